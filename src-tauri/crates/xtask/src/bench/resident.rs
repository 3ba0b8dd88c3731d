//! The resident's start, its size, the command line's quickness, and how punctual notices are.

use std::fs;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};

use super::budget::{BINARY, LATENESS, NEXT, TRAY_ITEM, Table, percentile};
use ccc_testkit::desktop::Desktop;

/// A Tuesday, far from any occurrence, as most of the week is.
pub(crate) const IDLE: &str = "2026-11-24T12:00:30Z";

const STARTS: usize = 30;
const CALLS: usize = 60;
/// One a second; a hundred of them have a 99th percentile.
const NOTICES: i64 = 100;
/// Seconds until the first of them: time to start the desktop and the resident.
const LEAD: i64 = 10;

/// From the start of the process until the tray knows its item.
pub(crate) fn start(table: &mut Table) {
    let desktop = Desktop::start();
    let mut measured: Vec<f64> = (0..STARTS)
        .map(|_| {
            let start = Instant::now();
            let resident = desktop.resident().at(IDLE).start();
            let item = desktop.tray().item();
            let took = milliseconds(start.elapsed());
            drop((item, resident));
            desktop
                .eventually("the item leaves the tray", || desktop.tray().items().is_empty().then_some(()));
            took
        })
        .collect();
    table.add(&TRAY_ITEM, percentile(&mut measured, 0.5));
}

/// The program's size on disk.
pub(crate) fn binary(table: &mut Table) -> Result<()> {
    let desktop = Desktop::start();
    let file =
        fs::metadata(desktop.path("programs/ccc-tray")).context("the resident's size cannot be read")?;
    #[expect(clippy::cast_precision_loss, reason = "a program is smaller than 2^52 bytes")]
    table.add(&BINARY, file.len() as f64 / 1_000_000.0);
    Ok(())
}

/// The whole process `ccc next`, from start to end.
pub(crate) fn next(table: &mut Table) {
    let desktop = Desktop::start();
    let mut measured: Vec<f64> = (0..CALLS)
        .map(|_| {
            let start = Instant::now();
            desktop.ccc(&["next"]).done();
            milliseconds(start.elapsed())
        })
        .collect();
    table.add(&NEXT, percentile(&mut measured, 0.5));
}

/// How long after its instant a notice is at the notification server.
pub(crate) fn lateness(table: &mut Table) -> Result<()> {
    // Reminders at each of the seconds to come, by the real clock: their offsets count from the next occurrence.
    let next = Desktop::start().ccc(&["next", "--json"]).json();
    let away = next["starts_in_s"].as_i64().context("ccc next does not tell how far the next start is")?;
    let list: Vec<String> = (0..NOTICES).map(|second| reminder(LEAD + second - away)).collect();
    println!("{} notices, one a second …", list.len());
    let desktop = Desktop::builder().settings(&format!("[reminders]\nat = [{}]\n", list.join(", "))).start();
    let _resident = desktop.resident().start();
    desktop.tray().item();
    let mut measured: Vec<f64> = (0..list.len())
        .map(|earlier| {
            let notice = desktop.notices().next(earlier);
            // Notices are due at whole seconds: what is past the last one is how late it came.
            let late = wall() % 1000.0;
            desktop.notices().dismiss(&notice);
            late
        })
        .collect();
    table.add(&LATENESS, percentile(&mut measured, 0.99));
    Ok(())
}

/// A reminder so many seconds after the start, as the settings have it.
fn reminder(offset_s: i64) -> String {
    let side = if offset_s < 0 { "before" } else { "after" };
    format!("\"{}s {side}\"", offset_s.abs())
}

/// The real time in milliseconds, since an instant at a whole second.
#[expect(
    clippy::disallowed_methods,
    reason = "lateness is measured against the real clock, from outside the program"
)]
fn wall() -> f64 {
    milliseconds(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

/// Milliseconds.
pub(crate) fn milliseconds(length: Duration) -> f64 {
    length.as_secs_f64() * 1000.0
}
