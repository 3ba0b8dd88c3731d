//! The tray: icon, countdown, tooltip and menu as one value.

use crate::action::Action;
use crate::occurrence::{Occurrence, Phase};
use crate::ring::Ring;
use crate::state::State;
use crate::words;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    /// The icon.
    pub ring: Ring,
    /// The countdown, for systems that show a text beside the icon.
    pub label: String,
    /// The tooltip's first line: the meeting's name.
    pub title: String,
    /// The tooltip's other lines: countdown, and the start in local time.
    pub tooltip: String,
    /// The menu, top to bottom.
    pub menu: Vec<Item>,
}

/// An entry of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Does something.
    Entry {
        /// What it says.
        text: String,
        /// What it does.
        action: Action,
    },
    /// Opens further entries.
    Submenu {
        /// What it says.
        text: String,
        /// Its entries.
        items: Vec<Item>,
    },
    /// A line between groups.
    Separator,
}

/// What the tray shows at `now`.
#[must_use]
pub fn view(state: &State, now: DateTime<Utc>) -> TrayView {
    let current = state.current(now);
    let pause = state.journal.pause.filter(|pause| pause.holds(now));
    let label = current.map(|occurrence| words::countdown(&occurrence, now)).unwrap_or_default();
    let name = state.meetings.first().map(|meeting| meeting.name.clone()).unwrap_or_default();
    let mut lines = vec![label.clone()];
    lines.extend(current.map(|occurrence| {
        let local = state.zone.local(occurrence.start);
        format!("{} · {}", words::short_day_and_time(local), words::slot(&occurrence))
    }));
    lines.extend(pause.map(|pause| words::paused_until(state.zone.local(pause.until))));
    TrayView {
        ring: match (&current, pause) {
            (_, Some(_)) => Ring::Paused,
            (Some(occurrence), None) => Ring::of(occurrence, now),
            (None, None) => Ring::Empty,
        },
        label,
        title: name,
        tooltip: lines.join("\n"),
        menu: menu(state, current.as_ref(), now),
    }
}

fn menu(state: &State, current: Option<&Occurrence>, now: DateTime<Utc>) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(occurrence) = current {
        let local = words::short_day_and_time(state.zone.local(occurrence.start));
        items.push(entry(&format!("{local} · {}", words::countdown(occurrence, now)), Action::ShowPanel));
        items.push(Item::Separator);
        items.push(entry("Join", Action::Join { occurrence: None }));
    }
    items.push(entry("Copy access code", Action::CopyCode));
    if let Some(occurrence) = current {
        let times = later_times(occurrence, now);
        let times = times.into_iter().map(|(text, at)| entry(&text, Action::ComeLater { at }));
        items.push(Item::Submenu { text: "I will come later…".into(), items: times.collect() });
        items.push(entry("Skip this one", Action::Skip { occurrence: Some(occurrence.id()) }));
    }
    items.push(Item::Separator);
    if state.journal.pause.is_some_and(|pause| pause.holds(now)) {
        items.push(entry("Resume reminders", Action::Resume));
    } else {
        let spans = pauses().map(|(text, action)| entry(text, action));
        items.push(Item::Submenu { text: "Pause reminders…".into(), items: spans.into() });
    }
    items.push(entry("Settings", Action::OpenSettings));
    items.push(entry("Quit", Action::Quit));
    items
}

/// The times at which one may say to come later: ten, twenty and thirty minutes after the start, or after the last whole
/// five minutes where it has begun.
pub(crate) fn later_times(occurrence: &Occurrence, now: DateTime<Utc>) -> Vec<(String, DateTime<Utc>)> {
    let from = match occurrence.phase(now) {
        Phase::Upcoming => occurrence.start,
        _ => now.duration_trunc(TimeDelta::minutes(5)).unwrap_or(now),
    };
    let times = [10, 20, 30].map(|minutes| from + TimeDelta::minutes(minutes));
    times.iter().map(|at| (format!("At about {} UTC", at.format("%H:%M")), *at)).collect()
}

/// For how long one may pause the reminders.
pub(crate) fn pauses() -> [(&'static str, Action); 3] {
    [("Until tomorrow", 0), ("For a week", 6), ("For four weeks", 27)]
        .map(|(text, days)| (text, Action::Pause { days }))
}

fn entry(text: &str, action: Action) -> Item {
    Item::Entry { text: text.into(), action }
}
