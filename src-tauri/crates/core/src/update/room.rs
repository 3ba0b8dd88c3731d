//! The way into the room: what a click on Join does.

use super::act::target;
use super::deliver::close;
use super::{Effect, choose, say, say_in_panel};
use crate::join::{Joining, joining};
use crate::link::Link;
use crate::occurrence::{self, OccurrenceId};
use crate::reminder::journal::Answer;
use crate::room::compose::Guest;
use crate::room::entry::{Entry, PublicRoom, Says, Wish};
use crate::room::front_end::FrontEnd;
use crate::settings::Settings;
use crate::settings::change::Setting;
use crate::state::{Asking, Question, State, Waiting};
use crate::text;
use crate::view::panel::Page;
use crate::words;
use chrono::{DateTime, TimeDelta, Utc};

/// How long before the start Join counts as joining; earlier it is a look at the room.
pub(crate) const JOIN_COUNTS: TimeDelta = TimeDelta::minutes(15);

/// How long a click on Join waits for the room's server. The server is given a little less.
const ASKING: TimeDelta = TimeDelta::milliseconds(1_600);

/// Join: the room opens at once, or as soon as its server has said what it wants.
pub(super) fn join(
    state: &mut State,
    id: Option<&OccurrenceId>,
    consents: bool,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(occurrence) = target(state, id, now) else {
        say(state, text!(state.locale, "nothing-to-join"), now, effects);
        return false;
    };
    let id = occurrence.id();
    if asking_for(state, &id).is_some_and(|asking| now < asking.until) {
        // A second click while the first one is answered: one room is enough.
        return false;
    }
    let guest = Guest::of(occurrence.meeting, &state.settings);
    let room = occurrence.meeting.room.url.clone();
    let Some(room) = room.filter(|room| wants_asking(room, &guest, &state.settings)) else {
        return open_page(state, &id, None, now, effects);
    };
    let code = guest.code.map(str::to_owned);
    effects.extend(code.clone().map(|code| copy_code(&state.settings, code)));
    stop_waiting(state, effects);
    ask_room(state, id, room, code, consents, now, effects);
    false
}

/// Asks the room's server, within the time that a person waits gladly.
fn ask_room(
    state: &mut State,
    id: OccurrenceId,
    room: Link,
    code: Option<String>,
    consents: bool,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) {
    let confirmed_hosts = state.journal.thread.confirmed_hosts.clone();
    let name = state.settings.name.clone().filter(|_| state.settings.enter_directly == Some(true));
    let wish = name.map(|name| Wish { name, code, consents, confirmed_hosts });
    effects.push(Effect::AskRoom { occurrence: id.clone(), room, wish });
    (state.question, state.join_trouble) = (None, None);
    state.asking = Some(Asking { occurrence: id, consents, until: occurrence::ahead(now, ASKING) });
}

/// The click on Join of this occurrence that waits for the room's server.
fn asking_for<'a>(state: &'a State, id: &OccurrenceId) -> Option<&'a Asking> {
    state.asking.as_ref().filter(|asking| asking.occurrence == *id)
}

/// A Greenlight 3 room that has no code shuts the door on one, so it is asked first; and only it has a way in of a
/// person's own.
fn wants_asking(room: &Link, guest: &Guest, settings: &Settings) -> bool {
    let code_in_address = guest.code.is_some() && !guest.copy_only;
    FrontEnd::of(room) == Some(FrontEnd::Greenlight3)
        && (code_in_address || (settings.enter_directly == Some(true) && settings.name.is_some()))
}

/// Opens the room's page, or the thread where the room is not known; answers whether that counts as joining.
pub(super) fn open_page(
    state: &mut State,
    id: &OccurrenceId,
    says: Option<&Says>,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(occurrence) = state.occurrence(id) else { return false };
    let mut guest = Guest::of(occurrence.meeting, &state.settings);
    if let Some(Says::Room(room)) = says {
        guest.code_wanted = room.wants_code;
    }
    let mut joining = joining(state.locale, occurrence.meeting, &guest);
    if says == Some(&Says::OtherFrontEnd) {
        joining.open.clone_from(&occurrence.meeting.room.url);
    }
    state.asking = None;
    state.join_trouble = None;
    state.question = asks_how_to_enter(state, &joining).then_some(Question::EnterDirectly);
    stop_waiting(state, effects);
    effects.extend(joining.copy.filter(|_| says.is_none()).map(|code| copy_code(&state.settings, code)));
    effects.extend(joining.open.map(Effect::Open));
    if let Some(text) = joining.say {
        say(state, text, now, effects);
    }
    joining.enters_room && joined(state, id, now, effects)
}

/// Whether the person is asked, beside the open page, to skip its form the next time: where that can be, and once.
fn asks_how_to_enter(state: &State, joining: &Joining) -> bool {
    let page = joining.open.as_ref().filter(|_| joining.enters_room);
    state.settings.enter_directly.is_none()
        && state.settings.name.is_some()
        && page.is_some_and(|page| FrontEnd::of(page) == Some(FrontEnd::Greenlight3))
}

/// The access code goes to the clipboard: for a minute, unless the person wants it to stay.
pub(super) fn copy_code(settings: &Settings, code: String) -> Effect {
    if settings.restore_clipboard { Effect::CopyBriefly(code) } else { Effect::Copy(code) }
}

