//! Handing the room to the browser: at most once in a while for each occurrence, and what that means for it.

use super::{PACE, is_greenlight, leave, within};
use crate::join::flow::{Click, JoinFlow, Terms};
use crate::join::joining;
use crate::link::Link;
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Answer;
use crate::room::compose::Guest;
use crate::room::entry::AttemptId;
use crate::settings::Settings;
use crate::state::{Opened, OpenedKind, State};
use crate::text;
use crate::update::notices::close;
use crate::update::{Effect, Turn};
use chrono::TimeDelta;

/// How long the person is offered to skip the form from the next time on.
const OFFER_LASTS: TimeDelta = TimeDelta::hours(1);

/// With what the room's page opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Address {
    /// With name and code, as far as the room is known to want them.
    FilledIn,
    /// With the name alone: the code was refused.
    WithoutCode,
    /// As the person gave it: another front end than Greenlight is there.
    AsGiven,
}

/// Whether the person has joined with that: not where the program opens the page while they may be elsewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counts {
    Yes,
    No,
}

/// What the person is told of it.
pub(super) enum Words {
    /// Only what there is to know of the page itself.
    Own,
    /// This, in the panel alone.
    Status(String),
    /// This, in the panel and in a notice: why it is not what they wanted.
    Trouble(String),
}

/// Opens the room's page, or the thread where the room is not known, in place of any other way in.
pub(super) fn open_page(turn: &mut Turn, id: &OccurrenceId, address: Address, counts: Counts, words: Words) {
    leave(turn);
    let state = &*turn.state;
    let Some(occurrence) = state.occurrence(id) else { return };
    let room = occurrence.meeting.room.url.as_ref();
    let asks_code = match address {
        Address::WithoutCode => Some(false),
        Address::FilledIn | Address::AsGiven => {
            room.and_then(|room| state.journal.room_wants_code(room, turn.now))
        }
    };
    let guest = Guest { asks_code, ..Guest::of(occurrence.meeting, &state.settings) };
    let joining = joining(state.locale, occurrence.meeting, &guest);
    let link = if address == Address::AsGiven { room.cloned() } else { joining.open };
    let offers = state.settings.enter_directly.is_none()
        && state.settings.name.is_some()
        && room.is_some_and(is_greenlight);
    if let Some(link) = link {
        open(turn, id, link, if joining.enters_room { OpenedKind::Page } else { OpenedKind::Thread });
    }
    turn.state.enter_directly_offer = offers.then(|| occurrence::ahead(turn.now, OFFER_LASTS));
    match (words, joining.say) {
        (Words::Trouble(text), _) | (Words::Own, Some(text)) => turn.notify(text),
        (Words::Status(text), _) => turn.status(text),
        (Words::Own, None) => {}
    }
    if counts == Counts::Yes {
        note_as_joined(turn, id);
    }
}

/// Hands a link to the browser, and remembers for what.
pub(super) fn open(turn: &mut Turn, id: &OccurrenceId, link: Link, kind: OpenedKind) {
    turn.state.opened = Some(Opened {
        occurrence: id.clone(),
        at: turn.now,
        link: link.clone(),
        room: turn.state.room_url().cloned(),
        kind,
        answer_before: turn.state.journal.answer(id),
    });
    turn.push(Effect::Open(link));
}

/// Whether something was opened for the occurrence a moment ago, and the room is still the same.
pub(super) fn is_just_opened(turn: &Turn, id: &OccurrenceId) -> bool {
    let opened = turn.state.opened.as_ref();
    opened.is_some_and(|opened| {
        let is_same = opened.occurrence == *id && opened.room.as_ref() == turn.state.room_url();
        is_same && within(opened.at, PACE, turn.now)
    })
}

/// Notes that the person has joined the occurrence whose room was opened, where it is near or has begun.
pub(super) fn note_as_joined(turn: &mut Turn, id: &OccurrenceId) {
    let is_room = turn
        .state
        .opened
        .as_ref()
        .is_some_and(|opened| opened.occurrence == *id && opened.kind != OpenedKind::Thread);
    let is_near = turn.state.occurrence(id).is_some_and(|occurrence| occurrence.is_near(turn.now));
    if !is_room || !is_near {
        return;
    }
    // A host who joins is still the host.
    if turn.state.journal.answer(id) != Some(Answer::Hosts) {
        turn.state.journal.set_answer(id, Some(Answer::Joined));
    }
    turn.state.journal.set_snooze(id, None);
    close(turn, id);
}

/// The access code goes to the clipboard: for a minute, unless the person wants it to stay.
pub(in crate::update) fn copy_code(settings: &Settings, code: String) -> Effect {
    if settings.restore_clipboard { Effect::CopyBriefly(code) } else { Effect::Copy(code) }
}

/// The same for the code of an occurrence's room, where it has one.
pub(super) fn copy_code_of(turn: &mut Turn, id: &OccurrenceId) {
    let code = |state: &State| state.occurrence(id)?.meeting.room.access_code.clone();
    if let Some(code) = code(turn.state) {
        turn.push(copy_code(&turn.state.settings, code));
    }
}

/// No program has opened the link.
pub(in crate::update) fn open_failed(turn: &mut Turn, link: &Link, why: &str) {
    let locale = turn.state.locale;
    let Some(opened) = turn.state.opened.take_if(|opened| opened.link == *link) else {
        // The thread, which is no way into the room. The clipboard keeps what is to be pasted there.
        turn.notify(text!(locale, "open-failed-other", why = why, link = link.as_str()));
        return;
    };
    let id = &opened.occurrence;
    // Opening the thread has answered nothing.
    if opened.kind != OpenedKind::Thread && turn.state.journal.answer(id) == Some(Answer::Joined) {
        turn.state.journal.set_answer(id, opened.answer_before);
    }
    // A person's own address in the room is for nobody else: it stays off the notices and, after a while, the clipboard.
    let copied = link.as_str().to_owned();
    let is_personal = opened.kind == OpenedKind::Ticket;
    turn.push(if is_personal { Effect::CopyBriefly(copied) } else { Effect::Copy(copied) });
    let room = turn.state.room_url().filter(|_| opened.kind != OpenedKind::Thread).unwrap_or(link).clone();
    let said = |link: &Link| text!(locale, "open-failed", why = why, link = link.as_str());
    turn.push(Effect::Say(said(&room)));
    let text = said(link);
    turn.status(text.clone());
    let end = turn.state.occurrence(id).map(|occurrence| occurrence.end());
    if let Some(end) = end {
        let click = Click {
            id: AttemptId(turn.state.attempts),
            at: opened.at,
            end,
            terms: super::terms(turn.state).unwrap_or(Terms { room, code: None, name: None }),
            enters: false,
            consents: false,
            answered: turn.state.journal.answered(id).cloned(),
            requests: 0,
            occurrence: opened.occurrence,
        };
        turn.state.join = JoinFlow::Failed { click, text };
    }
}
