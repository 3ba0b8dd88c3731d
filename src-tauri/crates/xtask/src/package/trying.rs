//! Trying the packages where people use them.

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::Options;
use crate::place::Place;

/// Where to try them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Trial {
    Everywhere,
}

/// Tries them.
pub(super) fn run(_: &Place, _: &Options, trial: Trial) -> Result<()> {
    match trial {
        Trial::Everywhere => bail!("this is not there yet"),
    }
}
