//! The tray icon: what it shows at chosen instants, and what its clicks do.

use ccc_testkit::desktop::{Desktop, Pixmap};
use serde_json::json;

const ROOM: &str = "[room]\nurl = 'https://meet.example.org/coop'\n";

/// What the tooltip says below the meeting's name when the resident starts at `at`.
fn tooltip_at(at: &str) -> String {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at(at).start();
    let item = desktop.tray().item();
    let (title, _) = item.tooltip();
    assert!(title.starts_with("Coop Casual Conference: "), "{title}");
    item.tooltip_text()
}

#[test]
fn an_item_registers_with_a_name_an_icon_and_a_menu() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-24T04:30:00Z").start();
    let item = desktop.tray().item();
    assert_eq!((item.title().as_str(), item.status().as_str()), ("Coop Casual Conference: 2d 4h", "Active"));
    let icons = item.icons();
    for size in [16, 22, 24, 32, 44, 48] {
        assert!(icons.iter().any(|(width, ..)| *width == size), "an icon of {size} pixels");
    }
    for (width, height, pixels) in &icons {
        assert_eq!(width, height);
        assert_eq!(pixels.len(), usize::try_from(width * height * 4).unwrap());
        assert!(pixels.iter().any(|&byte| byte != 0), "the icon of {width} pixels is empty");
    }
    assert_eq!(
        item.menu_texts(),
        [
            "Open",
            "Thu 26 Nov, 08:00 · 2d 4h",
            "—",
            "Join",
            "Copy access code",
            "I will come later…",
            "  At about 08:10 UTC",
            "  At about 08:20 UTC",
            "  At about 08:30 UTC",
            "Skip this one",
            "—",
            "Pause reminders…",
            "  Until tomorrow",
            "  For a week",
            "  For four weeks",
            "Settings",
            "Quit",
        ]
    );
}

#[test]
fn the_tooltip_counts_down_to_the_slot_through_its_phases() {
    let cases = [
        ("2026-11-22T00:00:00Z", "4d 8h\nThu 26 Nov, 08:00 · Thursday 08:00 UTC"),
        ("2026-11-26T05:55:10Z", "2h 05m\nThu 26 Nov, 08:00 · Thursday 08:00 UTC"),
        ("2026-11-26T07:48:10Z", "12 min\nThu 26 Nov, 08:00 · Thursday 08:00 UTC"),
        ("2026-11-26T08:03:10Z", "now · host waits 7 min\nThu 26 Nov, 08:00 · Thursday 08:00 UTC"),
        ("2026-11-26T08:12:10Z", "underway for 12 min\nThu 26 Nov, 08:00 · Thursday 08:00 UTC"),
        ("2026-11-26T09:00:10Z", "8h 00m\nThu 26 Nov, 17:00 · Thursday 17:00 UTC"),
    ];
    for (at, tooltip) in cases {
        assert_eq!(tooltip_at(at), tooltip, "at {at}");
    }
}

#[test]
fn local_time_is_the_persons_own_and_the_slot_keeps_its_clock() {
    for (zone, local) in [("Europe/Madrid", "Thu 26 Nov, 09:00"), ("America/Vancouver", "Thu 26 Nov, 01:00")]
    {
        let desktop = Desktop::builder().zone(zone).start();
        let _resident = desktop.resident().at("2026-11-26T05:55:10Z").start();
        let item = desktop.tray().item();
        assert_eq!(item.tooltip_text(), format!("2h 05m\n{local} · Thursday 08:00 UTC"));
        assert_eq!(item.menu_texts()[1], format!("{local} · 2h 05m"));
    }
}

#[test]
fn the_tooltip_ticks_by_itself_and_the_last_minute_counts_seconds() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:59:57Z").start();
    let item = desktop.tray().item();
    item.tooltip_where(|text| text.starts_with("2 s\n"));
    item.tooltip_where(|text| text.starts_with("1 s\n"));
    item.tooltip_where(|text| text.starts_with("now · host waits 10 min\n"));
}

#[test]
fn the_icon_tells_the_phase_by_its_shape() {
    let instants = [
        "2026-11-26T05:00:00Z",
        "2026-11-26T07:20:10Z",
        "2026-11-26T07:50:10Z",
        "2026-11-26T08:03:10Z",
        "2026-11-26T08:08:10Z",
        "2026-11-26T08:30:00Z",
    ];
    let icons = instants.map(|at| {
        let desktop = Desktop::start();
        let _resident = desktop.resident().at(at).start();
        desktop.tray().item().icons()
    });
    for (one, icon) in icons.iter().enumerate() {
        for (other, another) in icons.iter().enumerate().skip(one + 1) {
            assert!(light(icon) != light(another), "{} looks like {}", instants[one], instants[other]);
        }
    }
}

/// Where an icon is light, without its colours.
fn light(icon: &[Pixmap]) -> Vec<bool> {
    let pixels = icon.iter().flat_map(|(_, _, pixels)| pixels.as_chunks::<4>().0);
    pixels
        .map(|argb| argb[0] > 127 && argb[1..].iter().map(|&part| u32::from(part)).sum::<u32>() > 383)
        .collect()
}

