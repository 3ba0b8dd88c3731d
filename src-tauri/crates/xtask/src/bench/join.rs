//! From a click on Join until the browser is started.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::budget::{JOIN, JOIN_UNANSWERED, Table, percentile};
use super::resident::milliseconds;
use crate::wait;
use ccc_testkit::desktop::Desktop;

const CLICKS: usize = 30;
/// Each of them waits until the program gives up on the room's server.
const UNANSWERED: usize = 5;
/// A quarter of an hour before an occurrence.
const BEFORE: &str = "2026-11-26T07:45:30Z";
const LONGEST: Duration = Duration::from_secs(10);
/// The same slot is not opened again within three seconds.
const APART: Duration = Duration::from_millis(3_100);

/// A room whose page opens at once, and one whose server takes the question and never answers.
pub(super) fn clicks(table: &mut Table) -> Result<()> {
    let mut at_once = joins("url = 'https://meet.example.org/coop'", CLICKS)?;
    table.add(&JOIN, percentile(&mut at_once, 0.99));
    let silent = TcpListener::bind("127.0.0.1:0")?;
    let room =
        format!("url = 'http://{}/rooms/abc-def-ghi-jkl/join'\nenter_directly = true", silent.local_addr()?);
    let mut unanswered = joins(&room, UNANSWERED)?;
    table.add(&JOIN_UNANSWERED, percentile(&mut unanswered, 0.99));
    Ok(())
}

/// Clicks Join in the tray's menu, again and again; how many milliseconds each took.
fn joins(room: &str, times: usize) -> Result<Vec<f64>> {
    let desktop = Desktop::builder().display().settings(&format!("[room]\n{room}\n")).start();
    let _resident = desktop.resident().at(BEFORE).start();
    let item = desktop.tray().item();
    (0..times)
        .map(|earlier| {
            let start = Instant::now();
            item.click(&["Join"]);
            while desktop.opened().len() <= earlier {
                if start.elapsed() > LONGEST {
                    bail!("Join opened nothing within {} s", LONGEST.as_secs());
                }
                wait::pause(Duration::from_micros(500));
            }
            let took = milliseconds(start.elapsed());
            wait::pause(APART);
            Ok(took)
        })
        .collect()
}
