//! The connection to a resident that does what the test wants, over a real socket.

use super::*;
use ccc_app::ports::Message as ToController;
use ccc_app::socket::wire::PanelPlacement;
use ccc_app::socket::{instance_lock, server};
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Settings;
use ccc_core::state::State;
use ccc_core::view::panel;
use ccc_core::zone::Zone;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::LocalSet;

/// What happened to the window, in order.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Drawn(Shown),
    Brought(ShowRequest),
    Copied(String, bool),
    Exited,
}

struct Window {
    seen: mpsc::UnboundedSender<Seen>,
    up: Arc<AtomicBool>,
}

impl Screen for Window {
    fn draw(&self, shown: &Shown) {
        self.seen.send(Seen::Drawn(shown.clone())).unwrap();
    }
    fn show(&self, request: ShowRequest) {
        self.seen.send(Seen::Brought(request)).unwrap();
    }
    fn withdraw(&self) {}
    fn is_up(&self) -> bool {
        self.up.load(Ordering::Relaxed)
    }
    fn copy(&self, text: String, briefly: bool) -> oneshot::Receiver<bool> {
        self.seen.send(Seen::Copied(text, briefly)).unwrap();
        let (sender, copied) = oneshot::channel();
        // A window that is not up is not in front.
        sender.send(self.is_up()).unwrap();
        copied
    }
    fn exit(&self) {
        self.seen.send(Seen::Exited).unwrap();
    }
}

fn view(said: &str) -> Box<PanelView> {
    let state = State::new(Settings::default(), Zone::utc(), Journal::default());
    let view = panel::view(&state, "2026-11-26T07:00:00Z".parse().unwrap());
    Box::new(PanelView { said: Some(said.into()), ..view })
}

/// A resident that answers everything, pushes what it is told, and notes what it was asked.
struct Resident {
    panels: Arc<Mutex<Vec<mpsc::UnboundedSender<Push>>>>,
    asked: mpsc::UnboundedReceiver<Request>,
    serving: tokio::task::JoinHandle<()>,
}

impl Resident {
    fn start(paths: &Paths) -> Self {
        let lock = instance_lock::acquire(paths).unwrap().unwrap();
        let socket = server::listen(paths, &lock).unwrap();
        let (inbox, mut messages) = mpsc::unbounded_channel();
        let (note, asked) = mpsc::unbounded_channel();
        let panels = Arc::new(Mutex::new(Vec::new()));
        let known = panels.clone();
        let serving = tokio::task::spawn_local(async move {
            let _lock = lock;
            let connections = server::serve(socket.into(), inbox);
            let answers = async {
                while let Some(message) = messages.recv().await {
                    match message {
                        ToController::PanelConnected(pushes) => {
                            let mut known = known.lock().unwrap();
                            if known.is_empty() {
                                pushes.send(Push::View(view("first"))).unwrap();
                                known.push(pushes);
                            } else {
                                pushes.send(Push::NotNeeded).unwrap();
                            }
                        }
                        ToController::Ask { request, reply, .. } => {
                            note.send(request).unwrap();
                            let _ = reply.send(Response::Done { said: None });
                        }
                        _ => {}
                    }
                }
            };
            tokio::join!(connections, answers);
        });
        Self { panels, asked, serving }
    }

    fn push(&self, push: Push) {
        self.panels.lock().unwrap()[0].send(push).unwrap();
    }
}

struct Scene {
    resident: Resident,
    page: PageRequests,
    seen: mpsc::UnboundedReceiver<Seen>,
    up: Arc<AtomicBool>,
    paths: Paths,
    _folder: tempfile::TempDir,
}

fn paths(folder: &std::path::Path) -> Paths {
    Paths {
        settings: folder.join("ccc.toml"),
        journal: folder.join("journal.json"),
        topics: folder.join("topics.json"),
        runtime: folder.join("run"),
    }
}

/// A connection to a resident, with the window up.
async fn scene() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let paths = paths(folder.path());
    let resident = Resident::start(&paths);
    let (connection, page) =
        ResidentConnection::new(paths.clone(), connect(&paths, StartPolicy::IfNoneRuns).await);
    let (seen, seeing) = mpsc::unbounded_channel();
    let up = Arc::new(AtomicBool::new(true));
    tokio::task::spawn_local(connection.run(Window { seen, up: up.clone() }));
    Scene { resident, page, seen: seeing, up, paths, _folder: folder }
}

