//! A virtual display (Xvfb) of one's own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A display that ends with this value.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server on the first free number and waits until it is ready.
    pub(crate) fn start() -> Result<Display> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started; is it installed?")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // The number is written when the server takes connections; nothing comes when it ends before.
            BufReader::new(output).read_line(&mut number)?;
        }
        ensure!(!number.trim().is_empty(), "Xvfb ended before it was ready");
        Ok(Display { server, name: format!(":{}", number.trim()) })
    }

    /// The value for DISPLAY.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A command on this display.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env_remove("LD_LIBRARY_PATH");
        command
    }

    /// The first visible window whose title contains `title`.
    pub(crate) fn find_window(&self, title: &str) -> Option<String> {
        let found =
            self.command("xdotool").args(["search", "--onlyvisible", "--name", title]).output().ok()?;
        String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
