//! `cargo xtask simulate`: years of slots on a model desktop, every reminder judged by a checker of its own.

use std::path::{self, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use crate::place::Place;
use crate::shell;

/// What is played.
#[derive(Args)]
pub(crate) struct Options {
    /// The seed of the stories; the same seed plays the same ones. Without it, another one each time
    #[arg(long)]
    seed: Option<u64>,
    /// How many slots are judged
    #[arg(long)]
    slots: Option<u64>,
    /// Play this story instead, as a failure prints it
    #[arg(long, value_name = "FILE")]
    story: Option<PathBuf>,
    /// Put each known fault in, and check that the checker sees it
    #[arg(long)]
    mutants: bool,
}

/// Builds the simulation as people get programs, quick, and runs it.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let mut cargo = shell::cargo(place, &["run", "--profile=simulation", "-p", "ccc-simulation", "--"]);
    if let Some(seed) = options.seed {
        cargo.arg("--seed").arg(seed.to_string());
    }
    if let Some(slots) = options.slots {
        cargo.arg("--slots").arg(slots.to_string());
    }
    if let Some(story) = &options.story {
        // It runs in the clone's root, wherever this was typed.
        cargo.arg("--story").arg(path::absolute(story).context("the story's path")?);
    }
    if options.mutants {
        cargo.arg("--mutants");
    }
    shell::run(&mut cargo)
}
