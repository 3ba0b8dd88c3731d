//! The way into the room as a table of every state and every event, which ARCHITECTURE.md shows.

use crate::action::Action;
use crate::join::flow::{HostStatus, Stage};
use crate::link::Link;
use crate::program::next_wake;
use crate::room::entry::{EntryAnswer, RoomFacts, RoomFailure, RoomProbe};
use crate::settings::Settings;
use crate::tests::{TestApp, occurrence_id, plain, thursday};
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

fn idle() -> TestApp {
    let settings = Settings {
        room_url: Link::parse(ROOM).ok(),
        name: Some(plain("Ana")),
        enter_directly: Some(true),
        read_thread: false,
        reminders: vec![],
        ..Settings::default()
    };
    TestApp::with(settings, Zone::utc(), thursday("07:55"))
}

fn probing() -> TestApp {
    let mut app = idle();
    app.act(Action::Join { occurrence: None });
    app
}

fn asking() -> TestApp {
    let mut app = probing();
    app.probed(RoomProbe::Greenlight(RECORDED));
    app
}

fn entering() -> TestApp {
    let mut app = probing();
    app.probed(RoomProbe::Greenlight(WITH_CODE));
    app
}

/// Waiting, with a connection for the start signal, some time after the click.
fn waiting() -> TestApp {
    let mut app = entering();
    app.answered(EntryAnswer::NotRunning);
    app.event(Event::Listening(app.attempt()));
    app.answered(EntryAnswer::NotRunning);
    app.now = thursday("07:59");
    app
}

/// The same, while the room is asked after the start signal.
fn host_came() -> TestApp {
    let mut app = waiting();
    app.event(Event::MeetingStarted(app.attempt()));
    wake(&mut app);
    app
}

fn failed() -> TestApp {
    let mut app = probing();
    app.probed(RoomProbe::Gone);
    app.now = thursday("07:59");
    app
}

fn wake(app: &mut TestApp) -> Vec<Effect> {
    app.now = next_wake(&app.program, app.now).unwrap();
    app.event(Event::Tick)
}

type Beginning = (&'static str, fn() -> TestApp);

type Happening = (&'static str, fn(&mut TestApp) -> Vec<Effect>);

const HAPPENINGS: [Happening; 22] = [
    ("a click on Join", |app| app.act(Action::Join { occurrence: None })),
    ("a `ccc://join` link", |app| app.act(Action::FollowLink)),
    ("“Open room page”", |app| {
        app.act(Action::OpenPage { occurrence: occurrence_id(thursday("08:00")) })
    }),
    ("“I agree” to being recorded", |app| {
        app.act(Action::JoinRecorded { occurrence: occurrence_id(thursday("08:00")) })
    }),
    ("“Stop waiting”", |app| app.act(Action::StopWaiting)),
    ("Skip, Undo, “I will come later”", |app| app.act(Action::Skip { occurrence: None })),
    ("another room, code or name", |app| {
        app.act(Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) })
    }),
    ("the room: a code is wanted", |app| app.probed(RoomProbe::Greenlight(WITH_CODE))),
    ("the room: it may be recorded", |app| app.probed(RoomProbe::Greenlight(RECORDED))),
    ("the room: no answer", |app| app.probed(RoomProbe::NoAnswer(RoomFailure::Slow))),
    ("the room: gone", |app| app.probed(RoomProbe::Gone)),
    ("entry: here is your seat", |app| app.answered(EntryAnswer::Enter { join_url: ticket() })),
    ("entry: a seat at another host", |app| app.answered(EntryAnswer::Enter { join_url: elsewhere() })),
    ("entry: nobody is inside", |app| app.answered(EntryAnswer::NotRunning)),
    ("entry: wrong code", |app| app.answered(EntryAnswer::WrongCode)),
    ("entry: no answer", |app| app.answered(EntryAnswer::Unanswered(RoomFailure::Slow))),
    ("the signal can be heard", |app| app.event(Event::Listening(app.attempt()))),
    ("the signal: started", |app| app.event(Event::MeetingStarted(app.attempt()))),
    ("the signal is lost", |app| app.event(Event::ListenFailed(app.attempt()))),
    ("its next instant comes", |app| match app.program.state.run.join {
        Some(_) => wake(app),
        None => vec![],
    }),
    ("the browser does not open", |app| {
        let link = ticket();
        app.event(Event::OpenFailed { link, why: "none".into() })
    }),
    ("the slot is over", |app| {
        app.now = thursday("09:00");
        app.event(Event::Tick)
    }),
];

fn state(app: &TestApp) -> &'static str {
    match app.program.state.run.join.as_ref().map(|flow| &flow.stage) {
        None => "Idle",
        Some(Stage::Probing { .. }) => "Probing",
        Some(Stage::Asking(_)) => "Asking",
        Some(Stage::Entering { .. }) => "Entering",
        Some(Stage::Waiting(wait)) => match wait.host {
            HostStatus::Awaited => "Waiting",
            HostStatus::Arrived { .. } => "Waiting, host came",
        },
        Some(Stage::Failed(_)) => "Failed",
    }
}

fn done(effect: &Effect) -> Option<&'static str> {
    Some(match effect {
        Effect::ProbeRoom { .. } => "probes",
        Effect::RequestEntry { .. } => "sends",
        Effect::Listen { .. } => "listens",
        Effect::CancelRoomRequests => "leaves",
        Effect::OpenLink(link) if *link == ticket() => "opens the seat",
        Effect::OpenLink(link) if link.as_str().starts_with("https://forum.") => "opens the thread",
        Effect::OpenLink(_) => "opens the page",
        Effect::ShowPanel(_) => "asks in the panel",
        Effect::ShowMessage(_) => "tells",
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
            let mut app = begin();
            assert_eq!(state(&app), *before);
            let effects = happens(&mut app);
            let after = state(&app);
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
