//! The way from a click on Join into the room: what each event does to the [`JoinFlow`].
//!
//! Every state carries the click that it stands for; [`settle`] ends it when the click no longer stands. At most
//! [`MAX_REQUESTS`] requests that can start a meeting are sent for one click.

mod page;
mod settle;
mod wait;

pub(super) use page::{copy_code, open_failed};
pub(super) use settle::settle;
pub(super) use wait::{listen_failed, listening, started};

use super::act::target;
use super::{Effect, Turn};
use crate::action::Page;
use crate::join::flow::{Click, JoinFlow, Question, Terms};
use crate::link::Link;
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::phrases;
use crate::reminder::journal::{Attendance, ConfirmedHost};
use crate::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFacts, RoomFailure, RoomProbe};
use crate::room::front_end::FrontEnd;
use crate::state::{OpenedKind, State};
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};
use page::{Address, Counts, Words, open_page};

/// How long a click on Join waits until the request that can start the meeting is sent; the server is given a little
/// less (`ccc_sources::greenlight::BUDGET`).
const PROBE_TIMEOUT: TimeDelta = TimeDelta::milliseconds(1_600);

/// How long it then waits for the answer: a meeting that is created takes its time, and people are far away.
const ENTRY_TIMEOUT: TimeDelta = TimeDelta::milliseconds(8_500);

/// From when on the person is told that it takes its time.
const SLOW_AFTER: TimeDelta = TimeDelta::seconds(2);

/// The most requests that can start a meeting which are sent for one click.
pub(crate) const MAX_REQUESTS: u8 = 12;

/// How long after an opening the same occurrence is not opened again, whatever asks for it.
const PACE: TimeDelta = TimeDelta::seconds(3);

/// How long after a `ccc://` link no other one is followed.
const LINK_PACE: TimeDelta = TimeDelta::seconds(10);

/// Join: the room opens at once, or as soon as its server has said what it wants.
pub(super) fn join(turn: &mut Turn, id: Option<&OccurrenceId>, consents: bool) {
    let near = |occurrence: &Occurrence, now| occurrence.is_joinable(now);
    begin(turn, id, consents, near);
}

/// A `ccc://` link was followed: the room's page at most, since anybody can make such a link.
pub(super) fn follow_link(turn: &mut Turn) {
    let just_followed = turn.state.link_followed_at.is_some_and(|at| within(at, LINK_PACE, turn.now));
    if !just_followed {
        turn.state.link_followed_at = Some(turn.now);
        begin(turn, None, false, |_, _| false);
    }
}

/// Whether `now` lies at most `span` after `at`. A clock that was set back is no reason to wait.
fn within(at: DateTime<Utc>, span: TimeDelta, now: DateTime<Utc>) -> bool {
    at <= now && now < occurrence::saturating_add(at, span)
}

fn begin(
    turn: &mut Turn,
    id: Option<&OccurrenceId>,
    consents: bool,
    may_enter: impl FnOnce(&Occurrence, DateTime<Utc>) -> bool,
) {
    let Some(occurrence) = target(turn.state, id, turn.now) else {
        let why = text!(turn.state.locale, "nothing-to-join");
        turn.push(Effect::ShowMessage(why.clone()));
        return turn.refuse(why);
    };
    let (id, end) = (occurrence.id(), occurrence.end());
    let may_enter = may_enter(&occurrence, turn.now);
    match &turn.state.join {
        // A second click while the first one is answered: one room is enough.
        JoinFlow::Probing { click, .. } | JoinFlow::Entering { click, .. } if click.occurrence == id => {
            return;
        }
        JoinFlow::Waiting { click, .. } if click.occurrence == id => {
            return wait::click_again(turn, may_enter);
        }
        _ => {}
    }
    if page::is_just_opened(turn, &id) {
        return page::note_as_joined(turn, &id);
    }
    leave(turn);
    turn.state.enter_directly_offer = None;
    page::copy_code_of(turn, &id);
    let click = terms(turn.state).map(|terms| {
        turn.state.attempts += 1;
        Click {
            id: AttemptId(turn.state.attempts),
            at: turn.now,
            end,
            enters: may_enter && terms.name.is_some() && is_greenlight(&terms.room),
            answered: turn.state.journal.attendance_record(&id).cloned(),
            occurrence: id.clone(),
            terms,
            consents,
            requests: 0,
        }
    });
    match click {
        Some(click) if click.enters || wants_probe(turn.state, &click.terms) => probe(turn, click),
        _ => open_page(turn, &id, Address::FilledIn, Counts::Yes, Words::Own),
    }
}

/// What a click on Join goes by now; `None` where the room is not known.
fn terms(state: &State) -> Option<Terms> {
    let room = state.room_url()?.clone();
    let code = state.meetings.first().and_then(|meeting| meeting.room.access_code.clone());
    let name = state.settings.name.clone().filter(|_| state.settings.enter_directly == Some(true));
    Some(Terms { room, code, name })
}

