//! `ccc doctor`: on a desktop where all is there, and on desktops that lack something.

use ccc_testkit::desktop::{Builder, Desktop, Resident};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::web::{Reply, Web};
use serde_json::{Value, json};
use std::process::Command;
use zbus::blocking::connection;

/// A forum whose clock shows what `date` makes of `time`, such as `+1 hour`.
fn forum(time: &'static str) -> Web {
    let topic = ccc_testkit::fixtures::TOPIC_JSON;
    Web::start(move |_| Reply::new(200, "application/json", topic).with("Date", &date(time)))
}

fn date(time: &str) -> String {
    let mut date = Command::new("date");
    date.args(["-u", "-d", time, "+%a, %d %b %Y %H:%M:%S GMT"]).env("LC_ALL", "C");
    String::from_utf8(date.output().unwrap().stdout).unwrap().trim().to_owned()
}

fn settings(room: &str, forum: &Web) -> String {
    format!("[room]\nurl = '{room}'\n[thread]\nurl = '{}'\n", forum.url("/t/coop-casual-conference/726"))
}

/// A resident that has begun to listen.
fn resident(desktop: &Desktop) -> Resident {
    let resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    drop(desktop.client("cli"));
    resident
}

/// What `ccc doctor --json` tells, and its exit code.
struct Visit {
    code: Option<i32>,
    checks: Vec<Value>,
}

impl Visit {
    fn to(desktop: &Desktop) -> Self {
        let said = desktop.ccc(&["doctor", "--json"]);
        let checks = serde_json::from_str(&said.out).unwrap_or_else(|why| panic!("{why}: {said:#?}"));
        Self { code: said.code, checks }
    }

    fn check(&self, name: &str) -> &Value {
        self.checks.iter().find(|check| check["check"] == name).unwrap()
    }

    fn id(&self, name: &str) -> &str {
        self.check(name)["id"].as_str().unwrap()
    }

    /// The checks that are not good, by the names of their findings.
    fn lacking(&self) -> Vec<&str> {
        let lacking = self.checks.iter().filter(|check| check["state"] != "good");
        lacking.map(|check| check["id"].as_str().unwrap()).collect()
    }
}

/// A desktop on which all is there but what `change` takes away, with a room and a thread on this machine.
fn visit(change: impl FnOnce(Builder) -> Builder) -> Visit {
    let (room, forum) = (Greenlight::start(Setup::default(), &BigBlueButton::start()), forum("now"));
    let desktop = change(Desktop::builder().settings(&settings(&room.room(), &forum))).start();
    let _resident = resident(&desktop);
    Visit::to(&desktop)
}

#[test]
fn where_all_is_there_all_is_good_and_the_room_is_not_disturbed() {
    let bbb = BigBlueButton::start();
    let (room, forum) = (Greenlight::start(Setup::default(), &bbb), forum("now"));
    let desktop = Desktop::builder().settings(&settings(&room.room(), &forum)).start();
    let _resident = resident(&desktop);
    let visit = Visit::to(&desktop);
    assert_eq!((visit.code, visit.lacking()), (Some(0), vec!["autostart_off"]), "{:#?}", visit.checks);
    let names: Vec<&str> = visit.checks.iter().map(|check| check["check"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "tray",
            "notices",
            "resident",
            "window",
            "autostart",
            "settings",
            "clock",
            "zones",
            "reader",
            "room",
            "thread",
            "version"
        ]
    );
    assert_eq!(visit.check("room")["remedy"], json!(null));
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(visit.check("resident")["finding"], format!("Version {version} is running."));
    let paths: Vec<_> = room.requests().iter().map(|one| (one.method.clone(), one.path.clone())).collect();
    assert_eq!(paths, [("GET".to_owned(), "/api/v1/rooms/abc-def-ghi-jkl/public.json".to_owned())]);
    assert_eq!((room.starts(), room.asked().len()), (0, 0));
}

