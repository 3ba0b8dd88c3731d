//! Reminders that do more than show a notice: sound, and the panel that comes up by itself.

use ccc_testkit::desktop::webdriver::can_drive;
use ccc_testkit::desktop::{Desktop, programs};
use std::time::Duration;

const SOUND: &str = "alarm-clock-elapsed";

/// A second before the start, which is to be noticed by these means.
const START: &str = "2026-11-26T07:59:59Z";

fn settings(means: &str) -> String {
    format!(
        "[room]\nurl = 'https://meet.example.org/coop'\n[reminders]\nat = [{{ at = 'at start', {means} }}]\n"
    )
}

#[test]
fn a_server_with_sound_is_told_its_name_and_without_one_a_player_plays_it() {
    for (server_plays, sound, played) in
        [(true, Some(SOUND), Vec::new()), (false, None, vec![vec![format!("--id={SOUND}")]])]
    {
        let builder = Desktop::builder().settings(&settings("sound = true"));
        let desktop = if server_plays { builder.with_sound() } else { builder }.start();
        let _resident = desktop.resident().at(START).start();
        let notice = desktop.notices().next(0);
        assert_eq!(notice.sound.as_deref(), sound);
        // What is done for a notice is done when the next question is answered.
        desktop.wait_until_listened_to(&notice);
        desktop.eventually("the sound is played once", || (desktop.played() == played).then_some(()));
        assert_eq!(desktop.panel_starts(), [[""; 0]; 0]);
    }
}

#[test]
fn no_notice_has_a_sound_that_nobody_wanted() {
    let desktop = Desktop::builder().with_sound().settings(&settings("sound = false")).start();
    let _resident = desktop.resident().at(START).start();
    let notice = desktop.notices().next(0);
    desktop.wait_until_listened_to(&notice);
    assert_eq!((notice.sound, desktop.played()), (None, Vec::new()));
}

#[test]
fn the_panel_is_started_without_focus_and_without_the_token_of_a_click() {
    let desktop = Desktop::builder().settings(&settings("panel = true")).start();
    let _resident = desktop.resident().at(START).start();
    desktop.notices().next(0);
    desktop.eventually("the panel starts", || (!desktop.panel_starts().is_empty()).then_some(()));
    assert_eq!(desktop.panel_starts(), [["--by-resident", "--page", "now", "--without-focus"]]);
    assert_eq!(desktop.panel_tokens(), [["", ""]]);
}

#[test]
fn the_panel_comes_up_by_itself_and_leaves_the_keyboard_where_it_is() {
    if !can_drive() || !["xdotool", "display"].iter().all(|name| programs::is_installed(name)) {
        return;
    }
    let desktop = Desktop::builder()
        .window_manager()
        .real_panel()
        .welcomed()
        .settings(&settings("panel = true"))
        .start();
    let screen = desktop.display();
    let active = || screen.run("xdotool", &["getactivewindow"]);
    let is_up = || {
        let found = screen.run("xdotool", &["search", "--onlyvisible", "--class", "coop.patio.ccc"]);
        !found.is_empty()
    };
    desktop.run("display", &["-size", "300x200", "xc:#224466"]);
    let other = desktop
        .eventually("another window has the keyboard", || Some(active()).filter(|window| !window.is_empty()));
    let _resident = desktop.resident().at(START).start();
    desktop.eventually("the panel comes up", || is_up().then_some(()));
    // A window manager would have given it the focus by then.
    desktop.within(Duration::from_secs(1), || (active() != other).then_some(()));
    assert_eq!(active(), other, "the keyboard stays");
    screen.run("xdotool", &["key", "Return"]);

    let notice = desktop.notices().next(0);
    desktop.press(&notice, "skip");
    desktop.eventually("with the answer it goes", || (!is_up()).then_some(()));
    assert!(desktop.opened().is_empty(), "what was typed elsewhere has joined nothing");
}
