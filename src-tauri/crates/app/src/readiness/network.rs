//! Asks the meeting's own thread and room, and nobody else.

use crate::clock::Clock;
use crate::network::{ReadError, ask};
use ccc_core::link::Link;
use ccc_core::readiness::{ClockReading, ReachFailure, Reachability, Reader};
use ccc_core::reading::{Answer, Checked, Question};
use ccc_core::state::State;
use std::path::Path;

/// The process that `program` is to be, and what the system keeps it from.
pub(super) async fn reader(program: &Path) -> Reader {
    match ask(program, &Question::Confinement).await {
        Ok(Answer::Confined(kept)) => Reader::Runs(kept),
        Err(ReadError::Missing) => Reader::Missing,
        Err(ReadError::OtherVersion) => Reader::OtherVersion,
        Ok(_) | Err(_) => Reader::Silent,
    }
}

/// Whether a server answers, and what it says of the time.
type Asked = (Reachability, Option<ClockReading>);

/// Whether the room's server answers, and what it says of the time.
pub(super) async fn room(
    program: &Path,
    state: &State,
    clock: Clock,
) -> (Option<Reachability>, Option<ClockReading>) {
    let Some(link) = state.room_url() else { return (None, None) };
    let (room, time) = check(program, link, Question::CheckRoom(link.clone()), clock).await;
    (Some(room), time)
}

/// Whether the forum answers for the thread, and what it says of the time.
pub(super) async fn thread(program: &Path, state: &State, clock: Clock) -> Asked {
    let link = &state.meeting.thread;
    if !state.settings.read_thread {
        return (Reachability::TurnedOff, None);
    }
    check(program, link, Question::CheckThread(link.clone()), clock).await
}

async fn check(program: &Path, link: &Link, question: Question, clock: Clock) -> Asked {
    if clock.was_set() && !link.is_loopback() {
        return (Reachability::NotAsked, None);
    }
    // The machine's clock is to be judged, whatever clock the program goes by.
    let machine = Clock::machine();
    let host = link.host();
    let asked = machine.now();
    let answer = ask(program, &question).await;
    let answered = machine.now();
    match answer {
        Ok(Answer::Checked(Checked { failure, date })) => {
            let reading =
                date.map(|said| ClockReading { host: host.clone(), server_time: said, asked, answered });
            let reach = match failure {
                None => Reachability::Answers { host },
                Some(why) => Reachability::Fails { host, why },
            };
            (reach, reading)
        }
        Ok(Answer::NotReadable) => (Reachability::NotReadable, None),
        Ok(_) | Err(_) => (Reachability::Fails { host, why: ReachFailure::NoReader }, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::reminder::journal::Journal;
    use ccc_core::settings::Settings;
    use ccc_core::zone::Zone;

    /// What comes of room and thread at these links with a clock that was set: nothing but this machine is asked, here by
    /// a program that is missing.
    async fn reached(
        room: Option<&str>,
        thread: &str,
        read_thread: bool,
    ) -> (Option<Reachability>, Reachability) {
        let link = |text: &str| Some(Link::parse(text).unwrap());
        let settings = Settings {
            room_url: room.and_then(link),
            thread: link(thread),
            read_thread,
            ..Settings::default()
        };
        let state = State::new(settings, Zone::utc(), Journal::default());
        let clock = Clock::set(Some("2026-11-26T07:44:50Z".parse().unwrap()), 1);
        let program = Path::new("/nowhere/ccc");
        let ((room, from_room), (thread, from_thread)) =
            (super::room(program, &state, clock).await, super::thread(program, &state, clock).await);
        assert_eq!((from_room, from_thread), (None, None));
        (room, thread)
    }

    #[tokio::test]
    async fn what_is_not_to_be_asked_is_not() {
        let away = "https://forum.example/t/name/1";
        assert_eq!(reached(None, away, true).await, (None, Reachability::NotAsked));
        assert_eq!(
            reached(Some("https://bbb.example/b/x"), away, true).await.0,
            Some(Reachability::NotAsked)
        );
        assert_eq!(reached(None, away, false).await.1, Reachability::TurnedOff);
    }

    #[tokio::test]
    async fn this_machine_is_asked_whatever_the_clock() {
        let reached = reached(Some("http://127.0.0.1:9/b/x"), "http://127.0.0.1:9/t/name/1", true).await;
        let fails = Reachability::Fails { host: "127.0.0.1:9".into(), why: ReachFailure::NoReader };
        assert_eq!(reached, (Some(fails.clone()), fails));
        assert_eq!(reader(Path::new("/nowhere/ccc")).await, Reader::Missing);
    }
}
