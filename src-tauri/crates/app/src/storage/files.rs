//! The [`Store`] port: the files that the controller writes.

use super::{settings_file, versioned_file};
use crate::ports::Store;
use anyhow::Context as _;
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Setting;
use ccc_core::topics::TopicLog;
use std::io;
use std::path::PathBuf;

/// The files. Without a path, a file is there that is not to be written over, which the person was told.
#[derive(Debug)]
pub struct Files {
    /// The journal.
    pub journal: Option<PathBuf>,
    /// What the person keeps about topics.
    pub topics: Option<PathBuf>,
    /// The settings' file.
    pub settings: PathBuf,
}

impl Store for Files {
    fn save_journal(&mut self, journal: &Journal) -> io::Result<()> {
        self.journal.as_ref().map_or(Ok(()), |path| versioned_file::write(path, journal))
    }

    fn save_topics(&mut self, topics: &TopicLog) -> anyhow::Result<()> {
        let Some(path) = &self.topics else { return Ok(()) };
        versioned_file::write(path, topics).with_context(|| format!("{} cannot be written", path.display()))
    }

    fn write_setting(&mut self, setting: &Setting) -> anyhow::Result<()> {
        settings_file::write(&self.settings, setting)
    }
}
