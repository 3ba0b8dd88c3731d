//! A native notice about an occurrence.

use crate::action::Action;
use crate::occurrence::OccurrenceId;
use crate::reminder::journal::Answer;
use crate::reminder::plan::Owed;
use crate::settings::Urgency;
use crate::state::State;
use crate::text;
use crate::view::panel::Page;
use crate::words;
use chrono::{DateTime, Utc};

/// A notice. Its answers are actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about; a later notice about the same takes its place.
    pub occurrence: OccurrenceId,
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

/// The notice for what is owed, telling the truth of `now`.
#[must_use]
pub fn of(state: &State, owed: &Owed, now: DateTime<Utc>) -> Notice {
    let (locale, occurrence) = (state.locale, &owed.occurrence);
    let id = occurrence.id();
    let this = || Some(id.clone());
    let snooze = words::span(locale, state.settings.snooze.span());
    let hosts = state.journal.answer(&id) == Some(Answer::Hosts);
    let body = if hosts && now >= occurrence.host_leaves() {
        text!(locale, "notice-wait-over")
    } else {
        words::notice_body(locale, occurrence, &state.zone, now, state.notices_have_buttons)
    };
    Notice {
        title: words::notice_title(locale, occurrence, now),
        body,
        urgency: owed.urgency,
        buttons: vec![
            Button { id: "join", label: text!(locale, "join"), action: Action::Join { occurrence: this() } },
            Button {
                id: "snooze",
                label: text!(locale, "snooze", span = snooze),
                action: Action::Snooze { occurrence: this() },
            },
            Button { id: "skip", label: text!(locale, "skip"), action: Action::Skip { occurrence: this() } },
        ],
        on_click: Action::ShowPanel { page: Page::Now },
        on_click_label: text!(locale, "notice-open"),
        occurrence: id,
    }
}
