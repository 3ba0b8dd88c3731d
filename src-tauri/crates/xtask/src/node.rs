//! The page: its packages and its npm scripts.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::shell;

/// The oldest Node that the page's tools run on.
const OLDEST: u32 = 20;

/// `npm ci`, when the locked packages are not the ones that were installed last.
pub(crate) fn packages(place: &Place) -> Result<()> {
    let ui = place.ui();
    let locked = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    // npm empties node_modules first, so a stamp in there tells of a whole install.
    let stamp = ui.join("node_modules/.installed-package-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == locked) {
        println!("the page's packages are as locked");
        return Ok(());
    }
    shell::run(npm(place).args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, locked).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Runs a script of ui/package.json.
pub(crate) fn script(place: &Place, name: &str) -> Result<()> {
    script_with(place, name, &[])
}

/// The same with arguments of its own.
pub(crate) fn script_with(place: &Place, name: &str, arguments: &[&str]) -> Result<()> {
    shell::run(npm(place).args(["run", "--silent", name, "--"]).args(arguments))
}

/// Fails with what to do when Node is missing or too old.
pub(crate) fn check() -> Result<()> {
    let get = "get it from nodejs.org or with your system's packages (on macOS `brew install node`), then run this again";
    let Some(node) = shell::find("node") else {
        bail!("Node.js {OLDEST} or newer is needed to build the page and is not installed: {get}");
    };
    let version = shell::read(Command::new(node).arg("--version"))?;
    match major(&version) {
        Some(number) if number >= OLDEST => Ok(()),
        _ => bail!(
            "Node.js {OLDEST} or newer is needed to build the page, and this is {}: {get}",
            version.trim()
        ),
    }
}

fn npm(place: &Place) -> Command {
    shell::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &place.ui())
}

fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nodes_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("nonsense"), None);
    }
}
