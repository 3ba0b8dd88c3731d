//! When the program wakes: at every change of its views, and hardly otherwise.

use crate::action::Action;
use crate::occurrence;
use crate::program::next_wake;
use crate::settings::Settings;
use crate::tests::{TestApp, at, occurrence_id, rules, thursday, zone};
use crate::update::{Event, next_action_at};
use crate::view::panel::PanelView;
use crate::view::tray::TrayView;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

fn shown(app: &TestApp, now: DateTime<Utc>) -> (TrayView, PanelView) {
    (app.program.tray(now), app.program.panel(now))
}

/// Asserts that two views are equal, and prints only the first difference.
fn same(
    now: &(TrayView, PanelView),
    before: &(TrayView, PanelView),
    at: DateTime<Utc>,
    named: Option<DateTime<Utc>>,
) {
    if now != before {
        let (now, before) = (format!("{now:#?}"), format!("{before:#?}"));
        let changed = now.lines().zip(before.lines()).find(|(now, before)| now != before);
        panic!("changed unnamed by {at}: {changed:?}; named: {named:?}");
    }
}

/// Steps through time second by second, and asserts that views change only at announced instants.
fn views_change_only_at_announced_instants(app: &mut TestApp, until: DateTime<Utc>) {
    app.event(Event::PanelOpen(true));
    let mut before = shown(app, app.now);
    let mut named = next_wake(&app.program, app.now);
    let mut now = app.now;
    while now < until {
        now += TimeDelta::seconds(1);
        // Half a second before, too, since nothing may change between two seconds either.
        if named.is_none_or(|named| now < named) {
            let between = now - TimeDelta::milliseconds(500);
            same(&shown(app, between), &before, between, named);
        }
        if named.is_some_and(|named| named <= now) {
            assert_eq!(named, Some(now), "between two seconds");
            app.set_clock(now);
            before = shown(app, now);
            named = next_wake(&app.program, now);
        } else {
            same(&shown(app, now), &before, now, named);
        }
    }
}

#[test]
fn views_change_only_when_the_program_wakes() {
    let mut app = TestApp::with_room(thursday("07:55"), Settings::default());
    views_change_only_at_announced_instants(&mut app, thursday("09:05"));
}

#[test]
fn the_countdown_of_a_skipped_slot_goes_on() {
    let mut app = TestApp::with_room(thursday("07:50"), Settings::default());
    app.act(Action::Skip { occurrence: None });
    views_change_only_at_announced_instants(&mut app, thursday("09:05"));
}

#[test]
fn pauses_answers_and_statuses_end_in_time() {
    let mut app = TestApp::with_room(at("2026-11-25T23:50:00Z"), Settings::default());
    app.act(Action::Pause { days: 0 });
    app.act(Action::CopyCode);
    views_change_only_at_announced_instants(&mut app, thursday("00:05"));
}

#[test]
fn statuses_and_pauses_end_between_hours() {
    // Midnight in Kathmandu is at 18:15 UTC.
    let mut app = TestApp::with(Settings::default(), zone("Asia/Kathmandu"), at("2026-11-22T18:10:00Z"));
    app.act(Action::Pause { days: 0 });
    app.act(Action::CopyCode);
    views_change_only_at_announced_instants(&mut app, at("2026-11-22T18:20:00Z"));
    assert_eq!(app.program.panel(app.now).paused, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn at_any_hour_views_change_only_when_the_program_wakes(
        minutes in 0..7 * 1440_i64,
        skipped in prop::collection::vec(any::<bool>(), 3),
    ) {
        let mut app = TestApp::with_room(at("2026-11-21T18:00:00Z") + TimeDelta::minutes(minutes), Settings::default());
        let starts: Vec<_> =
            occurrence::of_meeting(&app.program.state.meeting, app.now).map(|occurrence| occurrence.start).take(3).collect();
        for (start, skipped) in starts.into_iter().zip(skipped) {
            if skipped {
                app.act(Action::Skip { occurrence: Some(occurrence_id(start)) });
            }
        }
        let until = app.now + TimeDelta::minutes(12);
        views_change_only_at_announced_instants(&mut app, until);
    }
}

#[test]
fn in_a_week_it_wakes_hardly_more_often_than_its_views_change() {
    let from = at("2026-11-26T18:00:00Z");
    let mut app = TestApp::with_room(from, Settings { read_thread: false, ..Settings::default() });
    let (mut wakes, mut changes) = (0, 0);
    let mut before = shown(&app, from);
    while let Some(wake) = next_wake(&app.program, app.now).filter(|wake| *wake <= from + TimeDelta::days(7))
    {
        app.set_clock(wake);
        let now = shown(&app, wake);
        changes += usize::from(now != before);
        wakes += 1;
        before = now;
    }
    assert!(wakes - changes <= 4, "{wakes} wakes for {changes} changes");
    // Twice: hours beyond a day, minutes within a day, and some hundred seconds around each start.
    assert!((1_500..3_500).contains(&changes), "{changes}");
}

#[test]
fn it_wakes_to_show_renew_retry_and_close_notices() {
    let mut app = TestApp::new(thursday("07:00"));
    assert_eq!(next_action_at(&app.program.state, app.now), Some(thursday("07:45")));
    for (now, next) in [("08:00", "08:01"), ("08:01", "08:10"), ("08:10", "09:00")] {
        app.run_until(thursday(now));
        assert_eq!(next_action_at(&app.program.state, app.now), Some(thursday(next)));
    }
    app.has_server = false;
    app.run_until(thursday("16:45"));
    assert_eq!(next_action_at(&app.program.state, app.now), Some(thursday("16:45:30")));
}

#[test]
fn it_wakes_to_close_a_notice_while_an_earlier_one_is_unanswered() {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    app.run_until(thursday("07:45"));
    app.set_clock(thursday("17:30"));
    assert_eq!(next_action_at(&app.program.state, app.now), Some(thursday("18:00")));
}

#[test]
fn without_reminders_the_next_wake_is_found_at_once() {
    let mut app =
        TestApp::with_room(thursday("07:00"), Settings { reminders: rules(&[]), ..Settings::default() });
    let wakes = app.run_until(thursday("10:00"));
    assert!(wakes > 100, "{wakes}");
}
