//! The signal by which Greenlight 3 tells that a room's meeting starts: its `ActionCable` channel, a `WebSocket`.
//!
//! Listening has no side effect, so this is how to wait for the host: the status is never asked again and again. The
//! signal tells the moment of the start only; who listens too late hears nothing.

use crate::fetch::{FetchError, Limits, USER_AGENT};
use crate::greenlight::Room;
use serde_json::{Value, json};
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};
use tungstenite::client::IntoClientRequest;
use tungstenite::http::HeaderValue;
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{HandshakeError, Message, WebSocket};
use url::Url;

/// The server sends a sign of life every 3 seconds; after so long without one it is lost.
const SILENCE: Duration = Duration::from_secs(15);

/// The longest message that is read; the real ones have some hundred bytes.
const LONGEST_MESSAGE: usize = 64 * 1024;

/// A connection, plain or with TLS.
pub(crate) trait Stream: Read + Write + Send {}

impl<T: Read + Write + Send> Stream for T {}

/// An open ear at a room's door.
pub struct Listening {
    socket: WebSocket<Box<dyn Stream>>,
    identifier: String,
}

/// Ends a [`Listening`] from another thread.
#[derive(Debug)]
pub struct HangUp(TcpStream);

/// What came of listening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The meeting starts.
    Started,
    /// The connection ended, by [`HangUp`] or by itself.
    Ended,
}

/// Listens at the door of `room`: comes back when the server has agreed to tell.
pub fn listen(room: &Room, limits: Limits) -> Result<(Listening, HangUp), FetchError> {
    let host = room.page().host();
    let until = Instant::now() + limits.total;
    let nonsense = |why: url::ParseError| FetchError::Nonsense { host: host.clone(), why: why.to_string() };
    let url = Url::parse(room.cable().as_str()).map_err(nonsense)?;
    let tcp = connect(room, &url, limits)?;
    let unreachable = |why: &io::Error| FetchError::Unreachable { host: host.clone(), why: why.to_string() };
    tcp.set_read_timeout(Some(limits.total)).map_err(|why| unreachable(&why))?;
    tcp.set_write_timeout(Some(limits.total)).map_err(|why| unreachable(&why))?;
    let hang_up = HangUp(tcp.try_clone().map_err(|why| unreachable(&why))?);
    let socket = open(room, &url, tcp)?;
    let identifier = json!({ "channel": "RoomsChannel", "friendly_id": room.id() }).to_string();
    let mut listening = Listening { socket, identifier };
    listening.subscribe(&host, until)?;
    hang_up.0.set_read_timeout(Some(SILENCE)).map_err(|why| unreachable(&why))?;
    Ok((listening, hang_up))
}

impl HangUp {
    /// Ends the listening; its [`Listening::wait`] comes back.
    pub fn now(&self) {
        // A connection that is gone already needs no ending.
        let _ = self.0.shutdown(Shutdown::Both);
    }
}

impl Listening {
    /// Waits until the meeting starts, or the connection ends. There is no limit of time: see [`HangUp`].
    #[must_use]
    pub fn wait(mut self) -> Heard {
        while let Some(message) = self.next() {
            if message["message"] == "started" && message["identifier"] == self.identifier.as_str() {
                return Heard::Started;
            }
            if message["type"] == "disconnect" {
                break;
            }
        }
        Heard::Ended
    }

    /// Takes the server's welcome and subscribes to the room.
    fn subscribe(&mut self, host: &str, until: Instant) -> Result<(), FetchError> {
        while let Some(message) = self.next() {
            if Instant::now() >= until {
                return Err(FetchError::Slow { host: host.to_owned() });
            }
            match message["type"].as_str() {
                Some("welcome") => {
                    let subscribe =
                        json!({ "command": "subscribe", "identifier": self.identifier }).to_string();
                    if self.socket.send(Message::text(subscribe)).is_err() {
                        break;
                    }
                }
                Some("confirm_subscription") => return Ok(()),
                Some("reject_subscription" | "disconnect") => {
                    return Err(FetchError::Forbidden { host: host.to_owned() });
                }
                _ => {}
            }
        }
        Err(FetchError::CutOff { host: host.to_owned() })
    }

    /// The next message; null for what is none of the channel's; `None` where the connection has ended.
    fn next(&mut self) -> Option<Value> {
        match self.socket.read().ok()? {
            Message::Text(text) => Some(serde_json::from_str(text.as_str()).unwrap_or_default()),
            Message::Close(_) => None,
            _ => Some(Value::Null),
        }
    }
}

