//! The second judge: five sentences that hold whatever the program has decided.
//!
//! - *Once*: a notice comes for an instant that was asked for and that no notice of the same slot has told yet. Only
//!   where the program died before it had noted a notice may that one come again.
//! - *Never late*, and never early: within a second of that instant, or of the program's being able to give it.
//! - *Never while silenced*: nothing is said in a pause, in quiet hours, or after a Skip or a Join.
//! - *Journal first*: the disk knows of a notice before the screen does, and of what the person and the screen said.
//! - *Nothing stays after its slot*, and nothing comes then.

use crate::checker::Fault;
use crate::checker::calendar::{HOST_WAITS, LASTS, Place, is_start, slot, starts, week};
use crate::record::{Cause, Entry, Fact, Seen};
use crate::story::{Choices, DAY, MINUTE, Ms, SECOND, WEEK, Wish, clock_text};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How long the program may rest after a notice was refused, and after a write failed.
const REST: Ms = 30 * SECOND;

/// Judges what was seen. A fault names the sentence that it breaks, and the slot.
pub fn judge(record: &[Entry]) -> Result<(), Fault> {
    let mut witness = Witness::default();
    record.iter().try_for_each(|entry| witness.take(entry))
}

/// When something is to be said, and whether the person asked for it, or the settings.
type Due = (Ms, bool);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Comes,
    Skips,
    Hosts,
}

/// What must outlive the program.
#[derive(Clone, Default, PartialEq, Eq)]
struct Memory {
    said: BTreeMap<Ms, Said>,
    /// When the person wants to be told again, by slot.
    again: BTreeMap<Ms, Ms>,
    pause: Option<(Ms, Ms)>,
    /// Until which instant notices have told, by slot.
    told: BTreeMap<Ms, Ms>,
}

#[derive(Default)]
struct Witness {
    choices: Arc<Choices>,
    place: Option<Place>,
    runs: bool,
    awake: bool,
    at: Ms,
    clock: Ms,
    /// What the clock showed when it was moved last: the program learns of it later.
    moved_to: Ms,
    /// Since when it can do all that it should, by a clock that was not moved; after a refusal that is later than now.
    able: Ms,
    /// The same, and since when nothing has changed what is to be said.
    calm: Ms,
    memory: Memory,
    disk: Memory,
    /// The slots of which the person was to be told again in a pause that is no more.
    paused_over: BTreeSet<Ms>,
    /// Whether it has saved, or tried to, since it was told something.
    saved: bool,
    /// When saving failed last, where it has not gone well since.
    failed: Option<Ms>,
    /// The slot that was joined last, and what was said of it before.
    joined: Option<(Ms, Option<Said>)>,
    /// Slots of which the journal has said, at this clock, that a notice comes.
    intents: BTreeSet<(Ms, Ms)>,
    /// Notices of which the program does not know yet whether they came through: slot, clock, and what they tell.
    on_way: BTreeMap<u64, (Ms, Ms, Vec<Due>)>,
    /// The slots of notices, and since when the program knows that they are there.
    screen: BTreeMap<u64, (Ms, Option<Ms>)>,
}

