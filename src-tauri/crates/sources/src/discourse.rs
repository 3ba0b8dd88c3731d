//! The thread: a topic of a Discourse forum, read without an account.
//!
//! The forum caches answers to anonymous requests for a minute, so asking more often is pointless; how often to ask is up
//! to the caller.

use crate::fetch::{Answer, Failure, FetchError, Limits, Session};
use crate::html;
use ccc_core::link::Link;
use ccc_core::thread::Thread;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::fmt;
use url::Url;

/// A topic of a forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// What is read of it, such as `https://forum.example/t/726.json`.
    json: Link,
}

impl Topic {
    /// The topic that `thread` leads to: `/t/SLUG/726`, `/t/726`, or one of its posts, `/t/SLUG/726/12`. `None` where
    /// the link has another shape.
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
        base.path_segments_mut().ok()?.clear().extend(&path[..=t]).push(&format!("{number}.json"));
        Some(Self { json: Link::parse(base.as_str()).ok()? })
    }
}

/// Reads the topic and its first posts.
pub fn read(topic: &Topic, limits: Limits) -> Result<Thread, FetchError> {
    thread(topic, ask(topic, limits)?)
}

/// Asks for the topic; any status is an answer.
pub(crate) fn ask(topic: &Topic, limits: Limits) -> Result<Answer, FetchError> {
    Session::with(&topic.json, limits).get(&topic.json, &[("Accept", "application/json")])
}

/// The thread in the answer.
pub fn thread(topic: &Topic, answer: Answer) -> Result<Thread, FetchError> {
    let answer = answer.ok(topic.json.host())?;
    serde_json::from_slice::<TopicJson>(&answer.body)
        .and_then(Thread::try_from)
        .map_err(|why| Failure::Unexpected(no_topic(&why)).at(topic.json.host()))
}

/// Where it stops to be a topic. What `serde` says of it can hold all that the forum has sent.
fn no_topic(why: &serde_json::Error) -> String {
    format!("not a topic: line {}, column {}", why.line(), why.column())
}

/// What is read of `/t/NUMBER.json`; all else may be missing, or be anything.
#[derive(Deserialize)]
struct TopicJson<'a> {
    highest_post_number: u32,
    #[serde(borrow)]
    post_stream: PostStream<'a>,
}

#[derive(Deserialize)]
struct PostStream<'a> {
    #[serde(borrow)]
    posts: FirstPosts<'a>,
}

#[derive(Deserialize)]
struct PostJson {
    post_number: u32,
    cooked: String,
}

/// The topic's first posts as raw JSON: an error in one does not affect the others, and unread ones take no memory.
struct FirstPosts<'a>(Vec<&'a RawValue>);

impl FirstPosts<'_> {
    /// As many as Discourse sends.
    const MOST: usize = 20;
}

impl<'de: 'a, 'a> Deserialize<'de> for FirstPosts<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Posts;
        impl<'de> Visitor<'de> for Posts {
            type Value = FirstPosts<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of posts")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self::Value, A::Error> {
                let mut posts = Vec::new();
                while posts.len() < FirstPosts::MOST
                    && let Some(post) = all.next_element()?
                {
                    posts.push(post);
                }
                while all.next_element::<IgnoredAny>()?.is_some() {}
                Ok(FirstPosts(posts))
            }
        }
        deserializer.deserialize_seq(Posts)
    }
}

impl TryFrom<TopicJson<'_>> for Thread {
    type Error = serde_json::Error;

    fn try_from(topic: TopicJson) -> Result<Self, Self::Error> {
        let mut announcement = None;
        for (index, post) in topic.post_stream.posts.0.into_iter().enumerate() {
            match serde_json::from_str::<PostJson>(post.get()) {
                Ok(post) if post.post_number == 1 => {
                    announcement = Some(html::announcement(&post.cooked));
                    break;
                }
                // Without the announcement there is nothing to return; errors in other posts do not matter.
                Err(error) if index == 0 => return Err(error),
                _ => {}
            }
        }
        Ok(Self { highest_post: topic.highest_post_number, announcement })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json_of(thread: &str) -> Option<String> {
        Some(Topic::of(&Link::parse(thread).unwrap())?.json.as_str().to_owned())
    }

    fn read(topic: &str) -> Result<Thread, serde_json::Error> {
        serde_json::from_str::<TopicJson>(topic).and_then(Thread::try_from)
    }

    fn topic(posts: &str) -> String {
        format!(r#"{{"highest_post_number":3,"post_stream":{{"posts":[{posts}]}}}}"#)
    }

    #[test]
    fn what_is_missing_or_wrong_elsewhere_takes_the_announcement_not_with_it() {
        let announcement = r#"{"post_number":1,"username":null,"created_at":7,"cooked":"<p>Hi</p>"}"#;
        for posts in [
            announcement.to_owned(),
            format!(r#"{announcement},{{"post_number":2,"cooked":null}},7,null"#),
            format!(r#"{{"post_number":0,"cooked":""}},{{"cooked":[]}},{announcement}"#),
        ] {
            assert_eq!(read(&topic(&posts)).unwrap().announcement.unwrap().text, "Hi\n", "{posts}");
        }
        assert_eq!(read(&topic(r#"{"post_number":2,"cooked":"a"}"#)).unwrap().announcement, None);
        assert!(read(&topic(r#"{"post_number":1}"#)).is_err());
        let late = format!("{}{announcement}", r#"{"post_number":2,"cooked":"a"},"#.repeat(20));
        assert_eq!(read(&topic(&late)).unwrap().announcement, None, "a page has twenty posts");
    }

    #[test]
    fn what_is_no_topic_is_told_in_few_words_whatever_the_forum_sent() {
        let why = read(&format!(r#"{{"highest_post_number":"{}"}}"#, "A".repeat(100_000))).unwrap_err();
        assert!(no_topic(&why).len() < 100, "{:.200}", no_topic(&why));
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
