//! From a click on Join into a Greenlight 3 room: what is asked of its server, and what the browser gets.

use crate::notices::wait_until;
use ccc_testkit::desktop::{Builder, Desktop, Running, programs};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Meeting, Setup, Takes};
use ccc_testkit::servers::web::{Body, Reply, Web};
use serde_json::{Value, json};
use std::process::Command;
use std::time::{Duration, Instant};

/// Less than the 15 s that a request has at most, and far more than what takes a moment takes.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) const NAME: &str = "Siôn 王 & co";

/// A room that wants the announced code.
pub(crate) fn room_with_code() -> Setup {
    Setup { code: Some("ccc".into()), ..Setup::default() }
}

/// The journal of a person who has confirmed that this room may lead to this server.
pub(crate) fn journal(greenlight: &Greenlight, server: &BigBlueButton) -> String {
    let room = greenlight.room();
    let host = room.split('/').nth(2).unwrap();
    json!({"version": 1, "confirmed_hosts": [{"room": host, "host": server.host()}]}).to_string()
}

/// A desktop for whose person Join leads to `greenlight`'s room, and skips its form where that is wanted. The person has
/// confirmed the host of the video server.
pub(crate) fn desktop_before(greenlight: &Greenlight, server: &BigBlueButton, directly: bool) -> Desktop {
    desktop_with(greenlight, directly).journal(&journal(greenlight, server)).start()
}

pub(crate) fn desktop_with(greenlight: &Greenlight, directly: bool) -> Builder {
    let settings =
        format!("name = '{NAME}'\n[room]\nurl = '{}'\nenter_directly = {directly}\n", greenlight.room());
    Desktop::builder().display().settings(&settings)
}

/// The one link that was opened, as soon as it is.
pub(crate) fn opened(desktop: &Desktop) -> String {
    desktop
        .eventually("a link is opened", || desktop.opened().into_iter().next().map(|mut call| call.remove(0)))
}

pub(crate) fn statuses(greenlight: &Greenlight) -> usize {
    let is_status = |path: &str| path.starts_with("/api/v1/meetings/");
    greenlight.requests().iter().filter(|request| is_status(&request.path)).count()
}

/// What the page of Greenlight 3 reads from its address: the name in any script, the code.
pub(crate) fn filled_in(greenlight: &Greenlight, code: bool) -> String {
    let name = "Si%C3%B4n%20%E7%8E%8B%20%26%20co";
    let code = if code { "&viewerCode=ccc" } else { "" };
    format!("{}?joinFormName={name}{code}", greenlight.room())
}

#[test]
fn the_form_is_filled_in_with_name_and_code_and_nobody_asks_for_the_status() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(room_with_code(), &server);
    let desktop = desktop_before(&greenlight, &server, false);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    assert_eq!(opened(&desktop), filled_in(&greenlight, true));
    assert_eq!(statuses(&greenlight), 0);
    assert_eq!(desktop.display().clipboard(), "ccc");
}

#[test]
fn a_room_without_a_code_is_given_none_since_it_would_shut_the_door() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup::default(), &server);
    let desktop = desktop_before(&greenlight, &server, false);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    assert_eq!(opened(&desktop), filled_in(&greenlight, false));
}

#[test]
fn entering_directly_hands_the_persons_own_address_over_unvisited() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { meeting: Meeting::Running, ..room_with_code() }, &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    let link = opened(&desktop);
    assert!(link.contains("/bigbluebutton/api/join?") && link.contains("checksum="), "{link}");
    assert!(server.requests().is_empty(), "the first visitor has the seat, and that is the browser");
    assert_eq!(greenlight.asked(), [json!({"name": NAME, "access_code": "ccc"})]);
    if !programs::is_installed("chromium") {
        return;
    }
    browse(&desktop, &link);
    desktop.eventually("the browser is in the room", || (server.inside() == [NAME]).then_some(()));
    assert_eq!(server.refused(), 0);
}

#[test]
fn a_real_browser_finds_the_form_filled_in() {
    if !programs::is_installed("chromium") {
        return;
    }
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { meeting: Meeting::Running, ..room_with_code() }, &server);
    let desktop = desktop_before(&greenlight, &server, false);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    browse(&desktop, &opened(&desktop));
    // The person presses Enter in the form.
    let screen = desktop.display();
    desktop.eventually("the person is in the room", || {
        screen.run(
            "xdotool",
            &["search", "--onlyvisible", "--class", "chromium", "windowfocus", "key", "Tab", "Return"],
        );
        desktop.within(Duration::from_secs(1), || (server.inside() == [NAME]).then_some(()))
    });
    assert_eq!(greenlight.asked(), [json!({"name": NAME, "access_code": "ccc"})]);
}

