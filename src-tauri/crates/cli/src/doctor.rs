//! `ccc doctor`: checks that everything is ready for the next slot.

use crate::output::Output;
use anyhow::{Context as _, bail};
use ccc_app::clock::Clock;
use ccc_app::locale;
use ccc_app::paths::Paths;
use ccc_app::readiness::gather;
use ccc_core::readiness::{Facts, Grade, judge};
use ccc_core::text;
use ccc_core::view::panel::checks;

/// `ccc doctor`. It fails where something is bad.
pub(crate) fn doctor(json: bool, output: &mut Output) -> anyhow::Result<()> {
    let (clock, locale) = (Clock::machine(), locale::chosen());
    let facts = facts(&Paths::for_current_user()?, clock)?;
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

/// `ccc doctor --report`.
pub(crate) fn report(output: &mut Output) -> anyhow::Result<()> {
    let (paths, clock) = (Paths::for_current_user()?, Clock::machine());
    let facts = facts(&paths, clock)?;
    output.line(&ccc_app::report::report(&paths, &facts, clock.now()))
}

fn facts(paths: &Paths, clock: Clock) -> anyhow::Result<Facts> {
    gather(paths, clock).context("the checks could not be run")
}

/// A state's symbol.
fn mark(state: Grade) -> char {
    match state {
        Grade::Good => '✓',
        Grade::Warning => '!',
        Grade::Bad => '✗',
        Grade::Unknown => '?',
    }
}
