//! The way into the room as a table: every state with every event. ARCHITECTURE.md shows it, and this holds it there.

use crate::action::Action;
use crate::join::flow::{Host, JoinFlow};
use crate::link::Link;
use crate::program::next_wake;
use crate::room::entry::{EntryAnswer, RoomFacts, RoomProbe, Trouble};
use crate::settings::Settings;
use crate::testing::{Desk, plain, the, thursday};
use crate::update::{Effect, Event};
use crate::zone::Zone;
use std::fmt::Write as _;
use std::path::Path;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";
const WITH_CODE: RoomFacts = RoomFacts { wants_code: true, records: false, wants_sign_in: false };
const RECORDED: RoomFacts = RoomFacts { records: true, ..WITH_CODE };

fn ticket() -> Link {
    Link::parse("https://bbb.example.org/bigbluebutton/api/join?checksum=1").unwrap()
}

fn elsewhere() -> Link {
    Link::parse("https://live.example.net/bigbluebutton/api/join?checksum=1").unwrap()
}

fn idle() -> Desk {
    let settings = Settings {
        room_url: Link::parse(ROOM).ok(),
        name: Some(plain("Ana")),
        enter_directly: Some(true),
        read_thread: false,
        reminders: vec![],
        ..Settings::default()
    };
    Desk::with(settings, Zone::utc(), thursday("07:55"))
}

fn probing() -> Desk {
    let mut desk = idle();
    desk.act(Action::Join { occurrence: None });
    desk
}

fn asking() -> Desk {
    let mut desk = probing();
    desk.probed(RoomProbe::Greenlight(RECORDED));
    desk
}

fn entering() -> Desk {
    let mut desk = probing();
    desk.probed(RoomProbe::Greenlight(WITH_CODE));
    desk
}

/// Waiting, with the start signal being heard, some time after the click.
fn waiting() -> Desk {
    let mut desk = entering();
    desk.answered(EntryAnswer::NotRunning);
    desk.event(Event::Listening(desk.attempt()));
    desk.answered(EntryAnswer::NotRunning);
    desk.now = thursday("07:59");
    desk
}

/// The same, with the room being asked after the start signal.
fn host_came() -> Desk {
    let mut desk = waiting();
    desk.event(Event::MeetingStarted(desk.attempt()));
    wake(&mut desk);
    desk
}

fn failed() -> Desk {
    let mut desk = probing();
    desk.probed(RoomProbe::Gone);
    desk.now = thursday("07:59");
    desk
}

fn wake(desk: &mut Desk) -> Vec<Effect> {
    desk.now = next_wake(&desk.program, desk.now).unwrap();
    desk.event(Event::Tick)
}

type Beginning = (&'static str, fn() -> Desk);

type Happening = (&'static str, fn(&mut Desk) -> Vec<Effect>);

const HAPPENINGS: [Happening; 22] = [
    ("a click on Join", |desk| desk.act(Action::Join { occurrence: None })),
    ("a `ccc://join` link", |desk| desk.act(Action::FollowLink)),
    ("“Open room page”", |desk| desk.act(Action::OpenPage { occurrence: the(thursday("08:00")) })),
    ("“I agree” to being recorded", |desk| {
        desk.act(Action::JoinRecorded { occurrence: the(thursday("08:00")) })
    }),
    ("“Stop waiting”", |desk| desk.act(Action::StopWaiting)),
    ("Skip, Undo, “I will come later”", |desk| desk.act(Action::Skip { occurrence: None })),
    ("another room, code or name", |desk| {
        desk.act(Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) })
    }),
    ("the room: a code is wanted", |desk| desk.probed(RoomProbe::Greenlight(WITH_CODE))),
    ("the room: it may be recorded", |desk| desk.probed(RoomProbe::Greenlight(RECORDED))),
    ("the room: no answer", |desk| desk.probed(RoomProbe::NoAnswer(Trouble::Slow))),
    ("the room: gone", |desk| desk.probed(RoomProbe::Gone)),
    ("entry: here is your seat", |desk| desk.answered(EntryAnswer::Enter { join_url: ticket() })),
    ("entry: a seat at another host", |desk| desk.answered(EntryAnswer::Enter { join_url: elsewhere() })),
    ("entry: nobody is inside", |desk| desk.answered(EntryAnswer::NotRunning)),
    ("entry: wrong code", |desk| desk.answered(EntryAnswer::WrongCode)),
    ("entry: no answer", |desk| desk.answered(EntryAnswer::Unanswered(Trouble::Slow))),
    ("the signal can be heard", |desk| desk.event(Event::Listening(desk.attempt()))),
    ("the signal: started", |desk| desk.event(Event::MeetingStarted(desk.attempt()))),
    ("the signal is lost", |desk| desk.event(Event::ListenFailed(desk.attempt()))),
    ("its next instant comes", |desk| match desk.program.state.join.next_deadline() {
        Some(_) => wake(desk),
        None => vec![],
    }),
    ("the browser does not open", |desk| {
        let link = ticket();
        desk.event(Event::OpenFailed { link, why: "none".into() })
    }),
    ("the slot is over", |desk| {
        desk.now = thursday("09:00");
        desk.event(Event::Tick)
    }),
];

