//! Weekly slots in any zone: every date occurs once, in order, at the instant that the reference implementations give.

use crate::table::{BUNDLED, END, FIRST, Table, ZONES, bundled, for_each_rule_set, seconds, utc};
use ccc_core::builtin::coop_casual_conference;
use ccc_core::meeting::{Meeting, Slot};
use ccc_core::occurrence;
use chrono::{Datelike, Days, NaiveTime, Weekday};
use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::select;

const DAY: i64 = 86_400;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_starts_of_any_slots_are_those_of_every_date_one_by_one(
        slots in prop::collection::vec(a_slot(), 1..5),
        from in FIRST + 10 * DAY..END - 800 * DAY,
        weeks in 1..100_i64,
    ) {
        let to = from + weeks * 7 * DAY;
        prop_assert_eq!(starts(&slots, from, to), every_date(&slots, from, to));
    }

    #[test]
    fn a_list_that_begins_at_a_start_or_just_after_it_loses_and_repeats_nothing(
        slot in a_slot(),
        from in FIRST + 10 * DAY..END - 800 * DAY,
    ) {
        let (slots, to) = ([slot], from + 40 * DAY);
        let all = starts(&slots, from, to);
        for (at, &start) in all.iter().enumerate() {
            prop_assert_eq!(&starts(&slots, start, to)[..], &all[at..]);
            prop_assert_eq!(&starts(&slots, start + 1, to)[..], &all[at + 1..]);
        }
    }
}

#[test]
fn a_slot_in_the_hour_that_a_clock_change_skips_or_repeats_has_one_start_on_each_date() {
    for_each_rule_set(|zone| {
        for pair in BUNDLED[&zone].0.windows(2) {
            let ((_, before), (at, after)) = (pair[0], pair[1]);
            let (leaves, enters) = (at + i64::from(before), at + i64::from(after));
            for local in [leaves.midpoint(enters), leaves.max(enters) - 1] {
                let local = utc(local).naive_utc();
                let slots = [(zone, local.weekday(), local.time())];
                let (from, to) = ((at - 8 * DAY).max(FIRST + 10 * DAY), (at + 8 * DAY).min(END - 10 * DAY));
                let expected = every_date(&slots, from, to);
                assert_eq!(starts(&slots, from, to), expected, "{slots:?} around {}", utc(at));
                // A start that a gap moved to the next day is found from then on.
                for start in expected.into_iter().filter(|start| (at..at + DAY).contains(start)) {
                    assert_eq!(starts(&slots, start, start + 1), [start], "{slots:?} from {}", utc(start));
                }
            }
        }
    });
}

type SlotRule = (Tz, Weekday, NaiveTime);

fn a_slot() -> impl Strategy<Value = SlotRule> {
    let weekday = (0..7_u8).prop_map(|day| Weekday::try_from(day).unwrap());
    // Half of the slots are in the small hours, when clocks change.
    let second = prop_oneof![0..4 * 3600_u32, 0..86_400_u32];
    let time = second.prop_map(|second| NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap());
    (select(&ZONES[..]), weekday, time)
}

/// The core's starts from one second until before another.
fn starts(slots: &[SlotRule], from: i64, to: i64) -> Vec<i64> {
    let slot =
        |&(zone, weekday, time): &SlotRule| Slot { id: String::new(), weekday, time, zone: bundled(zone) };
    let meeting = Meeting { slots: slots.iter().map(slot).collect(), ..coop_casual_conference() };
    let starts = occurrence::of_meeting(&meeting, utc(from)).map(|occurrence| occurrence.start.timestamp());
    starts.take_while(|&start| start < to).collect()
}

/// The starts by the calendar: the instant of each date's time of day.
fn every_date(slots: &[SlotRule], from: i64, to: i64) -> Vec<i64> {
    let instant = |zone: Tz, local: i64| Table::instant(&BUNDLED[&zone], local);
    let dates = utc(from - 3 * DAY).date_naive().iter_days();
    let last = utc(to).date_naive() + Days::new(3);
    let mut starts: Vec<i64> = dates
        .take_while(|date| *date <= last)
        .flat_map(|date| {
            let today = slots.iter().filter(move |slot| slot.1 == date.weekday());
            today.map(move |&(zone, _, time)| instant(zone, seconds(date.and_time(time))))
        })
        .filter(|start| (from..to).contains(start))
        .collect();
    starts.sort_unstable();
    starts
}
