//! The panel's real window, with the resident behind it.

use ccc_testkit::desktop::Desktop;
use ccc_testkit::desktop::webdriver::{Window, can_drive};
use serde_json::json;
use std::time::{Duration, Instant};

const ROOM: &str = "[room]\nurl = 'https://meet.example.org/coop'\n";
/// How long the closed window stays ready, in seconds: long enough for a busy machine to draw it in the first place.
const WARM: &str = "8";

const ESCAPE: &str = "\u{E00C}";

fn desktop() -> Desktop {
    Desktop::builder().window_manager().real_panel().welcomed().zone("Europe/Madrid").settings(ROOM).start()
}

/// The button with this text.
fn button(text: &str) -> String {
    format!("//button[normalize-space()='{text}']")
}

/// Whether the window is on the screen, as the window manager sees it.
fn is_up(desktop: &Desktop) -> bool {
    let windows = desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", "coop.patio.ccc"]);
    windows.lines().any(|line| !line.is_empty())
}

/// Presses Escape on the keyboard, again while nothing happens: the window gets the focus in the window manager's own
/// time.
fn close_with_escape(desktop: &Desktop) {
    desktop.eventually("Escape closes it", || {
        desktop.display().run("xdotool", &["key", "Escape"]);
        desktop.within(Duration::from_millis(500), || (!is_up(desktop)).then_some(()))
    });
}

#[test]
fn it_shows_the_countdown_both_slots_and_the_code_and_carries_out_wishes() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let _resident = desktop.resident().at("2026-11-26T07:46:00Z").speed(6).start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM]);
    let text = window.text_where(|text| text.contains("Coop Casual Conference"));
    for wanted in
        [" min", "until it starts", "26 November at 09:00", "Thu 26 Nov, 18:00", "Thursday 17:00 UTC", "ccc"]
    {
        assert!(text.contains(wanted), "{wanted:?} is not in:\n{text}");
    }
    desktop.eventually("the window is on the screen", || is_up(&desktop).then_some(()));
    // The countdown is the resident's, and lives.
    let countdown = |text: &str| text.lines().find(|line| line.ends_with(" min")).map(ToOwned::to_owned);
    window.text_where(|now| countdown(now) != countdown(&text));

    window.click(&button("Copy"));
    desktop.eventually("the code is copied", || (desktop.display().clipboard() == "ccc").then_some(()));
    window.click(&button("Join"));
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    window.text_where(|text| text.contains("joined"));
    window.click(&button("Skip this one"));
    window.text_where(|text| text.contains("skipped"));
    desktop.tray().item().tooltip_where(|text| text.contains("Thursday 17:00 UTC"));
    window.click(&button("Undo"));
    desktop.tray().item().tooltip_where(|text| text.contains("Thursday 08:00 UTC"));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
    // The browser may come to the front: window managers on X11 go by the time of the click.
    let [wayland, x11] = desktop.opened_with()[0].clone();
    assert!(wayland == x11 && x11.starts_with("coop.patio.ccc-") && x11.contains("_TIME"), "{x11}");
    let page = window.run("return document.documentElement.outerHTML").to_string();
    assert!(!page.contains("<script>"), "no script stands in the page itself");
}

#[test]
fn escape_closes_it_and_after_the_warm_time_its_process_is_gone() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let window = Window::open(&desktop, &["--warm", WARM]);
    window.text_where(|text| text.contains("4d 8h"));
    desktop.eventually("the window is on the screen", || is_up(&desktop).then_some(()));
    window.key(ESCAPE);
    desktop.eventually("the window goes", || (!is_up(&desktop)).then_some(()));
    assert!(!desktop.strays("ccc-panel").is_empty(), "it stays warm for a while");
    desktop.eventually("its process ends", || desktop.strays("ccc-panel").is_empty().then_some(()));
    desktop.eventually("and those of its browser engine", || {
        desktop.strays("WebKitWebProcess").is_empty().then_some(())
    });
    assert!(resident.runs());
    let status = desktop.client("cli").ask(&json!("status"));
    assert_eq!(status["status"]["panel"], false);
}

