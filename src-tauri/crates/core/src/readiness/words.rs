//! What readiness says to people.

use super::CheckId;
use super::facts::Why;
use super::finding::Finding;
use crate::countdown::ceil_seconds;
use crate::language::Locale;
use crate::text;
use chrono::TimeDelta;

/// What was checked, as a heading.
#[must_use]
pub fn title(locale: Locale, check: CheckId) -> String {
    match check {
        CheckId::Tray => text!(locale, "check-tray"),
        CheckId::Notices => text!(locale, "check-notices"),
        CheckId::Resident => text!(locale, "check-resident"),
        CheckId::Autostart => text!(locale, "check-autostart"),
        CheckId::Settings => text!(locale, "check-settings"),
        CheckId::Clock => text!(locale, "check-clock"),
        CheckId::Zones => text!(locale, "check-zones"),
        CheckId::Room => text!(locale, "check-room"),
        CheckId::Thread => text!(locale, "check-thread"),
    }
}

/// What a check came to, in a sentence.
#[must_use]
pub fn finding(locale: Locale, finding: &Finding) -> String {
    match finding {
        Finding::TrayReady => text!(locale, "found-tray-ready"),
        Finding::TrayWithoutBar => text!(locale, "found-tray-without-bar"),
        Finding::TrayMissing => text!(locale, "found-tray-missing"),
        Finding::TrayWithoutBus => text!(locale, "found-tray-without-bus"),
        Finding::TrayUnknown => text!(locale, "found-tray-unknown"),
        Finding::NoticesReady { server } => text!(locale, "found-notices-ready", server = server.as_str()),
        Finding::NoticesWithoutButtons { server } => {
            text!(locale, "found-notices-without-buttons", server = server.as_str())
        }
        Finding::NoticesOfTheSystem => text!(locale, "found-notices-of-the-system"),
        Finding::NoticesMissing => text!(locale, "found-notices-missing"),
        Finding::NoticesWithoutBus => text!(locale, "found-notices-without-bus"),
        Finding::NoticesUnknown => text!(locale, "found-notices-unknown"),
        Finding::ResidentRuns { version } => text!(locale, "found-resident-runs", version = version.as_str()),
        Finding::ResidentOfOtherVersion { runs, asks } => {
            text!(locale, "found-resident-of-other-version", runs = runs.as_str(), asks = asks.as_str())
        }
        Finding::ResidentSilent => text!(locale, "found-resident-silent"),
        Finding::ResidentMissing => text!(locale, "found-resident-missing"),
        Finding::AutostartOn => text!(locale, "found-autostart-on"),
        Finding::AutostartOff => text!(locale, "found-autostart-off"),
        Finding::AutostartUnknown => text!(locale, "found-autostart-unknown"),
        Finding::SettingsNotYet { path } => text!(locale, "cli-no-settings", path = path.as_str()),
        Finding::SettingsInOrder { path } => text!(locale, "found-settings-in-order", path = path.as_str()),
        Finding::SettingsWithUnknownKeys { first, more: 0 } | Finding::SettingsFaulty { first, more: 0 } => {
            first.clone()
        }
        Finding::SettingsWithUnknownKeys { first, more } | Finding::SettingsFaulty { first, more } => {
            text!(locale, "found-and-more", first = first.as_str(), more = *more)
        }
        Finding::ClockInStep { host, within } => {
            text!(
                locale,
                "found-clock-in-step",
                host = host.as_str(),
                within = span(locale, ceil_seconds(*within))
            )
        }
        Finding::ClockOff { host, ahead } | Finding::ClockFarOff { host, ahead } => {
            let span = span(locale, (ahead.abs() + TimeDelta::milliseconds(500)).num_seconds());
            if *ahead < TimeDelta::zero() {
                text!(locale, "found-clock-behind", host = host.as_str(), span = span)
            } else {
                text!(locale, "found-clock-ahead", host = host.as_str(), span = span)
            }
        }
        Finding::ClockUnknown => text!(locale, "found-clock-unknown"),
        Finding::ZonesNew { version, bundled: true } => {
            text!(locale, "found-zones-new-bundled", version = version.as_str())
        }
        Finding::ZonesNew { version, bundled: false } => {
            text!(locale, "found-zones-new-system", version = version.as_str())
        }
        Finding::ZonesOld { version, bundled: true } => {
            text!(locale, "found-zones-old-bundled", version = version.as_str())
        }
        Finding::ZonesOld { version, bundled: false } => {
            text!(locale, "found-zones-old-system", version = version.as_str())
        }
        Finding::ZonesUnknown => text!(locale, "found-zones-unknown"),
        Finding::RoomAnswers { host } | Finding::ThreadAnswers { host } => {
            text!(locale, "found-answers", host = host.as_str())
        }
        Finding::RoomUnknown => text!(locale, "found-room-unknown"),
        Finding::RoomNotAsked | Finding::ThreadNotAsked => text!(locale, "found-not-asked"),
        Finding::ThreadUnknown => text!(locale, "found-thread-unknown"),
        Finding::ThreadTurnedOff => text!(locale, "found-thread-turned-off"),
        Finding::ThreadNotReadable => text!(locale, "found-thread-not-readable"),
        Finding::RoomFails { host, why } | Finding::ThreadFails { host, why } => fails(locale, host, why),
    }
}

