//! What only macOS has: a program without a Dock icon, and a menu bar that colours icons itself.

use crate::ring::Bar;
use tao::event_loop::{EventLoop, EventLoopWindowTarget};
use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS as _};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};

/// Keeps the program out of the Dock and of the list of programs to switch to.
pub(super) fn prepare<T>(event_loop: &mut EventLoop<T>) {
    event_loop.set_activation_policy(ActivationPolicy::Accessory);
}

/// The icon is a template: macOS looks at its alpha alone.
pub(super) fn bar() -> Bar {
    Bar::Light
}

/// Twice the 18 points at which `tray-icon` shows an icon, whatever its pixels: sharp on Retina, and halved elsewhere.
pub(super) fn icon_size<T>(_target: &EventLoopWindowTarget<T>) -> u32 {
    36
}

/// Sets the picture as one that the system colours as its menu bar wants it.
pub(super) fn set_picture(icon: &TrayIcon, picture: Icon) -> tray_icon::Result<()> {
    icon.set_icon_with_as_template(Some(picture), true)
}

/// macOS knows the icon by the program.
pub(super) fn identify(icon: TrayIconBuilder) -> TrayIconBuilder {
    icon
}
