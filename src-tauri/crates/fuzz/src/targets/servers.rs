//! What servers answer: the thread and its announcement, and the room.

use super::links::is_kept;
use super::program::{is_shown, now, of, take};
use super::{about, at_most, many, same};
use crate::target::{Limits, Target, Verdict};
use ccc_app::network::wire::{self, MAX_ANSWERS};
use ccc_core::link::Link;
use ccc_core::reading;
use ccc_core::reminder::journal::Journal;
use ccc_core::room::discover::{Reason, find_rooms};
use ccc_core::room::entry::EntryAnswer;
use ccc_core::settings::Settings;
use ccc_core::thread::Thread;
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use ccc_sources::discourse::{self, Topic};
use ccc_sources::fetch::Answer;
use ccc_sources::greenlight::{self, Room};
use ccc_sources::html;
use chrono::TimeDelta;
use std::time::Duration;

/// The name under which a room's page has its token.
const TOKEN: &str = "csrf-token";

/// The most that an answer may have.
const LONGEST: usize = 2 * 1024 * 1024;

/// A thread's answer is large, and what becomes of it is not.
const LIMITS: Limits = Limits {
    time: Duration::from_secs(1),
    time_a_byte: Duration::from_micros(4),
    memory: 8 * 1024 * 1024,
    memory_a_byte: 20,
};

