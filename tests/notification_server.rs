//! Notices and the notification server: one connection, buttons, renewals, activation tokens.

use crate::notices::{fate, is_about_the_start, wait_until};
use ccc_testkit::desktop::{Desktop, Notice};
use serde_json::json;

const ROOM: &str = "[room]\nurl = 'https://meet.example.org/coop'\n";

#[test]
fn whatever_is_told_comes_over_one_connection_that_stays() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let reminder = desktop.notices().next(0);
    desktop.client("cli").ask(&json!({"act": {"do": "test_notice"}}));
    let said = desktop.notices().find(|notice| notice.body.starts_with("This is what a reminder looks like"));
    assert_eq!(said.sender, reminder.sender);
    // GNOME and Cinnamon drop what a program has shown that has left the bus.
    let mut client = desktop.client("cli");
    client.ask(&json!("status"));
    assert!(desktop.is_on_the_bus(&said.sender), "its notices are gone with it");
}

#[test]
fn a_click_right_behind_the_showing_is_not_lost() {
    let desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    // Nobody waits here until somebody listens.
    let notice = desktop.notices().next(0);
    desktop.notices().press(&notice, "join");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
}

#[test]
fn only_the_notification_server_can_press_a_button() {
    let desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    desktop.wait_until_listened_to(&notice);
    desktop.pretend_press(&notice, "join");
    // Had that been heard, it would have come before this.
    desktop.press(&notice, "skip");
    desktop.eventually("the slot is skipped", || {
        let answers = desktop.journal()?["answers"].to_string();
        answers.contains("skipped").then_some(())
    });
    assert!(desktop.opened().is_empty(), "a stranger has pressed Join");
}

#[test]
fn lxqts_server_gets_no_default_action_which_it_would_draw_as_a_button() {
    let desktop = Desktop::builder().notices_by("lxqt-notificationd").start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    let names: Vec<&str> = notice.actions.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["join", "snooze", "skip"]);
}

#[test]
fn a_server_that_announces_actions_and_draws_no_buttons_gets_the_text_that_says_how_to_join() {
    for name in ["dunst", "mako"] {
        let desktop = Desktop::builder().notices_by(name).start();
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        let notice = desktop.notices().next(0);
        assert!(notice.body.contains("ccc join"), "{name}: {notice:#?}");
    }
}

#[test]
fn what_has_only_expired_leaves_the_history_with_its_slot() {
    let desktop = Desktop::builder().settings("[reminders]\nat = ['15m before']\n").start();
    let _resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    let notice = desktop.notices().next(0);
    desktop.notices().expire(&notice);
    wait_until(&desktop, "2026-11-26T08:55:00");
    // Other words do not bring back what has gone by itself.
    assert!(desktop.notices().renewals().is_empty() || desktop.notices().shows(&notice));
    wait_until(&desktop, "2026-11-26T09:00:30");
    desktop.notices().wait_until_taken_back(&notice);
    assert_eq!(desktop.notices().all().len(), 1);
}

#[test]
fn a_notice_that_stands_is_renewed_in_its_place_without_a_sound() {
    let desktop = Desktop::builder().zone("Europe/Madrid").start();
    let _resident = desktop.resident().at("2026-11-26T07:59:50Z").speed(120).start();
    let start = desktop.notices().find(is_about_the_start);
    let later = desktop.notices().renewal(|notice| notice.summary.ends_with("is underway"));
    assert_eq!((later.replaces, later.id, later.urgency), (start.id, start.id, Some(2)));
    assert!(later.body.starts_with("Started at 09:00; if the host has left"), "{later:#?}");
    assert_eq!(later.buttons(), start.buttons());
    assert_eq!(desktop.notices().all().iter().filter(|notice| is_about_the_start(notice)).count(), 1);
}

#[test]
fn gnome_shows_no_banner_for_other_words_of_the_same_phase() {
    let desktop =
        Desktop::builder().notices_by("gnome-shell").settings("[reminders]\nat = ['15m before']\n").start();
    let _resident = desktop.resident().at("2026-11-26T07:44:50Z").speed(120).start();
    let notice = desktop.notices().next(0);
    let later = desktop.notices().renewal(|_| true);
    assert_eq!(later.replaces, notice.id);
    assert!(later.body.starts_with("Started at 08:00"), "{later:#?}");
}

#[test]
fn what_stood_unanswered_comes_back_quietly_with_the_notification_server() {
    let mut desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T08:00:20Z").start();
    let notice = desktop.notices().next(0);
    desktop.eventually("the notice is noted as shown", || {
        (fate(&desktop.journal()?, "2026-11-26T08:00:00Z", 0)? == "shown").then_some(())
    });
    desktop.notices_mut().come_back();
    let back = desktop.notices().renewal(|_| true);
    assert_eq!((back.replaces, back.urgency), (0, notice.urgency));
    assert_eq!(desktop.notices().all().len(), 1);
    desktop.press(&back, "join");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
}

#[test]
fn the_token_of_a_click_lets_the_browser_come_to_the_front() {
    type Click = fn(&Desktop, &Notice);
    let clicks: [(&str, Click); 3] = [
        ("notice", |desktop, notice| {
            desktop.wait_until_listened_to(notice);
            desktop.notices().press_with(notice, "join", "token-of-the-click");
        }),
        ("menu", |desktop, _| {
            let item = desktop.tray().item();
            item.give_token("token-of-the-click");
            item.click(&["Join"]);
        }),
        ("panel", |desktop, _| {
            let request = json!({"act": {"do": "join"}});
            let line = json!({"ask": {"id": 1, "request": request, "token": "token-of-the-click"}});
            desktop.client("cli").send(&line);
        }),
    ];
    for (name, click) in clicks {
        let desktop = Desktop::builder().display().settings(ROOM).start();
        // What it was itself started with is used up.
        let resident = desktop.resident().env("DESKTOP_STARTUP_ID", "old").env("XDG_ACTIVATION_TOKEN", "old");
        let _resident = resident.at("2026-11-26T07:50:00Z").start();
        let notice = desktop.notices().next(0);
        click(&desktop, &notice);
        desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
        let token = "token-of-the-click".to_owned();
        assert_eq!(desktop.opened_with(), [[token.clone(), token]], "{name}");
        desktop.client("cli").ask(&json!({"act": {"do": "open_thread"}}));
        desktop.eventually("the thread opens", || (desktop.opened().len() == 2).then_some(()));
        assert_eq!(desktop.opened_with()[1], ["", ""], "{name}: it serves once");
    }
}

#[test]
fn a_panel_that_a_click_starts_gets_its_token_in_both_variables() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let item = desktop.tray().item();
    item.give_token("from-the-icon");
    item.activate(3, 4);
    desktop.eventually("the panel is started", || (desktop.panel_starts().len() == 1).then_some(()));
    let token = "from-the-icon".to_owned();
    assert_eq!(desktop.panel_tokens(), [[token.clone(), token]]);
}
