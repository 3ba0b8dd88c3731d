//! Windows: what the system says of itself.

use windows_registry::LOCAL_MACHINE;

/// The system and its build.
pub(super) fn name() -> String {
    let build = LOCAL_MACHINE
        .open(r"SOFTWARE\Microsoft\Windows NT\CurrentVersion")
        .and_then(|key| key.get_string("CurrentBuild"));
    format!("Windows {}", build.unwrap_or_default())
}

/// There is one desktop.
pub(super) fn desktop() -> Vec<String> {
    Vec::new()
}
