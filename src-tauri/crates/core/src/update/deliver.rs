//! What is owed is given here, once, and what has had its time is taken back.

use super::Effect;
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Fate;
use crate::reminder::{ReminderId, Why, plan};
use crate::settings::Settings;
use crate::state::{InHand, State};
use crate::view::notice::{self, Notice};
use chrono::{DateTime, TimeDelta, Utc};

/// After a notice could not be shown: when to try again, where no notification server comes before.
const RETRY: TimeDelta = TimeDelta::seconds(30);

/// Gives what is owed, and notes what stays unsaid; answers whether the journal changed.
pub(super) fn deliver(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    if state.retry_at.is_some_and(|retry| now < retry && retry <= occurrence::ahead(now, RETRY)) {
        return false;
    }
    state.retry_at = None;
    let plan = plan::at(state, now);
    let silent = plan.silent;
    let notices: Vec<(Notice, InHand)> = plan
        .owed
        .into_iter()
        .map(|owed| {
            let notice = notice::of(state, &owed, now);
            let in_hand = InHand {
                occurrence: owed.occurrence.id(),
                end: owed.occurrence.end(),
                reminders: owed.reminders,
                shown: false,
            };
            (notice, in_hand)
        })
        .collect();
    let dirty = !silent.is_empty() || !notices.is_empty();
    for (id, why) in silent {
        state.journal.write(id, Fate::Silent(why), now);
    }
    for (notice, mut in_hand) in notices {
        for id in &in_hand.reminders {
            state.journal.write(id.clone(), Fate::Intended, now);
        }
        // An earlier notice that the desktop has not confirmed yet is delivered by this one.
        let (earlier, others) =
            state.in_hand.drain(..).partition(|earlier| earlier.occurrence == in_hand.occurrence);
        state.in_hand = others;
        let earlier: Vec<InHand> = earlier;
        in_hand
            .reminders
            .extend(earlier.into_iter().filter(|earlier| !earlier.shown).flat_map(|e| e.reminders));
        state.in_hand.push(in_hand);
        effects.push(Effect::Show(notice));
    }
    dirty
}

/// Notes that the notice is on the screen.
pub(super) fn shown(state: &mut State, id: &OccurrenceId) -> bool {
    let Some(notice) = state.in_hand.iter_mut().find(|notice| notice.occurrence == *id) else { return false };
    notice.shown = true;
    for reminder in notice.reminders.clone() {
        if let Some(intended) = state.journal.note(&reminder).map(|note| note.at) {
            state.journal.write(reminder, Fate::Shown, intended);
        }
    }
    true
}

/// Notes that the notice could not be shown: what it should have told is owed again.
pub(super) fn failed(state: &mut State, id: &OccurrenceId, now: DateTime<Utc>) {
    state.in_hand.retain(|notice| notice.occurrence != *id);
    state.retry_at = Some(occurrence::ahead(now, RETRY));
}

/// Takes notices off the screen whose slot has ended.
pub(super) fn close_what_is_over(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    let over: Vec<OccurrenceId> = state
        .in_hand
        .iter()
        .filter(|notice| notice.end <= now)
        .map(|notice| notice.occurrence.clone())
        .collect();
    for id in &over {
        close(state, id, effects);
    }
    if state.said.as_ref().is_some_and(|(_, until)| *until <= now) {
        state.said = None;
    }
}

pub(super) fn close(state: &mut State, id: &OccurrenceId, effects: &mut Vec<Effect>) {
    let before = state.in_hand.len();
    state.in_hand.retain(|notice| notice.occurrence != *id);
    if state.in_hand.len() != before {
        effects.push(Effect::Close(id.clone()));
    }
}

/// Takes new settings over. A reminder that they add and that would have been due before does not come now.
pub(super) fn take_settings(state: &mut State, settings: Settings, now: DateTime<Utc>) -> bool {
    state.settings_fault = None;
    if settings == state.settings {
        return false;
    }
    let known: Vec<ReminderId> =
        plan::at(state, now).owed.into_iter().flat_map(|owed| owed.reminders).collect();
    state.apply(settings);
    let owed = plan::at(state, now).owed.into_iter().flat_map(|owed| owed.reminders);
    let added: Vec<ReminderId> = owed.filter(|id| !known.contains(id)).collect();
    let dirty = !added.is_empty();
    for id in added {
        state.journal.write(id, Fate::Silent(Why::AddedLater), now);
    }
    dirty
}
