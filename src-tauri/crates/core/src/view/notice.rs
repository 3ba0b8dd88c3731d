//! The notice that delivers reminders.

use crate::action::{Action, Page};
use crate::notice::{Button, Notice};
use crate::reminder::journal::Answer;
use crate::reminder::plan::Owed;
use crate::state::State;
use crate::text;
use crate::words;
use chrono::{DateTime, Utc};

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
