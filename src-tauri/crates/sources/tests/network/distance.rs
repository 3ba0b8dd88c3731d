//! People on the other side of the world get in, too: TLS, real round trips, a server that takes its time.

use crate::surroundings::{Trusted, in_a_process};
use ccc_core::link::Link;
use ccc_core::room::entry::{EntryAnswer, EntryRequest, RoomProbe};
use ccc_core::settings::PlainText;
use ccc_sources::greenlight::{Click, Room, enter, probe};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Meeting, Setup, Takes};
use std::time::{Duration, Instant};

/// What the server of a good house takes for public side, page and status.
const WORK: [Duration; 3] =
    [Duration::from_millis(90), Duration::from_millis(90), Duration::from_millis(250)];

#[test]
#[ignore = "the other tests run it, in a process of its own"]
fn goes_in_as_it_is_told() {
    let room = Room::of(&Link::parse(&std::env::var("LINK").unwrap()).unwrap()).unwrap();
    let clicked = Instant::now();
    let probed = probe(&room, true);
    let probed_after = clicked.elapsed();
    let (RoomProbe::Greenlight(_), Ok(Some(form))) = (&probed.probe, probed.form) else {
        println!("ANSWER {:?} and no form after {probed_after:?}", probed.probe);
        return;
    };
    let request = EntryRequest { name: PlainText::new("Siôn 王").unwrap(), code: Some("ccc".into()) };
    let answer = enter(Click::on_join(), &room, Some(form), &request);
    let is_in = if matches!(answer, EntryAnswer::Enter { .. }) { "in".into() } else { format!("{answer:?}") };
    println!("ANSWER {is_in} after {probed_after:?} and {:?}", clicked.elapsed());
}

fn goes_in(round_trip: u64, meeting: Meeting, creation: Duration) -> (String, Greenlight) {
    let trusted = Trusted::new();
    let takes = Takes { public: WORK[0], page: WORK[1], status: WORK[2], creation };
    let setup = Setup {
        code: Some("ccc".into()),
        anyone_starts: meeting == Meeting::Closed,
        meeting,
        takes,
        ..Setup::default()
    };
    let web = |answer| trusted.certificate.start(answer).far(Duration::from_millis(round_trip));
    let greenlight = Greenlight::start_on(web, setup, &BigBlueButton::start());
    let answer = in_a_process("distance::goes_in_as_it_is_told", &greenlight.room(), &[trusted.variable()]);
    (answer, greenlight)
}

#[test]
fn at_any_distance_one_gets_in_over_two_connections() {
    for round_trip in [20, 140, 320] {
        let (answer, greenlight) = goes_in(round_trip, Meeting::Running, Duration::ZERO);
        assert!(answer.starts_with("in "), "{round_trip} ms: {answer}");
        let requests = greenlight.requests();
        let connections = requests.iter().map(|request| request.connection).max();
        assert_eq!((requests.len(), connections), (3, Some(1)), "the POST goes over one that is open");
    }
}

#[test]
fn at_any_distance_one_gets_in_where_the_click_creates_the_meeting() {
    for round_trip in [20, 320] {
        let (answer, greenlight) = goes_in(round_trip, Meeting::Closed, Duration::from_millis(1_500));
        assert!(answer.starts_with("in "), "{round_trip} ms: {answer}");
        assert_eq!((greenlight.starts(), greenlight.asked().len()), (1, 1));
    }
}
