//! A click on the icon is never lost, whatever becomes of the panels.

use super::*;
use crate::ports::Inbox;
use ccc_core::action::Page;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::LocalSet;

/// What becomes of a panel's process.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    CannotStart,
    /// It crashes before it connects.
    Crashes,
    /// It hangs before it connects.
    NeverConnects,
    /// It crashes when it has connected.
    CrashesConnected,
    /// It is connected, and its window does not come up.
    NeverShows,
    /// It brings its window up each time that it is asked to.
    Shows,
}

/// The panels' side: each process that is started has the next fate, and those whose window is up tell of their clicks.
struct Panels {
    inbox: Inbox,
    fates: RefCell<std::vec::IntoIter<Fate>>,
    shown: mpsc::UnboundedSender<PanelPlacement>,
}

impl Panels {
    fn start(self: &Rc<Self>, process: u64) -> io::Result<()> {
        let fate = self.fates.borrow_mut().next().expect("no more panels are started than there are fates");
        if fate == Fate::CannotStart {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        tokio::task::spawn_local(Rc::clone(self).live(process, fate));
        Ok(())
    }

    async fn live(self: Rc<Self>, process: u64, fate: Fate) {
        let crashed = || Message::PanelEnded { process, status: Ok(ExitStatus::from_raw(11)) };
        match fate {
            Fate::CannotStart => {}
            Fate::Crashes => drop(self.inbox.send(crashed())),
            Fate::NeverConnects => std::future::pending().await,
            Fate::CrashesConnected => {
                // It has its first snapshot, so it is known.
                connect(&self.inbox).recv().await;
                drop(self.inbox.send(crashed()));
            }
            Fate::NeverShows => {
                let pushes = connect(&self.inbox);
                std::future::pending::<()>().await;
                drop(pushes);
            }
            Fate::Shows => {
                let mut pushes = connect(&self.inbox);
                while let Some(push) = pushes.recv().await {
                    if let Push::Show { click, placement } = push {
                        self.shown.send(placement).unwrap();
                        let (reply, _) = oneshot::channel();
                        let _ = self.inbox.send(Message::Ask {
                            request: Request::PanelShown { click },
                            token: None,
                            reply,
                        });
                    }
                }
            }
        }
    }
}

/// Connects as a panel does.
fn connect(inbox: &Inbox) -> mpsc::UnboundedReceiver<Push> {
    let (pushes, receiver) = mpsc::unbounded_channel();
    inbox.send(Message::PanelConnected(pushes)).unwrap();
    receiver
}

struct Scene {
    inbox: Inbox,
    shown: mpsc::UnboundedReceiver<PanelPlacement>,
    ports: Ports,
}

/// Plays with a controller whose panels have these fates, one after the other.
async fn play(fates: &[Fate], test: impl AsyncFnOnce(&mut Scene)) {
    let (inbox, messages) = mpsc::unbounded_channel();
    let (shown, showing) = mpsc::unbounded_channel();
    let fates = RefCell::new(Vec::from(fates).into_iter());
    let panels = Rc::new(Panels { inbox: inbox.clone(), fates, shown });
    let ports = Ports::new(move |process| panels.start(process));
    let controller = ports.controller();
    let mut scene = Scene { inbox, shown: showing, ports };
    let tasks = LocalSet::new();
    tasks.spawn_local(controller.run(messages, std::future::ready(())));
    tasks.run_until(test(&mut scene)).await;
}

impl Scene {
    fn click(&self, page: Page) {
        self.inbox
            .send(Message::PanelRequested(PanelPlacement { page, ..PanelPlacement::default() }))
            .unwrap();
    }

    /// The page with which a window has come up.
    async fn page(&mut self) -> Page {
        let shown = tokio::time::timeout(Duration::from_mins(2), self.shown.recv()).await;
        shown.expect("no window comes up").unwrap().page
    }

    fn starts(&self) -> usize {
        self.ports.asked.borrow().iter().filter(|asked| matches!(asked, Asked::StartPanel(_))).count()
    }

    fn said(&self) -> Vec<String> {
        let asked = self.ports.asked.borrow();
        asked
            .iter()
            .filter_map(|asked| if let Asked::Say(text) = asked { Some(text.clone()) } else { None })
            .collect()
    }

