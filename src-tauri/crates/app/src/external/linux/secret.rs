//! Whether what is on the clipboard was marked as secret: password managers offer it as `x-kde-passwordManagerHint`,
//! too, which began with KDE's Klipper and is kept by `KeePassXC`, wl-clipboard and others.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::env;
use std::os::fd::AsFd as _;
use std::time::{Duration, Instant};
use wl_clipboard_rs::paste::{ClipboardType, Seat, get_mime_types};
use x11rb::CURRENT_TIME;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, CreateWindowAux, WindowClass};
use x11rb::rust_connection::RustConnection;

const HINT: &str = "x-kde-passwordManagerHint";

/// How long the program that owns the clipboard may take to say what it offers.
const OWNER_TIMEOUT: Duration = Duration::from_millis(500);

/// Whether it is marked. What cannot be asked is not.
pub(in crate::external) fn is_secret() -> bool {
    // The same order as arboard's: Wayland where the compositor lets programs see the clipboard, else its X server.
    if env::var_os("WAYLAND_DISPLAY").is_some()
        && let Ok(offered) = get_mime_types(ClipboardType::Regular, Seat::Unspecified)
    {
        return offered.contains(HINT);
    }
    on_x11().is_ok_and(|marked| marked)
}

/// Asks the clipboard's owner on X11 for its targets (Inter-Client Communication Conventions Manual, section 2.6.2).
fn on_x11() -> anyhow::Result<bool> {
    let (server, screen) = RustConnection::connect(None)?;
    let root = server.setup().roots.get(screen).map(|screen| screen.root).unwrap_or_default();
    let atom = |name: &str| anyhow::Ok(server.intern_atom(false, name.as_bytes())?.reply()?.atom);
    let (clipboard, targets, hint) = (atom("CLIPBOARD")?, atom("TARGETS")?, atom(HINT)?);
    let window = server.generate_id()?;
    let kind = WindowClass::INPUT_ONLY;
    server.create_window(0, window, root, 0, 0, 1, 1, 0, kind, 0, &CreateWindowAux::new())?;
    server.convert_selection(window, clipboard, targets, targets, CURRENT_TIME)?;
    server.flush()?;
    let deadline = Instant::now() + OWNER_TIMEOUT;
    loop {
        if let Some(event) = server.poll_for_event()? {
            match event {
                Event::SelectionNotify(answer) if answer.property == targets => break,
                // Nobody owns it, or the owner does not say.
                Event::SelectionNotify(_) => return Ok(false),
                _ => continue,
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec { tv_sec: 0, tv_nsec: i64::from(left.subsec_nanos()) };
        if poll(&mut [PollFd::new(&server.stream().as_fd(), PollFlags::IN)], Some(&left))? == 0 {
            return Ok(false);
        }
    }
    let offered = server.get_property(true, window, targets, AtomEnum::ANY, 0, 1024)?.reply()?;
    Ok(offered.value32().is_some_and(|mut offered| offered.any(|target| target == hint)))
}
