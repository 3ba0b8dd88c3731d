//! The resident under test.

use super::bell::{Bell, SOON};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// What a program wrote to its standard error.
#[derive(Default)]
pub(super) struct Log(Mutex<String>);

impl Log {
    /// All of it so far.
    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A `ccc-tray` to be started.
pub struct Start<'a> {
    pub(super) command: Command,
    pub(super) bell: Arc<Bell>,
    pub(super) logs: &'a Mutex<Vec<Arc<Log>>>,
}

impl Start<'_> {
    /// Its clock starts at this instant.
    pub fn at(mut self, instant: &str) -> Self {
        self.command.args(["--at", instant]);
        self
    }

    /// Its clock runs so many times as fast.
    pub fn speed(mut self, times: u32) -> Self {
        self.command.args(["--speed", &times.to_string()]);
        self
    }

    /// An argument.
    pub fn argument(mut self, argument: &str) -> Self {
        self.command.arg(argument);
        self
    }

    /// A variable of its environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable from its environment.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Starts it through another program: its name, and its arguments before the resident's own.
    pub fn within(mut self, wrapper: &[&str]) -> Self {
        let mut command = Command::new(wrapper[0]);
        command.args(&wrapper[1..]).arg(self.command.get_program()).args(self.command.get_args());
        command.env_clear();
        command.envs(self.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        self.command = command;
        self
    }

    /// Starts it with a standard error to which nothing can be written, as on a full disk.
    pub fn start_unheard(mut self) -> Resident {
        let full =
            std::fs::File::options().write(true).open("/dev/full").expect("the kernel has such a file");
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(full);
        let child = self.command.spawn().expect("ccc-tray starts");
        Resident { child, log: Arc::default(), bell: self.bell }
    }

    /// Starts it.
    pub fn start(mut self) -> Resident {
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = self.command.spawn().expect("ccc-tray starts");
        let log = Arc::new(Log::default());
        self.logs.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&log));
        let errors = BufReader::new(child.stderr.take().expect("its errors are piped"));
        let (bell, lines) = (Arc::clone(&self.bell), Arc::clone(&log));
        std::thread::spawn(move || {
            for line in errors.split(b'\n').map_while(Result::ok) {
                let mut text = lines.0.lock().unwrap_or_else(PoisonError::into_inner);
                text.push_str(&String::from_utf8_lossy(&line));
                text.push('\n');
                drop(text);
                bell.ring();
            }
            bell.ring();
        });
        Resident { child, log, bell: self.bell }
    }
}

/// A running `ccc-tray`, killed when it is dropped.
pub struct Resident {
    child: Child,
    log: Arc<Log>,
    bell: Arc<Bell>,
}

impl Resident {
    /// Its number.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// What it wrote to its standard error so far.
    pub fn errors(&self) -> String {
        self.log.text()
    }

    /// Waits until its standard error holds `text`, and answers with all of it.
    pub fn says(&self, text: &str) -> String {
        let said = self.bell.wait(SOON, || Some(self.errors()).filter(|errors| errors.contains(text)));
        said.unwrap_or_else(|| panic!("the resident does not say {text:?}, but:\n{}", self.errors()))
    }

    /// Whether it runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a child can be asked").is_none()
    }

    /// Waits until it ends.
    pub fn ends(&mut self) -> ExitStatus {
        let bell = Arc::clone(&self.bell);
        let ended = bell.wait(SOON, || self.child.try_wait().expect("a child can be asked"));
        ended.unwrap_or_else(|| panic!("the resident does not end; it said:\n{}", self.errors()))
    }

    /// Stops it where it stands, as sleep does.
    pub fn freeze(&self) {
        self.signal(Signal::STOP);
    }

    /// Lets it run on.
    pub fn thaw(&self) {
        self.signal(Signal::CONT);
    }

    /// Asks it to end, as the session does at logout.
    pub fn terminate(&self) {
        self.signal(Signal::TERM);
    }

    /// Ends it without warning, wherever it is.
    pub fn kill(mut self) {
        self.child.kill().expect("a child can be killed");
        self.child.wait().expect("a killed child ends");
    }

    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.pid()).ok().and_then(Pid::from_raw).expect("a process has a number");
        kill_process(pid, signal).expect("a child takes signals");
    }
}

impl Drop for Resident {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
