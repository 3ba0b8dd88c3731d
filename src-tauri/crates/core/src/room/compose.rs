//! What Join opens: the room's address with the person's name and the code, as far as its front end accepts them.

use super::front_end::FrontEnd;
use crate::link::Link;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::{Url, form_urlencoded};

/// Who joins a room, and with what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guest<'a> {
    /// The name to join with.
    pub name: Option<&'a str>,
    /// The room's access code.
    pub code: Option<&'a str>,
    /// Whether the room asks for a code, if its server has said so. Greenlight 3 rejects a code that the room does not ask
    /// for, without a way to remove it, so it gets one only if it is known to ask for it.
    pub asks_code: Option<bool>,
    /// Whether the code only goes to the clipboard, since an address stays in the browser's history.
    pub copy_only: bool,
}

/// The address that Join opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The link.
    pub link: Link,
    /// Whether the name was left out because the link would be too long.
    pub name_left_out: bool,
}

/// The address that Join opens for `room`.
///
/// Everything in the link is kept, except somebody else's name and code, and a code that the room does not ask for. A front
/// end that accepts nothing in its address gets `room` itself. A name that would make the link too long is left out.
///
/// ```
/// use ccc_core::{link::Link, room::compose::{Guest, address}};
/// let room = Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl")?;
/// let guest = Guest { name: Some("Siôn 王 & co"), code: Some("ccc"), asks_code: Some(true), copy_only: false };
/// assert_eq!(
///     address(&room, &guest).link.as_str(),
///     "https://bbb.example.org/rooms/abc-def-ghi-jkl/join\
///      ?joinFormName=Si%C3%B4n%20%E7%8E%8B%20%26%20co&viewerCode=ccc",
/// );
/// # Ok::<(), ccc_core::link::LinkError>(())
/// ```
pub fn address(room: &Link, guest: &Guest) -> Address {
    if let Some(link) = filled_in(room, guest) {
        return Address { link, name_left_out: false };
    }
    let nameless = Guest { name: None, ..*guest };
    Address { link: filled_in(room, &nameless).unwrap_or_else(|| room.clone()), name_left_out: true }
}

/// The access code in a room's link, such as the share button of PILOS puts it there.
///
/// ```
/// use ccc_core::{link::Link, room::compose::code_in};
/// let room = Link::parse("https://pilos.example.org/rooms/abc-def-ghi#accessCode=508307005")?;
/// assert_eq!(code_in(&room).as_deref(), Some("508307005"));
/// # Ok::<(), ccc_core::link::LinkError>(())
/// ```
pub fn code_in(room: &Link) -> Option<String> {
    let (key, parameters) = match FrontEnd::of(room)? {
        FrontEnd::Greenlight3 => ("viewerCode", room.url().query()),
        FrontEnd::NextcloudBbb | FrontEnd::MumbleWeb => ("password", room.url().query()),
        FrontEnd::Webex => ("PW", room.url().query()),
        FrontEnd::Pilos => ("accessCode", room.url().fragment()),
        _ => return None,
    };
    let mut pairs = form_urlencoded::parse(parameters?.as_bytes());
    pairs.find(|(name, value)| name == key && !value.is_empty()).map(|(_, value)| value.into_owned())
}

