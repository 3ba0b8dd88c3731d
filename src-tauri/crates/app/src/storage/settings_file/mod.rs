//! The settings' file, `ccc.toml`: read with the place of each fault, and written so that comments stay.

mod keys;
mod read;
mod times;
mod values;
mod write;

pub use times::duration;
pub use write::with;

use super::atomic_file;
use anyhow::Context as _;
use ccc_core::settings::{Setting, Settings};
use std::fmt;
use std::io;
use std::path::Path;
use toml_edit::Document;

/// What a new file holds: every setting with its default, as comments.
pub const TEMPLATE: &str = include_str!("template.toml");

/// The largest file that is read, in MiB; the commented defaults have 5,000 bytes.
const MAX_MIB: u64 = 1;

/// What was read: the settings as far as they are good, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The settings; a key with a fault keeps its default.
    pub settings: Settings,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Keys that the program does not know. They stay in the file.
    pub unknown: Vec<Fault>,
}

/// Something wrong at a place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The key, such as `reminders.at`; empty where the text is no TOML.
    pub key: String,
    /// What is wrong, and what would be right.
    pub why: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => write!(f, "line {}: {}", self.line, self.why),
            key => write!(f, "line {}, {key}: {}", self.line, self.why),
        }
    }
}

impl Read {
    /// All faults and unknown keys as one text for a person; `None` where there are none.
    pub fn problems(&self, path: &Path) -> Option<String> {
        let told: Vec<String> = self
            .faults
            .iter()
            .chain(&self.unknown)
            .map(|fault| format!("{}, {fault}", path.display()))
            .collect();
        (!told.is_empty()).then(|| told.join("\n"))
    }
}

/// Reads the file at `path`; where there is none, the defaults serve.
pub fn read(path: &Path) -> Read {
    let bytes = match atomic_file::read(path, MAX_MIB) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Read::default(),
        Err(error) => return fault(1, format!("the file cannot be read: {error}")),
    };
    match str::from_utf8(&bytes) {
        Ok(text) => parse(text),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            fault(line_of(&before, before.len()), "this is no text in UTF-8: save the file as UTF-8".into())
        }
    }
}

/// Nothing but what is wrong with the whole file.
fn fault(line: usize, why: String) -> Read {
    Read { faults: vec![Fault { line, key: String::new(), why }], ..Read::default() }
}

/// Reads a file's text.
pub fn parse(text: &str) -> Read {
    match Document::parse(text) {
        Ok(document) => read::read(text, &document),
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            fault(line, format!("invalid TOML: {}", error.message().trim()))
        }
    }
}

/// Writes the commented defaults where there is no file yet.
pub fn create(path: &Path) -> io::Result<()> {
    if path.exists() { Ok(()) } else { atomic_file::write(path, TEMPLATE.as_bytes()) }
}

/// Writes one setting. Everything else in the file stays as it is.
pub fn write(path: &Path, setting: &Setting) -> anyhow::Result<()> {
    create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    let bytes =
        atomic_file::read(path, MAX_MIB).with_context(|| format!("{} cannot be read", path.display()))?;
    let text = String::from_utf8(bytes).with_context(|| format!("{} is not valid UTF-8", path.display()))?;
    let new = write::with(&text, setting).with_context(|| path.display().to_string())?;
    if new == text {
        return Ok(());
    }
    atomic_file::write(path, new.as_bytes()).with_context(|| format!("{} cannot be written", path.display()))
}

/// The line, from 1, of the byte at `offset`.
fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests;
