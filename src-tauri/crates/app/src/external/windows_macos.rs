//! Windows and macOS: the system keeps what was copied.

use std::process::Command;

/// Only Linux has `AppImage`s.
pub(super) fn leave_app_image(_: &mut Command) {}

/// The marks of password managers cannot be asked for here.
pub(super) fn is_secret() -> bool {
    false
}

/// The system plays the sound of a notice itself.
pub(crate) fn sound_player() -> Option<String> {
    None
}
