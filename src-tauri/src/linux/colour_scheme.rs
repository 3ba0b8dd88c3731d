//! Dark or light, as the desktop wants it.

use gtk::gio::prelude::*;
use gtk::gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, bus_get};
use gtk::glib::{Variant, VariantTy};
use gtk::prelude::*;

/// The desktop's portal, which knows the person's wishes on every desktop.
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";

/// GTK's setting, which its themes and WebKit go by.
const PREFER_DARK: &str = "gtk-application-prefer-dark-theme";

/// Follows the desktop's wish for dark or light, now and when it changes. Without a portal, GTK's theme decides.
pub(crate) fn follow_colour_scheme() {
    bus_get(BusType::Session, None::<&Cancellable>, |bus| {
        let Ok(bus) = bus else { return };
        ask(&bus);
        let changed = |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, told: &Variant| {
            if told.child_value(1).str() == Some(SCHEME) {
                take(&told.child_value(2));
            }
        };
        // Subscribed for as long as the program lives.
        let _ = bus.signal_subscribe(
            Some(PORTAL),
            Some(SETTINGS),
            Some("SettingChanged"),
            Some(OBJECT),
            Some(APPEARANCE),
            DBusSignalFlags::NONE,
            changed,
        );
        // A connection that nothing holds hears nothing more.
        std::mem::forget(bus);
    });
}

fn ask(bus: &DBusConnection) {
    let which = (APPEARANCE, SCHEME).to_variant();
    let flags = DBusCallFlags::NONE;
    bus.call(
        Some(PORTAL),
        OBJECT,
        SETTINGS,
        "Read",
        Some(&which),
        None,
        flags,
        -1,
        None::<&Cancellable>,
        |answer| {
            if let Ok(answer) = answer {
                take(&answer.child_value(0));
            }
        },
    );
}

fn take(told: &Variant) {
    let Some(settings) = gtk::Settings::default() else { return };
    match scheme(told) {
        Some(Scheme::Dark) => settings.set_gtk_application_prefer_dark_theme(true),
        Some(Scheme::Light) => settings.set_gtk_application_prefer_dark_theme(false),
        // GNOME's light is this. Left as it was, a window that was dark would stay so.
        Some(Scheme::Default) => settings.reset_property(PREFER_DARK),
        None => {}
    }
}

/// What the person wants of the colours.
#[derive(Debug, PartialEq, Eq)]
enum Scheme {
    /// They have no wish: GTK's theme decides.
    Default,
    Dark,
    Light,
}

/// The portal's answer, which is wrapped once or twice; `None` where it is none that this program knows.
fn scheme(told: &Variant) -> Option<Scheme> {
    let mut told = told.clone();
    // Asked of anything else, GLib complains.
    while told.type_() == VariantTy::VARIANT {
        told = told.as_variant()?;
    }
    match told.get::<u32>()? {
        0 => Some(Scheme::Default),
        1 => Some(Scheme::Dark),
        2 => Some(Scheme::Light),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_answers_are_understood_however_they_are_wrapped() {
        let once = |number: u32| number.to_variant().to_variant();
        assert_eq!(scheme(&once(0)), Some(Scheme::Default));
        assert_eq!(scheme(&once(1)), Some(Scheme::Dark));
        assert_eq!(scheme(&once(2).to_variant()), Some(Scheme::Light));
        assert_eq!(scheme(&1_u32.to_variant()), Some(Scheme::Dark));
        assert_eq!(scheme(&once(7)), None);
        assert_eq!(scheme(&"dark".to_variant().to_variant()), None);
    }
}
