//! The connection to the panel, and the click that asked for its window. A click is answered once the panel says that its
//! window is on the screen; until then a panel that ends, hangs up or stays silent is replaced by another process.

use crate::ports::Pushes;
use crate::socket::wire::{Focus, PanelPlacement, Push};
use ccc_core::view::panel::PanelView;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;
use tokio::time::Instant;

/// How long a panel may take from the click until its window is on the screen. A cold one needs a second or two.
const SHOW_TIMEOUT: Duration = Duration::from_secs(10);

/// How many processes are started for one click at most.
const MAX_STARTS: u32 = 3;

/// The panel as the resident knows it.
#[derive(Debug, Default)]
pub(crate) struct Panel {
    connection: Option<Pushes>,
    /// The snapshot that was sent last.
    sent: Option<PanelView>,
    request: Option<Request>,
    /// Whether its window is on the screen.
    visible: bool,
    /// Whether the process that was started last has neither connected nor ended.
    starting: bool,
    clicks: u64,
    starts: u64,
}

/// A click whose window is not on the screen yet.
#[derive(Debug)]
struct Request {
    click: u64,
    placement: PanelPlacement,
    starts_left: u32,
    deadline: Instant,
}

/// What the controller does next for the panel.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Nothing; the panel has the click, or none waits.
    Wait,
    /// Start the process of this number.
    Start {
        /// Comes back with [`Panel::ended`].
        process: u64,
        /// How the window is to come up.
        placement: PanelPlacement,
    },
    /// Tell the person that the panel does not come up.
    GiveUp {
        /// Why, for a person.
        why: String,
    },
}

impl Panel {
    /// Whether a panel is connected.
    pub(crate) fn is_connected(&self) -> bool {
        self.connection.as_ref().is_some_and(|panel| !panel.is_closed())
    }

    /// Returns when the connected panel has hung up; never while none is connected.
    pub(crate) async fn hung_up(&self) {
        match &self.connection {
            Some(panel) => panel.closed().await,
            None => std::future::pending().await,
        }
    }

    /// Returns when the window has taken too long to come up; never while none is wanted.
    pub(crate) async fn overdue(&self) {
        match &self.request {
            Some(request) => tokio::time::sleep_until(request.deadline).await,
            None => std::future::pending().await,
        }
    }

    /// The person wants the window, or it is to come up by itself. Another click while it comes up replaces the one before.
    pub(crate) fn request(&mut self, placement: PanelPlacement, now: Instant) -> Next {
        if placement.focus == Focus::Leave && self.request.is_some() {
            return Next::Wait;
        }
        self.clicks += 1;
        let request =
            Request { click: self.clicks, placement, starts_left: MAX_STARTS, deadline: now + SHOW_TIMEOUT };
        self.request = Some(request);
        if self.is_connected() {
            self.show();
            return Next::Wait;
        }
        if self.starting { Next::Wait } else { self.start(now, "it ended") }
    }

    /// A panel has connected. Where one is connected already, the new one is handed back.
    pub(crate) fn connect(&mut self, panel: Pushes) -> Result<(), Pushes> {
        if self.is_connected() {
            return Err(panel);
        }
        (self.connection, self.sent, self.starting, self.visible) = (Some(panel), None, false, false);
        Ok(())
    }

    /// Asks the connected panel to bring its window up, where a click waits for that.
    pub(crate) fn show(&self) {
        if let (Some(panel), Some(Request { click, placement, .. })) = (&self.connection, &self.request) {
            // One that has hung up is replaced as soon as that is known.
            let _ = panel.send(Push::Show { click: *click, placement: placement.clone() });
        }
    }

    /// Takes the window off the screen that has come up by itself.
    pub(crate) fn withdraw(&mut self) {
        self.request.take_if(|request| request.placement.focus == Focus::Leave);
        if let Some(panel) = &self.connection {
            let _ = panel.send(Push::Withdraw);
        }
    }

    /// Whether the window is on the screen.
    pub(crate) fn is_visible(&self) -> bool {
        self.visible && self.is_connected()
    }

    /// The window is off the screen.
    pub(crate) fn hidden(&mut self) {
        self.visible = false;
    }

    /// Asks the connected panel to copy a text. Returns `false` where none is connected.
    pub(crate) fn copy(&self, text: String, briefly: bool) -> bool {
        let panel = self.connection.as_ref();
        panel.is_some_and(|panel| panel.send(Push::Copy { text, briefly }).is_ok())
    }

    /// The window is on the screen since this click.
    pub(crate) fn shown(&mut self, click: u64) {
        self.visible = true;
        self.request.take_if(|request| request.click <= click);
    }

    /// The panel has hung up.
    pub(crate) fn disconnect(&mut self, now: Instant) -> Next {
        // The snapshot is large: it is not kept for years after a look at the panel.
        (self.connection, self.sent) = (None, None);
        if self.starting { Next::Wait } else { self.start(now, "it ended") }
    }

    /// The process of this number has ended.
    pub(crate) fn ended(&mut self, process: u64, status: &io::Result<ExitStatus>, now: Instant) -> Next {
        // One that has connected is known by its connection.
        if process != self.starts || !std::mem::take(&mut self.starting) || self.is_connected() {
            return Next::Wait;
        }
        match status {
            // It was told to: by the person, or since another panel is connected.
            Ok(status) if status.success() => {
                self.request = None;
                Next::Wait
            }
            Ok(status) => self.start(now, &status.to_string()),
            Err(error) => self.start(now, &error.to_string()),
        }
    }

    /// The window has not come up in time: whatever is connected or starting hangs, and does without the click.
    pub(crate) fn give_another_try(&mut self, now: Instant) -> Next {
        (self.connection, self.sent, self.starting) = (None, None, false);
        self.start(now, "its window does not come up")
    }

    /// A process could not be started.
    pub(crate) fn start_failed(&mut self) {
        (self.request, self.starting) = (None, false);
    }

    fn start(&mut self, now: Instant, why: &str) -> Next {
        let Some(request) = &mut self.request else { return Next::Wait };
        if request.starts_left == 0 {
            self.request = None;
            return Next::GiveUp { why: why.to_owned() };
        }
        request.starts_left -= 1;
        request.deadline = now + SHOW_TIMEOUT;
        self.starts += 1;
        self.starting = true;
        Next::Start { process: self.starts, placement: request.placement.clone() }
    }

    /// Sends a snapshot where a panel is connected and has another one.
    pub(crate) fn draw(&mut self, view: impl FnOnce() -> PanelView) {
        let Some(panel) = self.connection.as_ref().filter(|panel| !panel.is_closed()) else { return };
        let view = view();
        if self.sent.as_ref() != Some(&view) {
            let _ = panel.send(Push::View(Box::new(view.clone())));
            self.sent = Some(view);
        }
    }
}
