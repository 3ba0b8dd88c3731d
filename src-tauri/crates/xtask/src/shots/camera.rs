//! Taking the pictures, always of the same instant, so that only what has changed looks different.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::place::Place;
use crate::support::Desktop;
use crate::{shell, wait};

/// Twelve minutes before the morning slot.
const BEFORE: &str = "2026-11-26T07:48:00Z";
/// Three minutes into it: the host waits seven more.
const GATHERING: &str = "2026-11-26T08:03:00Z";
/// A zone far from UTC shows best what the program does for a person.
const ZONE: &str = "America/Bogota";
const SETTINGS: &str = "name = \"Ana\"\n\n[room]\nurl = \"https://bbb.example.org/rooms/coop\"\n";

/// Takes all pictures.
pub(crate) fn run(place: &Place) -> Result<()> {
    let folder = place.root.join(".github/pictures");
    fs::create_dir_all(&folder)?;
    panel(&folder.join("panel-light.png"), BEFORE, "Adwaita")?;
    panel(&folder.join("panel-dark.png"), BEFORE, "Adwaita:dark")?;
    panel(&folder.join("panel-gathering.png"), GATHERING, "Adwaita")?;
    tray(&folder.join("tray.png"))?;
    println!("the pictures are in {}; look at them before you commit them", folder.display());
    Ok(())
}

/// The panel's window, opened by a click on the icon.
fn panel(file: &Path, at: &str, theme: &str) -> Result<()> {
    let desktop = Desktop::builder().window_manager().real_panel().zone(ZONE).settings(SETTINGS).start();
    let _resident = desktop.resident().at(at).env("GTK_THEME", theme).start();
    desktop.tray().item().activate(1200, 10);
    let window = desktop.eventually("the panel's window", || {
        let found = desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", "ccc-panel"]);
        found.lines().next().map(str::to_owned)
    });
    photograph(&desktop, &window, file)
}

/// The icon in a real panel, that of Xfce.
fn tray(file: &Path) -> Result<()> {
    let desktop =
        Desktop::builder().without_tray_host().window_manager().zone(ZONE).settings(SETTINGS).start();
    desktop.run("xfce4-panel", &["--disable-wm-check"]);
    let _resident = desktop.resident().at(BEFORE).start();
    let window = desktop.eventually("Xfce's panel", || {
        let found = desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", "xfce4-panel"]);
        found.lines().next().map(str::to_owned)
    });
    photograph(&desktop, &window, file)
}

/// Waits until two pictures in a row are the same, then keeps it.
fn photograph(desktop: &Desktop, window: &str, file: &Path) -> Result<()> {
    let mut last = Vec::new();
    wait::until("the window to stand still", Duration::from_secs(20), || {
        wait::pause(Duration::from_millis(700));
        let now = desktop.display().pixels();
        let same = now == last;
        last = now;
        same.then_some(())
    })?;
    let name = file.display().to_string();
    desktop.display().run("import", &["-silent", "-window", window, "-strip", &name]);
    let size =
        shell::read(shell::command("identify", Path::new("/")).arg(file)).context("no picture was taken")?;
    ensure!(fs::metadata(file)?.len() > 500, "the picture is empty: {size}");
    println!("{}", size.trim());
    Ok(())
}