/// Opens a link in a real browser, which ends with the desktop.
fn browse(desktop: &Desktop, link: &str) {
    let mut command = Command::new("chromium");
    desktop.surround(&mut command);
    let profile = format!("--user-data-dir={}", desktop.path("browser").display());
    command.args(["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync", "--disable-quic", "--no-proxy-server"]);
    command.args(["--disable-dev-shm-usage", "--window-size=1000,700", &profile, link]);
    desktop.keep(Running::silent(&mut command));
}

#[test]
fn a_room_that_may_be_recorded_asks_the_person_first() {
    let server = BigBlueButton::start();
    let setup = Setup { meeting: Meeting::Running, records: true, ..room_with_code() };
    let greenlight = Greenlight::start(setup, &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let panel = desktop.client("panel");
    desktop.tray().item().click(&["Join"]);
    let question = panel.hear("the question", |line| question(line, "join_recorded"));
    assert!(question["label"].as_str().unwrap().contains("recorded"), "{question}");
    assert_eq!(statuses(&greenlight), 0, "the server is asked after the person has agreed");
    let agree: Value = question["options"][0]["action"].clone();
    desktop.client("cli").ask(&json!({"act": agree}));
    assert!(opened(&desktop).contains("/bigbluebutton/api/join?"));
    assert_eq!(greenlight.asked().len(), 1);
}

#[test]
fn another_host_is_shown_and_confirmed_before_one_goes_there() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { meeting: Meeting::Running, ..room_with_code() }, &server);
    let desktop = desktop_with(&greenlight, true).start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let panel = desktop.client("panel");
    desktop.tray().item().click(&["Join"]);
    let question = panel.hear("the question", |line| question(line, "confirm_host"));
    assert!(question["label"].as_str().unwrap().contains(&server.host()), "{question}");
    assert!(desktop.opened().is_empty());
    desktop.client("cli").ask(&json!({"act": question["options"][0]["action"]}));
    assert!(opened(&desktop).contains(&server.host()));
    assert!(server.requests().is_empty());
}

/// What the panel asks the person, where one of the answers does `action`.
pub(crate) fn question(line: &Value, action: &str) -> Option<Value> {
    let question = line.get("push")?.get("view")?.get("question")?;
    let does = |option: &Value| option["action"]["do"] == action;
    question["options"].as_array()?.iter().any(does).then(|| question.clone())
}

#[test]
fn a_server_that_does_not_answer_costs_at_most_a_moment() {
    let server = BigBlueButton::start();
    for directly in [false, true] {
        let greenlight = Greenlight::start(room_with_code(), &server);
        let silence = Reply::of(200, Body::Silence);
        greenlight.change(|room| room.instead = Some(("/api/", silence.clone())));
        let desktop = desktop_before(&greenlight, &server, directly);
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        let item = desktop.tray().item();
        let clicked = Instant::now();
        item.click(&["Join"]);
        assert_eq!(opened(&desktop), filled_in(&greenlight, false), "a code could shut the door");
        // The promise is 1.7 s, and without it the request would have 15: a busy machine has all that is between.
        assert!(clicked.elapsed() < PATIENCE, "it took {:?}", clicked.elapsed());

        // Once it has said what it wants, that is known also where it is slow.
        greenlight.change(|room| room.instead = None);
        let next = |earlier: usize| {
            desktop.eventually("a link is opened", || {
                item.click(&["Join"]);
                desktop.within(Duration::from_secs(2), || desktop.opened().get(earlier).cloned())
            })
        };
        if !directly {
            assert_eq!(next(1), [filled_in(&greenlight, true)]);
            greenlight.change(|room| room.instead = Some(("/api/", silence)));
            assert_eq!(next(2), [filled_in(&greenlight, true)]);
        }
        assert_eq!(greenlight.asked(), [] as [Value; 0], "nothing could be started by it");
    }
}

#[test]
fn a_room_without_a_code_is_never_given_one_whatever_goes_wrong() {
    let status = "/api/v1/meetings/";
    let page = "/rooms/";
    let cases = [
        (status, Reply::new(500, "text/html", "")),
        (status, Reply::new(429, "text/html", "")),
        (status, Reply::json(400, &json!({"errors": []}))),
        (status, Reply::json(200, &json!({"data": {"status": true, "joinUrl": "javascript:alert(1)"}}))),
        (page, Reply::html("<title>no token</title>")),
        (page, Reply::of(200, Body::Drip)),
    ];
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { meeting: Meeting::Running, ..Setup::default() }, &server);
    for (path, reply) in cases {
        greenlight.change(|room| room.instead = Some((path, reply.clone())));
        let desktop = desktop_before(&greenlight, &server, true);
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        desktop.tray().item().click(&["Join"]);
        assert_eq!(opened(&desktop), filled_in(&greenlight, false), "{reply:?}");
    }
}

