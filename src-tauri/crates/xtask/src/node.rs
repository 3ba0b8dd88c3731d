//! The page: its packages and its npm scripts.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::shell;

/// The oldest Nodes that the page's tools run on: of each even line the first with what they need.
const OLDEST: [(u32, u32); 2] = [(20, 19), (22, 13)];

/// `npm ci`, when the locked packages are not the ones that were installed last.
pub(crate) fn packages(place: &Place) -> Result<()> {
    let ui = place.ui();
    let locked = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    // npm empties node_modules first, so a stamp in there means a complete install.
    let stamp = ui.join("node_modules/.installed-package-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == locked) {
        println!("the page's packages are as locked");
        return Ok(());
    }
    shell::run(&mut npm(place, &["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, locked).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Runs a script of ui/package.json.
pub(crate) fn script(place: &Place, name: &str) -> Result<()> {
    script_with(place, name, &[])
}

/// The same with arguments of its own.
pub(crate) fn script_with(place: &Place, name: &str, arguments: &[&str]) -> Result<()> {
    shell::run(npm(place, &["run", "--silent", name, "--"]).args(arguments))
}

/// Fails with what to do when Node is missing or too old.
pub(crate) fn check() -> Result<()> {
    let get = "get it from nodejs.org or with your system's packages (on macOS `brew install node`), then run this again";
    let Some(node) = shell::find("node") else {
        bail!("Node.js 20.19, or 22.13 or newer, is needed to build the page and is not installed: {get}");
    };
    let version = shell::read(Command::new(node).arg("--version"))?;
    if serves(&version) {
        return Ok(());
    }
    bail!(
        "Node.js 20.19, or 22.13 or newer, is needed to build the page, and this is {}: {get}",
        version.trim()
    );
}

/// `npm ARGUMENTS…` in the page's folder.
pub(crate) fn npm(place: &Place, arguments: &[&str]) -> Command {
    let mut npm = shell::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &place.ui());
    npm.args(arguments);
    npm
}

fn serves(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    let (Some(Ok(line)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else { return false };
    line > OLDEST[1].0 || OLDEST.iter().any(|&(known, oldest)| line == known && minor >= oldest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_nodes_that_the_tools_take() {
        for version in ["v20.20.2\n", "v20.19.0", "v22.13.0", "v24.1.0"] {
            assert!(serves(version), "{version}");
        }
        for version in ["v8.1.0", "v20.18.3", "v21.7.0", "v22.11.0", "nonsense", ""] {
            assert!(!serves(version), "{version}");
        }
    }
}