#[test]
fn a_person_reads_a_line_each_with_the_remedy_below() {
    let desktop = Desktop::builder().without_tray_host().without_notification_server().start();
    let said = desktop.ccc(&["doctor"]);
    assert_eq!(said.code, Some(1), "{said:#?}");
    let lines: Vec<&str> = said.out.lines().collect();
    let after = |start: &str| {
        let at = lines.iter().position(|line| line.starts_with(start));
        lines[at.unwrap_or_else(|| panic!("no {start:?} in {}", said.out)) + 1]
    };
    for start in ["! Tray icon: ", "✗ Notices: ", "✗ Tray app: ", "? Clock: ", "! Room: "] {
        assert!(after(start).starts_with("    ") && after(start).trim().len() > 10, "{start}: {}", said.out);
    }
    assert!(!after("✓ Settings: ").starts_with(' '), "what is good needs no remedy: {}", said.out);
    assert!(!said.out.contains('\u{1b}'), "escape sequences where no terminal is: {:?}", said.out);
    assert_eq!(said.err, "ccc: 2 checks failed; see the advice below each\n");
}

#[test]
fn a_desktop_without_a_tray_lacks_something_and_is_ready_all_the_same() {
    let visit = visit(Builder::without_tray_host);
    assert_eq!((visit.code, visit.lacking()), (Some(0), vec!["tray_missing", "autostart_off"]));
}

#[test]
fn a_tray_that_no_bar_shows_is_told_from_none() {
    struct Watcher;
    #[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
    impl Watcher {
        #[zbus(property)]
        #[expect(clippy::unused_self, reason = "the method has the shape that the bus wants")]
        fn is_status_notifier_host_registered(&self) -> bool {
            false
        }
    }
    let desktop = Desktop::builder().without_tray_host().start();
    let _watcher = connection::Builder::address(desktop.bus_address().as_str())
        .and_then(|bus| bus.serve_at("/StatusNotifierWatcher", Watcher))
        .and_then(|bus| bus.name("org.kde.StatusNotifierWatcher"))
        .and_then(connection::Builder::build)
        .unwrap();
    assert_eq!(Visit::to(&desktop).id("tray"), "tray_without_bar");
}

#[test]
fn where_nobody_shows_notices_it_is_bad() {
    let visit = visit(Builder::without_notification_server);
    assert_eq!((visit.code, visit.lacking()), (Some(1), vec!["notices_missing", "autostart_off"]));
    assert_eq!(visit.check("notices")["state"], "bad");
}

#[test]
fn a_notification_server_without_buttons_or_without_sense_is_told_as_such() {
    let buttonless = visit(Builder::without_buttons);
    assert_eq!((buttonless.code, buttonless.id("notices")), (Some(0), "notices_without_buttons"));

    let desktop = Desktop::builder().without_notification_server().start();
    let _mute = connection::Builder::address(desktop.bus_address().as_str())
        .and_then(|bus| bus.name("org.freedesktop.Notifications"))
        .and_then(connection::Builder::build)
        .unwrap();
    assert_eq!(Visit::to(&desktop).id("notices"), "notices_unknown");
}

#[test]
fn without_a_session_bus_it_says_so_for_both_that_need_one() {
    let visit = visit(Builder::without_bus);
    assert_eq!(
        (visit.code, visit.lacking()),
        (Some(1), vec!["tray_without_bus", "notices_without_bus", "autostart_off"])
    );
}

#[test]
fn a_clock_that_is_an_hour_off_is_told_with_the_way() {
    let cases = [("+1 hour", "behind", "late"), ("-1 hour", "ahead of", "early")];
    for (time, way, reminders) in cases {
        let forum = forum(time);
        let desktop = Desktop::builder().settings(&settings("https://room.example/", &forum)).start();
        let visit = Visit::to(&desktop);
        let clock = visit.check("clock");
        assert_eq!(
            (visit.code, &clock["id"], &clock["state"]),
            (Some(1), &json!("clock_far_off"), &json!("bad"))
        );
        let host = forum.host();
        let told = format!("60 minutes {way} {host}, so your reminders would come 60 minutes {reminders}.");
        assert_eq!(clock["finding"], told);
    }
}

