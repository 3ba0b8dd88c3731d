//! Entering a Greenlight room directly.

use crate::place::{JOIN_PAGE, PUBLIC, Place, STATUS, facts, room, running};
use ccc_core::room::entry::{EntryAnswer, RoomFacts, RoomFailure, RoomProbe};
use ccc_sources::greenlight::probe;
use ccc_testkit::servers::greenlight::{Meeting, Setup};
use ccc_testkit::servers::web::{Body, Reply, Web};
use serde_json::{Value, json};
use std::net::TcpStream;

#[test]
fn the_way_in_comes_back_unvisited() {
    let place = Place::new(running());
    let EntryAnswer::Enter { join_url } = place.click(Some("ccc")) else { panic!("not let in") };
    assert_eq!(join_url.host(), place.bbb.host());
    assert_eq!(place.bbb.requests().len(), 0, "the first visitor gets the seat");
    assert_eq!(place.greenlight.asked(), [json!({ "name": "Siôn 王", "access_code": "ccc" })]);
    assert_eq!(place.greenlight.starts(), 0);
}

#[test]
fn looking_at_the_room_asks_nothing_of_the_status() {
    let place = Place::new(Setup { anyone_starts: true, records: true, ..running() });
    let probed = place.probe(false);
    assert_eq!(facts(&probed), RoomFacts { wants_code: true, records: true, wants_sign_in: false });
    assert!(matches!(probed.form, Ok(None)));
    let asked = place.greenlight.requests();
    assert_eq!(asked.iter().map(|one| one.method.as_str()).collect::<Vec<_>>(), ["GET"]);
    assert_eq!(asked[0].header("Content-Length"), None, "nothing is sent, so nothing has a length");

    place.form();
    assert!(place.greenlight.requests().iter().all(|request| request.method == "GET"));
    assert_eq!((place.greenlight.requests().len(), place.greenlight.starts()), (3, 0));
}

#[test]
fn the_post_goes_over_a_connection_that_is_open_already() {
    let place = Place::new(running());
    assert!(matches!(place.click(Some("ccc")), EntryAnswer::Enter { .. }));
    let connections: Vec<usize> =
        place.greenlight.requests().iter().map(|request| request.connection).collect();
    assert_eq!(connections.len(), 3);
    assert!(connections[..2].contains(&connections[2]), "{connections:?}");
}

#[test]
fn a_room_that_nobody_started_is_not_started_by_asking_unless_anyone_may() {
    let place = Place::new(Setup { meeting: Meeting::Closed, ..running() });
    assert_eq!(place.click(Some("ccc")), EntryAnswer::NotRunning);
    assert_eq!(place.greenlight.starts(), 0);
    // Created, but nobody is inside yet.
    place.greenlight.create();
    assert_eq!(place.click(Some("ccc")), EntryAnswer::NotRunning);
    place.greenlight.host_enters();
    assert!(matches!(place.click(Some("ccc")), EntryAnswer::Enter { .. }));
    assert_eq!(place.greenlight.starts(), 0);

    let place = Place::new(Setup { anyone_starts: true, meeting: Meeting::Closed, ..running() });
    assert!(matches!(place.click(Some("ccc")), EntryAnswer::Enter { .. }));
    assert_eq!(place.greenlight.starts(), 1, "the person's click started it");
}

#[test]
fn a_code_is_wanted_exactly_where_nobody_gets_in_without() {
    let codes = [None, Some("ccc".to_owned())];
    for (viewers, moderators) in codes.iter().flat_map(|one| codes.iter().map(move |other| (one, other))) {
        for everybody_moderates in [false, true] {
            let setup = Setup {
                code: viewers.clone(),
                moderator_code: moderators.clone().map(|_| "mod".into()),
                everybody_moderates,
                meeting: Meeting::Running,
                ..Setup::default()
            };
            let place = Place::new(setup.clone());
            let wants_code = facts(&place.probe(false)).wants_code;
            let lets_in = |code| matches!(place.click(code), EntryAnswer::Enter { .. });
            assert_eq!(lets_in(None), !wants_code, "{setup:?}");
            // A code that no role has shuts the door, but for a room without any whose guests are all moderators.
            let any_code = everybody_moderates && viewers.is_none() && moderators.is_none();
            assert_eq!(lets_in(Some("ccc")), viewers.is_some() || any_code, "{setup:?}");
            assert_eq!(lets_in(Some("mod")), moderators.is_some() || any_code, "{setup:?}");
        }
    }
}

