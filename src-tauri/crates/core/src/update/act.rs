//! What a person wants is done here.

use super::deliver::settle_silences;
use super::notices::close;
use super::{Effect, Turn, choose, host, join, notices, thread, topics};
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

/// Does what a person wants.
pub(super) fn act(turn: &mut Turn, action: Action) {
    match action {
        Action::Join { occurrence } => join::join(turn, occurrence.as_ref(), false),
        Action::JoinRecorded { occurrence } => join::join(turn, Some(&occurrence), true),
        Action::FollowLink => join::follow_link(turn),
        Action::ConfirmHost { host, occurrence } => join::confirm_host(turn, &host, &occurrence),
        Action::OpenPage { occurrence } => join::page_instead(turn, &occurrence),
        Action::StopWaiting => join::give_up(turn),
        Action::CopyCode => copy_code(turn),
        Action::Skip { occurrence } => answer(turn, occurrence.as_ref(), Answer::Skipped),
        Action::Host { occurrence } => answer(turn, occurrence.as_ref(), Answer::Hosts),
        Action::Unskip { occurrence } => take_back(turn, &occurrence),
        Action::Snooze { occurrence } => snooze(turn, occurrence.as_ref()),
        Action::ComeLater { at } => come_later(turn, at),
        Action::Pause { days } => pause(turn, days),
        Action::Resume => {
            if turn.state.journal.pause.is_some_and(|pause| pause.holds(turn.now)) {
                // What fell due in the pause stays unsaid, also where it is told that only now. The pause itself is
                // forgotten: it is not to hold again where the clock is set back into it.
                settle_silences(turn.state, turn.now);
                turn.state.journal.pause = None;
            }
        }
        Action::OpenThread => {
            let link = turn.state.thread().cloned();
            turn.extend(link.map(Effect::Open));
        }
        Action::OpenSettings => turn.push(Effect::OpenSettings),
        Action::RefuseRoom { url } => thread::refuse(turn, &url),
        Action::StartAtLogin { yes } => turn.push(Effect::SetAutostart(yes)),
        Action::AnnounceSlot { occurrence } => host::announce(turn, &occurrence),
        Action::CopyMinutes { occurrence, notes } => host::copy_minutes(turn, &occurrence, &notes),
        Action::TestNotice => {
            let text = text!(turn.state.locale, "notice-test");
            turn.push(Effect::ShowSample(text));
        }
        Action::CheckReadiness => {
            if !std::mem::replace(&mut turn.state.checkup.under_way, true) {
                turn.push(Effect::CheckReadiness);
            }
        }
        Action::FinishWelcome => turn.state.journal.welcomed = true,
        Action::ShowPanel { page } => turn.push(Effect::ShowPanel(page)),
        Action::Quit => turn.push(Effect::Quit),
        other => {
            if let Err(other) = choose::act(turn, other) {
                topics::act(turn, other);
            }
        }
    }
}

fn copy_code(turn: &mut Turn) {
    match turn.state.meetings.first().and_then(|meeting| meeting.room.access_code.clone()) {
        Some(code) => {
            let effect = join::copy_code(&turn.state.settings, code);
            turn.push(effect);
            turn.status(text!(turn.state.locale, "code-copied"));
        }
        None => turn.refuse(text!(turn.state.locale, "no-code")),
    }
}

fn answer(turn: &mut Turn, id: Option<&OccurrenceId>, answer: Answer) {
    let (state, now) = (&mut *turn.state, turn.now);
    let Some(occurrence) = target(state, id, now) else { return };
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
        close(turn, &id);
        join::withdraw(turn, &id);
    }
}

/// Takes back what the person had said of an occurrence.
fn take_back(turn: &mut Turn, id: &OccurrenceId) {
    let journal = &mut turn.state.journal;
    // Undoing "I will come later" also cancels its reminder.
    if journal.answer(id) == Some(Answer::Joined) {
        journal.set_snooze(id, None);
    }
    journal.set_answer(id, None);
    join::withdraw(turn, id);
}

fn snooze(turn: &mut Turn, id: Option<&OccurrenceId>) {
    let Some(occurrence) = target(turn.state, id, turn.now) else { return };
    let id = occurrence.id();
    let until = whole_second(occurrence::ahead(turn.now, turn.state.settings.snooze.span()));
    let helps = helps(&occurrence, until);
    close(turn, &id);
    if helps {
        turn.state.journal.set_snooze(&id, Some(until));
    }
    join::withdraw(turn, &id);
}

fn come_later(turn: &mut Turn, at: DateTime<Utc>) {
    let (state, now) = (&*turn.state, turn.now);
    let Some(occurrence) = state.occurrence_at(at, now) else {
        let why = text!(state.locale, "no-slot-then");
        turn.push(Effect::Say(why.clone()));
        return turn.refuse(why);
    };
    let id = occurrence.id();
    let thread = occurrence.meeting.thread.as_ref();
    let thread = thread.map(|link| at_its_end(link, state.journal.thread.highest_post));
    let text = words::come_later(state.locale, &occurrence, at);
    let helps = now < at && helps(&occurrence, at);
    let told = words::come_later_copied(state.locale, &text);
    turn.push(Effect::Copy(text));
    turn.extend(thread.map(Effect::Open));
    turn.status(told);
    close(turn, &id);
    turn.state.journal.set_answer(&id, Some(Answer::Joined));
    // Should a page that Join has opened turn out not to have come up, this answer stands.
    if let Some(opened) = turn.state.opened.as_mut().filter(|opened| opened.occurrence == id) {
        opened.answer_before = Some(Answer::Joined);
    }
    turn.state.journal.set_snooze(&id, helps.then(|| whole_second(at)));
    join::withdraw(turn, &id);
}

fn pause(turn: &mut Turn, days: u16) {
    let (state, now) = (&mut *turn.state, turn.now);
    let today = state.zone.local(now).date_naive();
    let Some(first_day) = today.checked_add_days(Days::new(u64::from(days) + 1)) else { return };
    let Some(until) = state.zone.instant(first_day.and_time(chrono::NaiveTime::MIN)) else { return };
    state.journal.pause = Some(Pause { from: now, until });
    notices::close_all(turn);
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
