//! The notices on the screen and on their way there: each has a number, by which the desktop tells what became of it.

use super::{Effect, Turn};
use crate::notice::{Notice, NoticeId};
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::ReminderId;
use crate::reminder::journal::Fate;
use crate::state::{OpenNotice, State};
use crate::view::notice;
use chrono::{DateTime, TimeDelta, Utc};

/// After a notice could not be shown: when to try again, where no notification server comes before.
pub(super) const RETRY: TimeDelta = TimeDelta::seconds(30);

/// Shows a notice that delivers `reminders`, in place of the one before it for the same occurrence, until `end`.
pub(super) fn show(turn: &mut Turn, notice: Notice, reminders: Vec<ReminderId>, end: DateTime<Utc>) {
    let open = &turn.state.notices;
    let before = open.iter().rev().find(|(_, open)| open.wanted && open.occurrence == notice.occurrence);
    let replaces = before.map(|(id, _)| *id);
    let id = turn.state.next_notice_id();
    let (occurrence, told_at) = (notice.occurrence.clone(), turn.now);
    let open = OpenNotice {
        occurrence,
        notice: notice.clone(),
        told_at,
        end,
        reminders,
        replaces,
        wanted: true,
        shown: false,
    };
    turn.state.notices.insert(id, open);
    turn.push(Effect::Show { id, replaces, notice });
}

/// The notice is on the screen, and the one that it replaces no longer.
pub(super) fn shown(turn: &mut Turn, id: NoticeId) {
    let Some(open) = turn.state.notices.get_mut(&id) else { return };
    open.shown = true;
    let (reminders, replaces) = (std::mem::take(&mut open.reminders), open.replaces);
    if let Some(replaced) = replaces
        && turn.state.notices.get(&replaced).is_some_and(|replaced| replaced.shown)
    {
        turn.state.notices.remove(&replaced);
    }
    note_as_shown(turn.state, &reminders);
    close_unwanted(turn);
}

/// The notice could not be shown: what it should have told is due again.
pub(super) fn failed(turn: &mut Turn, id: NoticeId) {
    if turn.state.notices.remove(&id).is_some() {
        turn.state.retry_at = Some(occurrence::ahead(turn.now, RETRY));
    }
}

/// The notice has left the screen.
pub(super) fn closed(state: &mut State, id: NoticeId) {
    state.notices.remove(&id);
}

/// Takes the notices of an occurrence off the screen, because the person has answered: those on their way have done
/// their work, too.
pub(super) fn close(turn: &mut Turn, id: &OccurrenceId) {
    let mut delivered = Vec::new();
    for open in turn.state.notices.values_mut().filter(|open| open.occurrence == *id) {
        open.wanted = false;
        delivered.append(&mut open.reminders);
    }
    note_as_shown(turn.state, &delivered);
    close_unwanted(turn);
}

/// The same for all occurrences.
pub(super) fn close_all(turn: &mut Turn) {
    let occurrences: Vec<OccurrenceId> =
        turn.state.notices.values().map(|open| open.occurrence.clone()).collect();
    for id in &occurrences {
        close(turn, id);
    }
}

/// Takes notices off the screen whose slot has ended.
pub(super) fn close_expired(turn: &mut Turn) {
    let now = turn.now;
    for open in turn.state.notices.values_mut().filter(|open| open.end <= now) {
        open.wanted = false;
    }
    close_unwanted(turn);
}

/// Renews what stands and says what is no longer so.
pub(super) fn renew(turn: &mut Turn) {
    let now = turn.now;
    tell_anew(turn, |open, standing| {
        let fresh = open.told_at <= now && now < says_its_instant_until(open);
        !(fresh && standing.phase == open.notice.phase) && *standing != open.notice
    });
}

/// Brings back what stood unanswered when the notification server went.
pub(super) fn bring_back(turn: &mut Turn) {
    tell_anew(turn, |_, _| true);
}

/// Tells what stands, and is not being replaced, in words that last, where `wanted` says so.
fn tell_anew(turn: &mut Turn, wanted: impl Fn(&OpenNotice, &Notice) -> bool) {
    let (state, now) = (&*turn.state, turn.now);
    let standing = state.notices.iter().filter(|(_, open)| open.shown && open.wanted && now < open.end);
    let in_place = |id: &NoticeId| !state.notices.values().any(|other| other.replaces == Some(*id));
    let anew: Vec<(NoticeId, Notice)> = standing
        .filter(|(id, _)| in_place(id))
        .filter_map(|(id, open)| Some((id, open, notice::standing(state, &open.notice, now)?)))
        .filter(|(_, open, standing)| wanted(open, standing))
        .map(|(id, _, standing)| (*id, standing))
        .collect();
    for (id, notice) in anew {
        if let Some(open) = turn.state.notices.get_mut(&id) {
            open.notice = notice.clone();
        }
        turn.push(Effect::Renew { id, notice });
    }
}

/// The instants at which what stands is to be renewed.
pub(super) fn renewals(state: &State) -> impl Iterator<Item = DateTime<Utc>> {
    let standing = state.notices.values().filter(|open| open.shown && open.wanted);
    standing.flat_map(|open| {
        let host_leaves = state.occurrence(&open.occurrence).map(|occurrence| occurrence.host_leaves());
        [says_its_instant_until(open), open.occurrence.start].into_iter().chain(host_leaves)
    })
}

/// Minutes that are left or have passed are told for so long.
fn says_its_instant_until(open: &OpenNotice) -> DateTime<Utc> {
    occurrence::ahead(open.told_at, TimeDelta::minutes(1))
}

/// Closes what is on the screen and not wanted there. What is still on its way is closed once it is there.
fn close_unwanted(turn: &mut Turn) {
    let unwanted = turn.state.notices.extract_if(.., |_, open| open.shown && !open.wanted);
    let ids: Vec<NoticeId> = unwanted.map(|(id, _)| id).collect();
    turn.extend(ids.into_iter().map(Effect::Close));
}

fn note_as_shown(state: &mut State, reminders: &[ReminderId]) {
    for id in reminders {
        if let Some(intended) = state.journal.note(id).map(|note| note.at) {
            state.journal.write(id.clone(), Fate::Shown, intended);
        }
    }
}
