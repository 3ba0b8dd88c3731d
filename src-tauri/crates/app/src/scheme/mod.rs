//! The links of the program's own, `ccc://join`: has the system hand them to the resident.

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

use crate::external;
use crate::paths::sibling;
use anyhow::bail;
use ccc_core::action::Action;
use ccc_core::{builtin, deep_link};
use std::io;
use std::process::Command;

/// Has such links handed to the programs beside this one. Where they are already, nothing is written.
///
/// On Linux this also puts the program into the menu, and its icon where notices find it. Where a package has done all
/// that, nothing is written, and what an earlier run wrote is taken back.
pub fn register() -> anyhow::Result<()> {
    system::register()
}

/// Takes back all that [`register`] has ever written for the person, and tells what that was.
pub fn take_back() -> anyhow::Result<Vec<String>> {
    system::take_back()
}

/// What `link` asks for, which can only be joining. Any other link is refused, and so is another meeting.
pub fn wish(link: &str) -> anyhow::Result<Action> {
    let Some(meeting) = deep_link::parse_join(link) else {
        bail!("unsupported link: only ccc://join works");
    };
    if meeting.is_some_and(|id| id != builtin::coop_casual_conference().id) {
        bail!("no such meeting");
    }
    Ok(Action::FollowLink)
}

/// Hands a link over to the resident, starting it where none runs. What the link may do is the resident's to say.
pub fn hand_over(link: &str) -> io::Result<()> {
    let mut command = Command::new(sibling("ccc-tray"));
    command.arg("--link").arg(link);
    external::start(command, drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_joins_a_meeting_that_is_there_and_does_nothing_else() {
        for link in ["ccc://join", "ccc://join/", "ccc://join/ccc"] {
            assert_eq!(wish(link).unwrap(), Action::FollowLink, "{link}");
        }
        for link in ["ccc://join/other", "ccc://quit", "ccc://join?room=x", "https://join", "--version"] {
            assert!(wish(link).is_err(), "{link}");
        }
    }
}
