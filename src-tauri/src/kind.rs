//! What kind of window the panel is on this desktop.

use crate::visibility::Stays;

/// What the desktop lets a window be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "other systems have the first alone"))]
pub(crate) enum Kind {
    /// A window without a frame, which the program puts at the icon, above the others and in no list of windows.
    Popup,
    /// The same on Wayland, where a program cannot place its windows: the desktop hangs it at its bar (a layer surface).
    Layer,
    /// An ordinary window with a frame, where there is no icon that it could hang at, or nothing lets it hang there.
    Framed,
}

/// What decides on the kind of the window.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Surroundings {
    pub(crate) wayland: bool,
    /// Whether the desktop and the machine have layer surfaces.
    pub(crate) layers: bool,
    /// Whether a bar shows the icon.
    pub(crate) tray: bool,
}

impl Kind {
    #[cfg(target_os = "linux")]
    pub(crate) fn of(around: Surroundings) -> Self {
        match around {
            Surroundings { tray: false, .. } => Self::Framed,
            Surroundings { wayland: false, .. } => Self::Popup,
            Surroundings { layers: true, .. } => Self::Layer,
            // GNOME, Weston: a window without a frame would come up anywhere, with nothing to move or close it by.
            Surroundings { layers: false, .. } => Self::Framed,
        }
    }

    /// How long the window stays on the screen.
    pub(crate) fn stays(self) -> Stays {
        match self {
            Self::Popup | Self::Layer => Stays::WhileLookedAt,
            Self::Framed => Stays::UntilClosed,
        }
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn the_window_hangs_at_the_icon_where_there_is_one_and_the_desktop_lets_it() {
        let kind = |wayland, layers, tray| Kind::of(Surroundings { wayland, layers, tray });
        assert_eq!(kind(false, false, true), Kind::Popup, "X11");
        assert_eq!(kind(false, false, false), Kind::Framed, "Budgie, bare window managers");
        assert_eq!(kind(true, true, true), Kind::Layer, "sway with waybar, Plasma");
        assert_eq!(kind(true, true, false), Kind::Framed, "sway without a bar");
        assert_eq!(kind(true, false, true), Kind::Framed, "GNOME with the extension");
        assert_eq!(kind(true, false, false), Kind::Framed, "GNOME, Weston");
    }
}