fn state(desk: &Desk) -> &'static str {
    match &desk.program.state.join {
        JoinFlow::Idle => "Idle",
        JoinFlow::Probing { .. } => "Probing",
        JoinFlow::Asking { .. } => "Asking",
        JoinFlow::Entering { .. } => "Entering",
        JoinFlow::Waiting { wait, .. } => match wait.host {
            Host::Awaited => "Waiting",
            Host::Came { .. } => "Waiting, host came",
        },
        JoinFlow::Failed { .. } => "Failed",
    }
}

fn done(effect: &Effect) -> Option<&'static str> {
    Some(match effect {
        Effect::ProbeRoom { .. } => "probes",
        Effect::Enter { .. } => "sends",
        Effect::Listen { .. } => "listens",
        Effect::LeaveRoom => "leaves",
        Effect::Open(link) if *link == ticket() => "opens the seat",
        Effect::Open(link) if link.as_str().starts_with("https://forum.") => "opens the thread",
        Effect::Open(_) => "opens the page",
        Effect::ShowPanel(_) => "asks in the panel",
        Effect::Say(_) => "tells",
        _ => return None,
    })
}

fn table() -> String {
    let states: [Beginning; 7] = [
        ("Idle", idle),
        ("Probing", probing),
        ("Asking", asking),
        ("Entering", entering),
        ("Waiting", waiting),
        ("Waiting, host came", host_came),
        ("Failed", failed),
    ];
    let names: Vec<&str> = states.iter().map(|(name, _)| *name).collect();
    let mut table = format!("| | {} |\n|---|{}", names.join(" | "), "---|".repeat(states.len()));
    for (name, happens) in HAPPENINGS {
        write!(table, "\n| **{name}** |").unwrap();
        for (before, begin) in &states {
            let mut desk = begin();
            assert_eq!(state(&desk), *before);
            let effects = happens(&mut desk);
            let after = state(&desk);
            let mut cell: Vec<&str> = (after != *before).then_some(after).into_iter().collect();
            cell.extend(effects.iter().filter_map(done));
            write!(table, " {} |", if cell.is_empty() { "·".into() } else { cell.join(", ") }).unwrap();
        }
    }
    table
}

#[test]
fn every_state_with_every_event_does_what_the_architecture_shows() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ARCHITECTURE.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("<!-- the way in -->\n").expect("the place of the table");
    let (shown, after) = rest.split_once("\n<!-- end of the way in -->").expect("its end");
    let table = table();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        let marks = ("<!-- the way in -->\n", "\n<!-- end of the way in -->");
        std::fs::write(&path, format!("{before}{}{table}{}{after}", marks.0, marks.1)).unwrap();
        return;
    }
    assert_eq!(shown, table, "renew it with UPDATE_BINDINGS=1, after a look at what has changed");
}
