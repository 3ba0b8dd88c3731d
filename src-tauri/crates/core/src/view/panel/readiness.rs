//! The readiness checks on the Settings page.

use super::{Button, button};
use crate::action::Action;
use crate::language::Locale;
use crate::readiness::{CheckId, Finding, Grade};
use crate::state::State;
use crate::text;
use serde::{Deserialize, Serialize};

/// The readiness checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadinessView {
    /// The results; empty before the first checkup.
    pub checks: Vec<CheckView>,
    /// Whether a checkup is running.
    pub checking: bool,
    /// Starts a checkup.
    pub check: Button,
}

/// The result of a check, as the panel shows it and `ccc doctor --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// What was checked.
    pub check: CheckId,
    /// How serious it is.
    pub state: Grade,
    /// The finding's name for scripts.
    pub id: String,
    /// What was checked, as a heading.
    pub title: String,
    /// The result in a sentence.
    pub finding: String,
    /// What to do; `None` if all is well.
    pub remedy: Option<String>,
}

/// `findings` in the language of `locale`.
pub fn checks(locale: Locale, findings: &[(CheckId, Finding)]) -> Vec<CheckView> {
    let view = |(check, finding): &(CheckId, Finding)| CheckView {
        check: *check,
        state: finding.grade,
        id: finding.id.clone(),
        title: check.title(locale),
        finding: finding.text(locale),
        remedy: finding.remedy(locale),
    };
    findings.iter().map(view).collect()
}

pub(super) fn view(state: &State) -> ReadinessView {
    ReadinessView {
        checks: checks(state.locale, &state.run.checkup.findings),
        checking: state.run.checkup.under_way,
        check: button(text!(state.locale, "readiness-check"), Action::CheckReadiness),
    }
}
