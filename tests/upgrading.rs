//! An upgrade while the program runs: the new program goes on in the old one's place.

use ccc_testkit::desktop::{Desktop, programs};
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

#[test]
fn the_resident_becomes_the_program_that_was_installed_in_its_place_and_keeps_what_was_chosen() {
    // Whenever this runs, no notice stands that could still be answered.
    let desktop = Desktop::builder().settings("slots_off = [\"thu-0800\", \"thu-1700\"]").start();
    let mut resident = desktop.resident().start();
    desktop.tray().item().click(&["Pause reminders…", "For a week"]);
    desktop.tray().item().tooltip_where(|text| text.contains("paused"));
    desktop.ccc(&["status"]).done();
    let (file, running) = (desktop.path("programs/ccc-tray"), format!("/proc/{}/exe", resident.pid()));
    // As package managers do: beside it, then in its place.
    let beside = desktop.path("programs/ccc-tray.dpkg-new");
    fs::write(&beside, "#!/bin/sh\nexit 1\n").unwrap();
    fs::set_permissions(&beside, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&beside, &file).unwrap();
    desktop.ccc(&["status"]).done();

    // What cannot be started takes nothing over.
    fs::copy(programs::folder().join("ccc-tray"), &beside).unwrap();
    fs::rename(&beside, &file).unwrap();
    let inode = fs::metadata(&file).unwrap().ino();
    desktop.eventually("the new program runs under the old one's number", || {
        (fs::metadata(&running).ok()?.ino() == inode).then_some(())
    });
    desktop.eventually("it answers", || desktop.ccc(&["status"]).out.contains("Version").then_some(()));
    desktop.tray().item().tooltip_where(|text| text.contains("paused"));
    assert!(resident.runs());
    assert_eq!(desktop.panel_starts().len(), 0, "nothing opens by itself");
    desktop.ccc(&["quit"]).done();
    assert!(resident.ends().success());
}
