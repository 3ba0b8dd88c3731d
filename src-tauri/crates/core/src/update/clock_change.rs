//! A week before the clocks change, the person is told once how that moves the slots.

use super::Context;
use crate::clock_change::{self, ClockChange};
use crate::phrases;
use crate::state::State;
use chrono::{DateTime, Utc};

/// Announces the next clock change, once it is near.
pub(super) fn announce(cx: &mut Context) {
    let (state, now) = (&*cx.state, cx.now);
    let Some((change, _)) = next(state, now).filter(|(_, due)| *due <= now) else { return };
    let is_announced = state.journal.announced_clock_change == Some(change.at);
    // It can wait until the quiet hours are over: any later wake announces it.
    let paused = state.journal.pause.is_some_and(|pause| pause.contains(now));
    let quiet = state.settings.quiet().is_some_and(|quiet| quiet.contains(state.zone.local(now).time()));
    if is_announced || paused || quiet {
        return;
    }
    let (text, at) = (phrases::clock_change(state.locale, &state.zone, &change), change.at);
    cx.state.journal.announced_clock_change = Some(at);
    cx.notify(text);
}

/// The next clock change, and when it is to be announced.
pub(super) fn next(state: &State, now: DateTime<Utc>) -> Option<(ClockChange<'_>, DateTime<Utc>)> {
    let change = clock_change::next(&state.meeting, &state.zone, now)?;
    let due = clock_change::announce_at(&change, &state.zone)?;
    Some((change, due))
}
