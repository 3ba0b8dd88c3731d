//! Nothing panics at the ends of the calendar, and what can be known there is right.

use crate::table::bundled;
use ccc_core::action::Action;
use ccc_core::meeting::MeetingId;
use ccc_core::occurrence::{self, OccurrenceId};
use ccc_core::program::{Program, next_wake, update};
use ccc_core::reminder::journal::Journal;
use ccc_core::reminder::plan;
use ccc_core::settings::Settings;
use ccc_core::state::State;
use ccc_core::update::Event;
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use proptest::sample::select;
use std::hint::black_box;

/// The ends of chrono's calendar, of jiff's, of the four-digit years and of 64-bit nanoseconds.
const ENDS: [&str; 10] = [
    "-262143-01-01T00:00:00Z",
    "-9999-01-02T01:59:59Z",
    "-9999-01-08T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "1677-09-21T00:12:43Z",
    "2262-04-11T23:47:16Z",
    "9999-12-30T08:05:00Z",
    "9999-12-30T22:00:00Z",
    "9999-12-31T23:59:59Z",
    "+262142-12-31T23:59:59Z",
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn state() -> State {
    State::new(Settings::default(), bundled(chrono_tz::Pacific::Kiritimati), Journal::default())
}

fn every_action(occurrence: &OccurrenceId, at: DateTime<Utc>) -> Vec<Action> {
    let (this, none) = (Some(occurrence.clone()), None);
    let link = "https://bbb.example.org/a".to_owned();
    let mut actions = vec![
        Action::ComeLater { at },
        Action::CopyCode,
        Action::OpenThread,
        Action::OpenSettings,
        Action::SetRoom { url: Some(link) },
        Action::Pause { days: 0 },
        Action::Pause { days: u16::MAX },
        Action::Resume,
        Action::Unskip { occurrence: occurrence.clone() },
    ];
    for occurrence in [this, none] {
        actions.push(Action::Snooze { occurrence: occurrence.clone() });
        actions.push(Action::Host { occurrence: occurrence.clone() });
        actions.push(Action::Join { occurrence: occurrence.clone() });
        actions.push(Action::Skip { occurrence });
    }
    actions
}

fn live_through(now: DateTime<Utc>, named: DateTime<Utc>) {
    let occurrence = OccurrenceId { meeting: MeetingId::new("ccc"), start: named };
    let mut program = Program::new(state());
    for action in every_action(&occurrence, named) {
        update(&mut program, Event::Tick, now);
        update(&mut program, Event::Act(action), now);
        assert!(next_wake(&program, now).is_none_or(|wake| wake > now));
        let fourth = occurrence::of_meeting(&program.state.meeting, now)
            .nth(3)
            .map_or(now, |occurrence| occurrence.start);
        black_box((program.tray(now), program.panel(now), plan::list(&program.state, now, now, fourth)));
    }
}

#[test]
fn the_whole_program_lives_through_the_calendars_ends() {
    for now in ENDS {
        for named in ENDS {
            live_through(at(now), at(named));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_whole_program_lives_through_any_instant(
        second in DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp(),
        nanosecond in 0..1_000_000_000_u32,
        end in select(&ENDS[..]),
    ) {
        let now = DateTime::from_timestamp(second, nanosecond).unwrap();
        live_through(now, at(end));
        live_through(at(end), now);
    }
}

#[test]
fn the_last_occurrences_of_the_last_year_are_there_and_then_there_are_no_more() {
    let program = Program::new(state());
    let last: Vec<String> = occurrence::of_meeting(&program.state.meeting, at("9999-12-23T17:00:00Z"))
        .map(|occurrence| occurrence.start.format("%d %H:%M").to_string())
        .collect();
    assert_eq!(last, ["23 17:00", "30 08:00", "30 17:00"]);
    let view = program.tray(at("9999-12-31T23:59:59Z"));
    assert_eq!((view.label.as_str(), view.title.as_str()), ("", "Coop Casual Conference"));
    assert_eq!(next_wake(&program, at("9999-12-31T23:59:59Z")), None);
}