/// Runs a test on one thread, as the resident runs, with a limit that only a fault reaches.
fn play(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limited = async { tokio::time::timeout(Duration::from_secs(20), test).await };
    LocalSet::new().block_on(&runtime, limited).expect("what the test waits for never came");
}

#[test]
fn the_first_snapshot_is_there_at_once_and_later_ones_are_drawn() {
    play(async {
        let mut scene = scene().await;
        assert_eq!(scene.page.shown().await.unwrap(), Shown::View(view("first")));
        scene.resident.push(Push::View(view("second")));
        assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(Shown::View(view("second")))));
        assert_eq!(scene.page.shown().await.unwrap(), Shown::View(view("second")));
    });
}

#[test]
fn an_action_goes_to_the_resident_and_is_answered() {
    play(async {
        let mut scene = scene().await;
        scene.page.act(Action::CopyCode, None).await.unwrap();
        assert_eq!(scene.resident.asked.recv().await, Some(Request::Act(Action::CopyCode)));
    });
}

#[test]
fn the_resident_brings_the_window_to_the_click_and_is_told_when_it_is_up() {
    play(async {
        let mut scene = scene().await;
        let placement = PanelPlacement { near: Some((1200, 10)), ..PanelPlacement::default() };
        scene.resident.push(Push::Show { click: 7, placement: placement.clone() });
        assert_eq!(scene.seen.recv().await, Some(Seen::Brought(ShowRequest { click: 7, placement })));
        scene.page.shown_for(7);
        assert_eq!(scene.resident.asked.recv().await, Some(Request::PanelShown { click: 7 }));
    });
}

#[test]
fn a_second_panel_is_told_that_it_is_not_needed() {
    play(async {
        let scene = scene().await;
        assert!(matches!(connect(&scene.paths, StartPolicy::IfNoneRuns).await, ConnectResult::AnotherPanel));
    });
}

/// Ends the resident as a crash does: its connections break.
fn kill(scene: &Scene) {
    scene.resident.serving.abort();
    scene.resident.panels.lock().unwrap().clear();
}

#[test]
fn who_looks_is_told_that_the_resident_is_gone_and_can_have_it_again() {
    play(async {
        let mut scene = scene().await;
        kill(&scene);
        let told = Shown::Lost(lost(None));
        assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(told)));
        assert!(scene.page.act(Action::CopyCode, None).await.unwrap_err().contains("isn’t running"));
        let _again = Resident::start(&scene.paths);
        scene.page.reconnect().await.unwrap();
        assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(Shown::View(view("first")))));
    });
}

#[test]
fn a_window_that_nobody_sees_ends_with_the_resident() {
    play(async {
        let mut scene = scene().await;
        scene.up.store(false, Ordering::Relaxed);
        kill(&scene);
        assert_eq!(scene.seen.recv().await, Some(Seen::Exited));
    });
}

#[test]
fn who_asked_to_quit_is_told_of_no_loss() {
    play(async {
        let mut scene = scene().await;
        scene.page.act(Action::Quit, None).await.unwrap();
        kill(&scene);
        assert_eq!(scene.seen.recv().await, Some(Seen::Exited));
    });
}

#[tokio::test]
async fn a_panel_whose_resident_has_ended_meanwhile_starts_none() {
    let folder = tempfile::tempdir().unwrap();
    let result = connect(&paths(folder.path()), StartPolicy::OnlyReplaceOlder).await;
    assert!(matches!(result, ConnectResult::Failed(ConnectError::NoResident)));
}

#[test]
fn a_text_that_the_resident_cannot_copy_is_copied_by_the_window_or_the_resident_hears_of_it() {
    play(async {
        let mut scene = scene().await;
        let copy = || Push::Copy { text: "ccc".into(), briefly: true };
        scene.resident.push(copy());
        assert_eq!(scene.seen.recv().await, Some(Seen::Copied("ccc".into(), true)));
        scene.up.store(false, Ordering::Relaxed);
        scene.resident.push(copy());
        assert_eq!(scene.seen.recv().await, Some(Seen::Copied("ccc".into(), true)));
        assert_eq!(scene.resident.asked.recv().await, Some(Request::NotCopied), "once, for the second");
    });
}
