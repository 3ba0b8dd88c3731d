//! Whether the journal is on the disk, and when to try again where it is not.

use super::Turn;
use crate::occurrence;
use crate::state::{Save, State};
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};

/// After the journal could not be written: when to try again, where nothing else is to be written before.
const RETRY: TimeDelta = TimeDelta::seconds(30);

/// Notes that the journal is being written, because it has changed or because that failed before. Answers whether it is.
pub(super) fn begin(state: &mut State, changed: bool, now: DateTime<Utc>) -> bool {
    match state.save {
        // Also where the clock was set back meanwhile.
        Save::Failed { again_at }
            if changed || now >= again_at || again_at > occurrence::ahead(now, RETRY) =>
        {
            state.save = Save::Retried;
            true
        }
        _ => changed,
    }
}

/// Something else happened than that the journal could not be written: it was.
pub(super) fn succeeded(state: &mut State) {
    if state.save == Save::Retried {
        state.save = Save::Done;
    }
}

/// The journal could not be written. Reminders are shown all the same, and the person is told once why they may come
/// twice, not at each attempt.
pub(super) fn failed(turn: &mut Turn, why: &str) {
    let failed_before = turn.state.save != Save::Done;
    turn.state.save = Save::Failed { again_at: occurrence::ahead(turn.now, RETRY) };
    if !failed_before {
        turn.notify(text!(turn.state.locale, "journal-unwritable", why = why));
    }
}

/// When to try again.
pub(super) fn due(state: &State) -> Option<DateTime<Utc>> {
    match state.save {
        Save::Failed { again_at } => Some(again_at),
        Save::Done | Save::Retried => None,
    }
}
