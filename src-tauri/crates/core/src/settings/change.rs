//! One choice at a time, as the panel makes them.

use super::{Appearance, Friend, QuietHours, Rung, Settings};
use crate::language::{HourCycle, Language};
use crate::link::Link;
use crate::shortcut::Shortcut;
use chrono::TimeDelta;

/// A setting with its new value. `None` is the default, which the file then does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// [`Settings::name`].
    Name(Option<String>),
    /// [`Settings::browser`].
    Browser(Vec<String>),
    /// [`Settings::room_url`].
    RoomUrl(Option<Link>),
    /// [`Settings::access_code`].
    AccessCode(Option<String>),
    /// [`Settings::thread`].
    Thread(Option<Link>),
    /// [`Settings::read_thread`].
    ReadThread(bool),
    /// [`Settings::enter_directly`].
    EnterDirectly(Option<bool>),
    /// [`Settings::copy_code_only`].
    CopyCodeOnly(bool),
    /// [`Settings::restore_clipboard`].
    RestoreClipboard(bool),
    /// [`Settings::reminders`].
    Reminders(Vec<Rung>),
    /// [`Settings::slot_reminders`] for one slot.
    SlotReminders(String, Option<Vec<Rung>>),
    /// [`Settings::quiet`].
    Quiet(Option<QuietHours>),
    /// [`Settings::one_slot_a_week`].
    OneSlotAWeek(bool),
    /// [`Settings::snooze`].
    Snooze(TimeDelta),
    /// [`Settings::language`].
    Language(Option<Language>),
    /// [`Settings::hours`].
    Hours(Option<HourCycle>),
    /// [`Settings::appearance`].
    Appearance(Appearance),
    /// [`Settings::tray_countdown`].
    TrayCountdown(bool),
    /// [`Settings::shortcut`].
    Shortcut(Option<Shortcut>),
    /// [`Settings::friends`].
    Friends(Vec<Friend>),
}

impl Setting {
    /// Puts the value into `settings`, and answers with the one that was there.
    ///
    /// ```
    /// use ccc_core::settings::{Settings, change::Setting};
    /// let mut settings = Settings::default();
    /// let before = Setting::Name(Some("Ana".into())).put(&mut settings);
    /// assert_eq!(settings.name.as_deref(), Some("Ana"));
    /// let _ = before.put(&mut settings);
    /// assert_eq!(settings, Settings::default());
    /// ```
    #[must_use = "it is what undoes the change"]
    pub fn put(self, settings: &mut Settings) -> Self {
        use std::mem::replace;
        match self {
            Self::Name(new) => Self::Name(replace(&mut settings.name, new)),
            Self::Browser(new) => Self::Browser(replace(&mut settings.browser, new)),
            Self::RoomUrl(new) => Self::RoomUrl(replace(&mut settings.room_url, new)),
            Self::AccessCode(new) => Self::AccessCode(replace(&mut settings.access_code, new)),
            Self::Thread(new) => Self::Thread(replace(&mut settings.thread, new)),
            Self::ReadThread(new) => Self::ReadThread(replace(&mut settings.read_thread, new)),
            Self::EnterDirectly(new) => Self::EnterDirectly(replace(&mut settings.enter_directly, new)),
            Self::CopyCodeOnly(new) => Self::CopyCodeOnly(replace(&mut settings.copy_code_only, new)),
            Self::RestoreClipboard(new) => {
                Self::RestoreClipboard(replace(&mut settings.restore_clipboard, new))
            }
            Self::Reminders(new) => Self::Reminders(replace(&mut settings.reminders, new)),
            Self::SlotReminders(slot, new) => {
                let before = match new {
                    Some(rungs) => settings.slot_reminders.insert(slot.clone(), rungs),
                    None => settings.slot_reminders.remove(&slot),
                };
                Self::SlotReminders(slot, before)
            }
            Self::Quiet(new) => Self::Quiet(replace(&mut settings.quiet, new)),
            Self::OneSlotAWeek(new) => Self::OneSlotAWeek(replace(&mut settings.one_slot_a_week, new)),
            Self::Snooze(new) => Self::Snooze(replace(&mut settings.snooze, new)),
            Self::Language(new) => Self::Language(replace(&mut settings.language, new)),
            Self::Hours(new) => Self::Hours(replace(&mut settings.hours, new)),
            Self::Appearance(new) => Self::Appearance(replace(&mut settings.appearance, new)),
            Self::TrayCountdown(new) => Self::TrayCountdown(replace(&mut settings.tray_countdown, new)),
            Self::Shortcut(new) => Self::Shortcut(replace(&mut settings.shortcut, new)),
            Self::Friends(new) => Self::Friends(replace(&mut settings.friends, new)),
        }
    }
}
