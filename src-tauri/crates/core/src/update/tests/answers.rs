//! A person's answers, and what they suppress.

use crate::action::Action;
use crate::reminder::SuppressReason;
use crate::reminder::journal::{Attendance, DeliveryStatus};
use crate::settings::{Settings, Snooze};
use crate::tests::{TestApp, at, copied, occurrence_id, rules, thursday};
use crate::update::Effect;
use crate::update::Event;
use chrono::TimeDelta;

const JOIN: Action = Action::Join { occurrence: None };
const SKIP: Action = Action::Skip { occurrence: None };

fn with_room(now: &str) -> TestApp {
    TestApp::with_room(thursday(now), Settings::default())
}

#[test]
fn snooze_shows_the_notice_again_and_the_start_still_comes() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    app.press("snooze");
    assert_eq!(app.screen.len(), 0);
    app.shown();
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["07:50:00 critical: in 10 min", "08:00:00 critical: starts now"]);
}

#[test]
fn snooze_can_be_pressed_again_and_again() {
    let mut app = with_room("07:00");
    app.run_until(thursday("08:00"));
    for minute in [5, 10, 15] {
        app.press("snooze");
        app.shown();
        app.run_until(thursday(&format!("08:{minute:02}")));
        assert_eq!(app.shown().len(), 1, "08:{minute:02}");
    }
}

#[test]
fn snooze_past_the_end_only_closes() {
    let mut app = with_room("07:00");
    app.run_until(thursday("08:56"));
    app.press("snooze");
    app.shown();
    app.run_until(thursday("10:00"));
    assert_eq!((app.shown().len(), app.screen.len()), (0, 0));
}

#[test]
fn snooze_survives_a_restart() {
    let mut app = with_room("07:00");
    app.run_until(thursday("08:00"));
    app.press("snooze");
    app.shown();
    app.restart();
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["08:05:00 critical: has started"]);
}

#[test]
fn snooze_before_the_desktop_has_confirmed_the_notice_closes_it_as_soon_as_it_has() {
    let mut app = with_room("07:00");
    app.crashes_at_notice = true;
    app.run_until(thursday("07:45"));
    app.press("snooze");
    app.event(Event::NoticeShown(app.last_notice()));
    assert_eq!((app.shown().len(), app.screen.len()), (1, 0));
    app.run_until(thursday("07:50"));
    assert_eq!(app.titles(), ["07:50:00 critical: in 10 min"]);
}

#[test]
fn skipping_a_slot_suppresses_only_its_own_reminders() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    app.press("skip");
    assert_eq!(app.screen.len(), 0);
    app.shown();
    app.run_until(thursday("18:00"));
    assert_eq!(app.titles(), ["16:45:00 normal: in 15 min", "17:00:00 critical: starts now"]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Skipped))
    );
}

#[test]
fn a_skipped_slot_is_no_longer_current() {
    let mut app = with_room("07:00");
    app.act(SKIP);
    assert_eq!(app.program.state.current(app.now).unwrap().start, thursday("17:00"));
    app.act(SKIP);
    assert_eq!(app.program.state.current(app.now).unwrap().start, at("2026-12-03T08:00:00Z"));
}

#[test]
fn undoing_skip_in_time_brings_the_reminder_back() {
    let mut app = with_room("07:00");
    app.act(SKIP);
    app.run_until(thursday("07:50"));
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn skip_ends_a_snooze() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    app.press("snooze");
    app.act(SKIP);
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    app.shown();
    app.run_until(thursday("08:30"));
    assert_eq!(app.titles(), ["08:00:00 critical: starts now"]);
}

