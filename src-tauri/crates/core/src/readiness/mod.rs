//! Readiness: whether everything is in place for the next slot, and what to do if not.
//!
//! `ccc-app` gathers the [`Facts`]; [`judge`] turns them into [`Finding`]s.

mod facts;
mod installed;
mod rules;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use facts::MAX_TEXT_CHARS;
pub(crate) use facts::one_line;
pub use facts::{
    ClockReading, Confinement, Facts, Notices, ReachFailure, Reachability, Reader, Resident, SettingsFile,
    Shortcut, Sound, Tray, ZoneData,
};
pub use installed::{Engine, Installed, Package, Window};

use crate::language::Locale;
use crate::language::catalogue::message;
use crate::language::localizable::Localizable;
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
    /// Their sound; checked where a reminder has one.
    Sound,
    /// The program in the tray.
    Resident,
    /// The program's window.
    Window,
    /// The start at login.
    Autostart,
    /// The keyboard shortcut; checked where the settings ask for one.
    Shortcut,
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
    /// The version that is installed, and in which package.
    Version,
}

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// As it should be.
    Good,
    /// Something is missing, but reminders come nevertheless.
    Warning,
    /// Reminders or Join do not work.
    Bad,
    /// It could not be checked, or was not to be.
    Unknown,
}

impl CheckId {
    /// Its heading, a message that is named after it.
    pub fn title(self, locale: Locale) -> String {
        message(locale.language, &format!("check-{self:?}").to_ascii_lowercase(), &[])
    }
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its name for scripts, the same in all languages.
    pub id: String,
    /// How serious it is.
    pub grade: Grade,
    text: Localizable,
    /// The message that says what to do; `None` exactly where the grade is good.
    remedy: Option<&'static str>,
}

impl Finding {
    /// The result in a sentence.
    pub fn text(&self, locale: Locale) -> String {
        self.text.text(locale)
    }

    /// What to do about it; `None` if all is well.
    pub fn remedy(&self, locale: Locale) -> Option<String> {
        self.remedy.map(|id| message(locale.language, id, &[]))
    }

    fn good(text: Localizable) -> Self {
        Self::new(Grade::Good, text, None)
    }

    fn warning(text: Localizable, remedy: &'static str) -> Self {
        Self::new(Grade::Warning, text, Some(remedy))
    }

    fn bad(text: Localizable, remedy: &'static str) -> Self {
        Self::new(Grade::Bad, text, Some(remedy))
    }

    fn unknown(text: Localizable, remedy: &'static str) -> Self {
        Self::new(Grade::Unknown, text, Some(remedy))
    }

    /// A finding named after its message: `found-tray-ready` is `tray_ready`.
    fn new(grade: Grade, text: Localizable, remedy: Option<&'static str>) -> Self {
        let id = match text {
            Localizable::Message(id, _) => id.trim_start_matches("found-").replace('-', "_"),
            Localizable::Verbatim(_) | Localizable::Number(_) => String::new(),
        };
        Self { id, grade, text, remedy }
    }

    /// The same under another name, where several findings share a message.
    fn named(self, id: &str) -> Self {
        Self { id: id.into(), ..self }
    }
}

/// The results of the last checkup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// One finding for each [`CheckId`] that applies; empty before the first checkup.
    pub findings: Vec<(CheckId, Finding)>,
    /// Whether a checkup is running.
    pub under_way: bool,
}

/// What to tell of the window, also where nothing else is checked.
pub fn about_window(window: Window) -> Finding {
    installed::window(window)
}

/// Judges `facts` as of `now`: one finding for each [`CheckId`] that applies, in their order.
pub fn judge(facts: &Facts, now: DateTime<Utc>) -> Vec<(CheckId, Finding)> {
    let sound = rules::sound(&facts.sound, facts.notices.as_ref());
    let findings = [
        (CheckId::Tray, Some(rules::tray(facts.tray))),
        (CheckId::Notices, Some(rules::notices(facts.notices.as_ref()))),
        (CheckId::Sound, sound),
        (CheckId::Resident, Some(rules::resident(&facts.resident, &facts.program))),
        (CheckId::Window, Some(installed::window(facts.installed.window))),
        (CheckId::Autostart, Some(rules::autostart(facts.autostart))),
        (CheckId::Shortcut, rules::shortcut(&facts.shortcut)),
        (CheckId::Settings, Some(rules::settings(&facts.settings))),
        (CheckId::Clock, Some(rules::clock(&facts.clock))),
        (CheckId::Zones, Some(rules::zones(facts.zone_data.as_ref(), now))),
        (CheckId::Reader, Some(rules::reader(facts.reader))),
        (CheckId::Room, Some(rules::room(facts.room.as_ref()))),
        (CheckId::Thread, Some(rules::thread(&facts.thread))),
        (CheckId::Version, Some(installed::version(&facts.program, &facts.installed, now))),
    ];
    findings.into_iter().filter_map(|(check, finding)| Some((check, finding?))).collect()
}
