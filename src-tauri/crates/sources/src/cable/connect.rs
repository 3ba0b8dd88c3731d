//! The connection to the channel: name, address, TLS and handshake under one deadline.

use crate::fetch::{Failure, FetchError, Limits, USER_AGENT, broke_off};
use crate::greenlight::Room;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tungstenite::client::IntoClientRequest;
use tungstenite::error::ProtocolError;
use tungstenite::http::HeaderValue;
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{HandshakeError, WebSocket};
use url::Url;

/// The longest message that is read; the real ones have some hundred bytes.
const MAX_MESSAGE: usize = 64 * 1024;

/// A connection, plain or with TLS.
pub(super) trait Stream: Read + Write + Send {}

impl<T: Read + Write + Send> Stream for T {}

/// The channel over such a connection.
pub(super) type Socket = WebSocket<Box<dyn Stream>>;

/// Until when the connection may wait for what comes next. The socket's own limits hold for one read each, so that a byte
/// now and then would stretch them without end.
#[derive(Clone, Debug)]
pub(super) struct Deadline(Arc<Mutex<Instant>>);

impl Deadline {
    pub(super) fn at(instant: Instant) -> Self {
        Self(Arc::new(Mutex::new(instant)))
    }

    pub(super) fn move_to(&self, instant: Instant) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = instant;
    }

    /// The time that is left; an error where none is.
    fn left(&self) -> io::Result<Duration> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

/// A TCP stream under a deadline. Native TLS wants to show it in its errors.
#[derive(Debug)]
struct Bounded {
    tcp: TcpStream,
    deadline: Deadline,
}

impl Read for Bounded {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_read_timeout(Some(self.deadline.left()?))?;
        self.tcp.read(bytes)
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.tcp.set_write_timeout(Some(self.deadline.left()?))?;
        self.tcp.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

/// Connects to the channel of `room`, until `deadline`.
pub(super) fn connect(room: &Room, limits: Limits, deadline: &Deadline) -> Result<Socket, FetchError> {
    let host = room.page().host();
    let url =
        Url::parse(room.cable.as_str()).map_err(|why| Failure::Unexpected(why.to_string()).at(&host))?;
    let failed = |error| broke_off(error, &host);
    let unreachable = |why: &str| Failure::Unreachable(why.into()).at(&host);
    if !room.page().is_loopback() && goes_through_a_proxy(room) {
        return Err(unreachable(
            "the connection goes through a proxy, which the room's start signal does not support",
        ));
    }
    let tcp = dial(&url, limits, deadline).map_err(failed)?;
    // The messages are small, and a person waits for them.
    tcp.set_nodelay(true).map_err(failed)?;
    let stream = Bounded { tcp, deadline: deadline.clone() };
    let stream: Box<dyn Stream> = if url.scheme() == "https" {
        tls(&url, stream).map_err(|why| Failure::NotTrusted(why.to_string()).at(&host))?
    } else {
        Box::new(stream)
    };
    shake_hands(room, &url, stream)
}

/// A proxy is never bypassed: whoever set it wants all traffic to pass it.
fn goes_through_a_proxy(room: &Room) -> bool {
    let uri = room.page().as_str().parse::<ureq::http::Uri>();
    ureq::Proxy::try_from_env().is_some_and(|proxy| uri.is_ok_and(|uri| !proxy.is_no_proxy(&uri)))
}

/// Connects to the first of the server's addresses that answers. How long the system's own lookup of the name takes is the
/// parent process's to bound.
fn dial(url: &Url, limits: Limits, deadline: &Deadline) -> io::Result<TcpStream> {
    let mut last = io::Error::other("its name has no address");
    for address in (bare_host(url), url.port_or_known_default().unwrap_or(443)).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, limits.connect.min(deadline.left()?)) {
            Ok(stream) => return Ok(stream),
            Err(why) => last = why,
        }
    }
    Err(last)
}

/// The host as certificates and the system write it: an IPv6 address without the brackets that it has in a URL.
fn bare_host(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_matches(['[', ']'])
}

fn shake_hands(room: &Room, url: &Url, stream: Box<dyn Stream>) -> Result<Socket, FetchError> {
    let host = room.page().host();
    let unexpected = |why: String| Failure::Unexpected(why).at(&host);
    let address = room.cable.as_str().replacen("http", "ws", 1);
    let mut request = address.into_client_request().map_err(|why| unexpected(why.to_string()))?;
    let value = |text: &str| HeaderValue::from_str(text).map_err(|why| unexpected(why.to_string()));
    let headers = request.headers_mut();
    // Rails rejects pages of other hosts by it.
    headers.insert("Origin", value(&url.origin().ascii_serialization())?);
    headers.insert("User-Agent", value(USER_AGENT)?);
    headers.insert("Sec-WebSocket-Protocol", value("actioncable-v1-json")?);
    let config = WebSocketConfig::default()
        .max_message_size(Some(MAX_MESSAGE))
        .max_frame_size(Some(MAX_MESSAGE))
        .max_write_buffer_size(MAX_MESSAGE)
        .write_buffer_size(0);
    match tungstenite::client::client_with_config(request, stream, Some(config)) {
        Ok((socket, _)) => Ok(socket),
        Err(HandshakeError::Interrupted(_)) => Err(Failure::TimedOut.at(host)),
        Err(HandshakeError::Failure(tungstenite::Error::Http(answer))) => {
            Err(Failure::status(answer.status().as_u16(), answer.headers()).at(host))
        }
        Err(HandshakeError::Failure(tungstenite::Error::Io(why))) => Err(broke_off(why, &host)),
        Err(HandshakeError::Failure(tungstenite::Error::Protocol(ProtocolError::HandshakeIncomplete))) => {
            Err(Failure::CutOff.at(host))
        }
        Err(HandshakeError::Failure(why)) => Err(unexpected(why.to_string())),
    }
}

// tungstenite's own way to TLS does not take IPv6 addresses, and its rustls wants authorities beside the system's.

#[cfg(any(windows, target_vendor = "apple"))]
fn tls(url: &Url, stream: Bounded) -> io::Result<Box<dyn Stream>> {
    let connector = native_tls::TlsConnector::new().map_err(io::Error::other)?;
    let stream = connector.connect(bare_host(url), stream);
    stream.map(|stream| Box::new(stream) as Box<dyn Stream>).map_err(|why| io::Error::other(why.to_string()))
}

#[cfg(not(any(windows, target_vendor = "apple")))]
fn tls(url: &Url, stream: Bounded) -> io::Result<Box<dyn Stream>> {
    use rustls::pki_types::ServerName;
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(io::Error::other)?
        .with_no_client_auth();
    let name = ServerName::try_from(bare_host(url).to_owned()).map_err(io::Error::other)?;
    let connection = rustls::ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    Ok(Box::new(rustls::StreamOwned::new(connection, stream)))
}
