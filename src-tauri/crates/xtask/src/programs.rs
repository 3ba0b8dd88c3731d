//! Building the three programs, and starting them.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::place::Place;
use crate::shell;

/// How the programs are compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Debug,
    /// As people get them.
    Release,
}

impl Profile {
    /// The folder in which cargo leaves the programs.
    pub(crate) fn folder(self, place: &Place) -> PathBuf {
        place.target.join(match self {
            Profile::Debug => "debug",
            Profile::Release => "release",
        })
    }
}

/// The programs, built.
#[derive(Clone)]
pub(crate) struct Programs {
    /// The folder with all of them.
    pub(crate) folder: PathBuf,
}

/// Builds the packages named; the panel (`ccc-panel`) needs the page built before.
pub(crate) fn build(place: &Place, profile: Profile, packages: &[&str]) -> Result<Programs> {
    let mut cargo = shell::cargo(place, &["build"]);
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    for package in packages {
        cargo.args(["-p", package]);
    }
    shell::run(&mut cargo)?;
    Ok(Programs { folder: profile.folder(place) })
}

impl Programs {
    /// One of them, to be started.
    pub(crate) fn command(&self, name: &str) -> Command {
        shell::command(self.folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)), &self.folder)
    }
}
