//! The resident and the panel on a real Wayland desktop: sway, waybar and mako. `cargo xtask desktops` tries more of it,
//! and the other desktops.

use crate::real_desktop::all_there;
use ccc_testkit::desktop::session::{Area, Button, Picture, SIZE, Session};
use ccc_testkit::desktop::{Desktop, Running, programs};
use std::fs;
use std::time::{Duration, Instant};

const ROOM: &str = "[room]\nurl = 'https://meet.example.org/coop?a=b&c=%20'\n";

/// Where waybar draws.
const BAR: Area = Area { x: 0, y: 0, width: SIZE.0, height: 30 };
/// All else.
const BELOW: Area = Area { x: 0, y: 30, width: SIZE.0, height: SIZE.1 - 30 };

/// Nothing moves in it by itself.
const WAYBAR: &str = r#"{ "layer": "top", "position": "top", "height": 30,
    "modules-right": ["tray"], "tray": { "icon-size": 20, "spacing": 10 } }"#;
const STYLE: &str = "* { font-family: sans; font-size: 13px; border: none; border-radius: 0; min-height: 0 }
    window#waybar { background: #202020; color: white }
    window#waybar * { transition: none }";

fn is_there() -> bool {
    all_there(&["sway", "waybar", "mako", "makoctl", "foot", "grim", "wtype", "wl-paste"])
}

/// waybar, once it is drawn.
fn waybar(session: &Session) -> Running {
    let bare = session.look();
    let folder = session.desktop.path("config/waybar");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config"), WAYBAR).unwrap();
    fs::write(folder.join("style.css"), STYLE).unwrap();
    let bar = session.start("waybar", &[]);
    session.desktop.wait_for_name("org.kde.StatusNotifierWatcher");
    session.appears("waybar is drawn", &bare, BAR, |area| area == BAR);
    bar
}

/// The icon's place in the bar that looked as in `before`.
fn icon(session: &Session, before: &Picture) -> (usize, usize) {
    session
        .appears("the icon is in the bar", before, BAR, |icon| icon.width > 10 && icon.height > 10)
        .middle()
}

#[test]
fn the_icon_is_in_waybar_opens_the_panel_and_is_back_after_waybars_end() {
    if !is_there() {
        return;
    }
    let session = Session::sway(Desktop::builder());
    let bar = waybar(&session);
    let empty = session.look();
    let mut resident = session.desktop.resident().at("2026-11-26T08:03:30Z").start();
    let panels = |count: usize| {
        session.desktop.eventually("a click starts the panel", || {
            (session.desktop.panel_starts().len() == count).then_some(())
        });
    };
    session.click(icon(&session, &empty), Button::Left);
    panels(1);
    session.point_at((640, 400));

    drop(bar);
    session.desktop.eventually("the bar's end is noticed", || {
        (!session.desktop.is_on_the_bus("org.kde.StatusNotifierWatcher")).then_some(())
    });
    let _bar = waybar(&session);
    session.click(icon(&session, &empty), Button::Left);
    panels(2);
    session.point_at((640, 400));
    session.desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    session.goes("the icon goes", &empty, BAR);
}

#[test]
fn mako_shows_the_notice_and_its_join_opens_the_link_and_fills_the_clipboard() {
    if !is_there() {
        return;
    }
    let session = Session::sway(Desktop::builder().settings(ROOM));
    let bare = session.look();
    let _mako = session.start("mako", &["--default-timeout", "0"]);
    session.desktop.wait_for_name("org.freedesktop.Notifications");
    let _resident = session.desktop.resident().at("2026-11-26T07:44:59Z").start();
    session.appears("mako draws the notice", &bare, BELOW, |area| area.width > 200 && area.height > 40);
    let listed = session.desktop.output("makoctl", &["list"]).done();
    assert!(listed.contains("Coop Casual Conference in 15 min"), "{listed}");
    session.desktop.output("makoctl", &["invoke", "join"]).done();
    session.desktop.eventually("the room opens", || (!session.desktop.opened().is_empty()).then_some(()));
    assert_eq!(session.desktop.opened(), [["https://meet.example.org/coop?a=b&c=%20"]]);
    session.desktop.eventually("the code is copied", || (session.clipboard() == "ccc").then_some(()));
    session.goes("answered, the notice goes", &bare, BELOW);
}

#[test]
fn the_panel_bears_the_pointers_way_and_goes_with_escape() {
    if !is_there() {
        return;
    }
    if programs::panel().is_none() {
        programs::leave_out("ccc-panel");
        return;
    }
    let session = Session::sway(Desktop::builder().real_panel().welcomed().settings(ROOM));
    let _bar = waybar(&session);
    let bare = session.look();
    // A window under the pointer's way, which takes the focus when the pointer crosses it.
    let _window =
        session.start("foot", &["--override", "colors.background=405060", "sh", "-c", "read nothing"]);
    session.appears("a window is drawn", &bare, BELOW, |area| area == BELOW);
    let before = session.look_at_rest();
    let _resident = session.desktop.resident().at("2026-11-26T07:20:00Z").start();
    session.click(icon(&session, &before), Button::Left);
    // Along the bar, so that the icon's tooltip does not come.
    session.point_at((640, 10));
    let window = || session.window(&before, BELOW).filter(|area| area.height >= 500);
    let panel = session.desktop.eventually("the panel comes", window);
    assert!(panel.width < 420, "{panel:?}");
    // At the end of the bar where the icon is, and clear of it.
    assert!(panel.x + panel.width > SIZE.0 - 20 && panel.y < 60, "{panel:?}");
    session.desktop.eventually("its page is drawn", || {
        (session.look().rows_of_text(panel.inside(6), 4).len() >= 4).then_some(())
    });
    // Over the window, then onto the panel: the window gets the focus on the way, and the panel is to stay.
    let beside = (panel.x - 100, panel.y + panel.height / 2);
    session.move_pointer((640, 10), beside);
    session.move_pointer(beside, panel.middle());
    session.look_at_rest();
    assert_eq!(window(), Some(panel), "the panel bears the pointer's way");
    session.desktop.eventually("Escape closes the panel", || {
        session.press("Escape");
        session.desktop.within(Duration::from_millis(500), || window().is_none().then_some(()))
    });
    let open = || {
        session.click(icon(&session, &before), Button::Left);
        session.desktop.eventually("the panel comes back", window);
        // Two clicks within half a second count once.
        session.desktop.pass(Instant::now() + Duration::from_millis(600));
    };
    open();
    session.click(icon(&session, &before), Button::Left);
    session.desktop.eventually("a second click closes it", || window().is_none().then_some(()));
    open();
    session.click(beside, Button::Left);
    session.desktop.eventually("a click beside it closes it", || window().is_none().then_some(()));
}
