//! Sound, and the panel that comes up by itself, for whoever wants them.

use crate::action::Action;
use crate::rehearsal::DURATION;
use crate::settings::{Alert, AlertKind, ReminderRule, Settings};
use crate::tests::{TestApp, rules, thursday};
use crate::update::{Effect, Event};
use chrono::TimeDelta;

/// At the start with sound and panel, fifteen minutes before with neither.
fn insistent() -> Settings {
    let alert = Alert { sound: true, panel: true };
    let start = ReminderRule { alert, ..ReminderRule::at(TimeDelta::zero()) };
    Settings { reminders: [rules(&[-15]), vec![start]].concat(), read_thread: false, ..Settings::default() }
}

fn app() -> TestApp {
    TestApp::with_room(thursday("07:00"), insistent())
}

/// Whether the notice on the screen came with a sound, and whether the panel has come up.
fn heard_and_seen(app: &TestApp) -> (bool, usize) {
    (app.screen.last().expect("a notice").1.sound, app.panel.len())
}

#[test]
fn nothing_but_the_notice_comes_unless_the_person_wants_it() {
    let mut app = TestApp::with_room(thursday("07:00"), Settings::default());
    for time in ["07:45", "08:00"] {
        app.run_until(thursday(time));
        assert_eq!(heard_and_seen(&app), (false, 0), "{time}");
    }
}

#[test]
fn each_step_has_its_own_and_what_is_due_together_shares_it() {
    let mut app = app();
    app.run_until(thursday("07:45"));
    assert_eq!(heard_and_seen(&app), (false, 0));
    app.run_until(thursday("08:00"));
    assert_eq!(heard_and_seen(&app), (true, 1));
    assert!(app.program.panel(app.now).presented);

    let mut slept = self::app();
    slept.set_clock(thursday("08:04"));
    assert_eq!(heard_and_seen(&slept), (true, 1), "one notice for both");
}

#[test]
fn a_snoozed_reminder_is_as_noticeable_as_the_step_that_it_puts_off() {
    for (pressed, expected) in [("07:45", false), ("08:00", true)] {
        let mut app = app();
        app.run_until(thursday(pressed));
        app.press("snooze");
        app.run_until(app.now + TimeDelta::minutes(5));
        let panels = if expected { 3 } else { 0 };
        assert_eq!(heard_and_seen(&app), (expected, panels), "up, down and up again: {:?}", app.panel);
    }
}

#[test]
fn the_panel_goes_with_the_answer_or_the_slot() {
    let answers: [fn(&mut TestApp); 5] = [
        |app| drop(app.press("skip")),
        |app| drop(app.press("snooze")),
        |app| drop(app.press("join")),
        |app| drop(app.act(Action::Pause { days: 0 })),
        |app| drop(app.act(Action::ComeLater { at: thursday("08:20") })),
    ];
    for (number, answer) in answers.into_iter().enumerate() {
        let mut app = app();
        app.run_until(thursday("08:00"));
        answer(&mut app);
        assert_eq!(app.panel, ["08:00 up", "08:00 down"], "{number}");
        assert!(!app.program.panel(app.now).presented);
    }
    let mut away = app();
    away.run_until(thursday("08:00"));
    // The notice is waved away; the panel is there still.
    let notice = away.last_notice();
    away.event(Event::NoticeClosed(notice));
    away.run_until(thursday("10:00"));
    assert_eq!(away.panel, ["08:00 up", "09:00 down"]);
}

#[test]
fn a_notice_that_is_tried_again_does_not_bring_the_panel_again() {
    let mut app = app();
    app.has_server = false;
    app.run_until(thursday("08:05"));
    assert_eq!(app.panel, ["08:00 up"], "without a notification server it is all that comes");
}

#[test]
fn other_words_make_no_sound() {
    let mut app = app();
    app.run_until(thursday("08:00:30"));
    let effects = app.event(Event::NoticesReady { buttons: true });
    let quiet = |effect: &Effect| matches!(effect, Effect::RenewNotice { .. });
    assert!(effects.iter().any(quiet) && app.panel.len() == 1, "{effects:?}");
}

#[test]
fn a_rehearsal_plays_both_and_leaves_nothing_up() {
    for stops in [false, true] {
        let mut app = app();
        app.act(Action::Rehearse);
        let begin = app.now;
        app.run_until(begin + TimeDelta::seconds(12));
        assert_eq!(heard_and_seen(&app), (true, 1));
        assert!(app.program.panel(app.now).presented);
        if stops {
            app.act(Action::StopRehearsal);
        } else {
            app.run_until(begin + DURATION + TimeDelta::seconds(1));
        }
        assert_eq!(app.panel.len(), 2, "{:?}", app.panel);
        assert!(!app.program.panel(app.now).presented);
    }
}

#[test]
fn each_step_is_switched_on_its_own_and_an_unknown_one_not_at_all() {
    let mut app = TestApp::with_room(thursday("07:00"), Settings::default());
    let set = |offset_s, kind, on| Action::SetAlert { offset_s, kind, on };
    app.act(set(0, AlertKind::Panel, true));
    app.act(set(0, AlertKind::Sound, true));
    app.act(set(-900, AlertKind::Sound, true));
    app.act(set(0, AlertKind::Sound, false));
    app.act(set(77, AlertKind::Sound, true));
    let alerts: Vec<Alert> = app.program.state.settings.reminders.iter().map(|rule| rule.alert).collect();
    assert_eq!(alerts, [Alert { sound: true, panel: false }, Alert { sound: false, panel: true }]);
    assert!(app.program.state.settings.plays_sounds());
    app.act(Action::UndoSetting);
}
