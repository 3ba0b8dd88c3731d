//! The second judge: five sentences that hold whatever the program has decided.
//!
//! - *Once*: a notice comes for an instant that was asked for and that no notice of the same slot has told yet. Only
//!   where the program died before it had noted a notice may that one come again.
//! - *Never late*, and never early: within a second of that instant, or of the program's being able to give it.
//! - *Never while silenced*: what falls into a pause or quiet hours, or comes after a Skip or a Join, stays unsaid.
//! - *Journal first*: the disk knows of a notice before the screen does, and of what the person and the screen said.
//! - *Nothing stays after its slot*, and nothing comes then.

mod person;

use crate::checker::Fault;
use crate::checker::calendar::{LASTS, Place, is_start, starts};
use crate::record::{Became, Cause, Entry, Fact, Noted, Seen};
use crate::story::{Choices, Ms, SECOND, WEEK, clock_text};
use person::{Due, Person, Said};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const REST: Ms = 30 * SECOND; // after a refused notice

/// Judges what was seen. A fault names the sentence that it breaks.
pub fn judge(record: &[Entry]) -> Result<(), Fault> {
    let mut witness = Witness::default();
    let fault = |entry: &Entry, (rule, what)| {
        let what = format!("{rule}: {what}");
        Fault { at: entry.at, clock: entry.clock, what }
    };
    record.iter().try_for_each(|entry| witness.take(entry).map_err(|broken| fault(entry, broken)))
}

