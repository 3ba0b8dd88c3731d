//! One journal, one resident: the lock lies beside the journal, so that it is the same wherever the socket is, also
//! without `XDG_RUNTIME_DIR` (over ssh, from cron) and on two machines that share a home folder.

use super::private_folder;
use crate::paths::Paths;
use crate::report::host;
use anyhow::Context as _;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// The one resident's right to be: a lock that the system takes back when the process ends, however it ends.
#[derive(Debug)]
pub struct InstanceLock {
    _lock: File,
}

/// Who holds the lock, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Where it can be spoken to.
    pub socket: PathBuf,
    /// Its process and machine, for a person.
    pub name: String,
}

/// Takes the lock; `None` where another resident holds it.
pub fn acquire(paths: &Paths) -> anyhow::Result<Option<InstanceLock>> {
    private_folder::create(&paths.runtime)?;
    // Where nothing can be written, there is no journal that two could keep; and some network's disks lock nothing.
    lock_file(&paths.lock(), paths).or_else(|_| {
        let path = paths.runtime.join("lock");
        lock_file(&path, paths).with_context(|| format!("{} cannot be locked", path.display()))
    })
}

/// Takes the lock at `path`; `None` where somebody holds it.
fn lock_file(path: &Path, paths: &Paths) -> io::Result<Option<InstanceLock>> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let file = File::options().create(true).truncate(false).write(true).open(path);
    let mut file = file.or_else(|_| File::open(path))?;
    match file.try_lock() {
        Ok(()) => {
            // Who cannot read it finds the socket in its usual place, or not at all.
            let _ = write_holder(&mut file, paths);
            Ok(Some(InstanceLock { _lock: file }))
        }
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Who holds the lock or held it last; `None` where that is not known, as on Windows, where a locked file is not to be
/// read.
pub fn holder(paths: &Paths) -> Option<Holder> {
    let mut text = String::new();
    File::open(paths.lock()).ok()?.take(8 * 1024).read_to_string(&mut text).ok()?;
    let (name, socket) = text.trim_end().split_once('\n')?;
    Some(Holder { socket: Path::new(socket).to_owned(), name: name.to_owned() })
}

fn write_holder(lock: &mut File, paths: &Paths) -> io::Result<()> {
    lock.set_len(0)?;
    // The machine, too, since the home folder may be shared by several.
    writeln!(lock, "process {} on {}\n{}", std::process::id(), host(), paths.socket().display())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn paths(home: &Path, runtime: &str) -> Paths {
        Paths {
            settings: home.join("ccc.toml"),
            journal: home.join("state/journal.json"),
            topics: home.join("state/topics.json"),
            runtime: home.join(runtime),
        }
    }

    #[test]
    fn with_and_without_a_runtime_folder_of_the_session_there_is_one_who_says_where_it_is() {
        let home = tempfile::tempdir().unwrap();
        let (session, ssh) = (paths(home.path(), "run"), paths(home.path(), "state"));
        let first = acquire(&session).unwrap().unwrap();
        assert!(acquire(&ssh).unwrap().is_none());
        let holder = holder(&ssh).unwrap();
        assert_eq!(holder.socket, session.socket());
        assert!(holder.name.starts_with(&format!("process {} on ", std::process::id())), "{holder:?}");
        drop(first);
        assert!(acquire(&ssh).unwrap().is_some());
    }

    #[test]
    fn where_nothing_can_be_kept_the_lock_lies_beside_the_socket() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths { journal: "/proc/nowhere/journal.json".into(), ..paths(home.path(), "run") };
        let first = acquire(&paths).unwrap();
        assert!(first.is_some() && acquire(&paths).unwrap().is_none());
    }
}
