//! What a person asks for.

use super::deliver::record_suppressions;
use super::notices::close;
use super::{Context, Effect, choose, host, join, notices, thread, topics};
use crate::action::Action;
use crate::occurrence::{Occurrence, OccurrenceId, saturating_add, saturating_sub};
use crate::phrases;
use crate::reminder::journal::{Attendance, DeliveryStatus, Pause};
use crate::reminder::{SuppressReason, plan};
use crate::settings::MAX_REMINDER_OFFSET;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Days, DurationRound, NaiveTime, TimeDelta, Utc};

/// Carries out `action`.
pub(super) fn act(cx: &mut Context, action: Action) {
    match action {
        Action::Join { occurrence } => join::join(cx, occurrence.as_ref(), false),
        Action::JoinRecorded { occurrence } => join::join(cx, Some(&occurrence), true),
        Action::FollowLink => join::follow_link(cx),
        Action::ConfirmHost { host, occurrence } => join::confirm_host(cx, &host, &occurrence),
        Action::ForgetHost(confirmed) => cx.state.journal.forget_host(&confirmed),
        Action::OpenPage { occurrence } => join::page_instead(cx, &occurrence),
        Action::StopWaiting => join::give_up(cx),
        Action::CopyCode => copy_code(cx),
        Action::Skip { occurrence } => attend(cx, occurrence.as_ref(), Attendance::Skipped),
        Action::Host { occurrence } => attend(cx, occurrence.as_ref(), Attendance::Hosting),
        Action::Unskip { occurrence } => withdraw_attendance(cx, &occurrence),
        Action::Snooze { occurrence } => snooze(cx, occurrence.as_ref()),
        Action::ComeLater { at } => come_later(cx, at),
        Action::Pause { days } => pause(cx, days),
        Action::Resume => {
            if cx.state.journal.pause.is_some_and(|pause| pause.contains(cx.now)) {
                // What fell due in the pause stays suppressed. The pause itself is forgotten, or it would hold again if
                // the clock were set back into it.
                record_suppressions(cx.state, cx.now);
                cx.state.journal.pause = None;
            }
        }
        Action::OpenThread => cx.push(Effect::OpenLink(cx.state.meeting.thread.clone())),
        Action::OpenSettings => cx.push(Effect::OpenSettings),
        Action::RefuseRoom { url } => thread::refuse(cx, &url),
        Action::StartAtLogin { yes } => cx.push(Effect::SetAutostart(yes)),
        Action::AnnounceSlot { occurrence } => host::announce(cx, &occurrence),
        Action::CopyMinutes { occurrence, notes } => host::copy_minutes(cx, &occurrence, &notes),
        Action::TestNotice => cx.push(Effect::ShowSample(text!(cx.state.locale, "notice-test"))),
        Action::CheckReadiness => {
            if !std::mem::replace(&mut cx.state.run.checkup.under_way, true) {
                cx.push(Effect::CheckReadiness);
            }
        }
        Action::FinishWelcome => cx.state.journal.welcomed = true,
        Action::ShowPanel { page } => cx.push(Effect::ShowPanel(page)),
        Action::Quit => cx.push(Effect::Quit),
        Action::Set(setting) => choose::set(cx, Ok(setting)),
        Action::SetText { field, text } => choose::set_text(cx, field, &text),
        Action::SetRoom { url } => choose::set_link(cx, url.as_deref()),
        Action::AddReminder { offset_s } => choose::add_reminder(cx, offset_s),
        Action::RemoveReminder { offset_s } => choose::remove_reminder(cx, offset_s),
        Action::SetAlert { offset_s, kind, on } => choose::set_alert(cx, offset_s, kind, on),
        Action::RemindOfSlot { slot, yes } => choose::remind_of_slot(cx, slot, yes),
        Action::SetQuiet { hours } => choose::set_quiet(cx, hours.as_ref()),
        Action::AddFriend { name, zone } => choose::add_friend(cx, &name, &zone),
        Action::RemoveFriend { name, zone } => choose::remove_friend(cx, &name, &zone),
        Action::UndoSetting => choose::undo(cx),
        Action::ShuffleTopic => topics::shuffle(cx),
        Action::AddTopic { topic } => topics::add(cx, &topic),
        Action::RemoveTopic { topic } => topics::change(cx, |topics| topics.remove(&topic)),
        Action::TalkedAbout { topic, note } => topics::record(cx, &topic, &note),
        Action::NotTalkedAbout { topic } => topics::change(cx, |topics| topics.undo_last(&topic)),
        Action::CopyTopics => topics::copy(cx),
        // The program begins and ends rehearsals; inside one they mean nothing.
        Action::Rehearse | Action::StopRehearsal => {}
    }
}

