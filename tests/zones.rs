//! The machine's zone changes while the program runs, as it does on a journey, or its rules do, with new zone data.

use ccc_testkit::desktop::Desktop;
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

#[test]
fn newer_zone_data_are_seen_while_running() {
    let desktop = Desktop::builder().zone("Europe/Madrid").start();
    let folder = desktop.path("zoneinfo");
    fs::create_dir_all(folder.join("Europe")).unwrap();
    // As a package comes: each file is written beside and renamed, the one with the version late.
    let comes = |version: &str, rules: &str| {
        for (name, bytes) in [
            ("Europe/Madrid", fs::read(format!("/usr/share/zoneinfo/{rules}")).unwrap()),
            ("tzdata.zi", format!("# version {version}\n").into_bytes()),
        ] {
            fs::write(folder.join("new"), bytes).unwrap();
            fs::rename(folder.join("new"), folder.join(name)).unwrap();
        }
    };
    comes("2099a", "Europe/Madrid");
    let zoneinfo = folder.display().to_string();
    let _resident = desktop.resident().at("2026-11-26T05:55:10Z").env("ZONEINFO", &zoneinfo).start();
    let item = desktop.tray().item();
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 09:00"));
    comes("2099b", "Asia/Tokyo");
    item.tooltip_where(|text| text.contains("Thu 26 Nov, 17:00"));
}
