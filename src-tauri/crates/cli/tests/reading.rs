//! The resident's network port with the real `ccc read`, before stand-ins for the servers.
#![expect(clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]

use ccc_app::clock::Clock;
use ccc_app::network::Network;
use ccc_app::ports::{Message, Sources as _};
use ccc_core::link::Link;
use ccc_core::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomProbe};
use ccc_core::settings::PlainText;
use ccc_core::update::Event;
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::cable;
use ccc_testkit::servers::discourse::{Discourse, Mood};
use ccc_testkit::servers::greenlight::{Greenlight, Meeting, Setup, Takes};
use ccc_testkit::servers::web::{Body, Reply};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{self, UnboundedReceiver};

/// The person's click, and another one.
const CLICK: AttemptId = AttemptId(7);
const LATER: AttemptId = AttemptId(8);

struct Place {
    greenlight: Greenlight,
    _bbb: BigBlueButton,
    network: Network,
    messages: UnboundedReceiver<Message>,
}

fn place(setup: Setup) -> Place {
    let bbb = BigBlueButton::start();
    let greenlight = Greenlight::start(setup, &bbb);
    let (inbox, messages) = mpsc::unbounded_channel();
    let network = Network::read_by(env!("CARGO_BIN_EXE_ccc").into(), inbox, Clock::machine());
    Place { greenlight, _bbb: bbb, network, messages }
}

fn running() -> Setup {
    Setup { code: Some("ccc".into()), meeting: Meeting::Running, ..Setup::default() }
}

impl Place {
    fn room(&self) -> Link {
        Link::parse(&self.greenlight.room()).unwrap()
    }

    fn probe(&mut self, attempt: AttemptId, prepares: bool) {
        let room = self.room();
        self.network.probe_room(attempt, &room, prepares);
    }

    fn enter(&mut self, attempt: AttemptId) {
        let (room, request) =
            (self.room(), EntryRequest { name: PlainText::new("Ada").unwrap(), code: Some("ccc".into()) });
        self.network.enter(attempt, &room, &request);
    }

    fn listen(&mut self, attempt: AttemptId) {
        let room = self.room();
        self.network.listen(attempt, &room);
    }

    /// The next thing that the controller is told.
    async fn hear(&mut self) -> Event {
        match self.messages.recv().await.unwrap() {
            Message::Event(event) => event,
            other => panic!("{other:?}"),
        }
    }

    /// What the controller is told of what is under way, after the room was left.
    async fn hear_to_the_end(self) -> Vec<Event> {
        drop(self.network);
        let mut messages = self.messages;
        let mut events = Vec::new();
        while let Some(message) = messages.recv().await {
            if let Message::Event(event) = message {
                events.push(event);
            }
        }
        events
    }

    /// Waits until the server was asked `count` times for something whose path begins so.
    async fn until_asked(&self, count: usize, path: &str) {
        let until = Instant::now() + Duration::from_secs(10);
        while self.asked(path) < count {
            assert!(Instant::now() < until, "{path} is not asked for: {:?}", self.greenlight.requests());
            tokio::task::yield_now().await;
        }
    }

    fn asked(&self, path: &str) -> usize {
        self.greenlight.requests().iter().filter(|request| request.path.starts_with(path)).count()
    }
}

const PAGE: &str = "/rooms/";
const STATUS: &str = "/api/v1/meetings/";

fn is_let_in(event: &Event, to: AttemptId) -> bool {
    matches!(event, Event::EntryAnswered { attempt, answer: EntryAnswer::Enter { .. } } if *attempt == to)
}

#[tokio::test]
async fn what_was_prepared_for_a_click_is_what_it_goes_in_with_once() {
    let mut place = place(running());
    place.probe(CLICK, true);
    let probed = place.hear().await;
    let Event::RoomProbed { attempt: CLICK, probe: RoomProbe::Greenlight(facts), form: Ok(()) } = probed
    else {
        panic!("{probed:?}")
    };
    assert!(facts.wants_code);
    place.enter(CLICK);
    assert!(is_let_in(&place.hear().await, CLICK));
    assert_eq!((place.asked(PAGE), place.asked(STATUS)), (1, 1));
    // One more request for the same click, such as while they wait for the host.
    place.enter(CLICK);
    assert!(is_let_in(&place.hear().await, CLICK));
    assert_eq!((place.asked(PAGE), place.asked(STATUS)), (2, 2));
}

#[tokio::test]
async fn what_was_prepared_for_another_click_is_not_used() {
    let mut place = place(running());
    place.probe(CLICK, true);
    place.hear().await;
    place.enter(LATER);
    assert!(is_let_in(&place.hear().await, LATER));
    assert_eq!((place.asked(PAGE), place.asked(STATUS)), (2, 1));
}

