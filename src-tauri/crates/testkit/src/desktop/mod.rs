//! A private desktop for tests: a session bus, stand-ins for the tray host, the notification server and the browser, and
//! where a test needs them a display and a window manager. So tests run side by side, and none touches the desktop of
//! the person who runs them.
//!
//! ```ignore
//! let desktop = Desktop::builder().settings("[room]\nurl = 'https://bbb.example.org/rooms/a/join'").start();
//! let resident = desktop.resident().at("2026-11-26T07:59:58Z").start();
//! let notice = desktop.notices().next(0);
//! desktop.notices().press(&notice, "join");
//! ```

mod bell;
mod builder;
mod bus;
mod clients;
mod display;
mod notification_server;
mod portal;
pub mod programs;
mod records;
mod resident;
mod running;
pub mod session;
mod tray_host;
pub mod webdriver;

pub use self::builder::Builder;
pub use self::bus::Bus;
pub use self::clients::{Client, Said};
pub use self::display::Display;
pub use self::notification_server::{Notice, NotificationServer};
pub use self::portal::{Kind, Portal};
pub use self::resident::{Resident, Start};
pub use self::running::Running;
pub use self::tray_host::{Item, Pixmap, TrayHost};

use self::bell::{Bell, SOON};
use self::notification_server::{CAPABILITIES, SERVER_NAME};
use self::records::StandIn;
use self::resident::Log;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zbus::blocking::{connection, fdo::DBusProxy};
use zbus::names::BusName;

/// Where the settings lie below the desktop's folder.
const SETTINGS: &str = "config/ccc/ccc.toml";

/// Where the journal lies below the desktop's folder.
const JOURNAL: &str = "state/ccc/journal.json";

/// A private desktop. All that runs on it ends with it.
pub struct Desktop {
    tray_host: Option<TrayHost>,
    notification_server: Option<NotificationServer>,
    zone: String,
    logs: Mutex<Vec<Arc<Log>>>,
    others: Mutex<Vec<Running>>,
    buses: Mutex<Vec<Bus>>,
    opener: StandIn,
    player: StandIn,
    panel: Option<StandIn>,
    display: Option<Display>,
    /// What else its programs find in their environment.
    session: Vec<(String, String)>,
    bus: Option<Bus>,
    bell: Arc<Bell>,
    folder: TempDir,
}

impl Desktop {
    /// A desktop with a bus, a tray host and a notification server, in UTC, without a screen.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Such a desktop, as it is.
    pub fn start() -> Self {
        Self::builder().start()
    }

