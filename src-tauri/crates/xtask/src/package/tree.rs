//! A folder of files that becomes a package: plain modes, one time for all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

/// The folder, as it will be at the system's root.
pub(super) struct Tree {
    pub(super) root: PathBuf,
}

impl Tree {
    /// An empty one.
    pub(super) fn new(root: PathBuf) -> Result<Tree> {
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
        Ok(Tree { root })
    }

    /// Puts a file at `path`.
    pub(super) fn put(&self, path: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        let file = self.root.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        mode(&file, 0o644)
    }

    /// Puts a program at `path`.
    pub(super) fn put_program(&self, path: &str, from: &Path) -> Result<()> {
        let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
        self.put(path, bytes)?;
        mode(&self.root.join(path), 0o755)
    }

    /// Everything in it, folders before what they hold, in one order everywhere, relative to the root.
    pub(super) fn all(&self) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        walk(&self.root, &mut found)?;
        found.sort();
        found.iter().map(|path| Ok(path.strip_prefix(&self.root)?.to_path_buf())).collect()
    }

    /// The files alone.
    pub(super) fn files(&self) -> Result<Vec<PathBuf>> {
        Ok(self.all()?.into_iter().filter(|path| self.root.join(path).is_file()).collect())
    }

    /// Gives every file and folder the same time, and folders the mode that packages have them with.
    pub(super) fn settle(&self, epoch: u64) -> Result<()> {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(epoch);
        let mut all: Vec<PathBuf> = self.all()?.iter().map(|path| self.root.join(path)).collect();
        all.push(self.root.clone());
        for path in &all {
            if path.is_dir() {
                mode(path, 0o755)?;
            }
            File::open(path)
                .and_then(|file| file.set_modified(time))
                .with_context(|| format!("cannot set the time of {}", path.display()))?;
        }
        Ok(())
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, found)?;
        }
        found.push(path);
    }
    Ok(())
}

#[cfg(unix)]
fn mode(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .with_context(|| format!("cannot set the mode of {}", path.display()))
}

#[cfg(not(unix))]
fn mode(path: &Path, _: u32) -> Result<()> {
    anyhow::bail!("{} has no mode here: packages are made on Linux", path.display())
}