#[test]
fn joining_suppresses_the_slot_and_the_weeks_other_one() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    let effects = app.press("join");
    let opened: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::OpenLink(link) => Some(link.host()),
            _ => None,
        })
        .collect();
    assert_eq!(opened, ["meet.example.org"]);
    assert_eq!(copied(&effects), ["ccc"]);
    assert_eq!(app.screen.len(), 0);
    app.shown();
    app.run_until(at("2026-12-03T07:00:00Z"));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Joined))
    );
    assert_eq!(
        app.delivery_status(thursday("17:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::OneSlotAWeek))
    );
    app.run_until(at("2026-12-03T09:00:00Z"));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn opening_the_room_more_than_a_quarter_of_an_hour_early_is_not_joining() {
    let mut app = with_room("07:44:59");
    app.act(JOIN);
    app.run_until(thursday("08:30"));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn joining_without_a_room_opens_the_thread_says_why_and_suppresses_nothing() {
    let mut app = TestApp::new(thursday("07:50"));
    app.shown();
    let effects = app.act(JOIN);
    let thread = app.program.state.meeting.thread.clone();
    assert!(effects.contains(&Effect::OpenLink(thread)));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::ShowMessage(text) if text.contains("isn’t known yet")))
    );
    assert_eq!(app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))), None);
    app.run_until(thursday("08:00"));
    assert_eq!(app.shown().len(), 1);
}

#[test]
fn joining_ends_a_snooze() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    app.press("snooze");
    app.now = thursday("07:47");
    app.act(JOIN);
    app.shown();
    app.run_until(thursday("09:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn joining_what_is_over_or_never_was_changes_nothing() {
    let mut app = with_room("09:00");
    let before = app.program.state.journal.clone();
    let opens = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::OpenLink(_)));
    assert!(opens(app.act(Action::Join { occurrence: Some(occurrence_id(thursday("08:00"))) })));
    assert!(!opens(app.act(Action::Join { occurrence: Some(occurrence_id(thursday("08:01"))) })));
    assert_eq!(app.program.state.journal, before);
}

#[test]
fn without_one_slot_a_week_joining_suppresses_only_its_own_slot() {
    let mut app =
        TestApp::with_room(thursday("08:00"), Settings { one_slot_a_week: false, ..Settings::default() });
    app.act(JOIN);
    app.shown();
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn one_slot_a_week_ends_with_the_week() {
    // Thursday 31 December 2026 and 7 January 2027 lie in weeks 53 and 1.
    let mut app = TestApp::with_room(at("2026-12-31T17:00:00Z"), Settings::default());
    app.act(JOIN);
    app.shown();
    app.run_until(at("2027-01-06T23:59:59Z"));
    assert_eq!(app.shown(), [""; 0]);
    app.run_until(at("2027-01-07T10:00:00Z"));
    assert_eq!(app.shown().len(), 2);
}

#[test]
fn undoing_join_brings_the_other_slot_back() {
    let mut app = with_room("08:05");
    app.act(JOIN);
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    app.shown();
    app.run_until(thursday("18:00"));
    assert_eq!(app.titles(), ["16:45:00 normal: in 15 min", "17:00:00 critical: starts now"]);
}

#[test]
fn coming_later_is_reminded_of_then_and_not_before() {
    let mut app = with_room("07:00");
    app.run_until(thursday("07:45"));
    app.shown();
    let effects = app.act(Action::ComeLater { at: thursday("08:25") });
    let thread = app.program.state.meeting.thread.clone();
    let text = "I will join the 08:00 UTC slot at about 08:25 UTC.";
    assert_eq!(copied(&effects), [text]);
    assert!(effects.contains(&Effect::OpenLink(thread)));
    assert_eq!(app.screen.len(), 0);
    app.run_until(thursday("18:00"));
    assert_eq!(app.titles(), ["08:25:00 critical: is underway"]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Joined))
    );
}

#[test]
fn joining_early_cancels_the_reminder_of_coming_later() {
    let mut app = with_room("07:50");
    app.act(Action::ComeLater { at: thursday("08:25") });
    app.now = thursday("08:03");
    app.act(JOIN);
    app.shown();
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn undoing_coming_later_brings_the_usual_reminders_back() {
    let mut app = with_room("07:40");
    app.act(Action::ComeLater { at: thursday("08:25") });
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    app.run_until(thursday("09:00"));
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
}

#[test]
fn coming_later_means_the_slot_in_progress_at_that_time() {
    // The panel still shows the first slot's times, which ended a moment ago.
    let mut app = with_room("07:00");
    app.now = thursday("09:00:10");
    app.act(Action::ComeLater { at: thursday("08:59") });
    app.act(Action::ComeLater { at: thursday("09:05") });
    assert_eq!(app.program.state.journal.attendance(&occurrence_id(thursday("17:00"))), None);
    // A slot may overrun.
    app.now = thursday("08:58");
    app.act(Action::ComeLater { at: thursday("09:05") });
    assert_eq!(
        app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))),
        Some(Attendance::Joined)
    );
    // The second slot may be meant while the first is still in progress.
    app.now = thursday("08:30");
    let effects = app.act(Action::ComeLater { at: thursday("17:20") });
    let text = "I will join the 17:00 UTC slot at about 17:20 UTC.";
    assert_eq!(copied(&effects), [text]);
    assert_eq!(
        app.program.state.journal.attendance(&occurrence_id(thursday("17:00"))),
        Some(Attendance::Joined)
    );
    assert_eq!(
        app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))),
        Some(Attendance::Joined)
    );
}

