//! The settings. `ccc-app` reads and writes their file.

pub mod command_line;
mod values;

pub use values::{AccessCode, Browser, BrowserError, Friend, Friends, PlainText, Snooze, TextError};

use crate::language::{HourCycle, Language};
use crate::link::Link;
use crate::shortcut::Shortcut;
use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::mem::replace;

/// The farthest that a reminder may be from the start, before or after.
pub const MAX_REMINDER_OFFSET: TimeDelta = TimeDelta::days(7);

/// The most reminders of one slot: many more than anybody wants, and few enough to be shown.
pub const MAX_REMINDERS: usize = 200;

/// Declares each setting in one row: its field with its default, and the [`Setting`] that changes it.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])+
        $field:ident: $type:ty = $default:expr $(=> $(#[$attribute:meta])* $variant:ident)?;
    )+) => {
        /// All settings.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Settings {
            $($(#[doc = $doc])+ pub $field: $type,)+
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($field: $default,)+ }
            }
        }

        /// One setting with its new value. Only those that an [`Action`](crate::action::Action) can carry are serialised;
        /// those that depend on earlier values, or are parsed from a text, have actions of their own.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(tag = "setting", content = "to", rename_all = "snake_case")]
        pub enum Setting {
            $($(
                #[doc = concat!("[`Settings::", stringify!($field), "`].")]
                $(#[$attribute])*
                $variant($type),
            )?)+
        }

        impl Setting {
            /// Puts the value into `settings`, and returns the previous one.
            ///
            /// ```
            /// use ccc_core::settings::{Setting, Settings};
            /// let mut settings = Settings::default();
            /// let before = Setting::TrayCountdown(false).put(&mut settings);
            /// assert!(!settings.tray_countdown);
            /// let _ = before.put(&mut settings);
            /// assert_eq!(settings, Settings::default());
            /// ```
            #[must_use = "it undoes the change"]
            pub fn put(self, settings: &mut Settings) -> Self {
                match self {
                    $($(Self::$variant(new) => Self::$variant(replace(&mut settings.$field, new)),)?)+
                }
            }
        }
    };
}

settings! {
    /// The name to join with.
    name: Option<PlainText> = None => #[serde(skip)] Name;
    /// The zone in which times are shown; `None` follows the machine.
    zone: Option<Tz> = None => #[serde(skip)] Zone;
    /// The browser for links.
    browser: Browser = Browser::default() => #[serde(skip)] Browser;
    /// The built-in meeting's room; `None` until it is known.
    room_url: Option<Link> = None => #[serde(skip)] RoomUrl;
    /// The room's access code.
    access_code: AccessCode = AccessCode::Announced => AccessCode;
    /// The thread, if it is not the announced one.
    thread: Option<Link> = None => #[serde(skip)] Thread;
    /// Whether the thread is read for the room's link.
    read_thread: bool = true => ReadThread;
    /// Whether Join asks the room's server to let the person in without the form; `None` until the person has decided.
    enter_directly: Option<bool> = None => EnterDirectly;
    /// Whether the access code stays out of the address, and so out of the browser's history.
    copy_code_only: bool = false => CopyCodeOnly;
    /// Whether the clipboard is restored a minute after the code was copied.
    restore_clipboard: bool = true => RestoreClipboard;
    /// The reminders of every slot that is not in `slot_reminders`.
    reminders: Vec<ReminderRule> = vec![ReminderRule::at(TimeDelta::minutes(-15)), ReminderRule::at(TimeDelta::zero())]
        => #[serde(skip)] Reminders;
    /// The reminders of single slots, by the slot's identifier.
    slot_reminders: BTreeMap<String, Vec<ReminderRule>> = BTreeMap::new();
    /// Slots that are turned off, by identifier, whatever their reminders are.
    slots_off: BTreeSet<String> = BTreeSet::new() => #[serde(skip)] SlotsOff;
    /// The hours without reminders; [`Settings::quiet`] has them only while they are on.
    quiet: Option<QuietHours> = None => #[serde(skip)] Quiet;
    /// Whether joining one slot suppresses the reminders of the week's other ones.
    one_slot_a_week: bool = true => OneSlotAWeek;
    /// How long Snooze waits.
    snooze: Snooze = Snooze::default() => Snooze;
    /// The language; `None` follows the machine.
    language: Option<Language> = None => Language;
    /// The hour cycle; `None` for that of language and country.
    hours: Option<HourCycle> = None => Hours;
    /// The panel's colours.
    appearance: Appearance = Appearance::System => Appearance;
    /// Whether the countdown stands beside the tray icon, on systems that can show it.
    tray_countdown: bool = true => TrayCountdown;
    /// The global shortcut for Join, such as `Ctrl+Alt+J`.
    shortcut: Option<Shortcut> = None => #[serde(skip)] Shortcut;
    /// Friends whose day is shown beside the person's own.
    friends: Friends = Friends::default() => #[serde(skip)] Friends;
}

