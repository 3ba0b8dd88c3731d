//! Dates and times in the formats of the Unicode CLDR.

use super::{HourCycle, Language, Locale};
use ccc_cldr::Cldr;
use chrono::{DateTime, Datelike as _, FixedOffset, Timelike as _};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, MD, MDE, MDET, T, YMD};
use icu_datetime::input::{Date, DateTime as Civil, Time};
use icu_datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, preferences,
};
use icu_locale_core::Locale as CldrLocale;
use std::cell::RefCell;

/// The parts of a date and time to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// `Thursday, 26 November at 09:00`.
    WholeDayAndTime,
    /// `Thu 26 Nov, 09:00`.
    DayAndTime,
    /// `Thursday`.
    Weekday,
    /// `Thu`.
    ShortWeekday,
    /// `29 March`.
    Day,
    /// `26 Nov 2026`.
    Date,
    /// `09:00`.
    Time,
}

/// Formats `local` by the locale's conventions, in the Gregorian calendar and with Western digits, like the countdowns.
///
/// ```
/// use ccc_core::language::{Locale, dates::{DateStyle, format_date}};
/// let local = "2026-11-26T09:05:00+01:00".parse()?;
/// assert_eq!(format_date(Locale::from_system(["de"]), DateStyle::DayAndTime, local), "Do., 26. Nov., 09:05");
/// assert_eq!(format_date(Locale::from_system(["en-US"]), DateStyle::Time, local), "9:05\u{202f}AM");
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn format_date(locale: Locale, style: DateStyle, local: DateTime<FixedOffset>) -> String {
    // For years outside −9999 to 9999, which CLDR's calendars do not have.
    let plain = || local.format("%Y-%m-%d %H:%M").to_string();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let (month, day) = (small(local.month()), small(local.day()));
    let time = Time::try_new(small(local.hour()), small(local.minute()), small(local.second()), 0);
    let (Ok(date), Ok(time)) = (Date::try_new_gregorian(local.year(), month, day), time) else {
        return plain();
    };
    FORMATTERS.with_borrow_mut(|formatters| {
        if formatters.as_ref().is_none_or(|formatters| formatters.locale != locale) {
            *formatters = Formatters::of(locale).ok();
        }
        // The data of all languages are compiled in; a test formats each style in each of them.
        formatters.as_ref().map_or_else(plain, |formatters| formatters.format(style, &Civil { date, time }))
    })
}

thread_local! {
    /// The formatters of the last locale: loading them takes longer than formatting.
    #[cfg_attr(
        windows,
        allow(clippy::missing_const_for_thread_local, reason = "it is const; clippy does not see that on Windows")
    )]
    static FORMATTERS: RefCell<Option<Formatters>> = const { RefCell::new(None) };
}

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Formatters {
    locale: Locale,
    whole_day_and_time: Formatter<MDET>,
    day_and_time: Formatter<MDET>,
    weekday: Formatter<E>,
    short_weekday: Formatter<E>,
    day: Formatter<MD>,
    date: Formatter<YMD>,
    time: Formatter<T>,
}

impl Formatters {
    fn of(locale: Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let wanted = preferences(locale);
        Ok(Self {
            locale,
            whole_day_and_time: Formatter::try_new_unstable(&Cldr, wanted, MDE::long().with_time_hm())?,
            day_and_time: Formatter::try_new_unstable(&Cldr, wanted, MDE::medium().with_time_hm())?,
            weekday: Formatter::try_new_unstable(&Cldr, wanted, E::long())?,
            short_weekday: Formatter::try_new_unstable(&Cldr, wanted, E::short())?,
            day: Formatter::try_new_unstable(&Cldr, wanted, MD::long())?,
            date: Formatter::try_new_unstable(&Cldr, wanted, YMD::medium())?,
            time: Formatter::try_new_unstable(&Cldr, wanted, T::hm())?,
        })
    }

    fn format(&self, style: DateStyle, civil: &Civil<Gregorian>) -> String {
        match style {
            DateStyle::WholeDayAndTime => self.whole_day_and_time.format(civil).to_string(),
            DateStyle::DayAndTime => self.day_and_time.format(civil).to_string(),
            DateStyle::Weekday => self.weekday.format(civil).to_string(),
            DateStyle::ShortWeekday => self.short_weekday.format(civil).to_string(),
            DateStyle::Day => self.day.format(civil).to_string(),
            DateStyle::Date => self.date.format(civil).to_string(),
            DateStyle::Time => self.time.format(civil).to_string(),
        }
    }
}

