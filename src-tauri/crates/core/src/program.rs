//! The whole program: the real state, and a rehearsal beside it.

use crate::action::Action;
use crate::notice::{Notice, NoticeId};
use crate::rehearsal::{Rehearsal, is_rehearsed};
use crate::state::State;
use crate::text;
use crate::update::{self, Effect, Event, Outcome, Reply};
use crate::view::panel::{self, Button, Choice, PanelView, RehearsalView};
use crate::view::tray::{self, Item, TrayView};
use chrono::{DateTime, Utc};

/// What one task owns; [`update()`] changes it.
#[derive(Clone, Debug)]
pub struct Program {
    /// The real state.
    pub state: State,
    /// The rehearsal that is being played: rarely one, and as large as the state.
    pub(crate) rehearsal: Option<Box<Rehearsal>>,
}

impl Program {
    /// A program without a rehearsal.
    pub fn new(state: State) -> Self {
        Self { state, rehearsal: None }
    }

    /// What the panel shows at `now`. During a rehearsal its Now page is that of the day; everything else is real.
    pub fn panel(&self, now: DateTime<Utc>) -> PanelView {
        let real = panel::view(&self.state, now);
        let Some((rehearsal, clock)) = self.played(now) else { return real };
        let on_the_day = panel::view(&rehearsal.state, clock);
        let locale = self.state.locale;
        let stop = |label| Button { label, action: Action::StopRehearsal, prominent: false };
        let later = on_the_day.later.map(|later| Choice {
            options: later.options.into_iter().map(|option| stop(option.label)).collect(),
            ..later
        });
        PanelView {
            now: on_the_day.now,
            slots: on_the_day.slots,
            join: on_the_day.join,
            snooze: on_the_day.snooze,
            skip: on_the_day.skip,
            later,
            host: None,
            week: on_the_day.week,
            presented: on_the_day.presented,
            rehearsal: Some(RehearsalView {
                text: text!(locale, "rehearsal"),
                progress: rehearsal.progress(now),
                stop: stop(text!(locale, "rehearsal-stop")),
            }),
            rehearse: None,
            ..real
        }
    }

    /// What the tray shows at `now`, or during a rehearsal on the day.
    pub fn tray(&self, now: DateTime<Utc>) -> TrayView {
        let Some((rehearsal, clock)) = self.played(now) else { return tray::view(&self.state, now) };
        let on_the_day = tray::view(&rehearsal.state, clock);
        let locale = self.state.locale;
        let stop = Item::Entry { text: text!(locale, "rehearsal-stop"), action: Action::StopRehearsal };
        let title = text!(locale, "rehearsal-title", title = on_the_day.title);
        TrayView { title, menu: vec![stop], ..on_the_day }
    }

    /// Whether nobody waits for anything: no rehearsal is played, no click on Join is on its way, and no notice stands that
    /// a person could answer. Then the program can be replaced by a newer one.
    pub fn is_at_rest(&self) -> bool {
        self.rehearsal.is_none() && self.state.is_at_rest()
    }

    /// The rehearsal that is played at `now`, and the time on its own clock.
    pub(crate) fn played(&self, now: DateTime<Utc>) -> Option<(&Rehearsal, DateTime<Utc>)> {
        let rehearsal = self.rehearsal.as_deref()?;
        Some((rehearsal, rehearsal.clock(now)?))
    }
}

/// Handles an event at the instant `now`; returns what is to be done, and the reply.
///
/// ```
/// use ccc_core::program::{Program, update};
/// use ccc_core::update::{Effect, Event, Outcome};
/// use ccc_core::{reminder::journal::Journal, settings::Settings, state::State, zone::Zone};
/// let settings = Settings { read_thread: false, ..Settings::default() };
/// let mut program = Program::new(State::new(settings, Zone::utc(), Journal::default()));
/// let Outcome { effects, .. } = update(&mut program, Event::Tick, "2026-11-26T08:04:00Z".parse()?);
/// // The intent to show a notice is on the disk before the notice is shown.
/// let [Effect::SaveJournal, Effect::ShowNotice { notice, .. }] = &effects[..] else { panic!("{effects:?}") };
/// assert!(notice.body.starts_with("Started 4 minutes ago, the host waits 6 more minutes"));
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn update(program: &mut Program, event: Event, now: DateTime<Utc>) -> Outcome {
    let mut outcome = match event {
        Event::Act(Action::Rehearse) => begin(program, now),
        Event::Act(Action::StopRehearsal) => Outcome { effects: stop(program), reply: Reply::Silent },
        event if concerns_rehearsal(program, &event) => {
            Outcome { effects: play(program, event, now), reply: Reply::Silent }
        }
        event => update::update(&mut program.state, event, now),
    };
    if program.rehearsal.is_some() {
        outcome.effects.extend(continue_rehearsal(program, now));
    }
    outcome
}

