//! Greenlight 3, the commonest front end of `BigBlueButton`: what it says of a room to anybody, and a person's own way
//! in.
//!
//! Asking for the way in ([`enter`]) can start the meeting, so it wants a [`Click`]: it is never asked but as the answer
//! to a person's click on Join, and never to look whether the meeting runs.

use crate::fetch::{Answer, FetchError, Limits, Talk};
use crate::html;
use ccc_core::link::Link;
use ccc_core::room::entry::{Entry, PublicRoom, Says};
use ccc_core::room::front_end::FrontEnd;
use serde::Deserialize;
use std::time::Duration;
use ureq::http::{HeaderMap, header};
use url::Url;

/// How long a person who clicked Join waits gladly; after it the room's plain page opens.
pub const BUDGET: Duration = Duration::from_millis(1_500);

/// The addresses of one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    id: String,
    page: Link,
    cable: Link,
    public: Link,
    status: Link,
}

/// A person's click on Join: proof for [`enter`] that somebody wants in. Good for one asking.
#[derive(Debug)]
pub struct Click(());

impl Click {
    /// To be made where a person's click arrives, and nowhere else: never in a timer, a retry or a test of reachability.
    #[must_use]
    pub fn on_join() -> Self {
        Self(())
    }
}

/// Who wants in.
#[derive(Clone, Copy, Debug)]
pub struct Entrant<'a> {
    /// The name to join with. The server does not check it; an empty one would stand in the list of people.
    pub name: &'a str,
    /// The room's access code, sent only where the room wants one.
    pub code: Option<&'a str>,
    /// Whether the person has agreed to be recorded in this room.
    pub consents: bool,
    /// Hosts beside the room's own that the person has confirmed for entering.
    pub confirmed_hosts: &'a [String],
}

impl Room {
    /// The room behind `link`; `None` where the link has not the shape of Greenlight 3's.
    #[must_use]
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
            // Without `.json` Greenlight answers with its page.
            public: at(&["api", "v1", "rooms", id, "public.json"])?,
            status: at(&["api", "v1", "meetings", id, "status.json"])?,
        })
    }

    /// The room's name in addresses.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Where the room's signals come from.
    pub(crate) fn cable(&self) -> &Link {
        &self.cable
    }

    /// The room's page, which takes name and code.
    #[must_use]
    pub fn page(&self) -> &Link {
        &self.page
    }
}

/// The limits within which a click on Join is answered: [`BUDGET`] for all of it.
#[must_use]
pub fn within_budget() -> Limits {
    Limits { connect: BUDGET, total: BUDGET, ..Limits::default() }
}

/// What `room` says of itself to anybody: no sign-in, no side effect.
#[must_use]
pub fn public(room: &Room, limits: Limits) -> Says {
    match read_public(&Talk::with(&room.page, limits), room) {
        Ok(Some(public)) => Says::Room(public),
        Ok(None) => Says::OtherFrontEnd,
        Err(_) => Says::Nothing,
    }
}

/// Asks for the person's own way into `room`, within [`BUDGET`]. The address that comes back is never visited here: its
/// first visitor gets the seat.
///
/// It is the answer to one click of a person: it may start the meeting. A room that wants consent to recording or a
/// sign-in is told by its public side, and is then not asked. `None` where no Greenlight 3 stands there.
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "a click is used up by what it asks for")]
pub fn enter(click: Click, room: &Room, entrant: &Entrant) -> Option<Entry> {
    let Click(()) = click;
    let talk = Talk::with(&room.page, within_budget());
    let public = read_public(&talk, room).transpose()?;
    let entry = public.and_then(|public| way_in(&talk, room, &public, entrant));
    Some(entry.unwrap_or_else(|error| outcome_of(&error)))
}

fn way_in(talk: &Talk, room: &Room, public: &PublicRoom, entrant: &Entrant) -> Result<Entry, FetchError> {
    if public.wants_sign_in {
        return Ok(Entry::SignInWanted);
    }
    if public.records && !entrant.consents {
        return Ok(Entry::ConsentWanted);
    }
    let code = entrant.code.filter(|_| public.wants_code);
    let page = talk.get(&room.page, &[("Accept", "text/html")])?.ok(room.page.host())?;
    let nonsense = |why: &str| FetchError::Nonsense { host: room.page.host(), why: why.into() };
    let token = html::meta(&String::from_utf8_lossy(&page.body), "csrf-token")
        .ok_or_else(|| nonsense("its page has no token"))?;
    let cookies = cookies(&page.headers);
    let body =
        serde_json::json!({ "name": entrant.name, "access_code": code.unwrap_or_default() }).to_string();
    let headers = [
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
        ("X-CSRF-Token", token.as_str()),
        ("Cookie", cookies.as_str()),
    ];
    let answer = talk.post(&room.status, &headers, body.as_bytes())?;
    if answer.status == 403 {
        return Ok(Entry::WrongCode);
    }
    let status: Data<Status> = json(&answer.ok(room.page.host())?, room)?;
    if !status.data.status {
        return Ok(Entry::NotRunning);
    }
    let join_url = status.data.join_url.ok_or_else(|| nonsense("the way in is missing"))?;
    let join_url = Link::parse(&join_url).map_err(|_| nonsense("the way in is no https link"))?;
    // A server out there has no business with this machine.
    if join_url.is_loopback() && !room.page.is_loopback() {
        return Err(nonsense("the way in leads back to this machine"));
    }
    let host = join_url.host();
    let confirmed = host == room.page.host() || entrant.confirmed_hosts.contains(&host);
    Ok(if confirmed { Entry::Enter { join_url } } else { Entry::ConfirmHost { join_url } })
}

