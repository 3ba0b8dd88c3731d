//! `cargo xtask fuzz`: hostile input for everything that reads what others wrote.

use std::path::{self, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use crate::place::Place;
use crate::shell;

/// What is tried.
#[derive(Args)]
pub(crate) struct Options {
    /// For how many seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The seed from which all inputs follow; another one each time, where none is given
    #[arg(long)]
    seed: Option<u64>,
    /// Try only this reader, as the corpus' folders are called
    #[arg(long, value_name = "NAME")]
    target: Option<String>,
    /// Go on after an input with a fault
    #[arg(long)]
    go_on: bool,
    /// Try this input alone, on the reader that --target names
    #[arg(long, value_name = "FILE", requires = "target")]
    input: Option<PathBuf>,
}

/// Builds the readers, quick and with all their checks, and tries them.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let findings = place.target.join("fuzz");
    let mut cargo = shell::cargo(place, &["run", "--quiet", "--profile=fuzz", "-p", "ccc-fuzz", "--"]);
    cargo.args(["--seconds", &options.seconds.to_string(), "--findings"]).arg(&findings);
    if let Some(seed) = options.seed {
        cargo.args(["--seed", &seed.to_string()]);
    }
    if let Some(target) = &options.target {
        cargo.args(["--target", target]);
    }
    if options.go_on {
        cargo.arg("--go-on");
    }
    if let Some(input) = &options.input {
        // It runs in the clone's root, wherever this was typed.
        cargo.arg("--input").arg(path::absolute(input).context("the input's path")?);
    }
    let current = findings.join("current");
    let ended = shell::run(&mut cargo);
    // An input that ends the process is still there.
    if ended.is_err() && current.is_file() {
        println!("the input that was being tried: {}", current.display());
    }
    ended
}
