//! When the program wakes next.

use super::{clock_change, notices, thread};
use crate::join::flow::JoinFlow;
use crate::occurrence::{self, Occurrence, Phase};
use crate::reminder::plan;
use crate::state::State;
use crate::{countdown, phrases, ring};
use chrono::{DateTime, DurationRound as _, TimeDelta, Utc};

/// The next instant after `now` at which something falls due or a view changes; `None` if nothing ever will.
pub fn next_wake(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let current = state.current(now);
    // The panel counts down to each slot, including skipped ones.
    let counting = current.into_iter().chain(state.next_of_each_slot(now));
    let counted = counting.filter_map(|occurrence| next_count(&occurrence, now)).min();
    let drawn = current.and_then(|occurrence| ring::next_change(&occurrence, now));
    let pause_ends = state.journal.pause.filter(|pause| pause.contains(now)).map(|pause| pause.until);
    let status_ends = state.run.status.as_ref().map(|(_, until)| *until);
    let thread_due = thread::due(state);
    let join_due = state.run.join.as_ref().map(JoinFlow::next_deadline);
    let offer_ends = state.run.enter_directly_offer;
    // The Time page shows the time.
    let minute = TimeDelta::minutes(1);
    let next_minute =
        occurrence::saturating_add(now, minute).duration_trunc(minute).ok().filter(|_| state.run.watched);
    let (change_at, announce_at) =
        clock_change::next(state, now).map(|(change, due)| (change.at, due)).unzip();
    let shown = [counted, drawn, next_minute, announce_at, change_at, status_ends];
    let due = [join_due, offer_ends, pause_ends, thread_due, next_action_at(state, now)];
    soonest_after(now, shown.into_iter().chain(due))
}

/// The next instant after `now` at which a notice is to be shown, renewed or closed, or something recorded, whatever is
/// drawn.
pub fn next_action_at(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let notices_end = state.run.notices.values().filter(|open| open.wanted).map(|open| Some(open.end));
    let renewals = notices::renewals(state).map(Some);
    let others = [state.run.retry_at, state.run.save_again_at, plan::next_due(state, now)];
    soonest_after(now, notices_end.chain(renewals).chain(others))
}

/// The first instant after `now` at which the countdown of `occurrence` shows something else.
fn next_count(occurrence: &Occurrence, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match occurrence.phase(now) {
        Phase::Upcoming => countdown::next_change(occurrence.start, now),
        Phase::Gathering => countdown::next_change(occurrence.host_wait_ends(), now),
        Phase::Underway => Some(phrases::next_elapsed_change(occurrence.start, now).min(occurrence.end())),
        Phase::Over => None,
    }
}

fn soonest_after(
    now: DateTime<Utc>,
    instants: impl IntoIterator<Item = Option<DateTime<Utc>>>,
) -> Option<DateTime<Utc>> {
    instants.into_iter().flatten().filter(|&instant| instant > now).min()
}
