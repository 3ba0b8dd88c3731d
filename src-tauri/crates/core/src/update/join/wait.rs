//! Waiting for the host: the program listens for the start signal, then asks the room until it lets people in.
//!
//! Greenlight sends the signal when the meeting is created, some seconds before the host is inside, and reports a meeting
//! as running only once somebody is (`MeetingStarter#call`, `isMeetingRunning`). Its own page therefore waits 4 to 7
//! seconds before it asks (`JoinCard.jsx`), which also keeps everybody from asking at once.

use super::page::{OpenedBy, Prefill, Report, open_page};
use super::{ENTRY_TIMEOUT, MAX_REQUESTS, send_request, within};
use crate::join::flow::{Attempt, HostStatus, JoinFlow, ListenerState, PendingRequest, Stage, Wait};
use crate::occurrence::saturating_add;
use crate::phrases;
use crate::room::entry::AttemptId;
use crate::text;
use crate::update::notices::close;
use crate::update::{Context, Effect, has_come};
use chrono::TimeDelta;

/// The room is first asked this long after the start signal, plus a random part of the jitter.
const SETTLE_TIME: TimeDelta = TimeDelta::seconds(4);
const MAX_JITTER_MS: u32 = 3_000;

/// How often the room is asked after the signal while nobody is inside, and how many times at most.
const ASK_INTERVAL: TimeDelta = TimeDelta::seconds(5);
const ASKS_AFTER_START: u8 = 6;

/// The delay before a lost connection is made again; it doubles each time, up to the maximum.
const RECONNECT_DELAY: TimeDelta = TimeDelta::seconds(2);
const MAX_RECONNECT_DELAY: TimeDelta = TimeDelta::seconds(60);

/// After this many failures without any connection the room's page opens, which asks by itself.
const MAX_FAILURES: u8 = 3;

/// A repeated click on Join asks the room again, but not within this time of the one before.
const CLICK_INTERVAL: TimeDelta = TimeDelta::seconds(3);

/// The room is not open yet: the person waits, and is told so once.
pub(super) fn begin(cx: &mut Context, attempt: Attempt) {
    cx.push(Effect::Listen { attempt: attempt.id, room: attempt.target.room.clone() });
    cx.notify(text!(cx.state.locale, "at-the-door"));
    // The click has answered the reminder on the screen.
    close(cx, &attempt.occurrence);
    cx.state.run.join = Some(JoinFlow { attempt, stage: Stage::Waiting(Wait::BEGIN) });
}

fn current<'a>(cx: &'a mut Context) -> Option<(&'a mut Attempt, &'a mut Wait)> {
    match &mut cx.state.run.join {
        Some(JoinFlow { attempt, stage: Stage::Waiting(wait) }) => Some((attempt, wait)),
        _ => None,
    }
}

fn current_of<'a>(cx: &'a mut Context, id: AttemptId) -> Option<&'a mut Wait> {
    current(cx).filter(|(attempt, _)| attempt.id == id).map(|(_, wait)| wait)
}

/// The start signal can be heard from now on. The meeting may have started before, so the room is asked once.
pub(in crate::update) fn listening(cx: &mut Context, id: AttemptId) {
    // Each connection is confirmed once.
    let wait = current_of(cx, id).filter(|wait| wait.listener.state == ListenerState::Connecting);
    let Some(wait) = wait else { return };
    wait.listener.state = ListenerState::Confirmed;
    wait.listener.was_confirmed = true;
    if wait.request == PendingRequest::None {
        ask(cx);
    }
}

/// The meeting was created: the host is about to be inside.
pub(in crate::update) fn started(cx: &mut Context, id: AttemptId) {
    let now = cx.now;
    let Some(wait) = current_of(cx, id).filter(|wait| wait.host == HostStatus::Awaited) else { return };
    wait.host = HostStatus::Arrived { requests_left: ASKS_AFTER_START };
    if !matches!(wait.request, PendingRequest::Sent(_)) {
        let jitter = TimeDelta::milliseconds((now.timestamp_subsec_micros() % MAX_JITTER_MS).into());
        wait.request = PendingRequest::Scheduled(saturating_add(now, SETTLE_TIME + jitter));
    }
    cx.notify(text!(cx.state.locale, "join-host-came"));
}

