//! Which of an announcement's links is the room's.
//!
//! A guess, with its reasons: a person confirms the link's host before anything is opened.

use super::front_end::{FrontEnd, is_at};
use crate::link::Link;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A text with links in it, such as a thread's first post. Nothing of it is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Announcement {
    /// What a reader sees.
    pub text: String,
    /// Its links, in the order of the text.
    pub links: Vec<Anchor>,
}

/// A link in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// Where it leads, as it is written.
    pub href: String,
    /// Which bytes of the text it is; empty where the link stands for itself.
    pub at: Range<usize>,
}

/// A link that may be the room's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The link. Its host is what a person confirms.
    pub link: Link,
    /// What stands behind it.
    pub front_end: Option<FrontEnd>,
    /// Why it may be the room's, the weightiest first; at least one.
    pub reasons: Vec<Reason>,
    weight: u32,
}

/// Why a link may be the room's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The link's own words name a room.
    Called(String),
    /// The link has the shape of such a room.
    Shape(FrontEnd),
    /// The access code, or words for one, stand close to it.
    NearCode,
}

/// From this weight on a link is a candidate: what it is called or its shape must speak for it.
const ENOUGH: u32 = 40;

/// How far from the access code a link may stand to be near it, in bytes.
const NEAR: usize = 240;

/// More links than any announcement has; what comes after is not looked at.
const MOST_LINKS: usize = 1_000;

/// The links of `post` that may lead to the room, the likeliest first.
///
/// `forum` is the host that the post was read from: its own pages are no rooms, unless they have a room's shape. `code`
/// is the meeting's access code. Links that are no [`Link`], and links whose words show another host than they lead to,
/// are left out.
#[must_use]
pub fn rooms(post: &Announcement, forum: Option<&str>, code: Option<&str>) -> Vec<Candidate> {
    let codes = code_positions(&post.text, code);
    let mut found: Vec<Candidate> = Vec::new();
    for anchor in post.links.iter().take(MOST_LINKS) {
        let Some(candidate) = weigh(post, anchor, forum, &codes) else { continue };
        match found.iter_mut().find(|other| other.link == candidate.link) {
            Some(other) if other.weight >= candidate.weight => {}
            Some(other) => *other = candidate,
            None => found.push(candidate),
        }
    }
    // Stable: of equals, the one that the text names first.
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.weight));
    found
}

fn weigh(post: &Announcement, anchor: &Anchor, forum: Option<&str>, codes: &[usize]) -> Option<Candidate> {
    let link = Link::parse(&anchor.href).ok()?;
    let words = post.text.get(anchor.at.clone()).unwrap_or_default();
    if shows_another_host(words, &link) || is_recording(&link) {
        return None;
    }
    let mut reasons = Vec::new();
    let front_end = FrontEnd::of(&link);
    if let Some(front_end) = front_end {
        reasons.push((if front_end.is_big_blue_button() { 70 } else { 40 }, Reason::Shape(front_end)));
    } else if forum.is_some_and(|forum| link.host() == forum) || is_about_software(&link) {
        return None;
    }
    let called = weigh_words(words);
    if called > 0 {
        reasons.push((called, Reason::Called(shortened(words))));
    }
    let distance = distance(&anchor.at, codes).filter(|distance| *distance <= NEAR);
    if let Some(distance) = distance {
        // The nearer the better: from 20 down to 5.
        let weight = 20 - u32::try_from(distance * 15 / NEAR).unwrap_or(15);
        reasons.push((weight, Reason::NearCode));
    }
    let weight = reasons.iter().map(|(weight, _)| weight).sum();
    reasons.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let reasons = reasons.into_iter().map(|(_, reason)| reason).collect();
    (weight >= ENOUGH).then_some(Candidate { link, front_end, reasons, weight })
}

/// What a link's words say for it.
fn weigh_words(words: &str) -> u32 {
    let words: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(60)
        .map(str::to_lowercase)
        .collect();
    let is = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    if words.concat().contains("bigbluebutton") || is(&["bbb"]) {
        50
    } else if is(&ROOM) {
        25
    } else {
        0
    }
}

/// What a room is called in the languages of the program.
const ROOM: [&str; 13] = [
    "room",
    "call",
    "meeting",
    "sala",
    "salón",
    "salle",
    "raum",
    "reunión",
    "réunion",
    "reunião",
    "riunione",
    "stanza",
    "videocall",
];

/// Recordings of former meetings, as `BigBlueButton` and Greenlight have them.
fn is_recording(link: &Link) -> bool {
    let mut path = link.url().path_segments().into_iter().flatten();
    path.any(|part| matches!(part, "playback" | "public_recordings" | "recordings"))
}

