//! How countdowns round: they never show less than the time that is left, and the last minute counts in seconds.

use chrono::{DateTime, TimeDelta, Utc};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The time left until an instant, rounded up to what is shown: hours from one day, minutes from one minute, otherwise
/// seconds.
///
/// ```
/// use ccc_core::countdown::Remaining;
/// use chrono::TimeDelta;
/// assert_eq!(Remaining::of(TimeDelta::seconds(59)), Remaining::Seconds(59));
/// assert_eq!(Remaining::of(TimeDelta::seconds(61)), Remaining::Minutes(2));
/// assert_eq!(Remaining::of(TimeDelta::minutes(125)), Remaining::Hours { hours: 2, minutes: 5 });
/// let days = Remaining::of(TimeDelta::hours(75) + TimeDelta::seconds(1));
/// assert_eq!(days, Remaining::Days { days: 3, hours: 4 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// A day or more.
    Days {
        /// Whole days.
        days: i64,
        /// Further hours, 0 to 23.
        hours: i64,
    },
    /// An hour or more.
    Hours {
        /// Whole hours.
        hours: i64,
        /// Further minutes, 0 to 59.
        minutes: i64,
    },
    /// A minute or more.
    Minutes(i64),
    /// Less than a minute.
    Seconds(i64),
}

impl Remaining {
    /// `left`, rounded up; a negative span becomes zero.
    pub fn of(left: TimeDelta) -> Self {
        match rounded(left) {
            (HOUR, left) => Self::Days { days: left / DAY, hours: left % DAY / HOUR },
            (MINUTE, left) if left >= HOUR => {
                Self::Hours { hours: left / HOUR, minutes: left % HOUR / MINUTE }
            }
            (MINUTE, left) => Self::Minutes(left / MINUTE),
            (_, left) => Self::Seconds(left),
        }
    }
}

/// The smallest unit that is shown of `left`, and the whole seconds, rounded up to that.
fn rounded(left: TimeDelta) -> (i64, i64) {
    let seconds = ceil_seconds(left).max(0);
    let unit = match round_up(seconds, MINUTE) {
        _ if seconds < MINUTE => 1,
        ..DAY => MINUTE,
        _ => HOUR,
    };
    (unit, round_up(seconds, unit))
}

/// The first instant after `now` at which the countdown to `end` shows something else; `None` once `end` has come.
pub fn next_change(end: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if now >= end {
        return None;
    }
    // A value is shown as long as more than the next lower one is left. One minute is followed by 59 seconds, and one day
    // by 23 hours and 59 minutes.
    let next = match rounded(end - now) {
        (MINUTE, MINUTE) => MINUTE - 1,
        (HOUR, DAY) => DAY - MINUTE,
        (unit, seconds) => seconds - unit,
    };
    Some(end - TimeDelta::seconds(next)).filter(|&change| change > now)
}

/// Whole minutes, rounded up.
pub fn ceil_minutes(span: TimeDelta) -> i64 {
    round_up(ceil_seconds(span), MINUTE) / MINUTE
}

/// Whole seconds, rounded up.
pub fn ceil_seconds(span: TimeDelta) -> i64 {
    span.num_seconds() + i64::from(span.subsec_nanos() > 0)
}

/// `seconds`, rounded up to a multiple of `unit`.
fn round_up(seconds: i64, unit: i64) -> i64 {
    (seconds + unit - 1) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;
    use crate::phrases;
    use proptest::prelude::*;

    fn text(milliseconds: i64) -> String {
        shown(TimeDelta::milliseconds(milliseconds))
    }

    fn shown(left: TimeDelta) -> String {
        phrases::remaining(Locale::english(), Remaining::of(left))
    }

    #[test]
    fn countdowns_round_up() {
        let cases = [
            (-5_000, "0 s"),
            (0, "0 s"),
            (1, "1 s"),
            (59_000, "59 s"),
            (59_001, "1 min"),
            (60_000, "1 min"),
            (60_001, "2 min"),
            (720_000, "12 min"),
            (3_540_001, "1h 00m"),
            (3_600_001, "1h 01m"),
            (7_500_000, "2h 05m"),
            (86_340_000, "23h 59m"),
            (86_340_001, "1d 0h"),
            (86_400_001, "1d 1h"),
            (273_600_000, "3d 4h"),
        ];
        for (milliseconds, shown) in cases {
            assert_eq!(text(milliseconds), shown, "{milliseconds} ms");
        }
    }

    /// Reads a shown text back, in seconds.
    fn read(text: &str) -> i64 {
        let spaced = text.replace("min", "m").replace(" m", "m").replace(" s", "s");
        let one = |part: &str| {
            let (number, unit) = part.split_at(part.len() - 1);
            number.parse::<i64>().unwrap()
                * [("d", DAY), ("h", HOUR), ("m", MINUTE), ("s", 1)].iter().find(|u| u.0 == unit).unwrap().1
        };
        spaced.split(' ').map(one).sum()
    }

    #[test]
    fn over_a_day_each_second_shows_what_the_last_change_brought() {
        let end: DateTime<Utc> = "2026-11-26T08:00:00Z".parse().unwrap();
        let mut now = end - TimeDelta::hours(26);
        while let Some(change) = next_change(end, now) {
            let shown = text((end - now).num_milliseconds());
            while now < change {
                assert_eq!(text((end - now).num_milliseconds()), shown, "{now}");
                now += TimeDelta::seconds(1);
            }
            assert_eq!(now, change);
            assert_ne!(text((end - now).num_milliseconds()), shown, "{now}");
        }
        assert_eq!(now, end);
    }

    proptest! {
        #[test]
        fn never_less_than_what_is_left_and_less_than_a_unit_more(milliseconds in 0_i64..2_000_000_000) {
            let shown = read(&text(milliseconds)) * 1000;
            prop_assert!(shown >= milliseconds);
            let unit = if shown >= DAY * 1000 { HOUR } else if shown >= MINUTE * 1000 { MINUTE } else { 1 };
            prop_assert!(shown - milliseconds < unit * 1000);
        }

        #[test]
        fn a_text_holds_until_its_next_change_and_not_longer(milliseconds in 1_i64..2_000_000_000) {
            let end: DateTime<Utc> = "2026-11-26T08:00:00Z".parse().unwrap();
            let now = end - TimeDelta::milliseconds(milliseconds);
            let change = next_change(end, now).unwrap();
            prop_assert!(change > now);
            prop_assert_eq!(shown(end - (change - TimeDelta::nanoseconds(1))), shown(end - now));
            prop_assert_ne!(shown(end - change), shown(end - now));
        }
    }
}
