//! Notices on their way: the desktop is slow, and things happen before it has answered.

use crate::action::Action;
use crate::reminder::journal::DeliveryStatus;
use crate::tests::{TestApp, thursday};
use crate::update::{Effect, Event};

const SNOOZE: Action = Action::Snooze { occurrence: None };

/// A app whose notice of 07:45 is on its way.
fn waiting() -> TestApp {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    app.run_until(thursday("07:45"));
    app.shown();
    app
}

#[test]
fn a_notice_that_was_answered_before_it_was_there_is_not_given_again_at_once() {
    let mut app = waiting();
    app.act(SNOOZE);
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
}

#[test]
fn a_notice_that_comes_after_it_was_answered_is_closed_then() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    let effects = app.event(Event::NoticeShown(answered));
    assert_eq!(effects, [Effect::CloseNotice(answered)]);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_does_not_close_the_one_that_follows_it() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    app.set_clock(thursday("07:50"));
    assert_eq!(app.shown().len(), 1);
    assert_eq!(app.event(Event::NoticeShown(answered)), [Effect::CloseNotice(answered)]);
}

#[test]
fn a_notice_that_comes_after_it_was_answered_is_closed_also_where_the_one_that_follows_it_is_refused() {
    let mut app = waiting();
    let answered = app.last_notice();
    app.act(SNOOZE);
    app.set_clock(thursday("07:50"));
    app.event(Event::NoticeFailed(app.last_notice()));
    assert_eq!(app.event(Event::NoticeShown(answered)), [Effect::CloseNotice(answered)]);
}

#[test]
fn of_two_notices_on_their_way_the_refused_one_is_due_again_and_the_other_is_not_in_whatever_order_they_end()
{
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
fn the_notice_that_is_replaced_is_not_closed_a_second_time() {
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
fn the_earlier_notice_is_closed_by_skip_though_the_later_one_was_refused() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("07:45"));
    let earlier = app.last_notice();
    app.has_server = false;
    app.run_until(thursday("08:00"));
    let effects = app.act(Action::Skip { occurrence: None });
    assert_eq!(effects, [Effect::SaveJournal, Effect::CloseNotice(earlier)]);
}
