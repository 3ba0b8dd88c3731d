//! Linux: inotify for changes alone. (The usual crate for this also wakes on every opening of a file, and in `/etc` that
//! is every start of a program.)

mod path_steps;

use path_steps::{Folder, ways};
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io::Errno;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use tokio::io::unix::AsyncFd;

/// The folder itself goes or is moved. It costs nothing while nobody does so.
const FOLDER_ITSELF: WatchFlags = WatchFlags::DELETE_SELF.union(WatchFlags::MOVE_SELF);

/// Names in the folder come and go.
const NAMES: WatchFlags =
    WatchFlags::CREATE.union(WatchFlags::DELETE).union(WatchFlags::MOVED_TO).union(WatchFlags::MOVED_FROM);

/// A file in the folder changes. A file that is written whole is a new file each time: so the folders are watched.
const FILES: WatchFlags = NAMES.union(WatchFlags::CLOSE_WRITE);

/// How often the ways are gone anew where they change while the watches are set.
const MAX_TRIES: usize = 5;

#[derive(Debug)]
pub(crate) struct Watcher {
    files: Vec<PathBuf>,
    watch: Watch,
}

/// The watches on the ways to the files, as they were when they were set.
#[derive(Debug)]
struct Watch {
    queue: AsyncFd<OwnedFd>,
    /// The names that matter in the watched folder of this number.
    names: BTreeMap<i32, BTreeSet<OsString>>,
}

impl Watcher {
    /// Watches `files`, of which some may not exist yet, nor their folders; the folders may be replaced, and links on the
    /// way aimed elsewhere.
    pub(crate) fn new(files: &[PathBuf]) -> io::Result<Self> {
        Ok(Self { files: files.to_vec(), watch: Watch::set(files)? })
    }

    /// Returns when one of the files may have been changed, made or deleted. May be given up half-way.
    pub(crate) async fn changed(&mut self) -> io::Result<()> {
        loop {
            let mut ready = self.watch.queue.readable().await?;
            match self.watch.read() {
                Ok(true) => {
                    // The way to a file may be another one now.
                    self.watch = Watch::set(&self.files)?;
                    return Ok(());
                }
                Ok(false) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => ready.clear_ready(),
                Err(error) => return Err(error),
            }
        }
    }
}

impl Watch {
    fn set(files: &[PathBuf]) -> io::Result<Self> {
        let mut wanted = ways(files);
        for _ in 1..MAX_TRIES {
            let watch = Self::on(&wanted)?;
            let now = ways(files);
            if now == wanted {
                return Ok(watch);
            }
            wanted = now;
        }
        Self::on(&wanted)
    }

    #[expect(
        deprecated,
        reason = "its successor is unsafe for the sake of types that could change their descriptor; an OwnedFd cannot"
    )]
    fn on(wanted: &BTreeMap<PathBuf, Folder>) -> io::Result<Self> {
        let queue = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let mut names = BTreeMap::new();
        for (path, folder) in wanted {
            let changes = match folder {
                Folder { has_file: true, .. } => FOLDER_ITSELF | FILES,
                Folder { names, .. } if !names.is_empty() => FOLDER_ITSELF | NAMES,
                _ => FOLDER_ITSELF,
            };
            match inotify::add_watch(&queue, path, changes) {
                Ok(number) => drop(names.insert(number, folder.names.clone())),
                // It has just gone, or is not to be looked into.
                Err(Errno::NOENT | Errno::NOTDIR | Errno::ACCESS) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Self { queue: AsyncFd::new(queue)?, names })
    }

    /// Reads what has gathered; answers whether it matters.
    fn read(&self) -> io::Result<bool> {
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = inotify::Reader::new(self.queue.get_ref(), &mut buffer);
        let mut matters = false;
        let gone = ReadFlags::DELETE_SELF
            | ReadFlags::MOVE_SELF
            | ReadFlags::IGNORED
            | ReadFlags::UNMOUNT
            | ReadFlags::QUEUE_OVERFLOW;
        loop {
            let event = reader.next()?;
            let name = event.file_name().map(|name| OsStr::from_bytes(name.to_bytes()));
            let known = self.names.get(&event.wd()).zip(name);
            // Where events were lost, everything is looked at.
            matters |=
                event.events().intersects(gone) || known.is_some_and(|(names, name)| names.contains(name));
            if reader.is_buffer_empty() {
                return Ok(matters);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::atomic_file;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::Path;
    use std::time::Duration;

    /// Whether something has happened to the files since the last time.
    async fn has_changed(watcher: &mut Watcher) -> bool {
        let mut file_changed = false;
        while tokio::time::timeout(Duration::ZERO, watcher.changed()).await.is_ok_and(|done| done.is_ok()) {
            file_changed = true;
        }
        file_changed
    }

    #[tokio::test]
    async fn a_changed_file_is_told_a_file_that_is_only_read_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ccc.toml");
        fs::write(&file, "old").unwrap();
        let mut watcher = Watcher::new(&[file.clone(), "/nowhere/at/all".into()]).unwrap();
        fs::read(&file).unwrap();
        fs::write(folder.path().join("other"), "new").unwrap();
        assert!(!has_changed(&mut watcher).await);
        atomic_file::write(&file, b"new").unwrap();
        assert!(has_changed(&mut watcher).await);
    }

    /// A file in `place/config/ccc`, whose folder comes and goes by `change`, which is told each time; and so is a change
    /// of the file afterwards.
    async fn followed(place: &Path, changes: &[&dyn Fn()]) {
        let file = place.join("config/ccc/ccc.toml");
        let mut watcher = Watcher::new(std::slice::from_ref(&file)).unwrap();
        for (number, change) in changes.iter().enumerate() {
            change();
            assert!(has_changed(&mut watcher).await, "change {number} is not told");
            if file.parent().is_some_and(Path::exists) {
                atomic_file::write(&file, b"another").unwrap();
                assert!(has_changed(&mut watcher).await, "after change {number} the file is not watched");
            }
        }
    }

    #[tokio::test]
    async fn a_folder_that_appears_goes_and_is_replaced_is_followed() {
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name);
        fs::create_dir_all(at("elsewhere")).unwrap();
        followed(
            place.path(),
            &[
                &|| fs::create_dir_all(at("config/ccc")).unwrap(),
                &|| fs::remove_dir_all(at("config/ccc")).unwrap(),
                &|| fs::rename(at("elsewhere"), at("config/ccc")).unwrap(),
                &|| fs::rename(at("config"), at("backup")).unwrap(),
                &|| fs::create_dir_all(at("config/ccc")).unwrap(),
            ],
        )
        .await;
    }

    #[tokio::test]
    async fn a_link_that_is_aimed_elsewhere_is_followed() {
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name);
        for folder in ["config", "one", "two"] {
            fs::create_dir(at(folder)).unwrap();
        }
        symlink("../one", at("config/ccc")).unwrap();
        let aim = |to: &str| {
            symlink(to, at("config/new")).unwrap();
            fs::rename(at("config/new"), at("config/ccc")).unwrap();
        };
        followed(place.path(), &[&|| aim("../two"), &|| aim(&at("one").display().to_string())]).await;
        // The file itself may be a link, too.
        fs::write(at("two/real.toml"), "").unwrap();
        let link = at("one/link.toml");
        symlink(at("two/real.toml"), &link).unwrap();
        let mut watcher = Watcher::new(&[link]).unwrap();
        fs::write(at("two/real.toml"), "new").unwrap();
        assert!(has_changed(&mut watcher).await);
    }
}
