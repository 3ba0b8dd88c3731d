//! The clipboard.

use anyhow::Context as _;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
#[cfg(target_os = "linux")]
use std::time::Instant;

/// How long a text that was copied briefly stays on the clipboard.
const BRIEFLY: Duration = Duration::from_mins(1);

/// The clipboard, on a thread of its own: on X11 and Wayland what was copied lives in this program, and other programs
/// may take their time to answer.
pub struct Clipboard(mpsc::Sender<Order>);

struct Order {
    text: String,
    briefly: bool,
    failed: Box<dyn FnOnce(String) + Send>,
}

impl Clipboard {
    /// A clipboard that is not touched yet.
    #[must_use]
    pub fn new() -> Self {
        let (sender, orders) = mpsc::channel();
        thread::spawn(move || carry_out(&orders));
        Self(sender)
    }

    /// Puts `text` on the clipboard, briefly or until something else is copied. Does not wait; where the clipboard does
    /// not take the text, `failed` is called with the reason, on another thread.
    pub fn copy(&self, text: &str, briefly: bool, failed: impl FnOnce(String) + Send + 'static) {
        // The thread lives as long as this handle.
        let _ = self.0.send(Order { text: text.to_owned(), briefly, failed: Box::new(failed) });
    }
}

impl Default for Clipboard {
    fn default() -> Self {
        Self::new()
    }
}

fn carry_out(orders: &mpsc::Receiver<Order>) {
    let mut clipboard = None;
    // What was on the clipboard before, and what is to be replaced by it.
    let mut lent: Option<(Option<String>, String)> = None;
    loop {
        let wait = if lent.is_some() { BRIEFLY } else { Duration::MAX };
        match orders.recv_timeout(wait) {
            Ok(Order { text, briefly, failed }) => {
                let before = match lent.take() {
                    Some((before, ours)) if briefly && ours == text => before,
                    _ if briefly => get(&mut clipboard),
                    _ => None,
                };
                match put(&mut clipboard, &text) {
                    Ok(()) => lent = briefly.then_some((before, text)),
                    Err(error) => failed(format!("{error:#}")),
                }
            }
            Err(mpsc::RecvTimeoutError::Timeout) => give_back(clipboard.as_mut(), lent.take()),
            Err(mpsc::RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn open_clipboard() -> anyhow::Result<arboard::Clipboard> {
    arboard::Clipboard::new().context("this desktop's clipboard cannot be reached")
}

/// What is on the clipboard, where it is a text.
fn get(clipboard: &mut Option<arboard::Clipboard>) -> Option<String> {
    if clipboard.is_none() {
        *clipboard = open_clipboard().ok();
    }
    clipboard.as_mut()?.get_text().ok()
}

/// Puts `text` on the clipboard. A connection to a display that has gone is made anew once.
fn put(clipboard: &mut Option<arboard::Clipboard>, text: &str) -> anyhow::Result<()> {
    if let Some(open) = clipboard
        && open.set_text(text).is_ok()
    {
        return Ok(());
    }
    clipboard.insert(open_clipboard()?).set_text(text).context("the clipboard did not take the text")
}

/// Gives back what was on the clipboard, where nothing else was copied since.
fn give_back(clipboard: Option<&mut arboard::Clipboard>, lent: Option<(Option<String>, String)>) {
    let (Some(clipboard), Some((before, ours))) = (clipboard, lent) else { return };
    if clipboard.get_text().is_ok_and(|text| text == ours) {
        // What cannot be given back is no worse for having been tried.
        let _ = match before {
            Some(before) => clipboard.set_text(before),
            None => clipboard.clear(),
        };
    }
}

/// Puts `text` on the clipboard, calls `held`, and keeps it there until something else is copied, `span` at the longest.
pub fn hold_on_clipboard(text: &str, span: Duration, held: impl FnOnce()) -> anyhow::Result<()> {
    let mut clipboard = open_clipboard()?;
    clipboard.set_text(text).context("the clipboard did not take the text")?;
    held();
    #[cfg(target_os = "linux")]
    arboard::SetExtLinux::wait_until(clipboard.set(), Instant::now() + span).text(text)?;
    // Elsewhere the system keeps what was copied.
    #[cfg(not(target_os = "linux"))]
    let _ = span;
    Ok(())
}
