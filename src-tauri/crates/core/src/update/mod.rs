//! The way through: an event and the instant come in, effects go out.

mod act;
mod choose;
mod deliver;
mod foresee;
pub(crate) mod host;
mod rehearse;
mod room;
#[cfg(test)]
mod tests;
mod thread;
mod topics;

use crate::action::Action;
use crate::link::Link;
use crate::occurrence::{self, Occurrence, OccurrenceId, Phase};
use crate::readiness::{self, Checkup, Facts};
use crate::reminder::plan;
use crate::room::entry::{Entry, Says, Wish};
use crate::settings::Settings;
use crate::settings::change::Setting;
use crate::state::State;
use crate::text;
use crate::thread::Thread;
use crate::view::notice::Notice;
use crate::view::panel::{self, Page};
use crate::zone::Zone;
use crate::{countdown, ring, words};
use chrono::{DateTime, DurationRound as _, TimeDelta, Utc};
pub(crate) use room::JOIN_COUNTS;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "an event lives for a moment, and there are few")]
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
    /// The settings' file was read again and has the faults that the person was told of: what and where.
    SettingsFaultStays(String),
    /// The machine's zone, or the zone data, is another.
    ZoneChanged(Zone),
    /// The thread was read.
    ThreadRead {
        /// Which thread was to be read.
        thread: Link,
        /// What it says.
        read: Thread,
    },
    /// The thread could not be read.
    ThreadFailed {
        /// Which thread was to be read.
        thread: Link,
        /// When the forum wants to be asked again, where it says.
        again_at: Option<DateTime<Utc>>,
    },
    /// What the room's server says of the room.
    RoomSays {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
        /// The answer.
        says: Says,
    },
    /// The host has opened the room at whose door the person waits.
    RoomOpened(OccurrenceId),
    /// Nobody can hear any more whether that room opens.
    RoomUnheard(OccurrenceId),
    /// A panel was opened, or the last one has closed.
    PanelOpen(bool),
    /// What was found out of whether the program can do its work here.
    ReadinessKnown(Box<Facts>),
    /// Something that the person wanted did not work: what, and why.
    Trouble(String),
    /// Whether the program starts at login; `None` where the system does not say.
    AutostartIs(Option<bool>),
    /// What came of asking for the person's own way in.
    RoomEntry {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
        /// The answer.
        entry: Entry,
    },
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
    /// Put a text on the clipboard for a minute; then what was there before comes back, where nothing else was copied.
    CopyBriefly(String),
    /// Show the panel, with this page in it.
    ShowPanel(Page),
    /// Open the settings' file in the person's editor.
    OpenSettings,
    /// Write a setting into the settings' file.
    WriteSetting(Setting),
    /// Write what the person keeps about topics.
    SaveTopics,
    /// Ask the system whether the program starts at login; answered with [`Event::AutostartIs`].
    AskAutostart,
    /// Start the program at login, or not; answered with [`Event::AutostartIs`].
    SetAutostart(bool),
    /// Find out how far the program can do its work here; answered with [`Event::ReadinessKnown`].
    CheckReadiness,
    /// Read the thread; answered with [`Event::ThreadRead`] or [`Event::ThreadFailed`].
    ReadThread(Link),
    /// Listen at a Greenlight room for its start; answered with [`Event::RoomOpened`] or [`Event::RoomUnheard`].
    Listen {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
        /// The room's link.
        room: Link,
    },
    /// Listen no more.
    StopListening,
    /// Ask a Greenlight room's server on behalf of a person's click: what it says of the room
    /// ([`Event::RoomSays`]), or with a wish for the person's own way in ([`Event::RoomEntry`]).
    AskRoom {
        /// Which occurrence is joined.
        occurrence: OccurrenceId,
        /// The room's link.
        room: Link,
        /// What the way in is asked with.
        wish: Option<Wish>,
    },
    /// Tell the person something in a notice that asks nothing, where no panel that asked tells it.
    Say(String),
    /// Show a notice that asks nothing, for the person to see one.
    ShowSample(String),
    /// End the program.
    Quit,
}

/// How long the panel tells what came of a wish.
const SAID_FOR: TimeDelta = TimeDelta::seconds(60);

