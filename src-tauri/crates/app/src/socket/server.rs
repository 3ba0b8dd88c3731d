//! The resident's end of the socket.

use super::address;
use super::instance_lock::InstanceLock;
use super::wire::{self, Focus, FromClient, FromServer, Hello, Push, Request, Role};
use crate::paths::Paths;
use crate::ports::{Inbox, Message};
#[cfg(not(windows))]
use crate::storage::atomic_file;
use interprocess::local_socket::ListenerOptions;
use interprocess::local_socket::tokio::Listener;
use interprocess::local_socket::tokio::prelude::*;
use std::io;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// How long to wait after a connection could not be taken.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(100);

/// How long a client may take to say who it is.
const HELLO_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a client may take to read a line. One that takes longer hangs, and a panel that hangs makes room for another.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// Opens the socket. Whoever holds [`InstanceLock`] may, since a socket file that is there then is a dead one's.
pub fn listen(paths: &Paths, _lock: &InstanceLock) -> io::Result<Listener> {
    #[cfg(not(windows))]
    {
        use interprocess::os::unix::local_socket::ListenerOptionsExt as _;
        atomic_file::remove_if_there(&paths.socket())?;
        let address = address(&paths.socket())?;
        // By its short way the file could not be removed at the end, when the folder is closed. A dead one does no harm.
        let lasts = address.folder.is_none();
        ListenerOptions::new().name(address.name).reclaim_name(lasts).mode(0o600).create_tokio()
    }
    #[cfg(windows)]
    {
        use interprocess::os::windows::local_socket::ListenerOptionsExt as _;
        use interprocess::os::windows::security_descriptor::SecurityDescriptor;
        // SDDL: all rights for the owner of the pipe, and none for anybody else.
        let owner_only = SecurityDescriptor::deserialize(widestring::u16cstr!("D:P(A;;GA;;;OW)"))?;
        ListenerOptions::new()
            .name(address(&paths.socket())?.name)
            .security_descriptor(owner_only)
            .create_tokio()
    }
}

/// Takes connections, and passes what they ask to the controller, until the controller is gone. Each connection is a
/// task of the current thread's [`tokio::task::LocalSet`].
pub async fn serve(listener: Rc<Listener>, inbox: Inbox) {
    loop {
        tokio::select! {
            stream = accept(async || listener.accept().await) => {
                tokio::task::spawn_local(serve_connection(stream, inbox.clone()));
            }
            // Who comes now finds no resident, and not one that does not answer.
            () = inbox.closed() => return,
        }
    }
}

/// The next connection.
async fn accept<T>(try_accept: impl AsyncFn() -> io::Result<T>) -> T {
    loop {
        match try_accept().await {
            Ok(stream) => return stream,
            // Out of file descriptors, say: until one comes free, every try fails at once.
            Err(_) => tokio::time::sleep(ACCEPT_RETRY_DELAY).await,
        }
    }
}

/// Serves one connection to its end. A client that speaks nonsense, or does not say who it is, is hung up on.
async fn serve_connection(stream: impl AsyncRead + AsyncWrite + 'static, inbox: Inbox) -> io::Result<()> {
    let (receiver, mut sender) = tokio::io::split(stream);
    let mut lines = BufReader::new(receiver);
    let Some(FromClient::Hello(hello)) = timeout(HELLO_TIMEOUT, wire::read(&mut lines)).await?? else {
        return Ok(());
    };
    timeout(WRITE_TIMEOUT, wire::write(&mut sender, &FromServer::Hello(Hello::of_this_program(None))))
        .await??;
    let mut pushes = (hello.role == Some(Role::Panel)).then(|| {
        let (pushes, receiver) = mpsc::unbounded_channel();
        // Where the controller is gone, no push comes, which ends the connection.
        let _ = inbox.send(Message::PanelConnected(pushes));
        receiver
    });
    // A line is read by a task of its own, because a read that is given up half-way loses what it has read. It reads on
    // when the last question is answered, so that who asks without listening waits, and not the questions.
    let (asked, mut questions) = mpsc::channel(1);
    let reading = tokio::task::spawn_local(async move {
        while let Ok(Some(FromClient::Ask { id, request, token })) = wire::read(&mut lines).await {
            if asked.send((id, request, token)).await.is_err() {
                break;
            }
        }
    });
    let mut backlog = Backlog::default();
    let result = loop {
        let message = if let Some(push) = backlog.next() {
            Some(FromServer::Push(push))
        } else {
            tokio::select! {
                question = questions.recv() => match question {
                    Some((id, request, token)) => forward(&inbox, id, request, token).await,
                    None => None,
                },
                push = next_push(&mut pushes) => push.map(FromServer::Push),
            }
        };
        let Some(message) = message else { break Ok(()) };
        if let Err(error) = write_message(&mut sender, &message, &mut pushes, &mut backlog).await {
            break Err(error);
        }
    };
    reading.abort();
    result
}

