//! The shortcut that joins: on X11 the server gives it, on Wayland the desktop's portal does.

mod portal;
mod x11;

use crate::desktop::shortcut;
use crate::vital;
use ccc_app::ports::Inbox;
use ccc_app::session::Session;
use ccc_core::shortcut::Shortcut;
use tokio::sync::watch;
use zbus::Connection;

/// The shortcut that is wanted, and who is to give it.
#[derive(Clone)]
pub(super) struct Shortcuts {
    inbox: Inbox,
    wanted: watch::Sender<Option<Shortcut>>,
    display: Display,
}

/// What the session draws on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Display {
    Wayland,
    X11,
    None,
}

impl Shortcuts {
    /// No shortcut so far. Needs a current [`tokio::task::LocalSet`].
    pub(super) fn new(inbox: Inbox) -> Self {
        let (wanted, shortcut) = watch::channel(None);
        let display = Display::of_this_session();
        if display == Display::X11 {
            let inbox = inbox.clone();
            tokio::task::spawn_local(vital::keep_alive("the shortcut", move || {
                keep(Giver::X11, shortcut.clone(), inbox.clone())
            }));
        }
        Self { inbox, wanted, display }
    }

    /// Takes this shortcut in place of an earlier one. Where it is not to be had, the person is told.
    pub(super) fn set(&self, wanted: Option<Shortcut>) {
        if let (Some(wanted), Display::None) = (wanted, self.display) {
            shortcut::refuse(wanted, &"there is no display to listen for keys on", &self.inbox);
        }
        self.wanted.send_if_modified(|before| std::mem::replace(before, wanted) != wanted);
    }

    /// Has the portal give the shortcut where it is for the portal to give, until the session bus is gone.
    pub(super) async fn keep_on(self, bus: Connection) {
        if self.display == Display::Wayland {
            keep(Giver::Portal(bus), self.wanted.subscribe(), self.inbox).await;
        }
    }
}

impl Display {
    fn of_this_session() -> Self {
        let session = Session::of_this_program();
        // Wayland's X server hears the keyboard only while it is meant for one of its own windows.
        if session.wayland.is_some() {
            Self::Wayland
        } else if session.x11.is_some() {
            Self::X11
        } else {
            Self::None
        }
    }
}

/// Who gives shortcuts.
enum Giver {
    X11,
    Portal(Connection),
}

/// Holds the shortcut that is wanted, and the next one when it changes.
async fn keep(giver: Giver, mut wanted: watch::Receiver<Option<Shortcut>>, inbox: Inbox) {
    loop {
        let shortcut = *wanted.borrow_and_update();
        if let Some(shortcut) = shortcut {
            let held = match &giver {
                Giver::X11 => x11::hold(shortcut, &mut wanted, &inbox).await,
                Giver::Portal(bus) => portal::hold(bus, shortcut, &mut wanted, &inbox).await,
            };
            match held {
                Ok(()) => continue,
                Err(why) => shortcut::refuse(shortcut, &format!("{why:#}"), &inbox),
            }
        }
        if wanted.changed().await.is_err() {
            return;
        }
    }
}
