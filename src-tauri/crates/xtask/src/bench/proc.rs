//! What a tree of processes uses, read from /proc.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// What a tree of processes has used up to an instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Used {
    /// Proportional set size: memory of its own, and its share of what others use too.
    pub(crate) pss_kib: u64,
    /// What of it no file is behind: what was allocated.
    pub(crate) allocated_kib: u64,
    /// By thread, so that a thread that ended in between does not count backwards.
    threads: BTreeMap<u32, Thread>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Thread {
    cpu: Duration,
    switches: u64,
}

/// What was used between two instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spent {
    /// Time on a processor.
    pub(crate) cpu: Duration,
    /// Context switches, voluntary and not.
    pub(crate) switches: u64,
}

impl Used {
    /// Of the process `root` and all that descend from it, now.
    pub(crate) fn by_tree(root: u32) -> Result<Used> {
        Used::by_all(&tree(root, &parents()?))
    }

    /// Of the process `pid` alone, now.
    pub(crate) fn of(pid: u32) -> Result<Used> {
        Used::by_all(&[pid])
    }

    fn by_all(pids: &[u32]) -> Result<Used> {
        let mut used = Used::default();
        for pid in pids {
            // A process may end while it is being read.
            let Ok(rollup) = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")) else { continue };
            used.pss_kib += pss_kib(&rollup);
            used.allocated_kib += field(&rollup, "Pss_Anon:");
            let Ok(threads) = fs::read_dir(format!("/proc/{pid}/task")) else { continue };
            for thread in threads.flatten() {
                let folder = thread.path();
                let (Ok(schedule), Ok(status)) =
                    (fs::read_to_string(folder.join("schedstat")), fs::read_to_string(folder.join("status")))
                else {
                    continue;
                };
                let number = thread
                    .file_name()
                    .to_string_lossy()
                    .parse()
                    .context("a thread's folder is its number")?;
                used.threads
                    .insert(number, Thread { cpu: on_processor(&schedule), switches: switches(&status) });
            }
        }
        Ok(used)
    }

    /// What was used since `earlier`.
    pub(crate) fn since(&self, earlier: &Used) -> Spent {
        let mut spent = Spent { cpu: Duration::ZERO, switches: 0 };
        for (number, now) in &self.threads {
            let before = earlier.threads.get(number).copied().unwrap_or_default();
            spent.cpu += now.cpu.saturating_sub(before.cpu);
            spent.switches += now.switches.saturating_sub(before.switches);
        }
        spent
    }

    /// The memory in millions of bytes.
    pub(crate) fn megabytes(&self) -> f64 {
        as_float(self.pss_kib * 1024) / 1e6
    }
}

impl Spent {
    /// Milliseconds on a processor that this would be in a minute, when it was spent in `length`.
    pub(crate) fn cpu_a_minute(self, length: Duration) -> f64 {
        self.cpu.as_secs_f64() * 1000.0 * 60.0 / length.as_secs_f64()
    }

    /// Context switches in a minute, in the same way.
    pub(crate) fn switches_a_minute(self, length: Duration) -> f64 {
        as_float(self.switches) * 60.0 / length.as_secs_f64()
    }
}

#[expect(clippy::cast_precision_loss, reason = "none of these counts comes near 2^52")]
fn as_float(count: u64) -> f64 {
    count as f64
}

/// The most memory that the process `pid` has had so far, in millions of bytes.
pub(crate) fn peak_megabytes(pid: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).context("the process has ended")?;
    Ok(as_float(field(&status, "VmHWM:") * 1024) / 1e6)
}

/// How many processes `pid` has started that have not ended.
pub(crate) fn children(pid: u32) -> Result<usize> {
    Ok(parents()?.into_iter().filter(|(_, parent)| *parent == pid).count())
}

/// How many processes wanted a processor in the last minute, from the text of /proc/loadavg.
pub(crate) fn load(loadavg: &str) -> Option<f64> {
    loadavg.split_whitespace().next()?.parse().ok()
}

/// The parent of every process.
fn parents() -> Result<Vec<(u32, u32)>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")?.flatten() {
        let Ok(pid) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        parents.extend(parent(&stat).map(|parent| (pid, parent)));
    }
    Ok(parents)
}

fn tree(root: u32, parents: &[(u32, u32)]) -> Vec<u32> {
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        tree.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| *pid));
        next += 1;
    }
    tree
}

/// The fourth field of /proc/PID/stat; the second is a name in brackets, which may hold anything.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn pss_kib(rollup: &str) -> u64 {
    field(rollup, "Pss:")
}

fn switches(status: &str) -> u64 {
    field(status, "voluntary_ctxt_switches:") + field(status, "nonvoluntary_ctxt_switches:")
}

fn field(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// The first field of schedstat: nanoseconds. (`stat` counts in hundredths of a second, too coarse for two milliseconds.)
fn on_processor(schedule: &str) -> Duration {
    Duration::from_nanos(schedule.split_whitespace().next().and_then(|field| field.parse().ok()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_brackets_does_not_hide_the_parent() {
        assert_eq!(parent("4012 (a (strange) name) S 77 4012 4012 0 -1"), Some(77));
        assert_eq!(parent("nonsense"), None);
    }

    #[test]
    fn a_tree_holds_children_of_children() {
        assert_eq!(tree(10, &[(11, 10), (12, 11), (20, 1), (13, 10)]), [10, 11, 13, 12]);
    }

    #[test]
    fn proc_files_are_read_by_field() {
        assert_eq!(pss_kib("5581-7ffe [rollup]\nRss:  3000 kB\nPss:      2148 kB\nPss_Anon: 1 kB\n"), 2148);
        assert_eq!(switches("Name:\tccc\nvoluntary_ctxt_switches:\t7\nnonvoluntary_ctxt_switches:\t2\n"), 9);
        assert_eq!(on_processor("3831416 120 1\n"), Duration::from_nanos(3_831_416));
        assert_eq!(load("7.72 7.57 7.49 3/260 18406\n"), Some(7.72));
    }

    #[test]
    fn what_was_used_is_the_difference_and_new_threads_count_whole() {
        let thread = |ms, switches| Thread { cpu: Duration::from_millis(ms), switches };
        let earlier =
            Used { pss_kib: 1, allocated_kib: 1, threads: [(1, thread(5, 10)), (2, thread(9, 9))].into() };
        let later =
            Used { pss_kib: 1, allocated_kib: 1, threads: [(1, thread(6, 12)), (3, thread(2, 1))].into() };
        assert_eq!(later.since(&earlier), Spent { cpu: Duration::from_millis(3), switches: 3 });
    }

    #[test]
    fn this_process_uses_something() {
        assert!(peak_megabytes(std::process::id()).unwrap() > 0.1);
        let used = Used::by_tree(std::process::id()).unwrap();
        assert!(used.pss_kib > 100 && !used.threads.is_empty(), "{used:?}");
    }
}