/// Pages that tell of the software.
fn is_about_software(link: &Link) -> bool {
    const ABOUT: [&str; 6] =
        ["bigbluebutton.org", "github.com", "github.io", "jitsi.org", "wikipedia.org", "youtube.com"];
    let host = link.url().host_str().unwrap_or_default();
    ABOUT.iter().any(|about| is_at(host, about))
}

/// Words with an address in them that is of another host than the link's: a trap.
fn shows_another_host(words: &str, link: &Link) -> bool {
    let words: Vec<&str> = words
        .split(|c: char| c.is_whitespace() || "()[]<>{}\"“”«»'".contains(c))
        .map(|word| word.trim_matches([',', ';', ':', '!', '?', '.', '…']))
        .filter(|word| !word.is_empty())
        .collect();
    let without_www = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let leads_to = link.url().host_str().map(without_www);
    words.iter().any(|word| {
        let written = match word.split_once("://") {
            Some(_) => (*word).to_owned(),
            None if looks_like_an_address(word, words.len() == 1) => format!("https://{word}"),
            None => return false,
        };
        // The forum shortens long addresses with dots at their end; the host stands at the start.
        url::Url::parse(&written).is_ok_and(|shown| shown.host_str().map(without_www) != leads_to)
    })
}

/// `host.tld` or `host.tld/…`. Amid other words `name.tld` alone is rather somebody's name, or a missing space.
fn looks_like_an_address(word: &str, alone: bool) -> bool {
    let host = word.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty()
            && end.len() >= 2
            && end.chars().all(char::is_alphabetic)
            && (alone || name.contains('.') || word.contains('/'))
    })
}

/// Where the text speaks of the access code, in order: the code itself as a word of its own, and words for one.
fn code_positions(text: &str, code: Option<&str>) -> Vec<usize> {
    let mut positions: Vec<usize> = code
        .filter(|code| !code.is_empty())
        .into_iter()
        .flat_map(|code| text.match_indices(code).filter(|(at, found)| is_whole_word(text, *at, found)))
        .map(|(at, _)| at)
        .collect();
    for word in
        ["access code", "Access code", "passcode", "password", "código", "codi d'accés", "code d’accès"]
    {
        positions.extend(text.match_indices(word).map(|(at, _)| at));
    }
    positions.sort_unstable();
    positions
}

fn is_whole_word(text: &str, at: usize, word: &str) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + word.len()..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

/// How many bytes lie between a link and the nearest of the sorted positions.
fn distance(at: &Range<usize>, positions: &[usize]) -> Option<usize> {
    let next = positions.partition_point(|position| *position < at.start);
    let after = positions.get(next).map(|position| position.saturating_sub(at.end));
    let before = next.checked_sub(1).map(|last| at.start - positions[last]);
    after.into_iter().chain(before).min()
}