pub(super) const TARGETS: &[Target] = &[
    Target {
        name: "topics-json",
        samples: large_topics,
        words: &[
            "\"highest_post_number\":",
            "\"post_stream\":",
            "\"posts\":[",
            "{\"post_number\":1,",
            "\"cooked\":",
            "\"<p>x</p>\"",
            "{\"\":0}",
            "{\"\":0},",
            "null",
            "true",
            "1e400",
            "-1",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[[[[",
            "]]]]",
            "{}",
            "[]",
        ],
        longest: LONGEST,
        limits: LIMITS,
        quick: 50,
        read: topic,
    },
    Target {
        name: "posts-html",
        samples: soup,
        words: &[
            "<a href=\"https://bbb.example.org/rooms/abc-def-ghi-jkl/join\">",
            "Big Blue Button room",
            "</a>",
            "<aside class=\"quote\" data-post=\"1\">",
            "</aside>",
            "<blockquote>",
            "</blockquote>",
            "<s>",
            "</s>",
            "<del>",
            "<span class=\"bbcode-s\">",
            "</span>",
            "<script>",
            "</script>",
            "<style>",
            "<template>",
            "<!--",
            "-->",
            "<![CDATA[",
            "access code ccc",
            "EDIT: moved to ",
            "https://new.example.net/rooms/mno-pqr-stu-vwx",
            "http://bbb.example.org/b/a",
            "//bbb.example.org/rooms/abc-def-ghi-jkl",
            "会議室",
            "غرفة",
            "data-onebox-src=",
            "<meta name=\"csrf-token\" content=\"",
            "&amp;",
            "&#x202e;",
            "&nbsp;",
            "href=x ",
            "<p>",
            "</p>",
            "<br>",
            "<td>",
            "<pre><code>",
        ],
        longest: LONGEST,
        limits: LIMITS,
        quick: 50,
        read: post,
    },
    Target {
        name: "rooms-json",
        samples: large_rooms,
        words: &[
            "\"data\":",
            "\"name\":",
            "\"viewer_access_code\":",
            "\"moderator_access_code\":",
            "\"anyone_join_as_moderator\":",
            "\"recording_consent\":",
            "\"require_authentication\":",
            "\"status\":",
            "\"joinUrl\":",
            "\"errors\":[]",
            "\"error_type\":",
            "\"not_logged_in\"",
            "\"true\"",
            "true",
            "false",
            "null",
            "\"https://bbb.example/bigbluebutton/api/join?x=1\"",
            "\"http://127.0.0.1:631/\"",
            "200\n",
            "404\n",
            "403\n",
            "500\n",
        ],
        longest: LONGEST,
        limits: LIMITS,
        quick: 83,
        read: room,
    },
    Target {
        name: "reader-lines",
        samples: large_lines,
        words: READER_WORDS,
        longest: MAX_ANSWERS,
        limits: LIMITS,
        quick: 50,
        read: reader_line,
    },
];

/// Words of what the process says that reads for the resident.
const READER_WORDS: &[&str] = &[
    "{\"v\":1,\"say\":",
    "{\"v\":2,\"say\":",
    "\"not_readable\"",
    "\"listening\"",
    "\"started\"",
    "{\"thread\":{\"highest_post\":131,\"announcement\":",
    "{\"text\":\"Room é\",\"links\":[",
    "{\"href\":\"https://bbb.example.org/rooms/abc-def-ghi-jkl\",\"at\":{\"start\":0,\"end\":4},\"set_off\":false}",
    "\"start\":6,\"end\":5",
    "18446744073709551615",
    "{\"thread_failed\":{\"why\":\"",
    "\"retry\":{\"in\":{\"secs\":18446744073709551615,\"nanos\":999999999}}",
    "{\"entered\":{\"Enter\":{\"join_url\":\"https://bbb.example/x\"}}}",
    "{\"entered\":\"NotRunning\"}",
    "{\"checked\":{\"failure\":null,\"date\":null}}",
    "null",
];

/// A topic whose first post is this.
fn topic_with(cooked: &str) -> String {
    let cooked = serde_json::Value::from(cooked);
    format!(
        r#"{{"highest_post_number":131,"post_stream":{{"posts":[{{"post_number":1,"cooked":{cooked}}},{{"post_number":2}}]}}}}"#
    )
}

/// `before`, as much of `piece` as an answer holds, and `after`.
fn filled(before: &str, piece: &str, after: &str) -> String {
    let times = (LONGEST - before.len() - after.len()) / piece.len();
    [before, &piece.repeat(times), after].concat()
}

fn large_topics() -> Vec<String> {
    let begin = r#"{"highest_post_number":1,"post_stream":{"posts":["#;
    vec![
        filled(begin, r#"{"":0},"#, "0]}}"),
        filled(begin, "[", ""),
        filled(begin, r#"{"a":"#, ""),
        filled(begin, r#"{"post_number":1,"cooked":""},"#, "0]}}"),
        filled(begin, "0,", "0]}}"),
        filled("[", "0,", "0]"),
        filled("{", r#""a":0,"#, r#""highest_post_number":1,"post_stream":{"posts":[]}}"#),
        filled(r#"{"highest_post_number":1,"#, " ", r#""post_stream":{"posts":[]}}"#),
        filled(&format!(r#"{begin}{{"post_number":1,"cooked":""#), r"\u0065", r#""}]}}"#),
        filled(&format!(r#"{begin}{{"post_number":1,"cooked":""#), "AAAA", r#""}]}}"#),
        filled(r#"{"highest_post_number":""#, "A", "\"}"),
        filled(r#"{"highest_post_number":"#, "9", "}"),
    ]
}

fn soup() -> Vec<String> {
    let piece = |piece: &str| piece.repeat(400_000 / piece.len());
    vec![
        piece("<a href=x>"),
        piece("<blockquote><a href=https://bbb.example.org/rooms/abc-def-ghi-jkl>"),
        piece("<span class=bbcode-s><s>") + &piece("</s></span>"),
        piece("<a href=https://bbb.example.org/rooms/abc-def-ghi-jkl/join>room</a>ccc "),
        piece("bbb.example.org/rooms/abc-def-ghi-jkl "),
        piece("https://a.example/"),
        piece("access code "),
        piece("ccc"),
        piece("<p a=b c=d>"),
        piece("<p>").replace('>', " class=\"") + "\">",
        piece("<!--"),
        piece("&amp;&lt;&#x41;&nosuch;"),
        piece("<script>"),
        piece("(") + "https://bbb.example.org/rooms/abc-def-ghi-jkl" + &piece(")"),
        format!(
            "<a href=\"https://bbb.example.org/rooms/abc-def-ghi-jkl/join?x={}\">Big Blue Button room</a>",
            "é".repeat(3_000)
        ),
        format!("<a href=\"{}\">room</a>", piece("é")),
        format!("<a href=x {}>room</a>", many(20_000, |at| format!("a{at}=b "))),
    ]
}

fn large_rooms() -> Vec<String> {
    vec![
        filled("200\n{\"data\":{\"status\":\"", "A", "\"}}"),
        filled("200\n{\"data\":{\"name\":\"a\",\"viewer_access_code\":\"", "A", "\"}}"),
        filled("200\n{\"data\":{\"status\":true,\"joinUrl\":\"https://bbb.example/", "a", "\"}}"),
        filled("404\n{\"errors\":[", "{\"\":0},", "0]}"),
        filled("403\n", "[", ""),
        filled("200\n<meta name=\"csrf-token\" content=\"", "a", "\">"),
        filled("200\n", "<meta name=a content=b>", ""),
        filled("200\n<meta ", "<", ">"),
    ]
}

fn thread() -> Result<Link, String> {
    Link::parse("https://forum.example/t/coop-casual-conference/726").map_err(|error| format!("{error:?}"))
}

fn topic(input: &[u8]) -> Verdict {
    let link = thread()?;
    let topic = Topic::of(&link).ok_or("the thread is a topic")?;
    match discourse::thread(&topic, Answer::new(200, input)) {
        Ok(read) => announced(&link, &read, input.len()),
        Err(error) => {
            let told = error.to_string();
            at_most("the reason is too long", &told, 1_000)?;
            // Its kind, without what it quotes.
            Ok(told.chars().filter(|c| c.is_alphabetic() || *c == ' ').take(90).collect())
        }
    }
}

fn post(input: &[u8]) -> Verdict {
    let html = String::from_utf8_lossy(input);
    let link = thread()?;
    let token = html::meta(&html, TOKEN).is_some();
    let topic = Topic::of(&link).ok_or("the thread is a topic")?;
    let read = discourse::thread(&topic, Answer::new(200, topic_with(&html).as_bytes()))
        .map_err(|error| error.to_string())?;
    Ok(format!("{}, token {token}", announced(&link, &read, html.len())?))
}

/// What holds for an announcement, and for all that follows from it.
fn announced(thread: &Link, read: &Thread, length: usize) -> Verdict {
    let mut kinds = "no announcement".to_owned();
    if let Some(post) = &read.announcement {
        // What is no text in UTF-8 becomes a sign of three bytes.
        at_most("the announcement is longer than its HTML", &post.text, 3 * length)?;
        if let Some(link) = post.links.iter().find(|link| post.text.get(link.at.clone()).is_none()) {
            return Err(format!("a link lies outside of the text: {:?}", link.at));
        }
        let found = find_rooms(post, thread, Some("ccc"));
        for candidate in &found.candidates {
            is_kept(&candidate.link)?;
            if candidate.reasons.is_empty() || candidate.link.is_loopback() {
                return Err(format!("this was found: {candidate:?}"));
            }
        }
        let reasons =
            found.candidates.first().map(|first| first.reasons.iter().map(Reason::id).collect::<Vec<_>>());
        let (links, count) = (about(post.links.len()), about(found.candidates.len()));
        kinds = format!("links {links}, found {count} {reasons:?}, http {}", found.insecure.is_some());
    }
    let settings = Settings { thread: Some(thread.clone()), ..Settings::default() };
    let mut program = of(settings, Journal::default(), TopicLog::default());
    let mut file = String::new();
    for _ in 0..2 {
        let event = Event::ThreadRead { thread: thread.clone(), read: read.clone() };
        take(&mut program, event, now(), &mut file)?;
    }
    super::program::reads_back("the journal", &program.state.journal)?;
    is_shown(&program, now())?;
    Ok(kinds)
}

fn large_lines() -> Vec<String> {
    let line = |say: &str| format!("{{\"v\":1,\"say\":{say}}}\n");
    let text = "a".repeat(200_000);
    let anchor = r#"{"href":"https://bbb.example.org/rooms/abc-def-ghi-jkl","at":{"start":0,"end":4},"set_off":false}"#;
    let anchors = vec![anchor; 2_000].join(",");
    vec![
        line(&format!(r#"{{"thread_failed":{{"why":"{text}","retry":null}}}}"#)),
        line(&format!(r#"{{"thread":{{"highest_post":1,"announcement":{{"text":"{text}","links":[]}}}}}}"#)),
        line(&format!(
            r#"{{"thread":{{"highest_post":1,"announcement":{{"text":"room","links":[{anchors}]}}}}}}"#
        )),
        line(&format!(r#"{{"entered":{{"Enter":{{"join_url":"https://bbb.example/{text}"}}}}}}"#)),
        line(&"[".repeat(100_000)),
    ]
}

/// What the resident takes from the process that reads for it, which a hostile answer may have taken over.
fn reader_line(input: &[u8]) -> Verdict {
    let answer = match wire::read::<reading::Answer>(input) {
        Ok(answer) => answer,
        Err(error) => return Ok(format!("{error:?}").chars().take(8).collect()),
    };
    let again = wire::read::<reading::Answer>(wire::line(&answer).as_bytes());
    same("an answer does not read back", &again, &Ok(answer.clone()))?;
    match answer {
        reading::Answer::Thread(read) => announced(&thread()?, &read, input.len()),
        reading::Answer::ThreadFailed { why, retry } => {
            at_most("the reason is too long", &why, 1_000)?;
            let again = retry.map(|retry| retry.instant(now()));
            match again {
                Some(again) if again < now() || again > now() + TimeDelta::days(1) => {
                    Err(format!("the forum is asked again at {again}"))
                }
                _ => Ok("no thread".into()),
            }
        }
        reading::Answer::Entered(EntryAnswer::Enter { join_url }) => {
            is_kept(&join_url).map(|()| "a seat".into())
        }
        other => Ok(format!("{other:?}").chars().take(24).collect()),
    }
}

/// The status in the first line, and what the server says below.
fn room(input: &[u8]) -> Verdict {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let status = str::from_utf8(&input[..end]).ok().and_then(|status| status.parse().ok()).unwrap_or(200);
    let body = input.get(end + 1..).unwrap_or_default();
    let link =
        Link::parse("https://bbb.example/rooms/abc-def-ghi-jkl").map_err(|error| format!("{error:?}"))?;
    let room = Room::of(&link).ok_or("the link is a room")?;
    let probe = match greenlight::facts(Answer::new(status, body), &room) {
        Err(_) => "no answer".into(),
        Ok(probe) => format!("{probe:?}"),
    };
    let entry = match greenlight::entry(Answer::new(status, body), &room) {
        EntryAnswer::Enter { join_url } => {
            is_kept(&join_url)?;
            if join_url.is_loopback() {
                return Err(format!("a room out there leads here: {join_url}"));
            }
            "a seat".into()
        }
        EntryAnswer::NotSent(_) | EntryAnswer::Refused(_) | EntryAnswer::Unanswered(_) => "trouble".into(),
        entry => format!("{entry:?}"),
    };
    let token = html::meta(&String::from_utf8_lossy(body), TOKEN).is_some();
    Ok(format!("{probe}, {entry}, token {token}"))
}
