//! The notices on the screen and on their way there. The desktop answers with a notice's number.

use super::{Context, Effect, present};
use crate::notice::{MAX_NOTICES, Notice, NoticeId};
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::ReminderId;
use crate::reminder::journal::DeliveryStatus;
use crate::state::{OpenNotice, State};
use crate::view::notice;
use chrono::{DateTime, TimeDelta, Utc};

/// When a notice that could not be shown is tried again, unless a notification server appears before.
pub(super) const RETRY_DELAY: TimeDelta = TimeDelta::seconds(30);

/// Shows a notice that delivers `reminders` until `end`, in place of an earlier one for the same occurrence.
pub(super) fn show(cx: &mut Context, notice: Notice, reminders: Vec<ReminderId>, end: DateTime<Utc>) {
    let open = &cx.state.run.notices;
    let before =
        open.iter().rev().find(|(_, open)| open.wanted && open.notice.occurrence == notice.occurrence);
    let replaces = before.map(|(id, _)| *id);
    let id = cx.state.next_notice_id();
    if cx.state.run.notices.len() >= MAX_NOTICES {
        cx.state.run.notices.pop_first();
    }
    let open = OpenNotice {
        notice: notice.clone(),
        told_at: cx.now,
        end,
        reminders,
        replaces,
        wanted: true,
        shown: false,
    };
    cx.state.run.notices.insert(id, open);
    cx.push(Effect::ShowNotice { id, replaces, notice });
}

/// The notice is on the screen, and the one that it replaces is gone.
pub(super) fn shown(cx: &mut Context, id: NoticeId) {
    let Some(open) = cx.state.run.notices.get_mut(&id) else {
        // The answer came too late, or twice.
        cx.push(Effect::CloseNotice(id));
        return;
    };
    open.shown = true;
    let (reminders, replaces) = (std::mem::take(&mut open.reminders), open.replaces);
    if let Some(id) = replaces
        && let Some(replaced) = cx.state.run.notices.get_mut(&id)
    {
        // One that is still on its way comes up beside the new one.
        replaced.wanted = false;
        if replaced.shown {
            cx.state.run.notices.remove(&id);
        }
    }
    record_shown(cx.state, &reminders);
    close_unwanted(cx);
}

/// The notice could not be shown: its reminders are due again.
pub(super) fn failed(cx: &mut Context, id: NoticeId) {
    if cx.state.run.notices.remove(&id).is_some() {
        cx.state.run.retry_at = Some(occurrence::saturating_add(cx.now, RETRY_DELAY));
    }
}

/// The notice has left the screen.
pub(super) fn closed(state: &mut State, id: NoticeId) {
    state.run.notices.remove(&id);
}

/// Closes the notices of an occurrence that the person has answered. Those still on their way count as delivered, too.
pub(super) fn close(cx: &mut Context, id: &OccurrenceId) {
    let mut delivered = Vec::new();
    for open in cx.state.run.notices.values_mut().filter(|open| open.notice.occurrence == *id) {
        open.wanted = false;
        delivered.append(&mut open.reminders);
    }
    record_shown(cx.state, &delivered);
    close_unwanted(cx);
    present::withdraw(cx, id);
}

/// Closes the notices of all occurrences.
pub(super) fn close_all(cx: &mut Context) {
    let occurrences: Vec<OccurrenceId> =
        cx.state.run.notices.values().map(|open| open.notice.occurrence.clone()).collect();
    for id in &occurrences {
        close(cx, id);
    }
}

/// Closes notices whose slot has ended.
pub(super) fn close_expired(cx: &mut Context) {
    let now = cx.now;
    for open in cx.state.run.notices.values_mut().filter(|open| open.end <= now) {
        open.wanted = false;
    }
    close_unwanted(cx);
}

/// Renews what stands and says what is no longer so.
pub(super) fn renew(cx: &mut Context) {
    let now = cx.now;
    tell_anew(cx, |open, standing| {
        let fresh = open.told_at <= now && now < says_its_instant_until(open);
        !(fresh && standing.phase == open.notice.phase) && *standing != open.notice
    });
}

/// Brings back what stood unanswered when the notification server went.
pub(super) fn bring_back(cx: &mut Context) {
    tell_anew(cx, |_, _| true);
}

/// Tells what stands, and is not being replaced, in words that last, where `wanted` says so.
fn tell_anew(cx: &mut Context, wanted: impl Fn(&OpenNotice, &Notice) -> bool) {
    let (state, now) = (&*cx.state, cx.now);
    let standing = state.run.notices.iter().filter(|(_, open)| open.shown && open.wanted && now < open.end);
    let in_place = |id: &NoticeId| !state.run.notices.values().any(|other| other.replaces == Some(*id));
    let anew: Vec<(NoticeId, Notice)> = standing
        .filter(|(id, _)| in_place(id))
        .filter_map(|(id, open)| Some((id, open, notice::standing(state, &open.notice, now)?)))
        .filter(|(_, open, standing)| wanted(open, standing))
        .map(|(id, _, standing)| (*id, standing))
        .collect();
    for (id, notice) in anew {
        if let Some(open) = cx.state.run.notices.get_mut(&id) {
            open.notice = notice.clone();
        }
        cx.push(Effect::RenewNotice { id, notice });
    }
}

/// The instants at which what stands is to be renewed.
pub(super) fn renewals(state: &State) -> impl Iterator<Item = DateTime<Utc>> {
    let standing = state.run.notices.values().filter(|open| open.shown && open.wanted);
    standing.flat_map(|open| {
        let host_wait_ends =
            state.occurrence(&open.notice.occurrence).map(|occurrence| occurrence.host_wait_ends());
        [says_its_instant_until(open), open.notice.occurrence.start].into_iter().chain(host_wait_ends)
    })
}

/// Minutes that are left or have passed are told for so long.
fn says_its_instant_until(open: &OpenNotice) -> DateTime<Utc> {
    occurrence::saturating_add(open.told_at, TimeDelta::minutes(1))
}

/// Closes what is on the screen and no longer wanted. A notice that is still on its way is closed once it is shown.
fn close_unwanted(cx: &mut Context) {
    let unwanted = cx.state.run.notices.extract_if(.., |_, open| open.shown && !open.wanted);
    let ids: Vec<NoticeId> = unwanted.map(|(id, _)| id).collect();
    cx.extend(ids.into_iter().map(Effect::CloseNotice));
}

fn record_shown(state: &mut State, reminders: &[ReminderId]) {
    for id in reminders {
        if let Some(intended) = state.journal.delivery(id).map(|note| note.at) {
            state.journal.record(id.clone(), DeliveryStatus::Shown, intended);
        }
    }
}
