//! Tasks without which the program is worth nothing. The runtime swallows the panic of a task, and without these nobody
//! would notice that notices or the socket are gone.

use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tracing::error;

/// How long after a panic a task begins anew. The wait doubles up to the longest one, and is short again for a task that
/// has lived longer than that.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// Runs the task that `begin` makes until it returns. Where it panics, that is told, and it is made anew. Needs a current
/// [`tokio::task::LocalSet`].
pub(crate) async fn keep_alive<T: Future<Output = ()> + 'static>(name: &str, mut begin: impl FnMut() -> T) {
    let mut wait = FIRST_WAIT;
    loop {
        let begun = Instant::now();
        if attempt(name, begin()).await.is_some() {
            return;
        }
        if begun.elapsed() > LONGEST_WAIT {
            wait = FIRST_WAIT;
        }
        sleep(wait).await;
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// Runs a task to its end; `None` where it panicked, which is told. It ends with this future. Needs a current
/// [`tokio::task::LocalSet`].
pub(crate) async fn attempt<T: 'static>(name: &str, task: impl Future<Output = T> + 'static) -> Option<T> {
    // A set ends its tasks when it is dropped; a handle would leave them running.
    let mut tasks = JoinSet::new();
    tasks.spawn_local(task);
    let done = tasks.join_next().await?.ok();
    if done.is_none() {
        error!("{name} crashed, which is a bug in this app: please report it");
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::rc::Rc;
    use tokio::task::LocalSet;

    #[tokio::test(start_paused = true)]
    async fn a_task_that_panics_begins_anew_after_a_while_and_one_that_returns_is_done() {
        let (begun, starts) = (Instant::now(), Rc::new(Cell::new(0)));
        let counted = Rc::clone(&starts);
        let task = keep_alive("a task of this test", move || {
            let starts = Rc::clone(&counted);
            async move {
                starts.set(starts.get() + 1);
                assert!(starts.get() > 3, "on purpose");
            }
        });
        LocalSet::new().run_until(task).await;
        assert_eq!((starts.get(), begun.elapsed().as_secs()), (4, 1 + 2 + 4));
    }

    #[tokio::test]
    async fn what_is_attempted_ends_with_whoever_waits_for_it() {
        let (lives, task) = tokio::sync::oneshot::channel::<()>();
        let scene = async {
            let attempt = attempt("a task of this test", async move { task.await.is_ok() });
            assert!(tokio::time::timeout(Duration::ZERO, attempt).await.is_err());
            tokio::task::yield_now().await;
            assert!(lives.is_closed());
        };
        LocalSet::new().run_until(scene).await;
    }
}