    /// Lets everybody do what there is to do, for this long.
    async fn wait(&self, span: Duration) {
        tokio::time::sleep(span).await;
    }
}

const FAILURES: [Fate; 4] = [Fate::Crashes, Fate::NeverConnects, Fate::CrashesConnected, Fate::NeverShows];

#[tokio::test(start_paused = true)]
async fn a_panel_that_fails_before_its_window_is_up_is_replaced() {
    for first in FAILURES {
        for second in FAILURES {
            play(&[first, second, Fate::Shows], async |scene| {
                scene.click(Page::Settings);
                assert_eq!(scene.page().await, Page::Settings, "{first:?}, {second:?}");
                scene.wait(Duration::from_mins(1)).await;
                assert_eq!((scene.starts(), scene.said()), (3, vec![]), "{first:?}, {second:?}");
            })
            .await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn where_none_comes_up_the_person_is_told_and_the_next_click_tries_again() {
    for fate in FAILURES {
        play(&[fate, fate, fate, Fate::Shows], async |scene| {
            scene.click(Page::Now);
            scene.wait(Duration::from_mins(2)).await;
            assert_eq!((scene.starts(), scene.said().len()), (3, 1), "{fate:?}: {:?}", scene.said());
            scene.click(Page::Topics);
            assert_eq!(scene.page().await, Page::Topics);
        })
        .await;
    }
    play(&[Fate::CannotStart, Fate::Shows], async |scene| {
        scene.click(Page::Now);
        scene.wait(Duration::from_secs(1)).await;
        assert!(scene.said()[0].contains("out of memory"), "{:?}", scene.said());
        scene.click(Page::Now);
        scene.page().await;
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_click_on_a_panel_that_is_just_ending_opens_another_one() {
    play(&[Fate::Shows], async |scene| {
        let mut ending = connect(&scene.inbox);
        scene.click(Page::Now);
        // It has the click, and goes without its window.
        while !matches!(ending.recv().await, Some(Push::Show { .. })) {}
        drop(ending);
        scene.page().await;
        // One whose window was up goes without another in its place.
        scene.wait(Duration::from_mins(1)).await;
        assert_eq!(scene.starts(), 1);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_clicks_while_a_panel_starts_the_last_one_counts_and_no_second_one_is_started() {
    play(&[Fate::Shows], async |scene| {
        scene.click(Page::Now);
        scene.click(Page::Settings);
        assert_eq!(scene.page().await, Page::Settings);
        scene.click(Page::Topics);
        assert_eq!(scene.page().await, Page::Topics);
        scene.wait(Duration::from_mins(1)).await;
        assert_eq!(scene.starts(), 1);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_panel_that_ends_as_it_was_told_to_is_not_replaced() {
    play(&[Fate::NeverConnects], async |scene| {
        scene.click(Page::Now);
        scene.wait(Duration::from_secs(1)).await;
        let status = Ok(ExitStatus::default());
        scene.inbox.send(Message::PanelEnded { process: 1, status }).unwrap();
        scene.wait(Duration::from_mins(1)).await;
        assert_eq!((scene.starts(), scene.said()), (1, vec![]));
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_second_panel_brings_the_first_to_the_front() {
    play(&[], async |scene| {
        let mut first = connect(&scene.inbox);
        let mut second = connect(&scene.inbox);
        assert_eq!((second.recv().await, second.recv().await), (Some(Push::NotNeeded), None));
        while !matches!(first.recv().await, Some(Push::Show { .. })) {}
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn what_the_resident_cannot_copy_the_panel_copies_and_the_person_hears_where_it_cannot() {
    let not_copied = |why: Option<&str>| Message::NotCopied {
        text: "ccc".into(),
        briefly: true,
        why: why.map(str::to_owned),
    };
    let ports = Ports::new(|_| Ok(()));
    let (inbox, messages) = mpsc::unbounded_channel();
    // No panel yet: the person hears of it at once.
    inbox.send(not_copied(None)).unwrap();
    let asked = async {
        let mut panel = connect(&inbox);
        // A clipboard that is there and fails is no better for the panel.
        inbox.send(not_copied(Some("it hangs"))).unwrap();
        inbox.send(not_copied(None)).unwrap();
        let copy = loop {
            if let Push::Copy { text, briefly } = panel.recv().await.unwrap() {
                break (text, briefly);
            }
        };
        assert_eq!(copy, ("ccc".into(), true));
        let (reply, answer) = oneshot::channel();
        inbox.send(Message::Ask { request: Request::NotCopied, token: None, reply }).unwrap();
        answer.await.unwrap();
        inbox.send(Message::Stop).unwrap();
    };
    let run = ports.controller().run(messages, std::future::ready(()));
    let (ended, ()) = tokio::join!(run, asked);
    ended.unwrap();
    let unavailable = "This desktop doesn’t let the app copy in the background. The access code is ccc.";
    let said: Vec<String> = ports
        .asked
        .take()
        .into_iter()
        .filter_map(|asked| match asked {
            Asked::Say(text) => Some(text),
            _ => None,
        })
        .collect();
    assert_eq!(
        said,
        [unavailable, "Couldn’t copy to the clipboard: it hangs. The access code is ccc.", unavailable]
    );
}
