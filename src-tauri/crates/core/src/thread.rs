//! The thread as the forum tells it. Nothing of it is trusted, and nothing of it changes the schedule by itself.

use crate::room::discover::Announcement;
use chrono::{DateTime, Utc};

/// A forum topic with its first posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its title.
    pub title: String,
    /// The number of the newest post; the forum's addresses count posts by it.
    pub highest_post: u32,
    /// When the newest post was written.
    pub last_posted_at: Option<DateTime<Utc>>,
    /// Whether nobody can reply any more.
    pub closed: bool,
    /// Its first posts, oldest first.
    pub posts: Vec<Post>,
}

/// A post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its number in the thread; the announcement is 1.
    pub number: u32,
    /// Who wrote it.
    pub author: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// What it says.
    pub content: Announcement,
}

impl Thread {
    /// The post that announces the meeting.
    #[must_use]
    pub fn announcement(&self) -> Option<&Post> {
        self.posts.iter().find(|post| post.number == 1)
    }
}