impl Witness {
    fn take(&mut self, entry: &Entry) -> Result<(), Fault> {
        (self.clock, self.at) = (self.clock + entry.at - self.at, entry.at);
        let effect =
            matches!(entry.fact, Fact::Saved | Fact::SaveFailed | Fact::Notice(_) | Fact::Closed { .. });
        if self.runs && self.awake && !effect {
            self.nothing_waits(matches!(entry.fact, Fact::Ended))?;
        }
        self.clock = entry.clock;
        match &entry.fact {
            Fact::Started { choices, zone, journal } => {
                (self.runs, self.awake) = (true, true);
                (self.able, self.calm) = (entry.at, entry.at);
                self.choices = Arc::clone(choices);
                self.place = Place::new(zone).ok();
                self.intents.extend(journal.iter().map(|note| (note.start, note.at)));
            }
            Fact::Ended => {
                (self.runs, self.joined, self.failed) = (false, None, None);
                self.memory = self.disk.clone();
                self.on_way.clear();
                self.screen.clear();
            }
            Fact::Slept => self.awake = false,
            Fact::Woke => {
                (self.awake, self.able, self.calm) = (true, self.able.max(self.at), self.calm.max(self.at));
            }
            Fact::ClockMoved => {
                self.moved_to = entry.clock;
                self.able = if self.able > self.at { self.at + REST } else { self.at };
                self.calm = self.able;
            }
            Fact::ServerWent => self.screen.clear(),
            Fact::Told(cause) => self.told(cause),
            Fact::Saved => {
                (self.saved, self.failed) = (true, None);
                self.disk = self.memory.clone();
            }
            Fact::SaveFailed => (self.saved, self.failed) = (true, Some(entry.at)),
            Fact::JournalLost => (self.memory, self.disk) = (Memory::default(), Memory::default()),
            Fact::Notice(seen) => self.notice(seen)?,
            Fact::Closed { number } => drop(self.screen.remove(number)),
            Fact::Over { .. } => {}
        }
        Ok(())
    }

    fn told(&mut self, cause: &Cause) {
        let clock = self.clock;
        self.saved = false;
        // A pause that began by a clock that ran ahead begins now.
        if let Some((from, until)) = self.memory.pause.filter(|(from, _)| clock < *from) {
            self.memory.pause = Some((clock.min(self.moved_to), clock + until - from));
        }
        if !matches!(cause, Cause::Time | Cause::Saving | Cause::Read) {
            self.calm = self.calm.max(self.at);
        }
        match cause {
            Cause::Wish(wish) => self.wish(*wish),
            Cause::Answer { number, shown, .. } => {
                self.screen.entry(*number).and_modify(|(_, known)| *known = Some(self.at));
                if *shown {
                    self.came_through(|of, _| of == *number);
                } else {
                    self.on_way.remove(number);
                    (self.able, self.calm) = (self.at + REST, self.at + REST);
                }
            }
            Cause::Dismissed(number) => drop(self.screen.remove(number)),
            Cause::Ready { .. } => (self.able, self.calm) = (self.at, self.at),
            // What was said before the Join holds again.
            Cause::NotOpened { room: true } => {
                if let Some((start, before)) = self.joined.take()
                    && self.memory.said.get(&start) == Some(&Said::Comes)
                {
                    self.memory.said.remove(&start);
                    self.memory.said.extend(before.map(|before| (start, before)));
                }
            }
            Cause::Time | Cause::Saving | Cause::Read | Cause::NotOpened { room: false } => {}
            Cause::Choices(choices) => self.choices = Arc::clone(choices),
            Cause::Zone(zone) => self.place = Place::new(zone).ok(),
        }
    }

    /// These notices were seen, by the person or the notification server.
    fn came_through(&mut self, which: impl Fn(u64, Ms) -> bool) {
        for (_, (start, clock, tells)) in
            self.on_way.extract_if(.., |number, (start, ..)| which(*number, *start))
        {
            let told = self.memory.told.entry(start).or_insert(Ms::MIN);
            *told = clock.max(*told);
            self.memory.again.retain(|of, again| *of != start || !tells.contains(&(*again, true)));
        }
    }

