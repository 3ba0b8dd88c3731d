//! Hands things to the person's other programs: links to the browser, texts to the clipboard.

mod clipboard;
mod lending;
mod opener;
#[cfg(target_os = "linux")]
mod secret;

pub use clipboard::{Clipboard, hold_on_clipboard};
pub use opener::{Started, detach, open_file, open_link, start};
