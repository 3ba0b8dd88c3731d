//! The shortcut that joins, whatever program has the keyboard: what is the same on every system.

use ccc_app::ports::{Inbox, Message};
use ccc_core::action::Action;
use ccc_core::shortcut::Shortcut;
use ccc_core::update::Event;
use std::fmt::Display;

/// Why a shortcut is not to be had that another program holds.
pub(super) const TAKEN: &str = "another app already uses it. Choose another one in the settings";

/// Tells the person why a shortcut does not work. It is a fault of the settings, and stands until they change.
pub(super) fn refuse(shortcut: Shortcut, why: &impl Display, inbox: &Inbox) {
    let text = format!("The shortcut {shortcut} does not work: {why}.");
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Event(Event::ShortcutRefused { shortcut, why: text }));
}

/// The person has pressed it.
pub(super) fn pressed(inbox: &Inbox) {
    let _ = inbox.send(Message::Event(Event::Act(Action::Join { occurrence: None })));
}
