//! Which links of an announcement may lead to the room: a guess, with reasons. A person confirms the link before it is
//! opened.

mod anchor_text;

use self::anchor_text::{
    code_positions, distance, is_nondescript, shortened, shows_another_host, weigh_words,
};
use super::compose::is_same_room;
use super::front_end::{FrontEnd, is_at};
use crate::link::{Link, LinkError};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::ops::Range;

/// A text with links, such as a thread's first post: its author's own words, without what is quoted or struck out. Nothing
/// in it is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Unchecked")]
pub struct Announcement {
    /// The visible text.
    pub text: String,
    /// Its links, in the order of the text; each lies in it.
    pub links: Vec<Anchor>,
}

/// An announcement from another process, before its links are checked.
#[derive(Deserialize)]
struct Unchecked {
    text: String,
    links: Vec<Anchor>,
}

impl From<Unchecked> for Announcement {
    fn from(Unchecked { text, mut links }: Unchecked) -> Self {
        links.retain(|link| text.get(link.at.clone()).is_some());
        Self { text, links }
    }
}

/// A link in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// Its target, as it is written.
    pub href: String,
    /// Its bytes in the text; empty if it has no text.
    pub at: Range<usize>,
    /// Whether it is in a block quote without an author. Some writers use one to quote, others for emphasis.
    pub set_off: bool,
}

/// The rooms that an announcement links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rooms {
    /// The candidates, each room once, the likeliest first.
    pub candidates: Vec<Candidate>,
    /// The host of a link that would be a candidate if it were not `http`, which is not opened.
    pub insecure: Option<String>,
}

/// A link that may lead to the room. Also kept in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The link. Its host is what a person confirms.
    pub link: Link,
    /// Why, the strongest reason first.
    #[serde(default)]
    pub reasons: Vec<Reason>,
}

/// Weight, then position in the text: what comes later was added later.
type Rank = (u32, usize);

/// Why a link may lead to the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The link's words describe a room.
    Called(String),
    /// The link has the shape of this front end's rooms.
    Shape(FrontEnd),
    /// The access code, or a word for one, is close to it.
    NearCode,
}

impl Reason {
    /// Its name for scripts, the same in all languages.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Called(_) => "called",
            Self::Shape(_) => "shape",
            Self::NearCode => "near_code",
        }
    }
}

/// The least weight of a candidate, which needs the right words or the right shape.
const MIN_WEIGHT: u32 = 40;

/// How far from the access code a link counts as near, in bytes.
const NEAR: usize = 240;

/// More links than any announcement has; further ones are ignored.
const MAX_LINKS: usize = 1_000;

/// The links of `post`, the announcement of `thread`, that may lead to the room. `code` is the meeting's access code.
///
/// Invalid links are ignored, and so are links whose words show another host than their target, and links to this machine
/// unless the thread is on it, too. The forum's own pages count only if they have the shape of a room.
pub fn find_rooms(post: &Announcement, thread: &Link, code: Option<&str>) -> Rooms {
    let search = Search { post, thread, codes: code_positions(&post.text, code) };
    let (mut ranked, mut insecure) = (Vec::new(), None);
    for anchor in post.links.iter().take(MAX_LINKS).chain(&bare_addresses(post)) {
        match Link::parse_pasted(&anchor.href) {
            Ok(link) => add(&mut ranked, search.weigh(link, anchor)),
            Err(LinkError::Scheme(_)) => {
                let candidate = secured(&anchor.href).and_then(|link| search.weigh(link, anchor));
                insecure = candidate.map(|(_, room)| room.link.host()).or(insecure);
            }
            Err(_) => {}
        }
    }
    ranked.sort_by_key(|(rank, _)| Reverse(*rank));
    Rooms { candidates: ranked.into_iter().map(|(_, candidate)| candidate).collect(), insecure }
}

/// Adds a candidate, or replaces one for the same room that ranks lower.
fn add(ranked: &mut Vec<(Rank, Candidate)>, new: Option<(Rank, Candidate)>) {
    let Some(new) = new else { return };
    match ranked.iter_mut().find(|(_, other)| is_same_room(&other.link, &new.1.link)) {
        Some(other) if other.0 >= new.0 => {}
        Some(other) => *other = new,
        None => ranked.push(new),
    }
}

