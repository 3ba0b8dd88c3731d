//! From facts to findings.

use super::Finding;
use super::facts::{
    ClockReading, Confinement, Notices, ReachFailure, Reachability, Reader, Resident, SettingsFile, Shortcut,
    Sound, Tray, ZoneData,
};
use crate::countdown::ceil_seconds;
use crate::language::localizable::Localizable;
use crate::message;
use crate::notice::{plays_sounds, shows_buttons};
use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};

/// The clock may be off by this much.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(5);

/// With a clock that is off by more than this, reminders are of no use.
const MAX_CLOCK_ERROR: TimeDelta = TimeDelta::seconds(60);

/// Zone data older than this are out of date.
const MAX_ZONE_DATA_AGE: Months = Months::new(12);

pub(super) fn tray(tray: Option<Tray>) -> Finding {
    match tray {
        Some(Tray::Host) => Finding::good(message!("found-tray-ready")),
        Some(Tray::NoBar) => Finding::warning(message!("found-tray-without-bar"), "do-tray-without-bar"),
        Some(Tray::Indicators) => Finding::unknown(message!("found-tray-indicators"), "do-tray-indicators"),
        Some(Tray::Nobody) => Finding::warning(message!("found-tray-missing"), "do-tray-missing"),
        Some(Tray::NoBus) => Finding::warning(message!("found-tray-without-bus"), "do-without-bus"),
        None => Finding::unknown(message!("found-tray-unknown"), "do-desktop-unknown"),
    }
}

pub(super) fn notices(notices: Option<&Notices>) -> Finding {
    match notices {
        Some(Notices::Server { name, version, capabilities }) => {
            let server = format!("{name} {version}").trim().to_owned();
            if shows_buttons(name, capabilities) {
                Finding::good(message!("found-notices-ready", server = server))
            } else {
                let text = message!("found-notices-without-buttons", server = server);
                Finding::warning(text, "do-notices-without-buttons")
            }
        }
        Some(Notices::TheSystem) => {
            Finding::unknown(message!("found-notices-of-the-system"), "do-notices-of-the-system")
        }
        Some(Notices::Nobody) => Finding::bad(message!("found-notices-missing"), "do-notices-missing"),
        Some(Notices::NoBus) => Finding::bad(message!("found-notices-without-bus"), "do-without-bus"),
        None => Finding::unknown(message!("found-notices-unknown"), "do-desktop-unknown"),
    }
}

/// `None` where no reminder has a sound, or nobody shows notices, which is said elsewhere.
pub(super) fn sound(sound: &Sound, notices: Option<&Notices>) -> Option<Finding> {
    let Sound::Wanted { player } = sound else { return None };
    let played = |player: &str| Finding::good(message!("found-sound-played", player = player));
    match (notices?, player) {
        (Notices::Server { name, capabilities, .. }, _) if plays_sounds(capabilities) => Some(played(name)),
        (Notices::Server { .. }, Some(player)) => Some(played(player)),
        (Notices::Server { .. }, None) => {
            Some(Finding::warning(message!("found-sound-missing"), "do-sound-missing"))
        }
        (Notices::TheSystem, _) => Some(Finding::good(message!("found-sound-played-by-the-system"))),
        (Notices::Nobody | Notices::NoBus, _) => None,
    }
}

pub(super) fn resident(resident: &Resident, program: &str) -> Finding {
    match resident {
        Resident::Runs { version } if version == program => {
            Finding::good(message!("found-resident-runs", version = version))
        }
        Resident::Runs { version } => {
            let text = message!("found-resident-of-other-version", runs = version, asks = program);
            Finding::warning(text, "do-resident-of-other-version")
        }
        Resident::Silent => Finding::bad(message!("found-resident-silent"), "do-resident-silent"),
        Resident::RunsNot => Finding::bad(message!("found-resident-missing"), "do-resident-missing"),
    }
}

pub(super) fn autostart(on: Option<bool>) -> Finding {
    match on {
        Some(true) => Finding::good(message!("found-autostart-on")),
        Some(false) => Finding::warning(message!("found-autostart-off"), "do-autostart"),
        None => Finding::unknown(message!("found-autostart-unknown"), "do-autostart"),
    }
}

