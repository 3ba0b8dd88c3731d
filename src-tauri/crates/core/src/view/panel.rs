//! The panel: everything it shows as one value, texts included.

use super::tray::{later_times, pauses};
use crate::action::Action;
use crate::occurrence::{self, Occurrence, OccurrenceId, Phase};
use crate::reminder::journal::Answer;
use crate::ring::Ring;
use crate::state::{Question, State, Waiting};
use crate::words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The panel's snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PanelView {
    /// The meeting's name.
    pub meeting: String,
    /// The occurrence that counts now.
    pub now: Option<NowView>,
    /// The next occurrence of each slot, soonest first.
    pub slots: Vec<SlotView>,
    /// Join, and what else may be done with the occurrence that counts.
    pub join: Option<Button>,
    /// Silence for the occurrence that counts.
    pub skip: Option<Button>,
    /// Say in the thread when one comes: what the choice is called, and the choices.
    pub later: Option<Choice>,
    /// Open the thread.
    pub thread: Option<Button>,
    /// The room's access code.
    pub code: Option<CodeView>,
    /// The room's link, or how to give it.
    pub room: RoomView,
    /// What the person is asked before Join can go on.
    pub question: Option<Choice>,
    /// What came of the last wish.
    pub said: Option<String>,
    /// What is wrong with the settings' file.
    pub fault: Option<String>,
    /// Reminders are paused: until when, and the way back.
    pub paused: Option<Paused>,
    /// Silence for a while; absent during a pause.
    pub pause: Option<Choice>,
    /// Open the settings' file: for desktops without a tray, where there is no menu.
    pub settings: Button,
    /// End the program: likewise.
    pub quit: Button,
}

/// What the panel shows in place of a snapshot while it has none: the resident cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lost {
    /// What happened.
    pub text: String,
    /// What the button says that starts the resident again.
    pub again: String,
}

impl Lost {
    /// The resident ended while the panel was open, or it could not be reached: then `why` says so.
    #[must_use]
    pub fn because(why: Option<&str>) -> Self {
        Self { text: words::resident_lost(why), again: "Start it again".into() }
    }
}

/// The occurrence that counts now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NowView {
    /// Which occurrence.
    pub occurrence: OccurrenceId,
    /// Where it stands.
    pub phase: Phase,
    /// The ring.
    pub ring: Ring,
    /// The large text: `2h 05m`, or during the host's wait what is left of it.
    pub countdown: String,
    /// What the large text counts: `until the start`.
    pub caption: String,
    /// The start in the person's zone: `Thursday 26 November 2026, 09:00`.
    pub local: String,
    /// The start by the slot's own clock: `Thursday 08:00 UTC`.
    pub slot: String,
    /// The person's zone: `Europe/Madrid (UTC+1)`.
    pub zone: String,
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
    /// Whether it is the one that counts now.
    pub current: bool,
    /// What the person answered: `skipped`, `joined`.
    pub state: Option<String>,
    /// Takes the answer back.
    pub undo: Option<Button>,
}

/// Something to press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Action,
    /// Whether it is the thing to do now.
    pub prominent: bool,
}

/// Something to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// What is chosen.
    pub label: String,
    /// Whether it is the thing to do now.
    pub prominent: bool,
    /// The choices.
    pub options: Vec<Button>,
}

/// The access code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CodeView {
    /// What it is called.
    pub label: String,
    /// The code.
    pub code: String,
    /// Puts it on the clipboard.
    pub copy: Button,
}

/// The room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoomView {
    /// Where Join leads, or why it does not lead to the room.
    pub text: String,
    /// Whether the room's link is known.
    pub known: bool,
    /// What the field for the link is called.
    pub field: String,
    /// The link that the thread has, for the person to take or refuse.
    pub found: Option<Choice>,
    /// What the button beside the field says; pressing it sends [`Action::SetRoom`].
    pub save: String,
    /// What the button says that brings the field up where the link is known.
    pub change: String,
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Paused {
    /// Until when.
    pub text: String,
    /// Ends it.
    pub resume: Button,
}

