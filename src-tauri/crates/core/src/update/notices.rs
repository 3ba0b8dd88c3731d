//! The notices on the screen and on their way there: each has a number, by which the desktop tells what became of it.

use super::{Effect, Turn};
use crate::notice::{Notice, NoticeId};
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::ReminderId;
use crate::reminder::journal::Fate;
use crate::state::{OpenNotice, State};
use chrono::{DateTime, TimeDelta, Utc};

/// After a notice could not be shown: when to try again, where no notification server comes before.
pub(super) const RETRY: TimeDelta = TimeDelta::seconds(30);

/// How many notices are known at once: of a server that never answers, the oldest are forgotten.
const KNOWN: usize = 64;

/// Shows a notice that delivers `reminders`, in place of the one before it for the same occurrence, until `end`.
pub(super) fn show(turn: &mut Turn, notice: Notice, reminders: Vec<ReminderId>, end: DateTime<Utc>) {
    let open = &turn.state.notices;
    let before = open.iter().rev().find(|(_, open)| open.wanted && open.occurrence == notice.occurrence);
    let replaces = before.map(|(id, _)| *id);
    let id = turn.state.next_notice_id();
    if turn.state.notices.len() >= KNOWN {
        turn.state.notices.pop_first();
    }
    let occurrence = notice.occurrence.clone();
    let open = OpenNotice { occurrence, end, reminders, replaces, wanted: true, shown: false };
    turn.state.notices.insert(id, open);
    turn.push(Effect::Show { id, replaces, notice });
}

/// The notice is on the screen, and the one that it replaces no longer.
pub(super) fn shown(turn: &mut Turn, id: NoticeId) {
    let Some(open) = turn.state.notices.get_mut(&id) else {
        // The answer came after the slot, or twice.
        turn.push(Effect::Close(id));
        return;
    };
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
