//! The way from a click on Join into the room, one stage at a time. `update/join` leads from one to the next.

use crate::link::Link;
use crate::occurrence::OccurrenceId;
use crate::reminder::journal::AttendanceRecord;
use crate::room::entry::AttemptId;
use crate::settings::PlainText;
use chrono::{DateTime, Utc};

/// A click on Join, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JoinFlow {
    pub(crate) attempt: Attempt,
    pub(crate) stage: Stage,
}

/// A person's click on Join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    /// Tells answers to this click from answers to earlier ones.
    pub(crate) id: AttemptId,
    /// The time of the click, or of the last one that repeated it.
    pub(crate) at: DateTime<Utc>,
    pub(crate) occurrence: OccurrenceId,
    /// The occurrence's end, which ends the attempt, too.
    pub(crate) end: DateTime<Utc>,
    pub(crate) target: JoinTarget,
    /// Whether the room's form is skipped, so that a request that can start the meeting may be sent.
    pub(crate) enters: bool,
    /// Whether the person has agreed to be recorded.
    pub(crate) consents: bool,
    /// What the person had answered for the occurrence; a later change voids the attempt.
    pub(crate) attendance: Option<AttendanceRecord>,
    /// How many requests that can start the meeting were sent.
    pub(crate) requests: u8,
}

/// Where an attempt leads. A later change in the settings voids the attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JoinTarget {
    pub(crate) room: Link,
    /// The room's access code.
    pub(crate) code: Option<String>,
    /// The name to skip the form with; `None` if the person fills in the form.
    pub(crate) name: Option<PlainText>,
}

/// How far an attempt has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The server is asked what the room requires, until an instant. This cannot start anything.
    Probing { until: DateTime<Utc> },
    /// The person is asked something first.
    Asking(JoinQuestion),
    /// The one request that can start the meeting is on its way, until an instant. From `slow_at` on the person is told
    /// that it takes a while.
    Entering { until: DateTime<Utc>, slow_at: Option<DateTime<Utc>> },
    /// The host has not opened the room: the person waits.
    Waiting(Wait),
    /// The attempt did not lead into the room, for this reason.
    Failed(String),
}

/// What the person is asked before an attempt goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum JoinQuestion {
    /// The room may be recorded.
    Recorded,
    /// The person's address in the room is on another host than the room.
    OtherHost { join_url: Link },
}

/// Waiting for the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    pub(crate) host: HostStatus,
    pub(crate) listener: Listener,
    pub(crate) request: PendingRequest,
}

/// What is known of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HostStatus {
    /// The start signal has not come.
    Awaited,
    /// It has come. The room is asked this many times more before its page opens.
    Arrived { requests_left: u8 },
}

/// The connection that carries the start signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listener {
    pub(crate) state: ListenerState,
    /// How many connections failed or were lost.
    pub(crate) failures: u8,
    /// Whether the server has ever confirmed one.
    pub(crate) was_confirmed: bool,
}

/// Where a connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListenerState {
    Connecting,
    /// The server has confirmed that it will send the signal.
    Confirmed,
    /// The next attempt is made at an instant.
    Lost {
        retry_at: DateTime<Utc>,
    },
}

/// A request that can start the meeting, while the person waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PendingRequest {
    None,
    Scheduled(DateTime<Utc>),
    /// On its way, and given up at an instant.
    Sent(DateTime<Utc>),
}

impl JoinFlow {
    /// The wait for the host, during which nothing else happens.
    pub(crate) fn wait(&self) -> Option<&Wait> {
        match &self.stage {
            Stage::Waiting(wait) => Some(wait),
            _ => None,
        }
    }

    /// Whether the room's server is being asked or listened to.
    pub(crate) fn uses_server(&self) -> bool {
        matches!(self.stage, Stage::Probing { .. } | Stage::Entering { .. } | Stage::Waiting(_))
    }

    /// The next instant at which it goes on by itself.
    pub(crate) fn next_deadline(&self) -> DateTime<Utc> {
        let deadlines = match &self.stage {
            Stage::Probing { until } => [Some(*until), None],
            Stage::Entering { until, slow_at } => [Some(*until), *slow_at],
            Stage::Waiting(wait) => wait.deadlines(),
            Stage::Asking(_) | Stage::Failed(_) => [None, None],
        };
        deadlines.into_iter().flatten().fold(self.attempt.end, DateTime::min)
    }
}

impl Wait {
    /// The beginning of a wait: a connection is being made.
    pub(crate) const BEGIN: Self = Self {
        host: HostStatus::Awaited,
        listener: Listener { state: ListenerState::Connecting, failures: 0, was_confirmed: false },
        request: PendingRequest::None,
    };

    fn deadlines(&self) -> [Option<DateTime<Utc>>; 2] {
        let request = match self.request {
            PendingRequest::Scheduled(at) | PendingRequest::Sent(at) => Some(at),
            PendingRequest::None => None,
        };
        let listener = match self.listener.state {
            ListenerState::Lost { retry_at } => Some(retry_at),
            _ => None,
        };
        [request, listener]
    }
}
