//! The signal by which Greenlight 3 tells that a room's meeting starts: its `ActionCable` channel, a `WebSocket`.
//!
//! Listening has no side effect, so this is how to wait for the host: the status is never asked again and again. The
//! signal tells that the meeting was created (`meeting_starter.rb`): nobody is inside yet, and who listens too late hears
//! nothing. It comes again with every creation.

mod connect;

use crate::fetch::{FetchError, Limits};
use crate::greenlight::Room;
use crate::hang_up::HangUp;
use connect::{Deadline, Stream};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tungstenite::http::HeaderMap;
use tungstenite::{Message, WebSocket};

/// The server sends a sign of life every 3 seconds; after so long without one it is lost.
const SILENCE: Duration = Duration::from_secs(15);

/// The most signals of one connection: no meeting is created so often while one person waits.
const MOST_STARTS: usize = 100;

/// An open ear at a room's door.
pub struct Listening {
    socket: WebSocket<Box<dyn Stream>>,
    identifier: String,
    deadline: Deadline,
    starts: usize,
}

/// What came of listening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The meeting was created.
    Started,
    /// The connection ended, by [`HangUp`] or by itself.
    Ended,
}

/// Listens at the door of `room`: comes back when the server has agreed to tell, or after `limits.total`, whatever the
/// server does meanwhile. `hang_up` ends this and the listening that follows.
pub fn listen(room: &Room, limits: Limits, hang_up: &HangUp) -> Result<Listening, FetchError> {
    let deadline = Deadline::at(Instant::now() + limits.total);
    let socket = connect::connect(room, limits, &deadline, hang_up)?;
    let identifier = json!({ "channel": "RoomsChannel", "friendly_id": room.id() }).to_string();
    let mut listening = Listening { socket, identifier, deadline, starts: 0 };
    listening.subscribe(&room.page().host())?;
    Ok(listening)
}

impl Listening {
    /// Waits until the meeting is created, each time anew, or until the connection ends. There is no limit of time but for
    /// a server that falls silent.
    #[must_use]
    pub fn wait(&mut self) -> Heard {
        loop {
            self.deadline.move_to(Instant::now() + SILENCE);
            let Ok(message) = self.next() else { return Heard::Ended };
            if message["message"] == "started" && message["identifier"] == self.identifier.as_str() {
                self.starts += 1;
                return if self.starts > MOST_STARTS { Heard::Ended } else { Heard::Started };
            }
            if message["type"] == "disconnect" {
                return Heard::Ended;
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
