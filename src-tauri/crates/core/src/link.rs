//! Links that are safe to hand to the browser.

mod pasted;

use serde::{Deserialize, Serialize};
use std::fmt;
use url::{Host, Url};

/// The longest accepted link, in bytes; a `BigBlueButton` join address has about 700.
pub const MAX_LINK_BYTES: usize = 8_000;

/// An `https` link, or an `http` link to this machine itself: parsed, without user name or password.
///
/// ```
/// use ccc_core::link::Link;
/// assert!(Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").is_ok());
/// assert!(Link::parse("http://127.0.0.1:3000/").is_ok());
/// assert!(Link::parse("http://example.org/").is_err());
/// assert!(Link::parse("https://bbb.example.org@evil.example/").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(Url);

/// Why a text is not accepted as a link. Its `Display` is English; [`phrases::link_error`](crate::phrases::link_error) has
/// the other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The text is empty.
    Empty,
    /// The text is longer than [`MAX_LINK_BYTES`], or would be in ASCII.
    TooLong,
    /// The text contains white space or control characters.
    Invisible,
    /// The text is not an absolute URL.
    NotALink,
    /// Another scheme than `https` (or `http` to loopback).
    Scheme(String),
    /// A user name or password before the host hides the real host from a reader.
    UserInfo(String),
}

impl Link {
    /// Parses a link from a file or a server, ignoring white space around it. [`Link::parse_pasted`] is for what people
    /// paste and write.
    pub fn parse(text: &str) -> Result<Self, LinkError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(LinkError::Empty);
        }
        if text.len() > MAX_LINK_BYTES {
            return Err(LinkError::TooLong);
        }
        // The URL parser silently drops tabs and line breaks, and then opens something else than a person sees.
        if text.chars().any(|c| c.is_control() || c.is_whitespace() || is_invisible(c)) {
            return Err(LinkError::Invisible);
        }
        let url = Url::parse(text).map_err(|_| LinkError::NotALink)?;
        // The text in ASCII is what is stored and parsed again, and it can be longer.
        if url.as_str().len() > MAX_LINK_BYTES {
            return Err(LinkError::TooLong);
        }
        match url.scheme() {
            "https" => {}
            "http" if may_be_http(&url) => {}
            other => return Err(LinkError::Scheme(other.to_owned())),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(LinkError::UserInfo(url.host_str().unwrap_or_default().to_owned()));
        }
        Ok(Self(url))
    }

    /// The link's text, in ASCII.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The link's parts.
    pub(crate) fn url(&self) -> &Url {
        &self.0
    }

    /// Whether the link leads to this machine, or may do so.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// The host, with its port unless it is the scheme's default. Internationalised names are in ASCII, which exposes
    /// look-alikes.
    pub fn host(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }
}

/// Whether requests to `url` stay on this machine, whatever a name server says.
fn may_be_http(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether `url` may lead to this machine, also by the names of RFC 6761, section 6.3, the unspecified address, and IPv4
/// addresses mapped to IPv6.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_unspecified(),
        Some(Host::Ipv6(address)) => {
            let address = address.to_canonical();
            address.is_loopback() || address.is_unspecified()
        }
        None => false,
    }
}

/// Zero-width and direction marks, which change a text without being seen.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Link {
    type Error = LinkError;
    fn try_from(text: String) -> Result<Self, LinkError> {
        Self::parse(&text)
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hostile_links_are_refused_with_their_reasons() {
        let long = format!("https://example.org/{}", "a".repeat(100_000));
        let cases = [
            ("", LinkError::Empty),
            ("   ", LinkError::Empty),
            (long.as_str(), LinkError::TooLong),
            ("javascript:alert(1)", LinkError::Scheme("javascript".into())),
            ("file:///etc/passwd", LinkError::Scheme("file".into())),
            ("http://example.org/", LinkError::Scheme("http".into())),
            ("http://127.0.0.1.example.org/", LinkError::Scheme("http".into())),
            ("-https://example.org/", LinkError::NotALink),
            ("--help", LinkError::NotALink),
            ("example.org/room", LinkError::NotALink),
            ("https://", LinkError::NotALink),
            ("https://room@evil.example/", LinkError::UserInfo("evil.example".into())),
            ("https://a:b@evil.example/", LinkError::UserInfo("evil.example".into())),
            ("https://example.org/\n--x", LinkError::Invisible),
            ("https://exam\u{200b}ple.org/", LinkError::Invisible),
            ("https://example.org/\u{202e}gro", LinkError::Invisible),
        ];
        for (text, why) in cases {
            assert_eq!(Link::parse(text), Err(why), "{text:.60}");
        }
    }

    #[test]
    fn loopback_may_be_http() {
        for text in ["http://localhost:8080/a", "http://127.1.2.3/", "http://[::1]:9/"] {
            assert_eq!(Link::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn loopback_has_many_names_but_http_is_only_for_safe_ones() {
        for host in [
            "localhost.",
            "room.localhost",
            "room.localhost.",
            "0.0.0.0",
            "[::ffff:127.0.0.1]",
            "[::]",
            "0x7f.1",
        ] {
            let link = Link::parse(&format!("https://{host}:631/rooms/a"));
            assert!(link.unwrap().is_loopback(), "{host}");
        }
        for host in ["localhost.example.org", "mylocalhost", "[::ffff:192.0.2.1]", "192.168.0.1", "128.0.0.1"]
        {
            assert!(!Link::parse(&format!("https://{host}/")).unwrap().is_loopback(), "{host}");
        }
        assert_eq!(Link::parse("http://room.localhost/"), Err(LinkError::Scheme("http".into())));
    }

    #[test]
    fn the_longest_link_is_measured_as_it_is_kept() {
        let long = format!("https://example.org/{}", "é".repeat(3_000));
        assert!(long.len() < MAX_LINK_BYTES);
        assert_eq!(Link::parse(&long), Err(LinkError::TooLong));
        let longest = format!("https://example.org/{}", "a".repeat(MAX_LINK_BYTES - 20));
        assert_eq!(longest.len(), MAX_LINK_BYTES);
        assert!(Link::parse(&longest).is_ok());
        assert_eq!(Link::parse(&(longest + "a")), Err(LinkError::TooLong));
    }

    #[test]
    fn look_alike_hosts_show_in_ascii() {
        // The first letter is Cyrillic.
        assert_eq!(Link::parse("https://аpple.com/").unwrap().host(), "xn--pple-43d.com");
    }

    proptest! {
        #[test]
        fn accepted_links_are_https_or_loopback_and_round_trip(text in ".{0,200}") {
            if let Ok(link) = Link::parse(&text) {
                prop_assert!(link.as_str().starts_with("http"));
                prop_assert_eq!(Link::parse(link.as_str()).unwrap(), link);
            }
        }

        #[test]
        fn accepted_links_are_accepted_in_ascii(host in "[a-zé-ÿα-ω]{1,10}", path in "[\\PC&&[^\\s]]{0,30}", times in 1..400_usize) {
            if let Ok(link) = Link::parse(&format!("https://{host}.example/{}", path.repeat(times))) {
                prop_assert!(link.as_str().len() <= MAX_LINK_BYTES);
                prop_assert_eq!(Link::parse(link.as_str()), Ok(link));
            }
        }
    }
}