    /// A resident to be started here.
    pub fn resident(&self) -> Start<'_> {
        Start { command: self.command("ccc-tray"), bell: Arc::clone(&self.bell), logs: &self.logs }
    }

    /// Runs the command line with `arguments` and waits for its end.
    pub fn ccc(&self, arguments: &[&str]) -> Said {
        let mut command = self.command("ccc");
        Said::of(&command.args(arguments).stdin(Stdio::null()).output().expect("ccc starts"))
    }

    /// One of the programs under test, with this desktop's environment.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.path("programs").join(name));
        self.surround(&mut command);
        command
    }

    /// Starts a program of the system's on this desktop; it ends with it.
    pub fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(program);
        self.surround(&mut command);
        self.keep(Running::silent(command.args(arguments)));
    }

    /// Runs a program of the system's on this desktop and waits for its end.
    pub fn output(&self, program: &str, arguments: &[&str]) -> Said {
        let mut command = Command::new(program);
        self.surround(&mut command);
        let output = command.args(arguments).stdin(Stdio::null()).output();
        Said::of(&output.unwrap_or_else(|why| panic!("{program} does not start: {why}")))
    }

    /// Waits until somebody on the bus goes by this name.
    pub fn wait_for_name(&self, name: &str) {
        self.eventually(&format!("{name} is on the bus"), || self.is_on_the_bus(name).then_some(()));
    }

    /// Gives a command this desktop's environment and nothing else.
    pub fn surround(&self, command: &mut Command) {
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", self.path("stand-ins").display());
        command.env_clear().current_dir(self.path("home"));
        command.envs([
            ("PATH", path.as_str()),
            ("LANG", "C.UTF-8"),
            ("TZ", &self.zone),
            ("RUST_BACKTRACE", "1"),
        ]);
        command.env("HOME", self.path("home"));
        command.env("XDG_CONFIG_HOME", self.path("config"));
        command.env("XDG_STATE_HOME", self.path("state"));
        command.env("XDG_CACHE_HOME", self.path("cache"));
        command.env("XDG_DATA_HOME", self.path("data"));
        command.env("XDG_RUNTIME_DIR", self.path("run"));
        // The machine's own bus is not this desktop's.
        command.env("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", self.path("no-system-bus").display()));
        // Nothing here speaks to the network: what would, finds a proxy at a port where nobody listens.
        command.envs(["http_proxy", "https_proxy", "all_proxy"].map(|name| (name, "http://127.0.0.1:9")));
        command.env("no_proxy", "127.0.0.1,localhost");
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus.address());
        }
        if let Some(display) = &self.display {
            command.env("DISPLAY", display.name());
        }
        command.envs(self.session.iter().map(|(name, value)| (name, value)));
    }

    /// From now on the desktop's programs find these variables in their environment, too.
    pub fn join_session(&mut self, variables: &[(&str, &str)]) {
        let owned = variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
        self.session.extend(owned);
    }

    /// Keeps a process until the desktop ends.
    pub fn keep(&self, running: Running) {
        self.others.lock().unwrap_or_else(PoisonError::into_inner).push(running);
    }

    /// Keeps another bus until the desktop ends.
    pub fn keep_bus(&self, bus: Bus) {
        self.buses.lock().unwrap_or_else(PoisonError::into_inner).push(bus);
    }

    /// Connects to the resident as `role` (`cli`, `panel`, `tray`).
    pub fn client(&self, role: &str) -> Client {
        Client::connect(&self.socket(), role, &self.bell)
    }

    /// The tray.
    pub fn tray(&self) -> &TrayHost {
        self.tray_host.as_ref().expect("this desktop has a tray host")
    }

    /// The tray, to be sent away or to come.
    pub fn tray_mut(&mut self) -> &mut TrayHost {
        let address = self.bus_address();
        self.tray_host.get_or_insert_with(|| TrayHost::start(&address, &self.bell))
    }

    /// The notification server.
    pub fn notices(&self) -> &NotificationServer {
        self.notification_server.as_ref().expect("this desktop has a notification server")
    }

    /// The notification server, to be sent away or to come.
    pub fn notices_mut(&mut self) -> &mut NotificationServer {
        let address = self.bus_address();
        self.notification_server.get_or_insert_with(|| {
            NotificationServer::start(&address, SERVER_NAME, CAPABILITIES.into(), &self.bell)
        })
    }

    /// The person presses a button of a notice, some time after it came.
    pub fn press(&self, notice: &Notice, action: &str) {
        self.wait_until_listened_to(notice);
        self.notices().press(notice, action);
    }

    /// Some other program on the bus pretends to be the notification server, and to have seen a click on a notice.
    pub fn pretend_press(&self, notice: &Notice, action: &str) {
        let stranger = connection::Builder::address(self.bus_address().as_str())
            .and_then(connection::Builder::build)
            .expect("the bus takes a client");
        let (path, interface) = ("/org/freedesktop/Notifications", "org.freedesktop.Notifications");
        let body = (notice.id, action);
        for to in [None, Some(notice.sender.as_str())] {
            stranger
                .emit_signal(to, path, interface, "ActionInvoked", &body)
                .expect("the bus takes a signal");
        }
        // With an answer, all that was sent before has been passed on.
        let bus = DBusProxy::new(&stranger).expect("the bus speaks for itself");
        bus.get_id().expect("the bus answers");
    }

    /// Whether somebody is on the bus under this name.
    pub fn is_on_the_bus(&self, name: &str) -> bool {
        let connection = connection::Builder::address(self.bus_address().as_str())
            .and_then(connection::Builder::build)
            .expect("the bus takes a client");
        let bus = DBusProxy::new(&connection).expect("the bus speaks for itself");
        let name: BusName<'_> = name.try_into().expect("a bus name");
        bus.name_has_owner(name).is_ok_and(|owned| owned)
    }

    /// Waits until the resident listens to a notice's answer: a person takes longer to press than a program to listen.
    pub fn wait_until_listened_to(&self, notice: &Notice) {
        self.eventually(&format!("somebody listens to the answer of {notice:#?}"), || {
            self.notices().is_listened_to(notice).then_some(())
        });
        // The bus knows it a moment sooner than the resident. It does one thing after the other.
        let mut client = self.client("cli");
        for _ in 0..3 {
            client.ask(&serde_json::json!("status"));
        }
    }

    /// A portal that gives shortcuts, from now on.
    pub fn portal(&self) -> Portal {
        Portal::start(&self.bus_address(), &self.bell)
    }

    /// The screen.
    pub fn display(&self) -> &Display {
        self.display.as_ref().expect("this desktop has a screen")
    }

    /// The bus, to be sent away and to come back.
    pub fn bus_mut(&mut self) -> &mut Bus {
        self.bus.as_mut().expect("this desktop has a bus")
    }

    /// The address of the bus.
    pub fn bus_address(&self) -> String {
        self.bus.as_ref().expect("this desktop has a bus").address()
    }

    /// What was opened so far: the arguments of each call of the system's opener.
    pub fn opened(&self) -> Vec<Vec<String>> {
        self.opener.starts()
    }

    /// The activation tokens in the environment of each call of the system's opener: as Wayland and as X11 have them.
    pub fn opened_with(&self) -> Vec<[String; 2]> {
        self.opener.tokens()
    }

    /// The arguments of each call of the system's player of sounds.
    pub fn played(&self) -> Vec<Vec<String>> {
        self.player.starts()
    }

    /// From now on no link can be opened.
    pub fn break_opener(&self) {
        self.opener.fail();
    }

    /// The arguments of each start of the panel's stand-in.
    pub fn panel_starts(&self) -> Vec<Vec<String>> {
        self.panel.as_ref().expect("this desktop has a stand-in for the panel").starts()
    }

    /// The activation tokens in the environment of each start of the panel's stand-in.
    pub fn panel_tokens(&self) -> Vec<[String; 2]> {
        self.panel.as_ref().expect("this desktop has a stand-in for the panel").tokens()
    }

    /// Waits until `probe` answers; `what` is what does not happen where it never does.
    pub fn eventually<T>(&self, what: &str, probe: impl FnMut() -> Option<T>) -> T {
        self.wait(probe).unwrap_or_else(|| panic!("this does not happen: {what}"))
    }

    /// Waits so long for `probe` to answer.
    pub fn within<T>(&self, time: Duration, probe: impl FnMut() -> Option<T>) -> Option<T> {
        self.bell.wait(time, probe)
    }

    /// Waits until `probe` answers; nothing where it never does.
    pub fn wait<T>(&self, probe: impl FnMut() -> Option<T>) -> Option<T> {
        self.bell.wait(SOON, probe)
    }

    /// Lets time pass until `end`: for what is to happen at a chosen instant, not for waiting until something is done.
    pub fn pass(&self, end: Instant) {
        let left = end.saturating_duration_since(Instant::now());
        let nothing: Option<()> = self.bell.wait(left, || None);
        debug_assert!(nothing.is_none());
    }

    /// The settings' file.
    pub fn settings_path(&self) -> PathBuf {
        self.path(SETTINGS)
    }

    /// The text of the settings' file.
    pub fn settings(&self) -> String {
        fs::read_to_string(self.settings_path()).unwrap_or_default()
    }

    /// The journal's file.
    pub fn journal_path(&self) -> PathBuf {
        self.path(JOURNAL)
    }

    /// The journal, which is whole JSON at any instant once it is there.
    pub fn journal(&self) -> Option<serde_json::Value> {
        let text = fs::read_to_string(self.journal_path()).ok()?;
        Some(
            serde_json::from_str(&text)
                .unwrap_or_else(|why| panic!("the journal is broken ({why}): {text:?}")),
        )
    }

    /// The resident's socket.
    pub fn socket(&self) -> PathBuf {
        self.path("run/ccc/socket")
    }

    /// A path below the desktop's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Ends those processes.
    pub fn end_strays(&self, name: &str) {
        for pid in self.strays(name) {
            let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
            // It may have ended by itself in between.
            let _ = pid.map(|pid| rustix::process::kill_process(pid, rustix::process::Signal::KILL));
        }
    }

    /// The processes of this desktop that no handle holds: what the programs under test started themselves.
    pub fn strays(&self, name: &str) -> Vec<u32> {
        let marker = format!("XDG_RUNTIME_DIR={}\0", self.path("run").display());
        let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
        let numbers = processes.flatten().filter_map(|process| process.file_name().to_str()?.parse().ok());
        numbers
            .filter(|pid: &u32| {
                let here = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
                let called = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
                // The kernel cuts names at 15 characters.
                let is_named = called.trim() == &name[..name.len().min(15)];
                (name.is_empty() || is_named) && String::from_utf8_lossy(&here).contains(&marker)
            })
            .collect()
    }
}

impl Drop for Desktop {
    #[expect(clippy::print_stderr, reason = "what helps to see why the test failed")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("opened: {:?}", self.opened());
            if let Some(server) = &self.notification_server {
                eprintln!("notices: {:#?}", server.all());
            }
            for log in self.logs.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                eprintln!("a resident said:\n{}", log.text());
            }
        }
        self.end_strays("");
    }
}