/// The context in which links are weighed.
struct Search<'a> {
    post: &'a Announcement,
    thread: &'a Link,
    /// Where the text mentions the access code.
    codes: Vec<usize>,
}

impl Search<'_> {
    fn weigh(&self, link: Link, anchor: &Anchor) -> Option<(Rank, Candidate)> {
        let words = self.post.text.get(anchor.at.clone()).unwrap_or_default();
        if shows_another_host(words, &link)
            || is_recording(&link)
            || (link.is_loopback() && !self.thread.is_loopback())
        {
            return None;
        }
        let mut reasons = Vec::new();
        let front_end = FrontEnd::of(&link);
        if let Some(front_end) = front_end {
            reasons.push((weigh_shape(front_end), Reason::Shape(front_end)));
        } else if link.host() == self.thread.host() || is_about_software(&link) {
            return None;
        }
        let called = weigh_words(words);
        if called > 0 {
            reasons.push((called, Reason::Called(shortened(words))));
        }
        let distance = distance(&anchor.at, &self.codes).filter(|distance| *distance <= NEAR);
        if let Some(distance) = distance {
            // From 20 down to 5, the nearer the more.
            let weight = 20 - u32::try_from(distance * 15 / NEAR).unwrap_or(15);
            reasons.push((weight, Reason::NearCode));
        }
        let sum: u32 = reasons.iter().map(|(weight, _)| weight).sum();
        let weight = front_end.map_or(sum, |front_end| weigh_among_rooms(front_end, words));
        let weight = if anchor.set_off { weight.saturating_sub(50) } else { weight };
        reasons.sort_by_key(|(weight, _)| Reverse(*weight));
        let reasons = reasons.into_iter().map(|(_, reason)| reason).collect();
        (sum >= MIN_WEIGHT).then_some(((weight, anchor.at.start), Candidate { link, reasons }))
    }
}

fn weigh_shape(front_end: FrontEnd) -> u32 {
    if front_end.is_big_blue_button() { 70 } else { 40 }
}

/// The weight of a link with a room's shape compared with others of the kind. Neither the access code nor a good
/// description matter here, since "EDIT: we moved, https://…" is written in a hurry; but words for something else do.
fn weigh_among_rooms(front_end: FrontEnd, words: &str) -> u32 {
    let named = weigh_words(words);
    let voice = match (front_end.is_big_blue_button(), named > 0 || is_nondescript(words)) {
        (_, false) => 0,
        (true, true) => 50,
        (false, true) => named.max(25),
    };
    weigh_shape(front_end) + voice
}

/// Addresses with a room's shape in the text that are not links, for example in code.
fn bare_addresses(post: &Announcement) -> Vec<Anchor> {
    let text = post.text.as_str();
    let words = text.split_whitespace().filter(|word| word.contains('/') && word.contains('.'));
    let start = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    words
        .map(|word| Anchor { href: word.into(), at: start(word)..start(word) + word.len(), set_off: false })
        .filter(|word| {
            post.links.iter().all(|link| link.at.end <= word.at.start || word.at.end <= link.at.start)
        })
        .filter(|word| shape_of(&word.href).is_some())
        .take(MAX_LINKS)
        .collect()
}

/// The front end of an address as it is written, even with `http`.
fn shape_of(address: &str) -> Option<FrontEnd> {
    FrontEnd::of(&Link::parse_pasted(address).ok().or_else(|| secured(address))?)
}

/// An `http` link as an `https` one, for inspection only.
fn secured(address: &str) -> Option<Link> {
    let (before, rest) = address.split_once("http://")?;
    Link::parse_pasted(&format!("{before}https://{rest}")).ok()
}

/// Recordings of past meetings on `BigBlueButton` and Greenlight.
fn is_recording(link: &Link) -> bool {
    let mut path = link.url().path_segments().into_iter().flatten();
    path.any(|part| matches!(part, "playback" | "public_recordings" | "recordings"))
}

