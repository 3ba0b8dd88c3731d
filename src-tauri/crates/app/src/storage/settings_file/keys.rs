//! Which keys there are, and what each may hold.

use super::times::{duration, offset, time_of_day};
use super::{Fault, Read, line_of};
use crate::zones;
use ccc_core::builtin;
use ccc_core::language::{HourCycle, Language};
use ccc_core::link::Link;
use ccc_core::settings::{Appearance, Friend, QuietHours, Rung, Settings, Urgency, is_plain};
use ccc_core::shortcut::{Shortcut, ShortcutError};
use chrono::{NaiveTime, TimeDelta};
use std::borrow::Cow;
use std::collections::BTreeSet;
use toml_edit::{Document, Item, TableLike, Value};

/// More faults than these are not told, nor more keys than these that the program does not know: nobody reads more, and
/// each is looked for in the text.
const MOST: usize = 100;

/// A longer text of the file's is cut where it is told, in characters.
const LONGEST_TOLD: usize = 80;

/// The longest reason, in characters, whatever it holds.
const LONGEST_WHY: usize = 300;

/// One value with the key under which it stands.
struct Entry<'a> {
    key: String,
    item: &'a Item,
}

struct Reader<'a> {
    text: &'a str,
    read: Read,
}

pub(super) fn read(text: &str, document: &Document<&str>) -> Read {
    let mut reader = Reader { text, read: Read::default() };
    reader.root(document.as_table());
    reader.read
}

impl Reader<'_> {
    fn root(&mut self, table: &dyn TableLike) {
        for entry in entries("", table) {
            match entry.key.as_str() {
                "name" => self.set(&entry, name, |settings, name| settings.name = name),
                "zone" => self.set(&entry, zone, |settings, zone| settings.zone = Some(zone)),
                "browser" => self.set(&entry, browser, |settings, browser| settings.browser = browser),
                "language" => self.set(&entry, language, |settings, it| settings.language = Some(it)),
                "hours" => self.set(&entry, hours, |settings, hours| settings.hours = Some(hours)),
                "appearance" => self.set(&entry, appearance, |settings, it| settings.appearance = it),
                "tray_countdown" => self.set(&entry, truth, |settings, yes| settings.tray_countdown = yes),
                "shortcut" => self.set(&entry, shortcut, |settings, keys| settings.shortcut = Some(keys)),
                "friends" => self.set(&entry, friends, |settings, friends| settings.friends = friends),
                "room" => self.table(&entry, Self::room),
                "thread" => self.table(&entry, Self::thread),
                "reminders" => self.table(&entry, Self::reminders),
                _ => self.unknown(&entry),
            }
        }
    }

    fn room(&mut self, entry: &Entry, table: &dyn TableLike) {
        for entry in entries(&entry.key, table) {
            match entry.key.as_str() {
                "room.url" => self.set(&entry, link, |settings, link| settings.room_url = Some(link)),
                "room.access_code" => {
                    self.set(&entry, plain, |settings, code| settings.access_code = Some(code));
                }
                "room.enter_directly" => {
                    self.set(&entry, truth, |settings, yes| settings.enter_directly = Some(yes));
                }
                "room.copy_code_only" => {
                    self.set(&entry, truth, |settings, yes| settings.copy_code_only = yes);
                }
                "room.restore_clipboard" => {
                    self.set(&entry, truth, |settings, yes| settings.restore_clipboard = yes);
                }
                _ => self.unknown(&entry),
            }
        }
    }

    fn thread(&mut self, entry: &Entry, table: &dyn TableLike) {
        for entry in entries(&entry.key, table) {
            match entry.key.as_str() {
                "thread.url" => self.set(&entry, link, |settings, link| settings.thread = Some(link)),
                "thread.read" => self.set(&entry, truth, |settings, read| settings.read_thread = read),
                _ => self.unknown(&entry),
            }
        }
    }

    fn reminders(&mut self, entry: &Entry, table: &dyn TableLike) {
        for entry in entries(&entry.key, table) {
            match entry.key.as_str() {
                "reminders.at" => self.set(&entry, rungs, |settings, rungs| settings.reminders = rungs),
                "reminders.one_slot_a_week" => {
                    self.set(&entry, truth, |settings, enough| settings.one_slot_a_week = enough);
                }
                "reminders.snooze" => self.set(&entry, snooze, |settings, snooze| settings.snooze = snooze),
                "reminders.slots" => self.table(&entry, Self::slots),
                "reminders.quiet" => self.table(&entry, Self::quiet),
                _ => self.unknown(&entry),
            }
        }
    }

    fn slots(&mut self, entry: &Entry, table: &dyn TableLike) {
        for (slot, item) in table.iter() {
            let slot_entry = Entry { key: format!("{}.{slot}", entry.key), item };
            if let Some(why) = no_slot(slot) {
                self.fault(&slot_entry, why);
                continue;
            }
            self.set(&slot_entry, rungs, |settings, rungs| {
                settings.slot_reminders.insert(slot.to_owned(), rungs);
            });
        }
    }

    fn quiet(&mut self, entry: &Entry, table: &dyn TableLike) {
        let (mut from, mut to, mut except) = (None, None, BTreeSet::new());
        let faults_before = self.read.faults.len();
        for entry in entries(&entry.key, table) {
            match entry.key.as_str() {
                "reminders.quiet.from" => self.take(&entry, time, |time| from = Some(time)),
                "reminders.quiet.to" => self.take(&entry, time, |time| to = Some(time)),
                "reminders.quiet.except" => {
                    self.take(&entry, names, |names| except = names);
                    if let Some(why) = except.iter().find_map(|name| no_slot(name)) {
                        self.fault(&entry, why);
                    }
                }
                _ => self.unknown(&entry),
            }
        }
        match (from, to) {
            _ if self.read.faults.len() > faults_before => {}
            (Some(from), Some(to)) if from == to => self.fault(entry, "from and to are the same time".into()),
            (Some(from), Some(to)) => self.read.settings.quiet = Some(QuietHours { from, to, except }),
            (None, None) if except.is_empty() => {}
            _ => self.fault(entry, "both from and to are wanted".into()),
        }
    }

    fn table(&mut self, entry: &Entry, read: fn(&mut Self, &Entry, &dyn TableLike)) {
        match entry.item.as_table_like() {
            Some(table) => read(self, entry, table),
            None => self.fault(entry, format!("a table is wanted here: [{}]", entry.key)),
        }
    }

    fn set<T>(
        &mut self,
        entry: &Entry,
        read: fn(&Item) -> Result<T, String>,
        put: impl FnOnce(&mut Settings, T),
    ) {
        match read(entry.item) {
            Ok(value) => put(&mut self.read.settings, value),
            Err(why) => self.fault(entry, why),
        }
    }

    fn take<T>(&mut self, entry: &Entry, read: fn(&Item) -> Result<T, String>, put: impl FnOnce(T)) {
        match read(entry.item) {
            Ok(value) => put(value),
            Err(why) => self.fault(entry, why),
        }
    }

    fn fault(&mut self, entry: &Entry, why: String) {
        if self.read.faults.len() < MOST {
            let fault = Fault {
                line: self.line(entry),
                key: cut(&entry.key, LONGEST_TOLD).into_owned(),
                why: shortened(why, LONGEST_WHY),
            };
            self.read.faults.push(fault);
        }
    }

    fn unknown(&mut self, entry: &Entry) {
        let why = "the program does not know this key; it stays as it is".into();
        if self.read.unknown.len() < MOST {
            let key = cut(&entry.key, LONGEST_TOLD).into_owned();
            let fault = Fault { line: self.line(entry), key, why };
            self.read.unknown.push(fault);
        }
    }

    fn line(&self, entry: &Entry) -> usize {
        entry.item.span().map_or(1, |span| line_of(self.text, span.start))
    }
}

