//! The [`Machine`] port: browser, editor, clipboard, start at login and panel, the same on every system.

use crate::clock::Clock;
use crate::handover::{self, Clipboard, Started};
use crate::paths::{Paths, sibling};
use crate::ports::{Inbox, Machine, Message};
use crate::socket::wire::Opening;
use crate::{activation, autostart, locale, readiness, threads};
use ccc_core::action::Page;
use ccc_core::link::Link;
use ccc_core::text;
use ccc_core::update::Event;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long a panel may take from its start to its coming up.
const PANEL_STARTS_WITHIN: Duration = Duration::from_secs(2);

/// The machine that the program runs on; what fails there is told to the controller.
pub struct ThisMachine {
    inbox: Inbox,
    clipboard: Clipboard,
    paths: Paths,
    clock: Clock,
    starting: Option<Starting>,
}

impl ThisMachine {
    /// The machine, whose answers go to `inbox`, for the program whose files are in `paths` and which goes by `clock`.
    #[must_use]
    pub fn new(inbox: Inbox, paths: Paths, clock: Clock) -> Self {
        Self { inbox, clipboard: Clipboard::default(), paths, clock, starting: None }
    }
}

impl Machine for ThisMachine {
    fn open(&mut self, link: &Link, browser: &[String], token: Option<&str>) {
        let (inbox, asked) = (self.inbox.clone(), link.clone());
        let failed = move |why| tell(&inbox, Event::OpenFailed { link: asked, why });
        handover::open_link(link, browser, token, failed);
    }

    fn open_settings(&mut self, token: Option<&str>) {
        let (inbox, path) = (self.inbox.clone(), self.paths.settings.clone());
        handover::open_file(&self.paths.settings, token, move |why| {
            let file = path.display().to_string();
            tell(
                &inbox,
                Event::Trouble(text!(locale::of_this_person(), "file-not-opened", file = file, why = why)),
            );
        });
    }

    fn ask_autostart(&mut self) {
        let inbox = self.inbox.clone();
        threads::answer("autostart", autostart::is_on, move |asked| {
            tell(&inbox, Event::AutostartIs(asked.ok().and_then(Result::ok)));
        });
    }

    fn set_autostart(&mut self, on: bool) {
        if let Err(error) = autostart::set(on) {
            tell(&self.inbox, Event::Trouble(format!("{error:#}")));
        }
        self.ask_autostart();
    }

    /// Finds out on a thread of its own what may take seconds.
    fn check_readiness(&mut self) {
        let (inbox, paths, clock) = (self.inbox.clone(), self.paths.clone(), self.clock);
        let gather = move || readiness::gather(&paths, clock, autostart::is_on().ok());
        threads::answer("readiness", gather, move |gathered| {
            tell(
                &inbox,
                match gathered.and_then(|facts| facts.map_err(|error| error.to_string())) {
                    Ok(facts) => Event::ReadinessKnown(Box::new(facts)),
                    Err(why) => Event::Trouble(why),
                },
            );
        });
    }

    fn copy(&mut self, text: &str, briefly: bool) {
        let inbox = self.inbox.clone();
        self.clipboard.copy(text, briefly, move |why| tell(&inbox, Event::CopyFailed { why }));
    }

    /// Starts the panel, unless one that is to show the same page was started a moment ago and has not come up yet: people
    /// click again on what does not move.
    fn start_panel(&mut self, opening: &Opening) -> Result<(), String> {
        let now = Instant::now();
        if self.starting.as_ref().is_some_and(|starting| starting.is_awaited(opening.page, now)) {
            return Ok(());
        }
        let mut command = Command::new(sibling("ccc-panel"));
        command.args(["--by-resident", "--page", opening.page.name()]);
        if let Some((x, y)) = opening.near {
            command.arg(format!("--near={x},{y}"));
        }
        activation::hand_on(&mut command, opening.token.as_deref());
        let panel = handover::start(command).map_err(|error| {
            text!(locale::of_this_person(), "start-panel-failed", why = error.to_string())
        })?;
        self.starting = Some(Starting { panel, page: opening.page, since: now });
        Ok(())
    }
}

/// A panel that was started.
struct Starting {
    panel: Started,
    page: Page,
    since: Instant,
}

impl Starting {
    /// Whether it will show `page` in a moment.
    fn is_awaited(&self, page: Page, now: Instant) -> bool {
        self.page == page && now.duration_since(self.since) < PANEL_STARTS_WITHIN && self.panel.runs()
    }
}

fn tell(inbox: &Inbox, event: Event) {
    // Where the controller is gone, the program is ending.
    let _ = inbox.send(Message::Event(event));
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_that_starts_is_waited_for_and_one_that_has_ended_is_not() {
        let since = Instant::now();
        let started = |line: &str| {
            let mut command = Command::new("/bin/sh");
            command.args(["-c", line]);
            let panel = handover::start(command).unwrap();
            Starting { panel, page: Page::Now, since }
        };
        let starting = started("sleep 5");
        assert!(starting.is_awaited(Page::Now, since) && !starting.is_awaited(Page::Settings, since));
        assert!(!starting.is_awaited(Page::Now, since + PANEL_STARTS_WITHIN));
        let ended = started("exit 1");
        while ended.panel.runs() {
            std::thread::yield_now();
        }
        assert!(!ended.is_awaited(Page::Now, since));
    }
}
