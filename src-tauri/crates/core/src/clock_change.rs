//! How the next clock change moves the slots on a person's own clocks.

use crate::meeting::{Meeting, Slot};
use crate::occurrence;
use crate::zone::Zone;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};

/// Changes in a row that move nothing; no zones have as many.
const MAX_TRANSITIONS: usize = 40;

/// How long before the change it is announced.
const ANNOUNCED_BEFORE: TimeDelta = TimeDelta::days(7);

/// The local time of the announcement: not at night, when clocks change.
const ANNOUNCED_AT: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).unwrap();

/// A clock change that moves slots to other local times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockChange<'a> {
    /// The instant of the change, of the person's clocks or of those that a slot follows.
    pub at: DateTime<Utc>,
    /// The slots that move.
    pub shifts: Vec<Shift<'a>>,
}

/// A slot that moves to another local time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift<'a> {
    /// The slot.
    pub slot: &'a Slot,
    /// The last start before the change, on the person's clocks.
    pub before: DateTime<FixedOffset>,
    /// The first start after it.
    pub after: DateTime<FixedOffset>,
}

/// The next clock change after `now` that moves a slot of `meeting` on the clocks of `zone`.
///
/// ```
/// use ccc_core::{builtin, clock_change, zone::Zone};
/// let madrid = Zone::bundled(chrono_tz::Europe::Madrid).unwrap();
/// let meeting = builtin::coop_casual_conference();
/// let next = clock_change::next(&meeting, &madrid, "2027-03-20T12:00:00Z".parse()?).unwrap();
/// assert_eq!(next.at.to_rfc3339(), "2027-03-28T01:00:00+00:00");
/// let hours = next.shifts.iter().map(|s| (s.before.format("%H").to_string(), s.after.format("%H").to_string()));
/// assert_eq!(hours.collect::<Vec<_>>(), [("09".into(), "10".into()), ("18".into(), "19".into())]);
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn next<'a>(meeting: &'a Meeting, zone: &Zone, now: DateTime<Utc>) -> Option<ClockChange<'a>> {
    let clocks: Vec<&Zone> =
        std::iter::once(zone).chain(meeting.slots.iter().map(|slot| &slot.zone)).collect();
    let next_change = |from| clocks.iter().filter_map(|zone| zone.next_change(from)).min();
    let changes = std::iter::successors(next_change(now), |at| next_change(*at)).take(MAX_TRANSITIONS);
    // A change of both clocks at once moves nothing: then the next one counts.
    changes
        .map(|at| {
            let shifts = meeting.slots.iter().filter_map(|slot| shift(meeting, slot, zone, at)).collect();
            ClockChange { at, shifts }
        })
        .find(|change| !change.shifts.is_empty())
}

/// When a change is announced: a week before its local day, in the morning.
pub fn announce_at(change: &ClockChange, zone: &Zone) -> Option<DateTime<Utc>> {
    let day = local_moment(change, zone).date_naive().checked_sub_signed(ANNOUNCED_BEFORE)?;
    zone.instant(day.and_time(ANNOUNCED_AT))
}

/// The local time of the change with the offset from before it. Clocks that go back at midnight show the day before
/// afterwards; this is the day on which people expect the change.
pub fn local_moment(change: &ClockChange, zone: &Zone) -> DateTime<FixedOffset> {
    let before = zone.local(occurrence::saturating_sub(change.at, TimeDelta::seconds(1)));
    change.at.with_timezone(before.offset())
}

fn shift<'a>(meeting: &Meeting, slot: &'a Slot, zone: &Zone, at: DateTime<Utc>) -> Option<Shift<'a>> {
    let of_slot =
        |from| occurrence::of_meeting(meeting, from).filter(|occurrence| occurrence.slot.id == slot.id);
    let after = of_slot(at).find(|occurrence| occurrence.start >= at)?.start;
    // Slots are weekly, so the last one lies within the two weeks before.
    let before =
        of_slot(occurrence::saturating_sub(at, TimeDelta::days(14))).map(|occurrence| occurrence.start);
    let before = before.take_while(|start| *start < at).last()?;
    let (before, after) = (zone.local(before), zone.local(after));
    (before.time() != after.time()).then_some(Shift { slot, before, after })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::coop_casual_conference;
    use crate::tests::{at, zone};

    fn times(name: &str, now: &str) -> Option<(String, Vec<String>)> {
        let meeting = coop_casual_conference();
        let found = next(&meeting, &zone(name), at(now))?;
        let shift = |shift: &Shift| {
            format!("{} {}→{}", shift.slot.id, shift.before.format("%H:%M"), shift.after.format("%H:%M"))
        };
        Some((found.at.to_rfc3339(), found.shifts.iter().map(shift).collect()))
    }

    #[test]
    fn zones_without_clock_changes_have_none() {
        assert_eq!(times("Asia/Tokyo", "2026-11-26T00:00:00Z"), None);
        assert_eq!(times("UTC", "2026-11-26T00:00:00Z"), None);
    }

    #[test]
    fn the_day_is_the_one_that_begins_where_clocks_go_back_at_midnight() {
        let meeting = coop_casual_conference();
        let day = |name: &str, now: &str| {
            let zone = zone(name);
            let found = next(&meeting, &zone, at(now)).unwrap();
            let announced = announce_at(&found, &zone)
                .map(|announced| zone.local(announced).format("%d %H:%M").to_string());
            (local_moment(&found, &zone).format("%m-%d %H:%M").to_string(), announced.unwrap())
        };
        let expected = |day: &str, announced: &str| (day.to_owned(), announced.to_owned());
        assert_eq!(day("Africa/Cairo", "2026-10-25T00:00:00Z"), expected("10-30 00:00", "23 09:00"));
        assert_eq!(day("Asia/Beirut", "2026-10-10T00:00:00Z"), expected("10-25 00:00", "18 09:00"));
        assert_eq!(day("Europe/Madrid", "2027-03-20T00:00:00Z"), expected("03-28 02:00", "21 09:00"));
        assert_eq!(day("America/Havana", "2027-03-01T00:00:00Z"), expected("03-14 00:00", "07 09:00"));
    }

    #[test]
    fn half_hour_zones_and_the_south_are_right() {
        let lord_howe = times("Australia/Lord_Howe", "2026-11-26T00:00:00Z").unwrap();
        assert_eq!(lord_howe.1, ["thu-0800 19:00→18:30", "thu-1700 04:00→03:30"]);
        let santiago = times("America/Santiago", "2027-03-01T00:00:00Z").unwrap();
        assert_eq!(santiago.1, ["thu-0800 05:00→04:00", "thu-1700 14:00→13:00"]);
    }

    #[test]
    fn a_slot_that_goes_by_the_same_clocks_stays() {
        let mut meeting = coop_casual_conference();
        for slot in &mut meeting.slots {
            slot.zone = zone("Europe/Berlin");
        }
        assert_eq!(next(&meeting, &zone("Europe/Madrid"), at("2026-11-26T00:00:00Z")), None);
        let seen_from_tokyo = next(&meeting, &zone("Asia/Tokyo"), at("2026-11-26T00:00:00Z")).unwrap();
        assert_eq!(seen_from_tokyo.at, at("2027-03-28T01:00:00Z"));
    }

    #[test]
    fn the_telling_is_a_week_before_in_the_morning() {
        let (meeting, madrid) = (coop_casual_conference(), zone("Europe/Madrid"));
        let found = next(&meeting, &madrid, at("2027-01-01T00:00:00Z")).unwrap();
        assert_eq!(announce_at(&found, &madrid), Some(at("2027-03-21T08:00:00Z")));
    }
}
