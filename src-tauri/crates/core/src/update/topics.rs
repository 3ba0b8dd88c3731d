//! What a person does with topics.

use super::{Context, Effect};
use crate::builtin;
use crate::text;
use crate::topics::TopicLog;

/// Proposes another topic.
pub(super) fn shuffle(cx: &mut Context) {
    // The instant's own fraction is random enough.
    let seed = u64::from(cx.now.timestamp_subsec_nanos() / 1_000);
    let state = &mut *cx.state;
    let topic = state.topics.pick(&state.meeting.topics, state.run.topic.as_deref(), seed);
    state.run.topic = topic.map(str::to_owned);
}

/// Adds an own topic.
pub(super) fn add(cx: &mut Context, topic: &str) {
    if cx.state.topics.add(topic, &cx.state.meeting.topics) {
        cx.push(Effect::SaveTopics);
    } else {
        cx.refuse(text!(cx.state.locale, "topic-refused"));
    }
}

/// Records that a topic was discussed today.
pub(super) fn record(cx: &mut Context, topic: &str, note: &str) {
    let (now, today) = (cx.now, cx.state.zone.local(cx.now).date_naive());
    if cx.state.topics.all(&cx.state.meeting.topics).any(|known| known == topic) {
        cx.state.topics.record(topic, today, now, note);
        cx.push(Effect::SaveTopics);
    }
}

/// Makes a `change`, which says whether there was anything to change.
pub(super) fn change(cx: &mut Context, change: impl FnOnce(&mut TopicLog) -> bool) {
    if change(&mut cx.state.topics) {
        cx.push(Effect::SaveTopics);
    }
}

/// Copies the list.
pub(super) fn copy(cx: &mut Context) {
    let (state, locale) = (&*cx.state, cx.state.locale);
    let translated = |topic: &str| builtin::topic(locale, topic);
    let list = state.topics.markdown(&text!(locale, "panel-topics"), &state.meeting.topics, translated);
    cx.push(Effect::Copy(list));
    cx.status(text!(locale, "copied"));
}
