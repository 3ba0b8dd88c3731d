//! The thread: a topic of a Discourse forum, read without an account.
//!
//! Anonymous answers are cached by the forum for a minute, so asking more often brings nothing; how often to ask is the
//! caller's matter.

use crate::fetch::{Answer, FetchError, Limits, Talk};
use crate::html;
use ccc_core::link::Link;
use ccc_core::thread::{Post, Thread};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use url::Url;

/// The address of a topic: the forum's own, wherever it lies, and the topic's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The forum's address up to the topic, such as `https://forum.example/t/`.
    base: Url,
    number: u64,
}

impl Topic {
    /// The topic that `thread` leads to: `/t/SLUG/726`, `/t/726`, or one of its posts, `/t/SLUG/726/12`. `None` where
    /// the link has another shape.
    #[must_use]
    pub fn of(thread: &Link) -> Option<Self> {
        let mut base = Url::parse(thread.as_str()).ok()?;
        base.set_query(None);
        base.set_fragment(None);
        let path: Vec<String> = base.path_segments()?.map(str::to_owned).collect();
        let t = path.iter().position(|part| part == "t")?;
        let numbers: Vec<u64> = path[t + 1..].iter().take(2).map_while(|part| part.parse().ok()).collect();
        // A slug may be a number too; then two numbers are the topic's and a post's, as Discourse reads them.
        let number = match numbers.first() {
            Some(number) => *number,
            None => path.get(t + 2)?.parse().ok()?,
        };
        base.path_segments_mut().ok()?.clear().extend(&path[..=t]).push("");
        Some(Self { base, number })
    }

    /// The forum's host, with its port where it is not the scheme's own.
    fn host(&self) -> String {
        self.json().map_or_else(|| self.base.to_string(), |link| link.host())
    }

    fn json(&self) -> Option<Link> {
        self.at(&format!("{}.json", self.number))
    }

    fn at(&self, rest: &str) -> Option<Link> {
        Link::parse(self.base.join(rest).ok()?.as_str()).ok()
    }
}

/// Reads the topic and its first posts.
pub fn read(topic: &Topic, limits: Limits) -> Result<Thread, FetchError> {
    thread(topic, ask(topic, limits)?)
}

/// Asks for the topic; any status is an answer.
pub(crate) fn ask(topic: &Topic, limits: Limits) -> Result<Answer, FetchError> {
    let lost = || FetchError::Nonsense { host: topic.host(), why: "its address is no link".into() };
    let link = topic.json().ok_or_else(lost)?;
    Talk::with(&link, limits).get(&link, &[("Accept", "application/json")])
}

/// The thread in the answer.
pub(crate) fn thread(topic: &Topic, answer: Answer) -> Result<Thread, FetchError> {
    let answer = answer.ok(topic.host())?;
    serde_json::from_slice::<TopicJson>(&answer.body)
        .and_then(Thread::try_from)
        .map_err(|why| FetchError::Nonsense { host: topic.host(), why: format!("it is no topic: {why}") })
}

/// What is read of `/t/NUMBER.json`.
#[derive(Deserialize)]
struct TopicJson {
    title: String,
    highest_post_number: u32,
    last_posted_at: Option<DateTime<Utc>>,
    closed: Option<bool>,
    archived: Option<bool>,
    post_stream: PostStream,
}

#[derive(Deserialize)]
struct PostStream {
    posts: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct PostJson {
    post_number: u32,
    /// Missing where the forum has no such person any more.
    username: Option<String>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    cooked: String,
}

impl TryFrom<TopicJson> for Thread {
    type Error = serde_json::Error;

    fn try_from(topic: TopicJson) -> Result<Self, Self::Error> {
        let mut posts = Vec::new();
        for (index, post) in topic.post_stream.posts.into_iter().enumerate() {
            match serde_json::from_value::<PostJson>(post) {
                Ok(post) => posts.push(post.into()),
                // Without the announcement there is nothing to tell; another post takes none with it.
                Err(error) if index == 0 => return Err(error),
                Err(_) => {}
            }
        }
        Ok(Self {
            title: topic.title,
            highest_post: topic.highest_post_number,
            last_posted_at: topic.last_posted_at,
            closed: topic.closed == Some(true) || topic.archived == Some(true),
            posts,
        })
    }
}

impl From<PostJson> for Post {
    fn from(post: PostJson) -> Self {
        Self {
            number: post.post_number,
            author: post.username.unwrap_or_default(),
            created_at: post.created_at,
            updated_at: post.updated_at,
            content: html::announcement(&post.cooked),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json_of(thread: &str) -> Option<String> {
        Topic::of(&Link::parse(thread).unwrap())?.json().map(|link| link.as_str().to_owned())
    }

    #[test]
    fn a_post_that_cannot_be_read_takes_no_other_with_it() {
        let post = |number: u32, rest: &str| {
            format!(
                r#"{{"post_number":{number},"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z",{rest}}}"#
            )
        };
        let posts = [
            post(1, r#""username":null,"cooked":"<p>Hi</p>""#),
            post(2, r#""username":"ada","cooked":null"#),
            post(3, r#""username":"ada","cooked":"<p>Later</p>""#),
        ];
        let topic = format!(
            r#"{{"title":"t","highest_post_number":3,"last_posted_at":null,"closed":null,"post_stream":{{"posts":[{}]}}}}"#,
            posts.join(",")
        );
        let thread = Thread::try_from(serde_json::from_str::<TopicJson>(&topic).unwrap()).unwrap();
        assert_eq!(thread.posts.iter().map(|post| post.number).collect::<Vec<_>>(), [1, 3]);
        assert!(!thread.closed);
    }

    #[test]
    fn a_topic_is_known_by_any_of_its_links() {
        for thread in [
            "/t/slug/726",
            "/t/726",
            "/t/slug/726/12",
            "/t/726/12",
            "/t/slug/726?u=ada#reply",
            "/t/slug/726/",
        ] {
            let thread = format!("https://forum.example{thread}");
            assert_eq!(json_of(&thread).as_deref(), Some("https://forum.example/t/726.json"), "{thread}");
        }
        assert_eq!(
            json_of("https://x.example:8443/forum/t/s/7").unwrap(),
            "https://x.example:8443/forum/t/7.json"
        );
        for other in ["/", "/t/", "/t/slug", "/c/coop/5", "/t/slug/last"] {
            assert_eq!(json_of(&format!("https://forum.example{other}")), None, "{other}");
        }
    }
}
