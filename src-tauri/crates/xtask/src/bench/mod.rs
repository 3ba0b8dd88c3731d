//! `cargo xtask bench`: what the release programs take, beside their budgets and beside other tray programs.

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod budget;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod join;
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod measure;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod panel;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod peers;
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod proc;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod reader;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod resident;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::desktop;
use crate::place::Place;
use crate::programs::Profile;

/// How long to look.
#[derive(Args)]
pub(crate) struct Options {
    /// Seconds for which processor time and context switches are counted; the budgets are for a minute
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(5..))]
    pub(crate) seconds: u64,
    /// Measure only this
    #[arg(long)]
    pub(crate) only: Option<Part>,
}

/// A part of the measurements.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Starts, sizes and the command line
    Starts,
    /// How late notices come
    Notices,
    /// Clicks on Join, until the browser starts
    Joins,
    /// The resident at rest, beside other programs
    Rest,
    /// What the process that reads the thread takes, whatever a forum sends
    Reader,
    /// Clicks that open the panel
    Clicks,
    /// What is left after the panel was closed
    Aftermath,
}

/// Builds the release programs and hands over to the measuring program.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let seconds = options.seconds.to_string();
    let mut arguments = vec!["measure", "--seconds", &seconds];
    let only = options.only.and_then(|part| part.to_possible_value());
    if let Some(only) = &only {
        arguments.extend(["--only", only.get_name()]);
    }
    desktop::hand_over(place, Profile::Release, &desktop::ALL, &arguments)
}
