//! Ends the way into the room where its click no longer stands, and goes on where an instant has come.

use super::{ENTRY_TIMEOUT, PROBE_TIMEOUT, SLOW_AFTER, answered, leave, probed, terms, wait};
use crate::join::flow::{Click, JoinFlow};
use crate::occurrence;
use crate::room::entry::{EntryAnswer, RoomFailure, RoomProbe};
use crate::state::State;
use crate::text;
use crate::update::{Effect, Turn};
use chrono::{DateTime, TimeDelta, Utc};

/// Why a click on Join no longer stands.
enum Ending {
    /// The slot is over.
    Over,
    /// The person has said otherwise of the occurrence.
    Withdrawn,
    /// The room, its code, or the name to enter with is another one.
    OtherTerms,
}

/// Ends the way in where its click no longer stands, and goes on where an instant has come.
pub(in crate::update) fn settle(turn: &mut Turn) {
    if turn.state.enter_directly_offer.is_some_and(|until| until <= turn.now) {
        turn.state.enter_directly_offer = None;
    }
    let waits = turn.state.join.waits_for().is_some();
    let ending = turn.state.join.click().and_then(|click| ending(turn.state, click, turn.now));
    match ending {
        Some(ending) => {
            let was_under_way = turn.state.join.is_with_the_server();
            leave(turn);
            let locale = turn.state.locale;
            match ending {
                Ending::Over if waits => turn.notify(text!(locale, "join-nobody-came")),
                Ending::OtherTerms if was_under_way => turn.notify(text!(locale, "join-room-changed")),
                Ending::Over | Ending::Withdrawn | Ending::OtherTerms => {}
            }
        }
        None => go_on_in_time(turn),
    }
}

fn ending(state: &State, click: &Click, now: DateTime<Utc>) -> Option<Ending> {
    if click.end <= now {
        Some(Ending::Over)
    } else if state.journal.attendance_record(&click.occurrence) != click.answered.as_ref() {
        Some(Ending::Withdrawn)
    } else {
        (terms(state).as_ref() != Some(&click.terms)).then_some(Ending::OtherTerms)
    }
}

/// Whether an instant has come that was at most `longest` away: a clock that was set back makes nobody wait for hours.
pub(super) fn has_come(at: DateTime<Utc>, longest: TimeDelta, now: DateTime<Utc>) -> bool {
    at <= now || at > occurrence::saturating_add(now, longest)
}

fn go_on_in_time(turn: &mut Turn) {
    let now = turn.now;
    match &turn.state.join {
        JoinFlow::Probing { click, until } if has_come(*until, PROBE_TIMEOUT, now) => {
            let attempt = click.id;
            probed(turn, attempt, &RoomProbe::NoAnswer(RoomFailure::Slow), Ok(()));
        }
        JoinFlow::Entering { click, until, .. } if has_come(*until, ENTRY_TIMEOUT, now) => {
            let attempt = click.id;
            answered(turn, attempt, EntryAnswer::Unanswered(RoomFailure::Slow));
        }
        JoinFlow::Entering { click, until, slow_at: Some(at) } if has_come(*at, SLOW_AFTER, now) => {
            let (click, until) = (click.clone(), *until);
            turn.state.join = JoinFlow::Entering { click, until, slow_at: None };
            let text = text!(turn.state.locale, "room-entering");
            turn.push(Effect::ShowMessage(text));
        }
        JoinFlow::Waiting { .. } => wait::go_on_in_time(turn),
        _ => {}
    }
}
