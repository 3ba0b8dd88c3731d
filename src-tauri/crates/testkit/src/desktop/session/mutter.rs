//! GNOME Shell on a screen in memory. Its own remote desktop moves the pointer and presses keys.

use super::{Button, Desktop, Picture, Seat, compositor, system_bus};
use crate::desktop::Running;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::OwnedObjectPath;

const REMOTE: &str = "org.gnome.Mutter.RemoteDesktop";
/// Further than any screen is wide.
const FAR: f64 = 5000.0;

/// What a test wants of it: no animation, no first-run dialog, no corner that opens the overview.
const SETTINGS: &str = "[org/gnome/desktop/interface]\nenable-animations=false\nenable-hot-corners=false\n\
     [org/gnome/shell]\nwelcome-dialog-last-shown-version='999'\ndisable-user-extensions=false\n";

/// The extension that shows tray icons, as Debian and Ubuntu install it.
const EXTENSION: &str = "ubuntu-appindicators@ubuntu.com";

/// What shows its notices.
const NOTICES: &str = "/usr/share/dbus-1/services/org.gnome.Shell.Notifications.service";

/// A session with the shell's remote desktop, and where its pointer is: it can be moved from there only.
struct Gnome {
    bus: Connection,
    session: OwnedObjectPath,
    at: Mutex<(f64, f64)>,
}

/// Starts it with or without the extension for tray icons, with a system bus on which nobody is.
pub(super) fn start(desktop: &mut Desktop, extension: bool) -> impl Seat + use<> {
    let settings = desktop.path("config/glib-2.0/settings");
    fs::create_dir_all(&settings).expect("a folder in ours");
    let enabled = if extension { format!("enabled-extensions=['{EXTENSION}']\n") } else { String::new() };
    fs::write(settings.join("keyfile"), format!("{SETTINGS}{enabled}")).expect("a file in ours");
    system_bus(desktop);
    desktop.join_session(&[
        ("GSETTINGS_BACKEND", "keyfile"),
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("XDG_CURRENT_DESKTOP", "GNOME"),
        ("XDG_SESSION_TYPE", "wayland"),
        ("WAYLAND_DISPLAY", "wayland-0"),
    ]);
    let mut shell = compositor(desktop, "gnome-shell");
    // Unsafe mode lets a test take pictures and ask for what no window tells.
    shell.args(["--headless", "--virtual-monitor", "1280x800", "--unsafe-mode"]);
    shell.args(["--wayland-display", "wayland-0"]);
    let logs = desktop.path("logs");
    desktop.keep(Running::logged(&mut shell, &logs));
    desktop.wait_for_name(REMOTE);
    desktop.wait_for_name("org.gnome.Shell");
    // The shell shows notices by a program of its own, which the bus would start.
    let service = fs::read_to_string(NOTICES).expect("GNOME Shell is installed");
    let line = service.lines().find_map(|line| line.strip_prefix("Exec=")).expect("a service is a program");
    // How the bus would start it differs between versions.
    let mut words = line.split(' ');
    let mut notices = Command::new(words.next().unwrap_or_default());
    notices.args(words);
    desktop.surround(&mut notices);
    desktop.keep(Running::logged(&mut notices, &logs));
    desktop.wait_for_name("org.freedesktop.Notifications");

    let bus = connection::Builder::address(desktop.bus_address().as_str())
        .and_then(connection::Builder::build)
        .expect("the bus takes a client");
    let session: OwnedObjectPath = proxy(&bus, "/org/gnome/Mutter/RemoteDesktop", REMOTE)
        .call("CreateSession", &())
        .expect("the shell lets itself be driven");
    let gnome = Gnome { bus, session, at: Mutex::new((0.0, 0.0)) };
    gnome.remote("Start", &());
    gnome.remote("NotifyPointerMotionRelative", &(-FAR, -FAR));
    desktop.eventually("the shell has started", || {
        (evaluate(desktop, "!Main.layoutManager._startingUp") == "true").then_some(())
    });
    // A session's start tells its programs where Xwayland is.
    let variable = |name: &str| {
        evaluate(desktop, &format!("imports.gi.GLib.getenv('{name}')")).trim_matches('"').to_owned()
    };
    let x11 = ["DISPLAY", "XAUTHORITY"].map(|name| (name, variable(name)));
    desktop.join_session(&x11.each_ref().map(|(name, value)| (*name, value.as_str())));
    evaluate(desktop, "Main.overview.hide()");
    desktop.eventually("the overview is gone", || {
        (evaluate(desktop, "Main.overview.visible") == "false").then_some(())
    });
    gnome
}

