//! Handing the room to the browser, and what that means for the occurrence.

use super::{OPEN_INTERVAL, is_greenlight, leave, target, within};
use crate::join::flow::{Attempt, JoinFlow, JoinTarget, Stage};
use crate::join::link_to_open;
use crate::link::Link;
use crate::occurrence::{OccurrenceId, saturating_add};
use crate::reminder::journal::Attendance;
use crate::room::compose::Guest;
use crate::room::entry::AttemptId;
use crate::settings::Settings;
use crate::state::{OpenedKind, OpenedLink, State};
use crate::text;
use crate::update::notices::close;
use crate::update::{Context, Effect};
use chrono::TimeDelta;

/// How long the person is offered to skip the form from the next time on.
const OFFER_TIMEOUT: TimeDelta = TimeDelta::hours(1);

/// What is filled into the address of the room's page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prefill {
    /// Name and code, as far as the room is known to take them.
    Known,
    /// The name alone: the code was rejected.
    NameOnly,
    /// Nothing: the server runs another front end than its address says.
    Nothing,
}

/// Who opens the room's page: only a person who does so has joined.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenedBy {
    Person,
    Program,
}

/// What the person is told about it.
pub(super) enum Report {
    /// Only what concerns the page itself.
    None,
    /// This, in the panel alone.
    Status(String),
    /// Why it is not what they wanted, in the panel and in a notice.
    Problem(String),
}

/// Opens the room's page, or the thread if the room is unknown, in place of any other way in.
pub(super) fn open_page(cx: &mut Context, id: &OccurrenceId, prefill: Prefill, by: OpenedBy, report: Report) {
    leave(cx);
    let state = &*cx.state;
    let Some(occurrence) = state.occurrence(id) else { return };
    let room = occurrence.meeting.room.url.as_ref();
    let asks_code = match prefill {
        Prefill::NameOnly => Some(false),
        Prefill::Known | Prefill::Nothing => {
            room.and_then(|room| state.journal.room_wants_code(room, cx.now))
        }
    };
    let guest = Guest { asks_code, ..Guest::of(occurrence.meeting, &state.settings) };
    let (link, said) = link_to_open(state.locale, occurrence.meeting, &guest);
    let bare = room.filter(|_| prefill == Prefill::Nothing).cloned();
    let kind = if room.is_some() { OpenedKind::Page } else { OpenedKind::Thread };
    let offers = state.settings.enter_directly.is_none()
        && state.settings.name.is_some()
        && room.is_some_and(is_greenlight);
    open(cx, id, bare.unwrap_or(link), kind);
    cx.state.run.enter_directly_offer = offers.then(|| saturating_add(cx.now, OFFER_TIMEOUT));
    match (report, said) {
        (Report::Problem(text), _) | (Report::None, Some(text)) => cx.notify(text),
        (Report::Status(text), _) => cx.status(text),
        (Report::None, None) => {}
    }
    if by == OpenedBy::Person {
        record_joined(cx, id);
    }
}

/// Hands a link to the browser, and remembers what it was for.
pub(super) fn open(cx: &mut Context, id: &OccurrenceId, link: Link, kind: OpenedKind) {
    cx.state.run.opened = Some(OpenedLink {
        occurrence: id.clone(),
        at: cx.now,
        link: link.clone(),
        room: cx.state.room_url().cloned(),
        kind,
        attendance_before: cx.state.journal.attendance(id),
    });
    cx.push(Effect::OpenLink(link));
}

/// Whether the same room was opened for the occurrence a moment ago.
pub(super) fn is_just_opened(cx: &Context, id: &OccurrenceId) -> bool {
    cx.state.run.opened.as_ref().is_some_and(|opened| {
        let is_same = opened.occurrence == *id && opened.room.as_ref() == cx.state.room_url();
        is_same && within(opened.at, OPEN_INTERVAL, cx.now)
    })
}

/// Records that the person has joined the occurrence whose room was opened, if it is joinable.
pub(super) fn record_joined(cx: &mut Context, id: &OccurrenceId) {
    let opened = cx.state.run.opened.as_ref();
    let is_room = opened.is_some_and(|opened| opened.occurrence == *id && opened.kind != OpenedKind::Thread);
    if !is_room || !cx.state.occurrence(id).is_some_and(|occurrence| occurrence.is_joinable(cx.now)) {
        return;
    }
    // A host who joins is still the host.
    if cx.state.journal.attendance(id) != Some(Attendance::Hosting) {
        cx.state.journal.set_attendance(id, Some(Attendance::Joined));
    }
    cx.state.journal.set_snooze(id, None);
    close(cx, id);
}

/// Puts an access code on the clipboard: for a minute, unless the person wants it to stay.
pub(in crate::update) fn copy_code(settings: &Settings, code: String) -> Effect {
    if settings.restore_clipboard { Effect::CopyTemporarily(code) } else { Effect::Copy(code) }
}

/// The same for the code of an occurrence's room, if it has one.
pub(super) fn copy_code_of(cx: &mut Context, id: &OccurrenceId) {
    let code = |state: &State| state.occurrence(id)?.meeting.room.access_code.clone();
    if let Some(code) = code(cx.state) {
        cx.push(copy_code(&cx.state.settings, code));
    }
}

/// No browser has opened the link.
pub(in crate::update) fn open_failed(cx: &mut Context, link: &Link, why: &str) {
    let locale = cx.state.locale;
    let Some(opened) = cx.state.run.opened.take_if(|opened| opened.link == *link) else {
        // The thread as such. The clipboard keeps what is to be pasted there.
        return cx.notify(text!(locale, "open-failed-other", why = why, link = link.as_str()));
    };
    let id = &opened.occurrence;
    // Opening the thread was no answer.
    if opened.kind != OpenedKind::Thread && cx.state.journal.attendance(id) == Some(Attendance::Joined) {
        cx.state.journal.set_attendance(id, opened.attendance_before);
        cx.state.journal.drop_joined_suppressions(opened.at);
    }
    // The person's own address in the room is for nobody else: it stays out of notices and, after a while, off the
    // clipboard.
    let copied = link.as_str().to_owned();
    let is_personal = opened.kind == OpenedKind::Ticket;
    cx.push(if is_personal { Effect::CopyTemporarily(copied) } else { Effect::Copy(copied) });
    let room = cx.state.room_url().filter(|_| opened.kind != OpenedKind::Thread).unwrap_or(link).clone();
    let text = |link: &Link| text!(locale, "open-failed", why = why, link = link.as_str());
    cx.push(Effect::ShowMessage(text(&room)));
    cx.status(text(link));
    let Some(end) = cx.state.occurrence(id).map(|occurrence| occurrence.end()) else { return };
    let attempt = Attempt {
        id: AttemptId(cx.state.run.attempts),
        at: opened.at,
        end,
        target: target(cx.state).unwrap_or(JoinTarget { room, code: None, name: None }),
        enters: false,
        consents: false,
        attendance: cx.state.journal.attendance_record(id).cloned(),
        requests: 0,
        occurrence: opened.occurrence,
    };
    cx.state.run.join = Some(JoinFlow { attempt, stage: Stage::Failed(text(link)) });
}
