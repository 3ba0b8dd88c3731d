//! The thread as the forum serves it. Nothing in it is trusted.

pub mod note;

use crate::link::Link;
use crate::room::discover::Announcement;
use serde::{Deserialize, Serialize};

/// What is read of the thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// The number of the newest post, as the forum's addresses count them.
    pub highest_post: u32,
    /// The first post, which announces the meeting; `None` if it is hidden.
    pub announcement: Option<Announcement>,
}

/// The page of the `thread` at its post number `newest`, where a reply goes, or its first page if the number is unknown.
/// The number of a post in `thread` itself is dropped.
///
/// ```
/// use ccc_core::{link::Link, thread::reply_link};
/// let thread = Link::parse("https://forum.example/t/our-conference/726")?;
/// assert_eq!(reply_link(&thread, Some(131)).as_str(), "https://forum.example/t/our-conference/726/131");
/// # Ok::<(), ccc_core::link::LinkError>(())
/// ```
pub fn reply_link(thread: &Link, newest: Option<u32>) -> Link {
    let Some(newest) = newest else { return thread.clone() };
    let mut url = thread.url().clone();
    url.set_query(None);
    url.set_fragment(None);
    let mut path: Vec<String> = url
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let is_number = |part: &String| part.bytes().all(|byte| byte.is_ascii_digit());
    if path.len() > 2 && path[path.len() - 2..].iter().all(is_number) {
        path.pop();
    }
    path.push(newest.to_string());
    url.set_path(&path.join("/"));
    Link::parse(url.as_str()).unwrap_or_else(|_| thread.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_goes_to_the_topics_end() {
        let end = |thread: &str| reply_link(&Link::parse(thread).unwrap(), Some(131)).as_str().to_owned();
        assert_eq!(end("https://forum.example/t/726"), "https://forum.example/t/726/131");
        assert_eq!(
            end("https://forum.example/t/slug/726/12?u=ada#reply"),
            "https://forum.example/t/slug/726/131"
        );
        assert_eq!(end("https://x.example:8443/forum/t/s/7/"), "https://x.example:8443/forum/t/s/7/131");
    }
}
