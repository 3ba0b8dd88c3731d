//! The meeting that the program was made for.

use crate::language::Locale;
use crate::language::catalogue::message;
use crate::link::Link;
use crate::meeting::{Meeting, MeetingId, Room, Slot};
use crate::zone::Zone;
use chrono::{NaiveTime, TimeDelta, Weekday};

/// The thread in which the conference is announced.
pub const THREAD: &str = "https://forum.workers.coop/t/coop-casual-conference/726";

/// The Coop Casual Conference, as its announcement describes it. Its room's address is not known in advance.
pub fn coop_casual_conference() -> Meeting {
    let Ok(thread) = Link::parse(THREAD) else { unreachable!("a test reads the link") };
    Meeting {
        id: MeetingId::new("ccc"),
        name: "Coop Casual Conference".into(),
        slots: vec![thursday("thu-0800", 8), thursday("thu-1700", 17)],
        host_wait: TimeDelta::minutes(10),
        length: TimeDelta::minutes(60),
        room: Room { url: None, access_code: Some("ccc".into()) },
        thread,
        topics: TOPICS.iter().map(|&(topic, _)| topic.into()).collect(),
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

/// What people have talked about and can return to, each with the message that translates it.
const TOPICS: [(&str, &str); 21] = [
    ("Facilitation", "topic-facilitation"),
    ("Decision-making", "topic-decisions"),
    ("Members' commitment", "topic-commitment"),
    ("Equity and shares", "topic-equity"),
    ("International ownership", "topic-ownership"),
    ("Family and coop", "topic-family"),
    ("Federations of worker coops in other countries", "topic-federations"),
    ("Tools for communication, finance and projects", "topic-tools"),
    ("Billing models", "topic-billing"),
    ("Budgets: how and when", "topic-budgets"),
    ("Moving money from capitalism to the coop economy", "topic-moving-money"),
    ("Fundraising", "topic-fundraising"),
    ("Talking with leads: free or paid", "topic-leads"),
    ("External communication tools", "topic-external-tools"),
    ("Responsible use of big platforms", "topic-platforms"),
    ("A bill of rights for data owners", "topic-data-rights"),
    ("Big products before an MVP", "topic-big-products"),
    ("Open source for the coop community", "topic-open-source"),
    ("Bringing one's whole self to work", "topic-whole-self"),
    ("Finding and choosing customers", "topic-customers"),
    ("Difficult relationships inside a coop", "topic-relationships"),
];

/// A topic in the language of `locale`: the conference's own topics are translated, all others stay as they are.
pub fn topic(locale: Locale, topic: &str) -> String {
    let known = TOPICS.iter().find(|(english, _)| *english == topic);
    known.map_or_else(|| topic.to_owned(), |(_, id)| message(locale.language, id, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use chrono::Timelike;

    #[test]
    fn each_topic_is_translated() {
        let translated = |language, known: &str| topic(Locale { language, ..Locale::default() }, known);
        for (known, _) in TOPICS {
            assert_eq!(translated(Language::English, known).replace('’', "'"), known);
            for language in [Language::German, Language::Chinese, Language::Spanish] {
                assert_ne!(translated(language, known), known, "{language:?}");
            }
        }
        assert_eq!(translated(Language::German, "Pay scales"), "Pay scales");
    }

    #[test]
    fn the_preset_is_whole() {
        let meeting = coop_casual_conference();
        let hours: Vec<u32> = meeting.slots.iter().map(|slot| slot.time.hour()).collect();
        assert_eq!(hours, [8, 17]);
        assert_eq!(meeting.thread.as_str(), THREAD);
        assert_eq!(meeting.room.url, None);
    }
}
