//! `ccc doctor`: whether everything is there for the next slot.

use crate::output::Output;
use anyhow::{Context as _, bail};
use ccc_app::clock::Clock;
use ccc_app::paths::Paths;
use ccc_app::readiness::gather;
use ccc_app::{autostart, locale};
use ccc_core::readiness::{Grade, judge};
use ccc_core::text;
use ccc_core::view::panel::checks;
use std::io::Write;

/// `ccc doctor`. It fails where something is bad.
pub(crate) fn doctor(json: bool, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let (clock, locale) = (Clock::machine(), locale::of_this_person());
    let facts = gather(&Paths::of_this_person()?, clock, autostart::is_on().ok())
        .context("the checks cannot be made")?;
    let checks = checks(locale, &judge(&facts, clock.now()));
    if json {
        output.json(&checks)?;
    } else {
        for check in &checks {
            output.line(&format!("{} {}: {}", mark(check.state), check.title, check.finding))?;
            if let Some(remedy) = &check.remedy {
                output.line(&format!("    {remedy}"))?;
            }
        }
    }
    let bad = checks.iter().filter(|check| check.state == Grade::Bad).count();
    if bad > 0 {
        bail!("{}", text!(locale, "cli-to-mend", number = bad));
    }
    Ok(())
}

/// A state told by shape.
fn mark(state: Grade) -> char {
    match state {
        Grade::Good => '✓',
        Grade::Warning => '!',
        Grade::Bad => '✗',
        Grade::Unknown => '?',
    }
}