/// A link's words on one line, short enough for a sentence.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 60;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let visible = line.chars().filter(|c| !c.is_control() && !crate::link::is_invisible(*c));
    let short: String = visible.clone().take(LONGEST).collect();
    if visible.count() > LONGEST { format!("{short}…") } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;
    use crate::words;
    use proptest::prelude::*;

    /// Reads `[words](href)` marks.
    fn post(marked: &str) -> Announcement {
        let mut post = Announcement::default();
        let mut rest = marked;
        while let Some((before, after)) = rest.split_once('[') {
            let (words, after) = after.split_once("](").unwrap();
            let (href, after) = after.split_once(')').unwrap();
            post.text.push_str(before);
            let start = post.text.len();
            post.text.push_str(words);
            post.links.push(Anchor { href: href.into(), at: start..post.text.len() });
            rest = after;
        }
        post.text.push_str(rest);
        post
    }

    fn found(marked: &str) -> Vec<String> {
        let candidates = rooms(&post(marked), Some("forum.example"), Some("ccc"));
        candidates.iter().map(|candidate| candidate.link.as_str().to_owned()).collect()
    }

    #[test]
    fn the_room_of_the_announcement_is_found_with_its_reasons() {
        let post = post(
            "Hi [@ada](/u/ada)! As in [last year](https://forum.example/t/last/1) we meet in the \
             [Big Blue Button room](https://bbb.example.org/rooms/abc-def-ghi-jkl/join) (access code: ccc), \
             see [Patio](https://patio.example/).",
        );
        let candidates = rooms(&post, Some("forum.example"), Some("ccc"));
        assert_eq!(candidates.len(), 1, "{candidates:?}");
        assert_eq!(candidates[0].link.host(), "bbb.example.org");
        let reasons: Vec<String> =
            candidates[0].reasons.iter().map(|why| words::reason(Locale::english(), why)).collect();
        assert_eq!(
            reasons,
            [
                "it has the shape of a Greenlight room’s link",
                "the text calls it “Big Blue Button room”",
                "the access code stands beside it",
            ]
        );
    }

    #[test]
    fn the_words_are_enough_where_the_shape_says_nothing() {
        assert_eq!(
            found("In the [Big Blue Button room](https://meet.example/coop)."),
            ["https://meet.example/coop"]
        );
        assert_eq!(
            found("Our [room](https://meet.example/coop), access code ccc"),
            ["https://meet.example/coop"]
        );
        assert_eq!(found("Our [room](https://meet.example/coop) is nice"), [""; 0]);
    }

    #[test]
    fn of_several_the_likeliest_comes_first() {
        let all = found(
            "Once in [Jitsi](https://meet.jit.si/Coop), then in [this](https://b.example/b/ale-abc-def), now in the \
             [BBB room](https://c.example/rooms/abc-def-ghi-jkl/join) with the code \"ccc\"",
        );
        assert_eq!(all.len(), 3);
        assert!(all[0].starts_with("https://c.example/"), "{all:?}");
        assert!(all[1].starts_with("https://b.example/"), "{all:?}");
    }

    #[test]
    fn traps_are_left_out() {
        for trap in [
            "[Big Blue Button room](javascript:alert(1))",
            "[Big Blue Button room](http://bbb.example.org/rooms/abc-def-ghi-jkl/join)",
            "[Big Blue Button room](https://bbb.example.org@evil.example/rooms/abc-def-ghi-jkl/join)",
            "[Big Blue Button room](https://forum.example/t/room/2)",
            "[https://bbb.example.org/rooms/abc-def-ghi-jkl](https://evil.example/rooms/abc-def-ghi-jkl)",
            "[bbb.example.org/room](https://evil.example/rooms/abc-def-ghi-jkl)",
            "[Big Blue Button room]()",
            "[Big Blue Button room bbb.example.org](https://evil.example/rooms/abc-def-ghi-jkl)",
            "[Join here: https://bbb.example.org/x](https://evil.example/rooms/abc-def-ghi-jkl)",
        ] {
            assert_eq!(found(trap), [""; 0], "{trap}");
        }
        let bare = "https://bbb.example.org/rooms/abc-def-ghi-jkl";
        assert_eq!(found(&format!("[{bare}]({bare})")), [bare]);
        assert_eq!(found(&format!("[bbb.example.org/rooms/abc…]({bare})")), [bare]);
        for words in
            [&format!("Join here: {bare}"), &format!("({bare})"), &format!("👉 {bare}"), "meet.coop’s room"]
        {
            assert_eq!(found(&format!("[{words}]({bare})")), [bare], "{words}");
        }
    }

    #[test]
    fn what_tells_of_the_software_is_no_room() {
        for other in [
            "We use [BigBlueButton](https://bigbluebutton.org/), access code ccc",
            "[BBB recording of last week](https://bbb.example.org/playback/presentation/2.3/abc), access code ccc",
            "[BigBlueButton](https://en.wikipedia.org/wiki/BigBlueButton)",
            "[BigBlueButton](https://docs.bigbluebutton.org/)",
        ] {
            assert_eq!(found(other), [""; 0], "{other}");
        }
        let demo = "https://demo.bigbluebutton.org/rooms/abc-def-ghi-jkl/join";
        assert_eq!(found(&format!("[room]({demo})")), [demo]);
    }

    #[test]
    fn a_link_that_comes_twice_is_told_once() {
        let link = "https://bbb.example.org/rooms/abc-def-ghi-jkl";
        assert_eq!(found(&format!("[here]({link}) or [BBB room]({link})")), [link]);
    }

    proptest! {
        #[test]
        fn whatever_is_posted_only_links_come_out(
            text in any::<String>(),
            links in prop::collection::vec((any::<String>(), 0_usize..400, 0_usize..400), 0..6),
            code in prop::option::of(any::<String>()),
        ) {
            let links = links.into_iter().map(|(href, start, end)| Anchor { href, at: start..end }).collect();
            for candidate in rooms(&Announcement { text, links }, None, code.as_deref()) {
                prop_assert!(Link::parse(candidate.link.as_str()).is_ok());
                prop_assert!(!candidate.reasons.is_empty());
            }
        }

        #[test]
        fn a_room_is_found_amid_any_text(before in "[^\\[\\]]{0,60}", after in "[^\\[\\]]{0,60}") {
            let marked = format!("{before}[Big Blue Button room](https://b.example/rooms/abc-def-ghi-jkl/join){after}");
            prop_assert_eq!(found(&marked), ["https://b.example/rooms/abc-def-ghi-jkl/join"]);
        }
    }
}
