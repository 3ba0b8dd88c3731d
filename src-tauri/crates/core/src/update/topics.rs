//! What a person does with topics.

use super::{Context, Effect};
use crate::action::Action;
use crate::builtin;
use crate::text;

/// Does what a person wants with topics.
pub(super) fn act(cx: &mut Context, action: Action) {
    let (state, now) = (&mut *cx.state, cx.now);
    let known = state.meetings.first().map(|meeting| meeting.topics.clone()).unwrap_or_default();
    let changed = match action {
        Action::ShuffleTopic => {
            // The instant's own fraction is chance enough.
            let chance = u64::from(now.timestamp_subsec_nanos() / 1_000);
            let topic = state.topics.pick(&known, state.topic.as_deref(), chance);
            state.topic = topic.map(str::to_owned);
            false
        }
        Action::AddTopic { topic } => {
            let added = state.topics.add(&topic, &known);
            if !added {
                let why = text!(state.locale, "topic-refused");
                cx.refuse(why);
            }
            added
        }
        Action::RemoveTopic { topic } => state.topics.remove(&topic),
        Action::TalkedAbout { topic, note } => {
            let is_known = state.topics.all(&known).any(|other| other == topic);
            if is_known {
                let today = state.zone.local(now).date_naive();
                state.topics.record(&topic, today, now, &note);
            }
            is_known
        }
        Action::NotTalkedAbout { topic } => state.topics.undo_last(&topic),
        Action::CopyTopics => {
            let title = text!(state.locale, "panel-topics");
            let list = state.topics.markdown(&title, &known, |topic| builtin::topic(state.locale, topic));
            let told = text!(state.locale, "copied");
            cx.push(Effect::Copy(list));
            cx.status(told);
            false
        }
        _ => false,
    };
    if changed {
        cx.push(Effect::SaveTopics);
    }
}
