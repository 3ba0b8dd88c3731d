//! The journal: what was shown, and what the person answered. It outlives the program.

use super::{ReminderId, SuppressReason};
use crate::link::{Link, MAX_LINK_BYTES};
use crate::occurrence::{self, OccurrenceId};
use crate::room::compose::is_same_room;
use crate::thread::note::ThreadNote;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// For how many occurrences deliveries and attendance are kept, the latest ones. Not for a span of time, since a clock
/// that was wrong by years must not make the program forget; and not a number of records, since no reminder of a slot may
/// be forgotten before the slot is over.
const OCCURRENCES_KEPT: usize = 60;

/// For how many rooms it is remembered whether they ask for a code, and for how long.
const ROOMS_KEPT: usize = 8;
const ROOM_RECORD_TIMEOUT: TimeDelta = TimeDelta::days(90);

/// How many confirmed hosts are kept, the latest ones.
const CONFIRMED_HOSTS_KEPT: usize = 20;

/// The memory that makes a reminder come exactly once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Journal {
    /// The earliest instant at which the program ran. What ended before was not missed.
    since: Option<DateTime<Utc>>,
    /// What happened to reminders, oldest first.
    #[serde(rename = "notes")]
    deliveries: Vec<DeliveryRecord>,
    /// What the person answered for occurrences, oldest first.
    #[serde(rename = "answers")]
    attendance: Vec<AttendanceRecord>,
    /// The last pause, which may be over.
    pub pause: Option<Pause>,
    /// What is known of the thread and the rooms that it links.
    pub thread: ThreadNote,
    /// Whether rooms ask for a code, oldest first.
    rooms: Vec<RoomRecord>,
    /// The hosts that rooms may lead to, oldest first.
    confirmed_hosts: Vec<ConfirmedHost>,
    /// Whether the missing tray was announced.
    #[serde(rename = "told_no_tray")]
    pub no_tray_announced: bool,
    /// Whether the person has finished the first steps.
    pub welcomed: bool,
    /// The last clock change that was announced.
    #[serde(rename = "clock_change_told")]
    pub announced_clock_change: Option<DateTime<Utc>>,
}

/// What a room's server last said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomRecord {
    /// The room.
    pub room: Link,
    /// Whether it asks for a code.
    pub wants_code: bool,
    /// When.
    pub at: DateTime<Utc>,
}

/// A host that a room may lead to, as the person has confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConfirmedHost {
    /// The host of the room's link.
    pub room: String,
    /// The host that it leads to.
    pub host: String,
}

/// What happened to a reminder, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryRecord {
    /// Which reminder.
    #[serde(flatten)]
    pub id: ReminderId,
    /// When this was recorded.
    pub at: DateTime<Utc>,
    /// What happened to it.
    #[serde(flatten)]
    pub status: DeliveryStatus,
}

/// What happened to a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fate", content = "why")]
pub enum DeliveryStatus {
    /// It is about to be shown. If the program ends here, nobody can know whether it was.
    Intended,
    /// It was shown.
    Shown,
    /// It was suppressed, for a reason.
    #[serde(rename = "silent")]
    Suppressed(SuppressReason),
}

/// What a person answered for an occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceRecord {
    /// The occurrence.
    #[serde(flatten)]
    pub occurrence: OccurrenceId,
    /// The last answer.
    #[serde(default, rename = "answer")]
    pub attendance: Option<Attendance>,
    /// When the person wants to be reminded again.
    #[serde(default)]
    pub snoozed_until: Option<DateTime<Utc>>,
}

/// Whether a person attends an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// They joined, or said when they will come.
    Joined,
    /// They do not come.
    Skipped,
    /// They host it.
    #[serde(rename = "hosts")]
    Hosting,
}

/// A span without reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The first instant of the pause.
    pub from: DateTime<Utc>,
    /// The first instant after the pause.
    pub until: DateTime<Utc>,
}

impl Pause {
    /// Whether `instant` lies within the pause.
    pub fn contains(&self, instant: DateTime<Utc>) -> bool {
        self.from <= instant && instant < self.until
    }
}

impl Journal {
    /// Records that the program runs at `now`.
    pub fn record_start(&mut self, now: DateTime<Utc>) {
        self.since = Some(self.since.map_or(now, |since| since.min(now)));
    }

