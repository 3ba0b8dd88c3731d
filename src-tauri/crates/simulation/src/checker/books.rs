//! The checker's books: what each slot's reminders came to, as the program must remember it, and as it was seen.
//!
//! What was not saved is forgotten when the program ends: the books take it back too. What was on a screen stays true.

use crate::story::Ms;
use std::collections::BTreeMap;

/// Reasons to be silent, one bit each: several can hold at once.
pub(super) type Reasons = u16;

/// The reasons' bits and names.
pub(super) const REASONS: [(Reasons, &str); 9] = [
    (OVER, "over"),
    (COVERED, "covered"),
    (PAUSED, "paused"),
    (SKIPPED, "skipped"),
    (JOINED, "joined"),
    (ONE_SLOT, "one slot a week"),
    (QUIET, "quiet hours"),
    (ADDED, "added later"),
    (AWAY, "too long ago"),
];
pub(super) const OVER: Reasons = 1;
pub(super) const COVERED: Reasons = 2;
pub(super) const PAUSED: Reasons = 4;
pub(super) const SKIPPED: Reasons = 8;
pub(super) const JOINED: Reasons = 16;
pub(super) const ONE_SLOT: Reasons = 32;
pub(super) const QUIET: Reasons = 64;
pub(super) const ADDED: Reasons = 128;
/// The slot ended so long ago that the program need not note it any more.
pub(super) const AWAY: Reasons = 256;

/// What a person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Joined,
    Skipped,
    Hosts,
}

/// What became of a reminder, as far as the program can know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing yet.
    Open,
    /// It was decided to show it; with the notice's number once that is out.
    Asked { at: Ms, number: Option<u64> },
    /// The server refused it, or the program ended first. It is open again, and the journal still holds the intent.
    Void { at: Ms },
    /// It was shown.
    Told { at: Ms },
    /// It stays unsaid.
    Silent { at: Ms, why: Reasons },
}

/// A reminder's identity within its slot: seconds from the start, and whether a person asked for it with Snooze.
pub(super) type Key = (i64, bool);

/// What the program must remember of one slot on one date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    pub(super) answer: Option<Answer>,
    pub(super) snooze: Option<Ms>,
    pub(super) rows: Vec<(Key, Fate)>,
}

/// What was seen on the screen of one reminder.
#[derive(Clone, Debug)]
pub(super) struct Sight {
    pub(super) key: Key,
    /// How many notices told it.
    pub(super) times: u32,
    /// Whether the program ended between the showing and the note of it, so that it may come again.
    pub(super) unsure: bool,
}

/// One slot on one date.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub(super) memory: Memory,
    pub(super) seen: Vec<Sight>,
}

/// What the program must remember besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct General {
    /// The earliest instant at which it ran.
    pub(super) since: Option<Ms>,
    /// The pause: from when, until when.
    pub(super) pause: Option<(Ms, Ms)>,
}

/// All pages, and the way back to what was saved.
#[derive(Debug, Default)]
pub(super) struct Books {
    pages: BTreeMap<Ms, Page>,
    pub(super) general: General,
    saved_general: General,
    /// Pages as they were saved, of those that have changed since.
    undo: Vec<(Ms, Memory)>,
}

impl Memory {
    pub(super) fn fate(&self, key: Key) -> Fate {
        match self.rows.iter().find(|(of, _)| *of == key) {
            None | Some((_, Fate::Void { .. })) => Fate::Open,
            Some((_, fate)) => *fate,
        }
    }

    /// Whether a journal holds the same of both.
    fn is_noted_as(&self, other: &Self) -> bool {
        let noted = |fate: &Fate| match *fate {
            Fate::Asked { at, .. } | Fate::Void { at } => Fate::Asked { at, number: None },
            fate => fate,
        };
        let (rows, others) = (self.rows.iter(), other.rows.iter());
        let rows = rows.map(|(key, fate)| (key, noted(fate)));
        (self.answer, self.snooze) == (other.answer, other.snooze)
            && rows.eq(others.map(|(key, fate)| (key, noted(fate))))
    }

    pub(super) fn set(&mut self, key: Key, fate: Fate) {
        match self.rows.iter_mut().find(|(of, _)| *of == key) {
            Some((_, known)) => *known = fate,
            None => self.rows.push((key, fate)),
        }
    }

