//! Rehearsals: the real sequence, marked, without a trace.

use crate::action::Action;
use crate::meeting::MeetingId;
use crate::occurrence::OccurrenceId;
use crate::rehearsal::{DURATION, is_rehearsed};
use crate::settings::Settings;
use crate::tests::{TestApp, at, occurrence_id, quiet, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

fn rehearsing() -> TestApp {
    let mut app = TestApp::with_room(
        at("2026-11-23T10:00:00Z"),
        Settings { read_thread: false, ..Settings::default() },
    );
    app.act(Action::Rehearse);
    app
}

#[test]
fn it_plays_the_real_sequence_in_twenty_seconds_and_leaves_no_trace() {
    let mut app = rehearsing();
    let journal = app.program.state.journal.clone();
    let begin = app.now;
    let mut rings = Vec::new();
    while app.now < begin + DURATION {
        rings.push(format!("{:?}", app.program.tray(app.now).ring).split('(').next().unwrap().to_owned());
        app.run_until(app.now + TimeDelta::milliseconds(500));
    }
    rings.dedup();
    assert_eq!(rings, ["Empty", "Filling", "Draining", "Underway"]);
    let shown = app.shown();
    let titles: Vec<&str> = shown
        .iter()
        .filter_map(|shown| shown.split(": ").nth(2))
        .map(|t| t.split(" | ").next().unwrap())
        .collect();
    assert_eq!(titles, ["Coop Casual Conference in 15 min", "Coop Casual Conference starts now"]);
    assert!(shown.iter().all(|shown| shown.contains("Rehearsal: ")), "{shown:?}");
    app.run_until(begin + DURATION + TimeDelta::seconds(1));
    assert!(app.program.rehearsal.is_none() && app.screen.is_empty());
    assert_eq!(app.program.state.journal, journal);
    assert!(app.program.panel(app.now).said.unwrap().contains("Nothing has been saved"));
}

#[test]
fn tray_and_panel_show_the_rehearsed_day_and_mark_it() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(13));
    let tray = app.program.tray(app.now);
    assert!(tray.title.starts_with("Rehearsal: "), "{}", tray.title);
    assert!(tray.label.starts_with("now · host waits"), "{}", tray.label);
    let view = app.program.panel(app.now);
    assert_eq!((view.rehearsal.unwrap().progress, view.rehearse), (65, None));
    let join = view.join.unwrap().action;
    assert!(join.occurrence().is_some_and(is_rehearsed));
    app.act(Action::StopRehearsal);
    assert!(app.program.panel(app.now).rehearsal.is_none());
    assert!(!app.program.tray(app.now).title.starts_with("Rehearsal"));
}

#[test]
fn join_opens_nothing_and_says_what_it_would() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(6));
    let effects = app.press("join");
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::OpenLink(_) | Effect::ProbeRoom { .. } | Effect::Copy(_)))
    );
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::ShowMessage(text) if text.contains("meet.example.org")))
    );
    assert_eq!(app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))), None);
    // The rehearsal goes on like the day: somebody who has joined is not reminded of the start.
    app.shown();
    app.run_until(app.now + TimeDelta::seconds(10));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn skip_and_snooze_work_in_a_rehearsal() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(6));
    let on_screen = app.screen.last().unwrap().0;
    let closed = app.press("skip");
    assert!(closed.contains(&Effect::CloseNotice(on_screen)), "{closed:?}");
    assert_eq!(app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))), None);
}

#[test]
fn it_plays_despite_quiet_hours_and_pauses_and_real_notices_still_come() {
    let mut app = TestApp::with_room(
        thursday("07:44:50"),
        Settings { read_thread: false, quiet: Some(quiet("06:00", "07:30", &[])), ..Settings::default() },
    );
    app.act(Action::Rehearse);
    app.run_until(thursday("07:45:30"));
    let shown = app.shown();
    let real = shown.iter().filter(|shown| !shown.contains("Rehearsal")).count();
    assert_eq!((shown.len(), real), (3, 1), "{shown:?}");

    let mut app = rehearsing();
    app.act(Action::Pause { days: 1 });
    app.run_until(app.now + TimeDelta::seconds(12));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn answers_to_a_rehearsal_that_is_over_are_ignored() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(6));
    let id = app.screen[0].0;
    app.run_until(app.now + TimeDelta::seconds(30));
    let occurrence = OccurrenceId { meeting: MeetingId::new("rehearsal"), start: thursday("08:00") };
    assert_eq!(app.act(Action::Join { occurrence: Some(occurrence) }), []);
    for late in [Event::NoticeFailed(id), Event::NoticeClosed(id)] {
        assert_eq!(app.event(late), []);
    }
    // A notice that appears too late is closed.
    assert_eq!(app.event(Event::NoticeShown(id)), [Effect::CloseNotice(id)]);
}

#[test]
fn without_a_slot_there_is_nothing_to_play() {
    let mut app = TestApp::new(thursday("07:00"));
    app.program.state.meeting.slots.clear();
    app.act(Action::Rehearse);
    assert!(app.program.rehearsal.is_none());
}

#[test]
fn the_rehearsed_slot_is_one_with_reminders() {
    let slot_reminders = [("thu-0800".to_owned(), vec![])].into();
    let mut app = TestApp::with_room(thursday("06:00"), Settings { slot_reminders, ..Settings::default() });
    app.act(Action::Rehearse);
    let shown = app.program.rehearsal.as_ref().unwrap().clock(app.now).unwrap();
    assert!(shown >= thursday("16:00") && shown < thursday("17:00"), "{shown}");
}
