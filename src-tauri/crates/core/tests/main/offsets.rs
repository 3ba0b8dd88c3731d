//! Offsets, local times and clock changes of every zone, compared with both reference implementations.

use crate::table::{BUNDLED, CHRONO_TZ, END, FIRST, Table, ZONES, bundled, for_each_rule_set, utc};
use ccc_core::zone::Zone;
use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;
use std::path::Path;

#[test]
fn the_bundled_data_know_every_zone_and_both_judges_can_read_it() {
    for zone in ZONES {
        assert_eq!(bundled(zone).name(), zone.name());
        assert!(BUNDLED.contains_key(&zone) && CHRONO_TZ.contains_key(&zone), "{zone}");
    }
}

/// Updating either data changes this list, which then shows what changed for people.
#[test]
fn the_two_data_differ_where_newer_releases_say_otherwise() {
    let mut list = String::new();
    for zone in ZONES {
        let (old, new) = (&CHRONO_TZ[&zone], &BUNDLED[&zone]);
        let mut changes: Vec<i64> = old.0.iter().chain(&new.0).map(|change| change.0).collect();
        changes.sort_unstable();
        let first = changes.into_iter().find(|&at| old.offset_at(at) != new.offset_at(at));
        let Some(at) = first else { continue };
        let hours = |table: &Table| f64::from(table.offset_at(at)) / 3600.0;
        writeln!(list, "{zone} from {}: {}, not {}", utc(at).date_naive(), hours(new), hours(old)).unwrap();
    }
    insta::assert_snapshot!(list, @r"
    Africa/Casablanca from 2026-09-20: 0, not 1
    Africa/El_Aaiun from 2026-09-20: 0, not 1
    America/Bogota from 1992-05-02: -4, not -5
    America/Edmonton from 2026-11-01: -6, not -7
    America/Ensenada from 1970-04-26: -7, not -8
    America/Inuvik from 2026-11-01: -6, not -7
    America/Rainy_River from 2026-11-01: -5, not -6
    America/Santa_Isabel from 1970-04-26: -7, not -8
    America/Tijuana from 1970-04-26: -7, not -8
    America/Vancouver from 2026-11-01: -7, not -8
    America/Winnipeg from 2026-11-01: -5, not -6
    America/Yellowknife from 2026-11-01: -6, not -7
    Asia/Tehran from 1979-05-25: 4.5, not 3.5
    Canada/Central from 2026-11-01: -5, not -6
    Canada/Mountain from 2026-11-01: -6, not -7
    Canada/Pacific from 2026-11-01: -7, not -8
    Europe/Chisinau from 2022-03-27: 2, not 3
    Europe/Tiraspol from 2022-03-27: 2, not 3
    Iran from 1979-05-25: 4.5, not 3.5
    Mexico/BajaNorte from 1970-04-26: -7, not -8
    ");
}

#[test]
fn every_name_leads_to_its_own_rules() {
    for zone in ZONES {
        let ours = bundled(zone);
        // Twice a year, at instants that no two rule sets share in all years.
        for second in (FIRST..END - 86_400).step_by(182 * 86_400) {
            let offset = ours.offset_at(utc(second)).local_minus_utc();
            assert_eq!(offset, BUNDLED[&zone].offset_at(second), "{zone} at {}", utc(second));
        }
    }
}

#[test]
fn around_every_clock_change_each_zone_tells_the_time_of_its_own_data_read_by_other_code() {
    for_each_rule_set(|zone| {
        let ours = bundled(zone);
        around_changes(&BUNDLED[&zone], |second| same(&ours, &BUNDLED[&zone], second));
    });
}

#[test]
fn around_every_clock_change_each_zone_tells_the_time_of_other_data_where_they_agree() {
    for_each_rule_set(|zone| {
        let (ours, table) = (bundled(zone), &CHRONO_TZ[&zone]);
        around_changes(table, |second| same_where_data_agree(&ours, table, second));
    });
}

#[test]
fn around_every_clock_change_each_zone_tells_the_time_of_this_systems_data_read_by_other_code() {
    let folder = Path::new("/usr/share/zoneinfo");
    let read = |zone: Tz| std::fs::read(folder.join(zone.name())).ok();
    if read(Tz::Europe__Madrid).is_none() {
        eprintln!("skipped: this system has no zone files in {}", folder.display());
        return;
    }
    for_each_rule_set(|zone| {
        let Some(bytes) = read(zone) else { return };
        let ours = Zone::new(zone, jiff::tz::TimeZone::tzif(zone.name(), &bytes).unwrap());
        let table = Table::of_file(&bytes).unwrap();
        around_changes(&table, |second| same(&ours, &table, second));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn at_any_time_any_zone_tells_the_time_of_both_judges(
        zone in select(&ZONES[..]),
        second in FIRST + 200_000..END - 200_000,
    ) {
        let ours = bundled(zone);
        same(&ours, &BUNDLED[&zone], second);
        same_where_data_agree(&ours, &CHRONO_TZ[&zone], second);
    }
}

/// The seconds, as instants and as local times, at which an error would show: both sides of each change, gap and overlap.
fn around_changes(table: &Table, check: impl Fn(i64)) {
    for pair in table.0.windows(2) {
        let ((_, before), (at, after)) = (pair[0], pair[1]);
        let (leaves, enters) = (at + i64::from(before), at + i64::from(after));
        for second in [at - 1, at, leaves - 1, leaves, leaves.midpoint(enters), enters - 1, enters] {
            check(second);
        }
    }
}

/// Compares `second` as an instant and as a local time.
fn same(ours: &Zone, table: &Table, second: i64) {
    let (name, now) = (ours.name(), utc(second));
    let offset = table.offset_at(second);
    assert_eq!(ours.offset_at(now).local_minus_utc(), offset, "offset of {name} at {now}");
    let local = utc(second + i64::from(offset)).naive_utc();
    assert_eq!(ours.local(now).naive_local(), local, "local time in {name} at {now}");
    let local = now.naive_utc();
    assert_eq!(ours.instant(local), Some(utc(table.instant(second))), "instant of {local} in {name}");
    let next = table.next_change(second);
    // Changes after the compared years do not matter.
    let change = ours.next_change(now).filter(|at| *at < utc(END));
    let found = change.map(|at| (at.timestamp(), ours.offset_at(at).local_minus_utc()));
    assert_eq!(found, next, "next change of {name} after {now}");
}

fn same_where_data_agree(ours: &Zone, table: &Table, second: i64) {
    let near = 200_000;
    let next = table.next_change(second).map_or(END - 1, |next| next.0);
    if table.agrees_with(&BUNDLED[&ours.id()], second - near, next.max(second + near)) {
        same(ours, table, second);
    }
}