/// `text` with at most so many characters, the last of them an ellipsis where it was cut.
fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => text.into(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect::<String>().into(),
    }
}

/// The same of a text of one's own.
fn shortened(text: String, most: usize) -> String {
    match cut(&text, most) {
        Cow::Borrowed(_) => text,
        Cow::Owned(cut) => cut,
    }
}

/// What is wrong with `name` where no slot of the meeting is called so.
fn no_slot(name: &str) -> Option<String> {
    let slots = builtin::coop_casual_conference().slots;
    let known: Vec<&str> = slots.iter().map(|slot| slot.id.as_str()).collect();
    (!known.contains(&name))
        .then(|| format!("there is no slot of that name: they are {}", known.join(" and ")))
}

fn entries<'a>(parent: &str, table: &'a dyn TableLike) -> Vec<Entry<'a>> {
    let key = |key: &str| if parent.is_empty() { key.to_owned() } else { format!("{parent}.{key}") };
    table.iter().map(|(name, item)| Entry { key: key(name), item }).collect()
}

fn text(item: &Item) -> Result<String, String> {
    item.as_str().map(ToOwned::to_owned).ok_or_else(|| "a text in quotes is wanted here".into())
}

fn truth(item: &Item) -> Result<bool, String> {
    item.as_bool().ok_or_else(|| "true or false is wanted here".into())
}

fn name(item: &Item) -> Result<Option<String>, String> {
    Ok(Some(plain(item)?).filter(|name| !name.is_empty()))
}

/// A text on one line.
fn plain(item: &Item) -> Result<String, String> {
    let text = text(item)?.trim().to_owned();
    if !is_plain(&text) {
        return Err("line breaks, control characters and signs that turn the direction are not taken".into());
    }
    Ok(text)
}

fn zone(item: &Item) -> Result<chrono_tz::Tz, String> {
    zones::named(&shortened(text(item)?, LONGEST_TOLD)).map_err(|error| error.to_string())
}