#[test]
fn a_click_on_the_icon_opens_it_and_a_warm_one_comes_back() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    item.activate(1200, 780);
    desktop.eventually("the window is on the screen", || is_up(&desktop).then_some(()));
    let first = desktop.strays("ccc-panel");
    assert_eq!(first.len(), 1);
    // A second click, and a second start, find it.
    item.activate(1200, 780);
    desktop.ccc(&["panel"]).done();
    desktop.eventually("still one", || (desktop.strays("ccc-panel") == first).then_some(()));
    close_with_escape(&desktop);
    item.activate(1200, 780);
    desktop.eventually("the warm one comes back", || is_up(&desktop).then_some(()));
    assert_eq!(desktop.strays("ccc-panel"), first);
    close_with_escape(&desktop);
    // On a busy machine the focus may have gone before the key came, and a click just after that counts with it.
    desktop.pass(Instant::now() + Duration::from_millis(600));
    item.activate(1200, 780);
    desktop.eventually("and comes back again", || is_up(&desktop).then_some(()));
    // Another window takes the focus, some time later: in a window's first moments the window manager gives and takes
    // the focus, which is no closing.
    desktop.pass(Instant::now() + Duration::from_millis(600));
    desktop.run("display", &["-size", "300x200", "xc:#224466"]);
    desktop.eventually("losing the focus closes it", || (!is_up(&desktop)).then_some(()));
}

#[test]
fn started_from_a_menu_it_starts_the_resident() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let window = Window::open(&desktop, &["--warm", WARM]);
    window.text_where(|text| text.contains("Coop Casual Conference"));
    assert!(desktop.tray().item().title().starts_with("Coop Casual Conference"));
    assert_eq!(desktop.strays("ccc-tray").len(), 1);
}

#[test]
fn a_panel_that_is_killed_leaves_the_resident_alone() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let mut resident = desktop.resident().at("2026-11-26T07:59:50Z").start();
    let item = desktop.tray().item();
    item.activate(600, 400);
    desktop.eventually("the window is on the screen", || is_up(&desktop).then_some(()));
    for pid in desktop.strays("ccc-panel") {
        desktop.output("kill", &["-KILL", &pid.to_string()]);
    }
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference starts now");
    item.activate(600, 400);
    desktop.eventually("a click opens a new one", || is_up(&desktop).then_some(()));
    assert!(resident.runs());
}

#[test]
fn a_click_is_answered_though_panels_are_killed_as_they_start_and_as_it_comes() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    let kill = || {
        let panels = desktop.eventually("a panel runs", || {
            Some(desktop.strays("ccc-panel")).filter(|panels| !panels.is_empty())
        });
        for pid in panels {
            desktop.output("kill", &["-KILL", &pid.to_string()]);
        }
    };
    item.activate(600, 400);
    kill();
    desktop.eventually("another one comes up", || is_up(&desktop).then_some(()));
    // The resident does not know yet that this one is gone.
    kill();
    item.activate(600, 400);
    desktop.eventually("the click opens another one", || is_up(&desktop).then_some(()));
}

/// Where the window's upper left corner is on the screen, and the window's number.
fn place(desktop: &Desktop) -> (String, i32, i32) {
    desktop.eventually("the window has a place", || {
        let screen = desktop.display();
        let windows = screen.run("xdotool", &["search", "--onlyvisible", "--class", "coop.patio.ccc"]);
        let window = windows.lines().next()?.to_owned();
        let told = screen.run("xdotool", &["getwindowgeometry", "--shell", &window]);
        Some((window, number(&told, "X=")?, number(&told, "Y=")?))
    })
}

/// What xdotool has told behind `name`.
fn number(told: &str, name: &str) -> Option<i32> {
    told.lines().find_map(|line| line.strip_prefix(name)?.parse().ok())
}

#[test]
fn it_comes_up_at_the_pointer_where_the_tray_tells_only_a_distance_and_goes_with_a_second_click() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    desktop.display().run("xdotool", &["mousemove", "1100", "12"]);
    // As MATE's tray does.
    item.activate(0, 25);
    let (_, x, y) = place(&desktop);
    assert!((x, y) == (912, 8) || (x, y) == (920, 8), "{x}, {y}");
    // Two clicks within half a second count once.
    desktop.pass(Instant::now() + Duration::from_millis(600));
    item.activate(0, 25);
    desktop.eventually("a second click closes it", || (!is_up(&desktop)).then_some(()));
    item.activate(0, 25);
    desktop.eventually("a third one opens it", || is_up(&desktop).then_some(()));
}

