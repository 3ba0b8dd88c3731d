//! The command line beside what the panel was told, and before a thread that nobody trusts.

use ccc_testkit::desktop::Desktop;
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::discourse::Discourse;
use ccc_testkit::servers::greenlight::{Greenlight, Meeting, Setup};
use serde_json::json;

const BEFORE: &str = "2026-11-26T07:50:00Z";

/// A desktop whose thread has this link to the room.
fn desktop_with(link: &str) -> (Desktop, Discourse) {
    let forum = Discourse::start(link);
    let settings = format!("[thread]\nurl = '{}'\n", forum.thread());
    (Desktop::builder().settings(&settings).start(), forum)
}

#[test]
fn a_found_room_is_taken_by_its_host_and_nothing_of_the_post_is_to_be_typed() {
    let room = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join#';touch$IFS/tmp/pwned;'";
    let (desktop, _forum) = desktop_with(room);
    let said = desktop.ccc(&["room", "--find"]).done();
    let command = said.lines().last().unwrap().trim();
    assert_eq!(command, "ccc room --find --confirm bbb.example.org");
    // Another host than the one that was confirmed is not taken.
    let other = desktop.ccc(&["room", "--find", "--confirm", "evil.example"]);
    assert_eq!(other.code, Some(1), "{other:?}");
    assert_eq!(desktop.ccc(&["room"]).code, Some(1));
    desktop.ccc(&["room", "--find", "--confirm", "bbb.example.org"]).done();
    assert!(desktop.ccc(&["room"]).done().starts_with("https://bbb.example.org/rooms/abc-def-ghi-jkl/join"));
    assert!(desktop.ccc(&["room", "--find"]).done().contains("in use"));
}

#[test]
fn the_slot_that_was_skipped_is_left_out_on_the_command_line_too() {
    let desktop = Desktop::start();
    let skipped = json!({"meeting": "ccc", "start": "2026-11-26T08:00:00Z"});
    let resident = desktop.resident().at(BEFORE).start();
    desktop.tray().item();
    desktop.client("cli").ask(&json!({"act": {"do": "skip", "occurrence": skipped}}));
    resident.terminate();
    let next = desktop.ccc(&["next", "--at", BEFORE, "--json"]).json();
    assert_eq!(next["start"], "2026-11-26T17:00:00Z");
}

#[test]
fn a_journal_that_cannot_be_read_is_remarked_on_and_left() {
    let desktop = Desktop::builder().journal("{\"version\":99}").start();
    let said = desktop.ccc(&["next", "--at", BEFORE]);
    assert!(said.err.contains("it was written by a newer version of this app"), "{said:?}");
    assert!(said.done().contains("Coop Casual Conference"));
    assert!(desktop.journal_path().exists());
}

#[test]
fn a_newer_versions_journal_is_not_written_over_and_reminders_come_all_the_same() {
    let desktop = Desktop::builder().journal("{\"version\":99}").start();
    let resident = desktop.resident().at("2026-11-26T07:59:58Z").start();
    resident.says("it was written by a newer version of this app");
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference starts now");
    desktop.ccc(&["quit"]).done();
    assert_eq!(std::fs::read_to_string(desktop.journal_path()).unwrap(), "{\"version\":99}");
}

#[test]
fn join_says_what_came_of_it() {
    let server = BigBlueButton::start();
    let wanted = Setup { code: Some("ccc".into()), meeting: Meeting::Running, ..Setup::default() };
    // What leads into the room is a success; all else is told as an error, and nothing is asked that a terminal cannot
    // answer.
    let cases = [
        (wanted.clone(), "Opening the room.", 0),
        (Setup { records: true, ..wanted.clone() }, "may be recorded", 1),
        (Setup { code: Some("other".into()), ..wanted.clone() }, "didn’t accept the access code", 1),
        (Setup { meeting: Meeting::Closed, ..wanted }, "hasn’t opened the room", 1),
    ];
    for (setup, told, code) in cases {
        let greenlight = Greenlight::start(setup, &server);
        let room = greenlight.room();
        let settings = format!("name = 'Ana'\n[room]\nurl = '{room}'\nenter_directly = true\n");
        let journal = crate::entering::journal(&greenlight, &server);
        let desktop = Desktop::builder().settings(&settings).journal(&journal).start();
        let _resident = desktop.resident().at(BEFORE).start();
        desktop.tray().item();
        let said = desktop.ccc(&["join"]);
        let told_where = if code == 0 { &said.out } else { &said.err };
        assert!(told_where.contains(told), "{told}: {said:?}");
        assert_eq!(said.code, Some(code), "{told}: {said:?}");
    }
}

#[test]
fn a_join_that_opens_no_room_is_no_success() {
    for resident_runs in [true, false] {
        // The thread opens where the room's link is not known.
        let desktop = Desktop::builder().display().start();
        let _resident = resident_runs.then(|| desktop.resident().at(BEFORE).start());
        let said = desktop.ccc(&["join"]);
        assert_eq!(said.code, Some(1), "{resident_runs}: {said:?}");
        assert!(said.err.contains("room link isn’t known yet"), "{resident_runs}: {said:?}");
        desktop.eventually("the thread opens", || (desktop.opened().len() == 1).then_some(()));

        let desktop =
            Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
        desktop.break_opener();
        let _resident = resident_runs.then(|| desktop.resident().at(BEFORE).start());
        let said = desktop.ccc(&["join"]);
        assert_eq!(said.code, Some(1), "{resident_runs}: {said:?}");
        assert!(!said.out.contains("Opening"), "{resident_runs}: {said:?}");
    }
}

#[test]
fn what_cannot_be_written_is_no_success() {
    let desktop = Desktop::builder().settings("bad [").start();
    let _resident = desktop.resident().at(BEFORE).start();
    desktop.tray().item();
    let said = desktop.ccc(&["room", "--set", "https://meet.example.org/coop"]);
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(said.err.contains("it is not valid TOML, so it was left unchanged"), "{said:?}");
    assert_eq!(desktop.settings(), "bad [");
    // The panel, too, does not go on saying that the room is set.
    let view = desktop.client("cli").ask(&json!("view"))["view"].take();
    assert!(view["said"].as_str().unwrap().contains("it is not valid TOML"), "{view}");
}
