//! The notification server on the bus, by freedesktop's Desktop Notifications Specification 1.3.
//!
//! `notify-rust` opens a connection of its own for each notice, and its match rule names no sender. GNOME and Cinnamon drop
//! what a vanished connection has shown, and whoever may broadcast could press Join. So the resident speaks to the server
//! itself, on its one connection, and listens to that server alone.

use super::PATIENCE;
use ccc_app::external::SOUND;
use ccc_core::notice::{Notice, plays_sounds, shows_buttons};
use ccc_core::settings::Urgency;
use futures_util::StreamExt as _;
use std::collections::HashMap;
use tokio::time::timeout;
use zbus::export::serde::de::DeserializeOwned;
use zbus::fdo::DBusProxy;
use zbus::names::{BusName, OwnedUniqueName, UniqueName};
use zbus::zvariant::{Type, Value};
use zbus::{Connection, MatchRule, MessageStream, Proxy, message};

/// The server's name on the bus, which is that of its interface, too.
pub(super) const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// What the program is called in notices.
const APP: &str = "Coop Casual Conference";

/// The name of the program's desktop entry and icon.
const ID: &str = "coop.patio.ccc";

/// What a click on the notice itself is called.
pub(super) const DEFAULT: &str = "default";

/// So many signals may wait while the server is asked something: it tells of other programs' notices, too.
const SIGNALS: usize = 256;

/// The server of `LXQt` draws `default` as a button like others, and of more than three buttons makes a list to choose from.
const DRAWS_DEFAULT: &str = "lxqt-notificationd";

/// The banner of GNOME joins lines to one, as if a sentence went on.
const JOINS_LINES: &str = "gnome-shell";

/// Why a call failed that was not answered.
const SILENT: &str = "the notification server does not respond";

/// These show a notice anew when its words change. Their lists tell how old it is.
const POP_UP_ANEW: [&str; 2] = ["gnome-shell", "cinnamon"];

/// A notification server.
pub(super) struct Server {
    calls: Proxy<'static>,
    signals: MessageStream,
    /// What it calls itself.
    name: String,
    capabilities: Vec<String>,
}

/// What the server tells of a notice.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// The activation token of the click that is told next.
    Token { id: u32, token: String },
    /// A click on this button.
    Pressed { id: u32, action: String },
    /// It is gone from the screen.
    Closed { id: u32, reason: u32 },
}

/// How a notice is to come up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// As the server shows what is new.
    Anew,
    /// Without a sound: the person has seen it before.
    Quietly,
}

impl Server {
    /// The server that `owner` is. One that does not say what it can do is taken to have no abilities.
    pub(super) async fn of(bus: &Connection, owner: UniqueName<'_>) -> zbus::Result<Self> {
        // Before anything is shown, so that no answer is lost; and of its own connection alone.
        let rule = MatchRule::builder().msg_type(message::Type::Signal).sender(owner.to_owned())?;
        let rule = rule.path(PATH)?.interface(NAME)?.build();
        let signals = MessageStream::for_match_rule(rule, bus, Some(SIGNALS)).await?;
        let calls = Proxy::new_owned(bus.clone(), owner.to_owned(), PATH, NAME).await?;
        let mut server = Self { calls, signals, name: String::new(), capabilities: Vec::new() };
        let (capabilities, told) =
            tokio::join!(server.ask("GetCapabilities"), server.ask("GetServerInformation"));
        let told: Option<(String, String, String, String)> = told.ok();
        server.capabilities = capabilities.unwrap_or_default();
        server.name = told.map(|(name, ..)| name).unwrap_or_default();
        Ok(server)
    }

    /// Has the bus start a server where it knows one; answers with its connection's name.
    pub(super) async fn start(names: &DBusProxy<'_>) -> Result<OwnedUniqueName, String> {
        in_time(async {
            names.start_service_by_name(NAME.try_into()?, 0).await?;
            Ok(names.get_name_owner(NAME.try_into()?).await?)
        })
        .await
    }

    /// Whether this is the server on that connection.
    pub(super) fn is(&self, owner: &UniqueName<'_>) -> bool {
        matches!(self.calls.destination(), BusName::Unique(name) if name == owner)
    }

    /// Whether a notice has buttons that a person sees.
    pub(super) fn shows_buttons(&self) -> bool {
        shows_buttons(&self.name, &self.capabilities)
    }

    /// Whether it plays the sound that a notice names.
    pub(super) fn plays_sounds(&self) -> bool {
        plays_sounds(&self.capabilities)
    }

    /// Whether what changes on the screen would come up like something new.
    pub(super) fn pops_up_anew(&self) -> bool {
        POP_UP_ANEW.iter().any(|name| self.name.eq_ignore_ascii_case(name))
    }

    /// What it tells next.
    pub(super) async fn next(&mut self) -> Signal {
        while let Some(message) = self.signals.next().await {
            let Ok(message) = message else { continue };
            if let Some(signal) = signal(&message) {
                return signal;
            }
        }
        // The bus is gone, which is told elsewhere.
        std::future::pending().await
    }

