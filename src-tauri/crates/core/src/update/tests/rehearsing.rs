//! A Thursday that is played: the real sequence, marked, and nothing of it kept.

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
    let told = app.shown();
    let titles: Vec<&str> = told
        .iter()
        .filter_map(|told| told.split(": ").nth(2))
        .map(|t| t.split(" | ").next().unwrap())
        .collect();
    assert_eq!(titles, ["Coop Casual Conference in 15 min", "Coop Casual Conference starts now"]);
    assert!(told.iter().all(|told| told.contains("Rehearsal: ")), "{told:?}");
    app.run_until(begin + DURATION + TimeDelta::seconds(1));
    assert!(app.program.rehearsal.is_none() && app.screen.is_empty());
    assert_eq!(app.program.state.journal, journal);
    assert!(app.program.panel(app.now).said.unwrap().contains("Nothing has been saved"));
}

#[test]
fn tray_and_panel_show_the_day_and_that_it_is_played() {
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
    // The rehearsal itself goes on as the day would: whoever joined is not told of the start.
    app.shown();
    app.run_until(app.now + TimeDelta::seconds(10));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn skip_and_snooze_do_in_it_what_they_do() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(6));
    let on_screen = app.screen.last().unwrap().0;
    let closed = app.press("skip");
    assert!(closed.contains(&Effect::CloseNotice(on_screen)), "{closed:?}");
    assert_eq!(app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))), None);
}

#[test]
fn it_is_heard_in_quiet_hours_and_in_a_pause_and_what_is_real_comes_all_the_same() {
    let mut app = TestApp::with_room(
        thursday("07:44:50"),
        Settings { read_thread: false, quiet: Some(quiet("06:00", "07:30", &[])), ..Settings::default() },
    );
    app.act(Action::Rehearse);
    app.run_until(thursday("07:45:30"));
    let told = app.shown();
    let real = told.iter().filter(|told| !told.contains("Rehearsal")).count();
    assert_eq!((told.len(), real), (3, 1), "{told:?}");

    let mut app = rehearsing();
    app.act(Action::Pause { days: 1 });
    app.run_until(app.now + TimeDelta::seconds(12));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn an_answer_to_a_rehearsal_that_is_over_asks_nothing() {
    let mut app = rehearsing();
    app.run_until(app.now + TimeDelta::seconds(6));
    let id = app.screen[0].0;
    app.run_until(app.now + TimeDelta::seconds(30));
    let occurrence = OccurrenceId { meeting: MeetingId::new("rehearsal"), start: thursday("08:00") };
    assert_eq!(app.act(Action::Join { occurrence: Some(occurrence) }), []);
    for late in [Event::NoticeShown(id), Event::NoticeFailed(id), Event::NoticeClosed(id)] {
        assert_eq!(app.event(late), []);
    }
}

#[test]
fn without_a_slot_there_is_nothing_to_play() {
    let mut app = TestApp::new(thursday("07:00"));
    app.program.state.meetings.clear();
    app.act(Action::Rehearse);
    assert!(app.program.rehearsal.is_none());
}

#[test]
fn a_slot_that_is_announced_is_the_one_that_is_played() {
    let slot_reminders = [("thu-0800".to_owned(), vec![])].into();
    let mut app = TestApp::with_room(thursday("06:00"), Settings { slot_reminders, ..Settings::default() });
    app.act(Action::Rehearse);
    let shown = app.program.rehearsal.as_ref().unwrap().clock(app.now).unwrap();
    assert!(shown >= thursday("16:00") && shown < thursday("17:00"), "{shown}");
}
