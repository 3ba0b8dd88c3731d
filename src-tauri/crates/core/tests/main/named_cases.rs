//! Known peculiarities of time zones, worked out by hand.

use crate::table::bundled;
use ccc_core::builtin::coop_casual_conference;
use ccc_core::meeting::{Meeting, Slot};
use ccc_core::occurrence;
use chrono::{SecondsFormat, Weekday};

/// The first starts of a slot in `zone` from `from` on.
fn starts<const N: usize>(zone: &str, weekday: Weekday, time: &str, from: &str) -> [String; N] {
    let zone = bundled(zone.parse().unwrap());
    let slot = Slot { id: String::new(), weekday, time: time.parse().unwrap(), zone };
    let meeting = Meeting { slots: vec![slot], ..coop_casual_conference() };
    let from = format!("{from}T00:00:00Z").parse().unwrap();
    let mut starts = occurrence::of_meeting(&meeting, from).map(|occurrence| occurrence.start);
    std::array::from_fn(|_| starts.next().unwrap().to_rfc3339_opts(SecondsFormat::Secs, true))
}

#[test]
fn samoa_had_no_friday_30_december_2011() {
    assert_eq!(
        starts("Pacific/Apia", Weekday::Fri, "12:00:00", "2011-12-20"),
        ["2011-12-23T22:00:00Z", "2011-12-30T22:00:00Z", "2012-01-05T22:00:00Z"]
    );
}

#[test]
fn kwajalein_had_no_saturday_21_august_1993() {
    assert_eq!(
        starts("Pacific/Kwajalein", Weekday::Sat, "08:00:00", "1993-08-14"),
        ["1993-08-14T20:00:00Z", "1993-08-21T20:00:00Z", "1993-08-27T20:00:00Z"]
    );
}

#[test]
fn nepal_went_from_five_and_a_half_hours_to_fifteen_minutes_more() {
    assert_eq!(
        starts("Asia/Kathmandu", Weekday::Thu, "08:00:00", "1985-12-20"),
        ["1985-12-26T02:30:00Z", "1986-01-02T02:15:00Z"]
    );
}

#[test]
fn monrovia_was_44_minutes_and_30_seconds_behind_until_january_1972() {
    assert_eq!(
        starts("Africa/Monrovia", Weekday::Thu, "00:00:00", "1972-01-01"),
        ["1972-01-06T00:44:30Z", "1972-01-13T00:00:00Z"]
    );
}

#[test]
fn lord_howe_moves_its_clocks_by_half_an_hour() {
    assert_eq!(
        starts("Australia/Lord_Howe", Weekday::Sun, "01:45:00", "2026-04-03"),
        ["2026-04-04T14:45:00Z", "2026-04-11T15:15:00Z"]
    );
    assert_eq!(
        starts("Australia/Lord_Howe", Weekday::Sun, "02:15:00", "2026-10-01"),
        ["2026-10-03T15:45:00Z", "2026-10-10T15:15:00Z"]
    );
}

#[test]
fn dublin_calls_its_winter_the_exception_and_its_clocks_show_what_london_s_show() {
    for zone in ["Europe/Dublin", "Europe/London"] {
        assert_eq!(
            starts(zone, Weekday::Sun, "01:30:00", "2026-03-22"),
            ["2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z", "2026-04-05T00:30:00Z"]
        );
        assert_eq!(
            starts(zone, Weekday::Sun, "01:30:00", "2026-10-20"),
            ["2026-10-25T00:30:00Z", "2026-11-01T01:30:00Z"]
        );
    }
}

#[test]
fn morocco_sets_its_clocks_back_for_ramadan() {
    assert_eq!(
        starts("Africa/Casablanca", Weekday::Sun, "02:30:00", "2025-02-16"),
        ["2025-02-16T01:30:00Z", "2025-02-23T01:30:00Z", "2025-03-02T02:30:00Z"]
    );
    assert_eq!(
        starts("Africa/Casablanca", Weekday::Sun, "02:30:00", "2025-04-06"),
        ["2025-04-06T02:30:00Z", "2025-04-13T01:30:00Z"]
    );
}

#[test]
fn a_midnight_that_the_clocks_jump_over_is_one_oclock() {
    assert_eq!(
        starts("America/Sao_Paulo", Weekday::Sun, "00:00:00", "2018-10-27"),
        ["2018-10-28T03:00:00Z", "2018-11-04T03:00:00Z", "2018-11-11T02:00:00Z"]
    );
}

#[test]
fn leap_days_and_the_turn_of_the_year_are_days_as_any_other() {
    assert_eq!(
        starts("UTC", Weekday::Sat, "23:59:59", "2020-02-22"),
        ["2020-02-22T23:59:59Z", "2020-02-29T23:59:59Z", "2020-03-07T23:59:59Z"]
    );
    assert_eq!(
        starts("UTC", Weekday::Sun, "08:00:00", "2100-02-28"),
        ["2100-02-28T08:00:00Z", "2100-03-07T08:00:00Z"]
    );
    // A Monday that is still Sunday, and the previous year, in UTC.
    assert_eq!(
        starts("Pacific/Kiritimati", Weekday::Mon, "00:00:00", "2028-12-30"),
        ["2028-12-31T10:00:00Z", "2029-01-07T10:00:00Z"]
    );
}
