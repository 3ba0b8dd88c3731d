//! The resident belongs to a graphical session: it ends with it, and the next login has one of its own.

use ccc_testkit::desktop::Desktop;
use serde_json::json;
use std::os::unix::net::UnixListener;

const FAR: &str = "2026-11-22T00:00:00Z";

#[test]
fn it_ends_when_its_display_is_gone_for_good() {
    let desktop = Desktop::start();
    let socket = desktop.path("run/wayland-7");
    let compositor = UnixListener::bind(&socket).unwrap();
    let mut resident = desktop.resident().at(FAR).env("WAYLAND_DISPLAY", "wayland-7").start();
    let (connection, _) = compositor.accept().unwrap();
    desktop.tray().item();
    // A compositor that starts anew takes the program again.
    drop(connection);
    let (connection, _) = compositor.accept().unwrap();
    desktop.client("cli").ask(&json!("status"));
    assert!(resident.runs());
    std::fs::remove_file(&socket).unwrap();
    drop((connection, compositor));
    assert_eq!(resident.ends().code(), Some(0));
}

#[test]
fn the_next_login_takes_over_and_shows_nothing() {
    let desktop = Desktop::start();
    let login = |number: &str| {
        let start = desktop.resident().at(FAR).argument("--autostart");
        start.env("DISPLAY", ":77").env("XDG_SESSION_ID", number).start()
    };
    let pid = || desktop.client("cli").ask(&json!("status"))["status"]["pid"].as_u64();
    let mut first = login("2");
    desktop.tray().item();
    let mut again = login("2");
    assert_eq!(again.ends().code(), Some(0), "one of this session is enough");
    assert!(first.runs());
    let mut second = login("3");
    assert_eq!(first.ends().code(), Some(0));
    desktop.eventually("the new one answers", || (pid() == Some(second.pid().into())).then_some(()));
    assert!(second.runs());
    assert_eq!(desktop.panel_starts(), [[""; 0]; 0], "a login opens no window");
}
