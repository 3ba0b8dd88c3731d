//! Global keyboard shortcuts, such as `Ctrl+Alt+J`.

use std::fmt;
use std::str::FromStr;

/// Modifiers and a key. The order in its text ([`fmt::Display`]) is always the same.
///
/// ```
/// use ccc_core::shortcut::Shortcut;
/// let shortcut: Shortcut = "alt + CONTROL + j".parse().unwrap();
/// assert_eq!(shortcut.to_string(), "Ctrl+Alt+J");
/// assert!("J".parse::<Shortcut>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// The modifiers that are held.
    pub held: Held,
    /// The key that is pressed.
    pub key: Key,
}

/// Modifiers that are held while a key is pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key")]
pub struct Held {
    /// Ctrl, Control on a Mac.
    pub ctrl: bool,
    /// Alt, Option on a Mac.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// The logo key, Command on a Mac.
    pub logo: bool,
}

/// A key that is pressed. Letters and digits are those without Shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// `A` to `Z`.
    Letter(char),
    /// `0` to `9`, above the letters.
    Digit(u8),
    /// `F1` to `F24`.
    Function(u8),
    /// A key with a name.
    Named(Named),
}

/// A key with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those on the keys")]
pub enum Named {
    Space,
    Insert,
    Delete,
    Home,
    End,
    PageUp,
    PageDown,
    Left,
    Right,
    Up,
    Down,
}

/// Why a text is not a valid shortcut.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShortcutError {
    /// There are only modifiers, or nothing.
    #[error("it has no key besides Ctrl, Alt, Shift and Super: write it like Ctrl+Alt+J")]
    NoKey,
    /// There is more than one key.
    #[error("{0:?} and {1:?} are two keys, but only one is allowed: write it like Ctrl+Alt+J")]
    TwoKeys(String, String),
    /// There is no such key.
    #[error(
        "unknown key {0:?}: use a letter, a digit, F1 to F24, Space, Insert, Delete, Home, End, PageUp, PageDown, Left, \
         Right, Up or Down, with Ctrl, Alt, Shift or Super"
    )]
    Unknown(String),
    /// The key would no longer be available for typing.
    #[error("{0} alone would block typing: add Ctrl, Alt or Super, as in Ctrl+Alt+J")]
    Writes(String),
}

const NAMED: [Named; 11] = {
    use Named::{Delete, Down, End, Home, Insert, Left, PageDown, PageUp, Right, Space, Up};
    [Space, Insert, Delete, Home, End, PageUp, PageDown, Left, Right, Up, Down]
};

impl FromStr for Shortcut {
    type Err = ShortcutError;

    fn from_str(text: &str) -> Result<Self, ShortcutError> {
        let mut held = Held::default();
        let mut pressed: Option<(Key, &str)> = None;
        for part in text.split('+').map(str::trim) {
            if part.is_empty() {
                return Err(ShortcutError::NoKey);
            }
            if let Some(hold) = held.by_name(part) {
                *hold = true;
                continue;
            }
            let key = Key::by_name(part).ok_or_else(|| ShortcutError::Unknown(part.to_owned()))?;
            if let Some((_, first)) = pressed {
                return Err(ShortcutError::TwoKeys(first.to_owned(), part.to_owned()));
            }
            pressed = Some((key, part));
        }
        let (key, _) = pressed.ok_or(ShortcutError::NoKey)?;
        let shortcut = Self { held, key };
        let writes_nothing = held.ctrl || held.alt || held.logo || matches!(key, Key::Function(_));
        if !writes_nothing {
            return Err(ShortcutError::Writes(shortcut.to_string()));
        }
        Ok(shortcut)
    }
}

impl Held {
    /// The modifier of this name.
    fn by_name(&mut self, name: &str) -> Option<&mut bool> {
        match name.to_ascii_lowercase().as_str() {
            "ctrl" | "control" => Some(&mut self.ctrl),
            "alt" | "option" => Some(&mut self.alt),
            "shift" => Some(&mut self.shift),
            "super" | "cmd" | "command" | "win" | "windows" | "meta" => Some(&mut self.logo),
            _ => None,
        }
    }
}

impl Key {
    fn by_name(name: &str) -> Option<Self> {
        if let Some(named) = NAMED.into_iter().find(|named| named.to_string().eq_ignore_ascii_case(name)) {
            return Some(Self::Named(named));
        }
        match name.to_ascii_uppercase().as_bytes() {
            [letter @ b'A'..=b'Z'] => Some(Self::Letter(char::from(*letter))),
            [digit @ b'0'..=b'9'] => Some(Self::Digit(digit - b'0')),
            [b'F', b'1'..=b'9', ..] => {
                let number = name[1..].parse().ok().filter(|number| (1..=24).contains(number));
                number.map(Self::Function)
            }
            _ => None,
        }
    }
}

impl fmt::Display for Shortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Held { ctrl, alt, shift, logo } = self.held;
        for (held, name) in [(ctrl, "Ctrl"), (alt, "Alt"), (shift, "Shift"), (logo, "Super")] {
            if held {
                write!(f, "{name}+")?;
            }
        }
        write!(f, "{}", self.key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Letter(letter) => write!(f, "{letter}"),
            Self::Digit(digit) => write!(f, "{digit}"),
            Self::Function(number) => write!(f, "F{number}"),
            Self::Named(named) => write!(f, "{named}"),
        }
    }
}

impl fmt::Display for Named {
    /// Its variant's name, which is also what is printed on the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        text.parse::<Shortcut>().map(|shortcut| shortcut.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn all_spellings_have_one_canonical_form() {
        for (text, form) in [
            ("Ctrl+Alt+J", "Ctrl+Alt+J"),
            ("alt+ctrl+j", "Ctrl+Alt+J"),
            (" Control + Option + J ", "Ctrl+Alt+J"),
            ("cmd+shift+5", "Shift+Super+5"),
            ("Win+Space", "Super+Space"),
            ("f9", "F9"),
            ("shift+F24", "Shift+F24"),
            ("Ctrl+F", "Ctrl+F"),
            ("ctrl+ctrl+pageup", "Ctrl+PageUp"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(form), "{text}");
            assert_eq!(read(form).as_deref(), Ok(form));
        }
        for named in NAMED {
            let shortcut: Shortcut = format!("Alt+{named}").parse().unwrap();
            assert_eq!(shortcut.key, Key::Named(named));
        }
    }

    #[test]
    fn every_error_says_what_would_be_valid() {
        for (text, says) in [
            ("", "write it like Ctrl+Alt+J"),
            ("Ctrl+", "has no key"),
            ("Ctrl+Alt", "has no key"),
            ("Ctrl++", "has no key"),
            ("Ctrl+A+B", "\"A\" and \"B\" are two keys"),
            ("Ctrl+Alt+é", "unknown key \"é\""),
            ("Ctrl+F25", "F1 to F24"),
            ("Ctrl+F01", "F1 to F24"),
            ("Strg+J", "unknown key \"Strg\""),
            ("J", "J alone would block typing: add Ctrl"),
            ("shift+j", "Shift+J alone would block typing"),
            ("Space", "Space alone would block typing"),
        ] {
            let why = read(text).unwrap_err();
            assert!(why.contains(says), "{text}: {why}");
        }
    }
}
