//! The network port: has processes of their own ask and parse (`ccc read`), and tells the controller what they say.
//!
//! This program speaks to no server by itself. All here runs in a tokio runtime of one thread: what is dropped there asks
//! and tells nothing more.

mod reader;
#[cfg(test)]
mod tests;
pub mod wire;

use crate::clock::Clock;
use crate::locale;
use crate::paths::sibling;
use crate::ports::{Inbox, Message, Sources};
use ccc_core::link::Link;
use ccc_core::reading::{Answer, Question};
use ccc_core::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFailure, RoomProbe};
use ccc_core::room::front_end::FrontEnd;
use ccc_core::text;
use ccc_core::thread::Thread;
use ccc_core::update::Event;
pub use reader::ReadError;
use reader::Reader;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinSet;

/// How long a process may take for its answer, by the clock of this one: longer than its own limits, which it is to keep. A
/// listener answers that the signal can be heard; the wait itself has no end.
fn patience(question: &Question) -> Duration {
    Duration::from_secs(match question {
        Question::Thread(_) | Question::Listen(_) => 20,
        Question::Probe { .. } => 4,
        Question::Enter { .. } => 12,
        Question::CheckThread(_) | Question::CheckRoom(_) | Question::Confinement => 8,
    })
}

/// The most starts that are believed of one process: no meeting is created so often while one person waits.
const MAX_STARTS: usize = 100;

/// The real network.
#[derive(Debug)]
pub struct Network {
    asker: Asker,
    visit: Visit,
}

/// What is under way with a room's server, from a click on Join until the room is left. When it is dropped, so is what is
/// asked.
#[derive(Debug, Default)]
struct Visit {
    requests: JoinSet<()>,
    listening: JoinSet<()>,
    prepared: Prepared,
}

/// The process that holds the connection over which a click goes on to the way in; it is good for one request.
type Prepared = Arc<Mutex<Option<(AttemptId, Reader)>>>;

#[derive(Clone, Debug)]
struct Asker {
    inbox: Inbox,
    clock: Clock,
    program: PathBuf,
    /// How long a process may take for its answer.
    patience: fn(&Question) -> Duration,
    /// Whether the person knows that the program is not to be had.
    is_told: Arc<AtomicBool>,
}

impl Network {
    /// A network whose answers go to `inbox`. With a `clock` that was set for trying things, only this machine is spoken
    /// to.
    pub fn new(inbox: Inbox, clock: Clock) -> Self {
        Self::read_by(sibling("ccc"), inbox, clock)
    }

    /// The same with another `program` in place of the `ccc` that belongs to this one.
    pub fn read_by(program: PathBuf, inbox: Inbox, clock: Clock) -> Self {
        let asker = Asker { inbox, clock, program, patience, is_told: Arc::default() };
        Self { asker, visit: Visit::default() }
    }
}

impl Sources for Network {
    fn read_thread(&mut self, thread: &Link) {
        let (asker, thread) = (self.asker.clone(), thread.clone());
        tokio::spawn(async move {
            let failed = |again_at| Event::ThreadFailed { thread: thread.clone(), again_at };
            let owed = asker.owe(failed(None));
            if !asker.may_reach(&thread) {
                return owed.pay(failed(None));
            }
            owed.pay(match asker.first(&Question::Thread(thread.clone())).await {
                Ok((Answer::Thread(read), _)) => Event::ThreadRead { thread: thread.clone(), read },
                Ok((Answer::ThreadFailed { why, retry }, _)) => {
                    tracing::warn!("the thread was not read: {why}");
                    failed(retry.map(|retry| retry.instant(asker.clock.now())))
                }
                Ok(_) | Err(_) => failed(None),
            });
        });
    }

