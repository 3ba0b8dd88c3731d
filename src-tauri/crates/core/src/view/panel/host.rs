//! What a host needs: the timer, a text for the thread, and the minutes.

use super::{Button, button};
use crate::action::Action;
use crate::countdown::Remaining;
use crate::occurrence::{Occurrence, OccurrenceId, Phase};
use crate::phrases;
use crate::reminder::journal::Attendance;
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a host needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HostView {
    /// Which occurrence is, or can be, hosted.
    pub occurrence: OccurrenceId,
    /// Whether the person hosts it.
    pub hosts: bool,
    /// Begins hosting it, or ends that.
    pub change: Button,
    /// What is left of the ten minutes, or what they count.
    pub timer: String,
    /// Whether the ten minutes run now.
    pub running: bool,
    /// The text for the thread.
    pub announcement: String,
    /// Copies that text and opens the thread at its end.
    pub announce: Button,
    /// What the button says that copies the minutes; pressing it sends [`Action::CopyMinutes`].
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
    let timer = match phase {
        Phase::Upcoming => {
            let left = phrases::remaining(locale, Remaining::of(occurrence.start - now));
            text!(locale, "host-timer-upcoming", left = left)
        }
        Phase::Gathering => {
            let left = phrases::remaining(locale, Remaining::of(occurrence.host_wait_ends() - now));
            text!(locale, "host-timer", left = left)
        }
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
