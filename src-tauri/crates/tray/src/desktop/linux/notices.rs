//! Notices over freedesktop's Desktop Notifications Specification.

use crate::report;
use ccc_app::ports::{Inbox, Message};
use ccc_core::action::Action;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::settings;
use ccc_core::update::Event;
use ccc_core::view::notice::Notice;
use notify_rust::{Hint, Notification, NotificationHandle, NotificationResponse, Timeout, Urgency};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use tokio::task::AbortHandle;

/// What the program is called in notices.
const APP: &str = "Coop Casual Conference";

/// The notices on the screen. A handle lives as long as its notice, so that clicks are answered hours later.
#[derive(Clone)]
pub(super) struct Notices(Rc<Shared>);

struct Shared {
    inbox: Inbox,
    open: RefCell<HashMap<OccurrenceId, Open>>,
    markup: Cell<bool>,
}

struct Open {
    handle: Rc<NotificationHandle>,
    waits: AbortHandle,
}

impl Notices {
    pub(super) fn new(inbox: Inbox) -> Self {
        Self(Rc::new(Shared { inbox, open: RefCell::default(), markup: Cell::new(true) }))
    }

    /// Shows a notice; an earlier one for the same occurrence goes first, so that the new one comes up anew.
    pub(super) fn show(&self, notice: Notice) {
        let this = self.clone();
        tokio::task::spawn_local(async move {
            this.close(&notice.occurrence);
            let mut builder = this.builder(&notice.title, &notice.body);
            builder.urgency(match notice.urgency {
                settings::Urgency::Low => Urgency::Low,
                settings::Urgency::Normal => Urgency::Normal,
                settings::Urgency::Critical => Urgency::Critical,
            });
            if notice.urgency == settings::Urgency::Critical {
                builder.timeout(Timeout::Never);
            }
            // A click on the notice itself is the action with this name.
            builder.action("default", "Open");
            for button in &notice.buttons {
                builder.action(button.id, &button.label);
            }
            let event = match builder.show_async().await {
                Ok(handle) => {
                    this.wait_for_answer(&notice, handle);
                    Event::NoticeShown(notice.occurrence)
                }
                Err(error) => {
                    report::tell(&format!("a notice could not be shown: {error}"));
                    Event::NoticeFailed(notice.occurrence)
                }
            };
            this.send(event);
        });
    }

    /// Takes the notice for this occurrence off the screen, where there is one.
    pub(super) fn close(&self, occurrence: &OccurrenceId) {
        let Some(open) = self.0.open.borrow_mut().remove(occurrence) else { return };
        open.waits.abort();
        tokio::task::spawn_local(async move { open.handle.close_async().await });
    }

    /// Shows a notice that asks nothing.
    pub(super) fn say(&self, text: &str) {
        let notice = self.builder(APP, text);
        tokio::task::spawn_local(async move {
            if let Err(error) = notice.show_async().await {
                report::tell(&format!("a notice could not be shown: {error}"));
            }
        });
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
        for (occurrence, open) in gone {
            open.waits.abort();
            self.send(Event::NoticeClosed(occurrence));
        }
    }

    fn wait_for_answer(&self, notice: &Notice, handle: NotificationHandle) {
        let handle = Rc::new(handle);
        let (this, notice, waiting) = (self.clone(), notice.clone(), handle.clone());
        let occurrence = notice.occurrence.clone();
        let task = tokio::task::spawn_local(async move {
            let answer = Cell::new(None);
            waiting.wait_for_action_async(|response| answer.set(action(&notice, response))).await;
            this.0.open.borrow_mut().remove(&notice.occurrence);
            this.send(Event::NoticeClosed(notice.occurrence.clone()));
            if let Some(action) = answer.take() {
                this.send(Event::Act(action));
                waiting.close_async().await;
            }
        });
        self.0.open.borrow_mut().insert(occurrence, Open { handle, waits: task.abort_handle() });
    }

    fn builder(&self, title: &str, body: &str) -> Notification {
        let mut notice = Notification::new();
        notice.appname(APP).icon("ccc").hint(Hint::DesktopEntry("ccc".into())).summary(title);
        notice.body(&if self.0.markup.get() { escaped(body) } else { body.to_owned() });
        notice
    }

    fn send(&self, event: Event) {
        // Where the controller is gone, the program is ending.
        let _ = self.0.inbox.send(Message::Event(event));
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
