//! What a host says and writes down.

use super::{Effect, say, say_in_panel};
use crate::builtin;
use crate::language::dates::{Form, write};
use crate::occurrence::{Occurrence, OccurrenceId};
use crate::state::State;
use crate::text;
use crate::{thread, words};
use chrono::{DateTime, Utc};

/// Copies the text that announces the slot, and opens the thread at its end.
pub(super) fn announce(state: &mut State, id: &OccurrenceId, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    let Some(occurrence) = state.occurrence(id) else { return };
    let text = announcement(state, &occurrence);
    let thread = occurrence.meeting.thread.as_ref();
    let thread = thread.map(|link| thread::at_its_end(link, state.journal.thread.highest_post));
    let told = words::come_later_copied(state.locale, &text);
    effects.push(Effect::Copy(text));
    effects.extend(thread.map(Effect::Open));
    say_in_panel(state, told, now);
}

/// The host's text for the thread, in the person's language and in English.
pub(crate) fn announcement(state: &State, occurrence: &Occurrence) -> String {
    words::in_both_languages(state.locale, |locale| {
        let time = occurrence.start.format("%H:%M").to_string();
        let minutes = occurrence.meeting.host_wait.num_minutes();
        text!(locale, "host-announcement", time = time, minutes = minutes)
    })
}

/// Copies the minutes: a heading with meeting and date, the topics of the day, and what was written down.
pub(super) fn copy_minutes(
    state: &mut State,
    id: &OccurrenceId,
    notes: &str,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) {
    let Some(occurrence) = state.occurrence(id) else {
        return say(state, text!(state.locale, "nothing-to-join"), now, effects);
    };
    let date = write(state.locale, Form::Date, occurrence.start.fixed_offset());
    let slot = words::slot(state.locale, &occurrence);
    let mut text = format!("# {}, {date}\n\n{slot}\n", occurrence.meeting.name);
    let today = state.zone.local(occurrence.start).date_naive();
    let talks = state.topics.talks.iter().filter(|talk| talk.on == today);
    let topics: Vec<String> = talks.map(|talk| builtin::topic(state.locale, &talk.topic)).collect();
    if !topics.is_empty() {
        let topics = text!(state.locale, "minutes-topics", topics = topics.join(", "));
        text.extend(["\n", &topics, "\n"]);
    }
    if !notes.trim().is_empty() {
        text.extend(["\n", notes.trim(), "\n"]);
    }
    effects.push(Effect::Copy(text));
    say_in_panel(state, text!(state.locale, "copied"), now);
}
