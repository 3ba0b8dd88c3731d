//! The controller with ports that a test holds.

#[cfg(unix)]
mod panel;

use super::*;
use ccc_core::action::Action;
use ccc_core::link::Link;
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::reminder::journal::Journal;
use ccc_core::room::entry::{AttemptId, EntryRequest};
use ccc_core::settings::Setting;
use ccc_core::settings::Settings;
use ccc_core::topics::TopicLog;
use ccc_core::zone::Zone;
use std::cell::RefCell;
use std::rc::Rc;

/// What the controller asked its ports for, as far as a test looks at it.
#[derive(Clone, Debug, PartialEq)]
enum Asked {
    Say(String),
    StartPanel(PanelPlacement),
    Leave,
}

/// Ports that note what they are asked for, and do what the test has them do.
#[derive(Clone)]
struct Ports {
    asked: Rc<RefCell<Vec<Asked>>>,
    start_panel: Rc<dyn Fn(u64) -> io::Result<()>>,
}

impl Ports {
    fn new(start_panel: impl Fn(u64) -> io::Result<()> + 'static) -> Self {
        Self { asked: Rc::default(), start_panel: Rc::new(start_panel) }
    }

    fn note(&self, asked: Asked) {
        self.asked.borrow_mut().push(asked);
    }

    fn controller(&self) -> Controller<Self, Self, Self, Self> {
        let state = State::new(Settings::default(), Zone::utc(), Journal::default());
        let clock = Clock::set("2026-11-22T00:00:00Z".parse().unwrap(), 1);
        Controller::new(state, clock, self.clone(), self.clone(), self.clone(), self.clone())
    }
}

impl Desktop for Ports {
    fn draw(&mut self, _: &TrayView) {}
    fn show(&mut self, _: NoticeId, _: Option<NoticeId>, _: &Notice) {}
    fn close(&mut self, _: NoticeId) {}
    fn say(&mut self, text: &str) {
        self.note(Asked::Say(text.to_owned()));
    }
    fn set_shortcut(&mut self, _: Option<Shortcut>) {}

    /// Hangs.
    fn leave(&mut self) -> impl Future<Output = ()> {
        self.note(Asked::Leave);
        std::future::pending()
    }
}

impl Machine for Ports {
    fn open(&mut self, _: &Link, _: &[String]) {}
    fn open_settings(&mut self) {}
    fn copy(&mut self, _: &str, _: bool) {}
    fn ask_autostart(&mut self) {}
    fn set_autostart(&mut self, _: bool) {}
    fn check_readiness(&mut self) {}
    fn start_panel(&mut self, process: u64, opening: &PanelPlacement) -> io::Result<()> {
        self.note(Asked::StartPanel(opening.clone()));
        (self.start_panel)(process)
    }
}

impl Store for Ports {
    fn save_journal(&mut self, _: &Journal) -> io::Result<()> {
        Ok(())
    }
    fn save_topics(&mut self, _: &TopicLog) -> anyhow::Result<()> {
        Ok(())
    }
    fn write_setting(&mut self, _: &Setting) -> anyhow::Result<()> {
        Ok(())
    }
}

impl Sources for Ports {
    fn read_thread(&mut self, _: &Link) {}
    fn probe_room(&mut self, _: AttemptId, _: &Link, _: bool) {}
    fn enter(&mut self, _: AttemptId, _: &Link, _: &EntryRequest) {}
    fn listen(&mut self, _: AttemptId, _: &Link) {}
    fn leave_room(&mut self) {}
}

#[tokio::test(start_paused = true)]
async fn at_each_end_the_screen_is_cleared_and_a_desktop_that_hangs_does_not_keep_the_program() {
    let (reply, _answer) = tokio::sync::oneshot::channel();
    let ends = [
        Message::Stop,
        Message::Event(Event::Act(Action::Quit)),
        Message::Ask { request: Request::StepDown, reply },
    ];
    for end in ends {
        let ports = Ports::new(|_| Ok(()));
        let (inbox, messages) = mpsc::unbounded_channel();
        inbox.send(end).unwrap();
        ports.controller().run(messages, std::future::ready(())).await.unwrap();
        assert_eq!(ports.asked.take(), [Asked::Leave]);
    }
}