    fn wish(&mut self, wish: Wish) {
        let clock = self.clock;
        match wish {
            Wish::Pause { days } => {
                self.came_through(|_, _| true);
                self.end_pause();
                let until = self.place.as_ref().and_then(|place| place.midnight_after(clock, days).ok());
                self.memory.pause = until.map(|until| (clock, until));
            }
            Wish::Resume => {
                self.end_pause();
                self.memory.pause.take_if(|(from, until)| (*from..*until).contains(&clock));
            }
            Wish::Snooze { of } => {
                let start = self.meant(of);
                self.came_through(|_, of| of == start);
                self.ask(start, clock + self.choices.snooze_ms);
            }
            // Up to two hours after the start, since a meeting may last longer.
            Wish::ComeLater { then } => {
                let slot = starts(then - 2 * LASTS + 1, then).last();
                if let Some(start) = slot.filter(|_| then >= clock - SECOND) {
                    self.say(start, Said::Comes);
                    self.ask(start, if clock < then { then } else { 0 });
                }
            }
            Wish::Host { of } => drop(self.memory.said.insert(self.meant(of), Said::Hosts)),
            Wish::Unskip { of } => {
                if self.memory.said.remove(&of) == Some(Said::Comes) {
                    self.memory.again.remove(&of);
                }
            }
            Wish::Skip { of } => self.say(self.meant(of), Said::Skips),
            Wish::Join { of } => {
                let start = self.meant(of);
                let counts = self.choices.room && (-15 * MINUTE..LASTS).contains(&(clock - start));
                let before = self.memory.said.get(&start).copied();
                self.joined = counts.then_some((start, before));
                if counts {
                    // Who hosts, joins and hosts all the same.
                    self.say(start, before.filter(|said| *said == Said::Hosts).unwrap_or(Said::Comes));
                }
            }
        }
    }

    /// What the pause has silenced so far stays silenced.
    fn end_pause(&mut self) {
        let Some((from, until)) = self.memory.pause else { return };
        let silenced =
            self.memory.again.iter().filter(|(_, again)| (from..until.min(self.clock)).contains(again));
        self.paused_over.extend(silenced.map(|(start, _)| *start));
    }

    /// The slot that was named, or the first that is not over and was not skipped.
    fn meant(&self, of: Option<Ms>) -> Ms {
        let comes = |start: &Ms| self.memory.said.get(start) != Some(&Said::Skips);
        of.or_else(|| starts(self.clock - LASTS + 1, self.clock + 1000 * WEEK).find(comes))
            .unwrap_or_default()
    }

    fn say(&mut self, start: Ms, said: Said) {
        self.came_through(|_, of| of == start);
        self.memory.said.insert(start, said);
        self.memory.again.remove(&start);
    }

    /// To be told again, at a whole second, where that still helps.
    fn ask(&mut self, start: Ms, until: Ms) {
        let until = -(-until).div_euclid(SECOND) * SECOND;
        if (-WEEK..LASTS).contains(&(until - start)) {
            self.memory.again.insert(start, until);
            self.paused_over.remove(&start);
        }
    }

    /// What settings and person want to be told of a slot, and who hosts it.
    fn wants(&self, start: Ms) -> impl Iterator<Item = Due> {
        let rungs = self.choices.slot_ladders[slot(start)].as_ref().unwrap_or(&self.choices.ladder);
        let hosts = self.memory.said.get(&start) == Some(&Said::Hosts);
        let ladder = rungs.iter().map(move |rung| start + rung.offset_s * SECOND);
        let all = ladder.chain(hosts.then_some(start + HOST_WAITS)).map(|due| (due, false));
        all.chain(self.memory.again.get(&start).map(|due| (*due, true)))
    }

    fn is_told(&self, start: Ms, due: Due) -> bool {
        let told = self.memory.told.get(&start).is_some_and(|told| due.0 <= *told);
        let is_on_way = |(of, _, tells): &(Ms, Ms, Vec<Due>)| *of == start && tells.contains(&due);
        (told && !due.1) || self.on_way.values().any(is_on_way)
    }

