//! "Show me Thursday": the real sequence of notices, icons and panel states, played in twenty seconds.
//!
//! A rehearsal is the program itself with a state of its own, at instants that a script derives from the time since it
//! began. What it shows is marked, and nothing of it reaches the journal.

use crate::meeting::MeetingId;
use crate::notice::NoticeId;
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Journal;
use crate::state::{RunState, State};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a rehearsal takes.
pub const DURATION: TimeDelta = TimeDelta::seconds(20);

/// How often its views change.
const STEP: TimeDelta = TimeDelta::milliseconds(200);

/// The script: milliseconds since the rehearsal began, and the seconds from the start of the slot that its clock shows then.
/// In between, time passes evenly.
const SCRIPT: [(i64, i64); 6] =
    [(0, -3_600), (5_000, -900), (8_000, -60), (11_000, 0), (17_000, 600), (20_000, 900)];

/// The meeting's identifier in a rehearsal, which marks everything about it.
const REHEARSED: &str = "rehearsal";

/// The first number of a rehearsal's notices, far above all real ones.
const FIRST_NOTICE: u64 = 1 << 48;

/// A rehearsal in progress.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// Its own state.
    pub(crate) state: State,
    /// When it began, by the real clock.
    began: DateTime<Utc>,
    /// The start of the rehearsed slot.
    start: DateTime<Utc>,
}

impl Rehearsal {
    /// A rehearsal that begins at `now`, of the next slot that has reminders, or else of the next slot. `None` without any
    /// slot.
    pub fn of(state: &State, now: DateTime<Utc>) -> Option<Self> {
        let ahead =
            || occurrence::of_meeting(&state.meeting, now).filter(|occurrence| occurrence.start > now);
        let within_a_week = occurrence::saturating_add(now, TimeDelta::days(8));
        let announced = ahead()
            .take_while(|occurrence| occurrence.start < within_a_week)
            .find(|occurrence| !state.settings.reminder_rules(&occurrence.slot.id).is_empty());
        let start = announced.or_else(|| ahead().next())?.start;
        let mut copy = state.clone();
        let mut journal = Journal::default();
        journal.record_start(occurrence::saturating_sub(start, TimeDelta::days(7)));
        // What suppresses notices on the day must not suppress them here.
        copy.settings.quiet = None;
        copy.settings.read_thread = false;
        copy.journal = journal;
        copy.meeting.id = MeetingId::new(REHEARSED);
        // Numbers that neither a real notice nor an earlier rehearsal has used.
        let last_notice =
            NoticeId(FIRST_NOTICE + u64::try_from(now.timestamp_millis()).unwrap_or_default() * 1_000);
        copy.run = RunState { last_notice, ..RunState::default() };
        Some(Self { state: copy, began: now, start })
    }

    /// The time on its clock at `now`; `None` before and after it.
    pub fn clock(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let passed = (now - self.began).num_milliseconds();
        let step = SCRIPT.windows(2).find(|step| (step[0].0..step[1].0).contains(&passed))?;
        let [(from, at), (to, then)] = [step[0], step[1]];
        let shown = at * 1_000 + (then - at) * 1_000 * (passed - from) / (to - from);
        Some(occurrence::saturating_add(self.start, TimeDelta::milliseconds(shown)))
    }

    /// When its views change next.
    pub fn next_step(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        occurrence::saturating_add(now, STEP).min(occurrence::saturating_add(self.began, DURATION))
    }

    /// How much of it has been played, in percent.
    pub fn progress(&self, now: DateTime<Utc>) -> u8 {
        let passed = (now - self.began).num_milliseconds().clamp(0, DURATION.num_milliseconds());
        u8::try_from(passed * 100 / DURATION.num_milliseconds()).unwrap_or(100)
    }
}

/// Whether `id` identifies an occurrence in a rehearsal.
pub fn is_rehearsed(id: &OccurrenceId) -> bool {
    id.meeting.as_str() == REHEARSED
}
