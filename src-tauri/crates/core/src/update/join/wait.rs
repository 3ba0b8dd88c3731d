//! Waiting for the host: the start signal is listened for, and the room is asked when it can let people in.
//!
//! Greenlight tells of a start when the meeting is created, some seconds before the host is inside, and says that it runs
//! only once somebody is (`MeetingStarter#call`, `isMeetingRunning`). Its own page therefore waits 4 to 7 seconds before
//! it asks (`JoinCard.jsx`), so that not everybody asks at once.

use super::page::{Address, Counts, Words, open_page};
use super::settle::has_come;
use super::{ENTRY_TIMEOUT, MAX_REQUESTS, send_request, within};
use crate::join::flow::{Click, Host, JoinFlow, Listener, Request, Tries, Wait};
use crate::occurrence;
use crate::room::entry::AttemptId;
use crate::text;
use crate::update::notices::close;
use crate::update::{Effect, Turn};
use chrono::TimeDelta;

/// How long after the start signal the room is asked first: this, and up to so much more by chance.
const SETTLES_WITHIN: TimeDelta = TimeDelta::seconds(4);
const SPREAD_MS: u32 = 3_000;

/// How often it is asked again while nobody is inside, and how many times in all after the signal.
const ASK_INTERVAL: TimeDelta = TimeDelta::seconds(5);
const ASKS_AFTER_START: u8 = 6;

/// How long after a lost connection the next one is made: twice as long each time.
const RECONNECT_FIRST: TimeDelta = TimeDelta::seconds(2);
const RECONNECT_LONGEST: TimeDelta = TimeDelta::seconds(60);

/// After so many failures without any connection the room's page opens: it asks by itself.
const MAX_FAILURES: u8 = 3;

/// How long after a click at the door another one asks the room again.
const CLICK_PACE: TimeDelta = TimeDelta::seconds(3);

/// The room is not open: the person waits, and is told so once.
pub(super) fn begin(turn: &mut Turn, click: Click) {
    turn.push(Effect::Listen { attempt: click.id, room: click.terms.room.clone() });
    let text = text!(turn.state.locale, "at-the-door");
    turn.notify(text);
    // The click has answered the reminder that is on the screen.
    close(turn, &click.occurrence);
    turn.state.join = JoinFlow::Waiting { click, wait: Wait::BEGINS };
}

/// The wait of this attempt, for `change` to work on.
fn with_wait(turn: &mut Turn, attempt: AttemptId, change: impl FnOnce(&mut Turn, Click, Wait)) {
    if let JoinFlow::Waiting { click, wait } = &turn.state.join
        && click.id == attempt
    {
        let (click, wait) = (click.clone(), *wait);
        change(turn, click, wait);
    }
}

fn go_on(turn: &mut Turn, click: Click, wait: Wait) {
    turn.state.join = JoinFlow::Waiting { click, wait };
}

/// The start signal is heard from now on. It may have come before, so the room is asked once.
pub(in crate::update) fn listening(turn: &mut Turn, attempt: AttemptId) {
    with_wait(turn, attempt, |turn, click, wait| {
        // It is confirmed once for each connection.
        let Listener::Connecting { tries } = wait.listener else { return };
        let tries = Tries { was_confirmed: true, ..tries };
        let wait = Wait { listener: Listener::Confirmed { tries }, ..wait };
        match wait.request {
            Request::None => ask(turn, click, wait),
            Request::At(_) | Request::Sent { .. } => go_on(turn, click, wait),
        }
    });
}

/// The meeting was created: the host is about to be inside.
pub(in crate::update) fn started(turn: &mut Turn, attempt: AttemptId) {
    with_wait(turn, attempt, |turn, click, wait| {
        if wait.host != Host::Awaited {
            return;
        }
        let text = text!(turn.state.locale, "join-host-came");
        turn.notify(text);
        let by_chance = TimeDelta::milliseconds((turn.now.timestamp_subsec_micros() % SPREAD_MS).into());
        let request = match wait.request {
            sent @ Request::Sent { .. } => sent,
            Request::None | Request::At(_) => {
                Request::At(occurrence::saturating_add(turn.now, SETTLES_WITHIN + by_chance))
            }
        };
        let host = Host::Came { requests_left: ASKS_AFTER_START };
        go_on(turn, click, Wait { host, request, ..wait });
    });
}

