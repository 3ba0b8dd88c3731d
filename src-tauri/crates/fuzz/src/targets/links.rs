//! Links: whatever is taken is kept in a form that is taken again.

use super::{at_most, same};
use crate::target::{Limits, Target, Verdict};
use ccc_core::deep_link;
use ccc_core::link::{Link, MAX_LINK_BYTES};
use ccc_core::room::compose::{Guest, address, code_in, is_same_room};
use ccc_core::room::front_end::FrontEnd;
use ccc_core::thread::reply_link;
use ccc_sources::discourse::Topic;
use ccc_sources::greenlight::Room;

pub(super) const TARGETS: &[Target] = &[
    Target {
        name: "links",
        samples: long,
        words: WORDS,
        longest: 20_000,
        limits: Limits::USUAL,
        quick: 1_500,
        read: link,
    },
    Target {
        name: "deep-links",
        samples: Vec::new,
        words: &["ccc://join", "CCC://join", "/", "ccc", "join", "-", "%61"],
        longest: 2_000,
        limits: Limits::USUAL,
        quick: 300,
        read: deep,
    },
];

const WORDS: &[&str] = &[
    "https://",
    "http://",
    "//",
    "bbb.example.org",
    "localhost",
    "127.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "0x7f.1",
    "xn--pple-43d.com",
    "/rooms/abc-def-ghi-jkl",
    "/join",
    "/b/ale-abc-def",
    "/t/slug/726",
    "?viewerCode=ccc",
    "&joinFormName=",
    "#accessCode=1",
    "user:pw@",
    ":8443",
    "meet.jit.si/",
    "webex.com/m.php?PW=",
    "whereby.com/",
    "/index.php/apps/bbb/b/",
    "mumble.example.org/?password=",
    "\nÄnne",
    "\nccc",
    "%C3%A9",
    "joinFormName=Ana+%26",
];

/// Links at the limit of what is taken, as they are written and as they are kept.
fn long() -> Vec<String> {
    let room = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join?x=";
    let fill = |sign: &str, length: usize| room.to_owned() + &sign.repeat((length - room.len()) / sign.len());
    let host = |label: &str, times: usize| format!("https://{}example/", label.repeat(times));
    vec![
        fill("a", MAX_LINK_BYTES),
        fill("a", MAX_LINK_BYTES + 1),
        fill("é", 6_050),
        fill("é", MAX_LINK_BYTES),
        fill("話", 2_700),
        fill("%", MAX_LINK_BYTES),
        fill("&joinFormName=a", MAX_LINK_BYTES),
        host("a.", 3_900),
        host("é.", 900),
        host("xn--pple-43d.", 500),
        format!("https://example.org/{}", "../".repeat(2_600)),
        format!("https://example.org/{}", "a/".repeat(3_900)),
        format!("https://{}example.org/", "@".repeat(5_000)),
        format!("{}https://example.org/a{}", "(".repeat(3_000), ")".repeat(3_000)),
        "[".repeat(16_000),
    ]
}

/// A link in the first line; a guest's name and code in the two that follow.
fn link(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let mut lines = text.splitn(3, '\n');
    let (text, name, code) = (lines.next().unwrap_or_default(), lines.next(), lines.next());
    let mended = Link::parse_pasted(text);
    if let Ok(mended) = &mended {
        is_kept(mended)?;
    }
    let link = match Link::parse(text) {
        Ok(link) => link,
        Err(why) => {
            let why = format!("{why:?}");
            let kind = why.split('(').next().unwrap_or_default();
            return Ok(format!("{kind}, mended: {}", mended.is_ok()));
        }
    };
    is_kept(&link)?;
    if !is_same_room(&link, &link) {
        return Err(format!("a room is not the same as itself: {link}"));
    }
    let front_end = FrontEnd::of(&link);
    for asks_code in [None, Some(false), Some(true)] {
        for copy_only in [false, true] {
            let composed = address(&link, &Guest { name, code, asks_code, copy_only });
            is_kept(&composed.link)?;
            same("the address leads to another host", &composed.link.host(), &link.host())?;
        }
    }
    is_kept(&reply_link(&link, Some(u32::MAX)))?;
    if let Some(room) = Room::of(&link) {
        is_kept(room.page())?;
    }
    Ok(format!(
        "{front_end:?}, a code: {}, a topic: {}",
        code_in(&link).is_some(),
        Topic::of(&link).is_some()
    ))
}

/// What holds for every link.
pub(super) fn is_kept(link: &Link) -> Result<(), String> {
    let text = link.as_str();
    at_most("a link is too long", text, MAX_LINK_BYTES)?;
    same("a link is not taken again", &Link::parse(text), &Ok(link.clone()))?;
    let json = serde_json::to_string(link).map_err(|error| error.to_string())?;
    same("a link does not read back", &serde_json::from_str(&json).ok(), &Some(link.clone()))?;
    let is_safe = text.starts_with("https://") || text.starts_with("http://") && link.is_loopback();
    if !is_safe || link.host().is_empty() || !text.is_ascii() || text.contains(|c: char| c.is_ascii_control())
    {
        return Err(format!("this was taken as a link: {text:.300}"));
    }
    Ok(())
}

fn deep(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let Some(meeting) = deep_link::parse_join(&text) else { return Ok("refused".into()) };
    if let Some(meeting) = &meeting {
        let back = deep_link::parse_join(&format!("ccc://join/{meeting}"));
        same("a meeting's link leads elsewhere", &back, &Some(Some(meeting.clone())))?;
    }
    Ok(format!("joins, a meeting: {}", meeting.is_some()))
}
