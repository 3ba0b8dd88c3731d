//! Hands things to the person's other programs: links to the browser, texts to the clipboard.

use anyhow::Context as _;
use ccc_core::link::Link;
use std::path::Path;

/// Hands `link` to the browser. The link is an argument of its own, never part of a shell's line.
pub fn open_link(link: &Link) -> anyhow::Result<()> {
    open::that_detached(link.as_str()).context("no program to open links with was found")
}

/// Opens a file with the program that the system has for it.
pub fn open_file(path: &Path) -> anyhow::Result<()> {
    open::that_detached(path).context("no program to edit text with was found")
}

/// The clipboard. On X11 and Wayland its content lives in this program, so it is kept as long as the content matters.
#[derive(Default)]
pub struct Clipboard(Option<arboard::Clipboard>);

impl Clipboard {
    /// Puts `text` on the clipboard.
    pub fn copy(&mut self, text: &str) -> anyhow::Result<()> {
        // A connection to a display that has gone is made anew once.
        for attempt in 0..2 {
            if self.0.is_none() {
                self.0 =
                    Some(arboard::Clipboard::new().context("this desktop's clipboard cannot be reached")?);
            }
            let result = self.0.as_mut().map(|clipboard| clipboard.set_text(text.to_owned()));
            match result {
                Some(Ok(())) => return Ok(()),
                Some(Err(error)) if attempt == 1 => {
                    return Err(error).context("the clipboard did not take the text");
                }
                _ => self.0 = None,
            }
        }
        Ok(())
    }
}
