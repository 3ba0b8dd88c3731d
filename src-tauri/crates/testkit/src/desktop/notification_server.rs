//! A stand-in for the notification server: `org.freedesktop.Notifications`, and the hands that click.
#![expect(
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    reason = "the methods have the shape that the bus wants"
)]

use super::bell::{Bell, SOON};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

const PATH: &str = "/org/freedesktop/Notifications";
const NAME: &str = "org.freedesktop.Notifications";

/// What the server calls itself where a test does not say.
pub(super) const SERVER_NAME: &str = "stand-in";

/// What it can do where a test does not say.
pub(super) const CAPABILITIES: [&str; 3] = ["body", "persistence", "actions"];

/// The reason of a `NotificationClosed`.
#[derive(Clone, Copy)]
enum Reason {
    Expired = 1,
    Dismissed = 2,
    Closed = 3,
}

/// The notification server.
pub struct NotificationServer {
    address: String,
    name: String,
    capabilities: Vec<&'static str>,
    seen: Arc<Seen>,
    connection: Option<Connection>,
}

struct Seen {
    records: Mutex<Records>,
    bell: Arc<Bell>,
}

#[derive(Default)]
struct Records {
    notices: Vec<Notice>,
    renewals: Vec<Notice>,
    on_screen: Vec<u32>,
    taken_back: Vec<u32>,
    last_id: u32,
}

/// A notice, as a program asked for it.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The server's number for it.
    pub id: u32,
    /// The program's name.
    pub app: String,
    /// The number of the notice that it takes the place of; 0 for none.
    pub replaces: u32,
    /// The first line.
    pub summary: String,
    /// The text.
    pub body: String,
    /// The buttons: name and label. `default` is a click on the notice itself.
    pub actions: Vec<(String, String)>,
    /// The connection that asked for it.
    pub sender: String,
    /// The urgency: 0 low, 1 normal, 2 critical.
    pub urgency: Option<u8>,
    /// The name of the sound that is to be played.
    pub sound: Option<String>,
    /// When it is to go by itself, in milliseconds: 0 for never, -1 where the server thinks right.
    pub expires_ms: i32,
}

impl Notice {
    /// The buttons' labels.
    pub fn buttons(&self) -> Vec<&str> {
        let buttons = self.actions.iter().filter(|(name, _)| name != "default");
        buttons.map(|(_, label)| label.as_str()).collect()
    }
}

impl NotificationServer {
    /// Takes the server's place on the bus at `address` and calls itself `name`, and says that it has these capabilities.
    pub fn start(address: &str, name: &str, capabilities: Vec<&'static str>, bell: &Arc<Bell>) -> Self {
        let seen = Arc::new(Seen { records: Mutex::default(), bell: Arc::clone(bell) });
        let (address, name) = (address.to_owned(), name.to_owned());
        let mut server = Self { address, name, capabilities, seen, connection: None };
        server.come_back();
        server
    }

    /// Leaves the bus; what was on the screen is gone.
    pub fn go_away(&mut self) {
        if let Some(connection) = self.connection.take() {
            // It may be gone already, with the bus.
            let _ = connection.close();
        }
        let mut records = self.seen.lock();
        records.on_screen.clear();
        records.last_id = 0;
    }

    /// Comes back with an empty screen, and counts from 1 again, as a real server does.
    pub fn come_back(&mut self) {
        self.go_away();
        let (seen, name) = (Arc::clone(&self.seen), self.name.clone());
        let server = Server { seen, name, capabilities: self.capabilities.clone() };
        let connection = connection::Builder::address(self.address.as_str())
            .and_then(|builder| builder.serve_at(PATH, server))
            .and_then(|builder| builder.name(NAME))
            .and_then(connection::Builder::build)
            .expect("the bus takes a notification server");
        self.connection = Some(connection);
    }

    /// All notices so far that came up as something new, in the order in which they came.
    pub fn all(&self) -> Vec<Notice> {
        self.seen.lock().notices.clone()
    }

    /// What was shown again, or in place of what was shown, without a sound.
    pub fn renewals(&self) -> Vec<Notice> {
        self.seen.lock().renewals.clone()
    }

    /// Waits until the program has taken the notice back, which takes it out of the history, too.
    pub fn wait_until_taken_back(&self, notice: &Notice) {
        let taken =
            self.seen.bell.wait(SOON, || self.seen.lock().taken_back.contains(&notice.id).then_some(()));
        taken.unwrap_or_else(|| panic!("the notice stays in the history: {notice:#?}"));
    }

    /// The first renewal for which `wanted` holds, as soon as it is there.
    pub fn renewal(&self, wanted: impl Fn(&Notice) -> bool) -> Notice {
        let found = self.seen.bell.wait(SOON, || self.renewals().into_iter().find(&wanted));
        found.unwrap_or_else(|| panic!("no such renewal among {:#?}", self.renewals()))
    }

    /// The notice that came after `earlier` others, as soon as it is there.
    pub fn next(&self, earlier: usize) -> Notice {
        let found = self.seen.bell.wait(SOON, || self.all().get(earlier).cloned());
        found.unwrap_or_else(|| panic!("no further notice comes after {:#?}", self.all()))
    }

    /// The first notice for which `wanted` holds, as soon as it is there.
    pub fn find(&self, wanted: impl Fn(&Notice) -> bool) -> Notice {
        let found = self.seen.bell.wait(SOON, || self.all().into_iter().find(&wanted));
        found.unwrap_or_else(|| panic!("no such notice among {:#?}", self.all()))
    }

