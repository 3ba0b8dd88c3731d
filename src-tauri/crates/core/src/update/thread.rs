//! When the thread is read, and what becomes of the rooms that it links.

use super::{Context, Effect};
use crate::link::Link;
use crate::occurrence;
use crate::room::discover;
use crate::state::State;
use crate::text;
use crate::thread::Thread;
use chrono::{DateTime, TimeDelta, Utc};

/// How long after the thread was read it is read again.
const AGAIN: TimeDelta = TimeDelta::hours(6);

/// How long after the first failure it is asked for again; each further one doubles that, up to [`AGAIN`].
const AFTER_FAILURE: TimeDelta = TimeDelta::minutes(20);

/// The longest that a forum is obeyed, and that is waited at all.
const LATEST: TimeDelta = TimeDelta::days(1);

/// When the thread is to be read; `None` where it is not.
///
/// There is no other note of a reading that is under way: until it is answered it counts as failed, so that neither an end
/// of the program nor a reader that never answers makes for more requests, or for none ever again.
pub(super) fn due(state: &State) -> Option<DateTime<Utc>> {
    let wanted = state.settings.read_thread && state.thread().is_some();
    wanted.then(|| state.journal.thread.next_at.unwrap_or(DateTime::<Utc>::MIN_UTC))
}

/// Reads the thread where it is time to. A clock that was set back by more than the longest wait is no reason to wait.
pub(super) fn read_if_due(cx: &mut Context) {
    let now = cx.now;
    let is_due = due(cx.state).is_some_and(|due| due <= now || due > occurrence::saturating_add(now, LATEST));
    let Some(thread) = cx.state.thread().cloned().filter(|_| is_due) else { return };
    let note = &mut cx.state.journal.thread;
    note.failures = note.failures.saturating_add(1);
    note.next_at = Some(after_failures(note.failures, now));
    cx.push(Effect::ReadThread(thread));
}

/// The thread was read: a room's link that is news is told to the person, who confirms it.
pub(super) fn was_read(cx: &mut Context, thread: &Link, read: &Thread) {
    let state = &mut *cx.state;
    if state.thread() != Some(thread) {
        return;
    }
    let post = read.announcement.as_ref();
    let rooms = post.map(|post| discover::find_rooms(post, thread, state.access_code())).unwrap_or_default();
    let in_use = state.room_url().cloned();
    let note = &mut state.journal.thread;
    let before = note.offer(in_use.as_ref()).map(|found| found.link.clone());
    note.take(rooms);
    note.highest_post = Some(read.highest_post);
    note.failures = 0;
    note.next_at = Some(occurrence::saturating_add(cx.now, AGAIN + jitter(cx.now)));
    let offer = note.offer(in_use.as_ref()).map(|found| found.link.clone());
    let news = offer.filter(|link| before.as_ref() != Some(link));
    let told = news.map(|link| text!(state.locale, "room-found", host = link.host()));
    cx.extend(told.map(Effect::ShowMessage));
}

/// The thread could not be read: later again, or when the forum says.
pub(super) fn was_not_read(cx: &mut Context, thread: &Link, again_at: Option<DateTime<Utc>>) {
    if cx.state.thread() != Some(thread) {
        return;
    }
    let soon = after_failures(cx.state.journal.thread.failures, cx.now);
    let latest = occurrence::saturating_add(cx.now, LATEST);
    cx.state.journal.thread.next_at = Some(again_at.map_or(soon, |again| again.max(soon)).min(latest));
}

/// Takes note that the person does not want a link that the thread has.
pub(super) fn refuse(cx: &mut Context, url: &str) {
    let note = &mut cx.state.journal.thread;
    let found = note.found.iter().find(|found| found.link.as_str() == url).map(|found| found.link.clone());
    if let Some(link) = found {
        note.refuse(link);
    }
}

/// When to ask again after so many times in a row without the thread.
fn after_failures(failures: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    let doubled = 1 << failures.saturating_sub(1).min(10);
    occurrence::saturating_add(now, (AFTER_FAILURE * doubled).min(AGAIN) + jitter(now))
}

/// Up to an hour, so that many programs do not ask the forum at once: the instant's own fraction is chance enough.
fn jitter(now: DateTime<Utc>) -> TimeDelta {
    TimeDelta::seconds(i64::from(now.timestamp_subsec_micros() % 3_600))
}
