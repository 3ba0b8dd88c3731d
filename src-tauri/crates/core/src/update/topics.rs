//! What a person does with topics.

use super::{Context, Effect};
use crate::action::Action;
use crate::builtin;
use crate::text;

/// Carries out an action on topics.
pub(super) fn act(cx: &mut Context, action: Action) {
    let (state, now) = (&mut *cx.state, cx.now);
    let (locale, known) = (state.locale, state.meeting.topics.clone());
    let changed = match action {
        Action::ShuffleTopic => {
            // The instant's own fraction is random enough.
            let seed = u64::from(now.timestamp_subsec_nanos() / 1_000);
            let topic = state.topics.pick(&known, state.run.topic.as_deref(), seed);
            state.run.topic = topic.map(str::to_owned);
            false
        }
        Action::AddTopic { topic } => {
            let added = state.topics.add(&topic, &known);
            if !added {
                cx.refuse(text!(locale, "topic-refused"));
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
            let title = text!(locale, "panel-topics");
            let list = state.topics.markdown(&title, &known, |topic| builtin::topic(locale, topic));
            cx.push(Effect::Copy(list));
            cx.status(text!(locale, "copied"));
            false
        }
        // No other action is on topics.
        _ => false,
    };
    if changed {
        cx.push(Effect::SaveTopics);
    }
}
