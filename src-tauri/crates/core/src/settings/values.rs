//! Values that are valid by construction, so that file and panel have the same limits.

use super::command_line;
use chrono::TimeDelta;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::ops::Deref;

/// A name or a code: one line of at most [`PlainText::MAX_CHARS`] characters, without white space around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct PlainText(String);

/// Why a text is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// It has more than [`PlainText::MAX_CHARS`] characters.
    #[error("at most {} characters are allowed", PlainText::MAX_CHARS)]
    TooLong,
    /// It cannot be shown on one line.
    #[error("line breaks, control characters and characters that change text direction are not allowed")]
    NotPlain,
}

impl PlainText {
    /// The longest text, in characters.
    pub const MAX_CHARS: usize = 200;

    /// The text, trimmed; it may be empty.
    ///
    /// ```
    /// use ccc_core::settings::{PlainText, TextError};
    /// assert_eq!(&*PlainText::new(" Ana ").unwrap(), "Ana");
    /// assert_eq!(PlainText::new("a\nb"), Err(TextError::NotPlain));
    /// assert_eq!(PlainText::new(&"x".repeat(201)), Err(TextError::TooLong));
    /// ```
    pub fn new(text: &str) -> Result<Self, TextError> {
        let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let text = text.trim();
        if text.chars().any(|c| c.is_control() || turns(c)) {
            return Err(TextError::NotPlain);
        }
        let fits = text.chars().count() <= Self::MAX_CHARS;
        fits.then(|| Self(text.to_owned())).ok_or(TextError::TooLong)
    }

    /// The text, or `None` if it is empty.
    pub fn filled(text: &str) -> Result<Option<Self>, TextError> {
        Ok(Some(Self::new(text)?).filter(|text| !text.is_empty()))
    }
}

impl Deref for PlainText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PlainText {
    type Error = TextError;

    fn try_from(text: String) -> Result<Self, TextError> {
        Self::new(&text)
    }
}

impl From<PlainText> for String {
    fn from(text: PlainText) -> Self {
        text.0
    }
}

/// The person's choice of the room's access code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AccessCode {
    /// The one in the room's link, otherwise the announced one.
    #[default]
    Announced,
    /// The room needs none.
    NotNeeded,
    /// The person's own; not empty.
    Own(PlainText),
}

/// A browser with its arguments, which take at most [`PlainText::MAX_CHARS`] characters in one line. Empty for the system's
/// default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Browser(Vec<String>);

/// Why a command line does not start a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrowserError {
    /// The first word names no program.
    #[error("expected a program, or a list such as [\"firefox\", \"-P\", \"work\"]")]
    NoProgram,
    /// The line cannot be shown.
    #[error(transparent)]
    Text(#[from] TextError),
}

impl Browser {
    /// The program with its arguments.
    pub fn new(words: Vec<String>) -> Result<Self, BrowserError> {
        if words.first().is_none_or(|program| program.trim().is_empty()) {
            return Err(BrowserError::NoProgram);
        }
        PlainText::new(&command_line::join(&words))?;
        Ok(Self(words))
    }
}

impl Deref for Browser {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

/// The delay of Snooze: from 1 minute to 12 hours, in whole seconds, as which it is serialised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "number"))]
#[serde(try_from = "u16", into = "u16")]
pub struct Snooze(u16);

impl Snooze {
    /// `None` outside 1 to 720 minutes; fractions of a second are ignored.
    ///
    /// ```
    /// use ccc_core::settings::Snooze;
    /// use chrono::TimeDelta;
    /// assert!(Snooze::new(TimeDelta::hours(12)).is_some());
    /// assert_eq!(Snooze::new(TimeDelta::seconds(59)), None);
    /// ```
    pub fn new(span: TimeDelta) -> Option<Self> {
        let seconds = u16::try_from(span.num_seconds()).ok()?;
        (60..=12 * 3_600).contains(&seconds).then_some(Self(seconds))
    }

    /// Its length.
    pub fn span(self) -> TimeDelta {
        TimeDelta::seconds(self.0.into())
    }
}

impl Default for Snooze {
    /// 5 minutes.
    fn default() -> Self {
        Self(300)
    }
}

impl TryFrom<u16> for Snooze {
    type Error = &'static str;

    fn try_from(seconds: u16) -> Result<Self, &'static str> {
        Self::new(TimeDelta::seconds(seconds.into())).ok_or("a snooze lasts from 1 minute to 12 hours")
    }
}

impl From<Snooze> for u16 {
    fn from(snooze: Snooze) -> Self {
        snooze.0
    }
}

/// A friend, or a city, in another zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Friend {
    /// What the person calls them; not empty.
    pub name: PlainText,
    /// Their zone.
    pub zone: Tz,
}

/// At most [`Friends::MAX`] friends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Friends(Vec<Friend>);

impl Friends {
    /// As many as the Time page has room for.
    pub const MAX: usize = 24;

    /// `None` if there are too many.
    pub fn new(friends: Vec<Friend>) -> Option<Self> {
        (friends.len() <= Self::MAX).then_some(Self(friends))
    }
}

impl Deref for Friends {
    type Target = [Friend];

    fn deref(&self) -> &[Friend] {
        &self.0
    }
}
