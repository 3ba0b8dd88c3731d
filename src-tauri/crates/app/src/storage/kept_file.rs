//! What the program keeps for itself: the journal and the topics, each a file of JSON with the version of its form.

use super::whole_file;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::{fs, io};

/// The version of the files' form.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Form<T> {
    version: u32,
    #[serde(flatten)]
    kept: T,
}

/// Reads the file. Where there is none, nothing is kept; where it cannot be read, it is set aside, a new one begins, and
/// the text for the person says so.
#[must_use]
pub fn read<T: Default + DeserializeOwned>(path: &Path, today: NaiveDate) -> (T, Option<String>) {
    match peek(path) {
        Ok(kept) => (kept, None),
        Err(error) => (T::default(), Some(set_aside(path, today, &error.to_string()))),
    }
}

/// Reads the file and leaves it where it is, even where it cannot be read.
pub fn peek<T: Default + DeserializeOwned>(path: &Path) -> io::Result<T> {
    match fs::read_to_string(path) {
        Ok(text) => match serde_json::from_str::<Form<T>>(&text)? {
            form if form.version == VERSION => Ok(form.kept),
            form => Err(io::Error::other(format!("its version is {}", form.version))),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(error),
    }
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
            format!("{name} cannot be read ({why}). It is kept as {}; a new one begins.", aside.display())
        }
        Err(error) => format!("{name} cannot be read ({why}), nor set aside ({error})."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::meeting::MeetingId;
    use ccc_core::occurrence::OccurrenceId;
    use ccc_core::reminder::journal::{Answer, Journal};

    #[test]
    fn it_reads_back_and_a_broken_one_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let (path, today) = (folder.path().join("journal.json"), "2026-11-26".parse().unwrap());
        assert_eq!(read(&path, today), (Journal::default(), None));

        let mut journal = Journal::default();
        let start = "2026-11-26T08:00:00Z".parse().unwrap();
        journal.set_answer(&OccurrenceId { meeting: MeetingId::new("ccc"), start }, Some(Answer::Skipped));
        write(&path, &journal).unwrap();
        assert_eq!(read(&path, today), (journal, None));

        for broken in ["{\"version\":1,", "{\"version\":99}", "\u{0}\u{0}"] {
            fs::write(&path, broken).unwrap();
            assert!(peek::<Journal>(&path).is_err() && path.exists());
            let (journal, told) = read::<Journal>(&path, today);
            assert_eq!(journal, Journal::default());
            assert!(told.unwrap().contains("journal.json.broken-2026-11-26"));
            assert!(!path.exists());
        }
    }
}
