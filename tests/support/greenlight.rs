//! A stand-in for Greenlight 3: one room, with the answers of the real one, its session and its token.

use super::bbb::{BigBlueButton, Doorkeeper};
use super::web::{Body, Reply, Request, Stream, Upgrade, Web};
use serde_json::{Value, json};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use tungstenite::handshake::derive_accept_key;
use tungstenite::protocol::Role;
use tungstenite::{Message, WebSocket};

/// The room's name in addresses.
pub(crate) const ROOM: &str = "abc-def-ghi-jkl";

/// How the room is set up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setup {
    /// What it asks for at the door.
    pub(crate) code: Option<String>,
    /// Whether the meeting runs.
    pub(crate) meeting: Meeting,
    /// Whether people must consent to being recorded.
    pub(crate) records: bool,
    /// Whether people must sign in.
    pub(crate) sign_in: bool,
    /// Answers in place of the API's own, to all that begins with the path: `("/api/v1/meetings/", reply)`.
    pub(crate) instead: Option<(&'static str, Reply)>,
}

/// Whether the meeting runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Meeting {
    /// Not before the host comes.
    #[default]
    Closed,
    /// As soon as anybody comes.
    OpensForAnyone,
    /// It does.
    Running,
}

/// The server.
pub(crate) struct Greenlight {
    web: Web,
    house: Arc<Mutex<House>>,
}

struct House {
    setup: Setup,
    doorkeeper: Doorkeeper,
    /// Session cookies and their tokens.
    sessions: Vec<(String, String)>,
    /// How often the meeting was started by somebody who came.
    starts: usize,
    /// What was asked of the status, in order.
    asked: Vec<Value>,
    /// Those who listen for the start.
    listeners: Listeners,
}

type Listeners = Arc<Mutex<Vec<Sender<()>>>>;

impl Greenlight {
    /// A Greenlight whose room is on `server`.
    pub(crate) fn start(setup: Setup, server: &BigBlueButton) -> Self {
        Self::start_on(Web::start, setup, server)
    }

    /// The same on a web server that `web` starts, such as one with TLS.
    pub(crate) fn start_on(
        web: impl FnOnce(Box<dyn Fn(&Request) -> Reply + Send + Sync>) -> Web,
        setup: Setup,
        server: &BigBlueButton,
    ) -> Self {
        let house = House {
            setup,
            doorkeeper: server.doorkeeper(),
            sessions: Vec::new(),
            starts: 0,
            asked: Vec::new(),
            listeners: Arc::default(),
        };
        let house = Arc::new(Mutex::new(house));
        let inside = Arc::clone(&house);
        let answer =
            move |request: &Request| inside.lock().unwrap_or_else(PoisonError::into_inner).answer(request);
        let web = web(Box::new(answer));
        Self { web, house }
    }

    /// The room's join page.
    pub(crate) fn room(&self) -> String {
        self.web.url(&format!("/rooms/{ROOM}/join"))
    }

    /// Host and port.
    pub(crate) fn host(&self) -> String {
        self.web.host()
    }

    /// Changes the room.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Setup)) {
        change(&mut self.house.lock().unwrap_or_else(PoisonError::into_inner).setup);
    }

    /// The host opens the room: the meeting runs, and those who listen are told.
    pub(crate) fn open(&self) {
        let mut house = self.house.lock().unwrap_or_else(PoisonError::into_inner);
        house.setup.meeting = Meeting::Running;
        let listeners = house.listeners.lock().unwrap_or_else(PoisonError::into_inner);
        for listener in listeners.iter() {
            // Who has gone needs no telling.
            let _ = listener.send(());
        }
    }

    /// How often the meeting was started by somebody who came.
    pub(crate) fn starts(&self) -> usize {
        self.house.lock().unwrap_or_else(PoisonError::into_inner).starts
    }

    /// The bodies of all that was asked of the status and had the session's token.
    pub(crate) fn asked(&self) -> Vec<Value> {
        self.house.lock().unwrap_or_else(PoisonError::into_inner).asked.clone()
    }

    /// What was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.web.requests()
    }
}

impl House {
    fn answer(&mut self, request: &Request) -> Reply {
        if let Some((path, reply)) = &self.setup.instead
            && request.path.starts_with(path)
        {
            return reply.clone();
        }
        let page = format!("/rooms/{ROOM}/join");
        let wants_json = request.path.rsplit_once('.').is_some_and(|(_, end)| end == "json")
            && request.header("Accept").is_some_and(|accept| accept.contains("application/json"));
        match (request.method.as_str(), request.path.as_str()) {
            ("GET", path) if path.trim_end_matches('/') == page => self.page(),
            // The other forms send a guest to the page, and lose the query.
            ("GET", path) if path.trim_end_matches('/') == format!("/rooms/{ROOM}") => {
                Reply::redirect(302, &page)
            }
            // Without `.json` and `Accept` the page answers for the API.
            (_, path) if path.starts_with("/api/") && !wants_json => self.page(),
            ("GET", "/cable") => self.cable(request),
            ("GET", path) if path.starts_with("/api/v1/rooms/") => self.public(path),
            ("POST", path) if path.starts_with("/api/v1/meetings/") => self.status(request),
            _ => not_found(),
        }
    }

    fn cable(&self, request: &Request) -> Reply {
        let Some(key) = request.header("Sec-WebSocket-Key").filter(|_| is_from_here(request)) else {
            return Reply::new(404, "text/plain", "Page not found");
        };
        let listeners = Arc::clone(&self.listeners);
        let speak = Upgrade::new(move |stream| {
            // A listener that goes early ends the talk.
            let _ = speak(stream, &listeners);
        });
        Reply::of(101, Body::Upgrade(speak))
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Accept", &derive_accept_key(key.as_bytes()))
            .with("Sec-WebSocket-Protocol", "actioncable-v1-json")
    }