/// The panel's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// The system's.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// When a reminder is due, and how insistent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReminderRule {
    /// From the start; negative is before it. At most [`MAX_REMINDER_OFFSET`] either way.
    pub offset: TimeDelta,
    /// How insistent the notice is.
    pub urgency: Urgency,
    /// What else it does to be noticed.
    pub alert: Alert,
}

/// What a reminder does to be noticed, besides its notice. Both are off by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alert {
    /// It plays a sound.
    pub sound: bool,
    /// The panel comes up by itself.
    pub panel: bool,
}

/// One part of an [`Alert`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum AlertKind {
    /// [`Alert::sound`].
    Sound,
    /// [`Alert::panel`].
    Panel,
}

/// How insistent a notice is (freedesktop's urgency levels).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// Disappears by itself.
    Low,
    /// Like any other notice.
    Normal,
    /// Stays until it is answered.
    Critical,
}

/// Hours of the local day without reminders. They may pass midnight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietHours {
    /// Their beginning.
    pub from: NaiveTime,
    /// The first moment after them.
    pub to: NaiveTime,
    /// Slots whose reminders come nevertheless, by identifier.
    pub except: BTreeSet<String>,
    /// Whether they are turned off, and only remembered.
    pub off: bool,
}

impl Settings {
    /// The reminders of the slot `slot`; empty if it is turned off.
    pub fn reminder_rules(&self, slot: &str) -> &[ReminderRule] {
        if self.slots_off.contains(slot) {
            return &[];
        }
        self.slot_reminders.get(slot).unwrap_or(&self.reminders)
    }

    /// Whether a reminder plays a sound.
    pub fn plays_sounds(&self) -> bool {
        self.slot_reminders.values().flatten().chain(&self.reminders).any(|rule| rule.alert.sound)
    }

    /// The quiet hours, if they are on.
    pub fn quiet(&self) -> Option<&QuietHours> {
        self.quiet.as_ref().filter(|quiet| !quiet.off)
    }
}

impl ReminderRule {
    /// A reminder at `offset` from the start with the default urgency, low until an hour before the start and critical from
    /// the start on, and without an alert.
    pub fn at(offset: TimeDelta) -> Self {
        let urgency = if offset <= TimeDelta::hours(-1) {
            Urgency::Low
        } else if offset < TimeDelta::zero() {
            Urgency::Normal
        } else {
            Urgency::Critical
        };
        Self { offset, urgency, alert: Alert::default() }
    }
}

impl Alert {
    /// The same with one part turned on or off.
    pub fn with(self, kind: AlertKind, on: bool) -> Self {
        match kind {
            AlertKind::Sound => Self { sound: on, ..self },
            AlertKind::Panel => Self { panel: on, ..self },
        }
    }

    /// What either of them does.
    pub fn or(self, other: Self) -> Self {
        Self { sound: self.sound || other.sound, panel: self.panel || other.panel }
    }
}

impl QuietHours {
    /// Quiet hours that are on; `None` if `from` equals `to`.
    pub fn new(from: NaiveTime, to: NaiveTime, except: BTreeSet<String>) -> Option<Self> {
        (from != to).then_some(Self { from, to, except, off: false })
    }

    /// Whether they contain the local time of day `time`.
    pub fn contains(&self, time: NaiveTime) -> bool {
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
            let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
            let quiet = QuietHours { from, to, except: BTreeSet::new(), off: false };
            quiet.contains(at.parse().unwrap())
        };
        assert!(hours("22:00:00", "07:00:00", "22:00:00"));
        assert!(hours("22:00:00", "07:00:00", "06:59:59"));
        assert!(!hours("22:00:00", "07:00:00", "07:00:00"));
        assert!(hours("09:00:00", "12:00:00", "11:59:59"));
        assert!(!hours("09:00:00", "12:00:00", "08:59:59"));
        assert!(!hours("09:00:00", "09:00:00", "09:00:00"));
    }

    #[test]
    fn default_urgency_is_low_early_and_critical_at_the_start() {
        let urgency = |minutes| ReminderRule::at(TimeDelta::minutes(minutes)).urgency;
        assert_eq!([-1440, -60, -59, -15, 0, 5].map(urgency), {
            use Urgency::{Critical, Low, Normal};
            [Low, Low, Normal, Normal, Critical, Critical]
        });
    }
}
