//! What a person's wishes change.

use super::Checker;
use super::books::{ADDED, Answer, Fate};
use super::calendar::{self, HOST_WAITS, LASTS};
use crate::story::{MINUTE, Ms, SECOND, WEEK, Wish};

/// How long before the start Join counts as joining.
const JOIN_COUNTS: Ms = 15 * MINUTE;

impl Checker {
    pub(super) fn wish(&mut self, wish: Wish) -> Result<(), String> {
        let clock = self.clock;
        match wish {
            Wish::Join { of } => {
                self.joined = None;
                let Some(start) = self.meant(of) else { return Ok(()) };
                let room = self.choices.as_ref().is_some_and(|choices| choices.room);
                if room && (start - JOIN_COUNTS..start + LASTS).contains(&clock) {
                    // Who hosts joins, too, and hosts all the same.
                    let before = self.books.memory(start).answer;
                    self.joined = Some((start, before, clock));
                    let hosts = before == Some(Answer::Hosts);
                    self.answer(start, if hosts { Answer::Hosts } else { Answer::Joined }, None);
                }
            }
            Wish::Skip { of } => {
                let Some(start) = self.meant(of) else { return Ok(()) };
                self.answer(start, Answer::Skipped, None);
            }
            Wish::Unskip { of } => {
                // Who said to come later and takes it back is not told at that time either.
                let memory = self.books.memory(of);
                if memory.answer.take() == Some(Answer::Joined) {
                    memory.snooze = None;
                }
            }
            Wish::Host { of } => {
                let Some(start) = self.meant(of) else { return Ok(()) };
                let key = (HOST_WAITS / SECOND, false);
                let has_it = self.wanted(start).iter().any(|one| one.key == key);
                let memory = self.books.memory(start);
                memory.answer = Some(Answer::Hosts);
                // Whoever begins to host after the wait need not be told that it is over.
                if !has_it && start + HOST_WAITS <= clock && memory.fate(key) == Fate::Open {
                    memory.set(key, Fate::Silent { at: clock, why: ADDED });
                    self.newest_silence = self.newest_silence.max(clock);
                }
            }
            Wish::Snooze { of } => {
                let Some(start) = self.meant(of) else { return Ok(()) };
                let snooze = self.choices.as_ref().map_or(0, |choices| choices.snooze_ms);
                let until = whole_second(clock + snooze);
                self.take_note(start);
                if helps(start, until) {
                    self.ask_again(start, until);
                }
            }
            Wish::ComeLater { then } => {
                // The slot in which that time lies, which may take as long again; what has passed is no time to come.
                let lies_in = calendar::starts(then - 2 * LASTS + 1, then).last();
                let Some(start) = lies_in.filter(|_| then >= clock - SECOND) else { return Ok(()) };
                let helps = clock < then && helps(start, then);
                self.answer(start, Answer::Joined, helps.then(|| whole_second(then)));
            }
            Wish::Pause { days } => {
                let Some(place) = &self.place else { return Ok(()) };
                let until = place.midnight_after(clock, days).map_err(|why| why.to_string())?;
                self.books.general.pause = Some((clock, until));
                let asked = self.books.pages().filter(|(_, page)| {
                    page.memory.rows.iter().any(|(_, fate)| matches!(fate, Fate::Asked { .. }))
                });
                let mut out: Vec<Ms> = asked.map(|(start, _)| start).collect();
                out.extend(self.screen.iter().map(|on| on.start));
                for start in out {
                    self.take_note(start);
                }
            }
            Wish::Resume => {
                if self.books.general.pause.is_some_and(|(from, until)| (from..until).contains(&clock)) {
                    self.settle_silences();
                    self.books.general.pause = None;
                }
            }
        }
        Ok(())
    }

    /// The slot that a wish means: the one named, else the one that counts now, which is the first that is not over
    /// and was not skipped.
    fn meant(&self, of: Option<Ms>) -> Option<Ms> {
        let skipped = |start: &Ms| {
            self.books.page(*start).is_some_and(|page| page.memory.answer == Some(Answer::Skipped))
        };
        let coming = || {
            calendar::starts(self.clock - LASTS + 1, self.clock + 1000 * LASTS * 24)
                .find(|start| !skipped(start))
        };
        match of {
            Some(start) => calendar::is_start(start).then_some(start),
            None => coming(),
        }
    }

    fn answer(&mut self, start: Ms, answer: Answer, again: Option<Ms>) {
        self.take_note(start);
        let memory = self.books.memory(start);
        memory.answer = Some(answer);
        memory.snooze = None;
        if let Some(until) = again {
            self.ask_again(start, until);
        }
    }

    fn ask_again(&mut self, start: Ms, until: Ms) {
        let memory = self.books.memory(start);
        memory.snooze = Some(until);
        // A new wish, also where an earlier one was for the same second.
        let key = ((until - start) / SECOND, true);
        if memory.fate(key) != Fate::Open {
            memory.set(key, Fate::Open);
            let sight = self.books.page_mut(start).sight(key);
            (sight.times, sight.unsure) = (0, false);
        }
    }

    /// The person has seen the notice of this slot, and it leaves the screen.
    fn take_note(&mut self, start: Ms) {
        let asked = |fate: &Fate| matches!(fate, Fate::Asked { .. });
        if self.books.page(start).is_some_and(|page| page.memory.rows.iter().any(|(_, fate)| asked(fate))) {
            self.books.memory(start).tell_what_was_asked();
        }
        self.must_close(start);
    }
}

/// Whether it helps to be told again at `at`: the slot is not over then, nor more than a week away.
fn helps(start: Ms, at: Ms) -> bool {
    (start - WEEK..start + LASTS).contains(&at)
}

/// The first whole second at or after `instant`.
fn whole_second(instant: Ms) -> Ms {
    (instant + SECOND - 1).div_euclid(SECOND) * SECOND
}
