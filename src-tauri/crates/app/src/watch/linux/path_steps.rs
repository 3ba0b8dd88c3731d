//! The way to a file through folders and links.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// More links than these on one way go round in a circle (Linux' own limit).
const MAX_LINKS: usize = 40;

/// What matters in a folder on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Folder {
    /// The names of files, and those at which the way would go on elsewhere: links, and what is not there yet.
    pub(super) names: BTreeSet<OsString>,
    /// Whether the name of a file is among them.
    pub(super) has_file: bool,
}

/// The folders on the ways to `files`, which are absolute paths, as the ways are now.
pub(super) fn ways(files: &[PathBuf]) -> BTreeMap<PathBuf, Folder> {
    let mut folders = BTreeMap::new();
    for file in files {
        add_way(file, &mut folders);
    }
    folders
}

fn add_way(file: &Path, folders: &mut BTreeMap<PathBuf, Folder>) {
    let mut at = PathBuf::from("/");
    let mut left: VecDeque<OsString> = names(file).collect();
    let mut links = 0;
    while let Some(name) = left.pop_front() {
        if name == ".." {
            at.pop();
            continue;
        }
        let next = at.join(&name);
        let folder = folders.entry(at.clone()).or_default();
        folder.has_file |= left.is_empty();
        match fs::symlink_metadata(&next) {
            Ok(found) if found.is_symlink() && links < MAX_LINKS => {
                links += 1;
                folder.names.insert(name);
                let Ok(aim) = fs::read_link(&next) else { return };
                if aim.is_absolute() {
                    at = PathBuf::from("/");
                }
                for name in names(&aim).collect::<Vec<_>>().into_iter().rev() {
                    left.push_front(name);
                }
            }
            Ok(found) if found.is_dir() && !left.is_empty() => at = next,
            _ => {
                folder.names.insert(name);
                return;
            }
        }
    }
}

fn names(path: &Path) -> impl Iterator<Item = OsString> {
    path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some("..".into()),
        _ => None,
    })
}
