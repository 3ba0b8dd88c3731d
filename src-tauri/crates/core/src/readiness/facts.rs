//! What was found out. Nothing here is judged.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize};

/// What the machine and the network told. `None` is what nobody told in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whether somebody shows tray icons.
    pub tray: Option<Tray>,
    /// Who shows notices.
    pub notices: Option<Notices>,
    /// The program in the tray.
    pub resident: Resident,
    /// The version of the program that asks.
    pub program: String,
    /// Whether the resident starts at login.
    pub autostart: Option<bool>,
    /// The settings' file.
    pub settings: SettingsFile,
    /// What servers said of the time.
    pub clock: Vec<ClockReading>,
    /// The zone data that serve.
    pub zone_data: Option<ZoneData>,
    /// The process that reads the network.
    pub reader: Reader,
    /// Whether the room's server answers.
    pub room: Reachability,
    /// Whether the forum answers for the thread.
    pub thread: Reachability,
}

/// Whether somebody shows tray icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tray {
    /// Somebody does.
    Host,
    /// Icons are taken, and no bar shows them.
    NoBar,
    /// Nobody takes icons, as on plain GNOME.
    Nobody,
    /// There is no session bus over which to offer one.
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
        /// What it can do, in the specification's words.
        capabilities: Vec<String>,
    },
    /// The system itself, which does not tell whether it lets this program.
    TheSystem,
    /// Nobody.
    Nobody,
    /// There is no session bus over which to ask for one.
    NoBus,
}

/// The program in the tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resident {
    /// It runs in this version.
    Runs {
        /// Its version.
        version: String,
    },
    /// It runs and does not answer.
    Silent,
    /// It does not run.
    RunsNot,
}

/// The settings' file, with each fault as a sentence that has its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsFile {
    /// Where it is, or would be.
    pub path: String,
    /// Whether it is there.
    pub exists: bool,
    /// What is wrong.
    pub faults: Vec<String>,
    /// Keys that the program does not know.
    pub unknown: Vec<String>,
}

/// What a server said of the time, and between which two instants of the machine's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockReading {
    /// The server.
    pub host: String,
    /// Its `Date`, in whole seconds.
    pub said: DateTime<Utc>,
    /// When it was asked, by the machine's clock.
    pub asked: DateTime<Utc>,
    /// When it had answered, by the machine's clock.
    pub answered: DateTime<Utc>,
}

/// The zone data that serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneData {
    /// A year and a letter, such as `2026e`.
    pub version: String,
    /// Whether they are those in the program, and not the system's.
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

/// What the system keeps the process that reads the network from, besides the limits on time and output that its parent
/// holds it to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confinement {
    /// It can write no file, and read none but what name lookup and certificates need.
    pub files: bool,
    /// It can connect to no TCP port but those that the link and the proxy need.
    pub connections: bool,
}

/// Whether a server on which the meeting relies answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reachability {
    /// There is no link to it.
    NoLink,
    /// The person does not want it asked.
    TurnedOff,
    /// It was not asked, because the program's clock was set for trying things.
    NotAsked,
    /// The link leads to nothing that the program can read.
    NotReadable,
    /// It does.
    Answers {
        /// The server.
        host: String,
    },
    /// It does not, or not as it should.
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
    /// A connection, but not to who it should be.
    NotTrusted,
    /// No answer in time.
    Slow,
    /// It wants a sign-in, or lets this program not read.
    Closed,
    /// It has nothing at this link.
    Missing,
    /// It sends on to somewhere else.
    Moved {
        /// A host, or the kind of address that is never opened.
        #[serde(deserialize_with = "one_line")]
        to: String,
    },
    /// It answers something else than it should.
    Strange {
        /// The HTTP status, where that is what is strange.
        status: Option<u16>,
    },
    /// The process that was to ask it has not answered.
    NoReader,
}

impl ClockReading {
    /// How far the machine's clock is ahead of the server's at least and at most; behind it is negative.
    ///
    /// The server's second began before it answered and after it was asked, less the second that it does not tell.
    #[must_use]
    pub fn ahead(&self) -> (TimeDelta, TimeDelta) {
        (self.asked - self.said - TimeDelta::seconds(1), self.answered - self.said)
    }

    /// How far the clocks are apart for sure.
    #[must_use]
    pub fn least_error(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        least.max(-most).max(TimeDelta::zero())
    }

    /// How far the clocks can be apart at most.
    #[must_use]
    pub fn greatest_error(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        most.max(-least)
    }

    /// How far the machine's clock is most likely ahead: the middle of what is possible.
    #[must_use]
    pub fn likely_ahead(&self) -> TimeDelta {
        let (least, most) = self.ahead();
        least + (most - least) / 2
    }
}

/// The longest text that another process may say in words, in characters.
pub(crate) const MAX_WORDS: usize = 300;

/// A text as one line of at most [`MAX_WORDS`].
pub(crate) fn one_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.chars().filter(|c| !c.is_control()).take(MAX_WORDS).collect())
}
