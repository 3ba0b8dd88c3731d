//! The Topics page, and the topic on the Now page.

use super::{Button, TopicCard, button};
use crate::action::Action;
use crate::builtin;
use crate::language::dates::{DateStyle, format_date};
use crate::state::State;
use crate::text;
use crate::topics::Discussion;
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// The topics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TopicsView {
    /// The meeting's topics, then the person's own.
    pub topics: Vec<TopicView>,
    /// The proposed topic.
    pub pick: Option<TopicCard>,
    /// Proposes a topic.
    pub shuffle: Button,
    /// Copies the list.
    pub copy: Button,
}

/// A topic. [`Action::TalkedAbout`] records a discussion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TopicView {
    /// The topic, as actions name it.
    pub topic: String,
    /// The topic in the person's language.
    pub label: String,
    /// When it was last discussed: `last on 26 Nov 2026`.
    pub last: Option<String>,
    /// Its discussions, newest first: day and note.
    pub history: Vec<String>,
    /// Removes the last discussion.
    pub untalk: Option<Button>,
    /// Removes an own topic.
    pub remove: Option<Button>,
}

pub(super) fn card(state: &State) -> Option<TopicCard> {
    let known = &state.meeting.topics;
    // Before the first shuffle: the first choice.
    let proposed =
        state.run.topic.as_deref().filter(|topic| state.topics.all(known).any(|one| one == *topic));
    let topic = proposed.or_else(|| state.topics.pick(known, None, 0))?;
    Some(TopicCard {
        topic: builtin::topic(state.locale, topic),
        shuffle: button(text!(state.locale, "topic-shuffle"), Action::ShuffleTopic),
    })
}

pub(super) fn view(state: &State) -> TopicsView {
    let locale = state.locale;
    let known = &state.meeting.topics;
    let view = |topic: &str| {
        let discussions: Vec<&Discussion> = state.topics.about(topic).collect();
        let own = state.topics.own.iter().any(|own| own == topic);
        let owned = || topic.to_owned();
        TopicView {
            topic: owned(),
            label: builtin::topic(locale, topic),
            last: discussions
                .first()
                .map(|discussion| text!(locale, "topic-last", day = day(state, discussion))),
            history: discussions.iter().map(|discussion| history_line(state, discussion)).collect(),
            untalk: (!discussions.is_empty())
                .then(|| button(text!(locale, "undo"), Action::NotTalkedAbout { topic: owned() })),
            remove: own.then(|| button(text!(locale, "remove"), Action::RemoveTopic { topic: owned() })),
        }
    };
    TopicsView {
        topics: state.topics.all(known).map(view).collect(),
        pick: card(state).filter(|_| state.run.topic.is_some()),
        shuffle: button(text!(locale, "topic-shuffle"), Action::ShuffleTopic),
        copy: button(text!(locale, "topics-copy"), Action::CopyTopics),
    }
}

fn day(state: &State, discussion: &Discussion) -> String {
    format_date(
        state.locale,
        DateStyle::Date,
        discussion.on.and_time(NaiveTime::MIN).and_utc().fixed_offset(),
    )
}

fn history_line(state: &State, discussion: &Discussion) -> String {
    match discussion.note.as_str() {
        "" => day(state, discussion),
        note => text!(state.locale, "topic-told", day = day(state, discussion), note = note),
    }
}
