//! What the program keeps for itself: the journal and the topics, each a file of JSON with the version of its form.

use super::atomic_file;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// The version of the files' form.
const VERSION: u32 = 1;

/// What all versions of the form have.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    version: u32,
    #[serde(flatten)]
    value: T,
}

/// The largest file that is read, in MiB: a hundred times as much as the program keeps.
const MAX_MIB: u64 = 32;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<T> {
    /// What is kept.
    pub value: T,
    /// What is wrong with the file, for the person.
    pub problem: Option<String>,
    /// Whether the file may be written: not, where a good one may be there that this program cannot read.
    pub writable: bool,
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The system does not give it, now, or it is too large.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// A later version of the program has written it.
    #[error("it was written by a newer version of this app")]
    Newer,
    /// It is not what this program writes. What `serde` says of it can hold the whole file, and a person is told this.
    #[error("it is not what this app writes, from line {} on, column {}", .0.line(), .0.column())]
    Broken(#[from] serde_json::Error),
}

/// Reads the file. Where there is none, nothing is kept. A broken one is set aside, and a new one begins. One that cannot
/// be read now, or that a newer version has written, stays, and nothing is to be written over it.
pub fn load_or_set_aside<T: Default + DeserializeOwned>(path: &Path, today: NaiveDate) -> Loaded<T> {
    let (problem, writable) = match load(path) {
        Ok(value) => return Loaded { value, problem: None, writable: true },
        Err(LoadError::Broken(error)) => (set_aside(path, today, &error.to_string()), true),
        Err(why @ LoadError::Newer) => (stays(path, &why, "Install that version again"), false),
        Err(why @ LoadError::Unreadable(_)) => (stays(path, &why, "Fix that, then restart the app"), false),
    };
    Loaded { value: T::default(), problem: Some(problem), writable }
}

/// Reads the file and leaves it where it is, even where it cannot be read.
pub fn load<T: Default + DeserializeOwned>(path: &Path) -> Result<T, LoadError> {
    match atomic_file::read(path, MAX_MIB) {
        Ok(bytes) => parse(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(error.into()),
    }
}

/// Reads what such a file holds.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, LoadError> {
    if serde_json::from_slice::<Version>(bytes)?.version > VERSION {
        return Err(LoadError::Newer);
    }
    Ok(serde_json::from_slice::<Versioned<T>>(bytes)?.value)
}

fn stays(path: &Path, why: &LoadError, mend: &str) -> String {
    format!(
        "{} could not be read ({why}). It was left unchanged, and nothing is saved in this run. {mend}.",
        path.display()
    )
}

/// Writes the file; it is on the disk when this returns.
pub fn write<T: Serialize>(path: &Path, kept: &T) -> io::Result<()> {
    atomic_file::write(path, &to_bytes(kept)?)
}

/// The content of such a file, as [`parse`] reads it.
pub fn to_bytes<T: Serialize>(value: &T) -> serde_json::Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(&Versioned { version: VERSION, value })?;
    text.push(b'\n');
    Ok(text)
}

fn set_aside(path: &Path, today: NaiveDate, why: &str) -> String {
    let name = path.display();
    match atomic_file::set_aside(path, today) {
        Ok(aside) => {
            format!(
                "{name} could not be read ({why}). It was kept as {}, and a new one was started.",
                aside.display()
            )
        }
        Err(error) => format!("{name} could not be read ({why}) or set aside ({error})."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::meeting::MeetingId;
    use ccc_core::occurrence::OccurrenceId;
    use ccc_core::reminder::journal::{Attendance, Journal};
    use std::fs;

    #[test]
    fn it_reads_back_and_a_broken_one_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let (path, today) = (folder.path().join("journal.json"), "2026-11-26".parse().unwrap());
        let good = |value| Loaded { value, problem: None, writable: true };
        assert_eq!(load_or_set_aside(&path, today), good(Journal::default()));

        let mut journal = Journal::default();
        let start = "2026-11-26T08:00:00Z".parse().unwrap();
        journal.set_attendance(
            &OccurrenceId { meeting: MeetingId::new("ccc"), start },
            Some(Attendance::Skipped),
        );
        write(&path, &journal).unwrap();
        assert_eq!(load_or_set_aside(&path, today), good(journal));

        for broken in ["{\"version\":1,", "{}", "\u{0}\u{0}"] {
            fs::write(&path, broken).unwrap();
            assert!(load::<Journal>(&path).is_err() && path.exists());
            let Loaded { value, problem, writable } = load_or_set_aside::<Journal>(&path, today);
            assert_eq!((value, writable), (Journal::default(), true));
            assert!(problem.unwrap().contains("journal.json.broken-2026-11-26"));
            assert!(!path.exists());
        }
    }

    #[test]
    fn what_is_broken_is_told_in_few_words_whatever_the_file_holds() {
        let long = "A".repeat(100_000);
        for broken in [format!(r#"{{"version":"{long}"}}"#), format!(r#"{{"version":1,"notes":["{long}"]}}"#)]
        {
            let told = parse::<Journal>(broken.as_bytes()).unwrap_err().to_string();
            assert!(told.len() < 100 && told.contains("line 1"), "{told:.200}");
        }
    }

    #[test]
    fn what_is_newer_and_what_cannot_be_read_now_stays_and_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-26".parse().unwrap();
        let newer = folder.path().join("journal.json");
        fs::write(&newer, r#"{"version": 99, "notes": {"of": "another form"}}"#).unwrap();
        let large = folder.path().join("large.json");
        fs::File::create(&large).unwrap().set_len(MAX_MIB * 1024 * 1024 + 1).unwrap();
        // Opening a folder works, reading it does not.
        let unreadable = folder.path().join("folder");
        fs::create_dir(&unreadable).unwrap();
        for (path, says) in [(newer, "newer version"), (large, "larger than"), (unreadable, "left unchanged")]
        {
            let Loaded { value, problem, writable } = load_or_set_aside::<Journal>(&path, today);
            assert_eq!((value, writable), (Journal::default(), false));
            assert!(problem.unwrap().contains(says) && path.exists());
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
