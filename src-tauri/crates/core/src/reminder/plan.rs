//! The plan: from meetings, settings, journal and the instant, what is to be said, and what stays unsaid and why.

use super::journal::{Attendance, DeliveryStatus};
use super::{ReminderId, SuppressReason};
use crate::occurrence::{self, Occurrence, OccurrenceId, Phase};
use crate::settings::{MAX_REMINDER_OFFSET, Urgency};
use crate::state::State;
use chrono::{DateTime, TimeDelta, Utc};

/// How far back a slot is noted as missed.
const LOOK_BACK: TimeDelta = TimeDelta::days(8);

/// How far ahead the next reminder is looked for.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(7);

/// A reminder of an occurrence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder<'a> {
    /// What it announces.
    pub occurrence: Occurrence<'a>,
    /// What it is known by.
    pub id: ReminderId,
    /// How insistent it is.
    pub urgency: Urgency,
}

/// What is to be said about one occurrence: several reminders that are due together make one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed<'a> {
    /// The occurrence.
    pub occurrence: Occurrence<'a>,
    /// The reminders that the notice delivers.
    pub reminders: Vec<ReminderId>,
    /// The highest urgency among them.
    pub urgency: Urgency,
}

/// What the plan wants at an instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan<'a> {
    /// To be said now.
    pub owed: Vec<Owed<'a>>,
    /// To be noted as left unsaid.
    pub silent: Vec<(ReminderId, SuppressReason)>,
}

/// The plan at `now`: all that has fallen due and was not dealt with.
#[must_use]
pub fn at(state: &State, now: DateTime<Utc>) -> Plan<'_> {
    let mut plan = Plan::default();
    for occurrence in within(state, occurrence::saturating_sub(now, LOOK_BACK), now) {
        if state.journal.is_before_first_run(occurrence.end()) {
            continue;
        }
        let mut owed = Owed { occurrence, reminders: Vec::new(), urgency: Urgency::Low };
        for reminder in reminders(state, occurrence) {
            if reminder.id.due() > now || settled(state, &reminder.id).is_some() {
                continue;
            }
            if let Some(why) = silence(state, &reminder, now) {
                plan.silent.push((reminder.id, why));
            } else {
                owed.urgency = owed.urgency.max(reminder.urgency);
                owed.reminders.push(reminder.id);
            }
        }
        if !owed.reminders.is_empty() {
            plan.owed.push(owed);
        }
    }
    plan
}

/// The next instant after `now` at which a reminder falls due; `None` where none does within a week.
#[must_use]
pub fn next_due(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let longest = state.meetings.iter().map(occurrence::duration).max()?;
    let mut soonest: Option<DateTime<Utc>> = None;
    // Not to the calendar's end: where there are no reminders at all, that is very far.
    for occurrence in
        within(state, occurrence::saturating_sub(now, longest), occurrence::saturating_add(now, LOOK_AHEAD))
    {
        if soonest.is_some_and(|soonest| {
            occurrence::saturating_sub(occurrence.start, MAX_REMINDER_OFFSET) > soonest
        }) {
            break;
        }
        let dues = reminders(state, occurrence).filter(|reminder| settled(state, &reminder.id).is_none());
        let due = dues.map(|reminder| reminder.id.due()).filter(|&due| due > now).min();
        soonest = soonest.into_iter().chain(due).min();
    }
    soonest
}

