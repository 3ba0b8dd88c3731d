//! Notices on their way: things happen before a slow desktop has answered.

use crate::action::Action;
use crate::reminder::journal::DeliveryStatus;
use crate::tests::{TestApp, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

const SNOOZE: Action = Action::Snooze { occurrence: None };

/// An app whose notice of 07:45 is on its way.
fn waiting() -> TestApp {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    app.run_until(thursday("07:45"));
    app.shown();
    app
}

#[test]
fn a_notice_answered_on_its_way_is_not_shown_again_at_once() {
    let mut app = waiting();
    app.act(SNOOZE);
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
}

#[test]
fn a_notice_answered_on_its_way_is_closed_once_it_is_shown() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    let effects = app.event(Event::NoticeShown(answered));
    assert_eq!(effects, [Effect::CloseNotice(answered)]);
}

#[test]
fn a_notice_answered_on_its_way_does_not_close_the_next_one() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    app.set_clock(thursday("07:50"));
    assert_eq!(app.shown().len(), 1);
    assert_eq!(app.event(Event::NoticeShown(answered)), [Effect::CloseNotice(answered)]);
}

#[test]
fn a_notice_answered_on_its_way_is_closed_even_if_the_next_one_fails() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    app.set_clock(thursday("07:50"));
    app.event(Event::NoticeFailed(app.last_notice()));
    assert_eq!(app.event(Event::NoticeShown(answered)), [Effect::CloseNotice(answered)]);
}

#[test]
fn of_two_notices_on_their_way_only_the_failed_one_is_due_again() {
    for refused_first in [false, true] {
        let mut app = waiting();
        let first = app.last_notice();
        app.set_clock(thursday("08:00"));
        let mut ends = [Event::NoticeShown(first), Event::NoticeFailed(app.last_notice())];
        if refused_first {
            ends.reverse();
        }
        for end in ends {
            app.event(end);
        }
        assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
        assert_eq!(app.delivery_status(thursday("08:00"), 0), Some(DeliveryStatus::Intended));
        app.shown();
        app.crashes_at_notice = false;
        app.run_until(thursday("08:05"));
        assert_eq!(app.titles(), ["08:00:30 critical: starts now"]);
    }
}

#[test]
fn a_replaced_notice_is_not_closed_again() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("07:45"));
    let first = app.last_notice();
    app.now = thursday("08:00");
    let effects = app.event(Event::Tick);
    let second = app.last_notice();
    let shows = |effect: &Effect| matches!(effect, Effect::ShowNotice { id, replaces, .. } if *id == second && *replaces == Some(first));
    assert!(effects.iter().any(shows), "{effects:?}");
    assert_eq!(
        app.act(Action::Skip { occurrence: None }),
        [Effect::SaveJournal, Effect::CloseNotice(second)]
    );
}

#[test]
fn a_notice_that_is_confirmed_after_the_one_in_its_place_is_closed() {
    for dismissed in [false, true] {
        let mut app = waiting();
        let first = app.last_notice();
        app.set_clock(thursday("08:00"));
        let second = app.last_notice();
        assert_eq!(app.event(Event::NoticeShown(second)), [Effect::SaveJournal]);
        if dismissed {
            app.event(Event::NoticeClosed(second));
        }
        assert_eq!(
            app.event(Event::NoticeShown(first)),
            [Effect::SaveJournal, Effect::CloseNotice(first)],
            "dismissed: {dismissed}"
        );
    }
}

#[test]
fn a_notice_that_is_confirmed_after_the_end_of_its_slot_is_closed() {
    let mut app = waiting();
    let late = app.last_notice();
    app.set_clock(thursday("12:00"));
    let effects = app.event(Event::NoticeShown(late));
    assert!(effects.contains(&Effect::CloseNotice(late)), "{effects:?}");
}

#[test]
fn skip_closes_the_earlier_notice_even_if_the_later_one_failed() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("07:45"));
    let earlier = app.last_notice();
    app.has_server = false;
    app.run_until(thursday("08:00"));
    let effects = app.act(Action::Skip { occurrence: None });
    assert_eq!(effects, [Effect::SaveJournal, Effect::CloseNotice(earlier)]);
}

#[test]
fn of_a_server_that_never_answers_few_notices_are_remembered_and_each_reminder_is_handed_over_once() {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    for week in 0..40 {
        for time in ["07:45", "08:00", "16:45", "17:00"] {
            app.set_clock(thursday(time) + TimeDelta::weeks(week));
        }
    }
    assert_eq!(app.shown().len(), 40 * 4);
    assert!(app.program.state.run.notices.len() <= 64);
}

#[test]
fn an_answer_that_comes_twice_takes_nothing_off_the_screen_that_is_wanted_there() {
    let mut app = waiting();
    let id = app.last_notice();
    assert_eq!(app.event(Event::NoticeShown(id)), [Effect::SaveJournal]);
    assert_eq!(app.event(Event::NoticeShown(id)), []);
}

#[test]
fn a_notice_that_nobody_remembers_is_taken_off_the_screen_when_it_comes() {
    let mut app = waiting();
    let id = app.last_notice();
    app.event(Event::NoticeShown(id));
    app.act(SNOOZE);
    assert_eq!(app.event(Event::NoticeShown(id)), [Effect::CloseNotice(id)]);
}
