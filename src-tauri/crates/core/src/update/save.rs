//! Whether the journal is on the disk, and when to try again if it is not.

use super::{Context, has_come};
use crate::occurrence;
use crate::state::State;
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};

/// When a journal that could not be saved is saved again, unless it changes before.
const RETRY_DELAY: TimeDelta = TimeDelta::seconds(30);

/// Whether the journal is to be saved now: it has `changed`, or the last attempt failed and another one is due.
pub(super) fn begin(state: &mut State, changed: bool, now: DateTime<Utc>) -> bool {
    let Some(again_at) = state.run.save_again_at else { return changed };
    let saves = changed || has_come(again_at, RETRY_DELAY, now);
    if saves {
        state.run.save_again_at = Some(next_attempt(now));
    }
    saves
}

/// The journal could not be saved. Reminders are shown nevertheless; the person is told once, not at each attempt.
pub(super) fn failed(cx: &mut Context, why: &str) {
    if cx.state.run.save_again_at.replace(next_attempt(cx.now)).is_none() {
        cx.notify(text!(cx.state.locale, "journal-unwritable", why = why));
    }
}

fn next_attempt(now: DateTime<Utc>) -> DateTime<Utc> {
    occurrence::saturating_add(now, RETRY_DELAY)
}