#[test]
fn a_left_click_starts_the_panel() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    assert_eq!(desktop.panel_starts().len(), 0);
    item.activate(1200, 790);
    desktop.eventually("a left click starts the panel", || (desktop.panel_starts().len() == 1).then_some(()));
    for (number, entry) in [(2, "Open"), (3, "Thu 26 Nov, 08:00 · 4d 8h")] {
        item.click(&[entry]);
        let opens = || (desktop.panel_starts().len() == number).then_some(());
        desktop.eventually(&format!("so does the menu's {entry}"), opens);
    }
}

#[test]
fn a_left_click_calls_the_panel_that_is_open_already() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let panel = desktop.client("panel");
    panel.hear("the first snapshot", |line| line.get("push")?.get("view").cloned());
    desktop.tray().item().activate(1200, 790);
    let near = panel.hear("the call to the front", |line| line.pointer("/push/show/placement/near").cloned());
    assert_eq!(near, json!([1200, 790]));
    assert_eq!(desktop.panel_starts().len(), 0, "no second one is started");
}

#[test]
fn join_in_the_menu_opens_the_room_and_copies_the_code() {
    let desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    let item = desktop.tray().item();
    item.click(&["Join"]);
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    desktop.eventually("the code is copied", || (desktop.display().clipboard() == "ccc").then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
}

#[test]
fn copy_access_code_copies_and_opens_nothing() {
    let desktop = Desktop::builder().display().settings("[room]\naccess_code = 'hüsh 7'").start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item().click(&["Copy access code"]);
    desktop.eventually("the code is copied", || (desktop.display().clipboard() == "hüsh 7").then_some(()));
    assert!(desktop.opened().is_empty());
}

#[test]
fn come_later_copies_the_text_and_opens_the_thread() {
    let desktop = Desktop::builder().display().start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["I will come later…", "At about 08:20 UTC"]);
    desktop.eventually("the thread opens", || (!desktop.opened().is_empty()).then_some(()));
    let text = desktop.eventually("the text is copied", || {
        Some(desktop.display().clipboard()).filter(|text| text.contains("08:20"))
    });
    assert!(text.contains("I will join the 08:00 UTC slot at about 08:20 UTC"), "{text}");
    let opened = desktop.opened();
    assert_eq!(opened.len(), 1);
    assert!(
        opened[0][0].starts_with("https://forum.workers.coop/t/coop-casual-conference/726"),
        "{opened:?}"
    );
}

#[test]
fn skip_goes_on_to_the_next_slot_and_undo_comes_back() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:00:10Z").start();
    let item = desktop.tray().item();
    item.click(&["Skip this one"]);
    item.tooltip_where(|text| text.contains("Thursday 17:00 UTC"));
    let mut client = desktop.client("cli");
    let occurrence = json!({"meeting": "ccc", "start": "2026-11-26T08:00:00Z"});
    client.ask(&json!({"act": {"do": "unskip", "occurrence": occurrence}}));
    item.tooltip_where(|text| text.contains("Thursday 08:00 UTC"));
}

#[test]
fn pause_and_resume_show_in_tooltip_menu_and_icon() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T12:00:00Z").start();
    let item = desktop.tray().item();
    let running = item.icons();
    item.click(&["Pause reminders…", "For a week"]);
    item.tooltip_where(|text| text.ends_with("Reminders are paused until Mon 30 Nov, 00:00"));
    assert_ne!(item.icons(), running);
    assert!(!item.menu_texts().contains(&"Pause reminders…".to_owned()));
    item.click(&["Resume reminders"]);
    item.tooltip_where(|text| !text.contains("paused"));
    assert_eq!(item.icons(), running);
}

#[test]
fn settings_opens_the_panel_with_them_and_from_there_the_commented_file() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item().click(&["Settings"]);
    let panels = desktop.eventually("the panel starts", || {
        let started = desktop.panel_starts();
        (!started.is_empty()).then_some(started)
    });
    assert!(panels[0].windows(2).any(|pair| pair == ["--page", "settings"]), "{panels:?}");
    desktop.client("cli").ask(&json!({"act": {"do": "open_settings"}}));
    desktop.eventually("the file is opened", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [[desktop.settings_path().display().to_string()]]);
    assert!(desktop.settings().contains("[reminders]"), "{}", desktop.settings());
}

#[test]
fn quit_ends_the_program_and_takes_the_icon_away() {
    let desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item().click(&["Quit"]);
    assert_eq!(resident.ends().code(), Some(0));
    desktop.eventually("the icon goes", || desktop.tray().items().is_empty().then_some(()));
}

#[test]
fn a_tray_host_that_is_started_anew_has_the_icon_again() {
    let mut desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    for _ in 0..3 {
        desktop.tray_mut().come_back();
        // An icon that met the tray while it went offers itself once more under another name.
        let menu = desktop.eventually("the icon is there with its menu", || {
            let [item] = &desktop.tray().items()[..] else { return None };
            item.try_menu()
        });
        assert!(!menu.is_empty());
    }
    assert!(resident.runs());
}

#[test]
fn the_middle_button_opens_the_panel_too() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-24T04:30:00Z").start();
    desktop.tray().item().activate_secondary(3, 4);
    desktop.eventually("the panel is started", || (desktop.panel_starts().len() == 1).then_some(()));
}
