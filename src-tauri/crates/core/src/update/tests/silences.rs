//! Pauses and quiet hours.

use crate::action::Action;
use crate::language::Locale;
use crate::reminder::SuppressReason;
use crate::reminder::journal::DeliveryStatus;
use crate::settings::Settings;
use crate::tests::{TestApp, at, quiet, rules, thursday, zone};
use crate::update::Event;
use crate::view::tray;
use chrono::{DateTime, TimeDelta, Utc};

#[test]
fn a_pause_until_tomorrow_lasts_for_the_rest_of_the_day() {
    let mut app = TestApp::new(thursday("07:50"));
    assert_eq!(app.screen.len(), 1);
    app.act(Action::Pause { days: 0 });
    assert_eq!(app.screen.len(), 0);
    app.shown();
    app.run_until(thursday("23:59:59"));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("17:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Paused))
    );
    app.run_until(at("2026-12-03T10:00:00Z"));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn a_pause_for_a_week_is_over_on_the_seventh_day_after() {
    let mut app = TestApp::new(at("2026-11-25T12:00:00Z"));
    app.act(Action::Pause { days: 6 });
    assert_eq!(app.program.state.journal.pause.unwrap().until, at("2026-12-02T00:00:00Z"));
}

#[test]
fn resumed_reminders_come_and_those_of_the_pause_do_not() {
    let mut app = TestApp::new(thursday("07:00"));
    app.act(Action::Pause { days: 6 });
    app.run_until(thursday("07:50"));
    app.act(Action::Resume);
    assert_eq!(app.shown(), [""; 0]);
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn what_fell_due_in_a_pause_stays_suppressed_after_sleeping_through_its_end() {
    let settings = Settings { reminders: rules(&[-10 * 60, 0]), ..Settings::default() };
    let mut app = TestApp::with_room(at("2026-11-25T12:00:00Z"), settings);
    app.act(Action::Pause { days: 0 });
    assert_eq!(app.program.state.journal.pause.unwrap().until, thursday("00:00"));
    app.set_clock(thursday("06:00"));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -10 * 60),
        Some(DeliveryStatus::Suppressed(SuppressReason::Paused))
    );
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["07:00:00 low: in 10h 00m", "08:00:00 critical: starts now"]);
}

#[test]
fn a_notice_that_waits_for_a_server_is_suppressed_by_a_later_pause() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("07:50"));
    app.act(Action::Pause { days: 0 });
    app.has_server = true;
    app.event(Event::NoticesReady { buttons: true });
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -15),
        Some(DeliveryStatus::Suppressed(SuppressReason::Paused))
    );
}

