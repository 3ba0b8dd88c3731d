//! Any desktop on X11.

use super::{Button, Desktop, Picture, Seat};

/// The keys and the pointer that `xdotool` plays.
pub(super) struct X11;

impl Seat for X11 {
    fn look(&self, desktop: &Desktop) -> Option<Picture> {
        Picture::from_ppm(&desktop.display().ppm())
    }

    fn point_at(&self, desktop: &Desktop, (x, y): (usize, usize)) {
        desktop.display().run("xdotool", &["mousemove", &x.to_string(), &y.to_string()]);
    }

    fn click(&self, desktop: &Desktop, button: Button) {
        let number = match button {
            Button::Left => "1",
            Button::Middle => "2",
            Button::Right => "3",
        };
        desktop.display().run("xdotool", &["click", number]);
    }

    fn press(&self, desktop: &Desktop, key: &str) {
        desktop.display().run("xdotool", &["key", key]);
    }

    fn clipboard(&self, desktop: &Desktop) -> String {
        desktop.display().clipboard()
    }
}
