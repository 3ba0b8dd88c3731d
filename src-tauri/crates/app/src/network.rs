//! The network port: asks the sources on threads of their own, and tells the controller what they say.

use crate::clock::Clock;
use crate::ports::{Inbox, Message, Sources};
use ccc_core::link::Link;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::room::entry::{Entry, EntryAnswer, EntryRequest, PublicRoom, RoomProbe, Says, Trouble, Wish};
use ccc_core::update::Event;
use ccc_sources::cable::{self, Heard};
use ccc_sources::discourse::{self, Topic};
use ccc_sources::fetch::Limits;
use ccc_sources::greenlight::{self, Click, Probed, Room};
use ccc_sources::hang_up::HangUp;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The real network.
#[derive(Clone, Debug)]
pub struct Network {
    inbox: Inbox,
    clock: Clock,
    ear: Arc<Mutex<Ear>>,
}

/// The ear at a room's door.
#[derive(Debug, Default)]
struct Ear {
    /// Counts how often somebody began or stopped to listen: what an ear of an earlier turn hears is no news.
    turn: u64,
    /// Ends the listening.
    hang_up: HangUp,
}

impl Ear {
    /// Ends the turn, also of an ear that is still on its way to the door; answers with the number of the next one.
    fn next_turn(&mut self) -> u64 {
        std::mem::take(&mut self.hang_up).now();
        self.turn += 1;
        self.turn
    }
}

impl Network {
    /// A network whose answers go to `inbox`. With a `clock` that was set for trying things, only this machine is spoken
    /// to.
    #[must_use]
    pub fn new(inbox: Inbox, clock: Clock) -> Self {
        Self { inbox, clock, ear: Arc::default() }
    }

    fn ear(&self) -> MutexGuard<'_, Ear> {
        // Nothing that holds this lock can leave it half-changed.
        self.ear.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn may_reach(&self, link: &Link) -> bool {
        !self.clock.was_set() || link.is_loopback()
    }

    /// The Greenlight room behind `link`, where it may be spoken to.
    fn room(&self, link: &Link) -> Option<Room> {
        Room::of(link).filter(|_| self.may_reach(link))
    }

    /// Listens at the door of the room behind `link` until there is nothing more to hear in this turn.
    fn hear(&self, link: &Link, turn: u64) -> Heard {
        let hang_up = {
            let ear = self.ear();
            if ear.turn != turn {
                return Heard::Ended;
            }
            ear.hang_up.clone()
        };
        let connected = self.room(link).map(|room| cable::listen(&room, Limits::default(), &hang_up));
        let Some(Ok(mut listening)) = connected else { return Heard::Ended };
        listening.wait()
    }

    fn tell(&self, event: Event) {
        // Where the controller is gone, the program is ending.
        let _ = self.inbox.send(Message::Event(event));
    }
}

impl Sources for Network {
    fn read_thread(&mut self, thread: &Link) {
        let (this, thread) = (self.clone(), thread.clone());
        thread::spawn(move || {
            let topic = Topic::of(&thread).filter(|_| this.may_reach(&thread));
            let read = topic.map(|topic| discourse::read(&topic, Limits::default()));
            this.tell(match read {
                Some(Ok(read)) => Event::ThreadRead(read),
                Some(Err(error)) => Event::ThreadFailed {
                    again_at: error.retry().map(|retry| retry.instant(this.clock.now())),
                },
                None => Event::ThreadFailed { again_at: None },
            });
        });
    }

