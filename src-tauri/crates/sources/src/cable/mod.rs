//! The signal by which Greenlight 3 tells that a room's meeting starts: its `ActionCable` channel, a `WebSocket`.
//!
//! Listener has no side effect, so this is how to wait for the host: the status is never asked again and again. The
//! signal tells that the meeting was created (`meeting_starter.rb`): nobody is inside yet, and who listens too late hears
//! nothing. It comes again with every creation.

mod connect;

use crate::fetch::{FetchError, Limits};
use crate::greenlight::Room;
use connect::{Deadline, Stream};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tungstenite::http::HeaderMap;
use tungstenite::{Message, WebSocket};

/// The server sends a ping every 3 seconds; after so long without one it is lost.
const PING_TIMEOUT: Duration = Duration::from_secs(15);

/// The most signals of one connection: no meeting is created so often while one person waits.
const MAX_STARTS: usize = 100;

/// A subscription to a room's signal.
pub struct Listener {
    socket: WebSocket<Box<dyn Stream>>,
    identifier: String,
    deadline: Deadline,
    starts: usize,
}

/// Subscribes to the signal of `room`: returns when the server has confirmed that, or after `limits.total`, whatever the
/// server does meanwhile.
pub fn listen(room: &Room, limits: Limits) -> Result<Listener, FetchError> {
    let deadline = Deadline::at(Instant::now() + limits.total);
    let socket = connect::connect(room, limits, &deadline)?;
    let identifier = json!({ "channel": "RoomsChannel", "friendly_id": room.id() }).to_string();
    let mut listener = Listener { socket, identifier, deadline, starts: 0 };
    listener.subscribe(&room.page().host())?;
    Ok(listener)
}

impl Listener {
    /// Waits until the meeting is created, each time anew: `false` where the connection has ended. There is no limit of time
    /// but for a server that falls silent.
    pub fn wait_for_start(&mut self) -> bool {
        loop {
            self.deadline.move_to(Instant::now() + PING_TIMEOUT);
            let Ok(message) = self.next() else { return false };
            if message["message"] == "started" && message["identifier"] == self.identifier.as_str() {
                self.starts += 1;
                return self.starts <= MAX_STARTS;
            }
            if message["type"] == "disconnect" {
                return false;
            }
        }
    }

    /// Takes the server's welcome and subscribes to the room.
    fn subscribe(&mut self, host: &str) -> Result<(), FetchError> {
        let lost = |error| match error {
            tungstenite::Error::Io(why) => crate::fetch::broke_off(why, host),
            _ => FetchError::CutOff { host: host.to_owned() },
        };
        loop {
            let message = self.next().map_err(lost)?;
            match message["type"].as_str() {
                Some("welcome") => {
                    let subscribe =
                        json!({ "command": "subscribe", "identifier": self.identifier }).to_string();
                    self.socket.send(Message::text(subscribe)).map_err(lost)?;
                }
                Some("confirm_subscription") if message["identifier"] == self.identifier.as_str() => {
                    return Ok(());
                }
                Some("reject_subscription" | "disconnect") => {
                    return Err(FetchError::refused(host.to_owned(), 403, &HeaderMap::new()));
                }
                _ => {}
            }
        }
    }

    /// The next message; null for what is none of the channel's.
    fn next(&mut self) -> Result<Value, tungstenite::Error> {
        match self.socket.read()? {
            Message::Text(text) => Ok(serde_json::from_str(text.as_str()).unwrap_or_default()),
            Message::Close(_) => Err(tungstenite::Error::ConnectionClosed),
            _ => Ok(Value::Null),
        }
    }
}