/// `None` where there is nothing to check.
pub(super) fn shortcut(shortcut: &Shortcut) -> Option<Finding> {
    match shortcut {
        Shortcut::NotAsked => None,
        Shortcut::Held { keys } => Some(Finding::good(message!("found-shortcut-held", keys = keys.as_str()))),
        Shortcut::Refused { why } => {
            Some(Finding::warning(why.as_str().into(), "do-shortcut-refused").named("shortcut_refused"))
        }
    }
}

pub(super) fn settings(file: &SettingsFile) -> Finding {
    let path = file.path.as_str();
    match (file.faults.as_slice(), file.unknown.as_slice()) {
        ([first, rest @ ..], _) => {
            Finding::bad(first_and_more(first, rest), "do-settings-faulty").named("settings_faulty")
        }
        ([], [first, rest @ ..]) => Finding::warning(first_and_more(first, rest), "do-settings-unknown")
            .named("settings_with_unknown_keys"),
        ([], []) if file.exists => Finding::good(message!("found-settings-in-order", path = path)),
        ([], []) => Finding::good(message!("cli-no-settings", path = path)).named("settings_not_yet"),
    }
}

fn first_and_more(first: &str, rest: &[String]) -> Localizable {
    match i64::try_from(rest.len()).unwrap_or(i64::MAX) {
        0 => first.into(),
        more => message!("found-and-more", first = first, more = Localizable::Number(more)),
    }
}

/// Servers have wrong clocks, too, so the reading that is kindest to the machine's clock counts.
pub(super) fn clock(readings: &[ClockReading]) -> Finding {
    let Some(best) = readings.iter().min_by_key(|reading| reading.least_error()) else {
        return Finding::unknown(message!("found-clock-unknown"), "do-clock-unknown");
    };
    let (host, error) = (best.host.as_str(), best.least_error());
    if error <= CLOCK_TOLERANCE {
        let within = span(ceil_seconds(best.greatest_error()));
        return Finding::good(message!("found-clock-in-step", host = host, within = within));
    }
    let ahead = best.likely_ahead();
    let span = span((ahead.abs() + TimeDelta::milliseconds(500)).num_seconds());
    let text = if ahead < TimeDelta::zero() {
        message!("found-clock-behind", host = host, span = span)
    } else {
        message!("found-clock-ahead", host = host, span = span)
    };
    if error > MAX_CLOCK_ERROR {
        Finding::bad(text, "do-clock").named("clock_far_off")
    } else {
        Finding::warning(text, "do-clock").named("clock_off")
    }
}

/// A span, rounded to the largest unit of which there are at least two.
fn span(seconds: i64) -> Localizable {
    let rounded = |unit: i64| Localizable::Number((seconds + unit / 2) / unit);
    match seconds {
        ..120 => message!("span-seconds", number = rounded(1)),
        120..7_200 => message!("span-minutes", number = rounded(60)),
        7_200..172_800 => message!("span-hours", number = rounded(3_600)),
        _ => message!("span-days", number = rounded(86_400)),
    }
}

pub(super) fn zones(data: Option<&ZoneData>, now: DateTime<Utc>) -> Finding {
    let Some((data, released)) = data.and_then(|data| Some((data, released_by(&data.version)?))) else {
        return Finding::unknown(message!("found-zones-unknown"), "do-zones");
    };
    let version = data.version.as_str();
    // An expiry past the calendar's end has not come.
    let expired = released.checked_add_months(MAX_ZONE_DATA_AGE).is_some_and(|end| end < now.date_naive());
    let text = match (expired, data.bundled) {
        (false, true) => message!("found-zones-new-bundled", version = version),
        (false, false) => message!("found-zones-new-system", version = version),
        (true, true) => message!("found-zones-old-bundled", version = version),
        (true, false) => message!("found-zones-old-system", version = version),
    };
    if expired {
        Finding::warning(text, "do-zones").named("zones_old")
    } else {
        Finding::good(text).named("zones_new")
    }
}

