//! Ends what is under way on other threads, whatever it waits for.

use crate::fetch::Talk;
use std::fmt;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use ureq::Agent;

/// One cancellation for all that is asked on behalf of one intent. A clone is the same one; it is good for one use, after
/// which nothing that was given it sends or connects any more.
#[derive(Clone, Default)]
pub struct HangUp(Arc<Mutex<Lines>>);

#[derive(Default)]
struct Lines {
    used: bool,
    open: Vec<Line>,
}

enum Line {
    Requests(Weak<Agent>),
    Stream(Weak<TcpStream>),
}

impl HangUp {
    /// Closes every connection and has no new one opened. What waits on one comes back with an error.
    pub fn now(&self) {
        let open = {
            let mut lines = self.lines();
            lines.used = true;
            std::mem::take(&mut lines.open)
        };
        open.iter().for_each(Line::close);
    }

    /// Whether [`now`](Self::now) was called.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.lines().used
    }

    /// Does `what`, unless [`now`](Self::now) was called: a call of it from another thread comes before or after, never
    /// in between.
    pub fn unless_used<T>(&self, what: impl FnOnce() -> T) -> Option<T> {
        let lines = self.lines();
        (!lines.used).then(what)
    }

    /// Closes these connections, too, when the time comes; `false` where it has come already.
    pub(crate) fn covers_requests(&self, talk: &Talk) -> bool {
        self.cover(Line::Requests(talk.agent()))
    }

    /// Closes this connection, too, when the time comes; `false` where it has come already.
    pub(crate) fn covers_stream(&self, stream: &Arc<TcpStream>) -> bool {
        self.cover(Line::Stream(Arc::downgrade(stream)))
    }

    fn cover(&self, line: Line) -> bool {
        let mut lines = self.lines();
        if lines.used {
            return false;
        }
        lines.open.retain(Line::is_open);
        lines.open.push(line);
        true
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        // Nothing that holds this lock can leave it half-changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    fn is_open(&self) -> bool {
        match self {
            Self::Requests(agent) => agent.strong_count() > 0,
            Self::Stream(stream) => stream.strong_count() > 0,
        }
    }

    fn close(&self) {
        match self {
            Self::Requests(agent) => {
                if let Some(agent) = agent.upgrade() {
                    Agent::clone(&agent).shutdown();
                }
            }
            Self::Stream(stream) => {
                if let Some(stream) = stream.upgrade() {
                    // A connection that is gone already needs no ending.
                    let _ = stream.shutdown(Shutdown::Both);
                }
            }
        }
    }
}

impl fmt::Debug for HangUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HangUp").field("used", &self.is_used()).finish_non_exhaustive()
    }
}
