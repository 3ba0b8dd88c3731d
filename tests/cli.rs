//! The command line: its exact contract.

use ccc_testkit::desktop::{Desktop, Running};
use serde_json::{Value, json};

/// A machine without any desktop: the command line needs none.
fn machine() -> Desktop {
    Desktop::builder().without_bus().start()
}

fn next(desktop: &Desktop, at: &str) -> Value {
    desktop.ccc(&["next", "--at", at, "--json"]).json()
}

#[test]
fn next_tells_the_occurrence_that_counts_with_its_phase() {
    let desktop = machine();
    let cases = [
        ("2026-11-22T00:00:00Z", "2026-11-26T08:00:00Z", "upcoming", json!(null), 374_400),
        ("2026-11-26T07:59:59Z", "2026-11-26T08:00:00Z", "upcoming", json!(null), 1),
        ("2026-11-26T08:00:00Z", "2026-11-26T08:00:00Z", "gathering", json!(600), 0),
        ("2026-11-26T08:09:59Z", "2026-11-26T08:00:00Z", "gathering", json!(1), -599),
        ("2026-11-26T08:10:00Z", "2026-11-26T08:00:00Z", "underway", json!(null), -600),
        ("2026-11-26T08:59:59Z", "2026-11-26T08:00:00Z", "underway", json!(null), -3_599),
        ("2026-11-26T09:00:00Z", "2026-11-26T17:00:00Z", "upcoming", json!(null), 28_800),
        ("2026-11-26T18:00:00Z", "2026-12-03T08:00:00Z", "upcoming", json!(null), 568_800),
        // The same instant, written in another zone.
        ("2026-11-26T09:09:59+01:00", "2026-11-26T08:00:00Z", "gathering", json!(1), -599),
    ];
    for (at, start, phase, host_waits, starts_in) in cases {
        let next = next(&desktop, at);
        let told = (&next["start"], &next["phase"], &next["host_waits_s"], &next["starts_in_s"]);
        assert_eq!(told, (&json!(start), &json!(phase), &host_waits, &json!(starts_in)), "at {at}: {next}");
    }
}

#[test]
fn next_has_exactly_the_promised_keys() {
    let desktop = machine();
    let next = next(&desktop, "2026-11-22T00:00:00Z");
    let expected = json!({
        "meeting": "ccc",
        "slot": "thu-0800",
        "start": "2026-11-26T08:00:00Z",
        "local_start": "2026-11-26T08:00:00+00:00",
        "zone": "UTC",
        "starts_in_s": 374_400,
        "phase": "upcoming",
        "host_waits_s": null,
        "room": {"url": null, "access_code": "ccc"},
        "thread": "https://forum.workers.coop/t/coop-casual-conference/726",
        "countdown": "4d 8h",
    });
    // Both are correct RFC 3339 for UTC.
    let mut told = next;
    if told["local_start"] == "2026-11-26T08:00:00Z" {
        told["local_start"] = json!("2026-11-26T08:00:00+00:00");
    }
    assert_eq!(told, expected);
}

#[test]
fn local_times_follow_the_newest_zone_data() {
    let desktop = machine();
    let local = |at: &str, zone: &str| {
        let next = desktop.ccc(&["next", "--at", at, "--tz", zone, "--json"]).json();
        (next["local_start"].as_str().unwrap().to_owned(), next["zone"].as_str().unwrap().to_owned())
    };
    // British Columbia keeps UTC−7 all year since 2026.
    assert_eq!(
        local("2026-11-26T17:00:00Z", "America/Vancouver"),
        ("2026-11-26T10:00:00-07:00".into(), "America/Vancouver".into())
    );
    assert_eq!(local("2026-11-22T00:00:00Z", "Europe/Madrid").0, "2026-11-26T09:00:00+01:00");
    assert_eq!(local("2026-07-20T00:00:00Z", "Europe/Madrid").0, "2026-07-23T10:00:00+02:00");
    assert_eq!(local("2026-11-22T00:00:00Z", "Asia/Kathmandu").0, "2026-11-26T13:45:00+05:45");
}

