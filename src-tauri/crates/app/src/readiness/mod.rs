//! Finds out whether everything is there for the next slot. What it means is `ccc_core::readiness`'s matter.

#[cfg(target_os = "linux")]
mod linux;
mod network;
#[cfg(not(target_os = "linux"))]
mod windows_macos;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use windows_macos as system;

use crate::autostart;
use crate::clock::Clock;
use crate::external;
use crate::installed;
use crate::paths::{Paths, sibling};
use crate::socket::client::{ConnectError, Connection};
use crate::socket::wire::{Request, Response, Role, ShortcutStatus};
use crate::storage::settings_file;
use crate::zones::TzdbSource;
use ccc_core::readiness::{Facts, Notices, Resident, SettingsFile, Shortcut, Sound, Tray, ZoneData};
use ccc_core::reminder::journal::Journal;
use ccc_core::state::State;
use ccc_core::zone::Zone;
use std::time::Duration;

/// How long somebody on this machine may take to answer.
const LOCAL_TIMEOUT: Duration = Duration::from_secs(2);

/// Finds the facts out, for the program whose files are in `paths` and which goes by `clock`.
///
/// It blocks for a few seconds at most, and needs a thread of its own that runs no tokio. With a clock that was set only
/// this machine is spoken to.
pub fn gather(paths: &Paths, clock: Clock) -> anyhow::Result<Facts> {
    let read = settings_file::read(&paths.settings);
    let file = settings_of(paths, &read);
    let state = State::new(read.settings, Zone::utc(), Journal::default());
    let sound = if state.settings.plays_sounds() {
        Sound::Wanted { player: external::sound_player() }
    } else {
        Sound::NotWanted
    };
    let program = sibling("ccc");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ((tray, notices), (resident, shortcut), reader, (room, from_room), (thread, from_thread)) = runtime
        .block_on(async {
            tokio::join!(
                system::desktop(),
                resident(paths),
                network::reader(&program),
                network::room(&program, &state, clock),
                network::thread(&program, &state, clock),
            )
        });
    Ok(Facts {
        tray,
        notices,
        sound,
        resident,
        shortcut,
        program: env!("CARGO_PKG_VERSION").into(),
        installed: installed::installed(),
        autostart: autostart::is_on().ok(),
        settings: file,
        clock: from_room.into_iter().chain(from_thread).collect(),
        zone_data: zone_data(),
        reader,
        room,
        thread,
    })
}

/// What a desktop tells of itself.
type Desktop = (Option<Tray>, Option<Notices>);

/// The resident, and the shortcut as it says.
async fn resident(paths: &Paths) -> (Resident, Shortcut) {
    let resident = match tokio::time::timeout(LOCAL_TIMEOUT, Connection::open(paths, Role::Cli)).await {
        Ok(Ok(mut connection)) => {
            let status = tokio::time::timeout(LOCAL_TIMEOUT, connection.ask(Request::Status)).await;
            let version = connection.resident.program;
            let Ok(Ok(Response::Status(status))) = status else {
                return (Resident::Runs { version }, Shortcut::NotAsked);
            };
            let shortcut = match status.shortcut {
                None => Shortcut::NotAsked,
                Some(ShortcutStatus { refused: Some(why), .. }) => Shortcut::Refused { why },
                Some(ShortcutStatus { keys, refused: None }) => Shortcut::Held { keys },
            };
            return (Resident::Runs { version }, shortcut);
        }
        Ok(Err(ConnectError::OtherProtocol(version) | ConnectError::Older(version))) => {
            Resident::Runs { version }
        }
        Ok(Err(ConnectError::NoResident)) => Resident::RunsNot,
        Ok(Err(ConnectError::Broken(_) | ConnectError::CannotStart { .. })) | Err(_) => Resident::Silent,
    };
    (resident, Shortcut::NotAsked)
}

fn settings_of(paths: &Paths, read: &settings_file::Read) -> SettingsFile {
    let path = paths.settings.display().to_string();
    let told =
        |faults: &[settings_file::Fault]| faults.iter().map(|fault| format!("{path}, {fault}")).collect();
    SettingsFile {
        faults: told(&read.faults),
        unknown: told(&read.unknown),
        exists: paths.settings.exists(),
        path,
    }
}

fn zone_data() -> Option<ZoneData> {
    let data = TzdbSource::newest();
    Some(ZoneData { version: data.version()?, bundled: data == TzdbSource::Bundled })
}
