//! What GTK knows and Tauri does not pass on.

use gtk::gio::prelude::*;
use gtk::gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, bus_get};
use gtk::glib::Variant;
use gtk::prelude::*;
use tauri::{PhysicalPosition, WebviewWindow};

/// The desktop's portal, which knows the person's wishes on every desktop.
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";

/// Fails where there is no display to open a window on; without this, GTK ends the program with a panic.
pub(crate) fn find_display() -> anyhow::Result<()> {
    gtk::init().map_err(|_| {
        anyhow::anyhow!(
            "there is no display here to open a window on: run this inside your desktop's session, or `ccc watch` for a \
             countdown in the terminal"
        )
    })
}

/// Follows the desktop's wish for dark or light, now and when it changes. Without a portal, GTK's theme decides.
pub(crate) fn follow_colour_scheme() {
    bus_get(BusType::Session, None::<&Cancellable>, |bus| {
        let Ok(bus) = bus else { return };
        ask(&bus);
        let changed = |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, told: &Variant| {
            if told.child_value(1).str() == Some(SCHEME) {
                take(&told.child_value(2));
            }
        };
        // Subscribed for as long as the program lives.
        let _ = bus.signal_subscribe(
            Some(PORTAL),
            Some(SETTINGS),
            Some("SettingChanged"),
            Some(OBJECT),
            Some(APPEARANCE),
            DBusSignalFlags::NONE,
            changed,
        );
        // A connection that nothing holds hears nothing more.
        std::mem::forget(bus);
    });
}

fn ask(bus: &DBusConnection) {
    let which = (APPEARANCE, SCHEME).to_variant();
    let flags = DBusCallFlags::NONE;
    bus.call(
        Some(PORTAL),
        OBJECT,
        SETTINGS,
        "Read",
        Some(&which),
        None,
        flags,
        -1,
        None::<&Cancellable>,
        |answer| {
            if let Ok(answer) = answer {
                take(&answer.child_value(0));
            }
        },
    );
}

/// 1 is a wish for dark and 2 one for light; with 0 the person has none, and GTK's theme decides.
fn take(scheme: &Variant) {
    let mut scheme = scheme.clone();
    while let Some(inner) = scheme.as_variant() {
        scheme = inner;
    }
    let dark = match scheme.get::<u32>() {
        Some(1) => true,
        Some(2) => false,
        _ => return,
    };
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_application_prefer_dark_theme(dark);
    }
}

/// How large the person wants text, as a factor: desktops tell GTK by the dots per inch, and WebKit draws the page so.
pub(crate) fn text_size() -> f64 {
    // in 1024ths of a dot per inch; 96 is the usual size, and −1 is no wish
    let dots = gtk::Settings::default().map_or(-1, |settings| settings.gtk_xft_dpi());
    if dots > 0 { f64::from(dots) / 1024.0 / 96.0 } else { 1.0 }
}

/// Gives the page its size (in logical pixels) before the window is shown. Laid out first without any, WebKit keeps
/// heights from then, and shows a first frame that is not the last.
pub(crate) fn lay_out(window: &WebviewWindow, (width, height): (i32, i32)) {
    let _ = window.with_webview(move |webview| {
        webview.inner().size_allocate(&gtk::Allocation::new(0, 0, width, height));
    });
}

/// Shows the window in its place and brings it to the front. Through Tauri these wishes would wait in a queue, so that the
/// window came up in another place and then moved, and a window not yet shown would get no focus.
pub(crate) fn raise(window: &WebviewWindow, corner: Option<PhysicalPosition<i32>>, token: Option<&str>) {
    let Ok(window) = window.gtk_window() else { return };
    window.set_focus_on_map(true);
    window.set_urgency_hint(false);
    if let Some(token) = token {
        // With it, Wayland lets the window come to the front.
        window.set_startup_id(token);
    }
    move_to(&window, corner);
    window.show_all();
    window.present();
}

/// Shows the window in its place above all others, without the keyboard, which X11's window managers leave where it is.
/// Returns whether it has come up: Wayland's desktops give the keyboard to each new window.
pub(crate) fn come_by_itself(window: &WebviewWindow, corner: Option<PhysicalPosition<i32>>) -> bool {
    let Ok(window) = window.gtk_window() else { return false };
    if !window.display().backend().is_x11() {
        return false;
    }
    window.set_focus_on_map(false);
    window.set_urgency_hint(true);
    window.set_keep_above(true);
    move_to(&window, corner);
    window.show_all();
    true
}

fn move_to(window: &gtk::ApplicationWindow, corner: Option<PhysicalPosition<i32>>) {
    if let Some(corner) = corner {
        let scale = window.scale_factor();
        window.move_(corner.x / scale, corner.y / scale);
    }
}
