//! What the resident writes to its standard error, where a person who looks for a reason finds it. Access codes and
//! links never appear here.

use std::io::{self, Write as _};

/// Writes one message. Where that fails, nothing happens: a closed terminal, a reader that is gone or a full disk must
/// not cost a reminder, as the panic of `eprintln!` would.
pub(crate) fn tell(text: &str) {
    let _ = io::stderr().write_all(format!("ccc-tray: {text}\n").as_bytes());
}