    /// Whether a pause, quiet hours or an answer speak against it, at `clock` or when it fell due.
    fn is_silenced(&self, start: Ms, (due, again): Due, clock: Ms) -> bool {
        let pauses = |at| self.memory.pause.is_some_and(|(from, until)| (from..until).contains(&at));
        let quiet = |at| {
            self.choices.quiet.as_ref().zip(self.place.as_ref()).is_some_and(|(quiet, place)| {
                let since = |minute: Ms| (minute - Ms::from(quiet.from)).rem_euclid(DAY / MINUTE);
                since(place.time_of_day(at) / MINUTE) < since(quiet.to.into()) && !quiet.except[slot(start)]
            })
        };
        let comes_to_other = |(other, said): (&Ms, &Said)| {
            *other != start && week(*other) == week(start) && *said != Said::Skips
        };
        let said = self.memory.said.get(&start);
        let asked_for = again || said == Some(&Said::Hosts);
        let answered = match said {
            Some(said) => *said == Said::Skips || (*said == Said::Comes && !again),
            None => !again && self.choices.one_slot_a_week && self.memory.said.iter().any(comes_to_other),
        };
        answered || pauses(due) || pauses(clock) || (!asked_for && (quiet(due) || quiet(clock)))
    }

    fn notice(&mut self, seen: &Seen) -> Result<(), Fault> {
        let (start, clock) = (seen.start, self.clock);
        let all = self.wants(start).filter(|(due, _)| *due <= clock);
        let (told, due): (Vec<_>, Vec<_>) = all.partition(|one| self.is_told(start, *one));
        let rule = if !is_start(start) || clock >= start + LASTS {
            "nothing stays after its slot"
        } else if due.is_empty() {
            if told.is_empty() { "never late" } else { "once" }
        } else if due.iter().all(|one| self.is_silenced(start, *one, clock)) {
            "never while silenced"
        } else if due.iter().all(|(due, _)| self.is_late(*due, self.able)) {
            "never late"
        } else if !self.saved && !self.intents.contains(&(start, clock)) {
            "journal first"
        } else {
            self.intents.insert((start, clock));
            // What a pause has silenced is not told by what comes after it.
            let silenced = |one: &Due| {
                (one.1 && self.paused_over.contains(&start)) || self.is_silenced(start, *one, clock)
            };
            let tells: Vec<_> = due.iter().copied().filter(|one| !silenced(one)).collect();
            let tells = if tells.is_empty() { due } else { tells };
            self.on_way.insert(seen.number, (start, clock, tells));
            self.screen.retain(|number, _| !seen.displayed || Some(*number) != seen.replaces);
            self.screen.extend(seen.displayed.then_some((seen.number, (start, None))));
            return Ok(());
        };
        Err(self.broken(rule, start))
    }

    /// Whether more than a second has passed since `instant`, and since `able`.
    fn is_late(&self, instant: Ms, able: Ms) -> bool {
        (self.clock - instant).min(self.at - able) > SECOND
    }

    fn broken(&self, rule: &str, start: Ms) -> Fault {
        let what = format!("{rule}: the slot of {}", clock_text(start));
        Fault { at: self.at, clock: self.clock, what }
    }

    /// Nothing is owed to the screen or the disk that could be there by now. What fell due before the last change is left
    /// to the checker.
    fn nothing_waits(&self, ends: bool) -> Result<(), Fault> {
        let stays = |(start, known): &&(Ms, Option<Ms>)| {
            known.is_some_and(|known| self.is_late(start + LASTS, known.max(self.able)))
        };
        if let Some((start, _)) = self.screen.values().find(stays) {
            return Err(self.broken("nothing stays after its slot", *start));
        }
        let is_saved = match self.failed {
            Some(failed) => self.at - failed.max(self.able) <= REST + SECOND,
            None => ends || self.memory == self.disk,
        };
        if !is_saved {
            return Err(self.broken("journal first", self.clock));
        }
        let calm = self.calm + (self.clock - self.at) + 1..self.clock - SECOND;
        let missing = |start: &Ms| {
            let mut due = self.wants(*start).filter(|(due, _)| calm.contains(due));
            due.any(|one| !self.is_told(*start, one) && !self.is_silenced(*start, one, one.0))
        };
        let missing = starts(self.clock - LASTS + 1, self.clock + WEEK).find(missing);
        missing.map_or(Ok(()), |start| Err(self.broken("never late", start)))
    }
}
