//! What a person chooses in the panel reaches the program, its files, the tray and the system.

use ccc_testkit::desktop::Desktop;
use ccc_testkit::desktop::webdriver::{Window, can_drive};
use serde_json::json;
use std::fs;

const WARM: &str = "8";

fn button(text: &str) -> String {
    format!("//button[normalize-space()='{text}']")
}

/// The switch beside this text.
fn switch(text: &str) -> String {
    format!(
        "//*[normalize-space()='{text}']/ancestor::*[.//button[@role='switch']][1]//button[@role='switch']"
    )
}

fn act(desktop: &Desktop, action: &serde_json::Value) {
    desktop.client("cli").ask(&json!({"act": action}));
}

#[test]
fn the_first_steps_set_up_the_program_and_never_come_again() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().window_manager().real_panel().zone("Europe/Madrid").start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM]);
    window.text_where(|text| text.contains("Which slots suit you?") && text.contains("Thursday, 09:00"));
    window.click(&switch("Thursday, 09:00"));
    desktop.eventually("the slot is silent", || {
        desktop.settings().contains("\nslots_off = [\"thu-0800\"]\n").then_some(())
    });
    window.click(&button("Next"));
    window.text_where(|text| text.contains("One click, and you’re in"));
    window.click(&button("Next"));
    window.text_where(|text| text.contains("Always there"));
    window.click(&switch("Start at login"));
    let entry = desktop.path("config/autostart/coop.patio.ccc.desktop");
    desktop.eventually("it starts at login", || entry.exists().then_some(()));
    assert!(fs::read_to_string(&entry).unwrap().contains("ccc-tray"));
    window.click(&button("Show"));
    desktop.notices().find(|notice| notice.body.contains("This is what a reminder looks like"));
    window.click(&button("Done"));
    window.text_where(|text| text.contains("until it starts") && !text.contains("Welcome"));
    assert_eq!(desktop.journal().unwrap()["welcomed"], true);
}

#[test]
fn no_page_scrolls_sideways() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().window_manager().real_panel().welcomed().start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM]);
    window.text_where(|text| text.contains("until it starts"));
    for page in ["Now", "Time", "Topics", "Settings"] {
        window.click(&format!("//nav{}", button(page)));
        let wider = "const { scrollWidth, clientWidth } = document.querySelector('main'); return scrollWidth - clientWidth";
        assert_eq!(window.run(wider), 0, "{page}");
    }
}

#[test]
fn a_setting_is_applied_written_below_its_example_and_taken_back() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().window_manager().real_panel().welcomed().start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM, "--page", "settings"]);
    window.text_where(|text| text.contains("Your name"));
    let before = desktop.settings();
    window.click(&switch("One slot a week is enough"));
    let after = desktop.eventually("it is written", || {
        Some(desktop.settings()).filter(|text| text.contains("\none_slot_a_week = false\n"))
    });
    assert_eq!(after.replace("\none_slot_a_week = false\n", "\n"), before, "nothing else changed");
    window.click(&button("Undo last change"));
    desktop.eventually("it is taken back", || {
        desktop.settings().contains("\none_slot_a_week = true\n").then_some(())
    });
}

#[test]
fn a_friend_is_found_by_city_and_shown_with_their_day() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().window_manager().real_panel().welcomed().start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM, "--page", "time"]);
    window.click(&button("Add friend"));
    for key in ["m", "e", "d", "e", "l"] {
        window.key(key);
    }
    window.text_where(|text| text.contains("Medellín") && text.contains("America/Bogota (UTC−5)"));
    window.key("\u{E015}");
    window.key("\u{E007}");
    window.click(&button("Add"));
    window.text_where(|text| text.contains("17:00 UTC suits you better"));
    let written = "friends = [{ name = \"Medellín\", zone = \"America/Bogota\" }]";
    desktop.eventually("it is written", || desktop.settings().contains(written).then_some(()));
}

