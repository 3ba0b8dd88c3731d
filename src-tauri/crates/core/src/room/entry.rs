//! What comes of asking a room's front end for a person's own way in.

use crate::link::Link;
use std::fmt;

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

/// What came of one click on Join. The messages are for people; the room's plain page is the way out of all that do not
/// enter.
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

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enter { .. } => "You are on your way into the room.",
            Self::ConfirmHost { join_url } => {
                return write!(
                    f,
                    "The room leads to another host, {}: confirm it to go in.",
                    join_url.host()
                );
            }
            Self::ConsentWanted => "The room may be recorded: say whether you agree before you go in.",
            Self::NotRunning => {
                "The host has not opened the room yet. Its page opens, and lets you in when the host comes."
            }
            Self::WrongCode => {
                "The room does not take the access code. Its page opens, so that you can type another."
            }
            Self::SignInWanted => "The room wants you to sign in. Its page opens, so that you can.",
            Self::Gone => "There is no room at this link any more. Look in the thread for the new one.",
            Self::ServerTrouble { why } => {
                return write!(f, "The room's server could not let you in ({why}). Its page opens instead.");
            }
            Self::Slow => "The room's server takes its time, so its page opens instead.",
        })
    }
}
