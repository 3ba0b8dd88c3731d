//! Join where something is missing: the room's link, the browser, the display.

use ccc_testkit::desktop::Desktop;
use serde_json::json;

const THREAD: &str = "https://forum.workers.coop/t/coop-casual-conference/726";

#[test]
fn without_a_known_room_join_opens_the_thread_and_says_why() {
    let desktop = Desktop::builder().display().start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    desktop.press(&notice, "join");
    desktop.eventually("the thread opens", || (!desktop.opened().is_empty()).then_some(()));
    desktop.notices().find(|why| why.body.contains("room link isn’t known"));
    desktop.eventually("the code is copied", || (desktop.display().clipboard() == "ccc").then_some(()));
    let opened = desktop.opened();
    assert_eq!(opened.len(), 1);
    assert!(opened[0][0].starts_with(THREAD), "{opened:?}");
    // It was not joined: the person may want to be told of the week's other slot.
    let answers = desktop.journal().unwrap()["answers"].clone();
    assert!(!answers.to_string().contains("joined"), "{answers}");
}

#[test]
fn a_room_set_from_the_command_line_is_what_join_opens_from_then_on() {
    let desktop = Desktop::builder().display().start();
    let _resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    desktop.tray().item();
    desktop.ccc(&["room", "--set", "https://meet.example.org/coop?lang=ca#top"]).done();
    desktop.ccc(&["join"]).done();
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop?lang=ca#top"]]);
    assert!(desktop.settings().contains("https://meet.example.org/coop?lang=ca#top"));
}

#[test]
fn links_that_are_not_safe_are_refused_with_a_sentence() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    let mut client = desktop.client("cli");
    let before = desktop.settings();
    for link in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://bbb.example.org@evil.example/",
        "http://example.org/",
        "--help",
        "https://example.org/\u{202e}gro",
        "https://example.org/a\nb",
    ] {
        let answer = client.ask(&json!({"act": {"do": "set_room", "url": link}}));
        let why = answer["failed"]["why"].as_str();
        assert!(why.is_some_and(|why| why.contains("Not accepted")), "{link:?}: {answer}");
        let view = client.ask(&json!("view"))["view"].take();
        assert!(view["said"].as_str().is_some_and(|said| said.contains("Not accepted")), "{link:?}: {view}");
        assert_eq!(view["room"]["state"], "unknown", "{link:?}");
    }
    let hundred_kilobytes = format!("https://example.org/{}", "a".repeat(100_000));
    let answer = client.ask(&json!({"act": {"do": "set_room", "url": hundred_kilobytes}}));
    assert!(answer.to_string().len() < 1_000, "the link is not repeated");
    desktop.tray().item();
    assert_eq!(desktop.settings(), before);
    assert!(desktop.opened().is_empty());
}

/// After Join from the menu, where nothing opens.
fn the_link_is_shown_and_copied(desktop: &Desktop) {
    desktop.tray().item().click(&["Join"]);
    let notice = desktop.notices().find(|notice| notice.body.contains("https://meet.example.org/coop"));
    assert!(notice.body.contains("browser couldn’t be opened"), "{notice:#?}");
    desktop.eventually("the link is copied", || {
        (desktop.display().clipboard() == "https://meet.example.org/coop").then_some(())
    });
}

#[test]
fn where_no_browser_opens_the_link_is_shown_and_copied() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let nothing = desktop.path("home");
    let _resident =
        desktop.resident().at("2026-11-26T07:55:00Z").env("PATH", &nothing.display().to_string()).start();
    the_link_is_shown_and_copied(&desktop);
}

#[test]
fn where_the_opener_fails_the_link_is_shown_and_copied() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    desktop.break_opener();
    let _resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    the_link_is_shown_and_copied(&desktop);
}

#[test]
fn a_browser_that_is_none_gives_way_to_the_systems_and_is_named_where_that_fails_too() {
    let settings = "browser = 'no-such-browser -P work'\n[room]\nurl = 'https://meet.example.org/coop'";
    let desktop = Desktop::builder().display().settings(settings).start();
    let _resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    desktop.break_opener();
    // The other slot, because the same one is not opened again at once.
    let evening = json!({"meeting": "ccc", "start": "2026-11-26T17:00:00Z"});
    desktop.client("cli").ask(&json!({"act": {"do": "join", "occurrence": evening}}));
    desktop.notices().find(|notice| notice.body.contains("no-such-browser -P work: "));
}

#[test]
fn without_a_display_the_code_is_shown_since_it_cannot_be_copied() {
    let desktop = Desktop::builder().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let mut resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.notices().find(|notice| notice.body.contains("The access code is ccc"));
    desktop.eventually("the room opens all the same", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
    assert!(resident.runs());
}

#[test]
fn the_code_stays_out_of_histories_and_the_programs_end_gives_back_what_was_copied_before() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let screen = desktop.display();
    let read = |text: &str| desktop.eventually(text, || (screen.clipboard() == text).then_some(()));
    desktop.run("sh", &["-c", "printf %s 'a shopping list' | xclip -quiet -selection clipboard"]);
    read("a shopping list");
    let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    read("ccc");
    let offered = screen.run("xclip", &["-o", "-selection", "clipboard", "-t", "TARGETS"]);
    assert!(offered.lines().any(|target| target == "x-kde-passwordManagerHint"), "{offered}");
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    // The resident waits a second at most for the process that holds it from now on, which may begin later.
    read("a shopping list");
}

#[test]
fn what_a_password_manager_has_marked_does_not_come_back() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let screen = desktop.display();
    let read = |text: &str| desktop.eventually(text, || (screen.clipboard() == text).then_some(()));
    // It marks what it holds, as password managers do.
    let ccc = desktop.path("programs/ccc").display().to_string();
    desktop.run("sh", &["-c", &format!("printf %s 'correct horse' | '{ccc}' hold-clipboard")]);
    read("correct horse");
    let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    read("ccc");
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    assert_eq!(screen.clipboard(), "");
}
