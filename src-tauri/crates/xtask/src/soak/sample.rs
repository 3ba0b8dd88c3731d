//! What the resident holds at an instant.

use std::fs;
use std::time::Duration;

use anyhow::{Context as _, Result};
use ccc_testkit::desktop::Desktop;

use crate::bench::proc::{Used, children};
use crate::wait;

/// What a process holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sample {
    /// Memory of its own, and its share of what others use too.
    pub(super) pss_kib: u64,
    /// Open files, sockets and timers.
    pub(super) descriptors: usize,
    pub(super) threads: usize,
    /// Programs that it has started and that run.
    pub(super) children: usize,
    /// Notices on the screen.
    pub(super) notices: usize,
}

/// So many looks, of which the least counts: what is under way for a moment is not held.
const LOOKS: usize = 6;

impl Sample {
    /// What the resident `pid` on `desktop` holds.
    pub(super) fn of(pid: u32, desktop: &Desktop) -> Result<Sample> {
        let mut least = look(pid, desktop)?;
        for _ in 1..LOOKS {
            wait::pause(Duration::from_millis(250));
            let next = look(pid, desktop)?;
            least = Sample {
                pss_kib: least.pss_kib.min(next.pss_kib),
                descriptors: least.descriptors.min(next.descriptors),
                threads: least.threads.min(next.threads),
                children: least.children.min(next.children),
                notices: least.notices.min(next.notices),
            };
        }
        Ok(least)
    }
}

fn look(pid: u32, desktop: &Desktop) -> Result<Sample> {
    let count = |what: &str| -> Result<usize> {
        Ok(fs::read_dir(format!("/proc/{pid}/{what}")).context("the resident has ended")?.count())
    };
    let shown = desktop.notices().on_screen();
    Ok(Sample {
        pss_kib: Used::of(pid)?.pss_kib,
        descriptors: count("fd")?,
        threads: count("task")?,
        children: children(pid)?,
        notices: shown,
    })
}
