//! Bounds in time and size.

use ccc_core::link::Link;
use ccc_core::thread::Thread;
use ccc_sources::discourse::{Topic, read};
use ccc_sources::fetch::{Failure, FetchError, Limits};
use ccc_testkit::servers::discourse::{Discourse, Mood};
use ccc_testkit::servers::web::{Body, Reply};
use std::time::{Duration, Instant};

fn fetch(forum: &Discourse, limits: Limits) -> Result<Thread, FetchError> {
    read(&Topic::of(&Link::parse(&forum.thread()).unwrap()).unwrap(), limits)
}

fn forum(mood: Mood) -> Discourse {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    forum.set(mood);
    forum
}

#[test]
fn the_limits_are_those_that_were_promised() {
    let limits = Limits::default();
    assert_eq!(limits.bytes, 2 * 1024 * 1024);
    assert_eq!((limits.connect, limits.total), (Duration::from_secs(5), Duration::from_secs(15)));
}

#[test]
fn fifty_megabytes_are_not_read() {
    let forum = forum(Mood::Huge);
    assert_eq!(
        fetch(&forum, Limits::default()),
        Err(FetchError { host: forum.host(), failure: Failure::TooLarge })
    );
    forum.set(Mood::Sends(Reply::of(200, Body::CutOff { promised: 50 * 1024 * 1024, sent: Vec::new() })));
    assert_eq!(
        fetch(&forum, Limits::default()),
        Err(FetchError { host: forum.host(), failure: Failure::TooLarge })
    );
}

#[test]
fn the_last_byte_of_the_limit_is_read_and_not_one_more() {
    let forum = forum(Mood::Fine);
    let length = ccc_testkit::fixtures::TOPIC_JSON
        .replace("{ROOM}", "https://bbb.example.org/rooms/abc-def-ghi-jkl/join")
        .len() as u64;
    assert!(fetch(&forum, Limits { bytes: length, ..Limits::default() }).is_ok());
    let short = Limits { bytes: length - 1, ..Limits::default() };
    assert_eq!(fetch(&forum, short), Err(FetchError { host: forum.host(), failure: Failure::TooLarge }));
}

#[test]
fn a_server_that_takes_its_time_is_left() {
    let forum = forum(Mood::Slow);
    let limits = Limits { total: Duration::from_millis(200), ..Limits::default() };
    for mood in [Mood::Slow, Mood::Sends(Reply::of(200, Body::Silence))] {
        forum.set(mood);
        let started = Instant::now();
        assert_eq!(fetch(&forum, limits), Err(FetchError { host: forum.host(), failure: Failure::TimedOut }));
        assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    }
}

#[test]
fn half_an_answer_is_none() {
    let forum = forum(Mood::CutOff);
    assert_eq!(
        fetch(&forum, Limits::default()),
        Err(FetchError { host: forum.host(), failure: Failure::CutOff })
    );
}

#[test]
fn nobody_there_is_told_as_such() {
    let forum = forum(Mood::Fine);
    let (thread, host) = (forum.thread(), forum.host());
    drop(forum);
    // The port is closed now, or closes with the thread that still listens on it.
    let answer = read(&Topic::of(&Link::parse(&thread).unwrap()).unwrap(), Limits::default());
    let Err(error) = answer else { panic!("{answer:?}") };
    assert!(
        error.host == host && matches!(error.failure, Failure::Unreachable(_) | Failure::CutOff),
        "{error:?}"
    );
}
