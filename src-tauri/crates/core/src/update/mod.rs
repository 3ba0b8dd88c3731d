//! The way through: an event and the instant come in, effects and a reply go out.

mod act;
mod choose;
mod clock_change;
mod context;
mod deliver;
mod effect;
mod host;
mod join;
mod notices;
#[cfg(test)]
mod tests;
mod thread;
mod topics;
mod wake;

use context::Context;
pub use effect::{Effect, Event, Outcome, Reply};
pub use wake::{next_action_at, next_wake};

use crate::action::Page;
use crate::phrases;
use crate::readiness::{self, Checkup};
use crate::state::State;
use crate::text;
use chrono::{DateTime, Utc};

/// Takes an event about what is real in; see [`program::update`](crate::program::update).
pub(crate) fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Outcome {
    // At most some sixty occurrences: comparing is cheaper than remembering everywhere to say what changed.
    let before = state.journal.clone();
    let mut cx = Context::new(state, now);
    cx.state.journal.drop_future_suppressions(now);
    cx.state.journal.record_start(now);
    handle(&mut cx, event);
    let reply = cx.take_reply();
    settle(&mut cx);
    let journal_changed = cx.state.journal != before;
    let mut outcome = cx.into_outcome(reply);
    if journal_changed {
        // Before all else: what is shown was noted first, whatever ends the program in between.
        outcome.effects.insert(0, Effect::SaveJournal);
    }
    outcome
}

/// Does what follows from the event itself.
fn handle(cx: &mut Context, event: Event) {
    match event {
        Event::Tick => {}
        Event::Act(action) => {
            // What came of an earlier action is no news any more.
            cx.state.said = None;
            act::act(cx, action);
        }
        Event::NoticeShown(id) => notices::shown(cx, id),
        Event::NoticeFailed(id) => notices::failed(cx, id),
        Event::NoticeClosed(id) => notices::closed(cx.state, id),
        Event::NoticesReady { buttons } => {
            cx.state.notices_have_buttons = buttons;
            cx.state.retry_at = None;
            notices::bring_back(cx);
        }
        Event::TrayUnavailable => {
            if !std::mem::replace(&mut cx.state.journal.told_no_tray, true) {
                let text = text!(cx.state.locale, "no-tray");
                cx.extend([Effect::ShowMessage(text), Effect::ShowPanel(Page::Now)]);
            }
        }
        Event::OpenFailed { link, why } => join::open_failed(cx, &link, &why),
        Event::CopyFailed { why } => {
            cx.notify(phrases::copy_failed(cx.state.locale, cx.state.access_code(), &why));
        }
        Event::SettingsRead(settings) => {
            cx.state.settings_fault = None;
            if settings != cx.state.settings {
                // Whoever edits the file has the editor's own way back.
                cx.state.undo = None;
            }
            deliver::take_settings(cx.state, settings, cx.now);
        }
        Event::SettingsFaultPersists(fault) => cx.state.settings_fault = Some(fault),
        Event::SettingsFault(fault) => {
            cx.push(Effect::ShowMessage(fault.clone()));
            cx.state.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => {
            cx.state.zone = zone;
            // New rules may be those of the friends' zones, too.
            cx.state.apply(cx.state.settings.clone());
        }
        Event::ThreadRead { thread, read } => thread::was_read(cx, &thread, &read),
        Event::ThreadFailed { thread, again_at } => thread::was_not_read(cx, &thread, again_at),
        Event::RoomProbed { attempt, probe, form } => join::probed(cx, attempt, &probe, form),
        Event::EntryAnswered { attempt, answer } => join::answered(cx, attempt, answer),
        Event::Listening(attempt) => join::listening(cx, attempt),
        Event::MeetingStarted(attempt) => join::started(cx, attempt),
        Event::ListenFailed(attempt) => join::listen_failed(cx, attempt),
        Event::PanelOpen(open) => {
            cx.state.watched = open;
            // The person may have changed it elsewhere since.
            cx.extend(open.then_some(Effect::QueryAutostart));
        }
        Event::ReadinessChecked(facts) => {
            cx.state.checkup = Checkup { findings: readiness::judge(&facts, cx.now), under_way: false };
        }
        Event::Failure(text) => {
            cx.state.checkup.under_way = false;
            cx.notify(text);
        }
        Event::AutostartQueried(on) => cx.state.autostart = on,
    }
}

/// Does what follows from how things stand now, whatever happened.
fn settle(cx: &mut Context) {
    join::settle(cx);
    thread::read_if_due(cx);
    notices::close_expired(cx);
    if cx.state.said.as_ref().is_some_and(|(_, until)| *until <= cx.now) {
        cx.state.said = None;
    }
    deliver::deliver(cx);
    notices::renew(cx);
    clock_change::announce(cx);
}
