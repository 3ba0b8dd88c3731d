//! Time zones: a name, and the rules of the newest zone data available.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, Offset as _, TimeZone as _, Timelike, Utc};
use chrono_tz::Tz;

/// A time zone: its identity and its rules.
///
/// chrono-tz provides the identities, but its data are older. The rules come from jiff, with either the bundled data or the
/// system's, whichever are newer (`ccc-app` chooses).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    id: Tz,
    rules: jiff::tz::TimeZone,
}

impl Zone {
    /// The zone `id` with these rules.
    pub fn new(id: Tz, rules: jiff::tz::TimeZone) -> Self {
        Self { id, rules }
    }

    /// UTC.
    pub fn utc() -> Self {
        Self { id: Tz::UTC, rules: jiff::tz::TimeZone::UTC }
    }

    /// The zone with the rules that are compiled into the program; `None` if they do not have it.
    ///
    /// ```
    /// use ccc_core::zone::Zone;
    /// let vancouver = Zone::bundled(chrono_tz::America::Vancouver).unwrap();
    /// let start = "2026-11-26T17:00:00Z".parse().unwrap();
    /// // British Columbia keeps UTC−7 all year since 2026.
    /// assert_eq!(vancouver.local(start).to_rfc3339(), "2026-11-26T10:00:00-07:00");
    /// ```
    pub fn bundled(id: Tz) -> Option<Self> {
        let rules = jiff::tz::TimeZoneDatabase::bundled().get(id.name()).ok()?;
        Some(Self { id, rules })
    }

    /// The zone's identity.
    pub fn id(&self) -> Tz {
        self.id
    }

    /// The IANA name, such as `Europe/Madrid`.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }

    /// The offset from UTC at `instant`.
    pub fn offset_at(&self, instant: DateTime<Utc>) -> FixedOffset {
        let seconds = timestamp(instant).map_or(0, |at| self.rules.to_offset(at).seconds());
        // jiff's offsets lie within ±25:59:59; IANA's zones all lie within the ±23:59:59 that chrono can hold.
        FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix())
    }

    /// `instant` in local time.
    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        instant.with_timezone(&self.offset_at(instant))
    }

    /// The instant of the local time `local`.
    ///
    /// In a gap the offset from before it applies, and of an ambiguous time the first instant is taken (RFC 5545, section
    /// 3.3.5). `None` outside the years −9999 to 9999.
    ///
    /// ```
    /// use ccc_core::zone::Zone;
    /// let madrid = Zone::bundled(chrono_tz::Europe::Madrid).unwrap();
    /// // On 29 March the clocks jump from 02:00 to 03:00: half past two is half past three by the new offset.
    /// let start = madrid.instant("2026-03-29T02:30:00".parse()?).unwrap();
    /// assert_eq!(madrid.local(start).to_rfc3339(), "2026-03-29T03:30:00+02:00");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn instant(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let civil = jiff::civil::DateTime::new(
            i16::try_from(local.year()).ok()?,
            i8::try_from(local.month()).ok()?,
            i8::try_from(local.day()).ok()?,
            i8::try_from(local.hour()).ok()?,
            i8::try_from(local.minute()).ok()?,
            i8::try_from(local.second()).ok()?,
            0,
        )
        .ok()?;
        let at = self.rules.to_timestamp(civil).ok()?;
        Utc.timestamp_opt(at.as_second(), 0).single()
    }

    /// The first instant after `instant` with another offset; `None` if no change is known.
    ///
    /// ```
    /// use ccc_core::zone::Zone;
    /// let madrid = Zone::bundled(chrono_tz::Europe::Madrid).unwrap();
    /// let change = madrid.next_change("2026-11-26T08:00:00Z".parse()?).unwrap();
    /// assert_eq!(change.to_rfc3339(), "2027-03-28T01:00:00+00:00");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn next_change(&self, instant: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let seconds = self.offset_at(instant).local_minus_utc();
        // Transitions that change only the abbreviation are skipped; no zone has 40 of them in a row.
        let mut changes = self.rules.following(timestamp(instant)?).take(40);
        let change = changes.find(|change| change.offset().seconds() != seconds)?;
        Utc.timestamp_opt(change.timestamp().as_second(), 0).single()
    }
}

fn timestamp(instant: DateTime<Utc>) -> Option<jiff::Timestamp> {
    let nanoseconds = i32::try_from(instant.timestamp_subsec_nanos().min(999_999_999)).ok()?;
    jiff::Timestamp::new(instant.timestamp(), nanoseconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn zone(name: &str) -> Zone {
        Zone::bundled(name.parse().unwrap()).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn zones_differ_by_their_names_and_by_their_rules() {
        let (madrid, tokyo) = (zone("Europe/Madrid"), zone("Asia/Tokyo"));
        assert_eq!((madrid.id(), madrid.name()), (Tz::Europe__Madrid, "Europe/Madrid"));
        assert_eq!(madrid, zone("Europe/Madrid"));
        assert_ne!(madrid, Zone { id: Tz::Europe__Paris, ..madrid.clone() });
        assert_ne!(madrid, Zone { rules: tokyo.rules, ..madrid.clone() });
    }

    #[test]
    fn a_time_in_a_gap_has_the_offset_from_before_it() {
        let local = "2026-03-29T02:30:00".parse().unwrap();
        assert_eq!(zone("Europe/Madrid").instant(local), Some(at("2026-03-29T01:30:00Z")));
    }

    #[test]
    fn of_an_ambiguous_time_the_first_instant_is_taken() {
        let local = "2026-10-25T02:30:00".parse().unwrap();
        assert_eq!(zone("Europe/Madrid").instant(local), Some(at("2026-10-25T00:30:00Z")));
    }

    #[test]
    fn a_day_that_a_zone_skipped_has_the_offset_from_before_it() {
        // Samoa had no 30 December 2011.
        let local = "2011-12-30T12:00:00".parse().unwrap();
        assert_eq!(zone("Pacific/Apia").instant(local), Some(at("2011-12-30T22:00:00Z")));
    }

    #[test]
    fn the_next_change_is_the_first_instant_with_the_new_offset() {
        let change = zone("Europe/Madrid").next_change(at("2026-11-22T00:00:00Z")).unwrap();
        assert_eq!(change, at("2027-03-28T01:00:00Z"));
        assert_eq!(zone("Asia/Tokyo").next_change(at("2026-11-22T00:00:00Z")), None);
    }

    #[test]
    fn instants_at_the_ends_of_the_calendar_have_an_offset() {
        for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            assert_eq!(zone("Europe/Madrid").offset_at(instant).local_minus_utc(), 0);
        }
        let leap_second = at("2016-12-31T23:59:60Z");
        assert_eq!(
            zone("Europe/Madrid").local(leap_second - TimeDelta::zero()).to_rfc3339(),
            "2017-01-01T00:59:60+01:00"
        );
    }
}
