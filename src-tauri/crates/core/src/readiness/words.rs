//! What readiness says to people.

use super::CheckId;
use super::facts::Why;
use super::finding::Finding;
use crate::countdown::ceil_seconds;
use crate::language::Locale;
use crate::text;
use chrono::TimeDelta;

impl Finding {
    /// What was checked, as a heading.
    #[must_use]
    pub fn title(&self, locale: Locale) -> String {
        match self.check() {
            CheckId::Tray => text!(locale, "check-tray"),
            CheckId::Notices => text!(locale, "check-notices"),
            CheckId::Resident => text!(locale, "check-resident"),
            CheckId::Autostart => text!(locale, "check-autostart"),
            CheckId::Settings => text!(locale, "check-settings"),
            CheckId::Clock => text!(locale, "check-clock"),
            CheckId::Zones => text!(locale, "check-zones"),
            CheckId::Reader => text!(locale, "check-reader"),
            CheckId::Room => text!(locale, "check-room"),
            CheckId::Thread => text!(locale, "check-thread"),
        }
    }

    /// What a check came to, in a sentence.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::TrayReady => text!(locale, "found-tray-ready"),
            Self::TrayWithoutBar => text!(locale, "found-tray-without-bar"),
            Self::TrayMissing => text!(locale, "found-tray-missing"),
            Self::TrayWithoutBus => text!(locale, "found-tray-without-bus"),
            Self::TrayUnknown => text!(locale, "found-tray-unknown"),
            Self::NoticesReady { server } => text!(locale, "found-notices-ready", server = server.as_str()),
            Self::NoticesWithoutButtons { server } => {
                text!(locale, "found-notices-without-buttons", server = server.as_str())
            }
            Self::NoticesOfTheSystem => text!(locale, "found-notices-of-the-system"),
            Self::NoticesMissing => text!(locale, "found-notices-missing"),
            Self::NoticesWithoutBus => text!(locale, "found-notices-without-bus"),
            Self::NoticesUnknown => text!(locale, "found-notices-unknown"),
            Self::ResidentRuns { version } => {
                text!(locale, "found-resident-runs", version = version.as_str())
            }
            Self::ResidentOfOtherVersion { runs, asks } => {
                text!(locale, "found-resident-of-other-version", runs = runs.as_str(), asks = asks.as_str())
            }
            Self::ResidentSilent => text!(locale, "found-resident-silent"),
            Self::ResidentMissing => text!(locale, "found-resident-missing"),
            Self::AutostartOn => text!(locale, "found-autostart-on"),
            Self::AutostartOff => text!(locale, "found-autostart-off"),
            Self::AutostartUnknown => text!(locale, "found-autostart-unknown"),
            Self::SettingsNotYet { path } => text!(locale, "cli-no-settings", path = path.as_str()),
            Self::SettingsInOrder { path } => text!(locale, "found-settings-in-order", path = path.as_str()),
            Self::SettingsWithUnknownKeys { first, more: 0 } | Self::SettingsFaulty { first, more: 0 } => {
                first.clone()
            }
            Self::SettingsWithUnknownKeys { first, more } | Self::SettingsFaulty { first, more } => {
                text!(locale, "found-and-more", first = first.as_str(), more = *more)
            }
            Self::ClockInStep { host, within } => {
                text!(
                    locale,
                    "found-clock-in-step",
                    host = host.as_str(),
                    within = span(locale, ceil_seconds(*within))
                )
            }
            Self::ClockOff { host, ahead } | Self::ClockFarOff { host, ahead } => {
                let span = span(locale, (ahead.abs() + TimeDelta::milliseconds(500)).num_seconds());
                if *ahead < TimeDelta::zero() {
                    text!(locale, "found-clock-behind", host = host.as_str(), span = span)
                } else {
                    text!(locale, "found-clock-ahead", host = host.as_str(), span = span)
                }
            }
            Self::ClockUnknown => text!(locale, "found-clock-unknown"),
            Self::ZonesNew { version, bundled: true } => {
                text!(locale, "found-zones-new-bundled", version = version.as_str())
            }
            Self::ZonesNew { version, bundled: false } => {
                text!(locale, "found-zones-new-system", version = version.as_str())
            }
            Self::ZonesOld { version, bundled: true } => {
                text!(locale, "found-zones-old-bundled", version = version.as_str())
            }
            Self::ZonesOld { version, bundled: false } => {
                text!(locale, "found-zones-old-system", version = version.as_str())
            }
            Self::ZonesUnknown => text!(locale, "found-zones-unknown"),
            Self::ReaderConfined => text!(locale, "found-reader-confined"),
            Self::ReaderConfinedInFiles => text!(locale, "found-reader-confined-in-files"),
            Self::ReaderUnconfined => text!(locale, "found-reader-unconfined"),
            Self::ReaderApart => text!(locale, "found-reader-apart"),
            Self::ReaderMissing => text!(locale, "found-reader-missing"),
            Self::ReaderOfOtherVersion => text!(locale, "found-reader-of-other-version"),
            Self::ReaderSilent => text!(locale, "found-reader-silent"),
            Self::RoomAnswers { host } | Self::ThreadAnswers { host } => {
                text!(locale, "found-answers", host = host.as_str())
            }
            Self::RoomUnknown => text!(locale, "found-room-unknown"),
            Self::RoomNotAsked | Self::ThreadNotAsked => text!(locale, "found-not-asked"),
            Self::ThreadUnknown => text!(locale, "found-thread-unknown"),
            Self::ThreadTurnedOff => text!(locale, "found-thread-turned-off"),
            Self::ThreadNotReadable => text!(locale, "found-thread-not-readable"),
            Self::RoomFails { host, why } | Self::ThreadFails { host, why } => fails(locale, host, why),
        }
    }

    /// What to do about it; `None` where all is good.
    #[must_use]
    pub fn remedy(&self, locale: Locale) -> Option<String> {
        Some(match self {
            Self::TrayReady
            | Self::NoticesReady { .. }
            | Self::ResidentRuns { .. }
            | Self::AutostartOn
            | Self::SettingsNotYet { .. }
            | Self::SettingsInOrder { .. }
            | Self::ClockInStep { .. }
            | Self::ZonesNew { .. }
            | Self::ReaderConfined
            | Self::ReaderConfinedInFiles
            | Self::ReaderApart
            | Self::RoomAnswers { .. }
            | Self::ThreadAnswers { .. } => return None,
            Self::TrayWithoutBar => text!(locale, "do-tray-without-bar"),
            Self::TrayMissing => text!(locale, "do-tray-missing"),
            Self::TrayWithoutBus | Self::NoticesWithoutBus => text!(locale, "do-without-bus"),
            Self::TrayUnknown | Self::NoticesUnknown => text!(locale, "do-desktop-unknown"),
            Self::NoticesWithoutButtons { .. } => text!(locale, "do-notices-without-buttons"),
            Self::NoticesOfTheSystem => text!(locale, "do-notices-of-the-system"),
            Self::NoticesMissing => text!(locale, "do-notices-missing"),
            Self::ResidentOfOtherVersion { .. } => text!(locale, "do-resident-of-other-version"),
            Self::ResidentSilent => text!(locale, "do-resident-silent"),
            Self::ResidentMissing => text!(locale, "do-resident-missing"),
            Self::AutostartOff | Self::AutostartUnknown => text!(locale, "do-autostart"),
            Self::SettingsWithUnknownKeys { .. } => text!(locale, "do-settings-unknown"),
            Self::SettingsFaulty { .. } => text!(locale, "do-settings-faulty"),
            Self::ClockOff { .. } | Self::ClockFarOff { .. } => text!(locale, "do-clock"),
            Self::ClockUnknown => text!(locale, "do-clock-unknown"),
            Self::ZonesOld { .. } | Self::ZonesUnknown => text!(locale, "do-zones"),
            Self::ReaderUnconfined => text!(locale, "do-reader-unconfined"),
            Self::ReaderMissing | Self::ReaderOfOtherVersion | Self::ReaderSilent => {
                text!(locale, "do-reader")
            }
            Self::RoomUnknown => text!(locale, "do-room-unknown"),
            Self::RoomNotAsked | Self::ThreadNotAsked => text!(locale, "do-not-asked"),
            Self::ThreadUnknown => text!(locale, "do-thread-unknown"),
            Self::ThreadTurnedOff => text!(locale, "do-thread-turned-off"),
            Self::ThreadNotReadable => text!(locale, "do-thread-not-readable"),
            Self::RoomFails { why: Why::Missing | Why::Moved { .. }, .. } => text!(locale, "do-room-gone"),
            Self::ThreadFails { why: Why::Missing | Why::Moved { .. }, .. } => {
                text!(locale, "do-thread-gone")
            }
            Self::RoomFails { why, .. } | Self::ThreadFails { why, .. } => after_failure(locale, why),
        })
    }
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
        Why::NoReader => text!(locale, "fails-no-reader", host = host),
    }
}

fn after_failure(locale: Locale, why: &Why) -> String {
    match why {
        Why::NoConnection => text!(locale, "do-no-connection"),
        Why::NotTrusted => text!(locale, "do-not-trusted"),
        Why::Slow | Why::Missing | Why::Moved { .. } => text!(locale, "do-later"),
        Why::Closed | Why::Strange { .. } => text!(locale, "do-look"),
        Why::NoReader => text!(locale, "do-reader"),
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
