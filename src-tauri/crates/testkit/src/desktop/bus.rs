//! A session bus of the test's own.

use super::running::Running;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A `dbus-daemon` that starts no services of the machine's, but those whose files are put into [`Bus::services`]: what is
/// not on this bus is not there.
pub struct Bus {
    running: Option<Running>,
    folder: PathBuf,
}

impl Bus {
    /// Starts a bus whose socket and configuration lie in `folder`.
    pub fn start(folder: &Path) -> Self {
        let mut bus = Self { running: None, folder: folder.to_owned() };
        std::fs::write(bus.folder.join("bus.conf"), configuration(&bus.socket(), &Self::services(folder)))
            .expect("the folder is writable");
        bus.come_back();
        bus
    }

    /// Where a bus in `folder` looks for the services that it may start.
    pub fn services(folder: &Path) -> PathBuf {
        folder.join("services")
    }

    /// Where programs reach the bus. It stays the same when the bus comes back.
    pub fn address(&self) -> String {
        format!("unix:path={}", self.socket().display())
    }

    /// Ends the bus: every connection breaks.
    pub fn go_away(&mut self) {
        self.running = None;
    }

    /// Starts the bus again at the same address.
    pub fn come_back(&mut self) {
        // A killed daemon leaves its socket behind, and the next one would not listen there.
        let _ = std::fs::remove_file(self.socket());
        let mut command = Command::new("dbus-daemon");
        command.arg("--nofork").arg("--print-address=1");
        command.arg(format!("--config-file={}", self.folder.join("bus.conf").display()));
        let (running, address) = Running::until_first_line(&mut command);
        assert!(address.starts_with("unix:"), "dbus-daemon tells no address: {address:?}");
        self.running = Some(running);
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("bus")
    }
}

fn configuration(socket: &Path, services: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <servicedir>{}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        socket.display(),
        services.display()
    )
}