type Broken = (&'static str, String);
const ONCE: &str = "once";
const NEVER_LATE: &str = "never late";
const SILENCED: &str = "never while silenced";
const JOURNAL_FIRST: &str = "journal first";
const NOTHING_STAYS: &str = "nothing stays after its slot";

/// What must outlive the program.
#[derive(Clone, Default, PartialEq, Eq)]
struct Memory {
    person: Person,
    told: BTreeMap<Ms, Ms>, // until which instant notices have told, by slot
    told_again: BTreeSet<(Ms, Ms)>,
}

/// A notice of which the program does not know yet whether it came through.
struct OnItsWay {
    number: u64,
    start: Ms,
    clock: Ms,
    tells: Vec<Due>,
}

#[derive(Default)]
struct Witness {
    choices: Arc<Choices>,
    place: Option<Place>,
    able: bool, // it runs, and the machine is awake
    runs: bool,
    at: Ms,
    clock: Ms,
    since: Ms,        // since when it is able, by a clock that was not moved
    rest: Option<Ms>, // after a refusal: until when it may keep quiet
    memory: Memory,
    silent: BTreeMap<Due, Ms>, // what stays unsaid for good, and since when
    disk: (Memory, BTreeMap<Due, Ms>),
    saved: bool,                        // or tried to, since the program was told something
    failed: Option<Ms>,                 // when that failed last, where it has not gone well since
    joined: Option<(Ms, Option<Said>)>, // the last Join, and what was said before
    unanswered: BTreeSet<u64>,
    intents: BTreeSet<(Ms, Ms)>, // slots of which the journal has said, at this clock, that a notice comes
    on_way: Vec<OnItsWay>,
    screen: BTreeMap<u64, (Ms, Option<Ms>)>, // the slot, and since when the program knows that it is there
}

impl Witness {
    fn take(&mut self, entry: &Entry) -> Result<(), Broken> {
        let effect =
            matches!(entry.fact, Fact::Saved | Fact::SaveFailed | Fact::Notice(_) | Fact::Closed { .. });
        if !effect && self.able {
            self.nothing_waits(entry.at, self.clock + (entry.at - self.at))?;
            let excused = self.failed.is_some() || matches!(entry.fact, Fact::Ended);
            if self.memory != self.disk.0 && !excused {
                return Err((JOURNAL_FIRST, "what was said or seen is not on the disk".into()));
            }
        }
        (self.at, self.clock) = (entry.at, entry.clock);
        match &entry.fact {
            Fact::Started { choices, zone, journal } => {
                (self.runs, self.able, self.since, self.rest) = (true, true, entry.at, None);
                self.choices = Arc::clone(choices);
                self.travel(zone);
                self.intents.extend(journal.iter().map(|note| (note.start, note.at)));
                self.disk_agrees(journal)?;
            }
            Fact::Ended => {
                (self.runs, self.able) = (false, false);
                (self.memory, self.silent) = self.disk.clone();
                self.on_way.clear();
                self.screen.clear();
                self.unanswered.clear();
                (self.joined, self.failed) = (None, None);
            }
            Fact::Slept => self.able = false,
            Fact::Woke => (self.able, self.since) = (self.runs, entry.at),
            Fact::ClockMoved => self.since = entry.at,
            Fact::ServerWent => self.screen.clear(),
            Fact::Told(cause) => self.told(cause),
            Fact::Saved => {
                self.saved = true;
                self.failed = None;
                self.disk = (self.memory.clone(), self.silent.clone());
            }
            Fact::SaveFailed => (self.saved, self.failed) = (true, Some(entry.at)),
            Fact::JournalLost => {
                (self.memory, self.silent) = (Memory::default(), BTreeMap::new());
                self.disk = (Memory::default(), BTreeMap::new());
            }
            Fact::Notice(seen) => self.notice(seen)?,
            Fact::Closed { number } => drop(self.screen.remove(number)),
            Fact::Over { journal } => self.disk_agrees(journal)?,
        }
        Ok(())
    }

    fn travel(&mut self, zone: &str) {
        self.place = Place::new(zone).ok();
    }

    fn told(&mut self, cause: &Cause) {
        let clock = self.clock;
        self.saved = false;
        // What a clock that ran ahead has silenced, it has not; a pause that began by such a clock begins.
        self.silent.retain(|_, at| *at <= clock);
        if let Some((from, until)) = self.memory.person.pause.filter(|(from, _)| clock < *from) {
            self.memory.person.pause = Some((clock, clock + until - from));
        }
        match cause {
            Cause::Wish(wish) => self.wish(*wish),
            Cause::Answer { number, shown, .. } => {
                let is_first = self.unanswered.remove(number);
                if let Some((_, known)) = self.screen.get_mut(number) {
                    *known = Some(self.at);
                }
                if is_first && !shown {
                    self.rest = Some(clock + REST);
                }
                self.settle(|notice| notice.number == *number, *shown);
            }
            Cause::Dismissed(number) => drop(self.screen.remove(number)),
            Cause::Ready { .. } => self.rest = self.rest.map(|_| Ms::MIN),
            Cause::NotOpened { room: true } => {
                if let Some((start, said)) = self
                    .joined
                    .take()
                    .filter(|(start, _)| self.memory.person.said.get(start) == Some(&Said::Comes))
                {
                    self.memory.person.said.remove(&start);
                    self.memory.person.said.extend(said.map(|said| (start, said)));
                }
            }
            Cause::Time | Cause::Unsaved | Cause::Read | Cause::NotOpened { room: false } => {}
            Cause::Choices(choices) => self.choose(choices),
            Cause::Zone(zone) => self.travel(zone),
        }
        if !self.rests(clock) {
            if self.rest.take().is_some() {
                self.since = self.at;
            }
            self.silence();
        }
    }

    /// What is due and was not wanted before does not come now.
    fn choose(&mut self, choices: &Arc<Choices>) {
        let before: Vec<(Due, bool)> =
            self.open(self.clock).map(|due| (due, self.is_silenced(due))).collect();
        self.choices = Arc::clone(choices);
        let now = self.open(self.clock).map(|due| (due, self.is_silenced(due)));
        let added: Vec<Due> = now
            .filter(|(due, silenced)| {
                !before.contains(&(*due, *silenced)) && !before.contains(&(*due, false))
            })
            .map(|(due, _)| due)
            .collect();
        self.silent.extend(added.into_iter().map(|due| (due, self.clock)));
    }

    fn rests(&self, clock: Ms) -> bool {
        self.rest.is_some_and(|until| clock < until && until <= clock + REST)
    }

    /// What is due in silence stays unsaid.
    fn silence(&mut self) {
        let silenced: Vec<Due> = self.open(self.clock).filter(|due| self.is_silenced(*due)).collect();
        self.silent.extend(silenced.into_iter().map(|due| (due, self.clock)));
    }

    /// What became of notices on their way.
    fn settle(&mut self, which: impl Fn(&OnItsWay) -> bool, told: bool) {
        for notice in self.on_way.extract_if(.., |notice| which(notice)).filter(|_| told) {
            let until = self.memory.told.entry(notice.start).or_insert(Ms::MIN);
            *until = notice.clock.max(*until);
            let again = notice.tells.into_iter().filter(|(.., again)| *again);
            self.memory.told_again.extend(again.map(|(start, until, _)| (start, until)));
        }
    }

    fn notice(&mut self, seen: &Seen) -> Result<(), Broken> {
        let (start, clock) = (seen.start, self.clock);
        let slot = format!("a notice for {}", clock_text(start));
        if !is_start(start) || clock >= start + LASTS {
            return Err((NOTHING_STAYS, slot + ", which is over"));
        }
        let open: Vec<Due> = self.open(clock).filter(|due| due.0 == start).collect();
        if open.is_empty() {
            let due = |due: &Due| due.0 == start && due.1 <= clock;
            if self.silent.keys().any(due) {
                return Err((SILENCED, slot));
            }
            let rule = if self.memory.person.wants(start, &self.choices).any(|one| due(&one)) {
                ONCE
            } else {
                NEVER_LATE
            };
            return Err((rule, slot + ", which is too early, or comes once more"));
        }
        if !self.saved && !self.intents.contains(&(start, clock)) {
            return Err((JOURNAL_FIRST, slot + ", of which the disk does not know"));
        }
        self.intents.insert((start, clock));
        self.unanswered.insert(seen.number);
        self.on_way.push(OnItsWay { number: seen.number, start, clock, tells: open });
        if seen.displayed {
            self.screen.retain(|number, _| Some(*number) != seen.replaces);
            self.screen.insert(seen.number, (start, None));
        }
        Ok(())
    }

    /// What is due, of slots that are not over, and was neither told nor left unsaid.
    fn open(&self, clock: Ms) -> impl Iterator<Item = Due> {
        let all = starts(clock - LASTS + 1, clock + WEEK)
            .flat_map(|start| self.memory.person.wants(start, &self.choices));
        all.filter(move |due| due.1 <= clock && !self.silent.contains_key(due) && !self.is_told(*due))
    }

    fn is_told(&self, due: Due) -> bool {
        let (start, instant, again) = due;
        let told = self.memory.told.get(&start).is_some_and(|told| instant <= *told);
        let told_again = self.memory.told_again.contains(&(start, instant));
        (if again { told_again } else { told }) || self.on_way.iter().any(|one| one.tells.contains(&due))
    }

    fn is_silenced(&self, due: Due) -> bool {
        self.memory.person.silences(due, self.clock, &self.choices, self.place.as_ref())
    }

    fn nothing_waits(&self, at: Ms, clock: Ms) -> Result<(), Broken> {
        let late = |due: Ms, since: Ms| (clock - due).min(at - since) > SECOND;
        let stays = |(start, known): &&(Ms, Option<Ms>)| {
            known.is_some_and(|known| late(start + LASTS, known.max(self.since)))
        };
        if let Some((start, _)) = self.screen.values().find(stays) {
            return Err((NOTHING_STAYS, format!("the notice for {}", clock_text(*start))));
        }
        let rested = self.rest.is_some_and(|until| until <= clock + REST && clock - until <= SECOND);
        if self.failed.is_some_and(|failed| at - failed.max(self.since) > REST + SECOND) {
            return Err((JOURNAL_FIRST, "what could not be written was not tried again".into()));
        }
        let missing = self.open(clock).find(|due| late(due.1, self.since)).filter(|_| !rested);
        missing.map_or(Ok(()), |(start, due, _)| {
            Err((NEVER_LATE, format!("nothing was said of {} at {}", clock_text(start), clock_text(due))))
        })
    }

    /// The journal says of the slots that were told, and of no others, that they were; of many it may drop the oldest.
    fn disk_agrees(&self, journal: &[Noted]) -> Result<(), Broken> {
        let shown: BTreeSet<Ms> =
            journal.iter().filter(|note| note.became == Became::Shown).map(|note| note.start).collect();
        let full = journal.chunk_by(|one, next| one.start == next.start).count() >= 60;
        let forgotten = self.memory.told.keys().find(|start| !full && !shown.contains(start));
        let invented = shown.iter().find(|start| !self.memory.told.contains_key(start));
        forgotten.or(invented).map_or(Ok(()), |start| {
            Err((JOURNAL_FIRST, format!("the journal is wrong about the notices for {}", clock_text(*start))))
        })
    }
}
