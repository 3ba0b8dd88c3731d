//! A stand-in for the desktop's portal, as far as shortcuts go: `org.freedesktop.portal.GlobalShortcuts`.
#![expect(
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    reason = "the methods have the shape that the bus wants"
)]

use super::bell::{Bell, SOON};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";

/// The portal.
pub struct Portal {
    address: String,
    seen: Arc<Seen>,
    connection: Option<Connection>,
}

struct Seen {
    records: Mutex<Records>,
    bell: Arc<Bell>,
}

#[derive(Default)]
struct Records {
    /// Programs that have told their name, by their connection.
    known: HashSet<String>,
    bound: Vec<Bound>,
    /// The person turns every shortcut down.
    turns_down: bool,
}

/// A shortcut that a program asked for.
#[derive(Clone, Debug)]
pub struct Bound {
    session: OwnedObjectPath,
    name: String,
    /// How the person knows it.
    pub description: String,
    /// The keys, in freedesktop's words.
    pub trigger: String,
    /// Whether its session is open.
    pub open: bool,
}

impl Portal {
    /// Takes the portal's place on the bus at `address`.
    pub fn start(address: &str, bell: &Arc<Bell>) -> Self {
        let seen = Arc::new(Seen { records: Mutex::default(), bell: Arc::clone(bell) });
        let mut portal = Self { address: address.to_owned(), seen, connection: None };
        portal.come_back();
        portal
    }

    /// Leaves the bus; its sessions end.
    pub fn go_away(&mut self) {
        if let Some(connection) = self.connection.take() {
            let _ = connection.close();
        }
        let mut records = self.seen.lock();
        records.known.clear();
        records.bound.iter_mut().for_each(|bound| bound.open = false);
    }

    /// Comes back, knowing of nothing.
    pub fn come_back(&mut self) {
        self.go_away();
        let connection = connection::Builder::address(self.address.as_str())
            .and_then(|builder| builder.serve_at(PATH, Registry(Arc::clone(&self.seen))))
            .and_then(|builder| builder.serve_at(PATH, Shortcuts(Arc::clone(&self.seen))))
            .and_then(|builder| builder.name(NAME))
            .and_then(connection::Builder::build)
            .expect("the bus takes a portal");
        self.connection = Some(connection);
    }

    /// From now on the person turns shortcuts down.
    pub fn turn_down(&self) {
        self.seen.lock().turns_down = true;
    }

    /// The shortcut that was bound after `earlier` others, as soon as it is.
    pub fn bound(&self, earlier: usize) -> Bound {
        let found = self.seen.bell.wait(SOON, || self.seen.lock().bound.get(earlier).cloned());
        found.unwrap_or_else(|| panic!("no further shortcut after {:#?}", self.seen.lock().bound))
    }

    /// Waits until the session of the shortcut that was bound after `earlier` others is closed.
    pub fn is_closed(&self, earlier: usize) {
        let closed = self.seen.bell.wait(SOON, || {
            self.seen.lock().bound.get(earlier).is_some_and(|bound| !bound.open).then_some(())
        });
        closed.unwrap_or_else(|| panic!("the session stays open: {:#?}", self.seen.lock().bound));
    }

    /// The person presses the shortcut.
    pub fn press(&self, bound: &Bound) {
        let nothing = HashMap::<&str, Value<'_>>::new();
        self.emit(PATH, SHORTCUTS, "Activated", &(&bound.session, &bound.name, 0_u64, nothing));
    }

    /// The portal ends the shortcut's session.
    pub fn take_back(&self, bound: &Bound) {
        let nothing = HashMap::<&str, Value<'_>>::new();
        self.emit(&bound.session, "org.freedesktop.portal.Session", "Closed", &(nothing,));
    }

    fn emit<B>(&self, path: &str, interface: &str, signal: &str, body: &B)
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        let connection = self.connection.as_ref().expect("the portal is there");
        connection.emit_signal(None::<&str>, path, interface, signal, body).expect("the bus takes a signal");
    }
}

