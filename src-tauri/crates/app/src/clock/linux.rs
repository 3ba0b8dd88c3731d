//! Linux: a timer on the wall clock. The kernel keeps it through sleep, and wakes us when the clock is set.

use chrono::{DateTime, Utc};
use rustix::io::{Errno, read};
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use std::io;
use std::os::fd::OwnedFd;
use tokio::io::unix::AsyncFd;

/// A year that no wait reaches and every kernel takes, in seconds since 1970 (2200).
const NEVER: i64 = 7_258_118_400;

#[derive(Debug)]
pub(super) struct Timer(AsyncFd<OwnedFd>);

impl Timer {
    #[expect(
        deprecated,
        reason = "its successor is unsafe for the sake of types that could change their descriptor; an OwnedFd cannot"
    )]
    pub(super) fn new() -> io::Result<Self> {
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        Ok(Self(AsyncFd::new(timerfd_create(TimerfdClockId::Realtime, flags)?)?))
    }

    pub(super) async fn wait(&mut self, instant: Option<DateTime<Utc>>) -> io::Result<()> {
        // An instant of 0 would disarm the timer: the past is one nanosecond after 1970.
        let (seconds, nanoseconds) = match instant {
            Some(at) if at.timestamp() < 0 => (0, 1),
            Some(at) if at.timestamp() < NEVER => {
                (at.timestamp(), i64::from(at.timestamp_subsec_nanos().min(999_999_999)).max(1))
            }
            _ => (NEVER, 0),
        };
        let once = Timespec { tv_sec: 0, tv_nsec: 0 };
        let due =
            Itimerspec { it_interval: once, it_value: Timespec { tv_sec: seconds, tv_nsec: nanoseconds } };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        match timerfd_settime(self.0.get_ref(), flags, &due) {
            // The clock was set since the last wait: the caller is to look at the time, and then the timer is armed.
            Err(Errno::CANCELED) => return Ok(()),
            other => other?,
        };
        loop {
            let mut ready = self.0.readable().await?;
            match read(self.0.get_ref(), &mut [0; 8]) {
                Ok(_) | Err(Errno::CANCELED) => return Ok(()),
                Err(Errno::AGAIN) => ready.clear_ready(),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
