//! The folders: the clone, cargo's target folder, and the cache that outlives clones.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

/// The folders that every command works in.
pub(crate) struct Place {
    /// The clone's root.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// What is worth keeping between clones: tools, the other systems' standard libraries.
    pub(crate) cache: PathBuf,
}

impl Place {
    /// Finds the folders from the environment.
    pub(crate) fn find() -> Result<Place> {
        // Cargo sets the package's folder at run time; the compiled-in one is for a program that was started by hand.
        let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package)
            .ancestors()
            .nth(3)
            .context("xtask lies in src-tauri/crates/xtask of the clone, and cannot find the clone's root")?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(given) => env::current_dir()?.join(given),
            None => root.join("target"),
        };
        Ok(Place { root, target, cache: cache()?.join("ccc") })
    }

    /// The page's folder.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A folder of the cache, made when it is not there.
    pub(crate) fn cached(&self, name: &str) -> Result<PathBuf> {
        let folder = self.cache.join(name);
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        Ok(folder)
    }
}

fn cache() -> Result<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let found = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))
    };
    found.context("no cache folder: HOME (on Windows LOCALAPPDATA) is not set")
}
