//! What is installed: which version, in which package, and whether its window can open.

use super::Finding;
use crate::language::localizable::Localizable;
use crate::message;
use chrono::{DateTime, Months, NaiveDate, Utc};

/// A version older than this has probably been followed by another.
const MAX_AGE: Months = Months::new(12);

/// The programs as they are installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// The package that they came in.
    pub package: Package,
    /// The day (UTC) on which this version was released; `None` if it was built from source.
    pub released: Option<NaiveDate>,
    /// Whether the window can open.
    pub window: Window,
}

/// The package that the programs came in, which tells where the next version comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// Debian's form of packages, with or without the project's repository among apt's sources.
    Deb {
        /// Whether apt knows the project's repository.
        repository: bool,
    },
    /// Fedora's and openSUSE's form of packages, with or without the project's repository.
    Rpm {
        /// Whether dnf or zypper knows the project's repository.
        repository: bool,
    },
    /// Arch's form of packages.
    Arch,
    /// A Flatpak.
    Flatpak,
    /// A distribution's own package.
    Distribution,
    /// The archive for every other Linux.
    Archive,
    /// The installer for Windows, which winget uses as well.
    Setup,
    /// The bundle for macOS, downloaded.
    Bundle,
    /// The bundle for macOS, installed by Homebrew.
    Homebrew,
    /// None: somebody has built the programs.
    Source,
}

/// Whether the program's window can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// It can.
    Ready,
    /// The system lacks what draws it.
    Lacks(Engine),
    /// There is no such program.
    Missing,
    /// The program is of another version.
    OtherVersion,
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Microsoft's, on Windows.
    WebView2,
    /// GNOME's, on Linux.
    WebKitGtk,
}

impl Package {
    /// What it is, and where the next version comes from.
    fn sentence(self) -> Localizable {
        match self {
            Self::Deb { repository: true } => {
                message!("origin-manager", package = ".deb", manager = "apt upgrade")
            }
            Self::Deb { repository: false } => message!("origin-download", package = ".deb"),
            Self::Rpm { repository: true } => {
                message!("origin-manager", package = ".rpm", manager = "dnf upgrade / zypper update")
            }
            Self::Rpm { repository: false } => message!("origin-download", package = ".rpm"),
            Self::Arch => message!("origin-manager", package = "PKGBUILD", manager = "AUR"),
            Self::Flatpak => message!("origin-manager", package = "Flatpak", manager = "flatpak update"),
            Self::Distribution => message!("origin-distribution"),
            Self::Archive => message!("origin-download", package = ".tar.xz"),
            Self::Setup => message!("origin-either", package = "setup.exe", manager = "winget upgrade"),
            Self::Bundle => message!("origin-download", package = ".zip"),
            Self::Homebrew => message!("origin-manager", package = "Homebrew", manager = "brew upgrade"),
            Self::Source => message!("origin-source"),
        }
    }
}

pub(super) fn window(window: Window) -> Finding {
    match window {
        Window::Ready => Finding::good(message!("found-window-ready")),
        Window::Lacks(engine) => {
            let (name, remedy) = match engine {
                Engine::WebView2 => ("Microsoft WebView2", "do-window-webview2"),
                Engine::WebKitGtk => ("WebKitGTK 4.1", "do-window-webkit"),
            };
            Finding::warning(message!("found-window-without-engine", engine = name), remedy)
        }
        Window::Missing => Finding::warning(message!("found-window-missing"), "do-reader"),
        Window::OtherVersion => Finding::warning(message!("found-window-of-other-version"), "do-reader"),
    }
}

pub(super) fn version(version: &str, installed: &Installed, now: DateTime<Utc>) -> Finding {
    let origin = installed.package.sentence();
    let Some(released) = installed.released else {
        return Finding::good(message!("found-version-without-date", version = version, origin = origin));
    };
    // A release of tomorrow is a clock that is behind, which has a check of its own.
    let days = (now.date_naive() - released).num_days().max(0);
    let age = message!("span-days", number = Localizable::Number(days));
    let text = message!("found-version-dated", version = version, age = age, origin = origin);
    // An end past the calendar's has not come.
    if released.checked_add_months(MAX_AGE).is_some_and(|end| end < now.date_naive()) {
        Finding::warning(text, "do-version").named("version_old")
    } else {
        Finding::good(text).named("version_new")
    }
}
