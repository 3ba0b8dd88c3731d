//! What the program keeps for itself: the journal and the topics, each a file of JSON with the version of its form.

use super::whole_file;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::Read as _;
use std::path::Path;
use std::{fs, io};

/// The version of the files' form.
const VERSION: u32 = 1;

/// What all versions of the form have.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Form<T> {
    version: u32,
    #[serde(flatten)]
    kept: T,
}

/// The largest file that is read, in bytes: a hundred times as much as the program keeps.
const LARGEST: u64 = 32 * 1024 * 1024;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// What is kept.
    pub kept: T,
    /// What is wrong with the file, for the person.
    pub told: Option<String>,
    /// Whether the file may be written: not, where a good one may be there that this program cannot read.
    pub writable: bool,
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum KeptError {
    /// The system does not give it, now, or it is too large.
    #[error("{0}")]
    Unread(#[from] io::Error),
    /// A later version of the program has written it.
    #[error("it was written by a newer version of this app")]
    Newer,
    /// It is not what this program writes.
    #[error("{0}")]
    Broken(#[from] serde_json::Error),
}

/// Reads the file. Where there is none, nothing is kept. A broken one is set aside, and a new one begins. One that cannot
/// be read now, or that a newer version has written, stays, and nothing is to be written over it.
#[must_use]
pub fn read<T: Default + DeserializeOwned>(path: &Path, today: NaiveDate) -> Kept<T> {
    let (told, writable) = match peek(path) {
        Ok(kept) => return Kept { kept, told: None, writable: true },
        Err(KeptError::Broken(error)) => (set_aside(path, today, &error.to_string()), true),
        Err(why @ KeptError::Newer) => (stays(path, &why, "Install that version again"), false),
        Err(why @ KeptError::Unread(_)) => (stays(path, &why, "Fix that, then restart the app"), false),
    };
    Kept { kept: T::default(), told: Some(told), writable }
}

/// Reads the file and leaves it where it is, even where it cannot be read.
pub fn peek<T: Default + DeserializeOwned>(path: &Path) -> Result<T, KeptError> {
    let mut bytes = Vec::new();
    match fs::File::open(path) {
        Ok(file) => file.take(LARGEST + 1).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(error.into()),
    };
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::other("it is larger than 32 MiB").into());
    }
    if serde_json::from_slice::<Version>(&bytes)?.version > VERSION {
        return Err(KeptError::Newer);
    }
    Ok(serde_json::from_slice::<Form<T>>(&bytes)?.kept)
}

fn stays(path: &Path, why: &KeptError, mend: &str) -> String {
    format!(
        "{} could not be read ({why}). It was left unchanged, and nothing is saved in this run. {mend}.",
        path.display()
    )
}

/// Writes the file; it is on the disk when this returns.
pub fn write<T: Serialize>(path: &Path, kept: &T) -> io::Result<()> {
    let mut text = serde_json::to_vec_pretty(&Form { version: VERSION, kept })?;
    text.push(b'\n');
    whole_file::write(path, &text)
}

fn set_aside(path: &Path, today: NaiveDate, why: &str) -> String {
    let name = path.display();
    match whole_file::set_aside(path, today) {
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

    #[test]
    fn it_reads_back_and_a_broken_one_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let (path, today) = (folder.path().join("journal.json"), "2026-11-26".parse().unwrap());
        let good = |kept| Kept { kept, told: None, writable: true };
        assert_eq!(read(&path, today), good(Journal::default()));

        let mut journal = Journal::default();
        let start = "2026-11-26T08:00:00Z".parse().unwrap();
        journal.set_attendance(
            &OccurrenceId { meeting: MeetingId::new("ccc"), start },
            Some(Attendance::Skipped),
        );
        write(&path, &journal).unwrap();
        assert_eq!(read(&path, today), good(journal));

        for broken in ["{\"version\":1,", "{}", "\u{0}\u{0}"] {
            fs::write(&path, broken).unwrap();
            assert!(peek::<Journal>(&path).is_err() && path.exists());
            let Kept { kept, told, writable } = read::<Journal>(&path, today);
            assert_eq!((kept, writable), (Journal::default(), true));
            assert!(told.unwrap().contains("journal.json.broken-2026-11-26"));
            assert!(!path.exists());
        }
    }

    #[test]
    fn what_is_newer_and_what_cannot_be_read_now_stays_and_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-26".parse().unwrap();
        let newer = folder.path().join("journal.json");
        fs::write(&newer, r#"{"version": 99, "notes": {"of": "another form"}}"#).unwrap();
        let large = folder.path().join("large.json");
        fs::File::create(&large).unwrap().set_len(LARGEST + 1).unwrap();
        // Opening a folder works, reading it does not.
        let unreadable = folder.path().join("folder");
        fs::create_dir(&unreadable).unwrap();
        for (path, says) in [(newer, "newer version"), (large, "larger than"), (unreadable, "left unchanged")]
        {
            let Kept { kept, told, writable } = read::<Journal>(&path, today);
            assert_eq!((kept, writable), (Journal::default(), false));
            assert!(told.unwrap().contains(says) && path.exists());
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
