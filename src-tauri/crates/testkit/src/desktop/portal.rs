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

/// Whose portal it is, as far as they differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// GNOME 48: shortcuts come from `BindShortcuts`, which asks the person and answers with what it gives.
    #[default]
    Gnome,
    /// Plasma 5.27 to 6.0: they come from `CreateSession` alone and are listed; `BindShortcuts` opens the system's
    /// settings, and answers with nothing.
    Plasma5,
    /// Plasma 6.4: as GNOME, but its success has no list; and what a program had before, its next session has.
    Plasma6,
}

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
    kind: Kind,
    /// The person turns every shortcut down.
    turns_down: bool,
    windows: usize,
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

impl Bound {
    /// What the program called its session.
    pub fn session_name(&self) -> &str {
        self.session.rsplit('/').next().unwrap_or_default()
    }
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

    /// From now on it is such a portal.
    pub fn be(&self, kind: Kind) {
        self.seen.lock().kind = kind;
    }

    /// How often the person was shown a window.
    pub fn windows(&self) -> usize {
        self.seen.lock().windows
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
        let path = OwnedObjectPath::try_from(session.clone()).expect("it was taken as a path");
        self.0.lock().open(&path, shortcuts_in(&options));
        self.0.bell.ring();
        let results = HashMap::from([("session_handle", Value::from(session))]);
        respond(&emitter, &sender, &options, 0, results).await
    }

    async fn list_shortcuts(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        session: OwnedObjectPath,
        options: HashMap<String, OwnedValue>,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let results = HashMap::from([("shortcuts", self.0.lock().list(&session))]);
        respond(&emitter, &sender(&header), &options, 0, results).await
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
        let (turned_down, results) = {
            let mut records = self.0.lock();
            records.windows += 1;
            let gives = !records.turns_down && records.kind != Kind::Plasma5;
            if gives {
                records.give(&session, shortcuts);
            }
            let listed = (records.kind == Kind::Gnome).then(|| ("shortcuts", records.list(&session)));
            let refused = records.turns_down && records.kind != Kind::Plasma5;
            (refused, listed.into_iter().collect())
        };
        let answer = respond(&emitter, &sender(&header), &options, u32::from(turned_down), results).await;
        self.0.bell.ring();
        answer
    }
}

impl Records {
    /// A session opens with these wishes.
    fn open(&mut self, session: &OwnedObjectPath, wishes: Vec<Asked>) {
        match self.kind {
            Kind::Gnome => {}
            Kind::Plasma5 if self.turns_down => {}
            Kind::Plasma5 => self.give(session, wishes),
            Kind::Plasma6 => {
                let before = self.bound.last().cloned();
                self.bound.extend(before.map(|bound| Bound {
                    session: session.clone(),
                    open: true,
                    ..bound
                }));
            }
        }
    }

    fn give(&mut self, session: &OwnedObjectPath, wishes: Vec<Asked>) {
        self.bound.extend(wishes.into_iter().map(|(name, wish)| Bound {
            session: session.clone(),
            name,
            description: text(&wish, "description"),
            trigger: text(&wish, "preferred_trigger"),
            open: true,
        }));
    }

    /// The session's shortcuts, as an answer has them.
    fn list(&self, session: &OwnedObjectPath) -> Value<'static> {
        let its = self.bound.iter().filter(|bound| bound.open && bound.session == *session);
        let described = |bound: &Bound| {
            let about = HashMap::from([("description".to_owned(), Value::from(bound.description.clone()))]);
            (bound.name.clone(), about)
        };
        Value::from(its.map(described).collect::<Vec<_>>())
    }
}

fn shortcuts_in(options: &HashMap<String, OwnedValue>) -> Vec<Asked> {
    let shortcuts = options.get("shortcuts").and_then(|value| value.try_clone().ok());
    shortcuts.and_then(|value| value.try_into().ok()).unwrap_or_default()
}

struct Session(Arc<Seen>);

#[zbus::interface(name = "org.freedesktop.portal.Session")]
impl Session {
    async fn close(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(object_server)] paths: &zbus::ObjectServer,
    ) {
        let path = header.path().map(ToString::to_string).unwrap_or_default();
        let _ = paths.remove::<Self, _>(path.as_str()).await;
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
