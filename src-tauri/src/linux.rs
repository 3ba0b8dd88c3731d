//! What GTK knows and Tauri does not pass on.

mod activation;
mod clipboard;
mod colour_scheme;
mod layer;
mod page;
mod pointer;
mod tray_host;
mod webkit;

pub(crate) use activation::token;
pub(crate) use clipboard::copy;
pub(crate) use colour_scheme::follow_colour_scheme;
pub(crate) use page::paint_ahead;
pub(crate) use pointer::position as pointer;
pub(crate) use webkit::started as webkit_started;

use crate::kind::{Kind, Surroundings};
use crate::position::Point;
use crate::visibility::FocusLoss;
use crate::window;
use ccc_app::socket::wire::Focus;
use gtk::prelude::*;
use layer::Turn;
use tauri::{AppHandle, WebviewWindow};

/// What desktops know the program's windows by: the name of its entry in the menu.
const APP_ID: &str = "coop.patio.ccc";

/// Fails where there is no display to open a window on; without this, GTK ends the program with a panic.
pub(crate) fn find_display() -> anyhow::Result<()> {
    // Before GTK takes the program's own name, under which desktops have neither a name nor an icon for its window.
    gtk::glib::set_prgname(Some(APP_ID));
    webkit::start_light();
    gtk::init().map_err(|_| {
        anyhow::anyhow!(
            "there is no display here to open a window on: run this inside your desktop's session, or `ccc watch` for a \
             countdown in the terminal"
        )
    })?;
    gtk::gdk::set_program_class(APP_ID);
    Ok(())
}

/// What kind of window the panel is here.
pub(crate) fn kind() -> Kind {
    let wayland = gtk::gdk::Display::default().is_some_and(|display| display.backend().is_wayland());
    let tray = tray_host::is_there();
    // Only where it matters: the library complains on desktops without.
    let layers = wayland && tray && layer::are_there();
    Kind::of(Surroundings { wayland, layers, tray })
}

/// Makes the window, which was never shown, one of this kind, and listens to what the person does with it.
pub(crate) fn prepare(
    app: &AppHandle,
    window: &WebviewWindow,
    kind: Kind,
    (width, height): (i32, i32),
) -> tauri::Result<()> {
    let gtk_window = window.gtk_window()?;
    if kind == Kind::Layer {
        let app = app.clone();
        // A layer surface has the size that it needs, not the one that windows are made with.
        gtk_window.set_size_request(width, height);
        layer::adopt(&gtk_window, move || window::close(&app));
    }
    // Tauri's default is too tall for a low screen.
    gtk_window.set_default_size(width, height);
    let touch = |app: &AppHandle| {
        let app = app.clone();
        move || window::touch(&app)
    };
    let (pointed, typed) = (touch(app), touch(app));
    gtk_window.add_events(gtk::gdk::EventMask::ENTER_NOTIFY_MASK);
    gtk_window.connect_enter_notify_event(move |window, _| {
        pointed();
        layer::take_keyboard(window.upcast_ref(), Turn::Pointed);
        gtk::glib::Propagation::Proceed
    });
    window.with_webview(move |webview| {
        webview.inner().connect_button_press_event(move |page, _| {
            if let Some(Ok(window)) = page.toplevel().map(Cast::downcast::<gtk::Window>) {
                layer::take_keyboard(&window, Turn::Clicked);
            }
            gtk::glib::Propagation::Proceed
        });
    })?;
    gtk_window.connect_key_press_event(move |_, _| {
        typed();
        gtk::glib::Propagation::Proceed
    });
    page::lay_out(window, kind, (width, height))
}

/// How large the person wants text, as a factor: desktops tell GTK by the dots per inch, and WebKit draws the page so.
pub(crate) fn text_size() -> f64 {
    // in 1024ths of a dot per inch; 96 is the usual size, and −1 is no wish
    let dots = gtk::Settings::default().map_or(-1, |settings| settings.gtk_xft_dpi());
    if dots > 0 { f64::from(dots) / 1024.0 / 96.0 } else { 1.0 }
}

/// Whether GTK's theme is a dark one now.
pub(crate) fn is_dark(window: &WebviewWindow) -> bool {
    let Ok(window) = window.gtk_window() else { return false };
    let ground = window.style_context().lookup_color("theme_bg_color");
    ground.is_some_and(|ground| ground.red() + ground.green() + ground.blue() < 1.5)
}

/// Where a window of this kind comes up.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// With its corner here, in device pixels.
    At(Point),
    /// At the bar, near this click (in logical pixels), where one is known; the window is so wide.
    AtBar { click: Option<Point>, width: i32 },
    /// Where the window manager puts it.
    Anywhere,
}

/// Shows the window in its place and brings it to the front. Through Tauri these wishes would wait in a queue, so that the
/// window came up in another place and then moved, and a window not yet shown would get no focus.
pub(crate) fn raise(window: &WebviewWindow, place: Place, token: Option<&str>) {
    let Ok(window) = window.gtk_window() else { return };
    if let Some(token) = token {
        // With it, Wayland lets the window come to the front.
        window.set_startup_id(token);
    }
    window.set_focus_on_map(true);
    window.set_urgency_hint(false);
    show(&window, place, Focus::Take);
    window.present();
}

/// Shows the window in its place above the others, without the keyboard. Returns whether it has come up: an ordinary window
/// on Wayland would get the keyboard.
pub(crate) fn come_by_itself(window: &WebviewWindow, kind: Kind, place: Place) -> bool {
    let Ok(window) = window.gtk_window() else { return false };
    if kind == Kind::Framed && !window.display().backend().is_x11() {
        return false;
    }
    // X11's window managers go by these.
    window.set_focus_on_map(false);
    window.set_urgency_hint(true);
    show(&window, place, Focus::Leave);
    true
}

fn show(window: &gtk::ApplicationWindow, place: Place, focus: Focus) {
    match place {
        Place::At((x, y)) => {
            let scale = window.scale_factor();
            window.move_(x / scale, y / scale);
        }
        Place::AtBar { click, width } => layer::hang(window, click, width, focus),
        Place::Anywhere => {}
    }
    pointer::remember(window);
    window.show_all();
}

/// Takes the window off the screen.
pub(crate) fn hide(window: &WebviewWindow) {
    let Ok(gtk_window) = window.gtk_window() else { return };
    layer::let_go();
    page::forget_tooltip(window);
    gtk_window.hide();
}

/// Why the window has lost the focus just now.
pub(crate) fn focus_loss(window: &WebviewWindow, kind: Kind) -> FocusLoss {
    match (kind, window.gtk_window()) {
        // A click elsewhere is heard of by itself.
        (Kind::Layer, _) => FocusLoss::PointerMoved,
        (_, Ok(window)) if pointer::may_have_taken_the_focus(&window) => FocusLoss::PointerMoved,
        _ => FocusLoss::Deliberate,
    }
}
