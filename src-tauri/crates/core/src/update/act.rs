//! What a person wants is done here.

use super::deliver::{close, settle_silences};
use super::{Effect, choose, host, rehearse, room, say, say_in_panel, thread, topics};
use crate::action::Action;
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::reminder::journal::{Answer, Fate, Pause};
use crate::reminder::{Why, plan};
use crate::settings::FARTHEST;
use crate::state::State;
use crate::text;
use crate::thread::at_its_end;
use crate::words;
use chrono::{DateTime, Days, DurationRound, TimeDelta, Utc};

/// Does what a person wants; answers whether the journal changed.
pub(super) fn act(state: &mut State, action: Action, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    match action {
        Action::Join { occurrence } => return room::join(state, occurrence.as_ref(), false, now, effects),
        Action::JoinRecorded { occurrence } => {
            return room::join(state, Some(&occurrence), true, now, effects);
        }
        Action::ConfirmHost { host, occurrence } => {
            state.journal.thread.confirmed_hosts.push(host);
            room::join(state, Some(&occurrence), false, now, effects);
            return true;
        }
        Action::OpenPage { occurrence } => return room::open_page(state, &occurrence, None, now, effects),
        Action::CopyCode => copy_code(state, now, effects),
        Action::Skip { occurrence } => {
            return answer(state, occurrence.as_ref(), Answer::Skipped, now, effects);
        }
        Action::Host { occurrence } => {
            return answer(state, occurrence.as_ref(), Answer::Hosts, now, effects);
        }
        Action::Unskip { occurrence } => {
            // Who said to come later and takes it back is not told at that time either.
            if state.journal.answer(&occurrence) == Some(Answer::Joined) {
                state.journal.set_snooze(&occurrence, None);
            }
            state.journal.set_answer(&occurrence, None);
            return true;
        }
        Action::Snooze { occurrence } => return snooze(state, occurrence.as_ref(), now, effects),
        Action::ComeLater { at } => return come_later(state, at, now, effects),
        Action::Pause { days } => return pause(state, days, now, effects),
        Action::Resume => {
            if state.journal.pause.is_some_and(|pause| pause.holds(now)) {
                // What fell due in the pause stays unsaid, also where it is told that only now. The pause itself is
                // forgotten: it is not to hold again where the clock is set back into it.
                settle_silences(state, now);
                state.journal.pause = None;
                return true;
            }
        }
        Action::OpenThread => match state.meetings.first().and_then(|meeting| meeting.thread.clone()) {
            Some(thread) => effects.push(Effect::Open(thread)),
            None => say(state, text!(state.locale, "no-thread"), now, effects),
        },
        Action::OpenSettings => effects.push(Effect::OpenSettings),
        Action::SetRoom { url } => return room::set(state, url.as_deref(), now, effects),
        Action::RefuseRoom { url } => return thread::refuse(state, &url),
        Action::StopWaiting => room::stop_waiting(state, effects),
        Action::StartAtLogin { yes } => effects.push(Effect::SetAutostart(yes)),
        Action::AnnounceSlot { occurrence } => host::announce(state, &occurrence, now, effects),
        Action::CopyMinutes { occurrence, notes } => {
            host::copy_minutes(state, &occurrence, &notes, now, effects);
        }
        Action::Rehearse => rehearse::begin(state, now, effects),
        Action::StopRehearsal => rehearse::stop(state, effects),
        Action::TestNotice => effects.push(Effect::ShowSample(text!(state.locale, "notice-test"))),
        Action::CheckReadiness => {
            if !std::mem::replace(&mut state.checkup.under_way, true) {
                effects.push(Effect::CheckReadiness);
            }
        }
        Action::FinishWelcome => return !std::mem::replace(&mut state.journal.welcomed, true),
        Action::ShowPanel { page } => effects.push(Effect::ShowPanel(page)),
        Action::Quit => effects.push(Effect::Quit),
        other => {
            return choose::act(state, other, now, effects).unwrap_or_else(|other| {
                topics::act(state, other, now, effects);
                false
            });
        }
    }
    false
}

fn copy_code(state: &mut State, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
    match state.meetings.first().and_then(|meeting| meeting.room.access_code.clone()) {
        Some(code) => {
            effects.push(room::copy_code(&state.settings, code));
            say_in_panel(state, text!(state.locale, "code-copied"), now);
        }
        None => say(state, text!(state.locale, "no-code"), now, effects),
    }
}

fn answer(
    state: &mut State,
    id: Option<&OccurrenceId>,
    answer: Answer,
    now: DateTime<Utc>,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(occurrence) = target(state, id, now) else { return false };
    let id = occurrence.id();
    let begins = answer == Answer::Hosts && state.journal.answer(&id) != Some(Answer::Hosts);
    // Who begins to host after the wait need not be told that it is over.
    let late = plan::host_wait_ends(state, &occurrence)
        .filter(|wait| begins && wait.due() <= now && plan::is_open(state, wait));
    state.journal.set_answer(&id, Some(answer));
    if let Some(wait) = late {
        state.journal.write(wait, Fate::Silent(Why::AddedLater), now);
    }
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
    let id = occurrence.id();
    let until = whole_second(occurrence::ahead(now, state.settings.snooze));
    let helps = helps(&occurrence, until);
    let news = close(state, &id, effects);
    if helps {
        state.journal.set_snooze(&id, Some(until));
    }
    helps || news
}

fn come_later(state: &mut State, at: DateTime<Utc>, now: DateTime<Utc>, effects: &mut Vec<Effect>) -> bool {
    let Some(occurrence) = state.occurrence_at(at, now) else {
        say(state, text!(state.locale, "no-slot-then"), now, effects);
        return false;
    };
    let id = occurrence.id();
    let thread = occurrence.meeting.thread.as_ref();
    let thread = thread.map(|link| at_its_end(link, state.journal.thread.highest_post));
    let text = words::come_later(state.locale, &occurrence, at);
    let helps = now < at && helps(&occurrence, at);
    effects.push(Effect::Copy(text.clone()));
    effects.extend(thread.map(Effect::Open));
    say_in_panel(state, words::come_later_copied(state.locale, &text), now);
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
    let all: Vec<OccurrenceId> = state.in_hand.iter().map(|notices| notices.occurrence.clone()).collect();
    for id in &all {
        close(state, id, effects);
    }
    true
}

pub(super) fn target<'a>(
    state: &'a State,
    id: Option<&OccurrenceId>,
    now: DateTime<Utc>,
) -> Option<Occurrence<'a>> {
    match id {
        Some(id) => state.occurrence(id),
        None => state.current(now),
    }
}

/// Whether it helps to be told of `occurrence` again at `at`: it is not over then, and not farther away than any
/// reminder is.
fn helps(occurrence: &Occurrence, at: DateTime<Utc>) -> bool {
    occurrence::back(occurrence.start, FARTHEST) <= at && at < occurrence.end()
}

/// The first whole second at or after `instant`: reminders are known by whole seconds.
fn whole_second(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.duration_round_up(TimeDelta::seconds(1)).unwrap_or(instant)
}
