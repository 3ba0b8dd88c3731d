//! The links of the program's own, `ccc://join`: has the system hand them to the resident.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

use crate::external;
use crate::paths::sibling;
use std::io;
use std::process::Command;

/// Whether such links come to the programs beside this one.
pub fn is_registered() -> anyhow::Result<bool> {
    system::is_registered()
}

/// Has such links handed to the programs beside this one. Where they are already, nothing is written.
///
/// On Linux this also puts the program into the menu, and its icon where notices find it. Where a package has done all
/// that, nothing is written, and what an earlier run wrote is taken back.
pub fn register() -> anyhow::Result<()> {
    system::register()
}

/// Takes back all that [`register`] has ever written for the person, and tells what that was.
pub fn take_back() -> anyhow::Result<Vec<String>> {
    system::take_back()
}

/// Hands a link over to the resident, starting it where none runs. What the link may do is the resident's to say.
pub fn hand_over(link: &str) -> io::Result<()> {
    let mut command = Command::new(sibling("ccc-tray"));
    command.arg("--link").arg(link);
    external::start(command, drop)
}
