//! The verdicts, and the journal held against the books.

use super::books::{AWAY, Books, Fate, Key, OVER, REASONS, Reasons};
use super::names;
use crate::record::{Became, Noted};
use crate::story::{Ms, SECOND, clock_text};
use std::collections::BTreeSet;
use std::fmt;

/// Of how many slots a journal keeps the notes at least: what is older may be forgotten.
const SLOTS_KEPT: usize = 60;

/// What became of the reminders of a story.
#[derive(Clone, Debug, Default)]
pub struct Verdicts {
    /// How many slots were judged.
    pub slots: u64,
    /// How many times the program was told something: that time came, what a person wants, what became of a notice.
    pub told: u64,
    /// How many reminders were given.
    pub given: u64,
    /// How many of them came twice, where the program had ended before that was on the disk.
    pub repeated: u64,
    /// How many were left unsaid, in the order of the checker's reasons; the first reason counts.
    pub silent: [u64; REASONS.len()],
    /// How late the latest came, in milliseconds of the time in which the program could act.
    pub latest: Ms,
    /// One line for each reminder.
    pub lines: Vec<Line>,
}

/// What became of one reminder.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The slot's start.
    pub start: Ms,
    key: Key,
    times: u32,
    silent: Reasons,
}

impl Verdicts {
    /// Takes the verdicts of another story in.
    pub fn add(&mut self, other: &Self) {
        self.slots += other.slots;
        self.told += other.told;
        self.given += other.given;
        self.repeated += other.repeated;
        for (all, more) in self.silent.iter_mut().zip(other.silent) {
            *all += more;
        }
        self.latest = self.latest.max(other.latest);
    }

    /// How many were left unsaid, by reason.
    pub fn silences(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let reasons = REASONS.iter().zip(self.silent).filter(|((bit, _), _)| *bit != AWAY);
        reasons.map(|((_, name), count)| (*name, count))
    }

    pub(super) fn count(&mut self, books: &Books) {
        for (start, page) in books.pages() {
            let mut judged = false;
            for (key, fate) in &page.memory.rows {
                let times = page.seen.iter().find(|sight| sight.key == *key).map_or(0, |sight| sight.times);
                let silent = if let Fate::Silent { why, .. } = fate { *why } else { 0 };
                if times == 0 && silent == 0 {
                    continue;
                }
                judged = true;
                self.given += u64::from(times > 0);
                self.repeated += u64::from(times > 1);
                if times == 0 {
                    let first = REASONS.iter().position(|(bit, _)| silent & bit != 0);
                    self.silent[first.unwrap_or_default()] += 1;
                }
                self.lines.push(Line { start, key: *key, times, silent });
            }
            self.slots += u64::from(judged);
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { start, key: (offset_s, snoozed), times, silent } = *self;
        let due = clock_text(start + offset_s * SECOND);
        write!(f, "{} due {due}{}: ", clock_text(start), if snoozed { " (snoozed)" } else { "" })?;
        match times {
            0 => write!(f, "left unsaid: {}", names(silent)),
            1 => write!(f, "given"),
            more => write!(f, "given {more} times, since the program ended before that was noted"),
        }
    }
}

/// Holds a journal from the disk against what was saved.
pub(super) fn audit(books: &Books, journal: &[Noted]) -> Result<(), String> {
    for note in journal {
        let key = (note.offset_s, note.snoozed);
        let fate = books.page(note.start).map_or(Fate::Open, |page| page.memory.fate(key));
        let agree = match (&note.became, fate) {
            (Became::Intended, Fate::Open) | (Became::Shown, Fate::Told { .. }) => true,
            (Became::Silent(noted), Fate::Silent { why, .. }) => {
                REASONS.iter().any(|(bit, name)| why & bit != 0 && name == noted)
            }
            _ => false,
        };
        if !agree {
            let why = if let Fate::Silent { why, .. } = fate { names(why) } else { String::new() };
            let slot = clock_text(note.start);
            return Err(format!(
                "the journal says of {key:?} of {slot} {:?}, and it was {fate:?} {why}",
                note.became
            ));
        }
    }
    let kept: BTreeSet<Ms> = journal.iter().map(|note| note.start).collect();
    if kept.len() >= SLOTS_KEPT {
        return Ok(());
    }
    for (start, page) in books.pages() {
        for (key, fate) in &page.memory.rows {
            let must = match fate {
                Fate::Told { .. } => true,
                Fate::Silent { why, .. } => why & (AWAY | OVER) != AWAY | OVER,
                _ => false,
            };
            let noted =
                || journal.iter().any(|note| note.start == start && (note.offset_s, note.snoozed) == *key);
            if must && !noted() {
                return Err(format!("the journal has forgotten {key:?} of {}: {fate:?}", clock_text(start)));
            }
        }
    }
    Ok(())
}
