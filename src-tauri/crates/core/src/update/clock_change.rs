//! A week before the clocks change, the person is told once what that does to the slots.

use super::Context;
use crate::clock_change::{self, ClockChange};
use crate::phrases;
use crate::state::State;
use chrono::{DateTime, Utc};

/// Tells of the next clock change, where its time has come.
pub(super) fn announce(cx: &mut Context) {
    let (state, now) = (&*cx.state, cx.now);
    let Some((change, _)) = next(state, now).filter(|(_, due)| *due <= now) else { return };
    let told = state.journal.clock_change_told == Some(change.at);
    // It has time until the silence is over: any later wake tells it.
    let paused = state.journal.pause.is_some_and(|pause| pause.contains(now));
    let quiet = state.settings.quiet().is_some_and(|quiet| quiet.contains(state.zone.local(now).time()));
    if told || paused || quiet {
        return;
    }
    let (text, at) = (phrases::clock_change(state.locale, &state.zone, &change), change.at);
    cx.state.journal.clock_change_told = Some(at);
    cx.notify(text);
}

/// When the person is to be told next, and when the clocks change.
pub(super) fn due(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    next(state, now).map(|(change, due)| (due, change.at))
}

/// The next clock change, and when the person is told of it.
fn next(state: &State, now: DateTime<Utc>) -> Option<(ClockChange<'_>, DateTime<Utc>)> {
    let change = clock_change::next(state.meetings.first()?, &state.zone, now)?;
    let due = clock_change::announce_at(&change, &state.zone)?;
    Some((change, due))
}
