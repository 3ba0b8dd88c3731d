//! What is read from the person's files, and the commands about them.

use crate::arguments::Room;
use crate::output::Output;
use anyhow::{Context as _, bail};
use ccc_app::paths::Paths;
use ccc_app::storage::journal_file;
use ccc_app::storage::settings_file::{self, Read};
use ccc_app::zones;
use ccc_core::link::Link;
use ccc_core::reminder::journal::Journal;
use ccc_core::state::State;
use ccc_core::words;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::io::Write;

/// The state as the person's files have it. Faults of the settings' file are remarked on; what is good in it serves.
pub(crate) fn state(zone: Option<Tz>, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<State> {
    let paths = Paths::of_this_person()?;
    let read = settings_file::read(&paths.settings);
    if let Some(told) = read.told(&paths.settings) {
        output.remark(&told);
    }
    let zone = zones::shown(zone.or(read.settings.zone))?;
    Ok(State::new(read.settings, zone, Journal::default()))
}

/// The state with the journal, which is only read.
pub(crate) fn state_with_journal(
    zone: Option<Tz>,
    now: DateTime<Utc>,
    output: &mut Output<impl Write, impl Write>,
) -> anyhow::Result<State> {
    let paths = Paths::of_this_person()?;
    let mut state = state(zone, output)?;
    state.journal = journal_file::peek(&paths.journal)
        .with_context(|| format!("the journal {} cannot be read", paths.journal.display()))?;
    state.journal.begin(now);
    Ok(state)
}

/// `ccc room`.
pub(crate) fn room(options: &Room, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let paths = Paths::of_this_person()?;
    if let Some(text) = &options.set {
        let link = Link::parse(text).map_err(|why| anyhow::anyhow!("{}", words::not_a_room(&why)))?;
        settings_file::write_room(&paths.settings, Some(&link))?;
        return output.line(&words::room_set(&link));
    }
    if options.forget {
        settings_file::write_room(&paths.settings, None)?;
        return output.line(&words::room_forgotten());
    }
    match state(None, output)?.room_url() {
        Some(link) => output.line(link.as_str()),
        None => bail!("{}", words::room_not_set()),
    }
}

/// `ccc config`.
pub(crate) fn config(path_only: bool, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let path = Paths::of_this_person()?.settings;
    if path_only {
        return output.line(&path.display().to_string());
    }
    let Read { faults, unknown, .. } = settings_file::read(&path);
    for fault in faults.iter().chain(&unknown) {
        output.line(&format!("{}, {fault}", path.display()))?;
    }
    if !faults.is_empty() {
        bail!("the settings' file has {} to mend", if faults.len() == 1 { "a fault" } else { "faults" });
    }
    if !path.exists() {
        return output.line(&format!("{} does not exist yet; the defaults serve.", path.display()));
    }
    if unknown.is_empty() { output.line(&format!("{} is in order.", path.display())) } else { Ok(()) }
}
