//! The resident's end of the socket.

use super::name;
use super::wire::{self, FromClient, FromServer, Hello, Push, Request, Role};
use crate::paths::Paths;
use crate::ports::{Inbox, Message};
use anyhow::Context as _;
use interprocess::local_socket::ListenerOptions;
use interprocess::local_socket::tokio::Listener;
use interprocess::local_socket::tokio::prelude::*;
use std::fs::{self, File, TryLockError};
use std::io;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// How long to wait after a connection could not be taken.
const NEXT_TRY: Duration = Duration::from_millis(100);

/// How long a client may take to say who it is.
const GREETING: Duration = Duration::from_secs(5);

/// The one resident's right to be: a lock that the system takes back when the process ends, however it ends.
#[derive(Debug)]
pub struct OnlyOne {
    _lock: File,
}

/// Takes the lock; `None` where another resident holds it.
pub fn only_one(paths: &Paths) -> anyhow::Result<Option<OnlyOne>> {
    let folder = &paths.runtime;
    create_private(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let path = paths.lock();
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(OnlyOne { _lock: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("{} cannot be locked", path.display()))
        }
    }
}

/// Opens the socket. Whoever holds [`OnlyOne`] may, since a socket file that is there then is a dead one's.
pub fn listen(paths: &Paths, _only_one: &OnlyOne) -> io::Result<Listener> {
    #[cfg(not(windows))]
    {
        use interprocess::os::unix::local_socket::ListenerOptionsExt as _;
        match fs::remove_file(paths.socket()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        ListenerOptions::new().name(name(paths)?).mode(0o600).create_tokio()
    }
    #[cfg(windows)]
    {
        use interprocess::os::windows::local_socket::ListenerOptionsExt as _;
        use interprocess::os::windows::security_descriptor::SecurityDescriptor;
        // SDDL: all rights for the owner of the pipe, and none for anybody else.
        let owner_only = SecurityDescriptor::deserialize(widestring::u16cstr!("D:P(A;;GA;;;OW)"))?;
        ListenerOptions::new().name(name(paths)?).security_descriptor(owner_only).create_tokio()
    }
}

/// Takes connections, and passes what they ask to the controller, until the controller is gone. Each connection is a
/// task of the current thread's [`tokio::task::LocalSet`].
pub async fn serve(listener: Listener, inbox: Inbox) {
    while !inbox.is_closed() {
        let stream = accepted(async || listener.accept().await).await;
        tokio::task::spawn_local(answer(stream, inbox.clone()));
    }
}

/// The next connection.
async fn accepted<T>(accept: impl AsyncFn() -> io::Result<T>) -> T {
    loop {
        match accept().await {
            Ok(stream) => return stream,
            // Out of file descriptors, say: until one comes free, every try fails at once.
            Err(_) => tokio::time::sleep(NEXT_TRY).await,
        }
    }
}

/// Serves one connection to its end. A client that speaks nonsense, or does not say who it is, is hung up on.
async fn answer(stream: impl AsyncRead + AsyncWrite + 'static, inbox: Inbox) -> io::Result<()> {
    let (receiver, mut sender) = tokio::io::split(stream);
    let mut lines = BufReader::new(receiver);
    let Some(FromClient::Hello(hello)) = timeout(GREETING, wire::read(&mut lines)).await?? else {
        return Ok(());
    };
    wire::write(&mut sender, &FromServer::Hello(Hello::of_this_program(None))).await?;
    let mut pushes = match hello.role {
        Some(Role::Panel) => match register_panel(&inbox).await {
            Some(pushes) => Some(pushes),
            None => return wire::write(&mut sender, &FromServer::Push(Push::NotNeeded)).await,
        },
        _ => None,
    };
    // A line is read by a task of its own, because a read that is given up half-way loses what it has read.
    let (asked, mut questions) = mpsc::unbounded_channel();
    let reading = tokio::task::spawn_local(async move {
        while let Ok(Some(FromClient::Ask { id, request })) = wire::read(&mut lines).await {
            if asked.send((id, request)).is_err() {
                break;
            }
        }
    });
    let result = loop {
        let message = tokio::select! {
            question = questions.recv() => match question {
                Some((id, request)) => ask(&inbox, id, request).await,
                None => None,
            },
            push = next(&mut pushes) => push.map(FromServer::Push),
        };
        let Some(message) = message else { break Ok(()) };
        if let Err(error) = wire::write(&mut sender, &message).await {
            break Err(error);
        }
    };
    reading.abort();
    result
}

async fn register_panel(inbox: &Inbox) -> Option<mpsc::UnboundedReceiver<Push>> {
    let (pushes, receiver) = mpsc::unbounded_channel();
    let (reply, accepted) = oneshot::channel();
    inbox.send(Message::PanelCame { pushes, reply }).ok()?;
    accepted.await.is_ok_and(|accepted| accepted).then_some(receiver)
}

async fn ask(inbox: &Inbox, id: u64, request: Request) -> Option<FromServer> {
    let (reply, response) = oneshot::channel();
    inbox.send(Message::Ask { request, reply }).ok()?;
    Some(FromServer::Answer { id, response: response.await.ok()? })
}

/// The next push; for a client that gets none, it never comes.
async fn next(pushes: &mut Option<mpsc::UnboundedReceiver<Push>>) -> Option<Push> {
    match pushes {
        Some(pushes) => pushes.recv().await,
        None => std::future::pending().await,
    }
}

/// Makes a folder that only the person may enter.
pub(crate) fn create_private(folder: &std::path::Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use tokio::task::LocalSet;
    use tokio::time::Instant;

    /// Both ends of a connection that holds so many bytes.
    const SMALL: usize = 64;

    #[tokio::test(start_paused = true)]
    async fn after_a_connection_that_could_not_be_taken_there_is_a_pause() {
        let (begun, tries) = (Instant::now(), Cell::new(0));
        let taken = accepted(async || {
            tries.set(tries.get() + 1);
            if tries.get() < 11 { Err(io::Error::from(io::ErrorKind::Other)) } else { Ok("a stream") }
        });
        assert_eq!(taken.await, "a stream");
        assert!(begun.elapsed() >= 10 * NEXT_TRY, "{:?}", begun.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_does_not_say_who_it_is_is_hung_up_on() {
        let (stream, _silent) = tokio::io::duplex(SMALL);
        let (inbox, _messages) = mpsc::unbounded_channel();
        let ended = LocalSet::new().run_until(answer(stream, inbox)).await;
        assert_eq!(ended.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
