//! Greenlight 3's signal that a room's meeting starts: its `ActionCable` channel, a `WebSocket`.
//!
//! Listening has no side effect, so it is used to wait for the host instead of polling the status. The signal means that the
//! meeting was created (`meeting_starter.rb`), not that anybody is inside. A listener that subscribes later misses it. It is
//! sent again with every creation.

mod connect;

use crate::fetch::{Failure, FetchError, Limits};
use crate::greenlight::Room;
use connect::{Deadline, Socket};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tungstenite::Message;

/// The server sends a ping every 3 seconds; after so long without one the connection counts as lost.
const PING_TIMEOUT: Duration = Duration::from_secs(15);

/// The most signals of one connection: no meeting is created so often while one person waits.
const MAX_STARTS: usize = 100;

/// A subscription to a room's signal.
pub struct Listener {
    socket: Socket,
    identifier: String,
    deadline: Deadline,
    starts: usize,
}

/// Subscribes to the signal of `room`: returns when the server has confirmed that, or after `limits.total`, whatever the
/// server does meanwhile.
pub fn listen(room: &Room, limits: Limits) -> Result<Listener, FetchError> {
    let deadline = Deadline::at(Instant::now() + limits.total);
    let socket = connect::connect(room, limits, &deadline)?;
    let identifier = json!({ "channel": "RoomsChannel", "friendly_id": room.id }).to_string();
    let mut listener = Listener { socket, identifier, deadline, starts: 0 };
    listener.subscribe(&room.page().host())?;
    Ok(listener)
}

impl Listener {
    /// Waits until the meeting is created again; returns `false` if the connection has ended. The only time limit is
    /// 15 s without a ping.
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
            _ => Failure::CutOff.at(host),
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
                    return Err(Failure::Refused(403, None).at(host));
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