/// Whether two links lead to the same room, whatever names and codes are in them.
pub fn is_same_room(one: &Link, other: &Link) -> bool {
    let bare = |link: &Link| {
        let mut url = link.url().clone();
        if FrontEnd::of(link) == Some(FrontEnd::Greenlight3) {
            to_join_page(&mut url);
            url.set_fragment(None);
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        remove_from_query(&mut url, &GUEST_PARAMETERS);
        url
    };
    bare(one) == bare(other)
}

/// The parameters that concern a guest rather than the room.
const GUEST_PARAMETERS: [&str; 4] = ["joinFormName", "viewerCode", "displayname", "displayName"];

/// `None` if it is too long.
fn filled_in(room: &Link, guest: &Guest) -> Option<Link> {
    let name = guest.name.map(str::trim).filter(|name| !name.is_empty());
    let code = guest.code.filter(|code| !code.is_empty() && !guest.copy_only);
    let own_code = code_in(room);
    // Not if the link has the same one already: it then stays as it is written.
    let new_code = code.filter(|code| own_code.as_deref() != Some(*code));
    let mut url = room.url().clone();
    match FrontEnd::of(room) {
        Some(FrontEnd::Greenlight3) => {
            // A link with a code implies that the room asks for one.
            let asks_code = guest.asks_code.unwrap_or(own_code.is_some());
            to_join_page(&mut url);
            put_in_query(&mut url, [("joinFormName", name), ("viewerCode", new_code.filter(|_| asks_code))]);
            if !asks_code {
                remove_from_query(&mut url, &["viewerCode"]);
            }
        }
        // It rejects names of fewer than three bytes, and without a name it asks for the code again.
        Some(FrontEnd::NextcloudBbb) => {
            if let Some(name) = name.filter(|name| name.len() >= 3) {
                put_in_query(&mut url, [("displayname", Some(name)), ("password", new_code)]);
            }
        }
        // Its page reads this and removes it from the address; older versions ignore it.
        Some(FrontEnd::Pilos) if !has_token(&url) => {
            if let Some(code) = new_code.filter(|_| guest.asks_code != Some(false)) {
                let fragment = with(url.fragment(), "accessCode", &encoded(code));
                url.set_fragment(Some(&fragment));
            }
        }
        Some(FrontEnd::Whereby) => put_in_query(&mut url, [("displayName", name)]),
        // "Join meeting" of its URL API, the only address that accepts both.
        Some(FrontEnd::Webex) if url.path().ends_with("/m.php") => {
            put_in_query(&mut url, [("AN", name), ("PW", new_code)]);
        }
        Some(FrontEnd::MumbleWeb) => put_in_query(&mut url, [("username", name), ("password", new_code)]),
        Some(FrontEnd::Jitsi) => put_in_fragment(&mut url, name),
        Some(FrontEnd::ElementCall) => put_in_fragment_query(&mut url, name),
        _ => {}
    }
    Link::parse(url.as_str()).ok()
}

/// Whether a link to a PILOS room is a personal one, which needs no code.
fn has_token(url: &Url) -> bool {
    let parts = url.path_segments().into_iter().flatten().filter(|part| !part.is_empty());
    parts.skip_while(|part| *part != "rooms").count() > 2
        || url.fragment().is_some_and(|fragment| fragment.contains("personalizedLink="))
}

/// Greenlight 3 keeps the query on this page only.
fn to_join_page(url: &mut Url) {
    let ends = |url: &Url, end: &str| url.path().trim_end_matches('/').ends_with(end);
    if ends(url, "/join") {
        return;
    }
    let short = url.path().trim_matches('/').to_owned();
    let is_short = !short.contains('/');
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty();
        if is_short {
            path.clear().push("rooms").push(&short);
        }
        path.push("join");
    }
}

fn remove_from_query(url: &mut Url, keys: &[&str]) {
    let others = url.query().map(|query| without(query, keys).join("&")).filter(|query| !query.is_empty());
    url.set_query(others.as_deref());
}

fn put_in_query<const N: usize>(url: &mut Url, pairs: [(&str, Option<&str>); N]) {
    for (key, value) in pairs {
        if let Some(value) = value {
            let query = with(url.query(), key, &encoded(value));
            url.set_query(Some(&query));
        }
    }
}

/// Jitsi parses the values in the fragment as JSON.
fn put_in_fragment(url: &mut Url, name: Option<&str>) {
    if let Some(name) = name {
        let fragment = with(
            url.fragment(),
            "userInfo.displayName",
            &encoded(&serde_json::Value::from(name).to_string()),
        );
        url.set_fragment(Some(&fragment));
    }
}

