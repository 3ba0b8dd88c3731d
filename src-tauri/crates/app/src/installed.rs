//! What is installed: the package that the programs came in, as the package itself says, and whether their window can open.

#[cfg(windows)]
mod windows;

use crate::paths::sibling;
use ccc_core::readiness::{Installed, Package, Window};
use chrono::NaiveDate;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// Where Homebrew keeps what it has installed, on Apple's processors and on Intel's.
const CASKS: [&str; 2] =
    ["/opt/homebrew/Caskroom/coop-casual-conference", "/usr/local/Caskroom/coop-casual-conference"];

/// Finds it out, for the program that runs. Starts the panel's program once, for its version.
pub fn installed() -> Installed {
    let program = own_file().unwrap_or_default();
    let label = label_of(&program).and_then(|file| fs::read_to_string(file).ok());
    let (package, released) = match label.as_deref().and_then(read_label) {
        Some((package, released)) => (package, released),
        None => (unlabelled(&program), None),
    };
    Installed { package, released, window: window() }
}

/// The file from which this program was started.
fn own_file() -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    return crate::linux::upgrade::own_file().ok();
    #[cfg(not(target_os = "linux"))]
    env::current_exe().ok()
}

/// Where packages put the file that says what they are, beside the programs as each system has them.
fn label_of(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?;
    if cfg!(windows) {
        return Some(folder.join("package.txt"));
    }
    let inside =
        if cfg!(target_os = "macos") { "Resources/package" } else { "share/coop-casual-conference/package" };
    Some(folder.parent()?.join(inside))
}

/// Reads such a file: the package's kind and the day of its release, as in `deb 2026-12-03`.
fn read_label(text: &str) -> Option<(Package, Option<NaiveDate>)> {
    let mut words = text.split_whitespace();
    let package = match words.next()? {
        "deb" => {
            Package::Deb { repository: is_there("/etc/apt/sources.list.d/coop-casual-conference.sources") }
        }
        "rpm" => Package::Rpm {
            repository: is_there("/etc/yum.repos.d/coop-casual-conference.repo")
                || is_there("/etc/zypp/repos.d/coop-casual-conference.repo"),
        },
        "arch" => Package::Arch,
        "archive" if is_there("/.flatpak-info") => Package::Flatpak,
        "archive" => Package::Archive,
        "setup" => Package::Setup,
        "bundle" if CASKS.into_iter().any(is_there) => Package::Homebrew,
        "bundle" => Package::Bundle,
        _ => return None,
    };
    Some((package, words.next().and_then(|day| day.parse().ok())))
}

fn is_there(path: &str) -> bool {
    Path::new(path).exists()
}

/// Programs in a system's own folders that no package of the project has put there are a distribution's.
fn unlabelled(program: &Path) -> Package {
    if is_there("/.flatpak-info") {
        return Package::Flatpak;
    }
    let is_systems = ["/usr/bin", "/usr/lib", "/usr/libexec", "/nix/store", "/gnu/store", "/opt/homebrew"]
        .into_iter()
        .any(|folder| program.starts_with(folder));
    if is_systems { Package::Distribution } else { Package::Source }
}

/// Whether the window can open, without opening it.
fn window() -> Window {
    #[cfg(windows)]
    if !windows::has_webview() {
        return Window::Lacks(ccc_core::readiness::Engine::WebView2);
    }
    let mut ask = Command::new(sibling("ccc-panel"));
    ask.arg("--version").stdin(Stdio::null()).stderr(Stdio::null());
    match ask.output() {
        Ok(said) if said.status.success() => {
            let said = String::from_utf8_lossy(&said.stdout);
            let is_ours = said.split_whitespace().nth(1) == Some(env!("CARGO_PKG_VERSION"));
            if is_ours { Window::Ready } else { Window::OtherVersion }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Window::Missing,
        // The system's loader does not find a library that the program needs.
        #[cfg(target_os = "linux")]
        Ok(_) => Window::Lacks(ccc_core::readiness::Engine::WebKitGtk),
        _ => Window::OtherVersion,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_the_package_and_the_day_of_its_release() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 3);
        assert_eq!(read_label("arch 2026-12-03\n"), Some((Package::Arch, day)));
        assert_eq!(read_label("setup"), Some((Package::Setup, None)));
        assert_eq!(read_label("archive yesterday"), Some((Package::Archive, None)));
        for text in ["", "deb2", "\0", "Arch"] {
            assert_eq!(read_label(text), None, "{text:?}");
        }
    }

    #[test]
    fn programs_without_a_label_are_a_distributions_or_built() {
        assert_eq!(unlabelled(Path::new("/usr/bin/ccc-tray")), Package::Distribution);
        assert_eq!(unlabelled(Path::new("/nix/store/x/bin/ccc")), Package::Distribution);
        for path in ["/home/ana/coop/target/release/ccc", "/usr/local/bin/ccc", ""] {
            assert_eq!(unlabelled(Path::new(path)), Package::Source, "{path}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_label_is_where_the_packages_put_it() {
        let found = label_of(Path::new("/opt/ccc-0.1.0/bin/ccc-tray"));
        assert_eq!(found, Some("/opt/ccc-0.1.0/share/coop-casual-conference/package".into()));
        assert_eq!(label_of(Path::new("")), None);
    }
}
