//! The end of the socket that panel, command line and a second resident hold.

#[cfg(unix)]
use super::address;
use super::instance_lock;
use super::wire::{self, FromClient, FromServer, Hello, Request, Response, Role};
use crate::activation;
use crate::external;
use crate::paths::{Paths, sibling};
use ccc_core::action::Action;
#[cfg(unix)]
use interprocess::local_socket::tokio::Stream;
#[cfg(unix)]
use interprocess::local_socket::tokio::prelude::*;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::io::{BufReader, ReadHalf, WriteHalf};
#[cfg(windows)]
use tokio::net::windows::named_pipe::{ClientOptions, NamedPipeClient as Stream};
use tokio::time::{Instant, sleep};

/// How long a resident may take to answer, and to be up after its start.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);

/// A connection to the resident.
#[derive(Debug)]
pub struct Connection {
    /// Reads what the resident says.
    pub messages: MessageReceiver,
    /// Writes what this program asks.
    pub requests: RequestSender,
    /// The resident's first line.
    pub resident: Hello,
}

/// The reading half.
#[derive(Debug)]
pub struct MessageReceiver(BufReader<ReadHalf<Stream>>);

/// The writing half.
#[derive(Debug)]
pub struct RequestSender {
    sender: WriteHalf<Stream>,
    next_id: u64,
}

/// Whether a resident may be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartPolicy {
    /// Where none runs, or an older one than this program.
    IfNoneRuns,
    /// In place of an older one alone: where none runs, it was ended, and stays so.
    OnlyReplaceOlder,
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// No resident runs.
    #[error("the app is not running: start it from the applications menu, or run ccc-tray")]
    NoResident,
    /// The resident speaks another version of the protocol.
    #[error(
        "the running app has version {0}, which this version cannot talk to: choose Quit in its menu and start it again"
    )]
    OtherProtocol(String),
    /// The same, and it is older than this program: a new start of the resident makes it step down.
    #[error(
        "the running app has version {0}, which is older than this one: choose Quit in its menu and start it again"
    )]
    Older(String),
    /// The resident's program could not be started.
    #[error("{program} could not be started ({error}): install the programs into one folder")]
    CannotStart {
        /// The program.
        program: String,
        /// The system's reason.
        error: io::Error,
    },
    /// The connection broke or the resident did not answer.
    #[error("the running app does not respond: {0}")]
    Broken(#[from] io::Error),
}

impl Connection {
    /// Connects to the resident. A resident that speaks another protocol is connected to only by [`Role::Tray`], which
    /// asks it to step down.
    pub async fn open(paths: &Paths, role: Role) -> Result<Self, ConnectError> {
        let usual = paths.socket();
        let stream = match connect(&usual).await {
            // A resident of another session (without XDG_RUNTIME_DIR here, or there) has its socket elsewhere.
            Err(ConnectError::NoResident) => match instance_lock::holder(paths) {
                Some(holder) if holder.socket != usual => connect(&holder.socket).await?,
                _ => return Err(ConnectError::NoResident),
            },
            connected => connected?,
        };
        tokio::time::timeout(ANSWER_TIMEOUT, Self::handshake(stream, role))
            .await
            .unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
    }

    /// Connects to the resident, starting one as `start` allows.
    pub async fn open_or_start(paths: &Paths, role: Role, start: StartPolicy) -> Result<Self, ConnectError> {
        match Self::open(paths, role).await {
            Err(ConnectError::NoResident) if start == StartPolicy::IfNoneRuns => {}
            // After an update of the files the old one runs on. It steps down for the one that is started.
            Err(ConnectError::Older(_)) => {}
            other => return other,
        }
        let program = sibling("ccc-tray");
        let cannot_start =
            |error| ConnectError::CannotStart { program: program.display().to_string(), error };
        let mut command = Command::new(&program);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        external::detach(&mut command);
        let mut resident = command.spawn().map_err(cannot_start)?;
        let deadline = Instant::now() + ANSWER_TIMEOUT;
        loop {
            sleep(Duration::from_millis(10)).await;
            let opened = Self::open(paths, role).await;
            let not_yet = matches!(
                opened,
                Err(ConnectError::NoResident | ConnectError::Older(_) | ConnectError::Broken(_))
            );
            if !not_yet || Instant::now() > deadline {
                return opened;
            }
            // Another resident may have been quicker, then ours has ended and the other one answers.
            if let Ok(Some(status)) = resident.try_wait()
                && !status.success()
            {
                return Err(cannot_start(io::Error::other(format!("it exited with {status}"))));
            }
        }
    }

    async fn handshake(stream: Stream, role: Role) -> Result<Self, ConnectError> {
        let (receiver, mut sender) = tokio::io::split(stream);
        wire::write(&mut sender, &FromClient::Hello(Hello::of_this_program(Some(role)))).await?;
        let mut lines = BufReader::new(receiver);
        match wire::read(&mut lines).await? {
            Some(FromServer::Hello(resident)) if understands(role, &resident) => Ok(Self {
                messages: MessageReceiver(lines),
                requests: RequestSender { sender, next_id: 0 },
                resident,
            }),
            Some(FromServer::Hello(resident)) if resident.is_older_than(&Hello::of_this_program(None)) => {
                Err(ConnectError::Older(resident.program))
            }
            Some(FromServer::Hello(resident)) => Err(ConnectError::OtherProtocol(resident.program)),
            _ => Err(io::Error::from(io::ErrorKind::InvalidData).into()),
        }
    }

