//! Listening for the host.

use crate::bbb::BigBlueButton;
use crate::greenlight::{Greenlight, Setup};
use crate::web::{Body, Reply, Web};
use ccc_core::link::Link;
use ccc_sources::cable::{Heard, Listening, listen};
use ccc_sources::fetch::{FetchError, Limits, USER_AGENT};
use ccc_sources::greenlight::Room;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

fn room(link: &str) -> Room {
    Room::of(&Link::parse(link).unwrap()).unwrap()
}

/// What is heard, or a panic where nothing is within ten seconds.
fn heard(listening: Listening) -> Heard {
    let (tell, told) = channel();
    thread::spawn(move || tell.send(listening.wait()));
    told.recv_timeout(Duration::from_secs(10)).unwrap()
}

#[test]
fn the_start_is_heard_without_asking_for_the_status() {
    let greenlight = Greenlight::start(Setup::default(), &BigBlueButton::start());
    let (listening, _hang_up) = listen(&room(&greenlight.room()), Limits::default()).unwrap();
    greenlight.open();
    assert_eq!(heard(listening), Heard::Started);
    let asked = greenlight.requests();
    assert_eq!(asked.iter().map(|request| request.path.as_str()).collect::<Vec<_>>(), ["/cable"]);
    assert_eq!(asked[0].header("Origin"), Some(format!("http://{}", greenlight.host()).as_str()));
    assert_eq!(asked[0].header("User-Agent"), Some(USER_AGENT));
}

#[test]
fn who_hangs_up_is_not_kept_waiting() {
    let greenlight = Greenlight::start(Setup::default(), &BigBlueButton::start());
    let (listening, hang_up) = listen(&room(&greenlight.room()), Limits::default()).unwrap();
    hang_up.now();
    assert_eq!(heard(listening), Heard::Ended);
}

#[test]
fn a_room_that_does_not_tell_is_told_as_such() {
    let greenlight = Greenlight::start(Setup::default(), &BigBlueButton::start());
    let host = greenlight.host();
    let other = room(&greenlight.room().replace("abc-", "xyz-"));
    assert_eq!(listen(&other, Limits::default()).err(), Some(FetchError::Forbidden { host }));

    let page = Web::start(|_| Reply::html("<title>no cable</title>"));
    let answer = listen(&room(&page.url("/rooms/abc-def-ghi-jkl")), Limits::default());
    assert_eq!(answer.err(), Some(FetchError::Status { host: page.host(), status: 200 }));

    let silent = Web::start(|_| Reply::of(200, Body::Silence));
    let limits = Limits { total: Duration::from_millis(200), ..Limits::default() };
    let started = Instant::now();
    let answer = listen(&room(&silent.url("/rooms/abc-def-ghi-jkl")), limits);
    assert_eq!(answer.err(), Some(FetchError::Slow { host: silent.host() }));
    assert!(started.elapsed() < Duration::from_secs(5));
}