fn is_greenlight(room: &Link) -> bool {
    FrontEnd::of(room) == Some(FrontEnd::Greenlight3)
}

/// A Greenlight 3 room that has no code shuts the door on one, so it is asked before one is put into its address.
fn wants_probe(state: &State, terms: &Terms) -> bool {
    is_greenlight(&terms.room) && terms.code.is_some() && !state.settings.copy_code_only
}

fn probe(turn: &mut Turn, click: Click) {
    let (attempt, room) = (click.id, click.terms.room.clone());
    turn.push(Effect::ProbeRoom { attempt, room, prepares: click.enters });
    let until = occurrence::saturating_add(turn.now, PROBE_TIMEOUT);
    turn.state.join = JoinFlow::Probing { click, until };
}

/// The room's server has said what the room wants, or nothing.
pub(super) fn probed(turn: &mut Turn, attempt: AttemptId, probe: &RoomProbe, form: Result<(), RoomFailure>) {
    let JoinFlow::Probing { click, .. } = &turn.state.join else { return };
    if click.id != attempt {
        return;
    }
    let click = click.clone();
    let id = click.occurrence.clone();
    let page = |turn: &mut Turn, address, words| open_page(turn, &id, address, Counts::Yes, words);
    let locale = turn.state.locale;
    match *probe {
        RoomProbe::OtherFrontEnd => page(turn, Address::AsGiven, Words::Own),
        RoomProbe::Gone => gone(turn),
        RoomProbe::NoAnswer(_) if !click.enters => page(turn, Address::FilledIn, Words::Own),
        RoomProbe::NoAnswer(trouble) => {
            let text = phrases::trouble(locale, trouble, &click.terms.room.host());
            page(turn, Address::FilledIn, Words::Problem(text));
        }
        RoomProbe::Greenlight(facts) => {
            turn.state.journal.note_room(&click.terms.room, facts.wants_code, turn.now);
            if click.enters {
                go_on(turn, click, facts, form);
            } else {
                page(turn, Address::FilledIn, Words::Own);
            }
        }
    }
}

/// What the room wants is known: the request is sent, or the person is asked first, or fills in the form.
fn go_on(turn: &mut Turn, click: Click, facts: RoomFacts, form: Result<(), RoomFailure>) {
    let locale = turn.state.locale;
    let id = click.occurrence.clone();
    let page = |turn: &mut Turn, words| open_page(turn, &id, Address::FilledIn, Counts::Yes, words);
    if facts.wants_sign_in {
        page(turn, Words::Problem(text!(locale, "entry-sign-in")));
    } else if facts.records && !click.consents {
        ask_person(turn, click, Question::Recorded);
    } else if facts.wants_code && click.terms.code.is_none() {
        page(turn, Words::Problem(text!(locale, "entry-code-wanted")));
    } else if let Err(trouble) = form {
        page(turn, Words::Problem(phrases::trouble(locale, trouble, &click.terms.room.host())));
    } else {
        let click = send_request(turn, click);
        turn.state.join = JoinFlow::Entering {
            click,
            until: occurrence::saturating_add(turn.now, ENTRY_TIMEOUT),
            slow_at: Some(occurrence::saturating_add(turn.now, SLOW_AFTER)),
        };
    }
}

/// Sends the one request that can start the meeting, on behalf of `click`.
fn send_request(turn: &mut Turn, click: Click) -> Click {
    let wants_code = turn.state.journal.room_wants_code(&click.terms.room, turn.now) != Some(false);
    turn.push(Effect::RequestEntry {
        attempt: click.id,
        room: click.terms.room.clone(),
        request: EntryRequest {
            name: click.terms.name.clone().unwrap_or_default(),
            code: click.terms.code.clone().filter(|_| wants_code),
        },
    });
    Click { requests: click.requests.saturating_add(1), ..click }
}

