//! The connection to the resident: snapshots come in and are drawn, wishes go out.
//!
//! One task owns it ([`Link::carry`]); the page's requests and what the resident says reach it through one channel.

use ccc_app::paths::Paths;
use ccc_app::ports::Opening;
use ccc_app::socket::client::{Asker, ConnectError, Connection, Incoming, Listener};
use ccc_app::socket::wire::{Push, Request, Role};
use ccc_core::action::Action;
use ccc_core::view::panel::{Lost, PanelView};
use serde::Serialize;
use std::collections::HashMap;
use tokio::sync::{mpsc, oneshot};

/// What the page draws.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shown {
    /// The resident's snapshot.
    View(Box<PanelView>),
    /// The resident cannot be reached.
    Lost(Lost),
}

/// What the link does with the window.
pub(crate) trait Screen: Send + 'static {
    /// Gives the page something to draw.
    fn draw(&self, shown: &Shown);
    /// Brings the window to the front.
    fn show(&self, opening: Opening);
    /// Whether the window is on the screen, or about to be.
    fn is_up(&self) -> bool;
    /// Ends the program.
    fn end(&self);
}

/// What came of the first try to reach the resident.
pub(crate) enum Met {
    /// The resident, and its first snapshot.
    Resident(Connection, Box<PanelView>),
    /// A panel runs already; the resident has brought it to the front.
    AnotherPanel,
    /// There is no resident, and none could be started.
    Nobody(ConnectError),
}

/// Reaches the resident, starting it where none runs.
pub(crate) async fn meet(paths: &Paths) -> Met {
    let opened = async {
        let mut connection = Connection::open_or_start(paths, Role::Panel).await?;
        loop {
            match connection.listener.next().await? {
                Some(Incoming::Push(Push::View(view))) => return Ok(Met::Resident(connection, view)),
                Some(Incoming::Push(Push::NotNeeded)) => return Ok(Met::AnotherPanel),
                Some(_) => {}
                None => return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into()),
            }
        }
    };
    opened.await.unwrap_or_else(Met::Nobody)
}

enum Message {
    Wish(Wish),
    Heard(Incoming),
    HungUp,
}

enum Wish {
    Shown(oneshot::Sender<Shown>),
    Act(Action, oneshot::Sender<Result<(), String>>),
    Again(oneshot::Sender<()>),
}

/// Passes the page's wishes on to the link.
pub(crate) struct Wishes(mpsc::UnboundedSender<Message>);

impl Wishes {
    /// What is to be shown now.
    pub(crate) async fn shown(&self) -> Result<Shown, String> {
        self.send(Wish::Shown).await
    }

    /// Sends a wish to the resident; fails with a sentence for the person.
    pub(crate) async fn act(&self, action: Action) -> Result<(), String> {
        self.send(|reply| Wish::Act(action, reply)).await?
    }

    /// Starts the resident again. What came of it is drawn.
    pub(crate) async fn again(&self) -> Result<(), String> {
        self.send(Wish::Again).await
    }

    async fn send<T>(&self, wish: impl FnOnce(oneshot::Sender<T>) -> Wish) -> Result<T, String> {
        let (reply, answer) = oneshot::channel();
        // Nobody takes it, or nobody answers, only while the program ends or the resident has just ended.
        let _ = self.0.send(Message::Wish(wish(reply)));
        answer.await.map_err(|_| Lost::because(None).text)
    }
}

/// The connection and what hangs on it.
pub(crate) struct Link {
    paths: Paths,
    shown: Shown,
    /// The way to the resident, while there is one.
    asker: Option<Asker>,
    /// Wishes that the resident has not answered yet, by their question's number.
    open: HashMap<u64, oneshot::Sender<Result<(), String>>>,
    /// The person has asked to end the program, so that the resident's end is no loss.
    quitting: bool,
    sender: mpsc::UnboundedSender<Message>,
    inbox: mpsc::UnboundedReceiver<Message>,
}

