//! A Thursday that is played: the real sequence, marked, and nothing of it kept.

use crate::action::Action;
use crate::meeting::MeetingId;
use crate::occurrence::OccurrenceId;
use crate::rehearsal::{LASTS, is_rehearsed};
use crate::settings::Settings;
use crate::testing::{Desk, at, quiet, the, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

fn rehearsing() -> Desk {
    let mut desk =
        Desk::set(at("2026-11-23T10:00:00Z"), Settings { read_thread: false, ..Settings::default() });
    desk.act(Action::Rehearse);
    desk
}

#[test]
fn it_plays_the_real_sequence_in_twenty_seconds_and_leaves_no_trace() {
    let mut desk = rehearsing();
    let journal = desk.program.state.journal.clone();
    let begin = desk.now;
    let mut rings = Vec::new();
    while desk.now < begin + LASTS {
        rings.push(format!("{:?}", desk.program.tray(desk.now).ring).split('(').next().unwrap().to_owned());
        desk.runs_until(desk.now + TimeDelta::milliseconds(500));
    }
    rings.dedup();
    assert_eq!(rings, ["Empty", "Filling", "Draining", "Underway"]);
    let told = desk.told();
    let titles: Vec<&str> = told
        .iter()
        .filter_map(|told| told.split(": ").nth(2))
        .map(|t| t.split(" | ").next().unwrap())
        .collect();
    assert_eq!(titles, ["Coop Casual Conference in 15 min", "Coop Casual Conference starts now"]);
    assert!(told.iter().all(|told| told.contains("Rehearsal: ")), "{told:?}");
    desk.runs_until(begin + LASTS + TimeDelta::seconds(1));
    assert!(desk.program.rehearsal.is_none() && desk.screen.is_empty());
    assert_eq!(desk.program.state.journal, journal);
    assert!(desk.program.panel(desk.now).said.unwrap().contains("Nothing of it was kept"));
}

#[test]
fn tray_and_panel_show_the_day_and_that_it_is_played() {
    let mut desk = rehearsing();
    desk.runs_until(desk.now + TimeDelta::seconds(13));
    let tray = desk.program.tray(desk.now);
    assert!(tray.title.starts_with("Rehearsal: "), "{}", tray.title);
    assert!(tray.label.starts_with("now · host waits"), "{}", tray.label);
    let view = desk.program.panel(desk.now);
    assert_eq!((view.rehearsal.unwrap().progress, view.rehearse), (65, None));
    let join = view.join.unwrap().action;
    assert!(join.occurrence().is_some_and(is_rehearsed));
    desk.act(Action::StopRehearsal);
    assert!(desk.program.panel(desk.now).rehearsal.is_none());
    assert!(!desk.program.tray(desk.now).title.starts_with("Rehearsal"));
}

#[test]
fn join_opens_nothing_and_says_what_it_would() {
    let mut desk = rehearsing();
    desk.runs_until(desk.now + TimeDelta::seconds(6));
    let effects = desk.press("join");
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Open(_) | Effect::ProbeRoom { .. } | Effect::Copy(_)))
    );
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Say(text) if text.contains("meet.example.org")))
    );
    assert_eq!(desk.program.state.journal.answer(&the(thursday("08:00"))), None);
    // The rehearsal itself goes on as the day would: whoever joined is not told of the start.
    desk.told();
    desk.runs_until(desk.now + TimeDelta::seconds(10));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn skip_and_snooze_do_in_it_what_they_do() {
    let mut desk = rehearsing();
    desk.runs_until(desk.now + TimeDelta::seconds(6));
    let on_screen = desk.screen.last().unwrap().0;
    let closed = desk.press("skip");
    assert!(closed.contains(&Effect::Close(on_screen)), "{closed:?}");
    assert_eq!(desk.program.state.journal.answer(&the(thursday("08:00"))), None);
}

#[test]
fn it_is_heard_in_quiet_hours_and_in_a_pause_and_what_is_real_comes_all_the_same() {
    let mut desk = Desk::set(
        thursday("07:44:50"),
        Settings { read_thread: false, quiet: Some(quiet("06:00", "07:30", &[])), ..Settings::default() },
    );
    desk.act(Action::Rehearse);
    desk.runs_until(thursday("07:45:30"));
    let told = desk.told();
    let real = told.iter().filter(|told| !told.contains("Rehearsal")).count();
    assert_eq!((told.len(), real), (3, 1), "{told:?}");

    let mut desk = rehearsing();
    desk.act(Action::Pause { days: 1 });
    desk.runs_until(desk.now + TimeDelta::seconds(12));
    assert_eq!(desk.told().len(), 2);
}

#[test]
fn an_answer_to_a_rehearsal_that_is_over_asks_nothing() {
    let mut desk = rehearsing();
    desk.runs_until(desk.now + TimeDelta::seconds(6));
    let id = desk.screen[0].0;
    desk.runs_until(desk.now + TimeDelta::seconds(30));
    let occurrence = OccurrenceId { meeting: MeetingId::new("rehearsal"), start: thursday("08:00") };
    assert_eq!(desk.act(Action::Join { occurrence: Some(occurrence) }), []);
    for late in [Event::NoticeFailed(id), Event::NoticeClosed(id)] {
        assert_eq!(desk.event(late), []);
    }
    // What comes after its time goes at once.
    assert_eq!(desk.event(Event::NoticeShown(id)), [Effect::Close(id)]);
}

#[test]
fn without_a_slot_there_is_nothing_to_play() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.program.state.meetings.clear();
    desk.act(Action::Rehearse);
    assert!(desk.program.rehearsal.is_none());
}

#[test]
fn a_slot_that_is_announced_is_the_one_that_is_played() {
    let slot_reminders = [("thu-0800".to_owned(), vec![])].into();
    let mut desk = Desk::set(thursday("06:00"), Settings { slot_reminders, ..Settings::default() });
    desk.act(Action::Rehearse);
    let shown = desk.program.rehearsal.as_ref().unwrap().clock(desk.now).unwrap();
    assert!(shown >= thursday("16:00") && shown < thursday("17:00"), "{shown}");
}
