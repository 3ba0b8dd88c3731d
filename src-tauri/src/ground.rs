//! The colour that the window has before the page is painted: the page's own, so that nothing flashes.

use crate::WINDOW;
use ccc_core::settings::Appearance;
use tauri::utils::config::Color;
use tauri::{AppHandle, Manager as _};

/// `--ground` in the page's `app.css`.
const LIGHT: Color = Color(0xfa, 0xf9, 0xf6, 0xff);
const DARK: Color = Color(0x19, 0x1a, 0x1a, 0xff);

/// Gives window and webview the page's ground, as it is with this setting.
pub(crate) fn lay(app: &AppHandle, appearance: Appearance) {
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    let dark = match appearance {
        Appearance::System => is_dark(&window),
        Appearance::Light => false,
        Appearance::Dark => true,
    };
    // A window without it flashes, and works.
    let _ = window.set_background_color(Some(if dark { DARK } else { LIGHT }));
}

#[cfg(target_os = "linux")]
use crate::linux::is_dark;

#[cfg(not(target_os = "linux"))]
fn is_dark(window: &tauri::WebviewWindow) -> bool {
    window.theme().is_ok_and(|theme| theme == tauri::Theme::Dark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ground_is_the_pages() {
        let css = include_str!("../../ui/src/app.css");
        let hex = |Color(red, green, blue, _): Color| format!("#{red:02x}{green:02x}{blue:02x}");
        let ground = format!("--ground: light-dark({}, {});", hex(LIGHT), hex(DARK));
        assert!(css.contains(&ground), "{ground} is not in app.css");
    }
}
