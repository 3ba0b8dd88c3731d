//! Linux: what the distribution and the session say of themselves.

use std::{env, fs};

/// The distribution (`os-release`).
pub(super) fn name() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.unwrap_or("Linux").trim_matches('"').to_owned()
}

/// The desktop, the kind of session, and what is there of buses and displays.
pub(super) fn desktop() -> Vec<String> {
    let said = |name: &str| env::var(name).ok();
    let is_there = |name: &str| env::var_os(name).map(|_| name.to_owned());
    let told = [
        said("XDG_CURRENT_DESKTOP"),
        said("XDG_SESSION_TYPE"),
        is_there("DISPLAY"),
        is_there("WAYLAND_DISPLAY"),
        is_there("DBUS_SESSION_BUS_ADDRESS"),
        is_there("APPIMAGE"),
        is_there("FLATPAK_ID"),
    ];
    told.into_iter().flatten().collect()
}
