//! The end of the session: its display is gone.
//!
//! Most systems leave a user's programs running after the session (`KillUserProcesses=no`), and one that speaks to no display
//! goes on with the environment of a session that is no more.

use ccc_app::ports::{Inbox, Message};
use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::AsyncReadExt as _;
use tokio::net::UnixStream;
use tracing::info;
use x11rb::connection::Connection as _;
use x11rb::rust_connection::RustConnection;

/// How long a display that has gone may take to come back: `KWin` starts anew after a crash.
const COMES_BACK_WITHIN: Duration = Duration::from_secs(10);
const LOOKS_EVERY: Duration = Duration::from_millis(250);

/// Ends the program with its display, as Quit does. Returns at once where there is none.
pub(super) async fn stop_with_it(inbox: Inbox) {
    let Some(display) = Display::of_this_session() else { return };
    // One that cannot be connected to at first is none of this program's.
    let Ok(mut connected) = display.connect().await else { return };
    loop {
        connected.ended().await;
        let Ok(again) = tokio::time::timeout(COMES_BACK_WITHIN, display.connect_again()).await else { break };
        connected = again;
    }
    info!("the session's display is gone");
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Stop);
}

enum Display {
    Wayland(PathBuf),
    X11,
}

enum Connected {
    Wayland(UnixStream),
    X11(Box<RustConnection>),
}

impl Display {
    fn of_this_session() -> Option<Self> {
        let variable = |name| env::var_os(name).filter(|value| !value.is_empty());
        match (variable("WAYLAND_DISPLAY"), variable("XDG_RUNTIME_DIR"), variable("DISPLAY")) {
            (Some(name), Some(folder), _) => Some(Self::Wayland(Path::new(&folder).join(name))),
            // On Wayland a connection would keep its X server alive.
            (Some(_), None, _) | (None, _, None) => None,
            (None, _, Some(_)) => Some(Self::X11),
        }
    }

    async fn connect(&self) -> anyhow::Result<Connected> {
        Ok(match self {
            Self::Wayland(socket) => Connected::Wayland(UnixStream::connect(socket).await?),
            Self::X11 => Connected::X11(Box::new(RustConnection::connect(None)?.0)),
        })
    }

    async fn connect_again(&self) -> Connected {
        loop {
            tokio::time::sleep(LOOKS_EVERY).await;
            if let Ok(connected) = self.connect().await {
                return connected;
            }
        }
    }
}

impl Connected {
    /// Returns when the display has hung up.
    async fn ended(&mut self) {
        match self {
            // It says nothing to who asks nothing.
            Self::Wayland(display) => {
                while display.read(&mut [0; 64]).await.is_ok_and(|length| length > 0) {}
            }
            Self::X11(display) => {
                let Ok(ready) = super::readable(display) else { return std::future::pending().await };
                while display.poll_for_event().is_ok() {
                    match ready.readable().await {
                        Ok(mut readable) => readable.clear_ready(),
                        Err(_) => return,
                    }
                }
            }
        }
    }
}
