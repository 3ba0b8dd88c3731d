//! Windows and macOS: timers there stop in sleep, so the wait is cut into pieces and the clock is looked at after each.

use chrono::{DateTime, Utc};
use std::io;
use std::time::Duration;

/// The longest wait between two looks at the clock.
const LONGEST: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct Timer;

impl Timer {
    #[expect(clippy::unnecessary_wraps, reason = "on Linux a timer may not be had")]
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Returns after [`LONGEST`] at the latest: the caller then looks at the time and waits again, so that neither sleep
    /// nor a set clock delays an instant by more.
    pub(super) async fn wait(&mut self, instant: Option<DateTime<Utc>>) -> io::Result<()> {
        let left = instant.map_or(LONGEST, |at| (at - super::machine_now()).to_std().unwrap_or_default());
        tokio::time::sleep(left.min(LONGEST)).await;
        Ok(())
    }
}
