//! The way from a click on Join into the room.

mod entering;
mod page;
mod play;
mod table;
mod waiting;

use crate::action::Action;
use crate::action::Page;
use crate::link::Link;
use crate::program::next_wake;
use crate::reminder::SuppressReason;
use crate::reminder::journal::{Attendance, DeliveryStatus};
use crate::room::entry::{EntryAnswer, RoomFacts, RoomFailure, RoomProbe};
use crate::settings::{AccessCode, Setting, Settings};
use crate::tests::{TestApp, copied, occurrence_id, plain, thursday};
use crate::update::{Effect, Event, Reply};
use crate::view::panel::{Control, RoomState};
use crate::zone::Zone;
use chrono::TimeDelta;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";
const JOIN: Action = Action::Join { occurrence: None };
const WITH_CODE: RoomFacts = RoomFacts { wants_code: true, records: false, wants_sign_in: false };
const WITHOUT_CODE: RoomFacts = RoomFacts { wants_code: false, records: false, wants_sign_in: false };

fn link(text: &str) -> Link {
    Link::parse(text).unwrap()
}

fn ticket() -> Link {
    link("https://bbb.example.org/bigbluebutton/api/join?checksum=1")
}

fn page_with_code() -> String {
    format!("{ROOM}?joinFormName=Ana&viewerCode=ccc")
}

fn page_without_code() -> String {
    format!("{ROOM}?joinFormName=Ana")
}

fn settings(enter_directly: bool) -> Settings {
    Settings {
        room_url: Some(link(ROOM)),
        name: Some(plain("Ana")),
        enter_directly: Some(enter_directly),
        read_thread: false,
        ..Settings::default()
    }
}

/// An app five minutes before the slot, with a Greenlight room and a name.
fn app(enter_directly: bool) -> TestApp {
    TestApp::with(settings(enter_directly), Zone::utc(), thursday("07:55"))
}

/// The same, after a click on Join and the server's answer about the room.
fn entering(facts: RoomFacts) -> TestApp {
    let mut app = app(true);
    app.act(JOIN);
    app.probed(RoomProbe::Greenlight(facts));
    app
}

/// The same, waiting for the host, with a connection for the start signal.
fn waiting() -> TestApp {
    let mut app = entering(WITH_CODE);
    app.answered(EntryAnswer::NotRunning);
    app.event(Event::Listening(app.attempt()));
    app.answered(EntryAnswer::NotRunning);
    app
}

fn opened(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::OpenLink(link) => Some(link.as_str()),
            _ => None,
        })
        .collect()
}

fn requests(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::RequestEntry { .. })).count()
}

fn probes(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::ProbeRoom { .. })).count()
}

fn said(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::ShowMessage(text) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

fn code_sent(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|effect| match effect {
        Effect::RequestEntry { request, .. } => request.code.clone(),
        _ => None,
    })
}

fn answer(app: &TestApp) -> Option<Attendance> {
    app.program.state.journal.attendance(&occurrence_id(thursday("08:00")))
}

fn room_state(app: &TestApp) -> RoomState {
    app.program.panel(app.now).room.state
}

/// Runs to the next wake-up, and returns its effects.
fn wakes(app: &mut TestApp) -> Vec<Effect> {
    app.now = next_wake(&app.program, app.now).unwrap();
    app.event(Event::Tick)
}

/// Runs through all wake-ups, and collects their effects.
fn runs(app: &mut TestApp, to: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    while let Some(wake) = next_wake(&app.program, app.now).filter(|wake| *wake <= thursday(to)) {
        app.now = wake;
        effects.extend(app.event(Event::Tick));
    }
    app.now = thursday(to);
    effects
}
