//! The desktops by their names, and what Debian and Ubuntu call their packages.

use clap::builder::PossibleValuesParser;

/// A desktop to be tried.
pub(crate) struct Named {
    /// As a person names it on the command line.
    pub(crate) name: &'static str,
    /// Whether it is tried where none is named: Debian 12 and Ubuntu 24.04 have it.
    pub(crate) usual: bool,
    /// The packages that bring it, besides those of the tests. The first tells its version.
    pub(crate) packages: &'static [&'static str],
}

/// What reads texts in pictures.
pub(crate) const READING: [&str; 2] = ["tesseract-ocr", "tesseract-ocr-eng"];

/// All of them.
pub(crate) const ALL: [Named; 10] = [
    Named { name: "sway", usual: true, packages: &["sway", "waybar", "mako-notifier"] },
    Named { name: "labwc", usual: false, packages: &["labwc", "waybar", "mako-notifier", "wlr-randr"] },
    Named {
        name: "gnome",
        usual: true,
        packages: &[
            "gnome-shell",
            "gjs",
            "gnome-shell-extension-appindicator",
            "libgl1-mesa-dri",
            "xwayland",
        ],
    },
    // the same shell as it comes
    Named {
        name: "gnome-plain",
        usual: true,
        packages: &["gnome-shell", "gjs", "libgl1-mesa-dri", "xwayland"],
    },
    Named {
        name: "plasma",
        usual: true,
        packages: &[
            "plasma-workspace",
            "plasma-desktop",
            "kwin-wayland",
            "qtwayland5",
            "qml-module-qt-labs-platform",
            "libgl1-mesa-dri",
        ],
    },
    Named {
        name: "xfce",
        usual: true,
        packages: &["xfce4-panel", "xfce4-notifyd", "xfwm4", "x11-xserver-utils"],
    },
    Named {
        name: "mate",
        usual: true,
        packages: &[
            "mate-panel",
            "mate-notification-daemon",
            "marco",
            "mate-settings-daemon-common",
            "x11-xserver-utils",
        ],
    },
    Named {
        name: "lxqt",
        usual: true,
        packages: &["lxqt-panel", "lxqt-notificationd", "openbox", "x11-xserver-utils"],
    },
    Named {
        name: "cinnamon",
        usual: true,
        packages: &["cinnamon", "xapp-sn-watcher", "libgl1-mesa-dri", "x11-xserver-utils"],
    },
    Named { name: "budgie", usual: true, packages: &["budgie-core", "libgl1-mesa-dri", "x11-xserver-utils"] },
];

/// What the command line takes.
pub(crate) fn known() -> PossibleValuesParser {
    PossibleValuesParser::new(ALL.iter().map(|desktop| desktop.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_desktop_has_a_name_of_its_own_and_something_to_install() {
        for (at, desktop) in ALL.iter().enumerate() {
            assert!(ALL[at + 1..].iter().all(|other| other.name != desktop.name), "{}", desktop.name);
            assert!(!desktop.packages.is_empty(), "{}", desktop.name);
        }
    }
}