/// The request was answered, or no answer is to be expected any more.
pub(super) fn answered(turn: &mut Turn, attempt: AttemptId, answer: EntryAnswer) {
    let Some(click) = turn.state.join.click().filter(|click| click.id == attempt).cloned() else { return };
    let waits = match &turn.state.join {
        JoinFlow::Entering { .. } => false,
        JoinFlow::Waiting { .. } => true,
        _ => return,
    };
    let locale = turn.state.locale;
    let id = click.occurrence.clone();
    let host = click.terms.room.host();
    // Who has waited does not open the page: the program does, while they may be elsewhere.
    let counts = if waits { Counts::No } else { Counts::Yes };
    let page = |turn: &mut Turn, address, text| open_page(turn, &id, address, counts, Words::Problem(text));
    match answer {
        EntryAnswer::Enter { join_url } => {
            let leads_to = ConfirmedHost { room: host.clone(), host: join_url.host() };
            if leads_to.host == host || turn.state.journal.confirmed_hosts().contains(&leads_to) {
                enter(turn, &click, join_url);
            } else {
                ask_person(turn, click, Question::OtherHost { join_url });
            }
        }
        EntryAnswer::NotRunning
        | EntryAnswer::NotSent(_)
        | EntryAnswer::Refused(_)
        | EntryAnswer::Unanswered(_)
            if waits =>
        {
            wait::not_running(turn);
        }
        EntryAnswer::NotRunning if turn.state.journal.attendance(&id) == Some(Attendance::Hosting) => {
            page(turn, Address::FilledIn, text!(locale, "entry-you-host"));
        }
        EntryAnswer::NotRunning => wait::begin(turn, click),
        EntryAnswer::WrongCode => {
            let text = text!(locale, "entry-wrong-code");
            // A code that the room does not take would only be refused again.
            page(turn, Address::WithoutCode, text.clone());
            fail(turn, click, text);
        }
        EntryAnswer::SignInWanted => page(turn, Address::FilledIn, text!(locale, "entry-sign-in")),
        EntryAnswer::Gone => gone(turn),
        EntryAnswer::NotCreated => page(turn, Address::FilledIn, text!(locale, "entry-not-created")),
        EntryAnswer::NotSent(trouble) | EntryAnswer::Refused(trouble) => {
            page(turn, Address::FilledIn, phrases::trouble(locale, trouble, &host));
        }
        EntryAnswer::Unanswered(_) => page(turn, Address::FilledIn, text!(locale, "entry-unanswered")),
    }
}

/// The person's own address in the room goes to the browser.
fn enter(turn: &mut Turn, click: &Click, join_url: Link) {
    leave(turn);
    page::open(turn, &click.occurrence, join_url, OpenedKind::Ticket);
    page::note_as_joined(turn, &click.occurrence);
    turn.status(text!(turn.state.locale, "entry-enter"));
}

/// There is no such room: the thread has the new one.
fn gone(turn: &mut Turn) {
    let Some(click) = turn.state.join.click().cloned() else { return };
    let text = text!(turn.state.locale, "entry-gone");
    leave(turn);
    if let Some(thread) = turn.state.thread().cloned() {
        page::open(turn, &click.occurrence, thread, OpenedKind::Thread);
    }
    turn.notify(text.clone());
    fail(turn, click, text);
}

fn fail(turn: &mut Turn, click: Click, text: String) {
    let answered = turn.state.journal.attendance_record(&click.occurrence).cloned();
    turn.state.join = JoinFlow::Failed { click: Click { answered, ..click }, text };
}

/// Asks in the panel, which is brought up for it.
fn ask_person(turn: &mut Turn, click: Click, question: Question) {
    turn.state.join = JoinFlow::Asking { click, question };
    turn.push(Effect::CancelRoomRequests);
    turn.push(Effect::ShowPanel(Page::Now));
}

/// The person trusts the other host to which the room leads. Nothing but the question that is asked can be answered so.
pub(super) fn confirm_host(turn: &mut Turn, host: &str, id: &OccurrenceId) {
    let asked = match &turn.state.join {
        JoinFlow::Asking { click, question: Question::OtherHost { join_url } } => {
            (click.occurrence == *id && join_url.host() == host).then(|| (click.clone(), join_url.clone()))
        }
        _ => None,
    };
    match asked {
        Some((click, join_url)) => {
            let room = click.terms.room.host();
            turn.state.journal.confirm_host(ConfirmedHost { room, host: host.to_owned() });
            enter(turn, &click, join_url);
        }
        None => join(turn, Some(id), false),
    }
}

/// The person wants the room's page, whatever else was offered.
pub(super) fn page_instead(turn: &mut Turn, id: &OccurrenceId) {
    // Whoever was on the way in and opens the page means another door: that is not too soon.
    let on_the_way = turn.state.join.click().is_some_and(|click| click.occurrence == *id);
    if !on_the_way && page::is_just_opened(turn, id) {
        return page::note_as_joined(turn, id);
    }
    let words = match turn.state.join {
        JoinFlow::Entering { .. } => Words::Status(text!(turn.state.locale, "entry-page-instead")),
        _ => Words::Own,
    };
    page::copy_code_of(turn, id);
    open_page(turn, id, Address::FilledIn, Counts::Yes, words);
}

/// The person waits no longer.
pub(super) fn give_up(turn: &mut Turn) {
    if turn.state.join.is_with_the_server() {
        leave(turn);
    }
}

/// The person has said otherwise of an occurrence: nobody goes in there for an earlier click.
pub(super) fn withdraw(turn: &mut Turn, id: &OccurrenceId) {
    if turn.state.join.click().is_some_and(|click| click.occurrence == *id) {
        leave(turn);
    }
}

/// Ends the way in, wherever it stands.
fn leave(turn: &mut Turn) {
    if std::mem::take(&mut turn.state.join).is_with_the_server() {
        turn.push(Effect::CancelRoomRequests);
    }
}
