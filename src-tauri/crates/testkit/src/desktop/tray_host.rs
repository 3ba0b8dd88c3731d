//! A stand-in for the desktop's tray: `org.kde.StatusNotifierWatcher`, and the hands that click.
#![expect(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the methods have the shape that the bus wants"
)]

use super::bell::{Bell, SOON};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use zbus::blocking::{Connection, Proxy, connection, fdo::DBusProxy};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::proxy::CacheProperties;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// The tray host.
pub struct TrayHost {
    address: String,
    seen: Arc<Seen>,
    connection: Option<Connection>,
}

struct Seen {
    items: Mutex<Vec<Registered>>,
    bell: Arc<Bell>,
}

/// An item that registered: the bus name under which it is known, and the connection that owns it.
#[derive(Clone, Debug, PartialEq)]
struct Registered {
    service: String,
    path: String,
    owner: String,
}

/// An icon in the tray.
pub struct Item {
    connection: Connection,
    bell: Arc<Bell>,
    registered: Registered,
}

/// An entry of an icon's menu.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it says; nothing for a line between groups.
    pub text: String,
    /// Whether it can be clicked.
    pub enabled: bool,
    /// What it opens.
    pub entries: Vec<Entry>,
    id: i32,
}

/// The wire form of a menu entry: its id, its properties, its children.
type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// The wire form of an icon: width, height, ARGB.
pub type Pixmap = (i32, i32, Vec<u8>);

impl TrayHost {
    /// Takes the tray's place on the bus at `address`.
    pub fn start(address: &str, bell: &Arc<Bell>) -> Self {
        let seen = Arc::new(Seen { items: Mutex::default(), bell: Arc::clone(bell) });
        let mut host = Self { address: address.to_owned(), seen, connection: None };
        host.come_back();
        host
    }

    /// Leaves the bus, as a panel does that crashes.
    pub fn go_away(&mut self) {
        self.seen.lock().clear();
        if let Some(connection) = self.connection.take() {
            // It may be gone already, with the bus.
            let _ = connection.close();
        }
    }

    /// Comes back, knowing of no items.
    pub fn come_back(&mut self) {
        self.go_away();
        let watcher = Watcher { seen: Arc::clone(&self.seen) };
        let connection = connection::Builder::address(self.address.as_str())
            .and_then(|builder| builder.serve_at("/StatusNotifierWatcher", watcher))
            .and_then(|builder| builder.name(WATCHER))
            .and_then(connection::Builder::build)
            .expect("the bus takes a tray host");
        self.watch_for_leavers(&connection);
        self.watch_for_news(&connection);
        self.connection = Some(connection);
    }

    /// Whether it is on the bus.
    pub fn is_there(&self) -> bool {
        self.connection.is_some()
    }

    /// The icons that are registered now.
    pub fn items(&self) -> Vec<Item> {
        let Some(connection) = &self.connection else { return Vec::new() };
        let item = |registered: &Registered| Item {
            connection: connection.clone(),
            bell: Arc::clone(&self.seen.bell),
            registered: registered.clone(),
        };
        self.seen.lock().iter().map(item).collect()
    }

    /// The one icon, as soon as it is registered.
    pub fn item(&self) -> Item {
        let mut items = self
            .seen
            .bell
            .wait(SOON, || Some(self.items()).filter(|items| !items.is_empty()))
            .expect("no icon comes into the tray");
        assert_eq!(items.len(), 1, "there is more than one icon");
        items.remove(0)
    }

    /// Forgets the items whose connection ends.
    fn watch_for_leavers(&self, connection: &Connection) {
        let bus = DBusProxy::new(connection).expect("the bus speaks for itself");
        let changes = bus.receive_name_owner_changed().expect("the bus tells who comes and goes");
        let seen = Arc::clone(&self.seen);
        std::thread::spawn(move || {
            for change in changes {
                let Ok(change) = change.args() else { continue };
                if change.new_owner().is_none() {
                    let name = change.name().as_str();
                    seen.lock().retain(|item| item.owner != name && item.service != name);
                    seen.bell.ring();
                }
            }
        });
    }

