//! Windows without `WebView2`: there is no window in which to say so but the system's own.

use ccc_app::paths::Paths;
use ccc_app::socket::client::{Connection, StartPolicy};
use ccc_app::socket::wire::Role;
use ccc_core::readiness::{Engine, Window, about_window};
use std::env;
use std::process::{Command, Stdio};

/// What this program is started with to say it.
pub const ARGUMENT: &str = "--say-what-is-missing";

/// Starts the tray app where it is wanted, since all else works, and has another process say what is missing: a panel that
/// neither ends nor shows its window would be replaced by the tray app.
pub(crate) fn go_on(paths: &Paths, wanted: StartPolicy) -> anyhow::Result<()> {
    // Where it cannot be started, that is not the first thing to mend.
    let _ = tauri::async_runtime::block_on(Connection::open_or_start(paths, Role::Cli, wanted));
    let mut say = Command::new(env::current_exe()?);
    say.arg(ARGUMENT).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    Ok(())
}

/// Says it in a message box, and returns once the person has read it.
pub fn say() {
    let locale = ccc_app::locale::chosen();
    let missing = about_window(Window::Lacks(Engine::WebView2));
    let text =
        [Some(missing.text(locale)), missing.remedy(locale)].map(Option::unwrap_or_default).join("\n\n");
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Warning)
        .set_title("Coop Casual Conference")
        .set_description(text)
        .show();
}
