//! `ccc doctor`: whether everything is there for the next slot.

use crate::output::Output;
use anyhow::{Context as _, bail};
use ccc_app::clock::Clock;
use ccc_app::paths::Paths;
use ccc_app::readiness::gather;
use ccc_core::readiness::{State, checks, told, words};
use std::io::Write;

/// `ccc doctor`. It fails where something is bad.
pub(crate) fn doctor(json: bool, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let clock = Clock::machine();
    let facts = gather(&Paths::of_this_person()?, clock, None).context("the checks cannot be made")?;
    let told = told(&checks(&facts, clock.now()));
    if json {
        output.json(&told)?;
    } else {
        for check in &told {
            output.line(&format!("{} {}: {}", mark(check.state), check.title, check.finding))?;
            if let Some(remedy) = &check.remedy {
                output.line(&format!("    {remedy}"))?;
            }
        }
    }
    let bad = told.iter().filter(|check| check.state == State::Bad).count();
    if bad > 0 {
        bail!("{}", words::to_mend(bad));
    }
    Ok(())
}

/// A state told by shape.
fn mark(state: State) -> char {
    match state {
        State::Good => '✓',
        State::Warning => '!',
        State::Bad => '✗',
        State::Unknown => '?',
    }
}
