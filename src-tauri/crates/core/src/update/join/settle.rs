//! Ends an attempt that no longer stands, and goes on with one whose next instant has come.

use super::{ENTRY_TIMEOUT, PROBE_TIMEOUT, SLOW_AFTER, answered, leave, probed, target, wait};
use crate::join::flow::{Attempt, JoinFlow, Stage};
use crate::occurrence;
use crate::room::entry::{EntryAnswer, RoomFailure, RoomProbe};
use crate::state::State;
use crate::text;
use crate::update::{Context, Effect};
use chrono::{DateTime, TimeDelta, Utc};

/// Why an attempt no longer stands.
enum EndReason {
    /// The slot is over.
    Over,
    /// The person has changed their answer for the occurrence.
    Withdrawn,
    /// The room, its code, or the name to enter with has changed.
    OtherTarget,
}

/// Ends an attempt that no longer stands, and goes on with one whose next instant has come.
pub(in crate::update) fn settle(cx: &mut Context) {
    cx.state.run.enter_directly_offer.take_if(|until| *until <= cx.now);
    let Some(flow) = &cx.state.run.join else { return };
    let Some(reason) = end_reason(cx.state, &flow.attempt, cx.now) else { return go_on_in_time(cx) };
    let (locale, waited, was_under_way) = (cx.state.locale, flow.wait().is_some(), flow.uses_server());
    leave(cx);
    match reason {
        EndReason::Over if waited => cx.notify(text!(locale, "join-nobody-came")),
        EndReason::OtherTarget if was_under_way => cx.notify(text!(locale, "join-room-changed")),
        EndReason::Over | EndReason::Withdrawn | EndReason::OtherTarget => {}
    }
}

fn end_reason(state: &State, attempt: &Attempt, now: DateTime<Utc>) -> Option<EndReason> {
    if attempt.end <= now {
        Some(EndReason::Over)
    } else if state.journal.attendance_record(&attempt.occurrence) != attempt.attendance.as_ref() {
        Some(EndReason::Withdrawn)
    } else {
        (target(state).as_ref() != Some(&attempt.target)).then_some(EndReason::OtherTarget)
    }
}

/// Whether an instant has come that was at most `longest` away. A clock that was set back makes nobody wait for hours.
pub(super) fn has_come(at: DateTime<Utc>, longest: TimeDelta, now: DateTime<Utc>) -> bool {
    at <= now || at > occurrence::saturating_add(now, longest)
}

fn go_on_in_time(cx: &mut Context) {
    let now = cx.now;
    let Some(JoinFlow { attempt, stage }) = &mut cx.state.run.join else { return };
    let id = attempt.id;
    match stage {
        Stage::Probing { until } if has_come(*until, PROBE_TIMEOUT, now) => {
            probed(cx, id, &RoomProbe::NoAnswer(RoomFailure::Slow), Ok(()));
        }
        Stage::Entering { until, .. } if has_come(*until, ENTRY_TIMEOUT, now) => {
            answered(cx, id, EntryAnswer::Unanswered(RoomFailure::Slow));
        }
        Stage::Entering { slow_at, .. } if slow_at.is_some_and(|at| has_come(at, SLOW_AFTER, now)) => {
            *slow_at = None;
            cx.push(Effect::ShowMessage(text!(cx.state.locale, "room-entering")));
        }
        Stage::Waiting(_) => wait::go_on_in_time(cx),
        _ => {}
    }
}
