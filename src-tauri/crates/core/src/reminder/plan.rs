//! The plan: which reminders are due, and which are suppressed and why, given the state and the instant.

use super::journal::{Attendance, DeliveryStatus};
use super::{ReminderId, SuppressReason};
use crate::occurrence::{self, Occurrence, OccurrenceId, Phase, saturating_add, saturating_sub};
use crate::settings::{Alert, MAX_REMINDER_OFFSET, Urgency};
use crate::state::State;
use chrono::{DateTime, TimeDelta, Utc};

/// How far back missed slots are recorded.
const LOOK_BACK: TimeDelta = TimeDelta::days(8);

/// How far ahead the next reminder is looked for.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(7);

/// A reminder of an occurrence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder<'a> {
    /// The occurrence that it announces.
    pub occurrence: Occurrence<'a>,
    /// Its identity.
    pub id: ReminderId,
    /// How insistent it is.
    pub urgency: Urgency,
    /// What else it does to be noticed.
    pub alert: Alert,
}

/// A notice that is due: reminders of one occurrence that are due together share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueNotice<'a> {
    /// The occurrence that it announces.
    pub occurrence: Occurrence<'a>,
    /// The reminders that it delivers.
    pub reminders: Vec<ReminderId>,
    /// The highest urgency among them.
    pub urgency: Urgency,
    /// What any of them does to be noticed.
    pub alert: Alert,
}

/// The plan for an instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan<'a> {
    /// To be shown now.
    pub due: Vec<DueNotice<'a>>,
    /// To be recorded as suppressed.
    pub suppressed: Vec<(ReminderId, SuppressReason)>,
}

/// The plan at `now`: all pending reminders whose time has come.
pub fn at(state: &State, now: DateTime<Utc>) -> Plan<'_> {
    let mut plan = Plan::default();
    for occurrence in within(state, saturating_sub(now, LOOK_BACK), now) {
        if state.journal.is_before_first_run(occurrence.end()) {
            continue;
        }
        let mut due =
            DueNotice { occurrence, reminders: Vec::new(), urgency: Urgency::Low, alert: Alert::default() };
        let has_come = |reminder: &Reminder| reminder.id.due() <= now && is_pending(state, &reminder.id);
        for reminder in reminders(state, occurrence).filter(has_come) {
            if let Some(why) = suppress_reason(state, &reminder, now) {
                plan.suppressed.push((reminder.id, why));
            } else {
                due.urgency = due.urgency.max(reminder.urgency);
                due.alert = due.alert.or(reminder.alert);
                due.reminders.push(reminder.id);
            }
        }
        if !due.reminders.is_empty() {
            plan.due.push(due);
        }
    }
    plan
}

/// The next instant after `now` at which a reminder falls due; `None` if none does within a week.
pub fn next_due(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let longest = occurrence::duration(&state.meeting);
    let mut soonest: Option<DateTime<Utc>> = None;
    // Not to the calendar's end, which is very far if there are no reminders at all.
    for occurrence in within(state, saturating_sub(now, longest), saturating_add(now, LOOK_AHEAD)) {
        if soonest.is_some_and(|soonest| saturating_sub(occurrence.start, MAX_REMINDER_OFFSET) > soonest) {
            break;
        }
        let pending = reminders(state, occurrence).filter(|reminder| is_pending(state, &reminder.id));
        let due = pending.map(|reminder| reminder.id.due()).filter(|&due| due > now).min();
        soonest = soonest.into_iter().chain(due).min();
    }
    soonest
}

