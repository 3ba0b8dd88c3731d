//! The tray icon: a StatusNotifierItem that draws a [`TrayView`].

use super::startup_notification;
use crate::ring::{self, Bar};
use ccc_app::ports::{Inbox, Message};
use ccc_app::socket::wire::PanelPlacement;
use ccc_core::action::Action;
use ccc_core::update::Event;
use ccc_core::view::tray::{Item, TrayView};
use futures_util::{FutureExt as _, StreamExt as _};
use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Category, Handle, Icon, OfflineReason, ToolTip, TrayMethods as _};
use std::time::Duration;
use tokio::sync::watch;
use tracing::warn;
use zbus::Connection;
use zbus::fdo::{DBusProxy, NameOwnerChangedStream};

/// The icon's sizes in pixels: GNOME and waybar draw 16 and 20, other bars 22 and 24; at once, and two and three times
/// their size.
const SIZES: [u32; 9] = [16, 20, 22, 24, 32, 44, 48, 64, 66];

/// How long after the start a tray may come before the person is told that there is none.
const NO_TRAY_AFTER: Duration = Duration::from_secs(30);

/// How long after a tray failed to take the icon it is offered again.
const AGAIN: Duration = Duration::from_secs(1);

/// The name under which a tray is on the bus.
const TRAY: &str = "org.kde.StatusNotifierWatcher";

/// Keeps the icon in the tray, and draws what `views` brings, until the session bus is gone.
pub(super) async fn keep(
    bus: Connection,
    inbox: Inbox,
    mut views: watch::Receiver<Option<TrayView>>,
    speed: u32,
) {
    let Ok(Some(view)) = views.wait_for(Option::is_some).await.map(|view| view.clone()) else { return };
    let (online, present) = watch::channel(true);
    let mut told = false;
    let icon = loop {
        let view = views.borrow_and_update().clone().unwrap_or_else(|| view.clone());
        let item = TrayItem { icons: icons(&view), view, inbox: inbox.clone(), online: online.clone() };
        // ksni offers the icon before it listens for trays: one that comes in between would not hear of it.
        let Ok(mut changes) = Changes::of(&bus).await else { return };
        // A Flatpak's bus gives no name that has the process's number in it, and trays need none.
        let in_flatpak = std::path::Path::new("/.flatpak-info").exists();
        let spawned = item.assume_sni_available(true).disable_dbus_name(in_flatpak).spawn().await;
        match spawned.map(Spawned) {
            Ok(icon) if changes.none_yet().await => break icon,
            Ok(icon) => {
                icon.0.shutdown().await;
                continue;
            }
            // A tray that ends while it greets the icon, say. The one that comes after it takes the icon.
            Err(error) if !told => {
                told = true;
                warn!("the tray does not take the icon, which is offered again: {error}");
            }
            Err(_) => {}
        }
        tokio::time::sleep(AGAIN).await;
    };
    tokio::task::spawn_local(tell_without_tray(inbox, present, speed));
    while views.changed().await.is_ok() {
        let Some(view) = views.borrow_and_update().clone() else { continue };
        let update = icon.0.update(|item| {
            if item.view.ring != view.ring {
                item.icons = icons(&view);
            }
            item.view = view;
        });
        update.await;
    }
}

/// ksni's hold on the icon.
struct Spawned(Handle<TrayItem>);

impl Drop for Spawned {
    /// ksni's task panics when both bus and handle are gone, unless it was told to end before (`select!` in 0.3.7's
    /// `service::run`).
    fn drop(&mut self) {
        // Calling it tells the task; waiting for the end is optional.
        drop(self.0.shutdown());
    }
}

/// The coming and going of trays from now on.
struct Changes<'a> {
    bus: DBusProxy<'a>,
    seen: NameOwnerChangedStream,
}

impl<'a> Changes<'a> {
    async fn of(bus: &'a Connection) -> zbus::Result<Self> {
        let bus = DBusProxy::new(bus).await?;
        let seen = bus.receive_name_owner_changed_with_args(&[(0, TRAY)]).await?;
        Ok(Self { bus, seen })
    }

    /// Whether there was none so far.
    async fn none_yet(&mut self) -> bool {
        // The bus says things in their order: with its answer, all that came before is here.
        let _ = self.bus.get_id().await;
        self.seen.next().now_or_never().is_none()
    }
}

/// Tells the controller when there is still no tray a while after the start.
async fn tell_without_tray(inbox: Inbox, mut present: watch::Receiver<bool>, speed: u32) {
    if *present.borrow_and_update() {
        return;
    }
    let waited = tokio::time::timeout(NO_TRAY_AFTER / speed, present.wait_for(|present| *present)).await;
    if waited.is_err() {
        let _ = inbox.send(Message::Event(Event::TrayUnavailable));
    }
}

fn icons(view: &TrayView) -> Vec<Icon> {
    SIZES
        .iter()
        .map(|&size| {
            let picture = ring::draw(view.ring, size, Bar::Unknown);
            let mut data = picture.rgba;
            // The protocol wants ARGB, most significant byte first.
            data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
            let size = i32::try_from(picture.size).unwrap_or_default();
            Icon { width: size, height: size, data }
        })
        .collect()
}

struct TrayItem {
    view: TrayView,
    icons: Vec<Icon>,
    inbox: Inbox,
    online: watch::Sender<bool>,
}

impl TrayItem {
    fn send(&self, action: Action) {
        let mut token = ksni::current_xdg_activation_token();
        if !action.opens_another_program() {
            token.take().into_iter().for_each(startup_notification::nothing_opens);
        }
        // Where the controller is gone, the program is ending.
        let _ = self.inbox.send(Message::Click { action, token });
    }
}

impl ksni::Tray for TrayItem {
    fn id(&self) -> String {
        "ccc".into()
    }

    fn category(&self) -> Category {
        Category::Communications
    }

    fn title(&self) -> String {
        title(&self.view)
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icons.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            // LXQt shows nothing else.
            title: title(&self.view),
            description: self.view.tooltip.clone(),
            ..ToolTip::default()
        }
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.view.menu.iter().map(menu_item).collect()
    }

    fn activate(&mut self, x: i32, y: i32) {
        let token = ksni::current_xdg_activation_token();
        let placement = PanelPlacement { near: Some((x, y)), token, ..PanelPlacement::default() };
        let _ = self.inbox.send(Message::PanelRequested(placement));
    }

    /// The middle button, too, opens the panel: GNOME opens the menu with the left one.
    fn secondary_activate(&mut self, x: i32, y: i32) {
        self.activate(x, y);
    }

    fn watcher_online(&self) {
        self.online.send_replace(true);
    }

    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        if self.online.send_replace(false) {
            warn!(
                "this desktop has no tray yet (no StatusNotifierWatcher on the bus); the icon comes when it does",
            );
        }
        true
    }
}

/// The meeting and the countdown, in one line.
fn title(view: &TrayView) -> String {
    let parts = [view.title.as_str(), &view.countdown];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

fn menu_item(item: &Item) -> MenuItem<TrayItem> {
    match item {
        Item::Entry { text, action } => {
            let action = action.clone();
            let activate = Box::new(move |tray: &mut TrayItem| tray.send(action.clone()));
            StandardItem { label: label(text), activate, ..StandardItem::default() }.into()
        }
        Item::Submenu { text, items } => SubMenu {
            label: label(text),
            submenu: items.iter().map(menu_item).collect(),
            ..SubMenu::default()
        }
        .into(),
        Item::Separator => MenuItem::Separator,
    }
}

/// An underscore marks a key in the menu's protocol, two stand for one.
fn label(text: &str) -> String {
    text.replace('_', "__")
}
