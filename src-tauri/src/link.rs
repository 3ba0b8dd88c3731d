//! The connection to the resident: snapshots come in and are drawn, wishes go out.
//!
//! One task owns it ([`Link::carry`]); the page's requests and what the resident says reach it through one channel.

use ccc_app::locale;
use ccc_app::paths::Paths;
use ccc_app::socket::client::{Asker, ConnectError, Connection, Incoming, Listener, Wanted};
use ccc_app::socket::wire::Opening;
use ccc_app::socket::wire::{Push, Request, Response, Role};
use ccc_core::action::Action;
use ccc_core::places::Place;
use ccc_core::view::panel::{Lost, PanelView};
use serde::Serialize;
use std::collections::HashMap;
use tokio::sync::{mpsc, oneshot};

/// What the page draws.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shown {
    /// The resident's snapshot.
    View(Box<PanelView>),
    /// The resident cannot be reached.
    Lost(Lost),
}

/// What the link does with the window.
pub(crate) trait Screen: Send + 'static {
    /// Gives the page something to draw.
    fn draw(&self, shown: &Shown);
    /// Brings the window to the front.
    fn show(&self, opening: Opening);
    /// Whether the window is on the screen, or about to be.
    fn is_up(&self) -> bool;
    /// Ends the program.
    fn end(&self);
}

/// What came of the first try to reach the resident.
pub(crate) enum Met {
    /// The resident, and its first snapshot.
    Resident(Connection, Box<PanelView>),
    /// A panel runs already; the resident has brought it to the front.
    AnotherPanel,
    /// There is no resident, and none could be started.
    Nobody(ConnectError),
}

/// Reaches the resident, starting it where one is wanted.
pub(crate) async fn meet(paths: &Paths, wanted: Wanted) -> Met {
    let opened = async {
        let mut connection = Connection::open_or_start(paths, Role::Panel, wanted).await?;
        loop {
            match connection.listener.next().await? {
                Some(Incoming::Push(Push::View(view))) => return Ok(Met::Resident(connection, view)),
                Some(Incoming::Push(Push::NotNeeded)) => return Ok(Met::AnotherPanel),
                Some(_) => {}
                None => return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into()),
            }
        }
    };
    opened.await.unwrap_or_else(Met::Nobody)
}

enum Message {
    Wish(Wish),
    Heard(Incoming),
    HungUp,
}

enum Wish {
    Shown(oneshot::Sender<Shown>),
    Act(Action, oneshot::Sender<Result<(), String>>),
    Find(String, oneshot::Sender<Vec<Place>>),
    Again(oneshot::Sender<()>),
}

/// Who waits for an answer of the resident.
enum Waiting {
    Done(oneshot::Sender<Result<(), String>>),
    Places(oneshot::Sender<Vec<Place>>),
}

/// Passes the page's wishes on to the link.
pub(crate) struct Wishes(mpsc::UnboundedSender<Message>);

impl Wishes {
    /// What is to be shown now.
    pub(crate) async fn shown(&self) -> Result<Shown, String> {
        self.send(Wish::Shown).await
    }

    /// Sends a wish to the resident; fails with a sentence for the person.
    pub(crate) async fn act(&self, action: Action) -> Result<(), String> {
        self.send(|reply| Wish::Act(action, reply)).await?
    }

    /// Asks the resident for places whose day can be shown.
    pub(crate) async fn find_places(&self, query: String) -> Result<Vec<Place>, String> {
        self.send(|reply| Wish::Find(query, reply)).await
    }

    /// Starts the resident again. What came of it is drawn.
    pub(crate) async fn again(&self) -> Result<(), String> {
        self.send(Wish::Again).await
    }

    async fn send<T>(&self, wish: impl FnOnce(oneshot::Sender<T>) -> Wish) -> Result<T, String> {
        let (reply, answer) = oneshot::channel();
        // Nobody takes it, or nobody answers, only while the program ends or the resident has just ended.
        let _ = self.0.send(Message::Wish(wish(reply)));
        answer.await.map_err(|_| lost(None).text)
    }
}

/// The connection and what hangs on it.
pub(crate) struct Link {
    paths: Paths,
    shown: Shown,
    /// The way to the resident, while there is one.
    asker: Option<Asker>,
    /// Wishes that the resident has not answered yet, by their question's number.
    open: HashMap<u64, Waiting>,
    /// The person has asked to end the program, so that the resident's end is no loss.
    quitting: bool,
    sender: mpsc::UnboundedSender<Message>,
    inbox: mpsc::UnboundedReceiver<Message>,
}

