//! What the resident writes to its standard error, where a person who looks for a reason finds it. Access codes and
//! links never appear here.

/// Writes one message.
#[expect(clippy::print_stderr, reason = "this is the one place that writes there")]
pub(crate) fn tell(text: &str) {
    eprintln!("ccc-tray: {text}");
}
