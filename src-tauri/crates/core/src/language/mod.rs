//! The languages that the program speaks, and how a person writes dates and times.
//!
//! Every text that a person reads is a message of the [`catalogue`]; [`words`](crate::words) fills them in. Dates and
//! times are written as the Unicode CLDR says ([`dates`]).

pub mod catalogue;
pub mod dates;

use icu_locale_core::subtags::Region;
use serde::{Deserialize, Serialize};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Portuguese as written in Brazil.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Catalan.
    #[serde(rename = "ca")]
    Catalan,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Chinese in traditional characters.
    #[serde(rename = "zh-Hant")]
    Chinese,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::English,
        Self::Spanish,
        Self::French,
        Self::German,
        Self::Portuguese,
        Self::Italian,
        Self::Catalan,
        Self::Japanese,
        Self::Chinese,
        Self::Arabic,
    ];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::German => "de",
            Self::Portuguese => "pt-BR",
            Self::Italian => "it",
            Self::Catalan => "ca",
            Self::Japanese => "ja",
            Self::Chinese => "zh-Hant",
            Self::Arabic => "ar",
        }
    }

    /// What it is called by those who speak it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Portuguese => "Português (Brasil)",
            Self::Italian => "Italiano",
            Self::Catalan => "Català",
            Self::Japanese => "日本語",
            Self::Chinese => "繁體中文",
            Self::Arabic => "العربية",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// The language of a BCP 47 tag or of a POSIX locale's name, where the program speaks it. Any Portuguese and any
    /// Chinese are taken: they are nearer than English.
    ///
    /// ```
    /// use ccc_core::language::Language;
    /// assert_eq!(Language::of("pt_PT.UTF-8"), Some(Language::Portuguese));
    /// assert_eq!(Language::of("zh-TW"), Some(Language::Chinese));
    /// assert_eq!(Language::of("eo"), None);
    /// ```
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(&first))
    }
}

/// Whether hours are counted to 12 or to 24.
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

/// The language in which a person is told things, and how they write dates and times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The country whose habits count in dates; `None` for the language's usual ones.
    pub region: Option<Region>,
    /// How hours are counted; `None` as the language and country do.
    pub hours: Option<HourCycle>,
}

impl Locale {
    /// The locale of the first of these tags whose language the program speaks: BCP 47 tags or POSIX names, the dearest
    /// first. English where there is none.
    ///
    /// ```
    /// use ccc_core::language::{Language, Locale};
    /// let locale = Locale::of_system(["eo", "en_US.UTF-8", "de"]);
    /// assert_eq!(locale.language, Language::English);
    /// assert_eq!(locale.region.unwrap().as_str(), "US");
    /// ```
    #[must_use]
    pub fn of_system<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let known = tags.into_iter().find_map(|tag| Language::of(tag).map(|language| (language, tag)));
        let Some((language, tag)) = known else { return Self::default() };
        let mut parts = tag.split(['.', '@']).next().unwrap_or_default().split(['-', '_']).skip(1);
        let region = parts.find_map(|part| Region::try_from_str(part).ok());
        Self { language, region, hours: None }
    }

    /// This locale with the country of the locale `dates`, where that is one of the same language.
    ///
    /// ```
    /// use ccc_core::language::Locale;
    /// let locale = Locale::of_system(["en_US.UTF-8"]).with_dates_of(Some("en_IE.UTF-8"));
    /// assert_eq!(locale.region.unwrap().as_str(), "IE");
    /// assert_eq!(locale.with_dates_of(Some("de_DE.UTF-8")), locale);
    /// ```
    #[must_use]
    pub fn with_dates_of(self, dates: Option<&str>) -> Self {
        let dates =
            dates.filter(|tag| Language::of(tag) == Some(self.language)).map(|tag| Self::of_system([tag]));
        Self { region: dates.and_then(|dates| dates.region).or(self.region), ..self }
    }

    /// This locale for a person who chose a language or an hour cycle. The country stays where the language does.
    #[must_use]
    pub fn choosing(self, language: Option<Language>, hours: Option<HourCycle>) -> Self {
        let language = language.unwrap_or(self.language);
        let region = self.region.filter(|_| language == self.language);
        Self { language, region, hours: hours.or(self.hours) }
    }

    /// English, for texts that people of all languages read.
    #[must_use]
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
            let locale = Locale::of_system(tags.iter().copied());
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
        let german = Locale::of_system(["de-AT"]);
        assert_eq!(german.choosing(Some(Language::German), None).region, german.region);
        let japanese = german.choosing(Some(Language::Japanese), Some(HourCycle::Twelve));
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
