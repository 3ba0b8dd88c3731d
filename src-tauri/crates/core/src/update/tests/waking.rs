//! When the program wakes: at every change of what it shows, and hardly otherwise.

use crate::action::Action;
use crate::occurrence;
use crate::program::next_wake;
use crate::settings::Settings;
use crate::testing::{Desk, at, rungs, the, thursday, zone};
use crate::update::{Event, next_deed};
use crate::view::panel::PanelView;
use crate::view::tray::TrayView;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

fn shown(desk: &Desk, now: DateTime<Utc>) -> (TrayView, PanelView) {
    (desk.program.tray(now), desk.program.panel(now))
}

/// Holds that what is shown is still the same, and tells of the first difference alone.
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

/// Steps through the time second by second, and holds that what is shown changes at the instants that were named.
fn changes_only_when_named(desk: &mut Desk, until: DateTime<Utc>) {
    desk.event(Event::PanelOpen(true));
    let mut before = shown(desk, desk.now);
    let mut named = next_wake(&desk.program, desk.now);
    let mut now = desk.now;
    while now < until {
        now += TimeDelta::seconds(1);
        // Half a second before, too: an instant between two seconds is no time for a change either.
        if named.is_none_or(|named| now < named) {
            let between = now - TimeDelta::milliseconds(500);
            same(&shown(desk, between), &before, between, named);
        }
        if named.is_some_and(|named| named <= now) {
            assert_eq!(named, Some(now), "between two seconds");
            desk.jumps_to(now);
            before = shown(desk, now);
            named = next_wake(&desk.program, now);
        } else {
            same(&shown(desk, now), &before, now, named);
        }
    }
}

#[test]
fn what_is_shown_changes_only_at_instants_that_were_named() {
    let mut desk = Desk::set(thursday("07:55"), Settings::default());
    changes_only_when_named(&mut desk, thursday("09:05"));
}

#[test]
fn the_countdown_of_a_skipped_slot_goes_on() {
    let mut desk = Desk::set(thursday("07:50"), Settings::default());
    desk.act(Action::Skip { occurrence: None });
    changes_only_when_named(&mut desk, thursday("09:05"));
}

#[test]
fn pauses_answers_and_what_was_said_end_when_they_were_to() {
    let mut desk = Desk::set(at("2026-11-25T23:50:00Z"), Settings::default());
    desk.act(Action::Pause { days: 0 });
    desk.act(Action::CopyCode);
    changes_only_when_named(&mut desk, thursday("00:05"));
}

#[test]
fn what_was_said_and_a_pause_end_between_two_hours_too() {
    // Midnight in Kathmandu is at 18:15 UTC.
    let mut desk = Desk::with(Settings::default(), zone("Asia/Kathmandu"), at("2026-11-22T18:10:00Z"));
    desk.act(Action::Pause { days: 0 });
    desk.act(Action::CopyCode);
    changes_only_when_named(&mut desk, at("2026-11-22T18:20:00Z"));
    assert_eq!(desk.program.panel(desk.now).paused, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_the_hour_what_is_shown_changes_only_when_it_was_named(
        minutes in 0..7 * 1440_i64,
        skipped in prop::collection::vec(any::<bool>(), 3),
    ) {
        let mut desk = Desk::set(at("2026-11-21T18:00:00Z") + TimeDelta::minutes(minutes), Settings::default());
        let starts: Vec<_> =
            occurrence::of_all(&desk.program.state.meetings, desk.now).map(|occurrence| occurrence.start).take(3).collect();
        for (start, skipped) in starts.into_iter().zip(skipped) {
            if skipped {
                desk.act(Action::Skip { occurrence: Some(the(start)) });
            }
        }
        let until = desk.now + TimeDelta::minutes(12);
        changes_only_when_named(&mut desk, until);
    }
}

#[test]
fn in_a_week_it_wakes_as_often_as_what_it_shows_changes_and_seldom_more() {
    let from = at("2026-11-26T18:00:00Z");
    let mut desk = Desk::set(from, Settings { read_thread: false, ..Settings::default() });
    let (mut wakes, mut changes) = (0, 0);
    let mut before = shown(&desk, from);
    while let Some(wake) =
        next_wake(&desk.program, desk.now).filter(|wake| *wake <= from + TimeDelta::days(7))
    {
        desk.jumps_to(wake);
        let now = shown(&desk, wake);
        changes += usize::from(now != before);
        wakes += 1;
        before = now;
    }
    assert!(wakes - changes <= 4, "{wakes} wakes for {changes} changes");
    // More than a day is counted by hours, and a day by minutes: twice, with some hundred seconds around each start.
    assert!((1_500..3_500).contains(&changes), "{changes}");
}

#[test]
fn whatever_is_drawn_it_wakes_to_say_to_say_anew_to_try_again_and_to_close() {
    let mut desk = Desk::new(thursday("07:00"));
    assert_eq!(next_deed(&desk.program.state, desk.now), Some(thursday("07:45")));
    for (now, next) in [("08:00", "08:01"), ("08:01", "08:10"), ("08:10", "09:00")] {
        desk.runs_until(thursday(now));
        assert_eq!(next_deed(&desk.program.state, desk.now), Some(thursday(next)));
    }
    desk.has_server = false;
    desk.runs_until(thursday("16:45"));
    assert_eq!(next_deed(&desk.program.state, desk.now), Some(thursday("16:45:30")));
}

#[test]
fn it_wakes_to_close_a_notice_while_the_desktop_has_not_answered_for_an_earlier_slots() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.dies_at_notice = true;
    desk.runs_until(thursday("07:45"));
    desk.jumps_to(thursday("17:30"));
    assert_eq!(next_deed(&desk.program.state, desk.now), Some(thursday("18:00")));
}

#[test]
fn without_reminders_the_next_wake_is_found_at_once() {
    let mut desk = Desk::set(thursday("07:00"), Settings { reminders: rungs(&[]), ..Settings::default() });
    let wakes = desk.runs_until(thursday("10:00"));
    assert!(wakes > 100, "{wakes}");
}
