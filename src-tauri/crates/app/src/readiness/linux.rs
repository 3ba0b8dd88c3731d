//! Linux: the session bus knows who shows icons and notices.

use super::{Desktop, LOCAL_TIMEOUT};
use ccc_core::readiness::{Notices, Tray};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::Connection;
use zbus::zvariant::{DynamicType, OwnedValue, Type, Value};

/// Somebody on the bus: name, path, and interface.
type Callee = (&'static str, &'static str, &'static str);

const BUS: Callee = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const WATCHER_PROPERTIES: Callee = (WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties");
const SERVER: Callee =
    ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications");

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
    // Asked outright, a tray that is not there could be started.
    if !ask::<bool>(bus, BUS, "NameHasOwner", &WATCHER).await? {
        return Ok(Tray::Nobody);
    }
    let question = (WATCHER, "IsStatusNotifierHostRegistered");
    let has_bar: OwnedValue = ask(bus, WATCHER_PROPERTIES, "Get", &question).await?;
    if *has_bar != Value::Bool(true) {
        return Ok(Tray::NoBar);
    }
    let process: u32 = ask(bus, BUS, "GetConnectionUnixProcessID", &WATCHER).await?;
    let name = std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    Ok(if name.trim() == INDICATORS { Tray::Indicators } else { Tray::Host })
}

/// A server that is not there is started by this, where the bus knows how: a notice would start it, too.
async fn notices(bus: &Connection) -> zbus::Result<Notices> {
    match ask::<(String, String, String, String)>(bus, SERVER, "GetServerInformation", &()).await {
        Ok((name, _vendor, version, _specification)) => {
            let capabilities = ask(bus, SERVER, "GetCapabilities", &()).await?;
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

async fn ask<T: DeserializeOwned + Type>(
    bus: &Connection,
    (name, path, interface): Callee,
    question: &str,
    arguments: &(impl Serialize + DynamicType),
) -> zbus::Result<T> {
    let answer = bus.call_method(Some(name), path, Some(interface), question, arguments).await?;
    answer.body().deserialize()
}
