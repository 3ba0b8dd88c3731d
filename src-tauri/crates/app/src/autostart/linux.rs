//! Linux: a desktop entry among those that the session starts (freedesktop's Autostart Specification).

use crate::desktop_entry;
use crate::storage::whole_file;
use anyhow::Context as _;
use etcetera::BaseStrategy as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The lines with which desktops and people switch an entry off and leave it there.
const OFF: [&str; 2] = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];

pub(super) fn is_on() -> anyhow::Result<bool> {
    is_on_by(&file()?)
}

pub(super) fn set(on: bool) -> anyhow::Result<()> {
    let file = file()?;
    let done = if on {
        whole_file::write(&file, entry(&desktop_entry::program("ccc-tray")?)?.as_bytes())
    } else {
        super::remove(&file)
    };
    done.with_context(|| format!("the start at login cannot be changed in {}", file.display()))
}

fn file() -> anyhow::Result<PathBuf> {
    let base = etcetera::base_strategy::choose_native_strategy()?;
    Ok(base.config_dir().join("autostart/ccc.desktop"))
}

fn is_on_by(file: &Path) -> anyhow::Result<bool> {
    match fs::read_to_string(file) {
        Ok(entry) => Ok(!OFF.iter().any(|line| desktop_entry::has(&entry, line))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", file.display())),
    }
}

fn entry(program: &Path) -> anyhow::Result<String> {
    Ok(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Coop Casual Conference\n\
         Comment=Counts down to the weekly conference and reminds of it\n\
         Icon=ccc\n\
         {}\
         Terminal=false\n",
        desktop_entry::start_lines(program, "")?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_on_until_a_desktop_or_a_person_switches_it_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("autostart/ccc.desktop");
        assert!(!is_on_by(&file).unwrap());
        let entry = entry(Path::new("/opt/my apps/ccc-tray")).unwrap();
        assert!(entry.contains("\nExec=\"/opt/my apps/ccc-tray\"\n"), "{entry}");
        whole_file::write(&file, entry.as_bytes()).unwrap();
        assert!(is_on_by(&file).unwrap());
        for line in OFF {
            fs::write(&file, format!("{entry}{line}\n")).unwrap();
            assert!(!is_on_by(&file).unwrap(), "{line}");
        }
        crate::autostart::remove(&file).unwrap();
        crate::autostart::remove(&file).unwrap();
        assert!(!is_on_by(&file).unwrap());
    }
}
