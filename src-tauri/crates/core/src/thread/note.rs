//! What is remembered of the thread and the rooms that it links.

use crate::link::{Link, MAX_LINK_BYTES};
use crate::reminder::journal::{keep_latest, push_bounded};
use crate::room::compose::is_same_room;
use crate::room::discover::{Candidate, Reason, Rooms};
use chrono::{DateTime, Utc};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};

/// How many of the thread's rooms are kept, the likeliest ones.
const MAX_FOUND: usize = 5;

/// How many refused rooms are remembered, the latest ones.
const MAX_REFUSED: usize = 60;

/// What is known of the thread and the rooms that it links. Part of the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThreadNote {
    /// When it is read next; `None` before the first time.
    pub next_at: Option<DateTime<Utc>>,
    /// How many attempts were made since it was last read.
    pub failures: u32,
    /// The number of its newest post, once it was read.
    pub highest_post: Option<u32>,
    /// The links that may lead to the room, the likeliest first.
    #[serde(deserialize_with = "one_or_many")]
    pub found: Vec<Candidate>,
    /// The host of a room that the thread links with `http`, which is not opened.
    pub insecure: Option<String>,
    /// Rooms that the person refused.
    pub refused: Vec<Link>,
}

/// Earlier versions kept one room, or none. What cannot be read will be found again.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Candidate>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Shape {
        Many(Vec<Candidate>),
        One(Candidate),
        Other(IgnoredAny),
    }
    Ok(match Shape::deserialize(deserializer)? {
        Shape::Many(found) => found,
        Shape::One(found) => vec![found],
        Shape::Other(_) => Vec::new(),
    })
}

impl ThreadNote {
    /// Takes the rooms that the announcement links now.
    pub(crate) fn take(&mut self, rooms: Rooms) {
        let wanted = rooms.candidates.into_iter().filter(|room| !self.is_refused(&room.link));
        self.found = wanted.take(MAX_FOUND).collect();
        self.insecure = rooms.insecure;
    }

    /// Drops what is more or longer than is ever kept: a file can hold anything, and all of this is shown.
    pub(crate) fn cut_to_size(&mut self) {
        let is_short = |text: &str| text.len() <= MAX_LINK_BYTES;
        let is_called_shortly = |reason: &Reason| match reason {
            Reason::Called(words) => is_short(words),
            Reason::Shape(_) | Reason::NearCode => true,
        };
        self.found.retain(|found| found.reasons.iter().all(is_called_shortly));
        self.found.truncate(MAX_FOUND);
        keep_latest(&mut self.refused, MAX_REFUSED);
        self.insecure.take_if(|host| !is_short(host));
    }

    /// Forgets a thread that is no longer read. What the person refused stays.
    pub(crate) fn forget(&mut self) {
        let refused = std::mem::take(&mut self.refused);
        *self = Self { refused, ..Self::default() };
    }

    /// The room that is offered to the person: the likeliest that they have not refused. `None` if that is the room
    /// `in_use`.
    pub fn offer(&self, in_use: Option<&Link>) -> Option<&Candidate> {
        self.choices().next().filter(|found| !is_in_use(found, in_use))
    }

    /// The other rooms to choose from.
    pub fn others<'a>(&'a self, in_use: Option<&'a Link>) -> impl Iterator<Item = &'a Candidate> {
        let offer = self.offer(in_use);
        self.choices().filter(move |found| !is_in_use(found, in_use) && Some(*found) != offer)
    }

    fn choices(&self) -> impl Iterator<Item = &Candidate> {
        self.found.iter().filter(|found| !self.is_refused(&found.link))
    }

    /// Whether the person has refused the room behind `link`.
    pub fn is_refused(&self, link: &Link) -> bool {
        self.refused.iter().any(|refused| is_same_room(refused, link))
    }

    /// Records that the person refuses the room behind `link`.
    pub(crate) fn refuse(&mut self, link: Link) {
        if !self.is_refused(&link) {
            push_bounded(&mut self.refused, link, MAX_REFUSED);
        }
    }

    /// Records that the person has set the room's link. If it is one of the rooms found, the likelier ones count as refused.
    pub(crate) fn chosen(&mut self, room: &Link) {
        self.refused.retain(|refused| !is_same_room(refused, room));
        let at = self.found.iter().position(|found| is_same_room(&found.link, room));
        let likelier = self.found[..at.unwrap_or(0)].to_vec();
        for found in likelier {
            self.refuse(found.link);
        }
    }
}

