//! Writes one setting into the file's text: beside the example that explains it, and without touching anything else.

use super::times;
use anyhow::{Context as _, bail};
use ccc_core::language::HourCycle;
use ccc_core::settings::change::Setting;
use ccc_core::settings::{Appearance, Rung, Urgency};
use chrono::NaiveTime;
use toml_edit::{Array, Document, DocumentMut, InlineTable, Item, Table, Value};

/// Where a key stands: its table, from the root down, and its name.
struct Place<'a> {
    table: &'a [&'a str],
    key: &'a str,
}

/// The file's text with `setting` in it.
pub(super) fn with(text: &str, setting: &Setting) -> anyhow::Result<String> {
    let put = |text: &str, table: &[&str], key: &str, value| put(text, &Place { table, key }, value);
    let some = |text: &Option<String>| text.as_deref().map(Value::from);
    let (table, key, value): (&[&str], &str, Option<Value>) = match setting {
        Setting::Name(name) => (&[], "name", some(name)),
        Setting::Browser(words) => {
            let list = words.iter().map(String::as_str).collect::<Array>();
            (&[], "browser", (!words.is_empty()).then(|| list.into()))
        }
        Setting::Language(language) => (&[], "language", language.map(|language| language.tag().into())),
        Setting::Hours(hours) => (&[], "hours", hours.map(|hours| Value::from(number_of(hours)))),
        Setting::Appearance(colours) => (&[], "appearance", name_of(*colours).map(Value::from)),
        Setting::TrayCountdown(yes) => (&[], "tray_countdown", Some((*yes).into())),
        Setting::Shortcut(keys) => (&[], "shortcut", keys.map(|keys| keys.to_string().into())),
        Setting::Friends(friends) => {
            let list = friends.iter().map(|friend| {
                let pairs = [("name", friend.name.as_str()), ("zone", friend.zone.name())];
                Value::from(pairs.into_iter().collect::<InlineTable>())
            });
            (&[], "friends", (!friends.is_empty()).then(|| list.collect::<Array>().into()))
        }
        Setting::RoomUrl(link) => (&["room"], "url", link.as_ref().map(|link| link.as_str().into())),
        Setting::AccessCode(code) => (&["room"], "access_code", some(code)),
        Setting::EnterDirectly(yes) => (&["room"], "enter_directly", yes.map(Value::from)),
        Setting::CopyCodeOnly(yes) => (&["room"], "copy_code_only", Some((*yes).into())),
        Setting::RestoreClipboard(yes) => (&["room"], "restore_clipboard", Some((*yes).into())),
        Setting::Thread(link) => (&["thread"], "url", link.as_ref().map(|link| link.as_str().into())),
        Setting::ReadThread(yes) => (&["thread"], "read", Some((*yes).into())),
        Setting::Reminders(rungs) => (&["reminders"], "at", Some(ladder(rungs))),
        Setting::OneSlotAWeek(yes) => (&["reminders"], "one_slot_a_week", Some((*yes).into())),
        Setting::Snooze(span) => (&["reminders"], "snooze", Some(times::written(*span).into())),
        Setting::SlotReminders(slot, rungs) => {
            return put(text, &["reminders", "slots"], slot, rungs.as_deref().map(ladder));
        }
        Setting::Quiet(quiet) => {
            let table = &["reminders", "quiet"];
            let time = |time: NaiveTime| Value::from(time.format("%H:%M").to_string());
            let text = put(text, table, "from", quiet.as_ref().map(|quiet| time(quiet.from)))?;
            let text = put(&text, table, "to", quiet.as_ref().map(|quiet| time(quiet.to)))?;
            return match quiet {
                Some(_) => Ok(text),
                None => put(&text, table, "except", None),
            };
        }
    };
    put(text, table, key, value)
}

fn ladder(rungs: &[Rung]) -> Value {
    let written = |rung: &Rung| {
        let at = times::written_offset(rung.offset);
        if *rung == Rung::at(rung.offset) {
            return Value::from(at);
        }
        let urgency = match rung.urgency {
            Urgency::Low => "low",
            Urgency::Normal => "normal",
            Urgency::Critical => "critical",
        };
        Value::from([("at", at.as_str()), ("urgency", urgency)].into_iter().collect::<InlineTable>())
    };
    rungs.iter().map(written).collect::<Array>().into()
}

fn number_of(hours: HourCycle) -> i64 {
    match hours {
        HourCycle::Twelve => 12,
        HourCycle::TwentyFour => 24,
    }
}

fn name_of(colours: Appearance) -> Option<&'static str> {
    match colours {
        Appearance::System => None,
        Appearance::Light => Some("light"),
        Appearance::Dark => Some("dark"),
    }
}

