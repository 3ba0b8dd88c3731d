//! The list of coming reminders, and why some will not be shown.

use super::plan;
use crate::action::Action;
use crate::language::Locale;
use crate::phrases;
use crate::settings::Settings;
use crate::tests::{TestApp, at, occurrence_id, quiet, rules, thursday};
use chrono::{DateTime, TimeDelta, Utc};

/// The reminders of the week from `from` on, as people read them.
fn list(app: &TestApp, from: DateTime<Utc>) -> String {
    let listed = plan::list(&app.program.state, app.now, from, from + TimeDelta::days(7));
    let line = |(reminder, why): &(plan::Reminder, Option<super::SuppressReason>)| {
        let why = why
            .map_or_else(|| "will show".to_owned(), |why| phrases::suppress_reason(Locale::english(), why));
        let minutes = reminder.id.offset_s / 60;
        let snoozed = if reminder.id.snoozed { " (snoozed)" } else { "" };
        format!("{} {minutes:+}{snoozed}: {why}", reminder.id.due().format("%a %H:%M"))
    };
    listed.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_untouched_week() {
    let app = TestApp::new(at("2026-11-23T00:00:00Z"));
    insta::assert_snapshot!(list(&app, app.now), @r"
    Thu 07:45 -15: will show
    Thu 08:00 +0: will show
    Thu 16:45 -15: will show
    Thu 17:00 +0: will show
    ");
}

#[test]
fn it_begins_with_the_first_occurrence_in_the_span_and_ends_before_the_span_does() {
    let app = TestApp::new(at("2026-11-23T00:00:00Z"));
    let starts = |from, to| {
        let listed = plan::list(&app.program.state, app.now, from, to);
        listed
            .iter()
            .map(|(reminder, _)| reminder.id.occurrence.start.format("%H").to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(starts(thursday("08:00"), thursday("17:00")), ["08", "08"]);
    assert_eq!(starts(thursday("08:00:01"), thursday("17:00:01")), ["17", "17"]);
}

#[test]
fn each_suppress_reason_is_listed() {
    let settings = Settings {
        reminders: rules(&[-15, 0, 60]),
        slot_reminders: [("thu-1700".to_owned(), rules(&[-120, 0]))].into(),
        quiet: Some(quiet("14:00", "16:00", &[])),
        ..Settings::default()
    };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.run_until(thursday("07:46"));
    app.press("snooze");
    insta::assert_snapshot!(list(&app, thursday("00:00")), @r"
    Thu 07:45 -15: already shown
    Thu 07:51 -9 (snoozed): will show
    Thu 08:00 +0: will show
    Thu 09:00 +60: the slot is over by then
    Thu 15:00 -120: quiet hours
    Thu 17:00 +0: will show
    ");
}

#[test]
fn the_list_reflects_what_a_person_answered() {
    let mut app = TestApp::with_room(thursday("07:30"), Settings::default());
    app.act(Action::Skip { occurrence: Some(occurrence_id(thursday("17:00"))) });
    app.act(Action::ComeLater { at: thursday("08:25") });
    insta::assert_snapshot!(list(&app, thursday("00:00")), @r"
    Thu 07:45 -15: you joined, or said when you’ll come
    Thu 08:00 +0: you joined, or said when you’ll come
    Thu 08:25 +25 (snoozed): will show
    Thu 16:45 -15: you skipped this one
    Thu 17:00 +0: you skipped this one
    ");

    let mut app = TestApp::with_room(thursday("08:30"), Settings::default());
    app.act(Action::Join { occurrence: None });
    app.act(Action::Pause { days: 6 });
    insta::assert_snapshot!(list(&app, thursday("00:00") + TimeDelta::hours(9)), @r"
    Thu 16:45 -15: reminders are paused
    Thu 17:00 +0: reminders are paused
    Thu 07:45 -15: will show
    Thu 08:00 +0: will show
    ");
}

#[test]
fn the_list_predicts_the_notices() {
    let settings = Settings {
        reminders: rules(&[-1440, -60, -15, 0, 5]),
        quiet: Some(quiet("07:30", "08:01", &[])),
        ..Settings::default()
    };
    let mut app = TestApp::with_room(at("2026-11-25T00:00:00Z"), settings);
    app.act(Action::Skip { occurrence: Some(occurrence_id(thursday("17:00"))) });
    let predicted: Vec<String> = plan::list(&app.program.state, app.now, app.now, at("2026-11-27T00:00:00Z"))
        .iter()
        .filter(|(_, why)| why.is_none())
        .map(|(reminder, _)| reminder.id.due().format("%H:%M:%S").to_string())
        .collect();
    app.run_until(at("2026-11-27T00:00:00Z"));
    let shown: Vec<String> = app.shown().iter().map(|shown| shown[..8].to_owned()).collect();
    assert_eq!(shown, predicted);
    assert_eq!(shown, ["07:00:00", "08:05:00"]);
}

#[test]
fn a_later_slot_can_have_the_sooner_reminder() {
    let ladder = ("thu-1700".to_owned(), rules(&[-10 * 60]));
    let settings = Settings { slot_reminders: [ladder].into(), ..Settings::default() };
    let app = TestApp::with_room(thursday("06:00"), settings);
    assert_eq!(plan::next_due(&app.program.state, app.now), Some(thursday("07:00")));
}

#[test]
fn what_is_due_now_does_not_hide_what_is_due_next() {
    let app = TestApp::new(thursday("07:00"));
    // Nothing was shown yet, as after a notice that was refused.
    assert_eq!(plan::next_due(&app.program.state, thursday("07:45")), Some(thursday("08:00")));
}
