//! Every reminder is shown once.

use crate::action::Action;
use crate::reminder::SuppressReason;
use crate::reminder::journal::DeliveryStatus;
use crate::settings::Settings;
use crate::tests::{TestApp, at, rules, thursday, zone};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

#[test]
fn two_notices_by_default_each_once() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("10:00"));
    insta::assert_snapshot!(app.shown().join("\n"), @"
    07:45:00 normal: Coop Casual Conference in 15 min | Thursday 08:00 UTC, 08:00 your time
    Access code: ccc
    08:00:00 critical: Coop Casual Conference starts now | The host waits for 10 min
    Access code: ccc
    ");
    // They never come again.
    app.event(Event::Tick);
    app.event(Event::NoticesReady { buttons: true });
    app.restart();
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_week_has_four_notices() {
    let mut app = TestApp::new(at("2026-11-20T00:00:00Z"));
    app.run_until(at("2026-11-27T00:00:00Z"));
    assert_eq!(
        app.titles(),
        [
            "07:45:00 normal: in 15 min",
            "08:00:00 critical: starts now",
            "16:45:00 normal: in 15 min",
            "17:00:00 critical: starts now"
        ]
    );
}

#[test]
fn an_unconfirmed_intent_is_shown_once_more_after_a_restart() {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    app.run_until(thursday("07:45"));
    assert_eq!(app.shown().len(), 1);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Intended));
    app.now = thursday("07:46");
    app.restart();
    assert_eq!(app.titles(), ["07:46:00 normal: in 14 min"]);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    app.restart();
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn an_intent_is_not_repeated_while_the_desktop_has_not_answered() {
    let mut app = TestApp::new(thursday("07:00"));
    app.crashes_at_notice = true;
    app.run_until(thursday("07:50"));
    app.event(Event::Tick);
    assert_eq!(app.shown().len(), 1);
}

#[test]
fn after_sleeping_through_both_one_notice_says_how_things_stand() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("08:04:20"));
    insta::assert_snapshot!(app.shown().join("\n"), @"
    08:04:20 critical: Coop Casual Conference has started | Started 4 minutes ago, the host waits 6 more minutes
    Access code: ccc
    ");
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    assert_eq!(app.delivery_status(thursday("08:00"), 0), Some(DeliveryStatus::Shown));
    app.run_until(thursday("10:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn after_the_hosts_wait_the_notice_says_so() {
    let mut app = TestApp::new(thursday("07:00"));
    app.set_clock(thursday("08:10"));
    insta::assert_snapshot!(app.shown().join("\n"), @"
    08:10:00 critical: Coop Casual Conference is underway | Started 10 minutes ago; if the host has left, ask in the thread
    Access code: ccc
    ");
}

#[test]
fn a_notice_describes_the_present_minute() {
    let shown = |now: &str| {
        let mut app = TestApp::new(thursday("07:00"));
        app.set_clock(thursday(now));
        app.shown().join("").replace("Coop Casual Conference ", "").replace("\nAccess code: ccc", "")
    };
    let all = [
        "07:45", "07:59:01", "07:59:30", "08:00", "08:00:59", "08:01", "08:09:01", "08:09:59", "08:10",
        "08:59:59",
    ];
    insta::assert_snapshot!(all.map(shown).join("\n"), @"
    07:45:00 normal: in 15 min | Thursday 08:00 UTC, 08:00 your time
    07:59:01 normal: in 59 s | Thursday 08:00 UTC, 08:00 your time
    07:59:30 normal: in 30 s | Thursday 08:00 UTC, 08:00 your time
    08:00:00 critical: starts now | The host waits for 10 min
    08:00:59 critical: starts now | The host waits for 10 min
    08:01:00 critical: has started | Started 1 minute ago, the host waits 9 more minutes
    08:09:01 critical: has started | Started 9 minutes ago, the host waits 1 more minute
    08:09:59 critical: has started | Started 9 minutes ago, the host waits 1 more minute
    08:10:00 critical: is underway | Started 10 minutes ago; if the host has left, ask in the thread
    08:59:59 critical: is underway | Started 59 minutes ago; if the host has left, ask in the thread
    ");
}

#[test]
fn a_notice_names_the_day_if_it_is_another_one_here() {
    let mut app = TestApp::with(Settings::default(), zone("Asia/Tokyo"), thursday("16:00"));
    app.run_until(thursday("16:45"));
    assert!(app.shown()[0].contains("| Thursday 17:00 UTC, Friday 02:00 your time"));
    let mut app = TestApp::with(Settings::default(), zone("Asia/Tokyo"), thursday("07:00"));
    app.run_until(thursday("07:45"));
    assert!(app.shown()[0].contains("| Thursday 08:00 UTC, 17:00 your time"));
}

#[test]
fn after_the_slot_nothing_is_shown_and_the_journal_says_why() {
    let mut app = TestApp::new(thursday("07:50"));
    app.shown();
    app.set_clock(thursday("09:00"));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Over))
    );
}

#[test]
fn what_ended_before_the_first_run_is_not_missed() {
    let mut app = TestApp::new(thursday("09:30"));
    app.program.state.journal = serde_json::from_str("{}").unwrap();
    app.set_clock(thursday("09:30"));
    assert_eq!(app.program.state.journal.deliveries().count(), 0);
}

#[test]
fn reminders_due_at_once_share_a_notice_of_the_highest_urgency() {
    let settings = Settings { reminders: rules(&[-90, -30, -15]), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("06:00"), settings);
    app.set_clock(thursday("07:50"));
    assert_eq!(app.titles(), ["07:50:00 normal: in 10 min"]);
    assert_eq!(
        [-90, -30, -15].map(|minutes| app.delivery_status(thursday("08:00"), minutes)),
        [Some(DeliveryStatus::Shown); 3]
    );
}

#[test]
fn reminders_after_the_start_come_until_the_slot_is_over() {
    let settings = Settings { reminders: rules(&[5, 59, 60]), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.run_until(thursday("10:00"));
    assert_eq!(app.titles(), ["08:05:00 critical: has started", "08:59:00 critical: is underway"]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), 60),
        Some(DeliveryStatus::Suppressed(SuppressReason::Over))
    );
}

