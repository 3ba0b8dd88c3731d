//! What must hold for the whole program, whatever came into it.

use super::links::is_kept;
use super::{at_most, same};
use ccc_app::socket::wire::{self, FromServer, Push};
use ccc_app::storage::{settings_file, versioned_file};
use ccc_core::program::{self, Program};
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Settings;
use ccc_core::state::State;
use ccc_core::topics::TopicLog;
use ccc_core::update::{Effect, Event, Outcome, Reply};
use ccc_core::zone::Zone;
use chrono::{DateTime, Utc};
use tokio::runtime;

/// The longest text that a notice or an answer has, in bytes: a link and a sentence around it.
const LONGEST_SAID: usize = 12_000;

/// The longest text of the tray's, in bytes.
const LONGEST_DRAWN: usize = 64 * 1024;

/// Some minutes before a slot.
pub(super) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_678_800, 0).unwrap_or_default()
}

/// A program with what files held.
pub(super) fn of(settings: Settings, journal: Journal, topics: TopicLog) -> Program {
    Program::new(State::new(settings, Zone::utc(), journal).with_topics(topics))
}

/// Takes an event in and looks at all that follows from it. `file` is the settings' file, in which what is chosen is
/// written.
pub(super) fn take(
    program: &mut Program,
    event: Event,
    now: DateTime<Utc>,
    file: &mut String,
) -> Result<Outcome, String> {
    let outcome = program::update(program, event, now);
    for effect in &outcome.effects {
        follow(program, effect, file)?;
    }
    match &outcome.reply {
        Reply::Silent => {}
        Reply::Message(text) | Reply::Refused(text) => at_most("an answer is too long", text, LONGEST_SAID)?,
    }
    Ok(outcome)
}

fn follow(program: &Program, effect: &Effect, file: &mut String) -> Result<(), String> {
    match effect {
        Effect::SaveJournal => reads_back("the journal", &program.state.journal),
        Effect::SaveTopics => reads_back("the topics", &program.state.topics),
        Effect::WriteSetting(setting) => {
            let new =
                settings_file::with(file, setting).map_err(|error| format!("not written: {error:#}"))?;
            let read = settings_file::parse(&new);
            same("what was chosen is a fault in the file", &read.faults.as_slice(), &[].as_slice())?;
            *file = new;
            Ok(())
        }
        Effect::ShowNotice { notice, .. } => {
            at_most("a notice's title is too long", &notice.title, LONGEST_SAID)?;
            at_most("a notice is too long", &notice.body, LONGEST_SAID)
        }
        Effect::ShowMessage(text) | Effect::ShowSample(text) => {
            at_most("a notice is too long", text, LONGEST_SAID)
        }
        Effect::OpenLink(link) | Effect::ReadThread(link) => is_kept(link),
        _ => Ok(()),
    }
}

/// What is kept reads back as it was.
pub(super) fn reads_back<T>(what: &str, kept: &T) -> Result<(), String>
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let written =
        versioned_file::to_bytes(kept).map_err(|error| format!("{what} cannot be written: {error}"))?;
    let read = versioned_file::parse::<T>(&written)
        .map_err(|error| format!("{what} cannot be read back: {error}"))?;
    if read == *kept { Ok(()) } else { Err(format!("{what}: other things are read than were written")) }
}

/// The panel and the tray show what they can: a snapshot fits the socket and reads back there.
pub(super) fn is_shown(program: &Program, now: DateTime<Utc>) -> Result<(), String> {
    let view = FromServer::Push(Push::View(Box::new(program.panel(now))));
    let mut line = Vec::new();
    let read = waited(async {
        wire::write(&mut line, &view).await?;
        wire::read::<FromServer>(&mut line.as_slice()).await
    });
    let length = line.len();
    let read = read.map_err(|error| format!("a snapshot of {length} bytes cannot be read: {error}"))?;
    if read != Some(view) {
        return Err("a snapshot does not read back".into());
    }
    at_most("the tray's texts are too long", &format!("{:?}", program.tray(now)), LONGEST_DRAWN)?;
    match program::next_wake(program, now) {
        Some(wake) if wake <= now => Err(format!("at {now} it wants to be woken at {wake}")),
        _ => Ok(()),
    }
}

/// Waits for what needs nobody else.
pub(super) fn waited<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: Option<runtime::Runtime> = runtime::Builder::new_current_thread().build().ok();
    }
    RUNTIME.with(|runtime| match runtime {
        Some(runtime) => runtime.block_on(future),
        None => unreachable!("a runtime without drivers asks the system for nothing"),
    })
}
