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
    let windows = desktop.display().run("xdotool", &["search", "--onlyvisible", "--class", "ccc-panel"]);
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
