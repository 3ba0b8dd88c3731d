//! Taking the pictures, always of the same instants, so that only what has changed looks different.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::place::Place;
use crate::screen::Screen;
use crate::{shell, wait};
use ccc_testkit::desktop::Desktop;
use ccc_testkit::fixtures::XFCE_PANEL;

/// Twelve minutes before the morning slot.
const BEFORE: &str = "2026-11-26T07:48:00Z";
/// Three minutes into it: the host waits seven more.
const GATHERING: &str = "2026-11-26T08:03:00Z";
/// The person's zone: not UTC, so that the pictures show what the program does for them.
const ZONE: &str = "Europe/Madrid";
const SETTINGS: &str = r#"name = "Ana"
friends = [{ name = "Luz", zone = "America/Bogota" }, { name = "Ōsaka", zone = "Asia/Tokyo" }]
[room]
url = "https://bbb.example.org/rooms/coop"
"#;

/// The height of the panel's upper edge, and of the screen.
const PANEL_Y: (usize, usize) = (768, 800);
const SCREEN_WIDTH: usize = 1280;

const SOON: Duration = Duration::from_secs(20);

/// Takes all pictures.
pub(crate) fn run(place: &Place) -> Result<()> {
    let folder = place.root.join(".github/pictures");
    fs::create_dir_all(&folder)?;
    tray(&folder.join("tray.png"))?;
    panel(&folder.join("panel-light.png"), BEFORE, "now", "Adwaita")?;
    panel(&folder.join("panel-dark.png"), BEFORE, "now", "Adwaita:dark")?;
    panel(&folder.join("panel-gathering.png"), GATHERING, "now", "Adwaita")?;
    panel(&folder.join("panel-time.png"), BEFORE, "time", "Adwaita")?;
    panel(&folder.join("panel-topics.png"), BEFORE, "topics", "Adwaita:dark")?;
    panel(&folder.join("panel-settings.png"), BEFORE, "settings", "Adwaita")?;
    println!("the pictures are in {}; look at them before you commit them", folder.display());
    Ok(())
}

/// WebKit shows where a page scrolls for so long.
const SCROLLBARS_FADE: Duration = Duration::from_secs(4);

/// The panel's window with one of its pages.
fn panel(file: &Path, at: &str, page: &str, theme: &str) -> Result<()> {
    let builder = Desktop::builder().window_manager().real_panel().welcomed();
    let desktop = builder.zone(ZONE).settings(SETTINGS).start();
    let _resident = desktop.resident().at(at).env("GTK_THEME", theme).start();
    desktop.tray().item();
    let screen = Screen::of(desktop.display().name())?;
    let blank = screen.colours()?;
    desktop.ccc(&["panel", "--page", page]).done();
    let window = desktop.eventually("the panel's window", || {
        let found =
            desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", "coop.patio.ccc"]);
        found.lines().next().map(str::to_owned)
    });
    screen.until_content(blank)?;
    wait::pause(SCROLLBARS_FADE);
    at_rest(&desktop)?;
    desktop.display().run("import", &["-silent", "-window", &window, "-strip", &file.display().to_string()]);
    check(file)
}

/// The icon and its menu in a real panel, that of Xfce: the lower left of the screen.
fn tray(file: &Path) -> Result<()> {
    let desktop =
        Desktop::builder().without_tray_host().window_manager().zone(ZONE).settings(SETTINGS).start();
    let folder = desktop.path("config/xfce4/xfconf/xfce-perchannel-xml");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("xfce4-panel.xml"), XFCE_PANEL)?;
    desktop.run(xfconfd()?, &[]);
    desktop.wait_for_name("org.xfce.Xfconf");
    desktop.run("xfce4-panel", &["--disable-wm-check"]);
    desktop.wait_for_name("org.kde.StatusNotifierWatcher");
    at_rest(&desktop)?;

    let screen = desktop.display();
    let _resident = desktop.resident().at(BEFORE).start();
    let (x, y) = wait::until("the icon in Xfce's panel", SOON, || light_in_panel(&screen.pixels()))?;
    at_rest(&desktop)?;
    screen.run("xdotool", &["mousemove", &x.to_string(), &y.to_string(), "click", "3"]);
    at_rest(&desktop)?;
    // Out of the way: the pointer over an entry would light it up.
    screen.run("xdotool", &["mousemove", "900", "300"]);
    at_rest(&desktop)?;
    let whole = desktop.path("screen.png");
    screen.save(&whole);
    let mut crop = shell::command("convert", Path::new("/"));
    shell::read(crop.arg(&whole).args(["-crop", "400x340+0+460", "-trim", "+repage", "-strip"]).arg(file))?;
    check(file)
}

/// The server of Xfce's settings, which distributions keep out of PATH.
fn xfconfd() -> Result<&'static str> {
    let places = [
        "/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd",
        "/usr/lib/aarch64-linux-gnu/xfce4/xfconf/xfconfd",
        "/usr/lib64/xfce4/xfconf/xfconfd",
        "/usr/lib/xfce4/xfconf/xfconfd",
    ];
    places
        .into_iter()
        .find(|file| Path::new(file).is_file())
        .context("xfconfd, a part of Xfce, is not installed")
}

/// A light pixel in the black panel: a point of the icon.
fn light_in_panel(pixels: &[u8]) -> Option<(usize, usize)> {
    let (upper, lower) = PANEL_Y;
    let pixels = pixels.as_chunks::<3>().0;
    (upper * SCREEN_WIDTH..lower * SCREEN_WIDTH)
        .find(|&at| pixels.get(at).is_some_and(|pixel| pixel.iter().all(|&part| part > 120)))
        .map(|at| (at % SCREEN_WIDTH, at / SCREEN_WIDTH))
}

/// Waits until two looks in a row see the same.
fn at_rest(desktop: &Desktop) -> Result<()> {
    let mut last = Vec::new();
    wait::until("the screen to stand still", SOON, || {
        wait::pause(Duration::from_millis(800));
        let now = desktop.display().pixels();
        let same = now == last;
        last = now;
        same.then_some(())
    })
}

/// A picture of one colour is a picture of nothing.
fn check(file: &Path) -> Result<()> {
    let mut identify = shell::command("identify", Path::new("/"));
    let said =
        shell::read(identify.args(["-format", "%wx%h %k"]).arg(file)).context("no picture was taken")?;
    let colours: u32 = said.split_whitespace().nth(1).and_then(|count| count.parse().ok()).unwrap_or(0);
    ensure!(colours > 16, "there is nothing in the picture {}", file.display());
    println!("{}: {} pixels", file.display(), said.split_whitespace().next().unwrap_or_default());
    Ok(())
}
