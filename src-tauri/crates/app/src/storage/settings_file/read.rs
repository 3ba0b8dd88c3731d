//! Reads the file key by key, with the place of each fault.

use super::values::{MAX_QUOTED, Toml, cut, no_slot};
use super::{Fault, Read, keys, line_of};
use ccc_core::settings::{QuietHours, ReminderRule};
use std::collections::BTreeSet;
use toml_edit::{Document, Item, TableLike};

/// More faults than these are not told, nor more keys than these that the program does not know: nobody reads more, and
/// each is looked for in the text.
const MAX_PROBLEMS: usize = 100;

/// The longest reason, in characters, whatever it holds.
const MAX_REASON: usize = 300;

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
    reader.keys("", document.as_table());
    reader.read
}

impl Reader<'_> {
    fn keys(&mut self, parent: &str, table: &dyn TableLike) {
        for (name, item) in table.iter() {
            let key = if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") };
            let entry = Entry { key, item };
            match entry.key.as_str() {
                // In quotes, and so no place in a table.
                _ if name.contains('.') => self.unknown(&entry),
                "reminders.slots" => self.table(&entry, Self::slots),
                "reminders.quiet" => self.table(&entry, Self::quiet),
                path if keys::is_table(path) => {
                    self.table(&entry, |reader, entry, table| reader.keys(&entry.key, table));
                }
                path => match keys::read(path, item) {
                    Some(Ok(setting)) => drop(setting.put(&mut self.read.settings)),
                    Some(Err(why)) => self.fault(&entry, &why),
                    None => self.unknown(&entry),
                },
            }
        }
    }

    fn slots(&mut self, entry: &Entry, table: &dyn TableLike) {
        for (slot, item) in table.iter() {
            let slot_entry = Entry { key: format!("{}.{slot}", entry.key), item };
            let slot = slot.to_owned();
            match no_slot(&slot).map_or_else(|| Vec::<ReminderRule>::read(item), Err) {
                // How a slot is turned off in a file of an earlier version.
                Ok(rungs) if rungs.is_empty() => drop(self.read.settings.slots_off.insert(slot)),
                Ok(rungs) => drop(self.read.settings.slot_reminders.insert(slot, rungs)),
                Err(why) => self.fault(&slot_entry, &why),
            }
        }
    }

    fn quiet(&mut self, entry: &Entry, table: &dyn TableLike) {
        let (mut from, mut to, mut except, mut off) = (None, None, BTreeSet::new(), false);
        let faults_before = self.read.faults.len();
        for (name, item) in table.iter() {
            let entry = Entry { key: format!("{}.{name}", entry.key), item };
            match name {
                "from" => self.take(&entry, &mut from),
                "to" => self.take(&entry, &mut to),
                "except" => self.take(&entry, &mut except),
                "off" => self.take(&entry, &mut off),
                _ => self.unknown(&entry),
            }
        }
        match (from, to) {
            _ if self.read.faults.len() > faults_before => {}
            (Some(from), Some(to)) => match QuietHours::new(from, to, except) {
                Some(quiet) => self.read.settings.quiet = Some(QuietHours { off, ..quiet }),
                None => self.fault(entry, "from and to must be different times"),
            },
            (None, None) if except.is_empty() => {}
            _ => self.fault(entry, "both from and to are needed"),
        }
    }

    fn table(&mut self, entry: &Entry, read: fn(&mut Self, &Entry, &dyn TableLike)) {
        match entry.item.as_table_like() {
            Some(table) => read(self, entry, table),
            None => self.fault(entry, &format!("expected a table: [{}]", entry.key)),
        }
    }

    fn take<T: Toml>(&mut self, entry: &Entry, into: &mut T) {
        match T::read(entry.item) {
            Ok(value) => *into = value,
            Err(why) => self.fault(entry, &why),
        }
    }

    fn fault(&mut self, entry: &Entry, why: &str) {
        if self.read.faults.len() < MAX_PROBLEMS {
            let fault = self.problem(entry, cut(why, MAX_REASON));
            self.read.faults.push(fault);
        }
    }

    fn unknown(&mut self, entry: &Entry) {
        if self.read.unknown.len() < MAX_PROBLEMS {
            let fault = self.problem(entry, "unknown key: it has no effect".into());
            self.read.unknown.push(fault);
        }
    }

    fn problem(&self, entry: &Entry, why: String) -> Fault {
        let line = entry.item.span().map_or(1, |span| line_of(self.text, span.start));
        Fault { line, key: cut(&entry.key, MAX_QUOTED), why }
    }
}
