//! What a person can ask for, from the tray, a notice, the panel or the command line.

use crate::occurrence::OccurrenceId;
use crate::reminder::journal::ConfirmedHost;
use crate::settings::{AlertKind, Setting};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a person asks for. Without an occurrence the current one is meant.
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
    /// Open the room's page, as a `ccc://join` link may. Anybody can make such a link, so it sends no request that can
    /// start a meeting.
    FollowLink,
    /// Put the access code on the clipboard.
    CopyCode,
    /// Suppress the reminders of an occurrence.
    Skip {
        /// Which occurrence is skipped.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Undo Skip, Join or Host.
    Unskip {
        /// Which occurrence.
        occurrence: OccurrenceId,
    },
    /// Host an occurrence, so that its reminders come in any case.
    Host {
        /// Which occurrence is hosted.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Be reminded of an occurrence again in a while.
    Snooze {
        /// Which occurrence.
        #[serde(default)]
        occurrence: Option<OccurrenceId>,
    },
    /// Announce in the thread to come later.
    ComeLater {
        /// When.
        #[cfg_attr(test, ts(type = "string"))]
        at: DateTime<Utc>,
    },
    /// Pause the reminders.
    Pause {
        /// How many local days after today; 0 is the rest of today.
        days: u16,
    },
    /// End a pause.
    Resume,
    /// Open the thread.
    OpenThread,
    /// Open the settings file.
    OpenSettings,
    /// Set the room's link; `None` forgets it.
    SetRoom {
        /// The link as the person entered it.
        url: Option<String>,
    },
    /// Refuse a room that the thread links.
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
    /// Forget a confirmed host, so that the person is asked again.
    ForgetHost(ConfirmedHost),
    /// Open the room's page, whatever else was offered.
    OpenPage {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
    },
    /// Stop waiting for the host.
    StopWaiting,
    /// Change a setting that is a text; an empty one is the default.
    SetText {
        /// Which setting.
        field: TextField,
        /// The text as the person entered it.
        text: String,
    },
    /// Change a setting.
    Set(Setting),
    /// Add a reminder.
    AddReminder {
        /// Seconds from the start; negative is before it.
        offset_s: i32,
    },
    /// Remove a reminder.
    RemoveReminder {
        /// Seconds from the start; negative is before it.
        offset_s: i32,
    },
    /// Have a reminder play a sound, or bring the panel up, or not.
    SetAlert {
        /// Seconds from the start; negative is before it.
        offset_s: i32,
        /// Which of the two.
        kind: AlertKind,
        /// Whether it does.
        on: bool,
    },
    /// Turn the reminders of a slot on or off.
    RemindOfSlot {
        /// The slot's identifier.
        slot: String,
        /// Whether they come.
        yes: bool,
    },
    /// Set the quiet hours of the local day; `None` turns them off.
    SetQuiet {
        /// From and to, such as `22:00`.
        hours: Option<(String, String)>,
    },
    /// Show a friend's day beside the person's own.
    AddFriend {
        /// Their name; empty for the zone's city.
        name: String,
        /// Their zone's IANA name.
        zone: String,
    },
    /// Stop showing a friend's day.
    RemoveFriend {
        /// Their name.
        name: String,
        /// Their zone's IANA name.
        zone: String,
    },
    /// Undo the last change of a setting.
    UndoSetting,
    /// Start the program at login, or not.
    StartAtLogin {
        /// Yes or no.
        yes: bool,
    },
    /// Propose another topic.
    ShuffleTopic,
    /// Add an own topic.
    AddTopic {
        /// The topic.
        topic: String,
    },
    /// Remove an own topic.
    RemoveTopic {
        /// The topic.
        topic: String,
    },
    /// Record that a topic was discussed today.
    TalkedAbout {
        /// The topic.
        topic: String,
        /// What to remember; may be empty.
        note: String,
    },
    /// Remove the last discussion of a topic.
    NotTalkedAbout {
        /// The topic.
        topic: String,
    },
    /// Put the list of topics on the clipboard, as Markdown.
    CopyTopics,
    /// Copy the announcement of a slot, and open the end of the thread.
    AnnounceSlot {
        /// Which occurrence.
        occurrence: OccurrenceId,
    },
    /// Copy the minutes of an occurrence.
    CopyMinutes {
        /// Which occurrence.
        occurrence: OccurrenceId,
        /// The host's notes.
        notes: String,
    },
    /// Play a Thursday in twenty seconds.
    Rehearse,
    /// Stop the rehearsal.
    StopRehearsal,
    /// Show a sample notice.
    TestNotice,
    /// Run the readiness checks.
    CheckReadiness,
    /// Finish or skip the first steps.
    FinishWelcome,
    /// Show the panel.
    ShowPanel {
        /// Which page.
        #[serde(default)]
        page: Page,
    },
    /// End the program.
    Quit,
}

impl Action {
    /// Whether it may open something in another program, which is then to come to the front.
    pub fn opens_another_program(&self) -> bool {
        matches!(
            self,
            Self::Join { .. }
                | Self::FollowLink
                | Self::JoinRecorded { .. }
                | Self::ConfirmHost { .. }
                | Self::OpenPage { .. }
                | Self::ComeLater { .. }
                | Self::AnnounceSlot { .. }
                | Self::OpenThread
                | Self::OpenSettings
                | Self::ShowPanel { .. }
        )
    }

    /// The occurrence that it names.
    pub fn occurrence(&self) -> Option<&OccurrenceId> {
        match self {
            Self::Join { occurrence }
            | Self::Skip { occurrence }
            | Self::Host { occurrence }
            | Self::Snooze { occurrence } => occurrence.as_ref(),
            Self::Unskip { occurrence }
            | Self::JoinRecorded { occurrence }
            | Self::ConfirmHost { occurrence, .. }
            | Self::OpenPage { occurrence }
            | Self::AnnounceSlot { occurrence }
            | Self::CopyMinutes { occurrence, .. } => Some(occurrence),
            _ => None,
        }
    }
}

/// A setting that is a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TextField {
    /// The name to join with.
    Name,
    /// The room's link.
    Room,
    /// The room's access code.
    AccessCode,
    /// The thread's link.
    Thread,
    /// The browser and its arguments.
    Browser,
    /// The global shortcut for Join.
    Shortcut,
}

/// A page of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Page {
    /// The countdown and its actions.
    #[default]
    Now,
    /// The slots in people's days.
    Time,
    /// The topics.
    Topics,
    /// The settings.
    Settings,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Now, Self::Time, Self::Topics, Self::Settings];

    /// The page with this name on the command line.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.name() == name)
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Time => "time",
            Self::Topics => "topics",
            Self::Settings => "settings",
        }
    }
}
