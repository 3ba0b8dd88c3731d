//! The notice that delivers reminders.

use crate::action::{Action, Page};
use crate::notice::{Notice, NoticeButton};
use crate::occurrence::Occurrence;
use crate::phrases;
use crate::reminder::journal::Attendance;
use crate::reminder::plan::DueNotice;
use crate::settings::Urgency;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};

/// The notice for due reminders, as of `now`.
pub fn of(state: &State, due: &DueNotice, now: DateTime<Utc>) -> Notice {
    let (locale, occurrence) = (state.locale, &due.occurrence);
    let title = phrases::notice_title(locale, occurrence, now);
    let body = phrases::notice_body(locale, occurrence, &state.zone, now, state.notices_have_buttons);
    let sound = due.alert.sound;
    Notice { sound, ..notice(state, occurrence, due.urgency, now, (title, body)) }
}

/// The same notice when it stands at `now`, in words that stay true until the phase changes; `None` where its occurrence
/// is no more.
pub(crate) fn standing(state: &State, shown: &Notice, now: DateTime<Utc>) -> Option<Notice> {
    let (locale, zone) = (state.locale, &state.zone);
    let occurrence = state.occurrence(&shown.occurrence)?;
    let title = phrases::standing_title(locale, &occurrence, zone, now);
    let body = phrases::standing_body(locale, &occurrence, zone, now, state.notices_have_buttons);
    Some(Notice { sound: shown.sound, ..notice(state, &occurrence, shown.urgency, now, (title, body)) })
}

fn notice(
    state: &State,
    occurrence: &Occurrence,
    urgency: Urgency,
    now: DateTime<Utc>,
    (title, body): (String, String),
) -> Notice {
    let (locale, id) = (state.locale, occurrence.id());
    let this = || Some(id.clone());
    let snooze = phrases::span(locale, state.settings.snooze.span());
    let hosts = state.journal.attendance(&id) == Some(Attendance::Hosting);
    let wait_over = hosts && now >= occurrence.host_wait_ends();
    Notice {
        phase: occurrence.phase(now),
        title,
        body: if wait_over { text!(locale, "notice-wait-over") } else { body },
        urgency,
        sound: false,
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
        on_click_label: text!(locale, "open"),
        occurrence: id,
    }
}
