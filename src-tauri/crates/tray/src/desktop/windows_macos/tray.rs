//! The icon with its tooltip, its label and its menu.

use super::menu::Shown;
use super::system;
use crate::ring::{self, Bar};
use ccc_core::action::Action;
use ccc_core::ring::Ring;
use ccc_core::view::tray::TrayView;
use tray_icon::menu::MenuId;
use tray_icon::{BadIcon, Icon, TrayIcon, TrayIconBuilder};

/// The icon in the system's tray; lives on the main thread.
pub(super) struct Tray {
    icon: TrayIcon,
    menu: Shown,
    view: TrayView,
    /// What the system has taken of the picture and of the tooltip. It takes nothing while its bar is restarting.
    look: Option<Look>,
    tooltip: Option<String>,
    label: Option<String>,
}

/// Everything that the picture depends on.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    ring: Ring,
    size: u32,
    bar: Bar,
}

impl Tray {
    /// Puts the icon into the tray, `size` pixels large.
    pub(super) fn new(view: TrayView, size: u32) -> anyhow::Result<Self> {
        let menu = Shown::new(&view.menu)?;
        let look = Look { ring: view.ring, size, bar: system::bar() };
        let tooltip = tooltip(&view);
        let build = || -> anyhow::Result<TrayIcon> {
            let icon = TrayIconBuilder::new()
                .with_icon(look.picture()?)
                .with_icon_as_template(cfg!(target_os = "macos"))
                .with_tooltip(&tooltip)
                .with_title(&view.label)
                .with_menu(Box::new(menu.root().clone()))
                // The left click opens the panel.
                .with_menu_on_left_click(false);
            Ok(system::identify(icon).build()?)
        };
        let mut icon = build()?;
        // Windows refuses an icon of which a run that was killed has left the ghost. Dropping it takes the ghost away. Where
        // the bar has not come up yet the second one is refused too, and `tray-icon` adds it when the bar has.
        if icon.set_tooltip(Some(&tooltip)).is_err() {
            drop(icon);
            icon = build()?;
        }
        let label = Some(view.label.clone());
        Ok(Self { icon, menu, view, look: Some(look), tooltip: Some(tooltip), label })
    }

    /// Draws what has changed.
    pub(super) fn draw(&mut self, view: TrayView, size: u32) {
        self.view = view;
        // A menu that cannot be built leaves the one that is there; its entries still do what they say.
        if let Ok(Some(root)) = self.menu.update(&self.view.menu) {
            self.icon.set_menu(Some(Box::new(root)));
        }
        self.refresh(size);
    }

    /// Draws again what the system has not taken, and the picture where the bar has changed.
    pub(super) fn refresh(&mut self, size: u32) {
        let look = Look { ring: self.view.ring, size, bar: system::bar() };
        if self.look != Some(look) {
            self.look = self.show(look).ok().map(|()| look);
        }
        let tooltip = tooltip(&self.view);
        if self.tooltip.as_ref() != Some(&tooltip) {
            self.tooltip = self.icon.set_tooltip(Some(&tooltip)).ok().map(|()| tooltip);
        }
        if self.label.as_ref() != Some(&self.view.label) {
            self.icon.set_title(Some(&self.view.label));
            self.label = Some(self.view.label.clone());
        }
    }

    /// What the entry of the menu does.
    pub(super) fn action(&self, id: &MenuId) -> Option<&Action> {
        self.menu.action(id)
    }

    fn show(&self, look: Look) -> anyhow::Result<()> {
        Ok(system::set_picture(&self.icon, look.picture()?)?)
    }
}

impl Look {
    fn picture(self) -> Result<Icon, BadIcon> {
        let picture = ring::draw(self.ring, self.size, self.bar);
        Icon::from_rgba(picture.rgba, picture.size, picture.size)
    }
}

/// The tooltip: title and lines, as much as Windows has room for.
fn tooltip(view: &TrayView) -> String {
    /// In UTF-16 units, without the zero at the end.
    const ROOM: usize = 127;
    let mut left = ROOM;
    let text = [view.title.as_str(), &view.countdown, &view.tooltip].join("\n");
    text.chars()
        .take_while(|c| {
            left = left.saturating_sub(c.len_utf16());
            left > 0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(title: &str, tooltip: &str) -> TrayView {
        TrayView {
            ring: Ring::Empty,
            label: String::new(),
            title: title.into(),
            countdown: "3d 4h".into(),
            tooltip: tooltip.into(),
            menu: vec![],
        }
    }

    #[test]
    fn the_tooltip_has_the_title_and_the_lines() {
        assert_eq!(tooltip(&view("A meeting", "Thu 08:00")), "A meeting\n3d 4h\nThu 08:00");
    }

    #[test]
    fn a_tooltip_longer_than_windows_takes_is_cut_between_characters() {
        let text = tooltip(&view("😀", &"😀".repeat(100)));
        assert!(text.encode_utf16().count() <= 127, "{}", text.encode_utf16().count());
        assert!(text.encode_utf16().count() >= 124);
        assert!(text.ends_with('😀'));
    }
}