    /// Rings the bell when an item has news.
    fn watch_for_news(&self, connection: &Connection) {
        let rule = "type='signal',path_namespace='/'";
        let news = zbus::blocking::MessageIterator::for_match_rule(rule, connection, Some(256))
            .expect("the bus tells what is said");
        let bell = Arc::clone(&self.seen.bell);
        std::thread::spawn(move || news.for_each(|_| bell.ring()));
    }
}

impl Drop for TrayHost {
    fn drop(&mut self) {
        self.go_away();
    }
}

impl Seen {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Registered>> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Watcher {
    seen: Arc<Seen>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    async fn register_status_notifier_item(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        service: &str,
    ) -> zbus::fdo::Result<()> {
        let owner = header.sender().map(ToString::to_string).unwrap_or_default();
        // An item names itself by a bus name, or by an object path on its own connection.
        let (service, path) = if service.starts_with('/') {
            (owner.clone(), service.to_owned())
        } else {
            (service.to_owned(), "/StatusNotifierItem".to_owned())
        };
        let item = Registered { service: service.clone(), path, owner };
        {
            let mut items = self.seen.lock();
            if !items.contains(&item) {
                items.push(item);
            }
        }
        self.seen.bell.ring();
        Self::status_notifier_item_registered(&emitter, &service).await?;
        Ok(())
    }

    async fn register_status_notifier_host(
        &self,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        _service: &str,
    ) -> zbus::fdo::Result<()> {
        Self::status_notifier_host_registered(&emitter).await?;
        Ok(())
    }

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.seen.lock().iter().map(|item| format!("{}{}", item.service, item.path)).collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_item_registered(emitter: &SignalEmitter<'_>, service: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_item_unregistered(
        emitter: &SignalEmitter<'_>,
        service: &str,
    ) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_host_registered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;
}

impl Item {
    /// The tooltip: its first line, and its text.
    pub fn tooltip(&self) -> (String, String) {
        type ToolTip = (String, Vec<Pixmap>, String, String);
        let (_, _, title, text): ToolTip = self.property("ToolTip");
        (title, text)
    }

    /// The name by which screen readers and lists of icons know the item.
    pub fn title(&self) -> String {
        self.property("Title")
    }

    /// Whether it is shown: `Active`, `Passive` or `NeedsAttention`.
    pub fn status(&self) -> String {
        self.property("Status")
    }

    /// The icon in its sizes.
    pub fn icons(&self) -> Vec<Pixmap> {
        self.property("IconPixmap")
    }

    /// A left click at a place on the screen.
    pub fn activate(&self, x: i32, y: i32) {
        self.proxy().call_method("Activate", &(x, y)).expect("the icon takes a click");
    }

    /// A click with the middle button at a place on the screen.
    pub fn activate_secondary(&self, x: i32, y: i32) {
        self.proxy().call_method("SecondaryActivate", &(x, y)).expect("the icon takes a click");
    }

    /// Hands over the token with which what the next click opens may come to the front.
    pub fn give_token(&self, token: &str) {
        self.proxy().call_method("ProvideXdgActivationToken", &(token,)).expect("the icon takes a token");
    }

    /// The menu as it would open now.
    pub fn menu(&self) -> Vec<Entry> {
        self.try_menu().expect("the icon has a menu")
    }

    /// The same; nothing where the icon has gone in the meantime.
    pub fn try_menu(&self) -> Option<Vec<Entry>> {
        let path: OwnedObjectPath = self.proxy().get_property("Menu").ok()?;
        let menu = self.proxy_to(path.to_string(), "com.canonical.dbusmenu");
        // A host announces that it opens the menu, so that it can be brought up to date. Not all menus care.
        let _ = menu.call_method("AboutToShow", &0_i32);
        let reply = menu.call_method("GetLayout", &(0_i32, -1_i32, Vec::<&str>::new())).ok()?;
        let (_, root): (u32, Layout) = reply.body().deserialize().expect("a menu has the shape of a menu");
        Some(entry(root).entries)
    }