/// The date by which zone data of this version were released. Versions carry no dates; each letter is taken for two
/// months of its year, which is later than most releases, so that nothing is called old too soon.
fn released_by(version: &str) -> Option<NaiveDate> {
    let (year, letters) = version.split_at_checked(4)?;
    let year: i32 = year.parse().ok()?;
    let letter = match letters.as_bytes() {
        [letter @ b'a'..=b'z', ..] => u32::from(letter - b'a') + 1,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_months(Months::new((2 * letter).min(12)))
}

pub(super) fn reader(reader: Reader) -> Finding {
    match reader {
        Reader::Runs(Some(Confinement { files: true, connections: true })) => {
            Finding::good(message!("found-reader-confined"))
        }
        Reader::Runs(Some(Confinement { files: true, connections: false })) => {
            Finding::good(message!("found-reader-confined-in-files"))
        }
        Reader::Runs(Some(Confinement { files: false, .. })) => {
            Finding::warning(message!("found-reader-unconfined"), "do-reader-unconfined")
        }
        Reader::Runs(None) => Finding::good(message!("found-reader-apart")),
        Reader::Missing => Finding::warning(message!("found-reader-missing"), "do-reader"),
        Reader::OtherVersion => Finding::warning(message!("found-reader-of-other-version"), "do-reader"),
        Reader::Silent => Finding::warning(message!("found-reader-silent"), "do-reader"),
    }
}

pub(super) fn room(reach: Option<&Reachability>) -> Finding {
    let Some(reach) = reach else {
        return Finding::warning(message!("found-room-unknown"), "do-room-unknown");
    };
    match reach {
        Reachability::Answers { host } => {
            Finding::good(message!("found-answers", host = host)).named("room_answers")
        }
        Reachability::Fails { host, why } => {
            let (text, remedy) = failure(host, why, "do-room-gone");
            Finding::bad(text, remedy).named("room_fails")
        }
        Reachability::TurnedOff | Reachability::NotAsked | Reachability::NotReadable => {
            Finding::unknown(message!("found-not-asked"), "do-not-asked").named("room_not_asked")
        }
    }
}

pub(super) fn thread(reach: &Reachability) -> Finding {
    match reach {
        Reachability::TurnedOff => {
            Finding::unknown(message!("found-thread-turned-off"), "do-thread-turned-off")
        }
        Reachability::NotAsked => {
            Finding::unknown(message!("found-not-asked"), "do-not-asked").named("thread_not_asked")
        }
        Reachability::NotReadable => {
            Finding::warning(message!("found-thread-not-readable"), "do-thread-not-readable")
        }
        Reachability::Answers { host } => {
            Finding::good(message!("found-answers", host = host)).named("thread_answers")
        }
        Reachability::Fails { host, why } => {
            let (text, remedy) = failure(host, why, "do-thread-gone");
            Finding::warning(text, remedy).named("thread_fails")
        }
    }
}

/// How `host` fails, and what to do about it: `gone` where it has nothing at the link.
fn failure(host: &str, why: &ReachFailure, gone: &'static str) -> (Localizable, &'static str) {
    match why {
        ReachFailure::NoConnection => (message!("fails-no-connection", host = host), "do-no-connection"),
        ReachFailure::NotTrusted => (message!("fails-not-trusted", host = host), "do-not-trusted"),
        ReachFailure::Slow => (message!("fails-slow", host = host), "do-later"),
        ReachFailure::Closed => (message!("fails-closed", host = host), "do-look"),
        ReachFailure::Missing => (message!("fails-missing", host = host), gone),
        ReachFailure::Moved { to } => (message!("fails-moved", host = host, to = to), gone),
        ReachFailure::NoReader => (message!("fails-no-reader", host = host), "do-reader"),
        ReachFailure::Strange { status: None } => (message!("fails-strange", host = host), "do-look"),
        ReachFailure::Strange { status: Some(status) } => {
            (message!("fails-status", host = host, status = status.to_string()), "do-look")
        }
    }
}
