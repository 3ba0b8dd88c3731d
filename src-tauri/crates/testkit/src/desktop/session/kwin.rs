//! Plasma on a screen in memory, or from version 6 on in a window on X11.
//!
//! `KWin` 6 tells what is on its screen only with a graphics card's node in `/dev/dri`, which containers lack.

use super::x11::X11;
use super::{Builder, Button, Desktop, Picture, SIZE, Seat, compositor, socket, system_bus};
use crate::desktop::Running;
use std::collections::HashMap;
use std::fs;
use std::io::Read as _;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::sync::Mutex;
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{Event, WlRegistry};
use wayland_client::{Dispatch, EventQueue, QueueHandle, delegate_noop};
use wayland_protocols_plasma::fake_input::client::org_kde_kwin_fake_input::OrgKdeKwinFakeInput;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::{Fd, OwnedValue, Value};

/// Where Debian keeps the program that knows Plasma's activities, without which its shell shows nothing.
const ACTIVITIES: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/libexec/kactivitymanagerd",
    "/usr/lib/aarch64-linux-gnu/libexec/kactivitymanagerd",
    "/usr/libexec/kactivitymanagerd",
];

/// On a screen in memory, `KWin`'s own protocol for remote controls moves the pointer and presses keys.
struct Kwin {
    bus: Connection,
    input: OrgKdeKwinFakeInput,
    queue: Mutex<EventQueue<Nobody>>,
}

/// `KWin` says nothing to who drives it.
struct Nobody;

/// In a window, which covers the screen, it takes what X11 says.
struct Windowed;

/// Starts `KWin`, and the programs of Plasma's that tray and notices need, but for its shell.
pub(super) fn start(builder: Builder) -> (Desktop, Box<dyn Seat>) {
    if fs::exists("/usr/bin/kded6").unwrap_or(false) {
        let mut desktop = builder.display().start();
        let screen = desktop.display().name().to_owned();
        start_plasma(&mut desktop, "6", &["--x11-display", &screen]);
        return (desktop, Box::new(Windowed));
    }
    let mut desktop = builder.start();
    let socket = start_plasma(&mut desktop, "5", &["--virtual"]);
    let seat = Box::new(Kwin::sit_down(&desktop, &socket));
    (desktop, seat)
}

/// Starts this version of Plasma with a `KWin` that draws so. Returns the name of its socket.
fn start_plasma(desktop: &mut Desktop, version: &str, draws: &[&str]) -> String {
    system_bus(desktop);
    // Nothing is animated, no tour is given, and no password store asks for a password.
    fs::write(desktop.path("config/kdeglobals"), "[KDE]\nAnimationDurationFactor=0\n")
        .expect("a file in ours");
    desktop.join_session(&[
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("QT_QUICK_BACKEND", "software"),
        ("KWIN_SCREENSHOT_NO_PERMISSION_CHECKS", "1"),
        ("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1"),
        ("XDG_CURRENT_DESKTOP", "KDE"),
        ("KDE_FULL_SESSION", "true"),
        ("KDE_SESSION_VERSION", version),
        ("XDG_SESSION_TYPE", "wayland"),
        ("QT_QPA_PLATFORM", "wayland"),
        ("XDG_DATA_DIRS", "/usr/local/share:/usr/share"),
        ("XDG_CONFIG_DIRS", "/etc/xdg"),
        // An X server around KWin is not the session's.
        ("DISPLAY", ""),
    ]);
    let logs = desktop.path("logs");
    let mut kwin = compositor(desktop, "kwin_wayland");
    kwin.args(draws).args(["--width", &SIZE.0.to_string(), "--height", &SIZE.1.to_string()]);
    kwin.args(["--no-lockscreen", "--socket", "wayland-0"]).env_remove("QT_QPA_PLATFORM");
    desktop.keep(Running::logged(&mut kwin, &logs));
    let display = socket(desktop, &desktop.path("run"), "wayland-");
    desktop.join_session(&[("WAYLAND_DISPLAY", &display)]);
    desktop.wait_for_name("org.kde.KWin");
    let activities = ACTIVITIES.into_iter().find(|path| fs::exists(path).unwrap_or(false));
    let daemon = format!("kded{version}");
    for program in [activities.unwrap_or("kactivitymanagerd"), &daemon] {
        let mut command = Command::new(program);
        desktop.surround(&mut command);
        desktop.keep(Running::logged(&mut command, &logs));
    }
    let name = format!("org.kde.{daemon}");
    desktop.wait_for_name(&name);
    desktop.wait_for_name("org.kde.ActivityManager");
    let kded = ["call", "--session", "--dest", &name, "--object-path", "/kded"];
    // A session's start does so.
    let load = ["--method", &format!("{name}.loadModule"), "statusnotifierwatcher"];
    desktop.output("gdbus", &[&kded[..], &load].concat());
    desktop.wait_for_name("org.kde.StatusNotifierWatcher");
    display
}

