//! The settings' file: what is written is what is read, and comments stay.

use super::program::{is_shown, now, of, take};
use super::{about, at_most, many, same};
use crate::target::{Limits, Target, Verdict};
use ccc_app::storage::settings_file::{self, Read, TEMPLATE};
use ccc_core::link::Link;
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::{AccessCode, Appearance, Friends, Setting, Settings, Snooze};
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use chrono::TimeDelta;
use std::path::Path;
use std::time::Duration;

pub(super) const TARGETS: &[Target] = &[Target {
    name: "settings",
    samples: large,
    words: &[
        "name = \"Ana\"\n",
        "zone = \"Europe/Madrid\"\n",
        "language = \"ar\"\n",
        "hours = 12\n",
        "appearance = \"dark\"\n",
        "tray_countdown = false\n",
        "shortcut = \"Ctrl+Alt+J\"\n",
        "browser = [\"firefox\", \"-P\", \"work\"]\n",
        "friends = [{ name = \"Luz\", zone = \"America/Bogota\" }]\n",
        "[room]\n",
        "room = {}\n",
        "room.url = ",
        "url = \"https://bbb.example.org/rooms/abc-def-ghi-jkl\"\n",
        "access_code = \"\"\n",
        "enter_directly = true\n",
        "copy_code_only = true\n",
        "restore_clipboard = false\n",
        "[thread]\n",
        "read = false\n",
        "[reminders]\n",
        "at = [\"1h before\", { at = \"5m after\", urgency = \"low\" }]\n",
        "slots_off = [\"thu-0800\"]\n",
        "one_slot_a_week = false\n",
        "snooze = \"10m\"\n",
        "[reminders.slots]\n",
        "thu-1700 = []\n",
        "[reminders.quiet]\n",
        "from = \"22:00\"\n",
        "to = \"07:30\"\n",
        "off = true\n",
        "except = [\"thu-0800\"]\n",
        "# ",
        "#: ",
        "'''",
        "\"\"\"",
        "[[room]]\n",
        "\"room.url\" = 1\n",
        "\r\n",
        "{ ",
        " }",
        "1979-05-27T07:32:00Z",
        "0x7fffffffffffffff",
        "\\U0001F600",
    ],
    longest: 1024 * 1024,
    limits: Limits {
        time: Duration::from_secs(3),
        time_a_byte: Duration::from_micros(12),
        memory: 8 * 1024 * 1024,
        memory_a_byte: 400,
    },
    quick: 150,
    read: file,
}];

fn large() -> Vec<String> {
    let friends = |count: usize| {
        let all: Vec<String> =
            (0..count).map(|at| format!("{{ name = \"F{at}\", zone = \"UTC\" }}")).collect();
        format!("friends = [{}]\n", all.join(", "))
    };
    let offsets = many(50_000, |at| format!("\"{at}s before\", "));
    let many_reminders = format!("[reminders]\nat = [{offsets}]\n");
    let faults: String = many(20_000, |at| format!("[reminders.slots.s{at}]\n"));
    let unknown: String = many(50_000, |at| format!("key{at} = {at}\n"));
    vec![
        TEMPLATE.into(),
        TEMPLATE.replace("#: ", ""),
        TEMPLATE.replace('\n', "\r\n"),
        format!("zone = \"{}\"\n", "A".repeat(1_000_000)),
        format!("name = \"{}\"\n", "Ä".repeat(500_000)),
        format!("[room]\nurl = \"https://bbb.example.org/{}\"\n", "é".repeat(3_000)),
        friends(24),
        friends(25),
        friends(25_000),
        format!("[reminders]\nat = [{}]\n", "\"1m before\", ".repeat(60_000)),
        many_reminders,
        faults,
        unknown,
        format!("a = {}", "[".repeat(500_000)),
        format!("a{} = 1", ".a".repeat(400_000)),
        format!("{}[room]\nurl = 1\n", "\n".repeat(1_000_000)),
        format!("browser = [{}]\n", "\"a\", ".repeat(200_000)),
        "# ".repeat(500_000),
    ]
}

