//! Where the programs under test are.

use crate::skip;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The folder with `ccc-tray` and `ccc`: the one that `CCC_PROGRAMS` names, else they are built once.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| named().unwrap_or_else(build))
}

/// The panel, where the named folder holds it.
pub fn panel() -> Option<PathBuf> {
    named().map(|folder| folder.join("ccc-panel")).filter(|panel| panel.exists())
}

fn named() -> Option<PathBuf> {
    let folder = std::env::var_os("CCC_PROGRAMS").filter(|folder| !folder.is_empty())?;
    Some(
        std::fs::canonicalize(&folder)
            .unwrap_or_else(|why| panic!("CCC_PROGRAMS is {}: {why}", folder.display())),
    )
}

fn build() -> PathBuf {
    // This test lies in TARGET/PROFILE/deps, the programs in TARGET/PROFILE.
    let this = std::env::current_exe().expect("the system tells where this test lies");
    let folder = this.ancestors().nth(2).expect("cargo puts tests two folders deep").to_owned();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["build", "--quiet", "-p", "ccc-tray", "-p", "ccc"]);
    if folder.ends_with("release") {
        command.arg("--release");
    }
    command.env("CARGO_TARGET_DIR", folder.parent().expect("a profile's folder lies in the target folder"));
    assert!(command.status().expect("cargo starts").success(), "ccc-tray and ccc do not build");
    folder
}

/// Puts the program `name` into `folder`: as a hard link, or as a copy where the file systems differ.
pub fn put(name: &str, folder: &Path) {
    let (from, to) = (self::folder().join(name), folder.join(name));
    assert!(from.exists(), "there is no {}", from.display());
    if std::fs::hard_link(&from, &to).is_err() {
        std::fs::copy(&from, &to).unwrap_or_else(|why| panic!("{name} cannot be copied: {why}"));
    }
}

/// Says that a test is left out because the person has not built this program of the house's.
#[expect(clippy::print_stderr, reason = "the person who runs the tests reads it")]
pub fn leave_out(program: &str) {
    eprintln!("left out: CCC_PROGRAMS names no folder that holds {program}");
}

/// Whether a program of the system's is installed; where it is not, [`skip`] says so, or fails the test.
pub fn is_installed(name: &str) -> bool {
    let is =
        ["/usr/local/bin", "/usr/bin", "/bin"].iter().any(|folder| Path::new(folder).join(name).exists());
    if !is {
        skip(&format!("{name} is not installed"));
    }
    is
}