/// What to do about it; `None` where all is good.
#[must_use]
pub fn remedy(locale: Locale, finding: &Finding) -> Option<String> {
    Some(match finding {
        Finding::TrayReady
        | Finding::NoticesReady { .. }
        | Finding::ResidentRuns { .. }
        | Finding::AutostartOn
        | Finding::SettingsNotYet { .. }
        | Finding::SettingsInOrder { .. }
        | Finding::ClockInStep { .. }
        | Finding::ZonesNew { .. }
        | Finding::RoomAnswers { .. }
        | Finding::ThreadAnswers { .. } => return None,
        Finding::TrayWithoutBar => text!(locale, "do-tray-without-bar"),
        Finding::TrayMissing => text!(locale, "do-tray-missing"),
        Finding::TrayWithoutBus | Finding::NoticesWithoutBus => text!(locale, "do-without-bus"),
        Finding::TrayUnknown | Finding::NoticesUnknown => text!(locale, "do-desktop-unknown"),
        Finding::NoticesWithoutButtons { .. } => text!(locale, "do-notices-without-buttons"),
        Finding::NoticesOfTheSystem => text!(locale, "do-notices-of-the-system"),
        Finding::NoticesMissing => text!(locale, "do-notices-missing"),
        Finding::ResidentOfOtherVersion { .. } => text!(locale, "do-resident-of-other-version"),
        Finding::ResidentSilent => text!(locale, "do-resident-silent"),
        Finding::ResidentMissing => text!(locale, "do-resident-missing"),
        Finding::AutostartOff | Finding::AutostartUnknown => text!(locale, "do-autostart"),
        Finding::SettingsWithUnknownKeys { .. } => text!(locale, "do-settings-unknown"),
        Finding::SettingsFaulty { .. } => text!(locale, "do-settings-faulty"),
        Finding::ClockOff { .. } | Finding::ClockFarOff { .. } => text!(locale, "do-clock"),
        Finding::ClockUnknown => text!(locale, "do-clock-unknown"),
        Finding::ZonesOld { .. } | Finding::ZonesUnknown => text!(locale, "do-zones"),
        Finding::RoomUnknown => text!(locale, "do-room-unknown"),
        Finding::RoomNotAsked | Finding::ThreadNotAsked => text!(locale, "do-not-asked"),
        Finding::ThreadUnknown => text!(locale, "do-thread-unknown"),
        Finding::ThreadTurnedOff => text!(locale, "do-thread-turned-off"),
        Finding::ThreadNotReadable => text!(locale, "do-thread-not-readable"),
        Finding::RoomFails { why: Why::Missing | Why::Moved { .. }, .. } => text!(locale, "do-room-gone"),
        Finding::ThreadFails { why: Why::Missing | Why::Moved { .. }, .. } => text!(locale, "do-thread-gone"),
        Finding::RoomFails { why, .. } | Finding::ThreadFails { why, .. } => after_failure(locale, why),
    })
}

fn fails(locale: Locale, host: &str, why: &Why) -> String {
    match why {
        Why::NoConnection => text!(locale, "fails-no-connection", host = host),
        Why::NotTrusted => text!(locale, "fails-not-trusted", host = host),
        Why::Slow => text!(locale, "fails-slow", host = host),
        Why::Closed => text!(locale, "fails-closed", host = host),
        Why::Missing => text!(locale, "fails-missing", host = host),
        Why::Moved { to } => text!(locale, "fails-moved", host = host, to = to.as_str()),
        Why::Strange { status: Some(status) } => {
            text!(locale, "fails-status", host = host, status = status.to_string())
        }
        Why::Strange { status: None } => text!(locale, "fails-strange", host = host),
    }
}

fn after_failure(locale: Locale, why: &Why) -> String {
    match why {
        Why::NoConnection => text!(locale, "do-no-connection"),
        Why::NotTrusted => text!(locale, "do-not-trusted"),
        Why::Slow | Why::Missing | Why::Moved { .. } => text!(locale, "do-later"),
        Why::Closed | Why::Strange { .. } => text!(locale, "do-look"),
    }
}

/// A span in the unit that says it shortly, to the nearest.
fn span(locale: Locale, seconds: i64) -> String {
    let whole = |unit: i64| (seconds + unit / 2) / unit;
    match seconds {
        ..120 => text!(locale, "span-seconds", number = seconds),
        120..7_200 => text!(locale, "span-minutes", number = whole(60)),
        7_200..172_800 => text!(locale, "span-hours", number = whole(3_600)),
        _ => text!(locale, "span-days", number = whole(86_400)),
    }
}
