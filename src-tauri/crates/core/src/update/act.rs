//! What a person wants is done here.

use super::deliver::close;
use super::{Effect, SAID_FOR, say};
use crate::action::Action;
use crate::join::joining;
use crate::link::Link;
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::reminder::journal::{Answer, Pause};
use crate::room::compose::Guest;
use crate::settings::Settings;
use crate::state::State;
use crate::words;
use chrono::{DateTime, Days, DurationRound, TimeDelta, Utc};

/// How long before the start Join counts as joining; earlier it is a look at the room.
const JOIN_COUNTS: TimeDelta = TimeDelta::minutes(15);

/// Does what a person wants; answers whether the journal changed.
pub(super) fn act(state: &mut State, action: Action, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
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
    let joining = joining(occurrence.meeting, &Guest::of(occurrence.meeting, &state.settings));
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
