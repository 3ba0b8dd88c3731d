//! Delivers due reminders, each once.

use super::notices::{self, RETRY_DELAY};
use super::{Context, has_come, present};
use crate::notice::Notice;
use crate::reminder::journal::DeliveryStatus;
use crate::reminder::{ReminderId, SuppressReason, plan};
use crate::settings::{Alert, Settings};
use crate::state::State;
use crate::view::notice;
use chrono::{DateTime, Utc};

/// Shows what is due, and records what is suppressed.
pub(super) fn deliver(cx: &mut Context) {
    let (state, now) = (&mut *cx.state, cx.now);
    if state.run.retry_at.is_some_and(|retry| !has_come(retry, RETRY_DELAY, now)) {
        return;
    }
    state.run.retry_at = None;
    let plan::Plan { due, suppressed } = plan::at(state, now);
    let due: Vec<(Notice, DateTime<Utc>, Alert, Vec<ReminderId>)> = due
        .into_iter()
        .map(|due| (notice::of(state, &due, now), due.occurrence.end(), due.alert, due.reminders))
        .collect();
    for (id, why) in suppressed {
        state.journal.record(id, DeliveryStatus::Suppressed(why), now);
    }
    for (notice, end, alert, reminders) in due {
        for id in &reminders {
            cx.state.journal.record(id.clone(), DeliveryStatus::Intended, now);
        }
        if alert.panel {
            present::present(cx, &reminders);
        }
        notices::show(cx, notice, reminders, end);
    }
}

/// Records what is due and suppressed, and shows nothing.
pub(super) fn record_suppressions(state: &mut State, now: DateTime<Utc>) {
    for (id, why) in plan::at(state, now).suppressed {
        state.journal.record(id, DeliveryStatus::Suppressed(why), now);
    }
}

/// Applies new settings. A reminder that they add and that would have been due before does not come now.
pub(super) fn apply_settings(state: &mut State, settings: Settings, now: DateTime<Utc>) {
    if settings == state.settings {
        return;
    }
    let (due_before, suppressed_before) = due_and_suppressed(state, now);
    let thread_before = state.meeting.thread.clone();
    state.apply(settings);
    if state.meeting.thread != thread_before {
        state.journal.thread.forget();
    }
    let (due, suppressed) = due_and_suppressed(state, now);
    let suppressed = suppressed.into_iter().filter(|id| !suppressed_before.contains(id));
    for id in due.into_iter().chain(suppressed).filter(|id| !due_before.contains(id)) {
        state.journal.record(id, DeliveryStatus::Suppressed(SuppressReason::AddedLater), now);
    }
}

/// The pending reminders whose time has come: those to be shown, and those to be suppressed.
fn due_and_suppressed(state: &State, now: DateTime<Utc>) -> (Vec<ReminderId>, Vec<ReminderId>) {
    let plan = plan::at(state, now);
    let due = plan.due.into_iter().flat_map(|due| due.reminders).collect();
    (due, plan.suppressed.into_iter().map(|(id, _)| id).collect())
}
