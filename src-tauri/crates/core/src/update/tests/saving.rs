//! A disk that is full for a while.

use crate::action::Action;
use crate::testing::{Desk, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

const SKIP: Action = Action::Skip { occurrence: None };

/// A desk on which the person has skipped the slot of 08:00 while nothing could be written.
fn full() -> Desk {
    let mut desk = Desk::new(thursday("07:00"));
    desk.disk_is_full = true;
    desk.act(SKIP);
    desk
}

fn saves(effects: &[Effect]) -> bool {
    effects.contains(&Effect::SaveJournal)
}

fn says(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Say(_)))
}

fn fails(desk: &mut Desk) -> Vec<Effect> {
    desk.event(Event::JournalUnsaved { why: "no space left".to_owned() })
}

#[test]
fn what_could_not_be_written_is_written_within_half_a_minute_of_there_being_room() {
    let mut desk = full();
    desk.runs_until(thursday("07:10"));
    desk.disk_is_full = false;
    desk.runs_until(thursday("07:10:30"));
    desk.restarts();
    desk.runs_until(thursday("08:30"));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn without_room_the_program_forgets_at_its_end_and_says_so_before() {
    let mut desk = full();
    desk.runs_until(thursday("07:10"));
    desk.restarts();
    desk.runs_until(thursday("08:30"));
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_reminder_comes_also_where_nothing_can_be_written_and_once() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.disk_is_full = true;
    desk.runs_until(thursday("08:30"));
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn the_person_is_told_once_until_it_works_again() {
    let mut desk = Desk::new(thursday("07:00"));
    assert!(saves(&desk.act(SKIP)));
    assert!(says(&fails(&mut desk)));
    desk.now += TimeDelta::seconds(29);
    assert!(!saves(&desk.event(Event::Tick)));
    desk.now += TimeDelta::seconds(1);
    assert!(saves(&desk.event(Event::Tick)));
    assert!(!says(&fails(&mut desk)));
    desk.now += TimeDelta::seconds(30);
    assert!(saves(&desk.event(Event::Tick)));
    // Nothing is heard of a failure: it worked, and is not tried again.
    desk.now += TimeDelta::seconds(30);
    assert!(!saves(&desk.event(Event::Tick)));
    desk.act(Action::Unskip { occurrence: crate::testing::the(thursday("08:00")) });
    assert!(says(&fails(&mut desk)));
}

#[test]
fn a_clock_that_is_set_back_does_not_put_the_next_attempt_off() {
    let mut desk = full();
    desk.now -= TimeDelta::days(1);
    assert!(saves(&desk.event(Event::Tick)));
}
