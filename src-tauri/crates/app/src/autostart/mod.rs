//! Starting the resident at login, as each system has it: for the person who runs this program, and nobody else.

#[cfg(any(target_os = "macos", test))]
mod launch_agent;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod mac;
#[cfg(windows)]
mod win;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use mac as system;
#[cfg(windows)]
use win as system;

/// Whether the resident starts at login. What the person has switched off with the system's own tools is off.
pub fn is_on() -> anyhow::Result<bool> {
    system::is_on()
}

/// Has the resident started at login from now on, or not. It neither starts nor ends one now.
pub fn set(on: bool) -> anyhow::Result<()> {
    system::set(on)
}

/// Removes what may not be there.
#[cfg(not(windows))]
fn remove(path: &std::path::Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