impl Seen {
    fn lock(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Registry(Arc<Seen>);

#[zbus::interface(name = "org.freedesktop.host.portal.Registry")]
impl Registry {
    fn register(
        &self,
        #[zbus(header)] header: Header<'_>,
        app: &str,
        _options: HashMap<String, OwnedValue>,
    ) -> zbus::fdo::Result<()> {
        assert_eq!(app, "coop.patio.ccc", "the name of the program's desktop entry");
        if !self.0.lock().known.insert(sender(&header)) {
            return Err(zbus::fdo::Error::Failed("Connection already associated with an application".into()));
        }
        Ok(())
    }
}

struct Shortcuts(Arc<Seen>);

type Asked = (String, HashMap<String, OwnedValue>);

#[zbus::interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Shortcuts {
    async fn create_session(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        options: HashMap<String, OwnedValue>,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let sender = sender(&header);
        if !self.0.lock().known.contains(&sender) {
            return Err(zbus::fdo::Error::AccessDenied("An app id is required".into()));
        }
        let name = text(&options, "session_handle_token");
        let session = format!("{PATH}/session/{}/{name}", element(&sender));
        emitter.connection().object_server().at(session.as_str(), Session(Arc::clone(&self.0))).await?;
        let results = HashMap::from([("session_handle", Value::from(session))]);
        respond(&emitter, &sender, &options, 0, results).await
    }

    async fn bind_shortcuts(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        session: OwnedObjectPath,
        shortcuts: Vec<Asked>,
        _window: &str,
        options: HashMap<String, OwnedValue>,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let turned_down = self.0.lock().turns_down;
        if !turned_down {
            let bound = shortcuts.into_iter().map(|(name, wish)| Bound {
                session: session.clone(),
                name,
                description: text(&wish, "description"),
                trigger: text(&wish, "preferred_trigger"),
                open: true,
            });
            self.0.lock().bound.extend(bound);
        }
        let answer =
            respond(&emitter, &sender(&header), &options, u32::from(turned_down), HashMap::new()).await;
        self.0.bell.ring();
        answer
    }
}

struct Session(Arc<Seen>);

#[zbus::interface(name = "org.freedesktop.portal.Session")]
impl Session {
    fn close(&self, #[zbus(header)] header: Header<'_>) {
        let path = header.path().map(ToString::to_string).unwrap_or_default();
        let mut records = self.0.lock();
        records.bound.iter_mut().filter(|bound| *bound.session == *path).for_each(|bound| bound.open = false);
        drop(records);
        self.0.bell.ring();
    }
}

/// Tells what came of a request, to its sender alone and at the path that both know.
async fn respond(
    emitter: &SignalEmitter<'_>,
    sender: &str,
    options: &HashMap<String, OwnedValue>,
    code: u32,
    results: HashMap<&str, Value<'_>>,
) -> zbus::fdo::Result<OwnedObjectPath> {
    let request = format!("{PATH}/request/{}/{}", element(sender), text(options, "handle_token"));
    let path = ObjectPath::try_from(request).map_err(|why| zbus::fdo::Error::InvalidArgs(why.to_string()))?;
    let interface = "org.freedesktop.portal.Request";
    emitter.connection().emit_signal(Some(sender), &path, interface, "Response", &(code, results)).await?;
    Ok(path.into())
}

fn sender(header: &Header<'_>) -> String {
    header.sender().map(ToString::to_string).unwrap_or_default()
}

/// A connection's name as an element of a path.
fn element(sender: &str) -> String {
    sender.trim_start_matches(':').replace('.', "_")
}

fn text(options: &HashMap<String, OwnedValue>, key: &str) -> String {
    options.get(key).and_then(|value| <&str>::try_from(value).ok()).unwrap_or_default().to_owned()
}
