//! Occurrences: a slot on a date, and its phase.

use crate::meeting::{Meeting, MeetingId, Slot};
use chrono::{DateTime, Datelike, Days, IsoWeek, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::iter;

/// Identifies an occurrence by its meeting and its start.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OccurrenceId {
    /// The meeting's identifier.
    #[cfg_attr(test, ts(type = "string"))]
    pub meeting: MeetingId,
    /// The first instant of the occurrence.
    #[cfg_attr(test, ts(type = "string"))]
    pub start: DateTime<Utc>,
}

/// A slot on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// The slot.
    pub slot: &'a Slot,
    /// The first instant.
    pub start: DateTime<Utc>,
}

/// The phase of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Not begun.
    Upcoming,
    /// From the start until the host's wait ends.
    Gathering,
    /// After the host's wait, until the end.
    Underway,
    /// Ended.
    Over,
}

impl Occurrence<'_> {
    /// Its identity.
    pub fn id(&self) -> OccurrenceId {
        OccurrenceId { meeting: self.meeting.id.clone(), start: self.start }
    }

    /// The first instant at which the host no longer waits.
    pub fn host_wait_ends(&self) -> DateTime<Utc> {
        self.start + self.meeting.host_wait
    }

    /// The first instant after the occurrence.
    pub fn end(&self) -> DateTime<Utc> {
        self.start + duration(self.meeting)
    }

    /// The phase at `now`. Each phase begins with its first instant.
    pub fn phase(&self, now: DateTime<Utc>) -> Phase {
        if now < self.start {
            Phase::Upcoming
        } else if now < self.host_wait_ends() {
            Phase::Gathering
        } else if now < self.end() {
            Phase::Underway
        } else {
            Phase::Over
        }
    }

    /// Whether opening the room now counts as joining this occurrence: from 15 minutes before the start until the end.
    pub fn is_joinable(&self, now: DateTime<Utc>) -> bool {
        saturating_sub(self.start, TimeDelta::minutes(15)) <= now && now < self.end()
    }

    /// The calendar week of the start in the slot's zone.
    pub fn week(&self) -> IsoWeek {
        self.slot.zone.local(self.start).iso_week()
    }
}

/// How long an occurrence of `meeting` takes: its length, or the host's wait if that is longer.
pub fn duration(meeting: &Meeting) -> TimeDelta {
    meeting.length.max(meeting.host_wait)
}

/// The occurrences of one meeting that start at or after `from`, soonest first, to the end of the calendar. Two slots that
/// start at the same instant are one occurrence.
pub fn of_meeting(meeting: &Meeting, from: DateTime<Utc>) -> impl Iterator<Item = Occurrence<'_>> {
    let of_slot = move |slot| slot_starts(slot, from).map(move |start| Occurrence { meeting, slot, start });
    let mut slots: Vec<_> = meeting.slots.iter().map(|slot| of_slot(slot).peekable()).collect();
    let soonest_first = iter::from_fn(move || {
        let heads = slots.iter_mut().enumerate();
        let soonest = heads.filter_map(|(at, slot)| slot.peek().map(|head| (head.start, at))).min()?;
        slots[soonest.1].next()
    });
    let mut last = None;
    soonest_first.filter(move |occurrence| last.replace(occurrence.start) != Some(occurrence.start))
}

/// The next occurrence of each slot of `meeting` that is not over at `now`, soonest first.
pub fn next_of_each_slot(meeting: &Meeting, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
    let from = saturating_sub(now, duration(meeting));
    let mut next = first_of_each_slot(meeting, from, |occurrence| occurrence.phase(now) != Phase::Over);
    next.sort_by_key(|occurrence| occurrence.start);
    next
}

/// The first `wanted` occurrence of each slot of `meeting` that starts at or after `from`, in the order of the slots.
pub(crate) fn first_of_each_slot(
    meeting: &Meeting,
    from: DateTime<Utc>,
    wanted: impl Fn(&Occurrence) -> bool,
) -> Vec<Occurrence<'_>> {
    let first =
        |slot: &Slot| of_meeting(meeting, from).find(|first| first.slot.id == slot.id && wanted(first));
    meeting.slots.iter().filter_map(first).collect()
}

/// The current occurrence of `meeting` at `now`: of those gathering or underway the one that started last, otherwise the next one.
/// Those for which `is_excluded` holds are ignored.
///
/// ```
/// use ccc_core::{builtin::coop_casual_conference, occurrence::{Phase, current}};
/// let meeting = coop_casual_conference();
/// let now = "2026-11-26T08:09:59Z".parse()?;
/// let first = current(&meeting, now, |_| false).unwrap();
/// assert_eq!((first.slot.id.as_str(), first.phase(now)), ("thu-0800", Phase::Gathering));
/// let second = current(&meeting, now, |occurrence| occurrence.id() == first.id()).unwrap();
/// assert_eq!((second.slot.id.as_str(), second.phase(now)), ("thu-1700", Phase::Upcoming));
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn current<'a>(
    meeting: &'a Meeting,
    now: DateTime<Utc>,
    is_excluded: impl Fn(&Occurrence<'a>) -> bool,
) -> Option<Occurrence<'a>> {
    let mut ahead = of_meeting(meeting, saturating_sub(now, duration(meeting)))
        .filter(|occurrence| !is_excluded(occurrence))
        .peekable();
    let begun = iter::from_fn(|| ahead.next_if(|occurrence| occurrence.start <= now));
    let active = begun.filter(|occurrence| occurrence.phase(now) != Phase::Over).last();
    active.or_else(|| ahead.next())
}

