//! Notices over freedesktop's Desktop Notifications Specification.

use crate::vital;
use ccc_app::ports::{Inbox, Message};
use ccc_core::action::Action;
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::settings;
use ccc_core::update::Event;
use notify_rust::{Hint, Notification, NotificationHandle, NotificationResponse, Timeout, Urgency};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;
use tracing::warn;

/// What the program is called in notices.
const APP: &str = "Coop Casual Conference";

/// The name of the program's desktop entry and icon.
const ID: &str = "coop.patio.ccc";

/// How long the server may take to show a notice; it may have to be started first.
const PATIENCE: Duration = Duration::from_secs(10);

/// The notices on the screen. A handle lives as long as its notice, so that clicks are answered hours later.
#[derive(Clone)]
pub(super) struct Notices(Rc<Shared>);

struct Shared {
    inbox: Inbox,
    orders: mpsc::UnboundedSender<Order>,
    open: RefCell<HashMap<NoticeId, Open>>,
    markup: Cell<bool>,
    /// Whether the program ends, so that nothing more is shown that wants an answer.
    leaving: Cell<bool>,
}

/// What is to be done, one after the other: a notice is on the screen before it is taken off.
enum Order {
    Show {
        id: NoticeId,
        replaces: Option<NoticeId>,
        notice: Box<Notice>,
    },
    Close(NoticeId),
    Say(String),
    /// Take all off the screen; what this holds goes when that is done.
    Leave(oneshot::Sender<()>),
}

struct Open {
    handle: Rc<NotificationHandle>,
    waits: AbortHandle,
}

impl Notices {
    /// Notices whose answers go to `inbox`. Needs a current [`tokio::task::LocalSet`].
    pub(super) fn new(inbox: Inbox) -> Self {
        let (orders, queue) = mpsc::unbounded_channel();
        let notices = Self(Rc::new(Shared {
            inbox,
            orders,
            open: RefCell::default(),
            markup: Cell::new(true),
            leaving: Cell::new(false),
        }));
        tokio::task::spawn_local(notices.clone().carry_out(queue));
        notices
    }

    /// Shows a notice; the one that it replaces goes first, so that the new one comes up anew.
    pub(super) fn show(&self, id: NoticeId, replaces: Option<NoticeId>, notice: Notice) {
        self.order(Order::Show { id, replaces, notice: Box::new(notice) });
    }

    /// Takes this notice off the screen, where it is there.
    pub(super) fn close(&self, id: NoticeId) {
        self.order(Order::Close(id));
    }

    /// Shows a notice that asks nothing.
    pub(super) fn say(&self, text: &str) {
        self.order(Order::Say(text.into()));
    }

    /// Takes all notices off the screen, and does before what was ordered before; of that, nothing is shown any more
    /// that wants an answer. It is not told as shown, so it is owed at the next start.
    pub(super) async fn leave(&self) {
        self.0.leaving.set(true);
        let (done, all_done) = oneshot::channel();
        self.order(Order::Leave(done));
        // Its end is the answer.
        let _ = all_done.await;
    }

    fn order(&self, order: Order) {
        // The queue is read as long as the program runs.
        let _ = self.0.orders.send(order);
    }

    async fn carry_out(self, mut queue: mpsc::UnboundedReceiver<Order>) {
        while let Some(order) = queue.recv().await {
            let asked_for = match &order {
                Order::Show { id, .. } => Some(*id),
                _ => None,
            };
            // A panic over one notice is that notice's alone: it failed, and the queue goes on.
            let done = vital::attempt("a notice", self.clone().do_one(order)).await;
            if let (None, Some(id)) = (done, asked_for) {
                self.send(Event::NoticeFailed(id));
            }
        }
    }

