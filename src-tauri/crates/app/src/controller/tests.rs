//! The controller with ports that a test holds.

#[cfg(all(test, unix))]
mod panel;
mod store;

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
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What the controller asked its ports for, as far as a test looks at it.
#[derive(Clone, Debug, PartialEq)]
enum Asked {
    Say(String),
    ShowNotice,
    StartPanel(PanelPlacement),
    Leave,
}

/// Ports that note what they are asked for, and do what the test has them do.
#[derive(Clone)]
struct Ports {
    asked: Rc<RefCell<Vec<Asked>>>,
    start_panel: Rc<dyn Fn(u64) -> io::Result<()>>,
    disk_is_full: Rc<Cell<bool>>,
    /// How often nothing had happened for a while.
    rests: Rc<Cell<u32>>,
}

impl Ports {
    fn new(start_panel: impl Fn(u64) -> io::Result<()> + 'static) -> Self {
        Self {
            asked: Rc::default(),
            start_panel: Rc::new(start_panel),
            disk_is_full: Rc::default(),
            rests: Rc::default(),
        }
    }

    fn write(&self) -> io::Result<()> {
        if self.disk_is_full.get() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn note(&self, asked: Asked) {
        self.asked.borrow_mut().push(asked);
    }

    fn controller(&self) -> Controller<Self, Self, Self, Self> {
        self.controller_at("2026-11-22T00:00:00Z")
    }

    fn controller_at(&self, now: &str) -> Controller<Self, Self, Self, Self> {
        let state = State::new(Settings::default(), Zone::utc(), Journal::default());
        let clock = Clock::set(Some(now.parse().unwrap()), 1);
        Controller::new(state, clock, self.clone(), self.clone(), self.clone(), self.clone())
    }
}

impl Desktop for Ports {
    fn draw(&mut self, _: &TrayView) {}
    fn show(&mut self, _: NoticeId, _: Option<NoticeId>, _: &Notice) {
        self.note(Asked::ShowNotice);
    }
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
    fn rest(&mut self) {
        self.rests.set(self.rests.get() + 1);
    }
    fn open(&mut self, _: &Link, _: &[String], _: Option<&str>) {}
    fn open_settings(&mut self, _: Option<&str>) {}
    fn copy(&mut self, _: &str, _: bool) {}
    fn ask_autostart(&mut self) {}
    fn set_autostart(&mut self, _: bool) {}
    fn check_readiness(&mut self) {}
    fn start_panel(&mut self, process: u64, placement: &PanelPlacement) -> io::Result<()> {
        self.note(Asked::StartPanel(placement.clone()));
        (self.start_panel)(process)
    }
}

impl Store for Ports {
    fn save_journal(&mut self, _: &Journal) -> io::Result<()> {
        self.write()
    }
    fn save_topics(&mut self, _: &TopicLog) -> anyhow::Result<()> {
        Ok(self.write()?)
    }
    fn write_setting(&mut self, _: &Setting) -> anyhow::Result<()> {
        Ok(self.write()?)
    }
}

impl Sources for Ports {
    fn read_thread(&mut self, _: &Link) {}
    fn probe_room(&mut self, _: AttemptId, _: &Link, _: bool) {}
    fn enter(&mut self, _: AttemptId, _: &Link, _: &EntryRequest) {}
    fn listen(&mut self, _: AttemptId, _: &Link) {}
    fn leave_room(&mut self) {}
}

/// A controller at this instant, and its inbox.
fn at(now: &str) -> (mpsc::UnboundedSender<Message>, std::pin::Pin<Box<impl Future<Output = End>>>) {
    let state = State::new(Settings::default(), Zone::utc(), Journal::default());
    let clock = Clock::set(Some(now.parse().unwrap()), 1);
    let ports = Ports::new(|_| Ok(()));
    let controller = Controller::new(state, clock, ports.clone(), ports.clone(), ports.clone(), ports);
    let (inbox, messages) = mpsc::unbounded_channel();
    (inbox, Box::pin(async { controller.run(messages, std::future::ready(())).await.unwrap() }))
}

/// What comes of it before long.
async fn soon<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), work).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_program_that_was_replaced_goes_when_nobody_waits_for_anything() {
    let (inbox, run) = at("2026-11-22T00:00:00Z");
    inbox.send(Message::Replaced).unwrap();
    assert_eq!(soon(run).await, End::Replaced);

    // A notice stands: it can still be answered.
    let (inbox, mut run) = at("2026-11-26T07:50:00Z");
    inbox.send(Message::Replaced).unwrap();
    assert!(tokio::time::timeout(Duration::from_secs(2), &mut run).await.is_err());
    inbox.send(Message::Event(Event::NoticeShown(NoticeId(1)))).unwrap();
    inbox.send(Message::Event(Event::NoticeClosed(NoticeId(1)))).unwrap();
    assert_eq!(soon(run).await, End::Replaced);

    // Somebody looks at the panel.
    let (inbox, mut run) = at("2026-11-22T00:00:00Z");
    let (pushes, panel) = mpsc::unbounded_channel();
    inbox.send(Message::PanelConnected(pushes)).unwrap();
    inbox.send(Message::Replaced).unwrap();
    assert!(tokio::time::timeout(Duration::from_secs(2), &mut run).await.is_err());
    drop(panel);
    assert_eq!(soon(run).await, End::Replaced);
}

