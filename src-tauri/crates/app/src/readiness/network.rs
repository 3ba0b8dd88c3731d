//! Asks the meeting's own thread and room, and nobody else.

use crate::clock::Clock;
use ccc_core::link::Link;
use ccc_core::readiness::{ClockReading, Reachability};
use ccc_core::state::State;
use ccc_sources::discourse::Topic;
use ccc_sources::reach::{self, Asked, while_somebody_waits};

/// Whether the room's server answers, and what it says of the time.
pub(super) fn room(state: &State, clock: Clock) -> (Reachability, Option<ClockReading>) {
    let Some(link) = state.room_url() else { return (Reachability::NoLink, None) };
    ask(link, clock, || reach::room(link, while_somebody_waits()))
}

/// Whether the forum answers for the thread, and what it says of the time.
pub(super) fn thread(state: &State, clock: Clock) -> (Reachability, Option<ClockReading>) {
    let Some(link) = state.thread() else { return (Reachability::NoLink, None) };
    if !state.settings.read_thread {
        return (Reachability::TurnedOff, None);
    }
    let Some(topic) = Topic::of(link) else { return (Reachability::NotReadable, None) };
    ask(link, clock, || reach::thread(&topic, while_somebody_waits()))
}

fn ask(link: &Link, clock: Clock, question: impl FnOnce() -> Asked) -> (Reachability, Option<ClockReading>) {
    if clock.was_set() && !link.is_loopback() {
        return (Reachability::NotAsked, None);
    }
    // The machine's clock is to be judged, whatever clock the program goes by.
    let machine = Clock::machine();
    let host = link.host();
    let asked = machine.now();
    let Asked { failure, date } = question();
    let answered = machine.now();
    let reading = date.map(|said| ClockReading { host: host.clone(), said, asked, answered });
    let reach = match failure {
        None => Reachability::Answers { host },
        Some(why) => Reachability::Fails { host, why },
    };
    (reach, reading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::reminder::journal::Journal;
    use ccc_core::settings::Settings;
    use ccc_core::zone::Zone;
    use std::net::TcpListener;

    /// What comes of room and thread at these links with a clock that was set: nothing but this machine is asked.
    fn reached(room: Option<&str>, thread: &str, read_thread: bool) -> (Reachability, Reachability) {
        let link = |text: &str| Some(Link::parse(text).unwrap());
        let settings = Settings {
            room_url: room.and_then(link),
            thread: link(thread),
            read_thread,
            ..Settings::default()
        };
        let state = State::new(settings, Zone::utc(), Journal::default());
        let clock = Clock::set("2026-11-26T07:44:50Z".parse().unwrap(), 1);
        let ((room, from_room), (thread, from_thread)) =
            (super::room(&state, clock), super::thread(&state, clock));
        assert_eq!((from_room, from_thread), (None, None));
        (room, thread)
    }

    #[test]
    fn what_is_not_to_be_asked_is_not() {
        let away = "https://forum.example/t/name/1";
        assert_eq!(reached(None, away, true), (Reachability::NoLink, Reachability::NotAsked));
        assert_eq!(reached(Some("https://bbb.example/b/x"), away, true).0, Reachability::NotAsked);
        assert_eq!(reached(None, away, false).1, Reachability::TurnedOff);
        assert_eq!(reached(None, "https://forum.example/latest", true).1, Reachability::NotReadable);
    }

    #[test]
    fn this_machine_is_asked_whatever_the_clock() {
        let port = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = port.local_addr().unwrap();
        // Nobody listens there any more.
        drop(port);
        let (room, thread) =
            reached(Some(&format!("http://{address}/b/x")), &format!("http://{address}/t/name/1"), true);
        let fails = Reachability::Fails {
            host: address.to_string(),
            why: ccc_core::readiness::ReachFailure::NoConnection,
        };
        assert_eq!((room, thread), (fails.clone(), fails));
    }
}