/// Pages about the software.
fn is_about_software(link: &Link) -> bool {
    const ABOUT: [&str; 6] =
        ["bigbluebutton.org", "github.com", "github.io", "jitsi.org", "wikipedia.org", "youtube.com"];
    let host = link.url().host_str().unwrap_or_default();
    ABOUT.iter().any(|about| is_at(host, about))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;
    use crate::phrases;
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
            post.links.push(Anchor { href: href.into(), at: start..post.text.len(), set_off: false });
            rest = after;
        }
        post.text.push_str(rest);
        post
    }

    fn thread() -> Link {
        Link::parse("https://forum.example/t/conference/726").unwrap()
    }

    fn found(marked: &str) -> Vec<String> {
        let rooms = find_rooms(&post(marked), &thread(), Some("ccc"));
        rooms.candidates.iter().map(|candidate| candidate.link.as_str().to_owned()).collect()
    }

    #[test]
    fn the_room_of_the_announcement_is_found_with_its_reasons() {
        let post = post(
            "Hi [@ada](/u/ada)! As in [last year](https://forum.example/t/last/1) we meet in the \
             [Big Blue Button room](https://bbb.example.org/rooms/abc-def-ghi-jkl/join) (access code: ccc), \
             see [Patio](https://patio.example/).",
        );
        let candidates = find_rooms(&post, &thread(), Some("ccc")).candidates;
        assert_eq!(candidates.len(), 1, "{candidates:?}");
        assert_eq!(candidates[0].link.host(), "bbb.example.org");
        let reasons: Vec<String> =
            candidates[0].reasons.iter().map(|why| phrases::reason(Locale::english(), why)).collect();
        assert_eq!(
            reasons,
            [
                "it looks like a Greenlight room link",
                "the post calls it “Big Blue Button room”",
                "the access code is next to it",
            ]
        );
        let ids: Vec<&str> = candidates[0].reasons.iter().map(Reason::id).collect();
        assert_eq!(ids, ["shape", "called", "near_code"]);
    }

    #[test]
    fn words_that_say_nothing_of_a_room_are_no_reason() {
        let rooms =
            find_rooms(&post("[this](https://bbb.example.org/rooms/abc-def-ghi-jkl)"), &thread(), None);
        assert_eq!(rooms.candidates[0].reasons, [Reason::Shape(FrontEnd::Greenlight3)]);
    }

    #[test]
    fn a_room_that_is_linked_twice_is_known_by_its_best_link() {
        let described = "[Big Blue Button room](https://bbb.example.org/rooms/abc-def-ghi-jkl)";
        let vague = "[what we agreed on](https://bbb.example.org/rooms/abc-def-ghi-jkl/join)";
        for marked in [format!("{described}, {vague}"), format!("{vague}, {described}")] {
            let candidates = find_rooms(&post(&marked), &thread(), None).candidates;
            assert_eq!(candidates.len(), 1, "{marked}");
            let called = Reason::Called("Big Blue Button room".into());
            assert!(candidates[0].reasons.contains(&called), "{marked}");
        }
    }

    #[test]
    fn the_farther_the_access_code_the_less_it_counts() {
        let apart = |filling: usize| {
            let filling = "and so on ".repeat(filling);
            found(&format!("Our [room](https://meet.example/coop) {filling} access code ccc"))
        };
        assert_eq!(apart(0), ["https://meet.example/coop"]);
        assert_eq!(apart(20), [""; 0]);
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
        // A BigBlueButton room by other words is likelier than another room by none.
        let all = found(
            "Join [here](https://meet.jit.si/Coop) or [what we agreed on](https://b.example/rooms/abc-def-ghi-jkl)",
        );
        assert!(all[0].starts_with("https://b.example/"), "{all:?}");
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
    fn pages_about_the_software_are_not_rooms() {
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
    fn a_link_that_appears_twice_is_one_candidate() {
        let link = "https://bbb.example.org/rooms/abc-def-ghi-jkl";
        assert_eq!(found(&format!("[here]({link}) or [BBB room]({link})")), [link]);
    }

    const OLD: &str = "https://old.example.org/rooms/abc-def-ghi-jkl/join";
    const NEW: &str = "https://new.example.net/rooms/mno-pqr-stu-vwx/join";

    #[test]
    fn of_rooms_that_weigh_the_same_the_later_one_comes_first() {
        let announced = format!("We meet in the [Big Blue Button room]({OLD}) (access code: ccc). ");
        for added in [
            format!("EDIT: moved to [{NEW}]({NEW})"),
            format!("EDIT: [new.example.net/rooms/mno…]({NEW})"),
            format!("[]({NEW})"),
            format!("Neu: [hier]({NEW})."),
            format!("[這裡]({NEW})"),
            format!("Our [new meeting room]({NEW})"),
            format!("In code: {NEW}."),
        ] {
            assert_eq!(found(&format!("{announced}{added}")), [NEW, OLD], "{added}");
        }
        assert_eq!(found(&format!("{announced}[Choir on Mondays]({NEW})")), [OLD, NEW]);
        // Once more at the end.
        assert_eq!(found(&format!("[here]({NEW}) {announced}")), [OLD, NEW]);
        assert_eq!(
            found(&format!("[room]({OLD}) [here]({NEW}) again: [{OLD}]({OLD}?joinFormName=A)")).len(),
            2
        );
    }

    #[test]
    fn what_is_set_off_comes_after_what_is_not() {
        let mut both = post(&format!("[BBB room]({NEW}) and [BBB room]({OLD})"));
        both.links[1].set_off = true;
        let all = find_rooms(&both, &thread(), None).candidates;
        assert_eq!(all.iter().map(|room| room.link.as_str()).collect::<Vec<_>>(), [NEW, OLD]);
    }

    #[test]
    fn room_links_are_cleaned_up_and_found_without_an_anchor() {
        let room = "https://bbb.example.org/rooms/abc-def-ghi-jkl";
        for written in [
            format!("[room]({room}.)"),
            "[room](//bbb.example.org/rooms/abc-def-ghi-jkl)".into(),
            "[room](<bbb.example.org/rooms/abc-def-ghi-jkl>)".into(),
            format!("Room: {room}, code: ccc"),
            "bbb.example.org/rooms/abc-def-ghi-jkl".into(),
            format!("<{room}>"),
        ] {
            assert_eq!(found(&written), [room], "{written}");
        }
        for none in
            ["https://bbb.example.org/coop (access code ccc)", "and/or a.b/c", "/rooms/abc-def-ghi-jkl"]
        {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn a_room_is_known_by_its_name_in_other_writings() {
        for words in ["オンライン会議室", "線上會議室", "غرفة الاجتماع", "الغرفة", "ルームはこちら"]
        {
            let marked = format!("[{words}](https://meet.example/coop) (ccc)");
            assert_eq!(found(&marked), ["https://meet.example/coop"], "{words}");
        }
    }

    #[test]
    fn only_a_thread_on_this_machine_has_rooms_on_it() {
        let here = "http://127.0.0.1:631/rooms/abc-def-ghi-jkl/join";
        for room in
            [here, "https://room.localhost/rooms/abc-def-ghi-jkl", "https://[::1]/rooms/abc-def-ghi-jkl"]
        {
            assert_eq!(
                find_rooms(&post(&format!("[BBB room]({room})")), &thread(), None),
                Rooms::default(),
                "{room}"
            );
        }
        let thread = Link::parse("http://127.0.0.1:3000/t/a/1").unwrap();
        assert_eq!(find_rooms(&post(&format!("[BBB room]({here})")), &thread, None).candidates.len(), 1);
    }

    #[test]
    fn a_room_with_an_http_link_is_insecure() {
        let room = "http://bbb.example.org/rooms/abc-def-ghi-jkl/join";
        let insecure = |marked: &str| find_rooms(&post(marked), &thread(), Some("ccc")).insecure;
        assert_eq!(insecure(&format!("[room]({room})")).as_deref(), Some("bbb.example.org"));
        assert_eq!(insecure(&format!("See {room}.")).as_deref(), Some("bbb.example.org"));
        assert_eq!(insecure("[Patio](http://patio.example/)"), None);
        assert_eq!(insecure("[BBB room](http://bbb.example.org@evil.example/rooms/abc-def-ghi-jkl)"), None);
        assert_eq!(found(&format!("[room]({room})")), [""; 0]);
    }

    proptest! {
        #[test]
        fn whatever_is_posted_only_links_come_out(
            text in any::<String>(),
            links in prop::collection::vec((any::<String>(), 0_usize..400, 0_usize..400), 0..6),
            code in prop::option::of(any::<String>()),
        ) {
            let links = links.into_iter().map(|(href, start, end)| Anchor { href, at: start..end, set_off: false }).collect();
            for candidate in find_rooms(&Announcement { text, links }, &thread(), code.as_deref()).candidates {
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
