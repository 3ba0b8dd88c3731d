//! Where packages put what programs share (XDG Base Directory Specification).

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// The folders of `XDG_DATA_DIRS`, or those that stand for it where it is not set or empty, the most important first.
pub(crate) fn data_dirs() -> Vec<PathBuf> {
    let folders = env::var_os("XDG_DATA_DIRS").filter(|folders| !folders.is_empty());
    let folders = folders.unwrap_or_else(|| OsString::from("/usr/local/share:/usr/share"));
    env::split_paths(&folders).collect()
}
