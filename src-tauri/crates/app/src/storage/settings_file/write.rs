//! Writes one setting into the file's text: beside the example that explains it, and without touching anything else.

use super::values::Toml;
use super::{keys, values};
use anyhow::{Context as _, bail};
use ccc_core::settings::{QuietHours, ReminderRule, Setting};
use std::ops::Range;
use toml_edit::{Array, Document, DocumentMut, Item, Table, TableLike, Value};

/// Where a key stands: its tables, from the root down, and its name.
struct Place<'a> {
    table: Vec<&'a str>,
    key: &'a str,
}

/// The file's text with `setting` in it; everything else stays as it is. Fails where the text is no TOML, and where what
/// stands there cannot be kept.
pub fn with(text: &str, setting: &Setting) -> anyhow::Result<String> {
    let mut new = keys::write(text, setting)?;
    if let Setting::SlotsOff(off) = setting {
        // How a slot was turned off in earlier versions.
        for slot in values::slots().iter().filter(|slot| !off.contains(*slot)) {
            let path = format!("reminders.slots.{slot}");
            let document: DocumentMut = new.parse()?;
            if Place::of(&path)
                .item(&document)
                .is_some_and(|item| Vec::<ReminderRule>::read(item).is_ok_and(|rungs| rungs.is_empty()))
            {
                new = put_value(&new, &path, None)?;
            }
        }
    }
    Ok(new)
}

/// Writes quiet hours.
pub(super) fn put_quiet(text: &str, quiet: Option<&QuietHours>) -> anyhow::Result<String> {
    let text = put(text, "reminders.quiet.from", &quiet.map(|quiet| quiet.from))?;
    let text = put(&text, "reminders.quiet.to", &quiet.map(|quiet| quiet.to))?;
    // Alone, they would be an error in the file.
    let except = quiet.map(|quiet| quiet.except.clone()).unwrap_or_default();
    let text = put(&text, "reminders.quiet.except", &except)?;
    put(&text, "reminders.quiet.off", &quiet.and_then(|quiet| quiet.off.then_some(true)))
}

/// The text with `value` at `path`. What was there before and has a fault in it becomes a comment.
pub(super) fn put<T: Toml + PartialEq>(text: &str, path: &str, value: &T) -> anyhow::Result<String> {
    let mut document: DocumentMut = text.parse().context("it is not valid TOML, so it was left unchanged")?;
    let place = Place::of(path);
    let Some(old) = place.item(&document) else { return put_value(text, path, value.write()) };
    let new = value.write();
    match T::read(old) {
        Ok(read) if read == *value => return Ok(text.to_owned()),
        Ok(_) => {}
        Err(_) => {
            let text = with_the_old_one_as_comment(text, &place, new.as_ref());
            return text.with_context(|| format!("{path} has an error: fix it in the file first"));
        }
    }
    if let (Some(list), Some(Value::Array(new))) = (old.as_array(), &new) {
        let merged = Item::Value(merged(list, new).into());
        // Where the order counts, the list is written anew.
        if T::read(&merged).is_ok_and(|read| read == *value) {
            if let Some(old) = place.item_mut(&mut document) {
                *old = merged;
            }
            return Ok(document.to_string());
        }
    }
    put_value(text, path, new)
}

/// The old list with the values of the new one; what is in both keeps its form, and all comments stay.
fn merged(old: &Array, new: &Array) -> Array {
    let is_in = |list: &Array, value: &Value| list.iter().any(|other| same(other, value));
    let (mut merged, mut comments) = (old.clone(), String::new());
    merged.clear();
    for value in old {
        let around = value.decor();
        let [before, behind] = [around.prefix(), around.suffix()]
            .map(|raw| raw.and_then(|raw| raw.as_str()).unwrap_or_default());
        if is_in(new, value) {
            let mut value = value.clone();
            value.decor_mut().set_prefix(std::mem::take(&mut comments) + before);
            merged.push_formatted(value);
        } else {
            comments.extend([before, behind].into_iter().filter(|text| text.contains('#')));
        }
    }
    for value in new.iter().filter(|value| !is_in(old, value)) {
        merged.push(value.clone());
    }
    merged.set_trailing(comments + old.trailing().as_str().unwrap_or_default());
    merged
}

