//! One thin adapter per system between the controller's [`Desktop`](ccc_app::ports::Desktop) port and tray, notices
//! and shortcut.

mod shortcut;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::run;

#[cfg(any(windows, target_os = "macos"))]
mod windows_macos;
#[cfg(any(windows, target_os = "macos"))]
pub(crate) use windows_macos::run;
