//! The program's own files, as a disk, an older or a newer version, or somebody else left them.

use super::program::{is_shown, now, of, reads_back, take};
use super::{about, at_most};
use crate::target::{Limits, Target, Verdict};
use ccc_app::storage::versioned_file::{self, LoadError};
use ccc_app::zones;
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Settings;
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use chrono::TimeDelta;
use std::time::Duration;

const LIMITS: Limits = Limits {
    time: Duration::from_secs(2),
    time_a_byte: Duration::from_micros(20),
    memory: 8 * 1024 * 1024,
    memory_a_byte: 60,
};

pub(super) const TARGETS: &[Target] = &[
    Target {
        name: "journals",
        samples: large_journals,
        words: &[
            "\"version\":1,",
            "\"version\":2,",
            "\"version\":4294967296,",
            "\"since\":",
            "\"notes\":[",
            "\"answers\":[",
            "\"pause\":",
            "\"thread\":{",
            "\"rooms\":[",
            "\"found\":[",
            "\"refused\":[",
            "\"meeting\":\"ccc\",",
            "\"start\":\"2026-11-26T08:00:00Z\",",
            "\"offset_s\":-900,",
            "\"snoozed\":true,",
            "\"at\":\"2026-11-26T07:45:00Z\",",
            "\"fate\":\"shown\"",
            "\"fate\":\"silent\",\"why\":\"joined\"",
            "\"fate\":\"of a later version\"",
            "\"answer\":\"skipped\"",
            "\"snoozed_until\":",
            "\"from\":",
            "\"until\":",
            "\"2026-11-26T08:00:00Z\"",
            "\"+262142-12-31T23:59:59Z\"",
            "\"-262143-01-01T00:00:00Z\"",
            "\"link\":\"https://a.example/rooms/abc-def-ghi-jkl\"",
            "\"reasons\":[\"near_code\"]",
            "\"wants_code\":true",
            "null,",
            "{},",
            "\"next_at\":",
            "\"failures\":4294967295",
            "\"highest_post\":",
            "\"confirmed_hosts\":[\"a.example\"]",
            "9223372036854775807",
        ],
        longest: 256 * 1024,
        limits: LIMITS,
        quick: 150,
        read: journal,
    },
    Target {
        name: "topics",
        samples: large_topics,
        words: &[
            "\"version\":1,",
            "\"own\":[",
            "\"talks\":[",
            "\"topic\":\"Budgets\",",
            "\"on\":\"2026-11-26\",",
            "\"at\":null,",
            "\"note\":\"",
            "\"+262142-12-31\"",
            "\"Equity\",",
            "1. ",
            "- ",
            "*_`",
        ],
        longest: 256 * 1024,
        limits: LIMITS,
        quick: 150,
        read: topics,
    },
    Target {
        name: "zone-data",
        samples: || vec!["2".repeat(1_000_000), "# version ".repeat(1_000), "\n".repeat(1_000)],
        words: &["# version ", "2026e", "unknown", "\n"],
        longest: 4_096,
        limits: Limits::USUAL,
        quick: 200,
        read: zone_data,
    },
];

fn large_journals() -> Vec<String> {
    let note = r#"{"meeting":"ccc","start":"2026-11-26T08:00:00Z","offset_s":-900,"at":"2026-11-26T07:45:00Z","fate":"shown"},"#;
    let found = r#"{"link":"https://a.example/rooms/abc-def-ghi-jkl","reasons":[{"called":"room"}]},"#;
    let list = |name: &str, entry: &str, count: usize| {
        format!(r#"{{"version":1,{name}:[{}]}}"#, entry.repeat(count).trim_end_matches(','))
    };
    let host = "\"a.example\",";
    vec![
        list("\"notes\"", note, 2_000),
        list("\"answers\"", r#"{"meeting":"ccc","start":"2026-11-26T08:00:00Z","answer":"joined"},"#, 2_000),
        list(
            "\"rooms\"",
            r#"{"room":"https://a.example/","wants_code":true,"at":"2026-11-26T07:45:00Z"},"#,
            2_000,
        ),
        list("\"thread\":{\"found\"", found, 20_000).replace("]}", "]}}"),
        list("\"thread\":{\"confirmed_hosts\"", host, 20_000).replace("]}", "]}}"),
        list("\"thread\":{\"found\"", &found.replace("room\"", &"A".repeat(100_000)), 4).replace("]}", "]}}"),
        format!(r#"{{"version":1,"thread":{{"insecure":"{}"}}}}"#, "a".repeat(3_000_000)),
        format!(r#"{{"version":1,"a":{}"#, "[".repeat(100_000)),
    ]
}

fn large_topics() -> Vec<String> {
    let own: Vec<String> = (0..20_000).map(|at| format!("\"Topic {at}\"")).collect();
    let talk = r#"{"topic":"Budgets","on":"2026-11-26","note":"n"}"#;
    vec![
        format!(r#"{{"version":1,"own":[{}]}}"#, own.join(",")),
        format!(r#"{{"version":1,"own":["{}"]}}"#, "A".repeat(3_000_000)),
        format!(r#"{{"version":1,"talks":[{}]}}"#, vec![talk; 30_000].join(",")),
        format!(
            r#"{{"version":1,"talks":[{}]}}"#,
            talk.replace("\"n\"", &format!("\"{}\"", "話".repeat(1_000_000)))
        ),
    ]
}

fn journal(input: &[u8]) -> Verdict {
    let journal = match versioned_file::parse::<Journal>(input) {
        Ok(journal) => journal,
        Err(error) => return told(&error),
    };
    let kind = format!(
        "notes {}, answers {}, pause {}, found {}, refused {}",
        about(journal.deliveries().count()),
        about(journal.attendance_records().count()),
        journal.pause.is_some(),
        about(journal.thread.found.len()),
        about(journal.thread.refused.len()),
    );
    reads_back("the journal", &journal)?;
    let mut program = of(Settings::default(), journal, TopicLog::default());
    let mut file = String::new();
    for after in [0, 15, 30, 7 * 24 * 60] {
        let now = now() + TimeDelta::minutes(after);
        take(&mut program, Event::Tick, now, &mut file)?;
        is_shown(&program, now)?;
    }
    Ok(kind)
}

fn topics(input: &[u8]) -> Verdict {
    let topics = match versioned_file::parse::<TopicLog>(input) {
        Ok(topics) => topics,
        Err(error) => return told(&error),
    };
    let kind = format!("own {}, talks {}", about(topics.own.len()), about(topics.discussions.len()));
    reads_back("the topics", &topics)?;
    let program = of(Settings::default(), Journal::default(), topics);
    is_shown(&program, now())?;
    Ok(kind)
}

fn told(error: &LoadError) -> Verdict {
    let told = error.to_string();
    at_most("the reason is too long", &told, 1_000)?;
    Ok(match error {
        LoadError::Unreadable(_) => "not read".into(),
        LoadError::Newer => "newer".into(),
        LoadError::Broken(_) => told.split(['`', '"']).next().unwrap_or_default().chars().take(40).collect(),
    })
}

fn zone_data(input: &[u8]) -> Verdict {
    let version = zones::version_in(input);
    if let Some(version) = &version {
        at_most("the version is too long", version, 20)?;
    }
    Ok(format!("a version: {}", version.is_some()))
}
