//! Finding the room in the thread: what the panel is told, and what the command line tells.

use ccc_testkit::desktop::Desktop;
use ccc_testkit::servers::discourse::{Discourse, Mood, cooked};
use serde_json::{Value, json};

const NOW: &str = "2026-11-23T09:00:00Z";
const OLD: &str = "https://old.example.org/rooms/abc-def-ghi-jkl/join";
const NEW: &str = "https://new.example.net/rooms/mno-pqr-stu-vwx/join";
const EVIL: &str = "https://evil.example/rooms/abc-def-ghi-jkl/join";

/// An announcement with an old room, a new one below it, and two that it only tells of.
fn announcement() -> String {
    let room = |href| cooked::link("Big Blue Button room", href);
    format!(
        "<p>We meet in the {} (access code: <code>ccc</code>).</p>\n<p>EDIT: moved to {}.</p>\n{}<p>{}</p>",
        room(OLD),
        cooked::link(NEW, NEW),
        cooked::quote(&room(EVIL)),
        cooked::struck(&room(EVIL)),
    )
}

/// A desktop whose thread announces this, and whose room is this one.
fn desktop(forum: &Discourse, room: Option<&str>) -> Desktop {
    let room = room.map(|room| format!("[room]\nurl = '{room}'\n")).unwrap_or_default();
    Desktop::builder().settings(&format!("{room}[thread]\nurl = '{}'\n", forum.thread())).start()
}

/// What the panel shows of the room, once it is as `is` wants it.
fn room(desktop: &Desktop, what: &str, is: impl Fn(&Value) -> bool) -> Value {
    let mut client = desktop.client("cli");
    desktop.eventually(what, || {
        let room = client.ask(&json!("view"))["view"]["room"].take();
        is(&room).then_some(room)
    })
}

fn offers(host: &str) -> impl Fn(&Value) -> bool {
    move |room| room["found"]["label"].as_str().is_some_and(|label| label.contains(host))
}

#[test]
fn a_room_that_moved_is_offered_in_the_panel_with_the_others_and_taken() {
    let forum = Discourse::announcing(&announcement());
    let desktop = desktop(&forum, Some(OLD));
    let _resident = desktop.resident().at(NOW).start();
    let offered = room(&desktop, "the new room is offered", offers("new.example.net"));
    assert_eq!(offered["others"], json!([]), "the other one is in use");
    assert!(!offered.to_string().contains("evil"), "{offered}");
    desktop.client("cli").ask(&json!({"act": offered["found"]["options"][0]["action"]}));
    let taken = room(&desktop, "nothing more is offered", |room| room["found"].is_null());
    assert!(taken["others"][0]["label"].as_str().unwrap().starts_with("old.example.org: "), "{taken}");
    assert!(desktop.settings().contains(NEW));
}

#[test]
fn who_refuses_the_first_is_offered_the_next_at_once() {
    let forum = Discourse::announcing(&announcement());
    let desktop = desktop(&forum, None);
    let _resident = desktop.resident().at(NOW).start();
    room(&desktop, "the new room is offered", offers("new.example.net"));
    desktop.client("cli").ask(&json!({"act": {"do": "refuse_room", "url": NEW}}));
    room(&desktop, "the next one is offered", offers("old.example.org"));
    assert_eq!(forum.requests().len(), 1, "without another look at the thread");
    let found = desktop.ccc(&["room", "--find", "--json"]).json();
    let refused: Vec<_> =
        found["rooms"].as_array().unwrap().iter().map(|room| room["refused"].clone()).collect();
    assert_eq!(refused, [true, false]);
    // Not the refused one, unless it is named.
    let at_host = desktop.ccc(&["room", "--find", "--confirm", "new.example.net"]);
    assert_eq!(at_host.code, Some(1), "{at_host:?}");
    desktop.ccc(&["room", "--find", "--confirm", NEW]).done();
    assert_eq!(desktop.ccc(&["room"]).done().trim(), NEW);
}

