//! Linux: the session bus knows who shows icons and notices.

use super::{Desktop, LOCAL_TIMEOUT};
use ccc_core::readiness::{Notices, Tray};
use zbus::fdo::DBusProxy;
use zbus::names::BusName;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, Proxy};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const SERVER: &str = "org.freedesktop.Notifications";

/// `ayatana-indicator-application-service`, as the kernel cuts it.
const INDICATORS: &str = "ayatana-indicat";

/// Asks who shows icons and notices, both at once.
pub(super) async fn desktop() -> Desktop {
    match tokio::time::timeout(LOCAL_TIMEOUT, Connection::session()).await {
        Ok(Ok(bus)) => tokio::join!(in_time(tray(&bus)), in_time(notices(&bus))),
        Ok(Err(_)) => (Some(Tray::NoBus), Some(Notices::NoBus)),
        Err(_) => (None, None),
    }
}

/// What is answered in time and without an error.
async fn in_time<T>(answer: impl Future<Output = zbus::Result<T>>) -> Option<T> {
    tokio::time::timeout(LOCAL_TIMEOUT, answer).await.ok()?.ok()
}

async fn tray(bus: &Connection) -> zbus::Result<Tray> {
    let (names, watcher) = (DBusProxy::new(bus).await?, BusName::try_from(WATCHER)?);
    // Asked outright, a tray that is not there could be started.
    if !names.name_has_owner(watcher.clone()).await? {
        return Ok(Tray::Nobody);
    }
    let properties = Proxy::new(bus, watcher.clone(), "/StatusNotifierWatcher", PROPERTIES).await?;
    let has_bar: OwnedValue = properties.call("Get", &(WATCHER, "IsStatusNotifierHostRegistered")).await?;
    if *has_bar != Value::Bool(true) {
        return Ok(Tray::NoBar);
    }
    let process = names.get_connection_unix_process_id(watcher).await?;
    let name = std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    Ok(if name.trim() == INDICATORS { Tray::Indicators } else { Tray::Host })
}

/// A server that is not there is started by this, where the bus knows how: a notice would start it, too.
async fn notices(bus: &Connection) -> zbus::Result<Notices> {
    let server = Proxy::new(bus, SERVER, "/org/freedesktop/Notifications", SERVER).await?;
    match server.call::<_, _, (String, String, String, String)>("GetServerInformation", &()).await {
        Ok((name, _vendor, version, _specification)) => {
            let capabilities = server.call("GetCapabilities", &()).await?;
            Ok(Notices::Server { name, version, capabilities })
        }
        Err(zbus::Error::MethodError(why, ..)) if means_nobody(&why) => Ok(Notices::Nobody),
        Err(error) => Err(error),
    }
}

/// Whether the bus says that there is no server, or that the one that it knows does not start.
fn means_nobody(error: &str) -> bool {
    let bus = error.strip_prefix("org.freedesktop.DBus.Error.");
    bus.is_some_and(|kind| kind == "ServiceUnknown" || kind == "NameHasNoOwner" || kind.starts_with("Spawn."))
}
