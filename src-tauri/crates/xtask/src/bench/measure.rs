//! All measurements, one after the other.

use std::time::Duration;

use anyhow::{Result, bail};

use super::budget::Table;
use super::{Options, panel, peers, resident};
use crate::wait;

/// Measures, prints the tables, and fails when a budget is not kept.
pub(crate) fn run(options: &Options) -> Result<()> {
    let length = Duration::from_secs(options.seconds);
    println!(
        "\nMeasuring; this takes about {} minutes. A busy machine measures itself.\n",
        options.seconds / 20 + 3
    );
    let mut table = Table::default();
    resident::start(&mut table);
    resident::binary(&mut table)?;
    resident::next(&mut table);
    resident::lateness(&mut table)?;
    println!("{}", peers::with_resident(&mut table, length)?);
    panel::clicks(&mut table)?;
    panel::aftermath(&mut table, length)?;
    println!("\n{}", table.text());
    match table.over() {
        0 => Ok(()),
        over => bail!("{over} of the budgets are not kept"),
    }
}

/// Lets everything come to rest: the wake-ups of a start are not those of a year.
pub(crate) fn settle() {
    wait::pause(Duration::from_secs(5));
}
