//! Watches what may change under the running program: the settings' file, and the machine's zone.

use crate::ports::{Inbox, Message};
use crate::storage::settings_file::{self, Read};
use crate::zones;
use ccc_core::update::Event;
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc;

/// Where Linux says which zone it is in.
const ZONE_FILES: [&str; 2] = ["/etc/localtime", "/etc/timezone"];

/// Editors write a file in several steps: how long after the last one it is read.
const SETTLED: Duration = Duration::from_millis(200);

/// Where the system does not tell of a new zone: how often it is looked at.
const ZONE_LOOK: Duration = Duration::from_mins(1);

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
pub fn start(watched: Watched, inbox: Inbox) -> notify::Result<()> {
    let (touched, touches) = mpsc::unbounded_channel();
    let files: Vec<PathBuf> =
        ZONE_FILES.iter().map(PathBuf::from).chain([watched.settings.clone()]).collect();
    let concerns = files.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // An error means that events may have been lost: then everything is looked at, too.
        if event.is_err() || event.is_ok_and(|event| event.paths.iter().any(|path| concerns.contains(path))) {
            let _ = touched.send(());
        }
    })?;
    // The folders are watched, because a file that is written whole is a new file each time.
    watcher.watch(folder(&watched.settings), RecursiveMode::NonRecursive)?;
    if cfg!(target_os = "linux") {
        watcher.watch(folder(Path::new(ZONE_FILES[0])), RecursiveMode::NonRecursive)?;
    }
    tokio::task::spawn_local(follow(watcher, touches, watched, inbox));
    Ok(())
}

async fn follow(
    watcher: RecommendedWatcher,
    mut touches: mpsc::UnboundedReceiver<()>,
    mut watched: Watched,
    inbox: Inbox,
) {
    loop {
        if cfg!(target_os = "linux") {
            touches.recv().await;
        } else {
            let _ = tokio::time::timeout(ZONE_LOOK, touches.recv()).await;
        }
        while tokio::time::timeout(SETTLED, touches.recv()).await.is_ok_and(|touch| touch.is_some()) {}
        for event in look(&mut watched) {
            if inbox.send(Message::Event(event)).is_err() {
                return drop(watcher);
            }
        }
    }
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

fn folder(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new("."))
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
}
