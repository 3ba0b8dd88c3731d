//! The network port: asks the sources on threads of their own, and tells the controller what they say.

use crate::clock::Clock;
use crate::ports::{Inbox, Message, Sources};
use ccc_core::link::Link;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::room::entry::{Says, Wish};
use ccc_core::update::Event;
use ccc_sources::cable::{self, HangUp, Heard};
use ccc_sources::discourse::{self, Topic};
use ccc_sources::fetch::{FetchError, Limits};
use ccc_sources::greenlight::{self, Click, Entrant, Room};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The real network.
#[derive(Clone, Debug)]
pub struct Network {
    inbox: Inbox,
    clock: Clock,
    /// The ear at a room's door, as long as there is one.
    ear: Arc<Mutex<Option<HangUp>>>,
}

impl Network {
    /// A network whose answers go to `inbox`. With a `clock` that was set for trying things, only this machine is spoken
    /// to.
    #[must_use]
    pub fn new(inbox: Inbox, clock: Clock) -> Self {
        Self { inbox, clock, ear: Arc::default() }
    }

    fn ear(&self) -> MutexGuard<'_, Option<HangUp>> {
        // Nothing that holds this lock can leave it half-changed.
        self.ear.lock().unwrap_or_else(PoisonError::into_inner)
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
}

impl Sources for Network {
    fn read_thread(&mut self, thread: &Link) {
        let (this, thread) = (self.clone(), thread.clone());
        thread::spawn(move || {
            let topic = Topic::of(&thread).filter(|_| this.may_reach(&thread));
            let read = topic.map(|topic| discourse::read(&topic, Limits::default()));
            this.tell(match read {
                Some(Ok(read)) => Event::ThreadRead(read),
                Some(Err(FetchError::Busy { retry, .. })) => {
                    Event::ThreadFailed { again_at: retry.map(|retry| retry.instant(this.clock.now())) }
                }
                Some(Err(_)) | None => Event::ThreadFailed { again_at: None },
            });
        });
    }

    fn ask_room(&mut self, occurrence: &OccurrenceId, link: &Link, wish: Option<&Wish>) {
        let (this, occurrence, link, wish) = (self.clone(), occurrence.clone(), link.clone(), wish.cloned());
        thread::spawn(move || {
            this.tell(match (this.room(&link), wish) {
                (Some(room), Some(wish)) => {
                    let entrant = Entrant {
                        name: &wish.name,
                        code: wish.code.as_deref(),
                        consents: wish.consents,
                        confirmed_hosts: &wish.confirmed_hosts,
                    };
                    // The core wishes for a way in only as its answer to a person's click.
                    match greenlight::enter(Click::on_join(), &room, &entrant) {
                        Some(entry) => Event::RoomEntry { occurrence, entry },
                        None => Event::RoomSays { occurrence, says: Says::OtherFrontEnd },
                    }
                }
                (Some(room), None) => {
                    let says = greenlight::public(&room, greenlight::within_budget());
                    Event::RoomSays { occurrence, says }
                }
                (None, _) => Event::RoomSays { occurrence, says: Says::Nothing },
            });
        });
    }

    fn listen(&mut self, occurrence: &OccurrenceId, link: &Link) {
        let (this, occurrence, link) = (self.clone(), occurrence.clone(), link.clone());
        thread::spawn(move || {
            let heard = match this.room(&link).map(|room| cable::listen(&room, Limits::default())) {
                Some(Ok((listening, hang_up))) => {
                    *this.ear() = Some(hang_up);
                    listening.wait()
                }
                Some(Err(_)) | None => Heard::Ended,
            };
            this.tell(match heard {
                Heard::Started => Event::RoomOpened(occurrence),
                Heard::Ended => Event::RoomUnheard(occurrence),
            });
        });
    }

    fn stop_listening(&mut self) {
        if let Some(hang_up) = self.ear().take() {
            hang_up.now();
        }
    }
}

/// Reads the thread now, for a person who asked on the command line.
pub fn read_thread(thread: &Link) -> anyhow::Result<ccc_core::thread::Thread> {
    let Some(topic) = Topic::of(thread) else {
        anyhow::bail!("{thread} is no topic of a forum: its link has the form https://FORUM/t/NAME/NUMBER");
    };
    Ok(discourse::read(&topic, Limits::default())?)
}
