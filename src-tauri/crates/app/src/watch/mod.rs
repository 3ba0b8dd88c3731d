//! Watches what may change under the running program: the settings' file, and the machine's zone.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
use elsewhere as system;
#[cfg(target_os = "linux")]
use linux as system;

use crate::ports::{Inbox, Message};
use crate::storage::settings_file::{self, Read};
use crate::zones;
use ccc_core::update::Event;
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where Linux says which zone it is in.
const ZONE_FILES: [&str; 2] = ["/etc/localtime", "/etc/timezone"];

/// Editors write a file in several steps: how long after the last one it is read.
const SETTLED: Duration = Duration::from_millis(200);

/// What is watched, and what was known of it last.
#[derive(Debug)]
pub struct Watched {
    /// The settings' file.
    pub settings: PathBuf,
    /// The zone of the command line, which comes before settings and machine.
    pub forced: Option<Tz>,
    /// The settings' file as it was read last.
    pub last: Read,
    /// The zone in which times are shown.
    pub zone: Zone,
}

/// Watches from now on, in a task of the current thread's [`tokio::task::LocalSet`], and tells the controller what has
/// changed.
pub fn start(watched: Watched, inbox: Inbox) -> io::Result<()> {
    let mut files: Vec<PathBuf> =
        if cfg!(target_os = "linux") { ZONE_FILES.map(PathBuf::from).into() } else { vec![] };
    // The folder's real name, since that is what some systems tell; and the real file where the name is a link to it.
    files.push(real_path(&watched.settings));
    files.extend(watched.settings.canonicalize().ok());
    let watcher = system::Watcher::new(&files)?;
    tokio::task::spawn_local(follow(watcher, watched, inbox));
    Ok(())
}

/// Tells of changes until the controller is gone, or the system tells nothing any more.
async fn follow(mut watcher: system::Watcher, mut watched: Watched, inbox: Inbox) {
    // The first look is for what changed between the program's own reading and the first watching.
    loop {
        for event in look(&mut watched) {
            if inbox.send(Message::Event(event)).is_err() {
                return;
            }
        }
        if watcher.touched().await.is_err() {
            return;
        }
        while tokio::time::timeout(SETTLED, watcher.touched()).await.is_ok_and(|touched| touched.is_ok()) {}
    }
}

fn real_path(file: &Path) -> PathBuf {
    let real = file.parent().and_then(|folder| folder.canonicalize().ok());
    real.zip(file.file_name()).map_or_else(|| file.to_owned(), |(folder, name)| folder.join(name))
}

/// What has changed since the last look.
fn look(watched: &mut Watched) -> Vec<Event> {
    let mut events = Vec::new();
    let read = settings_file::read(&watched.settings);
    if read != watched.last {
        // A file with a fault changes nothing until it is mended, so that a slip of the pen silences no reminder.
        if read.faults.is_empty() {
            events.push(Event::SettingsRead(read.settings.clone()));
        }
        events.extend(read.told(&watched.settings).map(Event::SettingsFault));
        watched.last = read;
    }
    let chosen =
        if watched.last.faults.is_empty() { watched.last.settings.zone } else { Some(watched.zone.id()) };
    match zones::shown(watched.forced.or(chosen)) {
        Ok(zone) if zone != watched.zone => {
            watched.zone = zone.clone();
            events.push(Event::ZoneChanged(zone));
        }
        _ => {}
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn good_settings_are_told_faulty_ones_change_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("ccc.toml");
        let zone = Zone::bundled(Tz::UTC).unwrap();
        let mut watched = Watched { settings: settings.clone(), forced: None, last: Read::default(), zone };

        fs::write(&settings, "zone = \"Asia/Tokyo\"\nname = \"Ana\"").unwrap();
        let events = look(&mut watched);
        assert!(matches!(&events[..], [Event::SettingsRead(s), Event::ZoneChanged(z)]
            if s.name.as_deref() == Some("Ana") && z.name() == "Asia/Tokyo"));
        assert_eq!(look(&mut watched), []);

        fs::write(&settings, "name = 1").unwrap();
        let events = look(&mut watched);
        assert!(
            matches!(&events[..], [Event::SettingsFault(text)] if text.contains("line 1, name")),
            "{events:?}"
        );
        assert_eq!(watched.zone.name(), "Asia/Tokyo");

        fs::write(&settings, "zone = \"Asia/Tokyo\"\nnmae = \"Ana\"").unwrap();
        let events = look(&mut watched);
        assert!(
            matches!(&events[..], [Event::SettingsRead(_), Event::SettingsFault(text)] if text.contains("nmae"))
        );
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_changed_file_is_told_a_file_that_is_only_read_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ccc.toml");
        fs::write(&file, "old").unwrap();
        let mut watcher = system::Watcher::new(&[file.clone(), "/nowhere/at/all".into()]).unwrap();
        fs::read(&file).unwrap();
        fs::write(folder.path().join("other"), "new").unwrap();
        let now = Duration::ZERO;
        assert!(tokio::time::timeout(now, watcher.touched()).await.is_err());
        crate::storage::whole_file::write(&file, b"new").unwrap();
        watcher.touched().await.unwrap();
    }
}
