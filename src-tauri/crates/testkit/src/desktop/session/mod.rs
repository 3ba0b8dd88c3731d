//! Real desktops without a screen: their compositors, bars and notification servers, and a seat before them.
//!
//! Nothing of the desktop is played here; what is recorded is what the programs under test open.

mod keys;
mod kwin;
mod mutter;
mod picture;
mod sway;
mod wlroots;
mod x11;

pub use self::picture::{Area, Picture};

use self::keys::{keycode, keysym};
use super::{Builder, Bus, Desktop, Running};
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;
use zbus::blocking::connection;
use zbus::blocking::fdo::DBusProxy;

/// The screen's size in pixels.
pub const SIZE: (usize, usize) = (1280, 800);

/// A button of the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// The first one.
    Left,
    /// The wheel.
    Middle,
    /// The one for menus.
    Right,
}

impl Button {
    /// Its code in the kernel's `input-event-codes.h`.
    fn evdev(self) -> u32 {
        match self {
            Self::Left => 0x110,
            Self::Right => 0x111,
            Self::Middle => 0x112,
        }
    }
}

/// What a person has before them: screen, pointer and keys.
pub(super) trait Seat: Send {
    /// What is on the screen; nothing where the compositor is not ready to tell.
    fn look(&self, desktop: &Desktop) -> Option<Picture>;
    /// Moves the pointer.
    fn point_at(&self, desktop: &Desktop, at: (usize, usize));
    /// Clicks where the pointer is.
    fn click(&self, desktop: &Desktop, button: Button);
    /// Presses a key, by its name in X11's `keysymdef.h`.
    fn press(&self, desktop: &Desktop, key: &str);
    /// What is on the clipboard.
    fn clipboard(&self, desktop: &Desktop) -> String;
    /// Whether the pointer says that something is starting, where the desktop's pointer does.
    fn is_pointer_busy(&self, _: &Desktop) -> bool {
        false
    }
}

/// A real desktop, and somebody before it.
pub struct Session {
    // Ends before the desktop on which it runs.
    seat: Box<dyn Seat>,
    /// Its bus and folders, and what the programs under test do there.
    pub desktop: Desktop,
}

impl Session {
    /// sway without anything: waybar, mako and windows are [`Session::start`]ed.
    pub fn sway(builder: Builder) -> Self {
        Self::wlroots(builder, "sway draws", |desktop| Box::new(sway::start(desktop)))
    }

    /// labwc in the same way. Debian has it from 13 on.
    pub fn labwc(builder: Builder) -> Self {
        Self::wlroots(builder, "labwc draws", |desktop| Box::new(sway::start_labwc(desktop)))
    }

    fn wlroots(builder: Builder, draws: &str, start: impl FnOnce(&mut Desktop) -> Box<dyn Seat>) -> Self {
        let mut desktop = builder.without_tray_host().without_notification_server().start();
        let seat = start(&mut desktop);
        let session = Self { seat, desktop };
        session.desktop.eventually(draws, || session.seat.look(&session.desktop));
        session
    }

    /// GNOME Shell, with or without the extension for tray icons.
    pub fn gnome(builder: Builder, extension: bool) -> Self {
        let mut desktop = builder.without_tray_host().without_notification_server().start();
        let seat = Box::new(mutter::start(&mut desktop, extension));
        Self { seat, desktop }
    }

    /// Turns GNOME's extension for tray icons off and on.
    pub fn restart_gnomes_tray(&self) {
        mutter::restart_tray(&self.desktop);
    }

    /// `KWin` with what Plasma's tray needs; its shell is [`Session::start`]ed.
    pub fn plasma(builder: Builder) -> Self {
        let (desktop, seat) = kwin::start(builder.without_tray_host().without_notification_server());
        Self { seat, desktop }
    }

    /// A screen of X11's for a desktop of this name, as `XDG_CURRENT_DESKTOP` has it: window manager, bar and all are
    /// [`Session::start`]ed.
    pub fn x11(builder: Builder, name: &str) -> Self {
        let mut desktop = builder.display().without_tray_host().without_notification_server().start();
        desktop.join_session(&[("XDG_CURRENT_DESKTOP", name), ("XDG_SESSION_TYPE", "x11")]);
        desktop.join_session(&[("GSETTINGS_BACKEND", "memory"), ("LIBGL_ALWAYS_SOFTWARE", "1")]);
        system_bus(&mut desktop);
        // Bars and notices may be as black as an empty screen.
        desktop.output("xsetroot", &["-solid", "#204060"]).done();
        Self { seat: Box::new(x11::X11), desktop }
    }

    /// Starts a program of the desktop's, to be ended when it is dropped. What it says is in the desktop's folder, in
    /// `logs/NAME`.
    pub fn start(&self, program: &str, arguments: &[&str]) -> Running {
        let mut command = Command::new(program);
        self.desktop.surround(&mut command);
        Running::logged(command.args(arguments), &self.desktop.path("logs"))
    }

