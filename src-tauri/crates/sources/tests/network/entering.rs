//! Entering a Greenlight room directly.

use crate::bbb::BigBlueButton;
use crate::greenlight::{Greenlight, Meeting, Setup};
use crate::web::{Body, Reply, Web};
use ccc_core::language::Locale;
use ccc_core::link::Link;
use ccc_core::room::entry::{Entry, Says};
use ccc_core::words;
use ccc_sources::fetch::Limits;
use ccc_sources::greenlight::{BUDGET, Click, Entrant, Room, enter, public};
use std::time::{Duration, Instant};

struct Place {
    bbb: BigBlueButton,
    greenlight: Greenlight,
}

impl Place {
    fn new(setup: Setup) -> Self {
        let bbb = BigBlueButton::start();
        let greenlight = Greenlight::start(setup, &bbb);
        Self { bbb, greenlight }
    }

    fn room(&self) -> Room {
        Room::of(&Link::parse(&self.greenlight.room()).unwrap()).unwrap()
    }

    /// One click on Join, with the host of the stand-in confirmed.
    fn click(&self, code: Option<&str>, consents: bool) -> Entry {
        let confirmed_hosts = [self.bbb.host()];
        let entrant = Entrant { name: "Siôn 王", code, consents, confirmed_hosts: &confirmed_hosts };
        enter(Click::on_join(), &self.room(), &entrant).unwrap()
    }
}

fn running() -> Setup {
    Setup { code: Some("ccc".into()), meeting: Meeting::Running, ..Setup::default() }
}

#[test]
fn the_way_in_comes_back_unvisited() {
    let place = Place::new(running());
    let Entry::Enter { join_url } = place.click(Some("ccc"), false) else { panic!("not let in") };
    assert_eq!(join_url.host(), place.bbb.host());
    assert_eq!(place.bbb.requests().len(), 0, "the first visitor gets the seat");
    assert_eq!(place.greenlight.asked(), [serde_json::json!({ "name": "Siôn 王", "access_code": "ccc" })]);
    assert_eq!(place.greenlight.starts(), 0);
}

#[test]
fn looking_at_the_room_asks_nothing_of_the_status() {
    let place = Place::new(Setup { meeting: Meeting::OpensForAnyone, records: true, ..running() });
    let Says::Room(room) = public(&place.room(), Limits::default()) else { panic!("it says nothing") };
    assert_eq!(room.name, "Coop Casual Conference");
    assert!(room.wants_code && room.records && !room.wants_sign_in);
    assert!(place.greenlight.requests().iter().all(|request| request.method == "GET"));
    assert_eq!(place.greenlight.requests().len(), 1);
}

#[test]
fn a_host_that_was_not_confirmed_is_shown_first() {
    let place = Place::new(running());
    let entrant = Entrant { name: "Ada", code: Some("ccc"), consents: false, confirmed_hosts: &[] };
    let entry = enter(Click::on_join(), &place.room(), &entrant).unwrap();
    let Entry::ConfirmHost { join_url } = &entry else { panic!("{entry:?}") };
    assert!(words::entry(Locale::english(), &entry).contains(&join_url.host()));
    assert_eq!(place.bbb.requests().len(), 0);
}

#[test]
fn a_room_that_is_not_open_is_not_opened_by_looking() {
    let place = Place::new(Setup { meeting: Meeting::Closed, ..running() });
    assert_eq!(place.click(Some("ccc"), false), Entry::NotRunning);
    assert_eq!(place.greenlight.starts(), 0);
    place.greenlight.change(|room| room.meeting = Meeting::OpensForAnyone);
    assert!(matches!(place.click(Some("ccc"), false), Entry::Enter { .. }));
    assert_eq!(place.greenlight.starts(), 1, "the person's click started it");
}

#[test]
fn the_code_is_sent_only_where_it_is_wanted() {
    let place = Place::new(running());
    assert_eq!(place.click(Some("abc"), false), Entry::WrongCode);
    assert_eq!(place.click(None, false), Entry::WrongCode);
    place.greenlight.change(|room| room.code = None);
    assert!(matches!(place.click(Some("ccc"), false), Entry::Enter { .. }), "a code would have been refused");
}

#[test]
fn consent_and_sign_in_are_told_before_anything_is_asked() {
    let place = Place::new(Setup { records: true, ..running() });
    assert_eq!(place.click(Some("ccc"), false), Entry::ConsentWanted);
    assert_eq!(place.greenlight.asked().len(), 0);
    assert!(matches!(place.click(Some("ccc"), true), Entry::Enter { .. }));
    place.greenlight.change(|room| room.sign_in = true);
    assert_eq!(place.click(Some("ccc"), true), Entry::SignInWanted);
    assert_eq!(place.greenlight.asked().len(), 1);
}