    async fn do_one(self, order: Order) {
        match order {
            Order::Show { .. } if self.0.leaving.get() => {}
            Order::Show { id, replaces, notice } => {
                if let Some(replaced) = replaces {
                    self.take_off(replaced).await;
                }
                let event = match show(&self.request(&notice)).await {
                    Ok(handle) => {
                        self.wait_for_answer(id, *notice, handle);
                        Event::NoticeShown(id)
                    }
                    Err(why) => {
                        warn!("a notice could not be shown: {why}");
                        Event::NoticeFailed(id)
                    }
                };
                self.send(event);
            }
            Order::Close(id) => self.take_off(id).await,
            Order::Say(text) => {
                if let Err(why) = show(&self.builder(APP, &text)).await {
                    warn!("a notice could not be shown: {why}");
                }
            }
            Order::Leave(done) => {
                let all: Vec<NoticeId> = self.0.open.borrow().keys().copied().collect();
                for id in all {
                    self.take_off(id).await;
                }
                drop(done);
            }
        }
    }

    async fn take_off(&self, id: NoticeId) {
        let open = self.0.open.borrow_mut().remove(&id);
        if let Some(Open { handle, waits }) = open {
            waits.abort();
            // A server that does not answer has lost the notice anyway.
            let _ = tokio::time::timeout(PATIENCE, handle.close_async()).await;
        }
    }

    /// The server's abilities (`GetCapabilities`).
    pub(super) fn server_came(&self, capabilities: &[String]) {
        let has = |ability: &str| capabilities.iter().any(|known| known == ability);
        self.0.markup.set(has("body-markup"));
        self.send(Event::NoticesReady { buttons: has("actions") });
    }

    /// The server is gone, and its notices with it.
    pub(super) fn server_went(&self) {
        let gone = std::mem::take(&mut *self.0.open.borrow_mut());
        for (id, open) in gone {
            open.waits.abort();
            self.send(Event::NoticeClosed(id));
        }
    }

    fn wait_for_answer(&self, id: NoticeId, notice: Notice, handle: NotificationHandle) {
        let handle = Rc::new(handle);
        let (this, waiting) = (self.clone(), handle.clone());
        let task = tokio::task::spawn_local(async move {
            let answer = Cell::new(None);
            waiting.wait_for_action_async(|response| answer.set(action(&notice, response))).await;
            this.0.open.borrow_mut().remove(&id);
            this.send(Event::NoticeClosed(id));
            if let Some(action) = answer.take() {
                this.send(Event::Act(action));
                waiting.close_async().await;
            }
        });
        self.0.open.borrow_mut().insert(id, Open { handle, waits: task.abort_handle() });
    }

    fn request(&self, notice: &Notice) -> Notification {
        let mut request = self.builder(&notice.title, &notice.body);
        request.urgency(match notice.urgency {
            settings::Urgency::Low => Urgency::Low,
            settings::Urgency::Normal => Urgency::Normal,
            settings::Urgency::Critical => Urgency::Critical,
        });
        if notice.urgency == settings::Urgency::Critical {
            request.timeout(Timeout::Never);
        }
        // A click on the notice itself is the action with this name.
        request.action("default", &notice.on_click_label);
        for button in &notice.buttons {
            request.action(button.id, &button.label);
        }
        request
    }

    fn builder(&self, title: &str, body: &str) -> Notification {
        let mut notice = Notification::new();
        notice.appname(APP).icon(ID).hint(Hint::DesktopEntry(ID.into())).summary(title);
        notice.body(&if self.0.markup.get() { escaped(body) } else { body.to_owned() });
        notice
    }

    fn send(&self, event: Event) {
        // Where the controller is gone, the program is ending.
        let _ = self.0.inbox.send(Message::Event(event));
    }
}

async fn show(notice: &Notification) -> Result<NotificationHandle, String> {
    match tokio::time::timeout(PATIENCE, notice.show_async()).await {
        Ok(shown) => shown.map_err(|error| error.to_string()),
        Err(_) => Err("the notification server does not respond".into()),
    }
}

/// What a person's answer asks for; a notice that was only closed asks nothing.
fn action(notice: &Notice, response: &NotificationResponse) -> Option<Action> {
    match response {
        NotificationResponse::Default => Some(notice.on_click.clone()),
        NotificationResponse::Action(id) => {
            notice.buttons.iter().find(|button| button.id == id).map(|button| button.action.clone())
        }
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
    }
}

/// A server with markup reads these three characters as such.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
