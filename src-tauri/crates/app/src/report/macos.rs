//! macOS: what the system says of itself.

use std::process::Command;

/// The system and its version.
pub(super) fn name() -> String {
    let version = Command::new("/usr/bin/sw_vers").arg("-productVersion").output().ok();
    let version = version.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
    format!("macOS {}", version.unwrap_or_default())
}

/// There is one desktop.
pub(super) fn desktop() -> Vec<String> {
    Vec::new()
}
