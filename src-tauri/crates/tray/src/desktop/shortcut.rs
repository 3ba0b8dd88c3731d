//! The shortcut that joins, whatever program has the keyboard: what is the same on every system.

use ccc_app::ports::{Inbox, Message};
use ccc_core::action::Action;
use ccc_core::shortcut::Shortcut;
use ccc_core::update::Event;
use std::fmt::Display;

/// Why a shortcut is not to be had that another program holds.
pub(super) const TAKEN: &str = "another program has it. Choose another one in the settings";

/// Reads the shortcut; where it is none, the person is told why.
pub(super) fn read(text: &str, inbox: &Inbox) -> Option<Shortcut> {
    text.parse().map_err(|why| refuse(&format!("{text:?}"), &why, inbox)).ok()
}

/// Tells the person why a shortcut does not work. It is a fault of the settings, and stands until they change.
pub(super) fn refuse(shortcut: &impl Display, why: &impl Display, inbox: &Inbox) {
    let text = format!("The shortcut {shortcut} does not work: {why}.");
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Event(Event::SettingsFault(text)));
}

/// The person has pressed it.
pub(super) fn pressed(inbox: &Inbox) {
    let _ = inbox.send(Message::Event(Event::Act(Action::Join { occurrence: None })));
}
