//! The first steps: which slots suit, name and room, start at login and a notice to see.

use super::settings::{Field, fields};
use super::{Button, Choice, button, now};
use crate::action::Action;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The first steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WelcomeView {
    /// The steps, in their order.
    pub steps: Vec<WelcomeStep>,
    /// Ends them for good.
    pub finish: Button,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WelcomeStep {
    /// Its title.
    pub title: String,
    /// What can be done in it.
    pub text: String,
    /// A room that the thread links, to accept or refuse.
    pub question: Option<Choice>,
    /// Its settings.
    pub fields: Vec<Field>,
}

pub(super) fn view(state: &State, now: DateTime<Utc>) -> WelcomeView {
    let locale = state.locale;
    let joining = [
        Some(fields::name(state)),
        Some(fields::room(state)),
        fields::enter_directly(state).filter(|_| state.settings.name.is_some()),
    ];
    let steps = vec![
        WelcomeStep {
            title: text!(locale, "welcome-slots"),
            text: text!(locale, "welcome-slots-text"),
            question: None,
            fields: fields::slots(state, now),
        },
        WelcomeStep {
            title: text!(locale, "welcome-join"),
            text: text!(locale, "welcome-join-text"),
            question: now::room(state).found,
            fields: joining.into_iter().flatten().collect(),
        },
        WelcomeStep {
            title: text!(locale, "welcome-stay"),
            text: text!(locale, "welcome-stay-text"),
            question: None,
            fields: vec![fields::start_at_login(state), fields::test_notice(locale)],
        },
    ];
    WelcomeView { steps, finish: button(text!(locale, "welcome-finish"), Action::FinishWelcome) }
}