/// The start signal is not heard. A connection is made anew while the slot lasts; where there never was one, the room's
/// page opens.
pub(in crate::update) fn listen_failed(turn: &mut Turn, attempt: AttemptId) {
    with_wait(turn, attempt, |turn, click, wait| {
        let tries = match wait.listener {
            Listener::Connecting { tries } | Listener::Confirmed { tries } => tries,
            Listener::Lost { .. } | Listener::Done => return,
        };
        let tries = Tries { failures: tries.failures.saturating_add(1), ..tries };
        if wait.host != Host::Awaited {
            // The signal has come: there is nothing more to hear.
            return go_on(turn, click, Wait { listener: Listener::Done, ..wait });
        }
        if tries.failures >= MAX_FAILURES && !tries.was_confirmed {
            let words = Words::Problem(text!(turn.state.locale, "entry-not-running"));
            return open_page(turn, &click.occurrence, Address::FilledIn, Counts::No, words);
        }
        let again_at = occurrence::saturating_add(turn.now, reconnect_after(tries.failures));
        go_on(turn, click, Wait { listener: Listener::Lost { tries, again_at }, ..wait });
    });
}

fn reconnect_after(failures: u8) -> TimeDelta {
    let doubled = RECONNECT_FIRST * 2_i32.pow(u32::from(failures.saturating_sub(1).min(5)));
    doubled.min(RECONNECT_LONGEST)
}

/// Asks the room, on behalf of the click for which the person waits.
fn ask(turn: &mut Turn, click: Click, wait: Wait) {
    if click.requests >= MAX_REQUESTS {
        return open_the_page(turn, &click);
    }
    let click = send_request(turn, click);
    let until = occurrence::saturating_add(turn.now, ENTRY_TIMEOUT);
    go_on(turn, click, Wait { request: Request::Sent { until }, ..wait });
}

/// The room has let nobody in. Its page asks by itself once the person has pressed Join on it.
fn open_the_page(turn: &mut Turn, click: &Click) {
    let words = Words::Problem(text!(turn.state.locale, "join-page-asks-on"));
    open_page(turn, &click.occurrence, Address::FilledIn, Counts::No, words);
}

/// The room was asked, and nobody is inside yet, or there was no answer.
pub(super) fn not_running(turn: &mut Turn) {
    let JoinFlow::Waiting { click, wait } = &turn.state.join else { return };
    if !matches!(wait.request, Request::Sent { .. }) {
        return;
    }
    let (click, wait) = (click.clone(), *wait);
    let Host::Came { requests_left } = wait.host else {
        return go_on(turn, click, Wait { request: Request::None, ..wait });
    };
    if requests_left <= 1 {
        return open_the_page(turn, &click);
    }
    let request = Request::At(occurrence::saturating_add(turn.now, ASK_INTERVAL));
    let host = Host::Came { requests_left: requests_left - 1 };
    go_on(turn, click, Wait { host, request, ..wait });
}

/// Another click on Join by who waits already asks the room again.
pub(super) fn click_again(turn: &mut Turn, may_enter: bool) {
    let JoinFlow::Waiting { click, wait } = &turn.state.join else { return };
    let too_soon = within(click.at, CLICK_PACE, turn.now) || matches!(wait.request, Request::Sent { .. });
    let (click, wait) = (click.clone(), *wait);
    let text = match wait.host {
        Host::Awaited => text!(turn.state.locale, "at-the-door"),
        Host::Came { .. } => text!(turn.state.locale, "join-host-came"),
    };
    turn.status(text);
    if may_enter && !too_soon && wait.host == Host::Awaited {
        ask(turn, Click { at: turn.now, requests: 0, ..click }, wait);
    }
}

/// Goes on where an instant has come.
pub(super) fn go_on_in_time(turn: &mut Turn) {
    let JoinFlow::Waiting { click, wait } = &turn.state.join else { return };
    let (click, wait, now) = (click.clone(), *wait, turn.now);
    match wait.request {
        Request::At(at) if has_come(at, SETTLES_WITHIN + ASK_INTERVAL, now) => return ask(turn, click, wait),
        // After sleep no answer is to be expected any more.
        Request::Sent { until } if has_come(until, ENTRY_TIMEOUT, now) => return not_running(turn),
        _ => {}
    }
    if let Listener::Lost { tries, again_at } = wait.listener
        && has_come(again_at, RECONNECT_LONGEST, now)
    {
        turn.push(Effect::Listen { attempt: click.id, room: click.terms.room.clone() });
        go_on(turn, click, Wait { listener: Listener::Connecting { tries }, ..wait });
    }
}