#[test]
fn a_sign_in_is_told_before_anything_is_asked() {
    let place = Place::new(Setup { sign_in: true, ..running() });
    let probed = place.probe(true);
    assert!(facts(&probed).wants_sign_in);
    assert!(matches!(probed.form, Err(RoomFailure::Forbidden)), "{probed:?}");
    assert_eq!(place.posts().len(), 0);
}

#[test]
fn each_status_of_the_way_in_has_its_own_answer() {
    let place = Place::new(running());
    let unanswered = EntryAnswer::Unanswered;
    for (status, answer) in [
        (400, EntryAnswer::NotCreated),
        (401, EntryAnswer::SignInWanted),
        (403, EntryAnswer::WrongCode),
        (404, EntryAnswer::Gone),
        (410, EntryAnswer::Refused(RoomFailure::Status(410))),
        (422, EntryAnswer::Refused(RoomFailure::Status(422))),
        (429, EntryAnswer::Refused(RoomFailure::Busy)),
        (500, unanswered(RoomFailure::Status(500))),
        (502, unanswered(RoomFailure::Status(502))),
    ] {
        place.sends(STATUS, Reply::json(status, &json!({ "errors": [] })));
        assert_eq!(place.click(Some("ccc")), answer);
    }
    place.sends(STATUS, Reply::redirect(307, "https://evil.example/"));
    assert_eq!(place.click(None), unanswered(RoomFailure::Status(307)));
    place.sends(STATUS, Reply::of(200, Body::CutOff { promised: 100, sent: b"{\"data\":".into() }));
    assert_eq!(place.click(None), unanswered(RoomFailure::Unreachable));
    place.sends(STATUS, Reply::of(200, Body::Flood(50 * 1024 * 1024)));
    assert_eq!(place.click(None), unanswered(RoomFailure::Unexpected));
}

#[test]
fn nothing_that_a_hostile_server_says_is_passed_on() {
    let place = Place::new(running());
    let long = "A".repeat(1_900_000);
    let unexpected = EntryAnswer::Unanswered(RoomFailure::Unexpected);
    for body in [
        json!({ "data": { "status": long } }),
        json!({ "data": { "status": true, "joinUrl": format!("https://bbb.example/{long}") } }),
        json!({ "data": { "status": true, "joinUrl": null } }),
        json!({ "data": { "status": true } }),
        json!({ "data": { "status": "yes" } }),
        json!({ "data": [long] }),
        json!([[[long]]]),
    ] {
        place.sends(STATUS, Reply::json(200, &body));
        assert_eq!(place.click(None), unexpected, "{:.80}", body.to_string());
    }
    place.sends(STATUS, Reply::html("<title>no JSON</title>"));
    assert_eq!(place.click(None), unexpected);

    for body in
        [json!({ "data": { "name": long } }), json!({ "data": { "name": "a", "recording_consent": long } })]
    {
        place.sends(PUBLIC, Reply::json(200, &body));
        assert_eq!(facts(&place.probe(false)), RoomFacts::default());
    }
    for body in [json!({ "data": long }), json!({ "data": { "name": "a", "recording_consent": [long] } })] {
        place.sends(PUBLIC, Reply::json(200, &body));
        assert_eq!(place.probe(false).probe, RoomProbe::NoAnswer(RoomFailure::Unexpected));
    }
}

#[test]
fn a_way_in_that_is_no_safe_link_is_refused() {
    let place = Place::new(running());
    for join_url in
        ["javascript:alert(1)", "http://bbb.example.org/x", "https://a@evil.example/", "", "/relative"]
    {
        place.sends(STATUS, Reply::json(200, &json!({ "data": { "status": true, "joinUrl": join_url } })));
        assert_eq!(place.click(None), EntryAnswer::Unanswered(RoomFailure::Unexpected), "{join_url}");
    }
}