    /// Whether `instant` lies before the first run.
    pub fn is_before_first_run(&self, instant: DateTime<Utc>) -> bool {
        self.since.is_some_and(|since| instant < since)
    }

    /// What happened to the reminder `id`, if anything did.
    pub fn delivery(&self, id: &ReminderId) -> Option<&DeliveryRecord> {
        self.deliveries.iter().rev().find(|record| record.id == *id)
    }

    /// Records what happened to a reminder, in place of an earlier record.
    pub fn record(&mut self, id: ReminderId, status: DeliveryStatus, at: DateTime<Utc>) {
        self.deliveries.retain(|record| record.id != id);
        let is_new = self.deliveries.iter().rev().all(|record| record.id.occurrence != id.occurrence);
        self.deliveries.push(DeliveryRecord { id, at, status });
        if is_new {
            self.forget_oldest();
        }
    }

    /// Forgets the occurrence whose latest record is the oldest, if there are too many.
    fn forget_oldest(&mut self) {
        let mut kept: Vec<&OccurrenceId> = Vec::new();
        for DeliveryRecord { id, .. } in self.deliveries.iter().rev() {
            if !kept.contains(&&id.occurrence) {
                kept.push(&id.occurrence);
            }
        }
        if let Some(oldest) = kept.get(OCCURRENCES_KEPT).map(|&id| id.clone()) {
            self.deliveries.retain(|record| record.id.occurrence != oldest);
        }
    }

    /// Drops suppressions from the future, which a clock ahead of the time has caused. What was shown stays, since it is
    /// never shown twice. A pause that such a clock began begins `now`, and is as long as it was meant to be.
    pub fn drop_future_suppressions(&mut self, now: DateTime<Utc>) {
        let is_suppressed = |record: &DeliveryRecord| matches!(record.status, DeliveryStatus::Suppressed(_));
        self.deliveries.retain(|record| record.at <= now || !is_suppressed(record));
        if let Some(pause) = self.pause.as_mut().filter(|pause| now < pause.from) {
            *pause = Pause { from: now, until: occurrence::saturating_add(now, pause.until - pause.from) };
        }
    }

    /// Makes what was suppressed since `since` because the person had joined due again: no room had opened.
    pub fn drop_joined_suppressions(&mut self, since: DateTime<Utc>) {
        let by_joining = |status| {
            use SuppressReason::{Joined, OneSlotAWeek};
            matches!(status, DeliveryStatus::Suppressed(Joined | OneSlotAWeek))
        };
        self.deliveries.retain(|record| record.at < since || !by_joining(record.status));
    }

    /// Records whether `room` asks for a code, in place of an earlier record.
    pub fn record_room(&mut self, room: &Link, wants_code: bool, at: DateTime<Utc>) {
        self.rooms.retain(|record| !is_same_room(&record.room, room));
        push_bounded(&mut self.rooms, RoomRecord { room: room.clone(), wants_code, at }, ROOMS_KEPT);
    }

    /// Whether `room` asks for a code; `None` if its server has not said so within 90 days.
    pub fn room_wants_code(&self, room: &Link, now: DateTime<Utc>) -> Option<bool> {
        let record = self.rooms.iter().find(|record| is_same_room(&record.room, room))?;
        (now < occurrence::saturating_add(record.at, ROOM_RECORD_TIMEOUT)).then_some(record.wants_code)
    }

    /// Drops what is more or longer than is ever kept: a file can hold anything, and this is shown.
    pub(crate) fn cut_to_size(&mut self) {
        self.thread.cut_to_size();
        let is_short = |host: &str| host.len() <= MAX_LINK_BYTES;
        self.confirmed_hosts.retain(|known| is_short(&known.room) && is_short(&known.host));
        keep_latest(&mut self.confirmed_hosts, CONFIRMED_HOSTS_KEPT);
    }

    /// The hosts that rooms may lead to, oldest first.
    pub fn confirmed_hosts(&self) -> &[ConfirmedHost] {
        &self.confirmed_hosts
    }

