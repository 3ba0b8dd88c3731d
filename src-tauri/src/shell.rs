//! The window as the link to the resident sees it.

use crate::link::{Screen, Shown};
use crate::{WINDOW, window};
use ccc_app::socket::wire::Opening;
use tauri::{AppHandle, Emitter as _};

pub(crate) struct Shell(pub(crate) AppHandle);

impl Screen for Shell {
    fn draw(&self, shown: &Shown) {
        // Fails only while the program ends.
        let _ = self.0.emit_to(WINDOW, "shown", shown);
    }

    fn show(&self, opening: Opening) {
        // Fails only while the program ends.
        let _ = self.0.emit_to(WINDOW, "page", opening.page);
        window::show(&self.0, opening);
    }

    fn is_up(&self) -> bool {
        window::is_up(&self.0)
    }

    fn end(&self) {
        self.0.exit(0);
    }
}
