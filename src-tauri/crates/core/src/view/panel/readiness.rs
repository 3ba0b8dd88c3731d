//! The readiness page: how far the program can do its work here.

use super::{Button, button};
use crate::action::Action;
use crate::language::Locale;
use crate::readiness::{CheckId, Finding, Grade};
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

/// One thing that the program needs: as the panel shows it, and as `ccc doctor --json` writes it for scripts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// What was checked.
    pub check: CheckId,
    /// How it stands.
    pub state: Grade,
    /// The finding's name for scripts.
    pub id: String,
    /// What was checked, as a heading.
    pub title: String,
    /// What it came to, in a sentence.
    pub finding: String,
    /// What to do; `None` where all is good.
    pub remedy: Option<String>,
}

/// `findings` in the language of `locale`.
#[must_use]
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
        checks: checks(state.locale, &state.checkup.findings),
        checking: state.checkup.under_way,
        check: button(text!(state.locale, "readiness-check"), Action::CheckReadiness),
    }
}
