//! The notices on the screen and on their way there: each has a number, by which the desktop tells what became of it.

use super::{Context, Effect};
use crate::notice::{Notice, NoticeId};
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::ReminderId;
use crate::reminder::journal::DeliveryStatus;
use crate::state::{OpenNotice, State};
use chrono::{DateTime, TimeDelta, Utc};

/// After a notice could not be shown: when to try again, where no notification server comes before.
pub(super) const RETRY: TimeDelta = TimeDelta::seconds(30);

/// Shows a notice that delivers `reminders`, in place of the one before it for the same occurrence, until `end`.
pub(super) fn show(cx: &mut Context, notice: Notice, reminders: Vec<ReminderId>, end: DateTime<Utc>) {
    let open = &cx.state.notices;
    let before = open.iter().rev().find(|(_, open)| open.wanted && open.occurrence == notice.occurrence);
    let replaces = before.map(|(id, _)| *id);
    let id = cx.state.next_notice_id();
    let occurrence = notice.occurrence.clone();
    let open = OpenNotice { occurrence, end, reminders, replaces, wanted: true, shown: false };
    cx.state.notices.insert(id, open);
    cx.push(Effect::ShowNotice { id, replaces, notice });
}

/// The notice is on the screen, and the one that it replaces no longer.
pub(super) fn shown(cx: &mut Context, id: NoticeId) {
    let Some(open) = cx.state.notices.get_mut(&id) else { return };
    open.shown = true;
    let (reminders, replaces) = (std::mem::take(&mut open.reminders), open.replaces);
    if let Some(replaced) = replaces
        && cx.state.notices.get(&replaced).is_some_and(|replaced| replaced.shown)
    {
        cx.state.notices.remove(&replaced);
    }
    note_as_shown(cx.state, &reminders);
    close_unwanted(cx);
}

/// The notice could not be shown: what it should have told is due again.
pub(super) fn failed(cx: &mut Context, id: NoticeId) {
    if cx.state.notices.remove(&id).is_some() {
        cx.state.retry_at = Some(occurrence::saturating_add(cx.now, RETRY));
    }
}

/// The notice has left the screen.
pub(super) fn closed(state: &mut State, id: NoticeId) {
    state.notices.remove(&id);
}

/// Takes the notices of an occurrence off the screen, because the person has answered: those on their way have done
/// their work, too.
pub(super) fn close(cx: &mut Context, id: &OccurrenceId) {
    let mut delivered = Vec::new();
    for open in cx.state.notices.values_mut().filter(|open| open.occurrence == *id) {
        open.wanted = false;
        delivered.append(&mut open.reminders);
    }
    note_as_shown(cx.state, &delivered);
    close_unwanted(cx);
}

/// The same for all occurrences.
pub(super) fn close_all(cx: &mut Context) {
    let occurrences: Vec<OccurrenceId> =
        cx.state.notices.values().map(|open| open.occurrence.clone()).collect();
    for id in &occurrences {
        close(cx, id);
    }
}

/// Takes notices off the screen whose slot has ended.
pub(super) fn close_expired(cx: &mut Context) {
    let now = cx.now;
    for open in cx.state.notices.values_mut().filter(|open| open.end <= now) {
        open.wanted = false;
    }
    close_unwanted(cx);
}

/// Closes what is on the screen and not wanted there. What is still on its way is closed once it is there.
fn close_unwanted(cx: &mut Context) {
    let unwanted = cx.state.notices.extract_if(.., |_, open| open.shown && !open.wanted);
    let ids: Vec<NoticeId> = unwanted.map(|(id, _)| id).collect();
    cx.extend(ids.into_iter().map(Effect::CloseNotice));
}

fn note_as_shown(state: &mut State, reminders: &[ReminderId]) {
    for id in reminders {
        if let Some(intended) = state.journal.delivery(id).map(|note| note.at) {
            state.journal.record(id.clone(), DeliveryStatus::Shown, intended);
        }
    }
}
