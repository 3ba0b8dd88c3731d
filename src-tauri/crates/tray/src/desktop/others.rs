//! The person's other programs, the same on every system: browser, editor, clipboard and the panel.

use crate::{Setup, report};
use ccc_app::clock::Clock;
use ccc_app::handover::{self, Clipboard};
use ccc_app::paths::{Paths, sibling};
use ccc_app::ports::{Inbox, Message, Opening};
use ccc_app::{autostart, locale, readiness};
use ccc_core::link::Link;
use ccc_core::text;
use ccc_core::update::Event;
use std::process::Command;
use std::thread;

/// The way to the other programs; what fails there is told to the controller.
pub(super) struct Others {
    inbox: Inbox,
    clipboard: Clipboard,
    paths: Paths,
    clock: Clock,
}

impl Others {
    /// The other programs, and what they are told of this one.
    pub(super) fn new(inbox: Inbox, setup: &Setup) -> Self {
        let (paths, clock) = (setup.paths.clone(), setup.clock);
        Self { inbox, clipboard: Clipboard::default(), paths, clock }
    }

    pub(super) fn open(&self, link: &Link, browser: &[String]) {
        let (inbox, asked) = (self.inbox.clone(), link.clone());
        handover::open_link(link, browser, move |why| tell(&inbox, Event::OpenFailed { link: asked, why }));
    }

    pub(super) fn open_settings(&self) {
        let (inbox, path) = (self.inbox.clone(), self.paths.settings.clone());
        handover::open_file(&self.paths.settings, move |why| {
            let file = path.display().to_string();
            tell(
                &inbox,
                Event::Trouble(text!(locale::of_this_person(), "file-not-opened", file = file, why = why)),
            );
        });
    }

    pub(super) fn ask_autostart(&self) {
        let inbox = self.inbox.clone();
        thread::spawn(move || tell(&inbox, Event::AutostartIs(autostart::is_on().ok())));
    }

    pub(super) fn set_autostart(&self, on: bool) {
        if let Err(error) = autostart::set(on) {
            tell(&self.inbox, Event::Trouble(format!("{error:#}")));
        }
        self.ask_autostart();
    }

    /// Finds out on a thread of its own what may take seconds.
    pub(super) fn check_readiness(&self) {
        let (inbox, paths, clock) = (self.inbox.clone(), self.paths.clone(), self.clock);
        thread::spawn(move || {
            tell(
                &inbox,
                match readiness::gather(&paths, clock, autostart::is_on().ok()) {
                    Ok(facts) => Event::ReadinessKnown(Box::new(facts)),
                    Err(error) => Event::Trouble(error.to_string()),
                },
            );
        });
    }

    pub(super) fn copy(&self, text: &str, briefly: bool) {
        let inbox = self.inbox.clone();
        self.clipboard.copy(text, briefly, move |why| tell(&inbox, Event::CopyFailed { why }));
    }
}

/// Starts the panel; where that fails, the text for the person says so.
pub(super) fn start_panel(opening: &Opening) -> Result<(), String> {
    let mut command = Command::new(sibling("ccc-panel"));
    command.args(["--by-resident", "--page", opening.page.name()]);
    if let Some((x, y)) = opening.near {
        command.arg(format!("--near={x},{y}"));
    }
    if let Some(token) = &opening.token {
        command.env("XDG_ACTIVATION_TOKEN", token);
    }
    handover::start(command).map_err(|error| {
        let text = text!(locale::of_this_person(), "start-panel-failed", why = error.to_string());
        report::tell(&text);
        text
    })
}

fn tell(inbox: &Inbox, event: Event) {
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Event(event));
}
