//! Whether another process still runs.

use std::time::{Duration, Instant};

/// How often is looked.
const STEP: Duration = Duration::from_millis(20);

/// Waits until the process of this number has ended, at most so long; answers whether it has.
#[expect(
    clippy::disallowed_methods,
    reason = "the end of a process that is nobody's child is told to nobody"
)]
pub fn has_ended_within(process: u32, limit: Duration) -> bool {
    let began = Instant::now();
    while runs(process) {
        if began.elapsed() >= limit {
            return false;
        }
        std::thread::sleep(STEP);
    }
    true
}

/// On Linux, one that nobody has asked after since it ended has ended, too.
#[cfg(target_os = "linux")]
fn runs(process: u32) -> bool {
    let Ok(line) = std::fs::read_to_string(format!("/proc/{process}/stat")) else { return false };
    // The state follows the name, which is in brackets and may have any character in it.
    !line.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with(['Z', 'X']))
}

#[cfg(target_os = "macos")]
fn runs(process: u32) -> bool {
    let process = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    process.is_some_and(|process| rustix::process::test_kill_process(process).is_ok())
}

/// Windows lets nobody write to the file of a program that runs.
#[cfg(windows)]
fn runs(_: u32) -> bool {
    use std::io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem};
    match std::fs::OpenOptions::new().append(true).open(crate::paths::sibling("ccc-tray")) {
        // Where it can never be written to, that says nothing.
        Ok(_) => false,
        Err(error) => !matches!(error.kind(), NotFound | PermissionDenied | ReadOnlyFilesystem),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_process_that_runs_is_told_from_one_that_has_ended() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        assert!(!has_ended_within(child.id(), Duration::from_millis(1)));
        child.kill().unwrap();
        // Nobody has asked after it yet.
        assert!(has_ended_within(child.id(), Duration::from_secs(20)));
        child.wait().unwrap();
        assert!(has_ended_within(child.id(), Duration::ZERO));
    }
}
