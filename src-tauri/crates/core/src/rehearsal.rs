//! "Show me Thursday": the real sequence of notices, icon and panel states, played in twenty seconds.
//!
//! A rehearsal is the program itself once more, with a memory of its own, at instants that a script makes of the time
//! since it began. What it shows is marked, and nothing of it reaches the journal.

use crate::meeting::MeetingId;
use crate::notice::NoticeId;
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Journal;
use crate::state::State;
use chrono::{DateTime, TimeDelta, Utc};

/// How long it takes.
pub const LASTS: TimeDelta = TimeDelta::seconds(20);

/// How often the picture changes.
const STEP: TimeDelta = TimeDelta::milliseconds(200);

/// The script: at so many milliseconds from its begin, the clock shows so many seconds from the start of the slot.
/// In between, time runs evenly.
const SCRIPT: [(i64, i64); 6] =
    [(0, -3_600), (5_000, -900), (8_000, -60), (11_000, 0), (17_000, 600), (20_000, 900)];

/// What the meeting is called in a rehearsal, so that everything about it is known by that.
const REHEARSED: &str = "rehearsal";

/// From where on a rehearsal's notices are numbered: far above all real ones.
const FIRST_NOTICE: u64 = 1 << 48;

/// A Thursday that is played.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// The program that plays it.
    pub(crate) state: State,
    /// When it began, by the real clock.
    began: DateTime<Utc>,
    /// The start of the slot that is played.
    start: DateTime<Utc>,
}

impl Rehearsal {
    /// A rehearsal of the nearest slot that is announced, which begins at `now`; of the nearest one where none is.
    /// `None` where there is no slot.
    #[must_use]
    pub fn of(state: &State, now: DateTime<Utc>) -> Option<Self> {
        let ahead = || occurrence::of_all(&state.meetings, now).filter(|occurrence| occurrence.start > now);
        let within_a_week = occurrence::saturating_add(now, TimeDelta::days(8));
        let announced = ahead()
            .take_while(|occurrence| occurrence.start < within_a_week)
            .find(|occurrence| !state.settings.reminder_rules(&occurrence.slot.id).is_empty());
        let start = announced.or_else(|| ahead().next())?.start;
        let mut copy = state.clone();
        let mut journal = Journal::default();
        journal.record_start(occurrence::saturating_sub(start, TimeDelta::days(7)));
        // So that the notices come: what silences them on the day is not what is shown here.
        copy.settings.quiet = None;
        copy.settings.read_thread = false;
        copy.journal = journal;
        copy.forget_what_is_under_way();
        for meeting in &mut copy.meetings {
            meeting.id = MeetingId::new(REHEARSED);
        }
        // Numbers that neither a real notice has nor one of an earlier rehearsal.
        copy.last_notice =
            NoticeId(FIRST_NOTICE + u64::try_from(now.timestamp_millis()).unwrap_or_default() * 1_000);
        Some(Self { state: copy, began: now, start })
    }

    /// What its clock shows when the real one shows `now`; `None` before and after it.
    #[must_use]
    pub fn clock(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let passed = (now - self.began).num_milliseconds();
        let step = SCRIPT.windows(2).find(|step| (step[0].0..step[1].0).contains(&passed))?;
        let [(from, at), (to, then)] = [step[0], step[1]];
        let shown = at * 1_000 + (then - at) * 1_000 * (passed - from) / (to - from);
        Some(occurrence::saturating_add(self.start, TimeDelta::milliseconds(shown)))
    }

    /// When the picture changes next.
    #[must_use]
    pub fn next_step(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        occurrence::saturating_add(now, STEP).min(occurrence::saturating_add(self.began, LASTS))
    }

    /// How much of it is over, in percent.
    #[must_use]
    pub fn progress(&self, now: DateTime<Utc>) -> u8 {
        let passed = (now - self.began).num_milliseconds().clamp(0, LASTS.num_milliseconds());
        u8::try_from(passed * 100 / LASTS.num_milliseconds()).unwrap_or(100)
    }
}

/// Whether `id` is about an occurrence in a rehearsal.
#[must_use]
pub fn is_rehearsed(id: &OccurrenceId) -> bool {
    id.meeting.as_str() == REHEARSED
}
