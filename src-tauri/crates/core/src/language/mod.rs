//! The languages of the user interface, and the formats of dates and times.
//!
//! Every text that a person reads is a message of the [`catalogue`]; [`phrases`](crate::phrases) fills most of them in.
//! Dates and times are formatted by the Unicode CLDR ([`dates`]).

pub mod catalogue;
pub mod dates;
pub mod localizable;

use icu_locale_core::subtags::Region;
use serde::{Deserialize, Serialize};

/// Declares each language in one row: its variant, its BCP 47 tag, and what its speakers call it.
macro_rules! languages {
    ($($(#[$attribute:meta])+ $variant:ident $tag:literal $own_name:literal;)+) => {
        /// A language of the user interface.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum Language {
            $($(#[$attribute])+ #[serde(rename = $tag)] $variant,)+
        }

        impl Language {
            /// All of them.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$variant),+];

            /// Its BCP 47 tag.
            pub fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag,)+ }
            }

            /// What its speakers call it.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$variant => $own_name,)+ }
            }

            /// Its Fluent messages.
            fn messages(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("ftl/", $tag, ".ftl")),)+ }
            }
        }
    };
}

languages! {
    /// English.
    #[default]
    English "en" "English";
    /// Spanish.
    Spanish "es" "Español";
    /// French.
    French "fr" "Français";
    /// German.
    German "de" "Deutsch";
    /// Portuguese as written in Brazil.
    Portuguese "pt-BR" "Português (Brasil)";
    /// Italian.
    Italian "it" "Italiano";
    /// Catalan.
    Catalan "ca" "Català";
    /// Japanese.
    Japanese "ja" "日本語";
    /// Chinese in traditional characters.
    Chinese "zh-Hant" "繁體中文";
    /// Arabic.
    Arabic "ar" "العربية";
}

impl Language {
    /// Whether its script runs from right to left.
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// The language of a BCP 47 tag or a POSIX locale name; `None` if it is not supported. Every variety of Portuguese and
    /// Chinese is accepted, since it is closer than English.
    ///
    /// ```
    /// use ccc_core::language::Language;
    /// assert_eq!(Language::of("pt_PT.UTF-8"), Some(Language::Portuguese));
    /// assert_eq!(Language::of("zh-TW"), Some(Language::Chinese));
    /// assert_eq!(Language::of("eo"), None);
    /// ```
    pub fn of(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(&first))
    }
}

/// A 12-hour or a 24-hour clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum HourCycle {
    /// 1 to 12, twice a day.
    #[serde(rename = "12")]
    Twelve,
    /// 0 to 23.
    #[serde(rename = "24")]
    TwentyFour,
}

/// The language of all texts, and the conventions for dates and times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The country whose date conventions apply; `None` for the language's default.
    pub region: Option<Region>,
    /// The hour cycle; `None` for that of language and country.
    pub hours: Option<HourCycle>,
}

impl Locale {
    /// The locale of the first supported language among `tags`: BCP 47 tags or POSIX names, in order of preference. English
    /// if none is supported.
    ///
    /// ```
    /// use ccc_core::language::{Language, Locale};
    /// let locale = Locale::from_system(["eo", "en_US.UTF-8", "de"]);
    /// assert_eq!(locale.language, Language::English);
    /// assert_eq!(locale.region.unwrap().as_str(), "US");
    /// ```
    pub fn from_system<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let known = tags.into_iter().find_map(|tag| Language::of(tag).map(|language| (language, tag)));
        let Some((language, tag)) = known else { return Self::default() };
        let mut parts = tag.split(['.', '@']).next().unwrap_or_default().split(['-', '_']).skip(1);
        let region = parts.find_map(|part| Region::try_from_str(part).ok());
        Self { language, region, hours: None }
    }

    /// This locale with the country of the locale `dates`, provided that both have the same language.
    ///
    /// ```
    /// use ccc_core::language::Locale;
    /// let locale = Locale::from_system(["en_US.UTF-8"]).with_dates_of(Some("en_IE.UTF-8"));
    /// assert_eq!(locale.region.unwrap().as_str(), "IE");
    /// assert_eq!(locale.with_dates_of(Some("de_DE.UTF-8")), locale);
    /// ```
    pub fn with_dates_of(self, dates: Option<&str>) -> Self {
        let dates =
            dates.filter(|tag| Language::of(tag) == Some(self.language)).map(|tag| Self::from_system([tag]));
        Self { region: dates.and_then(|dates| dates.region).or(self.region), ..self }
    }

    /// This locale with the person's own language and hour cycle. Another language drops the country.
    pub fn with_preferences(self, language: Option<Language>, hours: Option<HourCycle>) -> Self {
        let language = language.unwrap_or(self.language);
        let region = self.region.filter(|_| language == self.language);
        Self { language, region, hours: hours.or(self.hours) }
    }

    /// English, for texts whose readers may speak any language.
    pub fn english() -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_first_known_language_counts_with_its_country() {
        let of = |tags: &[&str]| {
            let locale = Locale::from_system(tags.iter().copied());
            let region = locale.region.map(|region| region.to_string());
            (locale.language, region)
        };
        assert_eq!(of(&["de_AT.UTF-8"]), (Language::German, Some("AT".into())));
        assert_eq!(of(&["zh-Hant-HK"]), (Language::Chinese, Some("HK".into())));
        assert_eq!(of(&["C.UTF-8", "POSIX", ""]), (Language::English, None));
        assert_eq!(of(&["sv", "ar_EG@x"]), (Language::Arabic, Some("EG".into())));
        assert_eq!(of(&["ca_ES@valencia"]), (Language::Catalan, Some("ES".into())));
    }

    #[test]
    fn another_language_leaves_the_country_behind() {
        let german = Locale::from_system(["de-AT"]);
        assert_eq!(german.with_preferences(Some(Language::German), None).region, german.region);
        let japanese = german.with_preferences(Some(Language::Japanese), Some(HourCycle::Twelve));
        assert_eq!((japanese.region, japanese.hours), (None, Some(HourCycle::Twelve)));
    }

    #[test]
    fn a_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(Language::of(language.tag()), Some(language));
            let written = serde_json::to_string(&language).unwrap();
            assert_eq!(written, format!("\"{}\"", language.tag()));
        }
    }
}
