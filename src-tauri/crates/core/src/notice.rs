//! A native notice about an occurrence: what is handed to the desktop.

use crate::action::Action;
use crate::occurrence::{OccurrenceId, Phase};
use crate::settings::Urgency;

/// What a notice is known by on its way to the screen and on it. No other notice of the same run has the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub u64);

/// A notice. Its answers are actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about.
    pub occurrence: OccurrenceId,
    /// Where that stands, by its words.
    pub phase: Phase,
    /// The first line.
    pub title: String,
    /// The text, plain.
    pub body: String,
    /// How insistent it is.
    pub urgency: Urgency,
    /// The buttons: a name that the desktop gives back, what they say, and what they do.
    pub buttons: Vec<Button>,
    /// What a click on the notice itself does.
    pub on_click: Action,
    /// What that is called.
    pub on_click_label: String,
}

/// Notification servers on Linux that announce `actions` and draw no buttons: with them a person presses keys or clicks the
/// notice itself.
const DRAW_NO_BUTTONS: [&str; 2] = ["dunst", "mako"];

/// Whether a notification server on Linux that calls itself `server` and has these `capabilities` (`GetCapabilities`) shows
/// buttons that a person sees.
#[must_use]
pub fn shows_buttons(server: &str, capabilities: &[String]) -> bool {
    let draws_none = DRAW_NO_BUTTONS.iter().any(|known| server.eq_ignore_ascii_case(known));
    !draws_none && capabilities.iter().any(|known| known == "actions")
}

/// A button of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// The name that the desktop gives back.
    pub id: &'static str,
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Action,
}
