//! What a person can ask of the program, from the tray, a notice, the panel or the command line.

use crate::occurrence::OccurrenceId;
use crate::reminder::journal::ConfirmedHost;
use crate::settings::Setting;
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
    /// Open the page of the room that counts now: what a `ccc://join` link may ask for. Anybody can make such a link, so
    /// nothing is asked that can start a meeting.
    FollowLink,
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
    /// Ask again before this room leads to this host.
    ForgetHost(ConfirmedHost),
    /// Open the room's page, whatever else was offered.
    OpenPage {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
    },
    /// Do not wait at the room's door any longer.
    StopWaiting,
    /// Write down a setting that is a text; an empty one is the default.
    SetText {
        /// Which setting.
        field: TextField,
        /// The text as the person gave it.
        text: String,
    },
    /// Change a setting.
    Set(Setting),
    /// Add a reminder.
    AddReminder {
        /// Seconds from the start; negative is before it.
        offset_s: i32,
    },
    /// Take a reminder out.
    RemoveReminder {
        /// Seconds from the start; negative is before it.
        offset_s: i32,
    },
    /// Be told of a slot, or of none of its occurrences.
    RemindOfSlot {
        /// The slot's name.
        slot: String,
        /// Whether its reminders come.
        yes: bool,
    },
    /// Be silent in these hours of the local day; `None` at no hour.
    SetQuiet {
        /// From and to, as in `22:00`.
        hours: Option<(String, String)>,
    },
    /// Show a friend's day beside one's own.
    AddFriend {
        /// What they are called; empty takes the zone's city.
        name: String,
        /// Their zone's IANA name.
        zone: String,
    },
    /// Show a friend's day no longer.
    RemoveFriend {
        /// What they are called.
        name: String,
        /// Their zone's IANA name.
        zone: String,
    },
    /// Take the last change of a setting back.
    UndoSetting,
    /// Start the program at login, or not.
    StartAtLogin {
        /// Yes or no.
        yes: bool,
    },
    /// Propose another topic.
    ShuffleTopic,
    /// Add a topic of one's own.
    AddTopic {
        /// The topic.
        topic: String,
    },
    /// Take a topic of one's own out.
    RemoveTopic {
        /// The topic.
        topic: String,
    },
    /// Note that a topic was talked about today.
    TalkedAbout {
        /// The topic.
        topic: String,
        /// What is to be remembered; may be empty.
        note: String,
    },
    /// Take the last talk about a topic back.
    NotTalkedAbout {
        /// The topic.
        topic: String,
    },
    /// Put the list of topics on the clipboard, as Markdown.
    CopyTopics,
    /// Put the host's text for the thread on the clipboard and open the thread at its end.
    AnnounceSlot {
        /// Which occurrence is announced.
        occurrence: OccurrenceId,
    },
    /// Put the minutes of an occurrence on the clipboard.
    CopyMinutes {
        /// Which occurrence.
        occurrence: OccurrenceId,
        /// What was written down.
        notes: String,
    },
    /// Play a Thursday in twenty seconds.
    Rehearse,
    /// Stop playing it.
    StopRehearsal,
    /// Show a notice, to see how one looks.
    TestNotice,
    /// Find out how far the program can do its work here.
    CheckReadiness,
    /// The person has gone through the first steps, or skipped them.
    FinishWelcome,
    /// Show the panel.
    ShowPanel {
        /// The page that it shows.
        #[serde(default)]
        page: Page,
    },
    /// End the program.
    Quit,
}

impl Action {
    /// The occurrence that it names.
    #[must_use]
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
    /// The browser, with its arguments.
    Browser,
    /// The keys that join from anywhere.
    Shortcut,
}

/// A page of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Page {
    /// The countdown, and what can be done.
    #[default]
    Now,
    /// The slots in the day.
    Time,
    /// The topics.
    Topics,
    /// The settings.
    Settings,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Now, Self::Time, Self::Topics, Self::Settings];

    /// The page that is called so on a command line.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.name() == name)
    }

    /// What it is called on a command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Time => "time",
            Self::Topics => "topics",
            Self::Settings => "settings",
        }
    }
}
