//! A person's day of 24 hours, with the slots in it.

use crate::meeting::Meeting;
use crate::occurrence::{self, Occurrence};
use crate::zone::Zone;
use chrono::{DateTime, FixedOffset, Timelike as _, Utc};
use serde::{Deserialize, Serialize};

/// The minutes of a day.
const MINUTES_PER_DAY: u16 = 24 * 60;

/// When people sleep: from the first to the second minute of the day, past midnight.
pub const NIGHT: (u16, u16) = (22 * 60, 7 * 60);

/// Halfway between waking up and going to sleep: the best minute for a meeting.
const MIDDAY: u16 = NIGHT.0.midpoint(NIGHT.1);

/// Two slots whose distances from midday differ by less, in minutes, suit a person equally well.
const TIE_MINUTES: u16 = 60;

/// How well a time of day suits a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum TimeOfDayFit {
    /// In the daytime.
    Day,
    /// Less than an hour from the night, or in its first or last hour.
    Edge,
    /// In the night.
    Night,
}

/// A start in a person's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalStart<'a> {
    /// What starts.
    pub occurrence: Occurrence<'a>,
    /// When, on the person's clocks.
    pub local: DateTime<FixedOffset>,
    /// The minute of that day, 0 to 1,439.
    pub minute: u16,
    /// How well it suits the person.
    pub fit: TimeOfDayFit,
}

/// The starts of `occurrences` on the clocks of `zone`.
pub fn local_starts<'a>(occurrences: &[Occurrence<'a>], zone: &Zone) -> Vec<LocalStart<'a>> {
    let start = |occurrence: &Occurrence<'a>| {
        let local = zone.local(occurrence.start);
        let minute = minute_of(local);
        LocalStart { occurrence: *occurrence, local, minute, fit: time_of_day_fit(minute) }
    };
    occurrences.iter().map(start).collect()
}

/// The minute of the day, 0 to 1,439.
pub fn minute_of(local: DateTime<FixedOffset>) -> u16 {
    u16::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0)
}

/// The start that clearly suits the person better than all others; `None` if there is no such start, or only one.
pub fn best_start<'a, 'b>(starts: &'b [LocalStart<'a>]) -> Option<&'b LocalStart<'a>> {
    let mut ranked: Vec<&LocalStart> = starts.iter().collect();
    ranked.sort_by_key(|start| circular_distance(start.minute, MIDDAY));
    match ranked[..] {
        [first, second, ..]
            if circular_distance(second.minute, MIDDAY)
                >= circular_distance(first.minute, MIDDAY) + TIE_MINUTES =>
        {
            Some(first)
        }
        _ => None,
    }
}

fn time_of_day_fit(minute: u16) -> TimeOfDayFit {
    let asleep = minute >= NIGHT.0 || minute < NIGHT.1;
    match circular_distance(minute, NIGHT.0).min(circular_distance(minute, NIGHT.1)) {
        ..60 => TimeOfDayFit::Edge,
        _ if asleep => TimeOfDayFit::Night,
        _ => TimeOfDayFit::Day,
    }
}

/// The distance of two minutes of the day on the clock face, the shorter way round.
fn circular_distance(one: u16, other: u16) -> u16 {
    let there = one.abs_diff(other);
    there.min(MINUTES_PER_DAY - there)
}

/// The next start of each slot of `meeting` after `now`, in the order of the slots.
pub fn next_of_each_slot(meeting: &Meeting, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
    occurrence::first_of_each_slot(meeting, now, |next| next.start > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::coop_casual_conference;
    use crate::tests::{at, zone};

    fn day(name: &str) -> (Vec<(u16, TimeOfDayFit)>, Option<String>) {
        let meeting = coop_casual_conference();
        let starts = local_starts(&next_of_each_slot(&meeting, at("2026-11-23T12:00:00Z")), &zone(name));
        let better = best_start(&starts).map(|start| start.occurrence.slot.id.clone());
        (starts.iter().map(|start| (start.minute, start.fit)).collect(), better)
    }

    #[test]
    fn one_slot_may_suit_a_zone_better() {
        use TimeOfDayFit::{Day, Edge, Night};
        assert_eq!(day("America/Bogota"), (vec![(180, Night), (720, Day)], Some("thu-1700".into())));
        assert_eq!(day("Asia/Tokyo"), (vec![(1020, Day), (120, Night)], Some("thu-0800".into())));
        assert_eq!(day("Asia/Kathmandu"), (vec![(825, Day), (1365, Edge)], Some("thu-0800".into())));
        assert_eq!(day("Atlantic/Azores").0, [(420, Edge), (960, Day)]);
    }

    #[test]
    fn a_slot_that_starts_now_is_next_a_week_later() {
        let meeting = coop_casual_conference();
        let starts =
            |now| next_of_each_slot(&meeting, at(now)).iter().map(|next| next.start).collect::<Vec<_>>();
        assert_eq!(starts("2026-11-26T08:00:00Z"), [at("2026-12-03T08:00:00Z"), at("2026-11-26T17:00:00Z")]);
    }

    #[test]
    fn neither_slot_is_better_if_both_suit_equally_well() {
        // 10:00 and 19:00 lie as far from the middle, 14:30.
        assert_eq!(day("Europe/Athens").1, None);
    }

    #[test]
    fn the_shorter_way_round_midnight_counts() {
        assert_eq!(
            (circular_distance(10, 1_430), circular_distance(0, 720), circular_distance(700, 100)),
            (20, 720, 600)
        );
        assert_eq!([1_319, 1_320, 1_379, 1_380, 360, 419, 479, 480].map(time_of_day_fit), {
            use TimeOfDayFit::{Day, Edge, Night};
            [Edge, Edge, Edge, Night, Night, Edge, Edge, Day]
        });
    }
}
