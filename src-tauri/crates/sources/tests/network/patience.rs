//! How long the way into a room may take, and who takes it back meanwhile.

use crate::place::{JOIN_PAGE, PUBLIC, Place, facts, room, running, siôn};
use ccc_core::room::entry::{EntryAnswer, RoomFailure, RoomProbe};
use ccc_sources::greenlight::{ANSWER, BUDGET, Click, enter, probe};
use ccc_sources::hang_up::HangUp;
use ccc_testkit::servers::greenlight::{Meeting, Setup, Takes};
use ccc_testkit::servers::web::{Body, Reply, Web};
use std::net::TcpStream;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn page_and_public_side_are_asked_for_side_by_side_within_the_budget() {
    assert_eq!(BUDGET, Duration::from_millis(1_500));
    let late = Duration::from_millis(1_100);
    let takes = Takes { public: late, page: late, ..Takes::default() };
    let place = Place::new(Setup { takes, ..running() });
    let probed = place.probe(true);
    facts(&probed);
    assert!(matches!(probed.form, Ok(Some(_))), "one after the other they would take too long: {probed:?}");
}

#[test]
fn what_is_late_costs_no_more_than_the_budget() {
    let place = Place::new(running());
    let within_budget = |prepares| {
        let started = Instant::now();
        let probed = place.probe(prepares);
        assert!(started.elapsed() < BUDGET + Duration::from_secs(1), "{:?}", started.elapsed());
        probed
    };
    place.sends(JOIN_PAGE, Reply::of(200, Body::Drip));
    let probed = within_budget(true);
    assert!(facts(&probed).wants_code, "what it said is known all the same");
    assert!(matches!(probed.form, Err(RoomFailure::Slow)));

    place.sends(PUBLIC, Reply::of(200, Body::Silence));
    let probed = within_budget(true);
    assert_eq!(probed.probe, RoomProbe::NoAnswer(RoomFailure::Slow));
    assert!(matches!(probed.form, Err(RoomFailure::Slow)));
    assert_eq!(place.posts().len(), 0);
}

#[test]
fn who_is_told_no_does_not_wait_for_the_page() {
    let place = Place::new(running());
    place.sends(JOIN_PAGE, Reply::of(200, Body::Drip));
    let other = room(&place.greenlight.room().replace("abc-", "xyz-"));
    let started = Instant::now();
    assert_eq!(probe(&other, true, &HangUp::default()).probe, RoomProbe::Gone);
    place.greenlight.change(|room| room.sign_in = true);
    assert!(facts(&place.probe(true)).wants_sign_in);
    assert!(started.elapsed() < BUDGET, "{:?}", started.elapsed());
}

#[test]
fn who_takes_it_back_before_the_post_has_sent_none() {
    let place = Place::new(Setup { anyone_starts: true, meeting: Meeting::Closed, ..running() });
    let hang_up = HangUp::default();
    let form = probe(&place.room(), true, &hang_up).form.unwrap().unwrap();
    hang_up.now();
    for form in [Some(form), None] {
        let answer = enter(Click::on_join(), &place.room(), form, &siôn(Some("ccc")), &hang_up);
        assert!(matches!(answer, EntryAnswer::NotSent(_)), "{answer:?}");
    }
    assert!(matches!(probe(&place.room(), true, &hang_up).probe, RoomProbe::NoAnswer(_)));
    assert_eq!((place.posts().len(), place.greenlight.starts()), (0, 0));
    assert_eq!(place.greenlight.requests().len(), 2, "nothing was asked afterwards");
}

#[test]
fn who_takes_it_back_keeps_nobody_waiting() {
    let place = Place::new(running());
    let cancels = |hang_up: HangUp, what: Box<dyn FnOnce() -> String + Send>| {
        let asked_before = place.greenlight.requests().len();
        let (tell, told) = channel();
        thread::spawn(move || tell.send(what()));
        let until = Instant::now() + Duration::from_secs(10);
        while place.greenlight.requests().len() == asked_before {
            assert!(Instant::now() < until, "nobody asks");
            thread::yield_now();
        }
        let cancelled = Instant::now();
        hang_up.now();
        let answer = told.recv_timeout(Duration::from_secs(10)).unwrap();
        assert!(cancelled.elapsed() < Duration::from_secs(1), "{:?}: {answer}", cancelled.elapsed());
    };
    let hang_up = HangUp::default();
    let form = probe(&place.room(), true, &hang_up).form.unwrap().unwrap();
    place.sends("/", Reply::of(200, Body::Silence));
    let (room, line) = (place.room(), hang_up.clone());
    let post = move || format!("{:?}", enter(Click::on_join(), &room, Some(form), &siôn(None), &line));
    cancels(hang_up, Box::new(post));
    let (room, hang_up) = (place.room(), HangUp::default());
    let line = hang_up.clone();
    cancels(hang_up, Box::new(move || format!("{:?}", probe(&room, true, &line))));
}

#[test]
fn a_meeting_that_the_click_creates_is_waited_for() {
    assert_eq!(ANSWER, Duration::from_secs(8));
    let takes = Takes { creation: BUDGET + Duration::from_millis(300), ..Takes::default() };
    let place = Place::new(Setup { anyone_starts: true, meeting: Meeting::Closed, takes, ..running() });
    assert!(matches!(place.click(Some("ccc")), EntryAnswer::Enter { .. }));
    assert_eq!(place.greenlight.starts(), 1);
}

#[test]
fn a_server_that_goes_before_the_post_was_not_sent_it() {
    // The connections end with what they brought.
    let web = Web::start(|request| {
        let is_page = request.path.ends_with("/join");
        let body = if is_page { "<meta name=csrf-token content=x>" } else { r#"{"data":{"name":"a"}}"# };
        Reply::of(200, Body::CutOff { promised: body.len(), sent: body.into() })
    });
    let (room, host) = (room(&web.url("/rooms/abc-def-ghi-jkl")), web.host());
    let form = probe(&room, true, &HangUp::default()).form.unwrap();
    drop(web);
    let until = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect(&host).is_ok() {
        assert!(Instant::now() < until, "it listens on");
    }
    let answer = enter(Click::on_join(), &room, form, &siôn(None), &HangUp::default());
    assert_eq!(answer, EntryAnswer::NotSent(RoomFailure::Unreachable));
}
