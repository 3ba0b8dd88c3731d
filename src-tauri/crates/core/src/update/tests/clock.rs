//! Clocks that are wrong and are set right, and people who travel.

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
fn a_clock_set_back_before_a_reminder_leaves_it_for_its_time() {
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
fn a_silence_that_a_clock_ahead_gave_is_taken_back() {
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
fn a_pause_that_a_clock_ahead_began_holds_when_the_clock_is_right() {
    let mut app = TestApp::new(thursday("07:50"));
    app.shown();
    app.act(Action::Pause { days: 0 });
    app.set_clock(thursday("06:50"));
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown(), [""; 0]);
    // What was shown before stays shown; the rest was silenced by the pause.
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Paused))
    );
}

#[test]
fn in_a_pause_that_a_clock_ahead_began_nothing_comes_before_its_old_beginning() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("12:00"));
    app.act(Action::Pause { days: 0 });
    app.set_clock(thursday("07:01"));
    app.run_until(thursday("10:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_failed_notice_is_tried_again_though_the_clock_was_set_back() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("08:05"));
    app.has_server = true;
    app.set_clock(thursday("07:50"));
    assert_eq!(app.titles(), ["07:50:00 normal: in 10 min"]);
}

#[test]
fn a_traveller_sees_the_new_local_time_and_is_told_nothing_twice() {
    let mut app = TestApp::new(thursday("07:50"));
    assert_eq!(app.shown().len(), 1);
    app.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    assert!(app.program.tray(app.now).tooltip.contains("Thu 26 Nov, 17:00"));
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn quiet_hours_travel_along() {
    let settings = Settings { quiet: Some(quiet("16:30", "18:00", &[])), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    app.run_until(thursday("09:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_pause_that_was_resumed_does_not_hold_again_where_the_clock_is_set_back_into_it() {
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
fn a_snooze_for_the_second_of_an_earlier_one_is_a_new_wish() {
    let mut app = TestApp::new(thursday("07:45"));
    for _ in 0..2 {
        app.act(Action::Snooze { occurrence: None });
        app.shown();
        app.run_until(thursday("07:50"));
        assert_eq!(app.titles(), ["07:50:00 critical: in 10 min"]);
        app.set_clock(thursday("07:45"));
    }
}
