//! The way from a click on Join into the room: what each event does to the [`JoinFlow`].
//!
//! [`settle`] ends an attempt that no longer stands. At most [`MAX_REQUESTS`] requests that can start a meeting are sent
//! for one click.

mod page;
mod settle;
mod wait;

pub(super) use page::{copy_code, open_failed};
pub(super) use settle::settle;
pub(super) use wait::{listen_failed, listening, started};

use super::act::target_occurrence;
use super::{Context, Effect};
use crate::action::Page;
use crate::join::flow::{Attempt, JoinFlow, JoinQuestion, JoinTarget, Stage};
use crate::link::Link;
use crate::occurrence::{OccurrenceId, saturating_add};
use crate::phrases;
use crate::reminder::journal::{Attendance, ConfirmedHost};
use crate::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFacts, RoomFailure, RoomProbe};
use crate::room::front_end::FrontEnd;
use crate::state::{OpenedKind, State};
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};
use page::{OpenedBy, Prefill, Report, open_page};

/// How long after a click on Join the request that can start the meeting is sent at the latest; the server is given a
/// little less (`ccc_sources::greenlight::PROBE_TIMEOUT`).
const PROBE_TIMEOUT: TimeDelta = TimeDelta::milliseconds(1_600);

/// How long its answer may take: creating a meeting takes time, and people are far away.
const ENTRY_TIMEOUT: TimeDelta = TimeDelta::milliseconds(8_500);

/// When the person is told that it takes a while.
const SLOW_AFTER: TimeDelta = TimeDelta::seconds(2);

/// The most requests that can start a meeting which are sent for one click.
pub(crate) const MAX_REQUESTS: u8 = 12;

/// The same occurrence is not opened again within this time, whatever asks for it.
const OPEN_INTERVAL: TimeDelta = TimeDelta::seconds(3);

/// No `ccc://` link is followed within this time of another one.
const LINK_INTERVAL: TimeDelta = TimeDelta::seconds(10);

/// Join: the room opens at once, or as soon as its server has answered.
pub(super) fn join(cx: &mut Context, id: Option<&OccurrenceId>, consents: bool) {
    begin(cx, id, consents, true);
}

/// A `ccc://` link opens the room's page at most, since anybody can make such a link.
pub(super) fn follow_link(cx: &mut Context) {
    if cx.state.run.link_followed_at.is_none_or(|at| !within(at, LINK_INTERVAL, cx.now)) {
        cx.state.run.link_followed_at = Some(cx.now);
        begin(cx, None, false, false);
    }
}

/// Whether `now` lies at most `span` after `at`. A clock that was set back is no reason to wait.
fn within(at: DateTime<Utc>, span: TimeDelta, now: DateTime<Utc>) -> bool {
    at <= now && now < saturating_add(at, span)
}

/// Begins an attempt; `by_click` tells a person's click from a link that somebody else may have made.
fn begin(cx: &mut Context, id: Option<&OccurrenceId>, consents: bool, by_click: bool) {
    let Some(occurrence) = target_occurrence(cx.state, id, cx.now) else {
        let why = text!(cx.state.locale, "nothing-to-join");
        cx.push(Effect::ShowMessage(why.clone()));
        return cx.refuse(why);
    };
    let (id, end) = (occurrence.id(), occurrence.end());
    let may_enter = by_click && occurrence.is_joinable(cx.now);
    match &cx.state.run.join {
        Some(JoinFlow { attempt, stage }) if attempt.occurrence == id => match stage {
            // A second click while the first one is being answered: one room is enough.
            Stage::Probing { .. } | Stage::Entering { .. } => return,
            Stage::Waiting(_) => return wait::click_again(cx, may_enter),
            Stage::Asking(_) | Stage::Failed(_) => {}
        },
        _ => {}
    }
    if page::is_just_opened(cx, &id) {
        return page::record_joined(cx, &id);
    }
    leave(cx);
    cx.state.run.enter_directly_offer = None;
    page::copy_code_of(cx, &id);
    if let Some(target) = target(cx.state) {
        let enters = may_enter && target.name.is_some() && is_greenlight(&target.room);
        if enters || wants_probe(cx.state, &target) {
            cx.state.run.attempts += 1;
            let attendance = cx.state.journal.attendance_record(&id).cloned();
            let (attempt, at) = (AttemptId(cx.state.run.attempts), cx.now);
            return probe(
                cx,
                Attempt {
                    id: attempt,
                    at,
                    occurrence: id,
                    end,
                    target,
                    enters,
                    consents,
                    attendance,
                    requests: 0,
                },
            );
        }
    }
    open_page(cx, &id, Prefill::Known, OpenedBy::Person, Report::None);
}

/// Where a click on Join leads now; `None` if the room is unknown.
fn target(state: &State) -> Option<JoinTarget> {
    let room = state.room_url()?.clone();
    let name = state.settings.name.clone().filter(|_| state.settings.enter_directly == Some(true));
    Some(JoinTarget { room, code: state.access_code().map(str::to_owned), name })
}

