//! The user's other programs: links go to the browser, text to the clipboard.

mod clipboard;
#[cfg(target_os = "linux")]
mod linux;
mod opener;
mod temporary_text;
#[cfg(not(target_os = "linux"))]
mod windows_macos;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use windows_macos as system;

pub use clipboard::{Clipboard, HELD, hold_on_clipboard, keep_on_clipboard};
#[cfg(target_os = "linux")]
pub use linux::{SOUND, play_sound};
pub use opener::{detach, open_link, open_target, start};
pub(crate) use system::sound_player;
