//! Reminders: what is due when, what was shown already, and why something is suppressed.

pub mod journal;
pub mod plan;
#[cfg(test)]
mod tests;

use crate::occurrence::OccurrenceId;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Identifies a reminder, whatever happens to rules and settings. Each is shown once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ReminderId {
    /// The occurrence that it is for.
    #[serde(flatten)]
    pub occurrence: OccurrenceId,
    /// Seconds from the start; negative is before it.
    pub offset_s: i64,
    /// Whether it comes from Snooze rather than from the settings.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub snoozed: bool,
}

impl ReminderId {
    /// The instant at which the reminder is due.
    pub fn due(&self) -> DateTime<Utc> {
        TimeDelta::try_seconds(self.offset_s)
            .and_then(|offset| self.occurrence.start.checked_add_signed(offset))
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

/// Why a reminder is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuppressReason {
    /// It was shown before.
    Delivered,
    /// A later notice for the same occurrence was shown since it was due.
    Covered,
    /// The person skipped the occurrence.
    Skipped,
    /// The person joined the occurrence, or said when they will come.
    Joined,
    /// The person waits for the host to open the room.
    Waiting,
    /// The person joined another slot of the same week, and one is enough.
    OneSlotAWeek,
    /// Reminders are paused.
    Paused,
    /// It falls into the quiet hours.
    QuietHours,
    /// It was added to the settings after it would have been due.
    AddedLater,
    /// The occurrence ended while nothing could be shown: asleep, off, or without a notification server.
    Over,
}