/// Notes that the person is at the room's door, where the occurrence is near or begun.
fn joined(state: &mut State, id: &OccurrenceId, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let counts = state.occurrence(id).is_some_and(|occurrence| {
        occurrence::back(occurrence.start, JOIN_COUNTS) <= now && now < occurrence.end()
    });
    if counts {
        // Who hosts joins, too, and hosts all the same.
        if state.journal.answer(id) != Some(Answer::Hosts) {
            state.journal.set_answer(id, Some(Answer::Joined));
        }
        state.journal.set_snooze(id, None);
        close(state, id, effects);
    }
    counts
}

/// The room's server has said what the room wants, or nothing.
pub(super) fn says(
    state: &mut State,
    id: &OccurrenceId,
    says: &Says,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    if asking_for(state, id).is_none() {
        return false;
    }
    open_page(state, id, Some(says), now, effects)
}

/// The room's server was asked for the person's own way in.
pub(super) fn entry(
    state: &mut State,
    id: &OccurrenceId,
    entry: Entry,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(consents) = asking_for(state, id).map(|asking| asking.consents) else { return false };
    let text = words::entry(state.locale, &entry);
    match entry {
        Entry::NotRunning => wait_at_the_door(state, id, consents, now, effects),
        Entry::Enter { join_url } => {
            state.asking = None;
            effects.push(Effect::Open(join_url));
            say_in_panel(state, text, now);
            joined(state, id, now, effects)
        }
        Entry::ConfirmHost { join_url } => {
            ask_person(state, Question::OtherHost(id.clone(), join_url.host()), effects);
            false
        }
        Entry::ConsentWanted => {
            ask_person(state, Question::Recorded(id.clone()), effects);
            false
        }
        Entry::Gone => {
            state.asking = None;
            state.join_trouble = Some(text.clone());
            effects.extend(state.thread().cloned().map(Effect::Open));
            say(state, text, now, effects);
            false
        }
        Entry::SignInWanted | Entry::ServerTrouble { .. } | Entry::Slow => {
            let counts = open_page(state, id, Some(&Says::Nothing), now, effects);
            state.join_trouble = Some(text.clone());
            say(state, text, now, effects);
            counts
        }
        Entry::WrongCode => {
            // A code that the room does not take would only be refused again.
            let counts = open_page(state, id, Some(&Says::Room(PublicRoom::default())), now, effects);
            state.join_trouble = Some(text.clone());
            say(state, text, now, effects);
            counts
        }
    }
}

/// Opens the plain page when the server has not answered in time.
pub(super) fn wait_no_longer(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let late = state.asking.take_if(|asking| asking.until <= now);
    late.is_some_and(|asking| open_page(state, &asking.occurrence, Some(&Says::Nothing), now, effects))
}

/// The host has not opened the room: the person waits, and goes in when its start is heard.
fn wait_at_the_door(
    state: &mut State,
    id: &OccurrenceId,
    consents: bool,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some((end, room)) = state.occurrence(id).map(|o| (o.end(), o.meeting.room.url.clone())) else {
        return false;
    };
    let Some(room) = room.filter(|_| now < end) else { return open_page(state, id, None, now, effects) };
    state.asking = None;
    state.waiting = Some(Waiting { occurrence: id.clone(), consents, end });
    effects.push(Effect::Listen { occurrence: id.clone(), room });
    effects.push(Effect::Say(text!(state.locale, "at-the-door")));
    joined(state, id, now, effects)
}

/// The host has opened the room: the person's click of before is answered now.
pub(super) fn opened(state: &mut State, id: &OccurrenceId, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    let Some(waiting) = state.waiting.take_if(|waiting| waiting.occurrence == *id) else { return };
    let Some(occurrence) = state.occurrence(id) else { return };
    let (room, code) = (occurrence.meeting.room.url.clone(), occurrence.meeting.room.access_code.clone());
    if let Some(room) = room {
        ask_room(state, id.clone(), room, code, waiting.consents, now, effects);
    }
}

/// Nobody can hear whether the room opens: its page asks by itself.
pub(super) fn unheard(
    state: &mut State,
    id: &OccurrenceId,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    if state.waiting.take_if(|waiting| waiting.occurrence == *id).is_none() {
        return false;
    }
    let counts = open_page(state, id, Some(&Says::Nothing), now, effects);
    say(state, words::entry(state.locale, &Entry::NotRunning), now, effects);
    counts
}

/// Waits at no door any longer.
pub(super) fn stop_waiting(state: &mut State, effects: &mut Vec<Effect>) {
    effects.extend(state.waiting.take().map(|_| Effect::StopListening));
}

/// Waits no longer than the slot lasts.
pub(super) fn leave_the_door(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    if state.waiting.as_ref().is_some_and(|waiting| waiting.end <= now) {
        stop_waiting(state, effects);
    }
}

/// Asks in the panel, which is brought up for it.
fn ask_person(state: &mut State, question: Question, effects: &mut Vec<Effect>) {
    state.asking = None;
    state.question = Some(question);
    effects.push(Effect::ShowPanel(Page::Now));
}

/// Takes the room's link that a person gave, or forgets it; answers whether the journal changed.
pub(super) fn set(
    state: &mut State,
    url: Option<&str>,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let (text, changed) = match url.map(Link::mended).transpose() {
        Ok(link) => {
            let told = link.as_ref().map(|link| text!(state.locale, "room-set", host = link.host()));
            let mut changed = link.as_ref().is_some_and(|link| state.journal.thread.chosen(link));
            changed |= choose::choose(state, Setting::RoomUrl(link), now, effects);
            (told.unwrap_or_else(|| text!(state.locale, "room-forgotten")), changed)
        }
        Err(why) => (words::link_refused(state.locale, &why), false),
    };
    say_in_panel(state, text, now);
    changed
}
