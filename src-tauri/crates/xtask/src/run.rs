//! `cargo xtask run`: from a fresh clone to the icon in the tray.

use std::env;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::packages::For;
use crate::place::Place;
use crate::programs::{self, Profile, Programs};
use crate::{node, setup, shell, wait};

/// How to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Build as people get it (slower to build)
    #[arg(long)]
    release: bool,
    /// Arguments for the resident, such as `--at 2026-11-26T07:44:50Z`
    #[arg(last = true)]
    resident: Vec<String>,
}

/// Sets up, builds, and runs until the resident ends.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    setup::ensure(&[For::Build])?;
    node::packages(place)?;
    node::script(place, "build")?;
    let profile = if options.release { Profile::Release } else { Profile::Debug };
    let programs = programs::build(place, profile, &["ccc-tray", "ccc", "ccc-panel"])?;

    if !has_display() {
        println!("there is no display here (DISPLAY and WAYLAND_DISPLAY are not set)");
        println!("so this is the countdown in the terminal; Ctrl-C ends it");
        return shell::run(programs.command("ccc").arg("watch"));
    }
    with_panel(&programs, &options.resident)
}

fn with_panel(programs: &Programs, arguments: &[String]) -> Result<()> {
    if answers(programs) {
        println!("a resident was running; it is asked to quit, so that the one just built takes its place");
        shell::run(programs.command("ccc").arg("quit"))?;
        let gone = || (!answers(programs)).then_some(());
        wait::until("the running resident to quit", Duration::from_secs(10), gone)?;
    }
    let mut start = programs.command("ccc-tray");
    start.args(arguments);
    println!("$ {}", shell::line_of(&start));
    let mut resident = start.spawn().context("the resident cannot be started")?;
    wait::until("the resident's socket", Duration::from_secs(20), || {
        (answers(programs) || matches!(resident.try_wait(), Ok(Some(_)))).then_some(())
    })?;
    quit_on_ctrl_c(programs.clone())?;
    shell::run(programs.command("ccc").arg("panel"))?;
    println!("the resident runs; Ctrl-C ends it");
    let ended = resident.wait()?;
    // No code means a signal: that was Ctrl-C.
    if ended.code().is_none_or(|code| code == 0) {
        println!("the resident has ended");
        return Ok(());
    }
    bail!("the resident ended with {ended}")
}

/// The terminal sends Ctrl-C to the resident, too; asking it over the socket helps if only this program got the signal.
fn quit_on_ctrl_c(programs: Programs) -> Result<()> {
    let quit = move || {
        // When the resident is gone already there is nothing left to ask.
        let _ = programs.command("ccc").arg("quit").output();
    };
    ctrlc::set_handler(quit).context("Ctrl-C cannot be listened to")
}

/// Whether a resident answers on the socket.
fn answers(programs: &Programs) -> bool {
    programs.command("ccc").arg("status").output().is_ok_and(|output| output.status.success())
}

fn has_display() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