/// The next instant after `now` at which something falls due or a view changes; `None` if nothing ever will.
pub fn next_wake(program: &Program, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let rehearsed = program.rehearsal.as_ref().map(|rehearsal| rehearsal.next_step(now));
    update::next_wake(&program.state, now).into_iter().chain(rehearsed).min()
}

/// Begins a rehearsal, in place of an earlier one.
fn begin(program: &mut Program, now: DateTime<Utc>) -> Outcome {
    let effects = stop(program);
    program.rehearsal = Rehearsal::of(&program.state, now).map(Box::new);
    let reply = match program.rehearsal {
        Some(_) => Reply::Silent,
        None => Reply::Refused(text!(program.state.locale, "nothing-to-join")),
    };
    Outcome { effects, reply }
}

/// Ends the rehearsal, and takes off the screen what came up for it.
fn stop(program: &mut Program) -> Vec<Effect> {
    let Some(state) = program.rehearsal.take().map(|rehearsal| rehearsal.state) else { return Vec::new() };
    let withdrawn = state.is_presented().then_some(Effect::WithdrawPanel);
    state.run.notices.into_keys().map(Effect::CloseNotice).chain(withdrawn).collect()
}

/// Plays on to `now`, or ends the rehearsal if it is over.
fn continue_rehearsal(program: &mut Program, now: DateTime<Utc>) -> Vec<Effect> {
    if program.played(now).is_some() {
        return play(program, Event::Tick, now);
    }
    program.state.set_status(text!(program.state.locale, "rehearsal-over"), now);
    stop(program)
}

/// Whether `event` belongs to a rehearsal, even one that is over.
fn concerns_rehearsal(program: &Program, event: &Event) -> bool {
    let is_shown = |id: &NoticeId| {
        program.rehearsal.as_ref().is_some_and(|rehearsal| rehearsal.state.run.notices.contains_key(id))
    };
    match event {
        Event::NoticeShown(id) | Event::NoticeFailed(id) | Event::NoticeClosed(id) => is_shown(id),
        Event::Act(action) => action.occurrence().is_some_and(is_rehearsed),
        _ => false,
    }
}

/// Passes an event to the rehearsal.
fn play(program: &mut Program, event: Event, now: DateTime<Utc>) -> Vec<Effect> {
    let Some((_, clock)) = program.played(now) else { return Vec::new() };
    let Some(rehearsal) = program.rehearsal.as_mut() else { return Vec::new() };
    let effects = update::update(&mut rehearsal.state, without_server(event), clock).effects;
    effects.into_iter().filter_map(|effect| filter_effect(&mut program.state, effect, now)).collect()
}

/// A rehearsal asks no server; Join would open the room's page.
fn without_server(event: Event) -> Event {
    match event {
        Event::Act(Action::Join { occurrence: Some(occurrence) } | Action::JoinRecorded { occurrence }) => {
            Event::Act(Action::OpenPage { occurrence })
        }
        other => other,
    }
}

/// What becomes of a rehearsal's effect: its notices are shown and marked, and what it would open is announced.
fn filter_effect(real: &mut State, effect: Effect, now: DateTime<Utc>) -> Option<Effect> {
    match effect {
        Effect::ShowNotice { id, replaces, notice } => {
            let title = text!(real.locale, "rehearsal-title", title = notice.title);
            Some(Effect::ShowNotice { id, replaces, notice: Notice { title, ..notice } })
        }
        Effect::CloseNotice(_) | Effect::PresentPanel | Effect::WithdrawPanel => Some(effect),
        Effect::OpenLink(link) => {
            let text = text!(real.locale, "rehearsal-would-open", host = link.host());
            real.set_status(text.clone(), now);
            Some(Effect::ShowMessage(text))
        }
        // Everything else would change something real, or is visible anyway; and in a rehearsal the minutes fly, so that
        // what a notice says is left for the person to read.
        _ => None,
    }
}
