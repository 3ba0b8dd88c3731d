//! The catalogue: every text that a person reads, as Fluent messages, one file a language.

use super::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Messages whose names begin with this are texts of the panel's page, which gets them as they are.
const OF_THE_PAGE: &str = "panel-";

type Bundle = FluentBundle<FluentResource>;

/// The messages of a language, parsed on first use.
fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| read(language, language.messages()))
}

fn read(language: Language, source: &str) -> Bundle {
    // Tests parse each file and each tag; a faulty message would be missing.
    let mut bundle = Bundle::new_concurrent(language.tag().parse().into_iter().collect());
    // Isolation marks keep arguments in place within Arabic; elsewhere they would only end up on the clipboard.
    bundle.set_use_isolating(language.is_right_to_left());
    let messages = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
    bundle.add_resource_overriding(messages);
    bundle
}

/// The text of the message `id` with its `arguments`; in English if the language does not have it.
pub fn message(language: Language, id: &str, arguments: &[(&'static str, FluentValue)]) -> String {
    let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
    first_of(&[language, Language::English].map(bundle), id, &arguments)
}

/// The text of the first catalogue that has it.
fn first_of(bundles: &[&Bundle], id: &str, arguments: &FluentArgs) -> String {
    let text = |bundle: &&Bundle| {
        let pattern = bundle.get_message(id)?.value()?;
        // A missing argument would show as its name; a test checks that none is missing.
        Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    };
    bundles.iter().find_map(text).unwrap_or_else(|| id.to_owned())
}

/// The page's own texts in a language, by their names.
pub type Texts = Arc<BTreeMap<Cow<'static, str>, String>>;

/// The page's own texts in this language.
pub fn texts_of_the_page(language: Language) -> Texts {
    static TEXTS: [OnceLock<Texts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let texts = TEXTS[language as usize].get_or_init(|| {
        let of_the_page = names().filter(|id| id.starts_with(OF_THE_PAGE));
        Arc::new(of_the_page.map(|id| (id.into(), message(language, id, &[]))).collect())
    });
    Arc::clone(texts)
}

/// The names of all messages, in the order of the English file.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    // A message begins with its name and an equals sign; its further lines are indented, and comments begin with a #.
    let lines = Language::English
        .messages()
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end()))
}

/// A message's text in a [`Locale`](crate::language::Locale)'s language.
///
/// ```
/// use ccc_core::{language::Locale, text};
/// assert_eq!(text!(Locale::english(), "left-minutes", minutes = 12), "12 min");
/// ```
#[macro_export]
macro_rules! text {
    ($locale:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::language::catalogue::message($locale.language, $id, &[$((stringify!($name), $value.into())),*])
    };
}

#[cfg(test)]
mod tests;
