//! The keys that tests press.

/// A key by its name, with its number in X11's `keysymdef.h` and its code in the kernel's `input-event-codes.h`.
const KEYS: [(&str, u32, u32); 5] = [
    ("Escape", 0xff1b, 1),
    ("Return", 0xff0d, 28),
    ("Tab", 0xff09, 15),
    ("Down", 0xff54, 108),
    ("a", 0x61, 30),
];

/// Its number for X11.
pub(super) fn keysym(name: &str) -> u32 {
    key(name).1
}

/// Its code for the kernel.
pub(super) fn keycode(name: &str) -> u32 {
    key(name).2
}

fn key(name: &str) -> (&'static str, u32, u32) {
    KEYS.into_iter().find(|key| key.0 == name).unwrap_or_else(|| panic!("no test presses {name} so far"))
}
