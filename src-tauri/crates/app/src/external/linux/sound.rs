//! The sound of a reminder where the notification server plays none: by a player of the system's, if there is one.

use crate::linux::data_dirs;
use etcetera::BaseStrategy as _;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The sound, by its name in freedesktop's Sound Naming Specification: "the user-configured alarm has elapsed".
pub const SOUND: &str = "alarm-clock-elapsed";

/// Plays the sound that its theme has under the name.
const BY_NAME: &str = "canberra-gtk-play";

/// Play a file: `PipeWire`'s player, and `PulseAudio`'s, which `PipeWire` brings, too.
const BY_FILE: [&str; 2] = ["pw-play", "paplay"];

/// Where freedesktop's sound theme, which every other one falls back to, has the file.
const FILE: &str = "sounds/freedesktop/stereo/alarm-clock-elapsed.oga";

/// The player that [`play_sound`] starts; `None` if there is none, or no sound for it.
pub(crate) fn sound_player() -> Option<String> {
    let command = command()?;
    Path::new(command.get_program()).file_name()?.to_str().map(str::to_owned)
}

/// Plays the sound once, without waiting for its end.
pub fn play_sound() -> Result<(), String> {
    let command = command().ok_or("there is no player, or no sound theme")?;
    let name = command.get_program().to_string_lossy().into_owned();
    crate::external::start(command, drop).map_err(|error| format!("{name}: {error}"))
}

fn command() -> Option<Command> {
    let home = etcetera::base_strategy::choose_native_strategy().ok().map(|base| base.data_dir());
    let path = env::var_os("PATH").unwrap_or_default();
    command_in(&path, home.into_iter().chain(data_dirs()))
}

/// The player in the folders of `path`, with the sound in `data`.
fn command_in(path: &OsStr, data: impl IntoIterator<Item = PathBuf>) -> Option<Command> {
    let program =
        |name: &&str| env::split_paths(path).map(|folder| folder.join(name)).find(|file| file.is_file());
    let (program, argument) = if let Some(program) = program(&BY_NAME) {
        (program, OsString::from(format!("--id={SOUND}")))
    } else {
        let program = BY_FILE.iter().find_map(program)?;
        let file = data.into_iter().map(|folder| folder.join(FILE)).find(|file| file.is_file())?;
        (program, file.into_os_string())
    };
    let mut command = Command::new(program);
    command.arg(argument);
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_player_of_themes_is_asked_for_the_name_and_one_of_files_for_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let (bin, data) = (folder.path().join("bin"), folder.path().join("data"));
        fs::create_dir_all(&bin).unwrap();
        let chosen = || {
            let command = command_in(bin.as_os_str(), [PathBuf::from("/nowhere"), data.clone()])?;
            let words = [command.get_program()].into_iter().chain(command.get_args());
            Some(words.map(|word| word.to_str().unwrap().to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(chosen(), None);
        fs::write(bin.join("paplay"), "").unwrap();
        assert_eq!(chosen(), None, "there is nothing to play");
        let file = data.join(FILE);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "").unwrap();
        let path = |name: &str| bin.join(name).display().to_string();
        assert_eq!(chosen(), Some(vec![path("paplay"), file.display().to_string()]));
        fs::write(bin.join("canberra-gtk-play"), "").unwrap();
        assert_eq!(chosen(), Some(vec![path("canberra-gtk-play"), "--id=alarm-clock-elapsed".into()]));
    }

    #[test]
    #[ignore = "the next test runs it, in an environment of its own"]
    fn the_sound_is_found_below_the_home_folder() {
        assert_eq!(sound_player().as_deref(), Some("pw-play"));
    }

    #[test]
    fn a_data_folder_that_is_set_to_nothing_is_the_usual_one() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join(".local/share");
        for file in [home.path().join("pw-play"), data.join(FILE)] {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let tests = env::current_exe().unwrap();
        let found = Command::new(tests)
            .args(["--ignored", "the_sound_is_found_below_the_home_folder"])
            .envs([("XDG_DATA_HOME", ""), ("XDG_DATA_DIRS", "/nowhere")])
            .envs([("HOME", home.path()), ("PATH", home.path())])
            .output()
            .unwrap();
        assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stdout));
    }
}