#[test]
fn a_forum_that_is_not_there_is_no_hindrance_and_a_room_is() {
    let gone = forum("now");
    let settings = settings(&gone.url("/b/ana-abc-def"), &gone);
    let desktop = Desktop::builder().settings(&settings).start();
    let _resident = resident(&desktop);
    let there = Visit::to(&desktop);
    assert_eq!((there.id("room"), there.id("thread")), ("room_answers", "thread_answers"));
    drop(gone);
    let visit = desktop.eventually("the server is gone", || {
        Some(Visit::to(&desktop)).filter(|visit| visit.id("thread") == "thread_fails")
    });
    assert_eq!(visit.check("thread")["state"], "warning");
    assert_eq!((visit.id("room"), visit.id("clock")), ("room_fails", "clock_unknown"));
    assert_eq!(visit.code, Some(1));
}

#[test]
fn a_thread_that_is_not_to_be_read_is_not_asked() {
    let forum = forum("now");
    let settings = settings("https://room.example/", &forum) + "read = false\n";
    let desktop = Desktop::builder().settings(&settings).start();
    assert_eq!(Visit::to(&desktop).id("thread"), "thread_turned_off");
    assert_eq!(forum.requests().len(), 0);
}

#[test]
fn a_fault_in_the_settings_is_told_with_its_place() {
    let desktop = Desktop::builder().settings("\nname = 3\n[room]\nurl = 4\n").start();
    let visit = Visit::to(&desktop);
    let settings = visit.check("settings");
    assert_eq!((&settings["state"], visit.code), (&json!("bad"), Some(1)));
    let place = format!("{}, line 2, name: ", desktop.settings_path().display());
    let finding = settings["finding"].as_str().unwrap();
    assert!(finding.starts_with(&place) && finding.ends_with(" (and 1 more)"), "{finding}");

    let desktop = Desktop::builder().settings("nmae = 'Ana'\n").start();
    assert_eq!(Visit::to(&desktop).id("settings"), "settings_with_unknown_keys");
    assert_eq!(Visit::to(&Desktop::start()).id("settings"), "settings_not_yet");
}

#[test]
fn a_resident_that_does_not_run_or_does_not_answer_is_bad() {
    let desktop = Desktop::start();
    assert_eq!(Visit::to(&desktop).id("resident"), "resident_missing");
    let running = resident(&desktop);
    assert_eq!(Visit::to(&desktop).id("resident"), "resident_runs");
    running.freeze();
    let visit = Visit::to(&desktop);
    assert_eq!((visit.id("resident"), visit.code), ("resident_silent", Some(1)));
    running.thaw();
}

#[test]
fn a_report_has_versions_findings_and_the_end_of_the_log_and_nothing_private() {
    let settings = "name = 'Zenobia'\n[room]\nurl = 'https://bbb.invalid/rooms/abc-secret-way?code=934571'\n\
                    access_code = '817263'\n[thread]\nurl = 'https://forum.invalid/t/secret-way/726'\n[reminders]\n\
                    at = ['817263 Zenobia']\n";
    let desktop = Desktop::builder().settings(settings).without_bus().start();
    let resident = desktop.resident().at("2026-11-22T00:00:00Z").env("RUST_LOG", "debug").start_unheard();
    let mut client = desktop.client("cli");
    client.ask(&json!({"act": {"do": "join", "occurrence": null}}));
    let version = env!("CARGO_PKG_VERSION");
    let report = desktop.ccc(&["doctor", "--report"]).done();
    for wanted in [
        format!("- ccc: version {version}"),
        format!("- ccc-tray: version {version}"),
        "- Bad, settings_faulty: ".into(),
        "tray_without_bus".into(),
        format!("ccc-tray {version} starts on "),
        "there is no session bus".into(),
        "reminders.at: “[…] […]” is not a reminder time".into(),
        "event=\"Act/Join\"".into(),
    ] {
        assert!(report.contains(&wanted), "no {wanted:?} in {report}");
    }
    for private in ["Zenobia", "817263", "934571", "secret"] {
        assert!(!report.contains(private), "{private:?} in {report}");
    }
    resident.kill();
}
