//! `ccc topics`.

use crate::arguments::Topics;
use crate::files;
use crate::output::Output;
use anyhow::Context as _;
use ccc_app::paths::Paths;
use ccc_core::topics::TopicLog;
use ccc_core::{builtin, text};
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

/// Lists the topics, the person's own among them, or proposes one as fairly as the panel does.
pub(crate) fn topics(options: &Topics, output: &mut Output) -> anyhow::Result<()> {
    let state = files::state(None, output)?;
    let path = Paths::for_current_user()?.topics;
    let book: TopicLog = files::kept(&path, output);
    let known = &state.meeting.topics;
    let told = |topic: &str| builtin::topic(state.locale, topic);
    if options.random {
        let topic = book.pick(known, None, RandomState::new().build_hasher().finish());
        let topic = topic.with_context(|| text!(state.locale, "cli-no-topics"))?;
        return if options.json { output.json(&topic) } else { output.line(&told(topic)) };
    }
    let all: Vec<&str> = book.all(known).collect();
    if options.json {
        return output.json(&all);
    }
    if options.markdown {
        return output.line(book.markdown(&text!(state.locale, "panel-topics"), known, told).trim_end());
    }
    all.iter().try_for_each(|topic| output.line(&told(topic)))
}