/// The text with `value` at `place`, or without any.
fn put(text: &str, place: &Place, value: Option<Value>) -> anyhow::Result<String> {
    let mut document: DocumentMut = text.parse().context("it is not TOML, so it is left as it is")?;
    let old = place.table.iter().try_fold(document.as_item(), |item, name| item.get(name));
    let old = old.and_then(|table| table.get(place.key)).is_some();
    let by_text = match &value {
        None if !old => return Ok(text.to_owned()),
        Some(value) if !old => beside_its_example(text, place, value),
        None => taken_out(text, place),
        Some(_) => None,
    };
    // Only where it then says what is meant; a file of another form is written by its structure.
    if let Some(text) = by_text.filter(|text| says(text, place, value.as_ref())) {
        return Ok(text);
    }
    let mut table: &mut dyn toml_edit::TableLike = document.as_table_mut();
    for name in place.table {
        let item = table.entry(name).or_insert_with(|| Item::Table(Table::new()));
        let Some(next) = item.as_table_like_mut() else {
            bail!("{name} is no table, so it is left as it is");
        };
        table = next;
    }
    match (table.get_mut(place.key).and_then(Item::as_value_mut), value) {
        // What stands around the old value, a comment behind it say, stays.
        (Some(old), Some(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (None, Some(new)) => drop(table.insert(place.key, Item::Value(new))),
        (_, None) => drop(table.remove(place.key)),
    }
    Ok(document.to_string())
}

/// Whether `text` has just this value at `place`.
fn says(text: &str, place: &Place, value: Option<&Value>) -> bool {
    let Ok(document) = text.parse::<DocumentMut>() else { return false };
    let table = place.table.iter().try_fold(document.as_item(), |item, name| item.get(name));
    let found = table.and_then(|table| table.get(place.key)).and_then(Item::as_value);
    let plain = |value: &Value| value.clone().decorated("", "").to_string();
    found.map(plain) == value.map(plain)
}

/// The text with a new line below the example of this key, `#: key = …`, in its table; `None` where there is no example.
fn beside_its_example(text: &str, place: &Place, value: &Value) -> Option<String> {
    let header = (!place.table.is_empty()).then(|| format!("[{}]", place.table.join(".")));
    let mut here = header.is_none();
    let mut end = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let trimmed = line.trim();
        if trimmed.starts_with('[') {
            here = header.as_deref() == Some(trimmed.split('#').next().unwrap_or_default().trim());
        } else if here && is_example(trimmed, place.key) {
            end = Some(at);
        }
    }
    let end = end?;
    let (before, after) = text.split_at(end);
    let gap = if before.ends_with('\n') { "" } else { "\n" };
    Some(format!("{before}{gap}{} = {}\n{after}", place.key, value.clone().decorated("", "")))
}

fn is_example(line: &str, key: &str) -> bool {
    let example = line.strip_prefix("#:").map(str::trim_start);
    example.and_then(|line| line.strip_prefix(key)).is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The text without the lines of this key; a comment behind its value stays. `None` where the key shares its line.
fn taken_out(text: &str, place: &Place) -> Option<String> {
    let document = Document::parse(text).ok()?;
    let mut table: &dyn toml_edit::TableLike = document.as_table();
    for name in place.table {
        table = table.get(name)?.as_table_like()?;
    }
    let (key, item) = table.get_key_value(place.key)?;
    let (from, to) = (key.span()?.start, item.span()?.end);
    let line = text.get(..from)?.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(to..)?.find('\n').map_or(text.len(), |end| to + end + 1);
    let behind = text.get(to..end)?.trim();
    let alone = text.get(line..from)?.trim().is_empty() && (behind.is_empty() || behind.starts_with('#'));
    let comment = if behind.is_empty() { String::new() } else { format!("{behind}\n") };
    alone.then(|| format!("{}{comment}{}", &text[..line], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::super::{TEMPLATE, parse};
    use super::*;
    use ccc_core::language::Language;
    use ccc_core::link::Link;
    use ccc_core::settings::{Friend, QuietHours, Settings};
    use chrono::TimeDelta;
    use std::collections::BTreeSet;

    /// One change of each kind.
    fn all() -> Vec<Setting> {
        let link = |text: &str| Link::parse(text).ok();
        let time = |text: &str| text.parse().unwrap();
        let urgent = Rung { offset: TimeDelta::minutes(-5), urgency: Urgency::Critical };
        vec![
            Setting::Name(Some("Siôn \"王\"".into())),
            Setting::Browser(vec!["firefox".into(), "-P".into()]),
            Setting::Language(Some(Language::Portuguese)),
            Setting::Hours(Some(HourCycle::Twelve)),
            Setting::Appearance(Appearance::Dark),
            Setting::TrayCountdown(false),
            Setting::Shortcut("Ctrl+Alt+J".parse().ok()),
            Setting::Friends(vec![Friend { name: "大阪".into(), zone: chrono_tz::Asia::Tokyo }]),
            Setting::RoomUrl(link("https://bbb.example.org/b/abc")),
            Setting::AccessCode(Some("hush".into())),
            Setting::EnterDirectly(Some(true)),
            Setting::CopyCodeOnly(true),
            Setting::RestoreClipboard(false),
            Setting::Thread(link("https://forum.example.org/t/x/1")),
            Setting::ReadThread(false),
            Setting::Reminders(vec![Rung::at(TimeDelta::minutes(-90)), urgent, Rung::at(TimeDelta::zero())]),
            Setting::SlotReminders("thu-0800".into(), Some(vec![])),
            Setting::Quiet(Some(QuietHours {
                from: time("22:30:00"),
                to: time("07:00:00"),
                except: BTreeSet::new(),
            })),
            Setting::OneSlotAWeek(false),
            Setting::Snooze(TimeDelta::minutes(90)),
        ]
    }

    #[test]
    fn each_setting_is_written_below_its_example_and_reads_back() {
        for setting in all() {
            let text = with(TEMPLATE, &setting).unwrap();
            let mut wanted = Settings::default();
            let before = setting.clone().put(&mut wanted);
            let read = parse(&text);
            assert_eq!((read.faults, read.unknown), (vec![], vec![]), "{text}");
            assert_eq!(read.settings, wanted, "{setting:?}\n{text}");
            // Nothing but new lines came in, each below its example.
            let lines: Vec<&str> = text.lines().collect();
            let new: Vec<usize> =
                (0..lines.len()).filter(|at| !TEMPLATE.lines().any(|old| old == lines[*at])).collect();
            assert!(!new.is_empty(), "{setting:?}");
            for at in new {
                assert!(lines[at - 1].starts_with("#: "), "{setting:?}: {}", lines[at]);
            }
            // And it goes without a trace, where the default needs no line.
            let back = with(&text, &before).unwrap();
            let settings = parse(&back).settings;
            assert_eq!(settings, Settings::default(), "{setting:?}\n{back}");
            assert!(TEMPLATE.lines().all(|line| back.lines().any(|kept| kept == line)), "{back}");
        }
    }

    #[test]
    fn all_of_them_live_in_one_file() {
        let mut wanted = Settings::default();
        let text = all().into_iter().fold(TEMPLATE.to_owned(), |text, setting| {
            let text = with(&text, &setting).unwrap();
            let _ = setting.put(&mut wanted);
            text
        });
        let read = parse(&text);
        assert_eq!((read.settings, read.faults, read.unknown), (wanted, vec![], vec![]), "{text}");
    }

    #[test]
    fn comments_before_and_behind_a_value_survive_that_it_changes_and_that_it_goes() {
        let text =
            "# mine\n[room] # the room\n# the link\nurl = \"https://a.example/b/x\" # ours\n\n[thread]\n";
        let other = Setting::RoomUrl(Link::parse("https://b.example/b/y").ok());
        assert_eq!(with(text, &other).unwrap(), text.replace("a.example/b/x", "b.example/b/y"));
        assert_eq!(
            with(text, &Setting::RoomUrl(None)).unwrap(),
            "# mine\n[room] # the room\n# the link\n# ours\n\n[thread]\n"
        );
    }

    #[test]
    fn what_was_put_into_a_file_without_its_table_goes_again() {
        let text = "name = \"Ana\"\n\n[reminders]\nat = []\n\n# the end\n";
        let room = Setting::RoomUrl(Link::parse("https://a.example/b/x").ok());
        let there = with(text, &room).unwrap();
        let gone = with(&there, &Setting::RoomUrl(None)).unwrap();
        assert!(there.contains("a.example") && !gone.contains("a.example"), "{there}\n{gone}");
        assert!(text.lines().all(|line| gone.lines().any(|kept| kept == line)), "{gone}");
    }

    #[test]
    fn files_of_another_form_are_written_by_their_structure() {
        let code = Setting::AccessCode(Some("x".into()));
        for text in ["", "room = { url = 'https://a.example/' }\n", "room.access_code = 'y'"] {
            let text = with(text, &code).unwrap();
            assert_eq!(parse(&text).settings.access_code.as_deref(), Some("x"), "{text}");
        }
        let gone =
            with("room = { access_code = 'y', url = 'https://a.example/' }\n", &Setting::AccessCode(None))
                .unwrap();
        assert_eq!(parse(&gone).settings.access_code, None);
        assert!(parse(&gone).settings.room_url.is_some(), "{gone}");
        assert!(with("not toml [", &code).is_err());
        assert!(with("room = 3", &code).is_err());
    }
}
