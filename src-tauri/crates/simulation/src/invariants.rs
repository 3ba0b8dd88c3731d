//! The second judge: five sentences that hold whatever the program has decided.
//!
//! - *Once*: a notice comes for an instant that was asked for and that no notice of the same slot has told yet. Only where
//!   the program died before it had noted a notice may that one come again.
//! - *Never late*, and never early: within a second of that instant, or of the program's being able to give it.
//! - *Never while silenced*: not in a pause, in quiet hours, or after a Skip or a Join.
//! - *Journal first*: the disk knows of a notice before the screen does, and of all that were seen.
//! - *Nothing stays after its slot*.

use crate::checker::Fault;
use crate::record::{Became, Cause, Entry, Fact, Noted, Seen};
use crate::story::{Choices, DAY, HOUR, MINUTE, Ms, SECOND, WEEK, Wish, clock_text};
use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The announcement: Thursdays at these hours, each for one hour.
const AT: [Ms; 2] = [8 * HOUR, 17 * HOUR];
const REST: Ms = 30 * SECOND; // after a refused notice, also where the clock moves meanwhile

/// Judges what was seen.
pub fn judge(record: &[Entry]) -> Result<(), Fault> {
    let mut witness = Witness::default();
    let fault = |entry: &Entry, what| Fault { at: entry.at, clock: entry.clock, what };
    record.iter().try_for_each(|entry| witness.take(entry).map_err(|what| fault(entry, what)))
}

/// An instant for which a person asked, of which slot if that was said, and the number of the notice that came for it.
type AskedFor = (Ms, Option<Ms>, Option<u64>);

/// What was seen of one slot, and said of it.
#[derive(Default)]
struct Slot {
    seen: Vec<(u64, Ms, Option<bool>)>, // number, the machine's clock, and whether what it was told is written down
    unanswered: Vec<u64>,               // also those that perhaps were not noted
    intended: bool,                     // the disk knows of one that was not shown
    on_screen: Vec<u64>,
    silenced: Option<bool>, // no notice is wanted, and whether that is on the disk
}

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "what is so now, each by itself")]
struct Witness {
    choices: Option<Arc<Choices>>,
    chosen: Ms, // the machine's clock when the settings came
    zone: Option<TimeZone>,
    runs: bool,
    asleep: bool,
    at: Ms,
    clock: Ms,
    free: Ms, // since when nothing has kept the program from giving what is due
    saved: bool,
    slots: BTreeMap<Ms, Slot>,
    lost: Vec<Ms>, // slots of notices that were seen, and perhaps not noted, when the program died
    asked_for: Vec<AskedFor>,
    pause: Option<(Ms, bool)>, // its end, and whether it is on the disk
    // Somebody wished for what the judge cannot weigh: a slot that was not named, hosting, a time to be told again.
    anything_goes: bool,
    answered_weeks: Vec<Ms>,
}

impl Witness {
    fn take(&mut self, entry: &Entry) -> Result<(), String> {
        let effect = matches!(entry.fact, Fact::Saved | Fact::Notice(_) | Fact::Closed { .. });
        if !effect && self.runs && !self.asleep {
            self.nothing_is_missing(entry.at, self.clock + (entry.at - self.at))?;
        }
        // What the program was told before, it has had the time to write down.
        if matches!(entry.fact, Fact::Told(_) | Fact::Saved) {
            let seen = self.slots.values_mut().flat_map(|slot| &mut slot.seen);
            seen.filter(|(.., known)| *known == Some(false)).for_each(|(.., known)| *known = Some(true));
        }
        (self.at, self.clock) = (entry.at, entry.clock);
        match &entry.fact {
            Fact::Started { choices, zone, journal } => {
                (self.runs, self.free) = (true, entry.at);
                if self.choices.as_ref().is_some_and(|before| before != choices) {
                    self.chosen = entry.clock;
                }
                self.choices = Some(Arc::clone(choices));
                self.zone = TimeZoneDatabase::bundled().get(zone).ok();
                self.disk_knows(journal)?;
            }
            Fact::Ended => self.end(),
            Fact::Slept => self.asleep = true,
            Fact::Woke => (self.asleep, self.free) = (false, self.free.max(entry.at)),
            Fact::ClockMoved => self.free = entry.at + REST,
            Fact::ServerWent => self.slots.values_mut().for_each(|slot| slot.on_screen.clear()),
            Fact::Told(cause) => self.told(cause),
            Fact::Saved => {
                self.saved = true;
                self.slots.values_mut().for_each(|slot| slot.silenced = slot.silenced.and(Some(true)));
                self.pause = self.pause.map(|(end, _)| (end, true));
            }
            Fact::Notice(seen) => {
                self.notice(seen).map_err(|why| format!("a notice for {}: {why}", clock_text(seen.start)))?;
            }
            Fact::Closed { number } => self.leaves(*number),
            Fact::Over { journal } => self.disk_knows(journal)?,
        }
        Ok(())
    }

    fn slot(&mut self, start: Ms) -> &mut Slot {
        self.slots.entry(start).or_default()
    }