/// The start signal is not heard. The connection is made again while the slot lasts; if there never was one, the room's
/// page opens.
pub(in crate::update) fn listen_failed(cx: &mut Context, id: AttemptId) {
    let now = cx.now;
    let Some(wait) = current_of(cx, id) else { return };
    // Once the signal has come, nothing else is to be heard.
    if wait.host != HostStatus::Awaited || matches!(wait.listener.state, ListenerState::Lost { .. }) {
        return;
    }
    let listener = &mut wait.listener;
    listener.failures = listener.failures.saturating_add(1);
    if listener.failures >= MAX_FAILURES && !listener.was_confirmed {
        let why = text!(cx.state.locale, "entry-not-running");
        open_page_instead(cx, why);
    } else {
        let doubled = RECONNECT_DELAY * 2_i32.pow(u32::from(listener.failures - 1).min(5));
        let retry_at = saturating_add(now, doubled.min(MAX_RECONNECT_DELAY));
        listener.state = ListenerState::Lost { retry_at };
    }
}

/// Asks the room on behalf of the waiting person.
fn ask(cx: &mut Context) {
    let until = saturating_add(cx.now, ENTRY_TIMEOUT);
    let Some((attempt, wait)) = current(cx) else { return };
    if attempt.requests >= MAX_REQUESTS {
        return let_page_ask(cx);
    }
    wait.request = PendingRequest::Sent(until);
    send_request(cx);
}

/// Leaves the asking to the room's page, which does it by itself once the person has pressed Join on it.
fn let_page_ask(cx: &mut Context) {
    let why = text!(cx.state.locale, "join-page-asks-on");
    open_page_instead(cx, why);
}

fn open_page_instead(cx: &mut Context, why: String) {
    let Some((attempt, _)) = current(cx) else { return };
    let id = attempt.occurrence.clone();
    open_page(cx, &id, Prefill::Known, OpenedBy::Program, Report::Problem(why));
}

/// The room was asked, and nobody is inside yet, or there was no answer.
pub(super) fn not_running(cx: &mut Context) {
    let next = saturating_add(cx.now, ASK_INTERVAL);
    let Some((_, wait)) = current(cx) else { return };
    if !matches!(wait.request, PendingRequest::Sent(_)) {
        return;
    }
    match &mut wait.host {
        HostStatus::Awaited => wait.request = PendingRequest::None,
        HostStatus::Arrived { requests_left: ..=1 } => let_page_ask(cx),
        HostStatus::Arrived { requests_left } => {
            *requests_left -= 1;
            wait.request = PendingRequest::Scheduled(next);
        }
    }
}

/// Another click on Join by somebody who is already waiting asks the room again.
pub(super) fn click_again(cx: &mut Context, may_enter: bool) {
    let (locale, now) = (cx.state.locale, cx.now);
    let Some((attempt, wait)) = current(cx) else { return };
    let is_busy = matches!(wait.request, PendingRequest::Sent(_));
    let asks =
        may_enter && !is_busy && wait.host == HostStatus::Awaited && !within(attempt.at, CLICK_INTERVAL, now);
    let text = phrases::waiting_for_host(locale, wait.host);
    if asks {
        (attempt.at, attempt.requests) = (now, 0);
    }
    cx.status(text);
    if asks {
        ask(cx);
    }
}

/// Goes on once an instant has come.
pub(super) fn go_on_in_time(cx: &mut Context) {
    let now = cx.now;
    let Some((attempt, wait)) = current(cx) else { return };
    match wait.request {
        PendingRequest::Scheduled(at) if has_come(at, SETTLE_TIME + ASK_INTERVAL, now) => return ask(cx),
        // After a sleep no answer can be expected any more.
        PendingRequest::Sent(until) if has_come(until, ENTRY_TIMEOUT, now) => return not_running(cx),
        _ => {}
    }
    if let ListenerState::Lost { retry_at } = wait.listener.state
        && has_come(retry_at, MAX_RECONNECT_DELAY, now)
    {
        wait.listener.state = ListenerState::Connecting;
        let listen = Effect::Listen { attempt: attempt.id, room: attempt.target.room.clone() };
        cx.push(listen);
    }
}