#[test]
fn a_journal_of_an_earlier_version_keeps_its_room() {
    let forum = Discourse::announcing("<p>Soon</p>");
    forum.set(Mood::Hidden);
    let found = json!({"link": NEW, "reasons": ["near_code"]});
    let journal = json!({"version": 1, "thread": {"found": found, "next_at": "2026-11-23T12:00:00Z"}});
    let settings = format!("[thread]\nurl = '{}'\n", forum.thread());
    let desktop = Desktop::builder().settings(&settings).journal(&journal.to_string()).start();
    let _resident = desktop.resident().at(NOW).start();
    room(&desktop, "the room is offered", offers("new.example.net"));
}

#[test]
fn the_command_line_lists_all_with_reasons_and_takes_the_one_that_is_named() {
    let forum = Discourse::announcing(&announcement());
    let desktop = desktop(&forum, Some(OLD));
    let found = desktop.ccc(&["room", "--find", "--json"]).json();
    assert_eq!(found["thread"], forum.thread());
    assert_eq!(found["insecure"], json!(null));
    let shape = json!({"id": "shape", "text": "it looks like a Greenlight room link"});
    let called = json!({"id": "called", "text": "the post calls it “Big Blue Button room”"});
    let near = json!({"id": "near_code", "text": "the access code is next to it"});
    let rooms = found["rooms"].as_array().unwrap();
    assert_eq!(rooms[0]["link"], NEW);
    assert_eq!(
        rooms[1..],
        [json!({
            "link": OLD, "host": "old.example.org", "front_end": "greenlight3", "reasons": [shape, called, near],
            "in_use": true, "refused": false,
        })]
    );

    let said = desktop.ccc(&["room", "--find"]).done();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], format!("1. {NEW}"));
    assert!(lines.contains(&format!("2. {OLD}").as_str()), "{said}");
    assert_eq!(lines.last().unwrap().trim(), "ccc room --find --confirm new.example.net");

    let none = desktop.ccc(&["room", "--find", "--confirm", "evil.example"]);
    assert_eq!(none.code, Some(1));
    assert!(none.err.contains("new.example.net, old.example.org"), "{none:?}");
    let other_room = NEW.replace("mno", "xyz");
    assert_eq!(desktop.ccc(&["room", "--find", "--confirm", &other_room]).code, Some(1));
    desktop.ccc(&["room", "--find", "--confirm", &format!("<{NEW}>.")]).done();
    assert_eq!(desktop.ccc(&["room"]).done().trim(), NEW);
    let said = desktop.ccc(&["room", "--find"]).done();
    assert!(said.contains("in use") && !said.contains("--confirm"), "the best is in use: {said}");
}

#[test]
fn a_room_with_an_http_link_is_told_as_such() {
    let room_link = "http://bbb.example.org/rooms/abc-def-ghi-jkl/join";
    let forum = Discourse::announcing(&format!("<p>{}</p>", cooked::link("Big Blue Button room", room_link)));
    let desktop = desktop(&forum, None);
    let said = desktop.ccc(&["room", "--find"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("bbb.example.org begins with http://"), "{said:?}");
    let _resident = desktop.resident().at(NOW).start();
    let told = |room: &Value| room["text"].as_str().is_some_and(|text| text.contains("begins with http://"));
    room(&desktop, "the panel says why there is no room", told);
}

#[test]
fn a_link_is_mended_when_it_is_set() {
    let desktop = Desktop::start();
    for pasted in [&format!("<{OLD}>"), &format!("{OLD}."), OLD.trim_start_matches("https://")] {
        desktop.ccc(&["room", "--forget"]).done();
        desktop.ccc(&["room", "--set", pasted]).done();
        assert_eq!(desktop.ccc(&["room"]).done().trim(), OLD, "{pasted}");
    }
    assert_eq!(desktop.ccc(&["room", "--set", "the room"]).code, Some(1));
}

#[test]
fn a_resident_that_is_killed_does_not_ask_the_forum_at_each_start() {
    let forum = Discourse::announcing(&announcement());
    forum.set(Mood::Slow);
    let desktop = desktop(&forum, None);
    for _ in 0..3 {
        let resident = desktop.resident().at(NOW).start();
        desktop.eventually("the thread was asked for", || (!forum.requests().is_empty()).then_some(()));
        desktop.tray().item();
        resident.kill();
    }
    assert_eq!(forum.requests().len(), 1);
}