fn outcome_of(error: &FetchError) -> Entry {
    match error {
        FetchError::Missing { .. } | FetchError::Deleted { .. } => Entry::Gone,
        FetchError::SignInWanted { .. } => Entry::SignInWanted,
        FetchError::Slow { .. } => Entry::Slow,
        FetchError::Status { status, .. } => Entry::ServerTrouble { why: format!("it answered {status}") },
        other => Entry::ServerTrouble { why: other.to_string() },
    }
}

fn read_public(talk: &Talk, room: &Room) -> Result<Option<PublicRoom>, FetchError> {
    public_room(ask_public(talk, room)?, room)
}

/// Whether it is Greenlight 3 that says that there is no such room: `{"errors":["RecordNotFound"]}`.
fn is_greenlights(answer: &Answer) -> bool {
    #[derive(Deserialize)]
    struct Refusal {
        #[serde(rename = "errors")]
        _errors: Vec<String>,
    }
    serde_json::from_slice::<Refusal>(&answer.body).is_ok()
}

/// Asks for what `room` says of itself to anybody; any status is an answer.
pub(crate) fn ask_public(talk: &Talk, room: &Room) -> Result<Answer, FetchError> {
    talk.get(&room.public, &[("Accept", "application/json")])
}

/// What the room says of itself in the answer; `None` where it is another front end that answers.
pub(crate) fn public_room(answer: Answer, room: &Room) -> Result<Option<PublicRoom>, FetchError> {
    if answer.status == 404 && !is_greenlights(&answer) {
        return Ok(None);
    }
    let public: Data<PublicJson> = json(&answer.ok(room.page.host())?, room)?;
    let public = public.data;
    Ok(Some(PublicRoom {
        name: public.name,
        wants_code: public.viewer_access_code.is_set() || public.moderator_access_code.is_set(),
        records: public.recording_consent.is_set(),
        wants_sign_in: public.require_authentication.is_set(),
    }))
}

fn json<T: for<'a> Deserialize<'a>>(answer: &Answer, room: &Room) -> Result<T, FetchError> {
    serde_json::from_slice(&answer.body).map_err(|why| FetchError::Nonsense {
        host: room.page.host(),
        why: format!("it is no answer of Greenlight 3: {why}"),
    })
}

/// The cookies that an answer sets, as they are sent back.
fn cookies(headers: &HeaderMap) -> String {
    let set = headers.get_all(header::SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for (name, value) in set.filter_map(|cookie| cookie.split(';').next()?.trim().split_once('=')) {
        // The later one of a name is the one that counts (RFC 6265, 5.3).
        pairs.retain(|(other, _)| *other != name);
        pairs.push((name, value));
    }
    let pairs = pairs.into_iter().filter(|(name, value)| !name.is_empty() && !value.is_empty());
    pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

#[derive(Deserialize)]
struct Data<T> {
    data: T,
}

#[derive(Deserialize)]
struct PublicJson {
    name: String,
    #[serde(default)]
    recording_consent: Flag,
    #[serde(default)]
    require_authentication: Flag,
    #[serde(default)]
    viewer_access_code: Flag,
    #[serde(default)]
    moderator_access_code: Flag,
}

#[derive(Deserialize)]
struct Status {
    status: bool,
    #[serde(rename = "joinUrl")]
    join_url: Option<String>,
}

/// Greenlight writes its settings as strings, as booleans, and as null, which is false.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Flag {
    Bool(bool),
    Text(String),
    #[default]
    Null,
}

impl Flag {
    fn is_set(&self) -> bool {
        match self {
            Self::Bool(flag) => *flag,
            Self::Text(text) => text == "true",
            Self::Null => false,
        }
    }
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

    #[test]
    fn settings_come_as_strings_as_booleans_and_as_null() {
        let read = |text: &str| serde_json::from_str::<PublicJson>(text);
        let room = read(
            r#"{"name":"a","recording_consent":"true","require_authentication":"false",
                "viewer_access_code":true,"moderator_access_code":null}"#,
        )
        .unwrap();
        assert!(room.recording_consent.is_set() && room.viewer_access_code.is_set());
        assert!(!room.require_authentication.is_set() && !room.moderator_access_code.is_set());
        assert!(read(r#"{"name":"a","recording_consent":[]}"#).is_err());
        assert!(read("{}").is_err());
    }
}