    /// Asks and waits for the answer; what is pushed in between is dropped. A resident that was asked to end may hang up
    /// in place of an answer.
    pub async fn ask(&mut self, request: Request) -> Result<Response, ConnectError> {
        let ends = matches!(request, Request::StepDown | Request::Act(Action::Quit));
        let asked = async {
            let question = self.requests.send(request, activation::given()).await?;
            loop {
                match self.messages.next().await? {
                    Some(FromServer::Answer { id, response }) if id == question => return Ok(response),
                    Some(_) => {}
                    None if ends => return Ok(Response::Done { said: None }),
                    None => return Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
                }
            }
        };
        let answered = tokio::time::timeout(ANSWER_TIMEOUT, asked).await;
        Ok(answered.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))?)
    }
}

/// Whether this program understands what `resident` says to one of its role.
fn understands(role: Role, resident: &Hello) -> bool {
    let this = Hello::of_this_program(None);
    match role {
        // It only hands a wish over, or asks an older one to step down.
        Role::Tray => true,
        // A snapshot's form may change with each version.
        Role::Panel => *resident == this,
        Role::Cli => resident.protocol == this.protocol,
    }
}

async fn connect(socket: &Path) -> Result<Stream, ConnectError> {
    open_stream(socket).await.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => ConnectError::NoResident,
        _ => ConnectError::Broken(error),
    })
}

#[cfg(unix)]
async fn open_stream(socket: &Path) -> io::Result<Stream> {
    let address = address(socket)?;
    let stream = Stream::connect(address.name).await?;
    // What is asked and typed is nobody else's.
    if stream.peer_creds()?.euid() != Some(rustix::process::geteuid().as_raw()) {
        return Err(io::Error::other("another user is listening there"));
    }
    Ok(stream)
}

/// Tokio's pipes let a server that another user has put there identify the user, and not act as them, unlike those of
/// `interprocess` (`SECURITY_IDENTIFICATION`).
#[cfg(windows)]
async fn open_stream(socket: &Path) -> io::Result<Stream> {
    /// `ERROR_PIPE_BUSY`: all instances of the pipe are taken, until the server makes the next one.
    const PIPE_BUSY: i32 = 231;
    let deadline = Instant::now() + ANSWER_TIMEOUT;
    loop {
        match ClientOptions::new().open(format!(r"\\.\pipe\{}", super::pipe_name(socket))) {
            Err(error) if error.raw_os_error() == Some(PIPE_BUSY) && Instant::now() < deadline => {
                sleep(Duration::from_millis(10)).await;
            }
            opened => return opened,
        }
    }
}

impl MessageReceiver {
    /// The next message; `None` when the resident has hung up. Not to be given up half-way.
    pub async fn next(&mut self) -> io::Result<Option<FromServer>> {
        wire::read(&mut self.0).await
    }
}

impl RequestSender {
    /// Sends a question, with the token that lets come to the front what opens because of it (xdg-activation). Gives the
    /// question's number, which comes back with the answer.
    pub async fn send(&mut self, request: Request, token: Option<String>) -> io::Result<u64> {
        self.next_id += 1;
        wire::write(&mut self.sender, &FromClient::Ask { id: self.next_id, request, token }).await?;
        Ok(self.next_id)
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use tokio::net::UnixListener;

    /// What comes of connecting as `role` to a resident of this version and protocol.
    async fn connect_to(role: Role, version: &str, protocol: u32) -> Result<Connection, ConnectError> {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let paths = Paths {
            settings: at("ccc.toml"),
            journal: at("journal.json"),
            topics: at("topics.json"),
            runtime: at(""),
        };
        let listener = UnixListener::bind(paths.socket()).unwrap();
        let hello = Hello { protocol, program: version.into(), role: None };
        let resident = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            wire::write(&mut stream, &FromServer::Hello(hello)).await.unwrap();
            // It stays until the other end has read.
            stream
        };
        tokio::join!(Connection::open(&paths, role), resident).0
    }

    #[tokio::test]
    async fn a_panel_takes_snapshots_of_its_own_version_alone_and_knows_an_older_one() {
        let (this, protocol) = (env!("CARGO_PKG_VERSION"), wire::PROTOCOL);
        assert!(connect_to(Role::Panel, this, protocol).await.is_ok());
        assert!(matches!(connect_to(Role::Panel, "0.0.1", protocol).await, Err(ConnectError::Older(_))));
        assert!(matches!(
            connect_to(Role::Panel, "99.0.0", protocol).await,
            Err(ConnectError::OtherProtocol(_))
        ));
        assert!(connect_to(Role::Cli, "0.0.1", protocol).await.is_ok());
        assert!(matches!(connect_to(Role::Cli, "0.0.1", 1).await, Err(ConnectError::Older(_))));
        assert!(matches!(connect_to(Role::Cli, "99.0.0", 99).await, Err(ConnectError::OtherProtocol(_))));
        assert!(connect_to(Role::Tray, "99.0.0", 99).await.is_ok());
    }
}
