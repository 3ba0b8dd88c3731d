//! The journal: what was said, and what the person answered. It outlives the program.

use super::{ReminderId, SuppressReason};
use crate::link::Link;
use crate::occurrence::{self, OccurrenceId};
use crate::room::compose::is_same_room;
use crate::thread::note::ThreadNote;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Of how many occurrences the notes and the answers are remembered, those written last. Not a span of time, since a
/// clock that was wrong by years must not make the program forget what it said; and not a number of notes, since of a
/// long ladder none may be forgotten before its slot is over.
const OCCURRENCES_KEPT: usize = 60;

/// Of how many rooms it is remembered what they want, and for how long.
const ROOMS_KEPT: usize = 8;
const ROOM_NOTE_LASTS: TimeDelta = TimeDelta::days(90);

/// The memory that makes a reminder come exactly once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// The earliest instant at which the program ran. What ended before is not its to miss.
    #[serde(default)]
    since: Option<DateTime<Utc>>,
    /// What became of reminders, oldest first.
    #[serde(default, rename = "notes")]
    deliveries: Vec<DeliveryRecord>,
    /// What the person said about occurrences, oldest first.
    #[serde(default, rename = "answers")]
    attendance: Vec<AttendanceRecord>,
    /// The last pause, which may be over.
    #[serde(default)]
    pub pause: Option<Pause>,
    /// What is known of the thread and of the room that it links.
    #[serde(default)]
    pub thread: ThreadNote,
    /// What is known of rooms that were asked, oldest first.
    #[serde(default)]
    rooms: Vec<RoomNote>,
    /// Whether the person was told that there is no tray.
    #[serde(default)]
    pub told_no_tray: bool,
    /// Whether the person has gone through the first steps.
    #[serde(default)]
    pub welcomed: bool,
    /// The clock change that the person was told of last.
    #[serde(default)]
    pub clock_change_told: Option<DateTime<Utc>>,
}

/// What a room's server said of it last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomNote {
    /// The room.
    pub room: Link,
    /// Whether it asks for a code.
    pub wants_code: bool,
    /// When it said so.
    pub at: DateTime<Utc>,
}

/// What became of a reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryRecord {
    /// Which reminder.
    #[serde(flatten)]
    pub id: ReminderId,
    /// The instant of the note.
    pub at: DateTime<Utc>,
    /// What became of it.
    #[serde(flatten)]
    pub status: DeliveryStatus,
}

/// What became of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fate", content = "why")]
pub enum DeliveryStatus {
    /// It is about to be shown. Nobody can know whether it was, if the program ended here.
    Intended,
    /// It was shown.
    Shown,
    /// It was suppressed, for a reason.
    #[serde(rename = "silent")]
    Suppressed(SuppressReason),
}

/// What a person said about an occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceRecord {
    /// The occurrence.
    #[serde(flatten)]
    pub occurrence: OccurrenceId,
    /// What was said last.
    #[serde(default, rename = "answer")]
    pub attendance: Option<Attendance>,
    /// When the person asked to be told again.
    #[serde(default)]
    pub snoozed_until: Option<DateTime<Utc>>,
}

/// What a person does with an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Joined, or said when they come.
    Joined,
    /// Does not come.
    Skipped,
    /// Hosts it.
    #[serde(rename = "hosts")]
    Hosting,
}

/// A time without reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The first silent instant.
    pub from: DateTime<Utc>,
    /// The first instant that is not silent any more.
    pub until: DateTime<Utc>,
}

impl Pause {
    /// Whether `instant` is silent.
    #[must_use]
    pub fn contains(&self, instant: DateTime<Utc>) -> bool {
        self.from <= instant && instant < self.until
    }
}

impl Journal {
    /// Notes that the program runs at `now`; answers whether that was news.
    pub fn record_start(&mut self, now: DateTime<Utc>) -> bool {
        let news = self.since.is_none_or(|since| now < since);
        if news {
            self.since = Some(now);
        }
        news
    }

    /// Whether `instant` lies before the first run.
    #[must_use]
    pub fn is_before_first_run(&self, instant: DateTime<Utc>) -> bool {
        self.since.is_some_and(|since| instant < since)
    }

