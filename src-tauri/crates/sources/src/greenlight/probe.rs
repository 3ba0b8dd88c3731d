//! What a room's server says about the room publicly, and at the same time the page with the token for entering.

use super::enter::{Form, fetch};
use super::{PROBE_TIMEOUT, Room, within};
use crate::fetch::{Answer, Failure, FetchError, Session};
use ccc_core::room::entry::{RoomFacts, RoomFailure, RoomProbe};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

/// The result of [`probe`].
#[derive(Debug)]
pub struct Probed {
    /// What the room is.
    pub probe: RoomProbe,
    /// The page's token, if it was requested. If the room lets no guest in, it is not waited for, and the error is the
    /// reason.
    pub form: Result<Option<Form>, RoomFailure>,
}

/// Asks what the room is, which has no side effect, and fetches the room's page at the same time where that `prepares`
/// for [`enter`](super::enter); both within [`PROBE_TIMEOUT`].
pub fn probe(room: &Room, prepares: bool) -> Probed {
    let session = Session::with(&room.page, within(PROBE_TIMEOUT));
    let page = prepares.then(|| fetch_concurrently(&session, room));
    let probe = ask_public(&session, room).and_then(|answer| facts(answer, room));
    let probe = probe.unwrap_or_else(|error| RoomProbe::NoAnswer(error.room_failure()));
    let form = match (reason_against(&probe), page) {
        (_, None) => Ok(None),
        (Some(reason), Some(_)) => Err(reason),
        (None, Some(page)) => match page.recv_timeout(session.left()) {
            Ok(form) => form.map(Some),
            Err(RecvTimeoutError::Timeout) => Err(RoomFailure::Slow),
            // No thread could be started.
            Err(RecvTimeoutError::Disconnected) => fetch(session, room.clone()).map(Some),
        },
    };
    Probed { probe, form }
}

/// Why no page is needed: the room lets no guest in.
fn reason_against(probe: &RoomProbe) -> Option<RoomFailure> {
    match probe {
        RoomProbe::Greenlight(facts) => facts.wants_sign_in.then_some(RoomFailure::Forbidden),
        RoomProbe::OtherFrontEnd => Some(RoomFailure::Unexpected),
        RoomProbe::Gone => Some(RoomFailure::Status(404)),
        RoomProbe::NoAnswer(failure) => Some(*failure),
    }
}

/// Fetches the room's page on a thread of its own.
fn fetch_concurrently(session: &Session, room: &Room) -> Receiver<Result<Form, RoomFailure>> {
    let (sender, page) = channel();
    let (session, room) = (session.clone(), room.clone());
    let fetch = move || {
        // The receiver is gone if the room lets no guest in.
        let _ = sender.send(fetch(session, room));
    };
    let _ = thread::Builder::new().name("room's page".into()).spawn(fetch);
    page
}

/// Requests the room's public data; any status is an answer.
pub(crate) fn ask_public(session: &Session, room: &Room) -> Result<Answer, FetchError> {
    session.get(&room.public, &[("Accept", "application/json")])
}

/// What the answer says about the room.
pub fn facts(answer: Answer, room: &Room) -> Result<RoomProbe, FetchError> {
    if answer.status == 404 {
        // Greenlight says `{"errors":["RecordNotFound"]}`.
        let is_greenlights = serde_json::from_slice::<Refusal>(&answer.body).is_ok();
        return Ok(if is_greenlights { RoomProbe::Gone } else { RoomProbe::OtherFrontEnd });
    }
    let answer = answer.ok(room.page.host())?;
    let public: Public = serde_json::from_slice(&answer.body)
        .map_err(|_| Failure::Unexpected("it is no answer of Greenlight 3".into()).at(room.page.host()))?;
    Ok(RoomProbe::Greenlight(public.data.facts()))
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(rename = "errors")]
    _errors: Vec<IgnoredAny>,
}

#[derive(Deserialize)]
struct Public {
    data: RoomJson,
}

/// `public_room_serializer.rb`.
#[derive(Deserialize)]
struct RoomJson {
    /// All of Greenlight's rooms have one, which distinguishes them from other JSON.
    #[serde(rename = "name")]
    _name: IgnoredAny,
    #[serde(default)]
    recording_consent: Flag,
    #[serde(default)]
    require_authentication: Flag,
    #[serde(default)]
    viewer_access_code: Flag,
    #[serde(default)]
    moderator_access_code: Flag,
    #[serde(default)]
    anyone_join_as_moderator: Flag,
}

impl RoomJson {
    fn facts(&self) -> RoomFacts {
        let moderators_only = self.moderator_access_code.0 && self.anyone_join_as_moderator.0;
        RoomFacts {
            // `infer_bbb_role` lets in who gives no code unless this holds, and nobody with a code that no role has.
            wants_code: self.viewer_access_code.0 || moderators_only,
            records: self.recording_consent.0,
            wants_sign_in: self.require_authentication.0,
        }
    }
}

/// Greenlight writes its settings as strings, as booleans, and as null, which is false.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(from = "Written")]
struct Flag(bool);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Bool(bool),
    Text(String),
    Null(()),
}

impl From<Written> for Flag {
    fn from(written: Written) -> Self {
        Self(match written {
            Written::Bool(flag) => flag,
            Written::Text(text) => text == "true",
            Written::Null(()) => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn settings_come_as_strings_as_booleans_and_as_null() {
        let read = |value| serde_json::from_value::<Flag>(value).map(|flag| flag.0).ok();
        assert_eq!([json!(true), json!("true")].map(read), [Some(true); 2]);
        assert_eq!([json!(false), json!("false"), json!(null), json!("")].map(read), [Some(false); 4]);
        assert_eq!([json!([]), json!(1)].map(read), [None; 2]);
        assert!(serde_json::from_str::<RoomJson>("{}").is_err(), "any JSON is no room");
    }

    #[test]
    fn a_moderators_code_alone_is_wanted_only_where_everybody_joins_as_one() {
        let wants_code = |viewer: bool, moderator: bool, everybody: &str| {
            let room = json!({
                "name": "a", "viewer_access_code": viewer, "moderator_access_code": moderator,
                "anyone_join_as_moderator": everybody,
            });
            serde_json::from_value::<RoomJson>(room).unwrap().facts().wants_code
        };
        for (viewer, moderator, everybody, wanted) in [
            (false, false, "false", false),
            (false, false, "true", false),
            (false, true, "false", false),
            (false, true, "true", true),
            (true, false, "false", true),
            (true, false, "true", true),
            (true, true, "false", true),
            (true, true, "true", true),
        ] {
            assert_eq!(wants_code(viewer, moderator, everybody), wanted, "{viewer} {moderator} {everybody}");
        }
    }
}