    /// Whether the notice is on the screen.
    pub fn shows(&self, notice: &Notice) -> bool {
        self.seen.lock().on_screen.contains(&notice.id)
    }

    /// How many notices are on the screen.
    pub fn on_screen(&self) -> usize {
        self.seen.lock().on_screen.len()
    }

    /// Whether it is on the bus.
    pub fn is_there(&self) -> bool {
        self.connection.is_some()
    }

    /// Waits until the notice is off the screen.
    pub fn wait_until_gone(&self, notice: &Notice) {
        let gone = self.seen.bell.wait(SOON, || (!self.shows(notice)).then_some(()));
        gone.unwrap_or_else(|| panic!("the notice stays on the screen: {notice:#?}"));
    }

    /// Presses a button of the notice, or with `default` the notice itself. It then leaves the screen.
    pub fn press(&self, notice: &Notice, action: &str) {
        let known = notice.actions.iter().any(|(name, _)| name == action);
        assert!(known, "the notice has no action {action:?}: {notice:#?}");
        self.emit("ActionInvoked", &(notice.id, action));
        self.close(notice, Reason::Dismissed);
    }

    /// The same by a server that lets the program come to the front with `token`. Such a server tells it first.
    pub fn press_with(&self, notice: &Notice, action: &str, token: &str) {
        self.emit("ActivationToken", &(notice.id, token));
        self.press(notice, action);
    }

    /// The person waves the notice away.
    pub fn dismiss(&self, notice: &Notice) {
        self.close(notice, Reason::Dismissed);
    }

    /// The server takes the notice off after a while.
    pub fn expire(&self, notice: &Notice) {
        self.close(notice, Reason::Expired);
    }

    /// Whether the connection that asked for the notice listens to what this server says, and to nobody else. Buses that do not tell who
    /// listens (it is an option of their build) are believed.
    pub fn is_listened_to(&self, notice: &Notice) -> bool {
        let bus = "org.freedesktop.DBus";
        let stats = Some("org.freedesktop.DBus.Debug.Stats");
        let connection = self.connection.as_ref().expect("the notification server is there");
        let sender = connection.unique_name().map(|name| format!("sender='{name}'")).unwrap_or_default();
        let reply =
            connection.call_method(Some(bus), "/org/freedesktop/DBus", stats, "GetAllMatchRules", &());
        let rules: Option<HashMap<String, Vec<String>>> =
            reply.ok().and_then(|reply| reply.body().deserialize().ok());
        rules.is_none_or(|rules| {
            let own = rules.get(&notice.sender).map(Vec::as_slice).unwrap_or_default();
            own.iter().any(|rule| rule.contains(NAME) && rule.contains(&sender))
        })
    }

    fn close(&self, notice: &Notice, reason: Reason) {
        self.seen.lock().on_screen.retain(|id| *id != notice.id);
        self.emit("NotificationClosed", &(notice.id, reason as u32));
        self.seen.bell.ring();
    }

    fn emit<B>(&self, signal: &str, body: &B)
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        let connection = self.connection.as_ref().expect("the notification server is there");
        connection.emit_signal(None::<&str>, PATH, NAME, signal, body).expect("the bus takes a signal");
    }
}

impl Drop for NotificationServer {
    fn drop(&mut self) {
        self.go_away();
    }
}

impl Seen {
    fn lock(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Server {
    seen: Arc<Seen>,
    name: String,
    capabilities: Vec<&'static str>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<&'static str> {
        self.capabilities.clone()
    }

    #[expect(clippy::too_many_arguments, reason = "the protocol has so many")]
    fn notify(
        &self,
        #[zbus(header)] header: Header<'_>,
        app: String,
        replaces: u32,
        _icon: &str,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expires_ms: i32,
    ) -> u32 {
        let mut records = self.seen.lock();
        let id = if replaces == 0 {
            records.last_id += 1;
            records.last_id
        } else {
            replaces
        };
        records.last_id = records.last_id.max(id);
        if !records.on_screen.contains(&id) {
            records.on_screen.push(id);
        }
        let (pairs, _) = actions.as_chunks::<2>();
        let quiet =
            hints.get("suppress-sound").is_some_and(|value| bool::try_from(value).unwrap_or_default());
        let notice = Notice {
            id,
            app,
            replaces,
            summary,
            body,
            sender: header.sender().map(ToString::to_string).unwrap_or_default(),
            actions: pairs.iter().map(|[name, label]| (name.clone(), label.clone())).collect(),
            urgency: hints.get("urgency").and_then(|value| u8::try_from(value).ok()),
            sound: hints.get("sound-name").and_then(|value| value.downcast_ref::<String>().ok()),
            expires_ms,
        };
        if quiet {
            records.renewals.push(notice);
        } else {
            records.notices.push(notice);
        }
        drop(records);
        self.seen.bell.ring();
        id
    }

    async fn close_notification(
        &self,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        id: u32,
    ) -> zbus::fdo::Result<()> {
        let known = {
            let mut records = self.seen.lock();
            records.taken_back.push(id);
            let before = records.on_screen.len();
            records.on_screen.retain(|shown| *shown != id);
            records.on_screen.len() != before
        };
        self.seen.bell.ring();
        if known {
            Self::notification_closed(&emitter, id, Reason::Closed as u32).await?;
        }
        Ok(())
    }

    fn get_server_information(&self) -> (String, &'static str, &'static str, &'static str) {
        (self.name.clone(), "ccc-tests", "1", "1.2")
    }

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, reason: u32) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;
}
