//! How a desktop is built.

use super::bell::Bell;
use super::bus::Bus;
use super::display::Display;
use super::notification_server::{CAPABILITIES, NotificationServer, SERVER_NAME};
use super::programs;
use super::records::StandIn;
use super::tray_host::TrayHost;
use super::{Desktop, JOURNAL, SETTINGS};
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// The programs that the `open` crate tries, in its order.
const OPENERS: [&str; 6] = ["xdg-open", "gio", "gnome-open", "kde-open", "kde-open5", "kde-open6"];

/// What the desktop is to have.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a desktop has or lacks")]
pub struct Builder {
    bus: bool,
    tray_host: bool,
    notification_server: bool,
    server_name: String,
    capabilities: Vec<&'static str>,
    screen: Option<&'static str>,
    window_manager: bool,
    real_panel: bool,
    zone: Option<String>,
    settings: Option<String>,
    journal: Option<String>,
}

impl Builder {
    /// A bus with a tray host and a notification server, in UTC, without a screen.
    pub(super) fn new() -> Self {
        Self {
            bus: true,
            tray_host: true,
            notification_server: true,
            server_name: SERVER_NAME.into(),
            capabilities: CAPABILITIES.into(),
            screen: None,
            window_manager: false,
            real_panel: false,
            zone: None,
            settings: None,
            journal: None,
        }
    }

    /// No session bus, and so neither tray nor notices.
    pub fn without_bus(self) -> Self {
        Self { bus: false, ..self.without_tray_host().without_notification_server() }
    }

    /// A desktop without a tray, such as plain GNOME.
    pub fn without_tray_host(self) -> Self {
        Self { tray_host: false, ..self }
    }

    /// Nobody shows notices.
    pub fn without_notification_server(self) -> Self {
        Self { notification_server: false, ..self }
    }

    /// The notification server shows no buttons.
    pub fn without_buttons(mut self) -> Self {
        self.capabilities.retain(|known| *known != "actions");
        self
    }

    /// The notification server plays sounds.
    pub fn with_sound(mut self) -> Self {
        self.capabilities.push("sound");
        self
    }

    /// The notification server calls itself `name`.
    pub fn notices_by(self, name: &str) -> Self {
        Self { server_name: name.to_owned(), ..self }
    }

    /// A screen, and with it a clipboard.
    pub fn display(self) -> Self {
        Self { screen: self.screen.or(Some("1280x800")), ..self }
    }

    /// A screen of this size in pixels.
    pub fn screen(self, size: &'static str) -> Self {
        Self { screen: Some(size), ..self }
    }

    /// A screen with a window manager.
    pub fn window_manager(self) -> Self {
        Self { window_manager: true, ..self.display() }
    }

    /// The real panel in place of the stand-in.
    pub fn real_panel(self) -> Self {
        Self { real_panel: true, ..self }
    }

    /// The machine's zone, in place of UTC.
    pub fn zone(self, zone: &str) -> Self {
        Self { zone: Some(zone.to_owned()), ..self }
    }

    /// The settings' file.
    pub fn settings(self, text: &str) -> Self {
        Self { settings: Some(text.to_owned()), ..self }
    }

    /// The journal of an earlier run.
    pub fn journal(self, text: &str) -> Self {
        Self { journal: Some(text.to_owned()), ..self }
    }

    /// A person who has gone through the program's first steps.
    pub fn welcomed(self) -> Self {
        self.journal("{\"version\":1,\"welcomed\":true}")
    }

    /// Makes the desktop.
    pub fn start(self) -> Desktop {
        let folder = tempfile::Builder::new().prefix("ccc-").tempdir().expect("a temporary folder");
        let root = folder.path();
        for name in
            ["home", "config", "state", "cache", "data", "run", "stand-ins", "records", "programs", "logs"]
        {
            // The folder for run-time files must be the owner's alone; it harms none of the others.
            fs::DirBuilder::new().mode(0o700).create(root.join(name)).expect("a folder in ours");
        }
        write(&root.join(SETTINGS), self.settings.as_deref());
        write(&root.join(JOURNAL), self.journal.as_deref());
        let opener = StandIn::write(&root.join("stand-ins"), &root.join("records"), &OPENERS);
        let player = StandIn::write(&root.join("stand-ins"), &root.join("records"), &["canberra-gtk-play"]);
        programs::put("ccc-tray", &root.join("programs"));
        programs::put("ccc", &root.join("programs"));
        let panel = if self.real_panel {
            programs::put("ccc-panel", &root.join("programs"));
            None
        } else {
            Some(StandIn::write(&root.join("programs"), &root.join("records"), &["ccc-panel"]))
        };
        let bell = Arc::<Bell>::default();
        let bus = self.bus.then(|| Bus::start(root));
        let address = bus.as_ref().map(Bus::address).unwrap_or_default();
        let mut display = self.screen.map(Display::start);
        if let Some(display) = display.as_mut().filter(|_| self.window_manager) {
            display.manage(&bell);
        }
        Desktop {
            tray_host: self.tray_host.then(|| TrayHost::start(&address, &bell)),
            notification_server: self
                .notification_server
                .then(|| NotificationServer::start(&address, &self.server_name, self.capabilities, &bell)),
            zone: self.zone.unwrap_or_else(|| "UTC".into()),
            logs: Mutex::default(),
            others: Mutex::default(),
            buses: Mutex::default(),
            opener,
            player,
            panel,
            display,
            session: Vec::new(),
            bus,
            bell,
            folder,
        }
    }
}

fn write(path: &Path, text: Option<&str>) {
    if let Some(text) = text {
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder in ours");
        fs::write(path, text).expect("a file in ours");
    }
}