#[test]
fn a_moderators_code_alone_is_no_viewers_business() {
    for directly in [false, true] {
        let server = BigBlueButton::start();
        let setup = Setup {
            moderator_code: Some("for moderators".into()),
            meeting: Meeting::Running,
            ..Setup::default()
        };
        let greenlight = Greenlight::start(setup, &server);
        let desktop = desktop_before(&greenlight, &server, directly);
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        desktop.tray().item().click(&["Join"]);
        let link = opened(&desktop);
        if directly {
            assert!(link.contains("/bigbluebutton/api/join?") && link.contains("role=VIEWER"), "{link}");
        } else {
            assert_eq!(link, filled_in(&greenlight, false));
        }
    }
}

#[test]
fn who_is_far_away_gets_in_also_where_the_click_creates_the_meeting() {
    let server = BigBlueButton::start();
    let ms = Duration::from_millis;
    let takes = Takes { public: ms(90), page: ms(90), status: ms(250), creation: ms(2_500) };
    let setup = Setup { anyone_starts: true, takes, ..room_with_code() };
    let far = |answer| Web::start(answer).far(ms(320));
    let greenlight = Greenlight::start_on(far, setup, &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let panel = desktop.client("panel");
    desktop.tray().item().click(&["Join"]);
    panel.hear("that it takes its time, and the page instead", |line| question(line, "open_page"));
    let link = opened(&desktop);
    assert!(link.contains("/bigbluebutton/api/join?"), "{link}");
    assert_eq!((greenlight.starts(), statuses(&greenlight), desktop.opened().len()), (1, 1, 1));
}

#[test]
fn who_skips_it_while_the_room_is_asked_sends_nothing() {
    let server = BigBlueButton::start();
    let takes = Takes { page: Duration::from_millis(1_200), ..Takes::default() };
    let setup = Setup { anyone_starts: true, takes, ..room_with_code() };
    let greenlight = Greenlight::start(setup, &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("the room is asked", || {
        greenlight.requests().iter().any(|request| request.path.starts_with("/rooms/")).then_some(())
    });
    desktop.client("cli").ask(&json!({"act": {"do": "skip"}}));
    wait_until(&desktop, "2026-11-26T07:50:04");
    assert_eq!((statuses(&greenlight), greenlight.starts()), (0, 0));
    assert!(desktop.opened().is_empty(), "{:?}", desktop.opened());
}

#[test]
fn each_refusal_has_its_own_sentence_and_the_plain_page() {
    let cases: [(Setup, &str); 3] = [
        (Setup { code: Some("other".into()), ..Setup::default() }, "didn’t accept the access code"),
        (Setup { sign_in: true, ..room_with_code() }, "wants you to sign in"),
        (
            Setup {
                instead: Some(("/api/", Reply::new(502, "text/html", "Bad gateway"))),
                ..room_with_code()
            },
            "responded with error 502",
        ),
    ];
    for (setup, sentence) in cases {
        let server = BigBlueButton::start();
        let greenlight = Greenlight::start(Setup { meeting: Meeting::Running, ..setup }, &server);
        let desktop = desktop_before(&greenlight, &server, true);
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        desktop.tray().item().click(&["Join"]);
        desktop.notices().find(|notice| notice.body.contains(sentence));
        assert!(opened(&desktop).starts_with(&greenlight.room()), "{:?}", desktop.opened());
        assert_eq!(desktop.opened().len(), 1);
    }
}

#[test]
fn without_a_click_the_room_is_never_asked_for_its_status() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { anyone_starts: true, ..room_with_code() }, &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let _resident = desktop.resident().at("2026-11-26T07:40:00Z").speed(900).start();
    wait_until(&desktop, "2026-11-26T09:05:00");
    assert_eq!((statuses(&greenlight), greenlight.starts()), (0, 0));
    assert!(desktop.opened().is_empty());
}

#[test]
fn who_waits_at_the_door_and_for_the_thread_can_still_quit_at_once() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(room_with_code(), &server);
    let forum = Web::start(|_| Reply::of(200, Body::Silence));
    let settings = format!(
        "name = '{NAME}'\n[room]\nurl = '{}'\nenter_directly = true\n[thread]\nurl = '{}'\n",
        greenlight.room(),
        forum.url("/t/coop-casual-conference/726")
    );
    let desktop = Desktop::builder().display().settings(&settings).start();
    let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("it listens at the door", || {
        greenlight.requests().iter().any(|request| request.path == "/cable").then_some(())
    });
    desktop.eventually("it reads the thread", || (!forum.requests().is_empty()).then_some(()));
    let asked = Instant::now();
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    // The forum would have 15 s, and the room the whole slot.
    assert!(asked.elapsed() < PATIENCE, "it took {:?}", asked.elapsed());
}