    /// No room has opened: what stayed unsaid since `since` because of that Join alone is open.
    pub(super) fn forget_what_a_join_silenced(&mut self, since: Ms) {
        self.rows.retain(|(_, fate)| {
            !matches!(fate, Fate::Silent { at, why } if *at >= since && why & !(JOINED | ONE_SLOT) == 0)
        });
    }

    /// The notice that is out was answered by what the person did: what it told counts as told.
    pub(super) fn tell_what_was_asked(&mut self) {
        for (_, fate) in &mut self.rows {
            if let Fate::Asked { at, .. } = *fate {
                *fate = Fate::Told { at };
            }
        }
    }
}

impl Page {
    /// Nobody knows whether the notices that are out have come through.
    fn doubt_what_was_asked(&mut self) {
        for at in 0..self.memory.rows.len() {
            if let (key, Fate::Asked { .. }) = self.memory.rows[at] {
                self.sight(key).unsure = true;
            }
        }
    }

    pub(super) fn sight(&mut self, key: Key) -> &mut Sight {
        let known = self.seen.iter().position(|sight| sight.key == key);
        let at = known.unwrap_or_else(|| {
            self.seen.push(Sight { key, times: 0, unsure: false });
            self.seen.len() - 1
        });
        &mut self.seen[at]
    }
}

impl Books {
    pub(super) fn pages(&self) -> impl Iterator<Item = (Ms, &Page)> {
        self.pages.iter().map(|(start, page)| (*start, page))
    }

    pub(super) fn page(&self, start: Ms) -> Option<&Page> {
        self.pages.get(&start)
    }

    /// The page of the slot that starts at `start`, to write what was seen.
    pub(super) fn page_mut(&mut self, start: Ms) -> &mut Page {
        self.pages.entry(start).or_default()
    }

    /// The memory of the slot that starts at `start`, to be changed.
    pub(super) fn memory(&mut self, start: Ms) -> &mut Memory {
        let page = self.pages.entry(start).or_default();
        if !self.undo.iter().any(|(of, _)| *of == start) {
            self.undo.push((start, page.memory.clone()));
        }
        &mut page.memory
    }

    /// Whether something is remembered that was not saved.
    pub(super) fn is_unsaved(&self) -> bool {
        self.general != self.saved_general
            || self
                .undo
                .iter()
                .any(|(start, saved)| self.page(*start).is_none_or(|page| !page.memory.is_noted_as(saved)))
    }

    /// What is as it was saved needs no way back.
    pub(super) fn forget_what_is_saved(&mut self) {
        let pages = &self.pages;
        self.undo
            .retain(|(start, saved)| pages.get(start).is_none_or(|page| !page.memory.is_noted_as(saved)));
    }

    pub(super) fn save(&mut self) {
        self.undo.clear();
        self.saved_general = self.general;
    }

    /// The journal is lost, and with it all that is known.
    pub(super) fn forget_all(&mut self) {
        for page in self.pages.values_mut() {
            page.memory = Memory::default();
            page.seen.iter_mut().for_each(|sight| sight.unsure = true);
        }
        (self.general, self.saved_general) = (General::default(), General::default());
        self.undo.clear();
    }

    /// The program ended: what was not saved is gone, and nobody knows whether a notice that was out had come through.
    pub(super) fn forget_unsaved(&mut self) {
        // Also where nothing need be saved, since the journal knew of the same intent.
        self.pages.values_mut().for_each(Page::doubt_what_was_asked);
        for (start, memory) in self.undo.drain(..) {
            let page = self.pages.entry(start).or_default();
            for at in 0..page.memory.rows.len() {
                let (key, fate) = page.memory.rows[at];
                let is_known = matches!(memory.fate(key), Fate::Told { .. });
                if matches!(fate, Fate::Told { .. }) && !is_known {
                    page.sight(key).unsure = true;
                }
            }
            page.memory = memory;
        }
        self.general = self.saved_general;
        for page in self.pages.values_mut() {
            page.doubt_what_was_asked();
            for (_, fate) in &mut page.memory.rows {
                if let Fate::Asked { at, .. } = *fate {
                    *fate = Fate::Void { at };
                }
            }
        }
    }
}