    /// What became of the reminder `id`, where anything did.
    #[must_use]
    pub fn delivery(&self, id: &ReminderId) -> Option<&DeliveryRecord> {
        self.deliveries.iter().rev().find(|note| note.id.start == id.start && note.id == *id)
    }

    /// Notes what became of a reminder, in place of what was noted before.
    pub fn record(&mut self, id: ReminderId, status: DeliveryStatus, at: DateTime<Utc>) {
        self.deliveries.retain(|note| note.id.start != id.start || note.id != id);
        let is_another = self.deliveries.iter().rev().all(|note| !note.id.is_for_the_same(&id));
        self.deliveries.push(DeliveryRecord { id, at, status });
        if is_another {
            self.forget_oldest();
        }
    }

    /// Forgets the occurrence whose last note is the oldest, where there are more than are kept.
    fn forget_oldest(&mut self) {
        let mut kept: Vec<&ReminderId> = Vec::new();
        for DeliveryRecord { id, .. } in self.deliveries.iter().rev() {
            if kept.iter().all(|known| !known.is_for_the_same(id)) {
                kept.push(id);
            }
        }
        if let Some(oldest) = kept.get(OCCURRENCES_KEPT).map(|&id| id.clone()) {
            self.deliveries.retain(|note| !note.id.is_for_the_same(&oldest));
        }
    }

    /// Drops what was left unsaid for a reason that a clock ahead of the time gave: at `now` it has not happened yet.
    /// What was shown stays, for it is never given twice. A pause that such a clock began holds from `now` on. Answers
    /// whether anything changed.
    pub fn drop_future_suppressions(&mut self, now: DateTime<Utc>) -> bool {
        let before = self.deliveries.len();
        self.deliveries
            .retain(|note| note.at <= now || !matches!(note.status, DeliveryStatus::Suppressed(_)));
        let early = self.pause.as_mut().filter(|pause| now < pause.from);
        let shifted = early.is_some();
        if let Some(pause) = early {
            pause.from = now;
        }
        shifted || self.deliveries.len() != before
    }

    /// Notes what the server of `room` says of it, in place of what it said before.
    pub fn record_room(&mut self, room: &Link, wants_code: bool, at: DateTime<Utc>) {
        self.rooms.retain(|note| !is_same_room(&note.room, room));
        let excess = (self.rooms.len() + 1).saturating_sub(ROOMS_KEPT);
        self.rooms.drain(..excess);
        self.rooms.push(RoomNote { room: room.clone(), wants_code, at });
    }

    /// Whether `room` asks for a code; `None` where its server has not said so within 90 days.
    #[must_use]
    pub fn room_wants_code(&self, room: &Link, now: DateTime<Utc>) -> Option<bool> {
        let note = self.rooms.iter().find(|note| is_same_room(&note.room, room))?;
        (now < occurrence::saturating_add(note.at, ROOM_NOTE_LASTS)).then_some(note.wants_code)
    }

    /// Forgets silences that held only while the person waited for a host, as the program did before it ended.
    pub(crate) fn drop_waiting_suppressions(&mut self) {
        self.deliveries.retain(|note| note.status != DeliveryStatus::Suppressed(SuppressReason::Waiting));
    }

    /// The last instant at which something was shown for `occurrence`.
    #[must_use]
    pub fn last_shown(&self, occurrence: &OccurrenceId) -> Option<DateTime<Utc>> {
        let shown = self
            .deliveries
            .iter()
            .filter(|note| note.status == DeliveryStatus::Shown && note.id.is_for(occurrence));
        shown.map(|note| note.at).max()
    }

    /// All notes, oldest first.
    pub fn deliveries(&self) -> impl Iterator<Item = &DeliveryRecord> {
        self.deliveries.iter()
    }

    /// What the person said about `occurrence`.
    #[must_use]
    pub fn attendance_record(&self, occurrence: &OccurrenceId) -> Option<&AttendanceRecord> {
        self.attendance.iter().rev().find(|record| record.occurrence == *occurrence)
    }

    /// What the person does with `occurrence`.
    #[must_use]
    pub fn attendance(&self, occurrence: &OccurrenceId) -> Option<Attendance> {
        self.attendance_record(occurrence).and_then(|record| record.attendance)
    }

