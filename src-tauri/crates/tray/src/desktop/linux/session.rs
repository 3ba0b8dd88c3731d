//! The session bus: tray, notices and Wayland's shortcut live while it does, and begin anew when it comes back.

use super::notices::Notices;
use super::shortcut::Shortcuts;
use super::tray;
use crate::vital;
use ccc_app::ports::Inbox;
use ccc_core::view::tray::TrayView;
use futures_util::StreamExt as _;
use std::time::Duration;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;
use tracing::warn;
use zbus::Connection;
use zbus::fdo::DBusProxy;

const SERVER: &str = "org.freedesktop.Notifications";
const SERVER_PATH: &str = "/org/freedesktop/Notifications";

/// How long after the bus was lost it is looked for again; the wait doubles up to the longest one.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Keeps tray, notices and shortcut going through all that happens to the bus. Never returns. `asked` ends when the
/// notification server that is there at the start has said what it can do, or none is.
pub(super) async fn keep(
    inbox: Inbox,
    views: watch::Receiver<Option<TrayView>>,
    (notices, shortcuts): (Notices, Shortcuts),
    speed: u32,
    mut asked: Option<oneshot::Sender<()>>,
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
                if let Err(error) = follow_the_server(&bus, &notices, &mut asked).await {
                    warn!("the session bus does not answer: {error}");
                }
                drop(on_the_bus);
                notices.server_went();
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
        asked = None;
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// Follows the coming and going of the notification server until the bus is gone.
async fn follow_the_server(
    bus: &Connection,
    notices: &Notices,
    asked: &mut Option<oneshot::Sender<()>>,
) -> zbus::Result<()> {
    let names = DBusProxy::new(bus).await?;
    let mut changes = names.receive_name_owner_changed_with_args(&[(0, SERVER)]).await?;
    if names.name_has_owner(SERVER.try_into()?).await? {
        greet(bus, notices).await;
    }
    *asked = None;
    while let Some(change) = changes.next().await {
        let change = change.args()?;
        if change.old_owner().is_some() {
            notices.server_went();
        }
        if change.new_owner().is_some() {
            greet(bus, notices).await;
        }
    }
    Ok(())
}

/// Asks a server that has come what it can do. One that does not say is taken to have no abilities.
async fn greet(bus: &Connection, notices: &Notices) {
    let asked = bus.call_method(Some(SERVER), SERVER_PATH, Some(SERVER), "GetCapabilities", &()).await;
    let abilities: Vec<String> = asked.and_then(|answer| answer.body().deserialize()).unwrap_or_default();
    notices.server_came(&abilities);
}
