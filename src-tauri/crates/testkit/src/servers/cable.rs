//! `ActionCable` as Greenlight's rooms use it: who subscribes hears of each creation of the meeting.

use super::rails::is_from_here;
use super::web::{Body, Reply, Request, Stream, Upgrade};
use serde_json::{Value, json};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tungstenite::handshake::derive_accept_key;
use tungstenite::protocol::Role;
use tungstenite::{Message, WebSocket};

/// How the channel behaves to those who come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// As it should.
    #[default]
    Fine,
    /// It takes no subscription.
    Rejects,
    /// It confirms a subscription, and ends the connection.
    Drops,
    /// It tells of a start right after each subscription.
    StartsAtOnce,
    /// It opens the connection, and then sends spaces: a frame without an end.
    Drips,
    /// It opens the connection, and says nothing.
    Silent,
}

/// The channel.
#[derive(Clone, Default)]
pub struct Cable(Arc<Mutex<Channel>>);

#[derive(Default)]
struct Channel {
    mood: Mood,
    listeners: Vec<(String, Sender<&'static str>)>,
    subscriptions: usize,
}

impl Cable {
    fn channel(&self) -> MutexGuard<'_, Channel> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How it behaves from now on.
    pub fn set(&self, mood: Mood) {
        self.channel().mood = mood;
    }

    /// Tells all who have subscribed to this room.
    pub fn broadcast(&self, room: &str, message: &'static str) {
        // Who has gone needs no telling.
        self.channel().listeners.retain(|(other, listener)| other != room || listener.send(message).is_ok());
    }

    /// Ends all connections, as a restart of the server does.
    pub fn drop_listeners(&self) {
        self.channel().listeners.clear();
    }

    /// How often somebody has subscribed so far.
    pub fn subscriptions(&self) -> usize {
        self.channel().subscriptions
    }

    /// The answer to who wants to listen.
    pub fn answer(&self, request: &Request) -> Reply {
        let Some(key) = request.header("Sec-WebSocket-Key").filter(|_| is_from_here(request)) else {
            return Reply::new(404, "text/plain", "Page not found");
        };
        let cable = self.clone();
        let speak = Upgrade::new(move |stream| {
            // A listener that goes early ends the talk.
            let _ = cable.speak(stream);
        });
        Reply::of(101, Body::Upgrade(speak))
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Accept", &derive_accept_key(key.as_bytes()))
            .with("Sec-WebSocket-Protocol", "actioncable-v1-json")
    }

    fn speak(&self, mut stream: Box<dyn Stream>) -> Option<()> {
        let mood = self.channel().mood;
        match mood {
            Mood::Silent => return stream.read(&mut [0]).ok().map(drop),
            Mood::Drips => return drip(&mut stream),
            Mood::Fine | Mood::Rejects | Mood::Drops | Mood::StartsAtOnce => {}
        }
        let mut socket = WebSocket::from_raw_socket(stream, Role::Server, None);
        say(&mut socket, &json!({ "type": "welcome" }))?;
        let message: Value = serde_json::from_str(socket.read().ok()?.to_text().ok()?).ok()?;
        let identifier = message["identifier"].as_str()?.to_owned();
        // It asks for no more than the channel: any room can be subscribed to.
        let channel: Value = serde_json::from_str(&identifier).ok()?;
        let room = channel["friendly_id"].as_str().filter(|_| channel["channel"] == "RoomsChannel");
        let (Some(room), Mood::Fine | Mood::Drops | Mood::StartsAtOnce) = (room, mood) else {
            return say(&mut socket, &json!({ "type": "reject_subscription", "identifier": identifier }));
        };
        let told = self.subscribe(room);
        say(&mut socket, &json!({ "type": "confirm_subscription", "identifier": identifier }))?;
        match mood {
            Mood::Drops => return Some(()),
            Mood::StartsAtOnce => {
                say(&mut socket, &json!({ "identifier": identifier, "message": "started" }))?;
            }
            _ => {}
        }
        tell(&mut socket, &identifier, &told)
    }

    fn subscribe(&self, room: &str) -> Receiver<&'static str> {
        let (tell, told) = channel();
        let mut channel = self.channel();
        channel.listeners.push((room.to_owned(), tell));
        channel.subscriptions += 1;
        told
    }
}

/// Tells one listener what is broadcast, with a sign of life every three seconds.
fn tell(
    socket: &mut WebSocket<Box<dyn Stream>>,
    identifier: &str,
    told: &Receiver<&'static str>,
) -> Option<()> {
    loop {
        match told.recv_timeout(Duration::from_secs(3)) {
            Ok(message) => say(socket, &json!({ "identifier": identifier, "message": message }))?,
            Err(RecvTimeoutError::Timeout) => {
                say(socket, &json!({ "type": "ping", "message": 1_795_680_000 }))?;
            }
            Err(RecvTimeoutError::Disconnected) => {
                let end = json!({ "type": "disconnect", "reason": "server_restart", "reconnect": true });
                return say(socket, &end);
            }
        }
    }
}

fn say(socket: &mut WebSocket<Box<dyn Stream>>, words: &Value) -> Option<()> {
    socket.send(Message::text(words.to_string())).ok()
}

/// A text of 127 bytes is announced, and comes byte by byte until the listener goes.
fn drip(stream: &mut Box<dyn Stream>) -> Option<()> {
    stream.write_all(&[0x81, 0x7d]).ok()?;
    loop {
        stream.write_all(b" ").and_then(|()| stream.flush()).ok()?;
        std::thread::park_timeout(Duration::from_millis(20));
    }
}
