//! What a person can ask of the program, from the tray, a notice, the panel or the command line.

use crate::occurrence::OccurrenceId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One wish. Where no occurrence is named, the one that counts now is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "do")]
pub enum Action {
    /// Open the room, with the access code on the clipboard.
    Join {
        /// Which occurrence is joined.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Put the access code on the clipboard.
    CopyCode,
    /// Be silent about an occurrence.
    Skip {
        /// Which occurrence is skipped.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Take Skip, Join or Host back.
    Unskip {
        /// Which occurrence counts again.
        occurrence: OccurrenceId,
    },
    /// Say that one hosts an occurrence: its reminders then come in any case.
    Host {
        /// Which occurrence is hosted.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Be told of an occurrence again in a while.
    Snooze {
        /// Which occurrence is meant.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Say in the thread that one comes later.
    ComeLater {
        /// When one comes.
        #[cfg_attr(test, ts(type = "string"))]
        at: DateTime<Utc>,
    },
    /// No reminders for a number of days.
    Pause {
        /// Until the end of today's local day and so many days more; 0 is the rest of today.
        days: u16,
    },
    /// Reminders again.
    Resume,
    /// Open the thread.
    OpenThread,
    /// Open the settings' file.
    OpenSettings,
    /// Set the room's link; `None` forgets it.
    SetRoom {
        /// The link as the person gave it.
        url: Option<String>,
    },
    /// Do not take the link that the thread has for the room.
    RefuseRoom {
        /// The link as it was shown.
        url: String,
    },
    /// Join a room that may be recorded, agreeing to that.
    JoinRecorded {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
    },
    /// Trust another host to which the room leads, and join.
    ConfirmHost {
        /// The host as it was shown.
        host: String,
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
    },
    /// Open the room's page, whatever else was offered.
    OpenPage {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
    },
    /// Do not wait at the room's door any longer.
    StopWaiting,
    /// Whether Join skips the form from now on.
    EnterDirectly {
        /// Yes or no.
        yes: bool,
    },
    /// Show the panel.
    ShowPanel,
    /// End the program.
    Quit,
}
