//! The resident among real programs: Xfce's panel as the tray, and dunst as the notification server.

use ccc_testkit::desktop::{Desktop, programs};
use ccc_testkit::fixtures::XFCE_PANEL;
use ccc_testkit::skip;
use std::fs;

/// The xfconf server, which Debian keeps out of PATH.
const XFCONFD: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd",
    "/usr/lib/aarch64-linux-gnu/xfce4/xfconf/xfconfd",
    "/usr/lib/xfce4/xfconf/xfconfd",
];

/// Whether all these programs are there.
pub(crate) fn all_there(wanted: &[&str]) -> bool {
    wanted.iter().all(|name| programs::is_installed(name))
}

#[test]
fn the_icon_is_really_in_xfces_panel_and_a_real_click_opens_the_window() {
    let Some(xfconfd) = XFCONFD.into_iter().find(|path| fs::exists(path).unwrap_or(false)) else {
        skip("xfconfd is not installed");
        return;
    };
    if !all_there(&["xfce4-panel", "xdotool", "import"]) {
        return;
    }
    let desktop = Desktop::builder().window_manager().without_tray_host().start();
    let folder = desktop.path("config/xfce4/xfconf/xfce-perchannel-xml");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("xfce4-panel.xml"), XFCE_PANEL).unwrap();
    desktop.run(xfconfd, &[]);
    desktop.wait_for_name("org.xfce.Xfconf");
    desktop.run("xfce4-panel", &["--disable-wm-check"]);
    desktop.wait_for_name("org.kde.StatusNotifierWatcher");
    let screen = desktop.display();
    let still = || {
        desktop.eventually("the screen stands still", || {
            let before = screen.pixels();
            (screen.pixels() == before).then_some(before)
        })
    };
    still();

    let mut resident = desktop.resident().at("2026-11-26T08:03:30Z").start();
    desktop.eventually("the panel knows the icon", || {
        let items = desktop.output(
            "gdbus",
            &[
                "call",
                "--session",
                "--dest",
                "org.kde.StatusNotifierWatcher",
                "--object-path",
                "/StatusNotifierWatcher",
                "--method",
                "org.freedesktop.DBus.Properties.Get",
                "org.kde.StatusNotifierWatcher",
                "RegisteredStatusNotifierItems",
            ],
        );
        items.out.contains("StatusNotifierItem").then_some(())
    });
    // The icon's place: the middle of what is lit in the otherwise black panel.
    let place = desktop.eventually("the icon is drawn", || middle_of_light(&screen.pixels()));
    screen.save(&desktop.path("tray.png"));
    screen.run("xdotool", &["mousemove", &place.0.to_string(), &place.1.to_string(), "click", "1"]);
    desktop.eventually("a left click starts the panel", || (desktop.panel_starts().len() == 1).then_some(()));

    // Paused, it has another shape.
    let before = still();
    screen.run("xdotool", &["mousemove", "10", "10"]);
    desktop.client("cli").ask(&serde_json::json!({"act": {"do": "pause", "days": 6}}));
    desktop.eventually("the icon changes", || (screen.pixels() != before).then_some(()));
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    desktop.eventually("the icon goes", || middle_of_light(&screen.pixels()).is_none().then_some(()));
}

/// The middle of all pixels of the lowest 40 lines that are not dark; `None` where all are.
fn middle_of_light(pixels: &[u8]) -> Option<(usize, usize)> {
    let lit: Vec<(usize, usize)> = pixels
        .chunks_exact(3)
        .enumerate()
        .filter(|(at, rgb)| at / 1280 >= 760 && rgb.iter().all(|&part| part > 120))
        .map(|(at, _)| (at % 1280, at / 1280))
        .collect();
    let (xs, ys) = lit.iter().fold((0, 0), |(xs, ys), (x, y)| (xs + x, ys + y));
    (lit.len() > 20).then(|| (xs / lit.len(), ys / lit.len()))
}

#[test]
fn dunst_shows_the_notice_and_its_default_action_opens_the_window() {
    if !all_there(&["dunst", "dunstctl", "import"]) {
        return;
    }
    let desktop = Desktop::builder().window_manager().without_notification_server().start();
    fs::create_dir_all(desktop.path("config/dunst")).unwrap();
    fs::write(desktop.path("config/dunst/dunstrc"), "[global]\nfont = sans 12\n").unwrap();
    desktop.run("dunst", &["-config", &desktop.path("config/dunst/dunstrc").display().to_string()]);
    desktop.wait_for_name("org.freedesktop.Notifications");
    let count = |kind: &str| desktop.output("dunstctl", &["count", kind]).out.trim().to_owned();
    let dark = desktop.display().pixels();
    let _resident = desktop.resident().at("2026-11-26T07:44:59Z").speed(10).start();
    desktop.eventually("dunst shows a notice", || (count("displayed") == "1").then_some(()));
    desktop.eventually("it is on the screen", || (desktop.display().pixels() != dark).then_some(()));
    desktop.output("dunstctl", &["action", "0"]).done();
    desktop.eventually("its default action starts the panel", || {
        (desktop.panel_starts().len() == 1).then_some(())
    });
    desktop.client("cli").ask(&serde_json::json!({"act": {"do": "skip"}}));
    desktop.eventually("skipped, it is closed", || (count("displayed") == "0").then_some(()));
    let history = desktop.output("dunstctl", &["history"]).done();
    assert!(history.contains("Coop Casual Conference in 15 min"), "{history}");
    assert!(history.contains("Thursday 08:00 UTC, 08:00 your time"), "{history}");
    assert!(desktop.opened().is_empty());
}
