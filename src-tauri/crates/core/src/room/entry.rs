//! What comes of asking a room's front end for a person's own way in.

use crate::link::Link;

/// What Greenlight 3 says of a room to anybody who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicRoom {
    /// The room's name.
    pub name: String,
    /// Whether it asks for a code.
    pub wants_code: bool,
    /// Whether it may be recorded, so that each person must consent first.
    pub records: bool,
    /// Whether it wants people to sign in.
    pub wants_sign_in: bool,
}

/// What came of asking a room's server before its page opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// What Greenlight 3 says of the room.
    Room(PublicRoom),
    /// There is a server, and no Greenlight 3 on it: PILOS gives its rooms addresses of the same shape.
    OtherFrontEnd,
    /// No answer in time, or none to the point.
    Nothing,
}

/// What a person's own way in is asked with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The name to join with.
    pub name: String,
    /// The room's access code.
    pub code: Option<String>,
    /// Whether the person has agreed to be recorded in this room.
    pub consents: bool,
    /// Hosts beside the room's own that the person has confirmed for entering.
    pub confirmed_hosts: Vec<String>,
}

/// What came of one click on Join. The room's plain page is the way out of all that do not enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The person's own address in the room. It goes to the browser unvisited: the first visitor gets the seat.
    Enter {
        /// The address.
        join_url: Link,
    },
    /// The same, at a host that the person has not confirmed yet.
    ConfirmHost {
        /// The address.
        join_url: Link,
    },
    /// The room may be recorded: the person must say yes before the server is asked.
    ConsentWanted,
    /// The host has not opened the room.
    NotRunning,
    /// The room wants another code, or none.
    WrongCode,
    /// The room wants people to sign in.
    SignInWanted,
    /// There is no such room.
    Gone,
    /// The server failed, or is no Greenlight 3.
    ServerTrouble {
        /// What it did, such as `it answered 502`.
        why: String,
    },
    /// No answer within the time that a person waits gladly.
    Slow,
}
