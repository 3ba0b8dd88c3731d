//! The readiness page: how far the program can do its work here.

use super::{Button, button};
use crate::action::Action;
use crate::readiness::{self, Grade, Told};
use crate::state::State;
use crate::text;
use serde::{Deserialize, Serialize};

/// How far the program can do its work here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadinessView {
    /// What was looked at; empty before the first time.
    pub checks: Vec<CheckView>,
    /// Whether it is being looked at now.
    pub checking: bool,
    /// Looks again.
    pub check: Button,
}

/// One thing that the program needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// What it is.
    pub title: String,
    /// How it stands.
    pub grade: Grade,
    /// What was found.
    pub text: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

pub(super) fn view(state: &State) -> ReadinessView {
    let told = readiness::told(state.locale, &state.checkup.checks);
    let check = |told: Told| CheckView {
        title: told.title,
        grade: told.state,
        text: told.finding,
        remedy: told.remedy,
    };
    ReadinessView {
        checks: told.into_iter().map(check).collect(),
        checking: state.checkup.under_way,
        check: button(text!(state.locale, "readiness-check"), Action::CheckReadiness),
    }
}
