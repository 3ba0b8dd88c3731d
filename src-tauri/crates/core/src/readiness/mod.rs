//! Readiness: whether everything is there for the next slot, and what to do where something is not.
//!
//! `ccc-app` finds the [`Facts`] out; [`checks`] judges them; [`told`] puts the judgement into words.

mod facts;
mod finding;
mod judge;
#[cfg(test)]
mod tests;
pub mod words;

pub use facts::{Facts, Notices, Reach, Reading, Resident, SettingsFile, Tray, Why, ZoneData};
pub use finding::Finding;

use crate::language::Locale;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// One thing that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was checked.
    pub id: CheckId,
    /// How it stands.
    pub state: Grade,
    /// What it came to.
    pub what: Finding,
}

/// What was checked last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// The checks; none before the first time.
    pub checks: Vec<Check>,
    /// Whether they are being made anew.
    pub under_way: bool,
}

/// A check in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What was checked.
    pub check: CheckId,
    /// How it stands.
    pub state: Grade,
    /// The finding's name for scripts.
    pub id: String,
    /// What was checked, as a heading.
    pub title: String,
    /// What it came to, in a sentence.
    pub finding: String,
    /// What to do; `None` where all is good.
    pub remedy: Option<String>,
}

/// Judges `facts` as of `now`: one check for each [`CheckId`], in their order.
#[must_use]
pub fn checks(facts: &Facts, now: DateTime<Utc>) -> Vec<Check> {
    let findings = [
        judge::tray(facts.tray),
        judge::notices(facts.notices.as_ref()),
        judge::resident(&facts.resident, &facts.program),
        judge::autostart(facts.autostart),
        judge::settings(&facts.settings),
        judge::clock(&facts.clock),
        judge::zones(facts.zone_data.as_ref(), now),
        judge::room(&facts.room),
        judge::thread(&facts.thread),
    ];
    findings.into_iter().map(Check::from).collect()
}

/// `checks` in words of this language.
#[must_use]
pub fn told(locale: Locale, checks: &[Check]) -> Vec<Told> {
    let told = |check: &Check| Told {
        check: check.id,
        state: check.state,
        id: check.what.row().2.into(),
        title: words::title(locale, check.id),
        finding: words::finding(locale, &check.what),
        remedy: words::remedy(locale, &check.what),
    };
    checks.iter().map(told).collect()
}

impl From<Finding> for Check {
    fn from(what: Finding) -> Self {
        let (id, state, _) = what.row();
        Self { id, state, what }
    }
}
