//! The settings' file: faults with their place, unknown keys, changes while running, comments that stay.

use ccc_testkit::desktop::Desktop;
use serde_json::json;
use std::fs;

const FAULTS: &str = "# mine
zone = 'Mars/Olympus'

[room]
url = 'javascript:alert(1)'

[reminders]
at = ['soon']
";

#[test]
fn each_fault_is_told_with_file_line_and_key_and_the_rest_serves() {
    let desktop = Desktop::builder().settings(FAULTS).start();
    let mut resident = desktop.resident().at("2026-11-26T07:44:59Z").start();
    let said = resident.says("reminders.at");
    let file = desktop.settings_path().display().to_string();
    for place in ["line 2, zone", "line 5, room.url", "line 8, reminders.at"] {
        assert!(
            said.lines().any(|line| line.contains(&file) && line.contains(place)),
            "{place} is not in:\n{said}"
        );
    }
    // The person sees it without looking for it, and the default reminders come.
    desktop.notices().find(|notice| notice.body.contains("line 2, zone"));
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference in 15 min");
    assert!(desktop.client("cli").ask(&json!("view"))["view"]["fault"].to_string().contains("line 8"));
    assert!(resident.runs());
    assert_eq!(desktop.settings(), FAULTS, "the file is the person's");
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let desktop = Desktop::builder().settings("zone = 'Europe/Madrid'\n[room\n").start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let said = resident.says("line 2");
    assert!(said.contains("ccc.toml"), "{said}");
    assert!(resident.runs());
    let told = desktop.ccc(&["config"]);
    assert_eq!(told.code, Some(1), "{told:#?}");
    assert!(told.err.contains("line 2") || told.out.contains("line 2"), "{told:#?}");
    // What needs no setting still works.
    desktop.ccc(&["next", "--at", "2026-11-22T00:00:00Z"]).done();
}

#[test]
fn unknown_keys_are_reported_and_stay() {
    let settings = "nmae = 'Ana'\n[reminders]\nsnoze = '5m'\n";
    let desktop = Desktop::builder().settings(settings).start();
    let resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let said = resident.says("snoze");
    assert!(said.contains("line 1") && said.contains("nmae") && said.contains("line 3"), "{said}");
    let told = desktop.ccc(&["config"]);
    let all = format!("{}{}", told.out, told.err);
    assert!(all.contains("nmae") && all.contains("reminders.snoze"), "{told:#?}");
    desktop.ccc(&["room", "--set", "https://meet.example.org/coop"]).done();
    assert!(desktop.settings().contains("nmae = 'Ana'") && desktop.settings().contains("snoze = '5m'"));
}

#[test]
fn comments_order_and_odd_spacing_survive_what_the_program_writes() {
    let mine = "# about me\nname   =  \"Ana\"   # not Anna\n\n[reminders]  # when\nat = [ # early\n  '20m before', # tea\n]\n\n# the end\n";
    let desktop = Desktop::builder().settings(mine).start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.ccc(&["room", "--set", "https://meet.example.org/coop"]).done();
    let written = desktop.settings();
    for line in mine.lines().filter(|line| !line.is_empty()) {
        assert!(written.lines().any(|kept| kept == line), "{line:?} is lost:\n{written}");
    }
    assert!(written.contains("https://meet.example.org/coop"), "{written}");
    desktop.ccc(&["room", "--forget"]).done();
    let written = desktop.settings();
    assert!(!written.contains("meet.example.org"), "{written}");
    for line in mine.lines().filter(|line| !line.is_empty()) {
        assert!(written.lines().any(|kept| kept == line), "{line:?} is lost:\n{written}");
    }
}

#[test]
fn a_first_start_writes_the_commented_defaults() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let text = desktop.settings();
    for word in ["[reminders]", "15m before", "quiet", "zone"] {
        assert!(text.contains(word), "{word:?} is not in:\n{text}");
    }
    assert!(text.lines().filter(|line| line.starts_with('#')).count() > 10, "{text}");
}

