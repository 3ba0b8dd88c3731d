//! The pointer, which X11 tells every program of.

use crate::position::Point;
use gtk::gdk::{self, Device, ModifierType};
use gtk::prelude::*;
use std::cell::Cell;

/// A pointer that has moved no farther than this, in device pixels, has not been moved.
const STILL: u32 = 8;

/// Any button of the pointer.
const PRESSED: ModifierType =
    ModifierType::BUTTON1_MASK.union(ModifierType::BUTTON2_MASK).union(ModifierType::BUTTON3_MASK);

thread_local! {
    /// Where the pointer was when the window came up last.
    static AT_RAISE: Cell<Option<Point>> = const { Cell::new(None) };
}

/// Where the pointer is, in device pixels; `None` on Wayland, where a program knows only of its own windows.
pub(crate) fn position() -> Option<Point> {
    let display = gdk::Display::default().filter(|display| display.backend().is_x11())?;
    let (_, x, y) = device(&display)?.position();
    let scale = display.primary_monitor().or_else(|| display.monitor(0))?.scale_factor();
    Some((x * scale, y * scale))
}

/// Notes where the pointer is while the window comes up.
pub(super) fn remember(window: &gtk::ApplicationWindow) {
    // On Wayland there is nothing to ask.
    AT_RAISE.set(if window.display().backend().is_x11() { position() } else { None });
}

/// Whether the focus may have left the window only because the pointer has crossed another one: it has moved, and no button
/// is pressed.
pub(super) fn may_have_taken_the_focus(window: &gtk::ApplicationWindow) -> bool {
    let (Some(before), Some(now)) = (AT_RAISE.get(), position()) else { return false };
    let moved = before.0.abs_diff(now.0) > STILL || before.1.abs_diff(now.1) > STILL;
    let screen = GtkWindowExt::screen(window).and_then(|screen| screen.root_window());
    let pressed = device(&window.display())
        .zip(screen)
        .is_some_and(|(device, root)| root.device_position(&device).3.intersects(PRESSED));
    moved && !pressed
}

fn device(display: &gdk::Display) -> Option<Device> {
    display.default_seat()?.pointer()
}
