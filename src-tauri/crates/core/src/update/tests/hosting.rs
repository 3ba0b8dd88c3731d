//! What changes for a host.

use crate::action::Action;
use crate::reminder::SuppressReason;
use crate::reminder::journal::{Attendance, DeliveryStatus};
use crate::settings::Settings;
use crate::tests::{TestApp, occurrence_id, quiet, rules, thursday};

#[test]
fn a_host_is_reminded_despite_quiet_hours_and_the_weeks_other_slot() {
    let quiet = quiet("22:00", "12:00", &[]);
    let settings = Settings { quiet: Some(quiet), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.act(Action::Host { occurrence: None });
    app.run_until(thursday("18:00"));
    // Hosting one slot is enough for the week, too.
    assert_eq!(
        app.titles(),
        ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now", "08:10:00 normal: is underway"]
    );
    assert_eq!(
        app.delivery_status(thursday("17:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::OneSlotAWeek))
    );
}

#[test]
fn a_host_of_the_second_slot_who_joined_the_first_is_reminded() {
    let mut app = TestApp::with_room(thursday("07:55"), Settings::default());
    app.act(Action::Join { occurrence: None });
    app.act(Action::Host { occurrence: Some(occurrence_id(thursday("17:00"))) });
    app.shown();
    app.run_until(thursday("18:00"));
    assert_eq!(
        app.titles(),
        ["16:45:00 normal: in 15 min", "17:00:00 critical: starts now", "17:10:00 normal: is underway"]
    );
}

#[test]
fn a_former_host_is_not_reminded_of_the_end_of_the_wait() {
    let mut app =
        TestApp::with_room(thursday("07:00"), Settings { reminders: rules(&[10]), ..Settings::default() });
    app.act(Action::Host { occurrence: None });
    app.run_until(thursday("08:09"));
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    // It shares its minute with a reminder of the rules: one notice, not two.
    app.act(Action::Host { occurrence: None });
    app.run_until(thursday("08:30"));
    let shown = app.shown();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(shown[0].ends_with("Your ten minutes are up. If nobody has come, you can leave."));
}

#[test]
fn a_host_who_joins_remains_the_host() {
    let mut app =
        TestApp::with_room(thursday("07:30"), Settings { reminders: vec![], ..Settings::default() });
    app.act(Action::Host { occurrence: None });
    app.set_clock(thursday("07:55"));
    app.act(Action::Join { occurrence: None });
    assert_eq!(
        app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))),
        Some(Attendance::Hosting)
    );
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["08:10:00 normal: is underway"]);
}

#[test]
fn hosting_again_at_the_very_end_of_the_wait_keeps_its_reminder() {
    let mut app =
        TestApp::with_room(thursday("07:00"), Settings { reminders: vec![], ..Settings::default() });
    app.act(Action::Host { occurrence: None });
    app.now = thursday("08:10");
    app.act(Action::Host { occurrence: Some(occurrence_id(thursday("08:00"))) });
    assert_eq!(app.titles(), ["08:10:00 normal: is underway"]);
    // Somebody who begins to host only then is not reminded.
    let mut app =
        TestApp::with_room(thursday("08:09"), Settings { reminders: vec![], ..Settings::default() });
    app.now = thursday("08:10");
    app.act(Action::Host { occurrence: Some(occurrence_id(thursday("08:00"))) });
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), [""; 0]);
}
