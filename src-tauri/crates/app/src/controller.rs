//! The one task that owns the state: messages in, effects out.

use crate::activation;
use crate::clock::{Alarm, Clock};
use crate::log::{log_event, variant_name};
use crate::panel::{Next, Panel};
use crate::ports::{Desktop, Machine, Message, Pushes, Sources, Store};
use crate::session::Session;
use crate::socket::wire::{Focus, PanelPlacement, Planned, Push, Request, Response, ShortcutStatus, Status};
use crate::zones;
use ccc_core::places;
use ccc_core::program::{Program, next_wake, update};
use ccc_core::reminder::plan;
use ccc_core::shortcut::Shortcut;
use ccc_core::state::State;
use ccc_core::text;
use ccc_core::update::{Effect, Event, Reply};
use ccc_core::view::tray::TrayView;
use chrono::{DateTime, TimeDelta, Utc};
use std::io;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tracing::{debug, warn};

/// How long the desktop may take at the end to clear the screen.
const LEAVE_TIMEOUT: Duration = Duration::from_secs(1);

/// After this time without a message or a wake, the program rests. Threads that wait for more work have ended by then, too.
const RESTS_AFTER: Duration = Duration::from_secs(12);

/// Why the controller has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Somebody wanted the program to end.
    Wanted,
    /// The program's file was replaced: the new one is to go on in this one's place.
    Replaced,
}

/// The controller with its ports.
pub struct Controller<D, M, S, N> {
    program: Program,
    clock: Clock,
    desktop: D,
    machine: M,
    store: S,
    sources: N,
    panel: Panel,
    drawn: Option<TrayView>,
    /// The shortcut that the desktop was asked for.
    shortcut: Option<Shortcut>,
    /// The activation token of the newest click.
    token: activation::Newest,
    /// Whether what happens now was asked over the socket.
    from_socket: bool,
    quitting: bool,
    /// Whether the program's file was replaced by another.
    replaced: bool,
}

impl<D: Desktop, M: Machine, S: Store, N: Sources> Controller<D, M, S, N> {
    /// A controller that has done nothing yet.
    pub fn new(state: State, clock: Clock, desktop: D, machine: M, store: S, sources: N) -> Self {
        Self {
            program: Program::new(state),
            clock,
            desktop,
            machine,
            store,
            sources,
            panel: Panel::default(),
            drawn: None,
            shortcut: None,
            token: activation::Newest::default(),
            from_socket: false,
            quitting: false,
            replaced: false,
        }
    }

    /// Runs until somebody wants the program to end. The tray is drawn at once; what is owed waits for `desktop_known`,
    /// by when the inbox tells what the notification server can show.
    pub async fn run(
        mut self,
        inbox: mpsc::UnboundedReceiver<Message>,
        desktop_known: impl Future<Output = ()>,
    ) -> io::Result<End> {
        let ended = self.run_until_quit(inbox, desktop_known).await;
        // A desktop that hangs does not keep the program.
        let _ = tokio::time::timeout(LEAVE_TIMEOUT, self.desktop.leave()).await;
        ended
    }

    /// Takes messages and wakes until the end. The inbox is gone then, and whoever puts something there knows.
    async fn run_until_quit(
        &mut self,
        mut inbox: mpsc::UnboundedReceiver<Message>,
        desktop_known: impl Future<Output = ()>,
    ) -> io::Result<End> {
        let mut alarm = Alarm::new(self.clock)?;
        self.redraw();
        desktop_known.await;
        while let Ok(message) = inbox.try_recv() {
            self.receive(message);
        }
        self.handle(Event::Tick);
        let mut rests = false;
        while !self.quitting {
            if self.replaced && !self.panel.is_connected() && self.program.is_at_rest() {
                return Ok(End::Replaced);
            }
            let wake = next_wake(&self.program, self.clock.now());
            let rest = sleep(RESTS_AFTER);
            tokio::select! {
                biased;
                message = inbox.recv() => match message {
                    Some(message) => self.receive(message),
                    None => break,
                },
                () = self.panel.hung_up() => {
                    let next = self.panel.disconnect(Instant::now());
                    self.handle(Event::PanelOpen(false));
                    self.carry_on(next);
                }
                () = self.panel.overdue() => {
                    let next = self.panel.give_another_try(Instant::now());
                    self.handle(Event::PanelOpen(false));
                    self.carry_on(next);
                }
                woken = alarm.wait(wake) => {
                    woken?;
                    self.handle(Event::Tick);
                }
                () = rest, if !rests => {
                    self.machine.rest();
                    rests = true;
                    continue;
                }
            }
            rests = false;
        }
        Ok(End::Wanted)
    }

