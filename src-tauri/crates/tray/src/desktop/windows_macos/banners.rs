//! Notices on macOS, by `notify-rust`'s default way (`NSUserNotification`).
//!
//! That way needs no signature and no permission, which the newer one wants; it shows the buttons in a list under
//! "Options", and can neither replace a notice nor take it back.

use ccc_app::ports::{Inbox, Message};
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::update::Event;
use notify_rust::{Notification, NotificationResponse};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long the system takes at most to refuse a notice. It tells nothing when it has shown one.
const REFUSAL: Duration = Duration::from_secs(1);

/// The notices.
pub(super) struct Banners {
    inbox: Inbox,
}

impl Banners {
    pub(super) fn new(inbox: Inbox) -> Self {
        // As a program that is not in a bundle of this name, as after `cargo build`, it speaks in the Finder's name.
        let _ = notify_rust::set_application(super::IDENTIFIER);
        Self { inbox }
    }

    pub(super) fn show(&mut self, id: NoticeId, _replaces: Option<NoticeId>, notice: &Notice) {
        let (notice, inbox) = (notice.clone(), self.inbox.clone());
        let waiter = thread::Builder::new().name("notice".into());
        if waiter.spawn(move || follow(id, &notice, &inbox)).is_err() {
            let _ = self.inbox.send(Message::Event(Event::NoticeFailed(id)));
        }
    }

    /// Nothing: a notice that is no longer wanted goes with the next one, or when the person takes it away.
    #[expect(clippy::unused_self, reason = "what Windows does, macOS cannot")]
    pub(super) fn close(&mut self, _id: NoticeId) {}
}

/// Tells the person something in a notice that asks nothing.
pub(super) fn say(text: &str) {
    // A handle that nobody waits on sends when it is dropped.
    drop(Notification::new().summary(super::NAME).body(text).show());
}

/// Shows the notice and reports what becomes of it. Waits as long as the notice stands.
fn follow(id: NoticeId, notice: &Notice, inbox: &Inbox) {
    let tell = |event| {
        let _ = inbox.send(Message::Event(event));
    };
    let (sender, answers) = mpsc::channel();
    let notification = notification(notice);
    let waiter = thread::Builder::new().name("notice's answer".into()).spawn(move || {
        let answered = sender.clone();
        let shown = notification.show().and_then(|handle| {
            handle.wait_for_response(move |response: &NotificationResponse| {
                let _ = answered.send(Some(response.clone()));
            })
        });
        if shown.is_err() {
            let _ = sender.send(None);
        }
    });
    let failed = || tell(Event::NoticeFailed(id));
    if waiter.is_err() {
        return failed();
    }
    let first = answers.recv_timeout(REFUSAL);
    if first == Ok(None) {
        return failed();
    }
    tell(Event::NoticeShown(id));
    let answer = first.or_else(|_| answers.recv()).ok().flatten();
    let action = match answer {
        Some(NotificationResponse::Default) => Some(notice.on_click.clone()),
        Some(NotificationResponse::Action(id)) => {
            notice.buttons.iter().find(|button| button.id == id).map(|button| button.action.clone())
        }
        _ => None,
    };
    if let Some(action) = action {
        tell(Event::Act(action));
    }
    tell(Event::NoticeClosed(id));
}

fn notification(notice: &Notice) -> Notification {
    let mut notification = Notification::new();
    notification.summary(&notice.title).body(&notice.body);
    if notice.sound {
        // The sound that the person has chosen for alerts.
        notification.sound_name("NSUserNotificationDefaultSoundName");
    }
    for button in &notice.buttons {
        notification.action(button.id, &button.label);
    }
    notification
}
