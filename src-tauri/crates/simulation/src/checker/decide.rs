//! What is owed, and what stays unsaid, at an instant.

use super::books::{
    ADDED, AWAY, Answer, COVERED, Fate, JOINED, Key, Memory, ONE_SLOT, OVER, PAUSED, QUIET, Reasons, SKIPPED,
};
use super::{Checker, LATEST, OnScreen, Owed, REFUSED, calendar, calendar::HOST_WAITS, calendar::LASTS};
use crate::story::{Choices, DAY, Loudness, MINUTE, Ms, SECOND, clock_text};
use std::sync::Arc;

/// How far back the program notes what it could not say.
const LOOKS_BACK: Ms = 8 * DAY;

/// What it must note in any case: the rest is its choice.
const MUST_NOTE: Ms = 7 * DAY;

/// The farthest from its start that a reminder may be.
const FARTHEST: Ms = 7 * DAY;

/// A reminder that the settings, or a snooze, ask for.
pub(super) struct Wanted {
    pub(super) key: Key,
    due: Ms,
    urgency: Loudness,
}

impl Checker {
    /// Decides all that is due and open.
    pub(super) fn decide(&mut self) {
        let clock = self.clock;
        let held = self.hold.take();
        for start in self.in_reach(clock) {
            let (owed, silent) = self.open(start, clock);
            if !silent.is_empty() {
                self.leave_unsaid(start, &silent);
            }
            if owed.is_empty() {
                continue;
            }
            let wanted = self.wanted(start);
            let urgency = wanted.iter().filter(|one| owed.contains(&one.key)).map(|one| one.urgency).max();
            let due = wanted.iter().filter(|one| owed.contains(&one.key)).map(|one| one.due).min();
            let late = self.waited(self.at, clock, due.unwrap_or(clock), held);
            self.verdicts.latest = self.verdicts.latest.max(late);
            let memory = self.books.memory(start);
            for key in &owed {
                memory.set(*key, Fate::Asked { at: clock, number: None });
            }
            self.owed.push(Owed { start, keys: owed, urgency: urgency.unwrap_or(Loudness::Low) });
        }
    }

    /// Notes what is to stay unsaid, and nothing else.
    pub(super) fn settle_silences(&mut self) {
        let clock = self.clock;
        for start in self.in_reach(clock) {
            let (_, silent) = self.open(start, clock);
            if !silent.is_empty() {
                self.leave_unsaid(start, &silent);
            }
        }
    }

    /// New settings. A reminder that is due and was not wanted before, or was to stay unsaid, does not come now.
    pub(super) fn choose(&mut self, choices: &Arc<Choices>) {
        let clock = self.clock;
        let reach = self.in_reach(clock);
        let before: Vec<_> = reach.iter().map(|start| self.open(*start, clock)).collect();
        self.choices = Some(Arc::clone(choices));
        for (start, (owed_before, silent_before)) in reach.into_iter().zip(before) {
            let (owed, silent) = self.open(start, clock);
            let mut added: Vec<(Key, Reasons)> = owed.into_iter().map(|key| (key, ADDED)).collect();
            added.retain(|(key, _)| !owed_before.contains(key));
            // What would stay unsaid in any case has one reason more where it is new.
            let is_new =
                |key: &Key| !silent_before.iter().any(|(of, _)| of == key) && !owed_before.contains(key);
            added.extend(
                silent.into_iter().filter(|(key, _)| is_new(key)).map(|(key, why)| (key, why | ADDED)),
            );
            if !added.is_empty() {
                self.leave_unsaid(start, &added);
            }
        }
    }

    /// Nothing that is due has waited longer than a second of the time in which the program could act.
    pub(super) fn nothing_waits(&self, at: Ms, clock: Ms) -> Result<(), String> {
        if at - self.able_since <= LATEST {
            return Ok(());
        }
        if self.unsaved_since.is_some_and(|since| at - since.max(self.able_since) > REFUSED + LATEST) {
            return Err("what could not be written was not tried again".into());
        }
        let stays = |on: &&OnScreen| on.start + LASTS < clock - LATEST && on.there && on.helps;
        if let Some(on) = self.screen.iter().find(stays) {
            return Err(format!("the notice for {} is still there after its slot", clock_text(on.start)));
        }
        if self.holds_its_peace(clock) {
            return Ok(());
        }
        for start in self.in_reach(clock) {
            let page = self.books.page(start);
            let late = self.each_wanted(start).find(|one| {
                one.due < start + LASTS
                    && self.waited(at, clock, one.due, self.hold) > LATEST
                    && page.is_none_or(|page| page.memory.fate(one.key) == Fate::Open)
            });
            if let Some(Wanted { key, due, .. }) = late {
                return Err(format!(
                    "missed or late: the reminder {key:?} of {}, due at {}, and the program was not told of it",
                    clock_text(start),
                    clock_text(due),
                ));
            }
        }
        Ok(())
    }

    /// How long a reminder due at `due` has been waiting while the program could act.
    fn waited(&self, at: Ms, clock: Ms, due: Ms, held: Option<Ms>) -> Ms {
        let able = at - self.able_since;
        let since_peace =
            held.filter(|until| *until <= clock + REFUSED).map_or(Ms::MAX, |until| clock - until);
        (clock - due).min(able).min(since_peace.max(0))
    }

