//! How long the way into a room may take, and who takes it back meanwhile.

use crate::place::{JOIN_PAGE, PUBLIC, Place, facts, room, running, siôn};
use ccc_core::room::entry::{EntryAnswer, RoomFailure, RoomProbe};
use ccc_sources::greenlight::{Click, ENTRY_TIMEOUT, PROBE_TIMEOUT, enter, probe};
use ccc_testkit::servers::greenlight::{Meeting, Setup, Takes};
use ccc_testkit::servers::web::{Body, Reply, Web};
use std::net::TcpStream;
use std::time::{Duration, Instant};

#[test]
fn page_and_public_side_are_asked_for_side_by_side_within_the_budget() {
    assert_eq!(PROBE_TIMEOUT, Duration::from_millis(1_500));
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
        assert!(started.elapsed() < PROBE_TIMEOUT + Duration::from_secs(1), "{:?}", started.elapsed());
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
    assert_eq!(probe(&other, true).probe, RoomProbe::Gone);
    place.greenlight.change(|room| room.sign_in = true);
    assert!(facts(&place.probe(true)).wants_sign_in);
    assert!(started.elapsed() < PROBE_TIMEOUT, "{:?}", started.elapsed());
}

#[test]
fn a_meeting_that_the_click_creates_is_waited_for() {
    assert_eq!(ENTRY_TIMEOUT, Duration::from_secs(8));
    let takes = Takes { creation: PROBE_TIMEOUT + Duration::from_millis(300), ..Takes::default() };
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
    let form = probe(&room, true).form.unwrap();
    drop(web);
    let until = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect(&host).is_ok() {
        assert!(Instant::now() < until, "it listens on");
    }
    let answer = enter(Click::on_join(), &room, form, &siôn(None));
    assert_eq!(answer, EntryAnswer::NotSent(RoomFailure::Unreachable));
}