#[test]
fn snooze_says_how_long_it_waits() {
    for (snooze, label) in [(300, "Snooze 5 min"), (90, "Snooze 1 min 30 s")] {
        let settings = Settings {
            snooze: Snooze::new(TimeDelta::seconds(snooze)).unwrap(),
            reminders: rules(&[0]),
            ..Settings::default()
        };
        let mut app = TestApp::with_room(thursday("07:00"), settings);
        app.run_until(thursday("08:00"));
        assert_eq!(app.screen[0].1.buttons[1].label, label);
    }
}

#[test]
fn snoozing_a_slot_more_than_a_week_away_shows_nothing_now() {
    let mut app = with_room("07:00");
    let occurrence = Some(occurrence_id(at("2026-12-10T08:00:00Z")));
    assert_eq!(app.act(Action::Snooze { occurrence }), []);
}

#[test]
fn coming_later_means_the_slot_of_that_time_and_no_other() {
    let slot = |now: &str, at_: &str| {
        let app = TestApp::new(at(now));
        app.program.state.occurrence_at(at(at_), app.now).map(|occurrence| occurrence.start)
    };
    let wednesday = "2026-11-25T22:10:00Z";
    assert_eq!(slot(wednesday, "2026-11-26T17:25:00Z"), Some(thursday("17:00")));
    assert_eq!(slot(wednesday, "2026-11-26T08:00:00Z"), Some(thursday("08:00")));
    // It may overrun.
    assert_eq!(slot("2026-11-26T08:50:00Z", "2026-11-26T09:30:00Z"), Some(thursday("08:00")));
    for nothing in [
        "2020-11-26T08:20:00Z",
        "2026-11-25T22:00:00Z",
        "2026-11-26T07:30:00Z",
        "2026-11-26T12:00:00Z",
        "2026-11-27T08:25:00Z",
        "9999-12-31T23:59:59Z",
    ] {
        assert_eq!(slot(wednesday, nothing), None, "{nothing}");
    }
}

/// Says "I will come later", and that nothing of what was opened came up.
fn comes_later_and_nothing_opens(app: &mut TestApp, mut opened: Vec<Effect>) -> Option<Attendance> {
    opened.extend(app.act(Action::ComeLater { at: app.now + TimeDelta::minutes(20) }));
    for effect in opened {
        if let Effect::OpenLink(link) = effect {
            app.event(Event::OpenFailed { link, why: "none".into() });
        }
    }
    app.program.state.journal.attendance(&occurrence_id(thursday("08:00")))
}

#[test]
fn coming_later_stands_also_where_the_thread_does_not_open_that_join_had_opened_before() {
    let mut app = TestApp::new(thursday("08:00"));
    app.act(JOIN);
    assert_eq!(comes_later_and_nothing_opens(&mut app, Vec::new()), Some(Attendance::Joined));
}

#[test]
fn coming_later_stands_also_where_the_room_that_join_had_opened_before_turns_out_not_to_have_come_up() {
    let mut app = with_room("08:00");
    let opened = app.act(JOIN);
    assert_eq!(comes_later_and_nothing_opens(&mut app, opened), Some(Attendance::Joined));
}

#[test]
fn whoever_hosts_again_was_told_of_the_end_of_the_wait_all_the_same() {
    let mut app = with_room("07:50");
    app.act(Action::Host { occurrence: None });
    app.run_until(thursday("08:12"));
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    app.act(Action::Host { occurrence: None });
    assert_eq!(app.delivery_status(thursday("08:00"), 10), Some(DeliveryStatus::Shown));
}
