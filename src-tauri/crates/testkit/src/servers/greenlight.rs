//! A stand-in for Greenlight 3: one room, made from the sources of Greenlight (`meetings_controller.rb`, `rooms_controller.rb`,
//! `meeting_starter.rb`, `rooms_channel.rb`) and of Rails.

use super::bbb::{BigBlueButton, Doorkeeper};
use super::cable::{self, Cable};
use super::rails::Sessions;
use super::web::{Reply, Request, Web};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The room's name in addresses.
pub const ROOM: &str = "abc-def-ghi-jkl";

/// How the room is set up.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of Greenlight's rooms")]
pub struct Setup {
    /// The code with which viewers come in.
    pub code: Option<String>,
    /// The code with which moderators come in.
    pub moderator_code: Option<String>,
    /// Whether all who come are moderators (`glAnyoneJoinAsModerator`).
    pub everybody_moderates: bool,
    /// Whether whoever comes starts the meeting (`glAnyoneCanStart`).
    pub anyone_starts: bool,
    /// Whether the meeting runs.
    pub meeting: Meeting,
    /// Whether people must consent to being recorded.
    pub records: bool,
    /// Whether people must sign in.
    pub sign_in: bool,
    /// How long the server works on what it is asked.
    pub takes: Takes,
    /// Answers in place of its own, to all that begins with the path: `("/api/v1/meetings/", reply)`.
    pub instead: Option<(&'static str, Reply)>,
}

/// How far the meeting is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Meeting {
    /// Nobody has started it.
    #[default]
    Closed,
    /// It was created, and its start was told to all who listen; nobody is inside, so it does not run.
    Created,
    /// The host is inside.
    Running,
}

/// How long the server works on what it is asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Takes {
    /// On what the room says of itself.
    pub public: Duration,
    /// On the room's page.
    pub page: Duration,
    /// On the status.
    pub status: Duration,
    /// On a status that creates the meeting, beyond that.
    pub creation: Duration,
}

/// The server.
pub struct Greenlight {
    web: Web,
    house: Arc<Mutex<House>>,
    cable: Cable,
}

struct House {
    setup: Setup,
    doorkeeper: Doorkeeper,
    sessions: Sessions,
    cable: Cable,
    /// How often the meeting was started by somebody who came.
    starts: usize,
    /// What was asked of the status, in order.
    asked: Vec<Value>,
}

impl Greenlight {
    /// A Greenlight whose room is on `server`.
    pub fn start(setup: Setup, server: &BigBlueButton) -> Self {
        Self::start_on(Web::start, setup, server)
    }

    /// The same on a web server that `web` starts, such as one with TLS.
    pub fn start_on(
        web: impl FnOnce(Box<dyn Fn(&Request) -> Reply + Send + Sync>) -> Web,
        setup: Setup,
        server: &BigBlueButton,
    ) -> Self {
        let cable = Cable::default();
        let house = House {
            setup,
            doorkeeper: server.doorkeeper(),
            sessions: Sessions::default(),
            cable: cable.clone(),
            starts: 0,
            asked: Vec::new(),
        };
        let house = Arc::new(Mutex::new(house));
        let inside = Arc::clone(&house);
        let answer =
            move |request: &Request| inside.lock().unwrap_or_else(PoisonError::into_inner).answer(request);
        Self { web: web(Box::new(answer)), house, cable }
    }

    fn house(&self) -> MutexGuard<'_, House> {
        self.house.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The room's join page.
    pub fn room(&self) -> String {
        self.web.url(&format!("/rooms/{ROOM}/join"))
    }

    /// Host and port.
    pub fn host(&self) -> String {
        self.web.host()
    }

    /// Changes the room.
    pub fn change(&self, change: impl FnOnce(&mut Setup)) {
        change(&mut self.house().setup);
    }

    /// The host presses Start: the meeting is created, and those who listen are told. Nobody is inside before
    /// [`host_enters`](Self::host_enters), some seconds later.
    pub fn create(&self) {
        self.house().create();
    }

    /// The host's browser is in the meeting: it runs.
    pub fn host_enters(&self) {
        self.house().setup.meeting = Meeting::Running;
    }

    /// The channel in which its starts are told behaves so from now on.
    pub fn set_cable(&self, mood: cable::Mood) {
        self.cable.set(mood);
    }

    /// All who listen lose their connection.
    pub fn drop_listeners(&self) {
        self.cable.drop_listeners();
    }

    /// How often somebody has subscribed to its starts so far.
    pub fn subscriptions(&self) -> usize {
        self.cable.subscriptions()
    }

    /// How often the meeting was started by somebody who came.
    pub fn starts(&self) -> usize {
        self.house().starts
    }

