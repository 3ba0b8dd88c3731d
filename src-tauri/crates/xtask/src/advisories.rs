//! `cargo xtask advisories`: checks the dependencies for known vulnerabilities.
//!
//! The lists of holes are fetched each time, from `RustSec`'s repository and from npm's registry. Where one cannot be had,
//! nothing is known of its packages, and that is what is said.

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::{node, shell, tools};

/// The result of a check.
pub(crate) enum Asked {
    /// No known hole.
    Clean,
    /// The list could not be fetched.
    Unreachable(&'static str),
}

/// Checks against all lists; fails on a known vulnerability, or if a list cannot be fetched.
pub(crate) fn command(place: &Place) -> Result<()> {
    for asked in [crates(place)?, page(place)?] {
        if let Asked::Unreachable(why) = asked {
            bail!("{why}");
        }
    }
    println!("no known hole in what the programs are made of");
    Ok(())
}

/// Of the crates.
pub(crate) fn crates(place: &Place) -> Result<Asked> {
    let program = tools::find(place, &tools::DENY)?;
    let deny = |arguments: &[&str]| {
        let mut deny = shell::command(&program, &place.root);
        shell::run(deny.args(["deny", "--workspace", "--config", ".deny.toml"]).args(arguments))
    };
    if deny(&["fetch", "db"]).is_err() {
        return Ok(Asked::Unreachable(
            "RustSec's advisories cannot be fetched (github.com), so nothing is known of the crates",
        ));
    }
    deny(&["check", "--disable-fetch", "advisories"])?;
    Ok(Asked::Clean)
}

/// Of the page's packages, which build it: none of them runs in it.
pub(crate) fn page(place: &Place) -> Result<Asked> {
    let audit = || node::npm(place, &["audit", "--package-lock-only", "--audit-level=high"]);
    let output = audit().arg("--json").output().context("npm cannot be started")?;
    if output.status.success() {
        return Ok(Asked::Clean);
    }
    // What failed to ask has no report.
    if !String::from_utf8_lossy(&output.stdout).contains("\"auditReportVersion\"") {
        return Ok(Asked::Unreachable(
            "npm's registry does not tell its advisories, so nothing is known of the page's packages",
        ));
    }
    shell::run(&mut audit())?;
    Ok(Asked::Clean)
}
