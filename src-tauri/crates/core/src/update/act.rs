//! What a person wants is done here.

use super::deliver::settle_silences;
use super::notices::close;
use super::{Context, Effect, choose, host, join, notices, thread, topics};
use crate::action::Action;
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::phrases;
use crate::reminder::journal::{Attendance, DeliveryStatus, Pause};
use crate::reminder::{SuppressReason, plan};
use crate::settings::MAX_REMINDER_OFFSET;
use crate::state::State;
use crate::text;
use crate::thread::reply_link;
use chrono::{DateTime, Days, DurationRound, TimeDelta, Utc};

/// Does what a person wants.
pub(super) fn act(cx: &mut Context, action: Action) {
    match action {
        Action::Join { occurrence } => join::join(cx, occurrence.as_ref(), false),
        Action::JoinRecorded { occurrence } => join::join(cx, Some(&occurrence), true),
        Action::FollowLink => join::follow_link(cx),
        Action::ConfirmHost { host, occurrence } => join::confirm_host(cx, &host, &occurrence),
        Action::OpenPage { occurrence } => join::page_instead(cx, &occurrence),
        Action::StopWaiting => join::give_up(cx),
        Action::CopyCode => copy_code(cx),
        Action::Skip { occurrence } => answer(cx, occurrence.as_ref(), Attendance::Skipped),
        Action::Host { occurrence } => answer(cx, occurrence.as_ref(), Attendance::Hosting),
        Action::Unskip { occurrence } => take_back(cx, &occurrence),
        Action::Snooze { occurrence } => snooze(cx, occurrence.as_ref()),
        Action::ComeLater { at } => come_later(cx, at),
        Action::Pause { days } => pause(cx, days),
        Action::Resume => {
            if cx.state.journal.pause.is_some_and(|pause| pause.contains(cx.now)) {
                // What fell due in the pause stays unsaid, also where it is told that only now. The pause itself is
                // forgotten: it is not to hold again where the clock is set back into it.
                settle_silences(cx.state, cx.now);
                cx.state.journal.pause = None;
            }
        }
        Action::OpenThread => {
            let link = cx.state.thread().cloned();
            cx.extend(link.map(Effect::OpenLink));
        }
        Action::OpenSettings => cx.push(Effect::OpenSettings),
        Action::RefuseRoom { url } => thread::refuse(cx, &url),
        Action::StartAtLogin { yes } => cx.push(Effect::SetAutostart(yes)),
        Action::AnnounceSlot { occurrence } => host::announce(cx, &occurrence),
        Action::CopyMinutes { occurrence, notes } => host::copy_minutes(cx, &occurrence, &notes),
        Action::TestNotice => {
            let text = text!(cx.state.locale, "notice-test");
            cx.push(Effect::ShowSample(text));
        }
        Action::CheckReadiness => {
            if !std::mem::replace(&mut cx.state.checkup.under_way, true) {
                cx.push(Effect::CheckReadiness);
            }
        }
        Action::FinishWelcome => cx.state.journal.welcomed = true,
        Action::ShowPanel { page } => cx.push(Effect::ShowPanel(page)),
        Action::Quit => cx.push(Effect::Quit),
        other => {
            if let Err(other) = choose::act(cx, other) {
                topics::act(cx, other);
            }
        }
    }
}

fn copy_code(cx: &mut Context) {
    match cx.state.access_code().map(str::to_owned) {
        Some(code) => {
            let effect = join::copy_code(&cx.state.settings, code);
            cx.push(effect);
            cx.status(text!(cx.state.locale, "code-copied"));
        }
        None => cx.refuse(text!(cx.state.locale, "no-code")),
    }
}

fn answer(cx: &mut Context, id: Option<&OccurrenceId>, answer: Attendance) {
    let (state, now) = (&mut *cx.state, cx.now);
    let Some(occurrence) = target_occurrence(state, id, now) else { return };
    let id = occurrence.id();
    let begins = answer == Attendance::Hosting && state.journal.attendance(&id) != Some(Attendance::Hosting);
    // Who begins to host after the wait need not be told that it is over.
    let late = plan::host_wait_ends(state, &occurrence)
        .filter(|wait| begins && wait.due() <= now && plan::is_open(state, wait));
    state.journal.set_attendance(&id, Some(answer));
    if let Some(wait) = late {
        state.journal.record(wait, DeliveryStatus::Suppressed(SuppressReason::AddedLater), now);
    }
    if answer == Attendance::Skipped {
        state.journal.set_snooze(&id, None);
        close(cx, &id);
        join::withdraw(cx, &id);
    }
}

/// Takes back what the person had said of an occurrence.
fn take_back(cx: &mut Context, id: &OccurrenceId) {
    let journal = &mut cx.state.journal;
    // Undoing "I will come later" also cancels its reminder.
    if journal.attendance(id) == Some(Attendance::Joined) {
        journal.set_snooze(id, None);
    }
    journal.set_attendance(id, None);
    join::withdraw(cx, id);
}

fn snooze(cx: &mut Context, id: Option<&OccurrenceId>) {
    let Some(occurrence) = target_occurrence(cx.state, id, cx.now) else { return };
    let id = occurrence.id();
    let until = whole_second(occurrence::saturating_add(cx.now, cx.state.settings.snooze.span()));
    let helps = helps(&occurrence, until);
    close(cx, &id);
    if helps {
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
    let thread = occurrence.meeting.thread.as_ref();
    let thread = thread.map(|link| reply_link(link, state.journal.thread.highest_post));
    let text = phrases::come_later(state.locale, &occurrence, at);
    let helps = now < at && helps(&occurrence, at);
    let told = phrases::come_later_copied(state.locale, &text);
    cx.push(Effect::Copy(text));
    cx.extend(thread.map(Effect::OpenLink));
    cx.status(told);
    close(cx, &id);
    cx.state.journal.set_attendance(&id, Some(Attendance::Joined));
    cx.state.journal.set_snooze(&id, helps.then(|| whole_second(at)));
    join::withdraw(cx, &id);
}

fn pause(cx: &mut Context, days: u16) {
    let (state, now) = (&mut *cx.state, cx.now);
    let today = state.zone.local(now).date_naive();
    let Some(first_day) = today.checked_add_days(Days::new(u64::from(days) + 1)) else { return };
    let Some(until) = state.zone.instant(first_day.and_time(chrono::NaiveTime::MIN)) else { return };
    state.journal.pause = Some(Pause { from: now, until });
    notices::close_all(cx);
}

pub(super) fn target_occurrence<'a>(
    state: &'a State,
    id: Option<&OccurrenceId>,
    now: DateTime<Utc>,
) -> Option<Occurrence<'a>> {
    match id {
        Some(id) => state.occurrence(id),
        None => state.current(now),
    }
}

/// Whether it helps to be told of `occurrence` again at `at`: it is not over then, and not farther away than any
/// reminder is.
fn helps(occurrence: &Occurrence, at: DateTime<Utc>) -> bool {
    occurrence::saturating_sub(occurrence.start, MAX_REMINDER_OFFSET) <= at && at < occurrence.end()
}

/// The first whole second at or after `instant`: reminders are known by whole seconds.
fn whole_second(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.duration_round_up(TimeDelta::seconds(1)).unwrap_or(instant)
}
