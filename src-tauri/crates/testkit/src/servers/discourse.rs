//! A stand-in for the forum: one thread of Discourse, in any mood, whose announcement can be edited.

use super::web::{Body, Reply, Request, Web};
use crate::fixtures::TOPIC_JSON;
use std::sync::{Arc, Mutex, PoisonError};

/// How the forum answers.
#[derive(Clone, Debug)]
pub enum Mood {
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
pub struct Discourse {
    web: Web,
    mood: Arc<Mutex<Mood>>,
    topic: Arc<Mutex<String>>,
}

/// The thread's number and name.
const TOPIC: &str = "726";
const SLUG: &str = "coop-casual-conference";

impl Discourse {
    /// A forum whose thread links `room` in its first post.
    pub fn start(room: &str) -> Self {
        Self::with(TOPIC_JSON.replace("{ROOM}", room))
    }

    /// A forum whose thread begins with this post, as Discourse cooks it.
    pub fn announcing(cooked: &str) -> Self {
        Self::with(edited(cooked))
    }

    fn with(topic: String) -> Self {
        let mood = Arc::new(Mutex::new(Mood::Fine));
        let topic = Arc::new(Mutex::new(topic));
        let (now, said) = (Arc::clone(&mood), Arc::clone(&topic));
        let web = Web::start(move |request| {
            let mood = now.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let topic = said.lock().unwrap_or_else(PoisonError::into_inner).clone();
            answer(request, &mood, &topic)
        });
        Self { web, mood, topic }
    }

    /// The first post is edited, and says this from now on.
    pub fn edit(&self, cooked: &str) {
        *self.topic.lock().unwrap_or_else(PoisonError::into_inner) = edited(cooked);
    }

    /// Answers in another way from now on.
    pub fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }

    /// The thread's address.
    pub fn thread(&self) -> String {
        self.web.url(&format!("/t/{SLUG}/{TOPIC}"))
    }

    /// Host and port.
    pub fn host(&self) -> String {
        self.web.host()
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.web.requests()
    }
}

/// The thread with another first post. An edit changes that post's own time and count of versions, and nothing that tells
/// of the thread's end.
fn edited(cooked: &str) -> String {
    let mut topic: serde_json::Value = serde_json::from_str(TOPIC_JSON).unwrap();
    let post = &mut topic["post_stream"]["posts"][0];
    post["cooked"] = cooked.into();
    post["updated_at"] = "2026-11-25T20:15:41.920Z".into();
    post["version"] = 2.into();
    topic.to_string()
}

/// A thread of four posts whose first one is this, as Discourse cooks it.
pub fn topic(cooked: &str) -> Vec<u8> {
    let post = serde_json::json!({ "post_number": 1, "cooked": cooked });
    serde_json::json!({ "highest_post_number": 4, "post_stream": { "posts": [post] } }).to_string().into()
}

/// Threads of 2 MB, the most that is read, of what costs a parser most, each with a name.
pub fn hostile_topics() -> Vec<(&'static str, Vec<u8>)> {
    let filled = |begin: &str, item: &str, end: &str| {
        let count = (2 * 1024 * 1024 - begin.len() - end.len()) / item.len();
        format!("{begin}{}{end}", item.repeat(count)).into_bytes()
    };
    let posts = r#"{"highest_post_number":4,"post_stream":{"posts":["#;
    let text = |item: &str| topic(&item.repeat(2 * 1024 * 1024 / 2 / item.len()));
    vec![
        ("many maps", filled(posts, r#"{"":0},"#, r#"{"":0}]}}"#)),
        ("many maps elsewhere", filled(r#"{"x":["#, r#"{"":0},"#, "0]}")),
        ("deeply nested", filled("", "[", "")),
        ("deeply nested maps", filled("", r#"{"":"#, "")),
        ("many links", text("<a href='https://a.example/rooms/b'>c</a>")),
        ("deep HTML", text("<div><span class=bbcode-s><blockquote>")),
        ("one tag of attributes", text(" a=b")),
        ("a tag of errors", topic(&format!("<a {}>", "<".repeat(2_000_000)))),
        ("attributes", topic(&format!("<a {}>", "a1=b ".repeat(200_000)))),
        ("a long text", text("\u{1}\"\\ é")),
        ("escaped", text("&amp;&quot;&#1;")),
        ("one long word", topic(&"x".repeat(2_000_000))),
    ]
}

/// What people write, as Discourse cooks it. From its tests of cooking and the markup of its plugins.
pub mod cooked {
    /// `[words](href)`; a link by itself in a line of text has its own address for words.
    pub fn link(words: &str, href: &str) -> String {
        format!("<a href=\"{href}\" rel=\"noopener nofollow ugc\">{words}</a>")
    }

    /// `[quote="user, post:1, topic:12"]`.
    pub fn quote(inner: &str) -> String {
        format!(
            "<aside class=\"quote no-group\" data-username=\"grace\" data-post=\"1\" data-topic=\"12\">\n\
             <div class=\"title\">\n<div class=\"quote-controls\"></div>\n<img loading=\"lazy\" alt=\"\" width=\"24\" \
             height=\"24\" src=\"/letter_avatar_proxy/v4/letter/g/74df32/48.png\" class=\"avatar\"> grace:</div>\n\
             <blockquote>\n<p>{inner}</p>\n</blockquote>\n</aside>\n"
        )
    }

    /// `~~inner~~`.
    pub fn struck(inner: &str) -> String {
        format!("<s>{inner}</s>")
    }

    /// `[s]inner[/s]`.
    pub fn struck_by_bbcode(inner: &str) -> String {
        format!("<span class=\"bbcode-s\">{inner}</span>")
    }

    /// A block between fences; what is in it is no link.
    pub fn code_block(text: &str) -> String {
        format!("<pre><code class=\"lang-auto\">{text}\n</code></pre>\n")
    }

    /// `> inner`.
    pub fn block_quote(inner: &str) -> String {
        format!("<blockquote>\n<p>{inner}</p>\n</blockquote>\n")
    }

    /// `[details="More"]`.
    pub fn details(inner: &str) -> String {
        format!("<details>\n<summary>\nMore</summary>\n<p>{inner}</p>\n</details>\n")
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
