//! The commands that need a private desktop: `bench` and `shots`.
//!
//! The private desktop of the black-box tests serves them too. It brings D-Bus and X11, which the plain xtask does without;
//! so these commands build the programs, then start xtask again with its feature `desktop`.

use anyhow::{Result, bail};

use crate::packages::For;
use crate::place::Place;
use crate::programs::{self, Profile};
use crate::{node, setup, shell};

/// Sets up, builds all programs, and runs `arguments` with the feature `desktop`.
pub(crate) fn hand_over(place: &Place, profile: Profile, arguments: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("this needs a private desktop, which only Linux has");
    }
    setup::ensure(&[For::Build, For::Test])?;
    node::packages(place)?;
    node::script(place, "build")?;
    let programs = programs::build(place, profile, &["ccc-tray", "ccc", "ccc-panel"])?;
    let mut again = shell::cargo(place, &["run", "--quiet", "-p", "xtask", "--features", "desktop", "--"]);
    shell::run(again.args(arguments).env("CCC_PROGRAMS", programs.folder))
}
