//! `cargo xtask test`: every check, the quick ones first, stopping at the first that fails.

mod quick;

use std::env;
use std::process::Command;

use anyhow::{Result, bail};
use clap::Args;

use crate::advisories::{self, Asked};
use crate::packages::For;
use crate::place::Place;
use crate::programs::Profile;
use crate::steps::Steps;
use crate::{node, package, setup, shell, systems, tools};

/// What to check.
#[derive(Args)]
pub(crate) struct Options {
    /// Only what a change breaks most often, in a minute or two; it says at the end what it left out
    #[arg(long, conflicts_with_all = ["advisories", "filter"])]
    quick: bool,
    /// Also look for known holes in dependencies, as `cargo xtask advisories` does
    #[arg(long)]
    advisories: bool,
    /// Run only the Rust tests whose names contain this
    filter: Option<String>,
}

/// Runs all steps and closes with an account of what was done and what was not.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    let mut steps = Steps::new();
    steps.step("set-up", || setup::ensure(&[For::Build, For::Test]))?;
    if options.quick {
        quick::run(place, &mut steps)?;
    } else {
        whole(place, options, &mut steps)?;
    }
    println!("{}", steps.account());
    Ok(())
}

fn whole(place: &Place, options: &Options, steps: &mut Steps) -> Result<()> {
    steps.step("format", || format(place))?;
    workflows(place, steps)?;
    page(place, steps)?;
    rust(place, options, steps)?;
    // with the programs that the step before has built
    package::trying::here(place, &place.target.join("debug"), steps)?;
    systems::run(place, steps)
}

fn format(place: &Place) -> Result<()> {
    shell::run(&mut shell::cargo(place, &["fmt", "--all", "--check"]))
}

fn page(place: &Place, steps: &mut Steps) -> Result<()> {
    steps.step("the page's packages", || node::packages(place))?;
    page_checks(place, steps)?;
    // The panel compiles the page into itself, so it comes before everything that compiles the panel.
    steps.step("the page: build", || node::script(place, "build"))?;
    if shell::find("chromium").is_some() {
        steps.step("the page in a real browser: accessibility", || node::script(place, "a11y"))
    } else if is_ci() {
        bail!("chromium is not installed, and where CI is set nothing may be left out for want of a tool")
    } else {
        steps.skip("the page in a real browser", "chromium is not installed");
        Ok(())
    }
}

fn page_checks(place: &Place, steps: &mut Steps) -> Result<()> {
    steps.step("the page: format, lints and types", || node::script(place, "check"))?;
    steps.step("the page: tests", || node::script(place, "test"))
}

/// Packages and features, the same for every command: a dependency is compiled again for each set of features that the
/// packages of one command need.
struct Selection {
    panel: bool,
    arguments: Vec<&'static str>,
}

/// Leaves out the panel, and what is made for it of its toolkit.
const WITHOUT_GTK: [&str; 4] = ["--exclude", "ccc-panel", "--exclude", "ccc-layer-shell"];

impl Selection {
    fn new(panel: bool) -> Selection {
        // The parts of xtask that it leaves out to start fast are checked as well.
        let features = if cfg!(target_os = "linux") { "xtask/desktop,xtask/manual" } else { "xtask/manual" };
        let mut arguments = vec!["--workspace", "--features", features];
        if !panel {
            arguments.extend(WITHOUT_GTK);
        }
        Selection { panel, arguments }
    }

    /// The same for building and running tests: on Windows a program that runs cannot be overwritten, and this is one.
    fn tests(&self) -> Vec<&'static str> {
        if cfg!(windows) {
            let panel: &[&str] = if self.panel { &[] } else { &WITHOUT_GTK };
            [&["--workspace", "--exclude", "xtask"], panel].concat()
        } else {
            self.arguments.clone()
        }
    }
}

fn lints(place: &Place, selection: &Selection) -> Result<()> {
    let mut clippy = shell::cargo(place, &["clippy", "--all-targets"]);
    shell::run(clippy.args(&selection.arguments).args(["--", "-D", "warnings"]))
}

/// Builds the programs together with the tests: built alone, they would get dependencies with other features.
fn build(place: &Place, selection: &Selection) -> Result<()> {
    let mut build = shell::cargo(place, &["build", "--tests", "--bin", "ccc-tray", "--bin", "ccc"]);
    if selection.panel {
        build.args(["--bin", "ccc-panel"]);
    }
    shell::run(build.args(selection.tests()))
}

/// `cargo test`, to be given which and run.
fn test(place: &Place, selection: &Selection) -> Command {
    let mut test = shell::cargo(place, &["test"]);
    test.args(selection.tests()).env("CCC_PROGRAMS", Profile::Debug.folder(place));
    test
}

fn rust(place: &Place, options: &Options, steps: &mut Steps) -> Result<()> {
    let selection = Selection::new(true);
    steps.step("lints", || lints(place, &selection))?;
    steps.step("the documentation's links", || {
        // With the examples, of which there are none, the dependencies are those that the lints have compiled: for tests, too.
        let mut doc = shell::cargo(place, &["doc", "--no-deps", "--lib", "--bins", "--examples"]);
        shell::run(doc.args(&selection.arguments).env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    steps.step("licences, sources and bans of dependencies", || {
        deny(place, &["bans", "licenses", "sources"])
    })?;
    if options.advisories {
        advisories(place, steps)?;
    } else {
        steps.skip("advisories", "their lists are fetched from the network; --advisories asks for them");
    }
    steps.step("the programs and the Rust tests: build", || build(place, &selection))?;
    steps.step("the Rust tests, black-box tests among them", || {
        shell::run(test(place, &selection).args(&options.filter))
    })?;
    if !cfg!(target_os = "linux") {
        steps.skip("the black-box tests on a private desktop", "they need Linux");
    }
    Ok(())
}

fn advisories(place: &Place, steps: &mut Steps) -> Result<()> {
    type Ask = fn(&Place) -> Result<Asked>;
    let asked: [(&str, Ask); 2] = [
        ("advisories about the crates", advisories::crates),
        ("advisories about the page's packages", advisories::page),
    ];
    for (name, ask) in asked {
        let mut unreachable = None;
        steps.step(name, || {
            if let Asked::Unreachable(why) = ask(place)? {
                unreachable = Some(why);
            }
            Ok(())
        })?;
        match unreachable {
            Some(why) if is_ci() => bail!("{why}"),
            Some(why) => steps.skip(name, why),
            None => {}
        }
    }
    Ok(())
}

/// The workflows' own mistakes.
fn workflows(place: &Place, steps: &mut Steps) -> Result<()> {
    let Some(zizmor) = tools::zizmor(place)? else {
        steps.skip("the workflows", "zizmor cannot be installed here; the workflow itself runs it");
        return Ok(());
    };
    steps.step("the workflows", || {
        // Offline: what it would ask GitHub for is who else has the actions' sums.
        let mut zizmor = shell::command(zizmor, &place.root);
        shell::run(zizmor.args(["--offline", "--no-progress", "--persona=pedantic", ".github"]))
    })
}

/// Whether this runs where nothing may be left out.
fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty())
}

fn deny(place: &Place, checks: &[&str]) -> Result<()> {
    let program = tools::find(place, &tools::DENY)?;
    let mut deny = shell::command(program, &place.root);
    shell::run(deny.args(["deny", "--workspace", "--config", ".deny.toml", "check"]).args(checks))
}
