//! Links as people paste and write them: with punctuation around them, in angle brackets, or without `https://`.

use super::{Link, LinkError, MAX_LINK_BYTES};
use std::borrow::Cow;

impl Link {
    /// Parses a link as it stands in a sentence: punctuation, quotes and `<…>` around it are dropped, and a missing
    /// `https://` is added to a host with a path. Otherwise it is like [`Link::parse`], with the same errors.
    ///
    /// ```
    /// use ccc_core::link::Link;
    /// let room = "https://bbb.example.org/rooms/abc-def-ghi-jkl";
    /// for text in [
    ///     "<https://bbb.example.org/rooms/abc-def-ghi-jkl>",
    ///     "(https://bbb.example.org/rooms/abc-def-ghi-jkl).",
    ///     "bbb.example.org/rooms/abc-def-ghi-jkl",
    /// ] {
    ///     assert_eq!(Link::parse_pasted(text)?.as_str(), room);
    /// }
    /// assert!(Link::parse_pasted("room.txt").is_err());
    /// # Ok::<(), ccc_core::link::LinkError>(())
    /// ```
    pub fn parse_pasted(text: &str) -> Result<Self, LinkError> {
        // Too long whatever is dropped; looking closer would only take time.
        if text.len() > 2 * MAX_LINK_BYTES {
            return Self::parse(text);
        }
        Self::parse(&with_scheme(bare(text)))
    }
}

/// The link without the punctuation around it.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        // Opening marks go first, so that closing ones have no partner left.
        let shorter = text.trim_start_matches(OPENING).trim();
        let shorter = match shorter.chars().next_back() {
            Some(last) if is_punctuation(shorter, last) => &shorter[..shorter.len() - last.len_utf8()],
            _ => shorter,
        };
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

/// What stands before a link in a sentence, and never within one.
const OPENING: [char; 13] = ['<', '(', '[', '{', '"', '\'', '“', '„', '‘', '«', '「', '『', '（'];

/// What ends sentences and quotes in the supported languages.
const CLOSING: [char; 23] = [
    '.', ',', ';', ':', '!', '?', '…', '"', '\'', '“', '”', '’', '»', '」', '』', '。', '、', '，', '；',
    '！', '？', '؟', '،',
];

/// Brackets, which belong to the link if it opens them, too.
const BRACKETS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('（', '）')];

/// Whether the last character belongs to the sentence rather than to the link.
fn is_punctuation(text: &str, last: char) -> bool {
    let count = |bracket: char| text.chars().filter(|c| *c == bracket).count();
    CLOSING.contains(&last)
        || BRACKETS.iter().any(|(open, close)| *close == last && count(*open) < count(*close))
}

/// `text` with `https://` before it if that is missing and it clearly is a host with a path.
fn with_scheme(text: &str) -> Cow<'_, str> {
    if let Some(rest) = text.strip_prefix("//") {
        return format!("https://{rest}").into();
    }
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    if !path.is_empty() && is_host(host) { format!("https://{text}").into() } else { text.into() }
}

/// Whether `text` is a domain name, with or without a port. A single label, such as `localhost`, is too ambiguous.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "443"));
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c == '-' || c.is_alphanumeric());
    let is_domain = |(_, end): (&str, &str)| end.len() >= 2 && end.starts_with(char::is_alphabetic);
    name.split('.').all(is_label)
        && name.rsplit_once('.').is_some_and(is_domain)
        && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl";

    #[test]
    fn punctuation_around_a_link_is_dropped() {
        for (before, after) in [
            ("", "."),
            ("", ","),
            ("", ")"),
            ("", ");"),
            ("", "!"),
            ("", "…"),
            ("", "...”"),
            ("", "'"),
            ("", "。"),
            ("<", ">"),
            (" <", ">. "),
            ("(", ")"),
            ("“", "”,"),
            ("„", "“"),
            ("«", "»"),
            ("「", "」"),
            ("[", "]"),
        ] {
            assert_eq!(
                Link::parse_pasted(&format!("{before}{ROOM}{after}")).unwrap().as_str(),
                ROOM,
                "{before}{after}"
            );
        }
    }

    #[test]
    fn much_punctuation_is_dropped_but_not_without_end() {
        let of_length = |length| format!("{ROOM}{}", ".".repeat(length - ROOM.len()));
        assert_eq!(Link::parse_pasted(&of_length(2 * MAX_LINK_BYTES)).unwrap().as_str(), ROOM);
        assert_eq!(Link::parse_pasted(&of_length(2 * MAX_LINK_BYTES + 1)), Err(LinkError::TooLong));
    }

    #[test]
    fn punctuation_within_a_link_stays() {
        for link in [
            "https://example.org/wiki/Coop_(housing)",
            "https://example.org/room?x=1&y=[2]",
            "https://example.org/rooms/~ada/",
            "https://example.org/",
            "https://bbb.example.org/rooms/abc-def-ghi-jkl/join?a=b.c",
            "https://example.org/a#b",
        ] {
            assert_eq!(Link::parse_pasted(link).unwrap(), Link::parse(link).unwrap(), "{link}");
        }
        assert_eq!(
            Link::parse_pasted("(see https://example.org/a)"),
            Err(LinkError::Invisible),
            "a sentence is no link"
        );
    }

    #[test]
    fn a_missing_scheme_is_added_to_a_host_with_a_path() {
        for text in ["bbb.example.org/rooms/abc-def-ghi-jkl", "//bbb.example.org/rooms/abc-def-ghi-jkl"] {
            assert_eq!(Link::parse_pasted(text).unwrap().as_str(), ROOM);
        }
        assert_eq!(
            Link::parse_pasted("meet.example.org:8443/coop.").unwrap().as_str(),
            "https://meet.example.org:8443/coop"
        );
        assert!(Link::parse_pasted("my-room.example.org/a").is_ok());
        for other in [
            "rooms/abc-def-ghi-jkl",
            "/rooms/abc-def-ghi-jkl",
            "example.org",
            "example.org/",
            "example..org/a",
            "ada@example.org/a",
            "javascript:alert(1)/a",
            "example.org:x/a",
            "1.2/3",
            "12.34/56",
            "notes.c/a",
            "-https://example.org/a",
            "C:/rooms/a",
            "--help",
            "",
            "...",
            "<>",
        ] {
            assert!(Link::parse_pasted(other).is_err(), "{other}");
        }
        assert_eq!(Link::parse_pasted("http://example.org/a."), Err(LinkError::Scheme("http".into())));
        assert_eq!(Link::parse_pasted("«»"), Err(LinkError::Empty));
    }

    proptest! {
        #[test]
        fn parsing_a_pasted_link_is_idempotent_and_keeps_valid_links(text in "\\PC{0,40}", link in "https://[a-z]{1,5}\\.example/[a-z0-9/=?&#-]{0,20}[a-z0-9/]") {
            if let Ok(link) = Link::parse_pasted(&text) {
                prop_assert_eq!(Link::parse_pasted(link.as_str()).map(|again| again.host()), Ok(link.host()));
            }
            prop_assert_eq!(Link::parse_pasted(&link), Link::parse(&link));
        }
    }
}
