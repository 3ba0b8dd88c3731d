//! The way into the room: what a click on Join asks.

use crate::action::Action;
use crate::language::Locale;
use crate::link::Link;
use crate::reminder::journal::Answer;
use crate::room::entry::{Entry, PublicRoom, Says};
use crate::settings::Settings;
use crate::testing::{Desk, copied, the, thursday};
use crate::update::{Effect, Event, next_wake};
use crate::view::panel::{self, Page};
use crate::words;
use crate::zone::Zone;
use chrono::TimeDelta;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";
const JOIN: Action = Action::Join { occurrence: None };

fn link(text: &str) -> Link {
    Link::parse(text).unwrap()
}

/// A desk five minutes before the slot, with a Greenlight room and a name.
fn desk(enter_directly: bool) -> Desk {
    let settings = Settings {
        room_url: Some(link(ROOM)),
        name: Some("Ana".into()),
        enter_directly: Some(enter_directly),
        read_thread: false,
        ..Settings::default()
    };
    Desk::with(settings, Zone::utc(), thursday("07:55"))
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

fn asked(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::AskRoom { .. })).count()
}

fn says(says: Says) -> Event {
    Event::RoomSays { occurrence: the(thursday("08:00")), says }
}

fn entry(entry: Entry) -> Event {
    Event::RoomEntry { occurrence: the(thursday("08:00")), entry }
}

fn is_joined(desk: &Desk) -> bool {
    desk.state.journal.answer(&the(thursday("08:00"))) == Some(Answer::Joined)
}

#[test]
fn a_greenlight_room_is_asked_whether_it_wants_a_code_before_one_is_in_the_address() {
    for (wants_code, address) in [
        (true, format!("{ROOM}?joinFormName=Ana&viewerCode=ccc")),
        (false, format!("{ROOM}?joinFormName=Ana")),
    ] {
        let mut desk = desk(false);
        let effects = desk.act(JOIN);
        assert_eq!((opened(&effects), copied(&effects), asked(&effects)), (vec![], vec!["ccc"], 1));
        assert!(!is_joined(&desk));
        let effects = desk.event(says(Says::Room(PublicRoom { wants_code, ..PublicRoom::default() })));
        assert_eq!((opened(&effects), copied(&effects)), (vec![address.as_str()], vec![]));
        assert!(is_joined(&desk));
    }
}

#[test]
fn a_server_that_is_silent_or_late_delays_the_page_by_the_budget_and_opens_it_once() {
    let page = format!("{ROOM}?joinFormName=Ana&viewerCode=ccc");
    let mut silent = desk(false);
    silent.act(JOIN);
    assert_eq!(opened(&silent.event(says(Says::Nothing))), [page.as_str()]);

    let mut late = desk(false);
    late.act(JOIN);
    assert_eq!(next_wake(&late.state, late.now), Some(late.now + TimeDelta::milliseconds(1_600)));
    late.now += TimeDelta::milliseconds(1_600);
    assert_eq!(opened(&late.event(Event::TimeCame)), [page.as_str()]);
    assert_eq!(opened(&late.event(says(Says::Room(PublicRoom::default())))), Vec::<&str>::new());
}

#[test]
fn where_no_greenlight_stands_the_link_opens_as_the_person_gave_it() {
    let pilos = "https://pilos.example.org/rooms/abc-def-ghi-jkl";
    let mut desk = desk(false);
    desk.state.apply(Settings { room_url: Some(link(pilos)), ..desk.state.settings.clone() });
    assert_eq!(copied(&desk.act(JOIN)), ["ccc"]);
    assert_eq!(opened(&desk.event(says(Says::OtherFrontEnd))), [pilos]);
    assert!(is_joined(&desk));
}

#[test]
fn a_second_click_while_the_server_is_asked_opens_nothing_twice() {
    let mut desk = desk(false);
    assert_eq!(asked(&desk.act(JOIN)), 1);
    let again = desk.act(JOIN);
    assert_eq!((asked(&again), opened(&again).len()), (0, 0));
}

#[test]
fn with_copy_only_the_page_opens_at_once_without_the_code() {
    let mut desk = desk(false);
    desk.state.settings.copy_code_only = true;
    let effects = desk.act(JOIN);
    let page = format!("{ROOM}?joinFormName=Ana");
    assert_eq!((opened(&effects), copied(&effects), asked(&effects)), (vec![page.as_str()], vec!["ccc"], 0));
}

#[test]
fn entering_directly_hands_over_the_way_in_unvisited() {
    let mut desk = desk(true);
    let effects = desk.act(JOIN);
    let wish = effects.iter().find_map(|effect| match effect {
        Effect::AskRoom { wish, .. } => wish.clone(),
        _ => None,
    });
    let wish = wish.unwrap();
    assert_eq!((wish.name.as_str(), wish.code.as_deref(), wish.consents), ("Ana", Some("ccc"), false));
    let join_url = link("https://bbb.example.org/bigbluebutton/api/join?checksum=1");
    let effects = desk.event(entry(Entry::Enter { join_url: join_url.clone() }));
    assert_eq!(opened(&effects), [join_url.as_str()]);
    assert!(is_joined(&desk));
}

