//! Links of the program's own, `ccc://join`: the resident has the system hand them over, and does nothing else for one.

use ccc_testkit::desktop::{Builder, Desktop, programs};
use std::fs;

const ENTRY: &str = "coop.patio.ccc.link.desktop";
const MENU: &str = "coop.patio.ccc.desktop";
const KIND: &str = "x-scheme-handler/ccc";
const ROOM: &str = "https://meet.example.org/coop";

/// The opener itself; on the private desktop another one comes first in PATH.
const OPENER: &str = "/usr/bin/xdg-open";

fn with_room() -> Builder {
    Desktop::builder().display().settings(&format!("[room]\nurl = '{ROOM}'"))
}

/// Waits until the resident's entry is there.
fn entry(desktop: &Desktop) -> String {
    let path = desktop.path("data/applications").join(ENTRY);
    desktop.eventually("the resident takes the links", || fs::read_to_string(&path).ok())
}

/// Waits until the resident answers: what it does at its start, it has begun.
fn settled(desktop: &Desktop) {
    desktop.tray().item();
    for _ in 0..3 {
        desktop.ccc(&["status"]).done();
    }
}

/// Waits until the tray has seen that the resident was killed, so that the next item is another's.
fn gone(desktop: &Desktop) {
    desktop.eventually("the icon goes", || desktop.tray().items().is_empty().then_some(()));
}

#[test]
fn the_system_knows_who_takes_the_links_and_where_the_icon_is() {
    let desktop = Desktop::start();
    let list = desktop.path("config/mimeapps.list");
    fs::write(&list, "# mine\n[Default Applications]\ntext/plain=vim.desktop\n").unwrap();
    let packages = desktop.path("packages").display().to_string();
    let _resident = desktop.resident().env("XDG_DATA_DIRS", &packages).start();
    entry(&desktop);
    if programs::is_installed("xdg-mime") {
        assert_eq!(desktop.output("/usr/bin/xdg-mime", &["query", "default", KIND]).done().trim(), ENTRY);
    }
    if programs::is_installed("gio") {
        let said = desktop.output("/usr/bin/gio", &["mime", KIND]).done();
        assert!(said.lines().next().is_some_and(|line| line.ends_with(ENTRY)), "{said}");
    }
    let list = fs::read_to_string(&list).unwrap();
    assert!(list.starts_with("# mine\n[Default Applications]\ntext/plain=vim.desktop\n"), "{list}");
    let menu = fs::read_to_string(desktop.path("data/applications").join(MENU)).unwrap();
    let panel = desktop.path("programs/ccc-panel").display().to_string();
    assert!(
        menu.contains(&format!("\nExec={panel}\n")) && menu.contains("\nIcon=coop.patio.ccc\n"),
        "{menu}"
    );
    let icon = fs::read(desktop.path("data/icons/hicolor/128x128/apps/coop.patio.ccc.png")).unwrap();
    assert!(icon.starts_with(b"\x89PNG"));
}

/// Puts files where a package has them, and answers with the folders in which the system looks for such.
fn packages(desktop: &Desktop, files: &[&str]) -> String {
    for file in files {
        let file = desktop.path("packages").join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "").unwrap();
    }
    format!("/nowhere:{}", desktop.path("packages").display())
}

#[test]
fn what_else_has_brought_an_icon_and_an_entry_is_not_there_twice() {
    let desktop = Desktop::start();
    let packages = packages(
        &desktop,
        &["applications/coop.patio.ccc.desktop", "icons/hicolor/scalable/apps/coop.patio.ccc.svg"],
    );
    let _resident = desktop.resident().env("XDG_DATA_DIRS", &packages).start();
    entry(&desktop);
    assert!(!desktop.path("data/applications").join(MENU).exists());
    assert!(!desktop.path("data/icons").exists());
}

