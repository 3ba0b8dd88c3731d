//! The rooms that the thread links, for the person to accept or refuse.

use super::{Choice, button};
use crate::action::Action;
use crate::link::Link;
use crate::phrases;
use crate::room::discover::Candidate;
use crate::state::State;
use crate::text;

/// The likeliest room, unless it is the one in use.
pub(super) fn offer(state: &State) -> Option<Choice> {
    let found = state.journal.thread.offer(state.room_url())?;
    let (place, reasons) = (place(state, found), phrases::reasons(state.locale, &found.reasons));
    Some(choice(state, found, text!(state.locale, "room-found-because", host = place, reasons = reasons)))
}

/// The other rooms.
pub(super) fn others(state: &State) -> Vec<Choice> {
    let other = |found: &Candidate| {
        let (place, reasons) = (place(state, found), phrases::reasons(state.locale, &found.reasons));
        choice(state, found, text!(state.locale, "room-also", host = place, reasons = reasons))
    };
    state.journal.thread.others(state.room_url()).map(other).collect()
}

fn choice(state: &State, found: &Candidate, label: String) -> Choice {
    let url = found.link.as_str().to_owned();
    Choice {
        label,
        prominent: state.room_url().is_none(),
        options: vec![
            button(text!(state.locale, "room-use"), Action::SetRoom { url: Some(url.clone()) }),
            button(text!(state.locale, "room-refuse"), Action::RefuseRoom { url }),
        ],
    }
}

/// The room's host, which is what a person confirms, with the beginning of its path if another room has the same host.
fn place(state: &State, found: &Candidate) -> String {
    const MAX_CHARS: usize = 60;
    let host = found.link.host();
    let all = state.journal.thread.found.iter().map(|other| &other.link).chain(state.room_url());
    let is_another = |other: &Link| *other != found.link && other.host() == host;
    if !all.into_iter().any(is_another) {
        return host;
    }
    let (_, whole) = found.link.as_str().split_once("://").unwrap_or_default();
    let short: String = whole.chars().take(MAX_CHARS).collect();
    if short.len() < whole.len() { format!("{short}…") } else { short }
}