    /// The bodies of all that was asked of the status and had the session's token.
    pub fn asked(&self) -> Vec<Value> {
        self.house().asked.clone()
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
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
            ("GET", path) if path.trim_end_matches('/') == page => self.page(request),
            // The other forms send a guest to the page, and lose the query.
            ("GET", path) if path.trim_end_matches('/') == format!("/rooms/{ROOM}") => {
                Reply::redirect(302, &page)
            }
            ("GET", "/cable") => self.cable.answer(request),
            // Rails looks at the token before anything else.
            ("POST", _) if self.sessions.verified(request).is_none() => {
                Reply::json(500, &json!({ "errors": ["SomethingWentWrong"] }))
            }
            // Without `.json` and `Accept` the page answers for the API.
            (_, path) if path.starts_with("/api/") && !wants_json => self.page(request),
            ("GET", path) if path.starts_with("/api/v1/rooms/") => self.public(path),
            ("POST", path) if path.starts_with("/api/v1/meetings/") => self.status(request),
            _ => not_found(),
        }
    }

    fn page(&mut self, request: &Request) -> Reply {
        let session = self.sessions.of(request);
        let html = PAGE.replace("{TOKEN}", &self.sessions.token(session)).replace("{ROOM}", ROOM);
        let cookie = self.sessions.set_cookie(session);
        Reply::html(html).with("Set-Cookie", &cookie).after(self.setup.takes.page)
    }

    fn public(&self, path: &str) -> Reply {
        if path != format!("/api/v1/rooms/{ROOM}/public.json") {
            return not_found();
        }
        let mut public: Value =
            serde_json::from_str(crate::fixtures::PUBLIC_JSON).expect("a fixture of JSON");
        let data = &mut public["data"];
        data["viewer_access_code"] = json!(self.setup.code.is_some());
        data["moderator_access_code"] = json!(self.setup.moderator_code.is_some());
        data["anyone_join_as_moderator"] = json!(self.setup.everybody_moderates.to_string());
        data["recording_consent"] = json!(self.setup.records.to_string());
        data["require_authentication"] = json!(self.setup.sign_in.to_string());
        Reply::json(200, &public).after(self.setup.takes.public)
    }

    fn status(&mut self, request: &Request) -> Reply {
        let session = self.sessions.of(request);
        let cookie = self.sessions.set_cookie(session);
        self.status_of(request).with("Set-Cookie", &cookie)
    }

    fn status_of(&mut self, request: &Request) -> Reply {
        if request.path != format!("/api/v1/meetings/{ROOM}/status.json") {
            return not_found();
        }
        let takes = self.setup.takes;
        let no = |status| Reply::json(status, &json!({ "errors": [] })).after(takes.status);
        let Ok(body) = serde_json::from_slice::<Value>(&request.body) else { return no(400) };
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
        let (name, code) = (text("name"), text("access_code"));
        self.asked.push(body);
        if self.setup.sign_in {
            return no(401);
        }
        let Some(role) = self.role(&code) else { return no(403) };
        let mut time = takes.status;
        let runs = self.setup.meeting == Meeting::Running || self.doorkeeper.is_anybody_inside();
        if !runs {
            if !self.may_start(&code) {
                return Reply::json(200, &json!({ "data": { "status": false } })).after(time);
            }
            self.create();
            self.starts += 1;
            time += takes.creation;
        }
        let join_url = self.doorkeeper.admit(&name, role);
        Reply::json(200, &json!({ "data": { "status": true, "joinUrl": join_url } })).after(time)
    }

    /// `infer_bbb_role`: also a code for a room that has none is a wrong one.
    fn role(&self, code: &str) -> Option<&'static str> {
        let Setup { code: viewers, moderator_code: moderators, everybody_moderates, .. } = &self.setup;
        let is = |right: &Option<String>| right.as_deref() == Some(code) && !code.is_empty();
        let no_codes = viewers.is_none() && moderators.is_none();
        let as_moderator = is(moderators) || *everybody_moderates && (no_codes || is(viewers));
        let as_viewer = is(viewers) || viewers.is_none() && code.is_empty();
        if as_moderator { Some("MODERATOR") } else { (as_viewer && !everybody_moderates).then_some("VIEWER") }
    }

    /// `authorized_to_start_meeting?`
    fn may_start(&self, code: &str) -> bool {
        self.setup.anyone_starts || !code.is_empty() && self.setup.moderator_code.as_deref() == Some(code)
    }

    /// `MeetingStarter`: a meeting that was created already is created again, and told again.
    fn create(&mut self) {
        if self.setup.meeting == Meeting::Closed {
            self.setup.meeting = Meeting::Created;
        }
        self.cable.broadcast(ROOM, "started");
    }
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
