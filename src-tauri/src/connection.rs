//! The connection to the resident: snapshots come in and are drawn, the page's requests go out.
//!
//! One task owns it ([`ResidentConnection::run`]); the page's requests and what the resident says reach it through one
//! channel.

use crate::visibility::ShowRequest;
use ccc_app::locale;
use ccc_app::paths::Paths;
use ccc_app::socket::client::{ConnectError, Connection, MessageReceiver, RequestSender, StartPolicy};
use ccc_app::socket::wire::{FromServer, Push, Request, Response, Role};
use ccc_core::action::Action;
use ccc_core::places::Place;
use ccc_core::settings::Appearance;
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

/// What the connection does with the window.
pub(crate) trait Screen: Send + 'static {
    /// Gives the page something to draw.
    fn draw(&self, shown: &Shown);
    /// Brings the window to the front.
    fn show(&self, request: ShowRequest);
    /// Closes the window where it has come by itself and the person has not turned to it.
    fn withdraw(&self);
    /// Whether the window is on the screen, or about to be.
    fn is_up(&self) -> bool;
    /// Puts a text on the clipboard, briefly or until something else is copied. Answers whether it did: desktops let only the
    /// window in front.
    fn copy(&self, text: String, briefly: bool) -> oneshot::Receiver<bool>;
    /// Ends the process.
    fn exit(&self);
}

/// What came of the first try to connect to the resident.
pub(crate) enum ConnectResult {
    /// The resident, and its first snapshot.
    Resident(Connection, Box<PanelView>),
    /// A panel runs already; the resident has brought it to the front.
    AnotherPanel,
    /// There is no resident, and none could be started.
    Failed(ConnectError),
}

/// Connects to the resident, starting it where one is wanted.
pub(crate) async fn connect(paths: &Paths, wanted: StartPolicy) -> ConnectResult {
    let opened = async {
        let mut connection = Connection::open_or_start(paths, Role::Panel, wanted).await?;
        loop {
            match connection.messages.next().await? {
                Some(FromServer::Push(Push::View(view))) => {
                    return Ok(ConnectResult::Resident(connection, view));
                }
                Some(FromServer::Push(Push::NotNeeded)) => return Ok(ConnectResult::AnotherPanel),
                Some(_) => {}
                None => return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into()),
            }
        }
    };
    opened.await.unwrap_or_else(ConnectResult::Failed)
}

/// The colours that the person has chosen, as far as anybody knows.
pub(crate) fn appearance(connected: &ConnectResult) -> Appearance {
    match connected {
        ConnectResult::Resident(_, view) => view.appearance,
        _ => Appearance::System,
    }
}

enum Message {
    FromPage(PageRequest),
    /// The window is on the screen, as this click wanted.
    WindowShown(u64),
    /// The window is off the screen.
    WindowHidden,
    FromResident(FromServer),
    Disconnected,
}

enum PageRequest {
    Shown(oneshot::Sender<Shown>),
    Act(Action, Option<String>, oneshot::Sender<Result<(), String>>),
    FindPlaces(String, oneshot::Sender<Vec<Place>>),
    Reconnect(oneshot::Sender<()>),
}

/// Where the resident's answer goes.
enum ReplyTo {
    Act(oneshot::Sender<Result<(), String>>),
    FindPlaces(oneshot::Sender<Vec<Place>>),
}

/// Passes the page's requests on to the connection.
pub(crate) struct PageRequests(mpsc::UnboundedSender<Message>);

impl PageRequests {
    /// What is to be shown now.
    pub(crate) async fn shown(&self) -> Result<Shown, String> {
        self.send(PageRequest::Shown).await
    }

    /// Has the resident do something, with the activation token for what opens because of it; fails with a sentence for the
    /// person.
    pub(crate) async fn act(&self, action: Action, token: Option<String>) -> Result<(), String> {
        self.send(|reply| PageRequest::Act(action, token, reply)).await?
    }

    /// Asks the resident for places whose day can be shown.
    pub(crate) async fn find_places(&self, query: String) -> Result<Vec<Place>, String> {
        self.send(|reply| PageRequest::FindPlaces(query, reply)).await
    }

    /// Connects again, starting the resident where none runs. What came of it is drawn.
    pub(crate) async fn reconnect(&self) -> Result<(), String> {
        self.send(PageRequest::Reconnect).await
    }

    /// Tells the resident that the window is on the screen, as this click wanted.
    pub(crate) fn shown_for(&self, click: u64) {
        // Nobody takes it only while the program ends.
        let _ = self.0.send(Message::WindowShown(click));
    }

    /// Tells the resident that the window is off the screen.
    pub(crate) fn hidden(&self) {
        let _ = self.0.send(Message::WindowHidden);
    }

    async fn send<T>(&self, request: impl FnOnce(oneshot::Sender<T>) -> PageRequest) -> Result<T, String> {
        let (reply, answer) = oneshot::channel();
        // Nobody takes it, or nobody answers, only while the program ends or the resident has just ended.
        let _ = self.0.send(Message::FromPage(request(reply)));
        answer.await.map_err(|_| lost(None).text)
    }
}

/// The connection and what hangs on it.
pub(crate) struct ResidentConnection {
    paths: Paths,
    shown: Shown,
    /// `None` while the resident cannot be reached.
    requests: Option<RequestSender>,
    /// Requests that the resident has not answered yet, by their numbers.
    unanswered: HashMap<u64, ReplyTo>,
    /// The person has asked to end the program, so that the resident's end is no loss.
    quitting: bool,
    sender: mpsc::UnboundedSender<Message>,
    inbox: mpsc::UnboundedReceiver<Message>,
}

