//! The settings' file, `ccc.toml`: read with the place of each fault, and written so that comments stay.

mod keys;
mod times;
mod write;

pub use times::duration;

use super::whole_file;
use anyhow::Context as _;
use ccc_core::settings::Settings;
use ccc_core::settings::change::Setting;
use std::fmt;
use std::io::Read as _;
use std::path::Path;
use std::{fs, io};
use toml_edit::Document;

/// What a new file holds: every setting with its default, as comments.
pub const TEMPLATE: &str = include_str!("template.toml");

/// The largest file that is read, in bytes; the commented defaults have 5,000.
const LARGEST: u64 = 1024 * 1024;

/// What was read: the settings as far as they are good, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The settings; a key with a fault keeps its default.
    pub settings: Settings,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Keys that the program does not know. They stay in the file.
    pub unknown: Vec<Fault>,
}

/// Something wrong at a place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The key, such as `reminders.at`; empty where the text is no TOML.
    pub key: String,
    /// What is wrong, and what would be right.
    pub why: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => write!(f, "line {}: {}", self.line, self.why),
            key => write!(f, "line {}, {key}: {}", self.line, self.why),
        }
    }
}

impl Read {
    /// All faults and unknown keys as one text for a person; `None` where there are none.
    #[must_use]
    pub fn told(&self, path: &Path) -> Option<String> {
        let told: Vec<String> = self
            .faults
            .iter()
            .chain(&self.unknown)
            .map(|fault| format!("{}, {fault}", path.display()))
            .collect();
        (!told.is_empty()).then(|| told.join("\n"))
    }
}

/// Reads the file at `path`; where there is none, the defaults serve.
#[must_use]
pub fn read(path: &Path) -> Read {
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Read::default(),
        Err(error) => return fault(1, format!("the file cannot be read: {error}")),
    };
    match str::from_utf8(&bytes) {
        Ok(text) => parse(text),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            fault(line_of(&before, before.len()), "this is no text in UTF-8: save the file as UTF-8".into())
        }
    }
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    let fits = bytes.len() as u64 <= LARGEST;
    fits.then_some(bytes).ok_or_else(|| io::Error::other("it is larger than 1 MiB, which no settings are"))
}

/// Nothing but what is wrong with the whole file.
fn fault(line: usize, why: String) -> Read {
    Read { faults: vec![Fault { line, key: String::new(), why }], ..Read::default() }
}

/// Reads a file's text.
#[must_use]
pub fn parse(text: &str) -> Read {
    match Document::parse(text) {
        Ok(document) => keys::read(text, &document),
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            fault(line, format!("this is not TOML: {}", error.message().trim()))
        }
    }
}

/// Writes the commented defaults where there is no file yet.
pub fn create(path: &Path) -> io::Result<()> {
    if path.exists() { Ok(()) } else { whole_file::write(path, TEMPLATE.as_bytes()) }
}