impl Link {
    /// A link that shows what was met first, and the page's end of it. Runs inside tokio.
    pub(crate) fn new(paths: Paths, met: Met) -> (Self, Wishes) {
        let (sender, inbox) = mpsc::unbounded_channel();
        let mut link = Self {
            paths,
            shown: Shown::Lost(Lost::because(None)),
            asker: None,
            open: HashMap::new(),
            quitting: false,
            sender: sender.clone(),
            inbox,
        };
        link.take(met);
        (link, Wishes(sender))
    }

    /// Carries messages between the resident and the page until the program ends.
    pub(crate) async fn carry(mut self, screen: impl Screen) {
        while let Some(message) = self.inbox.recv().await {
            match message {
                Message::Wish(Wish::Shown(reply)) => drop(reply.send(self.shown.clone())),
                Message::Wish(Wish::Act(action, reply)) => self.act(action, reply).await,
                Message::Wish(Wish::Again(reply)) => self.again(reply, &screen).await,
                Message::Heard(Incoming::Push(Push::View(view))) => {
                    self.shown = Shown::View(view);
                    screen.draw(&self.shown);
                }
                Message::Heard(Incoming::Push(Push::Show(opening))) => screen.show(opening),
                Message::Heard(Incoming::Push(Push::NotNeeded)) => screen.end(),
                Message::Heard(Incoming::Answer { id, .. }) => {
                    self.open.remove(&id).map(|reply| reply.send(Ok(())));
                }
                Message::HungUp => self.lose(&screen),
            }
        }
    }

    async fn act(&mut self, action: Action, reply: oneshot::Sender<Result<(), String>>) {
        // Without a way to the resident the reply is dropped, and the page hears that the resident is lost.
        let Some(asker) = self.asker.as_mut() else { return };
        self.quitting |= action == Action::Quit;
        if let Ok(id) = asker.send(Request::Act(action)).await {
            self.open.insert(id, reply);
        }
    }

    async fn again(&mut self, reply: oneshot::Sender<()>, screen: &impl Screen) {
        if self.asker.is_none() {
            let met = meet(&self.paths).await;
            if matches!(met, Met::AnotherPanel) {
                screen.end();
            }
            self.take(met);
            screen.draw(&self.shown);
        }
        let _ = reply.send(());
    }

    fn take(&mut self, met: Met) {
        match met {
            Met::Resident(connection, view) => {
                self.shown = Shown::View(view);
                self.asker = Some(connection.asker);
                tokio::spawn(hear(connection.listener, self.sender.clone()));
            }
            Met::Nobody(why) => self.shown = Shown::Lost(Lost::because(Some(&why.to_string()))),
            Met::AnotherPanel => {}
        }
    }

    /// The resident is gone. A person who looks is told; a window that nobody sees is not needed any more.
    fn lose(&mut self, screen: &impl Screen) {
        self.asker = None;
        self.open.clear();
        self.shown = Shown::Lost(Lost::because(None));
        if self.quitting || !screen.is_up() {
            screen.end();
        } else {
            screen.draw(&self.shown);
        }
    }
}

