//! What the process takes from itself before it speaks to anybody. Its time and its output are its parent's to bound.

#[cfg(target_os = "linux")]
use super::linux;
use ccc_core::readiness::Confinement;
use ccc_core::reading::Question;

/// What the process that reads the network may write to, in bytes: far more than any answer takes, and far less than what a machine misses. Measured in a
/// debug build: the most hostile 2 MB of a forum make for 24 MB in memory in all, its own code included.
pub const MAX_DATA: usize = 48 * MB;
const MB: usize = 1024 * 1024;

/// Its first act: limits that need no knowledge of the question. Windows knows none that a process can set itself, and macOS
/// does not keep that of its data; there the program's heap has a limit ([`MAX_DATA`]).
pub(super) fn limit() {
    #[cfg(unix)]
    set_limits();
    #[cfg(target_os = "linux")]
    linux::bind_to_parent();
}

/// Keeps this thread, and those that it starts, from what `question` does not need; `None` where this kind of system has no
/// way to.
#[cfg_attr(target_os = "linux", expect(clippy::unnecessary_wraps, reason = "other systems have none of it"))]
pub(super) fn confine(question: &Question) -> Option<Confinement> {
    #[cfg(target_os = "linux")]
    return Some(linux::confine(question));
    #[cfg(not(target_os = "linux"))]
    {
        let _ = question;
        None
    }
}

#[cfg(unix)]
fn set_limits() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limits = [
        // No image of its memory, where names and codes are, comes on the disk.
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Nofile, 64),
        // Seconds of the processor, also where it waits for hours.
        (Resource::Cpu, 30),
        // What is written to, thread stacks included.
        (Resource::Data, MAX_DATA as u64),
        (Resource::As, (1024 * MB) as u64),
    ];
    for (resource, most) in limits {
        let most = getrlimit(resource).maximum.map_or(most, |already| already.min(most));
        // Not every system knows all of them.
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    }
}