    fn leaves(&mut self, number: u64) {
        self.slots.values_mut().for_each(|slot| slot.on_screen.retain(|on| *on != number));
    }

    fn told(&mut self, cause: &Cause) {
        self.saved = false;
        match cause {
            Cause::Wish(wish) => self.wish(*wish),
            Cause::Answer { start, number, shown } => {
                let slot = self.slot(*start);
                slot.unanswered.retain(|other| other != number);
                slot.intended &= !shown;
                let seen = slot.seen.iter_mut().filter(|(of, ..)| of == number && *shown);
                seen.for_each(|(.., known)| *known = Some(false));
                self.free = if *shown { self.free } else { self.at + REST };
            }
            Cause::Dismissed(number) => self.leaves(*number),
            Cause::Ready { .. } | Cause::Time => {}
            Cause::Choices(new) => (self.choices, self.chosen) = (Some(Arc::clone(new)), self.clock),
            Cause::Zone(zone) => self.zone = TimeZoneDatabase::bundled().get(zone).ok(),
        }
    }

    fn wish(&mut self, wish: Wish) {
        let (clock, choices) = (self.clock, self.choices.clone());
        match wish {
            Wish::Pause { days } => {
                self.about(None);
                // At least: to a midnight, on days of which one may be shorter.
                self.pause = Some((clock + Ms::from(days) * DAY - 2 * HOUR, false));
            }
            Wish::Resume => self.pause = None,
            Wish::Snooze { of } => self.ask(clock + choices.map_or(0, |choices| choices.snooze_ms), of),
            Wish::ComeLater { then } => self.ask(then, None),
            Wish::Host { .. } => self.about(None),
            Wish::Unskip { of } => self.about(Some(of)),
            Wish::Skip { of } | Wish::Join { of } => {
                self.about(of);
                // Join counts from a quarter of an hour before; who hosts, joins and hosts all the same.
                let room = choices.is_some_and(|choices| choices.room) && !self.anything_goes;
                let joins = |start: &Ms| room && (-15 * MINUTE..HOUR).contains(&(clock - start));
                let counts = |start: &Ms| matches!(wish, Wish::Skip { .. }) || joins(start);
                if let Some(start) = of.filter(counts) {
                    self.slot(start).silenced = Some(false);
                }
            }
        }
    }

    /// A wish was about this slot, or about one that the judge does not know: it speaks for it, or against.
    fn about(&mut self, of: Option<Ms>) {
        self.anything_goes |= of.is_none();
        self.answered_weeks.extend(of.map(|start| start.div_euclid(WEEK)));
        let meant = self.slots.iter_mut().filter(|(start, _)| of.is_none_or(|of| of == **start));
        meant.for_each(|(_, slot)| slot.silenced = None);
    }

    /// To be told again, at a whole second.
    fn ask(&mut self, until: Ms, slot: Option<Ms>) {
        self.about(None);
        self.asked_for.push((-(-until).div_euclid(SECOND) * SECOND, slot, None));
    }

    /// The program is gone, and with it what is not on the disk.
    fn end(&mut self) {
        self.runs = false;
        for (start, slot) in &mut self.slots {
            (slot.on_screen, slot.intended) = (Vec::new(), false);
            slot.silenced = slot.silenced.filter(|saved| *saved);
            for (lost, ..) in slot.seen.extract_if(.., |(.., known)| *known != Some(true)) {
                slot.unanswered.push(lost);
                self.lost.push(*start);
                self.asked_for.iter_mut().for_each(|asked| asked.2 = asked.2.filter(|by| *by != lost));
            }
        }
        self.pause = self.pause.filter(|(_, saved)| *saved);
    }

