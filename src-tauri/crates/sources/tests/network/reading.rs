//! Reading the thread.

use ccc_core::link::Link;
use ccc_core::reading::RetryAfter;
use ccc_core::room::discover;
use ccc_core::thread::Thread;
use ccc_sources::discourse::{Topic, read};
use ccc_sources::fetch::{Failure, FetchError, Limits, USER_AGENT};
use ccc_testkit::servers::discourse::{Discourse, Mood, cooked};
use ccc_testkit::servers::web::{Reply, Web};
use chrono::{DateTime, Utc};
use std::time::Duration;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";

fn topic(thread: &str) -> Topic {
    Topic::of(&Link::parse(thread).unwrap()).unwrap()
}

fn fetch(forum: &Discourse) -> Result<Thread, FetchError> {
    read(&topic(&forum.thread()), Limits::default())
}

#[test]
fn the_thread_is_read_and_its_room_is_found() {
    let forum = Discourse::start(ROOM);
    let thread = fetch(&forum).unwrap();
    assert_eq!(thread.highest_post, 4);
    let post = thread.announcement.as_ref().unwrap();
    assert_eq!(
        post.text,
        "When\nHi @grace & all! Every Thursday at 08:00 UTC and 17:00 UTC we meet in the Big Blue Button room \
         (access code: ccc).\nIt grew out of online meetings of Patio.\nThe host waits 10 minutes.\n\
         notes.example\nTopics\n"
    );
    assert_eq!(found(&forum), [ROOM]);
}

#[test]
fn what_is_quoted_struck_out_or_moved_is_read_as_a_reader_does() {
    const OLD: &str = "https://old.example.org/rooms/abc-def-ghi-jkl/join";
    const EVIL: &str = "https://evil.example/rooms/abc-def-ghi-jkl/join";
    let room = |href| cooked::link("Big Blue Button room", href);
    let here = format!("<p>We meet in the {} (access code: <code>ccc</code>).</p>\n", room(ROOM));
    let bare = |href| format!("<p>EDIT: moved to {}</p>\n", cooked::link(href, href));
    let cases: [(String, &[&str]); 11] = [
        (cooked::quote(&room(OLD)) + &here, &[ROOM]),
        (here.clone() + &cooked::quote(&room(EVIL)) + "<p>Do not go there!</p>", &[ROOM]),
        (format!("<p>{} {here}</p>", cooked::struck(&room(OLD))), &[ROOM]),
        (format!("{here}<p>{}</p>", cooked::struck_by_bbcode(&room(OLD))), &[ROOM]),
        (format!("{here}<p>{}</p>", cooked::link("<s>old room</s>", OLD)), &[ROOM]),
        (format!("<p>We meet in the {} (access code: ccc).</p>{}", room(OLD), bare(ROOM)), &[ROOM, OLD]),
        (format!("<p>Moved to:</p>{}", cooked::code_block(ROOM)), &[ROOM]),
        (cooked::details(&here), &[ROOM]),
        (cooked::block_quote(&room(OLD)) + &here, &[ROOM, OLD]),
        (here.clone() + &cooked::block_quote(&room(OLD)), &[ROOM, OLD]),
        (cooked::quote(&room(ROOM)) + &here, &[ROOM]),
    ];
    let forum = Discourse::start(OLD);
    for (announcement, rooms) in cases {
        forum.edit(&announcement);
        assert_eq!(found(&forum), rooms, "{announcement}");
    }
    forum.edit(&cooked::quote(&here));
    assert_eq!(found(&forum), [""; 0], "a quote alone announces nothing");
}

/// The rooms of the announcement, the likeliest first. The thread is taken for one out there.
fn found(forum: &Discourse) -> Vec<String> {
    let announcement = fetch(forum).unwrap().announcement.unwrap();
    let thread = Link::parse("https://forum.example/t/coop-casual-conference/726").unwrap();
    let rooms = discover::find_rooms(&announcement, &thread, Some("ccc"));
    rooms.candidates.iter().map(|room| room.link.as_str().to_owned()).collect()
}

#[test]
fn the_program_says_what_it_is() {
    let forum = Discourse::start(ROOM);
    fetch(&forum).unwrap();
    let request = &forum.requests()[0];
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/t/726.json"));
    assert_eq!(request.header("User-Agent"), Some(USER_AGENT));
    assert_eq!(request.header("Accept"), Some("application/json"));
    assert!(USER_AGENT.starts_with("coop-casual-conference/") && USER_AGENT.contains(" (+https://"));
    for word in ["bot", "crawler", "spider", "rss", "ping", "monitor"] {
        assert!(!USER_AGENT.to_lowercase().contains(word), "{word}: a forum would turn it away");
    }
}

#[test]
fn a_redirect_within_the_forum_is_followed() {
    let forum = Discourse::start(ROOM);
    let slug = "/t/coop-casual-conference/726.json";
    // From the short address to the long one, as some forums are set up to do.
    let to = slug.to_owned();
    let topic_json = ccc_testkit::fixtures::TOPIC_JSON;
    let moved = Web::start(move |request| {
        if request.path == to {
            Reply::new(200, "application/json", topic_json)
        } else {
            Reply::redirect(301, &to)
        }
    });
    assert!(read(&topic(&moved.url("/t/726")), Limits::default()).unwrap().announcement.is_some());
    assert_eq!(moved.requests().len(), 2);
    assert!(fetch(&forum).is_ok());
}

