//! What a host says and writes down.

use super::{Context, Effect};
use crate::builtin;
use crate::language::dates::{DateStyle, write};
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::state::State;
use crate::text;
use crate::{phrases, thread};

/// Copies the text that announces the slot, and opens the thread at its end.
pub(super) fn announce(cx: &mut Context, id: &OccurrenceId) {
    let state = &*cx.state;
    let Some(occurrence) = state.occurrence(id) else { return };
    let text = phrases::announcement(state.locale, &occurrence);
    let thread = occurrence.meeting.thread.as_ref();
    let thread = thread.map(|link| thread::reply_link(link, state.journal.thread.highest_post));
    let told = phrases::come_later_copied(state.locale, &text);
    cx.push(Effect::Copy(text));
    cx.extend(thread.map(Effect::OpenLink));
    cx.status(told);
}

/// What was talked about in `occurrence`, each once: what was noted from its start until the next one's.
fn topics_of(state: &State, occurrence: &Occurrence) -> Vec<String> {
    let next = occurrence::of_meeting(occurrence.meeting, occurrence.start).nth(1).map(|next| next.start);
    let day = state.zone.local(occurrence.start).date_naive();
    let mut topics = Vec::new();
    for talk in &state.topics.discussions {
        let is_of_it = match talk.at {
            Some(at) => occurrence.start <= at && next.is_none_or(|next| at < next),
            None => talk.on == day,
        };
        let topic = builtin::topic(state.locale, &talk.topic);
        if is_of_it && !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

/// Copies the minutes: a heading with meeting and date, the topics of the slot, and what was written down.
pub(super) fn copy_minutes(cx: &mut Context, id: &OccurrenceId, notes: &str) {
    let state = &*cx.state;
    let Some(occurrence) = state.occurrence(id) else {
        return cx.refuse(text!(state.locale, "nothing-to-join"));
    };
    let date = write(state.locale, DateStyle::Date, occurrence.start.fixed_offset());
    let slot = phrases::slot(state.locale, &occurrence);
    let mut text = format!("# {}, {date}\n\n{slot}\n", occurrence.meeting.name);
    let topics = topics_of(state, &occurrence);
    if !topics.is_empty() {
        let topics = text!(state.locale, "minutes-topics", topics = topics.join(", "));
        text.extend(["\n", &topics, "\n"]);
    }
    if !notes.trim().is_empty() {
        text.extend(["\n", notes.trim(), "\n"]);
    }
    let told = text!(state.locale, "copied");
    cx.push(Effect::Copy(text));
    cx.status(told);
}
