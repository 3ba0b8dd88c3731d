//! Trying the desktops one after the other.

use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use ccc_testkit::desktop::Desktop;

use super::checks::{self, Outcome};
use super::names::{self, Named};
use super::scene::Scene;
use super::table::{ROWS, Row};
use crate::place::Place;
use crate::shell;

/// What is written down of the bus.
const WATCHED: [&str; 6] = [
    "--session",
    "interface='org.kde.StatusNotifierItem'",
    "interface='org.kde.StatusNotifierWatcher'",
    "interface='com.canonical.dbusmenu',member='Event'",
    "interface='com.canonical.dbusmenu',member='EventGroup'",
    "interface='org.freedesktop.Notifications'",
];

/// Tries the desktops named, and says in the end what each did.
pub(crate) fn run(place: &Place, wanted: &[String]) -> Result<()> {
    if rustix::process::getuid().is_root() {
        return as_somebody_else();
    }
    let folder = place.root.join("target/desktops");
    let mut faults = 0;
    for row in ROWS.iter().filter(|row| wanted.iter().any(|name| name == row.name)) {
        let into = folder.join(row.name);
        // What is left there is of another run.
        let _ = fs::remove_dir_all(&into);
        fs::create_dir_all(&into)?;
        let (report, wrong) = attempt(row, &into);
        fs::write(into.join("report.txt"), &report)?;
        faults += wrong;
    }
    println!("\nthe pictures are in {}; look at them", folder.display());
    if faults > 0 {
        bail!("{faults} faults; they are marked above");
    }
    Ok(())
}

/// GNOME's and Plasma's programs refuse root or its bus, so everything runs in a user namespace in which it is somebody else.
fn as_somebody_else() -> Result<()> {
    let mut again = Command::new("unshare");
    again.args(["--user", "--map-user=1000", "--map-group=1000"]).args(std::env::args_os());
    shell::run(&mut again)
}

/// All checks on one desktop: what they said, and how many faults they found.
fn attempt(row: &Row, folder: &Path) -> (String, usize) {
    let mut report = format!("{} {}\n", row.name, version(row.name));
    print!("\n{report}");
    let builder = Desktop::builder().real_panel().welcomed().settings(&checks::settings());
    let started = match guarded(|| Ok((row.start)(builder))) {
        Ok(started) => started,
        Err(why) => {
            let _ = writeln!(report, "  FAULT  it does not start: {why:#}");
            println!("  FAULT  it does not start: {why:#}");
            return (report, 1);
        }
    };
    // What icon and notices have said, for who looks for a fault.
    let _monitor = guarded(|| Ok(started.session.start("dbus-monitor", &WATCHED)));
    let mut scene = Scene { row, started, folder: PathBuf::from(folder) };
    let mut faults = 0;
    for (name, check) in checks::ALL {
        let outcome = guarded(|| check(&mut scene)).unwrap_or_else(|why| Outcome::Fault(format!("{why:#}")));
        let line = match outcome {
            Outcome::Fine(what) => format!("  ok     {name}: {what}"),
            Outcome::Absent(why) => format!("  –      {name}: not on this desktop ({why})"),
            Outcome::Fault(what) => {
                faults += 1;
                let now = guarded(|| Ok(scene.started.session.look()));
                let _ = now.map(|now| now.save(now.whole(), &folder.join(format!("fault-{faults}.png"))));
                format!("  FAULT  {name}: {what} (fault-{faults}.png)")
            }
        };
        println!("{line}");
        let _ = writeln!(report, "{line}");
        // Whatever the check has left running.
        let desktop = &scene.started.session.desktop;
        let _ = guarded(|| Ok(desktop.ccc(&["quit"])));
        desktop.end_strays("ccc-panel");
    }
    checks::logs(&scene, folder);
    (report, faults)
}

/// The test desktop panics where a test is to end; here only one check ends.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|why| {
        let text = why.downcast_ref::<String>().cloned();
        let text = text.or_else(|| why.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(anyhow::anyhow!(text.unwrap_or_default()))
    })
}

/// The versions of those of its packages that are installed.
fn version(name: &str) -> String {
    let packages = names::ALL
        .iter()
        .find(|desktop| desktop.name == name)
        .map_or(&[][..], |named: &Named| named.packages);
    let told = |package: &&str| {
        let mut query = shell::command("dpkg-query", Path::new("/"));
        shell::read(query.args(["--show", "--showformat=${Package} ${Version}", package])).ok()
    };
    packages.iter().filter_map(told).collect::<Vec<_>>().join(", ")
}
