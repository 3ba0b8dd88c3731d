//! Tokens with which what a click in this window opens may come to the front.

use gtk::gio::prelude::*;
use gtk::gio::{AppInfo, AppInfoCreateFlags, File};
use gtk::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::WebviewWindow;

/// A token for what the newest click in the window opens; `None` where the desktop gives none. Only on GTK's thread.
pub(crate) fn token(window: &WebviewWindow) -> Option<String> {
    let window = window.gtk_window().ok()?;
    let display = window.display();
    let display = match display.downcast() {
        Ok(display) => return Some(on_x11(&display)),
        Err(display) => display,
    };
    // Wayland's come from the desktop, which knows of the click. Nothing of the program that will open is told.
    let opener = AppInfo::create_from_commandline("xdg-open", None, AppInfoCreateFlags::NONE).ok()?;
    let nothing: [File; 0] = [];
    display.app_launch_context()?.startup_notify_id(&opener, &nothing).map(Into::into)
}

/// On X11 the program that starts another makes the token, and its end says when the person clicked or typed last: that is
/// what window managers go by. GTK's own would also begin a startup sequence, and the pointer would be busy for as long as
/// nothing opens.
fn on_x11(display: &gdkx11::X11Display) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let process = std::process::id();
    format!("{}-{process}-{number}_TIME{}", super::APP_ID, display.user_time())
}
