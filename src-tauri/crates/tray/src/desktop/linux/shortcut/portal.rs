//! The shortcut on Wayland: the desktop's portal asks the person and tells when it is pressed
//! (`org.freedesktop.portal.GlobalShortcuts`).

use crate::desktop::shortcut::pressed;
use anyhow::{Context as _, bail};
use ccc_app::ports::Inbox;
use ccc_core::shortcut::{Key, Named, Shortcut};
use futures_util::{FutureExt as _, StreamExt as _};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::watch;
use zbus::fdo::{DBusProxy, NameOwnerChangedStream};
use zbus::proxy::SignalStream;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Proxy};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";
const SESSION: &str = "org.freedesktop.portal.Session";

/// The desktop entry by which the portal knows programs that are in no sandbox.
const APP: &str = "coop.patio.ccc";

/// What the portal calls our one shortcut.
const JOIN: &str = "join";

/// What people do where the portal does not help.
const INSTEAD: &str = "Assign a shortcut to the command \"ccc join\" in the desktop's own settings";

/// What the portal tells of a press: the session, the shortcut, the time, and what later versions add.
type Press<'a> = (ObjectPath<'a>, &'a str, u64, HashMap<&'a str, Value<'a>>);

/// Holds the shortcut until another one is wanted, or the portal has been started anew. Fails where the portal is not
/// there or does not give it.
pub(super) async fn hold(
    bus: &Connection,
    shortcut: Shortcut,
    wanted: &mut watch::Receiver<Option<Shortcut>>,
    inbox: &Inbox,
) -> anyhow::Result<()> {
    let names = DBusProxy::new(bus).await?;
    let changes = names.receive_name_owner_changed_with_args(&[(0, PORTAL)]).await?;
    let mut life = Life { changes, gone: false };
    let mut session = None;
    let ended = tokio::select! {
        ended = serve(bus, shortcut, inbox, &mut session) => ended,
        () = life.comes_anew() => return Ok(()),
        _ = wanted.changed() => Ok(()),
    };
    if ended.is_err() {
        // The bus says things in their order: with its answer, all that came before is here.
        let _ = names.get_id().await;
        if life.comes_anew().now_or_never().is_some() {
            return Ok(());
        }
        if life.gone {
            // Nothing was refused: the portal broke down meanwhile.
            tokio::select! {
                () = life.comes_anew() => {}
                _ = wanted.changed() => {}
            }
            return Ok(());
        }
    }
    if let Some(session) = session {
        // The portal that does not take it has closed it already.
        let _ = bus.call_method(Some(PORTAL), session, Some(SESSION), "Close", &()).await;
    }
    ended
}

/// The coming and going of the portal.
struct Life {
    changes: NameOwnerChangedStream,
    /// It was there and went, and its sessions with it.
    gone: bool,
}

impl Life {
    /// Returns when the portal was gone and is there again.
    async fn comes_anew(&mut self) {
        while let Some(change) = self.changes.next().await {
            let Ok(change) = change.args() else { continue };
            self.gone |= change.old_owner().is_some();
            if self.gone && change.new_owner().is_some() {
                return;
            }
        }
        // Without a bus there is no portal, and this task ends with the bus.
        std::future::pending::<()>().await;
    }
}

/// Opens a session and passes presses on. Ends only with a failure.
async fn serve(
    bus: &Connection,
    shortcut: Shortcut,
    inbox: &Inbox,
    session: &mut Option<OwnedObjectPath>,
) -> anyhow::Result<()> {
    // A session may have its shortcut from the start.
    let presses = signals(bus, PATH, SHORTCUTS, "Activated").await?;
    let opened = open(bus, shortcut).await;
    let (opened, has_it) =
        opened.with_context(|| format!("this desktop does not offer global shortcuts. {INSTEAD}"))?;
    let session = session.insert(opened);
    if !has_it {
        bind(bus, session, shortcut).await?;
    }
    listen(bus, session, presses, inbox).await
}

/// Opens a session; answers with its path, and whether it has the shortcut already.
async fn open(bus: &Connection, shortcut: Shortcut) -> anyhow::Result<(OwnedObjectPath, bool)> {
    // Portals since 1.21 want it, those before 1.20 do not know it, and a second time is refused.
    let registry = Some("org.freedesktop.host.portal.Registry");
    let none = HashMap::<&str, Value<'_>>::new();
    let _ = bus.call_method(Some(PORTAL), PATH, registry, "Register", &(APP, none)).await;
    // Plasma before 6.1 makes shortcuts of these alone; others do not look at them.
    let options = HashMap::from([
        ("session_handle_token", Value::from(session_token(shortcut))),
        ("shortcuts", Value::from(vec![(JOIN, wish(shortcut))])),
    ]);
    let mut answer = ask(bus, "CreateSession", options, |options| (options,)).await?;
    let has_it = names_join(&answer);
    let session = answer.remove("session_handle").context("the portal names no session")?;
    Ok((OwnedObjectPath::try_from(String::try_from(session)?)?, has_it))
}

/// Our one shortcut in the portal's words.
fn wish(shortcut: Shortcut) -> HashMap<&'static str, Value<'static>> {
    HashMap::from([
        ("description", Value::from("Join the conference")),
        ("preferred_trigger", Value::from(trigger(shortcut))),
    ])
}

