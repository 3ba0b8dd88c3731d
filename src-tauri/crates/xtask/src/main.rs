//! Every developer command, on every system: `cargo xtask --help` lists them.
//!
//! The plain program has few dependencies, so that `cargo xtask` is there within seconds on a fresh clone.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a developer's command talks to its terminal")]

mod advisories;
mod bench;
mod cldr;
mod desktop;
mod desktops;
mod display;
mod fuzz;
mod icons;
mod manual;
mod mutants;
mod node;
mod package;
mod packages;
mod place;
mod programs;
mod run;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod screen;
mod setup;
mod shell;
mod shots;
mod simulate;
mod soak;
mod steps;
mod systems;
mod test;
mod texts;
mod tools;
mod wait;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::place::Place;

/// The developer's commands of Coop Casual Conference in the tray.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build everything, start the resident and its panel
    Run(run::Options),
    /// Run every check: format, lints, licences, unit, page and black-box tests, the other systems
    Test(test::Options),
    /// Check the dependencies for known vulnerabilities
    Advisories,
    /// Check the workspace for Windows and macOS, and run the Windows programs in Wine (Debian only)
    Systems,
    /// Measure the release programs against their budgets, and beside other tray programs (Linux only)
    Bench(bench::Options),
    /// Measure what is built
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    #[command(hide = true)]
    Measure(bench::Options),
    /// Take the README's pictures from the real programs (Linux only)
    Shots,
    /// Take them of what is built
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    #[command(hide = true)]
    Photograph,
    /// Play years of slots on a model desktop and judge every reminder
    Simulate(simulate::Options),
    /// Fuzz everything that reads input from others
    Fuzz(fuzz::Options),
    /// Simulate a year with the real resident on a private desktop with failures (Linux only)
    Soak(soak::Options),
    /// Play it with what is built
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    #[command(hide = true)]
    PlaySoak(soak::Options),
    /// Try the programs on real desktops and take pictures: sway, GNOME, Plasma and others (Debian and Ubuntu only)
    Desktops(desktops::Options),
    /// Try them with what is built
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    #[command(hide = true)]
    PlayDesktops { names: Vec<String> },
    /// List the messages that a language lacks, with their English
    Texts,
    /// Regenerate ICU4X's data for the app's languages, after an update of ICU4X
    Cldr,
    /// Write them into the folder named
    #[cfg(feature = "cldr")]
    #[command(hide = true)]
    WriteCldr { folder: std::path::PathBuf },
    /// Mutation testing of the core
    Mutants(mutants::Options),
    /// Write the command line's man pages into the target folder
    Man,
    /// Write its completions for four shells into the target folder
    Completions,
    /// Write the man pages and completions into the folder named
    #[cfg(feature = "manual")]
    #[command(hide = true)]
    WriteManual { folder: std::path::PathBuf },
    /// Make what people install: .deb, .rpm, .tar.xz, setup.exe, .app; or try them in clean systems
    Package(package::Options),
    /// Check a tag, write other package managers' recipes, publish repositories
    Release(package::releasing::Options),
    /// Redraw the app's icons from src-tauri/icons/icon.svg
    Icons,
    /// Install what building and testing need, and nothing else
    Setup,
}

fn main() -> ExitCode {
    let line = Line::parse();
    let done = Place::find().and_then(|place| match line.command {
        Command::Run(options) => run::run(&place, &options),
        Command::Test(options) => test::run(&place, &options),
        Command::Advisories => advisories::command(&place),
        Command::Systems => systems::command(&place),
        Command::Bench(options) => bench::run(&place, &options),
        #[cfg(all(feature = "desktop", target_os = "linux"))]
        Command::Measure(options) => bench::measure::run(&options),
        Command::Shots => shots::run(&place),
        #[cfg(all(feature = "desktop", target_os = "linux"))]
        Command::Photograph => shots::camera::run(&place),
        Command::Simulate(options) => simulate::run(&place, &options),
        Command::Fuzz(options) => fuzz::run(&place, &options),
        Command::Soak(options) => soak::run(&place, &options),
        #[cfg(all(feature = "desktop", target_os = "linux"))]
        Command::PlaySoak(options) => soak::play::run(&options),
        Command::Desktops(options) => desktops::run(&place, &options),
        #[cfg(all(feature = "desktop", target_os = "linux"))]
        Command::PlayDesktops { names } => desktops::play::run(&place, &names),
        Command::Texts => texts::run(&place),
        Command::Cldr => cldr::run(&place),
        #[cfg(feature = "cldr")]
        Command::WriteCldr { folder } => cldr::write(&folder),
        Command::Mutants(options) => mutants::run(&place, &options),
        Command::Man => manual::pages(&place),
        Command::Completions => manual::completions(&place),
        #[cfg(feature = "manual")]
        Command::WriteManual { folder } => manual::write(&folder),
        Command::Package(options) => package::run(&place, &options),
        Command::Release(options) => package::releasing::run(&place, &options),
        Command::Icons => icons::run(&place),
        Command::Setup => setup::ensure(&[packages::For::Build, packages::For::Test]),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