    /// Records that the person has confirmed a host for a room.
    pub fn confirm_host(&mut self, confirmed: ConfirmedHost) {
        self.forget_host(&confirmed);
        push_bounded(&mut self.confirmed_hosts, confirmed, CONFIRMED_HOSTS_KEPT);
    }

    /// Forgets that the person has confirmed a host for a room.
    pub fn forget_host(&mut self, confirmed: &ConfirmedHost) {
        self.confirmed_hosts.retain(|known| known != confirmed);
    }

    /// Forgets suppressions that held only while the person waited for a host.
    pub(crate) fn drop_waiting_suppressions(&mut self) {
        self.deliveries.retain(|record| record.status != DeliveryStatus::Suppressed(SuppressReason::Waiting));
    }

    /// The last instant at which something was shown for `occurrence`.
    pub fn last_shown(&self, occurrence: &OccurrenceId) -> Option<DateTime<Utc>> {
        let shown = self
            .deliveries
            .iter()
            .filter(|record| record.status == DeliveryStatus::Shown && record.id.occurrence == *occurrence);
        shown.map(|record| record.at).max()
    }

    /// All delivery records, oldest first.
    pub fn deliveries(&self) -> impl Iterator<Item = &DeliveryRecord> {
        self.deliveries.iter()
    }

    /// What the person answered for `occurrence`.
    pub fn attendance_record(&self, occurrence: &OccurrenceId) -> Option<&AttendanceRecord> {
        self.attendance.iter().rev().find(|record| record.occurrence == *occurrence)
    }

    /// Whether the person attends `occurrence`, if they have answered.
    pub fn attendance(&self, occurrence: &OccurrenceId) -> Option<Attendance> {
        self.attendance_record(occurrence).and_then(|record| record.attendance)
    }

    /// All attendance records, oldest first.
    pub fn attendance_records(&self) -> impl Iterator<Item = &AttendanceRecord> {
        self.attendance.iter()
    }

    /// Records whether the person attends `occurrence`.
    pub fn set_attendance(&mut self, occurrence: &OccurrenceId, attendance: Option<Attendance>) {
        self.attendance_mut(occurrence).attendance = attendance;
    }

    /// Records when the person wants to be reminded of `occurrence` again. If they were reminded at that instant before the
    /// clock was set back, they are reminded once more.
    pub fn set_snooze(&mut self, occurrence: &OccurrenceId, until: Option<DateTime<Utc>>) {
        self.attendance_mut(occurrence).snoozed_until = until;
        if let Some(until) = until {
            self.deliveries.retain(|record| {
                !record.id.snoozed || record.id.due() != until || record.id.occurrence != *occurrence
            });
        }
    }

    fn attendance_mut(&mut self, occurrence: &OccurrenceId) -> &mut AttendanceRecord {
        let known = self.attendance.iter().position(|record| record.occurrence == *occurrence);
        let at = known.unwrap_or_else(|| {
            let new =
                AttendanceRecord { occurrence: occurrence.clone(), attendance: None, snoozed_until: None };
            push_bounded(&mut self.attendance, new, OCCURRENCES_KEPT);
            self.attendance.len() - 1
        });
        &mut self.attendance[at]
    }
}

/// Appends `item`, and drops the oldest ones so that at most `limit` are left.
pub(crate) fn push_bounded<T>(items: &mut Vec<T>, item: T, limit: usize) {
    items.push(item);
    keep_latest(items, limit);
}

