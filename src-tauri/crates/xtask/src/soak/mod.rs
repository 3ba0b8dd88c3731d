//! `cargo xtask soak`: the real resident through a simulated year, on a private desktop where everything fails now and then.
//! It must neither grow nor lose or double a reminder.

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod act;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod judge;
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod play;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod sample;

use anyhow::Result;
use clap::Args;

use crate::desktop;
use crate::place::Place;
use crate::programs::Profile;

/// What is played.
#[derive(Args)]
pub(crate) struct Options {
    /// How many weeks, in each of which two meetings are reminded of
    #[arg(long, default_value_t = 52, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    pub(crate) weeks: u32,
    /// The seed from which all that fails follows; another one each time, where none is given
    #[arg(long)]
    pub(crate) seed: Option<u64>,
    /// How many times as fast the resident's clock runs: at 20000 a week takes half a minute
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(100..=50_000))]
    pub(crate) speed: u32,
    /// The programs as people get them, instead of those of the tests
    #[arg(long)]
    pub(crate) release: bool,
}

/// Builds the programs and hands over to the program that plays.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let (weeks, speed) = (options.weeks.to_string(), options.speed.to_string());
    let seed = options.seed.map(|seed| seed.to_string());
    let mut arguments = vec!["play-soak", "--weeks", &weeks, "--speed", &speed];
    arguments.extend(seed.iter().flat_map(|seed| ["--seed", seed]));
    let profile = if options.release { Profile::Release } else { Profile::Debug };
    desktop::hand_over(place, profile, &["ccc-tray", "ccc"], &arguments)
}
