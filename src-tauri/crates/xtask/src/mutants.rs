//! `cargo xtask mutants`: changes the core in small ways, one at a time, and tells which change none of its tests sees.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::place::Place;
use crate::{shell, tools};

/// Which changes are made.
#[derive(Args)]
pub(crate) struct Options {
    /// Only in these files, named by a pattern such as reminder/*.rs; without one, in the whole core, which takes hours
    #[arg(value_name = "FILE")]
    files: Vec<String>,
}

/// Changes that may go unseen, each with its reason.
const ACCEPTED: &str = "src-tauri/crates/core/mutants.accepted";

/// Makes the changes, and fails where one goes unseen for no reason, or is seen that was to go unseen.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let program = tools::find(place, &tools::MUTANTS)?;
    let accepted = fs::read_to_string(place.root.join(ACCEPTED)).context(ACCEPTED)?;
    let accepted = read(&accepted)?;
    let output = place.target.join("mutants");
    fs::create_dir_all(&output)?;
    let mut mutants = shell::command(program, &place.root);
    mutants.args(["mutants", "--package=ccc-core", "--test-tool=cargo", "--jobs=1", "--no-shuffle"]);
    mutants.arg("--output").arg(&output);
    for file in &options.files {
        mutants.arg(format!("--file=src-tauri/crates/core/src/{file}"));
    }
    // Outside the copy that is changed, so that the dependencies are compiled once.
    mutants.env("CARGO_TARGET_DIR", place.cached("mutants-target")?);
    // It fails where a change goes unseen, which is judged below; anything else leaves no list.
    let lists = output.join("mutants.out");
    let _ = fs::remove_dir_all(&lists);
    let ended = shell::run(mutants.args(["--", "--lib"]));
    let list = |name: &str| fs::read_to_string(lists.join(name)).with_context(|| name.to_owned());
    let (Ok(missed), Ok(caught)) = (list("missed.txt"), list("caught.txt")) else {
        return ended.and_then(|()| bail!("cargo-mutants has left no list of what it found"));
    };
    let complaints = judge(&accepted, &missed, &caught);
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    println!("every change was seen, or has a reason in {ACCEPTED}");
    Ok(())
}

/// Changes and their reasons: a reason is a line that begins with `#`, and holds for the lines below it.
fn read(text: &str) -> Result<BTreeMap<&str, &str>> {
    let mut accepted = BTreeMap::new();
    let mut reason = None;
    for line in text.lines().map(str::trim) {
        if let Some(said) = line.strip_prefix('#') {
            reason = Some(said.trim());
        } else if line.is_empty() {
            reason = None;
        } else {
            accepted.insert(line, reason.with_context(|| format!("{ACCEPTED} gives no reason for {line}"))?);
        }
    }
    Ok(accepted)
}

/// What is wrong with what was found.
fn judge(accepted: &BTreeMap<&str, &str>, missed: &str, caught: &str) -> Vec<String> {
    let missed: BTreeSet<String> = missed.lines().map(without_place).collect();
    let caught: BTreeSet<String> = caught.lines().map(without_place).collect();
    let unseen = missed.iter().filter(|change| !accepted.contains_key(change.as_str()));
    let seen =
        caught.iter().filter(|change| accepted.contains_key(change.as_str()) && !missed.contains(*change));
    let unseen = unseen.map(|change| format!("no test sees this: {change}"));
    unseen.chain(seen.map(|change| format!("a test sees this, so {ACCEPTED} is stale: {change}"))).collect()
}

/// A change without line and column, which move with every edit.
fn without_place(line: &str) -> String {
    let line = line.strip_prefix("src-tauri/crates/core/src/").unwrap_or(line);
    let parts = line.split_once(':').zip(line.split_once(": "));
    parts.map_or(line.to_owned(), |((file, _), (_, change))| format!("{file}: {change}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_goes_unseen_only_for_a_reason_and_a_reason_only_where_it_does() {
        let accepted =
            read("# only a hint\nx.rs: replace a with b in f\nx.rs: replace c with d in g\n").unwrap();
        let line = |change: &str| format!("src-tauri/crates/core/src/x.rs:12:3: {change}\n");
        let found = |missed: &[&str], caught: &[&str]| {
            let all = |changes: &[&str]| changes.iter().map(|change| line(change)).collect::<String>();
            judge(&accepted, &all(missed), &all(caught)).len()
        };
        assert_eq!(found(&["replace a with b in f"], &["replace x with y in h"]), 0);
        assert_eq!(found(&["replace x with y in h"], &[]), 1);
        assert_eq!(found(&["replace a with b in f"], &["replace c with d in g"]), 1);
        assert!(read("replace a with b in f\n").is_err());
    }
}
