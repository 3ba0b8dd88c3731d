//! Clocks that are wrong and then corrected, and people who travel.

use crate::action::Action;
use crate::reminder::SuppressReason;
use crate::reminder::journal::DeliveryStatus;
use crate::settings::Settings;
use crate::tests::{TestApp, quiet, rules, thursday, zone};
use crate::update::Event;

#[test]
fn a_clock_set_back_over_a_reminder_does_not_bring_it_again() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("08:01"));
    assert_eq!(app.shown().len(), 2);
    app.set_clock(thursday("07:30"));
    app.run_until(thursday("09:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_clock_set_back_before_a_reminder_shows_it_when_it_is_due() {
    let mut app = TestApp::new(thursday("07:40"));
    app.set_clock(thursday("07:20"));
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_clock_ahead_by_months_that_is_set_right_has_missed_nothing() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(crate::tests::at("2027-03-04T12:00:00Z"));
    app.set_clock(thursday("07:01"));
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown().len(), 4);
}

#[test]
fn a_suppression_by_a_clock_that_was_ahead_is_dropped() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("12:00"));
    app.set_clock(thursday("07:01"));
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_clock_set_forward_past_both_gives_one_notice() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("08:09:30"));
    assert_eq!(app.titles(), ["08:09:30 critical: has started"]);
}

#[test]
fn a_snooze_after_the_clock_was_set_back_is_kept() {
    let mut app = TestApp::new(thursday("07:45"));
    app.shown();
    app.set_clock(thursday("07:26"));
    app.press("snooze");
    app.run_until(thursday("07:40"));
    assert_eq!(app.titles(), ["07:31:00 critical: in 29 min"]);
}

#[test]
fn a_pause_that_began_with_the_clock_ahead_holds_once_it_is_right() {
    let mut app = TestApp::new(thursday("07:50"));
    app.shown();
    app.act(Action::Pause { days: 0 });
    app.set_clock(thursday("06:50"));
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown(), [""; 0]);
    // What was shown stays shown; the rest was suppressed by the pause.
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Paused))
    );
}

#[test]
fn a_pause_that_began_with_the_clock_ahead_begins_when_it_is_set_right() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("12:00"));
    app.act(Action::Pause { days: 0 });
    app.set_clock(thursday("07:01"));
    app.run_until(thursday("10:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_failed_notice_is_retried_although_the_clock_was_set_back() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("08:05"));
    app.has_server = true;
    app.set_clock(thursday("07:50"));
    assert_eq!(app.titles(), ["07:50:00 normal: in 10 min"]);
}

#[test]
fn a_traveller_sees_the_new_local_time_and_no_notice_twice() {
    let mut app = TestApp::new(thursday("07:50"));
    assert_eq!(app.shown().len(), 1);
    app.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    assert!(app.program.tray(app.now).tooltip.contains("Thu 26 Nov, 17:00"));
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn quiet_hours_follow_the_local_time() {
    let settings = Settings { quiet: Some(quiet("16:30", "18:00", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    app.run_until(thursday("09:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_resumed_pause_does_not_hold_again_if_the_clock_is_set_back_into_it() {
    let settings = Settings { reminders: rules(&[-52]), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.act(Action::Pause { days: 0 });
    app.run_until(thursday("07:10"));
    app.act(Action::Resume);
    app.set_clock(thursday("07:05"));
    app.run_until(thursday("07:30"));
    assert_eq!(app.titles(), ["07:08:00 normal: in 52 min"]);
}

#[test]
fn a_snooze_until_the_second_of_an_earlier_one_is_shown() {
    let mut app = TestApp::new(thursday("07:45"));
    for _ in 0..2 {
        app.act(Action::Snooze { occurrence: None });
        app.shown();
        app.run_until(thursday("07:50"));
        assert_eq!(app.titles(), ["07:50:00 critical: in 10 min"]);
        app.set_clock(thursday("07:45"));
    }
}
