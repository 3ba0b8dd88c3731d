//! macOS: a launch agent of the person's own.

use super::{Entry, launch_agent};
use crate::paths::sibling;
use crate::storage::atomic_file;
use anyhow::Context as _;
use std::path::{Path, PathBuf};

pub(super) fn entry() -> anyhow::Result<Entry> {
    let agent = atomic_file::read_if_there(&file()?).context("the launch agent cannot be read")?;
    let Some(agent) = agent else { return Ok(Entry::Off) };
    Ok(match Entry::of(launch_agent::program(&agent).as_deref().map(Path::new)) {
        Entry::Starts if !launch_agent::is_told(&agent) => Entry::Outdated,
        entry => entry,
    })
}

pub(super) fn set(on: bool) -> anyhow::Result<()> {
    let file = file()?;
    let done = if on {
        let program = std::path::absolute(sibling("ccc-tray"))?;
        let program = program.to_str().with_context(|| {
            format!("{} is not valid UTF-8: move the program to another folder", program.display())
        })?;
        atomic_file::write(&file, launch_agent::text(program).as_bytes())
    } else {
        atomic_file::remove_if_there(&file).map(drop)
    };
    done.with_context(|| format!("start at login could not be changed in {}", file.display()))
}

fn file() -> anyhow::Result<PathBuf> {
    let agents = etcetera::home_dir()?.join("Library/LaunchAgents");
    Ok(agents.join(format!("{}.plist", launch_agent::LABEL)))
}
