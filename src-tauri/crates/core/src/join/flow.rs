//! The way from a click on Join into the room: one state at a time, each with the click that it stands for.
//!
//! What leads from one to the next is in `update/join`.

use crate::link::Link;
use crate::occurrence::OccurrenceId;
use crate::reminder::journal::AttendanceRecord;
use crate::room::entry::AttemptId;
use crate::settings::PlainText;
use chrono::{DateTime, Utc};

/// Where the way into the room stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum JoinFlow {
    /// Nobody is on the way in.
    #[default]
    Idle,
    /// The room's server is asked what the room wants, until an instant. Nothing can be started by that.
    Probing { click: Click, until: DateTime<Utc> },
    /// The person is asked something first.
    Asking { click: Click, question: Question },
    /// The one request that can start the meeting is on its way, until an instant. From `slow_at` on the person is told
    /// that it takes its time.
    Entering { click: Click, until: DateTime<Utc>, slow_at: Option<DateTime<Utc>> },
    /// The host has not opened the room: the person waits.
    Waiting { click: Click, wait: Wait },
    /// The last click did not lead into the room.
    Failed { click: Click, text: String },
}

/// A person's click on Join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Click {
    /// By which answers of the room's server are told from those to earlier clicks.
    pub(crate) id: AttemptId,
    /// When it came, or the last one that repeated it.
    pub(crate) at: DateTime<Utc>,
    pub(crate) occurrence: OccurrenceId,
    /// The occurrence's end, when the way in ends, too.
    pub(crate) end: DateTime<Utc>,
    pub(crate) terms: Terms,
    /// Whether the form is skipped: the request that can start the meeting may be sent for this click.
    pub(crate) enters: bool,
    /// Whether the person has agreed to be recorded.
    pub(crate) consents: bool,
    /// What the person had said of the occurrence: where they say otherwise later, the click no longer stands.
    pub(crate) answered: Option<AttendanceRecord>,
    /// How many requests that can start the meeting were sent for it.
    pub(crate) requests: u8,
}

/// What a click on Join goes by. Where the settings say otherwise later, the click no longer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Terms {
    /// The room.
    pub(crate) room: Link,
    /// Its access code.
    pub(crate) code: Option<String>,
    /// The name to skip the form with; `None` where the person fills in the form.
    pub(crate) name: Option<PlainText>,
}

/// What the person is asked before the way leads on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// The room may be recorded.
    Recorded,
    /// The way in leads to another host than the room's.
    OtherHost { join_url: Link },
}

/// Waiting for the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    pub(crate) host: Host,
    pub(crate) listener: Listener,
    pub(crate) request: Request,
}

/// What is known of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// The start signal has not come.
    Awaited,
    /// It has come; the room is asked so many times more before its page opens.
    Came { requests_left: u8 },
}

/// How the start signal is listened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listener {
    /// A connection is being made, after so many that failed.
    Connecting { tries: Tries },
    /// The server has confirmed that it will tell.
    Confirmed { tries: Tries },
    /// There is no connection; one is made again at an instant.
    Lost { tries: Tries, again_at: DateTime<Utc> },
    /// It is no longer needed.
    Done,
}

/// How connecting went so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tries {
    /// How many connections failed or were lost.
    pub(crate) failures: u8,
    /// Whether the server has ever confirmed one.
    pub(crate) was_confirmed: bool,
}

/// A request that can start the meeting, from somebody who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// None is wanted now.
    None,
    /// One is to be sent at an instant.
    At(DateTime<Utc>),
    /// One is on its way, and given up at an instant.
    Sent { until: DateTime<Utc> },
}

impl JoinFlow {
    /// The click that it stands for.
    pub(crate) fn click(&self) -> Option<&Click> {
        match self {
            Self::Idle => None,
            Self::Probing { click, .. }
            | Self::Asking { click, .. }
            | Self::Entering { click, .. }
            | Self::Waiting { click, .. }
            | Self::Failed { click, .. } => Some(click),
        }
    }

    /// The occurrence for whose host the person waits.
    pub(crate) fn waits_for(&self) -> Option<&OccurrenceId> {
        match self {
            Self::Waiting { click, .. } => Some(&click.occurrence),
            _ => None,
        }
    }

    /// Whether something of it is under way with the room's server.
    pub(crate) fn is_with_the_server(&self) -> bool {
        matches!(self, Self::Probing { .. } | Self::Entering { .. } | Self::Waiting { .. })
    }

    /// The next instant at which it goes on by itself.
    pub(crate) fn next_deadline(&self) -> Option<DateTime<Utc>> {
        let end = self.click()?.end;
        let own = match self {
            Self::Probing { until, .. } => [Some(*until), None],
            Self::Entering { until, slow_at, .. } => [Some(*until), *slow_at],
            Self::Waiting { wait, .. } => wait.deadlines(),
            Self::Idle | Self::Asking { .. } | Self::Failed { .. } => [None, None],
        };
        own.into_iter().flatten().chain([end]).min()
    }
}

impl Wait {
    /// At the beginning: a connection is being made.
    pub(crate) const BEGINS: Self = Self {
        host: Host::Awaited,
        listener: Listener::Connecting { tries: Tries { failures: 0, was_confirmed: false } },
        request: Request::None,
    };

    fn deadlines(&self) -> [Option<DateTime<Utc>>; 2] {
        let request = match self.request {
            Request::At(at) | Request::Sent { until: at } => Some(at),
            Request::None => None,
        };
        let listener = match self.listener {
            Listener::Lost { again_at, .. } => Some(again_at),
            Listener::Connecting { .. } | Listener::Confirmed { .. } | Listener::Done => None,
        };
        [request, listener]
    }
}
