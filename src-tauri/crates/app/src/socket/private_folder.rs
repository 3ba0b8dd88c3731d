//! Folders that only the person may enter.

use anyhow::Context as _;
use std::fs;
use std::path::Path;

/// Makes `folder` for the person alone. One that is there already, and the link that leads to it where it is one, must be
/// the person's own: in a place that everybody may write to, anybody could have made it first.
pub(super) fn create(folder: &Path) -> anyhow::Result<()> {
    let made = || format!("the folder {} could not be created", folder.display());
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(made)?;
        let person = rustix::process::geteuid().as_raw();
        let (link, real) = (fs::symlink_metadata(folder)?, fs::metadata(folder)?);
        if link.uid() != person || real.uid() != person {
            anyhow::bail!(
                "the folder {} is somebody else's: set XDG_RUNTIME_DIR to a folder of your own",
                folder.display()
            );
        }
        if real.permissions().mode() & 0o777 != 0o700 {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).with_context(made)?;
        }
        Ok(())
    }
    #[cfg(not(unix))]
    fs::create_dir_all(folder).with_context(made)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, chown, symlink};

    #[test]
    fn a_folder_of_ones_own_is_closed_to_others_also_behind_a_link() {
        let place = tempfile::tempdir().unwrap();
        let (folder, link) = (place.path().join("a/b"), place.path().join("link"));
        fs::create_dir_all(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        symlink(&folder, &link).unwrap();
        create(&link).unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        create(&place.path().join("new")).unwrap();
    }

    #[test]
    fn somebody_elses_folder_is_refused_and_left_as_it_is() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("ccc");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        // Only root can give a folder away; anybody else meets root's.
        let folder = if chown(&folder, Some(65_534), None).is_ok() { folder } else { "/usr".into() };
        let told = create(&folder).unwrap_err().to_string();
        assert!(told.contains("somebody else's") && told.contains("XDG_RUNTIME_DIR"), "{told}");
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o755);
        // A link of somebody else's may lead to a folder of one's own.
        let (own, link) = (place.path().join("own"), place.path().join("link"));
        fs::create_dir(&own).unwrap();
        symlink(&own, &link).unwrap();
        if std::os::unix::fs::lchown(&link, Some(65_534), None).is_ok() {
            assert!(create(&link).is_err());
        }
    }
}
