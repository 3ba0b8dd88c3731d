//! Notices on their way: the desktop is slow, and things happen before it has answered.

use crate::action::Action;
use crate::reminder::journal::Fate;
use crate::testing::{Desk, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

const SNOOZE: Action = Action::Snooze { occurrence: None };

/// A desk whose notice of 07:45 is on its way.
fn waiting() -> Desk {
    let mut desk = Desk::new(thursday("07:00"));
    desk.dies_at_notice = true;
    desk.runs_until(thursday("07:45"));
    desk.told();
    desk
}

#[test]
fn a_notice_that_was_answered_before_it_was_there_is_not_given_again_at_once() {
    let mut desk = waiting();
    desk.act(SNOOZE);
    assert_eq!(desk.told(), [""; 0]);
    assert_eq!(desk.fate(thursday("08:00"), -15), Some(Fate::Shown));
}

#[test]
fn a_notice_that_comes_after_it_was_answered_is_closed_then() {
    let mut desk = waiting();
    let answered = desk.newest();
    desk.act(SNOOZE);
    let effects = desk.event(Event::NoticeShown(answered));
    assert_eq!(effects, [Effect::Close(answered)]);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_does_not_close_the_one_that_follows_it() {
    let mut desk = waiting();
    let answered = desk.newest();
    desk.act(SNOOZE);
    desk.jumps_to(thursday("07:50"));
    assert_eq!(desk.told().len(), 1);
    assert_eq!(desk.event(Event::NoticeShown(answered)), [Effect::Close(answered)]);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_is_closed_also_where_the_one_that_follows_it_is_refused() {
    let mut desk = waiting();
    let answered = desk.newest();
    desk.act(SNOOZE);
    desk.jumps_to(thursday("07:50"));
    desk.event(Event::NoticeFailed(desk.newest()));
    assert_eq!(desk.event(Event::NoticeShown(answered)), [Effect::Close(answered)]);
}

#[test]
fn of_two_notices_on_their_way_the_refused_one_is_due_again_and_the_other_is_not_in_whatever_order_they_end()
{
    for refused_first in [false, true] {
        let mut desk = waiting();
        let first = desk.newest();
        desk.jumps_to(thursday("08:00"));
        let mut ends = [Event::NoticeShown(first), Event::NoticeFailed(desk.newest())];
        if refused_first {
            ends.reverse();
        }
        for end in ends {
            desk.event(end);
        }
        assert_eq!(desk.fate(thursday("08:00"), -15), Some(Fate::Shown));
        assert_eq!(desk.fate(thursday("08:00"), 0), Some(Fate::Intended));
        desk.told();
        desk.dies_at_notice = false;
        desk.runs_until(thursday("08:05"));
        assert_eq!(desk.titles(), ["08:00:30 critical: starts now"]);
    }
}

#[test]
fn the_notice_that_is_replaced_is_not_closed_a_second_time() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.runs_until(thursday("07:45"));
    let first = desk.newest();
    desk.now = thursday("08:00");
    let effects = desk.event(Event::Tick);
    let second = desk.newest();
    let shows = |effect: &Effect| matches!(effect, Effect::Show { id, replaces, .. } if *id == second && *replaces == Some(first));
    assert!(effects.iter().any(shows), "{effects:?}");
    assert_eq!(desk.act(Action::Skip { occurrence: None }), [Effect::SaveJournal, Effect::Close(second)]);
}

#[test]
fn the_earlier_notice_is_closed_by_skip_though_the_later_one_was_refused() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.runs_until(thursday("07:45"));
    let earlier = desk.newest();
    desk.has_server = false;
    desk.runs_until(thursday("08:00"));
    let effects = desk.act(Action::Skip { occurrence: None });
    assert_eq!(effects, [Effect::SaveJournal, Effect::Close(earlier)]);
}

#[test]
fn of_a_server_that_never_answers_few_notices_are_remembered_and_each_reminder_is_handed_over_once() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.dies_at_notice = true;
    for week in 0..40 {
        for time in ["07:45", "08:00", "16:45", "17:00"] {
            desk.jumps_to(thursday(time) + TimeDelta::weeks(week));
        }
    }
    assert_eq!(desk.told().len(), 40 * 4);
    assert!(desk.program.state.notices.len() <= 64);
}

#[test]
fn an_answer_that_comes_twice_takes_nothing_off_the_screen_that_is_wanted_there() {
    let mut desk = waiting();
    let id = desk.newest();
    assert_eq!(desk.event(Event::NoticeShown(id)), [Effect::SaveJournal]);
    assert_eq!(desk.event(Event::NoticeShown(id)), []);
}

#[test]
fn a_notice_that_nobody_remembers_is_taken_off_the_screen_when_it_comes() {
    let mut desk = waiting();
    let id = desk.newest();
    desk.event(Event::NoticeShown(id));
    desk.act(SNOOZE);
    assert_eq!(desk.event(Event::NoticeShown(id)), [Effect::Close(id)]);
}
