//! When the thread is read, and what happens to the rooms that it links.

use super::{Context, Effect, has_come};
use crate::link::Link;
use crate::occurrence;
use crate::room::discover;
use crate::state::State;
use crate::text;
use crate::thread::Thread;
use chrono::{DateTime, TimeDelta, Utc};

/// How long after a successful read the thread is read again.
const READ_INTERVAL: TimeDelta = TimeDelta::hours(6);

/// How long after the first failure the next attempt is made. Each further failure doubles it, up to [`READ_INTERVAL`].
const RETRY_DELAY: TimeDelta = TimeDelta::minutes(20);

/// The longest wait, even if the forum asks for a longer one.
const MAX_WAIT: TimeDelta = TimeDelta::days(1);

/// When the thread is to be read; `None` if it is not to be.
///
/// A read in progress counts as failed until it is answered, so that neither a crash nor a reader that never answers
/// leads to more requests, or to none ever again.
pub(super) fn due(state: &State) -> Option<DateTime<Utc>> {
    state.settings.read_thread.then(|| state.journal.thread.next_at.unwrap_or(DateTime::<Utc>::MIN_UTC))
}

/// Reads the thread if it is time to.
pub(super) fn read_if_due(cx: &mut Context) {
    let now = cx.now;
    if due(cx.state).is_none_or(|due| !has_come(due, MAX_WAIT, now)) {
        return;
    }
    let note = &mut cx.state.journal.thread;
    note.failures = note.failures.saturating_add(1);
    note.next_at = Some(after_failures(note.failures, now));
    cx.push(Effect::ReadThread(cx.state.meeting.thread.clone()));
}

/// The thread was read: a new room is announced to the person, who confirms it.
pub(super) fn was_read(cx: &mut Context, thread: &Link, read: &Thread) {
    let state = &mut *cx.state;
    if state.meeting.thread != *thread {
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
    note.next_at = Some(occurrence::saturating_add(cx.now, READ_INTERVAL + jitter(cx.now)));
    let offer = note.offer(in_use.as_ref()).map(|found| found.link.clone());
    let news = offer.filter(|link| before.as_ref() != Some(link));
    let message = news.map(|link| text!(state.locale, "room-found", host = link.host()));
    cx.extend(message.map(Effect::ShowMessage));
}

/// The thread could not be read: it is tried again later, or when the forum says.
pub(super) fn was_not_read(cx: &mut Context, thread: &Link, again_at: Option<DateTime<Utc>>) {
    if cx.state.meeting.thread != *thread {
        return;
    }
    let soon = after_failures(cx.state.journal.thread.failures, cx.now);
    let latest = occurrence::saturating_add(cx.now, MAX_WAIT);
    cx.state.journal.thread.next_at = Some(again_at.map_or(soon, |again| again.max(soon)).min(latest));
}

/// Records that the person does not want a room that the thread links.
pub(super) fn refuse(cx: &mut Context, url: &str) {
    let note = &mut cx.state.journal.thread;
    if let Some(found) = note.found.iter().find(|found| found.link.as_str() == url) {
        let link = found.link.clone();
        note.refuse(link);
    }
}

/// When to try again after so many failures in a row.
fn after_failures(failures: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    let doubled = 1 << failures.saturating_sub(1).min(10);
    occurrence::saturating_add(now, (RETRY_DELAY * doubled).min(READ_INTERVAL) + jitter(now))
}

/// Up to an hour, so that many programs do not ask the forum at once. The instant's own fraction is random enough.
fn jitter(now: DateTime<Utc>) -> TimeDelta {
    TimeDelta::seconds(i64::from(now.timestamp_subsec_micros() % 3_600))
}
