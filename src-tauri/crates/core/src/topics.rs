//! Topics: the meeting's, the person's own, and what was discussed.

use crate::link::is_invisible;
use crate::reminder::journal::{keep_latest, push_bounded};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// The length limit of topics and notes, in characters.
pub const MAX_TOPIC_CHARS: usize = 300;

/// How many topics a person can add.
const MAX_OWN_TOPICS: usize = 200;

/// How many discussions are kept, the newest ones.
const MAX_DISCUSSIONS: usize = 500;

/// The person's own topics, and a log of discussions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicLog {
    /// Topics that the person added, oldest first.
    #[serde(default)]
    pub own: Vec<String>,
    /// What was discussed, oldest first.
    #[serde(default, rename = "talks")]
    pub discussions: Vec<Discussion>,
}

/// The discussion of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussion {
    /// The topic.
    pub topic: String,
    /// The day, in the person's zone.
    pub on: NaiveDate,
    /// When it was recorded; `None` in files of earlier versions.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
    /// What the person wants to remember; may be empty.
    #[serde(default)]
    pub note: String,
}

impl TopicLog {
    /// Adds an own topic. Returns `false` if it is empty or exists already, or if there are too many.
    pub fn add(&mut self, topic: &str, known: &[String]) -> bool {
        let topic = tidy(topic);
        let same = |other: &String| other.to_lowercase() == topic.to_lowercase();
        if topic.is_empty() || self.own.len() >= MAX_OWN_TOPICS || self.own.iter().chain(known).any(same) {
            return false;
        }
        self.own.push(topic);
        true
    }

    /// Drops what is more or longer than is ever kept: a file can hold anything, and all of this is shown.
    pub(crate) fn cut_to_size(&mut self) {
        let is_short = |text: &str| text.chars().count() <= MAX_TOPIC_CHARS;
        self.own.retain(|topic| is_short(topic));
        self.own.truncate(MAX_OWN_TOPICS);
        self.discussions.retain(|discussion| is_short(&discussion.topic) && is_short(&discussion.note));
        keep_latest(&mut self.discussions, MAX_DISCUSSIONS);
    }

    /// Removes an own topic, if there is one. Its discussions stay.
    pub fn remove(&mut self, topic: &str) -> bool {
        let before = self.own.len();
        self.own.retain(|own| own != topic);
        self.own.len() != before
    }

    /// Records at the instant `at`, which is on the person's day `on`, that `topic` was discussed.
    pub fn record(&mut self, topic: &str, on: NaiveDate, at: DateTime<Utc>, note: &str) {
        let discussion = Discussion { topic: topic.to_owned(), on, at: Some(at), note: tidy(note) };
        push_bounded(&mut self.discussions, discussion, MAX_DISCUSSIONS);
    }

    /// Removes the last discussion of `topic`. Returns whether there was one.
    pub fn undo_last(&mut self, topic: &str) -> bool {
        let last = self.discussions.iter().rposition(|discussion| discussion.topic == topic);
        last.map(|at| self.discussions.remove(at)).is_some()
    }

    /// The discussions of `topic`, newest first.
    pub fn about<'a>(&'a self, topic: &'a str) -> impl Iterator<Item = &'a Discussion> {
        self.discussions.iter().rev().filter(move |discussion| discussion.topic == topic)
    }

    /// All topics, each once: the meeting's `known` ones, then the person's own.
    pub fn all<'a>(&'a self, known: &'a [String]) -> impl Iterator<Item = &'a str> {
        let own = self.own.iter().filter(|own| !known.contains(own));
        known.iter().chain(own).map(String::as_str)
    }

    /// A random choice, made by `seed`, among the topics that were discussed least recently; those never discussed come
    /// first. It avoids the topic `except`, if there is any other.
    ///
    /// ```
    /// use ccc_core::topics::TopicLog;
    /// let known = ["Budgets".to_owned(), "Fundraising".to_owned()];
    /// let mut book = TopicLog::default();
    /// book.record("Budgets", "2026-11-26".parse()?, "2026-11-26T08:20:00Z".parse()?, "");
    /// assert_eq!(book.pick(&known, None, 7), Some("Fundraising"));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn pick<'a>(&'a self, known: &'a [String], except: Option<&str>, seed: u64) -> Option<&'a str> {
        let last = |topic: &str| self.about(topic).next().map(|discussion| discussion.on);
        let all: Vec<&str> = self.all(known).collect();
        let others: Vec<&str> = all.iter().copied().filter(|topic| Some(*topic) != except).collect();
        let among = if others.is_empty() { all } else { others };
        // `None`, never, comes before all dates.
        let longest_ago = among.iter().map(|topic| last(topic)).min()?;
        let fair: Vec<&str> = among.into_iter().filter(|topic| last(topic) == longest_ago).collect();
        let at = seed.checked_rem(u64::try_from(fair.len()).ok()?)?;
        fair.get(usize::try_from(at).ok()?).copied()
    }

    /// All topics as a Markdown list, with their discussions; `label` translates a topic.
    pub fn markdown(&self, title: &str, known: &[String], label: impl Fn(&str) -> String) -> String {
        let mut text = format!("# {}\n\n", escaped(title));
        for topic in self.all(known) {
            let _ = writeln!(text, "- {}", escaped(&label(topic)));
            for discussion in self.about(topic) {
                let note = if discussion.note.is_empty() { "" } else { ": " };
                let _ = writeln!(text, "  - {}{note}{}", discussion.on, escaped(&discussion.note));
            }
        }
        text
    }
}