/// Drops the oldest items so that at most `limit` are left.
pub(crate) fn keep_latest<T>(items: &mut Vec<T>, limit: usize) {
    items.drain(..items.len().saturating_sub(limit));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::MeetingId;

    fn start() -> DateTime<Utc> {
        "2026-11-26T08:00:00Z".parse().unwrap()
    }

    fn id(offset_s: i64) -> ReminderId {
        let occurrence = OccurrenceId { meeting: MeetingId::new("ccc"), start: start() };
        ReminderId { occurrence, offset_s, snoozed: false }
    }

    #[test]
    fn confirmed_hosts_of_a_file_are_cut_to_size() {
        let host = |host: String| ConfirmedHost { room: "a.example".into(), host };
        let confirmed_hosts = (0..99).map(|number| host(number.to_string())).collect();
        let mut journal = Journal { confirmed_hosts, ..Journal::default() };
        journal.confirmed_hosts.push(host("b".repeat(1_000_000)));
        journal.cut_to_size();
        assert_eq!(journal.confirmed_hosts.len(), CONFIRMED_HOSTS_KEPT);
        assert_eq!(journal.confirmed_hosts.last(), Some(&host("98".into())));
    }

    #[test]
    fn the_file_has_flat_records_that_round_trip() {
        let mut journal = Journal::default();
        journal.record(id(-900), DeliveryStatus::Shown, start());
        journal.record(id(0), DeliveryStatus::Suppressed(SuppressReason::Joined), start());
        journal.set_attendance(&id(0).occurrence, Some(Attendance::Joined));
        let text = serde_json::to_string_pretty(&journal).unwrap();
        insta::assert_snapshot!(text, @r#"
        {
          "since": null,
          "notes": [
            {
              "meeting": "ccc",
              "start": "2026-11-26T08:00:00Z",
              "offset_s": -900,
              "at": "2026-11-26T08:00:00Z",
              "fate": "shown"
            },
            {
              "meeting": "ccc",
              "start": "2026-11-26T08:00:00Z",
              "offset_s": 0,
              "at": "2026-11-26T08:00:00Z",
              "fate": "silent",
              "why": "joined"
            }
          ],
          "answers": [
            {
              "meeting": "ccc",
              "start": "2026-11-26T08:00:00Z",
              "answer": "joined",
              "snoozed_until": null
            }
          ],
          "pause": null,
          "thread": {
            "next_at": null,
            "failures": 0,
            "highest_post": null,
            "found": [],
            "insecure": null,
            "refused": []
          },
          "rooms": [],
          "confirmed_hosts": [],
          "told_no_tray": false,
          "welcomed": false,
          "clock_change_told": null
        }
        "#);
        assert_eq!(serde_json::from_str::<Journal>(&text).unwrap(), journal);
    }

    #[test]
    fn a_reminder_has_one_record_and_occurrences_are_forgotten_by_number() {
        let later = |weeks| {
            let start = start() + TimeDelta::weeks(weeks);
            ReminderId { occurrence: OccurrenceId { start, ..id(0).occurrence }, ..id(0) }
        };
        let mut journal = Journal::default();
        journal.record(id(0), DeliveryStatus::Intended, start());
        journal.record(id(0), DeliveryStatus::Shown, start());
        assert_eq!(journal.deliveries().count(), 1);
        for offset in 1..200 {
            journal.record(id(offset), DeliveryStatus::Shown, start() + TimeDelta::days(3650));
        }
        assert_eq!(journal.deliveries().count(), 200);
        for week in 1..60 {
            journal.record(later(week), DeliveryStatus::Shown, start());
        }
        assert!(journal.delivery(&id(0)).is_some());
        journal.record(later(-1), DeliveryStatus::Shown, start());
        assert_eq!(journal.delivery(&id(0)), None);
        assert_eq!(journal.deliveries().count(), OCCURRENCES_KEPT);
    }

    #[test]
    fn a_pause_begun_by_a_clock_years_ahead_lasts_no_longer_than_it_was_meant_to() {
        let pause = |from, days| Pause { from, until: from + TimeDelta::days(days) };
        let ahead = start() + TimeDelta::days(4_000);
        let mut journal = Journal { pause: Some(pause(ahead, 7)), ..Journal::default() };
        journal.drop_future_suppressions(start());
        assert_eq!(journal.pause, Some(pause(start(), 7)));
        journal.drop_future_suppressions(start() + TimeDelta::days(1));
        assert_eq!(journal.pause, Some(pause(start(), 7)), "a pause that has begun stays as it is");
    }

    #[test]
    fn suppressions_from_the_future_are_dropped_but_deliveries_are_not() {
        let mut journal = Journal::default();
        journal.record(id(-900), DeliveryStatus::Shown, start());
        journal.record(id(0), DeliveryStatus::Suppressed(SuppressReason::Over), start());
        journal.drop_future_suppressions(start() - TimeDelta::hours(1));
        assert!(journal.delivery(&id(-900)).is_some());
        assert_eq!(journal.delivery(&id(0)), None);
    }
}
