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
use crate::reminder::Why;
use crate::reminder::journal::{Answer, Fate};
use crate::room::entry::{EntryAnswer, RoomFacts, RoomProbe, Trouble};
use crate::settings::{AccessCode, Setting, Settings};
use crate::testing::{Desk, copied, plain, the, thursday};
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

/// A desk five minutes before the slot, with a Greenlight room and a name.
fn desk(enter_directly: bool) -> Desk {
    Desk::with(settings(enter_directly), Zone::utc(), thursday("07:55"))
}

/// The same, after a click on Join and what the server says of the room.
fn entering(facts: RoomFacts) -> Desk {
    let mut desk = desk(true);
    desk.act(JOIN);
    desk.probed(RoomProbe::Greenlight(facts));
    desk
}

/// The same, waiting for the host, with the start signal being heard.
fn waiting() -> Desk {
    let mut desk = entering(WITH_CODE);
    desk.answered(EntryAnswer::NotRunning);
    desk.event(Event::Listening(desk.attempt()));
    desk.answered(EntryAnswer::NotRunning);
    desk
}

fn opened(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Open(link) => Some(link.as_str()),
            _ => None,
        })
        .collect()
}

fn requests(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Enter { .. })).count()
}

fn probes(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::ProbeRoom { .. })).count()
}

fn said(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Say(text) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

fn code_sent(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|effect| match effect {
        Effect::Enter { request, .. } => request.code.clone(),
        _ => None,
    })
}

fn answer(desk: &Desk) -> Option<Answer> {
    desk.program.state.journal.answer(&the(thursday("08:00")))
}

fn room_state(desk: &Desk) -> RoomState {
    desk.program.panel(desk.now).room.state
}

/// Runs on to the next instant at which the program wants to wake, and says what it does then.
fn wakes(desk: &mut Desk) -> Vec<Effect> {
    desk.now = next_wake(&desk.program, desk.now).unwrap();
    desk.event(Event::Tick)
}

/// Runs on, waking whenever the program wants to, and collects what it does.
fn runs(desk: &mut Desk, to: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    while let Some(wake) = next_wake(&desk.program, desk.now).filter(|wake| *wake <= thursday(to)) {
        desk.now = wake;
        effects.extend(desk.event(Event::Tick));
    }
    desk.now = thursday(to);
    effects
}
