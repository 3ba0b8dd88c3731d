//! The window as a layer surface, and what lies below it to hear of clicks elsewhere.

use crate::position::{Across, Area, Bar, GAP, Hanging, Point, clear_of_bar, hanging};
use ccc_app::socket::wire::Focus;
use ccc_layer_shell::{Edge, Keyboard, Layer, LayerShell};
use gtk::gdk;
use gtk::prelude::*;
use std::cell::{OnceCell, RefCell};
use std::env;
use std::rc::Rc;

/// What a desktop's rules can know the surfaces by.
const NAMESPACE: &str = "coop.patio.ccc";

thread_local! {
    /// GTK's objects stay on its thread.
    static SURFACES: RefCell<Option<Surfaces>> = const { RefCell::new(None) };
    /// The library, opened once.
    static SHELL: OnceCell<Option<LayerShell>> = const { OnceCell::new() };
}

struct Surfaces {
    shell: LayerShell,
    /// Called when the person clicks beside the window.
    clicked_beside: Rc<dyn Fn()>,
    /// While the window is up: one transparent surface on each monitor. A program hears of no clicks on others' windows, and
    /// where the focus follows the pointer, or the desktop leaves the keyboard with the window, nothing else tells that the
    /// person has gone on.
    around: Vec<gtk::Window>,
}

/// Whether this desktop and this machine have layer surfaces.
pub(super) fn are_there() -> bool {
    !is_desktop(&["GNOME"]) && shell().is_some()
}

/// The library. GTK must have been initialised.
fn shell() -> Option<LayerShell> {
    SHELL.with(|shell| *shell.get_or_init(LayerShell::find))
}

/// Makes a layer surface of the window, which was never shown.
pub(super) fn adopt(window: &gtk::ApplicationWindow, clicked_beside: impl Fn() + 'static) {
    let Some(shell) = shell() else { return };
    // What keeps other desktops from drawing a frame would be a bar above the page.
    window.set_titlebar(None::<&gtk::Widget>);
    shell.adopt(window.upcast_ref(), NAMESPACE, Layer::Overlay, Keyboard::Wanted);
    let surfaces = Surfaces { shell, clicked_beside: Rc::new(clicked_beside), around: Vec::new() };
    SURFACES.set(Some(surfaces));
}

/// What the person does with a window that came up without the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The pointer is on it, perhaps on its way to another.
    Pointed,
    Clicked,
}

/// Lets a window that came up without the keyboard have it: as soon as the pointer is on it, so that a click gives it the
/// focus, but where it would keep the keyboard from the others, only when it is clicked.
pub(super) fn take_keyboard(window: &gtk::Window, turn: Turn) {
    SURFACES.with_borrow(|surfaces| {
        if let Some(surfaces) = surfaces
            && (turn == Turn::Clicked || surfaces.shell.shares_keyboard())
        {
            surfaces.shell.set_keyboard(window, Keyboard::Wanted);
        }
    });
}

/// Hangs the window at the bar, near a click, and lays the surfaces below it; not where it comes by itself, since the person
/// goes on elsewhere.
pub(super) fn hang(window: &gtk::ApplicationWindow, click: Option<Point>, width: i32, focus: Focus) {
    let display = window.display();
    let monitors: Vec<gdk::Monitor> =
        (0..display.n_monitors()).filter_map(|at| display.monitor(at)).collect();
    let areas: Vec<Area> = monitors.iter().map(area).collect();
    let Hanging { monitor, across, bar } = hanging(click, width, &areas, usual_bar());
    let distance = monitor.zip(click).map(|(monitor, (_, y))| match bar {
        Bar::Top => y - areas[monitor].y,
        Bar::Bottom => areas[monitor].y + areas[monitor].height - y,
    });
    let monitor = monitor.and_then(|monitor| monitors.get(monitor));
    let along = match across {
        Across::AtRight => (Edge::Right, GAP),
        Across::FromLeft(distance) => (Edge::Left, distance),
    };
    let edge = match bar {
        Bar::Top => Edge::Top,
        Bar::Bottom => Edge::Bottom,
    };
    let from_bar = if plasma_5() { clear_of_bar(distance) } else { GAP };
    SURFACES.with_borrow_mut(|surfaces| {
        let Some(surfaces) = surfaces else { return };
        surfaces.shell.hang(window.upcast_ref(), monitor, &[(edge, from_bar), along]);
        let (keyboard, hears_clicks) = match focus {
            Focus::Take => (Keyboard::Wanted, true),
            Focus::Leave => (Keyboard::None, false),
        };
        surfaces.shell.set_keyboard(window.upcast_ref(), keyboard);
        if hears_clicks && surfaces.around.is_empty() {
            surfaces.around = monitors.iter().map(|monitor| surfaces.lay_on(monitor)).collect();
        }
    });
}

/// Takes away what lies below the window.
pub(super) fn let_go() {
    let around = SURFACES
        .with_borrow_mut(|surfaces| surfaces.as_mut().map(|surfaces| std::mem::take(&mut surfaces.around)));
    for surface in around.unwrap_or_default() {
        surface.close();
    }
}

impl Surfaces {
    fn lay_on(&self, monitor: &gdk::Monitor) -> gtk::Window {
        let surface = gtk::Window::new(gtk::WindowType::Toplevel);
        surface.set_app_paintable(true);
        if let Some(visual) = GtkWindowExt::screen(&surface).and_then(|screen| screen.rgba_visual()) {
            surface.set_visual(Some(&visual));
        }
        self.shell.adopt(&surface, NAMESPACE, Layer::Top, Keyboard::None);
        self.shell.hang(&surface, Some(monitor), &Edge::ALL.map(|edge| (edge, 0)));
        surface.add_events(gdk::EventMask::BUTTON_PRESS_MASK | gdk::EventMask::TOUCH_MASK);
        let (pressed, touched) = (self.clicked_beside.clone(), self.clicked_beside.clone());
        surface.connect_button_press_event(move |_, _| {
            pressed();
            gtk::glib::Propagation::Stop
        });
        surface.connect_touch_event(move |_, _| {
            touched();
            gtk::glib::Propagation::Stop
        });
        surface.show();
        surface
    }
}

fn area(monitor: &gdk::Monitor) -> Area {
    let area = monitor.geometry();
    Area { x: area.x(), y: area.y(), width: area.width(), height: area.height() }
}

/// Where bars are that tell nothing of a click's place.
fn usual_bar() -> Bar {
    if is_desktop(&["KDE", "LXQt"]) { Bar::Bottom } else { Bar::Top }
}

/// Plasma 5 keeps layer surfaces clear of each other, and its bars are none yet.
fn plasma_5() -> bool {
    is_desktop(&["KDE"]) && env::var("KDE_SESSION_VERSION").is_ok_and(|version| version == "5")
}

/// Whether this is one of these desktops.
fn is_desktop(names: &[&str]) -> bool {
    let desktops = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    desktops.split(':').any(|desktop| names.contains(&desktop))
}
