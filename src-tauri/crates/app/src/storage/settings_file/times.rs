//! Times as a person writes them.

use ccc_core::settings::MAX_REMINDER_OFFSET;
use chrono::{NaiveTime, TimeDelta};
use std::cmp::Ordering;

/// `15m before`, `at start`, `1h 30m after`: seconds from the start, at most [`MAX_REMINDER_OFFSET`] either way.
pub(super) fn offset(text: &str) -> Result<TimeDelta, String> {
    let wanted =
        || format!("“{text}” is not a reminder time: write \"15m before\", \"at start\" or \"5m after\"");
    let text = text.trim();
    if text.eq_ignore_ascii_case("at start") {
        return Ok(TimeDelta::zero());
    }
    let (span, direction) = text.rsplit_once(' ').ok_or_else(wanted)?;
    let span = duration(span).ok_or_else(wanted)?;
    if span > MAX_REMINDER_OFFSET {
        return Err(format!(
            "a reminder can be at most {} days before or after the start",
            MAX_REMINDER_OFFSET.num_days()
        ));
    }
    match direction.to_ascii_lowercase().as_str() {
        "before" => Ok(-span),
        "after" => Ok(span),
        _ => Err(wanted()),
    }
}

/// A span as a person writes it: `90s`, `5m`, `1h 30m`, `2d`.
pub fn duration(text: &str) -> Option<TimeDelta> {
    let mut parts = text.split_whitespace().peekable();
    parts.peek()?;
    parts.try_fold(TimeDelta::zero(), |sum, part| {
        let (number, unit) = part.split_at_checked(part.len().checked_sub(1)?)?;
        let number: u32 = number.parse().ok()?;
        let seconds = match unit {
            "d" => 86_400,
            "h" => 3_600,
            "m" => 60,
            "s" => 1,
            _ => return None,
        };
        sum.checked_add(&TimeDelta::try_seconds(i64::from(number) * seconds)?)
    })
}

/// A span as [`duration`] reads it.
pub(super) fn written(span: TimeDelta) -> String {
    let seconds = span.num_seconds();
    let units = [("d", 86_400, i64::MAX), ("h", 3_600, 24), ("m", 60, 60), ("s", 1, 60)];
    let part = |(unit, length, most): (&str, i64, i64)| {
        let number = seconds / length % most;
        (number > 0).then(|| format!("{number}{unit}"))
    };
    let parts: Vec<String> = units.into_iter().filter_map(part).collect();
    if parts.is_empty() { "0s".into() } else { parts.join(" ") }
}

/// A time as [`offset`] reads it.
pub(super) fn written_offset(offset: TimeDelta) -> String {
    let span = written(offset.abs());
    match offset.cmp(&TimeDelta::zero()) {
        Ordering::Less => format!("{span} before"),
        Ordering::Equal => "at start".into(),
        Ordering::Greater => format!("{span} after"),
    }
}

/// `22:00` or `22:00:00`.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(seconds in -604_800_i64..=604_800) {
            let span = TimeDelta::seconds(seconds);
            assert_eq!(offset(&written_offset(span)), Ok(span));
            assert_eq!(duration(&written(span.abs())), Some(span.abs()));
        }
    }

    #[test]
    fn times_are_read_as_written() {
        assert_eq!(offset("15m before"), Ok(TimeDelta::minutes(-15)));
        assert_eq!(offset(" At Start "), Ok(TimeDelta::zero()));
        assert_eq!(offset("1h 30m after"), Ok(TimeDelta::minutes(90)));
        assert_eq!(offset("7d before"), Ok(TimeDelta::days(-7)));
        for wrong in [
            "",
            "15m",
            "before",
            "15 before",
            "m before",
            "-5m before",
            "1.5h before",
            "4294967296d after",
            "é before",
            "5é before",
        ] {
            assert!(offset(wrong).is_err(), "{wrong}");
        }
        assert_eq!(time_of_day("07:05"), NaiveTime::from_hms_opt(7, 5, 0));
        assert_eq!(time_of_day("24:00"), None);
    }
}
