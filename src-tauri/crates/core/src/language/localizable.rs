//! Texts that are put into words once the reader's language is known.

use super::Locale;
use super::catalogue::message;
use fluent_bundle::FluentValue;

/// A text whose reader, and so whose language, is not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Localizable {
    /// The same in every language.
    Verbatim(String),
    /// A number, which may choose a plural form.
    Number(i64),
    /// A message of the catalogue by its name, with its arguments.
    Message(&'static str, Vec<(&'static str, Self)>),
}

impl Localizable {
    /// The text for `locale`.
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::Verbatim(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Message(id, arguments) => {
                let value = |(name, value): &(&'static str, Self)| (*name, value.value(locale));
                message(locale.language, id, &arguments.iter().map(value).collect::<Vec<_>>())
            }
        }
    }

    fn value(&self, locale: Locale) -> FluentValue<'static> {
        match self {
            Self::Number(number) => (*number).into(),
            Self::Verbatim(_) | Self::Message(..) => self.text(locale).into(),
        }
    }
}

impl<T: Into<String>> From<T> for Localizable {
    fn from(text: T) -> Self {
        Self::Verbatim(text.into())
    }
}

/// A message of the catalogue as a [`Localizable`]; `text!` is its counterpart for a known language.
///
/// ```
/// use ccc_core::language::{Locale, localizable::Localizable};
/// use ccc_core::message;
/// let minutes = message!("left-minutes", minutes = Localizable::Number(12));
/// assert_eq!(minutes.text(Locale::english()), "12 min");
/// ```
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::language::localizable::Localizable::Message($id, vec![$((stringify!($name), $value.into())),*])
    };
}
