//! The way through: an event and the instant come in, effects go out.

use crate::action::Action;
use crate::join::joining;
use crate::link::Link;
use crate::occurrence::{self, Occurrence, OccurrenceId, Phase};
use crate::reminder::journal::{Answer, Fate, Pause};
use crate::reminder::{ReminderId, Why, plan};
use crate::settings::Settings;
use crate::state::{InHand, State};
use crate::view::notice::{self, Notice};
use crate::zone::Zone;
use crate::{countdown, ring, words};
use chrono::{DateTime, Days, DurationRound, TimeDelta, Utc};

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

/// How long before the start Join counts as joining; earlier it is a look at the room.
const JOIN_COUNTS: TimeDelta = TimeDelta::minutes(15);

/// After a notice could not be shown: when to try again, where no notification server comes before.
const RETRY: TimeDelta = TimeDelta::seconds(30);

/// How long the panel tells what came of a wish.
const SAID_FOR: TimeDelta = TimeDelta::seconds(60);

/// Takes an event in at the instant `now` and answers with what is to be done.
pub fn update(state: &mut State, event: Event, now: DateTime<Utc>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut dirty = state.journal.unsay_the_future(now);
    dirty |= state.journal.begin(now);
    match event {
        Event::TimeCame => {}
        Event::Act(action) => dirty |= act(state, action, now, &mut effects),
        Event::NoticeShown(id) => dirty |= shown(state, &id),
        Event::NoticeFailed(id) => {
            state.in_hand.retain(|notice| notice.occurrence != id);
            state.retry_at = Some(occurrence::ahead(now, RETRY));
        }
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
        Event::SettingsRead(settings) => dirty |= take_settings(state, settings, now),
        Event::SettingsFault(fault) => {
            effects.push(Effect::Say(fault.clone()));
            state.settings_fault = Some(fault);
        }
        Event::ZoneChanged(zone) => state.zone = zone,
    }
    close_what_is_over(state, now, &mut effects);
    dirty |= deliver(state, now, &mut effects);
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

/// Does what a person wants; answers whether the journal changed.
fn act(state: &mut State, action: Action, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    match action {
        Action::Join { occurrence } => return join(state, occurrence.as_ref(), now, effects),
        Action::CopyCode => copy_code(state, now, effects),
        Action::Skip { occurrence } => {
            return answer(state, occurrence.as_ref(), Answer::Skipped, now, effects);
        }
        Action::Host { occurrence } => {
            return answer(state, occurrence.as_ref(), Answer::Hosts, now, effects);
        }
        Action::Unskip { occurrence } => {
            state.journal.set_answer(&occurrence, None);
            return true;
        }
        Action::Snooze { occurrence } => return snooze(state, occurrence.as_ref(), now, effects),
        Action::ComeLater { at } => return come_later(state, at, now, effects),
        Action::Pause { days } => return pause(state, days, now, effects),
        Action::Resume => {
            if let Some(pause) = state.journal.pause.as_mut().filter(|pause| pause.holds(now)) {
                pause.until = now;
                return true;
            }
        }
        Action::OpenThread => match state.meetings.first().and_then(|meeting| meeting.thread.clone()) {
            Some(thread) => effects.push(Effect::Open(thread)),
            None => say(state, words::no_thread(), now, effects),
        },
        Action::OpenSettings => effects.push(Effect::OpenSettings),
        Action::SetRoom { url } => set_room(state, url.as_deref(), now, effects),
        Action::ShowPanel => effects.push(Effect::ShowPanel),
        Action::Quit => effects.push(Effect::Quit),
    }
    false
}

fn join(state: &mut State, id: Option<&OccurrenceId>, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let Some(occurrence) = target(state, id, now) else {
        say(state, words::nothing_to_join(), now, effects);
        return false;
    };
    let joining = joining(occurrence.meeting);
    let id = occurrence.id();
    let counts = joining.enters_room
        && now >= occurrence::back(occurrence.start, JOIN_COUNTS)
        && now < occurrence.end();
    effects.extend(joining.copy.map(Effect::Copy));
    effects.extend(joining.open.map(Effect::Open));
    if let Some(text) = joining.say {
        say(state, text, now, effects);
    }
    if counts {
        state.journal.set_answer(&id, Some(Answer::Joined));
        close(state, &id, effects);
    }
    counts
}

fn copy_code(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    match state.meetings.first().and_then(|meeting| meeting.room.access_code.clone()) {
        Some(code) => {
            effects.push(Effect::Copy(code));
            state.said = Some((words::code_copied(), occurrence::ahead(now, SAID_FOR)));
        }
        None => say(state, words::no_code(), now, effects),
    }
}

fn answer(
    state: &mut State,
    id: Option<&OccurrenceId>,
    answer: Answer,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(id) = target(state, id, now).map(|occurrence| occurrence.id()) else { return false };
    state.journal.set_answer(&id, Some(answer));
    if answer == Answer::Skipped {
        state.journal.set_snooze(&id, None);
        close(state, &id, effects);
    }
    true
}

fn snooze(
    state: &mut State,
    id: Option<&OccurrenceId>,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(occurrence) = target(state, id, now) else { return false };
    let (id, end) = (occurrence.id(), occurrence.end());
    let until = whole_second(occurrence::ahead(now, state.settings.snooze));
    close(state, &id, effects);
    // Where the slot ends sooner, there will be nothing to be told again.
    let helps = until < end;
    if helps {
        state.journal.set_snooze(&id, Some(until));
    }
    helps
}

fn come_later(state: &mut State, at: DateTime<Utc>, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let Some(occurrence) = target(state, None, now) else {
        say(state, words::nothing_to_join(), now, effects);
        return false;
    };
    let (id, thread) = (occurrence.id(), occurrence.meeting.thread.clone());
    let text = words::come_later(&occurrence, at);
    let helps = now < at && at < occurrence.end();
    effects.push(Effect::Copy(text.clone()));
    effects.extend(thread.map(Effect::Open));
    state.said = Some((words::come_later_copied(&text), occurrence::ahead(now, SAID_FOR)));
    close(state, &id, effects);
    state.journal.set_answer(&id, Some(Answer::Joined));
    state.journal.set_snooze(&id, helps.then(|| whole_second(at)));
    true
}

fn pause(state: &mut State, days: u16, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let today = state.zone.local(now).date_naive();
    let Some(first_day) = today.checked_add_days(Days::new(u64::from(days) + 1)) else { return false };
    let Some(until) = state.zone.instant(first_day.and_time(chrono::NaiveTime::MIN)) else { return false };
    state.journal.pause = Some(Pause { from: now, until });
    for notice in std::mem::take(&mut state.in_hand) {
        effects.push(Effect::Close(notice.occurrence));
    }
    true
}

fn set_room(state: &mut State, url: Option<&str>, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    match url.map(Link::parse).transpose() {
        Ok(link) => {
            let text = link.as_ref().map_or_else(words::room_forgotten, words::room_set);
            state.said = Some((text, occurrence::ahead(now, SAID_FOR)));
            let settings = Settings { room_url: link.clone(), ..state.settings.clone() };
            state.apply(settings);
            effects.push(Effect::WriteRoom(link));
        }
        Err(why) => state.said = Some((words::not_a_room(&why), occurrence::ahead(now, SAID_FOR))),
    }
}

/// Takes new settings over. A reminder that they add and that would have been due before does not come now.
fn take_settings(state: &mut State, settings: Settings, now: DateTime<Utc>) -> bool {
    state.settings_fault = None;
    if settings == state.settings {
        return false;
    }
    let known: Vec<ReminderId> =
        plan::at(state, now).owed.into_iter().flat_map(|owed| owed.reminders).collect();
    state.apply(settings);
    let owed = plan::at(state, now).owed.into_iter().flat_map(|owed| owed.reminders);
    let added: Vec<ReminderId> = owed.filter(|id| !known.contains(id)).collect();
    let dirty = !added.is_empty();
    for id in added {
        state.journal.write(id, Fate::Silent(Why::AddedLater), now);
    }
    dirty
}

/// Notes that the notice is on the screen.
fn shown(state: &mut State, id: &OccurrenceId) -> bool {
    let Some(notice) = state.in_hand.iter_mut().find(|notice| notice.occurrence == *id) else { return false };
    notice.shown = true;
    for reminder in notice.reminders.clone() {
        if let Some(intended) = state.journal.note(&reminder).map(|note| note.at) {
            state.journal.write(reminder, Fate::Shown, intended);
        }
    }
    true
}

/// Gives what is owed, and notes what stays unsaid; answers whether the journal changed.
fn deliver(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    if state.retry_at.is_some_and(|retry| now < retry && retry <= occurrence::ahead(now, RETRY)) {
        return false;
    }
    state.retry_at = None;
    let plan = plan::at(state, now);
    let silent = plan.silent;
    let notices: Vec<(Notice, InHand)> = plan
        .owed
        .into_iter()
        .map(|owed| {
            let notice = notice::of(state, &owed, now);
            let in_hand = InHand {
                occurrence: owed.occurrence.id(),
                end: owed.occurrence.end(),
                reminders: owed.reminders,
                shown: false,
            };
            (notice, in_hand)
        })
        .collect();
    let dirty = !silent.is_empty() || !notices.is_empty();
    for (id, why) in silent {
        state.journal.write(id, Fate::Silent(why), now);
    }
    for (notice, mut in_hand) in notices {
        for id in &in_hand.reminders {
            state.journal.write(id.clone(), Fate::Intended, now);
        }
        // An earlier notice that the desktop has not confirmed yet is delivered by this one.
        let (earlier, others) =
            state.in_hand.drain(..).partition(|earlier| earlier.occurrence == in_hand.occurrence);
        state.in_hand = others;
        let earlier: Vec<InHand> = earlier;
        in_hand
            .reminders
            .extend(earlier.into_iter().filter(|earlier| !earlier.shown).flat_map(|e| e.reminders));
        state.in_hand.push(in_hand);
        effects.push(Effect::Show(notice));
    }
    dirty
}

/// Takes notices off the screen whose slot has ended.
fn close_what_is_over(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    let over: Vec<OccurrenceId> = state
        .in_hand
        .iter()
        .filter(|notice| notice.end <= now)
        .map(|notice| notice.occurrence.clone())
        .collect();
    for id in &over {
        close(state, id, effects);
    }
    if state.said.as_ref().is_some_and(|(_, until)| *until <= now) {
        state.said = None;
    }
}

fn close(state: &mut State, id: &OccurrenceId, effects: &mut Vec<Effect>) {
    let before = state.in_hand.len();
    state.in_hand.retain(|notice| notice.occurrence != *id);
    if state.in_hand.len() != before {
        effects.push(Effect::Close(id.clone()));
    }
}

/// Tells the person something in the panel, and in a notice for those who do not have it open.
fn say(state: &mut State, text: String, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    effects.push(Effect::Say(text.clone()));
    state.said = Some((text, occurrence::ahead(now, SAID_FOR)));
}

fn target<'a>(state: &'a State, id: Option<&OccurrenceId>, now: DateTime<Utc>) -> Option<Occurrence<'a>> {
    match id {
        Some(id) => state.occurrence(id),
        None => state.current(now),
    }
}

/// The first whole second at or after `instant`: reminders are known by whole seconds.
fn whole_second(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.duration_round_up(TimeDelta::seconds(1)).unwrap_or(instant)
}
