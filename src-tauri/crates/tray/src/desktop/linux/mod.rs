//! Linux: StatusNotifierItem and freedesktop's notices over the session bus, everything on one thread.

mod notices;
mod session;
mod tray;

use crate::{Setup, report, start};
use anyhow::Context as _;
use ccc_app::handover::{self, Clipboard};
use ccc_app::paths::sibling;
use ccc_app::ports::{Desktop, Inbox, Message, Opening};
use ccc_core::link::Link;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::update::Event;
use ccc_core::view::notice::Notice;
use ccc_core::view::tray::TrayView;
use notices::Notices;
use std::path::PathBuf;
use std::process::Command;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};
use tokio::task::LocalSet;

/// Runs the resident until somebody ends it.
pub(crate) fn run(setup: Setup) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // What is dropped at the end still says goodbye to the bus, for which it needs the runtime.
    let _context = runtime.enter();
    let tasks = LocalSet::new();
    tasks.block_on(&runtime, async {
        let Some(only_one) = start::become_the_only_one(&setup).await? else { return Ok(()) };
        let (inbox, messages) = mpsc::unbounded_channel();
        let (views, shown) = watch::channel(None);
        let notices = Notices::new(inbox.clone());
        tokio::task::spawn_local(session::keep(inbox.clone(), shown, notices.clone(), setup.speed));
        stop_on_signals(&inbox)?;
        let settings = setup.paths.settings.clone();
        let desktop =
            Linux { inbox: inbox.clone(), views, notices, clipboard: Clipboard::default(), settings };
        start::run(setup, only_one, desktop, inbox, messages).await
    })
}

/// Ends the program as Quit does when the system asks it to.
fn stop_on_signals(inbox: &Inbox) -> anyhow::Result<()> {
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
        let mut signals = signal(kind).context("the system's signals cannot be heard")?;
        let inbox = inbox.clone();
        tokio::task::spawn_local(async move {
            signals.recv().await;
            inbox.send(Message::Stop)
        });
    }
    Ok(())
}

struct Linux {
    inbox: Inbox,
    views: watch::Sender<Option<TrayView>>,
    notices: Notices,
    clipboard: Clipboard,
    settings: PathBuf,
}

impl Desktop for Linux {
    fn draw(&mut self, view: &TrayView) {
        self.views.send_replace(Some(view.clone()));
    }

    fn show(&mut self, notice: &Notice) {
        self.notices.show(notice.clone());
    }

    fn close(&mut self, occurrence: &OccurrenceId) {
        self.notices.close(occurrence.clone());
    }

    fn say(&mut self, text: &str) {
        self.notices.say(text);
    }

    fn open(&mut self, link: &Link, browser: &[String]) {
        let (inbox, link) = (self.inbox.clone(), link.clone());
        handover::open_link(&link.clone(), browser, move |why| {
            let _ = inbox.send(Message::Event(Event::OpenFailed { link, why }));
        });
    }

    fn open_settings(&mut self) {
        let (inbox, path) = (self.inbox.clone(), self.settings.clone());
        handover::open_file(&self.settings, move |why| {
            let text = format!("{} could not be opened: {why}", path.display());
            let _ = inbox.send(Message::Event(Event::SettingsFault(text)));
        });
    }

    fn copy(&mut self, text: &str, briefly: bool) {
        let inbox = self.inbox.clone();
        self.clipboard.copy(text, briefly, move |why| {
            let _ = inbox.send(Message::Event(Event::CopyFailed { why }));
        });
    }

    fn start_panel(&mut self, opening: &Opening) {
        let mut command = Command::new(sibling("ccc-panel"));
        if let Some((x, y)) = opening.near {
            command.arg(format!("--near={x},{y}"));
        }
        if let Some(token) = &opening.token {
            command.env("XDG_ACTIVATION_TOKEN", token);
        }
        if let Err(error) = handover::start(command) {
            let text = format!("The panel (ccc-panel) could not be started: {error}");
            report::tell(&text);
            self.notices.say(&text);
        }
    }
}