fn copy_code(cx: &mut Context) {
    let Some(code) = cx.state.access_code().map(str::to_owned) else {
        return cx.refuse(text!(cx.state.locale, "no-code"));
    };
    cx.push(join::copy_code(&cx.state.settings, code));
    cx.status(text!(cx.state.locale, "code-copied"));
}

fn attend(cx: &mut Context, id: Option<&OccurrenceId>, attendance: Attendance) {
    let (state, now) = (&mut *cx.state, cx.now);
    let Some(occurrence) = target_occurrence(state, id, now) else { return };
    let id = occurrence.id();
    let is_new_host =
        attendance == Attendance::Hosting && state.journal.attendance(&id) != Some(Attendance::Hosting);
    // Somebody who begins to host after the wait need not hear that it is over.
    let late = plan::host_wait_reminder(state, &occurrence)
        .filter(|wait| is_new_host && wait.due() <= now && plan::is_pending(state, wait));
    state.journal.set_attendance(&id, Some(attendance));
    if let Some(wait) = late {
        state.journal.record(wait, DeliveryStatus::Suppressed(SuppressReason::AddedLater), now);
    }
    if attendance == Attendance::Skipped {
        state.journal.set_snooze(&id, None);
        close(cx, &id);
        join::withdraw(cx, &id);
    }
}

/// Undoes what the person had answered for an occurrence.
fn withdraw_attendance(cx: &mut Context, id: &OccurrenceId) {
    let journal = &mut cx.state.journal;
    // Undoing "I will come later" also cancels its reminder.
    if journal.attendance(id) == Some(Attendance::Joined) {
        journal.set_snooze(id, None);
    }
    // A record of what was never answered would push an answer out.
    if journal.attendance_record(id).is_some() {
        journal.set_attendance(id, None);
    }
    // Also where nothing was answered yet, because Join is still under way.
    join::withdraw(cx, id);
}

fn snooze(cx: &mut Context, id: Option<&OccurrenceId>) {
    let Some(occurrence) = target_occurrence(cx.state, id, cx.now) else { return };
    let id = occurrence.id();
    let until = whole_second(saturating_add(cx.now, cx.state.settings.snooze.span()));
    let is_useful = is_useful(&occurrence, until);
    close(cx, &id);
    if is_useful {
        cx.state.journal.set_snooze(&id, Some(until));
    }
    join::withdraw(cx, &id);
}

fn come_later(cx: &mut Context, at: DateTime<Utc>) {
    let (state, now) = (&*cx.state, cx.now);
    let Some(occurrence) = state.occurrence_at(at, now) else {
        let why = text!(state.locale, "no-slot-then");
        cx.push(Effect::ShowMessage(why.clone()));
        return cx.refuse(why);
    };
    let id = occurrence.id();
    let text = phrases::come_later(state.locale, &occurrence, at);
    let snooze = (now < at && is_useful(&occurrence, at)).then(|| whole_second(at));
    host::copy_and_open_thread(cx, text);
    close(cx, &id);
    cx.state.journal.set_attendance(&id, Some(Attendance::Joined));
    // This answer stands even if a page that Join opened before turns out not to have come up.
    if let Some(opened) = cx.state.run.opened.as_mut().filter(|opened| opened.occurrence == id) {
        opened.attendance_before = Some(Attendance::Joined);
    }
    cx.state.journal.set_snooze(&id, snooze);
    join::withdraw(cx, &id);
}

fn pause(cx: &mut Context, days: u16) {
    let zone = &cx.state.zone;
    let today = zone.local(cx.now).date_naive();
    let first_day = today.checked_add_days(Days::new(u64::from(days) + 1));
    let Some(until) = first_day.and_then(|day| zone.instant(day.and_time(NaiveTime::MIN))) else { return };
    cx.state.journal.pause = Some(Pause { from: cx.now, until });
    notices::close_all(cx);
}

/// The occurrence `id`, or the current one if none is named.
pub(super) fn target_occurrence<'a>(
    state: &'a State,
    id: Option<&OccurrenceId>,
    now: DateTime<Utc>,
) -> Option<Occurrence<'a>> {
    id.map_or_else(|| state.current(now), |id| state.occurrence(id))
}

/// Whether a reminder of `occurrence` at `at` is of any use: the occurrence is not over by then, and not farther away
/// than any reminder may be.
fn is_useful(occurrence: &Occurrence, at: DateTime<Utc>) -> bool {
    saturating_sub(occurrence.start, MAX_REMINDER_OFFSET) <= at && at < occurrence.end()
}

/// The first whole second at or after `instant`, since reminders are identified by whole seconds.
fn whole_second(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.duration_round_up(TimeDelta::seconds(1)).unwrap_or(instant)
}
