use super::*;
use ccc_core::language::{HourCycle, Language};
use ccc_core::link::Link;
use ccc_core::settings::{AccessCode, Appearance, Friend, PlainText, ReminderRule, Urgency};
use chrono::TimeDelta;
use std::fs;

#[test]
fn the_template_is_the_defaults_and_its_examples_are_good() {
    assert_eq!(parse(TEMPLATE), Read::default());
    let all: String =
        TEMPLATE.lines().map(|line| line.strip_prefix("#: ").unwrap_or(line).to_owned() + "\n").collect();
    let read = parse(&all);
    assert_eq!((read.faults, read.unknown), (vec![], vec![]), "{all}");
    assert_ne!(read.settings, Settings::default());
}

#[test]
fn every_key_has_an_example() {
    for key in keys::KEYS {
        let (table, name) = key.rsplit_once('.').unwrap_or_default();
        let name = if table.is_empty() { key } else { name };
        let (header, example) = (format!("[{table}]"), format!("#: {name} ="));
        let section = TEMPLATE
            .split("\n[")
            .map(|text| format!("[{text}"))
            .enumerate()
            .find(|(at, text)| text.starts_with(&header) || table.is_empty() && *at == 0);
        assert!(section.unwrap().1.contains(&example), "{key}");
    }
}

#[test]
fn every_setting_is_read() {
    let read = parse(
        r#"
name = "Siôn 王"
zone = "america/vancouver"
browser = ["firefox", "-P", "work"]
language = "PT-br"
hours = 12
appearance = "dark"
tray_countdown = false
shortcut = "Ctrl+Alt+J"
friends = [{ name = "Luz", zone = "america/bogota" }]
[room]
url = "https://bbb.example.org/b/abc"
access_code = "hush"
enter_directly = true
copy_code_only = true
restore_clipboard = false
[thread]
url = "https://forum.example.org/t/x/1"
read = false
[reminders]
at = ["1h 30m before", { at = "5m after", urgency = "low" }, "at start", "at start"]
slots_off = ["thu-1700"]
one_slot_a_week = false
snooze = "90s"
[reminders.slots]
thu-0800 = []
thu-1700 = ["5m before"]
[reminders.quiet]
from = "22:00"
to = 07:30:00
except = ["thu-0800"]
off = true
"#,
    );
    assert_eq!((&read.faults, &read.unknown), (&vec![], &vec![]));
    let settings = read.settings;
    assert_eq!(settings.name.as_deref(), Some("Siôn 王"));
    assert_eq!(settings.zone.unwrap().name(), "America/Vancouver");
    assert_eq!(*settings.browser, ["firefox", "-P", "work"]);
    assert_eq!(settings.room_url.unwrap().host(), "bbb.example.org");
    assert_eq!(settings.access_code, AccessCode::Own(PlainText::new("hush").unwrap()));
    assert_eq!(settings.language, Some(Language::Portuguese));
    assert_eq!((settings.hours, settings.appearance), (Some(HourCycle::Twelve), Appearance::Dark));
    assert_eq!((settings.tray_countdown, settings.shortcut), (false, "Ctrl+Alt+J".parse().ok()));
    let luz = Friend { name: PlainText::new("Luz").unwrap(), zone: chrono_tz::America::Bogota };
    assert_eq!(*settings.friends, [luz]);
    assert_eq!(settings.enter_directly, Some(true));
    assert!(settings.copy_code_only && !settings.restore_clipboard);
    assert_eq!(settings.thread.unwrap().host(), "forum.example.org");
    assert!(!settings.read_thread);
    let later = ReminderRule { urgency: Urgency::Low, ..ReminderRule::at(TimeDelta::minutes(5)) };
    assert_eq!(
        settings.reminders,
        [ReminderRule::at(TimeDelta::minutes(-90)), ReminderRule::at(TimeDelta::zero()), later]
    );
    assert_eq!(settings.slots_off, ["thu-0800", "thu-1700"].map(Into::into).into());
    assert_eq!(settings.slot_reminders["thu-1700"], [ReminderRule::at(TimeDelta::minutes(-5))]);
    assert!(!settings.one_slot_a_week);
    assert_eq!(settings.snooze.span(), TimeDelta::seconds(90));
    let quiet = settings.quiet.unwrap();
    assert_eq!((quiet.from, quiet.to), ("22:00:00".parse().unwrap(), "07:30:00".parse().unwrap()));
    assert!(quiet.except.contains("thu-0800") && quiet.off);
}

