//! What is read from the person's files, and the command about them.

use crate::output::Output;
use anyhow::bail;
use ccc_app::locale;
use ccc_app::paths::Paths;
use ccc_app::storage::settings_file::{self, Read};
use ccc_app::storage::versioned_file;
use ccc_app::zones::{self, TzdbSource};
use ccc_core::reminder::journal::Journal;
use ccc_core::state::State;
use ccc_core::text;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;
use std::path::Path;

/// The state as the person's files have it. Faults of the settings' file are remarked on; what is good in it serves.
pub(crate) fn state(zone: Option<Tz>, output: &mut Output) -> anyhow::Result<State> {
    let paths = Paths::for_current_user()?;
    let read = settings_file::read(&paths.settings);
    if let Some(told) = read.problems(&paths.settings) {
        output.remark(&told);
    }
    let zone = zones::displayed(&TzdbSource::newest(), zone.or(read.settings.zone))?;
    let state = State::new(read.settings, zone, Journal::default());
    Ok(state.with_system_locale(locale::system()).with_zone_rules(zones::zone))
}

/// The state with the journal, which is only read.
pub(crate) fn state_with_journal(
    zone: Option<Tz>,
    now: DateTime<Utc>,
    output: &mut Output,
) -> anyhow::Result<State> {
    let paths = Paths::for_current_user()?;
    let mut state = state(zone, output)?;
    state.journal = kept(&paths.journal, output);
    state.journal.record_start(now);
    Ok(state)
}

/// What a file keeps; nothing, with a remark, where it cannot be read. The file stays: to set it aside is the
/// resident's.
pub(crate) fn kept<T: Default + DeserializeOwned>(path: &Path, output: &mut Output) -> T {
    versioned_file::load(path).unwrap_or_else(|error| {
        output.remark(&format!("{} cannot be read ({error})", path.display()));
        T::default()
    })
}

/// `ccc config`.
pub(crate) fn config(path_only: bool, output: &mut Output) -> anyhow::Result<()> {
    let path = Paths::for_current_user()?.settings;
    if path_only {
        return output.line(&path.display().to_string());
    }
    let locale = locale::chosen();
    let Read { faults, unknown, .. } = settings_file::read(&path);
    for fault in faults.iter().chain(&unknown) {
        output.line(&format!("{}, {fault}", path.display()))?;
    }
    if !faults.is_empty() {
        bail!("{}", text!(locale, "cli-faults", number = faults.len()));
    }
    if !path.exists() {
        return output.line(&text!(locale, "cli-no-settings", path = path.display().to_string()));
    }
    let in_order = text!(locale, "found-settings-in-order", path = path.display().to_string());
    if unknown.is_empty() { output.line(&in_order) } else { Ok(()) }
}
