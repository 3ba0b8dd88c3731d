//! The event that is being handled: the state, the instant, and what has come of it so far.

use super::{Effect, Outcome, Reply};
use crate::state::State;
use chrono::{DateTime, Utc};

/// What every function of an update works on.
pub(super) struct Context<'a> {
    pub(super) state: &'a mut State,
    pub(super) now: DateTime<Utc>,
    effects: Vec<Effect>,
    reply: Reply,
}

impl<'a> Context<'a> {
    pub(super) fn new(state: &'a mut State, now: DateTime<Utc>) -> Self {
        Self { state, now, effects: Vec::new(), reply: Reply::Silent }
    }

    /// Requests an effect, to be carried out after all earlier ones.
    pub(super) fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Requests several effects, in their order.
    pub(super) fn extend(&mut self, effects: impl IntoIterator<Item = Effect>) {
        self.effects.extend(effects);
    }

    /// Tells the person something in the panel, and in a notice in case it is not open.
    pub(super) fn notify(&mut self, text: String) {
        self.push(Effect::ShowMessage(text.clone()));
        self.status(text);
    }

    /// Tells the person something in the panel alone, for a minute.
    pub(super) fn status(&mut self, text: String) {
        self.reply = Reply::Message(text.clone());
        self.state.set_status(text, self.now);
    }

    /// Replies that the action was not carried out, and why.
    pub(super) fn refuse(&mut self, why: String) {
        self.status(why.clone());
        self.reply = Reply::Refused(why);
    }

    /// The reply so far. What is said later follows from other things than the event.
    pub(super) fn take_reply(&mut self) -> Reply {
        std::mem::take(&mut self.reply)
    }

    pub(super) fn into_outcome(self, reply: Reply) -> Outcome {
        Outcome { effects: self.effects, reply }
    }
}
