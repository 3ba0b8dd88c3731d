//! The tray: icon, countdown, tooltip and menu in one value.

use crate::action::{Action, Page};
use crate::language::Locale;
use crate::language::dates::{DateStyle, format_date};
use crate::occurrence::{Occurrence, Phase};
use crate::phrases;
use crate::ring::Ring;
use crate::state::State;
use crate::text;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    /// The icon.
    pub ring: Ring,
    /// The countdown, for systems that can show a text beside the icon.
    pub label: String,
    /// The meeting's name, which begins the tooltip.
    pub title: String,
    /// The countdown, which stands beside it.
    pub countdown: String,
    /// The tooltip's other lines: the start in local time, and a pause.
    pub tooltip: String,
    /// The menu, from top to bottom.
    pub menu: Vec<Item>,
}

/// An item of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Triggers an action.
    Entry {
        /// Its label.
        text: String,
        /// Its action.
        action: Action,
    },
    /// Contains further items.
    Submenu {
        /// Its label.
        text: String,
        /// Its items.
        items: Vec<Item>,
    },
    /// A separator.
    Separator,
}

/// What the tray shows at `now`, outside a rehearsal.
pub fn view(state: &State, now: DateTime<Utc>) -> TrayView {
    let locale = state.locale;
    let current = state.current(now);
    let pause = state.journal.pause.filter(|pause| pause.contains(now));
    let countdown =
        current.map(|occurrence| phrases::countdown(locale, &occurrence, now)).unwrap_or_default();
    let start = current.map(|occurrence| {
        let local = format_date(locale, DateStyle::DayAndTime, state.zone.local(occurrence.start));
        format!("{local} · {}", phrases::slot(locale, &occurrence))
    });
    let paused = pause
        .map(|pause| phrases::paused_until(locale, state.zone.local(pause.until), state.zone.local(now)));
    TrayView {
        ring: match (&current, pause) {
            (_, Some(_)) => Ring::Paused,
            (Some(occurrence), None) => Ring::of(occurrence, now),
            (None, None) => Ring::Empty,
        },
        label: if state.settings.tray_countdown { countdown.clone() } else { String::new() },
        title: state.meeting.name.clone(),
        countdown,
        tooltip: start.into_iter().chain(paused).collect::<Vec<_>>().join("\n"),
        menu: menu(state, current.as_ref(), now),
    }
}

fn menu(state: &State, current: Option<&Occurrence>, now: DateTime<Utc>) -> Vec<Item> {
    let locale = state.locale;
    let mut items = vec![entry(text!(locale, "open"), Action::ShowPanel { page: Page::Now })];
    if let Some(occurrence) = current {
        let local = format_date(locale, DateStyle::DayAndTime, state.zone.local(occurrence.start));
        let countdown = phrases::countdown(locale, occurrence, now);
        items.push(entry(format!("{local} · {countdown}"), Action::ShowPanel { page: Page::Now }));
        items.push(Item::Separator);
        items.push(entry(text!(locale, "join"), Action::Join { occurrence: None }));
    }
    items.push(entry(text!(locale, "copy-code"), Action::CopyCode));
    if let Some(occurrence) = current {
        let times = later_times(locale, occurrence, now);
        let times = times.into_iter().map(|(text, at)| entry(text, Action::ComeLater { at }));
        items.push(Item::Submenu { text: text!(locale, "come-later"), items: times.collect() });
        items.push(entry(text!(locale, "skip"), Action::Skip { occurrence: Some(occurrence.id()) }));
    }
    items.push(Item::Separator);
    if state.journal.pause.is_some_and(|pause| pause.contains(now)) {
        items.push(entry(text!(locale, "resume"), Action::Resume));
    } else {
        let spans = pauses(locale).map(|(text, action)| entry(text, action));
        items.push(Item::Submenu { text: text!(locale, "pause"), items: spans.into() });
    }
    items.push(entry(text!(locale, "settings"), Action::ShowPanel { page: Page::Settings }));
    items.push(entry(text!(locale, "quit"), Action::Quit));
    items
}

/// The times offered for coming later: ten, twenty and thirty minutes after the start, or after the last whole five minutes
/// once it has begun.
pub(crate) fn later_times(
    locale: Locale,
    occurrence: &Occurrence,
    now: DateTime<Utc>,
) -> Vec<(String, DateTime<Utc>)> {
    let from = match occurrence.phase(now) {
        Phase::Upcoming => occurrence.start,
        _ => now.duration_trunc(TimeDelta::minutes(5)).unwrap_or(now),
    };
    let times = [10, 20, 30].map(|minutes| from + TimeDelta::minutes(minutes));
    let text = |at: &DateTime<Utc>| text!(locale, "at-about", time = at.format("%H:%M").to_string());
    times.iter().map(|at| (text(at), *at)).collect()
}

/// The offered pauses.
pub(crate) fn pauses(locale: Locale) -> [(String, Action); 3] {
    [
        (text!(locale, "pause-today"), Action::Pause { days: 0 }),
        // To the end of the same weekday: after this week's slots the person wants to miss next week's.
        (text!(locale, "pause-week"), Action::Pause { days: 7 }),
        (text!(locale, "pause-month"), Action::Pause { days: 28 }),
    ]
}

fn entry(text: String, action: Action) -> Item {
    Item::Entry { text, action }
}
