//! Notices: those that stand, and the one task that shows them, changes them and hears their answers.

mod server;

use ccc_app::external;
use ccc_app::ports::{Inbox, Message};
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::settings::Urgency;
use ccc_core::update::Event;
use futures_util::StreamExt as _;
use server::{DEFAULT, Manner, NAME, Server, Signal};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::{Mutex, mpsc, oneshot};
use tracing::warn;
use zbus::Connection;
use zbus::fdo::DBusProxy;
use zbus::names::UniqueName;

/// How long the server may take for an answer; it may have to be started first.
const PATIENCE: Duration = Duration::from_secs(10);

/// The reason of a closed notice that has only timed out. The server may keep it in a history, with its buttons.
const EXPIRED: u32 = 1;

/// Gives orders about notices; they are carried out one after the other.
#[derive(Clone)]
pub(super) struct Notices {
    orders: mpsc::UnboundedSender<Order>,
    /// Whether the program ends, so that nothing more is shown that wants an answer.
    leaving: Rc<Cell<bool>>,
    board: Rc<Mutex<Board>>,
}

/// What is to be done about notices.
pub(super) enum Order {
    /// Show this notice; the one that it replaces goes first, so that the new one comes up anew.
    Show { id: NoticeId, replaces: Option<NoticeId>, notice: Box<Notice> },
    /// Give a notice that stands other words.
    Renew { id: NoticeId, notice: Box<Notice> },
    /// Take this notice off the screen, where it is there.
    Close(NoticeId),
    /// Show a notice that asks nothing.
    Say(String),
    /// Take all off the screen; what this holds goes when that is done.
    Leave(oneshot::Sender<()>),
}

/// The notices that stand. They outlive servers and buses.
struct Board {
    inbox: Inbox,
    orders: mpsc::UnboundedReceiver<Order>,
    leaving: Rc<Cell<bool>>,
    standing: BTreeMap<NoticeId, Standing>,
    /// The notice that is on its way to the screen: where the task breaks down over it, it has failed.
    on_its_way: Option<NoticeId>,
    /// Goes when the server that is there at the start has said what it can do, or none is there.
    first_word: Option<oneshot::Sender<()>>,
}

/// A notice that was shown and neither answered nor taken back.
struct Standing {
    notice: Notice,
    place: Place,
    /// The activation token of the click that the server tells next.
    token: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// On the screen, under the server's number.
    Screen(u32),
    /// Timed out; perhaps in the server's history, under this number.
    History(u32),
    /// Nowhere: its server has gone.
    Nowhere,
}

impl Place {
    fn number(self) -> Option<u32> {
        match self {
            Self::Screen(number) | Self::History(number) => Some(number),
            Self::Nowhere => None,
        }
    }
}

impl Notices {
    /// Notices whose answers go to `inbox`. `first_word` goes when it is known what the server can do that is there at
    /// the start.
    pub(super) fn new(inbox: Inbox, first_word: oneshot::Sender<()>) -> Self {
        let (orders, queue) = mpsc::unbounded_channel();
        let leaving = Rc::<Cell<bool>>::default();
        let board = Board {
            inbox,
            orders: queue,
            leaving: leaving.clone(),
            standing: BTreeMap::new(),
            on_its_way: None,
            first_word: Some(first_word),
        };
        Self { orders, leaving, board: Rc::new(Mutex::new(board)) }
    }

    /// Takes all notices off the screen, and does before what was ordered before; of that, nothing is shown any more
    /// that wants an answer. It is not told as shown, so it is owed at the next start.
    pub(super) async fn leave(&self) {
        self.leaving.set(true);
        let (done, all_done) = oneshot::channel();
        self.order(Order::Leave(done));
        // Its end is the answer.
        let _ = all_done.await;
    }

    /// Has this done after all that was ordered before.
    pub(super) fn order(&self, order: Order) {
        // The queue is read as long as the program runs.
        let _ = self.orders.send(order);
    }

    /// Carries orders out on `bus` until that is gone. The program's other notices stand meanwhile.
    pub(super) async fn keep_on(&self, bus: Connection) {
        let mut board = self.board.lock().await;
        board.begin();
        if let Err(error) = board.serve(&bus).await {
            warn!("the session bus does not answer: {error}");
        }
        board.server_went();
    }

    /// Refuses orders: there is no bus. Never returns.
    pub(super) async fn keep_off(&self) {
        let mut board = self.board.lock().await;
        board.begin();
        board.first_word = None;
        while let Some(order) = board.orders.recv().await {
            board.carry_out(order, None).await;
        }
    }
}

impl Board {
    /// Where the task broke down over a notice, that one has failed.
    fn begin(&mut self) {
        if let Some(id) = self.on_its_way.take() {
            self.send(Event::NoticeFailed(id));
        }
    }

    async fn serve(&mut self, bus: &Connection) -> zbus::Result<()> {
        let names = DBusProxy::new(bus).await?;
        let mut changes = names.receive_name_owner_changed_with_args(&[(0, NAME)]).await?;
        let mut server = None;
        if let Ok(owner) = names.get_name_owner(NAME.try_into()?).await {
            server = self.meet(bus, owner.as_ref()).await?;
        }
        self.first_word = None;
        loop {
            // Who comes and goes first: with the server, what it has said is void.
            tokio::select! {
                biased;
                change = changes.next() => {
                    let Some(change) = change else { return Ok(()) };
                    let change = change.args()?;
                    let owner = change.new_owner().as_ref();
                    if owner.is_some_and(|owner| server.as_ref().is_some_and(|server| Server::is(server, owner))) {
                        continue;
                    }
                    self.server_went();
                    server = match owner {
                        Some(owner) => self.meet(bus, owner.to_owned()).await?,
                        None => None,
                    };
                }
                signal = next(&mut server) => self.hear(signal, server.as_ref()).await,
                Some(order) = self.orders.recv() => {
                    if server.is_none() && matches!(order, Order::Show { .. } | Order::Say(_)) {
                        match Server::start(&names).await {
                            Ok(owner) => server = self.meet(bus, owner.as_ref()).await?,
                            Err(why) => warn!("there is no notification server: {why}"),
                        }
                    }
                    self.carry_out(order, server.as_ref()).await;
                }
            }
        }
    }