#[test]
fn the_zone_is_the_argument_else_the_setting_else_the_machines() {
    let zone = |desktop: &Desktop, arguments: &[&str]| {
        let all = [&["next", "--at", "2026-11-22T00:00:00Z", "--json"], arguments].concat();
        desktop.ccc(&all).json()["zone"].as_str().unwrap().to_owned()
    };
    let machine = Desktop::builder().without_bus().zone("Asia/Tokyo").start();
    assert_eq!(zone(&machine, &[]), "Asia/Tokyo");
    let chosen =
        Desktop::builder().without_bus().zone("Asia/Tokyo").settings("zone = 'Europe/Paris'").start();
    assert_eq!(zone(&chosen, &[]), "Europe/Paris");
    assert_eq!(zone(&chosen, &["--tz", "America/Lima"]), "America/Lima");
}

#[test]
fn next_is_a_few_lines_that_a_person_likes_to_read() {
    let desktop = Desktop::builder().without_bus().zone("Europe/Madrid").start();
    let text = desktop.ccc(&["next", "--at", "2026-11-26T07:48:00Z"]).done();
    let lines = text.lines().count();
    assert!((2..=4).contains(&lines), "{text}");
    assert!(text.contains("12 min") && text.contains("09:00"), "{text}");
    assert!(!text.contains('\u{1b}'), "escape sequences where no terminal is: {text:?}");
}

