//! Linux: a desktop entry among those that the session starts (freedesktop's Autostart Specification).

use super::{ARGUMENT, Entry};
use crate::linux::desktop_entry;
use crate::storage::atomic_file;
use anyhow::Context as _;
use etcetera::BaseStrategy as _;
use std::path::{Path, PathBuf};

/// The lines with which desktops and people switch an entry off and leave it there.
const OFF: [&str; 2] = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];

/// The entry, by the program's identifier, and its name before 0.1.0.
const NAME: &str = "coop.patio.ccc.desktop";
const EARLIER_NAME: &str = "ccc.desktop";

pub(super) fn entry() -> anyhow::Result<Entry> {
    read(&folder()?)
}

pub(super) fn set(on: bool) -> anyhow::Result<()> {
    let folder = folder()?;
    let file = folder.join(NAME);
    let done = if on {
        atomic_file::write(&file, text(&desktop_entry::program("ccc-tray")?)?.as_bytes())
    } else {
        atomic_file::remove_if_there(&file).map(drop)
    };
    done.and_then(|()| atomic_file::remove_if_there(&folder.join(EARLIER_NAME)).map(drop))
        .with_context(|| format!("start at login could not be changed in {}", file.display()))
}

fn folder() -> anyhow::Result<PathBuf> {
    Ok(etcetera::base_strategy::choose_native_strategy()?.config_dir().join("autostart"))
}

/// What the entries in `folder` do. One under the earlier name counts only where the other is not there.
fn read(folder: &Path) -> anyhow::Result<Entry> {
    match read_entry(&folder.join(NAME))? {
        Some(entry) => Ok(entry),
        None => Ok(match read_entry(&folder.join(EARLIER_NAME))? {
            Some(Entry::Starts) => Entry::Outdated,
            Some(entry) => entry,
            None => Entry::Off,
        }),
    }
}

fn read_entry(file: &Path) -> anyhow::Result<Option<Entry>> {
    let entry = atomic_file::read_if_there(file);
    let entry = entry.with_context(|| format!("{} cannot be read", file.display()))?;
    let is_off = |entry: &str| OFF.iter().any(|line| desktop_entry::has(entry, line));
    // Whoever has written an entry by hand knows what it starts.
    let starts = |entry: &str| Entry::of(desktop_entry::program_of(entry).as_deref());
    Ok(entry.map(|entry| if is_off(&entry) { Entry::Off } else { starts(&entry) }))
}

fn text(program: &Path) -> anyhow::Result<String> {
    let comment = "Comment=Counts down to the weekly conference and reminds of it\n";
    desktop_entry::text(program, ARGUMENT, comment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn an_entry_is_on_while_its_program_is_there_and_nobody_switches_it_off() {
        let folder = tempfile::tempdir().unwrap();
        let autostart = folder.path().join("autostart");
        let (file, earlier) = (autostart.join(NAME), autostart.join(EARLIER_NAME));
        let read = |_: &Path| read(&autostart);
        assert_eq!(read(&file).unwrap(), Entry::Off);
        let program = folder.path().join("my apps/ccc-tray");
        let entry = text(&program).unwrap();
        assert!(entry.contains(&format!("\nExec=\"{}\" --autostart\n", program.display())), "{entry}");
        atomic_file::write(&file, entry.as_bytes()).unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Dead);
        atomic_file::write(&program, b"").unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Starts);
        for line in OFF {
            fs::write(&file, format!("{entry}{line}\n")).unwrap();
            assert_eq!(read(&file).unwrap(), Entry::Off, "{line}");
        }
        fs::write(&file, "[Desktop Entry]\nExec=sh -c ccc-tray\n").unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Starts);
        atomic_file::remove_if_there(&file).unwrap();
        atomic_file::remove_if_there(&file).unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Off);
        fs::write(&earlier, &entry).unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Outdated);
        fs::write(&earlier, format!("{entry}{}\n", OFF[0])).unwrap();
        assert_eq!(read(&file).unwrap(), Entry::Off);
    }
}
