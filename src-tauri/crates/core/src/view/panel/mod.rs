//! The panel: everything it shows as one value, texts included.

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
pub use settings::{Control, Field, Group, ListItem, SettingsView};
pub use time::{DayMark, DayView, TimeView};
pub use topics::{TopicView, TopicsView};
pub use welcome::{Step, WelcomeView};

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
    /// The colours that the person wants.
    pub appearance: Appearance,
    /// The page's own texts, by the names of their messages.
    #[cfg_attr(test, ts(type = "Record<TextName, string>"))]
    pub texts: Texts,
    /// The meeting's name.
    pub meeting: String,
    /// The occurrence that counts now.
    pub now: Option<NowView>,
    /// The next occurrence of each slot, soonest first.
    pub slots: Vec<SlotView>,
    /// What the person's answer means for the week.
    pub week: Option<String>,
    /// That the clocks change soon, and what that does to the slots.
    pub clock_change: Option<String>,
    /// Join, and what else may be done with the occurrence that counts.
    pub join: Option<Button>,
    /// Be told again in a while; where a notice is on the screen or was.
    pub snooze: Option<Button>,
    /// Silence for the occurrence that counts.
    pub skip: Option<Button>,
    /// Say in the thread when one comes: what the choice is called, and the choices.
    pub later: Option<Choice>,
    /// Open the thread.
    pub thread: Option<Button>,
    /// The room's access code.
    pub code: Option<CodeView>,
    /// The room's link, or how to give it.
    pub room: RoomView,
    /// What the person is asked before Join can go on.
    pub question: Option<Choice>,
    /// What came of the last wish.
    pub said: Option<String>,
    /// What is wrong with the settings' file.
    pub fault: Option<String>,
    /// Reminders are paused: until when, and the way back.
    pub paused: Option<Notable>,
    /// Silence for a while; absent during a pause.
    pub pause: Option<Choice>,
    /// Something to talk about.
    pub topic: Option<TopicCard>,
    /// What a host needs; absent where there is nothing to host.
    pub host: Option<HostView>,
    /// The slots in the person's day, and in their friends'.
    pub time: TimeView,
    /// The topics.
    pub topics: TopicsView,
    /// The settings.
    pub settings: SettingsView,
    /// How far the program can do its work here.
    pub readiness: ReadinessView,
    /// The first steps, until the person has gone through them.
    pub welcome: Option<WelcomeView>,
    /// A Thursday is played: that it is, and the way to stop it.
    pub rehearsal: Option<RehearsalView>,
    /// Play a Thursday; absent while one is played.
    pub rehearse: Option<Button>,
    /// End the program.
    pub quit: Button,
}

/// What the panel shows in place of a snapshot while it has none: the resident cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lost {
    /// The language of all texts.
    pub language: Language,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// What happened.
    pub text: String,
    /// What the button says that starts the resident again.
    pub again: String,
}

impl Lost {
    /// The resident ended while the panel was open, or it could not be reached: then `why` says so.
    #[must_use]
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

/// Something to press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Action,
    /// Whether it is the thing to do now, or what is chosen.
    pub prominent: bool,
}

/// Something to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// What is chosen.
    pub label: String,
    /// Whether it is the thing to do now.
    pub prominent: bool,
    /// The choices.
    pub options: Vec<Button>,
}

/// Something that holds for now, with the way to end it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notable {
    /// What holds.
    pub text: String,
    /// Ends it.
    pub end: Button,
}

/// A rehearsal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RehearsalView {
    /// That it is one.
    pub text: String,
    /// How much of it is over, in percent.
    pub progress: u8,
    /// Ends it.
    pub stop: Button,
}

/// What the panel shows at `now` of what is real.
#[must_use]
pub fn view(state: &State, now: DateTime<Utc>) -> PanelView {
    let locale = state.locale;
    let current = state.current(now);
    let meeting = state.meetings.first();
    let late = current.is_some_and(|occurrence| occurrence.phase(now) == Phase::Underway);
    let pause = state.journal.pause.filter(|pause| pause.contains(now));
    PanelView {
        language: locale.language,
        right_to_left: locale.language.is_right_to_left(),
        appearance: state.settings.appearance,
        texts: texts_of_the_page(locale.language),
        meeting: meeting.map(|meeting| meeting.name.clone()).unwrap_or_default(),
        now: current.map(|occurrence| now::now(state, &occurrence, now)),
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
        thread: meeting
            .and_then(|meeting| meeting.thread.as_ref())
            .map(|_| button(text!(locale, "open-thread"), Action::OpenThread)),
        code: now::code(state),
        room: now::room(state),
        question: now::question(state),
        said: state.said_at(now).map(Into::into),
        fault: state.settings_fault.clone(),
        paused: pause.map(|pause| Notable {
            text: phrases::paused_until(locale, state.zone.local(pause.until)),
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
        rehearsal: None,
        rehearse: current.map(|_| button(text!(locale, "rehearse"), Action::Rehearse)),
        quit: button(text!(locale, "quit"), Action::Quit),
    }
}

fn button(label: String, action: Action) -> Button {
    Button { label, action, prominent: false }
}