    /// The slots of which something can be due, and that have not ended before the program's first run.
    pub(super) fn in_reach(&self, clock: Ms) -> Vec<Ms> {
        let since = self.books.general.since.unwrap_or(clock);
        let starts = calendar::starts(clock - LOOKS_BACK, clock + FARTHEST);
        starts.filter(|start| start + LASTS >= since).collect()
    }

    /// The reminders that are due and open: those to be given, and those to be left unsaid, and why.
    fn open(&self, start: Ms, clock: Ms) -> (Vec<Key>, Vec<(Key, Reasons)>) {
        let nothing = Memory::default();
        let memory = self.books.page(start).map_or(&nothing, |page| &page.memory);
        let (mut owed, mut silent) = (Vec::new(), Vec::new());
        for Wanted { key, due, .. } in self.each_wanted(start) {
            if due > clock || memory.fate(key) != Fate::Open {
                continue;
            }
            match self.reasons(start, memory, key, due) {
                0 if owed.contains(&key) => {}
                0 => owed.push(key),
                why => silent.push((key, why)),
            }
        }
        (owed, silent)
    }

    fn leave_unsaid(&mut self, start: Ms, silent: &[(Key, Reasons)]) {
        let at = self.clock;
        let away = if start < at - MUST_NOTE { AWAY } else { 0 };
        self.newest_silence = self.newest_silence.max(at);
        let memory = self.books.memory(start);
        for (key, why) in silent {
            memory.set(*key, Fate::Silent { at, why: why | away });
        }
    }

    pub(super) fn wanted(&self, start: Ms) -> Vec<Wanted> {
        self.each_wanted(start).collect()
    }

    /// What settings and snooze want for the slot that starts at `start`.
    fn each_wanted(&self, start: Ms) -> impl Iterator<Item = Wanted> {
        let choices = self.choices.as_deref();
        let ladder = choices
            .map(|choices| choices.slot_ladders[calendar::slot(start)].as_deref().unwrap_or(&choices.ladder));
        let ladder = ladder.unwrap_or_default();
        let hosts = self.books.page(start).is_some_and(|page| page.memory.answer == Some(Answer::Hosts));
        let has_it = ladder.iter().any(|rung| rung.offset_s * SECOND == HOST_WAITS);
        // Who hosts is told when the wait is over.
        let wait = (hosts && !has_it).then_some(Wanted {
            key: (HOST_WAITS / SECOND, false),
            due: start + HOST_WAITS,
            urgency: Loudness::Normal,
        });
        let rungs = ladder.iter().map(move |rung| Wanted {
            key: (rung.offset_s, false),
            due: start + rung.offset_s * SECOND,
            urgency: rung.urgency,
        });
        let snooze = self.books.page(start).and_then(|page| page.memory.snooze);
        rungs.chain(wait).chain(snooze.map(|until| Wanted {
            key: ((until - start) / SECOND, true),
            due: until,
            urgency: Loudness::Critical,
        }))
    }

    /// Every reason for which a reminder stays unsaid at this instant.
    fn reasons(&self, start: Ms, memory: &Memory, key: Key, due: Ms) -> Reasons {
        let clock = self.clock;
        let (_, snoozed) = key;
        let either = |holds: &dyn Fn(Ms) -> bool| holds(due) || holds(clock);
        let mut reasons = 0;
        if start + LASTS <= clock {
            reasons |= OVER;
        }
        let told_since = |(_, fate): &(Key, Fate)| matches!(fate, Fate::Told { at } if *at >= due);
        if !snoozed && memory.rows.iter().any(told_since) {
            reasons |= COVERED;
        }
        if let Some((from, until)) = self.books.general.pause
            && either(&|instant| from <= instant && instant < until)
        {
            reasons |= PAUSED;
        }
        match memory.answer {
            Some(Answer::Skipped) => reasons |= SKIPPED,
            Some(Answer::Joined) if !snoozed => reasons |= JOINED,
            _ => {}
        }
        if snoozed || memory.answer == Some(Answer::Hosts) {
            return reasons;
        }
        let Some(choices) = self.choices.as_deref() else { return reasons };
        if choices.one_slot_a_week && self.comes_to_the_other(start) {
            reasons |= ONE_SLOT;
        }
        if let (Some(quiet), Some(place)) = (choices.quiet, &self.place) {
            let (from, to) = (Ms::from(quiet.from) * MINUTE, Ms::from(quiet.to) * MINUTE);
            let still = |instant| {
                let time = place.time_of_day(instant);
                if from <= to { (from..to).contains(&time) } else { !(to..from).contains(&time) }
            };
            if !quiet.except[calendar::slot(start)] && either(&still) {
                reasons |= QUIET;
            }
        }
        reasons
    }

    /// Whether the person comes to, or hosts, the other slot of that week.
    fn comes_to_the_other(&self, start: Ms) -> bool {
        let monday = start - 4 * DAY;
        let others = calendar::starts(monday, start + 4 * DAY)
            .filter(|other| *other != start && calendar::week(*other) == calendar::week(start));
        let mut answers = others.filter_map(|other| self.books.page(other)?.memory.answer);
        answers.any(|answer| matches!(answer, Answer::Joined | Answer::Hosts))
    }
}
