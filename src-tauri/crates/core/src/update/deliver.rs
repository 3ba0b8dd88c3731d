//! What is owed is given here, once, and what has had its time is taken back.

use super::{Effect, Turn};
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Fate;
use crate::reminder::{ReminderId, Why, plan};
use crate::settings::Settings;
use crate::state::{Asked, InHand, State};
use crate::view::notice::{self, Notice};
use chrono::{DateTime, TimeDelta, Utc};

/// After a notice could not be shown: when to try again, where no notification server comes before.
const RETRY: TimeDelta = TimeDelta::seconds(30);

/// Gives what is owed, and notes what stays unsaid.
pub(super) fn deliver(turn: &mut Turn) {
    let (state, now) = (&mut *turn.state, turn.now);
    if state.retry_at.is_some_and(|retry| now < retry && retry <= occurrence::ahead(now, RETRY)) {
        return;
    }
    state.retry_at = None;
    let plan = plan::at(state, now);
    let silent = plan.silent;
    let owed: Vec<(Notice, DateTime<Utc>, Vec<ReminderId>)> = plan
        .owed
        .into_iter()
        .map(|owed| (notice::of(state, &owed, now), owed.occurrence.end(), owed.reminders))
        .collect();
    for (id, why) in silent {
        state.journal.write(id, Fate::Silent(why), now);
    }
    for (notice, end, reminders) in owed {
        let state = &mut *turn.state;
        for id in &reminders {
            state.journal.write(id.clone(), Fate::Intended, now);
        }
        let asked = Asked { reminders, taken_back: false };
        match state.in_hand.iter_mut().find(|notices| notices.occurrence == notice.occurrence) {
            Some(notices) => notices.asked.push_back(asked),
            None => state.in_hand.push(InHand {
                occurrence: notice.occurrence.clone(),
                end,
                shown: false,
                lingers: false,
                asked: [asked].into(),
            }),
        }
        turn.push(Effect::Show(notice));
    }
}

/// Notes what is due and stays unsaid, and gives nothing.
pub(super) fn settle_silences(state: &mut State, now: DateTime<Utc>) {
    for (id, why) in plan::at(state, now).silent {
        state.journal.write(id, Fate::Silent(why), now);
    }
}

/// Notes that the notice is on the screen.
pub(super) fn shown(turn: &mut Turn, id: &OccurrenceId) {
    let Some(notices) = in_hand(turn.state, id) else { return };
    let Some(Asked { reminders, taken_back }) = notices.asked.pop_front() else { return };
    (notices.shown, notices.lingers) = (!taken_back, taken_back);
    let closes = take_away_what_lingers(notices);
    turn.extend(closes);
    turn.state.in_hand.retain(|notices| !notices.is_done());
    note_as_shown(turn.state, &reminders);
}

fn in_hand<'a>(state: &'a mut State, id: &OccurrenceId) -> Option<&'a mut InHand> {
    state.in_hand.iter_mut().find(|notices| notices.occurrence == *id)
}

/// Notes that the notice could not be shown: what it should have told is owed again.
pub(super) fn failed(turn: &mut Turn, id: &OccurrenceId) {
    if let Some(notices) = in_hand(turn.state, id) {
        notices.asked.pop_front();
        let closes = take_away_what_lingers(notices);
        turn.extend(closes);
    }
    turn.state.in_hand.retain(|notices| !notices.is_done());
    turn.state.retry_at = Some(occurrence::ahead(turn.now, RETRY));
}

/// Notes that the notice has left the screen.
pub(super) fn left(state: &mut State, id: &OccurrenceId) {
    if let Some(notices) = in_hand(state, id) {
        (notices.shown, notices.lingers) = (false, false);
    }
    state.in_hand.retain(|notices| !notices.is_done());
}

/// Closes a notice that was answered or over before it came, as soon as none is on its way that would be closed with
/// it: a desktop that could not close it then can now.
fn take_away_what_lingers(notices: &mut InHand) -> Option<Effect> {
    let closes = notices.lingers && notices.asked.iter().all(|asked| asked.taken_back);
    notices.lingers &= !closes;
    closes.then(|| Effect::Close(notices.occurrence.clone()))
}

/// Takes notices off the screen whose slot has ended.
pub(super) fn close_what_is_over(turn: &mut Turn) {
    let (state, now) = (&mut *turn.state, turn.now);
    let over = state.in_hand.iter_mut().filter(|notices| notices.end <= now);
    let closes: Vec<Effect> = over.filter_map(take_back).collect();
    state.in_hand.retain(|notices| !notices.is_done());
    if state.said.as_ref().is_some_and(|(_, until)| *until <= now) {
        state.said = None;
    }
    turn.extend(closes);
}

/// Takes the notices for an occurrence off the screen, because the person has answered: those on their way have done
/// their work too.
pub(super) fn close(turn: &mut Turn, id: &OccurrenceId) {
    let mut told = Vec::new();
    if let Some(notices) = in_hand(turn.state, id) {
        let closes = take_back(notices);
        told.extend(notices.asked.iter_mut().flat_map(|asked| asked.reminders.drain(..)));
        turn.extend(closes);
    }
    turn.state.in_hand.retain(|notices| !notices.is_done());
    note_as_shown(turn.state, &told);
}

fn take_back(notices: &mut InHand) -> Option<Effect> {
    let closes = notices.shown || notices.asked.iter().any(|asked| !asked.taken_back);
    notices.shown = false;
    for asked in &mut notices.asked {
        asked.taken_back = true;
    }
    closes.then(|| Effect::Close(notices.occurrence.clone()))
}

fn note_as_shown(state: &mut State, reminders: &[ReminderId]) {
    for id in reminders {
        if let Some(intended) = state.journal.note(id).map(|note| note.at) {
            state.journal.write(id.clone(), Fate::Shown, intended);
        }
    }
}

/// Takes new settings over. A reminder that they add and that would have been due before does not come now.
pub(super) fn take_settings(state: &mut State, settings: Settings, now: DateTime<Utc>) {
    if settings == state.settings {
        return;
    }
    let (owed_before, silent_before) = due_and_open(state, now);
    let thread_before = state.thread().cloned();
    state.apply(settings);
    if state.thread() != thread_before.as_ref() {
        state.journal.thread.forget();
    }
    let (owed, silent) = due_and_open(state, now);
    let mut added = owed;
    added.retain(|id| !owed_before.contains(id));
    added.extend(silent.into_iter().filter(|id| !owed_before.contains(id) && !silent_before.contains(id)));
    for id in added {
        state.journal.write(id, Fate::Silent(Why::AddedLater), now);
    }
}

/// The reminders that are due and not dealt with: those to be given, and those to be left unsaid.
fn due_and_open(state: &State, now: DateTime<Utc>) -> (Vec<ReminderId>, Vec<ReminderId>) {
    let plan = plan::at(state, now);
    let owed = plan.owed.into_iter().flat_map(|owed| owed.reminders).collect();
    (owed, plan.silent.into_iter().map(|(id, _)| id).collect())
}