fn connect(room: &Room, url: &Url, limits: Limits) -> Result<TcpStream, FetchError> {
    let host = room.page().host();
    let unreachable = |why: String| FetchError::Unreachable { host: host.clone(), why };
    if !room.page().is_loopback() && goes_through_a_proxy(room) {
        return Err(unreachable(
            "the way leads through a proxy, where the room's signal cannot be heard".into(),
        ));
    }
    let name = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default().unwrap_or(443);
    let addresses = (name.as_str(), port).to_socket_addrs().map_err(|why| unreachable(why.to_string()))?;
    let mut last = "its name has no address".to_owned();
    for address in addresses {
        match TcpStream::connect_timeout(&address, limits.connect) {
            Ok(stream) => return Ok(stream),
            Err(why) => last = why.to_string(),
        }
    }
    Err(unreachable(last))
}

/// No way around the proxy is taken: who set it wants to see all that leaves.
fn goes_through_a_proxy(room: &Room) -> bool {
    let uri = room.page().as_str().parse::<ureq::http::Uri>();
    ureq::Proxy::try_from_env().is_some_and(|proxy| uri.is_ok_and(|uri| !proxy.is_no_proxy(&uri)))
}

fn open(room: &Room, url: &Url, tcp: TcpStream) -> Result<WebSocket<Box<dyn Stream>>, FetchError> {
    let host = room.page().host();
    let secure = url.scheme() == "https";
    let stream = if secure { tls(url, &host, tcp)? } else { Box::new(tcp) as Box<dyn Stream> };
    let nonsense = |why: String| FetchError::Nonsense { host: host.clone(), why };
    let address = room.cable().as_str().replacen("http", "ws", 1);
    let mut request = address.into_client_request().map_err(|why| nonsense(why.to_string()))?;
    let value = |text: &str| HeaderValue::from_str(text).map_err(|why| nonsense(why.to_string()));
    let headers = request.headers_mut();
    // Rails tells pages of other hosts away by it.
    headers.insert("Origin", value(&url.origin().ascii_serialization())?);
    headers.insert("User-Agent", value(USER_AGENT)?);
    headers.insert("Sec-WebSocket-Protocol", value("actioncable-v1-json")?);
    let config = WebSocketConfig::default()
        .max_message_size(Some(LONGEST_MESSAGE))
        .max_frame_size(Some(LONGEST_MESSAGE))
        .max_write_buffer_size(LONGEST_MESSAGE)
        .write_buffer_size(0);
    match tungstenite::client::client_with_config(request, stream, Some(config)) {
        Ok((socket, _)) => Ok(socket),
        Err(HandshakeError::Interrupted(_)) => Err(FetchError::Slow { host }),
        Err(HandshakeError::Failure(tungstenite::Error::Http(answer))) => {
            Err(FetchError::Status { host, status: answer.status().as_u16() })
        }
        Err(HandshakeError::Failure(tungstenite::Error::Io(why))) => Err(crate::fetch::broke_off(why, &host)),
        Err(HandshakeError::Failure(why)) => Err(nonsense(why.to_string())),
    }
}

#[cfg(any(windows, target_vendor = "apple"))]
fn tls(url: &Url, host: &str, tcp: TcpStream) -> Result<Box<dyn Stream>, FetchError> {
    let failed = |why: String| FetchError::NotTrusted { host: host.to_owned(), why };
    let connector = native_tls::TlsConnector::new().map_err(|why| failed(why.to_string()))?;
    let stream =
        connector.connect(url.host_str().unwrap_or_default(), tcp).map_err(|why| failed(why.to_string()))?;
    Ok(Box::new(stream))
}

#[cfg(not(any(windows, target_vendor = "apple")))]
fn tls(url: &Url, host: &str, tcp: TcpStream) -> Result<Box<dyn Stream>, FetchError> {
    use rustls::pki_types::ServerName;
    use rustls_platform_verifier::BuilderVerifierExt;
    use std::sync::Arc;

    let failed = |why: String| FetchError::NotTrusted { host: host.to_owned(), why };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|why| failed(why.to_string()))?
        .with_no_client_auth();
    let name = ServerName::try_from(url.host_str().unwrap_or_default().to_owned())
        .map_err(|why| failed(why.to_string()))?;
    let connection =
        rustls::ClientConnection::new(Arc::new(config), name).map_err(|why| failed(why.to_string()))?;
    Ok(Box::new(rustls::StreamOwned::new(connection, tcp)))
}
