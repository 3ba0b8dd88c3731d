//! Where answers go.

use anyhow::Context as _;
use serde::Serialize;
use std::io::Write;

/// The two writers of a command.
pub(crate) struct Output<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
}

impl Output<'_> {
    /// One line of the answer.
    pub(crate) fn line(&mut self, text: &str) -> anyhow::Result<()> {
        writeln!(self.out, "{text}").context("the output could not be written")
    }

    /// The answer as one JSON value on one line.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        let text = serde_json::to_string(value)?;
        self.line(&text)
    }

    /// Something besides the answer.
    pub(crate) fn remark(&mut self, text: &str) {
        // If standard error is closed, the exit code still matters.
        let _ = writeln!(self.err, "ccc: {text}");
    }
}
