//! The Time page: the slots in the days of the person and their friends, and the next clock change.

use super::{Button, button};
use crate::action::Action;
use crate::clock_change;
use crate::day::{self, LocalStart, NIGHT, TimeOfDayFit};
use crate::language::Locale;
use crate::language::dates::{DateStyle, format_date};
use crate::occurrence::Occurrence;
use crate::phrases;
use crate::state::State;
use crate::text;
use crate::zone::Zone;
use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// The Time page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TimeView {
    /// The labels of the hours, with their minutes of the day.
    pub hours: Vec<(u16, String)>,
    /// The night: from the first to the second minute of the day, past midnight.
    pub night: (u16, u16),
    /// The person's own day, then their friends'.
    pub days: Vec<DayView>,
    /// How the next clock change moves the slots.
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
    /// The local time now.
    pub time: String,
    /// The same as a minute of the day, 0 to 1,439.
    pub minute: u16,
    /// The slots.
    pub marks: Vec<DayMark>,
    /// Which slot suits them better.
    pub kinder: String,
    /// Removes this day.
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
    /// Its local start: `09:00`, after the weekday if that differs from the slot's.
    pub local: String,
    /// How well it suits the person.
    pub kindness: TimeOfDayFit,
    /// Whether it suits them better than the others.
    pub kinder: bool,
}

pub(super) fn view(state: &State, now: DateTime<Utc>) -> TimeView {
    let locale = state.locale;
    let next = day::next_of_each_slot(&state.meeting, now);
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
        clock_change: clock_change::next(&state.meeting, &state.zone, now)
            .map(|change| phrases::clock_change(state.locale, &state.zone, &change)),
    }
}

/// How a clock change within the next week moves the slots; `None` also while the status says it.
pub(super) fn clock_change_soon(state: &State, now: DateTime<Utc>) -> Option<String> {
    let change = clock_change::next(&state.meeting, &state.zone, now)?;
    let announce_at = clock_change::announce_at(&change, &state.zone)?;
    let text = (announce_at <= now).then(|| phrases::clock_change(state.locale, &state.zone, &change))?;
    (state.status_at(now) != Some(text.as_str())).then_some(text)
}

fn day_view(locale: Locale, name: String, zone: &Zone, next: &[Occurrence], now: DateTime<Utc>) -> DayView {
    let local = zone.local(now);
    let starts = day::local_starts(next, zone);
    let best = day::best_start(&starts);
    let kinder = match best {
        Some(start) => text!(locale, "kinder", slot = slot(start)),
        None => text!(locale, "kinder-none"),
    };
    DayView {
        name,
        zone: phrases::zone_and_offset(locale, zone, now),
        time: format_date(locale, DateStyle::Time, local),
        minute: day::minute_of(local),
        marks: starts.iter().map(|start| mark(locale, start, best == Some(start))).collect(),
        kinder,
        remove: None,
    }
}

fn mark(locale: Locale, start: &LocalStart, kinder: bool) -> DayMark {
    let LocalStart { occurrence, local, minute, fit } = start;
    let time = phrases::local_time(locale, occurrence, *local, DateStyle::ShortWeekday);
    DayMark { minute: *minute, slot: slot(start), local: time, kindness: *fit, kinder }
}

/// `08:00 UTC`.
fn slot(start: &LocalStart) -> String {
    let slot = start.occurrence.slot;
    format!("{} {}", slot.time.format("%H:%M"), slot.zone.name())
}

fn hour_text(locale: Locale, hour: u16, now: DateTime<Utc>) -> String {
    let time = NaiveTime::from_hms_opt(hour.into(), 0, 0).unwrap_or_default();
    format_date(locale, DateStyle::Time, now.date_naive().and_time(time).and_utc().fixed_offset())
}