#[test]
fn without_a_tray_it_is_an_ordinary_window_that_stays() {
    if !can_drive() {
        return;
    }
    let builder = Desktop::builder().without_tray_host().window_manager().real_panel().welcomed();
    let desktop = builder.settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.ccc(&["panel"]).done();
    desktop.eventually("the window is on the screen", || is_up(&desktop).then_some(()));
    let (window, ..) = place(&desktop);
    let properties = || desktop.display().run("xprop", &["-id", &window]);
    desktop.eventually("it has a frame", || {
        let frame = properties().lines().find(|line| line.starts_with("_NET_FRAME_EXTENTS"))?.to_owned();
        (!frame.ends_with("= 0, 0, 0, 0")).then_some(())
    });
    let told = properties();
    assert!(!told.contains("_NET_WM_STATE_SKIP_TASKBAR") && !told.contains("_NET_WM_STATE_ABOVE"), "{told}");
    assert!(told.contains("WM_CLASS(STRING) = \"coop.patio.ccc\""), "{told}");
    // Another window takes the focus, once the window manager has settled.
    desktop.pass(Instant::now() + Duration::from_millis(600));
    desktop.run("display", &["-title", "another", "-size", "300x200", "xc:#224466"]);
    desktop.eventually("it has the focus", || {
        let active = desktop.display().run("xdotool", &["getactivewindow", "getwindowname"]);
        active.contains("another").then_some(())
    });
    let closed = desktop.within(Duration::from_millis(800), || (!is_up(&desktop)).then_some(()));
    assert_eq!(closed, None, "it stays");
    desktop.display().run("xdotool", &["windowclose", &window]);
}

#[test]
fn on_a_low_screen_it_fits_with_its_frame() {
    if !can_drive() {
        return;
    }
    let desktop = Desktop::builder().screen("1024x560").without_tray_host().window_manager().real_panel();
    let desktop = desktop.welcomed().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.ccc(&["panel"]).done();
    let (window, ..) = place(&desktop);
    let told = desktop.display().run("xdotool", &["getwindowgeometry", "--shell", &window]);
    let height = number(&told, "HEIGHT=");
    assert!(height.is_some_and(|height| (400..=560 - 48).contains(&height)), "{told}");
}

#[test]
fn where_the_focus_follows_the_pointer_it_stays_until_the_pointer_has_been_in_it() {
    if !can_drive() {
        return;
    }
    let desktop = desktop();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let item = desktop.tray().item();
    let screen = desktop.display();
    desktop.run("display", &["-title", "another", "-geometry", "+20+300", "-size", "300x200", "xc:#224466"]);
    let other = desktop.eventually("another window is there", || {
        screen
            .run("xdotool", &["search", "--onlyvisible", "--name", "another"])
            .lines()
            .next()
            .map(str::to_owned)
    });
    // Below the window, which ends 8 pixels above the screen's end.
    screen.run("xdotool", &["mousemove", "1100", "797"]);
    item.activate(1100, 797);
    let (panel, x, y) = place(&desktop);
    let has_focus = |window: &str| screen.run("xdotool", &["getwindowfocus"]).trim() == window;
    desktop.eventually("it has the focus", || has_focus(&panel).then_some(()));
    desktop.pass(Instant::now() + Duration::from_millis(600));
    // The pointer crosses the other window, and the window manager gives that the focus.
    let cross = || {
        screen.run("xdotool", &["mousemove", "100", "400", "windowfocus", &other]);
        desktop.eventually("the other window has the focus", || (!has_focus(&panel)).then_some(()));
    };
    cross();
    let closed = desktop.within(Duration::from_millis(600), || (!is_up(&desktop)).then_some(()));
    assert_eq!(closed, None, "it waits for the pointer");
    let inside = [x + 100, y + 300].map(|at| at.to_string());
    screen.run("xdotool", &["mousemove", &inside[0], &inside[1], "windowfocus", &panel]);
    desktop.eventually("it has the focus again", || has_focus(&panel).then_some(()));
    desktop.eventually("and goes once the pointer has been there", || {
        screen.run("xdotool", &["mousemove", &inside[0], &inside[1]]);
        cross();
        desktop.within(Duration::from_millis(500), || (!is_up(&desktop)).then_some(()))
    });
}
