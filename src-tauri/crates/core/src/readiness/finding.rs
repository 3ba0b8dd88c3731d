//! What a check came to.

use super::facts::Why;
use super::{CheckId, Grade};
use chrono::TimeDelta;

/// What a check came to. Its sentences are in `words.rs`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is told in a sentence by `Finding::text`, which is its documentation")]
pub enum Finding {
    TrayReady,
    TrayWithoutBar,
    TrayMissing,
    TrayWithoutBus,
    TrayUnknown,
    NoticesReady { server: String },
    NoticesWithoutButtons { server: String },
    NoticesOfTheSystem,
    NoticesMissing,
    NoticesWithoutBus,
    NoticesUnknown,
    ResidentRuns { version: String },
    ResidentOfOtherVersion { runs: String, asks: String },
    ResidentSilent,
    ResidentMissing,
    AutostartOn,
    AutostartOff,
    AutostartUnknown,
    SettingsInOrder { path: String },
    SettingsNotYet { path: String },
    SettingsWithUnknownKeys { first: String, more: usize },
    SettingsFaulty { first: String, more: usize },
    ClockInStep { host: String, within: TimeDelta },
    ClockOff { host: String, ahead: TimeDelta },
    ClockFarOff { host: String, ahead: TimeDelta },
    ClockUnknown,
    ZonesNew { version: String, bundled: bool },
    ZonesOld { version: String, bundled: bool },
    ZonesUnknown,
    ReaderConfined,
    ReaderConfinedInFiles,
    ReaderUnconfined,
    ReaderApart,
    ReaderMissing,
    ReaderOfOtherVersion,
    ReaderSilent,
    RoomAnswers { host: String },
    RoomUnknown,
    RoomNotAsked,
    RoomFails { host: String, why: Why },
    ThreadAnswers { host: String },
    ThreadUnknown,
    ThreadTurnedOff,
    ThreadNotAsked,
    ThreadNotReadable,
    ThreadFails { host: String, why: Why },
}

impl Finding {
    /// What was checked.
    #[must_use]
    pub fn check(&self) -> CheckId {
        self.row().0
    }

    /// How it stands.
    #[must_use]
    pub fn grade(&self) -> Grade {
        self.row().1
    }

    /// The finding's name for scripts, which stays the same in all languages.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.row().2
    }

    fn row(&self) -> (CheckId, Grade, &'static str) {
        use CheckId::{Autostart, Clock, Notices, Reader, Resident, Room, Settings, Thread, Tray, Zones};
        use Grade::{Bad, Good, Unknown, Warning};
        match self {
            Self::TrayReady => (Tray, Good, "tray_ready"),
            Self::TrayWithoutBar => (Tray, Warning, "tray_without_bar"),
            Self::TrayMissing => (Tray, Warning, "tray_missing"),
            Self::TrayWithoutBus => (Tray, Warning, "tray_without_bus"),
            Self::TrayUnknown => (Tray, Unknown, "tray_unknown"),
            Self::NoticesReady { .. } => (Notices, Good, "notices_ready"),
            Self::NoticesWithoutButtons { .. } => (Notices, Warning, "notices_without_buttons"),
            Self::NoticesOfTheSystem => (Notices, Unknown, "notices_of_the_system"),
            Self::NoticesMissing => (Notices, Bad, "notices_missing"),
            Self::NoticesWithoutBus => (Notices, Bad, "notices_without_bus"),
            Self::NoticesUnknown => (Notices, Unknown, "notices_unknown"),
            Self::ResidentRuns { .. } => (Resident, Good, "resident_runs"),
            Self::ResidentOfOtherVersion { .. } => (Resident, Warning, "resident_of_other_version"),
            Self::ResidentSilent => (Resident, Bad, "resident_silent"),
            Self::ResidentMissing => (Resident, Bad, "resident_missing"),
            Self::AutostartOn => (Autostart, Good, "autostart_on"),
            Self::AutostartOff => (Autostart, Warning, "autostart_off"),
            Self::AutostartUnknown => (Autostart, Unknown, "autostart_unknown"),
            Self::SettingsInOrder { .. } => (Settings, Good, "settings_in_order"),
            Self::SettingsNotYet { .. } => (Settings, Good, "settings_not_yet"),
            Self::SettingsWithUnknownKeys { .. } => (Settings, Warning, "settings_with_unknown_keys"),
            Self::SettingsFaulty { .. } => (Settings, Bad, "settings_faulty"),
            Self::ClockInStep { .. } => (Clock, Good, "clock_in_step"),
            Self::ClockOff { .. } => (Clock, Warning, "clock_off"),
            Self::ClockFarOff { .. } => (Clock, Bad, "clock_far_off"),
            Self::ClockUnknown => (Clock, Unknown, "clock_unknown"),
            Self::ZonesNew { .. } => (Zones, Good, "zones_new"),
            Self::ZonesOld { .. } => (Zones, Warning, "zones_old"),
            Self::ZonesUnknown => (Zones, Unknown, "zones_unknown"),
            Self::ReaderConfined => (Reader, Good, "reader_confined"),
            Self::ReaderConfinedInFiles => (Reader, Good, "reader_confined_in_files"),
            Self::ReaderUnconfined => (Reader, Warning, "reader_unconfined"),
            Self::ReaderApart => (Reader, Good, "reader_apart"),
            Self::ReaderMissing => (Reader, Warning, "reader_missing"),
            Self::ReaderOfOtherVersion => (Reader, Warning, "reader_of_other_version"),
            Self::ReaderSilent => (Reader, Warning, "reader_silent"),
            Self::RoomAnswers { .. } => (Room, Good, "room_answers"),
            Self::RoomUnknown => (Room, Warning, "room_unknown"),
            Self::RoomNotAsked => (Room, Unknown, "room_not_asked"),
            Self::RoomFails { .. } => (Room, Bad, "room_fails"),
            Self::ThreadAnswers { .. } => (Thread, Good, "thread_answers"),
            Self::ThreadUnknown => (Thread, Warning, "thread_unknown"),
            Self::ThreadTurnedOff => (Thread, Unknown, "thread_turned_off"),
            Self::ThreadNotAsked => (Thread, Unknown, "thread_not_asked"),
            Self::ThreadNotReadable => (Thread, Warning, "thread_not_readable"),
            Self::ThreadFails { .. } => (Thread, Warning, "thread_fails"),
        }
    }
}
