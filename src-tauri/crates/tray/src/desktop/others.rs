//! The person's other programs, the same on every system: browser, editor, clipboard and the panel.

use crate::{Setup, report};
use ccc_app::clock::Clock;
use ccc_app::handover::{self, Clipboard, Started};
use ccc_app::paths::{Paths, sibling};
use ccc_app::ports::{Inbox, Message, Opening};
use ccc_app::{autostart, locale, readiness, threads};
use ccc_core::action::Page;
use ccc_core::link::Link;
use ccc_core::text;
use ccc_core::update::Event;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long a panel may take from its start to its coming up.
const PANEL_STARTS_WITHIN: Duration = Duration::from_secs(2);

/// The way to the other programs; what fails there is told to the controller.
pub(super) struct Others {
    inbox: Inbox,
    clipboard: Clipboard,
    paths: Paths,
    clock: Clock,
    starting: Option<Starting>,
}

impl Others {
    /// The other programs, and what they are told of this one.
    pub(super) fn new(inbox: Inbox, setup: &Setup) -> Self {
        let (paths, clock) = (setup.paths.clone(), setup.clock);
        Self { inbox, clipboard: Clipboard::default(), paths, clock, starting: None }
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
        threads::answer("autostart", autostart::is_on, move |asked| {
            tell(&inbox, Event::AutostartIs(asked.ok().and_then(Result::ok)));
        });
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

    pub(super) fn copy(&mut self, text: &str, briefly: bool) {
        let inbox = self.inbox.clone();
        self.clipboard.copy(text, briefly, move |why| tell(&inbox, Event::CopyFailed { why }));
    }

    /// Starts the panel, unless one that is to show the same page was started a moment ago and has not come up yet: people
    /// click again on what does not move. Where it cannot be started, the text for the person says so.
    pub(super) fn start_panel(&mut self, opening: &Opening) -> Result<(), String> {
        let now = Instant::now();
        if self.starting.as_ref().is_some_and(|starting| starting.is_awaited(opening.page, now)) {
            return Ok(());
        }
        let mut command = Command::new(sibling("ccc-panel"));
        command.args(["--by-resident", "--page", opening.page.name()]);
        if let Some((x, y)) = opening.near {
            command.arg(format!("--near={x},{y}"));
        }
        if let Some(token) = &opening.token {
            command.env("XDG_ACTIVATION_TOKEN", token);
        }
        let panel = handover::start(command).map_err(|error| {
            let text = text!(locale::of_this_person(), "start-panel-failed", why = error.to_string());
            report::tell(&text);
            text
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
