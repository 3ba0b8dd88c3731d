//! Linux: what was copied lives in the program that copied it, and this program may run from an `AppImage`.

mod secret;
mod sound;

pub(super) use secret::is_secret;
pub(crate) use sound::sound_player;
pub use sound::{SOUND, play_sound};

use crate::linux::desktop_entry;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Command;

/// Inside an `AppImage` these variables lead to its own libraries and data, with which no other program works.
const LEADING_INTO_AN_APP_IMAGE: [&str; 6] =
    ["PATH", "LD_LIBRARY_PATH", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "GTK_PATH", "GIO_MODULE_DIR"];

/// Takes out of the program's environment what leads into the `AppImage` that this one runs from.
pub(super) fn leave_app_image(command: &mut Command) {
    let Some(image) = desktop_entry::app_image_folder() else { return };
    for name in LEADING_INTO_AN_APP_IMAGE {
        let Some(value) = env::var_os(name) else { continue };
        match without_image(&value, &image) {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// A list of folders without those in `image`; `None` where none is left.
fn without_image(folders: &OsStr, image: &Path) -> Option<OsString> {
    let others = env::split_paths(folders).filter(|folder| !folder.starts_with(image));
    env::join_paths(others).ok().filter(|others| !others.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_into_an_app_image_is_left_out_and_the_rest_stays() {
        let image = Path::new("/tmp/.mount_ccc");
        let cleaned = |folders: &str| without_image(OsStr::new(folders), image);
        assert_eq!(cleaned("/tmp/.mount_ccc/usr/bin:/usr/bin:/bin"), Some("/usr/bin:/bin".into()));
        assert_eq!(cleaned("/tmp/.mount_cccx/bin"), Some("/tmp/.mount_cccx/bin".into()));
        assert_eq!(cleaned("/tmp/.mount_ccc/usr/lib"), None);
    }
}