#[test]
fn a_pause_outlives_a_restart() {
    let mut app = TestApp::new(thursday("07:00"));
    app.act(Action::Pause { days: 0 });
    app.restart();
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_pause_ends_with_the_local_day_even_if_the_clocks_change() {
    // Days that begin at 01:00 because midnight is skipped, that are an hour longer, that come twice, or never.
    let cases = [
        ("Europe/Madrid", "2026-03-28T12:00:00Z", 1, "2026-03-29T22:00:00Z"),
        ("Europe/Madrid", "2026-10-24T12:00:00Z", 1, "2026-10-25T23:00:00Z"),
        ("America/Sao_Paulo", "2018-11-03T12:00:00Z", 0, "2018-11-04T03:00:00Z"),
        ("America/Havana", "2026-10-31T12:00:00Z", 0, "2026-11-01T04:00:00Z"),
        ("Pacific/Apia", "2011-12-29T12:00:00Z", 0, "2011-12-30T10:00:00Z"),
        ("Pacific/Kiritimati", "2026-11-26T07:00:00Z", 0, "2026-11-26T10:00:00Z"),
    ];
    for (name, now, days, until) in cases {
        let mut app = TestApp::with(Settings::default(), zone(name), at(now));
        app.act(Action::Pause { days });
        assert_eq!(app.program.state.journal.pause.unwrap().until, at(until), "{name}");
    }
}

#[test]
fn quiet_hours_suppress_reminders_even_past_midnight() {
    let settings = Settings { quiet: Some(quiet("22:00", "07:50", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("00:00"), settings);
    app.run_until(thursday("10:00"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -15),
        Some(DeliveryStatus::Suppressed(SuppressReason::QuietHours))
    );
}

#[test]
fn quiet_hours_do_not_apply_to_excepted_slots() {
    let settings = Settings { quiet: Some(quiet("00:00", "23:59", &["thu-0800"])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("00:00"), settings);
    app.run_until(thursday("23:00"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_reminder_from_before_the_quiet_hours_does_not_come_in_them() {
    let settings = Settings { quiet: Some(quiet("07:50", "09:00", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.set_clock(thursday("07:55"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_reminder_from_the_quiet_hours_does_not_come_after_them() {
    let settings = Settings { quiet: Some(quiet("07:40", "07:50", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.set_clock(thursday("07:55"));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -15),
        Some(DeliveryStatus::Suppressed(SuppressReason::QuietHours))
    );
}

#[test]
fn a_snooze_comes_despite_quiet_hours() {
    let settings = Settings { quiet: Some(quiet("07:50", "09:00", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:45"), settings);
    app.shown();
    app.press("snooze");
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["07:50:00 critical: in 10 min"]);
}

/// Whether a reminder this many minutes from a start on that Thursday or Sunday is shown.
fn given(zone_name: &str, start: DateTime<Utc>, minutes: i64) -> bool {
    let settings = Settings {
        quiet: Some(quiet("22:00", "02:30", &[])),
        reminders: rules(&[minutes]),
        ..Settings::default()
    };
    let due = start + TimeDelta::minutes(minutes);
    let mut app = TestApp::with(settings, zone(zone_name), due - TimeDelta::minutes(1));
    app.run_until(due);
    !app.shown().is_empty()
}

#[test]
fn quiet_hours_follow_the_wall_clock_when_the_clocks_change() {
    // On 29 March 2026 Madrid goes from 02:00 to 03:00 at 01:00 UTC, on 25 October from 03:00 to 02:00.
    let offset = |due: &str, start: DateTime<Utc>| (at(due) - start).num_minutes();
    let spring = at("2026-04-02T08:00:00Z");
    assert!(!given("Europe/Madrid", spring, offset("2026-03-29T00:59:00Z", spring)), "01:59");
    assert!(given("Europe/Madrid", spring, offset("2026-03-29T01:00:00Z", spring)), "03:00");
    let autumn = at("2026-10-29T08:00:00Z");
    assert!(!given("Europe/Madrid", autumn, offset("2026-10-25T00:29:00Z", autumn)), "02:29, the first time");
    assert!(given("Europe/Madrid", autumn, offset("2026-10-25T00:30:00Z", autumn)), "02:30, the first time");
    assert!(!given("Europe/Madrid", autumn, offset("2026-10-25T01:00:00Z", autumn)), "02:00, again");
    assert!(given("Europe/Madrid", autumn, offset("2026-10-25T01:30:00Z", autumn)), "02:30, again");
}

#[test]
fn a_pause_for_a_week_after_the_meeting_covers_the_next_one() {
    let [_, (_, week), (_, month)] = tray::pauses(Locale::english());
    for (pause, weeks) in [(week, 1), (month, 4)] {
        let mut app = TestApp::new(thursday("18:30"));
        app.act(pause);
        app.run_until(thursday("18:30") + TimeDelta::weeks(weeks + 1));
        let shown = app.shown();
        assert_eq!(shown.len(), 4, "{shown:?}");
    }
}

#[test]
fn what_fell_due_in_a_pause_stays_unsaid_also_if_the_server_refuses_just_then() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("07:45:05"));
    app.act(Action::Pause { days: 0 });
    app.act(Action::Resume);
    app.has_server = true;
    app.run_until(thursday("07:59"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn two_slots_that_are_due_together_have_a_notice_each() {
    let ladder = ("thu-1700".to_owned(), rules(&[-(9 * 60 + 15)]));
    let settings = Settings { slot_reminders: [ladder].into(), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.run_until(thursday("07:45"));
    assert_eq!((app.shown().len(), app.screen.len()), (2, 2));
}
