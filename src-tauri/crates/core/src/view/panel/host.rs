//! The tools of a host: the timer, an announcement for the thread, and the minutes.

use super::{Button, button};
use crate::action::Action;
use crate::occurrence::{Occurrence, OccurrenceId, Phase};
use crate::phrases;
use crate::reminder::journal::Attendance;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The tools of a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HostView {
    /// The occurrence to host.
    pub occurrence: OccurrenceId,
    /// Whether the person hosts it.
    pub hosts: bool,
    /// Starts or stops hosting it.
    pub change: Button,
    /// What is left of the host's wait, or when it begins.
    pub timer: String,
    /// Whether the host waits now.
    pub running: bool,
    /// The text for the thread.
    pub announcement: String,
    /// Copies that text and opens the end of the thread.
    pub announce: Button,
    /// The label of the button that copies the minutes with [`Action::CopyMinutes`].
    pub copy_minutes: String,
}

pub(super) fn view(state: &State, occurrence: &Occurrence, now: DateTime<Utc>) -> HostView {
    let locale = state.locale;
    let id = occurrence.id();
    let hosts = state.journal.attendance(&id) == Some(Attendance::Hosting);
    let change = if hosts {
        button(text!(locale, "host-undo"), Action::Unskip { occurrence: id.clone() })
    } else {
        button(text!(locale, "host-this"), Action::Host { occurrence: Some(id.clone()) })
    };
    let phase = occurrence.phase(now);
    let until = |end| phrases::remaining_until(locale, end, now);
    let timer = match phase {
        Phase::Upcoming => text!(locale, "host-timer-upcoming", left = until(occurrence.start)),
        Phase::Gathering => text!(locale, "host-timer", left = until(occurrence.host_wait_ends())),
        Phase::Underway | Phase::Over => text!(locale, "host-timer-over"),
    };
    HostView {
        hosts,
        change,
        timer,
        running: phase == Phase::Gathering,
        announcement: phrases::announcement(state.locale, occurrence),
        announce: button(text!(locale, "host-announce"), Action::AnnounceSlot { occurrence: id.clone() }),
        copy_minutes: text!(locale, "minutes-copy"),
        occurrence: id,
    }
}
