//! The network port: asks the sources on threads of their own, and tells the controller what they say.

#[cfg(test)]
mod tests;

use crate::clock::Clock;
use crate::ports::{Inbox, Message, Sources};
use ccc_core::link::Link;
use ccc_core::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFailure, RoomProbe};
use ccc_core::update::Event;
use ccc_sources::cable::{self, Heard};
use ccc_sources::discourse::{self, Topic};
use ccc_sources::fetch::Limits;
use ccc_sources::greenlight::{self, Click, Form, Probed, Room};
use ccc_sources::hang_up::HangUp;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The real network.
#[derive(Clone, Debug)]
pub struct Network {
    inbox: Inbox,
    clock: Clock,
    visit: Visit,
}

/// What is under way with a room's server, from a click on Join until the room is left.
#[derive(Clone, Debug, Default)]
struct Visit {
    /// Ends what is asked, and keeps back what was not sent yet.
    requests: HangUp,
    /// Ends the listening for the start.
    listening: HangUp,
    prepared: Arc<Mutex<Option<(AttemptId, Form)>>>,
}

impl Visit {
    fn leave(&self) {
        self.requests.now();
        self.listening.now();
    }

    fn keep(&self, attempt: AttemptId, form: Form) {
        *self.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Some((attempt, form));
    }

    /// The form that was made ready for this attempt; it is good for one request.
    fn take_prepared(&self, attempt: AttemptId) -> Option<Form> {
        let prepared = self.prepared.lock().unwrap_or_else(PoisonError::into_inner).take();
        prepared.filter(|(other, _)| *other == attempt).map(|(_, form)| form)
    }
}

impl Network {
    /// A network whose answers go to `inbox`. With a `clock` that was set for trying things, only this machine is spoken
    /// to.
    #[must_use]
    pub fn new(inbox: Inbox, clock: Clock) -> Self {
        Self { inbox, clock, visit: Visit::default() }
    }

    fn may_reach(&self, link: &Link) -> bool {
        !self.clock.was_set() || link.is_loopback()
    }

    /// The Greenlight room behind `link`, where it may be spoken to.
    fn room(&self, link: &Link) -> Option<Room> {
        Room::of(link).filter(|_| self.may_reach(link))
    }

    fn tell(&self, event: Event) {
        // Where the controller is gone, the program is ending.
        let _ = self.inbox.send(Message::Event(event));
    }

    /// Asks on a thread of its own, and tells what came of it unless `hang_up` is used first; `failed` where no thread is
    /// to be had or it panics, since whoever asked waits for an answer.
    fn ask(
        &self,
        name: &str,
        hang_up: &HangUp,
        failed: Event,
        question: impl FnOnce(&Self) -> Event + Send + 'static,
    ) {
        let (this, hang_up, panicked) = (self.clone(), hang_up.clone(), failed.clone());
        let asked = move || {
            let event = catch_unwind(AssertUnwindSafe(|| question(&this))).unwrap_or(panicked);
            hang_up.unless_used(|| this.tell(event));
        };
        if thread::Builder::new().name(name.into()).spawn(asked).is_err() {
            self.tell(failed);
        }
    }
}

impl Sources for Network {
    fn read_thread(&mut self, thread: &Link) {
        let thread = thread.clone();
        let unanswered = Event::ThreadFailed { thread: thread.clone(), again_at: None };
        self.ask("thread", &HangUp::default(), unanswered, move |this| {
            let Some(topic) = Topic::of(&thread).filter(|_| this.may_reach(&thread)) else {
                return Event::ThreadFailed { thread, again_at: None };
            };
            match discourse::read(&topic, Limits::default()) {
                Ok(read) => Event::ThreadRead { thread, read },
                Err(error) => {
                    tracing::warn!("the thread was not read: {error}");
                    let again_at = error.retry().map(|retry| retry.instant(this.clock.now()));
                    Event::ThreadFailed { thread, again_at }
                }
            }
        });
    }

    fn probe_room(&mut self, attempt: AttemptId, room: &Link, prepares: bool) {
        let (visit, link) = (self.visit.clone(), room.clone());
        let failed = Event::RoomProbed {
            attempt,
            probe: RoomProbe::NoAnswer(RoomFailure::Unreachable),
            form: Err(RoomFailure::Unreachable),
        };
        let unreachable = failed.clone();
        self.ask("room's probe", &self.visit.requests, failed, move |this| {
            let Some(room) = this.room(&link) else { return unreachable };
            let Probed { probe, form } = greenlight::probe(&room, prepares, &visit.requests);
            let form = form.map(|form| {
                if let Some(form) = form {
                    visit.keep(attempt, form);
                }
            });
            Event::RoomProbed { attempt, probe, form }
        });
    }

    fn enter(&mut self, attempt: AttemptId, room: &Link, request: &EntryRequest) {
        // The core asks for a way in only on behalf of a person's click.
        let click = Click::on_join();
        let prepared = self.visit.take_prepared(attempt);
        let (link, request, hang_up) = (room.clone(), request.clone(), self.visit.requests.clone());
        let answered = move |answer| Event::EntryAnswered { attempt, answer };
        let failed = answered(EntryAnswer::Unanswered(RoomFailure::Unexpected));
        self.ask("way in", &self.visit.requests, failed, move |this| {
            answered(match this.room(&link) {
                Some(room) => greenlight::enter(click, &room, prepared, &request, &hang_up),
                None => EntryAnswer::NotSent(RoomFailure::Unreachable),
            })
        });
    }

    fn listen(&mut self, attempt: AttemptId, room: &Link) {
        // One ear at the door is enough.
        std::mem::take(&mut self.visit.listening).now();
        let (link, hang_up) = (room.clone(), self.visit.listening.clone());
        let ended = Event::ListenFailed(attempt);
        let failed = ended.clone();
        self.ask("room's signal", &self.visit.listening, failed, move |this| {
            let listening = this.room(&link).map(|room| cable::listen(&room, Limits::default(), &hang_up));
            if let Some(Ok(mut listening)) = listening {
                hang_up.unless_used(|| this.tell(Event::Listening(attempt)));
                while listening.wait() == Heard::Started {
                    hang_up.unless_used(|| this.tell(Event::MeetingStarted(attempt)));
                }
            }
            ended
        });
    }

    fn leave_room(&mut self) {
        std::mem::take(&mut self.visit).leave();
    }
}

/// Asks a room's server now what the room wants, for a person who joins on the command line, within
/// [`greenlight::BUDGET`]; `None` where the link has not the shape of Greenlight 3's.
#[must_use]
pub fn probe_room(room: &Link) -> Option<RoomProbe> {
    let room = Room::of(room)?;
    Some(greenlight::probe(&room, false, &HangUp::default()).probe)
}

/// Reads the thread now, for a person who asked on the command line.
pub fn read_thread(thread: &Link) -> anyhow::Result<ccc_core::thread::Thread> {
    let Some(topic) = Topic::of(thread) else {
        anyhow::bail!("{thread} is not a forum topic: use a link of the form https://FORUM/t/NAME/NUMBER");
    };
    Ok(discourse::read(&topic, Limits::default())?)
}
