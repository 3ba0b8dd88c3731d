//! Windows: the registry's list of what runs at the person's login.

use super::{ARGUMENT, Entry};
use crate::paths::sibling;
use anyhow::Context as _;
use std::path::Path;
use windows_registry::CURRENT_USER;

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";

/// Where the Task Manager and the settings keep what the person has switched off there.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";

/// The entry's name, which people see in those lists.
const NAME: &str = "Coop Casual Conference";

pub(super) fn entry() -> anyhow::Result<Entry> {
    let run = CURRENT_USER.open(RUN).context("the autostart entries in the registry could not be read")?;
    let approved = CURRENT_USER.open(APPROVED).and_then(|approved| approved.get_value(NAME));
    if approved.is_ok_and(|value| is_switched_off(&value)) {
        return Ok(Entry::Off);
    }
    let Ok(line) = run.get_string(NAME) else { return Ok(Entry::Off) };
    Ok(match Entry::of(program_of(&line).map(Path::new)) {
        // A line with other words than these is somebody's own.
        Entry::Starts if line.ends_with('"') => Entry::Outdated,
        entry => entry,
    })
}

pub(super) fn set(on: bool) -> anyhow::Result<()> {
    change(on).context("start at login could not be changed in the registry")
}

fn change(on: bool) -> anyhow::Result<()> {
    let run = CURRENT_USER.create(RUN)?;
    if on {
        run.set_string(NAME, command(&std::path::absolute(sibling("ccc-tray"))?))?;
    } else if run.get_type(NAME).is_ok() {
        run.remove_value(NAME)?;
    }
    // What was switched off in the Task Manager would stay so.
    let approved = CURRENT_USER.create(APPROVED)?;
    if approved.get_type(NAME).is_ok() {
        approved.remove_value(NAME)?;
    }
    Ok(())
}

/// The line that starts `program`. No path of Windows has a quote in it.
fn command(program: &Path) -> String {
    format!("\"{}\" {ARGUMENT}", program.display())
}

/// The program that a line starts which begins with it in quotes.
pub(crate) fn program_of(line: &str) -> Option<&str> {
    line.strip_prefix('"')?.split_once('"').map(|(program, _)| program)
}

/// Windows sets the lowest bit of the first byte for what is switched off; the time of that follows.
fn is_switched_off(value: &[u8]) -> bool {
    value.first().is_some_and(|first| first & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_stays_one_word() {
        let line = command(Path::new(r"C:\Program Files\ccc 100%\ccc-tray.exe"));
        assert_eq!(program_of(&line), Some(r"C:\Program Files\ccc 100%\ccc-tray.exe"));
        assert_eq!(line, r#""C:\Program Files\ccc 100%\ccc-tray.exe" --autostart"#);
    }

    #[test]
    fn what_the_task_manager_has_switched_off_is_off() {
        let value = |first| [[first, 0, 0, 0], [0; 4], [0; 4]].concat();
        assert!(!is_switched_off(&value(2)) && !is_switched_off(&value(6)) && !is_switched_off(&[]));
        assert!(is_switched_off(&value(3)) && is_switched_off(&value(7)));
    }
}
