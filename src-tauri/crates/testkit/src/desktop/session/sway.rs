//! sway and labwc, drawing into memory.

use super::wlroots::Pointer;
use super::{Button, Desktop, Picture, SIZE, Seat, compositor, socket};
use crate::desktop::Running;
use std::fs;
use std::process::{Command, Stdio};

/// The compositor's pointer; keys and pictures are made by other programs.
struct Wlroots(Pointer);

/// No screen, no device; drawn without a graphics card.
const HEADLESS: [(&str, &str); 3] =
    [("WLR_BACKENDS", "headless"), ("WLR_RENDERER", "pixman"), ("WLR_LIBINPUT_NO_DEVICES", "1")];

/// Starts labwc, and tells the desktop's programs where it is.
pub(super) fn start_labwc(desktop: &mut Desktop) -> impl Seat + use<> {
    let mut command = compositor(desktop, "labwc");
    let logs = desktop.path("logs");
    desktop.keep(Running::logged(command.envs(HEADLESS), &logs));
    let run = desktop.path("run");
    let display = socket(desktop, &run, "wayland-");
    desktop.join_session(&[
        ("XDG_SESSION_TYPE", "wayland"),
        ("XDG_CURRENT_DESKTOP", "labwc:wlroots"),
        ("WAYLAND_DISPLAY", &display),
    ]);
    let size = format!("{}x{}", SIZE.0, SIZE.1);
    desktop.output("wlr-randr", &["--output", "HEADLESS-1", "--custom-mode", &size]).done();
    Wlroots(Pointer::plug_in(&run.join(display)))
}

/// Starts sway, and tells the desktop's programs where it is.
pub(super) fn start(desktop: &mut Desktop) -> impl Seat + use<> {
    let configuration = desktop.path("sway.conf");
    let size = format!("{}x{}", SIZE.0, SIZE.1);
    // No Xwayland: what works without works with it.
    let text =
        format!("output * resolution {size} bg #204060 solid_color\ndefault_border none\nxwayland disable\n");
    fs::write(&configuration, text).expect("the folder is writable");
    let mut command = compositor(desktop, "sway");
    command.arg("--config").arg(&configuration);
    command.envs([
        ("WLR_BACKENDS", "headless"),
        ("WLR_RENDERER", "pixman"),
        ("WLR_LIBINPUT_NO_DEVICES", "1"),
    ]);
    let logs = desktop.path("logs");
    desktop.keep(Running::logged(&mut command, &logs));
    let run = desktop.path("run");
    let display = socket(desktop, &run, "wayland-");
    let control = socket(desktop, &run, "sway-ipc.");
    desktop.join_session(&[
        ("XDG_SESSION_TYPE", "wayland"),
        ("XDG_CURRENT_DESKTOP", "sway"),
        ("WAYLAND_DISPLAY", &display),
        ("SWAYSOCK", &run.join(control).display().to_string()),
    ]);
    Wlroots(Pointer::plug_in(&run.join(display)))
}

impl Seat for Wlroots {
    fn look(&self, desktop: &Desktop) -> Option<Picture> {
        let mut grim = Command::new("grim");
        desktop.surround(&mut grim);
        let picture = grim.args(["-t", "ppm", "-"]).stdin(Stdio::null()).stderr(Stdio::null()).output();
        Picture::from_ppm(&picture.expect("grim starts").stdout)
    }

    fn point_at(&self, _: &Desktop, at: (usize, usize)) {
        self.0.move_to(at);
    }

    fn click(&self, _: &Desktop, button: Button) {
        self.0.click(button);
    }

    fn press(&self, desktop: &Desktop, key: &str) {
        desktop.output("wtype", &["-k", key]).done();
    }

    fn clipboard(&self, desktop: &Desktop) -> String {
        desktop.output("wl-paste", &["--no-newline"]).out
    }
}
