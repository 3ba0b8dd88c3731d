//! Installing what is missing, after saying what.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Result, bail};

use crate::packages::{self, Family, For};
use crate::{node, shell};

/// Sees to it that everything for `purposes` is installed. Quick when it is.
pub(crate) fn ensure(purposes: &[For]) -> Result<()> {
    node::check()?;
    // Windows and macOS bring a webview and a C compiler of their own; cargo could not have built this program without.
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let Some(family) = family() else {
        println!(
            "this Linux is not one whose packages are known here; see CONTRIBUTING.md for what is needed"
        );
        return Ok(());
    };
    install(family, purposes)
}

/// The family of the Linux this runs on.
pub(crate) fn family() -> Option<Family> {
    packages::family(&fs::read_to_string("/etc/os-release").ok()?)
}

/// Installs those packages for `purposes` that are missing.
pub(crate) fn install(family: Family, purposes: &[For]) -> Result<()> {
    install_named(family, &packages::names(family, purposes))
}

/// Installs those of `wanted` that are missing, by their names in this family.
pub(crate) fn install_named(family: Family, wanted: &[&'static str]) -> Result<()> {
    let missing = missing(family, wanted)?;
    if missing.is_empty() {
        return Ok(());
    }
    println!("missing: {}", missing.join(" "));
    let lines = lines(family, &missing);
    for line in &lines {
        println!("will run: {}", line.join(" "));
    }
    let mut lines_to_run = lines.iter();
    lines_to_run.try_for_each(|line| run_as_root(line)).map_err(|error| {
        let by_hand: Vec<String> = lines.iter().map(|line| format!("  sudo {}", line.join(" "))).collect();
        error.context(format!(
            "could not install what is missing. Install it by hand, then run this again:\n{}",
            by_hand.join("\n")
        ))
    })?;
    let still = self::missing(family, &missing)?;
    if still.is_empty() {
        return Ok(());
    }
    bail!("the packages were installed, but these are still missing: {}", still.join(" "))
}

fn missing(family: Family, wanted: &[&'static str]) -> Result<Vec<&'static str>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let [program, arguments @ ..] = family.question() else { return Ok(Vec::new()) };
    let mut question = shell::command(program, Path::new("/"));
    question.args(arguments).args(wanted).env("LC_ALL", "C").stdin(Stdio::null());
    // All three fail if something is missing; their output says what.
    let output = question.output()?;
    let mut answer = String::from_utf8_lossy(&output.stdout).into_owned();
    answer.push_str(&String::from_utf8_lossy(&output.stderr));
    Ok(family.missing(wanted, &answer))
}

fn lines(family: Family, missing: &[&'static str]) -> Vec<Vec<&'static str>> {
    let mut lines: Vec<Vec<&str>> = family.installers().iter().map(|line| line.to_vec()).collect();
    if let Some(last) = lines.last_mut() {
        last.extend(missing);
    }
    lines
}

fn run_as_root(line: &[&str]) -> Result<()> {
    let mut command = if is_root() {
        Command::new("env")
    } else if shell::find("sudo").is_none() {
        bail!("this needs the rights of root, and there is no sudo");
    } else {
        let mut sudo = Command::new("sudo");
        if env::var_os("CI").is_some() || !std::io::stdin().is_terminal() {
            // nobody is there to type a password
            sudo.arg("--non-interactive");
        }
        sudo.arg("env");
        sudo
    };
    shell::run(command.arg("DEBIAN_FRONTEND=noninteractive").args(line).stdin(Stdio::null()))
}

#[cfg(unix)]
pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    // a process's folder in /proc belongs to its user
    fs::metadata("/proc/self").is_ok_and(|folder| folder.uid() == 0)
}

#[cfg(not(unix))]
pub(crate) fn is_root() -> bool {
    false
}