fn is_in_use(found: &Candidate, in_use: Option<&Link>) -> bool {
    in_use.is_some_and(|room| is_same_room(&found.link, room))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::discover::Reason;

    fn link(host: &str) -> Link {
        Link::parse(&format!("https://{host}.example/rooms/abc-def-ghi-jkl/join")).unwrap()
    }

    fn note(hosts: &[&str]) -> ThreadNote {
        let found = hosts.iter().map(|host| Candidate { link: link(host), reasons: vec![Reason::NearCode] });
        ThreadNote { found: found.collect(), ..ThreadNote::default() }
    }

    fn offered(note: &ThreadNote, in_use: Option<&str>) -> (Option<String>, Vec<String>) {
        let in_use = in_use.map(link);
        let host = |found: &Candidate| found.link.host().replace(".example", "");
        (note.offer(in_use.as_ref()).map(host), note.others(in_use.as_ref()).map(host).collect())
    }

    #[test]
    fn the_likeliest_is_offered_unless_it_is_refused_and_nothing_where_it_is_in_use() {
        let mut note = note(&["a", "b", "c"]);
        let some = |host: &str| Some(host.to_owned());
        let all = |hosts: &[&str]| hosts.iter().map(|&host| host.to_owned()).collect::<Vec<_>>();
        assert_eq!(offered(&note, None), (some("a"), all(&["b", "c"])));
        assert_eq!(offered(&note, Some("a")), (None, all(&["b", "c"])));
        assert_eq!(offered(&note, Some("b")), (some("a"), all(&["c"])), "the room has moved");
        note.refuse(Link::parse("https://a.example/rooms/abc-def-ghi-jkl?viewerCode=1").unwrap());
        assert_eq!(offered(&note, None), (some("b"), all(&["c"])));
        assert_eq!(offered(&note, Some("b")), (None, all(&["c"])));
        note.refuse(link("b"));
        note.refuse(link("c"));
        assert_eq!(offered(&note, None), (None, vec![]));
    }

    #[test]
    fn choosing_a_room_refuses_the_likelier_ones_until_another_choice() {
        let mut note = note(&["a", "b", "c"]);
        note.chosen(&link("b"));
        assert_eq!(offered(&note, Some("b")), (None, vec!["c".to_owned()]));
        note.chosen(&link("a"));
        assert!(!note.is_refused(&link("a")));
        note.chosen(&link("elsewhere"));
        assert_eq!(offered(&note, Some("elsewhere")).0.as_deref(), Some("a"));
    }

    #[test]
    fn a_file_of_an_earlier_version_is_read() {
        let room = r#"{"link":"https://a.example/rooms/abc-def-ghi-jkl/join","reasons":["near_code"]}"#;
        for (found, expected) in [
            (room.to_owned(), 1),
            (format!("[{room},{room}]"), 2),
            ("null".to_owned(), 0),
            (r#"[{"link":"javascript:alert(1)"}]"#.to_owned(), 0),
            (r#"[{"link":"https://a.example/","reasons":["of a later version"]}]"#.to_owned(), 0),
        ] {
            let note: ThreadNote = serde_json::from_str(&format!(r#"{{"found":{found}}}"#)).unwrap();
            assert_eq!(note.found.len(), expected, "{found}");
        }
    }

    #[test]
    fn what_a_file_holds_is_cut_to_size() {
        let mut whole = note(&["a", "b", "c", "d", "e"]);
        whole.insecure = Some("a.example".into());
        let mut cut = whole.clone();
        cut.cut_to_size();
        assert_eq!(cut, whole);
        let long = "a".repeat(1_000_000);
        cut.found.insert(0, Candidate { link: link("z"), reasons: vec![Reason::Called(long.clone())] });
        cut.found.extend(whole.found.clone());
        cut.refused.extend((0..99).map(|at| link(&format!("host-{at}"))));
        cut.insecure = Some(long);
        cut.cut_to_size();
        assert_eq!((&cut.found, &cut.insecure), (&whole.found, &None));
        assert_eq!(cut.refused.len(), MAX_REFUSED);
    }

    #[test]
    fn refused_rooms_are_bounded() {
        let mut note = ThreadNote::default();
        for number in 0..100 {
            note.refuse(link(&format!("host-{number}")));
        }
        assert_eq!(note.refused.len(), MAX_REFUSED);
        assert!(note.is_refused(&link("host-99")));
    }
}