/// One line of at most [`MAX_TOPIC_CHARS`] characters, without invisible words.
fn tidy(text: &str) -> String {
    let between = |c: char| c.is_whitespace() || c.is_control();
    let words = text.split(between).filter(|word| word.chars().any(|c| !is_invisible(c)));
    let line: String = words.collect::<Vec<_>>().join(" ").chars().take(MAX_TOPIC_CHARS).collect();
    line.trim_end().to_owned()
}

/// `text` with its Markdown characters escaped.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            safe.push('\\');
        }
        safe.push(c);
    }
    // These would begin a list.
    let digits = safe.bytes().take_while(u8::is_ascii_digit).count();
    let marker =
        if digits == 0 { safe.starts_with(['-', '+']) } else { safe[digits..].starts_with(['.', ')']) };
    if marker {
        safe.insert(digits, '\\');
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTED: DateTime<Utc> = DateTime::<Utc>::UNIX_EPOCH;

    fn known() -> Vec<String> {
        ["Budgets", "Equity", "Fundraising"].map(Into::into).to_vec()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_pick_is_fair_least_recently_discussed_first() {
        let (known, mut book) = (known(), TopicLog::default());
        let picked = |book: &TopicLog| -> Vec<String> {
            let mut all: Vec<_> =
                (0..12).filter_map(|n| book.pick(&known, None, n)).map(str::to_owned).collect();
            all.sort();
            all.dedup();
            all
        };
        assert_eq!(picked(&book), known);
        book.record("Equity", day("2026-11-12"), NOTED, "");
        assert_eq!(picked(&book), ["Budgets", "Fundraising"]);
        book.record("Budgets", day("2026-11-19"), NOTED, "");
        book.record("Fundraising", day("2026-11-05"), NOTED, "");
        assert_eq!(picked(&book), ["Fundraising"]);
        // What was talked about again is the newest.
        book.record("Fundraising", day("2026-11-26"), NOTED, "");
        assert_eq!(picked(&book), ["Equity"]);
    }

    #[test]
    fn the_next_pick_differs_if_possible() {
        let book = TopicLog::default();
        let two = known()[..2].to_vec();
        for chance in 0..5 {
            assert_eq!(book.pick(&two, Some("Budgets"), chance), Some("Equity"));
        }
        assert_eq!(book.pick(&two[..1], Some("Budgets"), 3), Some("Budgets"));
        assert_eq!(book.pick(&[], None, 3), None);
    }

    #[test]
    fn own_topics_are_tidied_added_once_and_removed() {
        let mut book = TopicLog::default();
        assert!(book.add("  Pay\n scales ", &known()));
        assert!(!book.add("pay scales", &known()));
        assert!(!book.add("budgets", &known()));
        assert!(!book.add(" \u{7} ", &known()));
        assert!(!book.add("\u{200b}", &known()));
        assert_eq!(book.own, ["Pay scales"]);
        assert!(book.add(&"x".repeat(1_000), &[]));
        assert_eq!(book.own[1].len(), MAX_TOPIC_CHARS);
        assert!(book.remove("Pay scales") && !book.remove("Pay scales"));
    }

    #[test]
    fn what_a_file_holds_is_cut_to_size() {
        let mut book = TopicLog::default();
        book.add("Pay scales", &known());
        book.record("Equity", day("2026-11-12"), NOTED, "one");
        let whole = book.clone();
        book.cut_to_size();
        assert_eq!(book, whole);
        let long = "x".repeat(1_000_000);
        book.own.push(long.clone());
        book.discussions.push(Discussion { note: long.clone(), ..whole.discussions[0].clone() });
        book.discussions.push(Discussion { topic: long, ..whole.discussions[0].clone() });
        book.cut_to_size();
        assert_eq!(book, whole);
        book.own.resize(1_000, "a".into());
        book.discussions.resize(1_000, whole.discussions[0].clone());
        book.cut_to_size();
        assert_eq!((book.own.len(), book.discussions.len()), (MAX_OWN_TOPICS, MAX_DISCUSSIONS));
    }

    #[test]
    fn the_last_discussion_is_undone_first() {
        let mut book = TopicLog::default();
        book.record("Equity", day("2026-11-12"), NOTED, "one");
        book.record("Equity", day("2026-11-19"), NOTED, "two");
        assert!(book.undo_last("Equity"));
        assert_eq!(
            book.about("Equity").map(|discussion| discussion.note.as_str()).collect::<Vec<_>>(),
            ["one"]
        );
        assert!(book.undo_last("Equity") && !book.undo_last("Equity"));
    }

    #[test]
    fn markdown_has_topics_and_talks_and_no_markup_of_theirs() {
        let mut book = TopicLog::default();
        book.add("Why *not* [x](y)", &known());
        book.add("1. ~~First~~ &amp; last", &known());
        book.add("- Less", &known());
        book.record("Equity", day("2026-11-12"), NOTED, "see <b>");
        insta::assert_snapshot!(book.markdown("Topics", &known(), str::to_owned), @r"
        # Topics

        - Budgets
        - Equity
          - 2026-11-12: see \<b\>
        - Fundraising
        - Why \*not\* \[x\](y)
        - 1\. \~\~First\~\~ \&amp; last
        - \- Less
        ");
    }
}
