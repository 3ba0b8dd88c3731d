//! `cargo xtask man` and `cargo xtask completions`: what a package installs beside the command line.

use std::fs;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::programs::{self, Profile};
use crate::shell;

/// The shells, and the names by which each finds its completions.
const SHELLS: [(&str, &str); 4] =
    [("bash", "ccc"), ("zsh", "_ccc"), ("fish", "ccc.fish"), ("powershell", "_ccc.ps1")];

/// Writes one man page for `ccc` and one for each of its commands.
pub(crate) fn pages(place: &Place) -> Result<()> {
    let folder = place.target.join("man");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    // The command line itself knows its commands; it is only compiled into this program when they are asked for.
    let mut again = shell::cargo(place, &["run", "--quiet", "-p", "xtask", "--features", "manual", "--"]);
    shell::run(again.arg("write-manual").arg(&folder))
}

/// Writes the pages into `folder`.
#[cfg(feature = "manual")]
pub(crate) fn write(folder: &std::path::Path) -> Result<()> {
    clap_mangen::generate_to(ccc_cli::command(), folder).context("the man pages cannot be written")?;
    println!("the man pages are in {}", folder.display());
    Ok(())
}

/// Writes the completions, as `ccc completions` prints them.
pub(crate) fn completions(place: &Place) -> Result<()> {
    let programs = programs::build(place, Profile::Debug, &["ccc"])?;
    let folder = place.target.join("completions");
    for (shell, name) in SHELLS {
        let file = folder.join(shell).join(name);
        fs::create_dir_all(folder.join(shell))
            .with_context(|| format!("cannot make {}", folder.display()))?;
        let script = shell::read(programs.command("ccc").args(["completions", shell]))?;
        fs::write(&file, script).with_context(|| format!("cannot write {}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}
