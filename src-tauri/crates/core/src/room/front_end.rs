//! The front end behind a room's link, recognised from the link alone.
//!
//! Front ends of `BigBlueButton` are recognised by the path on any host; other services by their hosts, or by what only
//! their links contain. Sources: the front ends' own code and documentation.

use crate::link::Link;
use serde::{Deserialize, Serialize};
use url::{Url, form_urlencoded};

/// A web application that leads into a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FrontEnd {
    /// `BigBlueButton` behind Greenlight 3: `/rooms/xxx-xxx-xxx-xxx/join`.
    Greenlight3,
    /// `BigBlueButton` behind Greenlight 2: `/b/OWNER-xxx-xxx-xxx`.
    Greenlight2,
    /// `BigBlueButton` behind PILOS: `/rooms/xxx-xxx-xxx`.
    Pilos,
    /// `BigBlueButton` behind Nextcloud: `/apps/bbb/b/TOKEN`.
    NextcloudBbb,
    /// `BigBlueButton` behind Moodle: `/mod/bigbluebuttonbn/view.php?id=`.
    Moodle,
    /// A signed join address of `BigBlueButton` itself, for one person: `/bigbluebutton/api/join?…checksum=`.
    BigBlueButton,
    /// Jitsi Meet.
    Jitsi,
    /// Zoom.
    Zoom,
    /// Google Meet.
    GoogleMeet,
    /// Microsoft Teams.
    Teams,
    /// Webex.
    Webex,
    /// Whereby.
    Whereby,
    /// `LiveKit` Meet.
    LiveKit,
    /// Nextcloud Discussion: `/call/TOKEN`.
    NextcloudTalk,
    /// Element Call.
    ElementCall,
    /// `OpenTalk`.
    OpenTalk,
    /// Mumble in the browser.
    MumbleWeb,
    /// A stage or voice channel of Discord.
    Discord,
}

impl FrontEnd {
    /// The front end behind `link`; `None` if it is not recognised.
    ///
    /// ```
    /// use ccc_core::{link::Link, room::front_end::FrontEnd};
    /// let link = Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join")?;
    /// assert_eq!(FrontEnd::of(&link), Some(FrontEnd::Greenlight3));
    /// # Ok::<(), ccc_core::link::LinkError>(())
    /// ```
    pub fn of(link: &Link) -> Option<Self> {
        let url = link.url();
        let path: Vec<&str> =
            url.path_segments().into_iter().flatten().filter(|segment| !segment.is_empty()).collect();
        let host = url.host_str().unwrap_or_default();
        // A service's own host is more reliable than the shape of a path.
        by_host(host, &path).or_else(|| by_path(host, &path, url)).or_else(|| by_parameters(url))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Greenlight3 | Self::Greenlight2 => "Greenlight",
            Self::Pilos => "PILOS",
            Self::NextcloudBbb => "BigBlueButton in Nextcloud",
            Self::Moodle => "BigBlueButton in Moodle",
            Self::BigBlueButton => "BigBlueButton",
            Self::Jitsi => "Jitsi",
            Self::Zoom => "Zoom",
            Self::GoogleMeet => "Google Meet",
            Self::Teams => "Teams",
            Self::Webex => "Webex",
            Self::Whereby => "Whereby",
            Self::LiveKit => "LiveKit",
            Self::NextcloudTalk => "Nextcloud Discussion",
            Self::ElementCall => "Element Call",
            Self::OpenTalk => "OpenTalk",
            Self::MumbleWeb => "Mumble",
            Self::Discord => "Discord",
        }
    }

    /// Whether the room behind it is `BigBlueButton`'s.
    pub fn is_big_blue_button(self) -> bool {
        matches!(
            self,
            Self::Greenlight3
                | Self::Greenlight2
                | Self::Pilos
                | Self::NextcloudBbb
                | Self::Moodle
                | Self::BigBlueButton
        )
    }
}

