//! Whether servers answer, and what time they say it is.

use ccc_core::link::Link;
use ccc_core::readiness::ReachFailure;
use ccc_core::reading::Checked;
use ccc_sources::discourse::Topic;
use ccc_sources::fetch::{Limits, USER_AGENT};
use ccc_sources::reach;
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::discourse::{Discourse, Mood};
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::web::{Body, Reply, Web};
use chrono::{DateTime, Utc};
use std::net::TcpListener;
use std::time::{Duration, Instant};

const DATE: &str = "Thu, 26 Nov 2026 08:00:07 GMT";

fn link(text: &str) -> Link {
    Link::parse(text).unwrap()
}

fn thread(forum: &Discourse) -> Checked {
    reach::thread(&Topic::of(&link(&forum.thread())).unwrap(), Limits::default())
}

fn room(address: &str) -> Checked {
    reach::room(&link(address), Limits::default())
}

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

#[test]
fn a_forum_that_has_the_thread_answers_and_is_asked_once_for_what_is_read_anyway() {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    assert_eq!(thread(&forum), Checked { failure: None, date: None });
    let asked: Vec<_> = forum.requests().iter().map(|one| (one.method.clone(), one.path.clone())).collect();
    assert_eq!(asked, [("GET".to_owned(), "/t/726.json".to_owned())]);
    assert_eq!(forum.requests()[0].header("User-Agent"), Some(USER_AGENT));
}

#[test]
fn each_failure_of_a_forum_is_told_as_its_own() {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    let cases = [
        (Mood::LoginRequired, Some(ReachFailure::Closed)),
        (Mood::Hidden, Some(ReachFailure::Missing)),
        (Mood::Deleted, Some(ReachFailure::Missing)),
        (Mood::Busy("30".into()), None),
        (
            Mood::SendsTo("https://new.example/t/726".into()),
            Some(ReachFailure::Moved { to: "new.example".into() }),
        ),
        (Mood::Circles, Some(ReachFailure::Strange { status: None })),
        (Mood::Huge, Some(ReachFailure::Strange { status: None })),
        (Mood::CutOff, Some(ReachFailure::Strange { status: None })),
        (
            Mood::Sends(Reply::html("<title>Welcome to the hotel</title>")),
            Some(ReachFailure::Strange { status: None }),
        ),
        (Mood::Sends(Reply::new(502, "text/html", "")), Some(ReachFailure::Strange { status: Some(502) })),
    ];
    for (mood, why) in cases {
        forum.set(mood.clone());
        assert_eq!(thread(&forum).failure, why, "{mood:?}");
    }
}

#[test]
fn a_date_is_read_whatever_the_answer_and_not_from_a_cache() {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    let time = Some(at("2026-11-26T08:00:07Z"));
    let with =
        |name: &str, value: &str| Reply::new(404, "text/html", "").with("Date", DATE).with(name, value);
    let cases = [
        (Reply::new(404, "text/html", "").with("Date", DATE), time),
        (with("Age", "0"), time),
        (with("Age", "59"), None),
        (Reply::new(404, "text/html", "").with("Date", "yesterday"), None),
        (Reply::new(404, "text/html", ""), None),
        (
            Reply::new(404, "text/html", "").with("Date", "Thu, 01 Jan 1970 00:00:00 GMT"),
            Some(at("1970-01-01T00:00:00Z")),
        ),
    ];
    for (reply, date) in cases {
        forum.set(Mood::Sends(reply.clone()));
        assert_eq!(thread(&forum), Checked { failure: Some(ReachFailure::Missing), date }, "{reply:?}");
    }
}

#[test]
fn a_greenlight_room_is_asked_for_its_public_side_and_never_for_a_way_in() {
    let bbb = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup::default(), &bbb);
    assert_eq!(room(&greenlight.room()), Checked { failure: None, date: None });
    let asked: Vec<_> =
        greenlight.requests().iter().map(|one| (one.method.clone(), one.path.clone())).collect();
    assert_eq!(asked, [("GET".to_owned(), "/api/v1/rooms/abc-def-ghi-jkl/public.json".to_owned())]);
    assert_eq!((greenlight.starts(), greenlight.asked().len()), (0, 0));

    let other = greenlight.room().replace("abc-", "xyz-");
    assert_eq!(room(&other).failure, Some(ReachFailure::Missing));
    // PILOS has rooms of such names, and none of Greenlight's addresses.
    let pilos = Web::start(|_| Reply::new(404, "application/json", r#"{"message":"Not Found"}"#));
    assert_eq!(room(&pilos.url("/rooms/abc-def-ghi-jkl")).failure, None);
}

#[test]
fn any_other_rooms_server_is_asked_for_the_head_of_its_first_page_alone() {
    let cases = [
        (Reply::html("<title>Rooms</title>"), None),
        (Reply::redirect(302, "https://login.example/"), None),
        (Reply::new(405, "text/plain", "no"), None),
        (Reply::new(503, "text/plain", "later"), Some(ReachFailure::Strange { status: Some(503) })),
    ];
    for (reply, failure) in cases {
        let sent = reply.clone().with("Date", DATE);
        let server = Web::start(move |_| sent.clone());
        let asked = room(&server.url("/b/ana-abc-def?secret=1#x"));
        assert_eq!(asked, Checked { failure, date: Some(at("2026-11-26T08:00:07Z")) }, "{reply:?}");
        let requests = server.requests();
        let told: Vec<_> =
            requests.iter().map(|one| (one.method.as_str(), one.path.as_str(), one.query.as_str())).collect();
        assert_eq!(told, [("HEAD", "/", "")]);
    }
}

#[test]
fn a_server_that_is_not_there_or_says_nothing_is_told_in_time() {
    // A port on which nobody listens any more.
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(room(&format!("http://{gone}/room")).failure, Some(ReachFailure::NoConnection));

    let silent = Web::start(|_| Reply::of(200, Body::Silence));
    let limits = Limits { total: Duration::from_millis(200), ..Limits::default() };
    let started = Instant::now();
    let asked = reach::room(&link(&silent.url("/room")), limits);
    assert_eq!(asked, Checked { failure: Some(ReachFailure::Slow), date: None });
    assert!(started.elapsed() < Duration::from_secs(5));
    let patience = reach::interactive_limits();
    assert!(patience.total <= Duration::from_secs(4) && patience.connect <= patience.total);
}
