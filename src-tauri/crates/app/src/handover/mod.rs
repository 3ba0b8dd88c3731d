//! Hands things to the person's other programs: links to the browser, texts to the clipboard.

mod clipboard;
mod opener;

pub use clipboard::{Clipboard, hold_on_clipboard};
pub use opener::{open_file, open_link, start};
