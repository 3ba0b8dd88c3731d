//! Linux: StatusNotifierItem and freedesktop's notices over the session bus, everything on one thread.

mod display;
mod notices;
mod session;
mod shortcut;
mod startup_notification;
mod tray;

use crate::{Setup, start, vital};
use anyhow::Context as _;
use ccc_app::controller::End;
use ccc_app::ports::{Desktop, Inbox, Message};
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::shortcut::Shortcut;
use ccc_core::view::tray::TrayView;
use notices::{Notices, Order};
use shortcut::Shortcuts;
use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::time::Duration;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::LocalSet;
use x11rb::rust_connection::RustConnection;

/// How long the notification server may take to say what it can do, before the program goes on without its word.
const FIRST_WORD: Duration = Duration::from_millis(200);

/// Runs the resident until somebody ends it.
pub(crate) fn run(setup: Setup) -> anyhow::Result<End> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // What is dropped at the end still says goodbye to the bus, for which it needs the runtime.
    let _context = runtime.enter();
    let tasks = LocalSet::new();
    tasks.block_on(&runtime, async {
        let Some(only_one) = start::become_the_only_one(&setup).await? else { return Ok(End::Wanted) };
        let (inbox, messages) = mpsc::unbounded_channel();
        let (views, shown) = watch::channel(None);
        let (first_word, server_known) = oneshot::channel();
        let notices = Notices::new(inbox.clone(), first_word);
        let shortcuts = Shortcuts::new(inbox.clone());
        let shared = (notices.clone(), shortcuts.clone());
        let (its_inbox, speed) = (inbox.clone(), setup.clock.speed());
        tokio::task::spawn_local(vital::keep_alive("what holds tray and notices", move || {
            session::keep(its_inbox.clone(), shown.clone(), shared.clone(), speed)
        }));
        stop_on_signals(&inbox)?;
        tokio::task::spawn_local(display::stop_with_it(inbox.clone()));
        let desktop = Linux { views, notices, shortcuts };
        // A notice that is owed at once, too, is to know what the server can show.
        let server_known = async { drop(tokio::time::timeout(FIRST_WORD, server_known).await) };
        // Boxed: it holds the whole state, which is too large to be moved about.
        Box::pin(start::run(setup, only_one, desktop, inbox, messages, server_known)).await
    })
}

/// Tells when the X server has sent something.
#[expect(
    deprecated,
    reason = "its successor is unsafe for the sake of types that could change their descriptor; a borrowed one cannot"
)]
fn readable(server: &RustConnection) -> io::Result<AsyncFd<BorrowedFd<'_>>> {
    AsyncFd::with_interest(server.stream().as_fd(), Interest::READABLE)
}

/// Ends the program as Quit does when the system asks it to.
fn stop_on_signals(inbox: &Inbox) -> anyhow::Result<()> {
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
        let mut signals = signal(kind).context("the system's signals cannot be listened to")?;
        let inbox = inbox.clone();
        tokio::task::spawn_local(async move {
            signals.recv().await;
            inbox.send(Message::Stop)
        });
    }
    Ok(())
}

struct Linux {
    views: watch::Sender<Option<TrayView>>,
    notices: Notices,
    shortcuts: Shortcuts,
}

impl Desktop for Linux {
    fn draw(&mut self, view: &TrayView) {
        self.views.send_replace(Some(view.clone()));
    }

    fn show(&mut self, id: NoticeId, replaces: Option<NoticeId>, notice: &Notice) {
        self.notices.order(Order::Show { id, replaces, notice: Box::new(notice.clone()) });
    }

    fn renew(&mut self, id: NoticeId, notice: &Notice) {
        self.notices.order(Order::Renew { id, notice: Box::new(notice.clone()) });
    }

    fn close(&mut self, id: NoticeId) {
        self.notices.order(Order::Close(id));
    }

    fn say(&mut self, text: &str) {
        self.notices.order(Order::Say(text.into()));
    }

    fn set_shortcut(&mut self, shortcut: Option<Shortcut>) {
        self.shortcuts.set(shortcut);
    }

    fn leave(&mut self) -> impl Future<Output = ()> {
        self.notices.leave()
    }
}
