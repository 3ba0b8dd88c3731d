//! What a person can choose. How it is written in the file is `ccc-app`'s matter.

pub mod change;
pub mod line;

use crate::language::{HourCycle, Language};
use crate::link::Link;
use crate::shortcut::Shortcut;
use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The farthest from the start that a reminder may be, before or after.
pub const FARTHEST: TimeDelta = TimeDelta::days(7);

/// All choices, with the values that serve until a person makes them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own in the file")]
pub struct Settings {
    /// The name to join with.
    pub name: Option<String>,
    /// The zone in which times are shown; `None` follows the machine.
    pub zone: Option<Tz>,
    /// The browser that opens links, as a program with its arguments; empty is the system's own choice.
    pub browser: Vec<String>,
    /// The built-in meeting's room; `None` until it is known.
    pub room_url: Option<Link>,
    /// The room's access code, in place of the one that its link carries or that is announced; empty where the room has
    /// none.
    pub access_code: Option<String>,
    /// Another thread than the announced one.
    pub thread: Option<Link>,
    /// Whether the thread is read for the room's link.
    pub read_thread: bool,
    /// Whether Join asks the room's server for the person's own way in, so that the form is skipped; `None` until the
    /// person has said.
    pub enter_directly: Option<bool>,
    /// Whether the access code stays out of the address, and with it out of the browser's history.
    pub copy_code_only: bool,
    /// Whether the clipboard gets back after a minute what was on it before the code.
    pub restore_clipboard: bool,
    /// When reminders come, for every slot that `slot_reminders` does not name.
    pub reminders: Vec<Rung>,
    /// When reminders come for single slots, by the slot's name.
    pub slot_reminders: BTreeMap<String, Vec<Rung>>,
    /// The hours in which reminders stay silent.
    pub quiet: Option<QuietHours>,
    /// Whether joining one slot silences the week's other ones.
    pub one_slot_a_week: bool,
    /// How long Snooze waits.
    pub snooze: TimeDelta,
    /// The language; `None` follows the machine.
    pub language: Option<Language>,
    /// How hours are counted; `None` as language and country do.
    pub hours: Option<HourCycle>,
    /// The panel's colours.
    pub appearance: Appearance,
    /// Whether the countdown stands beside the tray's icon, where the system has room for it.
    pub tray_countdown: bool,
    /// The keys that join from anywhere, such as `Ctrl+Alt+J`.
    pub shortcut: Option<Shortcut>,
    /// Friends whose day is shown beside one's own.
    pub friends: Vec<Friend>,
}

/// The panel's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// As the system has them.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A friend, or a city, in another zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Friend {
    /// What the person calls them.
    pub name: String,
    /// Their zone.
    pub zone: Tz,
}

/// One reminder of the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rung {
    /// From the start; negative is before it. At most [`FARTHEST`] either way.
    pub offset: TimeDelta,
    /// How insistent the notice is.
    pub urgency: Urgency,
}

/// How insistent a notice is (freedesktop's urgency levels).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// Passes by.
    Low,
    /// Shows as any other notice.
    Normal,
    /// Stays until it is answered.
    Critical,
}

/// Hours of the local day in which reminders stay silent. They may pass midnight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietHours {
    /// The first silent moment of the day.
    pub from: NaiveTime,
    /// The first moment that is not silent any more.
    pub to: NaiveTime,
    /// Slots that are announced all the same, by name.
    pub except: BTreeSet<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: None,
            zone: None,
            browser: Vec::new(),
            room_url: None,
            access_code: None,
            thread: None,
            read_thread: true,
            enter_directly: None,
            copy_code_only: false,
            restore_clipboard: true,
            reminders: vec![Rung::at(TimeDelta::minutes(-15)), Rung::at(TimeDelta::zero())],
            slot_reminders: BTreeMap::new(),
            quiet: None,
            one_slot_a_week: true,
            snooze: TimeDelta::minutes(5),
            language: None,
            hours: None,
            appearance: Appearance::System,
            tray_countdown: true,
            shortcut: None,
            friends: Vec::new(),
        }
    }
}

impl Settings {
    /// The ladder of reminders for the slot called `slot`.
    #[must_use]
    pub fn rungs(&self, slot: &str) -> &[Rung] {
        self.slot_reminders.get(slot).unwrap_or(&self.reminders)
    }
}

/// Whether a name or a code is one that can be shown: without line breaks, control characters, and the signs that turn
/// the direction of what follows.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

impl Rung {
    /// A reminder at `offset` from the start that is quiet early and insistent at the start: low from an hour before,
    /// critical from the start on.
    #[must_use]
    pub fn at(offset: TimeDelta) -> Self {
        let urgency = if offset <= TimeDelta::hours(-1) {
            Urgency::Low
        } else if offset < TimeDelta::zero() {
            Urgency::Normal
        } else {
            Urgency::Critical
        };
        Self { offset, urgency }
    }
}

impl QuietHours {
    /// Whether the local time of day `time` is silent.
    #[must_use]
    pub fn hold(&self, time: NaiveTime) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_may_pass_midnight() {
        let hours = |from: &str, to: &str, at: &str| {
            let quiet =
                QuietHours { from: from.parse().unwrap(), to: to.parse().unwrap(), except: BTreeSet::new() };
            quiet.hold(at.parse().unwrap())
        };
        assert!(hours("22:00:00", "07:00:00", "22:00:00"));
        assert!(hours("22:00:00", "07:00:00", "06:59:59"));
        assert!(!hours("22:00:00", "07:00:00", "07:00:00"));
        assert!(hours("09:00:00", "12:00:00", "11:59:59"));
        assert!(!hours("09:00:00", "12:00:00", "08:59:59"));
        assert!(!hours("09:00:00", "09:00:00", "09:00:00"));
    }

    #[test]
    fn the_ladder_is_quiet_early_and_insistent_at_the_start() {
        let urgency = |minutes| Rung::at(TimeDelta::minutes(minutes)).urgency;
        assert_eq!([-1440, -60, -59, -15, 0, 5].map(urgency), {
            use Urgency::{Critical, Low, Normal};
            [Low, Low, Normal, Normal, Critical, Critical]
        });
    }
}
