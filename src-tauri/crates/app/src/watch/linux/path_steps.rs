//! The way to a file through folders and links.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// More links than these on one way go round in a circle (Linux' own limit).
const MAX_LINKS: usize = 40;

/// A step on the way to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Through this folder.
    Folder(PathBuf),
    /// By a link of this name in this folder; or the way ends there, since nothing of the name exists.
    Branch(PathBuf, OsString),
    /// The file's name, in this folder.
    File(PathBuf, OsString),
}

/// The steps to `file`, which is an absolute path, as the way is now.
pub(super) fn steps(file: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = PathBuf::from("/");
    let mut left: VecDeque<OsString> = names(file).collect();
    let mut links = 0;
    while let Some(name) = left.pop_front() {
        if name == ".." {
            at.pop();
            continue;
        }
        let next = at.join(&name);
        let found = fs::symlink_metadata(&next);
        if left.is_empty() {
            steps.push(Step::File(at.clone(), name.clone()));
        }
        match found {
            Ok(found) if found.is_symlink() && links < MAX_LINKS => {
                links += 1;
                steps.push(Step::Branch(at.clone(), name));
                let Ok(aim) = fs::read_link(&next) else { break };
                if aim.is_absolute() {
                    at = PathBuf::from("/");
                }
                for name in names(&aim).collect::<Vec<_>>().into_iter().rev() {
                    left.push_front(name);
                }
            }
            _ if left.is_empty() => {}
            Ok(found) if found.is_dir() => {
                steps.push(Step::Folder(at));
                at = next;
            }
            _ => {
                steps.push(Step::Branch(at.clone(), name));
                break;
            }
        }
    }
    steps
}

fn names(path: &Path) -> impl Iterator<Item = OsString> {
    path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some("..".into()),
        _ => None,
    })
}
