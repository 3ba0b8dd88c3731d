//! The shortcut that joins, on the main thread, where both systems want it.

use crate::desktop::shortcut::{TAKEN, read, refuse};
use ccc_app::ports::Inbox;
use ccc_core::shortcut::{Key, Named, Shortcut};
use global_hotkey::hotkey::{Code, HotKey, Modifiers};
use global_hotkey::{Error, GlobalHotKeyManager};

/// The shortcut that is held.
#[derive(Default)]
pub(super) struct Shortcuts {
    /// Made for the first shortcut.
    manager: Option<GlobalHotKeyManager>,
    held: Option<HotKey>,
}

impl Shortcuts {
    /// Takes this shortcut in place of an earlier one. Where it is not to be had, the person is told.
    pub(super) fn set(&mut self, text: Option<&str>, inbox: &Inbox) {
        let wanted = text.and_then(|text| read(text, inbox));
        let key = wanted.and_then(|wanted| Some(HotKey::new(Some(modifiers(wanted)), code(wanted.key)?)));
        if self.held == key {
            return;
        }
        if let (Some(manager), Some(held)) = (&self.manager, self.held.take()) {
            // One that cannot be given back goes with the program.
            let _ = manager.unregister(held);
        }
        let (Some(wanted), Some(key)) = (wanted, key) else { return };
        match self.hold(key) {
            Ok(()) => self.held = Some(key),
            Err(Error::AlreadyRegistered(_) | Error::FailedToRegister(_)) => refuse(&wanted, &TAKEN, inbox),
            Err(error) => refuse(&wanted, &error, inbox),
        }
    }

    fn hold(&mut self, key: HotKey) -> global_hotkey::Result<()> {
        let manager = match self.manager.take() {
            Some(manager) => manager,
            None => GlobalHotKeyManager::new()?,
        };
        self.manager.insert(manager).register(key)
    }
}

fn modifiers(shortcut: Shortcut) -> Modifiers {
    let held = shortcut.held;
    let all = [
        (held.ctrl, Modifiers::CONTROL),
        (held.alt, Modifiers::ALT),
        (held.shift, Modifiers::SHIFT),
        (held.logo, Modifiers::META),
    ];
    all.into_iter().filter(|(held, _)| *held).map(|(_, modifier)| modifier).collect()
}

/// The key by the name that the Web's standard for keyboards gives it.
fn code(key: Key) -> Option<Code> {
    let name = match key {
        Key::Letter(letter) => format!("Key{letter}"),
        Key::Digit(digit) => format!("Digit{digit}"),
        Key::Named(named @ (Named::Left | Named::Right | Named::Up | Named::Down)) => {
            format!("Arrow{}", Key::Named(named))
        }
        other => other.to_string(),
    };
    name.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_its_code() {
        let of = |text: &str| code(text.parse::<Shortcut>().unwrap().key);
        assert_eq!(of("Ctrl+J"), Some(Code::KeyJ));
        assert_eq!(of("Ctrl+0"), Some(Code::Digit0));
        assert_eq!(of("Ctrl+Left"), Some(Code::ArrowLeft));
        for name in ["Space", "Insert", "Delete", "Home", "End", "PageUp", "PageDown", "Up", "Down", "Right"]
        {
            assert!(of(&format!("Alt+{name}")).is_some(), "{name}");
        }
        assert!((1..=24).all(|number| of(&format!("F{number}")).is_some()));
        let held = modifiers("Ctrl+Super+J".parse().unwrap());
        assert_eq!(held, Modifiers::CONTROL | Modifiers::META);
    }
}