#[test]
fn each_fault_has_its_line_its_key_and_what_would_be_right() {
    let cases = [
        ("name = 3", "line 1, name: expected a quoted string"),
        (
            "\nzone = 'Mars/Olympus'",
            "line 2, zone: unknown time zone “Mars/Olympus”: use a name such as Europe/Madrid",
        ),
        (
            "[room]\nurl = 'javascript:x'",
            "line 2, room.url: only https:// links can be opened, and this one begins with javascript:",
        ),
        (
            "browser = []",
            "line 1, browser: expected a program, or a list such as [\"firefox\", \"-P\", \"work\"]",
        ),
        (
            "language = 'eo'",
            "line 1, language: expected one of \"en\", \"es\", \"fr\", \"de\", \"pt-BR\", \"it\", \"ca\", \"ja\", \"zh-Hant\", \"ar\"",
        ),
        ("hours = 13", "line 1, hours: expected 12 or 24"),
        ("appearance = 'pink'", "line 1, appearance: expected \"system\", \"light\" or \"dark\""),
        (
            "friends = ['Luz']",
            "line 1, friends: expected a list such as [{ name = \"Luz\", zone = \"America/Bogota\" }]",
        ),
        ("room = 1", "line 1, room: expected a table: [room]"),
        (
            "[reminders]\nat = ['soon']",
            "line 2, reminders.at: “soon” is not a reminder time: write \"15m before\", \"at start\" or \"5m after\"",
        ),
        (
            "[reminders]\nat = ['8d before']",
            "line 2, reminders.at: a reminder can be at most 7 days before or after the start",
        ),
        (
            "[reminders]\nat = [{ at = 'at start', urgency = 'loud' }]",
            "line 2, reminders.at: urgency must be \"low\", \"normal\" or \"critical\"",
        ),
        (
            "[reminders]\nat = ['at start', { at = '1m after', panel = 1 }]",
            "line 2, reminders.at: panel must be true or false",
        ),
        (
            "[reminders]\nat = [\n'at start',\n{ at = '1m after', noise = true }]",
            "line 2, reminders.at: expected \"15m before\", or { at = \"15m before\", urgency = \"low\", sound = true, panel = true }",
        ),
        (
            "[reminders]\nsnooze = '0m'",
            "line 2, reminders.snooze: expected a duration from 1 minute to 12 hours, such as \"5m\"",
        ),
        (
            "[reminders.quiet]\nfrom = '25:00'\nto = '07:00'",
            "line 2, reminders.quiet.from: expected a time of day such as \"22:00\"",
        ),
        (
            "[reminders.slots]\nThu-0800 = []",
            "line 2, reminders.slots.Thu-0800: no such slot: the slots are thu-0800 and thu-1700",
        ),
        (
            "[reminders.quiet]\nfrom = '22:00'\nto = '07:00'\nexcept = ['nope']",
            "line 4, reminders.quiet.except: no such slot: the slots are thu-0800 and thu-1700",
        ),
        (
            "[room]\naccess_code = \"a\\nb\"",
            "line 2, room.access_code: line breaks, control characters and characters that change text direction are not allowed",
        ),
        ("[reminders.quiet]\nfrom = '22:00'", "line 1, reminders.quiet: both from and to are needed"),
        (
            "[reminders.quiet]\nfrom = '22:00'\nto='22:00'",
            "line 1, reminders.quiet: from and to must be different times",
        ),
    ];
    for (text, told) in cases {
        let read = parse(text);
        assert_eq!(read.faults.iter().map(ToString::to_string).collect::<Vec<_>>(), [told], "{text}");
        assert_eq!(read.settings, Settings::default(), "{text}");
    }
    let broken = parse("name = \"a\"\nname = ").faults;
    assert_eq!(broken.len(), 1);
    assert_eq!(broken[0].line, 2);
}

