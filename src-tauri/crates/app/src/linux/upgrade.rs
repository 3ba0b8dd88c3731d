//! After an upgrade: the package manager has put another file in the running program's place.

use crate::ports::{Inbox, Message};
use crate::watch::Watcher;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;
use tracing::info;

/// How long a package manager is given for the other programs of the package, once this one's file is another.
const SETTLES: Duration = Duration::from_secs(3);

/// The file that this program was started from.
pub fn own_file() -> io::Result<PathBuf> {
    let path = std::env::current_exe()?;
    // What the kernel says of a file that is gone already.
    let text = path.to_string_lossy();
    Ok(text.strip_suffix(" (deleted)").map_or_else(|| path.clone(), PathBuf::from))
}

/// Waits until another program that can be started lies where this one was started from, and tells the controller. Needs
/// no wake-up until then.
pub async fn watch(inbox: Inbox) -> io::Result<()> {
    let own = own_file()?;
    let mut watcher = Watcher::new(std::slice::from_ref(&own))?;
    loop {
        if is_another(&own) {
            tokio::time::sleep(SETTLES).await;
            if is_another(&own) && answers(&own).await {
                info!("{} was replaced: the new program goes on at a quiet moment", own.display());
                // Where the controller is gone, the program is ending.
                let _ = inbox.send(Message::Replaced);
                return Ok(());
            }
        }
        watcher.changed().await?;
    }
}

/// Whether `file` is there and is not the one that this process runs.
fn is_another(file: &Path) -> bool {
    let (Ok(there), Ok(running)) = (fs::metadata(file), fs::metadata("/proc/self/exe")) else { return false };
    there.is_file() && (there.dev(), there.ino()) != (running.dev(), running.ino())
}

/// Whether the program can be started here, with the libraries that are there: nothing is given up for one that cannot.
async fn answers(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stderr(Stdio::null());
    let said = command.output().await;
    said.is_ok_and(|said| said.status.success() && said.stdout.starts_with(b"ccc-tray "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_told_from_the_one_that_runs() {
        let own = own_file().unwrap();
        assert!(!is_another(&own));
        assert!(is_another(Path::new("/bin/sh")));
        assert!(!is_another(Path::new("/nowhere/ccc-tray")) && !is_another(Path::new("/bin")));
    }

    #[tokio::test]
    async fn what_cannot_be_started_or_is_something_else_does_not_take_over() {
        assert!(!answers(Path::new("/nowhere/ccc-tray")).await);
        assert!(!answers(Path::new("/bin/true")).await);
    }
}
