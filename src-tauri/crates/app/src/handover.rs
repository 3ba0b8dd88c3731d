//! Hands things to the person's other programs: links to the browser, texts to the clipboard.

use anyhow::Context as _;
use ccc_core::link::Link;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
#[cfg(target_os = "linux")]
use std::time::Instant;
use std::{env, io, thread};

/// Hands `link` to the program `browser` with its arguments, or to the system's opener where that is empty or fails: as
/// an argument of its own, never as part of a shell's line. Does not wait; where no program takes the link, `failed` is
/// called with the reason, on another thread.
pub fn open_link(link: &Link, browser: &[String], failed: impl FnOnce(String) + Send + 'static) {
    let mut chosen = None;
    if let [program, arguments @ ..] = browser {
        let mut command = Command::new(program);
        command.args(arguments).arg(link.as_str());
        match start(command) {
            Ok(()) => return,
            Err(error) => chosen = Some(format!("{program}: {error}")),
        }
    }
    open_target(link.as_str().into(), |why| {
        failed(chosen.into_iter().chain([why]).collect::<Vec<_>>().join("; "));
    });
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

/// Tries the system's openers one after the other until one succeeds. In a Flatpak, `xdg-open` is the runtime's own, which
/// asks the `OpenURI` portal.
#[cfg(not(windows))]
fn try_openers(target: &OsStr) -> Result<(), String> {
    let mut why = "there is no program to open it with".to_owned();
    for mut opener in open::commands(target) {
        let name = opener.get_program().to_string_lossy().into_owned();
        leave_app_image(&mut opener);
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

/// Inside an `AppImage` these variables lead to its own libraries and data, with which no other program works.
const LEADING_INTO_AN_APP_IMAGE: [&str; 6] =
    ["PATH", "LD_LIBRARY_PATH", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "GTK_PATH", "GIO_MODULE_DIR"];

/// Takes out of the program's environment what leads into the `AppImage` that this one runs from.
fn leave_app_image(command: &mut Command) {
    let Some(image) = env::var_os("APPDIR").filter(|image| !image.is_empty()) else { return };
    for name in LEADING_INTO_AN_APP_IMAGE {
        let Some(value) = env::var_os(name) else { continue };
        match without_image(&value, Path::new(&image)) {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// A list of folders without those in `image`; `None` where none is left.
fn without_image(folders: &OsStr, image: &Path) -> Option<OsString> {
    let others = env::split_paths(folders).filter(|folder| !folder.starts_with(image));
    env::join_paths(others).ok().filter(|others| !others.is_empty())
}

/// Starts a program that outlives this one, and takes note of its end so that nothing of it is left.
pub fn start(mut command: Command) -> io::Result<()> {
    leave_app_image(&mut command);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    thread::spawn(move || child.wait());
    Ok(())
}

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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_leads_into_an_app_image_is_left_out_and_the_rest_stays() {
        let image = Path::new("/tmp/.mount_ccc");
        let cleaned = |folders: &str| without_image(OsStr::new(folders), image);
        assert_eq!(cleaned("/tmp/.mount_ccc/usr/bin:/usr/bin:/bin"), Some("/usr/bin:/bin".into()));
        assert_eq!(cleaned("/tmp/.mount_cccx/bin"), Some("/tmp/.mount_cccx/bin".into()));
        assert_eq!(cleaned("/tmp/.mount_ccc/usr/lib"), None);
    }
}
