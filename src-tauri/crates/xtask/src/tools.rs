//! Programs that check, each in one version.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::place::Place;
use crate::shell;

/// A program from crates.io.
pub(crate) struct Tool {
    name: &'static str,
    /// The one that its settings and its output were tried with.
    version: &'static str,
}

/// Licences, sources, bans and advisories of dependencies.
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2" };

/// Mutation testing.
pub(crate) const MUTANTS: Tool = Tool { name: "cargo-mutants", version: "27.1.0" };

/// Builds programs that carry the list of their dependencies.
pub(crate) const AUDITABLE: Tool = Tool { name: "cargo-auditable", version: "0.7.7" };

/// What looks for mistakes in the workflows, with its sum for each system: Python's packages hold it ready made, where a
/// compilation would take longer than all else. Dependabot knows this file.
const ZIZMOR: &str = ".github/zizmor/requirements.txt";

/// The program in this version: the developer's own, else the cache's, into which it is installed when it is not there.
pub(crate) fn find(place: &Place, tool: &Tool) -> Result<PathBuf> {
    let &Tool { name, version } = tool;
    if let Some(theirs) = shell::find(name).filter(|theirs| is(theirs, version)) {
        return Ok(theirs);
    }
    // One folder for each version, so that another one is another file.
    let root = place.cached("tools")?.join(format!("{name}-{version}"));
    let ours = root.join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    if !ours.is_file() {
        println!("{name} is installed into {}; this takes some minutes, once", root.display());
        let target = place.cache.join("tools-target");
        let mut install = shell::cargo(place, &["install", name, "--locked", "--version", version, "--root"]);
        // It runs for seconds: half the compiler's work on it is enough.
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1").env("CARGO_PROFILE_RELEASE_LTO", "off");
        shell::run(install.arg(&root).env("CARGO_TARGET_DIR", &target))?;
        // Only the program is wanted.
        fs::remove_dir_all(&target)?;
    }
    Ok(ours)
}

/// Whether a program says that it is of this version.
fn is(program: &Path, version: &str) -> bool {
    let said = shell::read(Command::new(program).arg("--version"));
    said.is_ok_and(|said| said.split_whitespace().any(|word| word == version))
}

/// The program that looks for mistakes in the workflows; `None` where there is no way to install it.
pub(crate) fn zizmor(place: &Place) -> Result<Option<PathBuf>> {
    let list = fs::read_to_string(place.root.join(ZIZMOR)).context(ZIZMOR)?;
    let pinned = list.lines().find_map(|line| line.trim_end_matches(['\\', ' ']).strip_prefix("zizmor=="));
    let version = pinned.with_context(|| format!("{ZIZMOR} names no version"))?;
    if let Some(theirs) = shell::find("zizmor").filter(|theirs| is(theirs, version)) {
        return Ok(Some(theirs));
    }
    let root = place.cached("tools")?.join(format!("zizmor-{version}"));
    let ours = root.join("bin").join(format!("zizmor{}", env::consts::EXE_SUFFIX));
    if !ours.is_file() {
        let Some(pip) = shell::find("pip3").or_else(|| shell::find("pip")) else { return Ok(None) };
        let mut install = shell::command(pip, &place.root);
        install.args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--only-binary=:all:",
        ]);
        install.args(["--require-hashes", "--requirement", ZIZMOR, "--target"]).arg(&root);
        if shell::run(&mut install).is_err() {
            return Ok(None);
        }
    }
    Ok(Some(ours).filter(|ours| ours.is_file()))
}
