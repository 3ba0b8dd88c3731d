//! Links and files to the programs that the system has for them, and programs that outlive this one.

use super::system;
use crate::{activation, threads};
use ccc_core::link::Link;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal as _;
use std::process::{Command, ExitStatus, Stdio};
#[cfg(not(windows))]
use std::sync::mpsc::{self, RecvTimeoutError};
#[cfg(not(windows))]
use std::time::Duration;
use std::{io, thread};

/// An opener that has lived so long has opened. Where `xdg-open` knows no desktop it is the browser itself, or waits for
/// its end: how that ends, hours later perhaps, says nothing about the link.
#[cfg(not(windows))]
const OPENER_TIMEOUT: Duration = Duration::from_secs(5);

/// Hands `link` to the program `browser` with its arguments, or to the system's opener where that is empty or fails: as
/// an argument of its own, never as part of a shell's line. Does not wait; where no program takes the link, `failed` is
/// called with the reason, on another thread. With the activation token of the click, a browser that runs comes to the
/// front.
pub fn open_link(
    link: &Link,
    browser: &[String],
    token: Option<&str>,
    failed: impl FnOnce(String) + Send + 'static,
) {
    let mut chosen = None;
    if let [program, arguments @ ..] = browser {
        let mut command = Command::new(program);
        command.args(arguments).arg(link.as_str());
        activation::hand_on(&mut command, token);
        match start(command, drop) {
            Ok(()) => return,
            Err(error) => chosen = Some(format!("{program}: {error}")),
        }
    }
    open_target(link.as_str(), token, |why| {
        failed(chosen.into_iter().chain([why]).collect::<Vec<_>>().join("; "));
    });
}

/// Opens a file or an address with the program that the system has for it, with the activation token of the click. Does not
/// wait; where none takes it, `failed` is called with the reason, on another thread.
pub fn open_target(
    target: impl Into<OsString>,
    token: Option<&str>,
    failed: impl FnOnce(String) + Send + 'static,
) {
    let (target, token) = (target.into(), token.map(str::to_owned));
    // What the opener says at its end counts, for a while.
    threads::answer(
        "openers",
        move || try_openers(&target, token.as_deref()),
        |opened| {
            if let Err(why) = opened {
                failed(why.to_string());
            }
        },
    );
}

/// Tries the system's openers one after the other until one succeeds. In a Flatpak, `xdg-open` is the runtime's own, which
/// asks the `OpenURI` portal.
#[cfg(not(windows))]
fn try_openers(target: &OsStr, token: Option<&str>) -> anyhow::Result<()> {
    let commands = open::commands(target).into_iter().map(|mut command| {
        activation::hand_on(&mut command, token);
        command
    });
    try_each(commands, OPENER_TIMEOUT).map_err(anyhow::Error::msg)
}

/// Windows' own call (`ShellExecuteW`), without a shell in between.
#[cfg(windows)]
fn try_openers(target: &OsStr, _: Option<&str>) -> anyhow::Result<()> {
    Ok(open::that_detached(target)?)
}

/// Starts the openers one after the other until one succeeds, or has lived for `timeout`.
#[cfg(not(windows))]
fn try_each(openers: impl IntoIterator<Item = Command>, timeout: Duration) -> Result<(), String> {
    let mut why = "no program was found to open it with".to_owned();
    for mut opener in openers {
        let name = opener.get_program().to_string_lossy().into_owned();
        opener.stderr(Stdio::null());
        let (ended, end) = mpsc::channel();
        // Where nobody listens any more, it has opened.
        match start(opener, move |status| drop(ended.send(status))) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => {
                why = format!("{name}: {error}");
                continue;
            }
        }
        match end.recv_timeout(timeout) {
            Ok(Ok(status)) if status.success() => return Ok(()),
            Ok(Ok(status)) => why = format!("{name}: {status}"),
            Ok(Err(error)) => why = format!("{name}: {error}"),
            // It runs on; or how it ends cannot be known.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Ok(()),
        }
    }
    Err(why)
}

/// Gives the program a process group of its own, so that Ctrl+C in the terminal of this one, and its end, are none of its
/// business.
pub fn detach(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

/// Starts a program that outlives this one, and calls `ended` on another thread when it has ended; never where the system
/// has no thread for that.
pub fn start(
    mut command: Command,
    ended: impl FnOnce(io::Result<ExitStatus>) + Send + 'static,
) -> io::Result<()> {
    system::leave_app_image(&mut command);
    detach(&mut command);
    // A terminal may be closed before it ends. A file or the system's log takes what it says.
    if io::stderr().is_terminal() {
        command.stderr(Stdio::null());
    }
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    // Waited for, so that nothing of it is left when it ends.
    let _ = thread::Builder::new().name("child".into()).spawn(move || ended(child.wait()));
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(line: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", line]);
        command
    }

    #[test]
    fn an_opener_that_fails_at_once_makes_room_for_the_next_and_one_that_lives_has_opened() {
        let folder = tempfile::tempdir().unwrap();
        let next = folder.path().join("next");
        let touch = || shell(&format!("touch '{}'", next.display()));
        let missing = || Command::new("/nowhere/xdg-open");

        // It fails, but when nobody thinks of the link any more.
        let long = Duration::from_millis(200);
        let began = std::time::Instant::now();
        assert_eq!(try_each([missing(), shell("sleep 10; exit 1"), touch()], long), Ok(()));
        assert!(began.elapsed() < Duration::from_secs(9) && !next.exists());

        let soon = Duration::from_mins(1);
        assert_eq!(try_each([shell("exit 3"), touch()], soon), Ok(()));
        assert!(next.exists());
        let why = try_each([shell("exit 3"), missing()], soon).unwrap_err();
        assert!(why.contains("/bin/sh: exit status: 3"), "{why}");
        assert!(try_each([missing()], soon).is_err());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_started_is_in_a_process_group_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let told = folder.path().join("told");
        // The fifth word of its line is the group.
        let line = format!("cut -d ' ' -f 1,5 /proc/$$/stat > '{0}.new'; mv '{0}.new' '{0}'", told.display());
        let tells_its_group = || {
            let told = std::fs::read_to_string(&told).unwrap();
            let (process, group) = told.trim().split_once(' ').unwrap();
            assert_eq!(process, group);
        };
        try_each([shell(&line)], Duration::from_mins(1)).unwrap();
        tells_its_group();
        std::fs::remove_file(&told).unwrap();
        start(shell(&line), drop).unwrap();
        while !told.exists() {
            thread::yield_now();
        }
        tells_its_group();
    }
}