    fn ask_room(&mut self, occurrence: &OccurrenceId, link: &Link, wish: Option<&Wish>) {
        let (this, occurrence, link, wish) = (self.clone(), occurrence.clone(), link.clone(), wish.cloned());
        thread::spawn(move || {
            this.tell(match (this.room(&link), wish) {
                (Some(room), Some(wish)) => match enter(&room, wish) {
                    Some(entry) => Event::RoomEntry { occurrence, entry },
                    None => Event::RoomSays { occurrence, says: Says::OtherFrontEnd },
                },
                (Some(room), None) => {
                    let says = match greenlight::probe(&room, false, &HangUp::default()).probe {
                        RoomProbe::Greenlight(facts) => Says::Room(PublicRoom {
                            name: String::new(),
                            wants_code: facts.wants_code,
                            records: facts.records,
                            wants_sign_in: facts.wants_sign_in,
                        }),
                        RoomProbe::OtherFrontEnd => Says::OtherFrontEnd,
                        RoomProbe::Gone | RoomProbe::NoAnswer(_) => Says::Nothing,
                    };
                    Event::RoomSays { occurrence, says }
                }
                (None, _) => Event::RoomSays { occurrence, says: Says::Nothing },
            });
        });
    }

    fn listen(&mut self, occurrence: &OccurrenceId, link: &Link) {
        let turn = self.ear().next_turn();
        let (this, occurrence, link) = (self.clone(), occurrence.clone(), link.clone());
        thread::spawn(move || {
            let heard = this.hear(&link, turn);
            let mut ear = this.ear();
            // Who has left the door is told nothing: it would end a later wait at the same one.
            if ear.turn == turn {
                ear.hang_up = HangUp::default();
                this.tell(match heard {
                    Heard::Started => Event::RoomOpened(occurrence),
                    Heard::Ended => Event::RoomUnheard(occurrence),
                });
            }
        });
    }

    fn stop_listening(&mut self) {
        self.ear().next_turn();
    }
}

/// The way in, on behalf of a click; `None` where no Greenlight 3 stands there.
fn enter(room: &Room, wish: Wish) -> Option<Entry> {
    let hang_up = HangUp::default();
    let Probed { probe, form } = greenlight::probe(room, true, &hang_up);
    let facts = match probe {
        RoomProbe::Greenlight(facts) => facts,
        RoomProbe::OtherFrontEnd => return None,
        RoomProbe::Gone => return Some(Entry::Gone),
        RoomProbe::NoAnswer(trouble) => return Some(failed(trouble)),
    };
    if facts.wants_sign_in {
        return Some(Entry::SignInWanted);
    }
    if facts.records && !wish.consents {
        return Some(Entry::ConsentWanted);
    }
    let form = match form {
        Ok(Some(form)) => form,
        Ok(None) => return Some(failed(Trouble::Unexpected)),
        Err(trouble) => return Some(failed(trouble)),
    };
    let request = EntryRequest { name: wish.name, code: wish.code.filter(|_| facts.wants_code) };
    // The core wishes for a way in only as its answer to a person's click.
    Some(match greenlight::enter(Click::on_join(), room, Some(form), &request, &hang_up) {
        EntryAnswer::Enter { join_url } => {
            let host = join_url.host();
            if host == room.page().host() || wish.confirmed_hosts.contains(&host) {
                Entry::Enter { join_url }
            } else {
                Entry::ConfirmHost { join_url }
            }
        }
        EntryAnswer::NotRunning => Entry::NotRunning,
        EntryAnswer::WrongCode => Entry::WrongCode,
        EntryAnswer::SignInWanted => Entry::SignInWanted,
        EntryAnswer::Gone => Entry::Gone,
        EntryAnswer::NotCreated => failed(Trouble::Status(400)),
        EntryAnswer::NotSent(trouble) | EntryAnswer::Unanswered(trouble) => failed(trouble),
    })
}

fn failed(trouble: Trouble) -> Entry {
    match trouble {
        Trouble::Slow => Entry::Slow,
        Trouble::Status(status) => Entry::ServerTrouble { why: format!("it answered {status}") },
        Trouble::Unreachable
        | Trouble::NotTrusted
        | Trouble::Busy
        | Trouble::Forbidden
        | Trouble::Unexpected => Entry::ServerTrouble { why: "it did not answer as it should".into() },
    }
}

