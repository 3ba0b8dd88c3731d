//! The meeting that the program is made for.

use crate::link::Link;
use crate::meeting::{Meeting, MeetingId, Room, Slot};
use crate::zone::Zone;
use chrono::{NaiveTime, TimeDelta, Weekday};

/// The thread in which the conference is announced.
pub const THREAD: &str = "https://forum.workers.coop/t/coop-casual-conference/726";

/// The Coop Casual Conference, as its announcement describes it. Its room's address is not known in advance.
#[must_use]
pub fn coop_casual_conference() -> Meeting {
    Meeting {
        id: MeetingId::new("ccc"),
        name: "Coop Casual Conference".into(),
        slots: vec![thursday("thu-0800", 8), thursday("thu-1700", 17)],
        host_wait: TimeDelta::minutes(10),
        length: TimeDelta::minutes(60),
        room: Room { url: None, access_code: Some("ccc".into()) },
        thread: Link::parse(THREAD).ok(),
        topics: TOPICS.iter().map(|&topic| topic.into()).collect(),
    }
}

fn thursday(id: &str, hour: u32) -> Slot {
    Slot {
        id: id.into(),
        weekday: Weekday::Thu,
        time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default(),
        zone: Zone::utc(),
    }
}

/// What people have talked about and can return to.
const TOPICS: [&str; 21] = [
    "Facilitation",
    "Decision-making",
    "Members' commitment",
    "Equity and shares",
    "International ownership",
    "Family and coop",
    "Federations of worker coops in other countries",
    "Tools for communication, finance and projects",
    "Billing models",
    "Budgets: how and when",
    "Moving money from capitalism to the coop economy",
    "Fundraising",
    "Talking with leads: free or paid",
    "External communication tools",
    "Responsible use of big platforms",
    "A bill of rights for data owners",
    "Big products before an MVP",
    "Open source for the coop community",
    "Bringing one's whole self to work",
    "Finding and choosing customers",
    "Difficult relationships inside a coop",
];

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Timelike;

    #[test]
    fn the_preset_is_whole() {
        let meeting = coop_casual_conference();
        let hours: Vec<u32> = meeting.slots.iter().map(|slot| slot.time.hour()).collect();
        assert_eq!(hours, [8, 17]);
        assert_eq!(meeting.thread.unwrap().as_str(), THREAD);
        assert_eq!(meeting.room.url, None);
    }
}
