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
    /// What the meeting is called in files and on the command line, such as `ccc`.
    pub id: MeetingId,
    /// What people call it.
    pub name: String,
    /// Its fixed starts in the week.
    pub slots: Vec<Slot>,
    /// How long a host waits for others, from the start.
    pub host_wait: TimeDelta,
    /// How long an occurrence lasts, from the start.
    pub length: TimeDelta,
    /// Where it takes place.
    pub room: Room,
    /// The forum topic in which it is announced.
    pub thread: Option<Link>,
    /// What people have talked about and can return to.
    pub topics: Vec<String>,
}

/// One of a meeting's fixed starts in the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What the slot is called in files and on the command line, such as `thu-0800`.
    pub id: String,
    /// The day of the week in the slot's own zone.
    pub weekday: Weekday,
    /// The time of day on the clocks of the slot's own zone.
    pub time: NaiveTime,
    /// The zone whose clocks the slot follows.
    pub zone: Zone,
}

/// The video room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The room's link; `None` until it is known.
    pub url: Option<Link>,
    /// What the room asks for at its door.
    pub access_code: Option<String>,
}

/// The name of a meeting in files and on the command line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(Arc<str>);

impl MeetingId {
    /// The name `id`.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// The name's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
