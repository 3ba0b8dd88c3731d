//! What a notice says, held against what is true.

use super::calendar::{HOST_WAITS, LASTS, Place};
use crate::record::Seen;
use crate::story::{DAY, HOUR, MINUTE, Ms, SECOND};

/// Why the notice `seen` is not true at `clock`, on the clocks of `place`, to who hosts or not; `None` where it is.
pub(super) fn untrue(seen: &Seen, clock: Ms, place: &Place, buttons: bool, hosts: bool) -> Option<String> {
    let since = clock - seen.start;
    let wrong = |what: &str| Some(format!("{what}: “{}” “{}”", seen.title, seen.body));
    if hosts && since >= HOST_WAITS {
        let over = seen.body.starts_with("Your ten minutes are up") && since < LASTS;
        return (!over).then(|| wrong("the host is told that the wait is over")).flatten();
    }
    if since < 0 {
        // "Coop Casual Conference in 12 min"
        let told = seen.title.rsplit_once(" in ").and_then(|(_, left)| span(left));
        if told.is_none_or(|(told, unit)| told < -since || told - unit >= -since) {
            return wrong("the countdown is not the time left");
        }
        let hour = seen.start.rem_euclid(DAY) / HOUR;
        let local = place.time_of_day(seen.start) / MINUTE;
        let here = format!("{:02}:{:02} your time", local / 60, local % 60);
        if !seen.body.contains(&format!("Thursday {hour:02}:00 UTC")) || !seen.body.contains(&here) {
            return wrong("the start is not told as it is");
        }
    } else if since < MINUTE {
        if !seen.title.ends_with("starts now") || numbers(&seen.body).first() != Some(&10) {
            return wrong("it starts now, and the host waits 10 minutes");
        }
    } else {
        let told = numbers(&seen.body);
        if told.first() != Some(&(since / MINUTE)) || !seen.body.starts_with("Started ") {
            return wrong("the minutes since the start are not true");
        }
        let left = (HOST_WAITS - since + MINUTE - 1).div_euclid(MINUTE);
        if since < HOST_WAITS && (!seen.title.ends_with("has started") || told.get(1) != Some(&left)) {
            return wrong("the host's wait is not true");
        }
        if since >= HOST_WAITS && (!seen.title.ends_with("is underway") || seen.body.contains("host waits")) {
            return wrong("the host may have left");
        }
        if since >= LASTS {
            return wrong("it is over");
        }
    }
    if !seen.body.contains("Access code: ccc") {
        return wrong("the code is missing");
    }
    if seen.body.contains("ccc join") == buttons {
        return wrong("how to join is told where there are buttons, or not told where there are none");
    }
    None
}

/// What a text like `3d 4h`, `2h 05m`, `12 min`, `45 s` says, and the unit that it counts in.
fn span(text: &str) -> Option<(Ms, Ms)> {
    let text = text.replace(" min", "m").replace(" s", "s");
    let mut whole = (0, 0);
    for part in text.split(' ') {
        let unit = match part.chars().last()? {
            'd' => DAY,
            'h' => HOUR,
            'm' => MINUTE,
            's' => SECOND,
            _ => return None,
        };
        whole = (whole.0 + part[..part.len() - 1].parse::<i64>().ok()? * unit, unit);
    }
    Some(whole)
}

/// The numbers in a text, in its order.
fn numbers(text: &str) -> Vec<i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_countdown_is_read_with_its_unit() {
        assert_eq!(span("3d 4h"), Some((3 * DAY + 4 * HOUR, HOUR)));
        assert_eq!(span("2h 05m"), Some((2 * HOUR + 5 * MINUTE, MINUTE)));
        assert_eq!(span("12 min"), Some((12 * MINUTE, MINUTE)));
        assert_eq!(span("45 s"), Some((45 * SECOND, SECOND)));
        assert_eq!(span("soon"), None);
    }
}
