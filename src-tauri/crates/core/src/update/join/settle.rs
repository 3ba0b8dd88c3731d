//! Ends an attempt that no longer stands, and goes on with one whose next instant has come.

use super::{ENTRY_TIMEOUT, PROBE_TIMEOUT, SLOW_AFTER, answered, leave, probed, target, wait};
use crate::join::flow::{JoinFlow, Stage};
use crate::room::entry::{EntryAnswer, RoomFailure, RoomProbe};
use crate::text;
use crate::update::{Context, Effect, has_come};

/// Ends an attempt that no longer stands, and goes on with one whose next instant has come.
pub(in crate::update) fn settle(cx: &mut Context) {
    cx.state.run.enter_directly_offer.take_if(|until| *until <= cx.now);
    let Some(flow) = &cx.state.run.join else { return };
    let (attempt, locale) = (&flow.attempt, cx.state.locale);
    let said = if attempt.end <= cx.now {
        flow.wait().map(|_| text!(locale, "join-nobody-came"))
    } else if cx.state.journal.attendance_record(&attempt.occurrence) != attempt.attendance.as_ref() {
        // The person has changed their answer for the occurrence.
        None
    } else if target(cx.state).as_ref() != Some(&attempt.target) {
        flow.uses_server().then(|| text!(locale, "join-room-changed"))
    } else {
        return go_on_in_time(cx);
    };
    leave(cx);
    if let Some(text) = said {
        cx.notify(text);
    }
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
