//! Telling the program something, and carrying out what it wants.

use super::{Answer, OnScreen, World};
use crate::mutant::Mutant;
use crate::program;
use crate::record::{Cause, Fact, Seen};
use crate::story::{Loudness, clock_text};
use anyhow::bail;
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::settings::Urgency;
use ccc_core::update::{Effect, Event};

/// More events than any story has at one instant: a program that asks to be woken again and again for nothing.
const MAX_EVENTS_AT_ONCE: u32 = 1000;

/// More notices than any story brings onto the screen: a program that shows the same one again and again.
const MAX_NOTICES: usize = 5000;

impl World {
    /// Tells the program something, and carries out what it wants.
    pub(super) fn tell(&mut self, event: Event, cause: Cause) -> anyhow::Result<()> {
        let clock = self.clock();
        let Some(program) = self.program.as_mut().filter(|_| self.awake) else { return Ok(()) };
        self.at_once = if self.last_event == self.at { self.at_once + 1 } else { 0 };
        self.last_event = self.at;
        if self.at_once > MAX_EVENTS_AT_ONCE {
            bail!("the program spins: it was woken {MAX_EVENTS_AT_ONCE} times at {}", clock_text(clock));
        }
        if self.displayed > MAX_NOTICES {
            bail!("the program shows notices without end: {MAX_NOTICES} until {}", clock_text(clock));
        }
        let effects = program.tell(event, clock)?;
        let wake = program.next_wake(clock)?;
        self.wake = self.at + (wake - clock) + self.wake_lag + self.mutant.map_or(0, Mutant::late);
        self.see(Fact::Told(cause));
        let counts = |effect: &Effect| {
            matches!(effect, Effect::SaveJournal | Effect::ShowNotice { .. } | Effect::CloseNotice(_))
        };
        let armed = self.kill_after.filter(|_| effects.iter().any(counts));
        let mut carried_out = 0;
        for effect in effects {
            if counts(&effect) {
                if armed == Some(carried_out) {
                    break;
                }
                carried_out += 1;
            }
            self.carry_out(effect);
        }
        if armed.is_some() {
            self.kill();
        }
        for (event, cause) in std::mem::take(&mut self.follows) {
            self.tell(event, cause)?;
        }
        Ok(())
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::SaveJournal if self.disk_is_full => {
                self.see(Fact::SaveFailed);
                if self.mutant != Some(Mutant::SaveFailureUntold) {
                    let why = "no space left".into();
                    self.follows.push((Event::SaveFailed { why }, Cause::Saving));
                }
            }
            Effect::OpenLink(link) if !self.openers_work => {
                let (why, room) = ("no browser".into(), link.host() == program::ROOM_HOST);
                self.follows.push((Event::OpenFailed { link, why }, Cause::NotOpened { room }));
            }
            Effect::ReadThread(thread) => {
                let failed = Event::ThreadFailed { thread, again_at: None };
                let answers = std::iter::repeat_n((failed, Cause::Read), self.reads_each.into());
                self.follows.extend(answers);
            }
            Effect::SaveJournal => {
                if let Some(program) = &self.program {
                    self.disk.clone_from(program.journal());
                    self.see(Fact::Saved);
                    self.follows.push((Event::JournalSaved, Cause::Saving));
                }
            }
            Effect::ShowNotice { id, replaces, notice } => self.show(id, replaces, notice),
            Effect::CloseNotice(id) => {
                self.screen.retain(|notice| notice.id != id);
                self.see(Fact::Closed { number: id.0 });
            }
            Effect::RenewNotice { id, notice }
                if self.server && !self.screen.iter().any(|on| on.id == id) =>
            {
                let buttons = notice.buttons.into_iter().map(|button| (button.id, button.action)).collect();
                self.screen.push(OnScreen { id, occurrence: notice.occurrence, buttons, confirmed: true });
            }
            // Nothing else matters to reminders.
            _ => {}
        }
    }

    fn show(&mut self, id: NoticeId, replaces: Option<NoticeId>, notice: Notice) {
        let displayed = self.server && self.refusals == 0;
        self.refusals = self.refusals.saturating_sub(1);
        let Notice { occurrence, title, body, urgency, buttons, .. } = notice;
        let start = occurrence.start.timestamp_millis();
        let seen = Seen {
            number: id.0,
            replaces: replaces.map(|replaced| replaced.0),
            start,
            title,
            body,
            urgency: match urgency {
                Urgency::Low => Loudness::Low,
                Urgency::Normal => Loudness::Normal,
                Urgency::Critical => Loudness::Critical,
            },
            buttons: buttons.iter().map(|button| (button.id, program::named(&button.action))).collect(),
            displayed,
        };
        self.see(Fact::Notice(Box::new(seen)));
        // Not always in the order in which it was asked.
        let at = self.at + self.answer_lag;
        let place = self.answers.partition_point(|answer| answer.at <= at);
        for _ in 0..self.answers_each {
            self.answers.insert(place, Answer { at, id, start, shown: displayed });
        }
        if displayed {
            self.displayed += 1;
            self.screen.retain(|earlier| Some(earlier.id) != replaces);
            let buttons = buttons.into_iter().map(|button| (button.id, button.action)).collect();
            self.screen.push(OnScreen { id, occurrence, buttons, confirmed: false });
        }
    }
}
