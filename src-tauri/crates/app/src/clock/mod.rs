//! The clock port: the only place that reads the machine's time, and the wait for an instant of it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod windows_macos;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use windows_macos as system;

use chrono::{DateTime, TimeDelta, Utc};
use std::io;

/// The time that the program goes by: the machine's, or for trying things one that was set and may run faster.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// The machine's time when this clock was set.
    machine: DateTime<Utc>,
    /// What this clock showed then.
    shown: DateTime<Utc>,
    /// How many seconds of this clock pass in one of the machine's.
    speed: u32,
}

impl Clock {
    /// The machine's clock.
    pub fn machine() -> Self {
        Self::set(None, 1)
    }

    /// A clock that shows `at` now, or the machine's time, and runs `speed` times as fast as the machine's. A speed of 0 counts
    /// as 1.
    pub fn set(at: Option<DateTime<Utc>>, speed: u32) -> Self {
        let machine = machine_now();
        Self { machine, shown: at.unwrap_or(machine), speed: speed.max(1) }
    }

    /// How many of its seconds pass in one of the machine's.
    pub fn speed(&self) -> u32 {
        self.speed
    }

    /// Whether this is another clock than the machine's.
    pub fn was_set(&self) -> bool {
        self.machine != self.shown || self.speed != 1
    }

    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        let passed = machine_now() - self.machine;
        let passed =
            passed.checked_mul(i32::try_from(self.speed).unwrap_or(i32::MAX)).unwrap_or(TimeDelta::MAX);
        self.shown.checked_add_signed(passed).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// The machine's time at which this clock will show `instant`, never earlier.
    fn machine_time_of(&self, instant: DateTime<Utc>) -> DateTime<Utc> {
        let ahead = instant - self.shown;
        let speed = i32::try_from(self.speed).unwrap_or(i32::MAX);
        let real = ahead.checked_div(speed).unwrap_or(TimeDelta::MAX);
        let rounding = TimeDelta::nanoseconds(i64::from(self.speed > 1));
        self.machine.checked_add_signed(real + rounding).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

/// Waits for instants of a [`Clock`], through sleep, and through the machine's clock being set.
#[derive(Debug)]
pub struct Alarm {
    clock: Clock,
    timer: system::Timer,
}

impl Alarm {
    /// An alarm on `clock`. Needs a tokio runtime with its I/O and time drivers.
    pub fn new(clock: Clock) -> io::Result<Self> {
        Ok(Self { clock, timer: system::Timer::new()? })
    }

    /// Returns when the clock shows `instant` or later, or, sooner, when the machine's clock may have been set: then the
    /// caller looks at the time and waits again. Without an instant it waits for the second case only.
    pub async fn wait(&mut self, instant: Option<DateTime<Utc>>) -> io::Result<()> {
        self.timer.wait(instant.map(|instant| self.clock.machine_time_of(instant))).await
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock port")]
fn machine_now() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_set_runs_on_from_there_and_maps_back_to_the_machines() {
        let at = "2026-11-26T07:44:50Z".parse().unwrap();
        for speed in [1, 60] {
            let clock = Clock::set(Some(at), speed);
            assert!(clock.now() >= at && clock.now() < at + TimeDelta::minutes(5));
            let machine = clock.machine_time_of(at + TimeDelta::seconds(10));
            let wait = machine - clock.machine;
            assert!(wait >= TimeDelta::seconds(10) / i32::try_from(speed).unwrap());
            assert!(
                wait < TimeDelta::seconds(10) / i32::try_from(speed).unwrap() + TimeDelta::milliseconds(1)
            );
        }
    }

    #[test]
    fn instants_at_the_calendars_ends_do_not_overflow() {
        for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let clock = Clock::set(Some(at), u32::MAX);
            let _ = clock.now();
            clock.machine_time_of(DateTime::<Utc>::MAX_UTC);
            clock.machine_time_of(DateTime::<Utc>::MIN_UTC);
        }
    }
}