    fn notice(&mut self, seen: &Seen) -> Result<(), &'static str> {
        let (start, clock) = (seen.start, self.clock);
        if !AT.contains(&start.rem_euclid(WEEK)) || clock >= start + HOUR {
            return Err("that is no slot, or is over");
        }
        if !self.saved && !self.slot(start).intended {
            return Err("that the journal on the disk does not know of");
        }
        let fits = |(until, slot, by): &&mut AskedFor| {
            by.is_none() && *until <= clock && slot.is_none_or(|slot| slot == start)
        };
        let mut asked_for = std::mem::take(&mut self.asked_for);
        let mut asked: Vec<&mut AskedFor> = asked_for.iter_mut().filter(fits).collect();
        self.may_be_said(start, !asked.is_empty())?;
        let mut fresh: Vec<Ms> = self.untold(start).into_iter().filter(|due| *due <= clock).collect();
        let by_ladder = !fresh.is_empty();
        fresh.extend(asked.iter().map(|(until, ..)| *until));
        if fresh.is_empty() {
            return Err("too early, or once more");
        }
        if fresh.iter().all(|due| self.waited(*due, self.at, clock) > SECOND) {
            return Err("late");
        }
        // What was asked for may be told later than the ladder, and where no slot was named, of another one.
        let most = asked.iter().filter(|asked| asked.1.is_some()).count().max(1);
        asked.sort_by_key(|(until, slot, _)| (slot.is_none(), -*until));
        let told = asked.into_iter().take(most).filter(|_| seen.displayed && !by_ladder);
        told.for_each(|(.., by)| *by = Some(seen.number));
        self.asked_for = asked_for;
        let slot = self.slot(start);
        slot.intended = true;
        slot.on_screen.retain(|on| !seen.displayed || Some(*on) != seen.replaces);
        slot.on_screen.extend(seen.displayed.then_some(seen.number));
        slot.unanswered.push(seen.number);
        slot.seen.extend(seen.displayed.then_some((seen.number, clock, None)));
        Ok(())
    }

    /// Whether nothing keeps a notice of this slot back now.
    fn may_be_said(&self, start: Ms, asked_for: bool) -> Result<(), &'static str> {
        if self.pause.is_some_and(|(end, saved)| saved && self.clock < end) {
            return Err("in a pause");
        }
        if !asked_for && self.slots.get(&start).is_some_and(|slot| slot.silenced == Some(true)) {
            return Err("that was answered");
        }
        let quiet = self.choices.as_ref().and_then(|choices| choices.quiet).filter(|_| !self.anything_goes);
        let here = Timestamp::from_millisecond(self.clock).ok().zip(self.zone.as_ref());
        let Some((quiet, (now, zone))) = quiet.filter(|quiet| !quiet.except[which(start)]).zip(here) else {
            return Ok(());
        };
        let minute = (self.clock + Ms::from(zone.to_offset(now).seconds()) * SECOND).rem_euclid(DAY) / MINUTE;
        let (after, before) = (minute >= Ms::from(quiet.from), minute < Ms::from(quiet.to));
        let still = if quiet.from <= quiet.to { after && before } else { after || before };
        if still { Err("in quiet hours") } else { Ok(()) }
    }

    /// The instants of the slot's ladder that no notice of it has told.
    fn untold(&self, start: Ms) -> Vec<Ms> {
        let Some(choices) = &self.choices else { return Vec::new() };
        let rungs = choices.slot_ladders[which(start)].as_ref().unwrap_or(&choices.ladder).iter();
        let all = rungs.map(|rung| start + rung.offset_s * SECOND);
        let told = self.slots.get(&start).and_then(|slot| slot.seen.iter().map(|(_, clock, _)| *clock).max());
        let untold = all.filter(|due| told.is_none_or(|told| *due > told));
        untold.chain(self.anything_goes.then_some(start + 10 * MINUTE)).collect()
    }

    /// How long something due could have been done and was not.
    fn waited(&self, due: Ms, at: Ms, clock: Ms) -> Ms {
        (clock - due).min(at - self.free)
    }

    fn nothing_is_missing(&self, at: Ms, clock: Ms) -> Result<(), String> {
        let late = |due: Ms| self.waited(due, at, clock) > SECOND;
        let known = |slot: &Slot| slot.on_screen.iter().any(|on| !slot.unanswered.contains(on));
        let mut shown = self.slots.iter().filter(|(_, slot)| known(slot));
        if let Some((start, _)) = shown.find(|(start, _)| late(**start + HOUR)) {
            return Err(format!("the notice for {} stays after its slot", clock_text(*start)));
        }
        let loud = !self.anything_goes && self.choices.iter().any(|choices| choices.quiet.is_none());
        let weeks = (clock - HOUR).div_euclid(WEEK)..=(clock + WEEK).div_euclid(WEEK);
        let weeks = weeks.filter(|week| loud && !self.answered_weeks.contains(week));
        for start in weeks.flat_map(|week| AT.map(|hour| week * WEEK + hour)) {
            let unclear = self.slots.get(&start).is_some_and(|slot| !slot.unanswered.is_empty());
            let due = self.untold(start).into_iter().find(|due| *due > self.chosen && late(*due));
            if let Some(due) = due.filter(|_| !unclear && clock < start + HOUR) {
                return Err(format!("nothing was said of {} at {}", clock_text(start), clock_text(due)));
            }
        }
        Ok(())
    }

    /// What was seen is in the journal, and what the program knew of as shown.
    fn disk_knows(&mut self, journal: &[Noted]) -> Result<(), String> {
        let lost = std::mem::take(&mut self.lost);
        let intended = journal.iter().filter(|note| note.became == Became::Intended);
        intended.for_each(|note| self.slot(note.start).intended = true);
        // Of more slots than these it may have dropped the older ones.
        let full = journal.chunk_by(|one, next| one.start == next.start).count() >= 60;
        for (start, slot) in self.slots.iter().filter(|_| !full) {
            let mut notes = journal.iter().filter(|note| note.start == *start);
            let known = slot.seen.iter().any(|(.., known)| *known == Some(true));
            let told = |it: &Became| matches!((it, known), (Became::Shown, _) | (Became::Intended, false));
            if (known || lost.contains(start)) && !notes.any(|note| told(&note.became)) {
                return Err(format!("the journal does not know of the notice for {}", clock_text(*start)));
            }
        }
        Ok(())
    }
}

fn which(start: Ms) -> usize {
    usize::from(start.rem_euclid(DAY) == AT[1])
}
