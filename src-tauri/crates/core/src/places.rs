//! Search for zones by city or name.

use crate::language::Locale;
use crate::phrases;
use crate::zone::Zone;
use chrono::{DateTime, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};

/// Large cities that no zone is named after, each with its zone.
const CITIES: &str = include_str!("places/cities.txt");

/// How many places are returned.
const MAX_PLACES: usize = 12;

/// A city with its zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    /// The city.
    pub city: String,
    /// The zone's IANA name.
    pub zone: String,
    /// The zone with its present offset from UTC: `Europe/Madrid (UTC+1)`.
    pub detail: String,
}

/// The places whose city or zone contains all words of `query`, ignoring case and accents. Those that begin with it come
/// first. `rules` looks up the rules of a zone; zones without rules are left out.
pub fn find(query: &str, locale: Locale, now: DateTime<Utc>, rules: fn(Tz) -> Option<Zone>) -> Vec<Place> {
    let wanted = plain(query);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, String, &str, Tz)> = Vec::new();
    for (city, zone) in all() {
        let (name, zone_name) = (plain(city), plain(zone.name()));
        let has_all = |text: &str| words.iter().all(|word| text.contains(word));
        let rank = if name.starts_with(&wanted) {
            0
        } else if has_all(&name) {
            1
        } else if has_all(&zone_name) {
            // The city that the zone is named after comes before others in the zone.
            if zone.name().ends_with(city) { 2 } else { 3 }
        } else {
            continue;
        };
        found.push((rank, name, city, zone));
    }
    found.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    found.dedup_by(|one, other| one.1 == other.1 && one.3 == other.3);
    let place = |(_, _, city, zone): (u8, String, &str, Tz)| {
        let detail = phrases::zone_and_offset(locale, &rules(zone)?, now);
        Some(Place { city: city.replace('_', " "), zone: zone.name().into(), detail })
    };
    found.into_iter().filter_map(place).take(MAX_PLACES).collect()
}

/// Every city: those of the list, then those that zones are named after.
fn all() -> impl Iterator<Item = (&'static str, Tz)> {
    let listed = CITIES.lines().filter_map(|line| {
        let (city, zone) = line.split_once('\t')?;
        Some((city, zone.parse().ok()?))
    });
    // Except for UTC, zones without a slash are old names and offsets.
    let zones = TZ_VARIANTS.into_iter().filter(|zone| zone.name().contains('/') || *zone == Tz::UTC);
    let zones = zones.filter(|zone| !zone.name().starts_with("Etc/"));
    listed.chain(zones.map(|zone| (zone.name().rsplit('/').next().unwrap_or_default(), zone)))
}

/// Without case, accents, and the marks that separate words: `St. John’s` becomes `st johns`.
fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        // Letters that Unicode does not take apart.
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        '_' | '-' => ' ',
        other => other,
    };
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '.' | '\'' | '’');
    let letters = text.trim().to_lowercase();
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(letters.chars());
    decomposed.filter(|c| !is_mark(c)).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::at;

    fn cities(query: &str) -> Vec<String> {
        let found = find(query, Locale::english(), at("2026-11-26T08:00:00Z"), Zone::bundled);
        found.into_iter().map(|place| format!("{} {}", place.city, place.zone)).collect()
    }

    #[test]
    fn a_city_is_found_without_case_and_accents_those_that_begin_so_first() {
        assert_eq!(cities("barcelona")[0], "Barcelona Europe/Madrid");
        assert_eq!(cities("sao pa")[0], "Sao Paulo America/Sao_Paulo");
        assert_eq!(cities("MÜNCHEN"), ["München Europe/Berlin"]);
        assert_eq!(cities("munchen"), cities("München"));
        assert!(!cities("izmir").is_empty());
        assert_eq!(cities("İZMİR"), cities("izmir"));
        assert!(!cities("st johns").is_empty());
        assert_eq!(cities("St. John’s"), cities("st johns"));
        assert_eq!(cities("buenos")[0], "Buenos Aires America/Argentina/Buenos_Aires");
        assert_eq!(cities("europe/mad")[0], "Madrid Europe/Madrid");
    }

    #[test]
    fn nothing_is_found_for_nothing_and_the_list_has_an_end() {
        assert_eq!(cities("  "), [""; 0]);
        assert_eq!(cities("zzz"), [""; 0]);
        assert_eq!(cities("a").len(), MAX_PLACES);
    }

    #[test]
    fn every_line_of_the_list_is_a_city_and_a_zone_once() {
        let mut seen = std::collections::BTreeSet::new();
        for line in CITIES.lines() {
            let (city, zone) = line.split_once('\t').unwrap_or_else(|| panic!("{line:?} has no tab"));
            assert!(zone.parse::<Tz>().is_ok_and(|zone| Zone::bundled(zone).is_some()), "{line}");
            assert!(!city.is_empty() && city.trim() == city && seen.insert(city), "{line}");
        }
    }

    #[test]
    fn the_detail_has_the_present_offset() {
        let found = find("madrid", Locale::english(), at("2026-11-26T08:00:00Z"), Zone::bundled);
        assert_eq!(found[0].detail, "Europe/Madrid (UTC+1)");
    }
}