#[test]
fn the_language_changes_everywhere_while_it_runs() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().window_manager().real_panel().welcomed().start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM]);
    window.text_where(|text| text.contains("until it starts"));
    assert!(item.menu_texts().iter().any(|text| text == "Quit"));
    for (language, direction) in [("ar", "rtl"), ("ja", "ltr")] {
        act(&desktop, &json!({"do": "set", "setting": "language", "to": language}));
        let wanted = format!("{language} {direction}");
        desktop.eventually("the page speaks it", || {
            let said = "return document.documentElement.lang + ' ' + document.documentElement.dir";
            (window.run(said) == wanted.as_str()).then_some(())
        });
        window.text_where(|text| !text.contains("until it starts") && !text.contains("Settings"));
        assert!(!item.menu_texts().iter().any(|text| text == "Quit"), "{:?}", item.menu_texts());
        let next = desktop.ccc(&["next", "--at", "2026-11-26T07:50:00Z"]).done();
        assert!(!next.contains("Access code") && !next.contains("Thursday"), "{next}");
    }
    assert!(desktop.settings().contains("language = \"ja\""));
}

#[test]
fn the_machines_language_is_spoken_and_the_countrys_dates_are_written() {
    let desktop = Desktop::builder().without_bus().start();
    let next = |language: &str, dates: &str| {
        let mut command = desktop.command("ccc");
        command.args(["next", "--at", "2026-11-26T17:00:30Z"]).env("LANG", language).env("LC_TIME", dates);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(next("en_US.UTF-8", "").contains("5:00\u{202f}PM"), "{}", next("en_US.UTF-8", ""));
    assert!(next("en_US.UTF-8", "en_GB.UTF-8").contains("17:00"));
    assert!(next("de_DE.UTF-8", "").contains("Donnerstag"));
}

#[test]
fn a_rehearsal_shows_its_notices_marked_and_keeps_nothing() {
    let desktop = Desktop::builder().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").speed(10).start();
    let item = desktop.tray().item();
    act(&desktop, &json!({"do": "finish_welcome"}));
    let before = desktop.journal();
    act(&desktop, &json!({"do": "rehearse"}));
    let soon = desktop.notices().find(|notice| notice.summary.contains("in 15 min"));
    assert!(soon.summary.starts_with("Rehearsal: "), "{soon:#?}");
    assert!(item.title().starts_with("Rehearsal: "));
    let start = desktop.notices().find(|notice| notice.summary.contains("starts now"));
    desktop.press(&start, "join");
    desktop.notices().find(|notice| notice.body.contains("Nothing opens in a rehearsal"));
    desktop.eventually("it is over", || (!item.title().starts_with("Rehearsal")).then_some(()));
    assert!(desktop.opened().is_empty());
    assert_eq!(desktop.journal(), before);
}

#[test]
fn topics_of_ones_own_are_kept_and_a_broken_file_is_set_aside() {
    let desktop = Desktop::start();
    let resident = desktop.resident().at("2026-11-26T08:05:00Z").start();
    desktop.tray().item();
    act(&desktop, &json!({"do": "add_topic", "topic": "Pay scales"}));
    act(&desktop, &json!({"do": "talked_about", "topic": "Pay scales", "note": "three steps"}));
    let markdown = desktop.ccc(&["topics", "--markdown"]).done();
    assert!(markdown.contains("- Pay scales\n  - 2026-11-26: three steps\n"), "{markdown}");
    let random = desktop.ccc(&["topics", "--random"]).done();
    assert_ne!(random.trim(), "Pay scales", "others were never talked about");
    resident.kill();
    let file = desktop.path("state/ccc/topics.json");
    fs::write(&file, "{").unwrap();
    let resident = desktop.resident().at("2026-11-26T08:06:00Z").start();
    let said = resident.says("topics.json.broken-2026-11-26");
    assert!(said.contains("a new one was started"), "{said}");
}