    fn receive(&mut self, message: Message) {
        match message {
            Message::Event(event) => drop(self.handle(event)),
            Message::Click { action, token } => {
                self.token.clicked(token, Instant::now());
                self.handle(Event::Act(action));
            }
            Message::NotCopied { text, briefly, why } => {
                // What the panel cannot copy either is told when it says so.
                if why.is_some() || !self.panel.copy(text, briefly) {
                    self.handle(Event::CopyFailed { why });
                }
            }
            Message::PanelRequested(placement) => self.show_panel(placement),
            Message::PanelEnded { process, status } => {
                let next = self.panel.ended(process, &status, Instant::now());
                self.carry_on(next);
            }
            Message::Ask { request, token, reply } => {
                if matches!(request, Request::Act(_)) {
                    self.token.clicked(token, Instant::now());
                }
                // Whoever asked may have gone: then nobody needs the answer.
                let _ = reply.send(self.answer(request));
            }
            Message::PanelConnected(pushes) => self.register_panel(pushes),
            Message::Stop => self.quitting = true,
            Message::Replaced => self.replaced = true,
        }
    }

    /// Takes an event in, carries out what follows, and draws what has changed. What could not be written is a refusal.
    fn handle(&mut self, event: Event) -> Reply {
        log_event(&event);
        let outcome = update(&mut self.program, event, self.clock.now());
        let mut reply = outcome.reply;
        let mut answers = Vec::new();
        for effect in outcome.effects {
            answers.extend(self.carry_out(effect));
        }
        for answer in answers {
            if let Event::Failure(why) = &answer {
                // What the panel said before of the action is not true.
                reply = Reply::Refused(why.clone());
            }
            self.handle(answer);
        }
        let wanted = self.program.state.settings.shortcut;
        if self.shortcut != wanted {
            self.desktop.set_shortcut(wanted);
            self.shortcut = wanted;
        }
        self.redraw();
        reply
    }

