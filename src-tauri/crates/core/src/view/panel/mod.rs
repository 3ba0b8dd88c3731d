//! The panel: everything it shows in one value, texts included.

mod found;
mod host;
mod now;
mod readiness;
mod settings;
mod time;
mod topics;
mod welcome;

pub use host::HostView;
pub use now::{CodeView, NowView, RoomState, RoomView, SlotView, TopicCard};
pub use readiness::{CheckView, ReadinessView, checks};
pub use settings::{Control, Field, Group, ItemSwitch, ListItem, SettingsView};
pub use time::{DayMark, DayView, TimeView};
pub use topics::{TopicView, TopicsView};
pub use welcome::{WelcomeStep, WelcomeView};

use crate::action::Action;
use crate::language::catalogue::{Texts, texts_of_the_page};
use crate::language::{Language, Locale};
use crate::occurrence::Phase;
use crate::phrases;
use crate::settings::Appearance;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The panel's snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PanelView {
    /// The language of all texts.
    pub language: Language,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// The colour scheme.
    pub appearance: Appearance,
    /// The page's own texts, by their message names.
    #[cfg_attr(test, ts(type = "Record<TextName, string>"))]
    pub texts: Texts,
    /// The meeting's name.
    pub meeting: String,
    /// The current occurrence.
    pub now: Option<NowView>,
    /// The next occurrence of each slot, soonest first.
    pub slots: Vec<SlotView>,
    /// What the person's answer means for the rest of the week.
    pub week: Option<String>,
    /// That the clocks change soon, and how that moves the slots.
    pub clock_change: Option<String>,
    /// Joins the current occurrence.
    pub join: Option<Button>,
    /// Snoozes; only after a notice was shown.
    pub snooze: Option<Button>,
    /// Skips the current occurrence.
    pub skip: Option<Button>,
    /// Announces in the thread when the person will come.
    pub later: Option<Choice>,
    /// Opens the thread.
    pub thread: Button,
    /// The room's access code.
    pub code: Option<CodeView>,
    /// The room's link, or how to set it.
    pub room: RoomView,
    /// What the person is asked before Join goes on.
    pub question: Option<Choice>,
    /// The status of the last action.
    pub said: Option<String>,
    /// What is wrong with the settings file.
    pub fault: Option<String>,
    /// Until when reminders are paused, and a way to resume them.
    pub paused: Option<Notable>,
    /// Pauses the reminders; absent during a pause.
    pub pause: Option<Choice>,
    /// Something to talk about.
    pub topic: Option<TopicCard>,
    /// The tools of a host; absent if there is nothing to host.
    pub host: Option<HostView>,
    /// The slots in the person's day, and in their friends'.
    pub time: TimeView,
    /// The topics.
    pub topics: TopicsView,
    /// The settings.
    pub settings: SettingsView,
    /// The readiness checks.
    pub readiness: ReadinessView,
    /// The first steps, until the person has finished them.
    pub welcome: Option<WelcomeView>,
    /// Whether the panel has come up by itself: then Join gets the focus.
    pub presented: bool,
    /// The rehearsal that is being played.
    pub rehearsal: Option<RehearsalView>,
    /// Starts a rehearsal; absent during one.
    pub rehearse: Option<Button>,
    /// Ends the program.
    pub quit: Button,
}

/// What the panel shows instead of a snapshot while it cannot reach the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lost {
    /// The language of all texts.
    pub language: Language,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// What happened.
    pub text: String,
    /// The label of the button that restarts the resident.
    pub again: String,
}

impl Lost {
    /// The resident ended while the panel was open, or could not be reached because of `why`.
    pub fn because(locale: Locale, why: Option<&str>) -> Self {
        Self {
            language: locale.language,
            right_to_left: locale.language.is_right_to_left(),
            text: match why {
                None => text!(locale, "resident-ended"),
                Some(why) => text!(locale, "resident-unreachable", why = why),
            },
            again: text!(locale, "start-again"),
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Button {
    /// Its label.
    pub label: String,
    /// Its action.
    pub action: Action,
    /// Whether it is the main action, or the chosen option.
    pub prominent: bool,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// Its label.
    pub label: String,
    /// Whether it is the main action.
    pub prominent: bool,
    /// Its options.
    pub options: Vec<Button>,
}

/// A condition that can be ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notable {
    /// The condition.
    pub text: String,
    /// Ends it.
    pub end: Button,
}

/// A rehearsal in progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RehearsalView {
    /// That this is a rehearsal.
    pub text: String,
    /// How much of it has been played, in percent.
    pub progress: u8,
    /// Ends it.
    pub stop: Button,
}

/// What the panel shows at `now`, outside a rehearsal.
pub fn view(state: &State, now: DateTime<Utc>) -> PanelView {
    let locale = state.locale;
    let current = state.current(now);
    let late = current.is_some_and(|occurrence| occurrence.phase(now) == Phase::Underway);
    let pause = state.journal.pause.filter(|pause| pause.contains(now));
    PanelView {
        language: locale.language,
        right_to_left: locale.language.is_right_to_left(),
        appearance: state.settings.appearance,
        texts: texts_of_the_page(locale.language),
        meeting: state.meeting.name.clone(),
        now: current.map(|occurrence| now::view(state, &occurrence, now)),
        slots: now::slots(state, current.as_ref(), now),
        week: now::week(state, now),
        clock_change: time::clock_change_soon(state, now),
        join: current.map(|occurrence| Button {
            prominent: !late,
            ..button(text!(locale, "join"), Action::Join { occurrence: Some(occurrence.id()) })
        }),
        snooze: current.and_then(|occurrence| now::snooze(state, &occurrence, now)),
        skip: current.map(|occurrence| {
            button(text!(locale, "skip"), Action::Skip { occurrence: Some(occurrence.id()) })
        }),
        later: current.map(|occurrence| now::later(locale, &occurrence, late, now)),
        thread: button(text!(locale, "open-thread"), Action::OpenThread),
        code: now::code(state),
        room: now::room(state),
        question: now::question(state),
        said: state.status_at(now).map(Into::into),
        fault: state.run.settings_fault.clone(),
        paused: pause.map(|pause| Notable {
            text: phrases::paused_until(locale, state.zone.local(pause.until), state.zone.local(now)),
            end: button(text!(locale, "resume"), Action::Resume),
        }),
        pause: pause.is_none().then(|| Choice {
            label: text!(locale, "pause"),
            prominent: false,
            options: super::tray::pauses(locale)
                .into_iter()
                .map(|(text, action)| button(text, action))
                .collect(),
        }),
        topic: topics::card(state),
        host: current.map(|occurrence| host::view(state, &occurrence, now)),
        time: time::view(state, now),
        topics: topics::view(state),
        settings: settings::view(state, now),
        readiness: readiness::view(state),
        welcome: (!state.journal.welcomed).then(|| welcome::view(state, now)),
        presented: state.is_presented(),
        rehearsal: None,
        rehearse: current.map(|_| button(text!(locale, "rehearse"), Action::Rehearse)),
        quit: button(text!(locale, "quit"), Action::Quit),
    }
}

fn button(label: String, action: Action) -> Button {
    Button { label, action, prominent: false }
}
