//! macOS: a launch agent of the person's own.

use super::launch_agent;
use crate::paths::sibling;
use crate::storage::whole_file;
use anyhow::Context as _;
use std::path::PathBuf;

pub(super) fn is_on() -> anyhow::Result<bool> {
    Ok(file()?.try_exists()?)
}

pub(super) fn set(on: bool) -> anyhow::Result<()> {
    let file = file()?;
    let done = if on {
        let program = std::path::absolute(sibling("ccc-tray"))?;
        let program = program.to_str().with_context(|| {
            format!("{} cannot be written as text: move the program to another folder", program.display())
        })?;
        whole_file::write(&file, launch_agent::text(program).as_bytes())
    } else {
        super::remove(&file)
    };
    done.with_context(|| format!("the start at login cannot be changed in {}", file.display()))
}

fn file() -> anyhow::Result<PathBuf> {
    let agents = etcetera::home_dir()?.join("Library/LaunchAgents");
    Ok(agents.join(format!("{}.plist", launch_agent::LABEL)))
}