    /// Carries an effect out; returns the event that answers it at once, if any: whether it could be written.
    fn carry_out(&mut self, effect: Effect) -> Option<Event> {
        let failure = |error: anyhow::Error| Event::Failure(format!("{error:#}"));
        debug!(effect = variant_name(&effect));
        match effect {
            // A full disk must not keep the reminder back: it is shown all the same.
            Effect::SaveJournal => {
                return Some(match self.store.save_journal(&self.program.state.journal) {
                    Ok(()) => Event::JournalSaved,
                    Err(error) => Event::SaveFailed { why: error.to_string() },
                });
            }
            Effect::ShowNotice { id, replaces, notice } => self.desktop.show(id, replaces, &notice),
            Effect::RenewNotice { id, notice } => self.desktop.renew(id, &notice),
            Effect::CloseNotice(id) => self.desktop.close(id),
            Effect::OpenLink(link) => {
                let token = self.token.take(Instant::now());
                self.machine.open(&link, &self.program.state.settings.browser, token.as_deref());
            }
            Effect::Copy(text) => self.machine.copy(&text, false),
            Effect::CopyTemporarily(text) => self.machine.copy(&text, true),
            Effect::ShowPanel(page) => {
                let token = self.token.take(Instant::now());
                self.show_panel(PanelPlacement { token, page, ..PanelPlacement::default() });
            }
            Effect::PresentPanel => {
                self.show_panel(PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() });
            }
            Effect::WithdrawPanel => self.panel.withdraw(),
            Effect::OpenSettings => {
                let token = self.token.take(Instant::now());
                self.machine.open_settings(token.as_deref());
            }
            Effect::WriteSetting(setting) => return self.store.write_setting(&setting).err().map(failure),
            Effect::SaveTopics => {
                return self.store.save_topics(&self.program.state.topics).err().map(failure);
            }
            Effect::QueryAutostart => self.machine.ask_autostart(),
            Effect::SetAutostart(on) => self.machine.set_autostart(on),
            Effect::CheckReadiness => self.machine.check_readiness(),
            Effect::ReadThread(thread) => self.sources.read_thread(&thread),
            Effect::ProbeRoom { attempt, room, prepares } => {
                self.sources.probe_room(attempt, &room, prepares);
            }
            Effect::RequestEntry { attempt, room, request } => self.sources.enter(attempt, &room, &request),
            Effect::Listen { attempt, room } => self.sources.listen(attempt, &room),
            Effect::CancelRoomRequests => self.sources.leave_room(),
            // Who asked from the panel reads it there. Of anything else a panel that is only kept warm would show nothing.
            Effect::ShowMessage(text) if self.from_socket && self.panel.is_connected() => drop(text),
            Effect::ShowMessage(text) | Effect::ShowSample(text) => self.desktop.say(&text),
            Effect::Quit => self.quitting = true,
        }
        None
    }

    fn answer(&mut self, request: Request) -> Response {
        let now = self.clock.now();
        match request {
            Request::Act(action) => {
                self.from_socket = true;
                let reply = self.handle(Event::Act(action));
                self.from_socket = false;
                match reply {
                    Reply::Silent => Response::Done { said: None },
                    Reply::Message(text) => Response::Done { said: Some(text) },
                    Reply::Refused(why) => Response::Failed { why },
                }
            }
            Request::View => Response::View(Box::new(self.program.panel(now))),
            Request::Status => Response::Status(Status {
                program: env!("CARGO_PKG_VERSION").into(),
                pid: std::process::id(),
                now,
                zone: self.program.state.zone.name().into(),
                next_wake: next_wake(&self.program, now),
                panel: self.panel.is_visible(),
                session: Session::of_this_program(),
                shortcut: self.program.state.settings.shortcut.map(|keys| ShortcutStatus {
                    keys: keys.to_string(),
                    refused: self.program.state.shortcut_refusal().map(str::to_owned),
                }),
            }),
            Request::FindPlaces { query } => {
                Response::Places(places::find(&query, self.program.state.locale, now, zones::zone))
            }
            Request::Reminders { days } => Response::Reminders(planned(&self.program.state, now, days)),
            Request::PanelShown { click } => {
                self.panel.shown(click);
                Response::Done { said: None }
            }
            Request::PanelHidden => {
                self.panel.hidden();
                Response::Done { said: None }
            }
            Request::NotCopied => {
                self.handle(Event::CopyFailed { why: None });
                Response::Done { said: None }
            }
            Request::StepDown => {
                self.quitting = true;
                Response::Done { said: None }
            }
        }
    }

    fn show_panel(&mut self, placement: PanelPlacement) {
        let next = self.panel.request(placement, Instant::now());
        self.carry_on(next);
    }

    fn carry_on(&mut self, next: Next) {
        let why = match next {
            Next::Wait => return,
            Next::Start { process, placement } => match self.machine.start_panel(process, &placement) {
                Ok(()) => return,
                Err(error) => {
                    self.panel.start_failed();
                    error.to_string()
                }
            },
            Next::GiveUp { why } => why,
        };
        let text = text!(self.program.state.locale, "start-panel-failed", why = why);
        warn!("{text}");
        self.desktop.say(&text);
    }

    fn register_panel(&mut self, pushes: Pushes) {
        if let Err(second) = self.panel.connect(pushes) {
            // Its connection may be gone already.
            let _ = second.send(Push::NotNeeded);
            return self.show_panel(PanelPlacement::default());
        }
        self.handle(Event::PanelOpen(true));
        self.panel.show();
    }

    /// Draws the tray and sends the panel its snapshot, each only where it has changed.
    fn redraw(&mut self) {
        let now = self.clock.now();
        let view = self.program.tray(now);
        if self.drawn.as_ref() != Some(&view) {
            self.desktop.draw(&view);
            self.drawn = Some(view);
        }
        self.panel.draw(|| self.program.panel(now));
    }
}

/// Farther ahead, and more reminders, are not listed: the answer has to fit the socket.
const MAX_DAYS_AHEAD: u16 = 366;
const MAX_LISTED: usize = 5_000;

/// The reminders of the next `days` days, a year at most, and of occurrences that have begun, in the order of their dues;
/// the first 5,000 of them.
pub fn planned(state: &State, now: DateTime<Utc>, days: u16) -> Vec<Planned> {
    let days = days.min(MAX_DAYS_AHEAD);
    let to = now.checked_add_signed(TimeDelta::days(days.into())).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let from = state.current(now).map_or(now, |occurrence| occurrence.start.min(now));
    let listed = plan::list(state, now, from, to).into_iter().take(MAX_LISTED);
    listed.map(|(reminder, why)| Planned { at: reminder.id.due(), id: reminder.id, why }).collect()
}

#[cfg(test)]
mod tests;