fn is_greenlight(room: &Link) -> bool {
    FrontEnd::of(room) == Some(FrontEnd::Greenlight3)
}

/// A Greenlight 3 room without a code rejects anybody who brings one, so it is asked before one is put into its address.
fn wants_probe(state: &State, target: &JoinTarget) -> bool {
    is_greenlight(&target.room) && target.code.is_some() && !state.settings.copy_code_only
}

fn probe(cx: &mut Context, attempt: Attempt) {
    let room = attempt.target.room.clone();
    cx.push(Effect::ProbeRoom { attempt: attempt.id, room, prepares: attempt.enters });
    let until = saturating_add(cx.now, PROBE_TIMEOUT);
    cx.state.run.join = Some(JoinFlow { attempt, stage: Stage::Probing { until } });
}

/// The room's server has said what the room requires, or has not answered.
pub(super) fn probed(cx: &mut Context, id: AttemptId, probe: &RoomProbe, form: Result<(), RoomFailure>) {
    let Some(JoinFlow { attempt, stage: Stage::Probing { .. } }) = &cx.state.run.join else { return };
    if attempt.id != id {
        return;
    }
    let attempt = attempt.clone();
    let id = attempt.occurrence.clone();
    let page = |cx: &mut Context, prefill, report| open_page(cx, &id, prefill, OpenedBy::Person, report);
    match *probe {
        RoomProbe::OtherFrontEnd => page(cx, Prefill::Nothing, Report::None),
        RoomProbe::Gone => gone(cx),
        RoomProbe::NoAnswer(_) if !attempt.enters => page(cx, Prefill::Known, Report::None),
        RoomProbe::NoAnswer(failure) => {
            let why = phrases::room_failure(cx.state.locale, failure, &attempt.target.room.host());
            page(cx, Prefill::Known, Report::Problem(why));
        }
        RoomProbe::Greenlight(facts) => {
            cx.state.journal.record_room(&attempt.target.room, facts.wants_code, cx.now);
            if attempt.enters {
                go_on(cx, attempt, facts, form);
            } else {
                page(cx, Prefill::Known, Report::None);
            }
        }
    }
}

/// The room's requirements are known: the request is sent, or the person is asked first, or fills in the form.
fn go_on(cx: &mut Context, attempt: Attempt, facts: RoomFacts, form: Result<(), RoomFailure>) {
    let locale = cx.state.locale;
    let obstacle = if facts.wants_sign_in {
        text!(locale, "entry-sign-in")
    } else if facts.records && !attempt.consents {
        return ask_person(cx, attempt, JoinQuestion::Recorded);
    } else if facts.wants_code && attempt.target.code.is_none() {
        text!(locale, "entry-code-wanted")
    } else if let Err(failure) = form {
        phrases::room_failure(locale, failure, &attempt.target.room.host())
    } else {
        let (until, slow_at) = (saturating_add(cx.now, ENTRY_TIMEOUT), saturating_add(cx.now, SLOW_AFTER));
        let stage = Stage::Entering { until, slow_at: Some(slow_at) };
        cx.state.run.join = Some(JoinFlow { attempt, stage });
        return send_request(cx);
    };
    open_page(cx, &attempt.occurrence, Prefill::Known, OpenedBy::Person, Report::Problem(obstacle));
}

/// Sends the one request that can start the meeting, on behalf of the present attempt.
fn send_request(cx: &mut Context) {
    let Some(JoinFlow { attempt, .. }) = &mut cx.state.run.join else { return };
    attempt.requests = attempt.requests.saturating_add(1);
    let (id, JoinTarget { room, code, name }) = (attempt.id, attempt.target.clone());
    let wants_code = cx.state.journal.room_wants_code(&room, cx.now) != Some(false);
    let request = EntryRequest { name: name.unwrap_or_default(), code: code.filter(|_| wants_code) };
    cx.push(Effect::RequestEntry { attempt: id, room, request });
}

