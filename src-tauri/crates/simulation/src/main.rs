//! The simulation as a program; `cargo xtask simulate` runs it.
#![allow(clippy::print_stderr, reason = "it talks to its terminal")]

use anyhow::Context as _;
use ccc_simulation::mutant::Mutant;
use ccc_simulation::story::Story;
use ccc_simulation::{judge, simulate, simulate_with};
use clap::Parser;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Plays years of slots on a model desktop and checks every reminder.
#[derive(Parser)]
#[command(version)]
struct Line {
    /// The seed of the stories; the same seed plays the same ones. Without it, another one each time
    #[arg(long)]
    seed: Option<u64>,
    /// How many slots are judged
    #[arg(long, default_value_t = 1_000_000)]
    slots: u64,
    /// Play this story instead, and print what was seen and the verdicts
    #[arg(long, value_name = "FILE")]
    story: Option<PathBuf>,
    /// Put each known fault in, and check that the checker sees it
    #[arg(long)]
    mutants: bool,
}

fn main() -> ExitCode {
    let line = Line::parse();
    let mut out = io::stdout().lock();
    let done = match &line.story {
        Some(file) => replay(file, &mut out),
        None if line.mutants => mutants(seed(&line), line.slots, &mut out),
        None => simulation(seed(&line), line.slots, &mut out),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("simulate: {why:#}");
            ExitCode::FAILURE
        }
    }
}

/// The seed that was given, or one that the system's own chance gives: the hasher's.
fn seed(line: &Line) -> u64 {
    use std::hash::{BuildHasher as _, RandomState};
    line.seed.unwrap_or_else(|| RandomState::new().hash_one(0))
}

fn simulation(seed: u64, slots: u64, out: &mut impl Write) -> anyhow::Result<bool> {
    writeln!(out, "seed {seed}")?;
    let begun = Instant::now();
    match simulate(seed, slots) {
        Ok(report) => {
            writeln!(out, "{report}{:.1} s", begun.elapsed().as_secs_f64())?;
            Ok(true)
        }
        Err(failure) => {
            writeln!(out, "{failure}")?;
            Ok(false)
        }
    }
}

fn replay(file: &Path, out: &mut impl Write) -> anyhow::Result<bool> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let story = Story::read(&text)?;
    for entry in ccc_simulation::world::play(&story, None)? {
        writeln!(out, "{entry}")?;
    }
    match judge(&story, None) {
        Ok(verdicts) => {
            for line in verdicts.lines {
                writeln!(out, "{line}")?;
            }
            Ok(true)
        }
        Err(fault) => {
            writeln!(out, "{fault}")?;
            Ok(false)
        }
    }
}

fn mutants(seed: u64, slots: u64, out: &mut impl Write) -> anyhow::Result<bool> {
    writeln!(out, "seed {seed}")?;
    let mut all = true;
    for mutant in Mutant::ALL {
        if let Err(failure) = simulate_with(seed, slots, Some(mutant)) {
            writeln!(out, "caught      {mutant:?}: {}", failure.fault)?;
        } else {
            writeln!(out, "NOT CAUGHT  {mutant:?}")?;
            all = false;
        }
    }
    Ok(all)
}