fn file(input: &[u8]) -> Verdict {
    let Ok(text) = str::from_utf8(input) else { return Ok("no text".into()) };
    let read = settings_file::parse(text);
    is_told(&read, text)?;
    let mut kind = String::new();
    if read.faults.is_empty() {
        for setting in all(&read.settings) {
            let again = settings_file::with(text, &setting);
            let again =
                again.map_err(|error| format!("what was read cannot be written ({setting:?}): {error:#}"))?;
            same(
                "what is there already says something else then",
                &settings_file::parse(&again).settings,
                &read.settings,
            )?;
            let twice =
                settings_file::with(&again, &setting).map_err(|error| format!("not twice: {error:#}"))?;
            same("what is there already is written again", &twice, &again)?;
        }
        kind = changed(text, &read)?;
    }
    let program = of(read.settings.clone(), Journal::default(), TopicLog::default());
    is_shown(&program, now())?;
    // In the state that it left, a person chooses something.
    if read.faults.is_empty() {
        let (mut program, mut file) = (program, text.to_owned());
        for yes in [false, true] {
            let action = ccc_core::action::Action::RemindOfSlot { slot: "thu-0800".into(), yes };
            take(&mut program, Event::Act(action), now(), &mut file)?;
        }
    }
    let keys: Vec<&str> = read.faults.iter().map(|fault| fault.key.as_str()).take(2).collect();
    Ok(format!("faults {} {keys:?}, unknown {}, {kind}", about(read.faults.len()), about(read.unknown.len())))
}

/// What is wrong is told shortly, at a line that is there.
fn is_told(read: &Read, text: &str) -> Result<(), String> {
    let lines = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    for fault in read.faults.iter().chain(&read.unknown) {
        at_most("a fault's reason is too long", &fault.why, 1_500)?;
        at_most("a fault's key is too long", &fault.key, 400)?;
        if fault.line == 0 || fault.line > lines {
            return Err(format!("line {} of {lines}: {fault}", fault.line));
        }
    }
    let told = read.problems(Path::new("/home/ana/.config/ccc/ccc.toml")).unwrap_or_default();
    at_most("too much is told", &told, 256 * 1024)
}

/// Each setting is changed and changed back.
fn changed(text: &str, read: &Read) -> Verdict {
    let mut kind = String::new();
    for change in changes() {
        let mut wanted = read.settings.clone();
        let before = change.clone().put(&mut wanted);
        let Ok(new) = settings_file::with(text, &change) else {
            // What cannot be written is refused, and nothing changes.
            kind += "refused ";
            continue;
        };
        let now = settings_file::parse(&new);
        same(&format!("{change:?} is a fault"), &now.faults, &read.faults)?;
        same(&format!("{change:?} is not what is read"), &now.settings, &wanted)?;
        same(&format!("{change:?} made keys unknown"), &now.unknown.len(), &read.unknown.len())?;
        let back = settings_file::with(&new, &before)
            .map_err(|error| format!("{before:?} cannot be written: {error:#}"))?;
        same(
            &format!("{change:?} is not taken back"),
            &settings_file::parse(&back).settings,
            &read.settings,
        )?;
    }
    Ok(kind)
}

/// The settings that can be written, as they are.
fn all(settings: &Settings) -> Vec<Setting> {
    let it = settings.clone();
    vec![
        Setting::Name(it.name),
        Setting::Zone(it.zone),
        Setting::Browser(it.browser),
        Setting::RoomUrl(it.room_url),
        Setting::AccessCode(it.access_code),
        Setting::Thread(it.thread),
        Setting::ReadThread(it.read_thread),
        Setting::EnterDirectly(it.enter_directly),
        Setting::CopyCodeOnly(it.copy_code_only),
        Setting::RestoreClipboard(it.restore_clipboard),
        Setting::Reminders(it.reminders),
        Setting::Quiet(it.quiet),
        Setting::OneSlotAWeek(it.one_slot_a_week),
        Setting::Snooze(it.snooze),
        Setting::Language(it.language),
        Setting::Hours(it.hours),
        Setting::Appearance(it.appearance),
        Setting::TrayCountdown(it.tray_countdown),
        Setting::Shortcut(it.shortcut),
        Setting::Friends(it.friends),
    ]
}

/// One of each kind of value, most of them none that files have.
fn changes() -> Vec<Setting> {
    vec![
        Setting::TrayCountdown(false),
        Setting::RoomUrl(Link::parse("https://new.example.net/?a='\"&b=%22").ok()),
        Setting::AccessCode(AccessCode::NotNeeded),
        Setting::Reminders(Vec::new()),
        Setting::Appearance(Appearance::Light),
        Setting::Snooze(Snooze::new(TimeDelta::minutes(61)).unwrap_or_default()),
        Setting::Friends(Friends::default()),
        Setting::Quiet(None),
        Setting::Name(None),
    ]
}
