//! The Time page: the slots in the person's day and in their friends', and what the next clock change does.

use super::{Button, button};
use crate::action::Action;
use crate::day::{self, Kindness, Mark, NIGHT};
use crate::foresight;
use crate::language::Locale;
use crate::language::dates::{Form, write};
use crate::occurrence::Occurrence;
use crate::state::State;
use crate::text;
use crate::words;
use crate::zone::Zone;
use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// The Time page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TimeView {
    /// The hours written at the picture's edge: minute of the day, and its text.
    pub hours: Vec<(u16, String)>,
    /// The night: from the first to the second minute of the day, past midnight.
    pub night: (u16, u16),
    /// The person's own day, then their friends'.
    pub days: Vec<DayView>,
    /// What the next clock change does to the slots.
    pub clock_change: Option<String>,
}

/// A day of 24 hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayView {
    /// Whose day it is.
    pub name: String,
    /// The zone: `Europe/Madrid (UTC+1)`.
    pub zone: String,
    /// What the clocks there show now.
    pub time: String,
    /// The minute of the day that they show now, 0 to 1,439.
    pub minute: u16,
    /// The slots.
    pub marks: Vec<DayMark>,
    /// Which slot is kinder.
    pub kinder: String,
    /// Shows this day no longer.
    pub remove: Option<Button>,
}

/// A slot in a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayMark {
    /// The minute of the day, 0 to 1,439.
    pub minute: u16,
    /// The slot by its own clock: `08:00 UTC`.
    pub slot: String,
    /// Its start there: `09:00`, with the weekday where it is another than the slot's.
    pub local: String,
    /// How it lies in the day.
    pub kindness: Friendliness,
    /// Whether it is the kindest.
    pub kinder: bool,
}

/// How a start lies in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Friendliness {
    /// In the daytime.
    Day,
    /// Near the night.
    Edge,
    /// In the night.
    Night,
}

pub(super) fn view(state: &State, now: DateTime<Utc>) -> TimeView {
    let locale = state.locale;
    let meeting = state.meetings.first();
    let next = meeting.map(|meeting| day::next_of_each_slot(meeting, now)).unwrap_or_default();
    let own = day_view(locale, text!(locale, "day-yours"), &state.zone, &next, now);
    let friends = state.friends.iter().map(|(friend, zone)| {
        let remove = Action::RemoveFriend { name: friend.name.to_string(), zone: friend.zone.name().into() };
        let day = day_view(locale, friend.name.to_string(), zone, &next, now);
        DayView { remove: Some(button(text!(locale, "remove"), remove)), ..day }
    });
    TimeView {
        hours: [0, 6, 12, 18].map(|hour| (hour * 60, hour_text(locale, hour, now))).to_vec(),
        night: NIGHT,
        days: std::iter::once(own).chain(friends).collect(),
        clock_change: meeting
            .and_then(|meeting| foresight::next(meeting, &state.zone, now))
            .map(|change| words::clock_change(state.locale, &state.zone, &change)),
    }
}

/// What the clock change of the next week does, where there is one.
pub(super) fn clock_change_soon(state: &State, now: DateTime<Utc>) -> Option<String> {
    let change = foresight::next(state.meetings.first()?, &state.zone, now)?;
    let told_at = foresight::told_at(&change, &state.zone)?;
    (told_at <= now).then(|| words::clock_change(state.locale, &state.zone, &change))
}

fn day_view(locale: Locale, name: String, zone: &Zone, next: &[Occurrence], now: DateTime<Utc>) -> DayView {
    let local = zone.local(now);
    let marks = day::marks(next, zone);
    let kindest = day::kindest(&marks);
    let kinder = match kindest {
        Some(mark) => text!(locale, "kinder", slot = slot(mark)),
        None => text!(locale, "kinder-none"),
    };
    DayView {
        name,
        zone: words::zone_and_offset(locale, zone, now),
        time: write(locale, Form::Time, local),
        minute: day::minute_of(local),
        marks: marks.iter().map(|mark| mark_view(locale, mark, kindest)).collect(),
        kinder,
        remove: None,
    }
}

fn mark_view(locale: Locale, mark: &Mark, kindest: Option<&Mark>) -> DayMark {
    let theirs = mark.occurrence.slot.zone.local(mark.occurrence.start);
    let time = write(locale, Form::Time, mark.local);
    let local = if theirs.date_naive() == mark.local.date_naive() {
        time
    } else {
        format!("{} {time}", write(locale, Form::ShortWeekday, mark.local))
    };
    DayMark {
        minute: mark.minute,
        slot: slot(mark),
        local,
        kindness: match mark.kindness {
            Kindness::Day => Friendliness::Day,
            Kindness::Edge => Friendliness::Edge,
            Kindness::Night => Friendliness::Night,
        },
        kinder: kindest == Some(mark),
    }
}

/// `08:00 UTC`.
fn slot(mark: &Mark) -> String {
    format!("{} {}", mark.occurrence.slot.time.format("%H:%M"), mark.occurrence.slot.zone.name())
}

fn hour_text(locale: Locale, hour: u16, now: DateTime<Utc>) -> String {
    let time = NaiveTime::from_hms_opt(hour.into(), 0, 0).unwrap_or_default();
    write(locale, Form::Time, now.date_naive().and_time(time).and_utc().fixed_offset())
}
