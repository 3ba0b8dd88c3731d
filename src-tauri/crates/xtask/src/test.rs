//! `cargo xtask test`: every check, the quick ones first, stopping at the first that fails.

use std::env;

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
    /// Leave out what takes longest: the panel and the other systems
    #[arg(long)]
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
    steps.step("format", || shell::run(&mut shell::cargo(place, &["fmt", "--all", "--check"])))?;
    workflows(place, &mut steps)?;
    page(place, &mut steps)?;
    rust(place, options, &mut steps)?;
    if options.quick {
        steps.skip("the panel: lints, build and tests", "--quick leaves it out");
        steps.skip("the package", "--quick leaves it out");
        steps.skip("the other systems", "--quick leaves them out");
    } else {
        // with the programs that the step before has built
        package::trying::here(place, &place.target.join("debug"), &mut steps)?;
        systems::run(place, &mut steps)?;
    }
    println!("{}", steps.account());
    Ok(())
}

fn page(place: &Place, steps: &mut Steps) -> Result<()> {
    steps.step("the page's packages", || node::packages(place))?;
    steps.step("the page: format, lints and types", || node::script(place, "check"))?;
    steps.step("the page: tests", || node::script(place, "test"))?;
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

fn rust(place: &Place, options: &Options, steps: &mut Steps) -> Result<()> {
    let whole: &[&str] =
        if options.quick { &["--workspace", "--exclude", "ccc-panel"] } else { &["--workspace"] };
    let cargo = |arguments: &[&str]| shell::cargo(place, arguments);
    // The parts of xtask that it leaves out to start fast are checked as well.
    let features = if cfg!(target_os = "linux") { "xtask/desktop,xtask/manual" } else { "xtask/manual" };
    let everything = ["--features", features];
    steps.step("lints", || {
        let mut clippy = cargo(&["clippy", "--all-targets"]);
        shell::run(clippy.args(whole).args(everything).args(["--", "-D", "warnings"]))
    })?;
    steps.step("the documentation's links", || {
        shell::run(cargo(&["doc", "--no-deps"]).args(whole).env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    steps.step("licences, sources and bans of dependencies", || {
        deny(place, &["bans", "licenses", "sources"])
    })?;
    if options.advisories {
        advisories(place, steps)?;
    } else {
        steps.skip("advisories", "their lists are fetched from the network; --advisories asks for them");
    }
    let mut built = vec!["ccc-tray", "ccc"];
    if !options.quick {
        built.push("ccc-panel");
    }
    steps.step("the programs and the Rust tests, black-box tests among them", || {
        // On Windows a program that runs cannot be overwritten, and this is one.
        let which: &[&str] = if cfg!(windows) { &["--exclude", "xtask"] } else { &everything };
        // Together with the tests: built alone, the programs would get dependencies with other features, and those and the
        // project's own packages would be compiled twice.
        let mut build = cargo(&["build", "--tests"]);
        build.args(whole).args(which).args(built.iter().flat_map(|program| ["--bin", program]));
        shell::run(&mut build)?;
        let mut test = cargo(&["test"]);
        test.args(whole).args(which).env("CCC_PROGRAMS", Profile::Debug.folder(place));
        shell::run(test.args(&options.filter))
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