#[test]
fn no_redirect_leads_elsewhere() {
    let forum = Discourse::start(ROOM);
    let other = Discourse::start(ROOM);
    let elsewhere = [
        (format!("{}.json", other.thread()), other.host()),
        ("https://evil.example/t/726.json".into(), "evil.example".into()),
        ("http://evil.example/t/726.json".into(), "a http: address".into()),
        ("file:///etc/passwd".into(), "a file: address".into()),
        ("//evil.example/".into(), "a http: address".into()),
        (format!("http://{}@evil.example/", forum.host()), "a http: address".into()),
        ("http://[".into(), "no address".into()),
    ];
    for (address, to) in elsewhere {
        forum.set(Mood::SendsTo(address.clone()));
        let refused = FetchError { host: forum.host(), failure: Failure::Redirected(to) };
        assert_eq!(fetch(&forum), Err(refused), "{address}");
    }
    assert_eq!(other.requests().len(), 0);
    forum.set(Mood::Circles);
    let asked = forum.requests().len();
    assert_eq!(fetch(&forum), Err(FetchError { host: forum.host(), failure: Failure::TooManyRedirects }));
    assert_eq!(forum.requests().len() - asked, 4);
}

#[test]
fn each_status_has_its_own_sentence() {
    let forum = Discourse::start(ROOM);
    let host = forum.host();
    let cases = [
        (Mood::LoginRequired, 401),
        (Mood::Hidden, 404),
        (Mood::Deleted, 410),
        (Mood::Sends(Reply::new(403, "text/html", "no")), 403),
        (Mood::Sends(Reply::new(502, "text/html", "no")), 502),
        (Mood::Sends(Reply::new(204, "text/html", "")), 204),
    ];
    let mut sentences: Vec<String> = Vec::new();
    for (mood, status) in cases {
        forum.set(mood);
        let error = FetchError { host: host.clone(), failure: Failure::Refused(status, None) };
        assert_eq!(fetch(&forum), Err(error.clone()));
        sentences.push(error.to_string());
    }
    assert!(sentences.iter().all(|sentence| sentence.contains(&host)), "{sentences:?}");
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 6, "{sentences:?}");
}

#[test]
fn a_forum_that_asks_for_patience_says_until_when() {
    let forum = Discourse::start(ROOM);
    let now: DateTime<Utc> = "2026-11-26T07:59:00Z".parse().unwrap();
    let cases = [
        ("30", Some(RetryAfter::In(Duration::from_secs(30))), "2026-11-26T07:59:30Z"),
        (
            "Thu, 26 Nov 2026 08:00:00 GMT",
            Some(RetryAfter::At("2026-11-26T08:00:00Z".parse().unwrap())),
            "2026-11-26T08:00:00Z",
        ),
        (
            "Thu, 26 Nov 2020 08:00:00 GMT",
            Some(RetryAfter::At("2020-11-26T08:00:00Z".parse().unwrap())),
            "2026-11-26T07:59:00Z",
        ),
        ("18446744073709551615", Some(RetryAfter::In(Duration::from_secs(u64::MAX))), "2026-11-27T07:59:00Z"),
        ("soon", None, ""),
        ("-1", None, ""),
    ];
    for (header, retry, instant) in cases {
        forum.set(Mood::Busy(header.into()));
        let refused =
            |status| Err(FetchError { host: forum.host(), failure: Failure::Refused(status, retry) });
        assert_eq!(fetch(&forum), refused(429), "{header}");
        // Whatever the status.
        let closed = Reply::new(503, "text/html", "").with("Retry-After", header);
        forum.set(Mood::Sends(closed));
        assert_eq!(fetch(&forum), refused(503), "{header}");
        if let Some(retry) = retry {
            assert_eq!(retry.instant(now), instant.parse::<DateTime<Utc>>().unwrap(), "{header}");
        }
    }
}

#[test]
fn what_is_no_thread_is_nonsense() {
    let forum = Discourse::start(ROOM);
    for body in [
        "",
        "null",
        "[]",
        "{",
        "<!doctype html><title>Sign in to the hotel's network</title>",
        r#"{"title":"a","highest_post_number":"4","post_stream":{"posts":[]}}"#,
        r#"{"title":"a","highest_post_number":-4,"post_stream":{"posts":[]}}"#,
        r#"{"title":"a","highest_post_number":4,"post_stream":{"posts":{}}}"#,
        r#"{"title":"a","highest_post_number":4,"post_stream":null}"#,
        r#"{"title":"a","highest_post_number":4,"post_stream":{"posts":[{"post_number":1}]}}"#,
        &"[".repeat(100_000),
    ] {
        forum.set(Mood::Sends(Reply::new(200, "application/json", body)));
        let answer = fetch(&forum);
        assert!(
            matches!(answer, Err(FetchError { failure: Failure::Unexpected(_), .. })),
            "{body:.60}: {answer:?}"
        );
        assert!(answer.unwrap_err().to_string().len() < 400, "{body:.60}");
    }
}

#[test]
fn hostile_links_in_a_post_never_come_out() {
    for room in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://bbb.example.org/rooms/abc-def-ghi-jkl/join",
        "https://bbb.example.org@evil.example/rooms/abc-def-ghi-jkl/join",
        "https://bbb.example.org/rooms/abc-def-ghi-jkl/join&#10;--help",
        "--help",
        "data:text/html,x",
        "https://",
    ] {
        assert_eq!(found(&Discourse::start(room)), [""; 0], "{room}");
    }
    let look_alike = Discourse::start("https://bbb.exаmple.org/rooms/abc-def-ghi-jkl/join");
    let rooms = found(&look_alike);
    assert!(
        rooms[0].starts_with("https://bbb.xn--exmple-4nf.org/"),
        "the person sees that it is another name"
    );
}
