//! All measurements, one after the other.

use std::num::NonZero;
use std::time::Duration;
use std::{fs, thread};

use anyhow::{Result, bail};

use super::budget::Table;
use super::{Options, Part, join, panel, peers, proc, reader, resident};

/// Measures, prints the tables, and fails when a budget is not kept.
pub(crate) fn run(options: &Options) -> Result<()> {
    let length = Duration::from_secs(options.seconds);
    println!("\nMeasuring; all of it takes about {} minutes.", options.seconds / 20 + 5);
    let busy = busy();
    println!("{}\n", busy.as_deref().unwrap_or("The machine is quiet."));
    let mut table = Table::default();
    let wanted = |part| options.only.is_none_or(|only| only == part);
    if wanted(Part::Starts) {
        resident::start(&mut table);
        resident::binary(&mut table)?;
        resident::next(&mut table);
    }
    if wanted(Part::Notices) {
        resident::lateness(&mut table)?;
    }
    if wanted(Part::Joins) {
        join::clicks(&mut table)?;
    }
    if wanted(Part::Rest) {
        println!("{}", peers::with_resident(&mut table, length)?);
    }
    if wanted(Part::Reader) {
        reader::memory(&mut table)?;
    }
    if wanted(Part::Clicks) {
        panel::clicks(&mut table)?;
    }
    if wanted(Part::Aftermath) {
        panel::aftermath(&mut table, length)?;
    }
    println!("\n{}{}", table.text(), busy.unwrap_or_default());
    match table.over() {
        0 => Ok(()),
        over => bail!("{over} of the budgets are not kept"),
    }
}

/// What to say when other work makes the times longer than they are.
fn busy() -> Option<String> {
    let load = proc::load(&fs::read_to_string("/proc/loadavg").ok()?)?;
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    #[expect(clippy::cast_precision_loss, reason = "no machine has so many")]
    let is_busy = load > processors as f64 / 4.0;
    is_busy.then(|| {
        format!("The machine is busy (load {load} on {processors} processors): times are longer than they are on a quiet one.\n")
    })
}
