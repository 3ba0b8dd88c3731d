//! The end of the socket that panel, command line and a second resident hold.

use super::wire::{self, FromClient, FromServer, Hello, PROTOCOL, Push, Request, Response, Role};
use super::{address, only_one};
use crate::paths::{Paths, sibling};
use ccc_core::action::Action;
use interprocess::local_socket::tokio::Stream;
use interprocess::local_socket::tokio::prelude::*;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::io::{BufReader, ReadHalf, WriteHalf};

/// How long a resident may take to answer, and to be up after its start.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection to the resident.
#[derive(Debug)]
pub struct Connection {
    /// Reads what the resident says.
    pub listener: Listener,
    /// Writes what this program asks.
    pub asker: Asker,
    /// The resident's first line.
    pub resident: Hello,
}

/// The reading half.
#[derive(Debug)]
pub struct Listener(BufReader<ReadHalf<Stream>>);

/// The writing half.
#[derive(Debug)]
pub struct Asker {
    sender: WriteHalf<Stream>,
    next_id: u64,
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// No resident runs.
    #[error("the program does not run: start it from the menu, or with ccc-tray")]
    NoResident,
    /// The resident speaks another version of the protocol.
    #[error(
        "the program that runs has version {0}, which this one cannot talk to: end it with Quit in its menu and start it again"
    )]
    OtherProtocol(String),
    /// The resident's program could not be started.
    #[error("{program} cannot be started ({error}): install the programs together")]
    CannotStart {
        /// The program.
        program: String,
        /// The system's reason.
        error: io::Error,
    },
    /// The connection broke or the resident did not answer.
    #[error("the program that runs does not answer: {0}")]
    Broken(#[from] io::Error),
}

impl Connection {
    /// Connects to the resident. A resident that speaks another protocol is connected to only by [`Role::Tray`], which
    /// asks it to step down.
    pub async fn open(paths: &Paths, role: Role) -> Result<Self, ConnectError> {
        let usual = paths.socket();
        let stream = match connect(&usual).await {
            // A resident of another session (without XDG_RUNTIME_DIR here, or there) has its socket elsewhere.
            Err(ConnectError::NoResident) => match only_one::holder(paths) {
                Some(holder) if holder.socket != usual => connect(&holder.socket).await?,
                _ => return Err(ConnectError::NoResident),
            },
            connected => connected?,
        };
        tokio::time::timeout(PATIENCE, Self::greet(stream, role))
            .await
            .unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
    }

    /// Connects to the resident, starting it where none runs.
    pub async fn open_or_start(paths: &Paths, role: Role) -> Result<Self, ConnectError> {
        match Self::open(paths, role).await {
            Err(ConnectError::NoResident) => {}
            other => return other,
        }
        let program = sibling("ccc-tray");
        let started = Command::new(&program).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let mut resident = started
            .map_err(|error| ConnectError::CannotStart { program: program.display().to_string(), error })?;
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            tokio::time::sleep(Duration::from_millis(10)).await;
            match Self::open(paths, role).await {
                // Another resident may have been quicker, then ours has ended and the other one answers.
                Err(ConnectError::NoResident) if tokio::time::Instant::now() < deadline => {
                    if let Ok(Some(status)) = resident.try_wait()
                        && !status.success()
                    {
                        let error = io::Error::other(format!("it ended with {status}"));
                        return Err(ConnectError::CannotStart {
                            program: program.display().to_string(),
                            error,
                        });
                    }
                }
                other => return other,
            }
        }
    }

    async fn greet(stream: Stream, role: Role) -> Result<Self, ConnectError> {
        let (receiver, mut sender) = tokio::io::split(stream);
        wire::write(&mut sender, &FromClient::Hello(Hello::of_this_program(Some(role)))).await?;
        let mut lines = BufReader::new(receiver);
        match wire::read(&mut lines).await? {
            Some(FromServer::Hello(resident)) if resident.protocol == PROTOCOL || role == Role::Tray => {
                Ok(Self { listener: Listener(lines), asker: Asker { sender, next_id: 0 }, resident })
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
            let question = self.asker.send(request).await?;
            loop {
                match self.listener.next().await? {
                    Some(Incoming::Answer { id, response }) if id == question => return Ok(response),
                    Some(_) => {}
                    None if ends => return Ok(Response::Done { said: None }),
                    None => return Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
                }
            }
        };
        let answered = tokio::time::timeout(PATIENCE, asked).await;
        Ok(answered.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))?)
    }
}

async fn connect(socket: &Path) -> Result<Stream, ConnectError> {
    let why_not = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => ConnectError::NoResident,
        _ => ConnectError::Broken(error),
    };
    let address = address(socket).map_err(why_not)?;
    let stream = Stream::connect(address.name).await.map_err(why_not)?;
    // What is asked and typed is nobody else's.
    #[cfg(unix)]
    if stream.peer_creds()?.euid() != Some(rustix::process::geteuid().as_raw()) {
        return Err(io::Error::other("somebody else listens there").into());
    }
    Ok(stream)
}

/// What comes from the resident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// The answer to a question.
    Answer {
        /// The number that [`Asker::send`] gave.
        id: u64,
        /// The answer.
        response: Response,
    },
    /// Something unasked.
    Push(Push),
}

impl Listener {
    /// The next message; `None` when the resident has hung up. Not to be given up half-way.
    pub async fn next(&mut self) -> io::Result<Option<Incoming>> {
        Ok(match wire::read(&mut self.0).await? {
            Some(FromServer::Answer { id, response }) => Some(Incoming::Answer { id, response }),
            Some(FromServer::Push(push)) => Some(Incoming::Push(push)),
            Some(FromServer::Hello(_)) => return Err(io::ErrorKind::InvalidData.into()),
            None => None,
        })
    }
}

impl Asker {
    /// Sends a question and gives its number, which comes back with the answer.
    pub async fn send(&mut self, request: Request) -> io::Result<u64> {
        self.next_id += 1;
        wire::write(&mut self.sender, &FromClient::Ask { id: self.next_id, request }).await?;
        Ok(self.next_id)
    }
}
