//! The readiness page: how far the program can do its work here.

use super::{Button, button};
use crate::action::Action;
use crate::language::catalogue::text;
use crate::state::State;
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

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// As it should be.
    Good,
    /// It works, but not as well as it could.
    Warning,
    /// It does not work.
    Bad,
    /// Nobody can say.
    Unknown,
}

pub(super) fn view(state: &State) -> ReadinessView {
    ReadinessView {
        checks: Vec::new(),
        checking: false,
        check: button(text!(state.locale, "readiness-check"), Action::CheckReadiness),
    }
}
