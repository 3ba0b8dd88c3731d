//! The way through: an event and the instant come in, effects and a reply go out.

mod act;
mod choose;
mod deliver;
mod effect;
mod foresee;
mod host;
mod join;
mod notices;
#[cfg(test)]
mod tests;
mod thread;
mod topics;
mod turn;
mod wake;

pub use effect::{Effect, Event, Outcome, Reply};
use turn::Turn;
pub use wake::{next_deed, next_wake};

use crate::action::Page;
use crate::readiness::{self, Checkup};
use crate::state::State;
use crate::text;
use crate::words;
use chrono::{DateTime, Utc};

/// Takes an event about what is real in; see [`program::update`](crate::program::update).
pub(crate) fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Outcome {
    // At most some sixty occurrences: comparing is cheaper than remembering everywhere to say what changed.
    let before = state.journal.clone();
    let mut turn = Turn::new(state, now);
    turn.state.journal.unsay_the_future(now);
    turn.state.journal.begin(now);
    handle(&mut turn, event);
    let reply = turn.take_reply();
    settle(&mut turn);
    let journal_changed = turn.state.journal != before;
    let mut outcome = turn.into_outcome(reply);
    if journal_changed {
        // Before all else: what is shown was noted first, whatever ends the program in between.
        outcome.effects.insert(0, Effect::SaveJournal);
    }
    outcome
}

/// Does what follows from the event itself.
fn handle(turn: &mut Turn, event: Event) {
    match event {
        Event::Tick => {}
        Event::Act(action) => {
            // What came of an earlier action is no news any more.
            turn.state.said = None;
            act::act(turn, action);
        }
        Event::NoticeShown(id) => notices::shown(turn, id),
        Event::NoticeFailed(id) => notices::failed(turn, id),
        Event::NoticeClosed(id) => notices::closed(turn.state, id),
        Event::NoticesReady { buttons } => {
            turn.state.notices_have_buttons = buttons;
            turn.state.retry_at = None;
            notices::bring_back(turn);
        }
        Event::NoTray => {
            if !std::mem::replace(&mut turn.state.journal.told_no_tray, true) {
                let text = text!(turn.state.locale, "no-tray");
                turn.extend([Effect::Say(text), Effect::ShowPanel(Page::Now)]);
            }
        }
        Event::OpenFailed { link, why } => join::open_failed(turn, &link, &why),
        Event::CopyFailed { why } => {
            let code = turn.state.meetings.first().and_then(|meeting| meeting.room.access_code.clone());
            turn.notify(words::copy_failed(turn.state.locale, code.as_deref(), &why));
        }
        Event::SettingsRead(settings) => {
            turn.state.settings_fault = None;
            if settings != turn.state.settings {
                // Whoever edits the file has the editor's own way back.
                turn.state.undo = None;
            }
            deliver::take_settings(turn.state, settings, turn.now);
        }
        Event::SettingsFaultStays(fault) => turn.state.settings_fault = Some(fault),
        Event::SettingsFault(fault) => {
            turn.push(Effect::Say(fault.clone()));
            turn.state.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => {
            turn.state.zone = zone;
            // New rules may be those of the friends' zones, too.
            turn.state.apply(turn.state.settings.clone());
        }
        Event::ThreadRead { thread, read } => thread::was_read(turn, &thread, &read),
        Event::ThreadFailed { thread, again_at } => thread::was_not_read(turn, &thread, again_at),
        Event::RoomProbed { attempt, probe, form } => join::probed(turn, attempt, &probe, form),
        Event::EntryAnswered { attempt, answer } => join::answered(turn, attempt, answer),
        Event::Listening(attempt) => join::listening(turn, attempt),
        Event::MeetingStarted(attempt) => join::started(turn, attempt),
        Event::ListenFailed(attempt) => join::listen_failed(turn, attempt),
        Event::PanelOpen(open) => {
            turn.state.watched = open;
            // The person may have changed it elsewhere since.
            turn.extend(open.then_some(Effect::AskAutostart));
        }
        Event::ReadinessKnown(facts) => {
            turn.state.checkup = Checkup { findings: readiness::judge(&facts, turn.now), under_way: false };
        }
        Event::Trouble(text) => {
            turn.state.checkup.under_way = false;
            turn.notify(text);
        }
        Event::AutostartIs(on) => turn.state.autostart = on,
    }
}

/// Does what follows from how things stand now, whatever happened.
fn settle(turn: &mut Turn) {
    join::settle(turn);
    thread::read_if_due(turn);
    notices::close_expired(turn);
    if turn.state.said.as_ref().is_some_and(|(_, until)| *until <= turn.now) {
        turn.state.said = None;
    }
    deliver::deliver(turn);
    notices::renew(turn);
    foresee::tell_of_clock_change(turn);
}