/// Every reminder of the occurrences that start from `from` until before `to`, in the order of their dues, and why it
/// will not be given, as far as that is known at `now`.
#[must_use]
pub fn list(
    state: &State,
    now: DateTime<Utc>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<(Reminder<'_>, Option<SuppressReason>)> {
    let occurrences =
        occurrence::of_all(&state.meetings, from).take_while(|occurrence| occurrence.start < to);
    let all = occurrences.flat_map(|occurrence| reminders(state, occurrence));
    let with_fate = all.map(|reminder| {
        let why =
            settled(state, &reminder.id).or_else(|| silence(state, &reminder, now.max(reminder.id.due())));
        (reminder, why)
    });
    let mut listed: Vec<_> = with_fate.collect();
    listed.sort_by_key(|(reminder, _)| reminder.id.due());
    listed
}

/// The reminders of one occurrence: the ladder of its slot, the end of the wait for who hosts it, and the snooze where
/// one was asked for.
fn reminders<'a>(state: &'a State, occurrence: Occurrence<'a>) -> impl Iterator<Item = Reminder<'a>> {
    let id = move |offset, snoozed| id_of(&occurrence, offset, snoozed);
    let rules = state.settings.reminder_rules(&occurrence.slot.id).iter();
    let ladder =
        rules.map(move |rule| Reminder { occurrence, id: id(rule.offset, false), urgency: rule.urgency });
    let answered = state.journal.attendance_record(&occurrence.id());
    let hosts = answered.is_some_and(|answered| answered.attendance == Some(Attendance::Hosting));
    let wait_ends = host_wait_ends(state, &occurrence).filter(|_| hosts);
    let wait_ends = wait_ends.map(|id| Reminder { occurrence, id, urgency: Urgency::Normal });
    let snooze = answered.and_then(|answered| answered.snoozed_until);
    ladder.chain(wait_ends).chain(snooze.map(|until| Reminder {
        occurrence,
        id: id(until - occurrence.start, true),
        urgency: Urgency::Critical,
    }))
}

/// The reminder that the wait is over, for who hosts; `None` where the ladder has one at that time.
pub(crate) fn host_wait_ends(state: &State, occurrence: &Occurrence) -> Option<ReminderId> {
    let wait = occurrence.meeting.host_wait;
    let is_on_ladder =
        state.settings.reminder_rules(&occurrence.slot.id).iter().any(|rule| rule.offset == wait);
    (!is_on_ladder).then(|| id_of(occurrence, wait, false))
}

fn id_of(occurrence: &Occurrence, offset: TimeDelta, snoozed: bool) -> ReminderId {
    let (meeting, start) = (occurrence.meeting.id.clone(), occurrence.start);
    ReminderId { meeting, start, offset_s: offset.num_seconds(), snoozed }
}

/// The occurrences that have not been over since `from` and of which a reminder can be due at `now`.
fn within(state: &State, from: DateTime<Utc>, now: DateTime<Utc>) -> impl Iterator<Item = Occurrence<'_>> {
    let last = occurrence::saturating_add(now, MAX_REMINDER_OFFSET);
    occurrence::of_all(&state.meetings, from).take_while(move |occurrence| occurrence.start <= last)
}

/// Whether the reminder still waits to be said: no notice has given it, and nothing was decided against it.
pub(crate) fn is_open(state: &State, id: &ReminderId) -> bool {
    settled(state, id).is_none()
}

/// Whether the reminder was dealt with. An intent that no desktop will answer any more, because the program ended in
/// between or the notice was refused, is not.
fn settled(state: &State, id: &ReminderId) -> Option<SuppressReason> {
    match state.journal.delivery(id)?.status {
        DeliveryStatus::Shown => Some(SuppressReason::Delivered),
        DeliveryStatus::Intended => state.is_asked(id).then_some(SuppressReason::Delivered),
        DeliveryStatus::Suppressed(why) => Some(why),
    }
}

/// Why a reminder that is due stays unsaid at `now`; `None` where it is to be said.
fn silence(state: &State, reminder: &Reminder, now: DateTime<Utc>) -> Option<SuppressReason> {
    let Reminder { occurrence, id, .. } = reminder;
    let (due, this) = (id.due(), occurrence.id());
    if occurrence.phase(now) == Phase::Over {
        return Some(SuppressReason::Over);
    }
    // Who asked with Snooze wants to be told once more, whatever an earlier notice told by a clock that was ahead.
    if !id.snoozed && state.journal.last_shown(&this).is_some_and(|shown| due <= shown) {
        return Some(SuppressReason::Covered);
    }
    if state.journal.pause.is_some_and(|pause| pause.contains(due) || pause.contains(now)) {
        return Some(SuppressReason::Paused);
    }
    match state.journal.attendance(&this) {
        Some(Attendance::Skipped) => return Some(SuppressReason::Skipped),
        Some(Attendance::Joined) if !id.snoozed => return Some(SuppressReason::Joined),
        Some(Attendance::Hosting) => return None,
        _ if state.waits_for() == Some(&this) => return Some(SuppressReason::Waiting),
        _ if id.snoozed => return None,
        _ => {}
    }
    if state.settings.one_slot_a_week && joined_elsewhere(state, occurrence, &this) {
        return Some(SuppressReason::OneSlotAWeek);
    }
    let quiet = state.settings.quiet().filter(|quiet| !quiet.except.contains(&occurrence.slot.id));
    let silent = |instant| quiet.is_some_and(|quiet| quiet.contains(state.zone.local(instant).time()));
    (silent(due) || silent(now)).then_some(SuppressReason::QuietHours)
}

/// Whether another slot of the same meeting and the same week was joined.
fn joined_elsewhere(state: &State, occurrence: &Occurrence, this: &OccurrenceId) -> bool {
    state.journal.attendance_records().any(|answered| {
        let other = &answered.occurrence;
        matches!(answered.attendance, Some(Attendance::Joined | Attendance::Hosting))
            && other.meeting == this.meeting
            && other.start != this.start
            && Occurrence { start: other.start, ..*occurrence }.week() == occurrence.week()
    })
}