/// Reads the thread now, for a person who asked on the command line.
pub fn read_thread(thread: &Link) -> anyhow::Result<ccc_core::thread::Thread> {
    let Some(topic) = Topic::of(thread) else {
        anyhow::bail!("{thread} is no topic of a forum: its link has the form https://FORUM/t/NAME/NUMBER");
    };
    Ok(discourse::read(&topic, Limits::default())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::meeting::MeetingId;
    use std::io::{ErrorKind, Read};
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;
    use tokio::sync::mpsc;
    use tungstenite::WebSocket;
    use tungstenite::handshake::server::{Request, Response};
    use tungstenite::http::HeaderValue;

    /// The room's channel, as it stands in a JSON string.
    const IDENTIFIER: &str = r#"{\"channel\":\"RoomsChannel\",\"friendly_id\":\"abc-def-ghi-jkl\"}"#;

    fn occurrence() -> OccurrenceId {
        let start = "2026-11-26T08:00:00Z".parse().unwrap();
        OccurrenceId { meeting: MeetingId::new("coop-casual-conference"), start }
    }

    /// A Greenlight's address, and the link of a room in it.
    fn greenlight() -> (TcpListener, Link) {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = server.local_addr().unwrap();
        (server, Link::parse(&format!("http://{address}/rooms/abc-def-ghi-jkl/join")).unwrap())
    }

    /// Somebody who comes to the door and is not let near it yet.
    fn comes(server: &TcpListener) -> TcpStream {
        let (stream, _) = server.accept().unwrap();
        // A limit that only a fault reaches.
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    /// Lets them listen at the door.
    fn let_listen(stream: TcpStream) -> WebSocket<TcpStream> {
        #[expect(clippy::result_large_err, clippy::unnecessary_wraps, reason = "the shape that is wanted")]
        fn speaks(
            _: &Request,
            mut response: Response,
        ) -> Result<Response, tungstenite::handshake::server::ErrorResponse> {
            let protocol = HeaderValue::from_static("actioncable-v1-json");
            response.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
            Ok(response)
        }
        let mut door = tungstenite::accept_hdr(stream, speaks).unwrap();
        door.send(r#"{"type":"welcome"}"#.into()).unwrap();
        assert!(door.read().unwrap().is_text(), "it subscribes");
        door.send(format!(r#"{{"identifier":"{IDENTIFIER}","type":"confirm_subscription"}}"#).into())
            .unwrap();
        door
    }

    /// All that the controller is told until nobody is left to tell anything.
    fn told(mut messages: mpsc::UnboundedReceiver<Message>) -> Vec<Event> {
        let messages = std::iter::from_fn(|| messages.blocking_recv());
        messages
            .filter_map(|message| if let Message::Event(event) = message { Some(event) } else { None })
            .collect()
    }

    #[test]
    fn who_leaves_before_the_ear_is_at_the_door_leaves_none_there() {
        let (server, room) = greenlight();
        let (inbox, messages) = mpsc::unbounded_channel();
        let mut network = Network::new(inbox, Clock::machine());
        network.listen(&occurrence(), &room);
        let ear = comes(&server);
        network.stop_listening();
        drop(network);
        let mut asked = String::new();
        // The end comes, in place of a limit of time; what was on its way before may come, too.
        let ended = (&ear).read_to_string(&mut asked);
        assert!(
            ended.is_ok() || !matches!(ended, Err(why) if why.kind() == ErrorKind::WouldBlock),
            "{asked}"
        );
        assert_eq!(told(messages), []);
    }

    #[test]
    fn an_earlier_wait_that_ends_late_does_not_end_the_next_one() {
        let (server, room) = greenlight();
        let (inbox, messages) = mpsc::unbounded_channel();
        let mut network = Network::new(inbox, Clock::machine());
        network.listen(&occurrence(), &room);
        let earlier = comes(&server);
        network.stop_listening();
        network.listen(&occurrence(), &room);
        let mut door = let_listen(comes(&server));
        drop((network, earlier));
        door.send(format!(r#"{{"identifier":"{IDENTIFIER}","message":"started"}}"#).into()).unwrap();
        assert_eq!(told(messages), [Event::RoomOpened(occurrence())]);
    }
}
