//! What is due is given here, once.

use super::Context;
use super::notices::{self, RETRY};
use crate::notice::Notice;
use crate::occurrence;
use crate::reminder::journal::DeliveryStatus;
use crate::reminder::{ReminderId, SuppressReason, plan};
use crate::settings::Settings;
use crate::state::State;
use crate::view::notice;
use chrono::{DateTime, Utc};

/// Gives what is owed, and notes what stays unsaid.
pub(super) fn deliver(cx: &mut Context) {
    let (state, now) = (&mut *cx.state, cx.now);
    if state.retry_at.is_some_and(|retry| now < retry && retry <= occurrence::saturating_add(now, RETRY)) {
        return;
    }
    state.retry_at = None;
    let plan = plan::at(state, now);
    let silent = plan.silent;
    let owed: Vec<(Notice, DateTime<Utc>, Vec<ReminderId>)> = plan
        .owed
        .into_iter()
        .map(|owed| (notice::of(state, &owed, now), owed.occurrence.end(), owed.reminders))
        .collect();
    for (id, why) in silent {
        state.journal.record(id, DeliveryStatus::Suppressed(why), now);
    }
    for (notice, end, reminders) in owed {
        for id in &reminders {
            cx.state.journal.record(id.clone(), DeliveryStatus::Intended, now);
        }
        notices::show(cx, notice, reminders, end);
    }
}

/// Notes what is due and stays unsaid, and gives nothing.
pub(super) fn settle_silences(state: &mut State, now: DateTime<Utc>) {
    for (id, why) in plan::at(state, now).silent {
        state.journal.record(id, DeliveryStatus::Suppressed(why), now);
    }
}

/// Takes new settings over. A reminder that they add and that would have been due before does not come now.
pub(super) fn take_settings(state: &mut State, settings: Settings, now: DateTime<Utc>) {
    if settings == state.settings {
        return;
    }
    let (owed_before, silent_before) = due_and_open(state, now);
    let thread_before = state.thread().cloned();
    state.apply(settings);
    if state.thread() != thread_before.as_ref() {
        state.journal.thread.forget();
    }
    let (owed, silent) = due_and_open(state, now);
    let mut added = owed;
    added.retain(|id| !owed_before.contains(id));
    added.extend(silent.into_iter().filter(|id| !owed_before.contains(id) && !silent_before.contains(id)));
    for id in added {
        state.journal.record(id, DeliveryStatus::Suppressed(SuppressReason::AddedLater), now);
    }
}

/// The reminders that are due and not dealt with: those to be given, and those to be left unsaid.
fn due_and_open(state: &State, now: DateTime<Utc>) -> (Vec<ReminderId>, Vec<ReminderId>) {
    let plan = plan::at(state, now);
    let owed = plan.owed.into_iter().flat_map(|owed| owed.reminders).collect();
    (owed, plan.silent.into_iter().map(|(id, _)| id).collect())
}