    /// From now on the bus starts these services of the machine's when they are called, as on that desktop.
    pub fn let_bus_start(&self, services: &[&str]) {
        let folder = Bus::services(&self.desktop.path(""));
        std::fs::create_dir_all(&folder).expect("a folder in ours");
        for service in services {
            let file = Path::new("/usr/share/dbus-1/services").join(service);
            std::fs::copy(&file, folder.join(service))
                .unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        }
        // They find what the desktop's other programs find.
        let mut command = Command::new("env");
        self.desktop.surround(&mut command);
        let variables =
            command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
        let variables: HashMap<&str, &str> = variables.collect();
        let bus = connection::Builder::address(self.desktop.bus_address().as_str())
            .and_then(connection::Builder::build)
            .expect("the bus takes a client");
        let daemon = DBusProxy::new(&bus).expect("the bus speaks for itself");
        daemon.update_activation_environment(variables).expect("the bus takes an environment");
        daemon.reload_config().expect("the bus looks again");
    }

    /// What is on the screen.
    pub fn look(&self) -> Picture {
        self.desktop.eventually("the screen shows something", || self.seat.look(&self.desktop))
    }

    /// What is on the screen once it has been the same for a while.
    pub fn look_at_rest(&self) -> Picture {
        self.desktop.eventually("the screen comes to rest", || {
            let before = self.look();
            let moved = self
                .desktop
                .within(REST, || (self.look().changed(&before, before.whole()).is_some()).then_some(()));
            moved.is_none().then_some(before)
        })
    }

    /// Moves the pointer.
    pub fn point_at(&self, at: (usize, usize)) {
        self.seat.point_at(&self.desktop, at);
    }

    /// Moves the pointer in some steps, as a hand does.
    pub fn move_pointer(&self, from: (usize, usize), to: (usize, usize)) {
        let between = |from: usize, to: usize, step: usize| (from * (STEPS - step) + to * step) / STEPS;
        for step in 1..=STEPS {
            self.point_at((between(from.0, to.0, step), between(from.1, to.1, step)));
        }
    }

    /// Moves the pointer and clicks.
    pub fn click(&self, at: (usize, usize), button: Button) {
        self.point_at(at);
        self.seat.click(&self.desktop, button);
    }

    /// Presses a key, by its name in X11's `keysymdef.h`.
    pub fn press(&self, key: &str) {
        self.seat.press(&self.desktop, key);
    }

    /// What is on the clipboard.
    pub fn clipboard(&self) -> String {
        self.seat.clipboard(&self.desktop)
    }

    /// Whether the pointer says that something is starting.
    pub fn is_pointer_busy(&self) -> bool {
        self.seat.is_pointer_busy(&self.desktop)
    }

    /// Waits until something has appeared on the screen since `before`, within `area`, that is as wanted.
    pub fn appears(&self, what: &str, before: &Picture, area: Area, wanted: impl Fn(Area) -> bool) -> Area {
        let mut last = None;
        let found = self.desktop.wait(|| {
            last = self.look().changed(before, area);
            last.filter(|new| wanted(*new))
        });
        found.unwrap_or_else(|| self.despair(&format!("{what}; what has changed there is {last:?}")))
    }

    /// The window that covers some of `area` since `before`, if any: what is smaller is none.
    pub fn window(&self, before: &Picture, area: Area) -> Option<Area> {
        self.look().changed_by(before, area, WINDOW)
    }

    /// Waits until `area` looks as `before`.
    pub fn goes(&self, what: &str, before: &Picture, area: Area) {
        let mut last = None;
        let gone = self.desktop.wait(|| {
            last = self.look().changed(before, area);
            last.is_none().then_some(())
        });
        gone.unwrap_or_else(|| self.despair(&format!("{what}; what still differs there is {last:?}")));
    }

    /// Ends the test with a picture of what is on the screen.
    fn despair(&self, what: &str) -> ! {
        let picture = std::env::temp_dir().join(format!("ccc-{}.png", std::process::id()));
        let now = self.look();
        now.save(now.whole(), &picture);
        panic!("this does not happen: {what}; see {}", picture.display())
    }
}

/// How long a screen stays as it is until it counts as finished.
const REST: std::time::Duration = std::time::Duration::from_millis(700);

/// What has changed in fewer pixels of a row or column is a pointer, a cursor or a tooltip's line, but no window.
const WINDOW: usize = 60;

/// In how many steps the pointer goes from one place to another.
const STEPS: usize = 24;

/// A compositor's command. `sway` and `KWin` refuse to run as root, which is all that a container may have: there it gets a
/// user namespace in which it is somebody else.
fn compositor(desktop: &Desktop, program: &str) -> Command {
    let mut command = if rustix::process::getuid().is_root() {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-user=1000", "--map-group=1000", program]);
        command
    } else {
        Command::new(program)
    };
    desktop.surround(&mut command);
    command
}

/// A system bus on which nobody is: without any, some desktops do not start.
fn system_bus(desktop: &mut Desktop) {
    let folder = desktop.path("system-bus");
    std::fs::create_dir(&folder).expect("a folder in ours");
    let bus = Bus::start(&folder);
    desktop.join_session(&[("DBUS_SYSTEM_BUS_ADDRESS", &bus.address())]);
    desktop.keep_bus(bus);
}

/// The socket in `folder` whose name begins so, once it is there.
fn socket(desktop: &Desktop, folder: &Path, begin: &str) -> String {
    desktop.eventually(&format!("{begin}… in {}", folder.display()), || {
        let names =
            std::fs::read_dir(folder).ok()?.flatten().filter_map(|file| file.file_name().into_string().ok());
        names.filter(|name| name.starts_with(begin)).find(|name| !name.contains(".lock"))
    })
}