#[test]
fn whatever_the_server_answers_there_is_a_way_out_and_a_sentence() {
    let page = format!("{ROOM}?joinFormName=Ana&viewerCode=ccc");
    let without_code = format!("{ROOM}?joinFormName=Ana");
    let thread = "https://forum.workers.coop/t/coop-casual-conference/726";
    let trouble = Entry::ServerTrouble { why: "it answered 502".into() };
    for (answer, opens, joins) in [
        (Entry::SignInWanted, page.as_str(), true),
        (trouble, page.as_str(), true),
        (Entry::Slow, page.as_str(), true),
        (Entry::WrongCode, without_code.as_str(), true),
        (Entry::Gone, thread, false),
    ] {
        let mut desk = desk(true);
        desk.act(JOIN);
        let text = words::entry(Locale::english(), &answer);
        let effects = desk.event(entry(answer.clone()));
        assert_eq!(opened(&effects), [opens], "{answer:?}");
        assert!(effects.contains(&Effect::Say(text)), "{answer:?}");
        assert_eq!(is_joined(&desk), joins, "{answer:?}");
    }
}

#[test]
fn consent_and_another_host_are_asked_of_the_person_first() {
    let mut desk = desk(true);
    desk.act(JOIN);
    let effects = desk.event(entry(Entry::ConsentWanted));
    assert_eq!((opened(&effects), effects.contains(&Effect::ShowPanel(Page::Now))), (vec![], true));
    let options = panel::view(&desk.state, desk.now).question.unwrap().options;
    let effects = desk.act(options[0].action.clone());
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::AskRoom { wish: Some(wish), .. } if wish.consents))
    );

    let join_url = link("https://live.example.net/bigbluebutton/api/join?checksum=1");
    desk.event(entry(Entry::ConfirmHost { join_url }));
    let question = panel::view(&desk.state, desk.now).question.unwrap();
    assert!(question.label.contains("live.example.net"));
    let effects = desk.act(question.options[0].action.clone());
    let hosts = effects.iter().find_map(|effect| match effect {
        Effect::AskRoom { wish: Some(wish), .. } => Some(wish.confirmed_hosts.clone()),
        _ => None,
    });
    assert_eq!(hosts.unwrap(), ["live.example.net"]);

    desk.event(entry(Entry::ConsentWanted));
    let page = panel::view(&desk.state, desk.now).question.unwrap().options[1].action.clone();
    assert_eq!(opened(&desk.act(page)).len(), 1);
    assert_eq!(panel::view(&desk.state, desk.now).question, None);
}

#[test]
fn at_a_closed_door_the_person_waits_and_goes_in_when_the_host_opens() {
    let id = || the(thursday("08:00"));
    let mut desk = desk(true);
    desk.act(Action::JoinRecorded { occurrence: id() });
    let effects = desk.event(entry(Entry::NotRunning));
    assert!(effects.contains(&Effect::Listen { occurrence: id(), room: link(ROOM) }));
    assert_eq!(opened(&effects), Vec::<&str>::new());
    assert!(is_joined(&desk));
    let waiting = panel::view(&desk.state, desk.now).question.unwrap();
    assert_eq!(waiting.options[1].action, Action::StopWaiting);

    let effects = desk.event(Event::RoomOpened(id()));
    assert!(effects.iter().any(|e| matches!(e, Effect::AskRoom { wish: Some(wish), .. } if wish.consents)));
    let join_url = link("https://bbb.example.org/bigbluebutton/api/join?checksum=1");
    assert_eq!(opened(&desk.event(entry(Entry::Enter { join_url: join_url.clone() }))), [join_url.as_str()]);
    assert_eq!(desk.event(Event::RoomOpened(id())), [], "the signal counts once");
}

#[test]
fn waiting_ends_with_the_page_with_the_persons_word_and_with_the_slot() {
    let id = || the(thursday("08:00"));
    let waiting = || {
        let mut desk = desk(true);
        desk.act(JOIN);
        desk.event(entry(Entry::NotRunning));
        desk
    };
    let mut at_the_page = waiting();
    let effects = at_the_page.act(Action::OpenPage { occurrence: id() });
    assert!(effects.contains(&Effect::StopListening) && opened(&effects).len() == 1);

    let mut gone = waiting();
    assert_eq!(gone.act(Action::StopWaiting), [Effect::StopListening]);
    assert_eq!(opened(&gone.event(Event::RoomUnheard(id()))), Vec::<&str>::new());

    let mut deaf = waiting();
    let effects = deaf.event(Event::RoomUnheard(id()));
    assert_eq!(opened(&effects), [format!("{ROOM}?joinFormName=Ana&viewerCode=ccc")]);

    let mut over = waiting();
    over.now = thursday("09:00");
    assert!(over.event(Event::TimeCame).contains(&Effect::StopListening));
    assert_eq!(panel::view(&over.state, over.now).question, None);
}
