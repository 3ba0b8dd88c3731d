//! The ring in the tray icon and the panel, which shows the time left as a shape.

use crate::occurrence::{Occurrence, Phase};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// The steps of a full ring: one a minute while the last hour fills it.
pub const STEPS: u8 = 60;

/// What the ring shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase", tag = "shape", content = "steps")]
pub enum Ring {
    /// More than an hour is left: a thin empty ring.
    Empty,
    /// The last hour fills the ring: this many of [`STEPS`], clockwise from the top.
    Filling(u8),
    /// The host waits: this many of [`STEPS`] are left, around a solid centre.
    Draining(u8),
    /// The host's wait is over and the meeting goes on: a full ring around a solid centre.
    Underway,
    /// Reminders are paused: two bars inside the ring.
    Paused,
}

impl Ring {
    /// The ring for `occurrence` at `now`.
    pub fn of(occurrence: &Occurrence, now: DateTime<Utc>) -> Self {
        match occurrence.phase(now) {
            Phase::Upcoming => match STEPS - ceil_steps(occurrence.start - now, TimeDelta::hours(1)) {
                0 => Self::Empty,
                steps => Self::Filling(steps),
            },
            Phase::Gathering => {
                Self::Draining(ceil_steps(occurrence.host_wait_ends() - now, occurrence.meeting.host_wait))
            }
            Phase::Underway => Self::Underway,
            Phase::Over => Self::Empty,
        }
    }
}

/// `part` of `whole` in [`STEPS`], rounded up, so that no remaining time is shown as gone.
fn ceil_steps(part: TimeDelta, whole: TimeDelta) -> u8 {
    let (part, whole) = (part.num_milliseconds(), whole.num_milliseconds().max(1));
    let steps = (part.min(whole) * i64::from(STEPS) + whole - 1) / whole;
    u8::try_from(steps.clamp(0, STEPS.into())).unwrap_or(STEPS)
}

/// The first instant after `now` at which the ring for `occurrence` may look different.
pub fn next_change(occurrence: &Occurrence, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let (end, step) = match occurrence.phase(now) {
        Phase::Upcoming => (occurrence.start, TimeDelta::hours(1) / i32::from(STEPS)),
        Phase::Gathering => (occurrence.host_wait_ends(), occurrence.meeting.host_wait / i32::from(STEPS)),
        Phase::Underway => return Some(occurrence.end()),
        Phase::Over => return None,
    };
    let left = (end - now).num_milliseconds();
    let step = step.num_milliseconds().max(1);
    // More than an hour ahead the ring stays empty: the next change is the first step of the last hour.
    let shown = ((left - 1) / step).min(i64::from(STEPS) - 1);
    Some(end - TimeDelta::milliseconds(shown * step)).filter(|&change| change > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::coop_casual_conference;
    use proptest::prelude::*;

    fn start() -> DateTime<Utc> {
        "2026-11-26T08:00:00Z".parse().unwrap()
    }

    fn ring(seconds_before: i64) -> Ring {
        let meeting = coop_casual_conference();
        let occurrence = Occurrence { meeting: &meeting, slot: &meeting.slots[0], start: start() };
        Ring::of(&occurrence, start() - TimeDelta::seconds(seconds_before))
    }

    #[test]
    fn the_last_hour_fills_the_ring_and_the_hosts_wait_drains_it() {
        let cases = [
            (7200, Ring::Empty),
            (3600, Ring::Empty),
            (3540, Ring::Filling(1)),
            (1800, Ring::Filling(30)),
            (1, Ring::Filling(59)),
            (0, Ring::Draining(60)),
            (-300, Ring::Draining(30)),
            (-599, Ring::Draining(1)),
            (-600, Ring::Underway),
            (-3600, Ring::Empty),
        ];
        for (seconds, shape) in cases {
            assert_eq!(ring(seconds), shape, "{seconds} s before the start");
        }
    }

    proptest! {
        #[test]
        fn it_holds_until_its_next_change(seconds in -3599_i64..90_000) {
            let meeting = coop_casual_conference();
            let occurrence = Occurrence { meeting: &meeting, slot: &meeting.slots[0], start: start() };
            let now = start() - TimeDelta::seconds(seconds);
            let change = next_change(&occurrence, now).unwrap();
            prop_assert!(change > now);
            prop_assert_eq!(Ring::of(&occurrence, change - TimeDelta::milliseconds(1)), Ring::of(&occurrence, now));
            prop_assert_ne!(Ring::of(&occurrence, change), Ring::of(&occurrence, now));
        }
    }
}