fn preferences(locale: Locale) -> DateTimeFormatterPreferences {
    // English without a country: day before month and 24 hours, as in most of the world.
    let is_plain_english = locale.language == Language::English && locale.region.is_none();
    let tag = if is_plain_english { "en-GB" } else { locale.language.tag() };
    // A test formats dates in every language.
    let mut known = CldrLocale::try_from_str(&format!("{tag}-u-nu-latn")).unwrap_or(CldrLocale::UNKNOWN);
    known.id.region = locale.region.or(known.id.region);
    let mut wanted = DateTimeFormatterPreferences::from(&known);
    wanted.hour_cycle = locale.hours.map(|hours| match hours {
        HourCycle::Twelve => preferences::HourCycle::H12,
        HourCycle::TwentyFour => preferences::HourCycle::H23,
    });
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_each_form() {
        use DateStyle::{Date, Day, DayAndTime, ShortWeekday, Time, Weekday, WholeDayAndTime};
        let local = "2026-11-26T09:05:00+01:00".parse().unwrap();
        let lines: Vec<String> = Language::ALL
            .into_iter()
            .map(|language| {
                let locale = Locale { language, ..Locale::default() };
                let formatters = [WholeDayAndTime, DayAndTime, Weekday, ShortWeekday, Day, Date, Time];
                formatters.map(|style| format_date(locale, style, local)).join(" | ")
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @"
        Thursday 26 November at 09:05 | Thu 26 Nov, 09:05 | Thursday | Thu | 26 November | 26 Nov 2026 | 09:05
        jueves, 26 de noviembre a las 09:05 | jue, 26 nov, 09:05 | jueves | jue | 26 de noviembre | 26 nov 2026 | 09:05
        jeudi 26 novembre à 09:05 | jeu. 26 nov., 09:05 | jeudi | jeu. | 26 novembre | 26 nov. 2026 | 09:05
        Donnerstag, 26. November um 09:05 | Do., 26. Nov., 09:05 | Donnerstag | Do | 26. November | 26.11.2026 | 09:05
        quinta-feira, 26 de novembro às 09:05 | qui., 26 de nov., 09:05 | quinta-feira | qui. | 26 de novembro | 26 de nov. de 2026 | 09:05
        giovedì 26 novembre alle ore 09:05 | gio 26 nov, 09:05 | giovedì | gio | 26 novembre | 26 nov 2026 | 09:05
        dijous, 26 de novembre, a les 9:05 | dj., 26 de nov., 9:05 | dijous | dj. | 26 de novembre | 26 de nov. del 2026 | 9:05
        11月26日木曜日 9:05 | 11月26日(木) 9:05 | 木曜日 | 木 | 11月26日 | 2026/11/26 | 9:05
        11月26日星期四 上午9:05 | 11月26日週四 上午9:05 | 星期四 | 週四 | 11月26日 | 2026年11月26日 | 上午9:05
        الخميس، 26 نوفمبر في 9:05 ص | الخميس، 26 نوفمبر، 9:05 ص | الخميس | الخميس | 26 نوفمبر | 26‏/11‏/2026 | 9:05 ص
        ");
    }

    #[test]
    fn the_country_and_the_persons_own_choice_decide_how_hours_are_counted() {
        let local = "2026-11-26T17:05:00+00:00".parse().unwrap();
        let time = |tag: &str, hours| {
            format_date(Locale::from_system([tag]).with_preferences(None, hours), DateStyle::Time, local)
        };
        assert_eq!(time("en-GB", None), "17:05");
        assert_eq!(time("en-US", None), "5:05\u{202f}PM");
        assert_eq!(time("en-US", Some(HourCycle::TwentyFour)), "17:05");
        assert_eq!(time("de", Some(HourCycle::Twelve)), "5:05\u{202f}PM");
        // Western digits everywhere: the countdowns have them, too.
        assert!(time("ar-EG", None).starts_with("5:05"));
    }

    #[test]
    fn the_calendars_ends_are_written() {
        let ends = [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC];
        for end in ends {
            assert!(
                !format_date(Locale::english(), DateStyle::WholeDayAndTime, end.fixed_offset()).is_empty()
            );
        }
    }
}
