//! The session bus: tray, notices and Wayland's shortcut live while it does, and begin anew when it comes back.

use super::notices::Notices;
use super::shortcut::Shortcuts;
use super::tray;
use crate::vital;
use ccc_app::ports::Inbox;
use ccc_core::view::tray::TrayView;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tracing::warn;
use zbus::Connection;

/// How long after the bus was lost it is looked for again; the wait doubles up to the longest one.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Keeps tray, notices and shortcut going through all that happens to the bus. Never returns.
pub(super) async fn keep(
    inbox: Inbox,
    views: watch::Receiver<Option<TrayView>>,
    (notices, shortcuts): (Notices, Shortcuts),
    speed: u32,
) {
    let mut wait = FIRST_WAIT;
    let mut told = false;
    loop {
        match Connection::session().await {
            Ok(bus) => {
                (wait, told) = (FIRST_WAIT, false);
                // They end with the set, however this ends.
                let mut on_the_bus = JoinSet::new();
                let (its_bus, inbox, views) = (bus.clone(), inbox.clone(), views.clone());
                on_the_bus.spawn_local(vital::keep_alive("the icon in the tray", move || {
                    tray::keep(its_bus.clone(), inbox.clone(), views.clone(), speed)
                }));
                let (its_bus, shortcuts) = (bus.clone(), shortcuts.clone());
                on_the_bus.spawn_local(vital::keep_alive("the shortcut", move || {
                    shortcuts.clone().keep_on(its_bus.clone())
                }));
                let its_notices = notices.clone();
                vital::keep_alive("what shows notices", move || {
                    let (notices, bus) = (its_notices.clone(), bus.clone());
                    async move { notices.keep_on(bus).await }
                })
                .await;
                drop(on_the_bus);
                warn!("the session bus is gone; tray and notices come back with it");
            }
            Err(error) if !told => {
                told = true;
                warn!(
                    "there is no session bus ({error}), so neither tray nor notices; panel and command line work. They \
                     come when the bus does"
                );
            }
            Err(_) => {}
        }
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = notices.keep_off() => {}
        }
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}