fn language(item: &Item) -> Result<Language, String> {
    let tag = text(item)?;
    let wanted = || {
        let all = Language::ALL.map(|language| format!("\"{}\"", language.tag()));
        format!("write one of {}", all.join(", "))
    };
    Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(&tag)).ok_or_else(wanted)
}

fn shortcut(item: &Item) -> Result<Shortcut, String> {
    text(item)?.parse().map_err(|error: ShortcutError| error.to_string())
}

fn hours(item: &Item) -> Result<HourCycle, String> {
    match item.as_integer() {
        Some(12) => Ok(HourCycle::Twelve),
        Some(24) => Ok(HourCycle::TwentyFour),
        _ => Err("12 or 24 is wanted here".into()),
    }
}

fn appearance(item: &Item) -> Result<Appearance, String> {
    match item.as_str() {
        Some("system") => Ok(Appearance::System),
        Some("light") => Ok(Appearance::Light),
        Some("dark") => Ok(Appearance::Dark),
        _ => Err("write \"system\", \"light\" or \"dark\"".into()),
    }
}

fn friends(item: &Item) -> Result<Vec<Friend>, String> {
    let wanted = "a list is wanted here: [{ name = \"Luz\", zone = \"America/Bogota\" }]";
    let friend = |value: &Value| {
        let table = value.as_inline_table().ok_or(wanted)?;
        let text = |key| table.get(key).and_then(Value::as_str).ok_or(wanted);
        let zone = zones::named(&cut(text("zone")?, LONGEST_TOLD)).map_err(|error| error.to_string())?;
        let name = text("name")?.trim().to_owned();
        if name.is_empty() || !is_plain(&name) {
            return Err("a friend's name is a text without line breaks or control characters".into());
        }
        Ok(Friend { name, zone })
    };
    item.as_array().ok_or(wanted)?.iter().map(friend).collect()
}

fn link(item: &Item) -> Result<Link, String> {
    Link::parse(&text(item)?).map_err(|error| error.to_string())
}

fn snooze(item: &Item) -> Result<TimeDelta, String> {
    let (shortest, longest) = (TimeDelta::minutes(1), TimeDelta::hours(12));
    duration(&text(item)?)
        .filter(|span| (shortest..=longest).contains(span))
        .ok_or_else(|| "write a time from 1 minute to 12 hours, such as \"5m\"".into())
}

/// A time of day, in quotes or as TOML's own kind.
fn time(item: &Item) -> Result<NaiveTime, String> {
    let text = match item.as_value() {
        Some(Value::Datetime(time)) => time.value().to_string(),
        _ => text(item)?,
    };
    time_of_day(&text).ok_or_else(|| "write a time of day such as \"22:00\"".into())
}

/// A program, or a list of the program and its arguments.
fn browser(item: &Item) -> Result<Vec<String>, String> {
    let wanted = "write a program, or a list such as [\"firefox\", \"-P\", \"work\"]";
    let words = match item.as_array() {
        Some(list) => list.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>(),
        None => item.as_str().map(|program| vec![program.to_owned()]),
    };
    words
        .filter(|words| words.first().is_some_and(|program| !program.trim().is_empty()))
        .ok_or_else(|| wanted.into())
}

fn names(item: &Item) -> Result<BTreeSet<String>, String> {
    let list = item.as_array().ok_or("a list is wanted here: [\"thu-0800\"]")?;
    list.iter()
        .map(|name| name.as_str().map(Into::into).ok_or_else(|| "a slot's name is a text".into()))
        .collect()
}

fn rungs(item: &Item) -> Result<Vec<Rung>, String> {
    let list = item.as_array().ok_or("a list is wanted here: [\"15m before\", \"at start\"]")?;
    let mut rungs = list.iter().map(rung).collect::<Result<Vec<_>, _>>()?;
    rungs.sort();
    rungs.dedup_by_key(|rung| rung.offset);
    Ok(rungs)
}

fn rung(value: &Value) -> Result<Rung, String> {
    let wanted = "write \"15m before\", or { at = \"15m before\", urgency = \"low\" }";
    if let Some(text) = value.as_str() {
        return offset(&cut(text, LONGEST_TOLD)).map(Rung::at);
    }
    let table = value.as_inline_table().ok_or(wanted)?;
    if table.iter().any(|(key, _)| key != "at" && key != "urgency") {
        return Err(wanted.into());
    }
    let rung = Rung::at(offset(&cut(table.get("at").and_then(Value::as_str).ok_or(wanted)?, LONGEST_TOLD))?);
    let urgency = match table.get("urgency").map(Value::as_str) {
        None => rung.urgency,
        Some(Some("low")) => Urgency::Low,
        Some(Some("normal")) => Urgency::Normal,
        Some(Some("critical")) => Urgency::Critical,
        Some(_) => return Err("the urgency is \"low\", \"normal\" or \"critical\"".into()),
    };
    Ok(Rung { urgency, ..rung })
}
