//! Other programs that sit in the tray and remind people, in the same minute as the resident.

use std::any::Any;
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::budget::{IDLE, Table};
use super::proc::Used;
use super::resident::{self, milliseconds};
use crate::{shell, wait};
use ccc_testkit::desktop::Desktop;

/// What each is started with, and whether it has an item of the kind that today's trays show.
const PEERS: &[(&str, &[&str], Shows)] = &[
    ("alarm-clock-applet", &["--hidden"], Shows::Item),
    ("kalarm", &["--tray"], Shows::Item),
    // its icon is of the old kind, for X11's system tray only; its window is there at the same time
    ("workrave", &[], Shows::Window),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Item,
    Window,
}

/// A program on a desktop of its own.
struct Running {
    name: &'static str,
    pid: u32,
    /// From its start until it shows, in milliseconds.
    shown_ms: f64,
    // Fields are dropped in this order: the process before the desktop on which it runs.
    _process: Box<dyn Any>,
    _desktop: Desktop,
}

/// A peer's process, which ends with this value.
struct Peer(Child);

impl Drop for Peer {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures the resident and all peers that are installed, at rest; the resident against its budgets.
pub(super) fn with_resident(table: &mut Table, length: Duration) -> Result<String> {
    let mut running = vec![resident()];
    let mut missing = Vec::new();
    for &(name, arguments, shows) in PEERS {
        match shell::find(name) {
            Some(_) => running.push(peer(name, arguments, shows)?),
            None => missing.push(name),
        }
    }
    wait::settle();
    println!("the resident and {} other programs at rest, for {} s …", running.len() - 1, length.as_secs());
    let before: Vec<Used> = running.iter().map(|one| Used::by_tree(one.pid)).collect::<Result<_>>()?;
    wait::pause(length);
    let mut text =
        format!("{:<20} {:>9} {:>10} {:>10} {:>12}\n", "", "start ms", "PSS MB", "ms/min", "switches/min");
    for (one, before) in running.iter().zip(&before) {
        let now = Used::by_tree(one.pid)?;
        let spent = now.since(before);
        if one.name == RESIDENT {
            IDLE.add(table, &now, spent, length);
        }
        let (cpu, switches) = (spent.cpu_a_minute(length), spent.switches_a_minute(length));
        writeln!(
            text,
            "{:<20} {:>9.0} {:>10.1} {cpu:>10.1} {switches:>12.0}",
            one.name,
            one.shown_ms,
            now.megabytes()
        )?;
    }
    if !missing.is_empty() {
        writeln!(text, "not installed, so not measured: {}", missing.join(", "))?;
    }
    Ok(text)
}

const RESIDENT: &str = "ccc-tray";

fn resident() -> Running {
    let desktop = Desktop::start();
    let start = Instant::now();
    let process = desktop.resident().at(resident::IDLE).start();
    desktop.tray().item();
    let shown_ms = milliseconds(start.elapsed());
    let pid = process.pid();
    Running { name: RESIDENT, pid, shown_ms, _process: Box::new(process), _desktop: desktop }
}

fn peer(name: &'static str, arguments: &[&str], shows: Shows) -> Result<Running> {
    let desktop = Desktop::builder().window_manager().start();
    let mut command = Command::new(name);
    desktop.surround(&mut command);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let child = command.spawn().with_context(|| format!("{name} cannot be started"))?;
    match shows {
        Shows::Item => drop(desktop.tray().item()),
        Shows::Window => desktop.eventually(&format!("{name} shows a window"), || {
            let windows = desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", name]);
            (!windows.trim().is_empty()).then_some(())
        }),
    }
    let shown_ms = milliseconds(start.elapsed());
    let pid = child.id();
    Ok(Running { name, pid, shown_ms, _process: Box::new(Peer(child)), _desktop: desktop })
}