/// What the panel shows at `now`.
#[must_use]
pub fn view(state: &State, now: DateTime<Utc>) -> PanelView {
    let current = state.current(now);
    let late = current.is_some_and(|occurrence| occurrence.phase(now) == Phase::Underway);
    let meeting = state.meetings.first();
    let code = meeting.and_then(|meeting| meeting.room.access_code.clone());
    PanelView {
        meeting: meeting.map(|meeting| meeting.name.clone()).unwrap_or_default(),
        now: current.map(|occurrence| now_view(state, &occurrence, now)),
        slots: slots(state, current.as_ref(), now),
        join: current.map(|occurrence| Button {
            prominent: !late,
            ..button("Join", Action::Join { occurrence: Some(occurrence.id()) })
        }),
        skip: current
            .map(|occurrence| button("Skip this one", Action::Skip { occurrence: Some(occurrence.id()) })),
        later: current.map(|occurrence| Choice {
            label: "I will come later…".into(),
            prominent: late,
            options: later_times(&occurrence, now)
                .into_iter()
                .map(|(text, at)| button(&text, Action::ComeLater { at }))
                .collect(),
        }),
        thread: meeting
            .and_then(|meeting| meeting.thread.as_ref())
            .map(|_| button("Open the thread", Action::OpenThread)),
        code: code.map(|code| CodeView {
            label: "Access code".into(),
            code,
            copy: button("Copy", Action::CopyCode),
        }),
        room: room(state),
        question: state.question.as_ref().map(question).or_else(|| state.waiting.as_ref().map(at_the_door)),
        said: state.said_at(now).map(Into::into),
        fault: state.settings_fault.clone(),
        paused: state.journal.pause.filter(|pause| pause.holds(now)).map(|pause| Paused {
            text: words::paused_until(state.zone.local(pause.until)),
            resume: button("Resume reminders", Action::Resume),
        }),
        pause: state.journal.pause.is_none_or(|pause| !pause.holds(now)).then(|| Choice {
            label: "Pause reminders…".into(),
            prominent: false,
            options: pauses().into_iter().map(|(text, action)| button(text, action)).collect(),
        }),
        settings: button("Settings", Action::OpenSettings),
        quit: button("Quit", Action::Quit),
    }
}

fn now_view(state: &State, occurrence: &Occurrence, now: DateTime<Utc>) -> NowView {
    let phase = occurrence.phase(now);
    let (countdown, caption) = words::hero(occurrence, now);
    NowView {
        occurrence: occurrence.id(),
        phase,
        ring: Ring::of(occurrence, now),
        countdown,
        caption,
        local: words::day_and_time(state.zone.local(occurrence.start)),
        slot: words::slot(occurrence),
        zone: words::zone_and_offset(&state.zone, occurrence.start),
    }
}

/// The next occurrence of each slot that is not over, soonest first: skipped ones are shown too.
pub(crate) fn each_slots_next(state: &State, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
    let Some(meeting) = state.meetings.first() else { return Vec::new() };
    let from = occurrence::back(now, occurrence::lasts(meeting));
    let mut next: Vec<Occurrence> = Vec::new();
    for occurrence in occurrence::of_meeting(meeting, from).filter(|o| o.phase(now) != Phase::Over) {
        if next.len() == meeting.slots.len() {
            break;
        }
        if next.iter().all(|known| known.slot.id != occurrence.slot.id) {
            next.push(occurrence);
        }
    }
    next
}

fn slots(state: &State, current: Option<&Occurrence>, now: DateTime<Utc>) -> Vec<SlotView> {
    let view = |occurrence: Occurrence| {
        let answer = state.journal.answer(&occurrence.id());
        let said = answer.map(|answer| match answer {
            Answer::Joined => "joined",
            Answer::Skipped => "skipped",
            Answer::Hosts => "you host",
        });
        SlotView {
            occurrence: occurrence.id(),
            slot: words::slot(&occurrence),
            local: words::short_day_and_time(state.zone.local(occurrence.start)),
            countdown: words::countdown(&occurrence, now),
            current: current.is_some_and(|current| current.start == occurrence.start),
            state: said.map(Into::into),
            undo: answer.map(|_| button("Undo", Action::Unskip { occurrence: occurrence.id() })),
        }
    };
    each_slots_next(state, now).into_iter().map(view).collect()
}

fn room(state: &State) -> RoomView {
    let text = state.room_url().map_or_else(words::room_missing, words::room_at);
    RoomView {
        text,
        known: state.room_url().is_some(),
        found: state.journal.thread.found.as_ref().map(|found| {
            let url = found.link.as_str().to_owned();
            Choice {
                label: words::room_found_because(&found.link, &found.reason),
                prominent: state.room_url().is_none(),
                options: vec![
                    button("Use this room", Action::SetRoom { url: Some(url.clone()) }),
                    button("Not this one", Action::RefuseRoom { url }),
                ],
            }
        }),
        field: "The room's link".into(),
        save: "Save".into(),
        change: "Change".into(),
    }
}

fn page(occurrence: &OccurrenceId) -> Button {
    button("Open the room's page", Action::OpenPage { occurrence: occurrence.clone() })
}

fn at_the_door(waiting: &Waiting) -> Choice {
    let stop = button("Stop waiting", Action::StopWaiting);
    Choice {
        label: words::waiting_at_the_door(),
        prominent: true,
        options: vec![page(&waiting.occurrence), stop],
    }
}

fn question(question: &Question) -> Choice {
    let (label, yes, id) = match question {
        Question::Recorded(id) => {
            (words::recorded(), button("I agree", Action::JoinRecorded { occurrence: id.clone() }), id)
        }
        Question::OtherHost(id, host) => {
            let confirm = Action::ConfirmHost { host: host.clone(), occurrence: id.clone() };
            (words::other_host(host), button("I trust it", confirm), id)
        }
    };
    Choice { label, prominent: true, options: vec![Button { prominent: true, ..yes }, page(id)] }
}

fn button(label: &str, action: Action) -> Button {
    Button { label: label.into(), action, prominent: false }
}
