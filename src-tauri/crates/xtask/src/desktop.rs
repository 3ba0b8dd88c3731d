//! The commands that need a private desktop: `bench`, `shots` and `soak`.
//!
//! The private desktop of the black-box tests serves them too. It brings D-Bus and X11, which the plain xtask does without;
//! so these commands build the programs, then start xtask again with its feature `desktop`.

use anyhow::{Result, bail};

use crate::packages::For;
use crate::place::Place;
use crate::programs::{self, Profile};
use crate::{node, setup, shell};

/// All programs.
pub(crate) const ALL: [&str; 3] = ["ccc-tray", "ccc", "ccc-panel"];

/// Sets up, builds `programs`, and runs `arguments` with the feature `desktop`.
pub(crate) fn hand_over(
    place: &Place,
    profile: Profile,
    programs: &[&str],
    arguments: &[&str],
) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("this needs a private desktop, which only Linux has");
    }
    setup::ensure(&[For::Build, For::Test])?;
    if programs.contains(&"ccc-panel") {
        node::packages(place)?;
        node::script(place, "build")?;
    }
    let programs = programs::build(place, profile, programs)?;
    let mut again = shell::cargo(place, &["run", "--quiet", "-p", "xtask", "--features", "desktop", "--"]);
    shell::run(again.args(arguments).env("CCC_PROGRAMS", programs.folder))
}
