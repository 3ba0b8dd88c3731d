//! One input, read and measured.

use crate::MEMORY;
use crate::target::Target;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What does not hold for an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It panics.
    Panic(String),
    /// It reads something, and a property of that does not hold.
    Broken(String),
    /// It takes too long.
    Slow {
        /// The processor's time that it took.
        took: Duration,
        /// The most that it may take.
        most: Duration,
    },
    /// It takes too much memory.
    Large {
        /// The bytes that it took at once.
        took: usize,
        /// The most that it may take.
        most: usize,
    },
}

impl Fault {
    /// Whether both are likely to be one fault.
    pub fn is_like(&self, other: &Self) -> bool {
        let begin = |text: &str| text.split([':', '(']).next().unwrap_or_default().to_owned();
        match (self, other) {
            (Self::Panic(one), Self::Panic(other)) | (Self::Broken(one), Self::Broken(other)) => {
                begin(one) == begin(other)
            }
            (Self::Slow { .. }, Self::Slow { .. }) | (Self::Large { .. }, Self::Large { .. }) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Panic(said) => write!(f, "it panics: {said:.600}"),
            Self::Broken(what) => write!(f, "{what:.600}"),
            Self::Slow { took, most } => write!(f, "it takes {took:?}, and may take {most:?}"),
            Self::Large { took, most } => write!(f, "it takes {took} bytes of memory, and may take {most}"),
        }
    }
}

/// What the last panic said. Inputs are read one after the other, since memory is measured for the whole process.
static SAID: Mutex<String> = Mutex::new(String::new());

fn said() -> MutexGuard<'static, String> {
    SAID.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads `input`, and measures what that takes.
pub fn read(target: &Target, input: &[u8]) -> Result<String, Fault> {
    let verdict = once(target, input);
    // What was too slow, or too large because something was made ready for ever, is looked at again.
    match verdict {
        Err(Fault::Slow { .. } | Fault::Large { .. }) => once(target, input),
        other => other,
    }
}

fn once(target: &Target, input: &[u8]) -> Result<String, Fault> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *said() = info.to_string();
            // Whoever asks for a backtrace wants all of it.
            if std::env::var("RUST_BACKTRACE").is_ok_and(|value| value != "0") {
                told(info);
            }
        }));
    });
    MEMORY.reset_peak_usage();
    let (before, begun) = (MEMORY.current_usage(), processor_time());
    let verdict = panic::catch_unwind(AssertUnwindSafe(|| (target.read)(input)));
    let took = processor_time().saturating_sub(begun);
    let memory = MEMORY.peak_usage().saturating_sub(before);
    let Ok(verdict) = verdict else { return Err(Fault::Panic(std::mem::take(&mut said()))) };
    let read = verdict.map_err(Fault::Broken)?;
    let most = target.limits.memory_for(input.len());
    if memory > most {
        return Err(Fault::Large { took: memory, most });
    }
    let most = target.limits.time_for(input.len());
    if took > most {
        return Err(Fault::Slow { took, most });
    }
    Ok(read)
}

/// The time that this thread has had on a processor: no other program makes it longer.
#[cfg(unix)]
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// The same of all threads of this process.
#[cfg(unix)]
pub fn processor_time_of_all() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(not(unix))]
pub use processor_time as processor_time_of_all;

/// The time since some instant, other programs' among it.
#[cfg(not(unix))]
pub fn processor_time() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static BEGAN: OnceLock<Instant> = OnceLock::new();
    BEGAN.get_or_init(Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Limits;
    use std::hint::black_box;

    fn target(read: fn(&[u8]) -> Result<String, String>) -> Target {
        let limits = Limits {
            time: Duration::from_millis(50),
            time_a_byte: Duration::ZERO,
            memory: 100_000,
            memory_a_byte: 0,
        };
        Target { name: "test", samples: Vec::new, words: &[], longest: 9, limits, quick: 0, read }
    }

    #[test]
    fn each_fault_is_seen() {
        assert_eq!(read(&target(|_| Ok("fine".into())), b""), Ok("fine".into()));
        assert_eq!(read(&target(|_| Err("not so".into())), b""), Err(Fault::Broken("not so".into())));
        let panics = read(&target(|input| Ok(input[0].to_string())), b"");
        assert!(
            matches!(&panics, Err(Fault::Panic(said)) if said.contains("index out of bounds")),
            "{panics:?}"
        );
        let large = read(&target(|_| Ok(black_box(vec![1_u8; 200_000]).len().to_string())), b"");
        assert!(matches!(large, Err(Fault::Large { took: 200_000.., .. })), "{large:?}");
        let slow = read(
            &target(|_| {
                let begun = processor_time();
                while processor_time().saturating_sub(begun) < Duration::from_millis(60) {}
                Ok(String::new())
            }),
            b"",
        );
        assert!(matches!(slow, Err(Fault::Slow { .. })), "{slow:?}");
    }
}
