//! Readiness: whether everything is there for the next slot, and what to do where something is not.
//!
//! `ccc-app` gathers the [`Facts`]; [`judge`] turns them into [`Finding`]s, which say themselves in a person's language.

mod facts;
mod finding;
mod rules;
#[cfg(test)]
mod tests;
mod words;

#[cfg(test)]
pub(crate) use facts::MAX_WORDS;
pub(crate) use facts::one_line;
pub use facts::{
    Confinement, Facts, Notices, Reach, Reader, Reading, Resident, SettingsFile, Tray, Why, ZoneData,
};
pub use finding::Finding;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum CheckId {
    /// The tray icon.
    Tray,
    /// The notices.
    Notices,
    /// The program in the tray.
    Resident,
    /// Its start at login.
    Autostart,
    /// The settings' file.
    Settings,
    /// The machine's clock.
    Clock,
    /// The zone data.
    Zones,
    /// The process that reads the network.
    Reader,
    /// The room.
    Room,
    /// The thread.
    Thread,
}

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// As it should be.
    Good,
    /// Something is lacking; the reminders come all the same.
    Warning,
    /// Reminders or Join do not work.
    Bad,
    /// It could not be found out, or was not to be.
    Unknown,
}

/// What was checked last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// One finding for each [`CheckId`]; none before the first time.
    pub findings: Vec<Finding>,
    /// Whether they are being made anew.
    pub under_way: bool,
}

/// Judges `facts` as of `now`: one finding for each [`CheckId`], in their order.
#[must_use]
pub fn judge(facts: &Facts, now: DateTime<Utc>) -> Vec<Finding> {
    vec![
        rules::tray(facts.tray),
        rules::notices(facts.notices.as_ref()),
        rules::resident(&facts.resident, &facts.program),
        rules::autostart(facts.autostart),
        rules::settings(&facts.settings),
        rules::clock(&facts.clock),
        rules::zones(facts.zone_data.as_ref(), now),
        rules::reader(facts.reader),
        rules::room(&facts.room),
        rules::thread(&facts.thread),
    ]
}
