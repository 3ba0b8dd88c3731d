//! Whether this desktop has a place for the icon.

use gtk::gio::prelude::*;
use gtk::gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, bus_get_sync};
use gtk::glib::Variant;

const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// How long a bus or a watcher that hangs may keep the window, in milliseconds.
const TIMEOUT: i32 = 300;

/// Whether a bar shows icons. Asked once, at the start.
pub(crate) fn is_there() -> bool {
    let Ok(bus) = bus_get_sync(BusType::Session, None::<&Cancellable>) else { return false };
    // Asked outright, a watcher that is not there could be started.
    let owned = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner");
    let has_bar = (WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get");
    let which = (WATCHER, "IsStatusNotifierHostRegistered");
    says_yes(&bus, owned, &(WATCHER,).to_variant()) && says_yes(&bus, has_bar, &which.to_variant())
}

fn says_yes(
    bus: &DBusConnection,
    (name, path, interface, method): (&str, &str, &str, &str),
    question: &Variant,
) -> bool {
    let nothing = None::<&Cancellable>;
    let flags = DBusCallFlags::NO_AUTO_START;
    let answer =
        bus.call_sync(Some(name), path, interface, method, Some(question), None, flags, TIMEOUT, nothing);
    let answer = answer.ok().and_then(|answer| answer.try_child_value(0));
    answer.is_some_and(|answer| answer.get::<bool>().or_else(|| answer.as_variant()?.get()) == Some(true))
}