/// Writes one setting. Everything else in the file stays as it is.
pub fn write(path: &Path, setting: &Setting) -> anyhow::Result<()> {
    create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    let bytes = read_bytes(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let text = String::from_utf8(bytes).with_context(|| format!("{} is no text in UTF-8", path.display()))?;
    let new = write::with(&text, setting).with_context(|| path.display().to_string())?;
    if new == text {
        return Ok(());
    }
    whole_file::write(path, new.as_bytes()).with_context(|| format!("{} cannot be written", path.display()))
}

/// The line, from 1, of the byte at `offset`.
fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::language::{HourCycle, Language};
    use ccc_core::link::Link;
    use ccc_core::settings::{Appearance, Friend, Rung, Urgency};
    use chrono::TimeDelta;

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
one_slot_a_week = false
snooze = "90s"
[reminders.slots]
thu-0800 = []
[reminders.quiet]
from = "22:00"
to = 07:30:00
except = ["thu-0800"]
"#,
        );
        assert_eq!((&read.faults, &read.unknown), (&vec![], &vec![]));
        let settings = read.settings;
        assert_eq!(settings.name.as_deref(), Some("Siôn 王"));
        assert_eq!(settings.zone.unwrap().name(), "America/Vancouver");
        assert_eq!(settings.browser, ["firefox", "-P", "work"]);
        assert_eq!(settings.room_url.unwrap().host(), "bbb.example.org");
        assert_eq!(settings.access_code.as_deref(), Some("hush"));
        assert_eq!(settings.language, Some(Language::Portuguese));
        assert_eq!((settings.hours, settings.appearance), (Some(HourCycle::Twelve), Appearance::Dark));
        assert_eq!((settings.tray_countdown, settings.shortcut), (false, "Ctrl+Alt+J".parse().ok()));
        let luz = Friend { name: "Luz".into(), zone: chrono_tz::America::Bogota };
        assert_eq!(settings.friends, [luz]);
        assert_eq!(settings.enter_directly, Some(true));
        assert!(settings.copy_code_only && !settings.restore_clipboard);
        assert_eq!(settings.thread.unwrap().host(), "forum.example.org");
        assert!(!settings.read_thread);
        let later = Rung { offset: TimeDelta::minutes(5), urgency: Urgency::Low };
        assert_eq!(
            settings.reminders,
            [Rung::at(TimeDelta::minutes(-90)), Rung::at(TimeDelta::zero()), later]
        );
        assert_eq!(settings.slot_reminders["thu-0800"], []);
        assert!(!settings.one_slot_a_week);
        assert_eq!(settings.snooze, TimeDelta::seconds(90));
        let quiet = settings.quiet.unwrap();
        assert_eq!((quiet.from, quiet.to), ("22:00:00".parse().unwrap(), "07:30:00".parse().unwrap()));
        assert!(quiet.except.contains("thu-0800"));
    }

    #[test]
    fn each_fault_has_its_line_its_key_and_what_would_be_right() {
        let cases = [
            ("name = 3", "line 1, name: a text in quotes is wanted here"),
            (
                "\nzone = 'Mars/Olympus'",
                "line 2, zone: there is no time zone called “Mars/Olympus”: use a name such as Europe/Madrid",
            ),
            (
                "[room]\nurl = 'javascript:x'",
                "line 2, room.url: only https:// links are opened, and this one begins with javascript:",
            ),
            (
                "browser = []",
                "line 1, browser: write a program, or a list such as [\"firefox\", \"-P\", \"work\"]",
            ),
            (
                "language = 'eo'",
                "line 1, language: write one of \"en\", \"es\", \"fr\", \"de\", \"pt-BR\", \"it\", \"ca\", \"ja\", \"zh-Hant\", \"ar\"",
            ),
            ("hours = 13", "line 1, hours: 12 or 24 is wanted here"),
            ("appearance = 'pink'", "line 1, appearance: write \"system\", \"light\" or \"dark\""),
            (
                "friends = ['Luz']",
                "line 1, friends: a list is wanted here: [{ name = \"Luz\", zone = \"America/Bogota\" }]",
            ),
            ("room = 1", "line 1, room: a table is wanted here: [room]"),
            (
                "[reminders]\nat = ['soon']",
                "line 2, reminders.at: “soon” is no time: write \"15m before\", \"at start\" or \"5m after\"",
            ),
            (
                "[reminders]\nat = ['8d before']",
                "line 2, reminders.at: a reminder lies at most 7 days from the start",
            ),
            (
                "[reminders]\nat = [{ at = 'at start', urgency = 'loud' }]",
                "line 2, reminders.at: the urgency is \"low\", \"normal\" or \"critical\"",
            ),
            (
                "[reminders]\nsnooze = '0m'",
                "line 2, reminders.snooze: write a time from 1 minute to 12 hours, such as \"5m\"",
            ),
            (
                "[reminders.quiet]\nfrom = '25:00'\nto = '07:00'",
                "line 2, reminders.quiet.from: write a time of day such as \"22:00\"",
            ),
            (
                "[reminders.slots]\nThu-0800 = []",
                "line 2, reminders.slots.Thu-0800: there is no slot of that name: they are thu-0800 and thu-1700",
            ),
            (
                "[reminders.quiet]\nfrom = '22:00'\nto = '07:00'\nexcept = ['nope']",
                "line 4, reminders.quiet.except: there is no slot of that name: they are thu-0800 and thu-1700",
            ),
            (
                "[room]\naccess_code = \"a\\nb\"",
                "line 2, room.access_code: line breaks, control characters and signs that turn the direction are not taken",
            ),
            ("[reminders.quiet]\nfrom = '22:00'", "line 1, reminders.quiet: both from and to are wanted"),
            (
                "[reminders.quiet]\nfrom = '22:00'\nto='22:00'",
                "line 1, reminders.quiet: from and to are the same time",
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
    fn unknown_keys_are_told_with_their_place() {
        let read = parse("nmae = 'x'\n[room]\ncolour = 1\n[[extra]]\na = 1\n");
        let told: Vec<String> =
            read.unknown.iter().map(|fault| format!("{} {}", fault.line, fault.key)).collect();
        assert_eq!(told, ["1 nmae", "3 room.colour", "4 extra"]);
        assert_eq!(read.faults, []);
    }

    #[test]
    fn of_very_many_unknown_keys_only_some_are_told() {
        let many: Vec<String> = (0..5_000).map(|number| format!("k{number} = 1")).collect();
        assert_eq!(parse(&many.join("\n")).unknown.len(), 100);
        let none = Settings { access_code: Some(String::new()), ..Settings::default() };
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
            let told = parse(&text).told(Path::new("ccc.toml")).unwrap();
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
            read(&path).told(Path::new("ccc.toml")).unwrap(),
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
        assert!(told.contains("ccc.toml: it is not TOML, so it is left as it is"), "{told}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "not toml [");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(\\[?(name|zone|room|reminders|quiet|at|slots|url|snooze|from)\\.?\\]?[ =\\[\\]{}\"'a-z0-9:\n]{0,12}){0,6}") {
            let _ = parse(&text);
        }
    }
}
