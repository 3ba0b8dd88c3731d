//! From the click to the panel, and what is left a minute after it was closed.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::budget::{AFTER, COLD_PANEL, Table, WARM_PANEL, percentile};
use super::proc::Used;
use super::resident::{IDLE, milliseconds};
use crate::screen::Screen;
use crate::wait;
use ccc_testkit::desktop::Desktop;

const COLD: usize = 5;
const WARM: usize = 10;
/// The panel stays warm for a minute, then its process ends.
const WARM_FOR: Duration = Duration::from_secs(75);

/// Clicks the icon, again and again.
pub(super) fn clicks(table: &mut Table) -> Result<()> {
    let desktop = desktop();
    let screen = Screen::of(desktop.display().name())?;
    let _resident = desktop.resident().at(IDLE).start();
    desktop.tray().item();
    let blank = screen.colours()?;
    let mut cold = Vec::new();
    let mut warm = Vec::new();
    for _ in 0..COLD {
        cold.push(click(&desktop, &screen)?);
        close(&desktop, &screen, blank)?;
        for _ in 0..WARM / COLD {
            warm.push(click(&desktop, &screen)?);
            close(&desktop, &screen, blank)?;
        }
        end_process(&desktop);
    }
    table.add(&COLD_PANEL, percentile(&mut cold, 0.5));
    table.add(&WARM_PANEL, percentile(&mut warm, 0.5));
    Ok(())
}

/// Opens and closes the panel, waits until its process is gone, and looks at what is left.
pub(super) fn aftermath(table: &mut Table, length: Duration) -> Result<()> {
    let desktop = desktop();
    let screen = Screen::of(desktop.display().name())?;
    let resident = desktop.resident().at(IDLE).start();
    desktop.tray().item();
    let blank = screen.colours()?;
    click(&desktop, &screen)?;
    close(&desktop, &screen, blank)?;
    println!("the panel is closed; waiting for its process to end …");
    wait::until("the closed panel's process to end", WARM_FOR, || {
        desktop.strays("ccc-panel").is_empty().then_some(())
    })?;
    wait::settle();
    let before = Used::by_tree(resident.pid())?;
    wait::pause(length);
    let after = Used::by_tree(resident.pid())?;
    AFTER.add(table, &after, after.since(&before), length);
    Ok(())
}

fn desktop() -> Desktop {
    Desktop::builder().window_manager().real_panel().start()
}

fn click(desktop: &Desktop, screen: &Screen) -> Result<f64> {
    let item = desktop.tray().item();
    let before = screen.colours()?;
    let start = Instant::now();
    item.activate(1200, 10);
    screen.until_painted(start, before).map(milliseconds)
}

/// Closes it as a person does by keyboard.
fn close(desktop: &Desktop, screen: &Screen, blank: usize) -> Result<()> {
    desktop.display().run("xdotool", &["key", "Escape"]);
    screen.until_blank(blank)
}

/// Ends the panel's process, so that the next click starts a new one.
fn end_process(desktop: &Desktop) {
    for pid in desktop.strays("ccc-panel") {
        let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
        // It may have ended by itself in between.
        let _ = pid.map(|pid| rustix::process::kill_process(pid, rustix::process::Signal::TERM));
    }
    let gone = || desktop.client("cli").ask(&serde_json::json!("status"))["status"]["panel"] == false;
    desktop.eventually("the resident knows that the panel's process has ended", || gone().then_some(()));
}