/// Whether `host` is `domain` or lies in it.
pub(super) fn is_at(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

fn by_host(host: &str, path: &[&str]) -> Option<FrontEnd> {
    let at = |domain: &str| is_at(host, domain);
    let found = match path {
        ["j" | "s" | "w" | "wc" | "my", _, ..] if at("zoom.us") || at("zoom.com") || at("zoomgov.com") => {
            FrontEnd::Zoom
        }
        ["lookup", _] if host == "meet.google.com" => FrontEnd::GoogleMeet,
        [code] if host == "meet.google.com" && has_groups(code, &[3, 4, 3], u8::is_ascii_alphabetic) => {
            FrontEnd::GoogleMeet
        }
        ["l", "meetup-join", ..] | ["meet", _, ..]
            if host == "teams.live.com"
                || at("teams.microsoft.com")
                || at("teams.microsoft.us")
                || host == "teams.cloud.microsoft" =>
        {
            FrontEnd::Teams
        }
        [_, ..] if at("webex.com") && path.iter().any(|part| WEBEX.contains(part)) => FrontEnd::Webex,
        [room] if (at("whereby.com") && !WHEREBYS_OWN.contains(room)) || host == "appear.in" => {
            FrontEnd::Whereby
        }
        ["rooms", _] if host == "meet.livekit.io" => FrontEnd::LiveKit,
        _ if host == "call.element.io" => FrontEnd::ElementCall,
        ["channels" | "events" | "invite" | "stages", _, ..] if at("discord.com") || at("discordapp.com") => {
            FrontEnd::Discord
        }
        [_] if host == "discord.gg" => FrontEnd::Discord,
        [_, ..] if JITSI.iter().any(|domain| at(domain)) => FrontEnd::Jitsi,
        // A self-hosted server, not the project's pages.
        [_] if host.contains("jitsi") && !at("jitsi.org") && !at("github.io") => FrontEnd::Jitsi,
        _ => return None,
    };
    Some(found)
}

/// What the paths of Webex's meetings contain.
const WEBEX: [&str; 6] = ["meet", "join", "j.php", "m.php", "webappng", "wbxmjs"];

/// Pages of whereby.com that are not rooms.
const WHEREBYS_OWN: [&str; 6] = ["information", "pricing", "blog", "about", "download", "user"];

/// Well-known Jitsi servers whose names do not reveal it.
const JITSI: [&str; 4] = ["meet.jit.si", "8x8.vc", "framatalk.org", "meet.mayfirst.org"];

fn by_path(host: &str, path: &[&str], url: &Url) -> Option<FrontEnd> {
    let found = match path {
        [.., "bigbluebutton", "api", "join"] if has(url, "checksum") => FrontEnd::BigBlueButton,
        // A moderator's link has a second token.
        [.., "apps", "bbb", "b", _] | [.., "apps", "bbb", "b", _, _] => FrontEnd::NextcloudBbb,
        [.., "mod", "bigbluebuttonbn", "view.php" | "bbb_view.php"] if has(url, "id") => FrontEnd::Moodle,
        [.., "mod", "bigbluebuttonbn", "guest.php"] if has(url, "uid") => FrontEnd::Moodle,
        // Rooms that moved from Greenlight 2 to 3 kept their names, and others were given one.
        [.., "rooms", id, "join"] if is_room_name(id) => FrontEnd::Greenlight3,
        [.., "rooms", id] if has_groups(id, &[3; 4], u8::is_ascii_alphanumeric) => FrontEnd::Greenlight3,
        // The short address of Greenlight 3. Any page may have such a path, hence the host.
        [id] if has_groups(id, &[3; 4], u8::is_ascii_alphanumeric)
            && BBB.iter().any(|name| host.contains(name)) =>
        {
            FrontEnd::Greenlight3
        }
        [.., "rooms", id] | [.., "rooms", id, _] if has_groups(id, &[3; 3], u8::is_ascii_alphanumeric) => {
            FrontEnd::Pilos
        }
        [.., "b", id] if is_greenlight_2(id) => FrontEnd::Greenlight2,
        ["room", id]
            if has_groups(id, &UUID, u8::is_ascii_hexdigit)
                && (has(url, "invite") || host.contains("opentalk")) =>
        {
            FrontEnd::OpenTalk
        }
        ["invite", id] if has_groups(id, &UUID, u8::is_ascii_hexdigit) && host.contains("opentalk") => {
            FrontEnd::OpenTalk
        }
        [.., "index.php", "call", token] if is_talk_token(token) => FrontEnd::NextcloudTalk,
        // It may be an ordinary word, too.
        [.., "call", token] if is_talk_token(token) && token.bytes().any(|byte| byte.is_ascii_digit()) => {
            FrontEnd::NextcloudTalk
        }
        _ => return None,
    };
    Some(found)
}

/// What the names of `BigBlueButton` servers often contain.
const BBB: [&str; 3] = ["bbb", "bigbluebutton", "greenlight"];

fn by_parameters(url: &Url) -> Option<FrontEnd> {
    let fragment = url.fragment().unwrap_or_default();
    if ["config.", "interfaceConfig.", "userInfo."]
        .iter()
        .any(|key| fragment.split('&').any(|pair| pair.starts_with(key)))
    {
        return Some(FrontEnd::Jitsi);
    }
    if url.path().trim_end_matches('/').ends_with("/room") && fragment.contains("roomId=") {
        return Some(FrontEnd::ElementCall);
    }
    if has(url, "liveKitUrl") {
        return Some(FrontEnd::LiveKit);
    }
    (has(url, "address") && has(url, "port")).then_some(FrontEnd::MumbleWeb)
}

fn has(url: &Url, key: &str) -> bool {
    let query = url.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).any(|(name, value)| name == key && !value.is_empty())
}