/// Takes an event in at the instant `now` and answers with what is to be done.
///
/// ```
/// use ccc_core::{reminder::journal::Journal, settings::Settings, state::State, zone::Zone};
/// use ccc_core::update::{Effect, Event, update};
/// let settings = Settings { read_thread: false, ..Settings::default() };
/// let mut state = State::new(settings, Zone::utc(), Journal::default());
/// let effects = update(&mut state, Event::TimeCame, "2026-11-26T08:04:00Z".parse()?);
/// // What is about to be shown is on the disk before it shows.
/// let [Effect::SaveJournal, Effect::Show(notice)] = &effects[..] else { panic!("{effects:?}") };
/// assert!(notice.body.starts_with("Started 4 minutes ago, the host waits 6 more"));
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut dirty = state.journal.unsay_the_future(now);
    dirty |= state.journal.begin(now);
    match event {
        event if rehearse::is_about(&event) => rehearse::tell(state, event, now, &mut effects),
        Event::TimeCame => {}
        Event::Act(action) => dirty |= act::act(state, action, now, &mut effects),
        Event::NoticeShown(id) => dirty |= deliver::shown(state, &id, &mut effects),
        Event::NoticeFailed(id) => deliver::failed(state, &id, now, &mut effects),
        Event::NoticeClosed(id) => deliver::left(state, &id),
        Event::NoticesReady { buttons } => {
            state.notices_have_buttons = buttons;
            state.retry_at = None;
        }
        Event::NoTray => {
            if !state.journal.told_no_tray {
                state.journal.told_no_tray = true;
                dirty = true;
                effects.extend([Effect::Say(text!(state.locale, "no-tray")), Effect::ShowPanel(Page::Now)]);
            }
        }
        Event::OpenFailed { link, why } => {
            let text = text!(state.locale, "open-failed", why = why, link = link.as_str());
            state.join_trouble = Some(text.clone());
            effects.push(Effect::Copy(link.as_str().to_owned()));
            say(state, text, now, &mut effects);
        }
        Event::CopyFailed { why } => {
            let code = state.meetings.first().and_then(|meeting| meeting.room.access_code.clone());
            say(state, words::copy_failed(state.locale, code.as_deref(), &why), now, &mut effects);
        }
        Event::SettingsRead(settings) => {
            state.settings_fault = None;
            if settings != state.settings {
                // Whoever edits the file has the editor's own way back.
                state.undo = None;
            }
            dirty |= deliver::take_settings(state, settings, now);
        }
        Event::SettingsFaultStays(fault) => state.settings_fault = Some(fault),
        Event::SettingsFault(fault) => {
            effects.push(Effect::Say(fault.clone()));
            state.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => {
            state.zone = zone;
            // New rules may be those of the friends' zones, too.
            state.apply(state.settings.clone());
        }
        Event::ThreadRead { thread, read } => {
            dirty |= thread::was_read(state, &thread, &read, now, &mut effects);
        }
        Event::ThreadFailed { thread, again_at } => {
            dirty |= thread::was_not_read(state, &thread, again_at, now);
        }
        Event::RoomSays { occurrence, says } => {
            dirty |= room::says(state, &occurrence, &says, now, &mut effects);
        }
        Event::PanelOpen(open) => {
            state.watched = open;
            // The person may have changed it elsewhere since.
            effects.extend(open.then_some(Effect::AskAutostart));
        }
        Event::ReadinessKnown(facts) => {
            state.checkup = Checkup { checks: readiness::checks(&facts, now), under_way: false };
        }
        Event::Trouble(text) => {
            state.checkup.under_way = false;
            say(state, text, now, &mut effects);
        }
        Event::AutostartIs(on) => state.autostart = on,
        Event::RoomOpened(id) => room::opened(state, &id, now, &mut effects),
        Event::RoomUnheard(id) => dirty |= room::unheard(state, &id, now, &mut effects),
        Event::RoomEntry { occurrence, entry } => {
            dirty |= room::entry(state, &occurrence, entry, now, &mut effects);
        }
    }
    dirty |= room::wait_no_longer(state, now, &mut effects);
    room::leave_the_door(state, now, &mut effects);
    dirty |= thread::read_if_due(state, now, &mut effects);
    deliver::close_what_is_over(state, now, &mut effects);
    if state.rehearsal.is_some() {
        rehearse::play(state, now, &mut effects);
    }
    dirty |= deliver::deliver(state, now, &mut effects);
    dirty |= foresee::tell_of_clock_change(state, now, &mut effects);
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
    // The panel counts each slot, also those that were skipped.
    let counting = current.into_iter().chain(panel::each_slots_next(state, now));
    let counted = counting.filter_map(|occurrence| next_count(&occurrence, now)).min();
    let drawn = current.and_then(|occurrence| ring::next_change(&occurrence, now));
    let pause_ends = state.journal.pause.filter(|pause| pause.holds(now)).map(|pause| pause.until);
    let said_ends = state.said.as_ref().map(|(_, until)| *until);
    let thread_due = thread::due(state);
    let asking_ends = state.asking.as_ref().map(|asking| asking.until);
    let waiting_ends = state.waiting.as_ref().map(|waiting| waiting.end);
    let rehearsed = state.rehearsal.as_ref().map(|rehearsal| rehearsal.next_step(now));
    // The Time page shows what the clocks show.
    let minute = TimeDelta::minutes(1);
    let next_minute = occurrence::ahead(now, minute).duration_trunc(minute).ok().filter(|_| state.watched);
    let (foretold, foreseen) = foresee::due(state, now).unzip();
    let seen = [next_minute, foretold, foreseen, rehearsed, said_ends];
    let begun = [waiting_ends, pause_ends, thread_due, asking_ends, next_deed(state, now)];
    let others = seen.into_iter().chain(begun);
    soonest_after(now, [counted, drawn].into_iter().chain(others))
}

/// The next instant after `now` at which something is to be said, noted or taken off the screen, whatever is drawn.
#[must_use]
pub fn next_deed(state: &State, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let notices_end = state.in_hand.iter().map(|notice| Some(notice.end));
    soonest_after(now, notices_end.chain([state.retry_at, plan::next_due(state, now)]))
}

/// The first instant after `now` at which the countdown of `occurrence` shows something else.
fn next_count(occurrence: &Occurrence, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match occurrence.phase(now) {
        Phase::Upcoming => countdown::next_change(occurrence.start, now),
        Phase::Gathering => countdown::next_change(occurrence.host_leaves(), now),
        Phase::Underway => Some(words::next_elapsed_change(occurrence.start, now).min(occurrence.end())),
        Phase::Over => None,
    }
}

fn soonest_after(
    now: DateTime<Utc>,
    instants: impl IntoIterator<Item = Option<DateTime<Utc>>>,
) -> Option<DateTime<Utc>> {
    instants.into_iter().flatten().filter(|&instant| instant > now).min()
}

/// Tells the person something in the panel, and in a notice for those who do not have it open.
fn say(state: &mut State, text: String, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    effects.push(Effect::Say(text.clone()));
    say_in_panel(state, text, now);
}

/// Tells the person something in the panel alone, for a while.
fn say_in_panel(state: &mut State, text: String, now: DateTime<Utc>) {
    state.said = Some((text, occurrence::ahead(now, SAID_FOR)));
}
