//! A person's day of 24 hours, with the slots in it.

use crate::meeting::Meeting;
use crate::occurrence::Occurrence;
use crate::zone::Zone;
use chrono::{DateTime, FixedOffset, Timelike as _, Utc};

/// The minutes of a day.
pub const MINUTES: u16 = 24 * 60;

/// When people sleep: from the first to the second minute of the day, past midnight.
pub const NIGHT: (u16, u16) = (22 * 60, 7 * 60);

/// Half-way between waking and sleeping: the kindest minute for a meeting.
const MIDDLE: u16 = NIGHT.0.midpoint(NIGHT.1);

/// With less of a difference than this, two slots are as kind as each other, in minutes.
const ALIKE: u16 = 60;

/// How a start lies in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kindness {
    /// In the daytime.
    Day,
    /// Less than an hour from the night, or in its first or last hour.
    Edge,
    /// In the night.
    Night,
}

/// A start in a person's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark<'a> {
    /// What starts.
    pub occurrence: Occurrence<'a>,
    /// When, on the person's clocks.
    pub local: DateTime<FixedOffset>,
    /// The minute of that day, 0 to 1,439.
    pub minute: u16,
    /// How it lies in that day.
    pub kindness: Kindness,
}

/// The starts of `occurrences` on the clocks of `zone`.
#[must_use]
pub fn marks<'a>(occurrences: &[Occurrence<'a>], zone: &Zone) -> Vec<Mark<'a>> {
    let mark = |occurrence: &Occurrence<'a>| {
        let local = zone.local(occurrence.start);
        let minute = minute_of(local);
        Mark { occurrence: *occurrence, local, minute, kindness: kindness(minute) }
    };
    occurrences.iter().map(mark).collect()
}

/// The minute of the day, 0 to 1,439.
#[must_use]
pub fn minute_of(local: DateTime<FixedOffset>) -> u16 {
    u16::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0)
}

/// The mark that is kinder to the person than all others; `None` where none is, or there is one alone.
#[must_use]
pub fn kindest<'a, 'b>(marks: &'b [Mark<'a>]) -> Option<&'b Mark<'a>> {
    let mut ranked: Vec<&Mark> = marks.iter().collect();
    ranked.sort_by_key(|mark| apart(mark.minute, MIDDLE));
    match ranked[..] {
        [first, second, ..] if apart(second.minute, MIDDLE) >= apart(first.minute, MIDDLE) + ALIKE => {
            Some(first)
        }
        _ => None,
    }
}

fn kindness(minute: u16) -> Kindness {
    let asleep = minute >= NIGHT.0 || minute < NIGHT.1;
    match apart(minute, NIGHT.0).min(apart(minute, NIGHT.1)) {
        ..60 => Kindness::Edge,
        _ if asleep => Kindness::Night,
        _ => Kindness::Day,
    }
}

/// How far two minutes of the day lie apart, the shorter way round.
fn apart(one: u16, other: u16) -> u16 {
    let there = one.abs_diff(other);
    there.min(MINUTES - there)
}

/// The next start of each slot of `meeting` after `now`.
#[must_use]
pub fn next_of_each_slot(meeting: &Meeting, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
    let next = |slot: &crate::meeting::Slot| {
        crate::occurrence::of_meeting(meeting, now).find(|next| next.start > now && next.slot.id == slot.id)
    };
    meeting.slots.iter().filter_map(next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::coop_casual_conference;
    use crate::testing::{at, zone};

    fn day(name: &str) -> (Vec<(u16, Kindness)>, Option<String>) {
        let meeting = coop_casual_conference();
        let marks = marks(&next_of_each_slot(&meeting, at("2026-11-23T12:00:00Z")), &zone(name));
        let kinder = kindest(&marks).map(|mark| mark.occurrence.slot.id.clone());
        (marks.iter().map(|mark| (mark.minute, mark.kindness)).collect(), kinder)
    }

    #[test]
    fn each_zone_has_its_kinder_slot() {
        use Kindness::{Day, Edge, Night};
        assert_eq!(day("America/Bogota"), (vec![(180, Night), (720, Day)], Some("thu-1700".into())));
        assert_eq!(day("Asia/Tokyo"), (vec![(1020, Day), (120, Night)], Some("thu-0800".into())));
        assert_eq!(day("Asia/Kathmandu"), (vec![(825, Day), (1365, Edge)], Some("thu-0800".into())));
        assert_eq!(day("Atlantic/Azores").0, [(420, Edge), (960, Day)]);
    }

    #[test]
    fn where_both_are_alike_none_is_kinder() {
        // 10:00 and 19:00 lie as far from the middle, 14:30.
        assert_eq!(day("Europe/Athens").1, None);
    }

    #[test]
    fn the_shorter_way_round_midnight_counts() {
        assert_eq!((apart(10, 1_430), apart(0, 720), apart(700, 100)), (20, 720, 600));
        assert_eq!([1_319, 1_320, 1_379, 1_380, 360, 419, 479, 480].map(kindness), {
            use Kindness::{Day, Edge, Night};
            [Edge, Edge, Edge, Night, Night, Edge, Edge, Day]
        });
    }
}
