//! Faults put in on purpose, between the program and the model desktop: each of them the checker has to catch.

use crate::story::Ms;
use ccc_core::reminder::journal::Journal;
use ccc_core::update::Effect;
use chrono::{DateTime, TimeDelta, Utc};

/// A fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    /// Now and then a notice is not shown.
    NoticeDropped,
    /// Now and then a notice is shown twice.
    NoticeDoubled,
    /// A notice is about the slot of the week after.
    NoticeForAnotherSlot,
    /// A notice tells what was true a minute ago.
    StaleText,
    /// A notice is always of the same urgency.
    OneUrgency,
    /// Now and then the journal is not saved.
    SaveDropped,
    /// The journal is saved after the notice is shown.
    SavedTooLate,
    /// The program does not hear that the journal could not be written.
    SaveFailureUntold,
    /// A notice stays on the screen whatever the person answers.
    CloseDropped,
    /// A notice is taken away as soon as it is there.
    ClosedAtOnce,
    /// The program is woken more than a second late.
    WokenLate,
    /// The program is not woken in time for what falls due within a minute of its last waking.
    DueSoonOverlooked,
    /// The program is not woken when the machine wakes or its clock moves.
    NotToldOfWaking,
    /// The program does not hear that a notice was shown.
    AnswerLost,
    /// The program hears that a refused notice was shown.
    RefusalTakenForShowing,
    /// The program believes that its clock is 2 seconds ahead.
    ClockTwoSecondsAhead,
    /// At a start the newest note of the journal is gone.
    NewestNoteForgotten,
    /// At a start what the person answered is gone.
    AnswersForgotten,
    /// At a start the pause is gone.
    PauseForgotten,
    /// At a start notes have lost whether they are about a snooze.
    SnoozeFlagForgotten,
    /// At a start all notes' offsets are a second more.
    OffsetsShifted,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 21] = [
        Self::NoticeDropped,
        Self::NoticeDoubled,
        Self::NoticeForAnotherSlot,
        Self::StaleText,
        Self::OneUrgency,
        Self::SaveDropped,
        Self::SavedTooLate,
        Self::SaveFailureUntold,
        Self::CloseDropped,
        Self::ClosedAtOnce,
        Self::WokenLate,
        Self::DueSoonOverlooked,
        Self::NotToldOfWaking,
        Self::AnswerLost,
        Self::RefusalTakenForShowing,
        Self::ClockTwoSecondsAhead,
        Self::NewestNoteForgotten,
        Self::AnswersForgotten,
        Self::PauseForgotten,
        Self::SnoozeFlagForgotten,
        Self::OffsetsShifted,
    ];

    /// What the program believes the clock to be.
    pub(crate) fn believed(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::ClockTwoSecondsAhead => now + TimeDelta::seconds(2),
            _ => now,
        }
    }

    /// How late the program is woken, beyond the machine's own lag.
    pub(crate) fn late(self) -> Ms {
        match self {
            Self::WokenLate => 1100,
            _ => 0,
        }
    }

    /// What becomes of what is to be done; `turn` counts the program's events.
    pub(crate) fn effects(self, effects: &mut Vec<Effect>, turn: u64) {
        let now_and_then = turn.is_multiple_of(5);
        match self {
            Self::NoticeDropped if now_and_then => {
                effects.retain(|e| !matches!(e, Effect::ShowNotice { .. }));
            }
            Self::NoticeDoubled if now_and_then => {
                if let Some(show) = effects.iter().find(|e| matches!(e, Effect::ShowNotice { .. })).cloned() {
                    effects.push(show);
                }
            }
            Self::NoticeForAnotherSlot => each_notice(effects, |notice| {
                notice.occurrence.start += TimeDelta::days(7);
            }),
            Self::StaleText => each_notice(effects, |notice| {
                notice.title = notice.title.replace("starts now", "in 1 min");
                notice.body = notice.body.replace("the host waits 6 more", "the host waits 7 more");
            }),
            Self::OneUrgency => each_notice(effects, |notice| {
                notice.urgency = ccc_core::settings::Urgency::Normal;
            }),
            Self::SaveDropped if now_and_then => effects.retain(|e| *e != Effect::SaveJournal),
            Self::SavedTooLate => effects.sort_by_key(|effect| *effect == Effect::SaveJournal),
            Self::CloseDropped => effects.retain(|e| !matches!(e, Effect::CloseNotice(_))),
            Self::ClosedAtOnce => {
                let shown = effects.iter().find_map(|effect| match effect {
                    Effect::ShowNotice { id, .. } => Some(*id),
                    _ => None,
                });
                effects.extend(shown.map(Effect::CloseNotice));
            }
            _ => {}
        }
    }

    /// What becomes of the journal at a start.
    pub(crate) fn journal(self, journal: &mut Journal) -> Result<(), serde_json::Error> {
        let mut written = serde_json::to_value(&*journal)?;
        let notes = written["notes"].as_array_mut();
        match (self, notes) {
            (Self::NewestNoteForgotten, Some(notes)) => drop(notes.pop()),
            (Self::SnoozeFlagForgotten, Some(notes)) => {
                for note in notes {
                    note["snoozed"] = false.into();
                }
            }
            (Self::OffsetsShifted, Some(notes)) => {
                for note in notes {
                    note["offset_s"] = (note["offset_s"].as_i64().unwrap_or_default() + 1).into();
                }
            }
            (Self::AnswersForgotten, _) => written["answers"] = serde_json::json!([]),
            (Self::PauseForgotten, _) => written["pause"] = serde_json::Value::Null,
            _ => return Ok(()),
        }
        *journal = serde_json::from_value(written)?;
        Ok(())
    }
}

fn each_notice(effects: &mut [Effect], change: impl Fn(&mut ccc_core::notice::Notice)) {
    for effect in effects {
        if let Effect::ShowNotice { notice, .. } = effect {
            change(notice);
        }
    }
}
