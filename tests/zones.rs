//! The machine's zone changes while the program runs, as it does on a journey.

use crate::support::Desktop;
use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

/// The files of `/etc` that programs need in order to run.
const NEEDED: [&str; 6] = ["passwd", "group", "nsswitch.conf", "ld.so.cache", "ld.so.conf", "machine-id"];

#[test]
fn a_change_of_the_machines_zone_is_seen_while_running() {
    let can = Command::new("unshare").args(["-m", "true"]).stderr(Stdio::null()).status();
    if !can.is_ok_and(|status| status.success()) {
        eprintln!(
            "skipped: a private /etc wants the right to mount (root), so that the machine's own stays as it is"
        );
        return;
    }
    let desktop = Desktop::start();
    let etc = desktop.path("etc");
    fs::create_dir(&etc).unwrap();
    for name in NEEDED {
        let _ = fs::copy(format!("/etc/{name}"), etc.join(name));
    }
    let travel = |zone: &str| {
        let new = etc.join("localtime.new");
        symlink(format!("/usr/share/zoneinfo/{zone}"), &new).unwrap();
        fs::write(etc.join("timezone"), format!("{zone}\n")).unwrap();
        fs::rename(new, etc.join("localtime")).unwrap();
    };
    travel("Europe/Madrid");
    let inside = "mount --bind \"$0\" /etc && shift && exec \"$@\"";
    let etc_argument = etc.display().to_string();
    let _resident = desktop
        .resident()
        .at("2026-11-26T05:55:10Z")
        .without_env("TZ")
        .within(&["unshare", "-m", "sh", "-c", inside, &etc_argument, "--"])
        .start();
    let item = desktop.tray().item();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 09:00"));
    travel("Asia/Tokyo");
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 17:00"));
    travel("America/Vancouver");
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 01:00"));
}
