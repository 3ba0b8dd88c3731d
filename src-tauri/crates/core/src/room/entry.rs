//! What a room's server is asked, and what it can answer.

use crate::link::Link;
use crate::settings::PlainText;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which click on Join an answer belongs to. Answers to an earlier click are no news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AttemptId(pub u64);

/// What a room's server said when it was asked what the room wants, which has no side effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoomProbe {
    /// Greenlight 3 says this of the room.
    Greenlight(RoomFacts),
    /// There is a server, and no Greenlight 3 on it: PILOS gives its rooms addresses of the same shape.
    OtherFrontEnd,
    /// Greenlight 3 has no such room.
    Gone,
    /// No answer in time, or none to the point.
    NoAnswer(RoomFailure),
}

/// What Greenlight 3 says of a room to anybody (`GET /api/v1/rooms/ID/public.json`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomFacts {
    /// Whether a guest needs an access code. A moderator's code alone is not needed, unless everybody joins as a
    /// moderator (`meetings_controller.rb`, `infer_bbb_role`).
    pub wants_code: bool,
    /// Whether it may be recorded, so that each person must consent first.
    pub records: bool,
    /// Whether it wants people to sign in.
    pub wants_sign_in: bool,
}

/// What the one request carries that can start a meeting (`POST /api/v1/meetings/ID/status.json`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRequest {
    /// The name to join with.
    pub name: PlainText,
    /// The room's access code, where the room wants one.
    pub code: Option<String>,
}

/// What came of that request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryAnswer {
    /// The person's own address in the room. It goes to the browser unvisited: the first visitor gets the seat.
    Enter {
        /// The address.
        join_url: Link,
    },
    /// Nobody is inside yet.
    NotRunning,
    /// The room wants another code, or none.
    WrongCode,
    /// The room wants people to sign in.
    SignInWanted,
    /// There is no such room.
    Gone,
    /// The meeting could not be created.
    NotCreated,
    /// The request was not sent: the room's page, whose token it needs, could not be had.
    NotSent(RoomFailure),
    /// It was sent, and refused, so that it has started nothing.
    Refused(RoomFailure),
    /// It was sent, and may have started the meeting, but what came of it is not known.
    Unanswered(RoomFailure),
}

/// How a server failed. It holds no text of the server's: nothing unbounded is told to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoomFailure {
    /// No connection.
    Unreachable,
    /// A connection, but not to who it should be.
    NotTrusted,
    /// No answer in time.
    Slow,
    /// It asks for patience (429).
    Busy,
    /// It does not let this program in (401, 403).
    Forbidden,
    /// Another HTTP status than it should.
    Status(u16),
    /// An answer that makes no sense here.
    Unexpected,
}

impl fmt::Debug for EntryRequest {
    /// Without name and code: neither belongs in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntryRequest").finish_non_exhaustive()
    }
}
