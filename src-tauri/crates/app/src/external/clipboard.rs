//! Texts to the clipboard: the access code for a minute, after which it holds again what the person had there.

use super::temporary_text::{ClipboardAccess, TemporaryText};
use super::{detach, system};
use crate::paths::sibling;
use anyhow::{Context as _, bail};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
#[cfg(target_os = "linux")]
use std::time::Instant;

#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(target_os = "linux")]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;

/// How long a text that was copied briefly stays on the clipboard.
const RESTORE_AFTER: Duration = Duration::from_mins(1);

/// How long the end of the program waits for the clipboard, which other programs may hold up.
const END_TIMEOUT: Duration = Duration::from_secs(1);

/// The clipboard, on a thread of its own: on X11 and Wayland what was copied lives in this program, and other programs
/// may take their time to answer. When it is dropped, it gives back what it has replaced.
#[derive(Default)]
pub struct Clipboard(Option<Running>);

struct Running {
    requests: mpsc::Sender<CopyRequest>,
    /// Closed when the thread has ended.
    ended: mpsc::Receiver<()>,
}

struct CopyRequest {
    text: String,
    briefly: bool,
    failed: Box<dyn FnOnce(Option<String>) + Send>,
}

/// The desktop has no clipboard for a program that has no window: on Wayland without `data-control` and Xwayland (GNOME
/// without Xwayland, Weston).
#[derive(Debug, thiserror::Error)]
#[error("this desktop’s clipboard is not available ({0})")]
struct Unavailable(arboard::Error);

impl Clipboard {
    /// Puts `text` on the clipboard, briefly or until something else is copied. Does not wait; where the clipboard does
    /// not take the text, `failed` is called with the reason, perhaps on another thread; `None` where the desktop lets only
    /// programs copy whose window is in front.
    pub fn copy(&mut self, text: &str, briefly: bool, failed: impl FnOnce(Option<String>) + Send + 'static) {
        let mut request = CopyRequest { text: text.to_owned(), briefly, failed: Box::new(failed) };
        if let Some(running) = &self.0 {
            match running.requests.send(request) {
                Ok(()) => return,
                // The thread has broken down: another one takes it.
                Err(mpsc::SendError(back)) => request = back,
            }
        }
        match Running::start() {
            Ok(running) => {
                // It waits for it.
                let _ = running.requests.send(request);
                self.0 = Some(running);
            }
            Err(error) => (request.failed)(Some(error.to_string())),
        }
    }
}

impl Running {
    fn start() -> io::Result<Self> {
        let (requests, its_requests) = mpsc::channel();
        let (end, ended) = mpsc::channel::<()>();
        thread::Builder::new().name("clipboard".into()).spawn(move || {
            run(&its_requests);
            drop(end);
        })?;
        Ok(Self { requests, ended })
    }
}

impl Drop for Clipboard {
    fn drop(&mut self) {
        if let Some(Running { requests, ended }) = self.0.take() {
            drop(requests);
            let _ = ended.recv_timeout(END_TIMEOUT);
        }
    }
}

fn run(requests: &mpsc::Receiver<CopyRequest>) {
    let mut temporary = TemporaryText::new(SystemClipboard::default());
    loop {
        let wait = if temporary.is_active() { RESTORE_AFTER } else { Duration::MAX };
        match requests.recv_timeout(wait) {
            Ok(CopyRequest { text, briefly, failed }) => {
                match catch_unwind(AssertUnwindSafe(|| temporary.put(&text, briefly))) {
                    Ok(Ok(())) => {}
                    Ok(Err(error)) if error.is::<Unavailable>() => failed(None),
                    Ok(Err(error)) => failed(Some(format!("{error:#}"))),
                    // The next one begins with a new thread.
                    Err(_) => return failed(Some("the clipboard stopped working".into())),
                }
            }
            Err(RecvTimeoutError::Timeout) => temporary.restore(),
            Err(RecvTimeoutError::Disconnected) => return temporary.end(),
        }
    }
}

/// The desktop's own clipboard.
#[derive(Default)]
struct SystemClipboard {
    /// Opened when it is needed first. A connection to a display that has gone is made anew once.
    open: Option<arboard::Clipboard>,
}

impl SystemClipboard {
    fn opened(&mut self) -> Option<&mut arboard::Clipboard> {
        if self.open.is_none() {
            self.open = open().ok();
        }
        self.open.as_mut()
    }
}

impl ClipboardAccess for SystemClipboard {
    fn text(&mut self) -> Option<String> {
        self.opened()?.get_text().ok()
    }

    fn is_secret(&mut self) -> bool {
        system::is_secret()
    }

    fn put(&mut self, text: &str) -> anyhow::Result<()> {
        if let Some(open) = &mut self.open
            && set_outside_histories(open, text).is_ok()
        {
            return Ok(());
        }
        set_outside_histories(self.open.insert(open()?), text)
            .context("could not put the text on the clipboard")
    }

    fn restore(&mut self, text: &str) {
        // What cannot be given back is no worse for having been tried.
        let _ = self.opened().map(|open| open.set_text(text));
    }

    fn clear(&mut self) {
        let _ = self.opened().map(arboard::Clipboard::clear);
    }

    fn restore_for_good(&mut self, text: &str) {
        // On X11 and Wayland it would go with this program, unless another one keeps it.
        if !cfg!(target_os = "linux") || keep_on_clipboard(text).is_err() {
            self.restore(text);
        }
    }
}

fn open() -> anyhow::Result<arboard::Clipboard> {
    Ok(arboard::Clipboard::new().map_err(Unavailable)?)
}

/// Puts `text` there with the mark that keeps it out of the histories of clipboards, as password managers do.
fn set_outside_histories(clipboard: &mut arboard::Clipboard, text: &str) -> Result<(), arboard::Error> {
    clipboard.set().exclude_from_history().text(text)
}

/// What `ccc hold-clipboard` says when the text is on the clipboard.
pub const HELD: &str = "held";

/// Hands `text` to a `ccc` that keeps it on the clipboard after the end of this program, and waits until it does.
pub fn keep_on_clipboard(text: &str) -> anyhow::Result<()> {
    const SILENT: &str = "the clipboard's keeper does not respond";
    let mut command = Command::new(sibling("ccc"));
    command.arg("hold-clipboard").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Ctrl+C in a terminal later on is not for the clipboard.
    detach(&mut command);
    let mut keeper = command.spawn()?;
    keeper.stdin.take().context(SILENT)?.write_all(text.as_bytes())?;
    let mut said = String::new();
    BufReader::new(keeper.stdout.take().context(SILENT)?).read_line(&mut said)?;
    if said.trim() == HELD {
        return Ok(());
    }
    keeper.stderr.take().context(SILENT)?.read_to_string(&mut said)?;
    bail!("{}", said.trim().trim_start_matches("ccc: "))
}

/// Puts `text` on the clipboard, calls `held`, and keeps it there until something else is copied, `span` at the longest.
pub fn hold_on_clipboard(text: &str, span: Duration, held: impl FnOnce()) -> anyhow::Result<()> {
    let mut clipboard = open()?;
    set_outside_histories(&mut clipboard, text).context("could not put the text on the clipboard")?;
    held();
    #[cfg(target_os = "linux")]
    clipboard.set().exclude_from_history().wait_until(Instant::now() + span).text(text)?;
    // Elsewhere the system keeps what was copied.
    #[cfg(not(target_os = "linux"))]
    let _ = span;
    Ok(())
}
