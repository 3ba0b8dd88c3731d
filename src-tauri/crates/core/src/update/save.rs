//! Whether the journal is on the disk, and when to try again if it is not.

use super::Context;
use crate::occurrence;
use crate::state::{SaveState, State};
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};

/// When a journal that could not be saved is saved again, unless it changes before.
const RETRY_DELAY: TimeDelta = TimeDelta::seconds(30);

/// Whether the journal is to be saved now: it has `changed`, or the last attempt failed and another one is due.
pub(super) fn begin(state: &mut State, changed: bool, now: DateTime<Utc>) -> bool {
    match state.run.save {
        SaveState::Failed { retry_at }
            // The clock may have been set back since.
            if changed || now >= retry_at || retry_at > next_attempt(now) =>
        {
            state.run.save = SaveState::Failed { retry_at: next_attempt(now) };
            true
        }
        _ => changed,
    }
}

/// The journal is on the disk.
pub(super) fn succeeded(state: &mut State) {
    state.run.save = SaveState::Saved;
}

/// The journal could not be saved. Reminders are shown nevertheless; the person is told once, not at each attempt.
pub(super) fn failed(cx: &mut Context, why: &str) {
    let is_first = cx.state.run.save == SaveState::Saved;
    cx.state.run.save = SaveState::Failed { retry_at: next_attempt(cx.now) };
    if is_first {
        cx.notify(text!(cx.state.locale, "journal-unwritable", why = why));
    }
}

/// When to try again.
pub(super) fn due(state: &State) -> Option<DateTime<Utc>> {
    match state.run.save {
        SaveState::Failed { retry_at } => Some(retry_at),
        SaveState::Saved => None,
    }
}

fn next_attempt(now: DateTime<Utc>) -> DateTime<Utc> {
    occurrence::saturating_add(now, RETRY_DELAY)
}
