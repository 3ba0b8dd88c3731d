//! `cargo xtask mutants`: mutation testing of the core with cargo-mutants.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::place::Place;
use crate::{shell, tools};

/// What to mutate.
#[derive(Args)]
pub(crate) struct Options {
    /// Only in these files, named by a pattern such as reminder/*.rs; without one, in the whole core, which takes hours
    #[arg(value_name = "FILE")]
    files: Vec<String>,
}

/// Mutants that may survive, each with its reason.
const ACCEPTED: &str = "src-tauri/crates/core/mutants.accepted";

/// Runs it; fails if a mutant survives that is not accepted, or an accepted one is caught.
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
    // It fails if a mutant survives, which is judged below; any other failure leaves no list.
    let lists = output.join("mutants.out");
    let _ = fs::remove_dir_all(&lists);
    let ended = shell::run(mutants.args(["--", "--lib"]));
    let list = |name: &str| fs::read_to_string(lists.join(name)).with_context(|| name.to_owned());
    let (Ok(missed), Ok(caught)) = (list("missed.txt"), list("caught.txt")) else {
        return ended.and_then(|()| bail!("cargo-mutants left no list of mutants"));
    };
    let complaints = judge(&accepted, &missed, &caught);
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    println!("every mutant was caught, or has a reason in {ACCEPTED}");
    Ok(())
}

/// Mutants and their reasons: a reason is a line that begins with `#`, and applies to the lines below it.
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

/// What differs from the accepted mutants.
fn judge(accepted: &BTreeMap<&str, &str>, missed: &str, caught: &str) -> Vec<String> {
    let missed: BTreeSet<String> = missed.lines().map(without_place).collect();
    let caught: BTreeSet<String> = caught.lines().map(without_place).collect();
    let survived = missed.iter().filter(|mutant| !accepted.contains_key(mutant.as_str()));
    let stale =
        caught.iter().filter(|mutant| accepted.contains_key(mutant.as_str()) && !missed.contains(*mutant));
    let survived = survived.map(|mutant| format!("survived: {mutant}"));
    survived.chain(stale.map(|mutant| format!("caught, so {ACCEPTED} is stale: {mutant}"))).collect()
}

/// A mutant without line and column, which move with every edit.
fn without_place(line: &str) -> String {
    let line = line.strip_prefix("src-tauri/crates/core/src/").unwrap_or(line);
    let parts = line.split_once(':').zip(line.split_once(": "));
    parts.map_or(line.to_owned(), |((file, _), (_, mutant))| format!("{file}: {mutant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mutant_survives_only_for_a_reason_and_a_reason_only_if_it_does() {
        let accepted =
            read("# only a hint\nx.rs: replace a with b in f\nx.rs: replace c with d in g\n").unwrap();
        let line = |mutant: &str| format!("src-tauri/crates/core/src/x.rs:12:3: {mutant}\n");
        let found = |missed: &[&str], caught: &[&str]| {
            let all = |mutants: &[&str]| mutants.iter().map(|mutant| line(mutant)).collect::<String>();
            judge(&accepted, &all(missed), &all(caught)).len()
        };
        assert_eq!(found(&["replace a with b in f"], &["replace x with y in h"]), 0);
        assert_eq!(found(&["replace x with y in h"], &[]), 1);
        assert_eq!(found(&["replace a with b in f"], &["replace c with d in g"]), 1);
        assert!(read("replace a with b in f\n").is_err());
    }
}
