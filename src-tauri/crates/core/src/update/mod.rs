//! The way through: an event and the instant come in, effects go out.

mod act;
mod deliver;

use crate::action::Action;
use crate::link::Link;
use crate::occurrence::{self, OccurrenceId, Phase};
use crate::reminder::plan;
use crate::settings::Settings;
use crate::state::State;
use crate::view::notice::Notice;
use crate::zone::Zone;
use crate::{countdown, ring, words};
use chrono::{DateTime, TimeDelta, Utc};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The instant came at which the program wanted to be woken, or the clock jumped, or the machine woke.
    TimeCame,
    /// A person wants something.
    Act(Action),
    /// The desktop shows the notice for this occurrence.
    NoticeShown(OccurrenceId),
    /// The desktop could not show the notice for this occurrence.
    NoticeFailed(OccurrenceId),
    /// The notice for this occurrence is gone from the screen.
    NoticeClosed(OccurrenceId),
    /// A notification server came, or came back; whether it shows buttons.
    NoticesReady {
        /// Whether the server shows buttons.
        buttons: bool,
    },
    /// There is no tray to sit in.
    NoTray,
    /// The link could not be handed to a browser.
    OpenFailed {
        /// What should have been opened.
        link: Link,
        /// Why it could not.
        why: String,
    },
    /// The text could not be put on the clipboard.
    CopyFailed {
        /// Why it could not.
        why: String,
    },
    /// The settings' file was read.
    SettingsRead(Settings),
    /// The settings' file has a fault: what and where.
    SettingsFault(String),
    /// The machine's zone, or the zone data, is another.
    ZoneChanged(Zone),
}

/// Something that is to be done, in the order of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the journal, and have it on the disk before what follows is done.
    SaveJournal,
    /// Show a notice in place of an earlier one for the same occurrence; the desktop answers with
    /// [`Event::NoticeShown`] or [`Event::NoticeFailed`].
    Show(Notice),
    /// Take the notice for this occurrence off the screen.
    Close(OccurrenceId),
    /// Hand a link to the browser.
    Open(Link),
    /// Put a text on the clipboard.
    Copy(String),
    /// Show the panel.
    ShowPanel,
    /// Open the settings' file in the person's editor.
    OpenSettings,
    /// Write the room's link into the settings' file.
    WriteRoom(Option<Link>),
    /// Tell the person something in a notice that asks nothing.
    Say(String),
    /// End the program.
    Quit,
}

/// How long the panel tells what came of a wish.
const SAID_FOR: TimeDelta = TimeDelta::seconds(60);

/// Takes an event in at the instant `now` and answers with what is to be done.
pub fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut dirty = state.journal.unsay_the_future(now);
    dirty |= state.journal.begin(now);
    match event {
        Event::TimeCame => {}
        Event::Act(action) => dirty |= act::act(state, action, now, &mut effects),
        Event::NoticeShown(id) => dirty |= deliver::shown(state, &id),
        Event::NoticeFailed(id) => deliver::failed(state, &id, now),
        Event::NoticeClosed(id) => state.in_hand.retain(|notice| notice.occurrence != id || !notice.shown),
        Event::NoticesReady { buttons } => {
            state.notices_have_buttons = buttons;
            state.retry_at = None;
        }
        Event::NoTray => {
            if !state.journal.told_no_tray {
                state.journal.told_no_tray = true;
                dirty = true;
                effects.extend([Effect::Say(words::no_tray()), Effect::ShowPanel]);
            }
        }
        Event::OpenFailed { link, why } => {
            let text = words::open_failed(&link, &why);
            effects.push(Effect::Copy(link.as_str().to_owned()));
            say(state, text, now, &mut effects);
        }
        Event::CopyFailed { why } => {
            let code = state.meetings.first().and_then(|meeting| meeting.room.access_code.clone());
            say(state, words::copy_failed(code.as_deref(), &why), now, &mut effects);
        }
        Event::SettingsRead(settings) => dirty |= deliver::take_settings(state, settings, now),
        Event::SettingsFault(fault) => {
            effects.push(Effect::Say(fault.clone()));
            state.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => state.zone = zone,
    }
    deliver::close_what_is_over(state, now, &mut effects);
    dirty |= deliver::deliver(state, now, &mut effects);
    if dirty {
        // Before all else: what is shown was noted first, whatever ends the program in between.
        effects.insert(0, Effect::SaveJournal);
    }
    effects
}

/// The next instant after `now` at which something falls due or a view changes; `None` where nothing ever will.
#[must_use]
pub fn next_wake(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let current = state.current(now);
    let counted = current.and_then(|occurrence| match occurrence.phase(now) {
        Phase::Upcoming => countdown::next_change(occurrence.start, now),
        Phase::Gathering => countdown::next_change(occurrence.host_leaves(), now),
        Phase::Underway => Some(words::next_elapsed_change(occurrence.start, now).min(occurrence.end())),
        Phase::Over => None,
    });
    let drawn = current.and_then(|occurrence| ring::next_change(&occurrence, now));
    let pause_ends = state.journal.pause.filter(|pause| pause.holds(now)).map(|pause| pause.until);
    let notice_ends = state.in_hand.iter().map(|notice| notice.end).min();
    let said_ends = state.said.as_ref().map(|(_, until)| *until);
    [counted, drawn, pause_ends, notice_ends, said_ends, state.retry_at, plan::next_due(state, now)]
        .into_iter()
        .flatten()
        .filter(|&instant| instant > now)
        .min()
}

/// Tells the person something in the panel, and in a notice for those who do not have it open.
fn say(state: &mut State, text: String, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    effects.push(Effect::Say(text.clone()));
    state.said = Some((text, occurrence::ahead(now, SAID_FOR)));
}
