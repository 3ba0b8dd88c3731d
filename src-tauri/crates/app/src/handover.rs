//! Hands things to the person's other programs: links to the browser, texts to the clipboard.

use anyhow::Context as _;
use ccc_core::link::Link;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{io, thread};

/// Hands `link` to the browser, as an argument of its own, never as part of a shell's line. Does not wait; where no
/// program takes the link, `failed` is called with the reason, on another thread.
pub fn open_link(link: &Link, failed: impl FnOnce(String) + Send + 'static) {
    open_target(link.as_str().into(), failed);
}

/// Opens a file with the program that the system has for it. Does not wait; where none takes it, `failed` is called with
/// the reason, on another thread.
pub fn open_file(path: &Path, failed: impl FnOnce(String) + Send + 'static) {
    open_target(path.into(), failed);
}

fn open_target(target: OsString, failed: impl FnOnce(String) + Send + 'static) {
    // A thread, because the opener may run as long as the browser does, and what it says at its end counts.
    thread::spawn(move || {
        if let Err(why) = try_openers(&target) {
            failed(why);
        }
    });
}

/// Tries the system's openers one after the other until one succeeds.
#[cfg(not(windows))]
fn try_openers(target: &OsStr) -> Result<(), String> {
    let mut why = "there is no program to open it with".to_owned();
    for mut opener in open::commands(target) {
        let name = opener.get_program().to_string_lossy().into_owned();
        match opener.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status() {
            Ok(status) if status.success() => return Ok(()),
            Ok(status) => why = format!("{name}: {status}"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => why = format!("{name}: {error}"),
        }
    }
    Err(why)
}

/// Windows' own call (`ShellExecuteW`), without a shell in between.
#[cfg(windows)]
fn try_openers(target: &OsStr) -> Result<(), String> {
    open::that_detached(target).map_err(|error| error.to_string())
}

/// Starts a program that outlives this one, and takes note of its end so that nothing of it is left.
pub fn start(mut command: Command) -> io::Result<()> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    thread::spawn(move || child.wait());
    Ok(())
}

/// The clipboard. On X11 and Wayland its content lives in this program, so it is kept as long as the content matters.
#[derive(Default)]
pub struct Clipboard(Option<arboard::Clipboard>);

impl Clipboard {
    /// Puts `text` on the clipboard.
    pub fn copy(&mut self, text: &str) -> anyhow::Result<()> {
        // A connection to a display that has gone is made anew once.
        for attempt in 0..2 {
            if self.0.is_none() {
                self.0 =
                    Some(arboard::Clipboard::new().context("this desktop's clipboard cannot be reached")?);
            }
            let result = self.0.as_mut().map(|clipboard| clipboard.set_text(text.to_owned()));
            match result {
                Some(Ok(())) => return Ok(()),
                Some(Err(error)) if attempt == 1 => {
                    return Err(error).context("the clipboard did not take the text");
                }
                _ => self.0 = None,
            }
        }
        Ok(())
    }

    /// Puts `text` on the clipboard and keeps it there until something else is copied, `span` at the longest.
    pub fn hold(&mut self, text: &str, span: Duration) -> anyhow::Result<()> {
        #[cfg(target_os = "linux")]
        {
            use arboard::SetExtLinux as _;
            let mut clipboard =
                arboard::Clipboard::new().context("this desktop's clipboard cannot be reached")?;
            let until = Instant::now() + span;
            clipboard
                .set()
                .wait_until(until)
                .text(text.to_owned())
                .context("the clipboard did not take the text")
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = span;
            self.copy(text)
        }
    }
}