/// Whether two values say the same, however they are written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.value() == other.value(),
        (Value::InlineTable(one), Value::InlineTable(other)) => {
            let is_in_other = |(key, value)| other.get(key).is_some_and(|other| same(value, other));
            one.len() == other.len() && one.iter().all(is_in_other)
        }
        _ => bare(one) == bare(other),
    }
}

/// What a value says, without what stands around it.
fn bare(value: &Value) -> String {
    value.clone().decorated("", "").to_string()
}

/// The text with `value` at `path`, or without any.
fn put_value(text: &str, path: &str, value: Option<Value>) -> anyhow::Result<String> {
    let mut document: DocumentMut = text.parse().context("it is not valid TOML, so it was left unchanged")?;
    let place = &Place::of(path);
    let old = place.item(&document).is_some();
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
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for name in &place.table {
        let item = table.entry(name).or_insert_with(|| Item::Table(Table::new()));
        let Some(next) = item.as_table_like_mut() else {
            bail!("{name} is not a table, so it was left unchanged");
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

impl<'a> Place<'a> {
    fn of(path: &'a str) -> Self {
        let mut table: Vec<&str> = path.split('.').collect();
        let key = table.pop().unwrap_or(path);
        Self { table, key }
    }

    fn item<'d>(&self, document: &'d DocumentMut) -> Option<&'d Item> {
        self.table.iter().chain([&self.key]).try_fold(document.as_item(), |item, name| item.get(name))
    }

    fn item_mut<'d>(&self, document: &'d mut DocumentMut) -> Option<&'d mut Item> {
        self.table.iter().chain([&self.key]).try_fold(document.as_item_mut(), |item, name| item.get_mut(name))
    }
}

/// Whether `text` has just this value at `place`.
fn says(text: &str, place: &Place, value: Option<&Value>) -> bool {
    let Ok(document) = text.parse::<DocumentMut>() else { return false };
    place.item(&document).and_then(Item::as_value).map(bare) == value.map(bare)
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
    Some(format!("{before}{gap}{} = {}\n{after}", place.key, bare(value)))
}

fn is_example(line: &str, key: &str) -> bool {
    let example = line.strip_prefix("#:").map(str::trim_start);
    example.and_then(|line| line.strip_prefix(key)).is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The lines of a key that shares them with no other one.
struct Lines {
    /// All of them, with their end.
    all: Range<usize>,
    /// The value.
    value: Range<usize>,
}

/// `None` where the key shares its lines.
fn lines(text: &str, place: &Place) -> Option<Lines> {
    let document = Document::parse(text).ok()?;
    let mut table: &dyn TableLike = document.as_table();
    for name in &place.table {
        table = table.get(name)?.as_table_like()?;
    }
    let (key, item) = table.get_key_value(place.key)?;
    let (key, value) = (key.span()?, item.span()?);
    let start = text.get(..key.start)?.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(value.end..)?.find('\n').map_or(text.len(), |end| value.end + end + 1);
    let behind = text.get(value.end..end)?.trim();
    // Before a dotted key stand the names of its tables.
    let before = text.get(start..key.start)?.trim();
    let dots = before.is_empty() || before.ends_with('.') && !before.contains(['{', '=', ',']);
    let alone = dots && (behind.is_empty() || behind.starts_with('#'));
    alone.then_some(Lines { all: start..end, value })
}

/// The text without the lines of this key; a comment behind its value stays. `None` where the key shares its line.
fn taken_out(text: &str, place: &Place) -> Option<String> {
    let Lines { all, value } = lines(text, place)?;
    let behind = text[value.end..all.end].trim();
    let comment = if behind.is_empty() { String::new() } else { format!("{behind}\n") };
    Some(format!("{}{comment}{}", &text[..all.start], &text[all.end..]))
}

/// The text with the lines of this key as a comment, and the new value below them. `None` where the key shares its line.
fn with_the_old_one_as_comment(text: &str, place: &Place, value: Option<&Value>) -> Option<String> {
    let Lines { all, value: old } = lines(text, place)?;
    let comment: String = text[all.clone()].split_inclusive('\n').flat_map(|line| ["# ", line]).collect();
    let gap = if comment.ends_with('\n') { "" } else { "\n" };
    let line = value.map(|value| format!("{}{}\n", &text[all.start..old.start], bare(value)));
    let new = format!("{}{comment}{gap}{}{}", &text[..all.start], line.unwrap_or_default(), &text[all.end..]);
    says(&new, place, value).then_some(new)
}

#[cfg(test)]
mod tests;
