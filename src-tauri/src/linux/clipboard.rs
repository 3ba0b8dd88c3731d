//! Copying from the window itself. On Wayland a program without a window can copy only where the desktop has `data-control`
//! or Xwayland; the window that the person works with always can.

use gtk::prelude::*;
use gtk::{Clipboard, SelectionData, TargetEntry, TargetFlags, gdk, glib};
use std::time::Duration;
use tauri::WebviewWindow;

/// How long a text that is copied briefly stays on the clipboard, as with the resident.
const BRIEFLY: Duration = Duration::from_mins(1);

/// The forms in which a text is offered.
const TEXTS: [&str; 3] = ["text/plain;charset=utf-8", "UTF8_STRING", "text/plain"];

/// The mark that keeps it out of the histories of clipboards, as password managers set it.
const SECRET: &str = "x-kde-passwordManagerHint";
const IS_SECRET: u32 = 1;

/// Puts `text` on the clipboard, briefly or until something else is copied, at the longest until this process ends. Returns
/// whether it did: only where the window has the keyboard, since desktops refuse everybody else without a word.
pub(crate) fn copy(window: &WebviewWindow, text: &str, briefly: bool) -> bool {
    if !window.gtk_window().is_ok_and(|window| window.is_active()) {
        return false;
    }
    let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    let copied = clipboard.set_with_data(&targets(), giving(text.to_owned()));
    if copied && briefly {
        let ours = text.to_owned();
        glib::timeout_add_local_once(BRIEFLY, move || take_back(&clipboard, ours));
    }
    copied
}

fn targets() -> Vec<TargetEntry> {
    let texts = TEXTS.iter().map(|text| TargetEntry::new(text, TargetFlags::empty(), 0));
    texts.chain([TargetEntry::new(SECRET, TargetFlags::empty(), IS_SECRET)]).collect()
}

fn giving(text: String) -> impl Fn(&Clipboard, &SelectionData, u32) {
    move |_, wanted, form| {
        if form == IS_SECRET {
            wanted.set(&wanted.target(), 8, b"secret");
        } else {
            wanted.set_text(&text);
        }
    }
}

/// Takes the text off the clipboard, where it is still there.
fn take_back(clipboard: &Clipboard, ours: String) {
    clipboard.request_text(move |clipboard, now| {
        if now == Some(ours.as_str()) {
            clipboard.clear();
        }
    });
}