/// What the shell answers to a line of its own JavaScript, as JSON; nothing where it fails.
pub(super) fn evaluate(desktop: &Desktop, script: &str) -> String {
    let object = ["--object-path", "/org/gnome/Shell", "--method", "org.gnome.Shell.Eval", script];
    let said =
        desktop.output("gdbus", &[&["call", "--session", "--dest", "org.gnome.Shell"], &object[..]].concat());
    let answer = said.out.trim().strip_prefix("(true, '").and_then(|rest| rest.strip_suffix("')"));
    answer.unwrap_or_default().to_owned()
}

/// Turns the extension for tray icons off, then on.
pub(super) fn restart_tray(desktop: &Desktop) {
    for (method, there) in [("disable", false), ("enable", true)] {
        evaluate(desktop, &format!("Main.extensionManager.{method}Extension('{EXTENSION}')"));
        desktop.eventually("the extension follows", || {
            (desktop.is_on_the_bus("org.kde.StatusNotifierWatcher") == there).then_some(())
        });
    }
}

fn proxy<'a>(bus: &Connection, path: &'a str, interface: &'a str) -> Proxy<'a> {
    Proxy::new(bus, REMOTE, path, interface).expect("a name and a path")
}

impl Gnome {
    fn remote(
        &self,
        method: &str,
        body: &(impl zbus::export::serde::Serialize + zbus::zvariant::DynamicType),
    ) {
        let session = proxy(&self.bus, &self.session, "org.gnome.Mutter.RemoteDesktop.Session");
        session.call::<_, _, ()>(method, body).unwrap_or_else(|why| panic!("{method}: {why}"));
    }
}

impl Seat for Gnome {
    fn look(&self, desktop: &Desktop) -> Option<Picture> {
        let file = desktop.path("screen.png");
        let path = file.display().to_string();
        let call = ["call", "--session", "--dest", "org.gnome.Shell.Screenshot"];
        let what = ["--object-path", "/org/gnome/Shell/Screenshot", "--method"];
        let how = ["org.gnome.Shell.Screenshot.Screenshot", "false", "false", &path];
        let said = desktop.output("gdbus", &[&call[..], &what, &how].concat());
        if !said.out.starts_with("(true") {
            return None;
        }
        let mut convert = Command::new("convert");
        let pixels =
            convert.arg(&file).args(["-alpha", "off", "-depth", "8", "ppm:-"]).stdin(Stdio::null()).output();
        Picture::from_ppm(&pixels.expect("ImageMagick starts").stdout)
    }

    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    fn point_at(&self, _: &Desktop, (x, y): (usize, usize)) {
        let mut at = self.at.lock().expect("nobody panics with it");
        let to = (x as f64, y as f64);
        self.remote("NotifyPointerMotionRelative", &(to.0 - at.0, to.1 - at.1));
        *at = to;
    }

    fn click(&self, _: &Desktop, button: Button) {
        let code = i32::try_from(button.evdev()).expect("a button's code is small");
        self.remote("NotifyPointerButton", &(code, true));
        self.remote("NotifyPointerButton", &(code, false));
    }

    fn press(&self, _: &Desktop, key: &str) {
        let keysym = super::keysym(key);
        self.remote("NotifyKeyboardKeysym", &(keysym, true));
        self.remote("NotifyKeyboardKeysym", &(keysym, false));
    }

    fn clipboard(&self, desktop: &Desktop) -> String {
        let ask = "imports.gi.St.Clipboard.get_default().get_text(imports.gi.St.ClipboardType.CLIPBOARD, (_, text) => global.seen = text)";
        evaluate(desktop, &format!("{ask}, 1"));
        evaluate(desktop, "global.seen").trim_matches('"').to_owned()
    }

    fn is_pointer_busy(&self, desktop: &Desktop) -> bool {
        let starting = "imports.gi.Shell.WindowTracker.get_default().get_startup_sequences()";
        evaluate(desktop, &format!("{starting}.some(one => !one.get_completed())")) == "true"
    }
}