/// The lengths of the groups of a UUID.
const UUID: [usize; 5] = [8, 4, 4, 4, 12];

/// Whether `id` consists of groups of these lengths, joined by hyphens, whose characters are all of one kind.
fn has_groups(id: &str, lengths: &[usize], is_of_kind: fn(&u8) -> bool) -> bool {
    id.split('-').map(str::len).eq(lengths.iter().copied())
        && id.bytes().all(|byte| byte == b'-' || is_of_kind(&byte))
}

fn is_three(group: &str) -> bool {
    group.len() == 3 && is_alphanumeric(group)
}

fn is_alphanumeric(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `OWNER-xxx-xxx` or `OWNER-xxx-xxx-xxx`. The owner is the first three characters of a name, with hyphens for whatever is
/// not a letter, so it may contain hyphens and end in one.
fn is_greenlight_2(id: &str) -> bool {
    let groups: Vec<&str> = id.split('-').collect();
    is_alphanumeric(groups[0])
        && groups.iter().all(|group| group.is_empty() || is_alphanumeric(group))
        && groups.len() > 2
        && groups[groups.len() - 2..].iter().all(|group| is_three(group))
}

fn is_room_name(id: &str) -> bool {
    (3..=50).contains(&id.len()) && id.split('-').all(|group| group.is_empty() || is_alphanumeric(group))
}

fn is_talk_token(token: &str) -> bool {
    (6..=32).contains(&token.len()) && is_alphanumeric(token)
}

#[cfg(test)]
mod tests {
    use super::FrontEnd::{self, *};
    use crate::link::Link;
    use proptest::prelude::*;

    fn of(text: &str) -> Option<FrontEnd> {
        FrontEnd::of(&Link::parse(text).unwrap())
    }

    #[test]
    fn front_ends_of_big_blue_button_are_recognised_on_any_host() {
        let cases = [
            ("/rooms/abc-def-ghi-jkl/join", Greenlight3),
            ("/rooms/abc-d3f-gh1-jkl", Greenlight3),
            ("/rooms/abc-def-ghi-jkl/join/", Greenlight3),
            ("/gl/rooms/abc-def-ghi-jkl/join?x=1#y", Greenlight3),
            ("/rooms/abc-def-ghi/join", Greenlight3),
            ("/rooms/al--abc-def-ghi/join", Greenlight3),
            ("/rooms/coop-conf/join", Greenlight3),
            ("/rooms/abc-def-ghi", Pilos),
            ("/rooms/abc-def-ghi/TOKEN", Pilos),
            ("/b/ale-abc-def", Greenlight2),
            ("/b/ale-abc-def-ghi", Greenlight2),
            ("/b/al--abc-def-ghi", Greenlight2),
            ("/b/a-b-abc-def", Greenlight2),
            ("/apps/bbb/b/aBcD1234/mOdErAtOr", NextcloudBbb),
            ("/apps/bbb/b/aBcD1234", NextcloudBbb),
            ("/index.php/apps/bbb/b/aBcD1234", NextcloudBbb),
            ("/cloud/index.php/apps/bbb/b/aBcD1234", NextcloudBbb),
            ("/mod/bigbluebuttonbn/view.php?id=12", Moodle),
            ("/moodle/mod/bigbluebuttonbn/bbb_view.php?id=12", Moodle),
            ("/mod/bigbluebuttonbn/guest.php?uid=abc", Moodle),
            ("/bigbluebutton/api/join?fullName=A&meetingID=b&checksum=cc", BigBlueButton),
        ];
        for (path, front_end) in cases {
            for host in
                ["https://bbb.example.org", "https://xn--caf-dma.example:8443", "http://127.0.0.1:3000"]
            {
                assert_eq!(of(&format!("{host}{path}")), Some(front_end), "{host}{path}");
            }
            assert!(front_end.is_big_blue_button());
        }
    }

    #[test]
    fn other_services_are_recognised() {
        let uuid = "01234567-89ab-cdef-0123-456789abcdef";
        let open_talk = format!("https://meet.example/room/{uuid}?invite={uuid}");
        let cases = [
            ("https://meet.jit.si/CoopRoom", Jitsi),
            ("https://jitsi.example.org/CoopRoom", Jitsi),
            ("https://talk.example.org/Coop#config.startWithAudioMuted=true", Jitsi),
            ("https://8x8.vc/vpaas-magic/room", Jitsi),
            ("https://us02web.zoom.us/j/123?pwd=abc", Zoom),
            ("https://zoom.us/my/name", Zoom),
            ("https://meet.google.com/abc-defg-hij", GoogleMeet),
            ("https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0", Teams),
            ("https://teams.live.com/meet/123?p=x", Teams),
            ("https://coop.webex.com/meet/name", Webex),
            ("https://coop.webex.com/coop/j.php?MTID=m1", Webex),
            ("https://whereby.com/coop", Whereby),
            ("https://coop.whereby.com/coop", Whereby),
            ("https://meet.livekit.io/rooms/abcd-1234", LiveKit),
            ("https://meet.example.org/custom?liveKitUrl=wss://x&token=y", LiveKit),
            ("https://cloud.example.org/call/ab3de6gh", NextcloudTalk),
            ("https://cloud.example.org/index.php/call/ab3de6gh", NextcloudTalk),
            ("https://call.element.io/room/#/coop?roomId=!a:b&password=c", ElementCall),
            ("https://call.example.org/room/#/coop?roomId=!a:b", ElementCall),
            (open_talk.as_str(), OpenTalk),
            ("https://voice.example.org/?address=voice.example.org&port=443/demo", MumbleWeb),
            ("https://discord.com/channels/1/2", Discord),
            ("https://discord.gg/abc", Discord),
        ];
        for (link, front_end) in cases {
            assert_eq!(of(link), Some(front_end), "{link}");
            assert!(!front_end.is_big_blue_button());
        }
    }

    #[test]
    fn what_only_looks_like_a_room_is_not_taken_for_one() {
        for link in [
            "https://zoom.us.evil.example/j/123",
            "https://notzoom.us/j/123",
            "https://zoom.us/pricing",
            "https://meet.google.com/",
            "https://meet.google.com/new",
            "https://whereby.com/information",
            "https://jitsi.org/jitsi-meet",
            "https://jitsi.github.io/handbook/",
            "https://example.org/call/feedback",
            "https://example.org/the-red-dog-ran",
            "https://example.org/rooms/abc-def",
            "https://example.org/rooms/abcd-efgh-ijkl",
            "https://example.org/b/about-us",
            "https://example.org/bigbluebutton/api/join?fullName=A",
            "https://example.org/mod/bigbluebuttonbn/view.php",
            "https://example.org/",
        ] {
            assert_eq!(of(link), None, "{link}");
        }
    }

    proptest! {
        #[test]
        fn any_link_is_looked_at_without_a_panic(rest in "[ -~]{0,80}") {
            if let Ok(link) = Link::parse(&format!("https://example.org/{rest}")) {
                let _ = FrontEnd::of(&link);
            }
        }
    }
}
