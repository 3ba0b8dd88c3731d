//! A screen of the test's own.

use super::bell::{Bell, SOON};
use super::running::Running;
use std::process::{Command, Stdio};

/// An `Xvfb` with a free number.
pub struct Display {
    name: String,
    window_manager: Option<Running>,
    _server: Running,
}

impl Display {
    /// Starts a screen of `size`, in pixels.
    pub fn start(size: &str) -> Self {
        let mut command = Command::new("Xvfb");
        let size = format!("{size}x24");
        command.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
        let (server, number) = Running::until_first_line(&mut command);
        assert!(!number.is_empty(), "Xvfb tells no number");
        Self { name: format!(":{number}"), window_manager: None, _server: server }
    }

    /// What programs find in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Starts a window manager and waits until it manages.
    pub fn manage(&mut self, bell: &Bell) {
        let manager = Running::silent(Command::new("openbox").arg("--sm-disable").env("DISPLAY", &self.name));
        self.window_manager = Some(manager);
        let manages =
            || self.run("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]).contains("window id").then_some(());
        bell.wait(SOON, manages).expect("openbox manages no windows");
    }

    /// What is on the clipboard.
    pub fn clipboard(&self) -> String {
        self.run("xclip", &["-o", "-selection", "clipboard"])
    }

    /// The screen's pixels, as they are.
    pub fn pixels(&self) -> Vec<u8> {
        self.output("import", &["-silent", "-window", "root", "-depth", "8", "rgb:-"])
    }

    /// The same as a portable pixmap.
    pub fn ppm(&self) -> Vec<u8> {
        self.output("import", &["-silent", "-window", "root", "-depth", "8", "ppm:-"])
    }

    /// Saves the screen as a picture, for a person to look at.
    pub fn save(&self, path: &std::path::Path) {
        self.output("import", &["-silent", "-window", "root", &path.display().to_string()]);
    }

    /// What a program of the display's prints; nothing where it fails.
    pub fn run(&self, program: &str, arguments: &[&str]) -> String {
        String::from_utf8_lossy(&self.output(program, arguments)).into_owned()
    }

    fn output(&self, program: &str, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new(program);
        command.args(arguments).env("DISPLAY", &self.name).stdin(Stdio::null()).stderr(Stdio::null());
        command.output().unwrap_or_else(|why| panic!("{program} does not start: {why}")).stdout
    }
}
