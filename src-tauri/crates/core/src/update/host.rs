//! What a host announces and writes down.

use super::{Context, Effect};
use crate::builtin;
use crate::language::dates::{DateStyle, format_date};
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::phrases;
use crate::state::State;
use crate::text;
use crate::thread;

/// Copies the announcement of a slot, and opens the thread where it is to be posted.
pub(super) fn announce(cx: &mut Context, id: &OccurrenceId) {
    let Some(occurrence) = cx.state.occurrence(id) else { return };
    let text = phrases::announcement(cx.state.locale, &occurrence);
    copy_and_open_thread(cx, text);
}

/// Copies a text for the thread, and opens the thread where it is to be posted.
pub(super) fn copy_and_open_thread(cx: &mut Context, text: String) {
    let state = &*cx.state;
    let thread = thread::reply_link(&state.meeting.thread, state.journal.thread.highest_post);
    let first_line = text.lines().next().unwrap_or_default();
    let status = text!(state.locale, "come-later-copied", text = first_line);
    cx.push(Effect::Copy(text));
    cx.push(Effect::OpenLink(thread));
    cx.status(status);
}

/// The topics of `occurrence`, each once: those recorded from its start until the next one's.
fn topics_of(state: &State, occurrence: &Occurrence) -> Vec<String> {
    let next = occurrence::of_meeting(occurrence.meeting, occurrence.start).nth(1).map(|next| next.start);
    let day = state.zone.local(occurrence.start).date_naive();
    let mut topics = Vec::new();
    for discussion in &state.topics.discussions {
        let belongs = match discussion.at {
            Some(at) => occurrence.start <= at && next.is_none_or(|next| at < next),
            None => discussion.on == day,
        };
        let topic = builtin::topic(state.locale, &discussion.topic);
        if belongs && !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

/// Copies the minutes: a heading with meeting and date, the slot's topics, and the notes.
pub(super) fn copy_minutes(cx: &mut Context, id: &OccurrenceId, notes: &str) {
    let (state, locale) = (&*cx.state, cx.state.locale);
    let Some(occurrence) = state.occurrence(id) else {
        return cx.refuse(text!(locale, "nothing-to-join"));
    };
    let date = format_date(locale, DateStyle::Date, occurrence.start.fixed_offset());
    let slot = phrases::slot(locale, &occurrence);
    let mut text = format!("# {}, {date}\n\n{slot}\n", occurrence.meeting.name);
    let topics = topics_of(state, &occurrence);
    if !topics.is_empty() {
        text.extend(["\n", &text!(locale, "minutes-topics", topics = topics.join(", ")), "\n"]);
    }
    if !notes.trim().is_empty() {
        text.extend(["\n", notes.trim(), "\n"]);
    }
    cx.push(Effect::Copy(text));
    cx.status(text!(locale, "copied"));
}
