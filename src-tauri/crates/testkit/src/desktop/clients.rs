//! Those who talk to the resident: the command line, and a panel that only listens.

use super::bell::{Bell, SOON};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Output;
use std::sync::{Arc, Mutex, PoisonError};

/// What a command said, and how it ended.
#[derive(Debug)]
pub struct Said {
    /// The exit code.
    pub code: Option<i32>,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

impl Said {
    /// What a program that has ended has said.
    pub fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The output of a command that did what was wanted.
    pub fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self.out
    }

    /// The same, as JSON.
    pub fn json(self) -> Value {
        let out = self.done();
        serde_json::from_str(&out).unwrap_or_else(|why| panic!("this is not JSON ({why}): {out}"))
    }
}

/// A connection to the resident's socket, with the lines that came over it.
pub struct Client {
    stream: UnixStream,
    lines: Arc<Mutex<Vec<Value>>>,
    bell: Arc<Bell>,
    asked: u64,
}

impl Client {
    /// Connects and says hello as `role`.
    pub fn connect(socket: &Path, role: &str, bell: &Arc<Bell>) -> Self {
        let connected = bell.wait(SOON, || UnixStream::connect(socket).ok());
        let stream = connected.unwrap_or_else(|| panic!("nobody listens at {}", socket.display()));
        stream.set_write_timeout(Some(SOON)).expect("a socket takes a time limit");
        let reader = BufReader::new(stream.try_clone().expect("a socket can be read and written"));
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (heard, ringing) = (Arc::clone(&lines), Arc::clone(bell));
        std::thread::spawn(move || {
            for line in reader.lines().map_while(Result::ok) {
                let value = serde_json::from_str(&line).unwrap_or(Value::String(line));
                heard.lock().unwrap_or_else(PoisonError::into_inner).push(value);
                ringing.ring();
            }
            heard.lock().unwrap_or_else(PoisonError::into_inner).push(Value::Null);
            ringing.ring();
        });
        let mut client = Self { stream, lines, bell: Arc::clone(bell), asked: 0 };
        client.send(&json!({"hello": {"protocol": 1, "program": env!("CARGO_PKG_VERSION"), "role": role}}));
        client.hear("the answer to hello", |line| line.get("hello").cloned());
        client
    }

    /// Sends a request and waits for its response.
    pub fn ask(&mut self, request: &Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({"ask": {"id": id, "request": request}}));
        self.hear("an answer", |line| {
            let answer = line.get("answer")?;
            (answer["id"] == id).then(|| answer["response"].clone())
        })
    }

    /// Sends a line as it is.
    pub fn send(&mut self, line: &Value) {
        self.send_raw(&line.to_string());
    }

    /// Sends any text as a line. Where the other end is gone, that shows in what is heard.
    pub fn send_raw(&mut self, line: &str) {
        let _ = writeln!(self.stream, "{line}");
    }

    /// Waits for a line in which `find` finds something.
    pub fn hear<T>(&self, what: &str, find: impl Fn(&Value) -> Option<T>) -> T {
        let found = self.bell.wait(SOON, || self.lines().iter().find_map(&find));
        found.unwrap_or_else(|| panic!("{what} does not come, only {:#?}", self.lines()))
    }

    /// Waits until the resident has closed the connection.
    pub fn is_closed(&self) {
        self.hear("the end of the connection", |line| line.is_null().then_some(()));
    }

    /// The lines that came so far.
    pub fn lines(&self) -> Vec<Value> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The last snapshot of the panel that was pushed.
    pub fn view(&self) -> Option<Value> {
        self.lines().iter().rev().find_map(|line| line.get("push")?.get("view").cloned())
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // The thread that reads holds the socket, too. An error means that it is closed already.
        let _ = self.stream.shutdown(std::net::Shutdown::Both);
    }
}
