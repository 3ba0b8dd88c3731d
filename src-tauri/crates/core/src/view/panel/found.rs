//! The rooms that the thread links, for the person to take or refuse.

use super::{Choice, button};
use crate::action::Action;
use crate::link::Link;
use crate::phrases;
use crate::state::State;
use crate::text;
use crate::thread::note::Found;

/// The likeliest room, unless it is the one in use.
pub(super) fn offer(state: &State) -> Option<Choice> {
    let found = state.journal.thread.offer(state.room_url())?;
    let because = phrases::room_found_because(state.locale, &place(state, found), &found.reasons);
    Some(choice(state, found, because))
}

/// The rooms beside it.
pub(super) fn others(state: &State) -> Vec<Choice> {
    let others = state.journal.thread.others(state.room_url());
    let because = |found| phrases::room_also(state.locale, &place(state, found), &found.reasons);
    others.map(|found| choice(state, found, because(found))).collect()
}

fn choice(state: &State, found: &Found, label: String) -> Choice {
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

/// The room's host, which is what a person confirms; with the start of its path where another room is there, too.
fn place(state: &State, found: &Found) -> String {
    const LONGEST: usize = 60;
    let host = found.link.host();
    let all = state.journal.thread.found.iter().map(|other| &other.link).chain(state.room_url());
    let is_another = |other: &Link| *other != found.link && other.host() == host;
    if !all.into_iter().any(is_another) {
        return host;
    }
    let (_, whole) = found.link.as_str().split_once("://").unwrap_or_default();
    let short: String = whole.chars().take(LONGEST).collect();
    if short.len() < whole.len() { format!("{short}…") } else { short }
}
