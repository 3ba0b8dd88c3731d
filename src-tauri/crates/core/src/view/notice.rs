//! The notice that delivers reminders.

use crate::action::{Action, Page};
use crate::notice::{Notice, NoticeButton};
use crate::phrases;
use crate::reminder::journal::Attendance;
use crate::reminder::plan::DueNotice;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};

/// The notice for due reminders, as of `now`.
#[must_use]
pub fn of(state: &State, due: &DueNotice, now: DateTime<Utc>) -> Notice {
    let (locale, occurrence) = (state.locale, &due.occurrence);
    let id = occurrence.id();
    let this = || Some(id.clone());
    let snooze = phrases::span(locale, state.settings.snooze.span());
    let hosts = state.journal.attendance(&id) == Some(Attendance::Hosting);
    let body = if hosts && now >= occurrence.host_wait_ends() {
        text!(locale, "notice-wait-over")
    } else {
        phrases::notice_body(locale, occurrence, &state.zone, now, state.notices_have_buttons)
    };
    Notice {
        title: phrases::notice_title(locale, occurrence, now),
        body,
        urgency: due.urgency,
        buttons: vec![
            NoticeButton {
                id: "join",
                label: text!(locale, "join"),
                action: Action::Join { occurrence: this() },
            },
            NoticeButton {
                id: "snooze",
                label: text!(locale, "snooze", span = snooze),
                action: Action::Snooze { occurrence: this() },
            },
            NoticeButton {
                id: "skip",
                label: text!(locale, "skip"),
                action: Action::Skip { occurrence: this() },
            },
        ],
        on_click: Action::ShowPanel { page: Page::Now },
        on_click_label: text!(locale, "notice-open"),
        occurrence: id,
    }
}
