//! `cargo xtask man` and `cargo xtask completions`: what a package installs beside the command line.

use anyhow::Result;

use crate::place::Place;
use crate::shell;

/// The shells, and the names by which each finds its completions.
pub(crate) const SHELLS: [(&str, &str); 4] =
    [("bash", "ccc"), ("zsh", "_ccc"), ("fish", "ccc.fish"), ("powershell", "_ccc.ps1")];

/// Writes one man page for `ccc` and one for each of its commands.
pub(crate) fn pages(place: &Place) -> Result<()> {
    write_all(place)?;
    println!("the man pages are in {}", place.target.join("manual/man").display());
    Ok(())
}

/// Writes the completions, as `ccc completions` prints them.
pub(crate) fn completions(place: &Place) -> Result<()> {
    write_all(place)?;
    println!("the completions are in {}", place.target.join("manual/completions").display());
    Ok(())
}

fn write_all(place: &Place) -> Result<()> {
    // The command line itself knows its commands; it is only compiled into this program when they are asked for.
    let mut again = shell::cargo(place, &["run", "--quiet", "-p", "xtask", "--features", "manual", "--"]);
    shell::run(again.arg("write-manual").arg(place.target.join("manual")))
}

/// Writes the pages and the completions into `folder`.
#[cfg(feature = "manual")]
pub(crate) fn write(folder: &std::path::Path) -> Result<()> {
    use anyhow::{Context as _, ensure};
    let pages = folder.join("man");
    std::fs::create_dir_all(&pages).with_context(|| format!("cannot make {}", pages.display()))?;
    clap_mangen::generate_to(ccc_cli::command(), &pages).context("the man pages cannot be written")?;
    for (shell, name) in SHELLS {
        let its = folder.join("completions").join(shell);
        std::fs::create_dir_all(&its).with_context(|| format!("cannot make {}", its.display()))?;
        let (mut script, mut complaint) = (Vec::new(), Vec::new());
        let line = ["ccc", "completions", shell].map(Into::into);
        // an exit code can only be compared by what it prints
        let ended = format!("{:?}", ccc_cli::run(line, &mut script, &mut complaint));
        ensure!(ended == format!("{:?}", std::process::ExitCode::SUCCESS), "no completions for {shell}");
        std::fs::write(its.join(name), script)?;
    }
    Ok(())
}
