//! Listening for the host.

use ccc_core::link::Link;
use ccc_sources::cable::{Listener, listen};
use ccc_sources::fetch::{Failure, FetchError, Limits, USER_AGENT};
use ccc_sources::greenlight::Room;
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::cable::Mood;
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::web::{Body, Reply, Web};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

fn room(link: &str) -> Room {
    Room::of(&Link::parse(link).unwrap()).unwrap()
}

fn greenlight() -> Greenlight {
    Greenlight::start(Setup::default(), &BigBlueButton::start())
}

fn listens(greenlight: &Greenlight) -> Listener {
    listen(&room(&greenlight.room()), Limits::default()).unwrap()
}

/// What `what` comes to, or a panic where that takes more than ten seconds.
fn soon<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> T {
    let (tell, told) = channel();
    thread::spawn(move || tell.send(what()));
    told.recv_timeout(Duration::from_secs(10)).unwrap()
}

fn heard(mut listener: Listener) -> (bool, Listener) {
    soon(move || (listener.wait_for_start(), listener))
}

fn refused(host: String, status: u16) -> FetchError {
    FetchError { host, failure: Failure::Refused(status, None) }
}

#[test]
fn each_start_is_heard_without_asking_for_the_status() {
    let greenlight = greenlight();
    let mut listening = listens(&greenlight);
    // The host presses Start, closes the browser by mistake, and presses it again.
    for _ in 0..2 {
        greenlight.create();
        let (what, again) = heard(listening);
        assert!(what);
        listening = again;
    }
    let asked = greenlight.requests();
    assert_eq!(asked.iter().map(|request| request.path.as_str()).collect::<Vec<_>>(), ["/cable"]);
    assert_eq!(asked[0].header("Origin"), Some(format!("http://{}", greenlight.host()).as_str()));
    assert_eq!(asked[0].header("User-Agent"), Some(USER_AGENT));
}

#[test]
fn a_server_that_goes_is_heard_to_go() {
    let greenlight = greenlight();
    let listening = listens(&greenlight);
    greenlight.drop_listeners();
    assert!(!heard(listening).0);
    greenlight.set_cable(Mood::Drops);
    assert!(!heard(listens(&greenlight)).0);
}

#[test]
fn starts_without_end_are_not_listened_to() {
    let greenlight = greenlight();
    let mut listening = listens(&greenlight);
    for _ in 0..1_000 {
        greenlight.create();
    }
    let starts = soon(move || std::iter::from_fn(|| listening.wait_for_start().then_some(())).count());
    assert_eq!(starts, 100);
}

#[test]
fn a_room_that_does_not_tell_is_told_as_such() {
    let greenlight = greenlight();
    greenlight.set_cable(Mood::Rejects);
    let rejected = listen(&room(&greenlight.room()), Limits::default());
    assert_eq!(rejected.err(), Some(refused(greenlight.host(), 403)));

    let page = Web::start(|_| Reply::html("<title>no cable</title>"));
    let answer = listen(&room(&page.url("/rooms/abc-def-ghi-jkl")), Limits::default());
    assert_eq!(answer.err(), Some(refused(page.host(), 200)));
}

#[test]
fn the_way_to_the_door_has_one_limit_that_no_byte_stretches() {
    let greenlight = greenlight();
    let silent = Web::start(|_| Reply::of(200, Body::Silence));
    let head = dripping(b"HTTP/1.1 101 ");
    // A TLS record of 16 kB.
    let tls = dripping(&[0x16, 3, 3, 0x3f, 0xff]);
    let limits = Limits { total: Duration::from_millis(300), ..Limits::default() };
    let slow = |link: String| {
        let room = room(&link);
        let host = room.page().host();
        let error = soon(move || listen(&room, limits).err());
        assert_eq!(error, Some(FetchError { host, failure: Failure::TimedOut }), "{link}");
    };
    for mood in [Mood::Silent, Mood::Drips] {
        greenlight.set_cable(mood);
        slow(greenlight.room());
    }
    slow(silent.url("/rooms/abc-def-ghi-jkl"));
    slow(format!("http://{head}/rooms/abc-def-ghi-jkl"));
    slow(format!("https://{tls}/rooms/abc-def-ghi-jkl"));
}

/// A server that begins to answer, and goes on byte by byte until the client goes.
fn dripping(beginning: &'static [u8]) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(beginning).unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        let mut bytes = [0; 1024];
        loop {
            // The read is the pause.
            if matches!(stream.read(&mut bytes), Ok(0)) || stream.write_all(b"2").is_err() {
                return;
            }
        }
    });
    address
}
