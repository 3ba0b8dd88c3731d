//! `ccc watch`: a live countdown.

use crate::arguments::Watch;
use crate::files;
use crate::output::Output;
use crate::resident::runtime;
use anyhow::Context as _;
use ccc_app::clock::{Alarm, Clock};
use ccc_core::language::dates::{DateStyle, format_date};
use ccc_core::state::State;
use ccc_core::update::next_wake;
use ccc_core::{phrases, text};
use chrono::{DateTime, Utc};
use std::io::{IsTerminal as _, stdout};

/// Draws the countdown until it is interrupted: one line that changes in a terminal, a line for each change elsewhere.
pub(crate) fn watch(options: &Watch, output: &mut Output) -> anyhow::Result<()> {
    let clock = Clock::set(options.at, options.speed);
    let state = files::state_with_journal(options.tz, clock.now(), output)?;
    // A terminal that says it is dumb cannot go back in its line.
    let terminal = stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    runtime()?.block_on(async {
        let interrupted = tokio::select! {
            drawn = draw(&state, clock, terminal, output) => Some(drawn),
            _ = tokio::signal::ctrl_c() => None,
        };
        match interrupted {
            Some(drawn) => drawn,
            // What comes next in the terminal has a line of its own.
            None if terminal => output.line(""),
            None => Ok(()),
        }
    })
}

async fn draw(state: &State, clock: Clock, terminal: bool, output: &mut Output<'_>) -> anyhow::Result<()> {
    let mut alarm = Alarm::new(clock)?;
    let mut drawn = None;
    loop {
        let now = clock.now();
        let line = line(state, now).with_context(|| text!(state.locale, "cli-no-slot"))?;
        if drawn.as_ref() != Some(&line) {
            // In a terminal: back to the line's begin, the new line, cut where the terminal ends, and what was longer
            // before is wiped.
            let written = if terminal {
                write!(output.out, "\r\x1b[?7l{line}\x1b[K\x1b[?7h")
            } else {
                writeln!(output.out, "{line}")
            };
            written.and_then(|()| output.out.flush()).context("the countdown could not be written")?;
            drawn = Some(line);
        }
        alarm.wait(next_wake(state, now)).await?;
    }
}

fn line(state: &State, now: DateTime<Utc>) -> Option<String> {
    let occurrence = state.current(now)?;
    let local = format_date(state.locale, DateStyle::DayAndTime, state.zone.local(occurrence.start));
    let lead = phrases::countdown_phrase(state.locale, &occurrence, now);
    Some(format!("{} {lead} · {local}", occurrence.meeting.name))
}