/// Element Call hides its parameters from the server: they are in the fragment, after a question mark of its own.
fn put_in_fragment_query(url: &mut Url, name: Option<&str>) {
    let (Some(name), Some(fragment)) = (name, url.fragment()) else { return };
    let (room, query) =
        fragment.split_once('?').map_or((fragment, None), |(room, query)| (room, Some(query)));
    let fragment = format!("{room}?{}", with(query, "displayName", &encoded(name)));
    url.set_fragment(Some(&fragment));
}

/// `query` with `key` set to the encoded `value`; all other parameters stay as they are written.
fn with(query: Option<&str>, key: &str, value: &str) -> String {
    let mut parts = query.map(|query| without(query, &[key])).unwrap_or_default();
    let new = format!("{key}={value}");
    parts.push(&new);
    parts.join("&")
}

/// The parameters in `query` except `keys`.
fn without<'a>(query: &'a str, keys: &[&str]) -> Vec<&'a str> {
    let is_other =
        |pair: &&str| form_urlencoded::parse(pair.as_bytes()).all(|(name, _)| !keys.contains(&&*name));
    query.split('&').filter(|_| !query.is_empty()).filter(is_other).collect()
}

/// All characters but the unreserved ones (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";

    fn link(text: &str) -> Link {
        Link::parse(text).unwrap()
    }

    fn guest<'a>(name: &'a str, code: &'a str) -> Guest<'a> {
        Guest { name: Some(name), code: Some(code), asks_code: Some(true), copy_only: false }
    }

    fn opened(room: &str, guest: &Guest) -> String {
        address(&link(room), guest).link.as_str().to_owned()
    }

    #[test]
    fn a_rooms_link_carries_its_code_as_its_front_end_writes_it() {
        for (room, code) in [
            ("https://bbb.example.org/rooms/abc-def-ghi-jkl?viewerCode=a%20b", Some("a b")),
            ("https://bbb.example.org/rooms/abc-def-ghi-jkl?password=x&viewerCode=", None),
            ("https://cloud.example.org/apps/bbb/b/4oZSyY5ZWxEnN8Kc?password=x", Some("x")),
            ("https://coop.webex.com/meet/ana?PW=x", Some("x")),
            ("https://pilos.example.org/rooms/abc-def-ghi#accessCode=508307005", Some("508307005")),
            ("https://meet.jit.si/Coop?password=x", None),
        ] {
            assert_eq!(code_in(&link(room)).as_deref(), code, "{room}");
        }
    }

    #[test]
    fn greenlight_3_is_opened_by_its_join_page_whatever_the_link() {
        for room in [
            "/rooms/abc-def-ghi-jkl",
            "/rooms/abc-def-ghi-jkl/",
            "/rooms/abc-def-ghi-jkl/join",
            "/abc-def-ghi-jkl",
        ] {
            assert_eq!(
                opened(&format!("https://bbb.example.org{room}"), &guest("Ada", "ccc")),
                format!("{ROOM}?joinFormName=Ada&viewerCode=ccc"),
                "{room}"
            );
        }
        assert_eq!(
            opened("https://example.org/gl/rooms/abc-def-ghi-jkl?lang=ca#top", &guest("Ada", "ccc")),
            "https://example.org/gl/rooms/abc-def-ghi-jkl/join?lang=ca&joinFormName=Ada&viewerCode=ccc#top"
        );
        let slash = format!("{ROOM}/");
        assert_eq!(opened(&slash, &guest("Ada", "ccc")), format!("{slash}?joinFormName=Ada&viewerCode=ccc"));
    }

    #[test]
    fn a_code_goes_into_greenlights_address_only_where_it_is_wanted_and_allowed() {
        let only_name = format!("{ROOM}?joinFormName=Ada");
        assert_eq!(opened(ROOM, &Guest { asks_code: Some(false), ..guest("Ada", "ccc") }), only_name);
        assert_eq!(opened(ROOM, &Guest { copy_only: true, ..guest("Ada", "ccc") }), only_name);
        assert_eq!(
            opened(ROOM, &Guest { name: None, ..guest("", "a&b") }),
            format!("{ROOM}?viewerCode=a%26b")
        );
        assert_eq!(opened(ROOM, &Guest::default()), ROOM);
        assert_eq!(opened(ROOM, &Guest { name: Some("  "), ..Guest::default() }), ROOM);
    }

    #[test]
    fn somebody_elses_name_in_a_shared_link_is_replaced() {
        let passed_on = format!("{ROOM}?joinFormName=Grace&x=%20+&viewerCode=old&y#z");
        assert_eq!(
            opened(&passed_on, &guest("Ada", "ccc")),
            format!("{ROOM}?x=%20+&y&joinFormName=Ada&viewerCode=ccc#z")
        );
    }

    #[test]
    fn nextcloud_takes_name_and_password_where_the_name_is_long_enough() {
        let room = "https://cloud.example.org/apps/bbb/b/tOkEn123";
        assert_eq!(opened(room, &guest("Ada", "c c")), format!("{room}?displayname=Ada&password=c%20c"));
        assert_eq!(opened(room, &guest("Al", "ccc")), room);
        // It counts bytes.
        assert_eq!(opened(room, &guest("王", "ccc")), format!("{room}?displayname=%E7%8E%8B&password=ccc"));
        let copied = Guest { copy_only: true, ..guest("Ada", "ccc") };
        assert_eq!(opened(room, &copied), format!("{room}?displayname=Ada"));
    }

    #[test]
    fn other_services_get_their_documented_parameters() {
        let ada = guest("Ada \"A\"", "ccc");
        let cases = [
            (
                "https://meet.jit.si/Coop",
                "https://meet.jit.si/Coop#userInfo.displayName=%22Ada%20%5C%22A%5C%22%22",
            ),
            (
                "https://meet.jit.si/Coop#config.lang=%22ca%22",
                "https://meet.jit.si/Coop#config.lang=%22ca%22&userInfo.displayName=%22Ada%20%5C%22A%5C%22%22",
            ),
            ("https://coop.whereby.com/a", "https://coop.whereby.com/a?displayName=Ada%20%22A%22"),
            (
                "https://call.element.io/room/#/coop?roomId=!a:b&password=x",
                "https://call.element.io/room/#/coop?roomId=!a:b&password=x&displayName=Ada%20%22A%22",
            ),
            (
                "https://v.example/?address=v.example&port=443",
                "https://v.example/?address=v.example&port=443&username=Ada%20%22A%22&password=ccc",
            ),
            (
                "https://coop.webex.com/coop/m.php?AT=JM&MK=1",
                "https://coop.webex.com/coop/m.php?AT=JM&MK=1&AN=Ada%20%22A%22&PW=ccc",
            ),
        ];
        for (room, expected) in cases {
            assert_eq!(opened(room, &ada), expected);
        }
    }

    #[test]
    fn front_ends_without_address_parameters_get_the_link_unchanged() {
        for room in [
            "https://bbb.example.org/bigbluebutton/api/join?fullName=A%20B&meetingID=c&checksum=dd",
            "https://bbb.example.org/b/ale-abc-def-ghi",
            "https://pilos.example.org/rooms/abc-def-ghi/tOkEn",
            "https://pilos.example.org/rooms/abc-def-ghi#personalizedLink=tOkEn",
            "https://moodle.example.org/mod/bigbluebuttonbn/view.php?id=1",
            "https://us02web.zoom.us/j/123?pwd=a.b",
            "https://coop.webex.com/meet/name",
            "https://example.org/somewhere?a=b#c",
        ] {
            assert_eq!(opened(room, &guest("Ada", "ccc")), room);
        }
    }

    #[test]
    fn a_name_too_long_for_a_link_is_left_out() {
        let long = "王".repeat(3_000);
        assert_eq!(opened(ROOM, &guest(&long, "ccc")), format!("{ROOM}?viewerCode=ccc"));
        let whole = format!("https://bbb.example.org/rooms/abc-def-ghi-jkl/join?x={}", "y".repeat(7_940));
        assert_eq!(opened(&whole, &guest("Ada", "ccc")), whole);
    }

    #[test]
    fn pilos_reads_a_code_that_is_wanted_from_the_fragment() {
        let room = "https://pilos.example.org/rooms/abc-def-ghi";
        assert_eq!(opened(room, &guest("Ada", "c c")), format!("{room}#accessCode=c%20c"));
        assert_eq!(opened(room, &Guest { asks_code: Some(false), ..guest("Ada", "ccc") }), room);
        assert_eq!(opened(room, &Guest { copy_only: true, ..guest("Ada", "ccc") }), room);
    }

    #[test]
    fn a_room_is_the_same_whoever_stands_in_its_link() {
        let same = |one: &str, other: &str| is_same_room(&link(one), &link(other));
        for other in [
            "https://bbb.example.org/rooms/abc-def-ghi-jkl",
            "https://bbb.example.org/rooms/abc-def-ghi-jkl/",
            "https://BBB.example.org/rooms/abc-def-ghi-jkl/join/",
            "https://bbb.example.org/rooms/abc-def-ghi-jkl/join?joinFormName=Bob&viewerCode=x#y",
        ] {
            assert!(same(ROOM, other), "{other}");
        }
        assert!(same("https://meet.example/coop", "https://meet.example/coop/"));
        assert!(!same(ROOM, "https://bbb.example.org/rooms/abc-def-ghi-jkm/join"));
        assert!(!same(ROOM, "https://evil.example/rooms/abc-def-ghi-jkl/join"));
        assert!(!same("https://m.example/a?id=1", "https://m.example/a?id=2"));
    }

    proptest! {
        #[test]
        fn any_name_and_code_come_out_of_the_address_as_they_went_in(
            name in "\\PC{1,60}", code in "\\PC{1,20}", query in "([a-z]{1,4}=[a-z%+]{0,6}&){0,3}", fragment in "[a-z/?=]{0,8}",
        ) {
            prop_assume!(!name.trim().is_empty());
            let room = link(&format!("{ROOM}?{query}#{fragment}"));
            let opened = address(&room, &guest(&name, &code)).link;
            let pairs: Vec<_> = opened.url().query_pairs().into_owned().collect();
            let before: Vec<_> = room.url().query_pairs().into_owned().collect();
            prop_assert_eq!(&pairs[..pairs.len() - 2], &before[..]);
            prop_assert_eq!(&pairs[pairs.len() - 2], &("joinFormName".to_owned(), name.trim().to_owned()));
            prop_assert_eq!(&pairs[pairs.len() - 1], &("viewerCode".to_owned(), code));
            prop_assert_eq!(opened.url().fragment(), room.url().fragment());
            prop_assert_eq!(opened.url().path(), room.url().path());
            prop_assert_eq!(opened.host(), room.host());
        }

        #[test]
        fn nothing_leads_elsewhere_than_the_room(
            path in "[ -~]{0,60}", name in any::<String>(), code in any::<String>(), asks_code in prop::option::of(any::<bool>()), copy_only: bool,
        ) {
            if let Ok(room) = Link::parse(&format!("https://example.org/{path}")) {
                let guest = Guest { name: Some(&name), code: Some(&code), asks_code, copy_only };
                let opened = address(&room, &guest).link;
                prop_assert_eq!(opened.host(), room.host());
                prop_assert!(opened.as_str().is_ascii());
                prop_assert_eq!(Link::parse(opened.as_str()).unwrap(), opened);
            }
        }

        #[test]
        fn jitsis_name_is_json(name in "\\PC{1,60}") {
            prop_assume!(!name.trim().is_empty());
            let opened = address(&link("https://meet.jit.si/Coop"), &guest(&name, "ccc")).link;
            let value = opened.url().fragment().unwrap().strip_prefix("userInfo.displayName=").unwrap();
            let json = percent_encoding::percent_decode_str(value).decode_utf8().unwrap();
            prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), name.trim());
        }
    }
}
