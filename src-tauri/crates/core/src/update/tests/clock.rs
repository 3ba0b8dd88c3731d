//! Clocks that are wrong and are set right, and people who travel.

use crate::action::Action;
use crate::reminder::Why;
use crate::reminder::journal::Fate;
use crate::settings::Settings;
use crate::testing::{Desk, quiet, rungs, thursday, zone};
use crate::update::Event;

#[test]
fn a_clock_set_back_over_a_reminder_does_not_bring_it_again() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.runs_until(thursday("08:01"));
    assert_eq!(desk.told().len(), 2);
    desk.jumps_to(thursday("07:30"));
    desk.runs_until(thursday("09:00"));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn a_clock_set_back_before_a_reminder_leaves_it_for_its_time() {
    let mut desk = Desk::new(thursday("07:40"));
    desk.jumps_to(thursday("07:20"));
    desk.runs_until(thursday("09:00"));
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_clock_ahead_by_months_that_is_set_right_has_missed_nothing() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.jumps_to(crate::testing::at("2027-03-04T12:00:00Z"));
    desk.jumps_to(thursday("07:01"));
    desk.runs_until(thursday("18:00"));
    assert_eq!(desk.told().len(), 4);
}

#[test]
fn a_silence_that_a_clock_ahead_gave_is_taken_back() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.jumps_to(thursday("12:00"));
    desk.jumps_to(thursday("07:01"));
    desk.runs_until(thursday("08:30"));
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_clock_set_forward_past_both_gives_one_notice() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.jumps_to(thursday("08:09:30"));
    assert_eq!(desk.titles(), ["08:09:30 critical: has started"]);
}

#[test]
fn a_snooze_after_the_clock_was_set_back_is_kept() {
    let mut desk = Desk::new(thursday("07:45"));
    desk.told();
    desk.jumps_to(thursday("07:26"));
    desk.press("snooze");
    desk.runs_until(thursday("07:40"));
    assert_eq!(desk.titles(), ["07:31:00 critical: in 29 min"]);
}

#[test]
fn a_pause_that_a_clock_ahead_began_holds_when_the_clock_is_right() {
    let mut desk = Desk::new(thursday("07:50"));
    desk.told();
    desk.act(Action::Pause { days: 0 });
    desk.jumps_to(thursday("06:50"));
    desk.runs_until(thursday("18:00"));
    assert_eq!(desk.told(), [""; 0]);
    // What was shown before stays shown; the rest was silenced by the pause.
    assert_eq!(desk.fate(thursday("08:00"), -15), Some(Fate::Shown));
    assert_eq!(desk.fate(thursday("08:00"), 0), Some(Fate::Silent(Why::Paused)));
}

#[test]
fn in_a_pause_that_a_clock_ahead_began_nothing_comes_before_its_old_beginning() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.jumps_to(thursday("12:00"));
    desk.act(Action::Pause { days: 0 });
    desk.jumps_to(thursday("07:01"));
    desk.runs_until(thursday("10:00"));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn a_failed_notice_is_tried_again_though_the_clock_was_set_back() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.has_server = false;
    desk.runs_until(thursday("08:05"));
    desk.has_server = true;
    desk.jumps_to(thursday("07:50"));
    assert_eq!(desk.titles(), ["07:50:00 normal: in 10 min"]);
}

#[test]
fn a_traveller_sees_the_new_local_time_and_is_told_nothing_twice() {
    let mut desk = Desk::new(thursday("07:50"));
    assert_eq!(desk.told().len(), 1);
    desk.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    assert!(desk.program.tray(desk.now).tooltip.contains("Thu 26 Nov, 17:00"));
    desk.runs_until(thursday("09:00"));
    assert_eq!(desk.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn quiet_hours_travel_along() {
    let settings = Settings { quiet: Some(quiet("16:30", "18:00", &[])), ..Settings::default() };
    let mut desk = Desk::set(thursday("07:00"), settings);
    desk.event(Event::ZoneChanged(zone("Asia/Tokyo")));
    desk.runs_until(thursday("09:00"));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn a_pause_that_was_resumed_does_not_hold_again_where_the_clock_is_set_back_into_it() {
    let settings = Settings { reminders: rungs(&[-52]), ..Settings::default() };
    let mut desk = Desk::set(thursday("07:00"), settings);
    desk.act(Action::Pause { days: 0 });
    desk.runs_until(thursday("07:10"));
    desk.act(Action::Resume);
    desk.jumps_to(thursday("07:05"));
    desk.runs_until(thursday("07:30"));
    assert_eq!(desk.titles(), ["07:08:00 normal: in 52 min"]);
}

#[test]
fn a_snooze_for_the_second_of_an_earlier_one_is_a_new_wish() {
    let mut desk = Desk::new(thursday("07:45"));
    for _ in 0..2 {
        desk.act(Action::Snooze { occurrence: None });
        desk.told();
        desk.runs_until(thursday("07:50"));
        assert_eq!(desk.titles(), ["07:50:00 critical: in 10 min"]);
        desk.jumps_to(thursday("07:45"));
    }
}
