//! `cargo xtask desktops`: the release candidates on real desktops, drawn into memory. What a person would try by hand is
//! tried with a real pointer on each, and pictures are taken on the way.

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod checks;
mod names;
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod play;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod reading;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod scene;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod table;

use anyhow::{Result, bail};
use clap::Args;

use crate::packages::Family;
use crate::place::Place;
use crate::programs::Profile;
use crate::{desktop, setup};

/// Which desktops.
#[derive(Args)]
pub(crate) struct Options {
    /// Only these of them; where none is named, all that Debian 12 has
    #[arg(value_parser = names::known())]
    pub(crate) names: Vec<String>,
    /// The programs as people get them, instead of those of the tests
    #[arg(long)]
    pub(crate) release: bool,
}

impl Options {
    /// Those that are named, or all that are usual.
    fn wanted(&self) -> Vec<&'static names::Named> {
        let is_named = |name: &str| self.names.iter().any(|wanted| wanted == name);
        let is_wanted = |desktop: &&names::Named| {
            if self.names.is_empty() { desktop.usual } else { is_named(desktop.name) }
        };
        names::ALL.iter().filter(is_wanted).collect()
    }
}

/// Installs the desktops, builds the programs and hands over to the program that tries them.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let wanted = options.wanted();
    let mut packages: Vec<&str> = wanted.iter().flat_map(|desktop| desktop.packages).copied().collect();
    packages.extend(names::READING);
    packages.sort_unstable();
    packages.dedup();
    match setup::family() {
        Some(family @ (Family::Debian | Family::Ubuntu)) => setup::install_named(family, &packages)?,
        _ => bail!(
            "only Debian's and Ubuntu's desktops are known here; elsewhere, install by hand what they call {}",
            packages.join(" ")
        ),
    }
    let names: Vec<&str> = wanted.iter().map(|desktop| desktop.name).collect();
    let profile = if options.release { Profile::Release } else { Profile::Debug };
    desktop::hand_over(place, profile, &desktop::ALL, &[&["play-desktops"], &names[..]].concat())
}
