//! Notices on their way: the desktop is slow, and things happen before it has answered.

use crate::action::Action;
use crate::reminder::journal::Fate;
use crate::testing::{Desk, the, thursday};
use crate::update::{Effect, Event};

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
    desk.act(SNOOZE);
    let effects = desk.event(Event::NoticeShown(the(thursday("08:00"))));
    assert_eq!(effects, [Effect::Close(the(thursday("08:00")))]);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_does_not_close_the_one_that_follows_it() {
    let mut desk = waiting();
    desk.act(SNOOZE);
    desk.jumps_to(thursday("07:50"));
    assert_eq!(desk.told().len(), 1);
    assert_eq!(desk.event(Event::NoticeShown(the(thursday("08:00")))), []);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_is_closed_once_the_one_that_follows_it_was_refused() {
    let mut desk = waiting();
    desk.act(SNOOZE);
    desk.jumps_to(thursday("07:50"));
    assert_eq!(desk.event(Event::NoticeShown(the(thursday("08:00")))), []);
    let effects = desk.event(Event::NoticeFailed(the(thursday("08:00"))));
    assert_eq!(effects, [Effect::Close(the(thursday("08:00")))]);
}

#[test]
fn of_two_notices_on_their_way_the_refused_one_is_owed_again_and_the_other_is_not() {
    let mut desk = waiting();
    desk.jumps_to(thursday("08:00"));
    desk.event(Event::NoticeShown(the(thursday("08:00"))));
    desk.event(Event::NoticeFailed(the(thursday("08:00"))));
    assert_eq!(desk.fate(thursday("08:00"), -15), Some(Fate::Shown));
    assert_eq!(desk.fate(thursday("08:00"), 0), Some(Fate::Intended));
    desk.told();
    desk.dies_at_notice = false;
    desk.runs_until(thursday("08:05"));
    assert_eq!(desk.titles(), ["08:00:30 critical: starts now"]);
}

#[test]
fn the_earlier_notice_is_closed_by_skip_though_the_later_one_was_refused() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.runs_until(thursday("07:45"));
    desk.has_server = false;
    desk.runs_until(thursday("08:00"));
    let effects = desk.act(Action::Skip { occurrence: None });
    assert_eq!(effects, [Effect::SaveJournal, Effect::Close(the(thursday("08:00")))]);
}