#[test]
fn a_saved_change_applies_at_once_however_the_editor_saves() {
    let desktop = Desktop::builder().settings("zone = 'Europe/Madrid'\n").start();
    let _resident = desktop.resident().at("2026-11-26T05:55:10Z").start();
    let item = desktop.tray().item();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 09:00"));
    // In place.
    fs::write(desktop.settings_path(), "zone = 'Asia/Tokyo'\n").unwrap();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 17:00"));
    // By a new file that takes the old one's place.
    let new = desktop.settings_path().with_extension("new");
    fs::write(&new, "zone = 'America/Lima'\n").unwrap();
    fs::rename(&new, desktop.settings_path()).unwrap();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 03:00"));
    // A fault is told, and mended it is gone.
    fs::write(desktop.settings_path(), "zone = 'Mars/Olympus'\n").unwrap();
    desktop.notices().find(|notice| notice.body.contains("line 1, zone"));
    fs::write(desktop.settings_path(), "zone = 'Europe/Paris'\n").unwrap();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 09:00"));
    let view = desktop.client("cli").ask(&json!("view"));
    assert_eq!(view["view"]["fault"], json!(null));
}

#[test]
fn reminders_that_a_change_adds_for_the_past_do_not_come_and_what_was_given_does_not_come_again() {
    let desktop = Desktop::builder().settings("[reminders]\nat = ['10m before']\n").start();
    let _resident = desktop.resident().at("2026-11-26T07:49:59Z").start();
    desktop.notices().next(0);
    fs::write(
        desktop.settings_path(),
        "zone = 'Europe/Paris'\n[reminders]\nat = ['30m before', '11m before', '10m before', '9m 55s before']\n",
    )
    .unwrap();
    desktop.tray().item().tooltip_where(|text| text.contains("Thu 26 Nov, 09:00"));
    let next = desktop.notices().next(1);
    assert_eq!(next.summary, "Coop Casual Conference in 10 min");
    let journal = desktop.journal().unwrap();
    let fate = |offset| crate::notices::fate(&journal, "2026-11-26T08:00:00Z", offset);
    assert_eq!(fate(-1800).as_deref(), Some("silent added_later"));
    assert_eq!(desktop.notices().all().len(), 2, "{journal:#}");
}

#[test]
fn a_journal_that_cannot_be_read_is_kept_aside_and_told() {
    let desktop = Desktop::builder().journal("{\"version\": 1, \"notes\": [").start();
    let mut resident = desktop.resident().at("2026-11-26T07:44:59Z").start();
    resident.says("journal");
    desktop.notices().find(|notice| notice.body.contains("journal"));
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference in 15 min");
    let folder = desktop.journal_path().parent().unwrap().to_owned();
    let names = fs::read_dir(folder).unwrap().flatten().map(|file| file.file_name().into_string().unwrap());
    let aside: Vec<String> = names.filter(|name| name.contains("broken")).collect();
    assert_eq!(aside.len(), 1, "{aside:?}");
    assert!(desktop.journal().is_some());
    assert!(resident.runs());
}

#[test]
fn a_settings_folder_that_is_swapped_for_another_is_followed() {
    let desktop = Desktop::builder().settings("zone = 'UTC'\n").start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let mut client = desktop.client("cli");
    let mut zone_is = |zone: &str| {
        desktop.eventually(zone, || (client.ask(&json!("status"))["status"]["zone"] == zone).then_some(()));
    };
    zone_is("UTC");
    let (folder, other) = (desktop.path("config/ccc"), desktop.path("config/other"));
    fs::create_dir(&other).unwrap();
    fs::write(other.join("ccc.toml"), "zone = 'Asia/Tokyo'\n").unwrap();
    fs::remove_dir_all(&folder).unwrap();
    fs::rename(&other, &folder).unwrap();
    zone_is("Asia/Tokyo");
    fs::write(folder.join("ccc.toml"), "zone = 'Europe/Madrid'\n").unwrap();
    zone_is("Europe/Madrid");
    assert!(resident.runs());
}