/// The request was answered, or no answer can be expected any more.
pub(super) fn answered(cx: &mut Context, id: AttemptId, answer: EntryAnswer) {
    let Some(JoinFlow { attempt, stage: stage @ (Stage::Entering { .. } | Stage::Waiting(_)) }) =
        &cx.state.run.join
    else {
        return;
    };
    if attempt.id != id {
        return;
    }
    let (attempt, waits) = (attempt.clone(), matches!(stage, Stage::Waiting(_)));
    let (locale, id) = (cx.state.locale, attempt.occurrence.clone());
    let host = attempt.target.room.host();
    // After a wait the page opens while the person may be elsewhere.
    let opened_by = if waits { OpenedBy::Program } else { OpenedBy::Person };
    let page = |cx: &mut Context, prefill, why| open_page(cx, &id, prefill, opened_by, Report::Problem(why));
    match answer {
        EntryAnswer::Enter { join_url } => {
            let leads_to = ConfirmedHost { room: host.clone(), host: join_url.host() };
            if leads_to.host == host || cx.state.journal.confirmed_hosts().contains(&leads_to) {
                enter(cx, &id, join_url);
            } else {
                ask_person(cx, attempt, JoinQuestion::OtherHost { join_url });
            }
        }
        EntryAnswer::NotRunning
        | EntryAnswer::NotSent(_)
        | EntryAnswer::Refused(_)
        | EntryAnswer::Unanswered(_)
            if waits =>
        {
            wait::not_running(cx);
        }
        EntryAnswer::NotRunning if cx.state.journal.attendance(&id) == Some(Attendance::Hosting) => {
            page(cx, Prefill::Known, text!(locale, "entry-you-host"));
        }
        EntryAnswer::NotRunning => wait::begin(cx, attempt),
        EntryAnswer::WrongCode => {
            let text = text!(locale, "entry-wrong-code");
            // The room would only reject the code again.
            page(cx, Prefill::NameOnly, text.clone());
            fail(cx, attempt, text);
        }
        EntryAnswer::SignInWanted => page(cx, Prefill::Known, text!(locale, "entry-sign-in")),
        EntryAnswer::Gone => gone(cx),
        EntryAnswer::NotCreated => page(cx, Prefill::Known, text!(locale, "entry-not-created")),
        EntryAnswer::NotSent(failure) | EntryAnswer::Refused(failure) => {
            page(cx, Prefill::Known, phrases::room_failure(locale, failure, &host));
        }
        EntryAnswer::Unanswered(_) => page(cx, Prefill::Known, text!(locale, "entry-unanswered")),
    }
}

/// Hands the person's own address in the room to the browser.
fn enter(cx: &mut Context, id: &OccurrenceId, join_url: Link) {
    leave(cx);
    page::open(cx, id, join_url, OpenedKind::Ticket);
    page::record_joined(cx, id);
    cx.status(text!(cx.state.locale, "entry-enter"));
}

/// There is no such room: the thread should have the new one.
fn gone(cx: &mut Context) {
    let Some(JoinFlow { attempt, .. }) = cx.state.run.join.clone() else { return };
    let text = text!(cx.state.locale, "entry-gone");
    leave(cx);
    page::open(cx, &attempt.occurrence, cx.state.meeting.thread.clone(), OpenedKind::Thread);
    cx.notify(text.clone());
    fail(cx, attempt, text);
}

fn fail(cx: &mut Context, attempt: Attempt, why: String) {
    let attendance = cx.state.journal.attendance_record(&attempt.occurrence).cloned();
    cx.state.run.join =
        Some(JoinFlow { attempt: Attempt { attendance, ..attempt }, stage: Stage::Failed(why) });
}

/// Asks the person in the panel, which is brought to the front.
fn ask_person(cx: &mut Context, attempt: Attempt, question: JoinQuestion) {
    cx.state.run.join = Some(JoinFlow { attempt, stage: Stage::Asking(question) });
    cx.extend([Effect::CancelRoomRequests, Effect::ShowPanel(Page::Now)]);
}

/// The person trusts the other host to which the room leads. This answers only the question that is being asked.
pub(super) fn confirm_host(cx: &mut Context, host: &str, id: &OccurrenceId) {
    match &cx.state.run.join {
        Some(JoinFlow { attempt, stage: Stage::Asking(JoinQuestion::OtherHost { join_url }) })
            if attempt.occurrence == *id && join_url.host() == host =>
        {
            let (room, join_url) = (attempt.target.room.host(), join_url.clone());
            cx.state.journal.confirm_host(ConfirmedHost { room, host: host.to_owned() });
            enter(cx, id, join_url);
        }
        _ => join(cx, Some(id), false),
    }
}

/// The person wants the room's page, whatever else was offered.
pub(super) fn page_instead(cx: &mut Context, id: &OccurrenceId) {
    let own = cx.state.run.join.as_ref().filter(|flow| flow.attempt.occurrence == *id);
    // Somebody on the way in who opens the page wants another way in: that is not too soon.
    if own.is_none() && page::is_just_opened(cx, id) {
        return page::record_joined(cx, id);
    }
    let report = match cx.state.run.join.as_ref().map(|flow| &flow.stage) {
        Some(Stage::Entering { .. }) => Report::Status(text!(cx.state.locale, "entry-page-instead")),
        _ => Report::None,
    };
    page::copy_code_of(cx, id);
    open_page(cx, id, Prefill::Known, OpenedBy::Person, report);
}

/// The person no longer waits.
pub(super) fn give_up(cx: &mut Context) {
    if cx.state.run.join.as_ref().is_some_and(JoinFlow::uses_server) {
        leave(cx);
    }
}

/// The person has changed their answer for an occurrence, which ends an earlier attempt to join it.
pub(super) fn withdraw(cx: &mut Context, id: &OccurrenceId) {
    if cx.state.run.join.as_ref().is_some_and(|flow| flow.attempt.occurrence == *id) {
        leave(cx);
    }
}

/// Ends the attempt, however far it has come.
fn leave(cx: &mut Context) {
    if cx.state.run.join.take().is_some_and(|flow| flow.uses_server()) {
        cx.push(Effect::CancelRoomRequests);
    }
}
