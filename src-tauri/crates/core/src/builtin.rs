//! The meeting that the program is made for.

use crate::language::Locale;
use crate::link::Link;
use crate::meeting::{Meeting, MeetingId, Room, Slot};
use crate::text;
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

/// A topic as it is told in `locale`: the conference's own in that language, any other as it is.
#[must_use]
pub fn topic(locale: Locale, topic: &str) -> String {
    match topic {
        "Facilitation" => text!(locale, "topic-facilitation"),
        "Decision-making" => text!(locale, "topic-decisions"),
        "Members' commitment" => text!(locale, "topic-commitment"),
        "Equity and shares" => text!(locale, "topic-equity"),
        "International ownership" => text!(locale, "topic-ownership"),
        "Family and coop" => text!(locale, "topic-family"),
        "Federations of worker coops in other countries" => text!(locale, "topic-federations"),
        "Tools for communication, finance and projects" => text!(locale, "topic-tools"),
        "Billing models" => text!(locale, "topic-billing"),
        "Budgets: how and when" => text!(locale, "topic-budgets"),
        "Moving money from capitalism to the coop economy" => text!(locale, "topic-moving-money"),
        "Fundraising" => text!(locale, "topic-fundraising"),
        "Talking with leads: free or paid" => text!(locale, "topic-leads"),
        "External communication tools" => text!(locale, "topic-external-tools"),
        "Responsible use of big platforms" => text!(locale, "topic-platforms"),
        "A bill of rights for data owners" => text!(locale, "topic-data-rights"),
        "Big products before an MVP" => text!(locale, "topic-big-products"),
        "Open source for the coop community" => text!(locale, "topic-open-source"),
        "Bringing one's whole self to work" => text!(locale, "topic-whole-self"),
        "Finding and choosing customers" => text!(locale, "topic-customers"),
        "Difficult relationships inside a coop" => text!(locale, "topic-relationships"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use chrono::Timelike;

    #[test]
    fn each_topic_is_told_in_each_language() {
        let told = |language, known: &str| topic(Locale { language, ..Locale::default() }, known);
        for known in TOPICS {
            assert_eq!(told(Language::English, known).replace('’', "'"), known);
            for language in [Language::German, Language::Chinese, Language::Spanish] {
                assert_ne!(told(language, known), known, "{language:?}");
            }
        }
        assert_eq!(told(Language::German, "Pay scales"), "Pay scales");
    }

    #[test]
    fn the_preset_is_whole() {
        let meeting = coop_casual_conference();
        let hours: Vec<u32> = meeting.slots.iter().map(|slot| slot.time.hour()).collect();
        assert_eq!(hours, [8, 17]);
        assert_eq!(meeting.thread.unwrap().as_str(), THREAD);
        assert_eq!(meeting.room.url, None);
    }
}
