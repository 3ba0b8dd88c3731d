//! Which keys there are, and which setting each holds.

use super::values::Toml;
use super::write::{put, put_quiet};
use ccc_core::settings::Setting;
use toml_edit::Item;

/// Declares each key in one row, with its setting; how a value is written follows from its type. Reader, writer and the
/// check for unknown keys walk these rows.
macro_rules! keys {
    ($($path:literal: $setting:ident,)+) => {
        pub(super) const KEYS: &[&str] = &[$($path),+];

        /// The setting that `item` makes at `path`; `None` where there is no such key.
        pub(super) fn read(path: &str, item: &Item) -> Option<Result<Setting, String>> {
            match path {
                $($path => Some(Toml::read(item).map(Setting::$setting)),)+
                _ => None,
            }
        }

        /// The file's text with `setting` in it.
        pub(super) fn write(text: &str, setting: &Setting) -> anyhow::Result<String> {
            match setting {
                $(Setting::$setting(value) => put(text, $path, value),)+
                Setting::Quiet(quiet) => put_quiet(text, quiet.as_ref()),
            }
        }
    };
}

keys! {
    "name": Name,
    "zone": Zone,
    "browser": Browser,
    "language": Language,
    "hours": Hours,
    "appearance": Appearance,
    "tray_countdown": TrayCountdown,
    "shortcut": Shortcut,
    "friends": Friends,
    "room.url": RoomUrl,
    "room.access_code": AccessCode,
    "room.enter_directly": EnterDirectly,
    "room.copy_code_only": CopyCodeOnly,
    "room.restore_clipboard": RestoreClipboard,
    "thread.url": Thread,
    "thread.read": ReadThread,
    "reminders.at": Reminders,
    "reminders.slots_off": SlotsOff,
    "reminders.one_slot_a_week": OneSlotAWeek,
    "reminders.snooze": Snooze,
}

/// Whether `path` is a table with such keys.
pub(super) fn is_table(path: &str) -> bool {
    KEYS.iter().any(|key| key.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}