/// What was pushed while the client was still being told something else: of snapshots only the newest counts, and of
/// texts to copy and calls to the front, too. So a panel that reads nothing, stopped by a signal say, costs one of each.
#[derive(Debug, Default)]
struct Backlog {
    view: Option<Push>,
    text: Option<Push>,
    other: Option<Push>,
}

impl Backlog {
    fn take(&mut self, push: Push) {
        match push {
            Push::View(_) => self.view = Some(push),
            Push::Copy { .. } => self.text = Some(push),
            // It concerns a window that came by itself, and undoes that where the client has not heard of it.
            Push::Withdraw if !self.other.as_ref().is_none_or(comes_by_itself) => {}
            Push::Show { .. } | Push::Withdraw | Push::NotNeeded => self.other = Some(push),
        }
    }

    /// The snapshot goes first: it is what the window shows when it comes to the front.
    fn next(&mut self) -> Option<Push> {
        self.view.take().or_else(|| self.text.take()).or_else(|| self.other.take())
    }
}

fn comes_by_itself(push: &Push) -> bool {
    matches!(push, Push::Show { placement, .. } if placement.focus == Focus::Leave)
}

/// Writes a line, and takes in what is pushed meanwhile. A client that does not read is an error in the end.
async fn write_message(
    sender: &mut (impl AsyncWrite + Unpin),
    message: &FromServer,
    pushes: &mut Option<mpsc::UnboundedReceiver<Push>>,
    backlog: &mut Backlog,
) -> io::Result<()> {
    let mut written = pin!(timeout(WRITE_TIMEOUT, wire::write(sender, message)));
    loop {
        tokio::select! {
            written = &mut written => return written?,
            // Where the controller pushes no more, what is being written is the last.
            Some(push) = next_push(pushes) => backlog.take(push),
        }
    }
}

async fn forward(inbox: &Inbox, id: u64, request: Request, token: Option<String>) -> Option<FromServer> {
    let (reply, response) = oneshot::channel();
    inbox.send(Message::Ask { request, token, reply }).ok()?;
    Some(FromServer::Answer { id, response: response.await.ok()? })
}

