//! Waiting for something that another program does.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Asks every 50 ms until `ask` gives a value; `what` names it when `limit` passes without.
pub(crate) fn until<T>(what: &str, limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = ask() {
            return Ok(found);
        }
        if start.elapsed() > limit {
            bail!("waited {} s in vain for {what}", limit.as_secs());
        }
        pause(Duration::from_millis(50));
    }
}

/// Does nothing for a while.
#[expect(
    clippy::disallowed_methods,
    reason = "other programs tell nothing when they get ready; only looking again helps"
)]
pub(crate) fn pause(length: Duration) {
    std::thread::sleep(length);
}

/// Waits for everything to settle: a start's wake-ups are not typical. Idle threads live for ten seconds after the start.
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) fn settle() {
    pause(Duration::from_secs(15));
}
