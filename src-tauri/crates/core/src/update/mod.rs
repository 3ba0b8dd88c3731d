//! An event and the instant come in; effects and a reply go out.

mod act;
mod choose;
mod clock_change;
mod context;
mod deliver;
mod effect;
mod host;
mod join;
mod notices;
mod present;
mod save;
#[cfg(test)]
mod tests;
mod thread;
mod topics;
mod wake;

use context::Context;
pub use effect::{Effect, Event, Outcome, Reply};
pub use wake::{next_action_at, next_wake};

use crate::action::Page;
use crate::occurrence::saturating_add;
use crate::readiness::{self, Checkup};
use crate::state::State;
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};

/// Handles an event outside a rehearsal; see [`program::update`](crate::program::update).
pub(crate) fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Outcome {
    // The journal is small: comparing it is cheaper than reporting every change.
    let before = state.journal.clone();
    let mut cx = Context::new(state, now);
    cx.state.journal.drop_future_suppressions(now);
    cx.state.journal.record_start(now);
    handle(&mut cx, event);
    let reply = cx.take_reply();
    settle(&mut cx);
    let journal_changed = cx.state.journal != before;
    let saves = save::begin(cx.state, journal_changed, now);
    let mut outcome = cx.into_outcome(reply);
    if saves {
        // First of all, so that the intent to show a notice survives a crash.
        outcome.effects.insert(0, Effect::SaveJournal);
    }
    outcome
}

/// Whether an instant has come that was at most `longest` away. A clock that was set back makes nobody wait for hours.
fn has_come(at: DateTime<Utc>, longest: TimeDelta, now: DateTime<Utc>) -> bool {
    at <= now || at > saturating_add(now, longest)
}

/// Does what the event itself calls for.
fn handle(cx: &mut Context, event: Event) {
    match event {
        Event::Tick => {}
        Event::Act(action) => {
            // The status of an earlier action is outdated.
            cx.state.run.status = None;
            act::act(cx, action);
        }
        Event::NoticeShown(id) => notices::shown(cx, id),
        Event::NoticeFailed(id) => notices::failed(cx, id),
        Event::NoticeClosed(id) => notices::closed(cx.state, id),
        Event::NoticesReady { buttons } => {
            cx.state.notices_have_buttons = buttons;
            cx.state.run.retry_at = None;
            notices::bring_back(cx);
        }
        Event::TrayUnavailable => {
            if !std::mem::replace(&mut cx.state.journal.no_tray_announced, true) {
                cx.push(Effect::ShowMessage(text!(cx.state.locale, "no-tray")));
                cx.push(Effect::ShowPanel(Page::Now));
            }
        }
        Event::OpenFailed { link, why } => join::open_failed(cx, &link, &why),
        Event::CopyFailed { why } => {
            let locale = cx.state.locale;
            // The person may have to type it.
            cx.notify(match (why, cx.state.access_code()) {
                (Some(why), Some(code)) => text!(locale, "copy-failed-code", why = why, code = code),
                (Some(why), None) => text!(locale, "copy-failed", why = why),
                (None, Some(code)) => text!(locale, "copy-unavailable-code", code = code),
                (None, None) => text!(locale, "copy-unavailable"),
            });
        }
        Event::SettingsRead(settings) => {
            cx.state.run.settings_fault = None;
            if settings != cx.state.settings {
                // Somebody who edits the file can undo in the editor.
                cx.state.run.undo = None;
            }
            deliver::apply_settings(cx.state, settings, cx.now);
        }
        Event::ShortcutRefused { shortcut, why } => {
            cx.push(Effect::ShowMessage(why.clone()));
            cx.state.run.settings_fault = Some(why.clone());
            cx.state.run.refused_shortcut = Some((shortcut, why));
        }
        Event::SettingsFaultPersists(fault) => cx.state.run.settings_fault = Some(fault),
        Event::SettingsFault(fault) => {
            cx.push(Effect::ShowMessage(fault.clone()));
            cx.state.run.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => {
            cx.state.zone = zone;
            // New zone data may concern the friends' zones, too.
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
            cx.state.run.watched = open;
            // It may have been changed elsewhere since.
            cx.extend(open.then_some(Effect::QueryAutostart));
        }
        Event::ReadinessChecked(facts) => {
            cx.state.run.checkup = Checkup { findings: readiness::judge(&facts, cx.now), under_way: false };
        }
        Event::JournalSaved => cx.state.run.save_again_at = None,
        Event::SaveFailed { why } => save::failed(cx, &why),
        Event::Failure(text) => {
            cx.state.run.checkup.under_way = false;
            cx.notify(text);
        }
        Event::AutostartQueried(on) => cx.state.run.autostart = on,
    }
}

/// Does what the new state calls for, whatever happened.
fn settle(cx: &mut Context) {
    join::settle(cx);
    thread::read_if_due(cx);
    notices::close_expired(cx);
    present::withdraw_expired(cx);
    cx.state.run.status.take_if(|(_, until)| *until <= cx.now);
    deliver::deliver(cx);
    notices::renew(cx);
    clock_change::announce(cx);
}
