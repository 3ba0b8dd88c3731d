//! A stand-in for the forum: one thread of Discourse, in any mood.

use super::web::{Body, Reply, Request, Web};
use std::sync::{Arc, Mutex, PoisonError};

/// How the forum answers.
#[derive(Clone, Debug)]
pub(crate) enum Mood {
    /// With the thread.
    Fine,
    /// 403: it wants people to sign in.
    LoginRequired,
    /// 404, as it does for a hidden thread.
    Hidden,
    /// 410.
    Deleted,
    /// 429 with this `Retry-After`.
    Busy(String),
    /// With a redirect to this address.
    SendsTo(String),
    /// With a redirect to itself, for ever.
    Circles,
    /// With anything else.
    Sends(Reply),
    /// With 50 MiB.
    Huge,
    /// A byte now and then.
    Slow,
    /// With half of the thread.
    CutOff,
}

/// The forum.
pub(crate) struct Discourse {
    web: Web,
    mood: Arc<Mutex<Mood>>,
}

/// The thread's number and name.
const TOPIC: &str = "726";
const SLUG: &str = "coop-casual-conference";

impl Discourse {
    /// A forum whose thread links `room` in its first post.
    pub(crate) fn start(room: &str) -> Self {
        let topic = include_str!("../fixtures/discourse_topic.json").replace("{ROOM}", room);
        let mood = Arc::new(Mutex::new(Mood::Fine));
        let now = Arc::clone(&mood);
        let web = Web::start(move |request| {
            let mood = now.lock().unwrap_or_else(PoisonError::into_inner).clone();
            answer(request, &mood, &topic)
        });
        Self { web, mood }
    }

    /// Answers in another way from now on.
    pub(crate) fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }

    /// The thread's address.
    pub(crate) fn thread(&self) -> String {
        self.web.url(&format!("/t/{SLUG}/{TOPIC}"))
    }

    /// Host and port.
    pub(crate) fn host(&self) -> String {
        self.web.host()
    }

    /// What was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.web.requests()
    }
}

fn answer(request: &Request, mood: &Mood, topic: &str) -> Reply {
    let error = |status, kind: &str| {
        Reply::json(status, &serde_json::json!({ "errors": ["No."], "error_type": kind }))
    };
    let short = format!("/t/{TOPIC}.json");
    let long = format!("/t/{SLUG}/{TOPIC}.json");
    // As Discourse does for a wrong slug: on to the right one.
    let wrong_slug = request.path.starts_with("/t/") && request.path.ends_with(&format!("/{TOPIC}.json"));
    match mood {
        Mood::LoginRequired => error(403, "not_logged_in"),
        Mood::Deleted => error(410, "not_found"),
        Mood::Busy(after) => error(429, "rate_limit").with("Retry-After", after),
        Mood::SendsTo(address) => Reply::redirect(301, address),
        Mood::Circles => Reply::redirect(302, &request.path),
        Mood::Sends(reply) => reply.clone(),
        Mood::Huge => Reply::of(200, Body::Flood(50 * 1024 * 1024)),
        Mood::Slow => Reply::of(200, Body::Drip),
        Mood::CutOff => {
            let sent = topic.as_bytes()[..topic.len() / 2].to_vec();
            Reply::of(200, Body::CutOff { promised: topic.len(), sent })
        }
        Mood::Fine if request.path == short || request.path == long => {
            Reply::new(200, "application/json; charset=utf-8", topic)
        }
        Mood::Fine if wrong_slug => Reply::redirect(301, &long),
        Mood::Fine if request.path.starts_with("/t/") => Reply::html("<!doctype html><title>Thread</title>"),
        Mood::Fine | Mood::Hidden => error(404, "not_found"),
    }
}
