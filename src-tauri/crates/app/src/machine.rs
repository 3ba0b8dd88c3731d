//! The [`Machine`] port: browser, editor, clipboard, start at login and panel, the same on every system.

use crate::clock::Clock;
use crate::external::{self, Clipboard};
use crate::paths::{Paths, sibling};
use crate::ports::{Inbox, Machine, Message};
use crate::socket::wire::{Focus, PanelPlacement};
use crate::{activation, autostart, locale, readiness, threads};
use ccc_core::link::Link;
use ccc_core::text;
use ccc_core::update::Event;
use std::io;
use std::process::Command;

/// The machine that the program runs on; what fails there is told to the controller.
pub struct SystemMachine {
    inbox: Inbox,
    clipboard: Clipboard,
    paths: Paths,
    clock: Clock,
}

impl SystemMachine {
    /// The machine, whose answers go to `inbox`, for the program whose files are in `paths` and which goes by `clock`.
    pub fn new(inbox: Inbox, paths: Paths, clock: Clock) -> Self {
        Self { inbox, clipboard: Clipboard::default(), paths, clock }
    }
}

impl Machine for SystemMachine {
    fn open(&mut self, link: &Link, browser: &[String], token: Option<&str>) {
        let (inbox, asked) = (self.inbox.clone(), link.clone());
        let failed = move |why| tell(&inbox, Event::OpenFailed { link: asked, why });
        external::open_link(link, browser, token, failed);
    }

    fn open_settings(&mut self, token: Option<&str>) {
        let (inbox, path) = (self.inbox.clone(), self.paths.settings.clone());
        external::open_target(&self.paths.settings, token, move |why| {
            let file = path.display().to_string();
            tell(&inbox, Event::Failure(text!(locale::chosen(), "file-not-opened", file = file, why = why)));
        });
    }

    fn ask_autostart(&mut self) {
        let inbox = self.inbox.clone();
        threads::answer("autostart", autostart::is_on, move |asked| {
            tell(&inbox, Event::AutostartQueried(asked.ok()));
        });
    }

    fn set_autostart(&mut self, on: bool) {
        if let Err(error) = autostart::set(on) {
            tell(&self.inbox, Event::Failure(format!("{error:#}")));
        }
        self.ask_autostart();
    }

    /// Finds out on a thread of its own what may take seconds.
    fn check_readiness(&mut self) {
        let (inbox, paths, clock) = (self.inbox.clone(), self.paths.clone(), self.clock);
        let gather = move || readiness::gather(&paths, clock);
        threads::answer("readiness", gather, move |gathered| {
            tell(
                &inbox,
                match gathered {
                    Ok(facts) => Event::ReadinessChecked(Box::new(facts)),
                    Err(why) => Event::Failure(why.to_string()),
                },
            );
        });
    }

    #[cfg(target_os = "linux")]
    fn rest(&mut self) {
        // Without it the program is as large as before, and works.
        if let Err(error) = ccc_memory::release_code() {
            tracing::debug!("the code stays in memory: {error}");
        }
    }

    fn copy(&mut self, text: &str, briefly: bool) {
        let inbox = self.inbox.clone();
        let asked = text.to_owned();
        self.clipboard.copy(text, briefly, move |why| {
            // Where the controller is gone, the program is ending.
            let _ = inbox.send(Message::NotCopied { text: asked, briefly, why });
        });
    }

    fn start_panel(&mut self, process: u64, placement: &PanelPlacement) -> io::Result<()> {
        let mut command = Command::new(sibling("ccc-panel"));
        command.args(["--by-resident", "--page", placement.page.name()]);
        if let Some((x, y)) = placement.near {
            command.arg(format!("--near={x},{y}"));
        }
        if placement.focus == Focus::Leave {
            command.arg("--without-focus");
        }
        activation::hand_on(&mut command, placement.token.as_deref());
        let inbox = self.inbox.clone();
        external::start(command, move |status| {
            // Where the controller is gone, the program is ending.
            let _ = inbox.send(Message::PanelEnded { process, status });
        })
    }
}

fn tell(inbox: &Inbox, event: Event) {
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Event(event));
}
