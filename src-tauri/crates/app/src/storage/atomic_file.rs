//! Files that are written whole, or not at all, and read whole, or not at all.

use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// How the names of temporary files begin.
const PREFIX: &str = ".ccc-";

/// Writes `bytes` to a temporary file beside `path`, has them on the disk, and puts the file in place of `path`.
///
/// A link is followed, so that the file that it points to changes and the link stays.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link to what is not there yet is one, too.
    let aimed_at = || Some(path.parent()?.join(fs::read_link(path).ok()?));
    let path = fs::canonicalize(path).ok().or_else(aimed_at).unwrap_or_else(|| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut temporary = tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    if let Ok(known) = fs::metadata(&path) {
        temporary.as_file().set_permissions(known.permissions())?;
    }
    temporary.as_file().sync_all()?;
    temporary.persist(&path)?;
    // The new name, too, is to be on the disk; Windows has no such call and needs none.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Reads the file; an error where it is larger than so many MiB.
pub fn read(path: &Path, most_mib: u64) -> io::Result<Vec<u8>> {
    let most = most_mib * 1024 * 1024;
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    let fits = bytes.len() as u64 <= most;
    fits.then_some(bytes).ok_or_else(|| io::Error::other(format!("it is larger than {most_mib} MiB")))
}

/// Reads a file's text; `None` where there is no such file.
pub fn read_if_there(path: &Path) -> io::Result<Option<String>> {
    none_if_missing(fs::read_to_string(path))
}

/// Removes a file; answers whether it was there.
pub fn remove_if_there(path: &Path) -> io::Result<bool> {
    Ok(none_if_missing(fs::remove_file(path))?.is_some())
}

fn none_if_missing<T>(done: io::Result<T>) -> io::Result<Option<T>> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        done => done.map(Some),
    }
}

/// Removes the temporary files beside `path` that a program left which was killed while it wrote. Only for a folder in
/// which nobody else writes now.
pub fn remove_temporaries(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|folder| folder.is_dir()) else { return Ok(()) };
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Puts a file that cannot be read aside as `NAME.broken-DATE`, so that nothing is lost; answers with the new path.
pub fn set_aside(path: &Path, date: chrono::NaiveDate) -> io::Result<std::path::PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let free = (1..).map(|number| match number {
        1 => path.with_file_name(format!("{name}.broken-{date}")),
        _ => path.with_file_name(format!("{name}.broken-{date}-{number}")),
    });
    let aside = free.take(1000).find(|aside| !aside.exists()).ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(path, &aside)?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/file");
        for text in ["one", "two, longer", "3"] {
            write(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn what_a_killed_program_left_is_cleared_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.json");
        remove_temporaries(&folder.path().join("nowhere/journal.json")).unwrap();
        for name in ["journal.json", ".ccc-Ab12Cd", "journal.json.broken-2026-11-26"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        remove_temporaries(&path).unwrap();
        assert!(path.exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_the_mode_stays() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&real, "old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&real, &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
        // Also one to a file that is not there yet.
        fs::remove_file(&real).unwrap();
        write(&link, b"newer").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "newer");
    }

    #[test]
    fn what_is_set_aside_never_replaces_what_was_set_aside_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.json");
        let date = "2026-11-26".parse().unwrap();
        for text in ["first", "second"] {
            fs::write(&path, text).unwrap();
            let aside = set_aside(&path, date).unwrap();
            assert_eq!(fs::read_to_string(aside).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
