//! The Now page: the countdown, the slots, the room, and their actions.

use super::{Button, Choice, button, found};
use crate::action::Action;
use crate::countdown::ceil_minutes;
use crate::join::flow::{JoinQuestion, Stage};
use crate::language::Locale;
use crate::language::dates::{DateStyle, format_date};
use crate::occurrence::{Occurrence, OccurrenceId, Phase};
use crate::phrases;
use crate::reminder::journal::{Attendance, AttendanceRecord};
use crate::ring::Ring;
use crate::settings::Setting;
use crate::state::State;
use crate::text;
use crate::view::tray::later_times;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The current occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NowView {
    /// Which occurrence.
    pub occurrence: OccurrenceId,
    /// Its phase.
    pub phase: Phase,
    /// The ring.
    pub ring: Ring,
    /// The large text: `2h 05m`, or during the host's wait what is left of it.
    pub countdown: String,
    /// What the large text means: `until the start`.
    pub caption: String,
    /// The start in the person's zone: `Thursday, 26 November 2026 at 09:00`.
    pub local: String,
    /// The start by the slot's own clock: `Thursday 08:00 UTC`.
    pub slot: String,
    /// The person's zone: `Europe/Madrid (UTC+1)`.
    pub zone: String,
    /// What a screen reader announces by itself near the start. It changes only once a minute.
    pub spoken: Option<String>,
}

/// The next occurrence of a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SlotView {
    /// Which occurrence.
    pub occurrence: OccurrenceId,
    /// The slot by its own clock: `Thursday 08:00 UTC`.
    pub slot: String,
    /// The start in the person's zone: `Thu 26 Nov, 09:00`.
    pub local: String,
    /// The countdown to it.
    pub countdown: String,
    /// Whether it is the current one.
    pub current: bool,
    /// What the person answered: `skipped`, `joined`.
    pub state: Option<String>,
    /// Undoes the answer.
    pub undo: Option<Button>,
}

/// The access code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CodeView {
    /// Its label.
    pub label: String,
    /// The code.
    pub code: String,
    /// Copies it.
    pub copy: Button,
}

/// The state of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum RoomState {
    /// Its link is unknown.
    Unknown,
    /// Its link is known.
    Known,
    /// Its server is being asked.
    Opening,
    /// The person waits for its host.
    Waiting,
    /// The last Join did not get in.
    Failed,
}

/// The room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoomView {
    /// Its state.
    pub state: RoomState,
    /// Where Join leads, or why it does not lead to the room, and what to do; `None` if the question says it.
    pub text: Option<String>,
    /// The label of the field for the link.
    pub field: String,
    /// The room that the thread links, to accept or refuse.
    pub found: Option<Choice>,
    /// The other rooms that the thread links, the likeliest first.
    pub others: Vec<Choice>,
    /// The label of the button that saves the field with [`Action::SetRoom`].
    pub save: String,
    /// The label of the button that shows the field if the link is known.
    pub change: String,
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TopicCard {
    /// The topic.
    pub topic: String,
    /// Proposes another one.
    pub shuffle: Button,
}

/// How many minutes before the start a screen reader begins to announce the time.
const SPOKEN_MINUTES: i64 = 15;

pub(super) fn view(state: &State, occurrence: &Occurrence, now: DateTime<Utc>) -> NowView {
    let locale = state.locale;
    let phase = occurrence.phase(now);
    let hosts = state.journal.attendance(&occurrence.id()) == Some(Attendance::Hosting);
    let (countdown, caption) = phrases::headline(locale, occurrence, hosts, now);
    NowView {
        occurrence: occurrence.id(),
        phase,
        ring: Ring::of(occurrence, now),
        countdown,
        caption,
        local: format_date(locale, DateStyle::WholeDayAndTime, state.zone.local(occurrence.start)),
        slot: phrases::slot(locale, occurrence),
        zone: phrases::zone_and_offset(locale, &state.zone, occurrence.start),
        spoken: spoken(locale, occurrence, now),
    }
}