impl Kwin {
    fn sit_down(desktop: &Desktop, display: &str) -> Self {
        let bus = connection::Builder::address(desktop.bus_address().as_str())
            .and_then(connection::Builder::build)
            .expect("the bus takes a client");
        let stream = UnixStream::connect(desktop.path("run").join(display)).expect("KWin listens");
        let connection = wayland_client::Connection::from_socket(stream).expect("KWin speaks Wayland");
        let (globals, mut queue) = registry_queue_init::<Nobody>(&connection).expect("it lists what it can");
        let input: OrgKdeKwinFakeInput =
            globals.bind(&queue.handle(), 4..=4, ()).expect("it lets itself be driven");
        input.authenticate("ccc".into(), "tests".into());
        queue.roundtrip(&mut Nobody).expect("KWin answers");
        Self { bus, input, queue: Mutex::new(queue) }
    }

    fn send(&self) {
        let mut queue = self.queue.lock().expect("nobody panics with it");
        queue.roundtrip(&mut Nobody).expect("KWin answers");
    }
}

impl Seat for Kwin {
    fn look(&self, _: &Desktop) -> Option<Picture> {
        let shots = "org.kde.KWin.ScreenShot2";
        let kwin = Proxy::new(&self.bus, "org.kde.KWin", "/org/kde/KWin/ScreenShot2", shots).ok()?;
        let (mut reader, writer) = std::io::pipe().ok()?;
        let pixels = std::thread::spawn(move || {
            let mut pixels = Vec::new();
            reader.read_to_end(&mut pixels).map(|_| pixels)
        });
        let options: HashMap<&str, Value<'_>> = HashMap::new();
        let told: Result<HashMap<String, OwnedValue>, _> =
            kwin.call("CaptureScreen", &("Virtual-0", options, Fd::from(&writer)));
        drop(writer);
        let pixels = pixels.join().ok()?.ok()?;
        let told = told.ok()?;
        let number = |name: &str| u32::try_from(told.get(name)?.try_clone().ok()?).ok();
        let (width, height, stride) = (number("width")?, number("height")?, number("stride")?);
        Picture::from_bgra(width, height, stride, &pixels)
    }

    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    fn point_at(&self, _: &Desktop, (x, y): (usize, usize)) {
        self.input.pointer_motion_absolute(x as f64, y as f64);
        self.send();
    }

    fn click(&self, _: &Desktop, button: Button) {
        for state in [1, 0] {
            self.input.button(button.evdev(), state);
            self.send();
        }
    }

    fn press(&self, _: &Desktop, key: &str) {
        for state in [1, 0] {
            self.input.keyboard_key(super::keycode(key), state);
            self.send();
        }
    }

    fn clipboard(&self, desktop: &Desktop) -> String {
        desktop.output("wl-paste", &["--no-newline"]).out
    }
}

impl Seat for Windowed {
    fn look(&self, desktop: &Desktop) -> Option<Picture> {
        X11.look(desktop)
    }

    fn point_at(&self, desktop: &Desktop, at: (usize, usize)) {
        X11.point_at(desktop, at);
    }

    fn click(&self, desktop: &Desktop, button: Button) {
        X11.click(desktop, button);
    }

    fn press(&self, desktop: &Desktop, key: &str) {
        X11.press(desktop, key);
    }

    fn clipboard(&self, desktop: &Desktop) -> String {
        desktop.output("wl-paste", &["--no-newline"]).out
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Nobody {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: Event,
        _: &GlobalListContents,
        _: &wayland_client::Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Nobody: OrgKdeKwinFakeInput);
