//! How each kind of value is written in the file.

use super::times::{duration, offset, time_of_day, written, written_offset};
use crate::zones;
use ccc_core::builtin;
use ccc_core::language::{HourCycle, Language};
use ccc_core::link::Link;
use ccc_core::settings::{
    AccessCode, Alert, Appearance, Browser, Friend, Friends, MAX_REMINDERS, PlainText, ReminderRule, Snooze,
    Urgency,
};
use ccc_core::shortcut::{Shortcut, ShortcutError};
use chrono::NaiveTime;
use chrono_tz::Tz;
use std::collections::BTreeSet;
use toml_edit::{Array, InlineTable, Item, Value};

/// A longer text of the file's is cut where it is told, in characters.
pub(super) const MAX_QUOTED: usize = 80;

/// A value of the file.
pub(super) trait Toml: Sized {
    /// The value, or what is wanted instead.
    fn read(item: &Item) -> Result<Self, String>;

    /// As it is read; `None` where it is the default that needs no line.
    fn write(&self) -> Option<Value>;
}

/// `text` with at most so many characters, the last of them an ellipsis where it was cut.
pub(super) fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.into(),
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}

/// What is wrong with `name` where no slot of the meeting is called so.
pub(super) fn no_slot(name: &str) -> Option<String> {
    let known = slots();
    let unknown = known.iter().all(|slot| slot != name);
    unknown.then(|| format!("no such slot: the slots are {}", known.join(" and ")))
}

/// The names of the meeting's slots.
pub(super) fn slots() -> Vec<String> {
    builtin::coop_casual_conference().slots.into_iter().map(|slot| slot.id).collect()
}

fn text(item: &Item) -> Result<&str, String> {
    item.as_str().ok_or_else(|| "expected a quoted string".into())
}

fn plain(item: &Item) -> Result<Option<PlainText>, String> {
    PlainText::filled(text(item)?).map_err(|error| error.to_string())
}

fn zone(text: &str) -> Result<Tz, String> {
    zones::named(&cut(text, MAX_QUOTED)).map_err(|error| error.to_string())
}

impl Toml for bool {
    fn read(item: &Item) -> Result<Self, String> {
        item.as_bool().ok_or_else(|| "expected true or false".into())
    }

    fn write(&self) -> Option<Value> {
        Some((*self).into())
    }
}

/// For a value without which the file has no line.
macro_rules! optional {
    ($($type:ty: $read:expr, $write:expr;)+) => {$(
        impl Toml for Option<$type> {
            fn read(item: &Item) -> Result<Self, String> {
                let read: fn(&Item) -> Result<$type, String> = $read;
                read(item).map(Some)
            }

            fn write(&self) -> Option<Value> {
                let write: fn(&$type) -> Value = $write;
                self.as_ref().map(write)
            }
        }
    )+};
}

optional! {
    bool: bool::read, |yes| (*yes).into();
    Tz: |item| zone(text(item)?), |zone| zone.name().into();
    Link: |item| Link::parse(text(item)?).map_err(|error| error.to_string()), |link| link.as_str().into();
    Shortcut: |item| text(item)?.parse().map_err(|error: ShortcutError| error.to_string()),
        |keys| keys.to_string().into();
    Language: language, |language| language.tag().into();
    HourCycle: hours, |hours| match hours {
        HourCycle::Twelve => 12.into(),
        HourCycle::TwentyFour => 24.into(),
    };
    NaiveTime: time, |time| time.format("%H:%M").to_string().into();
}

fn language(item: &Item) -> Result<Language, String> {
    let tag = text(item)?;
    let wanted = || {
        let all = Language::ALL.map(|language| format!("\"{}\"", language.tag()));
        format!("expected one of {}", all.join(", "))
    };
    Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag)).ok_or_else(wanted)
}

fn hours(item: &Item) -> Result<HourCycle, String> {
    match item.as_integer() {
        Some(12) => Ok(HourCycle::Twelve),
        Some(24) => Ok(HourCycle::TwentyFour),
        _ => Err("expected 12 or 24".into()),
    }
}

/// A time of day, in quotes or as TOML's own kind.
fn time(item: &Item) -> Result<NaiveTime, String> {
    let time = match item.as_value() {
        Some(Value::Datetime(time)) => time_of_day(&time.value().to_string()),
        _ => time_of_day(text(item)?),
    };
    time.ok_or_else(|| "expected a time of day such as \"22:00\"".into())
}

impl Toml for Option<PlainText> {
    fn read(item: &Item) -> Result<Self, String> {
        plain(item)
    }

    fn write(&self) -> Option<Value> {
        self.as_deref().map(Value::from)
    }
}

impl Toml for AccessCode {
    fn read(item: &Item) -> Result<Self, String> {
        Ok(plain(item)?.map_or(Self::NotNeeded, Self::Own))
    }

    fn write(&self) -> Option<Value> {
        match self {
            Self::Announced => None,
            Self::NotNeeded => Some("".into()),
            Self::Own(code) => Some((**code).into()),
        }
    }
}

impl Toml for Appearance {
    fn read(item: &Item) -> Result<Self, String> {
        match item.as_str() {
            Some("system") => Ok(Self::System),
            Some("light") => Ok(Self::Light),
            Some("dark") => Ok(Self::Dark),
            _ => Err("expected \"system\", \"light\" or \"dark\"".into()),
        }
    }

    fn write(&self) -> Option<Value> {
        match self {
            Self::System => None,
            Self::Light => Some("light".into()),
            Self::Dark => Some("dark".into()),
        }
    }
}