/// The next push; for a client that gets none, it never comes.
async fn next_push(pushes: &mut Option<mpsc::UnboundedReceiver<Push>>) -> Option<Push> {
    match pushes {
        Some(pushes) => pushes.recv().await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::socket::wire::PanelPlacement;
    use ccc_core::action::Page;
    use ccc_core::reminder::journal::Journal;
    use ccc_core::settings::Settings;
    use ccc_core::state::State;
    use ccc_core::view::panel;
    use ccc_core::zone::Zone;
    use std::cell::Cell;
    use tokio::io::{AsyncBufReadExt as _, DuplexStream};
    use tokio::task::LocalSet;
    use tokio::time::Instant;

    /// How many bytes a connection holds that nobody has read yet; more than the greeting.
    const SMALL: usize = 128;

    #[tokio::test(start_paused = true)]
    async fn after_a_connection_that_could_not_be_taken_there_is_a_pause() {
        let (begun, tries) = (Instant::now(), Cell::new(0));
        let taken = accept(async || {
            tries.set(tries.get() + 1);
            if tries.get() < 11 { Err(io::Error::from(io::ErrorKind::Other)) } else { Ok("a stream") }
        });
        assert_eq!(taken.await, "a stream");
        assert!(begun.elapsed() >= 10 * ACCEPT_RETRY_DELAY, "{:?}", begun.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_does_not_say_who_it_is_is_hung_up_on() {
        let (stream, _silent) = tokio::io::duplex(SMALL);
        let (inbox, _messages) = mpsc::unbounded_channel();
        let ended = LocalSet::new().run_until(serve_connection(stream, inbox)).await;
        assert_eq!(ended.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }

    fn view(said: &str) -> Push {
        let state = State::new(Settings::default(), Zone::utc(), Journal::default());
        let mut view = panel::view(&state, "2026-11-26T07:00:00Z".parse().unwrap());
        view.said = Some(said.into());
        Push::View(Box::new(view))
    }

    fn to_the_front(page: Page) -> Push {
        Push::Show { click: 1, placement: PanelPlacement { page, ..PanelPlacement::default() } }
    }

    /// A panel that has said who it is: its end, and where its pushes come from.
    async fn panel(
        messages: &mut mpsc::UnboundedReceiver<Message>,
        end: &mut DuplexStream,
    ) -> mpsc::UnboundedSender<Push> {
        wire::write(end, &FromClient::Hello(Hello::of_this_program(Some(Role::Panel)))).await.unwrap();
        let Some(Message::PanelConnected(pushes)) = messages.recv().await else { panic!("no panel came") };
        pushes
    }

    #[test]
    fn what_is_withdrawn_takes_a_window_back_that_came_by_itself_and_no_click() {
        let by_itself = PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() };
        let by_itself = Push::Show { click: 2, placement: by_itself };
        let click = to_the_front(Page::Now);
        for (earlier, left) in
            [(None, Push::Withdraw), (Some(by_itself), Push::Withdraw), (Some(click.clone()), click)]
        {
            let mut backlog = Backlog { other: earlier, ..Backlog::default() };
            backlog.take(Push::Withdraw);
            assert_eq!(backlog.next(), Some(left));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn of_what_a_panel_has_not_read_only_the_newest_is_kept() {
        let (stream, mut end) = tokio::io::duplex(SMALL);
        let (inbox, mut messages) = mpsc::unbounded_channel();
        let tasks = LocalSet::new();
        tasks.spawn_local(serve_connection(stream, inbox));
        let scene = async {
            let pushes = panel(&mut messages, &mut end).await;
            pushes.send(view("first")).unwrap();
            let mut lines = BufReader::new(end);
            let hello = wire::read::<FromServer>(&mut lines).await.unwrap();
            assert_eq!(hello, Some(FromServer::Hello(Hello::of_this_program(None))));
            // Its first bytes are there, so it is being written.
            lines.fill_buf().await.unwrap();
            for number in 0..1_000 {
                pushes.send(to_the_front(Page::Topics)).unwrap();
                pushes.send(view(&number.to_string())).unwrap();
            }
            pushes.send(to_the_front(Page::Settings)).unwrap();
            // Time passes only when nobody has anything to do: all of it is taken in.
            tokio::time::sleep(WRITE_TIMEOUT / 2).await;
            let mut heard = Vec::new();
            while heard.len() < 3 {
                heard.push(wire::read::<FromServer>(&mut lines).await.unwrap().unwrap());
            }
            let told = [view("first"), view("999"), to_the_front(Page::Settings)];
            assert_eq!(heard, told.map(FromServer::Push));
            drop(pushes);
            assert_eq!(wire::read::<FromServer>(&mut lines).await.unwrap(), None);
        };
        tasks.run_until(scene).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_panel_that_does_not_read_for_long_is_hung_up_on() {
        let (stream, mut end) = tokio::io::duplex(SMALL);
        let (inbox, mut messages) = mpsc::unbounded_channel();
        let tasks = LocalSet::new();
        let serving = tasks.spawn_local(serve_connection(stream, inbox));
        let scene = async {
            let pushes = panel(&mut messages, &mut end).await;
            pushes.send(view("more than the connection holds")).unwrap();
            pushes.closed().await;
            assert_eq!(serving.await.unwrap().unwrap_err().kind(), io::ErrorKind::TimedOut);
        };
        tasks.run_until(scene).await;
    }
}