    /// All that was answered, oldest first.
    pub fn attendance_records(&self) -> impl Iterator<Item = &AttendanceRecord> {
        self.attendance.iter()
    }

    /// Notes what the person said about `occurrence`.
    pub fn set_attendance(&mut self, occurrence: &OccurrenceId, attendance: Option<Attendance>) {
        self.attendance_mut(occurrence).attendance = attendance;
    }

    /// Notes when the person wants to be told of `occurrence` again. A wish for an instant at which they were told
    /// before, by a clock that was set back since, is a new one.
    pub fn set_snooze(&mut self, occurrence: &OccurrenceId, until: Option<DateTime<Utc>>) {
        self.attendance_mut(occurrence).snoozed_until = until;
        if let Some(until) = until {
            self.deliveries
                .retain(|note| !note.id.snoozed || note.id.due() != until || !note.id.is_for(occurrence));
        }
    }

    fn attendance_mut(&mut self, occurrence: &OccurrenceId) -> &mut AttendanceRecord {
        let known = self.attendance.iter().position(|record| record.occurrence == *occurrence);
        let at = known.unwrap_or_else(|| {
            let excess = (self.attendance.len() + 1).saturating_sub(OCCURRENCES_KEPT);
            self.attendance.drain(..excess);
            let new =
                AttendanceRecord { occurrence: occurrence.clone(), attendance: None, snoozed_until: None };
            self.attendance.push(new);
            self.attendance.len() - 1
        });
        &mut self.attendance[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::MeetingId;

    fn start() -> DateTime<Utc> {
        "2026-11-26T08:00:00Z".parse().unwrap()
    }

    fn id(offset_s: i64) -> ReminderId {
        ReminderId { meeting: MeetingId::new("ccc"), start: start(), offset_s, snoozed: false }
    }

    #[test]
    fn the_file_has_flat_records_that_read_back() {
        let mut journal = Journal::default();
        journal.record(id(-900), DeliveryStatus::Shown, start());
        journal.record(id(0), DeliveryStatus::Suppressed(SuppressReason::Joined), start());
        journal.set_attendance(&id(0).occurrence(), Some(Attendance::Joined));
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
            "refused": [],
            "confirmed_hosts": []
          },
          "rooms": [],
          "told_no_tray": false,
          "welcomed": false,
          "clock_change_told": null
        }
        "#);
        assert_eq!(serde_json::from_str::<Journal>(&text).unwrap(), journal);
    }

    #[test]
    fn a_reminder_has_one_note_and_the_oldest_occurrence_is_forgotten_by_number_not_by_age() {
        let mut journal = Journal::default();
        journal.record(id(0), DeliveryStatus::Intended, start());
        journal.record(id(0), DeliveryStatus::Shown, start());
        assert_eq!(journal.deliveries().count(), 1);
        for offset in 1..200 {
            journal.record(id(offset), DeliveryStatus::Shown, start() + TimeDelta::days(3650));
        }
        assert_eq!(journal.deliveries().count(), 200);
        for week in 1..60 {
            journal.record(
                ReminderId { start: start() + TimeDelta::weeks(week), ..id(0) },
                DeliveryStatus::Shown,
                start(),
            );
        }
        assert!(journal.delivery(&id(0)).is_some());
        journal.record(
            ReminderId { start: start() - TimeDelta::weeks(1), ..id(0) },
            DeliveryStatus::Shown,
            start(),
        );
        assert_eq!(journal.delivery(&id(0)), None);
        assert_eq!(journal.deliveries().count(), OCCURRENCES_KEPT);
    }

    #[test]
    fn a_silence_from_a_clock_ahead_of_the_time_is_void_and_what_was_shown_is_not() {
        let mut journal = Journal::default();
        journal.record(id(-900), DeliveryStatus::Shown, start());
        journal.record(id(0), DeliveryStatus::Suppressed(SuppressReason::Over), start());
        assert!(journal.drop_future_suppressions(start() - TimeDelta::hours(1)));
        assert!(journal.delivery(&id(-900)).is_some());
        assert_eq!(journal.delivery(&id(0)), None);
        assert!(!journal.drop_future_suppressions(start()));
    }
}
