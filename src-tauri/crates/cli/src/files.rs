//! What is read from the person's files, and the commands about them.

use crate::arguments::Room;
use crate::output::Output;
use crate::resident;
use anyhow::{Context as _, bail};
use ccc_app::paths::Paths;
use ccc_app::socket::client::ConnectError;
use ccc_app::socket::wire::Request;
use ccc_app::storage::kept_file;
use ccc_app::storage::settings_file::{self, Read};
use ccc_app::zones;
use ccc_app::{locale, network};
use ccc_core::action::Action;
use ccc_core::link::Link;
use ccc_core::reminder::journal::Journal;
use ccc_core::room::compose::is_same_room;
use ccc_core::room::discover;
use ccc_core::settings::change::Setting;
use ccc_core::state::State;
use ccc_core::text;
use ccc_core::words;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;
use std::io::{BufRead as _, IsTerminal as _, Read as _, Write, stdin};
use std::path::Path;

/// The state as the person's files have it. Faults of the settings' file are remarked on; what is good in it serves.
pub(crate) fn state(zone: Option<Tz>, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<State> {
    let paths = Paths::of_this_person()?;
    let read = settings_file::read(&paths.settings);
    if let Some(told) = read.told(&paths.settings) {
        output.remark(&told);
    }
    let zone = zones::shown(zone.or(read.settings.zone))?;
    let state = State::new(read.settings, zone, Journal::default());
    Ok(state.speaking(locale::of_the_machine()).with_rules(zones::of))
}

/// The state with the journal, which is only read.
pub(crate) fn state_with_journal(
    zone: Option<Tz>,
    now: DateTime<Utc>,
    output: &mut Output<impl Write, impl Write>,
) -> anyhow::Result<State> {
    let paths = Paths::of_this_person()?;
    let mut state = state(zone, output)?;
    state.journal = kept(&paths.journal, output);
    state.journal.begin(now);
    Ok(state)
}

/// What a file keeps; nothing, with a remark, where it cannot be read. The file stays: to set it aside is the
/// resident's.
pub(crate) fn kept<T: Default + DeserializeOwned>(
    path: &Path,
    output: &mut Output<impl Write, impl Write>,
) -> T {
    kept_file::peek(path).unwrap_or_else(|error| {
        output.remark(&format!("{} cannot be read ({error})", path.display()));
        T::default()
    })
}

/// `ccc room`.
pub(crate) fn room(options: &Room, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let paths = Paths::of_this_person()?;
    let locale = locale::of_this_person();
    if let Some(text) = &options.set {
        let link =
            Link::parse(text).map_err(|why| anyhow::anyhow!("{}", words::link_refused(locale, &why)))?;
        return take_room(Some(&link), &paths, output);
    }
    if options.forget {
        return take_room(None, &paths, output);
    }
    let state = state(None, output)?;
    if options.find {
        return find(&state, options.confirm.as_deref(), &paths, output);
    }
    match state.room_url() {
        Some(link) => output.line(link.as_str()),
        None => bail!("{}", text!(state.locale, "room-not-set")),
    }
}

/// Looks for the room's link in the thread, and takes it when the person confirms its host.
fn find(
    state: &State,
    confirmed: Option<&str>,
    paths: &Paths,
    output: &mut Output<impl Write, impl Write>,
) -> anyhow::Result<()> {
    let locale = state.locale;
    let thread = state.thread().with_context(|| text!(state.locale, "no-thread"))?;
    let read = network::read_thread(thread)?;
    let code = state.meetings.first().and_then(|meeting| meeting.room.access_code.as_deref());
    let announcement = read.announcement().with_context(|| text!(locale, "cli-no-first-post"))?;
    let rooms = discover::rooms(&announcement.content, Some(&thread.host()), code);
    let room = rooms.first().with_context(|| text!(locale, "cli-room-not-found"))?;
    output.line(room.link.as_str())?;
    for reason in &room.reasons {
        output.line(&format!("  {}", words::reason(state.locale, reason)))?;
    }
    if state.room_url().is_some_and(|url| is_same_room(&room.link, url)) {
        return output.line(&text!(locale, "cli-room-in-use"));
    }
    if let Some(host) = confirmed {
        if host != room.link.host() {
            bail!("{}", text!(locale, "cli-left"));
        }
        return take_room(Some(&room.link), paths, output);
    }
    if !stdin().is_terminal() {
        // The command has a line of its own, so that nothing invisible is copied with it.
        output.line(&text!(locale, "cli-room-use"))?;
        // The host alone: nothing that a post holds is to be typed into a shell.
        return output.line(&format!("  ccc room --find --confirm {}", room.link.host()));
    }
    let ask = text!(locale, "cli-room-confirm", host = room.link.host());
    write!(output.out, "{ask} {} ", text!(locale, "cli-yes-no")).and_then(|()| output.out.flush())?;
    let mut answer = String::new();
    stdin().lock().take(100).read_line(&mut answer)?;
    let yes = text!(locale, "cli-yes");
    // English is taken in all languages.
    if !yes.split(' ').chain(["y", "yes"]).any(|yes| yes == answer.trim().to_lowercase()) {
        return output.line(&text!(locale, "cli-left"));
    }
    take_room(Some(&room.link), paths, output)
}

/// Has the resident take the room's link, so that the next Join knows it; where none runs, writes it by itself.
fn take_room(
    link: Option<&Link>,
    paths: &Paths,
    output: &mut Output<impl Write, impl Write>,
) -> anyhow::Result<()> {
    let locale = locale::of_this_person();
    let told = link.map_or_else(
        || text!(locale, "room-forgotten"),
        |link| text!(locale, "room-set", host = link.host()),
    );
    let url = link.map(|link| link.as_str().to_owned());
    match resident::ask(Request::Act(Action::SetRoom { url })) {
        Ok(response) => return resident::tell(response, &told, output),
        Err(ConnectError::NoResident) => {}
        Err(error) => return Err(error.into()),
    }
    settings_file::write(&paths.settings, &Setting::RoomUrl(link.cloned()))?;
    output.line(&told)
}

/// `ccc config`.
pub(crate) fn config(path_only: bool, output: &mut Output<impl Write, impl Write>) -> anyhow::Result<()> {
    let path = Paths::of_this_person()?.settings;
    if path_only {
        return output.line(&path.display().to_string());
    }
    let locale = locale::of_this_person();
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
