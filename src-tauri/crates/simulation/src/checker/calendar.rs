//! The checker's own calendar: the meeting as its announcement tells it, and local times.

use crate::story::{DAY, HOUR, MINUTE, Ms, WEEK};
use anyhow::Context as _;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How long the host waits.
pub(crate) const HOST_WAITS: Ms = 10 * MINUTE;

/// How long a slot lasts.
pub(crate) const LASTS: Ms = HOUR;

/// The slots' hours on Thursdays, in UTC.
const HOURS: [i64; 2] = [8, 17];

/// The starts from `from` to `to`, both included. The days since 1970 were counted from a Thursday.
pub(crate) fn starts(from: Ms, to: Ms) -> impl Iterator<Item = Ms> {
    let weeks = from.div_euclid(WEEK)..=to.div_euclid(WEEK);
    let all = weeks.flat_map(|week| HOURS.map(|hour| week * WEEK + hour * HOUR));
    all.filter(move |start| (from..=to).contains(start))
}

/// Whether a slot starts at `instant`.
pub(crate) fn is_start(instant: Ms) -> bool {
    HOURS.contains(&(instant.rem_euclid(WEEK) / HOUR)) && instant.rem_euclid(HOUR) == 0
}

/// 0 for the 08:00 slot, 1 for the 17:00 slot.
pub(crate) fn slot(start: Ms) -> usize {
    usize::from(start.rem_euclid(DAY) != HOURS[0] * HOUR)
}

/// The number of the week; both slots are on its Thursday.
pub(crate) fn week(start: Ms) -> i64 {
    start.div_euclid(WEEK)
}

/// A place's clocks.
#[derive(Clone, Debug)]
pub(crate) struct Place(TimeZone);

impl Place {
    /// The place with the zone `name`.
    pub(crate) fn new(name: &str) -> anyhow::Result<Self> {
        static READ: Mutex<Option<HashMap<String, TimeZone>>> = Mutex::new(None);
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let read = read.get_or_insert_default();
        if let Some(zone) = read.get(name) {
            return Ok(Self(zone.clone()));
        }
        let zone = jiff::tz::TimeZoneDatabase::bundled().get(name)?;
        read.insert(name.to_owned(), zone.clone());
        Ok(Self(zone))
    }

    /// Milliseconds since the local midnight.
    pub(crate) fn time_of_day(&self, instant: Ms) -> Ms {
        let offset = Timestamp::from_millisecond(instant).map_or(0, |at| self.0.to_offset(at).seconds());
        (instant + i64::from(offset) * 1000).rem_euclid(DAY)
    }

    /// The midnight that ends the local day of `instant`, and `days` later.
    pub(crate) fn midnight_after(&self, instant: Ms, days: u16) -> anyhow::Result<Ms> {
        let today: civil::Date = Timestamp::from_millisecond(instant)?.to_zoned(self.0.clone()).date();
        let day =
            today.checked_add(jiff::Span::new().days(i64::from(days) + 1)).context("the calendar's end")?;
        Ok(self.0.to_timestamp(day.at(0, 0, 0, 0))?.as_millisecond())
    }
}