    fn page(&mut self) -> Reply {
        let number = self.sessions.len() + 1;
        let (session, token) = (format!("session{number}"), format!("token-{number}+/=="));
        let html = PAGE.replace("{TOKEN}", &token).replace("{ROOM}", ROOM);
        let cookie = format!("_greenlight-3_0_session={session}; path=/; secure; HttpOnly; SameSite=None");
        self.sessions.push((session, token));
        Reply::html(html).with("Set-Cookie", &cookie)
    }

    fn public(&self, path: &str) -> Reply {
        if path != format!("/api/v1/rooms/{ROOM}/public.json") {
            return not_found();
        }
        let mut public: Value = serde_json::from_str(include_str!("../fixtures/greenlight_public.json"))
            .expect("a fixture of JSON");
        let data = &mut public["data"];
        data["viewer_access_code"] = json!(self.setup.code.is_some());
        data["recording_consent"] = json!(self.setup.records.to_string());
        data["require_authentication"] = json!(self.setup.sign_in.to_string());
        Reply::json(200, &public)
    }

    fn status(&mut self, request: &Request) -> Reply {
        let cookie = request.header("Cookie").unwrap_or_default();
        let token = request.header("X-CSRF-Token").unwrap_or_default();
        let is_ours = |session: &str| {
            let pair = format!("_greenlight-3_0_session={session}");
            cookie.split("; ").any(|other| other == pair)
        };
        let same_origin = request.header("Origin").is_none() || is_from_here(request);
        let known = self.sessions.iter().any(|(session, right)| is_ours(session) && right == token);
        if !known || !same_origin {
            return Reply::json(500, &json!({ "errors": ["SomethingWentWrong"] }));
        }
        if request.path != format!("/api/v1/meetings/{ROOM}/status.json") {
            return not_found();
        }
        let Ok(body) = serde_json::from_slice::<Value>(&request.body) else {
            return Reply::json(400, &json!({ "errors": [] }));
        };
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
        let (name, code) = (text("name"), text("access_code"));
        self.asked.push(body);
        if self.setup.sign_in {
            return Reply::json(401, &json!({ "errors": [] }));
        }
        // Also a code for a room that has none is a wrong one.
        if code != self.setup.code.clone().unwrap_or_default() {
            return Reply::json(403, &json!({ "errors": [] }));
        }
        if self.setup.meeting == Meeting::OpensForAnyone {
            self.setup.meeting = Meeting::Running;
            self.starts += 1;
        }
        if self.setup.meeting == Meeting::Closed {
            return Reply::json(200, &json!({ "data": { "status": false } }));
        }
        Reply::json(200, &json!({ "data": { "status": true, "joinUrl": self.doorkeeper.admit(&name) } }))
    }
}

/// Whether the request's `Origin` is this server.
fn is_from_here(request: &Request) -> bool {
    let host = request.header("Host").unwrap_or_default();
    request
        .header("Origin")
        .and_then(|origin| origin.split_once("://"))
        .is_some_and(|(_, origin)| origin == host)
}

/// Speaks `ActionCable` with one listener: a welcome, one subscription, and the start.
fn speak(stream: Box<dyn Stream>, listeners: &Listeners) -> Option<()> {
    let mut socket = WebSocket::from_raw_socket(stream, Role::Server, None);
    let say = |socket: &mut WebSocket<_>, words: Value| socket.send(Message::text(words.to_string())).ok();
    say(&mut socket, json!({ "type": "welcome" }))?;
    let message: Value = serde_json::from_str(socket.read().ok()?.to_text().ok()?).ok()?;
    let identifier = message["identifier"].as_str()?.to_owned();
    let room: Value = serde_json::from_str(&identifier).ok()?;
    if room != json!({ "channel": "RoomsChannel", "friendly_id": ROOM }) {
        return say(&mut socket, json!({ "type": "reject_subscription", "identifier": identifier }));
    }
    let (start, started) = channel();
    listeners.lock().unwrap_or_else(PoisonError::into_inner).push(start);
    say(&mut socket, json!({ "type": "confirm_subscription", "identifier": identifier }))?;
    say(&mut socket, json!({ "type": "ping", "message": 1_795_680_000 }))?;
    started.recv().ok()?;
    say(&mut socket, json!({ "identifier": identifier, "message": "started" }))?;
    // Until the listener goes.
    socket.read().ok().map(drop)
}

fn not_found() -> Reply {
    Reply::json(404, &json!({ "errors": ["RecordNotFound"] }))
}

/// A page that does what the real one does with its query: it fills the form, and Join posts it.
const PAGE: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="csrf-param" content="authenticity_token">
<meta name="csrf-token" content="{TOKEN}"><title>Join</title></head><body>
<form id="join"><input id="joinFormName"><input id="joinFormAccessCode"><button>Join Meeting</button></form><p id="said"></p>
<script>
const query = new URLSearchParams(location.search);
const field = (id) => document.getElementById(id);
field("joinFormName").value = query.get("joinFormName") ?? "";
field("joinFormAccessCode").value = query.get("viewerCode") ?? "";
field("join").addEventListener("submit", async (event) => {
  event.preventDefault();
  const token = document.querySelector("meta[name=csrf-token]").content;
  const answer = await fetch("/api/v1/meetings/{ROOM}/status.json", {
    method: "POST",
    headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRF-Token": token },
    body: JSON.stringify({ name: field("joinFormName").value, access_code: field("joinFormAccessCode").value }),
  });
  const body = await answer.json();
  if (body.data?.joinUrl) location.replace(body.data.joinUrl);
  else field("said").textContent = answer.ok ? "The meeting has not started yet" : "Access denied";
});
</script></body></html>"#;
