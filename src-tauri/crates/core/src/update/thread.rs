//! The thread is read now and then for the room's link, which the person confirms.

use super::{Effect, Turn};
use crate::link::Link;
use crate::occurrence;
use crate::reminder::journal::Found;
use crate::room::compose::is_same_room;
use crate::room::discover;
use crate::state::State;
use crate::text;
use crate::thread::Thread;
use chrono::{DateTime, TimeDelta, Utc};

/// How long after the thread was read it is read again, and how long after it could not be.
const THREAD_AGAIN: TimeDelta = TimeDelta::hours(6);
const THREAD_AFTER_FAILURE: TimeDelta = TimeDelta::minutes(20);

/// Takes note that the person does not want the link that the thread has.
pub(super) fn refuse(turn: &mut Turn, url: &str) {
    let note = &mut turn.state.journal.thread;
    if let Some(found) = note.found.take_if(|found| found.link.as_str() == url) {
        note.refused.push(found.link);
    }
}

/// When the thread is to be read; `None` where it is not, or is being read.
pub(super) fn thread_due(state: &State) -> Option<DateTime<Utc>> {
    let wanted = state.settings.read_thread && !state.reading_thread && state.thread().is_some();
    wanted.then(|| state.journal.thread.next_at.unwrap_or(DateTime::<Utc>::MIN_UTC))
}

/// Reads the thread where it is time to. A clock that was set back by more than the longest wait is no reason to wait.
pub(super) fn read_thread_if_due(turn: &mut Turn) {
    let Some(due) = thread_due(turn.state) else { return };
    if (due <= turn.now || due > occurrence::ahead(turn.now, THREAD_AGAIN * 4))
        && let Some(thread) = turn.state.thread().cloned()
    {
        turn.state.reading_thread = true;
        turn.push(Effect::ReadThread(thread));
    }
}

/// The thread was read: a room's link that is news is kept for the person to confirm.
pub(super) fn thread_read(turn: &mut Turn, thread: &Thread) {
    let state = &mut *turn.state;
    state.reading_thread = false;
    let forum = state.thread().map(Link::host);
    let code = state.meetings.first().and_then(|meeting| meeting.room.access_code.clone());
    let post = thread.announcement();
    let rooms = post.map(|post| discover::rooms(&post.content, forum.as_deref(), code.as_deref()));
    let rooms = rooms.unwrap_or_default();
    let in_use = state.room_url().is_some_and(|url| rooms.iter().any(|room| is_same_room(&room.link, url)));
    let refused = &state.journal.thread.refused;
    let news = rooms.into_iter().find(|room| !refused.iter().any(|other| is_same_room(&room.link, other)));
    let found = news.filter(|_| !in_use).map(|room| Found { reasons: room.reasons, link: room.link });
    let news = found.as_ref().filter(|_| found != state.journal.thread.found);
    let told = news.map(|found| text!(state.locale, "room-found", host = found.link.host()));
    let note = &mut state.journal.thread;
    note.found = found;
    note.highest_post = Some(thread.highest_post);
    note.next_at = Some(occurrence::ahead(turn.now, THREAD_AGAIN + jitter(turn.now)));
    turn.extend(told.map(Effect::Say));
}

/// The thread could not be read: later again, or when the forum says.
pub(super) fn thread_failed(turn: &mut Turn, again_at: Option<DateTime<Utc>>) {
    turn.state.reading_thread = false;
    let soon = occurrence::ahead(turn.now, THREAD_AFTER_FAILURE + jitter(turn.now));
    let latest = occurrence::ahead(turn.now, THREAD_AGAIN * 4);
    turn.state.journal.thread.next_at = Some(again_at.map_or(soon, |again| again.max(soon)).min(latest));
}

/// Up to an hour, so that many programs do not ask the forum at once: the instant's own fraction is chance enough.
fn jitter(now: DateTime<Utc>) -> TimeDelta {
    TimeDelta::seconds(i64::from(now.timestamp_subsec_micros() % 3_600))
}
