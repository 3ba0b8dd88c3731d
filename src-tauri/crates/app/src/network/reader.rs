//! A `ccc read` process: it speaks to the network and parses what comes from there, so that it alone can break, hang or
//! grow over it.

use super::wire::{self, LineError, MAX_ANSWERS};
use ccc_core::reading::{Answer, Question};
use std::io;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Take};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

/// What the process is told of the surroundings: where it finds itself on Windows, whom to trust, through which proxy to go,
/// and how names are looked up.
pub(super) const SURROUNDINGS: [&str; 15] = [
    "PATH",
    "SYSTEMROOT",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "RES_OPTIONS",
    "LOCALDOMAIN",
    "LD_LIBRARY_PATH",
];

/// How long a process that says nothing more may take to end by itself.
const ENDS_WITHIN: Duration = Duration::from_millis(200);

/// Why a process has not answered.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no such program.
    #[error("it is missing")]
    Missing,
    /// It does not start.
    #[error("it cannot be started: {0}")]
    CannotStart(io::Error),
    /// It is of another version.
    #[error("it is of another version")]
    OtherVersion,
    /// It ended before it had answered.
    #[error("it ended without an answer ({0})")]
    Ended(String),
    /// It took too long.
    #[error("it took too long")]
    Slow,
    /// It said more than it may.
    #[error("it said more than {MAX_ANSWERS} bytes")]
    TooMuch,
    /// It said something else than an answer to the question.
    #[error("its answer makes no sense")]
    Garbled,
}

/// A process that is asked, killed with all that it has started when it is dropped.
#[derive(Debug)]
pub(super) struct Reader {
    child: Child,
    questions: ChildStdin,
    answers: Take<BufReader<ChildStdout>>,
}

impl Reader {
    /// Starts `program`, and asks `question`. In a tokio runtime.
    pub(super) async fn ask(program: &Path, question: &Question) -> Result<Self, ReadError> {
        let mut command = Command::new(program);
        // Whatever else this program knows of the person is none of its business; and one heap is enough for it, where
        // each further one would take 64 MB of its address space.
        command.arg("read").env_clear().env("MALLOC_ARENA_MAX", "1");
        command.envs(SURROUNDINGS.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        #[cfg(unix)]
        command.current_dir("/").process_group(0);
        // Without a window that flashes up.
        #[cfg(windows)]
        command.creation_flags(0x0800_0000);
        let mut child = command.spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ReadError::Missing,
            _ => ReadError::CannotStart(error),
        })?;
        let piped = || ReadError::CannotStart(io::ErrorKind::BrokenPipe.into());
        let questions = child.stdin.take().ok_or_else(piped)?;
        let answers = child.stdout.take().ok_or_else(piped)?;
        let answers = BufReader::new(answers).take(MAX_ANSWERS as u64);
        let mut reader = Self { child, questions, answers };
        reader.ask_more(question).await?;
        Ok(reader)
    }

    /// Asks another question. Where the process has ended already, the missing answer tells.
    pub(super) async fn ask_more(&mut self, question: &Question) -> Result<(), ReadError> {
        match self.questions.write_all(wire::line(question).as_bytes()).await {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(self.ended().await),
            Err(error) => Err(ReadError::CannotStart(error)),
        }
    }

    /// The next answer, which comes `within` some time.
    pub(super) async fn answer(&mut self, within: Duration) -> Result<Answer, ReadError> {
        timeout(within, self.next()).await.unwrap_or(Err(ReadError::Slow))
    }

    /// The next answer, however long it takes.
    pub(super) async fn next(&mut self) -> Result<Answer, ReadError> {
        let mut line = Vec::new();
        // A pipe that breaks has ended.
        let _ = self.answers.read_until(b'\n', &mut line).await;
        if line.ends_with(b"\n") {
            return wire::read(&line).map_err(|error| match error {
                LineError::OtherVersion(_) => ReadError::OtherVersion,
                LineError::Garbled => ReadError::Garbled,
            });
        }
        if self.answers.limit() == 0 { Err(ReadError::TooMuch) } else { Err(self.ended().await) }
    }

    async fn ended(&mut self) -> ReadError {
        let status = timeout(ENDS_WITHIN, self.child.wait()).await.ok().and_then(Result::ok);
        match status {
            // An older one does not know the command.
            Some(status) if status.code() == Some(2) => ReadError::OtherVersion,
            Some(status) => ReadError::Ended(status.to_string()),
            None => ReadError::Ended("and goes on".into()),
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // The process itself is killed by tokio, which waits for it, too. It has no number once it was waited for.
        #[cfg(unix)]
        if let Some(group) = self.child.id().and_then(|id| rustix::process::Pid::from_raw(id.cast_signed())) {
            // An error means that nobody is left there.
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}
