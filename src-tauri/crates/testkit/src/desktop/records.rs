//! Stand-ins for programs that the resident starts: they record their arguments and activation tokens.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A shell script that appends its argument vector to a file, but only tells its version where that is all it is asked.
#[derive(Clone)]
pub(super) struct StandIn {
    record: PathBuf,
    tokens: PathBuf,
    fails: PathBuf,
}

impl StandIn {
    /// Writes the scripts `names` into `folder`; they share one record, which is called after the first of them.
    pub(super) fn write(folder: &Path, records: &Path, names: &[&str]) -> Self {
        let record = records.join(names[0]);
        let tokens = records.join(format!("{}.tokens", names[0]));
        let fails = records.join(format!("{}.fails", names[0]));
        // The count goes first, since arguments may be empty and may hold anything but NUL. One write, so that two
        // scripts at once do not mix.
        let script = format!(
            "#!/bin/sh\n[ \"$*\" != --version ] || {{ echo \"${{0##*/}} {}\"; exit 0; }}\nprintf '%s %s\\n' \"$XDG_ACTIVATION_TOKEN\" \"$DESKTOP_STARTUP_ID\" >> '{}'\n\
             printf '%s\\0' \"$#\" \"$@\" >> '{}'\n[ ! -e '{}' ] || exit 3\n",
            env!("CARGO_PKG_VERSION"),
            tokens.display(),
            record.display(),
            fails.display()
        );
        for name in names {
            let path = folder.join(name);
            fs::write(&path, &script).expect("the folder is writable");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("the script is ours");
        }
        Self { record, tokens, fails }
    }

    /// The argument vectors of all starts so far.
    pub(super) fn starts(&self) -> Vec<Vec<String>> {
        let bytes = fs::read(&self.record).unwrap_or_default();
        // What stands after the last NUL is not yet whole; before it, so is every start but perhaps the last.
        let whole = bytes.iter().rposition(|&byte| byte == 0).map_or(0, |end| end);
        let text = String::from_utf8_lossy(&bytes[..whole]);
        let mut fields = text.split('\0').filter(|_| whole > 0);
        let mut starts = Vec::new();
        while let Some(count) = fields.next() {
            let count: usize = count.parse().expect("a record begins with its count");
            let arguments: Vec<String> = fields.by_ref().take(count).map(Into::into).collect();
            if arguments.len() == count {
                starts.push(arguments);
            }
        }
        starts
    }

    /// The activation tokens in the environment of all starts so far, as Wayland and as X11 have them. What
    /// [`StandIn::starts`] tells of is told of here.
    pub(super) fn tokens(&self) -> Vec<[String; 2]> {
        let text = fs::read_to_string(&self.tokens).unwrap_or_default();
        let whole = text.lines().filter_map(|line| line.split_once(' '));
        whole.map(|(wayland, x11)| [wayland.to_owned(), x11.to_owned()]).collect()
    }

    /// From now on it records and fails.
    pub(super) fn fail(&self) {
        fs::write(&self.fails, "").expect("the folder is writable");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_stand_in_records_any_arguments_and_fails_on_demand() {
        let (folder, records) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let stand_in = StandIn::write(folder.path(), records.path(), &["xdg-open", "gio"]);
        assert!(stand_in.starts().is_empty());
        let run = |name: &str, arguments: &[&str]| {
            Command::new(folder.path().join(name)).args(arguments).status().unwrap().code()
        };
        assert_eq!(
            run("xdg-open", &["https://example.org/?a=b&c=%20", "", "two\nlines 'and' \"quotes\""]),
            Some(0)
        );
        assert_eq!(run("gio", &[]), Some(0));
        let version = Command::new(folder.path().join("gio")).arg("--version").output().unwrap();
        assert_eq!(version.stdout, format!("gio {}\n", env!("CARGO_PKG_VERSION")).as_bytes());
        stand_in.fail();
        assert_eq!(run("xdg-open", &["-x"]), Some(3));
        let expected: [&[&str]; 3] =
            [&["https://example.org/?a=b&c=%20", "", "two\nlines 'and' \"quotes\""], &[], &["-x"]];
        assert_eq!(stand_in.starts(), expected);
    }
}
