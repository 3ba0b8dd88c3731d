//! The facts for the readiness checks, without any judgement.

use super::installed::Installed;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize};

/// The facts about the machine and the network. `None` is what could not be found out in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whether tray icons are shown.
    pub tray: Option<Tray>,
    /// Who shows notices.
    pub notices: Option<Notices>,
    /// Who plays sounds where the notification server does not.
    pub sound: Sound,
    /// The program in the tray.
    pub resident: Resident,
    /// The keyboard shortcut for Join.
    pub shortcut: Shortcut,
    /// The version of the program that runs the checks.
    pub program: String,
    /// How it is installed.
    pub installed: Installed,
    /// Whether the resident starts at login.
    pub autostart: Option<bool>,
    /// The settings file.
    pub settings: SettingsFile,
    /// What servers said about the time.
    pub clock: Vec<ClockReading>,
    /// The zone data in use.
    pub zone_data: Option<ZoneData>,
    /// The process that reads the network.
    pub reader: Reader,
    /// Whether the room's server answers; `None` while the room is unknown.
    pub room: Option<Reachability>,
    /// Whether the forum answers for the thread.
    pub thread: Reachability,
}

/// Whether tray icons are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tray {
    /// They are.
    Host,
    /// They are registered, but no bar shows them.
    NoBar,
    /// `ayatana-indicator-application` has registered them, and hands them to an applet that may not be there.
    Indicators,
    /// They cannot be registered, as on plain GNOME.
    Nobody,
    /// There is no session bus to register them.
    NoBus,
}

/// Who shows notices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notices {
    /// A server of freedesktop's specification.
    Server {
        /// Its name.
        name: String,
        /// Its version.
        version: String,
        /// Its capabilities, in the specification's words.
        capabilities: Vec<String>,
    },
    /// The system, which does not reveal whether it shows those of this program.
    TheSystem,
    /// Nobody.
    Nobody,
    /// There is no session bus to send them.
    NoBus,
}

/// Who plays the sound of reminders where the notification server does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sound {
    /// No reminder has one.
    NotWanted,
    /// This program, if there is one.
    Wanted {
        /// Its name.
        player: Option<String>,
    },
}

/// The program in the tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resident {
    /// It runs.
    Runs {
        /// Its version.
        version: String,
    },
    /// It runs but does not answer.
    Silent,
    /// It does not run.
    RunsNot,
}

/// The keyboard shortcut for Join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// The settings ask for none, or nobody who would know answers.
    NotAsked,
    /// Nobody has refused it.
    Held {
        /// Its keys.
        keys: String,
    },
    /// It cannot be had.
    Refused {
        /// Why, in a sentence.
        why: String,
    },
}

/// The settings file, with each fault in a sentence that names its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsFile {
    /// Where it is, or would be.
    pub path: String,
    /// Whether it is there.
    pub exists: bool,
    /// What is wrong.
    pub faults: Vec<String>,
    /// Unknown keys.
    pub unknown: Vec<String>,
}

/// What a server said about the time, between two instants of the machine's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockReading {
    /// The server.
    pub host: String,
    /// Its `Date`, in whole seconds.
    pub server_time: DateTime<Utc>,
    /// When it was asked, by the machine's clock.
    pub asked: DateTime<Utc>,
    /// When it had answered, by the machine's clock.
    pub answered: DateTime<Utc>,
}

/// The zone data in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneData {
    /// A year and a letter, such as `2026e`.
    pub version: String,
    /// Whether they are compiled into the program rather than the system's.
    pub bundled: bool,
}

/// The process that reads the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// It runs, confined by the system so far; `None` if this kind of system has no way to confine it.
    Runs(Option<Confinement>),
    /// There is no such program.
    Missing,
    /// The program is of another version.
    OtherVersion,
    /// It does not respond.
    Silent,
}

/// How the system confines the process that reads the network, in addition to its parent's limits on time and output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confinement {
    /// It can write no files, and read only those for name lookup and certificates.
    pub files: bool,
    /// It can connect only to the TCP ports of the link and the proxy.
    pub connections: bool,
}

/// Whether a server that the meeting relies on answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reachability {
    /// The person has turned this off.
    TurnedOff,
    /// It was not asked, because the program runs with a simulated clock.
    NotAsked,
    /// The program cannot read what the link leads to.
    NotReadable,
    /// It answers.
    Answers {
        /// The server.
        host: String,
    },
    /// It does not answer, or not as it should.
    Fails {
        /// The server.
        host: String,
        /// How it fails.
        why: ReachFailure,
    },
}

/// How a server fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReachFailure {
    /// No connection.
    NoConnection,
    /// A connection, but to a server that could not be authenticated.
    NotTrusted,
    /// No answer in time.
    Slow,
    /// It requires a sign-in, or denies access.
    Closed,
    /// It has nothing at this link.
    Missing,
    /// It redirects to somewhere else.
    Moved {
        /// A host, or a kind of address that is never opened.
        #[serde(deserialize_with = "one_line")]
        to: String,
    },
    /// It answers something unexpected.
    Strange {
        /// The HTTP status, if that is unexpected.
        status: Option<u16>,
    },
    /// The process that was to ask it has not answered.
    NoReader,
}

impl ClockReading {
    /// How far the machine's clock is ahead of the server's, at least and at most; negative if it is behind.
    ///
    /// The server's time lies between question and answer, give or take the fraction of a second that it does not send.
    pub fn ahead(&self) -> (TimeDelta, TimeDelta) {
        (self.asked - self.server_time - TimeDelta::seconds(1), self.answered - self.server_time)
    }

    /// The least possible difference of the clocks.
    pub fn least_error(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        least.max(-most).max(TimeDelta::zero())
    }

    /// The greatest possible difference of the clocks.
    pub fn greatest_error(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        most.max(-least)
    }

    /// How far the machine's clock is probably ahead: the middle of what is possible.
    pub fn likely_ahead(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        least + (most - least) / 2
    }
}

/// The longest text that another process may say in words, in characters.
pub(crate) const MAX_TEXT_CHARS: usize = 300;

/// A text as one line of at most [`MAX_TEXT_CHARS`] characters.
pub(crate) fn one_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.chars().filter(|c| !c.is_control()).take(MAX_TEXT_CHARS).collect())
}