fn spoken(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> Option<String> {
    let minutes = |until: DateTime<Utc>| ceil_minutes(until - now);
    match occurrence.phase(now) {
        Phase::Upcoming => {
            let left = minutes(occurrence.start);
            (left <= SPOKEN_MINUTES).then(|| text!(locale, "spoken-upcoming", minutes = left))
        }
        Phase::Gathering => {
            Some(text!(locale, "spoken-gathering", minutes = minutes(occurrence.host_wait_ends())))
        }
        Phase::Underway | Phase::Over => None,
    }
}

pub(super) fn slots(state: &State, current: Option<&Occurrence>, now: DateTime<Utc>) -> Vec<SlotView> {
    let locale = state.locale;
    let view = |occurrence: Occurrence| {
        let id = occurrence.id();
        let attendance = state.journal.attendance(&id);
        let waits = state.waits_for() == Some(&id);
        let answer = match attendance {
            _ if waits => Some(text!(locale, "answer-waiting")),
            Some(Attendance::Joined) if is_yet_to_come(state, &occurrence, now) => {
                Some(text!(locale, "answer-coming"))
            }
            Some(Attendance::Joined) => Some(text!(locale, "answer-joined")),
            Some(Attendance::Skipped) => Some(text!(locale, "answer-skipped")),
            Some(Attendance::Hosting) => Some(text!(locale, "answer-hosts")),
            None => None,
        };
        let undo = if waits { Action::StopWaiting } else { Action::Unskip { occurrence: id.clone() } };
        SlotView {
            slot: phrases::slot(locale, &occurrence),
            local: format_date(locale, DateStyle::DayAndTime, state.zone.local(occurrence.start)),
            countdown: phrases::countdown(locale, &occurrence, now),
            current: current.is_some_and(|current| current.start == occurrence.start),
            undo: answer.is_some().then(|| button(text!(locale, "undo"), undo)),
            state: answer,
            occurrence: id,
        }
    };
    state.next_of_each_slot(now).into_iter().map(view).collect()
}

/// Whether somebody who has answered that they join is not in the room yet: they come later, or answered days before.
fn is_yet_to_come(state: &State, occurrence: &Occurrence, now: DateTime<Utc>) -> bool {
    let id = occurrence.id();
    let later = state.journal.attendance_record(&id).and_then(|answered| answered.snoozed_until);
    later.is_some_and(|later| now < later) || now < occurrence.end() && !occurrence.is_joinable(now)
}

/// What the person's answer means for the week: the slot that they joined or will join, and that the other stays quiet.
pub(super) fn week(state: &State, now: DateTime<Utc>) -> Option<String> {
    let next = state.next_of_each_slot(now);
    let this_week = next.first()?.week();
    let is_joined = |record: &&AttendanceRecord| {
        matches!(record.attendance, Some(Attendance::Joined | Attendance::Hosting))
    };
    let joined = state.journal.attendance_records().filter(is_joined);
    let joined = joined.filter_map(|record| state.occurrence(&record.occurrence));
    let joined = joined.filter(|occurrence| occurrence.week() == this_week).last()?;
    let when = format_date(state.locale, DateStyle::DayAndTime, state.zone.local(joined.start));
    let stays_quiet = state.settings.one_slot_a_week
        && next.iter().any(|other| other.start != joined.start && other.week() == this_week);
    Some(match (!is_yet_to_come(state, &joined, now), stays_quiet) {
        (true, true) => text!(state.locale, "week-joined", when = when),
        (true, false) => text!(state.locale, "week-joined-both", when = when),
        (false, true) => text!(state.locale, "week-coming", when = when),
        (false, false) => text!(state.locale, "week-coming-both", when = when),
    })
}

/// Snooze, once a notice for the occurrence was shown.
pub(super) fn snooze(state: &State, occurrence: &Occurrence, now: DateTime<Utc>) -> Option<Button> {
    let id = occurrence.id();
    let was_shown = state.journal.last_shown(&id).is_some_and(|shown| shown <= now);
    let span = phrases::span(state.locale, state.settings.snooze.span());
    let label = text!(state.locale, "snooze", span = span);
    (was_shown && state.journal.attendance(&id).is_none())
        .then(|| button(label, Action::Snooze { occurrence: Some(id) }))
}

pub(super) fn later(locale: Locale, occurrence: &Occurrence, late: bool, now: DateTime<Utc>) -> Choice {
    let times = later_times(locale, occurrence, now).into_iter();
    Choice {
        label: text!(locale, "come-later"),
        prominent: late,
        options: times.map(|(text, at)| button(text, Action::ComeLater { at })).collect(),
    }
}

pub(super) fn code(state: &State) -> Option<CodeView> {
    let code = state.access_code()?.to_owned();
    let copy = button(text!(state.locale, "copy"), Action::CopyCode);
    Some(CodeView { label: text!(state.locale, "access-code"), code, copy })
}

pub(super) fn room(state: &State) -> RoomView {
    let locale = state.locale;
    let (room, text) = match (state.run.join.as_ref().map(|flow| &flow.stage), state.room_url()) {
        (Some(Stage::Probing { .. }), _) => (RoomState::Opening, Some(text!(locale, "room-asking"))),
        (Some(Stage::Entering { .. }), _) => (RoomState::Opening, None),
        (Some(Stage::Waiting(_)), _) => (RoomState::Waiting, None),
        (Some(Stage::Failed(text)), _) => (RoomState::Failed, Some(text.clone())),
        (Some(Stage::Asking(_)) | None, Some(link)) => {
            (RoomState::Known, Some(text!(locale, "room-at", host = link.host())))
        }
        (Some(Stage::Asking(_)) | None, None) => (RoomState::Unknown, Some(unknown(state))),
    };
    RoomView {
        state: room,
        text,
        found: found::offer(state),
        others: found::others(state),
        field: text!(locale, "room-link"),
        save: text!(locale, "save"),
        change: text!(locale, "change"),
    }
}

/// Why the room's link is unknown.
fn unknown(state: &State) -> String {
    let insecure = state.journal.thread.insecure.as_ref().filter(|_| found::offer(state).is_none());
    match insecure {
        Some(host) => text!(state.locale, "room-insecure", host = host.as_str()),
        None => text!(state.locale, "room-missing"),
    }
}

/// What the person is asked before Join can go on, or while it does.
pub(super) fn question(state: &State) -> Option<Choice> {
    let locale = state.locale;
    let yes = |label, action| Button { prominent: true, ..button(label, action) };
    let flow = state.run.join.as_ref();
    let page = |label| {
        let action = |id: &OccurrenceId| Action::OpenPage { occurrence: id.clone() };
        flow.map(|flow| button(label, action(&flow.attempt.occurrence)))
    };
    let (label, options) = match flow.map(|flow| (&flow.stage, &flow.attempt.occurrence)) {
        Some((Stage::Asking(JoinQuestion::Recorded), id)) => {
            let agree = yes(text!(locale, "agree"), Action::JoinRecorded { occurrence: id.clone() });
            (text!(locale, "recorded"), [Some(agree), page(text!(locale, "room-open-page"))])
        }
        Some((Stage::Asking(JoinQuestion::OtherHost { join_url }), id)) => {
            let host = join_url.host();
            let label = text!(locale, "other-host", host = host.as_str());
            let confirm = yes(text!(locale, "trust"), Action::ConfirmHost { host, occurrence: id.clone() });
            (label, [Some(confirm), page(text!(locale, "room-open-page"))])
        }
        Some((Stage::Entering { .. }, _)) => {
            (text!(locale, "room-entering"), [page(text!(locale, "room-page-instead")), None])
        }
        Some((Stage::Waiting(wait), _)) => {
            let stop = button(text!(locale, "stop-waiting"), Action::StopWaiting);
            let label = phrases::waiting_for_host(locale, wait.host);
            (label, [page(text!(locale, "room-open-page")), Some(stop)])
        }
        Some((Stage::Probing { .. } | Stage::Failed(_), _)) | None => {
            state.run.enter_directly_offer?;
            let choose = |on| Action::Set(Setting::EnterDirectly(Some(on)));
            let name = state.settings.name.as_deref().unwrap_or_default();
            let enter = yes(text!(locale, "enter-directly-yes"), choose(true));
            let form = button(text!(locale, "enter-directly-no"), choose(false));
            (text!(locale, "enter-directly-question", name = name), [Some(enter), Some(form)])
        }
    };
    Some(Choice { label, prominent: true, options: options.into_iter().flatten().collect() })
}
