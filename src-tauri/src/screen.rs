//! The window as the connection to the resident sees it.

use crate::connection::{Screen, Shown};
use crate::visibility::ShowRequest;
use crate::{WINDOW, ground, window};
use ccc_core::settings::Appearance;
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter as _};
use tokio::sync::oneshot;

pub(crate) struct TauriScreen {
    pub(crate) app: AppHandle,
    /// The colours that the window has.
    pub(crate) appearance: Mutex<Appearance>,
}

impl TauriScreen {
    fn paint(&self, appearance: Appearance) {
        let mut painted = self.appearance.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *painted, appearance) != appearance {
            let app = self.app.clone();
            let _ = self.app.run_on_main_thread(move || ground::lay(&app, appearance));
        }
    }
}

impl Screen for TauriScreen {
    fn draw(&self, shown: &Shown) {
        if let Shown::View(view) = shown {
            self.paint(view.appearance);
        }
        // Fails only while the program ends.
        let _ = self.app.emit_to(WINDOW, "shown", shown);
    }

    fn show(&self, request: ShowRequest) {
        window::show(&self.app, request);
    }

    fn withdraw(&self) {
        window::withdraw(&self.app);
    }

    fn is_up(&self) -> bool {
        window::is_up(&self.app)
    }

    fn copy(&self, text: String, briefly: bool) -> oneshot::Receiver<bool> {
        window::copy(&self.app, text, briefly)
    }

    fn exit(&self) {
        window::exit(&self.app);
    }
}
