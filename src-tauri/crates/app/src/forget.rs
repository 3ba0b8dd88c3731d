//! Takes back what the programs have written outside their package, so that nothing is left of them once that is removed.

use crate::paths::Paths;
use crate::{autostart, scheme};
use anyhow::Context as _;
use etcetera::BaseStrategy as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The web view keeps its data under the program's identifier, or the panel's name.
const WEB_VIEW: [&str; 2] = ["coop.patio.ccc", "ccc-panel"];

/// Takes back what is the programs' own: the start at login, the entries for links and the menu with their icon, the
/// panel's data. Tells what that was, for a person. No resident may run.
pub fn the_programs_own(paths: &Paths) -> anyhow::Result<Vec<String>> {
    let mut taken = Vec::new();
    if autostart::is_on().unwrap_or(false) {
        taken.push("autostart".into());
    }
    autostart::set(false)?;
    taken.extend(scheme::take_back()?);
    let mut folders = web_view_folders()?;
    // The socket is gone with the resident; its folder is not elsewhere than the journal where the system has no such.
    if Some(paths.runtime.as_path()) != paths.journal.parent() {
        folders.push(paths.runtime.clone());
    }
    for folder in folders {
        if remove_folder(&folder)? {
            taken.push(folder.display().to_string());
        }
    }
    Ok(taken)
}

/// What is the person's: settings, journal, topics and log.
pub fn the_persons_own(paths: &Paths) -> Vec<PathBuf> {
    let folders = [&paths.settings, &paths.journal].map(|file| file.parent().map(Path::to_path_buf));
    let mut folders: Vec<_> = folders.into_iter().flatten().filter(|folder| folder.exists()).collect();
    folders.dedup();
    folders
}

fn web_view_folders() -> anyhow::Result<Vec<PathBuf>> {
    let base = etcetera::base_strategy::choose_native_strategy()?;
    let mut bases = vec![base.data_dir(), base.cache_dir()];
    if cfg!(windows) {
        // Tauri's is the local one.
        bases.extend(base.data_dir().parent().map(|folder| folder.join("Local")));
    }
    if cfg!(target_os = "macos") {
        let library = base.home_dir().join("Library");
        bases.extend(["WebKit", "HTTPStorages", "Saved Application State"].map(|name| library.join(name)));
    }
    bases.dedup();
    Ok(bases.iter().flat_map(|base| WEB_VIEW.map(|name| base.join(name))).collect())
}

/// Removes a folder with all that is in it; answers whether it was there.
pub fn remove_folder(folder: &Path) -> anyhow::Result<bool> {
    // A link that somebody has put there is not followed.
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).with_context(|| format!("{} cannot be removed", folder.display())),
    }
}