#[tokio::test(start_paused = true)]
async fn at_each_end_the_screen_is_cleared_and_a_desktop_that_hangs_does_not_keep_the_program() {
    let (reply, _answer) = tokio::sync::oneshot::channel();
    let ends = [
        Message::Stop,
        Message::Event(Event::Act(Action::Quit)),
        Message::Ask { request: Request::StepDown, token: None, reply },
    ];
    for end in ends {
        let ports = Ports::new(|_| Ok(()));
        let (inbox, messages) = mpsc::unbounded_channel();
        inbox.send(end).unwrap();
        ports.controller().run(messages, std::future::ready(())).await.unwrap();
        assert_eq!(ports.asked.take(), [Asked::Leave]);
    }
}

#[tokio::test(start_paused = true)]
async fn the_machine_is_told_once_that_nothing_happens_any_more() {
    let ports = Ports::new(|_| Ok(()));
    let (inbox, messages) = mpsc::unbounded_channel();
    let mut run = Box::pin(ports.controller().run(messages, std::future::ready(())));
    let mut rests_after = async |seconds| {
        let ended = tokio::time::timeout(Duration::from_secs(seconds), &mut run).await;
        assert!(ended.is_err(), "nobody wanted it to end");
        ports.rests.get()
    };
    assert_eq!(rests_after(8).await, 0);
    assert_eq!(rests_after(8).await, 1);
    assert_eq!(rests_after(3_600).await, 1);
    inbox.send(Message::Event(Event::PanelOpen(false))).unwrap();
    assert_eq!(rests_after(8).await, 1);
    inbox.send(Message::Event(Event::PanelOpen(false))).unwrap();
    assert_eq!(rests_after(8).await, 1);
    assert_eq!(rests_after(8).await, 2);
}

#[test]
fn the_answer_of_all_reminders_ahead_fits_the_socket() {
    let reminders = (0..200).map(|at| ccc_core::settings::ReminderRule::at(TimeDelta::seconds(at))).collect();
    let settings = Settings { reminders, ..Settings::default() };
    let state = State::new(settings, Zone::utc(), Journal::default());
    let listed = planned(&state, "2026-11-26T07:00:00Z".parse().unwrap(), u16::MAX);
    assert_eq!(listed.len(), MAX_LISTED);
    let line = serde_json::to_vec(&Response::Reminders(listed)).unwrap();
    assert!(line.len() < 2 * 1024 * 1024, "{}", line.len());
}
