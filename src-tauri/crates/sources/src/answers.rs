//! What servers answer, read without a server: the readers of the other modules, for whoever has an answer's bytes.

use crate::discourse::{self, Topic};
use crate::fetch::{Answer, FetchError};
use crate::greenlight::{self, Room};
use crate::html;
use ccc_core::room::entry::{EntryAnswer, RoomProbe};
use ccc_core::thread::Thread;
use ureq::http::{HeaderMap, StatusCode};

fn answer(status: u16, body: &[u8]) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    Answer { status, headers: HeaderMap::new(), body: body.to_vec() }
}

/// A forum's answer to the question for `topic`.
pub fn topic(topic: &Topic, status: u16, body: &[u8]) -> Result<Thread, FetchError> {
    discourse::thread(topic, answer(status, body))
}

/// A server's answer to the question what `room` is.
pub fn room(room: &Room, status: u16, body: &[u8]) -> RoomProbe {
    let facts = greenlight::facts(answer(status, body), room);
    facts.unwrap_or_else(|error| RoomProbe::NoAnswer(error.room_failure()))
}

/// A server's answer to the request for a way into `room`.
pub fn entry(room: &Room, status: u16, body: &[u8]) -> EntryAnswer {
    greenlight::entry(answer(status, body), room)
}

/// The token in a room's page.
pub fn token(page: &[u8]) -> Option<String> {
    html::meta(&String::from_utf8_lossy(page), "csrf-token")
}
