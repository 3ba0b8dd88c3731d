//! Redacts log lines and reports, so that nothing private leaves the machine.

/// What replaces redacted text.
const REDACTED: &str = "[…]";

/// A word of at least this many letters, digits, `-` and `_`, with both letters and digits, counts as a token or a key.
const MIN_KEY_CHARS: usize = 24;

/// Private words of at least this many bytes are redacted anywhere, shorter ones only as whole words: not “Al” in “Also”.
const MIN_PART_BYTES: usize = 4;

/// Redacts private words from texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redactor {
    home: String,
    words: Vec<String>,
}

impl Redactor {
    /// Redacts the `home` folder, which becomes `~`, and `words` such as names and access codes.
    pub fn new(home: &str, words: impl IntoIterator<Item = String>) -> Self {
        let mut words: Vec<String> = words.into_iter().map(|word| word.trim().to_owned()).collect();
        words.retain(|word| word.chars().any(char::is_alphanumeric));
        // Longer words first, so that no part of a full name is left over.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Self { home: home.trim_end_matches(['/', '\\']).to_owned(), words }
    }

    /// `text` without private parts: links keep only scheme and host, the home folder becomes `~`, and private words and
    /// whatever looks like a key become `[…]`.
    pub fn redact(&self, text: &str) -> String {
        let text = redact_links(text);
        let text = if self.home.is_empty() { text } else { text.replace(&self.home, "~") };
        let text = self.words.iter().fold(text, |text, word| redact_word(&text, word));
        // A link with such a word went on behind a space in it.
        redact_keys(&redact_links(&text))
    }
}

/// `text` with only scheme and host of each link: no user, path, query or fragment.
fn redact_links(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, link) = rest.split_at(at + 3);
        clean.push_str(before);
        let end = link.find(|c: char| c.is_whitespace() || "\"'<>`".contains(c)).unwrap_or(link.len());
        let (link, after) = link.split_at(end);
        let (authority, path) = link.split_at(link.find(['/', '?', '#', '\\']).unwrap_or(link.len()));
        clean.push_str(authority.rsplit('@').next().unwrap_or_default());
        if path.len() > 1 {
            clean.push('/');
            clean.push_str(REDACTED);
        }
        rest = after;
    }
    clean + rest
}

/// `text` without `word`.
fn redact_word(text: &str, word: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, from) = rest.split_at(at);
        let after = &from[word.len()..];
        let goes_on = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
        let last = before.chars().next_back().or_else(|| clean.chars().next_back());
        let is_part = word.len() < MIN_PART_BYTES && (goes_on(last) || goes_on(after.chars().next()));
        clean.push_str(before);
        clean.push_str(if is_part { word } else { REDACTED });
        rest = after;
    }
    clean + rest
}

/// `text` without words that look like a token or a key.
fn redact_keys(text: &str) -> String {
    let is_key_like = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_key_like) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_key_like(c)).unwrap_or(from.len()));
        let has = |is: fn(&char) -> bool| word.chars().any(|c| is(&c));
        let is_key =
            word.len() >= MIN_KEY_CHARS && has(char::is_ascii_digit) && has(char::is_ascii_alphabetic);
        clean.push_str(before);
        clean.push_str(if is_key { REDACTED } else { word });
        rest = after;
    }
    clean + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fmt::Write as _;

    #[test]
    fn hosts_stay_and_all_else_of_a_link_goes() {
        let cases = [
            (
                "asked https://ana:pw@bbb.example:8443/rooms/abc-def?code=1#x, no answer",
                "asked https://bbb.example:8443/[…] no answer",
            ),
            ("Link(\"https://bbb.example/b/ana\")", "Link(\"https://bbb.example/[…]\")"),
            (
                "ccc://join/ccc and https://forum.example/ and https://forum.example.",
                "ccc://join/[…] and https://forum.example and https://forum.example.",
            ),
            ("file:///home/ana/x", "file:///[…]"),
            ("https://h?code=123456", "https://h/[…]"),
        ];
        for (text, clean) in cases {
            assert_eq!(Redactor::default().redact(text), clean);
        }
    }

    #[test]
    fn names_codes_the_home_folder_and_keys_go_and_the_rest_stays() {
        let words = ["Ana", "Ana Pérez", "934571", "田中", "", " ! "].map(String::from);
        let private = Redactor::new("/home/ana/", words);
        let cases = [
            ("/home/ana/.config/ccc/ccc.toml, line 3", "~/.config/ccc/ccc.toml, line 3"),
            ("Ana Pérez and Ana, not Anaconda", "[…] and […], not Anaconda"),
            ("x934571y 田中さん", "x[…]y […]さん"),
            ("https://Ana Pérez@bbb.example/b/ana", "https://bbb.example/[…]"),
            ("session=0a1b2c3d4e5f6a7b8c9d0e1f2a3b", "session=[…]"),
            (
                "2026-11-26T07:45:00.123456Z WARN ccc_tray::desktop::linux::session: org.freedesktop.DBus.Error.ServiceUnknown!",
                "2026-11-26T07:45:00.123456Z WARN ccc_tray::desktop::linux::session: org.freedesktop.DBus.Error.ServiceUnknown!",
            ),
        ];
        for (text, clean) in cases {
            assert_eq!(private.redact(text), clean);
        }
    }

    proptest! {
        #[test]
        fn no_path_of_a_link_survives(before in ".*", way in "[a-z0-9]{6,20}", mark in "[/?#@:;)\\]},.]", after in "( .*)?") {
            let secret = format!("Q{way}Q");
            let text = format!("{before} https://u{secret}@host.example/x{mark}{secret}{mark}{secret}{after}");
            let clean = Redactor::default().redact(&text);
            prop_assert!(!clean.contains(&secret), "{}", clean);
            prop_assert!(clean.contains("https://host.example/"), "{}", clean);
        }

        #[test]
        fn no_private_word_survives(words in prop::collection::vec("[A-Za-zäß田]{2,9}( [A-Za-z0-9]{1,6})?", 1..4), texts in prop::collection::vec(".{0,9}", 5)) {
            let mut text = String::new();
            for (word, around) in words.iter().zip(&texts) {
                write!(text, "{around} {word}, {word} ").unwrap();
            }
            let private = Redactor::new("/home/someone", words.clone());
            let clean = private.redact(&text);
            for word in &words {
                // What is short may be a part of another word.
                let survives = clean.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
                prop_assert!(!survives && (word.len() < MIN_PART_BYTES || !clean.contains(word.as_str())), "{} in {}", word, clean);
            }
            // What is clean stays as it is.
            prop_assert_eq!(private.redact(&clean), clean);
        }

        #[test]
        fn it_never_panics(text in "\\PC*", home in ".*", words in prop::collection::vec(".*", 0..4)) {
            let _ = Redactor::new(&home, words).redact(&text);
        }
    }
}
