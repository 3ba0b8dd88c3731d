//! `cargo xtask package --twice`: whether the same commit makes the same bytes, wherever it is built.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};

use super::{Options, build, pack, sums};
use crate::place::Place;
use crate::shell;
use crate::steps::Steps;

/// Builds and packs here and in another clone, with another home of cargo and another target folder, and compares.
pub(super) fn run(place: &Place, options: &Options, steps: &mut Steps) -> Result<()> {
    let changed = shell::read(shell::command("git", &place.root).args(["status", "--porcelain"]))?;
    ensure!(changed.is_empty(), "only what is committed can be built elsewhere; this is not:\n{changed}");
    let here = sums(&pack(place, options, steps)?)?;
    let folder = place.target.join("packages/twice");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let other =
        Place { root: folder.join("source"), target: folder.join("target"), cache: place.cache.clone() };
    steps.step("another clone", || {
        shell::run(shell::command("git", &folder).args(["clone", "--quiet"]).arg(&place.root).arg("source"))
    })?;
    let home = folder.join("cargo");
    link(&build::home()?, &home)?;
    let mut programs = PathBuf::new();
    steps.step("the programs, once more", || {
        programs = build::programs_with(&other, &home)?;
        Ok(())
    })?;
    let there = sums(&pack(&other, &Options { programs: Some(programs), ..Options::default() }, steps)?)?;
    let differ = differences(&here, &there);
    if differ.is_empty() {
        println!("both are the same, byte for byte:\n{here}");
        return Ok(());
    }
    bail!("these are not the same in {}: {}", folder.display(), differ.join(", "))
}

/// The files whose sums are not the same in both lists, or that only one of them has.
fn differences(one: &str, other: &str) -> Vec<String> {
    let only = |these: &str, those: &str| -> Vec<String> {
        let lines = these.lines().filter(|line| !those.lines().any(|other| other == *line));
        lines.filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect()
    };
    let mut all = only(one, other);
    all.extend(only(other, one));
    all.sort();
    all.dedup();
    all
}

#[cfg(unix)]
fn link(home: &Path, place: &Path) -> Result<()> {
    use anyhow::Context as _;
    std::os::unix::fs::symlink(home, place).with_context(|| format!("cannot make {}", place.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    bail!("two builds are compared on Linux")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_or_is_missing_is_named_once() {
        assert!(differences("1  a\n2  b\n", "1  a\n2  b\n").is_empty());
        assert_eq!(differences("1  a\n2  b\n", "1  a\n3  b\n4  c\n"), ["b", "c"]);
    }
}
