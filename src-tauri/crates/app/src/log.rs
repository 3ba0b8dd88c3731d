//! What the program writes down of itself: kinds of events and effects, failures, and the file that keeps the last of it.
//!
//! Never what an event holds: codes, names, keys, and of links more than their hosts stay out.

use crate::paths::Paths;
use ccc_core::update::Event;
use std::fmt::{self, Debug, Write as _};
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use tracing::{debug, warn};

/// So large the file becomes, in bytes, before it makes room for the next one; two are kept.
const MAX_FILE_SIZE: u64 = 256 * 1024;

/// Writes an event's kind down, and what failed.
pub(crate) fn log_event(event: &Event) {
    debug!(event = variant_name(event));
    match event {
        Event::OpenFailed { link, why } => warn!("a link to {} was not opened: {why}", link.host()),
        Event::CopyFailed { why: Some(why) } => warn!("nothing was copied: {why}"),
        Event::CopyFailed { why: None } => warn!("this desktop lets no program copy that has no window"),
        Event::SettingsFault(why) | Event::Failure(why) => warn!("{why}"),
        Event::SaveFailed { why } => warn!("the journal cannot be written: {why}"),
        Event::ListenFailed(_) => warn!("the room's signal cannot be heard"),
        _ => {}
    }
}

/// The name of a variant, and of what it holds where that has one: `Act/Join`. Of its values nothing.
pub(crate) fn variant_name(variant: &impl Debug) -> String {
    let mut name = VariantName(String::new());
    // It ends with an error where the name does.
    let _ = write!(name, "{variant:?}");
    name.0.trim_end_matches('/').to_owned()
}

struct VariantName(String);

impl fmt::Write for VariantName {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            match c {
                '(' if !self.0.contains('/') => self.0.push('/'),
                // A variant's name begins so; a number, a truth or a text is a value.
                _ if self.0.ends_with('/') && !c.is_ascii_uppercase() => return Err(fmt::Error),
                _ if c.is_ascii_alphanumeric() => self.0.push(c),
                _ => return Err(fmt::Error),
            }
        }
        Ok(())
    }
}

/// The file that keeps what was written down last. It is made with the first line; where it cannot be written, the line
/// is lost, and nothing else.
#[derive(Debug)]
pub struct LogFile {
    path: PathBuf,
}

impl LogFile {
    /// The log of the resident whose files are in `paths`.
    pub fn of(paths: &Paths) -> Self {
        Self { path: paths.log() }
    }

    fn append(&self, line: &[u8]) -> io::Result<()> {
        fs::create_dir_all(self.path.parent().unwrap_or(Path::new(".")))?;
        let size = fs::metadata(&self.path).map_or(0, |file| file.len());
        if size + line.len() as u64 > MAX_FILE_SIZE {
            fs::rename(&self.path, previous(&self.path))?;
        }
        let mut options = File::options();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&self.path)?.write_all(line)
    }
}

impl Write for LogFile {
    /// Takes a whole line.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.append(line).map(|()| line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The last lines of the log, `count` at most, oldest first.
pub fn last_lines(paths: &Paths, count: usize) -> Vec<String> {
    let path = paths.log();
    let mut lines: Vec<String> = [previous(&path), path].iter().flat_map(|path| lines(path)).collect();
    lines.split_off(lines.len().saturating_sub(count))
}

/// The lines of a file, from its end as far as one can be long.
fn lines(path: &Path) -> Vec<String> {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let start = file.metadata()?.len().saturating_sub(MAX_FILE_SIZE);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.take(MAX_FILE_SIZE).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    String::from_utf8_lossy(&read().unwrap_or_default()).lines().map(Into::into).collect()
}

fn previous(path: &Path) -> PathBuf {
    path.with_extension("log.1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::action::Action;
    use ccc_core::update::Effect;

    fn paths(folder: &Path) -> Paths {
        let file = |name: &str| folder.join("state").join(name);
        Paths {
            settings: file("ccc.toml"),
            journal: file("journal.json"),
            topics: file("topics.json"),
            runtime: folder.into(),
        }
    }

    #[test]
    fn a_kind_holds_no_value() {
        assert_eq!(variant_name(&Event::Act(Action::Join { occurrence: None })), "Act/Join");
        assert_eq!(variant_name(&Event::SettingsFault("secret".into())), "SettingsFault");
        assert_eq!(variant_name(&Event::CopyFailed { why: Some("secret".into()) }), "CopyFailed");
        assert_eq!(variant_name(&Event::PanelOpen(true)), "PanelOpen");
        assert_eq!(variant_name(&Effect::Copy("934571".into())), "Copy");
        assert_eq!(variant_name(&Event::Tick), "Tick");
    }

    #[test]
    fn the_log_is_bounded_and_its_last_lines_are_the_latest() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(folder.path());
        assert!(last_lines(&paths, 100).is_empty());
        let line = |number: usize| format!("{number} {}", "x".repeat(1_000));
        for number in 0..1_000 {
            // A new program goes on where the last one was.
            let mut log = LogFile::of(&paths);
            log.write_all(format!("{}\n", line(number)).as_bytes()).unwrap();
        }
        let mut log = LogFile::of(&paths);
        for number in 1_000..2_000 {
            log.write_all(format!("{}\n", line(number)).as_bytes()).unwrap();
        }
        let kept: u64 = fs::read_dir(folder.path().join("state"))
            .unwrap()
            .map(|entry| entry.unwrap().metadata().unwrap().len())
            .sum();
        assert!(kept <= 2 * MAX_FILE_SIZE, "{kept} bytes");
        let last = last_lines(&paths, 300);
        assert_eq!((last.len(), &last[0], &last[299]), (300, &line(1_700), &line(1_999)));
    }

    #[test]
    fn a_log_that_cannot_be_written_is_an_error_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("state"), "").unwrap();
        assert!(LogFile::of(&paths(folder.path())).write(b"line\n").is_err());
    }
}