    fn probe_room(&mut self, attempt: AttemptId, room: &Link, prepares: bool) {
        let (asker, room, prepared) = (self.asker.clone(), room.clone(), Arc::clone(&self.visit.prepared));
        self.visit.requests.spawn(async move {
            let failed = |why| Event::RoomProbed { attempt, probe: RoomProbe::NoAnswer(why), form: Err(why) };
            let owed = asker.owe(failed(RoomFailure::Unreachable));
            if !asker.may_ask_room(&room) {
                return owed.pay(failed(RoomFailure::Unreachable));
            }
            let question = Question::Probe { room, prepares };
            owed.pay(match asker.first(&question).await {
                Ok((Answer::Probed { probe, form }, reader)) => {
                    if prepares && form.is_ok() {
                        *prepared.lock().unwrap_or_else(PoisonError::into_inner) = Some((attempt, reader));
                    }
                    Event::RoomProbed { attempt, probe, form }
                }
                Ok(_) => failed(RoomFailure::Unexpected),
                Err(error) => failed(trouble(&error)),
            });
        });
    }

    fn enter(&mut self, attempt: AttemptId, room: &Link, request: &EntryRequest) {
        let prepared = self.visit.prepared.lock().unwrap_or_else(PoisonError::into_inner).take();
        let prepared = prepared.filter(|(other, _)| *other == attempt).map(|(_, reader)| reader);
        let (asker, room, request) = (self.asker.clone(), room.clone(), request.clone());
        self.visit.requests.spawn(async move {
            let answered = |answer| Event::EntryAnswered { attempt, answer };
            let owed = asker.owe(answered(EntryAnswer::Unanswered(RoomFailure::Unexpected)));
            if !asker.may_ask_room(&room) {
                return owed.pay(answered(EntryAnswer::NotSent(RoomFailure::Unreachable)));
            }
            owed.pay(answered(asker.enter(prepared, &Question::Enter { room, request }).await));
        });
    }

    fn listen(&mut self, attempt: AttemptId, room: &Link) {
        // One who listens is enough.
        self.visit.listening = JoinSet::new();
        let (asker, room) = (self.asker.clone(), room.clone());
        self.visit.listening.spawn(async move {
            let owed = asker.owe(Event::ListenFailed(attempt));
            if asker.may_ask_room(&room) {
                asker.listen(attempt, room).await;
            }
            owed.pay(Event::ListenFailed(attempt));
        });
    }

    fn leave_room(&mut self) {
        self.visit = Visit::default();
    }
}

impl Asker {
    fn may_reach(&self, link: &Link) -> bool {
        !self.clock.was_set() || link.is_loopback()
    }

    fn may_ask_room(&self, room: &Link) -> bool {
        FrontEnd::of(room) == Some(FrontEnd::Greenlight3) && self.may_reach(room)
    }

    fn tell(&self, event: Event) {
        // Where the controller is gone, the program is ending.
        let _ = self.inbox.send(Message::Event(event));
    }

    fn owe(&self, event: Event) -> Owed<'_> {
        Owed { asker: self, event: Some(event) }
    }

    /// Asks a process, and hands its first answer on, with the process.
    async fn first(&self, question: &Question) -> Result<(Answer, Reader), ReadError> {
        first(&self.program, question, (self.patience)(question)).await.inspect_err(|error| self.note(error))
    }

    async fn enter(&self, prepared: Option<Reader>, question: &Question) -> EntryAnswer {
        let asked = match prepared {
            Some(mut reader) => reader.ask_more(question).await.map(|()| reader),
            None => Reader::ask(&self.program, question).await,
        };
        let unexpected = RoomFailure::Unexpected;
        match asked {
            Ok(mut reader) => match reader.answer((self.patience)(question)).await {
                Ok(Answer::Entered(answer)) => answer,
                Ok(_) => EntryAnswer::Unanswered(unexpected),
                Err(error) => {
                    self.note(&error);
                    EntryAnswer::Unanswered(trouble(&error))
                }
            },
            Err(error) => {
                self.note(&error);
                EntryAnswer::NotSent(trouble(&error))
            }
        }
    }

    /// Tells what the process says of the room's signal, until it says nothing more.
    async fn listen(&self, attempt: AttemptId, room: Link) {
        let listening = self.first(&Question::Listen(room)).await;
        let Ok((Answer::Listening, mut reader)) = listening else { return };
        self.tell(Event::Listening(attempt));
        for _ in 0..MAX_STARTS {
            let Ok(Answer::Started) = reader.next().await else { return };
            self.tell(Event::MeetingStarted(attempt));
        }
    }

    /// Writes down why a process has not answered. Where no process is to be had, the person is told so, once.
    fn note(&self, error: &ReadError) {
        let program = self.program.display().to_string();
        tracing::warn!("{program}, which reads the network, did not answer: {error}");
        if is_not_to_be_had(error) && !self.is_told.swap(true, Ordering::Relaxed) {
            self.tell(Event::Failure(text!(locale::chosen(), "reader-missing", program = program)));
        }
    }
}

