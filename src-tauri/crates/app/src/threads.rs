//! Threads for what takes a while, whose answer always comes: also where the system has no thread to give (a limit of
//! processes), and where the work panics.

use anyhow::bail;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;

/// Does `work` on a thread called `name`, and hands what comes of it to `answer`, there; where the work cannot be begun or
/// breaks down, the reason for a person. Does not wait.
pub fn answer<T>(
    name: &str,
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    answer: impl FnOnce(anyhow::Result<T>) + Send + 'static,
) {
    answer_on(Builder::new().name(name.into()), work, answer);
}

fn answer_on<T>(
    builder: Builder,
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    answer: impl FnOnce(anyhow::Result<T>) + Send + 'static,
) {
    // A thread that cannot be had takes its closure with it, and the answer is still to be given.
    let answer = Arc::new(Mutex::new(Some(answer)));
    let its_answer = Arc::clone(&answer);
    let spawned = builder.spawn(move || {
        let done = catch_unwind(AssertUnwindSafe(work));
        give(
            &its_answer,
            done.unwrap_or_else(|_| bail!("this program broke down over it: please report it")),
        );
    });
    if let Err(error) = spawned {
        give(&answer, Err(error.into()));
    }
}

fn give<T, A: FnOnce(anyhow::Result<T>)>(answer: &Mutex<Option<A>>, done: anyhow::Result<T>) {
    let answer = answer.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(answer) = answer {
        answer(done);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn answered(builder: Builder, work: impl FnOnce() -> u8 + Send + 'static) -> anyhow::Result<u8> {
        let (sender, receiver) = mpsc::channel();
        answer_on(builder, || Ok(work()), move |done| sender.send(done).unwrap());
        receiver.recv().unwrap()
    }

    #[test]
    fn work_that_panics_and_a_thread_that_is_not_to_be_had_are_answered_too() {
        assert_eq!(answered(Builder::new(), || 7).unwrap(), 7);
        assert!(answered(Builder::new(), || panic!("on purpose")).is_err());
        // No system gives a stack of so many bytes.
        assert!(answered(Builder::new().stack_size(usize::MAX / 2), || 7).is_err());
    }
}
