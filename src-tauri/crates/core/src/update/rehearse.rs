//! A rehearsal goes on beside what is real: events about its notices and time go to it, and what it shows is marked.

use super::{Effect, Event, Turn, update};
use crate::action::Action;
use crate::occurrence::OccurrenceId;
use crate::rehearsal::{Rehearsal, is_marked, marked};
use crate::state::State;
use crate::text;
use crate::view::notice::Notice;

/// Begins a rehearsal, in place of one that is played.
pub(super) fn begin(turn: &mut Turn) {
    stop(turn);
    match Rehearsal::of(turn.state, turn.now) {
        Some(rehearsal) => turn.state.rehearsal = Some(Box::new(rehearsal)),
        None => turn.refuse(text!(turn.state.locale, "nothing-to-join")),
    }
}

/// Ends it, and takes its notices off the screen.
pub(super) fn stop(turn: &mut Turn) {
    let Some(rehearsal) = turn.state.rehearsal.take() else { return };
    let on_screen = rehearsal.state.in_hand.iter().map(|notices| Effect::Close(marked(&notices.occurrence)));
    turn.extend(on_screen);
}

/// Plays on to `now`, or ends it where it is over.
pub(super) fn play(turn: &mut Turn) {
    let now = turn.now;
    let over = turn.state.rehearsal.as_ref().is_some_and(|rehearsal| rehearsal.clock(now).is_none());
    if over {
        stop(turn);
        turn.status(text!(turn.state.locale, "rehearsal-over"));
    } else {
        tell(turn, Event::Tick);
    }
}

/// Whether `event` is about a rehearsal's notice, also where that rehearsal is over.
pub(super) fn is_about(event: &Event) -> bool {
    match event {
        Event::NoticeShown(id) | Event::NoticeFailed(id) | Event::NoticeClosed(id) => is_marked(id),
        Event::Act(action) => action.occurrence().is_some_and(|id| is_marked(&id)),
        _ => false,
    }
}

/// Tells the rehearsal of an event.
pub(super) fn tell(turn: &mut Turn, event: Event) {
    let Some(mut rehearsal) = turn.state.rehearsal.take() else { return };
    if let (Some(clock), Some(event)) = (rehearsal.clock(turn.now), unmarked(event, &rehearsal.state)) {
        for effect in update(&mut rehearsal.state, event, clock).effects {
            show(turn, effect);
        }
    }
    turn.state.rehearsal = Some(rehearsal);
}

/// Of what a rehearsal wants done, its notices are shown; of all else is told what it would be.
fn show(turn: &mut Turn, effect: Effect) {
    match effect {
        Effect::Show(notice) => {
            let title = text!(turn.state.locale, "rehearsal-title", title = notice.title);
            let mut notice = Notice { title, occurrence: marked(&notice.occurrence), ..notice };
            for button in &mut notice.buttons {
                button.action.redirect(marked);
            }
            turn.push(Effect::Show(notice));
        }
        Effect::Close(id) => turn.push(Effect::Close(marked(&id))),
        Effect::Open(link) => {
            let text = text!(turn.state.locale, "rehearsal-would-open", host = link.host());
            turn.notify(text);
        }
        _ => {}
    }
}

/// The event as the rehearsal's own program knows it.
fn unmarked(event: Event, state: &State) -> Option<Event> {
    let meeting = state.meetings.first()?.id.clone();
    let real = |id: OccurrenceId| OccurrenceId { meeting: meeting.clone(), ..id };
    Some(match event {
        Event::NoticeShown(id) => Event::NoticeShown(real(id)),
        Event::NoticeFailed(id) => Event::NoticeFailed(real(id)),
        Event::NoticeClosed(id) => Event::NoticeClosed(real(id)),
        Event::Act(mut action) => {
            action.redirect(|id| real(id.clone()));
            // Without asking a server: the page is what would open.
            match action {
                Action::Join { occurrence: Some(occurrence) } | Action::JoinRecorded { occurrence } => {
                    Event::Act(Action::OpenPage { occurrence })
                }
                other => Event::Act(other),
            }
        }
        other => other,
    })
}
