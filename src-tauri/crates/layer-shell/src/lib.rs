//! Layer surfaces: windows that a Wayland desktop puts at an edge of the screen, above the others, as bars and menus are.
//!
//! The desktop needs `zwlr_layer_shell_v1` (sway, Plasma, labwc, Hyprland, COSMIC and others have it, GNOME and Weston have
//! not), and the machine `libgtk-layer-shell.so.0`, 0.6 or newer. What is declared here is from its `gtk-layer-shell.h`.

#![cfg(target_os = "linux")]

use gtk::gdk;
use gtk::glib::translate::ToGlibPtr as _;
use libloading::{Library, Symbol};
use std::ffi::{CString, c_char, c_int, c_uint};

const LIBRARY: &str = "libgtk-layer-shell.so.0";

/// From this version of the protocol on, a surface can ask for the keyboard without keeping it from all others.
const ON_DEMAND_SINCE: c_uint = 4;

type Window = *mut gtk::ffi::GtkWindow;

/// The library's functions, on a desktop that has layer surfaces.
#[derive(Clone, Copy, Debug)]
pub struct LayerShell {
    init_for_window: extern "C" fn(Window),
    set_namespace: extern "C" fn(Window, *const c_char),
    set_layer: extern "C" fn(Window, c_int),
    set_monitor: extern "C" fn(Window, *mut gdk::ffi::GdkMonitor),
    set_anchor: extern "C" fn(Window, c_int, c_int),
    set_margin: extern "C" fn(Window, c_int, c_int),
    set_keyboard_mode: extern "C" fn(Window, c_int),
    protocol_version: extern "C" fn() -> c_uint,
}

/// An edge of the screen, as the library numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The left one, whichever way the language runs.
    Left = 0,
    /// The right one.
    Right = 1,
    /// The upper one.
    Top = 2,
    /// The lower one.
    Bottom = 3,
}

impl Edge {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Top, Self::Bottom];
}

/// How high a surface lies, as the library numbers it. Of two in the same layer no desktop says which is above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Above windows and below full-screen ones, where bars are.
    Top = 2,
    /// Above everything.
    Overlay = 3,
}

/// What a surface has to do with the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyboard {
    /// Nothing.
    None,
    /// It gets the keyboard when it comes up, and others can get it back; with older desktops, once it is gone.
    Wanted,
}

impl LayerShell {
    /// The library, where it is installed and the desktop has layer surfaces. GTK must have been initialised, and this thread
    /// be its own.
    #[expect(unsafe_code, reason = "a library that may be missing is opened")]
    pub fn find() -> Option<Self> {
        if !gtk::is_initialized_main_thread() {
            return None;
        }
        // SAFETY: opening it runs no code but the library's own initialisers, which only register GTK's types.
        let library: &'static Library = Box::leak(Box::new(unsafe { Library::new(LIBRARY) }.ok()?));
        // SAFETY: as the header declares it: `gboolean gtk_layer_is_supported (void)`.
        let is_supported = unsafe { function::<extern "C" fn() -> c_int>(library, "is_supported") }?;
        // SAFETY: each type is the one that the header declares; GTK's own types come from the crates that GTK's other
        // functions are called with. The library stays open until the program ends.
        let found = unsafe {
            Self {
                init_for_window: function(library, "init_for_window")?,
                set_namespace: function(library, "set_namespace")?,
                set_layer: function(library, "set_layer")?,
                set_monitor: function(library, "set_monitor")?,
                set_anchor: function(library, "set_anchor")?,
                set_margin: function(library, "set_margin")?,
                set_keyboard_mode: function(library, "set_keyboard_mode")?,
                protocol_version: function(library, "get_protocol_version")?,
            }
        };
        (is_supported() != 0).then_some(found)
    }

    /// Makes a layer surface of a window that was never shown, by a name that the desktop's rules can know it by.
    pub fn adopt(&self, window: &gtk::Window, namespace: &str, layer: Layer, keyboard: Keyboard) {
        let window: Window = window.to_glib_none().0;
        (self.init_for_window)(window);
        if let Ok(namespace) = CString::new(namespace) {
            (self.set_namespace)(window, namespace.as_ptr());
        }
        (self.set_layer)(window, layer as c_int);
        (self.set_keyboard_mode)(window, keyboard.mode((self.protocol_version)()));
    }

    /// Whether a surface that wants the keyboard leaves it to others as well; else it keeps it from them.
    pub fn shares_keyboard(&self) -> bool {
        (self.protocol_version)() >= ON_DEMAND_SINCE
    }

    /// Changes what an adopted window has to do with the keyboard.
    pub fn set_keyboard(&self, window: &gtk::Window, keyboard: Keyboard) {
        (self.set_keyboard_mode)(window.to_glib_none().0, keyboard.mode((self.protocol_version)()));
    }

    /// Hangs the surface at these edges, each with a distance in logical pixels, of a monitor or of the one that the desktop
    /// takes; where it hangs at opposite edges, it is stretched between them.
    pub fn hang(&self, window: &gtk::Window, monitor: Option<&gdk::Monitor>, edges: &[(Edge, i32)]) {
        let window: Window = window.to_glib_none().0;
        (self.set_monitor)(window, monitor.map_or(std::ptr::null_mut(), |monitor| monitor.to_glib_none().0));
        for edge in Edge::ALL {
            let distance = edges.iter().find(|(of, _)| *of == edge).map(|(_, distance)| *distance);
            (self.set_anchor)(window, edge as c_int, c_int::from(distance.is_some()));
            (self.set_margin)(window, edge as c_int, distance.unwrap_or_default());
        }
    }
}

impl Keyboard {
    /// `GtkLayerShellKeyboardMode` with this version of the protocol.
    fn mode(self, protocol: c_uint) -> c_int {
        match self {
            Self::None => 0,
            Self::Wanted if protocol < ON_DEMAND_SINCE => 1,
            Self::Wanted => 2,
        }
    }
}

/// The library's function of this name, without what all their names begin with.
///
/// # Safety
///
/// `T` must be the function's type.
#[expect(unsafe_code, reason = "a library knows no types")]
unsafe fn function<T: Copy + 'static>(library: &'static Library, name: &str) -> Option<T> {
    // SAFETY: the caller's.
    let found: Symbol<'static, T> = unsafe { library.get(format!("gtk_layer_{name}\0").as_bytes()) }.ok()?;
    Some(*found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyboard_is_kept_from_others_only_where_the_desktop_knows_no_better() {
        assert_eq!((Keyboard::None.mode(3), Keyboard::None.mode(4)), (0, 0));
        assert_eq!((Keyboard::Wanted.mode(3), Keyboard::Wanted.mode(4)), (1, 2));
    }

    #[test]
    fn without_gtk_there_is_none() {
        assert!(LayerShell::find().is_none());
    }
}
