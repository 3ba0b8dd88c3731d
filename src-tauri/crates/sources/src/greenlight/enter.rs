//! Entering: the room's page for its token, and the one request that can start a meeting.

use super::{ENTRY_TIMEOUT, PAGE_TIMEOUT, Room, within};
use crate::fetch::{Answer, FetchError, Session};
use crate::html;
use ccc_core::link::Link;
use ccc_core::room::entry::{EntryAnswer, EntryRequest, RoomFailure};
use serde::Deserialize;
use std::fmt;
use std::time::Instant;
use ureq::http::{HeaderMap, HeaderValue, header};

/// A person's click on Join: proof for [`enter`] that they want in. Good for one request.
#[derive(Debug)]
pub struct Click(());

impl Click {
    /// Only for where the core requests entry on behalf of a person's click: never in a timer, a retry or a check of
    /// reachability.
    pub fn on_join() -> Self {
        Self(())
    }
}

/// The session and the token from a room's page, with the open connections to its server.
pub struct Form {
    room: Room,
    session: Session,
    token: String,
    cookies: String,
}

/// Fetches the room's page within the limits of `session`. It has no side effect.
pub(super) fn fetch(session: Session, room: Room) -> Result<Form, RoomFailure> {
    let answer =
        session.get(&room.page, &[("Accept", "text/html")]).and_then(|page| page.ok(room.page.host()));
    let page = answer.map_err(|error: FetchError| error.room_failure())?;
    let token = html::meta(&String::from_utf8_lossy(&page.body), "csrf-token")
        .filter(|token| HeaderValue::from_str(token).is_ok())
        .ok_or(RoomFailure::Unexpected)?;
    Ok(Form { cookies: cookies(&page.headers), room, session, token })
}

/// Requests the person's own way in, within [`ENTRY_TIMEOUT`] in all: with the form from [`probe`](super::probe), or with a
/// new one. The returned address is never visited here, since its first visitor gets the seat.
///
/// It requires a person's click, since it can start the meeting.
#[expect(clippy::needless_pass_by_value, reason = "a click is used up by what it asks for")]
pub fn enter(click: Click, room: &Room, prepared: Option<Form>, request: &EntryRequest) -> EntryAnswer {
    let Click(()) = click;
    let until = Instant::now() + ENTRY_TIMEOUT;
    let fetch = || fetch(Session::with(&room.page, within(PAGE_TIMEOUT)), room.clone());
    let form = match prepared.filter(|form| form.room == *room).map_or_else(fetch, Ok) {
        Ok(form) => form,
        Err(failure) => return EntryAnswer::NotSent(failure),
    };
    let code = request.code.as_deref().unwrap_or_default();
    let body = serde_json::json!({ "name": request.name, "access_code": code }).to_string();
    let headers = [
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
        ("X-CSRF-Token", form.token.as_str()),
        ("Cookie", form.cookies.as_str()),
    ];
    let session = form.session.clone().until(until);
    match session.post(&room.status, &headers, body.as_bytes()) {
        Ok(answer) => entry(answer, room),
        Err(failed) if failed.never_left => EntryAnswer::NotSent(failed.error.room_failure()),
        Err(failed) => EntryAnswer::Unanswered(failed.error.room_failure()),
    }
}

/// What the answer to the request for the way in says (`meetings_controller.rb`, `status`).
pub fn entry(answer: Answer, room: &Room) -> EntryAnswer {
    match answer.status.as_u16() {
        400 => return EntryAnswer::NotCreated,
        401 => return EntryAnswer::SignInWanted,
        403 => return EntryAnswer::WrongCode,
        404 => return EntryAnswer::Gone,
        _ => {}
    }
    let was_refused = answer.status.is_client_error();
    let answer = match answer.ok(room.page.host()) {
        Ok(answer) => answer,
        Err(error) if was_refused => return EntryAnswer::Refused(error.room_failure()),
        Err(error) => return EntryAnswer::Unanswered(error.room_failure()),
    };
    match serde_json::from_slice::<Status>(&answer.body) {
        Ok(Status { data: StatusData { status: false, .. } }) => EntryAnswer::NotRunning,
        Ok(Status { data: StatusData { status: true, join_url: Some(join_url) } }) => seat(&join_url, room),
        Ok(_) | Err(_) => EntryAnswer::Unanswered(RoomFailure::Unexpected),
    }
}

fn seat(join_url: &str, room: &Room) -> EntryAnswer {
    match Link::parse(join_url) {
        // A remote server must not lead to this machine.
        Ok(join_url) if !join_url.is_loopback() || room.page.is_loopback() => EntryAnswer::Enter { join_url },
        Ok(_) | Err(_) => EntryAnswer::Unanswered(RoomFailure::Unexpected),
    }
}

#[derive(Deserialize)]
struct Status {
    data: StatusData,
}

#[derive(Deserialize)]
struct StatusData {
    status: bool,
    #[serde(rename = "joinUrl")]
    join_url: Option<String>,
}

/// The cookies that an answer sets, as they are sent back.
fn cookies(headers: &HeaderMap) -> String {
    let set = headers.get_all(header::SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for (name, value) in set.filter_map(|cookie| cookie.split(';').next()?.trim().split_once('=')) {
        // The last one of a name counts (RFC 6265, 5.3).
        pairs.retain(|(other, _)| *other != name);
        pairs.push((name, value));
    }
    let pairs = pairs.into_iter().filter(|(name, value)| !name.is_empty() && !value.is_empty());
    pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

impl fmt::Debug for Form {
    /// Without session and token: neither belongs in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Form").field("room", &self.room).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_room_never_leads_to_this_machine() {
        let room = |link: &str| Room::of(&Link::parse(link).unwrap()).unwrap();
        let remote = room("https://bbb.example/rooms/abc-def-ghi-jkl");
        let refused = EntryAnswer::Unanswered(RoomFailure::Unexpected);
        for join_url in ["http://127.0.0.1:631/x", "https://localhost/x", "http://[::1]/x"] {
            assert_eq!(seat(join_url, &remote), refused, "{join_url}");
        }
        assert!(matches!(seat("https://other.example/x", &remote), EntryAnswer::Enter { .. }));
        let here = room("http://127.0.0.1:8080/rooms/abc-def-ghi-jkl");
        assert!(matches!(seat("http://127.0.0.1:8090/x", &here), EntryAnswer::Enter { .. }));
    }
}
