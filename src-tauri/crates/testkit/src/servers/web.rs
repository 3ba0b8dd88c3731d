//! A small web server on loopback whose answers a test writes, hostile ones too.

use super::line::Line;
use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    /// Which connection it came over; they are counted from 0.
    pub connection: usize,
    /// `GET`, `POST`.
    pub method: String,
    /// Without the query.
    pub path: String,
    /// What follows the `?`, encoded as it came.
    pub query: String,
    headers: Vec<(String, String)>,
    /// As long as `Content-Length` says.
    pub body: Vec<u8>,
}

impl Request {
    /// The header's value; its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Body,
    /// How long the server works on it.
    after: Duration,
}

/// How an answer's body comes.
#[derive(Clone, Debug)]
pub enum Body {
    /// As it should.
    Whole(Vec<u8>),
    /// So many bytes, without saying how many.
    Flood(u64),
    /// A byte now and then, without an end.
    Drip,
    /// It ends before its end.
    CutOff {
        /// What `Content-Length` says.
        promised: usize,
        /// What is sent.
        sent: Vec<u8>,
    },
    /// Nothing, not even a status: the connection stays open.
    Silence,
    /// Another protocol takes the connection over.
    Upgrade(Upgrade),
}

/// What takes a connection over.
#[derive(Clone)]
pub struct Upgrade(Arc<dyn Fn(Box<dyn Stream>) + Send + Sync>);

impl Upgrade {
    /// Gives the connection to `take_over`, on a thread of its own.
    pub fn new(take_over: impl Fn(Box<dyn Stream>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(take_over))
    }
}

impl fmt::Debug for Upgrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upgrade")
    }
}

/// A connection, plain or not.
pub trait Stream: Read + Write + Send {}

impl<T: Read + Write + Send> Stream for T {}

impl Reply {
    /// A whole body.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::of(status, Body::Whole(body.into())).with("Content-Type", content_type)
    }

    /// Any body, without a header.
    pub fn of(status: u16, body: Body) -> Self {
        Self { status, headers: Vec::new(), body, after: Duration::ZERO }
    }

    /// A body of JSON.
    pub fn json(status: u16, body: &serde_json::Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    /// A page, with status 200.
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "text/html; charset=utf-8", body)
    }

    /// A redirect (301, 302, 307 or 308).
    pub fn redirect(status: u16, to: &str) -> Self {
        Self::new(status, "text/html", "").with("Location", to)
    }

    /// With one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sent so long after the request.
    pub fn after(mut self, time: Duration) -> Self {
        self.after = time;
        self
    }
}

/// The server. It ends with the value.
pub struct Web {
    address: SocketAddr,
    /// Scheme and host, such as `http://127.0.0.1:8080`.
    origin: String,
    requests: Arc<Mutex<Vec<Request>>>,
    end: Arc<End>,
    /// The way to it, where that is long.
    line: Option<Line>,
}

/// Tells the threads that the server ends.
#[derive(Default)]
struct End {
    came: AtomicBool,
    lock: Mutex<()>,
    bell: Condvar,
}

