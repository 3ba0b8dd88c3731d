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
    notice(state, &due.occurrence, due.urgency, due.alert.sound, now, false)
}

/// The same notice when it stands at `now`, in words that stay true until the phase changes; `None` where its occurrence
/// is no more.
pub(crate) fn standing(state: &State, shown: &Notice, now: DateTime<Utc>) -> Option<Notice> {
    let occurrence = state.occurrence(&shown.occurrence)?;
    Some(notice(state, &occurrence, shown.urgency, shown.sound, now, true))
}

fn notice(
    state: &State,
    occurrence: &Occurrence,
    urgency: Urgency,
    sound: bool,
    now: DateTime<Utc>,
    stands: bool,
) -> Notice {
    let (locale, id) = (state.locale, occurrence.id());
    let (title, told) = phrases::notice(locale, occurrence, &state.zone, now, stands);
    let hosts = state.journal.attendance(&id) == Some(Attendance::Hosting);
    let body = if hosts && now >= occurrence.host_wait_ends() {
        text!(locale, "notice-wait-over")
    } else {
        let code = state.access_code().map(|code| text!(locale, "notice-code", code = code));
        let how = (!state.notices_have_buttons).then(|| text!(locale, "notice-how-to-join"));
        // On separate lines, since not every script has the same full stop.
        [Some(told), code, how].into_iter().flatten().collect::<Vec<_>>().join("\n")
    };
    let snooze = phrases::span(locale, state.settings.snooze.span());
    let this = || Some(id.clone());
    let button = |id, label, action| NoticeButton { id, label, action };
    Notice {
        phase: occurrence.phase(now),
        title,
        body,
        urgency,
        sound,
        buttons: vec![
            button("join", text!(locale, "join"), Action::Join { occurrence: this() }),
            button("snooze", text!(locale, "snooze", span = snooze), Action::Snooze { occurrence: this() }),
            button("skip", text!(locale, "skip"), Action::Skip { occurrence: this() }),
        ],
        on_click: Action::ShowPanel { page: Page::Now },
        on_click_label: text!(locale, "open"),
        occurrence: id,
    }
}