/// A program, or a list of the program and its arguments.
impl Toml for Browser {
    fn read(item: &Item) -> Result<Self, String> {
        let words = match item.as_array() {
            Some(list) => list.iter().map(|word| word.as_str().map(str::to_owned)).collect(),
            None => item.as_str().map(|program| vec![program.to_owned()]),
        };
        Self::new(words.unwrap_or_default()).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.iter().map(String::as_str).collect::<Array>().into())
    }
}

impl Toml for Snooze {
    fn read(item: &Item) -> Result<Self, String> {
        let span = duration(text(item)?).and_then(Self::new);
        span.ok_or_else(|| "expected a duration from 1 minute to 12 hours, such as \"5m\"".into())
    }

    fn write(&self) -> Option<Value> {
        Some(written(self.span()).into())
    }
}

impl Toml for Friends {
    fn read(item: &Item) -> Result<Self, String> {
        let wanted = "expected a list such as [{ name = \"Luz\", zone = \"America/Bogota\" }]";
        let friend = |value: &Value| {
            let table = value.as_inline_table().ok_or(wanted)?;
            let text = |key| table.get(key).and_then(Value::as_str).ok_or(wanted);
            let zone = zone(text("zone")?)?;
            match PlainText::filled(text("name")?) {
                Ok(Some(name)) => Ok(Friend { name, zone }),
                Ok(None) => Err("a friend needs a name".to_owned()),
                Err(error) => Err(format!("a friend’s name: {error}")),
            }
        };
        let friends = item.as_array().ok_or(wanted)?.iter().map(friend).collect::<Result<_, String>>()?;
        Self::new(friends).ok_or_else(|| format!("at most {} friends are allowed", Self::MAX))
    }

    fn write(&self) -> Option<Value> {
        let friend = |friend: &Friend| {
            let pairs = [("name", &*friend.name), ("zone", friend.zone.name())];
            Value::from(pairs.into_iter().collect::<InlineTable>())
        };
        (!self.is_empty()).then(|| self.iter().map(friend).collect::<Array>().into())
    }
}

/// Slots, by name.
impl Toml for BTreeSet<String> {
    fn read(item: &Item) -> Result<Self, String> {
        let list = item.as_array().ok_or("expected a list such as [\"thu-0800\"]")?;
        let name = |value: &Value| {
            let name = value.as_str().ok_or("expected a slot's name in quotes")?;
            no_slot(name).map_or_else(|| Ok(name.to_owned()), Err)
        };
        list.iter().map(name).collect()
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.iter().map(String::as_str).collect::<Array>().into())
    }
}

impl Toml for Vec<ReminderRule> {
    fn read(item: &Item) -> Result<Self, String> {
        let list = item.as_array().ok_or("expected a list such as [\"15m before\", \"at start\"]")?;
        let mut rungs = list.iter().map(rung).collect::<Result<Vec<_>, _>>()?;
        rungs.sort();
        rungs.dedup_by_key(|rung| rung.offset);
        let fits = rungs.len() <= MAX_REMINDERS;
        fits.then_some(rungs).ok_or_else(|| format!("at most {MAX_REMINDERS} reminders are allowed"))
    }

    fn write(&self) -> Option<Value> {
        Some(self.iter().map(written_rung).collect::<Array>().into())
    }
}

fn rung(value: &Value) -> Result<ReminderRule, String> {
    let wanted =
        "expected \"15m before\", or { at = \"15m before\", urgency = \"low\", sound = true, panel = true }";
    if let Some(text) = value.as_str() {
        return offset(&cut(text, MAX_QUOTED)).map(ReminderRule::at);
    }
    let table = value.as_inline_table().ok_or(wanted)?;
    if table.iter().any(|(key, _)| !["at", "urgency", "sound", "panel"].contains(&key)) {
        return Err(wanted.into());
    }
    let rung =
        ReminderRule::at(offset(&cut(table.get("at").and_then(Value::as_str).ok_or(wanted)?, MAX_QUOTED))?);
    let urgency = match table.get("urgency").map(Value::as_str) {
        None => rung.urgency,
        Some(Some("low")) => Urgency::Low,
        Some(Some("normal")) => Urgency::Normal,
        Some(Some("critical")) => Urgency::Critical,
        Some(_) => return Err("urgency must be \"low\", \"normal\" or \"critical\"".into()),
    };
    let is_on = |key: &str| match table.get(key).map(Value::as_bool) {
        None => Ok(false),
        Some(Some(on)) => Ok(on),
        Some(None) => Err(format!("{key} must be true or false")),
    };
    Ok(ReminderRule { urgency, alert: Alert { sound: is_on("sound")?, panel: is_on("panel")? }, ..rung })
}

fn written_rung(rung: &ReminderRule) -> Value {
    let at = written_offset(rung.offset);
    if *rung == ReminderRule::at(rung.offset) {
        return Value::from(at);
    }
    let urgency = match rung.urgency {
        Urgency::Low => "low",
        Urgency::Normal => "normal",
        Urgency::Critical => "critical",
    };
    let mut table: InlineTable = [("at", at.as_str())].into_iter().collect();
    if rung.urgency != ReminderRule::at(rung.offset).urgency {
        table.insert("urgency", urgency.into());
    }
    for (key, on) in [("sound", rung.alert.sound), ("panel", rung.alert.panel)] {
        if on {
            table.insert(key, true.into());
        }
    }
    Value::from(table)
}
