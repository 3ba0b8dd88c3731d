//! The window as the connection to the resident sees it.

use crate::connection::{Screen, Shown};
use crate::visibility::ShowRequest;
use crate::{WINDOW, window};
use ccc_app::socket::wire::Focus;
use tauri::{AppHandle, Emitter as _};

pub(crate) struct TauriScreen(pub(crate) AppHandle);

impl Screen for TauriScreen {
    fn draw(&self, shown: &Shown) {
        // Fails only while the program ends.
        let _ = self.0.emit_to(WINDOW, "shown", shown);
    }

    fn show(&self, request: ShowRequest) {
        // What the person looks at stays on the page that they have chosen.
        if request.placement.focus == Focus::Take || !window::is_up(&self.0) {
            // Fails only while the program ends.
            let _ = self.0.emit_to(WINDOW, "page", request.placement.page);
        }
        window::show(&self.0, request);
    }

    fn withdraw(&self) {
        window::withdraw(&self.0);
    }

    fn is_up(&self) -> bool {
        window::is_up(&self.0)
    }

    fn exit(&self) {
        window::exit(&self.0);
    }
}