#[test]
fn agenda_lists_the_occurrences_of_a_time() {
    let desktop = machine();
    let starts = |arguments: &[&str]| {
        let agenda = desktop.ccc(&[&["agenda", "--json"], arguments].concat()).json();
        let list = agenda.as_array().unwrap();
        list.iter().map(|one| one["start"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let from = ["--from", "2026-11-22T00:00:00Z"];
    assert_eq!(
        starts(&[&from[..], &["--count", "3"]].concat()),
        ["2026-11-26T08:00:00Z", "2026-11-26T17:00:00Z", "2026-12-03T08:00:00Z"]
    );
    assert_eq!(
        starts(&[&from[..], &["--to", "2026-12-03T08:00:00Z"]].concat()),
        ["2026-11-26T08:00:00Z", "2026-11-26T17:00:00Z"]
    );
    assert!(starts(&[&from[..], &["--to", "2026-11-26T08:00:00Z"]].concat()).is_empty());
    let text = desktop.ccc(&["agenda", "--from", "2026-11-22T00:00:00Z", "--count", "2"]).done();
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn join_print_tells_what_would_be_opened_and_copied_and_does_neither() {
    let desktop =
        Desktop::builder().without_bus().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let text = desktop.ccc(&["join", "--print", "--at", "2026-11-26T08:00:00Z"]).done();
    assert!(text.contains("https://meet.example.org/coop") && text.contains("ccc"), "{text}");
    let unknown = machine();
    let said = unknown.ccc(&["join", "--print", "--at", "2026-11-26T08:00:00Z"]);
    let all = format!("{}{}", said.out, said.err);
    assert_eq!(said.code, Some(0));
    assert!(said.out.contains("https://forum.workers.coop/t/coop-casual-conference/726"), "{all}");
    assert!(all.contains("known yet"), "it says why the room does not open: {all}");
    assert!(desktop.opened().is_empty() && unknown.opened().is_empty());
}

#[test]
fn topics_are_listed_and_one_is_picked() {
    let desktop = machine();
    let all = desktop.ccc(&["topics"]).done();
    let topics: Vec<&str> = all.lines().collect();
    assert!(topics.len() >= 21 && all.contains("Billing models"), "{all}");
    let picked = desktop.ccc(&["topics", "--random"]).done();
    assert!(topics.iter().any(|topic| topic.contains(picked.trim())), "{picked} is none of {all}");
}

#[test]
fn version_and_paths_are_told() {
    let desktop = machine();
    let version = desktop.ccc(&["--version"]).done();
    assert_eq!(version.trim(), format!("ccc {}", env!("CARGO_PKG_VERSION")));
    let path = desktop.ccc(&["config", "--path"]).done();
    assert_eq!(path.trim(), desktop.settings_path().display().to_string());
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = desktop.ccc(&["completions", shell]).done();
        assert!(script.contains("ccc") && script.contains("agenda"), "for {shell}");
    }
}

#[test]
fn a_wrong_call_is_told_from_a_failure() {
    let desktop = machine();
    let wrong: [&[&str]; 8] = [
        &["nonsense"],
        &["next", "--nonsense"],
        &["next", "--at", "yesterday"],
        &["next", "--at"],
        &["next", "--tz", "Mars/Olympus"],
        &["agenda", "--count", "minus one"],
        &["room", "--json"],
        &["room", "--find", "--json", "--confirm", "bbb.example.org"],
    ];
    for call in wrong {
        let said = desktop.ccc(call);
        assert_eq!(said.code, Some(2), "{call:?}: {said:#?}");
        assert!(said.out.is_empty() && !said.err.is_empty(), "{call:?}: {said:#?}");
    }
    // Nobody is there to be ended: that is a failure, not a wrong call.
    let said = desktop.ccc(&["quit"]);
    assert_eq!(said.code, Some(1), "{said:#?}");
    assert!(!said.err.is_empty(), "{said:#?}");
}

#[test]
fn reminders_lists_what_will_be_said_and_why_something_will_not() {
    let settings =
        "[reminders]\nat = ['1h before', 'at start']\n[reminders.quiet]\nfrom = '07:30'\nto = '09:00'\n";
    let desktop = Desktop::builder().without_bus().settings(settings).start();
    let list = desktop.ccc(&["reminders", "--json", "--at", "2026-11-25T12:00:00Z", "--days", "2"]).json();
    let told: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
            (
                text("meeting"),
                text("start"),
                one["offset_s"].as_i64().unwrap(),
                text("at"),
                one["will_show"].as_bool().unwrap(),
            )
        })
        .collect();
    let one = |start: &str, offset: i64, at: &str, shows: bool| {
        ("ccc".to_owned(), start.to_owned(), offset, at.to_owned(), shows)
    };
    assert_eq!(
        told,
        [
            one("2026-11-26T08:00:00Z", -3600, "2026-11-26T07:00:00Z", true),
            one("2026-11-26T08:00:00Z", 0, "2026-11-26T08:00:00Z", false),
            one("2026-11-26T17:00:00Z", -3600, "2026-11-26T16:00:00Z", true),
            one("2026-11-26T17:00:00Z", 0, "2026-11-26T17:00:00Z", true),
        ]
    );
    let why = &list[1]["why"];
    assert!(why.as_str().is_some_and(|why| why.contains("quiet")), "{why}");
    assert_eq!(list[0]["why"], Value::Null);
}

#[test]
fn watch_prints_plain_lines_where_no_terminal_is() {
    let desktop = machine();
    let mut command = desktop.command("ccc");
    let (running, line) = Running::until_first_line(command.args(["watch", "--at", "2026-11-26T07:48:00Z"]));
    drop(running);
    assert!(line.contains("12 min") && !line.contains('\u{1b}'), "{line:?}");
}

#[test]
fn a_link_of_the_programs_own_joins_and_any_other_is_refused() {
    let desktop = Desktop::builder()
        .without_bus()
        .display()
        .settings("[room]\nurl = 'https://meet.example.org/coop'")
        .start();
    for link in [
        "ccc://quit",
        "ccc://join/nobody",
        "ccc://join?url=https://evil.example",
        "ccc://join/../quit",
        "https://meet.example.org/coop",
        "ccc://join@evil.example/",
        "",
    ] {
        let said = desktop.ccc(&["link", link]);
        assert_eq!(said.code, Some(1), "{link:?}: {said:#?}");
    }
    assert!(desktop.opened().is_empty());
    for link in ["ccc://join", "ccc://join/ccc"] {
        desktop.ccc(&["link", link]).done();
    }
    desktop.eventually("the room opens", || (desktop.opened().len() == 2).then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"], ["https://meet.example.org/coop"]]);
}

#[test]
fn late_prints_the_text_for_the_thread() {
    let desktop = machine();
    let text = desktop.ccc(&["late", "--at", "2027-07-01T08:20:00Z", "--print"]);
    let said = text.done();
    assert!(said.contains("at about 08:20 UTC"), "{said}");
    assert!(desktop.opened().is_empty());
}