impl Link {
    /// A link that shows what was met first, and the page's end of it. Runs inside tokio.
    pub(crate) fn new(paths: Paths, met: Met) -> (Self, Wishes) {
        let (sender, inbox) = mpsc::unbounded_channel();
        let mut link = Self {
            paths,
            shown: Shown::Lost(lost(None)),
            asker: None,
            open: HashMap::new(),
            quitting: false,
            sender: sender.clone(),
            inbox,
        };
        link.take(met);
        (link, Wishes(sender))
    }

    /// Carries messages between the resident and the page until the program ends.
    pub(crate) async fn carry(mut self, screen: impl Screen) {
        while let Some(message) = self.inbox.recv().await {
            match message {
                Message::Wish(Wish::Shown(reply)) => drop(reply.send(self.shown.clone())),
                Message::Wish(Wish::Act(action, reply)) => self.act(action, reply).await,
                Message::Wish(Wish::Find(query, reply)) => {
                    self.ask(Request::FindPlaces { query }, Waiting::Places(reply)).await;
                }
                Message::Wish(Wish::Again(reply)) => self.again(reply, &screen).await,
                Message::Heard(Incoming::Push(Push::View(view))) => {
                    self.shown = Shown::View(view);
                    screen.draw(&self.shown);
                }
                Message::Heard(Incoming::Push(Push::Show(opening))) => screen.show(opening),
                Message::Heard(Incoming::Push(Push::NotNeeded)) => screen.end(),
                Message::Heard(Incoming::Answer { id, response }) => {
                    // The page may have gone on: then nobody needs the answer.
                    match (self.open.remove(&id), response) {
                        (Some(Waiting::Done(reply)), Response::Failed { why }) => drop(reply.send(Err(why))),
                        (Some(Waiting::Done(reply)), _) => drop(reply.send(Ok(()))),
                        (Some(Waiting::Places(reply)), Response::Places(places)) => drop(reply.send(places)),
                        _ => {}
                    }
                }
                Message::HungUp => self.lose(&screen),
            }
        }
    }

    async fn act(&mut self, action: Action, reply: oneshot::Sender<Result<(), String>>) {
        self.quitting |= self.asker.is_some() && action == Action::Quit;
        self.ask(Request::Act(action), Waiting::Done(reply)).await;
    }

    /// Without a way to the resident the reply is dropped, and the page hears that the resident is lost.
    async fn ask(&mut self, request: Request, waiting: Waiting) {
        let Some(asker) = self.asker.as_mut() else { return };
        if let Ok(id) = asker.send(request).await {
            self.open.insert(id, waiting);
        }
    }

    async fn again(&mut self, reply: oneshot::Sender<()>, screen: &impl Screen) {
        if self.asker.is_none() {
            let met = meet(&self.paths, Wanted::WhereNoneRuns).await;
            if matches!(met, Met::AnotherPanel) {
                screen.end();
            }
            self.take(met);
            screen.draw(&self.shown);
        }
        let _ = reply.send(());
    }

    fn take(&mut self, met: Met) {
        match met {
            Met::Resident(connection, view) => {
                self.shown = Shown::View(view);
                self.asker = Some(connection.asker);
                tokio::spawn(hear(connection.listener, self.sender.clone()));
            }
            Met::Nobody(why) => self.shown = Shown::Lost(lost(Some(&why.to_string()))),
            Met::AnotherPanel => {}
        }
    }

    /// The resident is gone. A person who looks is told; a window that nobody sees is not needed any more.
    fn lose(&mut self, screen: &impl Screen) {
        self.asker = None;
        self.open.clear();
        self.shown = Shown::Lost(lost(None));
        if self.quitting || !screen.is_up() {
            screen.end();
        } else {
            screen.draw(&self.shown);
        }
    }
}

/// What is shown without a resident, in the person's language: nobody else tells it now.
fn lost(why: Option<&str>) -> Lost {
    Lost::because(locale::of_this_person(), why)
}

/// Reads to the end of the connection. A task of its own, because a read that is given up half-way loses what it read.
async fn hear(mut listener: Listener, to: mpsc::UnboundedSender<Message>) {
    while let Ok(Some(incoming)) = listener.next().await {
        if to.send(Message::Heard(incoming)).is_err() {
            return;
        }
    }
    let _ = to.send(Message::HungUp);
}

#[cfg(test)]
mod tests;