impl Web {
    /// Starts a server whose answers `answer` gives.
    pub fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_behind(("http", "127.0.0.1"), |stream| Some(Box::new(stream)), answer)
    }

    /// Starts a server that people know by `scheme` and `host`; `wrap` opens its connections, such as with TLS.
    pub fn start_behind(
        (scheme, host): (&str, &str),
        wrap: impl Fn(TcpStream) -> Option<Box<dyn Stream>> + Send + Sync + 'static,
        answer: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(if host == "[::1]" { "[::1]:0" } else { "127.0.0.1:0" })
            .expect("a port on loopback");
        let address = listener.local_addr().expect("the port's address");
        let origin = format!("{scheme}://{host}:{}", address.port());
        let web = Self { address, origin, requests: Arc::default(), end: Arc::default(), line: None };
        let (requests, end) = (Arc::clone(&web.requests), Arc::clone(&web.end));
        let (wrap, answer) = (Arc::new(wrap), Arc::new(answer));
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().flatten().enumerate() {
                if end.came.load(Ordering::SeqCst) {
                    return;
                }
                let (requests, end) = (Arc::clone(&requests), Arc::clone(&end));
                let (wrap, answer) = (Arc::clone(&wrap), Arc::clone(&answer));
                thread::spawn(move || {
                    // Without it an answer in two pieces waits for the client's acknowledgement.
                    let _ = stream.set_nodelay(true);
                    let Some(stream) = wrap(stream) else { return };
                    let mut stream = BufReader::new(stream);
                    while let Some(request) = read(&mut stream, connection) {
                        requests.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
                        // A client that goes away early is part of some tests.
                        match send(stream, answer(&request), &request, &end) {
                            Ok(Some(kept)) => stream = kept,
                            Ok(None) | Err(_) => return,
                        }
                    }
                });
            }
        });
        web
    }

    /// The same server, so far away that everything takes this long to it and back.
    pub fn far(mut self, round_trip: Duration) -> Self {
        let line = Line::to(self.address, round_trip);
        let (before, _) = self.origin.rsplit_once(':').expect("an origin with a port");
        self.origin = format!("{before}:{}", line.port());
        self.line = Some(line);
        self
    }

    /// The address of `path` on this server.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Host and port.
    pub fn host(&self) -> String {
        self.origin.split_once("://").map_or("", |(_, host)| host).to_owned()
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Web {
    fn drop(&mut self) {
        self.end.came.store(true, Ordering::SeqCst);
        self.end.bell.notify_all();
        // Wakes the thread that waits for the next connection.
        let _ = TcpStream::connect(self.address);
    }
}

/// The next request; `None` where the client went away.
fn read(reader: &mut BufReader<Box<dyn Stream>>, connection: usize) -> Option<Request> {
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        Some(line.trim_end().to_owned())
    };
    let first = line()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (path, query) = (path.to_owned(), query.to_owned());
    let mut headers = Vec::new();
    loop {
        let line = line()?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.trim().to_owned(), value.trim().to_owned()));
    }
    let mut request = Request { connection, method, path, query, headers, body: Vec::new() };
    let length = request.header("Content-Length").and_then(|length| length.parse().ok()).unwrap_or(0);
    reader.take(length).read_to_end(&mut request.body).ok()?;
    Some(request)
}

/// Sends the answer; comes back with the connection where it can take another request.
fn send(
    mut stream: BufReader<Box<dyn Stream>>,
    reply: Reply,
    request: &Request,
    end: &End,
) -> std::io::Result<Option<BufReader<Box<dyn Stream>>>> {
    if !reply.after.is_zero() && end.within(reply.after) {
        return Ok(None);
    }
    let connection = match reply.body {
        Body::Whole(_) => "keep-alive",
        Body::Upgrade(_) => "Upgrade",
        _ => "close",
    };
    let mut head = vec![format!("HTTP/1.1 {} .", reply.status), format!("Connection: {connection}")];
    let length = match &reply.body {
        Body::Whole(body) => Some(body.len()),
        Body::CutOff { promised, .. } => Some(*promised),
        Body::Flood(_) | Body::Drip | Body::Silence | Body::Upgrade(_) => None,
    };
    if let Some(length) = length {
        head.push(format!("Content-Length: {length}"));
    }
    head.extend(reply.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    head.push("\r\n".into());
    let to_client = stream.get_mut();
    if !matches!(reply.body, Body::Silence) {
        to_client.write_all(head.join("\r\n").as_bytes())?;
    }
    match reply.body {
        Body::Whole(body) => {
            if request.method != "HEAD" {
                to_client.write_all(&body)?;
            }
            to_client.flush()?;
            return Ok(Some(stream));
        }
        Body::CutOff { sent: body, .. } => to_client.write_all(&body)?,
        Body::Flood(total) => {
            let chunk = [b' '; 8 * 1024];
            let mut left = total;
            while left > 0 {
                let now = left.min(chunk.len() as u64);
                to_client.write_all(&chunk[..usize::try_from(now).unwrap_or(chunk.len())])?;
                left -= now;
            }
        }
        Body::Drip => {
            while !end.within(Duration::from_millis(10)) {
                to_client.write_all(b" ")?;
                to_client.flush()?;
            }
        }
        // Until the client gives up.
        Body::Silence => drop(to_client.read(&mut [0])?),
        Body::Upgrade(Upgrade(take_over)) => {
            to_client.flush()?;
            take_over(stream.into_inner());
            return Ok(None);
        }
    }
    to_client.flush()?;
    Ok(None)
}

impl End {
    /// Waits for the end, but not longer than `time`; answers whether it came.
    fn within(&self, time: Duration) -> bool {
        let lock = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        let came = || self.came.load(Ordering::SeqCst);
        came() || self.bell.wait_timeout(lock, time).is_ok_and(|_| came())
    }
}
