//! Waiting for something to become true, with a deadline.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long something may take that takes no time at all on an idle machine.
pub(super) const SOON: Duration = Duration::from_secs(20);

/// How often a probe is repeated when nothing rings: for what only shows in files.
const LOOK_AGAIN: Duration = Duration::from_millis(15);

/// Rings whenever a stand-in has seen something.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<u64>,
    changed: Condvar,
}

impl Bell {
    /// Wakes all who wait.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// Repeats `probe` until it answers, and gives up at the deadline.
    pub fn wait<T>(&self, deadline: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
        let end = Instant::now() + deadline;
        loop {
            let seen = *self.rung.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(answer) = probe() {
                return Some(answer);
            }
            let left = end.checked_duration_since(Instant::now())?;
            let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
            drop(self.changed.wait_timeout_while(rung, left.min(LOOK_AGAIN), |rung| *rung == seen));
        }
    }
}