    /// The texts of the menu, with those of submenus after their entry and indented, and `—` for a line.
    pub fn menu_texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for entry in self.menu() {
            texts.push(if entry.text.is_empty() { "—".into() } else { entry.text });
            texts.extend(entry.entries.into_iter().map(|inner| format!("  {}", inner.text)));
        }
        texts
    }

    /// Clicks the entry that `path` leads to: its text, after the texts of the entries that open to it.
    pub fn click(&self, path: &[&str]) {
        let mut entries = self.menu();
        let mut id = 0;
        for text in path {
            let found = entries.iter().find(|entry| entry.text == *text);
            let found = found.unwrap_or_else(|| panic!("no entry {text:?} in {entries:#?}"));
            assert!(found.enabled, "the entry {text:?} cannot be clicked");
            id = found.id;
            entries = found.entries.clone();
        }
        self.menu_proxy()
            .call_method("Event", &(id, "clicked", Value::from(0_i32), 0_u32))
            .expect("the menu takes a click");
    }

    /// What the tooltip says of the meeting: the countdown, which stands beside its name, and the text, line by line.
    pub fn tooltip_text(&self) -> String {
        let (title, text) = self.tooltip();
        let countdown = title.rsplit_once(": ").map(|(_, countdown)| countdown);
        countdown.into_iter().chain([text.as_str()]).collect::<Vec<_>>().join("\n")
    }

    /// Waits until the tooltip's text is as wanted, and answers with it.
    pub fn tooltip_where(&self, wanted: impl Fn(&str) -> bool) -> String {
        let mut last = String::new();
        let found = self.bell.wait(SOON, || {
            last = self.tooltip_text();
            wanted(&last).then(|| last.clone())
        });
        found.unwrap_or_else(|| panic!("the tooltip stays {last:?}"))
    }

    /// The bus name under which the item registered.
    pub fn service(&self) -> &str {
        &self.registered.service
    }

    fn property<T>(&self, name: &str) -> T
    where
        T: TryFrom<OwnedValue>,
        T::Error: Into<zbus::Error>,
    {
        self.proxy().get_property(name).unwrap_or_else(|why| panic!("the icon's {name}: {why}"))
    }

    fn proxy(&self) -> Proxy<'_> {
        self.proxy_to(self.registered.path.clone(), "org.kde.StatusNotifierItem")
    }

    fn menu_proxy(&self) -> Proxy<'_> {
        let path: OwnedObjectPath = self.property("Menu");
        self.proxy_to(path.to_string(), "com.canonical.dbusmenu")
    }

    fn proxy_to(&self, path: String, interface: &'static str) -> Proxy<'_> {
        zbus::blocking::proxy::Builder::new(&self.connection)
            .destination(self.registered.service.clone())
            .and_then(|builder| builder.path(path))
            .and_then(|builder| builder.interface(interface))
            .map(|builder| builder.cache_properties(CacheProperties::No))
            .and_then(zbus::blocking::proxy::Builder::build)
            .expect("an item's address is well formed")
    }
}

fn entry((id, properties, children): Layout) -> Entry {
    let text = properties.get("label").and_then(|value| <&str>::try_from(value).ok()).unwrap_or_default();
    let enabled = properties.get("enabled").and_then(|value| bool::try_from(value).ok()).unwrap_or(true);
    let children =
        children.into_iter().map(|child| Layout::try_from(child).expect("a menu's child is an entry"));
    Entry { id, text: without_mnemonics(text), enabled, entries: children.map(entry).collect() }
}

/// A label as it is shown: `_` underlines the letter after it, and `__` is one.
fn without_mnemonics(label: &str) -> String {
    label.replace("__", "\u{0}").replace('_', "").replace('\u{0}', "_")
}