/// `instant` minus `span`, or the beginning of the calendar.
pub(crate) fn saturating_sub(instant: DateTime<Utc>, span: TimeDelta) -> DateTime<Utc> {
    instant.checked_sub_signed(span).unwrap_or(DateTime::<Utc>::MIN_UTC)
}

/// `instant` plus `span`, or the end of the calendar.
pub(crate) fn saturating_add(instant: DateTime<Utc>, span: TimeDelta) -> DateTime<Utc> {
    instant.checked_add_signed(span).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A slot's starts at or after `from`, soonest first.
fn slot_starts(slot: &Slot, from: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    // Two days back, because a gap can move a start past midnight, by up to a whole day if a zone skipped one.
    let first_day =
        slot.zone.local(from).date_naive().checked_sub_days(Days::new(2)).unwrap_or(NaiveDate::MIN);
    let to_weekday =
        (7 + slot.weekday.num_days_from_monday() - first_day.weekday().num_days_from_monday()) % 7;
    let first = first_day.checked_add_days(Days::new(to_weekday.into()));
    let days = iter::successors(first, |day| day.checked_add_days(Days::new(7)));
    days.map_while(|day| slot.zone.instant(day.and_time(slot.time))).filter(move |&start| start >= from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::coop_casual_conference;
    use crate::zone::Zone;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_one_that_counts_is_the_one_gathering_or_underway_else_the_nearest() {
        let meeting = coop_casual_conference();
        let cases = [
            ("2026-11-22T00:00:00Z", "2026-11-26T08:00:00Z", Phase::Upcoming),
            ("2026-11-26T07:59:59.999Z", "2026-11-26T08:00:00Z", Phase::Upcoming),
            ("2026-11-26T08:00:00Z", "2026-11-26T08:00:00Z", Phase::Gathering),
            ("2026-11-26T08:09:59Z", "2026-11-26T08:00:00Z", Phase::Gathering),
            ("2026-11-26T08:10:00Z", "2026-11-26T08:00:00Z", Phase::Underway),
            ("2026-11-26T08:59:59Z", "2026-11-26T08:00:00Z", Phase::Underway),
            ("2026-11-26T09:00:00Z", "2026-11-26T17:00:00Z", Phase::Upcoming),
            ("2026-11-26T18:00:00Z", "2026-12-03T08:00:00Z", Phase::Upcoming),
        ];
        for (now, start, phase) in cases {
            let occurrence = current(&meeting, at(now), |_| false).unwrap();
            assert_eq!((occurrence.start, occurrence.phase(at(now))), (at(start), phase), "at {now}");
        }
    }

    #[test]
    fn of_two_that_go_on_at_once_the_one_that_started_last_counts_from_its_first_instant_on() {
        let mut meeting = coop_casual_conference();
        meeting.slots[1].time = "08:30:00".parse().unwrap();
        let counts = |now: &str| current(&meeting, at(now), |_| false).unwrap().slot.id.as_str();
        assert_eq!(counts("2026-11-26T08:29:59Z"), "thu-0800");
        assert_eq!(counts("2026-11-26T08:30:00Z"), "thu-1700");
        assert_eq!(counts("2026-11-26T09:29:59Z"), "thu-1700");
    }

    #[test]
    fn two_slots_that_come_to_the_same_instant_are_one_occurrence() {
        let mut meeting = coop_casual_conference();
        meeting.slots[0] =
            Slot { time: "18:00:00".parse().unwrap(), zone: madrid(), ..meeting.slots[0].clone() };
        let starts = |from: &str, count| -> Vec<String> {
            let starts = of_meeting(&meeting, at(from)).map(|occurrence| occurrence.start);
            starts.take(count).map(|start| start.format("%d %H").to_string()).collect()
        };
        assert_eq!(starts("2026-11-22T00:00:00Z", 2), ["26 17", "03 17"]);
        assert_eq!(starts("2026-07-05T00:00:00Z", 3), ["09 16", "09 17", "16 16"]);
    }

    fn madrid() -> Zone {
        Zone::bundled(chrono_tz::Europe::Madrid).unwrap()
    }

    #[test]
    fn the_calendars_ends_are_no_occurrences_and_no_panic() {
        let mut meeting = coop_casual_conference();
        assert_eq!(current(&meeting, DateTime::<Utc>::MAX_UTC, |_| false), None);
        current(&meeting, DateTime::<Utc>::MIN_UTC, |_| false);
        meeting.slots.clear();
        assert_eq!(current(&meeting, at("2026-11-22T00:00:00Z"), |_| false), None);
    }

    #[test]
    fn slots_come_in_the_order_of_their_starts() {
        let mut meeting = coop_casual_conference();
        meeting.slots.reverse();
        let hours: Vec<String> = of_meeting(&meeting, at("2026-11-22T00:00:00Z"))
            .take(3)
            .map(|occurrence| occurrence.start.format("%d %H").to_string())
            .collect();
        assert_eq!(hours, ["26 08", "26 17", "03 08"]);
    }
}
