//! Greenlight 3, the commonest front end of `BigBlueButton`: what it says about a room publicly ([`probe`]), and a
//! person's own way in ([`enter`]).
//!
//! Entering takes two requests: the room's page, which sets a session and its token ([`Form`]), and the POST, which can
//! start the meeting. So the POST requires a [`Click`]: it is sent only in response to a person's click on Join, never to
//! check whether the meeting runs.

mod enter;
mod probe;

pub use enter::{Click, Form, enter, entry};
pub(crate) use probe::ask_public;
pub use probe::{Probed, facts, probe};

use crate::fetch::Limits;
use ccc_core::link::Link;
use ccc_core::room::front_end::FrontEnd;
use std::time::Duration;
use url::Url;

/// How long a person who clicked Join waits until the room's server has said what it wants, and has given its page:
/// name lookup, connections and TLS included. After it the room's plain page opens.
pub const PROBE_TIMEOUT: Duration = Duration::from_millis(1_500);

/// How long the page alone may take if it is fetched for another attempt while the person already waits for the host.
const PAGE_TIMEOUT: Duration = Duration::from_secs(3);

/// How long the answer to the request for the way in may take, such a page included: creating a meeting alone takes
/// Greenlight 1.5 s and more.
pub const ENTRY_TIMEOUT: Duration = Duration::from_secs(8);

/// The addresses of one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its name in addresses.
    pub(crate) id: String,
    page: Link,
    /// Where its signals come from.
    pub(crate) cable: Link,
    public: Link,
    status: Link,
}

impl Room {
    /// The room behind `link`; `None` if the link does not have the shape of Greenlight 3's.
    pub fn of(link: &Link) -> Option<Self> {
        if FrontEnd::of(link) != Some(FrontEnd::Greenlight3) {
            return None;
        }
        let mut base = Url::parse(link.as_str()).ok()?;
        base.set_query(None);
        base.set_fragment(None);
        let path: Vec<String> =
            base.path_segments()?.filter(|part| !part.is_empty()).map(str::to_owned).collect();
        // The short form has the room's name alone.
        let rooms = path.iter().rposition(|part| part == "rooms");
        let (before, id) = match rooms {
            Some(rooms) => (&path[..rooms], path.get(rooms + 1)?),
            None => (&path[..0], path.first()?),
        };
        let at = |parts: &[&str]| {
            let mut url = base.clone();
            url.path_segments_mut().ok()?.clear().extend(before).extend(parts);
            Link::parse(url.as_str()).ok()
        };
        Some(Self {
            id: id.clone(),
            cable: at(&["cable"])?,
            page: at(&["rooms", id, "join"])?,
            // Without `.json` Greenlight returns its page.
            public: at(&["api", "v1", "rooms", id, "public.json"])?,
            status: at(&["api", "v1", "meetings", id, "status.json"])?,
        })
    }

    /// The room's page, which takes name and code.
    pub fn page(&self) -> &Link {
        &self.page
    }
}

fn within(total: Duration) -> Limits {
    Limits { connect: total, total, ..Limits::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addresses_of_a_room_lie_beside_its_page() {
        let room = |link: &str| Room::of(&Link::parse(link).unwrap());
        let whole = room("https://bbb.example/gl/rooms/abc-def-ghi-jkl?x=1#y").unwrap();
        assert_eq!(whole.page.as_str(), "https://bbb.example/gl/rooms/abc-def-ghi-jkl/join");
        assert_eq!(whole.public.as_str(), "https://bbb.example/gl/api/v1/rooms/abc-def-ghi-jkl/public.json");
        assert_eq!(
            whole.status.as_str(),
            "https://bbb.example/gl/api/v1/meetings/abc-def-ghi-jkl/status.json"
        );
        assert_eq!(
            room("https://bbb.example/abc-def-ghi-jkl").unwrap().page.as_str(),
            "https://bbb.example/rooms/abc-def-ghi-jkl/join"
        );
        assert_eq!(room("https://meet.jit.si/Coop"), None);
        assert_eq!(room("https://bbb.example/b/ale-abc-def"), None);
    }
}
