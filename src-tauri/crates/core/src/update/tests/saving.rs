//! A disk that is full for a while.

use crate::action::Action;
use crate::program::update;
use crate::tests::{TestApp, occurrence_id, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

const SKIP: Action = Action::Skip { occurrence: None };

/// A app on which the person has skipped the slot of 08:00 while nothing could be written.
fn full() -> TestApp {
    let mut app = TestApp::new(thursday("07:00"));
    app.disk_is_full = true;
    app.act(SKIP);
    app
}

fn saves(effects: &[Effect]) -> bool {
    effects.contains(&Effect::SaveJournal)
}

fn says(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::ShowMessage(_)))
}

/// Handles an event on a disk that has not answered yet.
fn unanswered(app: &mut TestApp, event: Event) -> Vec<Effect> {
    update(&mut app.program, event, app.now).effects
}

fn fails(app: &mut TestApp) -> Vec<Effect> {
    app.event(Event::SaveFailed { why: "no space left".to_owned() })
}

#[test]
fn what_could_not_be_written_is_written_within_half_a_minute_of_there_being_room() {
    let mut app = full();
    app.run_until(thursday("07:10"));
    app.disk_is_full = false;
    app.run_until(thursday("07:10:30"));
    app.restart();
    app.run_until(thursday("08:30"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn without_room_the_program_forgets_at_its_end_and_says_so_before() {
    let mut app = full();
    app.run_until(thursday("07:10"));
    app.restart();
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn a_reminder_comes_also_where_nothing_can_be_written_and_once() {
    let mut app = TestApp::new(thursday("07:00"));
    app.disk_is_full = true;
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn the_person_is_told_once_until_it_works_again() {
    let mut app = TestApp::new(thursday("07:00"));
    assert!(saves(&unanswered(&mut app, Event::Act(SKIP))));
    assert!(says(&fails(&mut app)));
    app.now += TimeDelta::seconds(29);
    assert!(!saves(&unanswered(&mut app, Event::Tick)));
    app.now += TimeDelta::seconds(1);
    assert!(saves(&unanswered(&mut app, Event::Tick)));
    // What happens before the answer says nothing of it.
    unanswered(&mut app, Event::NoticesReady { buttons: true });
    assert!(!says(&fails(&mut app)));
    app.now += TimeDelta::seconds(30);
    assert!(saves(&unanswered(&mut app, Event::Tick)));
    unanswered(&mut app, Event::JournalSaved);
    app.now += TimeDelta::seconds(30);
    assert!(!saves(&unanswered(&mut app, Event::Tick)));
    unanswered(&mut app, Event::Act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) }));
    assert!(says(&fails(&mut app)));
}

#[test]
fn an_attempt_that_nothing_is_heard_of_is_repeated() {
    let mut app = full();
    for _ in 0..2 {
        app.now += TimeDelta::seconds(30);
        assert!(saves(&unanswered(&mut app, Event::Tick)));
        assert!(!saves(&unanswered(&mut app, Event::Tick)));
    }
}

#[test]
fn a_clock_that_is_set_back_does_not_put_the_next_attempt_off() {
    let mut app = full();
    app.now -= TimeDelta::days(1);
    assert!(saves(&app.event(Event::Tick)));
}