    /// A server has come: tells what it can do.
    async fn meet(&self, bus: &Connection, owner: UniqueName<'_>) -> zbus::Result<Option<Server>> {
        let server = Server::of(bus, owner).await?;
        self.send(Event::NoticesReady { buttons: server.shows_buttons() });
        Ok(Some(server))
    }

    /// The server is gone, and with it what was on the screen; what stands comes back with the next one.
    fn server_went(&mut self) {
        self.standing.values_mut().for_each(|standing| standing.place = Place::Nowhere);
    }

    async fn carry_out(&mut self, order: Order, server: Option<&Server>) {
        match order {
            Order::Show { .. } if self.leaving.get() => {}
            Order::Show { id, replaces, notice } => {
                self.on_its_way = Some(id);
                if let Some(replaced) = replaces {
                    self.take_off(replaced, server).await;
                }
                let event = match show(server, &notice, 0, Manner::Anew).await {
                    Ok(number) => {
                        if notice.sound && !server.is_some_and(Server::plays_sounds) {
                            external::play_sound().unwrap_or_else(|why| warn!("no sound is played: {why}"));
                        }
                        self.put(id, *notice, number);
                        Event::NoticeShown(id)
                    }
                    Err(why) => {
                        warn!("a notice could not be shown: {why}");
                        Event::NoticeFailed(id)
                    }
                };
                self.on_its_way = None;
                self.send(event);
            }
            Order::Renew { id, notice } => self.renew(id, *notice, server).await,
            Order::Close(id) => self.take_off(id, server).await,
            Order::Say(text) => {
                let said = match server {
                    Some(server) => server.say(&text).await,
                    None => return,
                };
                if let Err(why) = said {
                    warn!("a notice could not be shown: {why}");
                }
            }
            Order::Leave(done) => {
                while let Some((id, _)) = self.standing.first_key_value() {
                    self.take_off(*id, server).await;
                }
                drop(done);
            }
        }
    }

    fn put(&mut self, id: NoticeId, notice: Notice, number: u32) {
        self.standing.insert(id, Standing { notice, place: Place::Screen(number), token: None });
    }

    async fn renew(&mut self, id: NoticeId, notice: Notice, server: Option<&Server>) {
        let Some(standing) = self.standing.get_mut(&id) else { return };
        let number = match standing.place {
            // What nobody sees is not brought back by other words.
            Place::History(_) => return,
            Place::Screen(number) => number,
            Place::Nowhere => 0,
        };
        let same_phase = std::mem::replace(&mut standing.notice, notice).phase == standing.notice.phase;
        // An insistent one is on the screen still, and changes there.
        let pops_up =
            server.is_some_and(Server::pops_up_anew) && standing.notice.urgency != Urgency::Critical;
        if self.leaving.get() || number != 0 && same_phase && pops_up {
            return;
        }
        match show(server, &standing.notice, number, Manner::Quietly).await {
            Ok(number) => standing.place = Place::Screen(number),
            Err(why) => warn!("a notice could not be changed: {why}"),
        }
    }

    async fn take_off(&mut self, id: NoticeId, server: Option<&Server>) {
        let number = self.standing.remove(&id).and_then(|standing| standing.place.number());
        if let Some((server, number)) = server.zip(number) {
            server.close(number).await;
        }
    }

    /// Takes in what the server tells, of this program's notices or of others'.
    async fn hear(&mut self, signal: Signal, server: Option<&Server>) {
        let (Signal::Token { id: number, .. }
        | Signal::Pressed { id: number, .. }
        | Signal::Closed { id: number, .. }) = signal;
        let ours = self.standing.iter_mut().find(|(_, standing)| standing.place.number() == Some(number));
        let Some((&id, standing)) = ours else { return };
        match signal {
            Signal::Token { token, .. } => standing.token = Some(token),
            Signal::Pressed { action, .. } => {
                let notice = &standing.notice;
                let button = notice.buttons.iter().find(|button| button.id == action);
                let on_click = (action == DEFAULT).then_some(&notice.on_click);
                let Some(action) = button.map(|button| &button.action).or(on_click).cloned() else { return };
                let token = standing.token.take();
                self.send(Event::NoticeClosed(id));
                // Where the controller is gone, the program is ending.
                let _ = self.inbox.send(Message::Click { action, token });
                // Not every server takes it off by itself.
                self.take_off(id, server).await;
            }
            Signal::Closed { reason: EXPIRED, .. } => standing.place = Place::History(number),
            Signal::Closed { .. } => {
                self.standing.remove(&id);
                self.send(Event::NoticeClosed(id));
            }
        }
    }

    fn send(&self, event: Event) {
        let _ = self.inbox.send(Message::Event(event));
    }
}

async fn show(server: Option<&Server>, notice: &Notice, number: u32, manner: Manner) -> Result<u32, String> {
    server.ok_or("there is no notification server")?.show(notice, number, manner).await
}

/// What the server tells next; without one, nothing.
async fn next(server: &mut Option<Server>) -> Signal {
    match server {
        Some(server) => server.next().await,
        None => std::future::pending().await,
    }
}