impl ResidentConnection {
    /// A connection that shows what the first try came to, and the page's end of it. Runs inside tokio.
    pub(crate) fn new(paths: Paths, first: ConnectResult) -> (Self, PageRequests) {
        let (sender, inbox) = mpsc::unbounded_channel();
        let mut connection = Self {
            paths,
            shown: Shown::Lost(lost(None)),
            requests: None,
            unanswered: HashMap::new(),
            quitting: false,
            sender: sender.clone(),
            inbox,
        };
        connection.take(first);
        (connection, PageRequests(sender))
    }

    /// Passes messages between the resident and the page until the program ends.
    pub(crate) async fn run(mut self, screen: impl Screen) {
        while let Some(message) = self.inbox.recv().await {
            match message {
                Message::FromPage(PageRequest::Shown(reply)) => drop(reply.send(self.shown.clone())),
                Message::FromPage(PageRequest::Act(action, token, reply)) => {
                    self.quitting |= self.requests.is_some() && action == Action::Quit;
                    self.send(Request::Act(action), token, Some(ReplyTo::Act(reply))).await;
                }
                Message::FromPage(PageRequest::FindPlaces(query, reply)) => {
                    self.send(Request::FindPlaces { query }, None, Some(ReplyTo::FindPlaces(reply))).await;
                }
                Message::FromPage(PageRequest::Reconnect(reply)) => self.reconnect(reply, &screen).await,
                Message::WindowHidden => self.send(Request::PanelHidden, None, None).await,
                Message::WindowShown(click) => self.send(Request::PanelShown { click }, None, None).await,
                Message::FromResident(FromServer::Push(Push::View(view))) => {
                    self.shown = Shown::View(view);
                    screen.draw(&self.shown);
                }
                Message::FromResident(FromServer::Push(Push::Show { click, placement })) => {
                    screen.show(ShowRequest { click, placement });
                }
                Message::FromResident(FromServer::Push(Push::Copy { text, briefly })) => {
                    // Answered at once, or never where the program ends.
                    if screen.copy(text, briefly).await == Ok(false) {
                        self.send(Request::NotCopied, None, None).await;
                    }
                }
                // It was said when the connection was opened.
                Message::FromResident(FromServer::Hello(_)) => {}
                Message::FromResident(FromServer::Push(Push::Withdraw)) => screen.withdraw(),
                Message::FromResident(FromServer::Push(Push::NotNeeded)) => screen.exit(),
                Message::FromResident(FromServer::Answer { id, response }) => {
                    // The page may have gone on: then nobody needs the answer.
                    match (self.unanswered.remove(&id), response) {
                        (Some(ReplyTo::Act(reply)), Response::Failed { why }) => drop(reply.send(Err(why))),
                        (Some(ReplyTo::Act(reply)), _) => drop(reply.send(Ok(()))),
                        (Some(ReplyTo::FindPlaces(reply)), Response::Places(places)) => {
                            drop(reply.send(places));
                        }
                        _ => {}
                    }
                }
                Message::Disconnected => self.lose(&screen),
            }
        }
    }

    /// Without a resident the reply is dropped, and the page hears that the resident is lost.
    async fn send(&mut self, request: Request, token: Option<String>, reply: Option<ReplyTo>) {
        let Some(requests) = self.requests.as_mut() else { return };
        if let (Ok(id), Some(reply)) = (requests.send(request, token).await, reply) {
            self.unanswered.insert(id, reply);
        }
    }

    async fn reconnect(&mut self, reply: oneshot::Sender<()>, screen: &impl Screen) {
        if self.requests.is_none() {
            let result = connect(&self.paths, StartPolicy::IfNoneRuns).await;
            if matches!(result, ConnectResult::AnotherPanel) {
                screen.exit();
            }
            self.take(result);
            screen.draw(&self.shown);
        }
        let _ = reply.send(());
    }

    fn take(&mut self, result: ConnectResult) {
        match result {
            ConnectResult::Resident(connection, view) => {
                self.shown = Shown::View(view);
                self.requests = Some(connection.requests);
                tokio::spawn(receive(connection.messages, self.sender.clone()));
            }
            ConnectResult::Failed(why) => self.shown = Shown::Lost(lost(Some(&why.to_string()))),
            ConnectResult::AnotherPanel => {}
        }
    }

    /// The resident is gone. A person who looks is told; a window that nobody sees is not needed any more.
    fn lose(&mut self, screen: &impl Screen) {
        self.requests = None;
        self.unanswered.clear();
        self.shown = Shown::Lost(lost(None));
        if self.quitting || !screen.is_up() {
            screen.exit();
        } else {
            screen.draw(&self.shown);
        }
    }
}

/// What is shown without a resident, in the person's language: nobody else tells it now.
fn lost(why: Option<&str>) -> Lost {
    Lost::because(locale::chosen(), why)
}

/// Reads to the end of the connection. A task of its own, because a read that is given up half-way loses what it read.
async fn receive(mut messages: MessageReceiver, to: mpsc::UnboundedSender<Message>) {
    while let Ok(Some(incoming)) = messages.next().await {
        if to.send(Message::FromResident(incoming)).is_err() {
            return;
        }
    }
    let _ = to.send(Message::Disconnected);
}

#[cfg(test)]
mod tests;
