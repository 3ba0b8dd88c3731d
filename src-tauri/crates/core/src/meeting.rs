//! A meeting: its weekly slots, its room, its thread and its topics.

use crate::link::Link;
use crate::zone::Zone;
use chrono::{NaiveTime, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A recurring conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its identifier in files and on the command line, such as `ccc`.
    pub id: MeetingId,
    /// Its name.
    pub name: String,
    /// Its weekly slots.
    pub slots: Vec<Slot>,
    /// How long a host waits for others, from the start.
    pub host_wait: TimeDelta,
    /// How long an occurrence lasts, from the start.
    pub length: TimeDelta,
    /// The room in which it takes place.
    pub room: Room,
    /// The forum topic in which it is announced.
    pub thread: Link,
    /// What people have talked about and can return to.
    pub topics: Vec<String>,
}

/// A weekly start of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its identifier in files and on the command line, such as `thu-0800`.
    pub id: String,
    /// The day of the week in its own zone.
    pub weekday: Weekday,
    /// The time of day in its own zone.
    pub time: NaiveTime,
    /// The zone that the slot follows.
    pub zone: Zone,
}

/// The video room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The room's link; `None` until it is known.
    pub url: Option<Link>,
    /// The code that the room asks for.
    pub access_code: Option<String>,
}

/// The identifier of a meeting in files and on the command line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(Arc<str>);

impl MeetingId {
    /// The identifier `id`.
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