#[test]
fn where_a_package_has_all_nothing_is_written_and_what_was_is_taken_back() {
    let desktop = Desktop::start();
    let (applications, list) = (desktop.path("data/applications"), desktop.path("config/mimeapps.list"));
    fs::write(&list, "[Default Applications]\ntext/plain=vim.desktop\n").unwrap();
    let nowhere = desktop.path("nowhere").display().to_string();
    let from_source = desktop.resident().env("XDG_DATA_DIRS", &nowhere).start();
    entry(&desktop);
    settled(&desktop);
    assert!(fs::read_to_string(&list).unwrap().contains(ENTRY));
    from_source.kill();
    gone(&desktop);
    // What a version before 0.1.0 wrote, and what a person has made of the package's entry.
    let dead =
        "[Desktop Entry]\nName=Coop Casual Conference\nTryExec=/gone/ccc-panel\nExec=/gone/ccc-panel\n";
    fs::write(applications.join("ccc.desktop"), dead).unwrap();
    fs::write(applications.join("mine.desktop"), dead).unwrap();

    let packages = packages(&desktop, &["applications/coop.patio.ccc.link.desktop"]);
    let _resident = desktop.resident().env("XDG_DATA_DIRS", &packages).start();
    desktop.eventually("it is taken back", || {
        let left: Vec<_> =
            fs::read_dir(&applications).ok()?.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
        (left == ["mine.desktop"]).then_some(())
    });
    desktop.eventually("the list is the person's own again", || {
        let text = fs::read_to_string(&list).ok()?;
        (text == "[Default Applications]\ntext/plain=vim.desktop\n").then_some(())
    });
    settled(&desktop);
    assert!(!desktop.path("data/icons").exists());
}

#[test]
fn what_is_right_is_left_alone_and_what_has_moved_is_mended() {
    let desktop = Desktop::start();
    let packages = desktop.path("packages").display().to_string();
    let start = || desktop.resident().env("XDG_DATA_DIRS", &packages).start();
    let (path, menu) =
        (desktop.path("data/applications").join(ENTRY), desktop.path("data/applications").join(MENU));
    let first = start();
    let right = entry(&desktop);
    settled(&desktop);
    first.kill();
    gone(&desktop);

    // The person does not want it in the menu.
    fs::remove_file(&menu).unwrap();
    let second = start();
    settled(&desktop);
    assert!(!menu.exists());
    second.kill();
    gone(&desktop);

    fs::write(&path, right.replace("/ccc-tray", "/elsewhere/ccc-tray")).unwrap();
    let _third = start();
    desktop.eventually("the entry is mended", || {
        (fs::read_to_string(&path).ok().as_ref() == Some(&right)).then_some(())
    });
}

#[test]
fn with_a_clock_that_was_set_the_system_stays_as_it_is() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:59:58Z").start();
    desktop.notices().next(0);
    settled(&desktop);
    assert!(!desktop.path("data/applications").exists());
    assert!(!desktop.path("config/mimeapps.list").exists());
}

#[test]
fn what_cannot_be_written_is_told_once_and_the_rest_works() {
    let desktop = Desktop::start();
    // A list that is a folder can be neither read nor written.
    fs::create_dir(desktop.path("config/mimeapps.list")).unwrap();
    let resident = desktop.resident().start();
    let said = resident.says("ccc://");
    assert!(said.contains("mimeapps.list cannot be read"), "{said}");
    entry(&desktop);
    resident.kill();
    let next = desktop.resident().start();
    settled(&desktop);
    assert!(!next.errors().contains("ccc://"), "{}", next.errors());
}

#[test]
fn a_link_opened_by_the_system_opens_the_room_in_the_resident_that_runs() {
    for (program, line) in [
        ("xdg-open", [OPENER, "ccc://join"].as_slice()),
        ("gio", &["/usr/bin/gio", "open", "ccc://join/ccc"]),
    ] {
        if !programs::is_installed(program) {
            continue;
        }
        let desktop = with_room().start();
        let mut resident = desktop.resident().start();
        entry(&desktop);
        settled(&desktop);
        desktop.output(line[0], &line[1..]).done();
        desktop.eventually("the room opens", || (desktop.opened() == [[ROOM]]).then_some(()));
        assert!(resident.runs());
        assert_eq!(desktop.panel_starts().len(), 0, "a link shows no window");
    }
}

