//! What a person has said of slots, and what they and their settings want to be told.

use super::Witness;
use crate::checker::calendar::{HOST_WAITS, LASTS, Place, slot, starts, week};
use crate::story::{Choices, MINUTE, Ms, SECOND, WEEK, Wish};
use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Comes,
    Skips,
    Hosts,
}

/// An instant at which something is to be said: of which slot, and whether the person asked for it, or the settings.
pub(super) type Due = (Ms, Ms, bool);

#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) said: BTreeMap<Ms, Said>,
    /// When they want to be told again, by slot.
    pub(super) again: BTreeMap<Ms, Ms>,
    pub(super) pause: Option<(Ms, Ms)>,
}

impl Person {
    /// The slot that was named, or the first that is not over and was not skipped.
    pub(super) fn means(&self, of: Option<Ms>, clock: Ms) -> Ms {
        let skipped = |start: &Ms| self.said.get(start) == Some(&Said::Skips);
        let coming = || starts(clock - LASTS + 1, clock + 1000 * WEEK).find(|start| !skipped(start));
        of.or_else(coming).unwrap_or_default()
    }

    /// What settings and person want to be told of a slot, and who hosts it, of the end of the wait.
    pub(super) fn wants(&self, start: Ms, choices: &Choices) -> impl Iterator<Item = Due> {
        let rungs = choices.slot_ladders[slot(start)].as_ref().unwrap_or(&choices.ladder).iter();
        let hosts = self.said.get(&start) == Some(&Said::Hosts);
        let all =
            rungs.map(move |rung| start + rung.offset_s * SECOND).chain(hosts.then_some(start + HOST_WAITS));
        let again = self.again.get(&start).map(|until| (start, *until, true));
        all.map(move |due| (start, due, false)).chain(again)
    }

    /// Whether a pause, quiet hours or an answer speak against it, now or when it fell due.
    pub(super) fn silences(
        &self,
        (start, due, again): Due,
        clock: Ms,
        choices: &Choices,
        place: Option<&Place>,
    ) -> bool {
        let pauses = |at: Ms| self.pause.is_some_and(|(from, until)| (from..until).contains(&at));
        if pauses(due) || pauses(clock) {
            return true;
        }
        match self.said.get(&start) {
            Some(Said::Skips) => return true,
            Some(Said::Comes) => return !again,
            Some(Said::Hosts) => return false,
            None if again => return false,
            None => {}
        }
        let other = |(other, said): (&Ms, &Said)| {
            *other != start && week(*other) == week(start) && *said != Said::Skips
        };
        let quiet = |at| {
            choices.quiet.zip(place).is_some_and(|(quiet, place)| {
                let minute = place.time_of_day(at) / MINUTE;
                let (after, before) = (Ms::from(quiet.from) <= minute, minute < Ms::from(quiet.to));
                let still = if quiet.from <= quiet.to { after && before } else { after || before };
                still && !quiet.except[slot(start)]
            })
        };
        (choices.one_slot_a_week && self.said.iter().any(other)) || quiet(due) || quiet(clock)
    }
}

impl Witness {
    /// What a wish changes of what is to be told.
    pub(super) fn wish(&mut self, wish: Wish) {
        let (clock, room) = (self.clock, self.choices.room);
        let joins = |start: &Ms| room && (-15 * MINUTE..LASTS).contains(&(clock - start));
        match wish {
            Wish::Pause { days } => {
                self.settle(|_| true, true);
                self.memory.person.pause = self
                    .place
                    .as_ref()
                    .and_then(|place| Some((clock, place.midnight_after(clock, days).ok()?)));
            }
            Wish::Resume => {
                if self.memory.person.pause.is_some_and(|(from, until)| (from..until).contains(&clock)) {
                    self.silence();
                    self.memory.person.pause = None;
                }
            }
            Wish::Snooze { of } => {
                let start = self.memory.person.means(of, clock);
                self.settle(|notice| notice.start == start, true);
                self.ask(start, clock + self.choices.snooze_ms);
            }
            // Two hours for a slot of one: who comes later may stay longer.
            Wish::ComeLater { then } => {
                let start = starts(then - 2 * LASTS + 1, then).last().filter(|_| then >= clock - SECOND);
                if let Some(start) = start {
                    self.say(start, Said::Comes);
                    self.ask(start, if clock < then { then } else { 0 });
                }
            }
            Wish::Host { of } => {
                let start = self.memory.person.means(of, clock);
                let end = (start, start + HOST_WAITS, false);
                let is_news = self.memory.person.wants(start, &self.choices).all(|due| due != end);
                self.memory.person.said.insert(start, Said::Hosts);
                // Who begins to host after the wait need not be told of its end.
                if is_news && self.open(clock).any(|due| due == end) {
                    self.silent.insert(end, clock);
                }
            }
            Wish::Unskip { of } => {
                if self.memory.person.said.remove(&of) == Some(Said::Comes) {
                    self.memory.person.again.remove(&of);
                }
            }
            Wish::Skip { of } => self.say(self.memory.person.means(of, clock), Said::Skips),
            Wish::Join { of } => {
                self.joined = None;
                if let Some(start) = Some(self.memory.person.means(of, clock)).filter(joins) {
                    // Who hosts, joins and hosts all the same.
                    let before = self.memory.person.said.get(&start).copied();
                    self.joined = Some((start, before));
                    self.say(start, before.filter(|said| *said == Said::Hosts).unwrap_or(Said::Comes));
                }
            }
        }
    }

    fn say(&mut self, start: Ms, said: Said) {
        self.settle(|notice| notice.start == start, true);
        self.memory.person.said.insert(start, said);
        self.memory.person.again.remove(&start);
    }

    /// To be told again, at a whole second, where that still helps.
    fn ask(&mut self, start: Ms, until: Ms) {
        let until = -(-until).div_euclid(SECOND) * SECOND;
        if (-WEEK..LASTS).contains(&(until - start)) {
            self.memory.person.again.insert(start, until);
            self.memory.told_again.remove(&(start, until));
            self.silent.remove(&(start, until, true));
        }
    }
}