/// Every reminder of the occurrences that start from `from` until before `to`, ordered by when it is due, with the reason
/// why it will not be shown, as far as that is known at `now`.
pub fn list(
    state: &State,
    now: DateTime<Utc>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<(Reminder<'_>, Option<SuppressReason>)> {
    let occurrences =
        occurrence::of_meeting(&state.meeting, from).take_while(|occurrence| occurrence.start < to);
    let with_reason = occurrences.flat_map(|occurrence| reminders(state, occurrence)).map(|reminder| {
        let why = resolution(state, &reminder.id)
            .or_else(|| suppress_reason(state, &reminder, now.max(reminder.id.due())));
        (reminder, why)
    });
    let mut listed: Vec<_> = with_reason.collect();
    listed.sort_by_key(|(reminder, _)| reminder.id.due());
    listed
}

/// The reminders of one occurrence: those of its slot's rules, the end of the wait for its host, and the snoozed one.
fn reminders<'a>(state: &'a State, occurrence: Occurrence<'a>) -> impl Iterator<Item = Reminder<'a>> {
    let reminder = move |id, urgency, alert| Reminder { occurrence, id, urgency, alert };
    let rules = state.settings.reminder_rules(&occurrence.slot.id);
    let regular = rules
        .iter()
        .map(move |rule| reminder(id_of(&occurrence, rule.offset, false), rule.urgency, rule.alert));
    let record = state.journal.attendance_record(&occurrence.id());
    let hosts = record.is_some_and(|record| record.attendance == Some(Attendance::Hosting));
    let wait_ends = host_wait_reminder(state, &occurrence).filter(|_| hosts);
    let wait_ends = wait_ends.map(|id| reminder(id, Urgency::Normal, Alert::default()));
    let snooze = record.and_then(|record| record.snoozed_until).map(|until| {
        let offset = until - occurrence.start;
        // As noticeable as the reminder that it puts off.
        let put_off = rules.iter().filter(|rule| rule.offset <= offset).max_by_key(|rule| rule.offset);
        let alert = put_off.map(|rule| rule.alert).unwrap_or_default();
        reminder(id_of(&occurrence, offset, true), Urgency::Critical, alert)
    });
    regular.chain(wait_ends).chain(snooze)
}

/// The reminder for a host that the wait is over; `None` if the rules have one at that time.
pub(crate) fn host_wait_reminder(state: &State, occurrence: &Occurrence) -> Option<ReminderId> {
    let wait = occurrence.meeting.host_wait;
    let has_rule = state.settings.reminder_rules(&occurrence.slot.id).iter().any(|rule| rule.offset == wait);
    (!has_rule).then(|| id_of(occurrence, wait, false))
}

fn id_of(occurrence: &Occurrence, offset: TimeDelta, snoozed: bool) -> ReminderId {
    ReminderId { occurrence: occurrence.id(), offset_s: offset.num_seconds(), snoozed }
}

/// The occurrences that start at or after `from` and of which a reminder can be due at `now`.
fn within(state: &State, from: DateTime<Utc>, now: DateTime<Utc>) -> impl Iterator<Item = Occurrence<'_>> {
    let last = saturating_add(now, MAX_REMINDER_OFFSET);
    occurrence::of_meeting(&state.meeting, from).take_while(move |occurrence| occurrence.start <= last)
}

/// Whether the reminder is neither delivered nor suppressed.
pub(crate) fn is_pending(state: &State, id: &ReminderId) -> bool {
    resolution(state, id).is_none()
}

/// Why the reminder is no longer pending. An intent that no desktop will confirm any more, because the program ended in
/// between or the notice was rejected, leaves it pending.
fn resolution(state: &State, id: &ReminderId) -> Option<SuppressReason> {
    match state.journal.delivery(id)?.status {
        DeliveryStatus::Shown => Some(SuppressReason::Delivered),
        DeliveryStatus::Intended => state.is_in_flight(id).then_some(SuppressReason::Delivered),
        DeliveryStatus::Suppressed(why) => Some(why),
    }
}

/// Why a due reminder is suppressed at `now`; `None` if it is to be shown.
fn suppress_reason(state: &State, reminder: &Reminder, now: DateTime<Utc>) -> Option<SuppressReason> {
    let Reminder { occurrence, id, .. } = reminder;
    let (due, this) = (id.due(), occurrence.id());
    if occurrence.phase(now) == Phase::Over {
        return Some(SuppressReason::Over);
    }
    // A snooze asks for another notice, whatever was shown while the clock was ahead.
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
    let is_quiet = |instant| quiet.is_some_and(|quiet| quiet.contains(state.zone.local(instant).time()));
    (is_quiet(due) || is_quiet(now)).then_some(SuppressReason::QuietHours)
}

/// Whether another slot of the same meeting and the same week was joined.
fn joined_elsewhere(state: &State, occurrence: &Occurrence, this: &OccurrenceId) -> bool {
    state.journal.attendance_records().any(|record| {
        let other = &record.occurrence;
        matches!(record.attendance, Some(Attendance::Joined | Attendance::Hosting))
            && other.meeting == this.meeting
            && other.start != this.start
            && Occurrence { start: other.start, ..*occurrence }.week() == occurrence.week()
    })
}
