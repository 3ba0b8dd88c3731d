//! What only Windows has: the bar's colour in the registry, its scale, an icon that keeps its place.

use crate::ring::Bar;
use std::env;
use tao::event_loop::{EventLoop, EventLoopWindowTarget};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};
use windows_registry::CURRENT_USER;

/// Nothing is to be set before the loop runs.
pub(super) fn prepare<T>(_event_loop: &mut EventLoop<T>) {}

/// The bar's colour, as the person has set it; where nothing is set, as on Windows 10 from the start, it is dark.
pub(super) fn bar() -> Bar {
    let light = CURRENT_USER
        .open(r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize")
        .and_then(|key| key.get_u32("SystemUsesLightTheme"));
    if light.is_ok_and(|light| light != 0) { Bar::Light } else { Bar::Dark }
}

/// The size of a small icon at the scale of the monitor that has the bar, in pixels.
pub(super) fn icon_size<T>(target: &EventLoopWindowTarget<T>) -> u32 {
    let scale = target.primary_monitor().map_or(1.0, |monitor| monitor.scale_factor());
    // A scale is between 1 and 5.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = (16.0 * scale).round() as u32;
    size
}

/// Sets the picture as it is.
pub(super) fn set_picture(icon: &TrayIcon, picture: Icon) -> tray_icon::Result<()> {
    icon.set_icon(Some(picture))
}

/// Gives the icon an identity that outlives the program, so that Windows keeps it where the person has put it.
///
/// Windows binds such an identity to the program's path and refuses it to a copy elsewhere: so it comes from the path.
pub(super) fn identify(icon: TrayIconBuilder) -> TrayIconBuilder {
    match env::current_exe() {
        Ok(path) => icon.with_guid(guid(path.to_string_lossy().to_lowercase().as_bytes())),
        Err(_) => icon,
    }
}

/// A GUID for `name` that stays the same for all time: FNV-1a, marked as a GUID of one's own making (version 8).
fn guid(name: &[u8]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = name.iter().fold(BASIS, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME));
    let unmarked = hash & !(0xf << 76) & !(0x3 << 62);
    unmarked | 0x8 << 76 | 0x2 << 62
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_bound_to_the_path_and_stays_the_same() {
        let installed = guid(br"c:\program files\ccc\ccc-tray.exe");
        assert_eq!(installed, guid(br"c:\program files\ccc\ccc-tray.exe"));
        assert_ne!(installed, guid(br"c:\build\ccc-tray.exe"));
        // The published FNV-1a of nothing, with the marks of version 8 and of the usual variant.
        assert_eq!(guid(b""), 0x6c62_272e_07bb_8142_a2b8_2175_6295_c58d);
    }
}
