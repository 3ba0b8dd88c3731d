//! Windows and macOS: their own notices of changed files; the zone is looked at once a minute.

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc;

/// How often the zone is looked at: these systems do not tell.
const ZONE_CHECK_INTERVAL: Duration = Duration::from_mins(1);

#[derive(Debug)]
pub(super) struct Watcher {
    changes: mpsc::UnboundedReceiver<()>,
    _watcher: RecommendedWatcher,
}

impl Watcher {
    /// Watches `files`, of which some may not exist yet; those whose folders do not exist are left out.
    pub(super) fn new(files: &[PathBuf]) -> io::Result<Self> {
        let (changed, changes) = mpsc::unbounded_channel();
        let concerns = files.to_vec();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // An error means that events may have been lost: then everything is looked at, too.
            if event.is_err()
                || event.is_ok_and(|event| event.paths.iter().any(|path| concerns.contains(path)))
            {
                let _ = changed.send(());
            }
        })
        .map_err(io::Error::other)?;
        // A file that is written whole is a new file each time: so the folders are watched.
        for folder in files.iter().filter_map(|file| file.parent()).filter(|folder: &&Path| folder.is_dir()) {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Returns when one of the files was changed, or when it is time to look at the zone. May be given up half-way.
    pub(super) async fn changed(&mut self) -> io::Result<()> {
        let _ = tokio::time::timeout(ZONE_CHECK_INTERVAL, self.changes.recv()).await;
        Ok(())
    }
}