/// Reads to the end of the connection. A task of its own, because a read that is given up half-way loses what it read.
async fn hear(mut listener: Listener, to: mpsc::UnboundedSender<Message>) {
    while let Ok(Some(incoming)) = listener.next().await {
        if to.send(Message::Heard(incoming)).is_err() {
            return;
        }
    }
    let _ = to.send(Message::HungUp);
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_app::ports::Message as ToController;
    use ccc_app::socket::server;
    use ccc_app::socket::wire::Response;
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
        Brought(Opening),
        Ended,
    }

    struct Window {
        seen: mpsc::UnboundedSender<Seen>,
        up: Arc<AtomicBool>,
    }

    impl Screen for Window {
        fn draw(&self, shown: &Shown) {
            self.seen.send(Seen::Drawn(shown.clone())).unwrap();
        }
        fn show(&self, opening: Opening) {
            self.seen.send(Seen::Brought(opening)).unwrap();
        }
        fn is_up(&self) -> bool {
            self.up.load(Ordering::Relaxed)
        }
        fn end(&self) {
            self.seen.send(Seen::Ended).unwrap();
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
            let lock = server::only_one(paths).unwrap().unwrap();
            let socket = server::listen(paths, &lock).unwrap();
            let (inbox, mut messages) = mpsc::unbounded_channel();
            let (note, asked) = mpsc::unbounded_channel();
            let panels = Arc::new(Mutex::new(Vec::new()));
            let known = panels.clone();
            let serving = tokio::task::spawn_local(async move {
                let _lock = lock;
                let connections = server::serve(socket, inbox);
                let answers = async {
                    while let Some(message) = messages.recv().await {
                        match message {
                            ToController::PanelCame { pushes, reply } => {
                                let mut known = known.lock().unwrap();
                                let first = known.is_empty();
                                pushes.send(Push::View(view("first"))).unwrap();
                                if first {
                                    known.push(pushes);
                                }
                                reply.send(first).unwrap();
                            }
                            ToController::Ask { request, reply } => {
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
        wishes: Wishes,
        seen: mpsc::UnboundedReceiver<Seen>,
        up: Arc<AtomicBool>,
        paths: Paths,
        _folder: tempfile::TempDir,
    }

    fn paths(folder: &std::path::Path) -> Paths {
        Paths {
            settings: folder.join("ccc.toml"),
            journal: folder.join("journal.json"),
            runtime: folder.join("run"),
        }
    }

    /// A link to a resident, with its window up.
    async fn scene() -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(folder.path());
        let resident = Resident::start(&paths);
        let (link, wishes) = Link::new(paths.clone(), meet(&paths).await);
        let (seen, seeing) = mpsc::unbounded_channel();
        let up = Arc::new(AtomicBool::new(true));
        tokio::task::spawn_local(link.carry(Window { seen, up: up.clone() }));
        Scene { resident, wishes, seen: seeing, up, paths, _folder: folder }
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
            assert_eq!(scene.wishes.shown().await.unwrap(), Shown::View(view("first")));
            scene.resident.push(Push::View(view("second")));
            assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(Shown::View(view("second")))));
            assert_eq!(scene.wishes.shown().await.unwrap(), Shown::View(view("second")));
        });
    }

    #[test]
    fn a_wish_goes_to_the_resident_and_is_answered() {
        play(async {
            let mut scene = scene().await;
            scene.wishes.act(Action::CopyCode).await.unwrap();
            assert_eq!(scene.resident.asked.recv().await, Some(Request::Act(Action::CopyCode)));
        });
    }

    #[test]
    fn the_resident_brings_the_window_to_the_click() {
        play(async {
            let mut scene = scene().await;
            let opening = Opening { near: Some((1200, 10)), token: None };
            scene.resident.push(Push::Show(opening.clone()));
            assert_eq!(scene.seen.recv().await, Some(Seen::Brought(opening)));
        });
    }

    #[test]
    fn a_second_panel_is_told_that_it_is_not_needed() {
        play(async {
            let scene = scene().await;
            assert!(matches!(meet(&scene.paths).await, Met::AnotherPanel));
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
            let lost = Shown::Lost(Lost::because(None));
            assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(lost)));
            assert!(scene.wishes.act(Action::CopyCode).await.unwrap_err().contains("ended"));
            let _again = Resident::start(&scene.paths);
            scene.wishes.again().await.unwrap();
            assert_eq!(scene.seen.recv().await, Some(Seen::Drawn(Shown::View(view("first")))));
        });
    }

    #[test]
    fn a_window_that_nobody_sees_ends_with_the_resident() {
        play(async {
            let mut scene = scene().await;
            scene.up.store(false, Ordering::Relaxed);
            kill(&scene);
            assert_eq!(scene.seen.recv().await, Some(Seen::Ended));
        });
    }

    #[test]
    fn who_asked_to_quit_is_told_of_no_loss() {
        play(async {
            let mut scene = scene().await;
            scene.wishes.act(Action::Quit).await.unwrap();
            kill(&scene);
            assert_eq!(scene.seen.recv().await, Some(Seen::Ended));
        });
    }
}