#[test]
fn links_are_followed_once_in_a_while_however_many_a_page_sends() {
    let desktop = with_room().start();
    let _resident = desktop.resident().start();
    desktop.tray().item();
    // The command comes back when the resident has dealt with it.
    (0..20).for_each(|_| drop(desktop.ccc(&["link", "ccc://join"]).done()));
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [[ROOM]]);
}

#[test]
fn a_link_becomes_the_resident_where_none_runs() {
    let desktop = with_room().start();
    let mut command = desktop.command("ccc-tray");
    desktop.keep(ccc_testkit::desktop::Running::silent(command.args(["--link", "ccc://join"])));
    desktop.eventually("the room opens", || (desktop.opened() == [[ROOM]]).then_some(()));
    settled(&desktop);
}

#[test]
fn any_other_link_is_refused_whoever_hands_it_over() {
    let desktop = with_room().start();
    let mut resident = desktop.resident().start();
    entry(&desktop);
    settled(&desktop);
    for arguments in [
        &["--link", "ccc://quit"][..],
        &["--link", "ccc://join/nobody"],
        &["--link", "ccc://join?url=https://evil.example"],
        &["--link", "ccc://join/../quit"],
        &["--link", "ccc://join@evil.example/"],
        &["--link", "https://meet.example.org/coop"],
        &["--link", "CCC://QUIT"],
        &["--link", ""],
        &["--link", "--version"],
        // What a quote in a link would bring where a system puts links into a line.
        &["--link", "ccc://join", "--at", "2020-01-01T00:00:00Z"],
        &["--link", "ccc://join", "ccc://join"],
    ] {
        let output = desktop.command("ccc-tray").args(arguments).output().unwrap();
        assert!(output.status.code().is_some_and(|code| code != 0), "{arguments:?}: {output:?}");
    }
    if programs::is_installed("xdg-open") {
        desktop.output(OPENER, &["ccc://quit"]);
        desktop.output(OPENER, &["ccc://join/$(touch evil)"]);
    }
    settled(&desktop);
    assert!(resident.runs());
    assert_eq!(desktop.opened(), Vec::<Vec<String>>::new());
    assert_eq!(desktop.panel_starts().len(), 0);
    assert!(!desktop.path("home/evil").exists());
}

#[test]
fn an_entry_for_the_start_at_login_whose_program_is_gone_is_mended_and_one_that_is_off_stays_off() {
    let desktop = Desktop::start();
    let file = desktop.path("config/autostart/coop.patio.ccc.desktop");
    let dead = "[Desktop Entry]\nType=Application\nTryExec=/gone/ccc-tray\nExec=/gone/ccc-tray\n";
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, dead).unwrap();
    let found = desktop.ccc(&["doctor"]).out;
    assert!(found.contains("The app doesn’t start when you log in."), "{found}");
    let resident = desktop.resident().start();
    let tray = format!("\nTryExec={}\n", desktop.path("programs/ccc-tray").display());
    desktop
        .eventually("the entry is mended", || fs::read_to_string(&file).ok()?.contains(&tray).then_some(()));
    resident.kill();
    gone(&desktop);
    // As a version before 0.1.0 called it.
    let earlier = file.with_file_name("ccc.desktop");
    fs::rename(&file, &earlier).unwrap();
    let resident = desktop.resident().start();
    desktop.eventually("it has today's name", || (file.exists() && !earlier.exists()).then_some(()));
    resident.kill();
    gone(&desktop);
    fs::write(&file, format!("{dead}Hidden=true\n")).unwrap();
    let _resident = desktop.resident().start();
    settled(&desktop);
    assert_eq!(fs::read_to_string(&file).unwrap(), format!("{dead}Hidden=true\n"));
}