/// Whether the installation is at fault.
fn is_not_to_be_had(error: &ReadError) -> bool {
    matches!(error, ReadError::Missing | ReadError::CannotStart(_) | ReadError::OtherVersion)
}

fn trouble(error: &ReadError) -> RoomFailure {
    match error {
        ReadError::Slow => RoomFailure::Slow,
        _ => RoomFailure::Unexpected,
    }
}

/// An answer that somebody waits for: where working it out panics, the one that it was made with is told.
struct Owed<'a> {
    asker: &'a Asker,
    event: Option<Event>,
}

impl Owed<'_> {
    fn pay(mut self, event: Event) {
        self.event = None;
        self.asker.tell(event);
    }
}

impl Drop for Owed<'_> {
    fn drop(&mut self) {
        if std::thread::panicking()
            && let Some(event) = self.event.take()
        {
            self.asker.tell(event);
        }
    }
}

/// Asks a process of `program`, and returns its one answer.
pub(crate) async fn ask(program: &Path, question: &Question) -> Result<Answer, ReadError> {
    Ok(first(program, question, patience(question)).await?.0)
}

/// Asks a process of `program`, and returns its first answer with the process.
async fn first(program: &Path, question: &Question, within: Duration) -> Result<(Answer, Reader), ReadError> {
    let mut reader = Reader::ask(program, question).await?;
    let answer = reader.answer(within).await?;
    Ok((answer, reader))
}

/// Asks a room's server now what the room wants, for a person who joins on the command line; `None` where the link has not
/// the shape of Greenlight 3's.
pub async fn probe_room(room: &Link) -> Option<RoomProbe> {
    if FrontEnd::of(room) != Some(FrontEnd::Greenlight3) {
        return None;
    }
    let question = Question::Probe { room: room.clone(), prepares: false };
    Some(match ask(&sibling("ccc"), &question).await {
        Ok(Answer::Probed { probe, .. }) => probe,
        Ok(_) => RoomProbe::NoAnswer(RoomFailure::Unexpected),
        Err(error) => RoomProbe::NoAnswer(trouble(&error)),
    })
}

/// Reads the thread now, for a person who asked on the command line.
pub async fn read_thread(thread: &Link) -> anyhow::Result<Thread> {
    let program = sibling("ccc");
    match ask(&program, &Question::Thread(thread.clone())).await {
        Ok(Answer::Thread(thread)) => Ok(thread),
        Ok(Answer::ThreadFailed { why, .. }) => anyhow::bail!("{why}"),
        Ok(Answer::NotReadable) => {
            anyhow::bail!(
                "{thread} is no topic of a forum: its link has the form https://FORUM/t/NAME/NUMBER"
            )
        }
        Ok(_) => anyhow::bail!("{}, which reads the network: {}", program.display(), ReadError::Garbled),
        Err(error) => anyhow::bail!("{}, which reads the network: {error}", program.display()),
    }
}
