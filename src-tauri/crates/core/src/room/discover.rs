//! Which of an announcement's links may be the room's.
//!
//! A guess, with its reasons: a person confirms the link before anything is opened.

mod anchor_text;

use self::anchor_text::{
    code_positions, distance, names_nothing, shortened, shows_another_host, weigh_words,
};
use super::compose::is_same_room;
use super::front_end::{FrontEnd, is_at};
use crate::link::{Link, LinkError};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::ops::Range;

/// A text with links in it, such as a thread's first post: its author's own words, without what is quoted or struck out.
/// Nothing of it is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Unchecked")]
pub struct Announcement {
    /// What a reader sees.
    pub text: String,
    /// Its links, in the order of the text; each lies in it.
    pub links: Vec<Anchor>,
}

/// An announcement as another process tells it.
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
    /// Where it leads, as it is written.
    pub href: String,
    /// Which bytes of the text it is; empty where the link stands for itself.
    pub at: Range<usize>,
    /// Whether it stands in a block quote that names nobody. Some writers quote with one, and others set off what
    /// matters.
    pub set_off: bool,
}

/// What an announcement links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rooms {
    /// The links that may be the room's, each room once, the likeliest first.
    pub candidates: Vec<Candidate>,
    /// The host of a link that would be one of them, were it not `http`, which is not opened.
    pub insecure: Option<String>,
}

/// A link that may be the room's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The link. Its host is what a person confirms.
    pub link: Link,
    /// Why it may be the room's, the weightiest first; at least one.
    pub reasons: Vec<Reason>,
    /// How likely it is beside the others.
    rank: Rank,
}

/// The greater, the likelier: by weight, then by the place in the text. What stands later was added later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    weight: u32,
    at: usize,
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

impl Reason {
    /// A name for scripts, which stays the same.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Called(_) => "called",
            Self::Shape(_) => "shape",
            Self::NearCode => "near_code",
        }
    }
}

/// From this weight on a link is a candidate: what it is called or its shape must speak for it.
const ENOUGH: u32 = 40;

/// How far from the access code a link may stand to be near it, in bytes.
const NEAR: usize = 240;

/// More links than any announcement has; what comes after is not looked at.
const MOST_LINKS: usize = 1_000;

/// The links of `post`, the announcement of `thread`, that may lead to the room. `code` is the meeting's access code.
///
/// Remaining out are links that are no [`Link`], links whose words show another host than they lead to, and links to this
/// machine, unless the thread is on it, too. The forum's own pages are no rooms, unless they have a room's shape.
#[must_use]
pub fn find_rooms(post: &Announcement, thread: &Link, code: Option<&str>) -> Rooms {
    let search = Search { post, thread, codes: code_positions(&post.text, code) };
    let mut rooms = Rooms::default();
    for anchor in post.links.iter().take(MOST_LINKS).chain(&bare_addresses(post)) {
        match Link::mended(&anchor.href) {
            Ok(link) => rooms.add(search.weigh(link, anchor)),
            Err(LinkError::Scheme(scheme)) if scheme == "http" => {
                let candidate = secured(&anchor.href).and_then(|link| search.weigh(link, anchor));
                rooms.insecure = candidate.map(|room| room.link.host()).or(rooms.insecure);
            }
            Err(_) => {}
        }
    }
    rooms.candidates.sort_by_key(|candidate| Reverse(candidate.rank));
    rooms
}

impl Rooms {
    fn add(&mut self, candidate: Option<Candidate>) {
        let Some(candidate) = candidate else { return };
        match self.candidates.iter_mut().find(|other| is_same_room(&other.link, &candidate.link)) {
            Some(other) if other.rank >= candidate.rank => {}
            Some(other) => *other = candidate,
            None => self.candidates.push(candidate),
        }
    }
}

/// What a link is weighed by.
struct Search<'a> {
    post: &'a Announcement,
    thread: &'a Link,
    /// Where the text speaks of the access code.
    codes: Vec<usize>,
}

impl Search<'_> {
    fn weigh(&self, link: Link, anchor: &Anchor) -> Option<Candidate> {
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
            // The nearer the better: from 20 down to 5.
            let weight = 20 - u32::try_from(distance * 15 / NEAR).unwrap_or(15);
            reasons.push((weight, Reason::NearCode));
        }
        let sum: u32 = reasons.iter().map(|(weight, _)| weight).sum();
        let weight = front_end.map_or(sum, |front_end| weigh_among_rooms(front_end, words));
        let weight = if anchor.set_off { weight.saturating_sub(50) } else { weight };
        reasons.sort_by_key(|(weight, _)| Reverse(*weight));
        let reasons = reasons.into_iter().map(|(_, reason)| reason).collect();
        let rank = Rank { weight, at: anchor.at.start };
        (sum >= ENOUGH).then_some(Candidate { link, reasons, rank })
    }
}

fn weigh_shape(front_end: FrontEnd) -> u32 {
    if front_end.is_big_blue_button() { 70 } else { 40 }
}

/// What a link with a room's shape weighs beside others of the kind. Where the code stands is no sign here, nor is how
/// well the link is described: "EDIT: we moved, https://…" is said in a hurry. But words that name something else are.
fn weigh_among_rooms(front_end: FrontEnd, words: &str) -> u32 {
    let named = weigh_words(words);
    let voice = match (front_end.is_big_blue_button(), named > 0 || names_nothing(words)) {
        (_, false) => 0,
        (true, true) => 50,
        (false, true) => named.max(25),
    };
    weigh_shape(front_end) + voice
}

/// Addresses in the text that are no links, as in code, where they have a room's shape.
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
        .take(MOST_LINKS)
        .collect()
}

/// The shape of an address as it is written, also of one that is `http`.
fn shape_of(address: &str) -> Option<FrontEnd> {
    FrontEnd::of(&Link::mended(address).ok().or_else(|| secured(address))?)
}

/// An `http` link as an `https` one, to look at and not to open.
fn secured(address: &str) -> Option<Link> {
    let (before, rest) = address.split_once("http://")?;
    Link::mended(&format!("{before}https://{rest}")).ok()
}

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
    fn links_are_mended_and_found_without_an_anchor_where_they_have_a_rooms_shape() {
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
    fn a_room_whose_link_is_http_is_told_of() {
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
