//! From facts to findings.

use super::facts::{Notices, Reach, Reading, Resident, SettingsFile, Tray, ZoneData};
use super::finding::Finding;
use crate::notice::shows_buttons;
use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};

/// So far the clock may be off.
const IN_STEP: TimeDelta = TimeDelta::seconds(5);

/// Farther off than this, reminders are no use.
const FAR_OFF: TimeDelta = TimeDelta::seconds(60);

/// So old zone data may be, in months.
const NEW_FOR: Months = Months::new(12);

pub(super) fn tray(tray: Option<Tray>) -> Finding {
    match tray {
        Some(Tray::Host) => Finding::TrayReady,
        Some(Tray::NoBar) => Finding::TrayWithoutBar,
        Some(Tray::Nobody) => Finding::TrayMissing,
        Some(Tray::NoBus) => Finding::TrayWithoutBus,
        None => Finding::TrayUnknown,
    }
}

pub(super) fn notices(notices: Option<&Notices>) -> Finding {
    match notices {
        Some(Notices::Server { name, version, capabilities }) => {
            let server = [name.as_str(), version].join(" ").trim().to_owned();
            if shows_buttons(name, capabilities) {
                Finding::NoticesReady { server }
            } else {
                Finding::NoticesWithoutButtons { server }
            }
        }
        Some(Notices::TheSystem) => Finding::NoticesOfTheSystem,
        Some(Notices::Nobody) => Finding::NoticesMissing,
        Some(Notices::NoBus) => Finding::NoticesWithoutBus,
        None => Finding::NoticesUnknown,
    }
}

pub(super) fn resident(resident: &Resident, program: &str) -> Finding {
    match resident {
        Resident::Runs { version } if version == program => {
            Finding::ResidentRuns { version: version.clone() }
        }
        Resident::Runs { version } => {
            Finding::ResidentOfOtherVersion { runs: version.clone(), asks: program.into() }
        }
        Resident::Silent => Finding::ResidentSilent,
        Resident::RunsNot => Finding::ResidentMissing,
    }
}

pub(super) fn autostart(on: Option<bool>) -> Finding {
    match on {
        Some(true) => Finding::AutostartOn,
        Some(false) => Finding::AutostartOff,
        None => Finding::AutostartUnknown,
    }
}

pub(super) fn settings(file: &SettingsFile) -> Finding {
    match (file.faults.as_slice(), file.unknown.as_slice()) {
        ([first, rest @ ..], _) => Finding::SettingsFaulty { first: first.clone(), more: rest.len() },
        ([], [first, rest @ ..]) => {
            Finding::SettingsWithUnknownKeys { first: first.clone(), more: rest.len() }
        }
        ([], []) if file.exists => Finding::SettingsInOrder { path: file.path.clone() },
        ([], []) => Finding::SettingsNotYet { path: file.path.clone() },
    }
}

/// Servers have wrong clocks, too: the reading that speaks best of the machine's counts.
pub(super) fn clock(readings: &[Reading]) -> Finding {
    let Some(best) = readings.iter().min_by_key(|reading| reading.apart_for_sure()) else {
        return Finding::ClockUnknown;
    };
    let (host, apart) = (best.host.clone(), best.apart_for_sure());
    if apart > FAR_OFF {
        Finding::ClockFarOff { host, ahead: best.likely_ahead() }
    } else if apart > IN_STEP {
        Finding::ClockOff { host, ahead: best.likely_ahead() }
    } else {
        Finding::ClockInStep { host, within: best.apart_at_most() }
    }
}

pub(super) fn zones(data: Option<&ZoneData>, now: DateTime<Utc>) -> Finding {
    let Some((data, released)) = data.and_then(|data| Some((data, released_by(&data.version)?))) else {
        return Finding::ZonesUnknown;
    };
    let (version, bundled) = (data.version.clone(), data.bundled);
    // A date past the calendar's end is not past.
    if released.checked_add_months(NEW_FOR).is_some_and(|end| end < now.date_naive()) {
        Finding::ZonesOld { version, bundled }
    } else {
        Finding::ZonesNew { version, bundled }
    }
}

/// By when zone data of this version were out. Versions do not tell their dates: each letter stands for two months of
/// its year, which is later than most came out, so that nothing is called old too soon.
fn released_by(version: &str) -> Option<NaiveDate> {
    let (year, letters) = version.split_at_checked(4)?;
    let year: i32 = year.parse().ok()?;
    let letter = match letters.as_bytes() {
        [letter @ b'a'..=b'z', ..] => u32::from(letter - b'a') + 1,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_months(Months::new((2 * letter).min(12)))
}

pub(super) fn room(reach: &Reach) -> Finding {
    match reach {
        Reach::NoLink => Finding::RoomUnknown,
        Reach::Answers { host } => Finding::RoomAnswers { host: host.clone() },
        Reach::Fails { host, why } => Finding::RoomFails { host: host.clone(), why: why.clone() },
        Reach::TurnedOff | Reach::NotAsked | Reach::NotReadable => Finding::RoomNotAsked,
    }
}

pub(super) fn thread(reach: &Reach) -> Finding {
    match reach {
        Reach::NoLink => Finding::ThreadUnknown,
        Reach::TurnedOff => Finding::ThreadTurnedOff,
        Reach::NotAsked => Finding::ThreadNotAsked,
        Reach::NotReadable => Finding::ThreadNotReadable,
        Reach::Answers { host } => Finding::ThreadAnswers { host: host.clone() },
        Reach::Fails { host, why } => Finding::ThreadFails { host: host.clone(), why: why.clone() },
    }
}