#[test]
fn a_slot_may_have_reminders_of_its_own() {
    let slot_reminders = [("thu-0800".to_owned(), rules(&[-60])), ("thu-1700".to_owned(), vec![])].into();
    let mut app = TestApp::with_room(thursday("06:00"), Settings { slot_reminders, ..Settings::default() });
    app.run_until(thursday("20:00"));
    assert_eq!(app.titles(), ["07:00:00 low: in 1h 00m"]);
}

#[test]
fn a_failed_notice_is_retried_until_it_succeeds() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    assert!(app.run_until(thursday("07:47")) < 60);
    assert_eq!(app.shown(), [""; 0]);
    app.has_server = true;
    app.run_until(thursday("07:47:30"));
    assert_eq!(app.titles(), ["07:47:30 normal: in 13 min"]);
}

#[test]
fn a_new_notification_server_gets_the_notice_at_once() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("08:02:10"));
    app.has_server = true;
    app.event(Event::NoticesReady { buttons: false });
    insta::assert_snapshot!(app.shown().join("\n"), @"
    08:02:10 critical: Coop Casual Conference has started | Started 2 minutes ago, the host waits 8 more minutes
    Access code: ccc
    To join, click the tray icon or run: ccc join
    ");
}

#[test]
fn without_a_notification_server_the_slot_is_recorded_as_missed() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("09:01"));
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Over))
    );
}

#[test]
fn a_notice_is_closed_when_the_slot_ends_and_replaced_before() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("08:59:59"));
    assert_eq!(app.screen.len(), 1);
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
    app.run_until(thursday("09:00"));
    assert_eq!(app.screen.len(), 0);
}

#[test]
fn a_notice_that_the_person_closed_is_not_closed_again() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("08:00"));
    app.event(Event::NoticeClosed(app.last_notice()));
    app.now = thursday("09:00");
    assert!(!app.event(Event::Tick).iter().any(|effect| matches!(effect, Effect::CloseNotice(_))));
}

#[test]
fn forty_reminders_a_slot_are_each_shown_once_over_weeks_of_restarts() {
    let minutes: Vec<i64> = (-39..=0).map(|step| step * 240).collect();
    let mut app = TestApp::with_room(
        at("2026-11-01T00:00:00Z"),
        Settings { reminders: rules(&minutes), ..Settings::default() },
    );
    app.run_until(at("2026-11-12T00:00:00Z"));
    app.shown();
    let mut shown = Vec::new();
    for day in 13..20 {
        app.run_until(at(&format!("2026-11-{day}T00:00:00Z")));
        app.restart();
        shown.extend(app.shown());
    }
    // Each of the week's two slots shows all of its reminders.
    assert_eq!(shown.len(), 80);
}

#[test]
fn after_a_week_of_sleep_only_the_missed_slots_are_recorded() {
    for (days, noted) in [(7, Some(DeliveryStatus::Suppressed(SuppressReason::Over))), (9, None)] {
        let mut app = TestApp::new(thursday("07:00"));
        app.set_clock(thursday("07:30") + TimeDelta::days(days));
        assert_eq!(app.delivery_status(thursday("08:00"), -15), noted, "{days} days");
        assert_eq!(app.shown(), [""; 0]);
    }
}

#[test]
fn a_reminder_that_fell_due_while_the_browser_failed_to_open_comes_then() {
    let mut app = TestApp::with_room(thursday("07:59:58"), Settings::default());
    app.shown();
    app.act(Action::Join { occurrence: None });
    app.run_until(thursday("08:00:02"));
    assert_eq!(app.shown(), [""; 0], "joined, as far as anybody knows");
    let link = app.program.state.room_url().cloned().unwrap();
    app.event(Event::OpenFailed { link, why: "no browser".into() });
    assert_eq!(app.titles(), ["08:00:02 critical: starts now"]);
}
