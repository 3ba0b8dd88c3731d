//! Questions to the process that reads the network, and its answers.
//!
//! It talks to untrusted servers, so its answers are not trusted either: they consist of the core's types, which enforce
//! their own limits, and texts are truncated when they are parsed.

use crate::link::Link;
use crate::readiness::{Confinement, ReachFailure, one_line};
use crate::room::entry::{EntryAnswer, EntryRequest, RoomFailure, RoomProbe};
use crate::thread::Thread;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The version of questions and answers; other versions are incompatible.
pub const VERSION: u32 = 1;

/// A question to the process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Read this thread: [`Answer::Thread`], [`Answer::ThreadFailed`] or [`Answer::NotReadable`].
    Thread(Link),
    /// What does this Greenlight room require? [`Answer::Probed`] or [`Answer::NotReadable`].
    Probe {
        /// The room.
        room: Link,
        /// Whether its form's token is fetched, too; then [`Question::Enter`] may follow.
        prepares: bool,
    },
    /// Send the one request that can start the meeting: [`Answer::Entered`] or [`Answer::NotReadable`]. Only after a
    /// person's click on Join.
    Enter {
        /// The room.
        room: Link,
        /// What the request carries.
        request: EntryRequest,
    },
    /// Listen for the start of this Greenlight room's meeting: [`Answer::Listening`], then [`Answer::Started`] for each
    /// start. Nothing more can be heard when the process ends.
    Listen(Link),
    /// Does the forum answer for this thread? [`Answer::Checked`] or [`Answer::NotReadable`].
    CheckThread(Link),
    /// Does this room's server answer? [`Answer::Checked`].
    CheckRoom(Link),
    /// How is the process confined? [`Answer::Confined`].
    Confinement,
}

impl Question {
    /// The link that it is about.
    pub fn link(&self) -> Option<&Link> {
        match self {
            Self::Thread(link)
            | Self::Probe { room: link, .. }
            | Self::Enter { room: link, .. }
            | Self::Listen(link)
            | Self::CheckThread(link)
            | Self::CheckRoom(link) => Some(link),
            Self::Confinement => None,
        }
    }
}

/// An answer of the process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The thread.
    Thread(Thread),
    /// The thread could not be read.
    ThreadFailed {
        /// The reason, for a person.
        #[serde(deserialize_with = "one_line")]
        why: String,
        /// When the forum may be asked again, if it says so.
        retry: Option<RetryAfter>,
    },
    /// The link is not of the expected kind.
    NotReadable,
    /// The answer about a room.
    Probed {
        /// The room's answer.
        probe: RoomProbe,
        /// Whether the form's token was fetched, if that was requested.
        form: Result<(), RoomFailure>,
    },
    /// The answer to the request that can start the meeting.
    Entered(EntryAnswer),
    /// The signal will be heard from now on.
    Listening,
    /// The meeting was created.
    Started,
    /// Whether the server answers.
    Checked(Checked),
    /// How the process is confined; `None` if this kind of system has no way to confine it.
    Confined(Option<Confinement>),
}

/// Whether a server answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// How it fails, if it does.
    pub failure: Option<ReachFailure>,
    /// The server's time when it answered, in whole seconds, if it says so; also with a failure.
    pub date: Option<DateTime<Utc>>,
}

/// When a server may be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryAfter {
    /// After this time.
    In(Duration),
    /// At this instant.
    At(DateTime<Utc>),
}

impl RetryAfter {
    /// The instant, for an answer that came at `now`: within a day, since no server is obeyed forever.
    pub fn instant(self, now: DateTime<Utc>) -> DateTime<Utc> {
        let latest = now.checked_add_signed(TimeDelta::days(1)).unwrap_or(now);
        let instant = match self {
            Self::In(wait) => TimeDelta::from_std(wait).ok().and_then(|wait| now.checked_add_signed(wait)),
            Self::At(at) => Some(at.max(now)),
        };
        instant.unwrap_or(latest).min(latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readiness::MAX_TEXT_CHARS;
    use crate::room::discover::{Anchor, Announcement};

    #[test]
    fn texts_are_truncated() {
        let why = format!("a\nb{}", "x".repeat(1_000));
        let said = serde_json::json!({ "thread_failed": { "why": why, "retry": null } });
        let Answer::ThreadFailed { why, .. } = serde_json::from_value(said).unwrap() else { panic!() };
        assert!(why.starts_with("abxx") && why.chars().count() == MAX_TEXT_CHARS, "{why}");
        let moved = serde_json::json!({ "Moved": { "to": "x".repeat(1_000) } });
        let ReachFailure::Moved { to } = serde_json::from_value(moved).unwrap() else { panic!() };
        assert_eq!(to.chars().count(), MAX_TEXT_CHARS);
    }

    #[test]
    fn links_outside_their_text_are_dropped() {
        let anchor = |at| Anchor { href: "https://a.example/".into(), at, set_off: false };
        let said = Announcement {
            text: "über".into(),
            links: vec![
                anchor(0..2),
                anchor(0..1),
                anchor(2..9),
                anchor(usize::MAX..usize::MAX),
                anchor(5..5),
            ],
        };
        let text = serde_json::to_string(&said).unwrap();
        let backwards = text.replace(r#""start":0,"end":1"#, r#""start":2,"end":0"#);
        for text in [text, backwards] {
            let read: Announcement = serde_json::from_str(&text).unwrap();
            assert_eq!(read.links, [anchor(0..2), anchor(5..5)], "{text}");
        }
    }

    #[test]
    fn no_server_is_obeyed_for_more_than_a_day() {
        let now: DateTime<Utc> = "2026-11-26T07:59:00Z".parse().unwrap();
        let tomorrow = now + TimeDelta::days(1);
        for (retry, expected) in [
            (RetryAfter::In(Duration::from_secs(30)), now + TimeDelta::seconds(30)),
            (RetryAfter::In(Duration::from_secs(u64::MAX)), tomorrow),
            (RetryAfter::At(DateTime::<Utc>::MAX_UTC), tomorrow),
            (RetryAfter::At(now - TimeDelta::days(9)), now),
        ] {
            assert_eq!(retry.instant(now), expected, "{retry:?}");
        }
        assert_eq!(RetryAfter::In(Duration::MAX).instant(DateTime::<Utc>::MAX_UTC), DateTime::<Utc>::MAX_UTC);
    }
}