/// Whether our shortcut is among those of an answer.
fn names_join(answer: &HashMap<String, OwnedValue>) -> bool {
    type Shortcuts = Vec<(String, HashMap<String, OwnedValue>)>;
    let shortcuts = answer.get("shortcuts").and_then(|value| value.try_clone().ok());
    let shortcuts: Option<Shortcuts> = shortcuts.and_then(|value| value.try_into().ok());
    shortcuts.is_some_and(|shortcuts| shortcuts.iter().any(|(name, _)| name == JOIN))
}

/// Whether the session has our shortcut.
async fn is_bound(bus: &Connection, session: &ObjectPath<'_>) -> bool {
    let listed = ask(bus, "ListShortcuts", HashMap::new(), |options| (session, options)).await;
    listed.is_ok_and(|answer| names_join(&answer))
}

/// Binds the shortcut where the session does not have it.
async fn bind(bus: &Connection, session: &ObjectPath<'_>, shortcut: Shortcut) -> anyhow::Result<()> {
    // Plasma before 6.4 opens its settings at each call of `BindShortcuts`.
    if is_bound(bus, session).await {
        return Ok(());
    }
    let wish = wish(shortcut);
    // The person may be asked first, and takes as long as people do.
    let bound =
        ask(bus, "BindShortcuts", HashMap::new(), |options| (session, vec![(JOIN, wish)], "", options));
    let answer = bound.await.with_context(|| format!("the desktop did not grant it. {INSTEAD}"))?;
    // A success may come without a list, or with an empty one.
    if !names_join(&answer) && !is_bound(bus, session).await {
        bail!("the desktop did not grant it. {INSTEAD}");
    }
    Ok(())
}

/// Passes on when the shortcut is pressed. Ends only with a failure.
async fn listen(
    bus: &Connection,
    session: &ObjectPath<'_>,
    mut presses: SignalStream<'_>,
    inbox: &Inbox,
) -> anyhow::Result<()> {
    let mut end = signals(bus, session.as_str(), SESSION, "Closed").await?;
    loop {
        tokio::select! {
            Some(press) = presses.next() => {
                let body = press.body();
                let told: zbus::Result<Press<'_>> = body.deserialize();
                if told.is_ok_and(|(of, name, ..)| of == *session && name == JOIN) {
                    pressed(inbox);
                }
            }
            _ = end.next() => bail!("the desktop has revoked it. {INSTEAD}"),
        }
    }
}

/// Asks the portal, whose answers come by a signal of a path that is known beforehand.
async fn ask<'a, B>(
    bus: &Connection,
    method: &str,
    mut options: HashMap<&'a str, Value<'a>>,
    body: impl FnOnce(HashMap<&'a str, Value<'a>>) -> B,
) -> anyhow::Result<HashMap<String, OwnedValue>>
where
    B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
{
    let token = token();
    let sender = bus.unique_name().map_or_else(String::new, |name| name[1..].replace('.', "_"));
    let request = format!("{PATH}/request/{sender}/{token}");
    let mut answers = signals(bus, &request, "org.freedesktop.portal.Request", "Response").await?;
    options.insert("handle_token", token.into());
    bus.call_method(Some(PORTAL), PATH, Some(SHORTCUTS), method, &body(options)).await?;
    let answer = answers.next().await.context("the portal does not respond")?;
    let (code, results): (u32, HashMap<String, OwnedValue>) = answer.body().deserialize()?;
    if code != 0 {
        bail!("the request was denied");
    }
    Ok(results)
}

async fn signals(
    bus: &Connection,
    path: &str,
    interface: &'static str,
    signal: &'static str,
) -> zbus::Result<SignalStream<'static>> {
    Proxy::new_owned(bus.clone(), PORTAL, path.to_owned(), interface).await?.receive_signal(signal).await
}

/// What the session is called. Plasma before 6.1 knows a program's shortcuts by it, and keeps the keys of each: so it is
/// the same at each start, and another one for other keys.
fn session_token(shortcut: Shortcut) -> String {
    format!("ccc_{}", trigger(shortcut).replace('+', "_"))
}

/// A name that was not used before in this program.
fn token() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    format!("ccc{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The shortcut in the words of freedesktop's Shortcuts Specification: a key is called as xkbcommon calls it.
fn trigger(shortcut: Shortcut) -> String {
    let held = shortcut.held;
    let held = [(held.ctrl, "CTRL"), (held.alt, "ALT"), (held.shift, "SHIFT"), (held.logo, "LOGO")];
    let key = match shortcut.key {
        Key::Letter(letter) => letter.to_ascii_lowercase().to_string(),
        Key::Named(Named::Space) => "space".into(),
        Key::Named(Named::PageUp) => "Page_Up".into(),
        Key::Named(Named::PageDown) => "Page_Down".into(),
        other => other.to_string(),
    };
    let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
    held.chain([key.as_str()]).collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triggers_are_in_the_specifications_words() {
        let trigger = |text: &str| trigger(text.parse().unwrap());
        assert_eq!(trigger("Ctrl+Alt+J"), "CTRL+ALT+j");
        assert_eq!(trigger("Super+Shift+5"), "SHIFT+LOGO+5");
        assert_eq!(trigger("F9"), "F9");
        assert_eq!(trigger("Ctrl+Space"), "CTRL+space");
        assert_eq!(trigger("Alt+PageUp"), "ALT+Page_Up");
        assert_eq!(trigger("Alt+Left"), "ALT+Left");
    }

    #[test]
    fn a_session_is_called_after_its_keys_as_the_bus_allows() {
        let token = |text: &str| session_token(text.parse().unwrap());
        assert_eq!(token("Ctrl+Alt+J"), "ccc_CTRL_ALT_j");
        assert_eq!(token("Alt+PageUp"), "ccc_ALT_Page_Up");
    }
}
