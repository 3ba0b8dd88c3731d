//! Notices about occurrences, as they are handed to the desktop.

use crate::action::Action;
use crate::occurrence::{OccurrenceId, Phase};
use crate::settings::Urgency;

/// How many notices are tracked at a time; the oldest are forgotten if a server never answers.
pub const MAX_NOTICES: usize = 64;

/// Identifies a notice on the screen or on its way there. It is unique within a run of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub u64);

/// A notice, whose buttons are actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The occurrence that it announces.
    pub occurrence: OccurrenceId,
    /// Where that stands, by its words.
    pub phase: Phase,
    /// The first line.
    pub title: String,
    /// The text, plain.
    pub body: String,
    /// How insistent it is.
    pub urgency: Urgency,
    /// Whether it comes up with a sound. Given other words later, it makes none.
    pub sound: bool,
    /// The buttons.
    pub buttons: Vec<NoticeButton>,
    /// What a click on the notice itself does.
    pub on_click: Action,
    /// The label of that action.
    pub on_click_label: String,
}

/// Notification servers on Linux that announce `actions` and draw no buttons: with them a person presses keys or clicks the
/// notice itself.
const DRAW_NO_BUTTONS: [&str; 2] = ["dunst", "mako"];

/// Whether a notification server on Linux that calls itself `server` and has these `capabilities` (`GetCapabilities`) shows
/// buttons that a person sees.
pub fn shows_buttons(server: &str, capabilities: &[String]) -> bool {
    let draws_none = DRAW_NO_BUTTONS.iter().any(|known| server.eq_ignore_ascii_case(known));
    !draws_none && capabilities.iter().any(|known| known == "actions")
}

/// Whether a notification server on Linux with these `capabilities` (`GetCapabilities`) plays the sound that a notice names.
pub fn plays_sounds(capabilities: &[String]) -> bool {
    capabilities.iter().any(|known| known == "sound")
}

/// A button of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeButton {
    /// The name that the desktop reports when it is pressed.
    pub id: &'static str,
    /// Its label.
    pub label: String,
    /// Its action.
    pub action: Action,
}