#[test]
fn a_page_without_a_good_token_brings_nobody_in() {
    let place = Place::new(running());
    for (reply, trouble) in [
        (Reply::html("<title>no token</title>"), RoomFailure::Unexpected),
        (Reply::html("<meta name=csrf-token content='&#10;'>"), RoomFailure::Unexpected),
        (Reply::redirect(302, "https://evil.example/"), RoomFailure::Unexpected),
        (Reply::new(404, "text/html", ""), RoomFailure::Status(404)),
        (Reply::new(500, "text/html", ""), RoomFailure::Status(500)),
        (Reply::new(429, "text/html", ""), RoomFailure::Busy),
    ] {
        place.sends(JOIN_PAGE, reply.clone());
        let probed = place.probe(true);
        facts(&probed);
        assert_eq!(probed.form.unwrap_err(), trouble, "{reply:?}");
        assert_eq!(place.enter(None, Some("ccc")), EntryAnswer::NotSent(trouble), "{reply:?}");
    }
    // A token of another session is no token.
    let other = Place::new(running());
    let page = TcpStream::connect(other.greenlight.host()).map(|stream| page(stream, &other)).unwrap();
    place.sends(JOIN_PAGE, Reply::html(page));
    let stranger = place.form();
    place.greenlight.change(|room| room.instead = None);
    let answer = place.enter(Some(stranger), Some("ccc"));
    assert_eq!(answer, EntryAnswer::Unanswered(RoomFailure::Status(500)), "as Rails answers");
    // Nor is a form of another room a form.
    assert!(matches!(place.enter(Some(other.form()), Some("ccc")), EntryAnswer::Enter { .. }));
    assert_eq!(other.posts().len(), 0);
}

/// The page of another Greenlight, with its token.
fn page(mut stream: TcpStream, place: &Place) -> Vec<u8> {
    use std::io::{Read, Write};
    let path = place.greenlight.room();
    let path = path.split_once(&place.greenlight.host()).unwrap().1.to_owned();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let text = String::from_utf8(all).unwrap();
    text.split_once("\r\n\r\n").unwrap().1.as_bytes().to_vec()
}

#[test]
fn what_is_not_greenlight_is_told() {
    let probe = |reply: Reply| {
        let server = Web::start(move |_| reply.clone());
        probe(&room(&server.url("/rooms/abc-def-ghi-jkl")), true).probe
    };
    let no_answer = RoomProbe::NoAnswer;
    assert_eq!(probe(Reply::html("<title>A blog</title>")), no_answer(RoomFailure::Unexpected));
    assert_eq!(probe(Reply::json(200, &json!({ "data": {} }))), no_answer(RoomFailure::Unexpected));
    // PILOS has rooms of such names, and says of Greenlight's address that there is none.
    let pilos = Reply::new(404, "application/json", r#"{"message":"Not Found"}"#);
    assert_eq!(probe(pilos), RoomProbe::OtherFrontEnd);
    // A room that Greenlight does not know is another matter.
    let gone = Reply::new(404, "application/json", r#"{"errors":["RecordNotFound"]}"#);
    assert_eq!(probe(gone), RoomProbe::Gone);
    for (status, trouble) in [
        (401, RoomFailure::Forbidden),
        (403, RoomFailure::Forbidden),
        (410, RoomFailure::Status(410)),
        (429, RoomFailure::Busy),
        (503, RoomFailure::Status(503)),
    ] {
        assert_eq!(probe(Reply::new(status, "text/html", "")), no_answer(trouble));
    }
    assert_eq!(probe(Reply::redirect(302, "https://evil.example/")), no_answer(RoomFailure::Unexpected));
}

#[test]
fn who_waits_at_the_door_is_asked_for_with_a_page_of_its_own() {
    let place = Place::new(running());
    assert!(matches!(place.enter(None, Some("ccc")), EntryAnswer::Enter { .. }));
    let asked: Vec<String> = place.greenlight.requests().into_iter().map(|request| request.method).collect();
    assert_eq!(asked, ["GET", "POST"]);
}

#[test]
fn a_code_that_is_not_given_is_sent_as_none() {
    let place = Place::new(Setup { code: None, ..running() });
    assert!(matches!(place.click(None), EntryAnswer::Enter { .. }));
    let sent: Value = serde_json::from_slice(&place.posts()[0].body).unwrap();
    assert_eq!(sent, json!({ "name": "Siôn 王", "access_code": "" }));
}
