//! Requests to a room's server, and its answers.

use crate::link::Link;
use crate::settings::PlainText;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Identifies an attempt to join. Answers to earlier attempts are ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AttemptId(pub u64);

/// The answer to the question what a room requires, which has no side effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoomProbe {
    /// Greenlight 3 has the room, with these requirements.
    Greenlight(RoomFacts),
    /// The server does not run Greenlight 3: the rooms of PILOS have similar addresses.
    OtherFrontEnd,
    /// Greenlight 3 has no such room.
    Gone,
    /// No usable answer in time.
    NoAnswer(RoomFailure),
}

/// What Greenlight 3 tells anybody about a room (`GET /api/v1/rooms/ID/public.json`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomFacts {
    /// Whether a guest needs an access code. A room with only a moderator's code needs none, unless everybody joins as a
    /// moderator (`meetings_controller.rb`, `infer_bbb_role`).
    pub wants_code: bool,
    /// Whether it may be recorded, so that everybody must consent first.
    pub records: bool,
    /// Whether people must sign in.
    pub wants_sign_in: bool,
}

/// The contents of the one request that can start a meeting (`POST /api/v1/meetings/ID/status.json`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRequest {
    /// The name to join with.
    pub name: PlainText,
    /// The room's access code, if it asks for one.
    pub code: Option<String>,
}

/// The answer to that request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryAnswer {
    /// The person's own address in the room. Only the browser may visit it: the first visitor gets the seat.
    Enter {
        /// The address.
        join_url: Link,
    },
    /// Nobody is inside yet.
    NotRunning,
    /// The room expects another code, or none.
    WrongCode,
    /// People must sign in.
    SignInWanted,
    /// There is no such room.
    Gone,
    /// The meeting could not be created.
    NotCreated,
    /// The request was not sent: the room's page, whose token it needs, could not be fetched.
    NotSent(RoomFailure),
    /// It was sent and refused, so it has started nothing.
    Refused(RoomFailure),
    /// It was sent and may have started the meeting, but its outcome is unknown.
    Unanswered(RoomFailure),
}

/// How a room's server failed. It contains no text from the server, which could be of any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoomFailure {
    /// No connection.
    Unreachable,
    /// A connection, but to a server that could not be authenticated.
    NotTrusted,
    /// No answer in time.
    Slow,
    /// Too many requests (429).
    Busy,
    /// Access was denied (401, 403).
    Forbidden,
    /// Another HTTP status than expected.
    Status(u16),
    /// An answer that makes no sense.
    Unexpected,
}

impl fmt::Debug for EntryRequest {
    /// Without name and code: neither belongs in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntryRequest").finish_non_exhaustive()
    }
}