#[test]
fn each_trouble_has_its_own_outcome() {
    let place = Place::new(running());
    let page = "/rooms/";
    let status = "/api/v1/meetings/";
    let public = "/api/v1/rooms/";
    let no_errors = serde_json::json!({ "errors": [] });
    let json = |status| Reply::json(status, &no_errors);
    let trouble = |why: &str| Entry::ServerTrouble { why: why.into() };
    let cases = [
        (public, json(404), Entry::Gone),
        (public, json(503), trouble("it answered 503")),
        (page, json(404), Entry::Gone),
        (page, json(500), trouble("it answered 500")),
        (status, json(401), Entry::SignInWanted),
        (status, json(403), Entry::WrongCode),
        (status, json(404), Entry::Gone),
        (status, json(400), trouble("it answered 400")),
        (status, json(500), trouble("it answered 500")),
    ];
    for (path, reply, outcome) in cases {
        place.greenlight.change(|room| room.instead = Some((path, reply.clone())));
        assert_eq!(place.click(Some("ccc"), false), outcome, "{path} {reply:?}");
        assert!(!words::entry(Locale::english(), &outcome).is_empty());
    }
    for (path, reply) in [
        (page, Reply::html("<title>no token</title>")),
        (status, Reply::html("<title>no JSON</title>")),
        (public, Reply::html("<title>no JSON</title>")),
        (status, Reply::json(200, &serde_json::json!({ "data": { "status": "yes" } }))),
        (status, Reply::json(200, &serde_json::json!({ "data": { "status": true } }))),
        (page, Reply::redirect(302, "https://evil.example/")),
        (status, Reply::redirect(307, "https://evil.example/")),
    ] {
        place.greenlight.change(|room| room.instead = Some((path, reply.clone())));
        let outcome = place.click(Some("ccc"), false);
        assert!(matches!(outcome, Entry::ServerTrouble { .. }), "{path} {reply:?}: {outcome:?}");
    }
}

#[test]
fn a_way_in_that_is_no_safe_link_is_refused() {
    let place = Place::new(running());
    for join_url in
        ["javascript:alert(1)", "http://bbb.example.org/x", "https://a@evil.example/", "", "/relative"]
    {
        let body = serde_json::json!({ "data": { "status": true, "joinUrl": join_url } });
        place.greenlight.change(|room| room.instead = Some(("/api/v1/meetings/", Reply::json(200, &body))));
        let outcome = place.click(Some("ccc"), false);
        assert!(matches!(outcome, Entry::ServerTrouble { .. }), "{join_url}: {outcome:?}");
    }
}

#[test]
fn a_slow_server_costs_no_more_than_the_budget() {
    assert_eq!(BUDGET, Duration::from_millis(1_500));
    let place = Place::new(running());
    let slow = Reply::of(200, Body::Drip);
    place.greenlight.change(|room| room.instead = Some(("/rooms/", slow)));
    let started = Instant::now();
    assert_eq!(place.click(Some("ccc"), false), Entry::Slow);
    assert!(started.elapsed() < BUDGET + Duration::from_millis(200), "{:?}", started.elapsed());
    assert_eq!(place.greenlight.asked().len(), 0);
}

#[test]
fn what_is_not_greenlight_is_told() {
    let other = Web::start(|_| Reply::html("<!doctype html><title>A blog</title>"));
    let room = Room::of(&Link::parse(&other.url("/rooms/abc-def-ghi-jkl")).unwrap()).unwrap();
    assert_eq!(public(&room, Limits::default()), Says::Nothing);
    // PILOS has rooms of such names, and says of Greenlight's address that there is none.
    let pilos = Web::start(|_| Reply::new(404, "application/json", r#"{"message":"Not Found"}"#));
    let room = Room::of(&Link::parse(&pilos.url("/rooms/abc-def-ghi-jkl")).unwrap()).unwrap();
    assert_eq!(public(&room, Limits::default()), Says::OtherFrontEnd);
    let entrant = Entrant { name: "Ada", code: Some("ccc"), consents: false, confirmed_hosts: &[] };
    assert_eq!(enter(Click::on_join(), &room, &entrant), None);
    // A room that Greenlight does not know is another matter.
    let greenlight = Web::start(|_| Reply::new(404, "application/json", r#"{"errors":["RecordNotFound"]}"#));
    let room = Room::of(&Link::parse(&greenlight.url("/rooms/abc-def-ghi-jkl")).unwrap()).unwrap();
    assert_eq!(enter(Click::on_join(), &room, &entrant), Some(Entry::Gone));
}