    /// Shows a notice that stays until it is answered, in place of `replaces` where that is not 0; answers with the
    /// server's number for it.
    pub(super) async fn show(&self, notice: &Notice, replaces: u32, manner: Manner) -> Result<u32, String> {
        let mut hints = Self::hints(manner);
        let urgency: u8 = match notice.urgency {
            Urgency::Low => 0,
            Urgency::Normal => 1,
            Urgency::Critical => 2,
        };
        hints.insert("urgency", urgency.into());
        if notice.sound && manner == Manner::Anew && self.plays_sounds() {
            hints.insert("sound-name", SOUND.into());
        }
        let call = self.notify(replaces, &notice.title, &notice.body, self.actions(notice), hints, 0);
        let calls = self.calls.clone();
        // What changes in its place stands already.
        in_time_or(call, async move |late| {
            if replaces == 0 {
                close(&calls, late).await;
            }
        })
        .await
    }

    /// Shows a text that asks nothing, for as long as the server thinks right.
    pub(super) async fn say(&self, text: &str) -> Result<(), String> {
        let hints = Self::hints(Manner::Anew);
        in_time(self.notify(0, APP, text, Vec::new(), hints, -1)).await.map(drop)
    }

    /// Takes a notice off the screen, and out of the history where the server keeps one.
    pub(super) async fn close(&self, id: u32) {
        close(&self.calls, id).await;
    }

    /// The buttons, and a click on the notice itself last: Budgie drops whatever comes behind it.
    fn actions<'a>(&self, notice: &'a Notice) -> Vec<&'a str> {
        let buttons = notice.buttons.iter().flat_map(|button| [button.id, button.label.as_str()]);
        let default = [DEFAULT, &notice.on_click_label].into_iter().filter(|_| self.name != DRAWS_DEFAULT);
        buttons.chain(default).collect()
    }

    fn hints(manner: Manner) -> HashMap<&'static str, Value<'static>> {
        let entry = ("desktop-entry", Value::from(ID));
        let quiet = (manner == Manner::Quietly).then(|| ("suppress-sound", Value::from(true)));
        [entry].into_iter().chain(quiet).collect()
    }

    /// The call that shows something. It can outlive who made it.
    fn notify(
        &self,
        replaces: u32,
        title: &str,
        body: &str,
        actions: Vec<&str>,
        hints: HashMap<&'static str, Value<'static>>,
        expires_ms: i32,
    ) -> impl Future<Output = zbus::Result<u32>> + use<> {
        let has_markup = self.capabilities.iter().any(|known| known == "body-markup");
        let body = if has_markup { escaped(body) } else { body.to_owned() };
        let body = if self.name == JOINS_LINES { body.replace('\n', " · ") } else { body };
        let actions: Vec<String> = actions.into_iter().map(ToOwned::to_owned).collect();
        let (calls, title) = (self.calls.clone(), title.to_owned());
        async move {
            let arguments = (APP, replaces, ID, title, body, actions, hints, expires_ms);
            calls.call("Notify", &arguments).await
        }
    }

    async fn ask<T: DeserializeOwned + Type>(&self, method: &str) -> Result<T, String> {
        in_time(self.calls.call(method, &())).await
    }
}

async fn close(calls: &Proxy<'_>, id: u32) {
    // A server that does not answer has lost the notice anyway.
    let _: Result<(), _> = in_time(calls.call("CloseNotification", &(id,))).await;
}

async fn in_time<T>(call: impl Future<Output = zbus::Result<T>>) -> Result<T, String> {
    timeout(PATIENCE, call).await.map_err(|_| SILENT.to_owned())?.map_err(|error| error.to_string())
}

/// The same. What comes later, when nobody counts on it any more, is handed to `undo`. Needs a current
/// [`tokio::task::LocalSet`].
async fn in_time_or<T: 'static>(
    call: impl Future<Output = zbus::Result<T>> + 'static,
    undo: impl AsyncFnOnce(T) + 'static,
) -> Result<T, String> {
    let mut call = Box::pin(call);
    if let Ok(answer) = timeout(PATIENCE, &mut call).await {
        return answer.map_err(|error| error.to_string());
    }
    tokio::task::spawn_local(async move {
        if let Ok(late) = call.await {
            undo(late).await;
        }
    });
    Err(SILENT.into())
}

fn signal(message: &message::Message) -> Option<Signal> {
    let (header, body) = (message.header(), message.body());
    Some(match header.member()?.as_str() {
        "ActivationToken" => {
            let (id, token) = body.deserialize().ok()?;
            Signal::Token { id, token }
        }
        "ActionInvoked" => {
            let (id, action) = body.deserialize().ok()?;
            Signal::Pressed { id, action }
        }
        "NotificationClosed" => {
            let (id, reason) = body.deserialize().ok()?;
            Signal::Closed { id, reason }
        }
        _ => return None,
    })
}

/// A server with markup reads these three characters as such.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::sync::oneshot;
    use tokio::task::LocalSet;
    use tokio::time::sleep;

    /// Shows a notice on a server that answers after `delay`. Returns the answer, and the number that was taken off again.
    async fn answered_after(delay: Duration) -> (Result<u32, String>, Option<u32>) {
        let (tell, taken_off) = oneshot::channel();
        let call = async move {
            sleep(delay).await;
            Ok(7)
        };
        let shown = in_time_or(call, async move |late| tell.send(late).unwrap());
        LocalSet::new().run_until(async { (shown.await, taken_off.await.ok()) }).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_notice_that_comes_after_it_was_given_up_is_taken_off_again() {
        let moment = Duration::from_secs(1);
        assert_eq!(answered_after(moment).await, (Ok(7), None));
        assert_eq!(answered_after(PATIENCE + moment).await, (Err(SILENT.into()), Some(7)));
    }
}
