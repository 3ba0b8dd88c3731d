//! The shortcut on X11: the server sends the key to this program alone while it is grabbed.

use crate::desktop::linux::readable;
use crate::desktop::shortcut::{TAKEN, pressed};
use anyhow::{Context as _, anyhow, bail};
use ccc_app::ports::Inbox;
use ccc_core::shortcut::{Key, Named, Shortcut};
use tokio::sync::watch;
use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{ConnectionExt as _, GrabMode, Mapping, ModMask, Timestamp, Window};
use x11rb::protocol::{ErrorKind, Event};
use x11rb::rust_connection::RustConnection;

/// The locks that may be on while the shortcut is pressed: Caps Lock, Num Lock, both.
const LOCKS: [&[ModMask]; 4] = [&[], &[ModMask::LOCK], &[ModMask::M2], &[ModMask::LOCK, ModMask::M2]];

/// Holds the shortcut until another one is wanted. Fails where it cannot be had. The grab ends with the connection.
pub(super) async fn hold(
    shortcut: Shortcut,
    wanted: &mut watch::Receiver<Option<Shortcut>>,
    inbox: &Inbox,
) -> anyhow::Result<()> {
    let (server, screen) = RustConnection::connect(None).context("the X server does not respond")?;
    let root = server.setup().roots.get(screen).context("the X server has no screen")?.root;
    let mut code = grab(&server, root, shortcut)?;
    let ready = readable(&server)?;
    let mut released = None;
    loop {
        // What came with the answers above waits in memory already.
        while let Some(event) = server.poll_for_event().context("the X server is gone")? {
            match event {
                Event::KeyPress(key) if key.detail == code && !is_repeat(released, key.time) => {
                    pressed(inbox);
                }
                Event::KeyRelease(key) if key.detail == code => released = Some(key.time),
                // Another layout may have the letter on another key.
                Event::MappingNotify(change) if change.request == Mapping::KEYBOARD => {
                    server.ungrab_key(code, root, ModMask::ANY)?;
                    code = grab(&server, root, shortcut)?;
                }
                _ => {}
            }
        }
        tokio::select! {
            readable = ready.readable() => readable?.clear_ready(),
            _ = wanted.changed() => return Ok(()),
        }
    }
}

/// A key that is held down is told of as released and pressed again in the same instant.
fn is_repeat(released: Option<Timestamp>, pressed: Timestamp) -> bool {
    released == Some(pressed)
}

/// Grabs the shortcut; answers with the key's code.
fn grab(server: &RustConnection, root: Window, shortcut: Shortcut) -> anyhow::Result<u8> {
    let (first, last) = (server.setup().min_keycode, server.setup().max_keycode);
    let map = server.get_keyboard_mapping(first, last - first + 1)?.reply()?;
    let place = place_of(symbol(shortcut.key), &map.keysyms, map.keysyms_per_keycode.into());
    let code = place.and_then(|place| u8::try_from(place + usize::from(first)).ok());
    let code = code.with_context(|| format!("this keyboard has no key {}", shortcut.key))?;
    for locks in LOCKS {
        let modifiers = locks.iter().fold(modifiers(shortcut), |all, lock| all | *lock);
        let asked = server.grab_key(false, root, modifiers, code, GrabMode::ASYNC, GrabMode::ASYNC)?;
        match asked.check() {
            Ok(()) => {}
            Err(ReplyError::X11Error(error)) if error.error_kind == ErrorKind::Access => bail!(TAKEN),
            Err(error) => return Err(anyhow!(error)),
        }
    }
    Ok(code)
}

/// The modifiers as all common keyboards have them: Alt is the first, and the logo's key the fourth.
fn modifiers(shortcut: Shortcut) -> ModMask {
    let held = shortcut.held;
    let all = [
        (held.ctrl, ModMask::CONTROL),
        (held.alt, ModMask::M1),
        (held.shift, ModMask::SHIFT),
        (held.logo, ModMask::M4),
    ];
    all.into_iter().filter(|(held, _)| *held).fold(ModMask::from(0_u16), |all, (_, mask)| all | mask)
}

/// The key's symbol, by the numbers of X11's protocol.
fn symbol(key: Key) -> u32 {
    match key {
        Key::Letter(letter) => u32::from(letter.to_ascii_lowercase()),
        Key::Digit(digit) => 0x30 + u32::from(digit),
        Key::Function(number) => 0xffbd + u32::from(number),
        Key::Named(named) => match named {
            Named::Space => 0x20,
            Named::Home => 0xff50,
            Named::Left => 0xff51,
            Named::Up => 0xff52,
            Named::Right => 0xff53,
            Named::Down => 0xff54,
            Named::PageUp => 0xff55,
            Named::PageDown => 0xff56,
            Named::End => 0xff57,
            Named::Insert => 0xff63,
            Named::Delete => 0xffff,
        },
    }
}

/// Which key has the symbol, counted from the first: one that gives it by itself before one that does with Shift or in
/// another layout.
fn place_of(symbol: u32, map: &[u32], per_key: usize) -> Option<usize> {
    let keys = || map.chunks(per_key.max(1));
    keys()
        .position(|key| key.first() == Some(&symbol))
        .or_else(|| keys().position(|key| key.contains(&symbol)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortcut(text: &str) -> Shortcut {
        text.parse().unwrap()
    }

    #[test]
    fn the_numbers_are_x11s() {
        assert_eq!(symbol(shortcut("Ctrl+J").key), 0x6a);
        assert_eq!(symbol(shortcut("Ctrl+7").key), 0x37);
        assert_eq!(symbol(shortcut("F1").key), 0xffbe);
        assert_eq!(symbol(shortcut("F24").key), 0xffd5);
        let mask = u16::from(modifiers(shortcut("Ctrl+Alt+Shift+Super+J")));
        assert_eq!(mask, 0b100_1101);
    }

    #[test]
    fn a_key_that_gives_the_symbol_by_itself_comes_first() {
        // Of a French keyboard: the digits stand above, and a second layout has a letter of its own.
        let map = [0x26, 0x31, 0x5f, 0x38, 0x38, 0, 0x71, 0x51];
        assert_eq!(place_of(0x31, &map, 2), Some(0));
        assert_eq!(place_of(0x38, &map, 2), Some(2));
        assert_eq!(place_of(0x6a, &map, 2), None);
        assert_eq!(place_of(0x6a, &[], 0), None);
    }

    #[test]
    fn a_key_held_down_is_pressed_once() {
        assert!(!is_repeat(None, 100));
        assert!(is_repeat(Some(600), 600));
        assert!(!is_repeat(Some(600), 640));
    }
}