#[test]
fn the_file_has_the_limits_of_the_panel() {
    let long = "é".repeat(201);
    let friend = "{ name = 'Luz', zone = 'America/Bogota' }, ";
    for (text, told) in [
        (format!("name = '{long}'"), "line 1, name: at most 200 characters are allowed"),
        (format!("[room]\naccess_code = '{long}'"), "line 2, room.access_code: at most 200 characters"),
        (format!("browser = ['firefox', '{long}']"), "line 1, browser: at most 200 characters"),
        ("browser = \"a\\u0007\"".into(), "line 1, browser: line breaks, control characters"),
        (
            format!("friends = [{{ name = '{long}', zone = 'UTC' }}]"),
            "line 1, friends: a friend’s name: at most",
        ),
        (format!("\nfriends = [{}]", friend.repeat(25)), "line 2, friends: at most 24 friends are allowed"),
        ("[reminders]\nsnooze = '59s'".into(), "line 2, reminders.snooze: expected a duration from 1 minute"),
        (
            "[reminders]\nsnooze = '12h 1s'".into(),
            "line 2, reminders.snooze: expected a duration from 1 minute",
        ),
        ("[reminders]\nslots_off = ['nope']".into(), "line 2, reminders.slots_off: no such slot"),
    ] {
        let read = parse(&text);
        let all = read.problems(Path::new("ccc.toml")).unwrap_or_default();
        assert!(all.starts_with(&format!("ccc.toml, {told}")), "{all}\n{text}");
        assert_eq!(read.settings, Settings::default(), "{text}");
    }
    let longest = format!("name = '{}'\nfriends = [{}]", "é".repeat(200), friend.repeat(24));
    assert_eq!(parse(&longest).faults, []);
}

#[test]
fn unknown_keys_are_told_with_their_place() {
    let read = parse("nmae = 'x'\n\"room.url\" = 1\n[room]\ncolour = 1\n[[extra]]\na = 1\n");
    let told: Vec<String> =
        read.unknown.iter().map(|fault| format!("{} {}", fault.line, fault.key)).collect();
    assert_eq!(told, ["1 nmae", "2 room.url", "4 room.colour", "5 extra"]);
    assert_eq!(read.faults, []);
}

#[test]
fn of_very_many_unknown_keys_only_some_are_told() {
    let many: Vec<String> = (0..5_000).map(|number| format!("k{number} = 1")).collect();
    assert_eq!(parse(&many.join("\n")).unknown.len(), 100);
    let none = Settings { access_code: AccessCode::NotNeeded, ..Settings::default() };
    assert_eq!(parse("[room]\naccess_code = ' '").settings, none, "the room has no code");
}

#[test]
fn of_very_many_faults_and_very_long_values_only_so_much_is_told_as_a_person_reads() {
    let many: Vec<String> = (0..5_000).map(|number| format!("s{number} = 1")).collect();
    let many = parse(&format!("[reminders.slots]\n{}", many.join("\n"))).faults;
    assert_eq!(many.len(), 100);
    let long = "é".repeat(10_000);
    for text in [
        format!("zone = '{long}'"),
        format!("friends = [{{ name = 'Luz', zone = '{long}' }}]"),
        format!("shortcut = '{long}'"),
        format!("room.url = '{long}://x'"),
        format!("[reminders]\nat = ['{long}', {{ at = '{long}' }}]"),
        format!("[reminders.slots]\n'{long}' = []"),
        format!("'{long}' = 1"),
    ] {
        let told = parse(&text).problems(Path::new("ccc.toml")).unwrap();
        assert!(told.chars().count() < 500, "{told}");
    }
    assert!(parse(&format!("zone = '{long}'")).faults[0].why.contains("use a name such as"));
}

#[test]
fn what_is_no_text_or_too_large_is_told_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ccc.toml");
    fs::write(&path, b"\n\nname = \"caf\xe9\"\n").unwrap();
    assert_eq!(
        read(&path).problems(Path::new("ccc.toml")).unwrap(),
        "ccc.toml, line 3: this is no text in UTF-8: save the file as UTF-8"
    );
    fs::write(&path, "#".repeat(2_000_000)).unwrap();
    assert!(read(&path).faults[0].why.contains("larger than 1 MiB"));
    let told = format!("{:#}", write(&path, &Setting::RoomUrl(None)).unwrap_err());
    assert!(told.contains("larger than 1 MiB"), "{told}");
}

#[test]
fn a_new_file_is_made_from_the_template_and_a_broken_one_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ccc/ccc.toml");
    let room = Setting::RoomUrl(Link::parse("https://bbb.example.org/b/abc").ok());
    write(&path, &room).unwrap();
    assert!(fs::read_to_string(&path).unwrap().starts_with(TEMPLATE.lines().next().unwrap()));
    assert!(read(&path).settings.room_url.is_some());

    fs::write(&path, "not toml [").unwrap();
    let told = format!("{:#}", write(&path, &room).unwrap_err());
    assert!(told.contains("ccc.toml: it is not valid TOML, so it was left unchanged"), "{told}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "not toml [");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "(\\[?(name|zone|room|reminders|quiet|at|slots|url|snooze|from)\\.?\\]?[ =\\[\\]{}\"'a-z0-9:\n]{0,12}){0,6}") {
        let _ = parse(&text);
    }
}
