//! Starting the resident at login, as each system has it: for the person who runs this program, and nobody else.

#[cfg(any(target_os = "macos", test))]
mod launch_agent;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;
#[cfg(windows)]
pub(crate) use windows::program_of;

/// Whether the resident starts at login. What the person has switched off with the system's own tools is off, and so is
/// an entry that starts a program which is not there any more.
pub fn is_on() -> anyhow::Result<bool> {
    Ok(matches!(system::entry()?, Entry::Starts | Entry::Outdated))
}

/// Where an entry starts a program that is gone (moved, or installed elsewhere since), or is as an earlier version wrote
/// it, writes it anew for the one beside this program. What is off stays off.
pub fn mend() -> anyhow::Result<()> {
    match system::entry()? {
        Entry::Dead | Entry::Outdated => system::set(true),
        Entry::Off | Entry::Starts => Ok(()),
    }
}

/// What the system's entry for the start at login does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    /// There is none, or it is switched off.
    Off,
    /// It starts a program that is there, as far as can be told.
    Starts,
    /// It starts a program that is there, as a version before 0.1.0 wrote it: under another name, or with no word of
    /// being a start at login.
    Outdated,
    /// It starts a program that is gone.
    Dead,
}

/// What the resident is started with at login: it shows nothing then but its icon.
const ARGUMENT: &str = "--autostart";

impl Entry {
    /// An entry that is on and starts this `program`, where that is known.
    fn of(program: Option<&std::path::Path>) -> Self {
        match program {
            Some(program) if program.is_absolute() && !program.exists() => Self::Dead,
            _ => Self::Starts,
        }
    }
}

/// Has the resident started at login from now on, or not. It neither starts nor ends one now.
pub fn set(on: bool) -> anyhow::Result<()> {
    system::set(on)
}