#[tokio::test]
async fn without_preparing_no_page_is_asked_for() {
    let mut place = place(running());
    place.probe(CLICK, false);
    assert!(matches!(place.hear().await, Event::RoomProbed { form: Ok(()), .. }));
    assert_eq!((place.greenlight.requests().len(), place.asked(PAGE)), (1, 0));
}

#[tokio::test]
async fn who_leaves_while_the_room_is_asked_is_told_nothing_and_sends_nothing() {
    let late = Duration::from_secs(1);
    let mut place = place(Setup { takes: Takes { public: late, ..Takes::default() }, ..running() });
    place.probe(CLICK, true);
    place.until_asked(1, "/api/v1/rooms/").await;
    place.until_asked(1, PAGE).await;
    place.network.leave_room();
    assert_eq!(place.hear_to_the_end().await, []);
}

#[tokio::test]
async fn who_leaves_before_the_post_has_sent_none() {
    let takes = Takes { page: Duration::from_millis(500), ..Takes::default() };
    let mut place = place(Setup { anyone_starts: true, meeting: Meeting::Closed, takes, ..running() });
    place.enter(CLICK);
    place.until_asked(1, PAGE).await;
    place.network.leave_room();
    // What is asked afterwards is another matter.
    place.greenlight.change(|room| room.takes = Takes::default());
    place.enter(LATER);
    assert!(is_let_in(&place.hear().await, LATER));
    assert_eq!((place.greenlight.starts(), place.asked(STATUS)), (1, 1));
    assert_eq!(place.hear_to_the_end().await, []);
}

#[tokio::test]
async fn who_leaves_while_the_answer_is_awaited_is_not_told_it() {
    let mut place = place(running());
    place.probe(CLICK, true);
    place.hear().await;
    place.greenlight.change(|room| room.instead = Some((STATUS, Reply::of(200, Body::Silence))));
    place.enter(CLICK);
    place.until_asked(1, STATUS).await;
    let left = Instant::now();
    place.network.leave_room();
    assert_eq!(place.hear_to_the_end().await, []);
    assert!(left.elapsed() < Duration::from_secs(4), "nothing waits on: {:?}", left.elapsed());
}

#[tokio::test]
async fn each_start_is_told_and_at_last_that_there_is_nothing_more_to_hear() {
    let mut place = place(Setup::default());
    place.listen(CLICK);
    assert_eq!(place.hear().await, Event::Listening(CLICK));
    for _ in 0..2 {
        place.greenlight.create();
        assert_eq!(place.hear().await, Event::MeetingStarted(CLICK));
    }
    place.greenlight.drop_listeners();
    assert_eq!(place.hear().await, Event::ListenFailed(CLICK));
    // The core decides on the next connection.
    place.listen(CLICK);
    assert_eq!(place.hear().await, Event::Listening(CLICK));
    place.network.leave_room();
    place.greenlight.create();
    assert_eq!(place.hear_to_the_end().await, []);
}

#[tokio::test]
async fn who_leaves_before_the_subscription_leaves_no_listener() {
    let mut place = place(Setup::default());
    place.greenlight.set_cable(cable::Mood::Silent);
    place.listen(CLICK);
    place.until_asked(1, "/cable").await;
    place.network.leave_room();
    assert_eq!(place.hear_to_the_end().await, []);
}

#[tokio::test]
async fn an_earlier_wait_that_ends_late_does_not_end_the_next_one() {
    let mut place = place(Setup::default());
    place.greenlight.set_cable(cable::Mood::Silent);
    place.listen(CLICK);
    place.until_asked(1, "/cable").await;
    place.greenlight.set_cable(cable::Mood::Fine);
    place.listen(LATER);
    assert_eq!(place.hear().await, Event::Listening(LATER));
    place.greenlight.create();
    assert_eq!(place.hear().await, Event::MeetingStarted(LATER));
    place.greenlight.drop_listeners();
    assert_eq!(place.hear().await, Event::ListenFailed(LATER));
    assert_eq!(place.hear_to_the_end().await, []);
}

#[tokio::test]
async fn a_forum_that_says_when_to_ask_again_is_heard_whatever_its_status() {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    for status in [403, 404, 410, 429, 503] {
        let mut place = place(Setup::default());
        forum.set(Mood::Sends(Reply::new(status, "text/html", "").with("Retry-After", "3600")));
        let before = Clock::machine().now();
        place.network.read_thread(&Link::parse(&forum.thread()).unwrap());
        let Event::ThreadFailed { again_at: Some(again_at), .. } = place.hear().await else {
            panic!("{status}")
        };
        assert!(again_at >= before + chrono::TimeDelta::hours(1), "{status}: {again_at}");
    }
}
