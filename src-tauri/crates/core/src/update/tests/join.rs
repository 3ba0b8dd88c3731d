//! The way from a click on Join into the room.

use crate::action::Action;
use crate::link::Link;
use crate::reminder::Why;
use crate::reminder::journal::{Answer, Fate};
use crate::room::entry::{EntryAnswer, RoomFacts, RoomProbe, Trouble};
use crate::settings::Settings;
use crate::testing::{Desk, copied, the, thursday};
use crate::update::{Effect, Event, Reply, next_wake};
use crate::view::panel::{self, Page, RoomState};
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
        name: Some("Ana".into()),
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
    desk.state.journal.answer(&the(thursday("08:00")))
}

fn room_state(desk: &Desk) -> RoomState {
    panel::view(&desk.state, desk.now).room.state
}

/// Runs on to the next instant at which the program wants to wake, and says what it does then.
fn wakes(desk: &mut Desk) -> Vec<Effect> {
    desk.now = next_wake(&desk.state, desk.now).unwrap();
    desk.event(Event::Tick)
}

/// Runs on, waking whenever the program wants to, and collects what it does.
fn runs(desk: &mut Desk, to: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    while let Some(wake) = next_wake(&desk.state, desk.now).filter(|wake| *wake <= thursday(to)) {
        desk.now = wake;
        effects.extend(desk.event(Event::Tick));
    }
    desk.now = thursday(to);
    effects
}

#[test]
fn a_greenlight_room_is_asked_whether_it_wants_a_code_before_one_is_in_the_address() {
    for (facts, address) in [(WITH_CODE, page_with_code()), (WITHOUT_CODE, page_without_code())] {
        let mut desk = desk(false);
        let effects = desk.act(JOIN);
        assert_eq!((opened(&effects), copied(&effects), probes(&effects)), (vec![], vec!["ccc"], 1));
        assert_eq!(answer(&desk), None);
        let effects = desk.probed(RoomProbe::Greenlight(facts));
        assert_eq!((opened(&effects), copied(&effects)), (vec![address.as_str()], vec![]));
        assert_eq!(answer(&desk), Some(Answer::Joined));
    }
}

#[test]
fn what_a_room_wants_is_kept_for_every_later_way_in() {
    for (facts, address) in [(WITH_CODE, page_with_code()), (WITHOUT_CODE, page_without_code())] {
        let mut desk = desk(false);
        desk.act(JOIN);
        desk.probed(RoomProbe::Greenlight(facts));
        desk.now += TimeDelta::minutes(1);
        desk.restarts();
        desk.act(JOIN);
        assert_eq!(opened(&desk.probed(RoomProbe::NoAnswer(Trouble::Slow))), [address.as_str()]);
        desk.now += TimeDelta::minutes(1);
        let page = desk.act(Action::OpenPage { occurrence: the(thursday("08:00")) });
        assert_eq!(opened(&page), [address.as_str()]);
    }
}

#[test]
fn nothing_is_known_of_a_room_that_never_answered_so_that_no_code_locks_the_person_out() {
    let mut silent = desk(false);
    silent.act(JOIN);
    let effects = silent.probed(RoomProbe::NoAnswer(Trouble::Unreachable));
    assert_eq!(opened(&effects), [page_without_code()]);

    let mut late = desk(false);
    late.act(JOIN);
    assert_eq!(next_wake(&late.state, late.now), Some(late.now + TimeDelta::milliseconds(1_600)));
    assert_eq!(opened(&wakes(&mut late)), [page_without_code()]);
    assert_eq!(opened(&late.probed(RoomProbe::Greenlight(WITH_CODE))), Vec::<&str>::new());
}

#[test]
fn what_a_room_said_long_ago_is_not_believed() {
    let mut desk = desk(false);
    desk.act(JOIN);
    desk.probed(RoomProbe::Greenlight(WITH_CODE));
    desk.now += TimeDelta::days(7 * 20);
    desk.act(JOIN);
    assert_eq!(opened(&desk.probed(RoomProbe::NoAnswer(Trouble::Slow))), [page_without_code()]);
}

#[test]
fn where_no_greenlight_is_the_link_opens_as_the_person_gave_it() {
    let pilos = "https://pilos.example.org/rooms/abc-def-ghi-jkl";
    let mut desk = desk(false);
    desk.state.apply(Settings { room_url: Some(link(pilos)), ..desk.state.settings.clone() });
    assert_eq!(copied(&desk.act(JOIN)), ["ccc"]);
    assert_eq!(opened(&desk.probed(RoomProbe::OtherFrontEnd)), [pilos]);
    assert_eq!(answer(&desk), Some(Answer::Joined));
}

#[test]
fn a_room_that_is_gone_opens_the_thread_on_either_way() {
    for directly in [false, true] {
        let mut desk = desk(directly);
        desk.act(JOIN);
        let effects = desk.probed(RoomProbe::Gone);
        assert_eq!(opened(&effects), ["https://forum.workers.coop/t/coop-casual-conference/726"]);
        assert_eq!((answer(&desk), room_state(&desk)), (None, RoomState::Failed));
    }
}

#[test]
fn with_copy_only_the_page_opens_at_once_without_the_code() {
    let mut desk = desk(false);
    desk.state.settings.copy_code_only = true;
    let effects = desk.act(JOIN);
    assert_eq!((opened(&effects), copied(&effects)), (vec![page_without_code().as_str()], vec!["ccc"]));
    assert_eq!(probes(&effects), 0);
}

#[test]
fn the_same_occurrence_is_not_opened_twice_within_three_seconds() {
    let settings = Settings { room_url: Some(link("https://meet.example.org/coop")), ..settings(false) };
    let mut desk = Desk::with(settings, Zone::utc(), thursday("07:55"));
    assert_eq!(opened(&desk.act(JOIN)).len(), 1);
    for _ in 0..1_000 {
        desk.now += TimeDelta::milliseconds(2);
        for action in [JOIN, Action::OpenPage { occurrence: the(thursday("08:00")) }, Action::FollowLink] {
            assert_eq!(opened(&desk.act(action)), Vec::<&str>::new());
        }
    }
    desk.now += TimeDelta::seconds(1);
    assert_eq!(opened(&desk.act(JOIN)).len(), 1);
    // The other slot is another room.
    let evening = the(thursday("17:00"));
    assert_eq!(opened(&desk.act(Action::Join { occurrence: Some(evening) })).len(), 1);
}

#[test]
fn a_second_click_soon_after_the_first_counts_as_joining_all_the_same() {
    let mut desk = desk(false);
    desk.act(JOIN);
    desk.probed(RoomProbe::Greenlight(WITH_CODE));
    desk.act(Action::Unskip { occurrence: the(thursday("08:00")) });
    assert_eq!(answer(&desk), None);
    assert_eq!(opened(&desk.act(JOIN)), Vec::<&str>::new());
    assert_eq!(answer(&desk), Some(Answer::Joined));
}

#[test]
fn a_link_opens_the_page_alone_and_once_in_ten_seconds() {
    let mut desk = desk(true);
    let effects = desk.act(Action::FollowLink);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: false, .. })));
    let effects = desk.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    for _ in 0..9 {
        desk.now += TimeDelta::seconds(1);
        assert_eq!(probes(&desk.act(Action::FollowLink)), 0);
    }
    desk.now += TimeDelta::seconds(1);
    assert_eq!(probes(&desk.act(Action::FollowLink)), 1);
}

#[test]
fn a_link_adds_nothing_to_a_way_in_that_is_under_way() {
    let mut desk = waiting();
    desk.now += TimeDelta::seconds(5);
    let effects = desk.act(Action::FollowLink);
    assert_eq!((requests(&effects), opened(&effects).len()), (0, 0));
}

#[test]
fn days_before_the_slot_join_opens_the_page_and_starts_nothing() {
    let mut desk = desk(true);
    desk.now = thursday("07:44");
    let effects = desk.act(JOIN);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: false, .. })));
    let effects = desk.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    assert_eq!(answer(&desk), None, "it was a look at the room");
    desk.now = thursday("07:45");
    desk.act(JOIN);
    assert_eq!(requests(&desk.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}

#[test]
fn entering_hands_the_persons_own_address_over() {
    let mut desk = desk(true);
    let effects = desk.act(JOIN);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: true, .. })));
    let effects = desk.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!(code_sent(&effects).as_deref(), Some("ccc"));
    assert_eq!(opened(&desk.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);
    assert_eq!((answer(&desk), room_state(&desk)), (Some(Answer::Joined), RoomState::Known));
}

#[test]
fn a_room_that_wants_no_code_is_sent_none() {
    let mut desk = desk(true);
    desk.act(JOIN);
    assert_eq!(code_sent(&desk.probed(RoomProbe::Greenlight(WITHOUT_CODE))), None);
}

#[test]
fn whatever_the_server_answers_there_is_a_way_out_and_a_sentence() {
    use EntryAnswer::{Gone, NotCreated, NotSent, SignInWanted, Unanswered, WrongCode};
    let thread = "https://forum.workers.coop/t/coop-casual-conference/726".to_owned();
    let failed = RoomState::Failed;
    for (given, opens, sentence, joins, state) in [
        (SignInWanted, page_with_code(), "wants you to sign in", true, RoomState::Known),
        (NotCreated, page_with_code(), "could not be started", true, RoomState::Known),
        (NotSent(Trouble::Status(502)), page_with_code(), "error 502", true, RoomState::Known),
        (NotSent(Trouble::Slow), page_with_code(), "takes its time", true, RoomState::Known),
        (Unanswered(Trouble::Slow), page_with_code(), "may have started", true, RoomState::Known),
        (WrongCode, page_without_code(), "does not take the access code", true, failed),
        (Gone, thread, "no room at this link", false, failed),
    ] {
        let mut desk = entering(WITH_CODE);
        let effects = desk.answered(given.clone());
        assert_eq!(opened(&effects), [opens], "{given:?}");
        assert!(said(&effects)[0].contains(sentence), "{given:?}: {effects:?}");
        assert_eq!((answer(&desk).is_some(), room_state(&desk)), (joins, state), "{given:?}");
        // What went wrong is told until the slot is over, and no longer.
        runs(&mut desk, "09:00");
        assert_eq!(room_state(&desk), RoomState::Known, "{given:?}");
    }
}

#[test]
fn each_trouble_before_the_request_has_its_own_sentence() {
    for (trouble, sentence) in [
        (Trouble::Unreachable, "cannot be reached"),
        (Trouble::NotTrusted, "cannot be trusted"),
        (Trouble::Slow, "takes its time"),
        (Trouble::Busy, "too often"),
        (Trouble::Forbidden, "does not answer this program"),
        (Trouble::Status(503), "error 503"),
        (Trouble::Unexpected, "does not understand"),
    ] {
        let mut desk = desk(true);
        desk.act(JOIN);
        let effects = desk.probed(RoomProbe::NoAnswer(trouble));
        assert!(said(&effects)[0].contains(sentence), "{effects:?}");
        assert_eq!(opened(&effects).len(), 1);
        let mut no_form = self::desk(true);
        no_form.act(JOIN);
        let attempt = no_form.attempt();
        let probe = RoomProbe::Greenlight(WITH_CODE);
        let effects = no_form.event(Event::RoomProbed { attempt, probe, form: Err(trouble) });
        assert!(said(&effects)[0].contains(sentence), "{effects:?}");
        assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    }
}

#[test]
fn an_answer_that_takes_its_time_is_waited_for_and_the_page_is_offered() {
    let mut desk = entering(WITH_CODE);
    let page = panel::view(&desk.state, desk.now).question.unwrap().options[0].clone();
    assert_eq!(page.label, "Open the page instead");
    let effects = wakes(&mut desk);
    assert!(said(&effects)[0].contains("can take a few seconds"), "{effects:?}");
    assert_eq!(desk.now, thursday("07:55:02"));
    let mut late = entering(WITH_CODE);
    late.now += TimeDelta::seconds(8);
    late.event(Event::Tick);
    assert_eq!(opened(&late.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);

    let mut never = entering(WITH_CODE);
    let effects = runs(&mut never, "07:55:09");
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects).iter().any(|text| text.contains("may have started")), "{effects:?}");
    assert_eq!(opened(&never.answered(EntryAnswer::Enter { join_url: ticket() })), Vec::<&str>::new());

    let effects = desk.act(page.action);
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(effects.contains(&Effect::LeaveRoom));
    assert!(matches!(&desk.reply, Reply::Said(text) if text.contains("may have started")));
    assert_eq!(opened(&desk.answered(EntryAnswer::Enter { join_url: ticket() })), Vec::<&str>::new());
}

#[test]
fn consent_is_asked_before_anything_is_sent() {
    let recorded = RoomFacts { records: true, ..WITH_CODE };
    let mut desk = desk(true);
    desk.act(JOIN);
    let effects = desk.probed(RoomProbe::Greenlight(recorded));
    assert_eq!((requests(&effects), effects.contains(&Effect::ShowPanel(Page::Now))), (0, true));
    let options = panel::view(&desk.state, desk.now).question.unwrap().options;
    desk.act(options[0].action.clone());
    assert_eq!(requests(&desk.probed(RoomProbe::Greenlight(recorded))), 1);

    let mut declines = self::desk(true);
    declines.act(JOIN);
    declines.probed(RoomProbe::Greenlight(recorded));
    assert_eq!(opened(&declines.act(options[1].action.clone())), [page_with_code()]);
    assert_eq!(panel::view(&declines.state, declines.now).question, None);
}

#[test]
fn another_host_is_confirmed_first_and_only_that_one_can_be() {
    let elsewhere = link("https://live.example.net/bigbluebutton/api/join?checksum=1");
    let confirm = |host: &str| Action::ConfirmHost { host: host.into(), occurrence: the(thursday("08:00")) };
    let mut desk = entering(WITH_CODE);
    let effects = desk.answered(EntryAnswer::Enter { join_url: elsewhere.clone() });
    assert_eq!(opened(&effects), Vec::<&str>::new());
    let question = panel::view(&desk.state, desk.now).question.unwrap();
    assert!(question.label.contains("live.example.net"));
    let effects = desk.act(question.options[0].action.clone());
    assert_eq!((opened(&effects), requests(&effects)), (vec![elsewhere.as_str()], 0));
    assert_eq!(desk.state.journal.thread.confirmed_hosts, ["live.example.net"]);
    assert_eq!(answer(&desk), Some(Answer::Joined));

    let mut other = entering(WITH_CODE);
    other.answered(EntryAnswer::Enter { join_url: elsewhere });
    assert_eq!(opened(&other.act(confirm("evil.example"))), Vec::<&str>::new());
    let mut nobody_asked = self::desk(true);
    nobody_asked.act(confirm("evil.example"));
    for desk in [other, nobody_asked] {
        assert_eq!(desk.state.journal.thread.confirmed_hosts, Vec::<String>::new());
    }
}

#[test]
fn who_waits_is_let_in_once_the_host_is_inside() {
    let mut desk = entering(WITH_CODE);
    let effects = desk.answered(EntryAnswer::NotRunning);
    assert!(effects.contains(&Effect::Listen { attempt: desk.attempt(), room: link(ROOM) }));
    assert!(said(&effects)[0].contains("has not opened the room yet"));
    assert_eq!((answer(&desk), room_state(&desk)), (None, RoomState::Waiting));
    let waits = panel::view(&desk.state, desk.now);
    assert_eq!(waits.slots[0].state.as_deref(), Some("waiting for the host"));
    assert_eq!(waits.slots[0].undo.as_ref().unwrap().action, Action::StopWaiting);

    // A start between the answer and the subscription would be heard by nobody.
    assert_eq!(requests(&desk.event(Event::Listening(desk.attempt()))), 1);
    assert_eq!(said(&desk.answered(EntryAnswer::NotRunning)), Vec::<&str>::new(), "it was told once");

    desk.now = thursday("08:00:00");
    let effects = desk.event(Event::MeetingStarted(desk.attempt()));
    assert!(said(&effects).iter().any(|text| text.contains("The host has come")));
    assert_eq!(requests(&effects), 0, "the host is not inside yet");
    assert_eq!(desk.event(Event::MeetingStarted(desk.attempt())), [], "the signal may be repeated");
    let effects = wakes(&mut desk);
    assert_eq!(requests(&effects), 1);
    let waited = desk.now - thursday("08:00:00");
    assert!(waited >= TimeDelta::seconds(4) && waited <= TimeDelta::seconds(7), "{waited}");
    assert_eq!(opened(&desk.answered(EntryAnswer::NotRunning)), Vec::<&str>::new());
    assert_eq!(requests(&wakes(&mut desk)), 1);
    assert_eq!(opened(&desk.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);
    assert_eq!(answer(&desk), Some(Answer::Joined));
}

#[test]
fn a_signal_that_comes_while_the_room_is_asked_is_not_lost() {
    let mut desk = entering(WITH_CODE);
    desk.answered(EntryAnswer::NotRunning);
    desk.event(Event::Listening(desk.attempt()));
    desk.event(Event::MeetingStarted(desk.attempt()));
    desk.answered(EntryAnswer::NotRunning);
    assert_eq!(requests(&wakes(&mut desk)), 1);
}

#[test]
fn a_room_that_says_started_and_lets_nobody_in_is_asked_a_few_times_and_then_its_page_opens() {
    let mut desk = waiting();
    desk.event(Event::MeetingStarted(desk.attempt()));
    let (mut sent, mut told, mut pages) = (0, 0, 0);
    for _ in 0..40 {
        let effects = wakes(&mut desk);
        (sent, told) = (sent + requests(&effects), told + said(&effects).len());
        let effects = desk.answered(EntryAnswer::NotRunning);
        (pages, told) = (pages + opened(&effects).len(), told + said(&effects).len());
        desk.event(Event::MeetingStarted(desk.attempt()));
        desk.event(Event::Listening(desk.attempt()));
        if pages > 0 {
            break;
        }
    }
    assert_eq!((sent, pages, told), (6, 1, 1));
    assert_eq!(answer(&desk), None, "the program has opened it, not the person");
    assert!(desk.now < thursday("07:56"), "{}", desk.now);
}

#[test]
fn lost_connections_are_made_again_while_the_slot_lasts_and_ask_for_what_was_missed() {
    let mut desk = waiting();
    let mut waits = Vec::new();
    for _ in 0..8 {
        let lost = desk.now;
        assert_eq!(desk.event(Event::ListenFailed(desk.attempt())), []);
        let effects = loop {
            let effects = wakes(&mut desk);
            if effects.iter().any(|effect| matches!(effect, Effect::Listen { .. })) {
                break effects;
            }
        };
        assert_eq!(requests(&effects), 0);
        waits.push((desk.now - lost).num_seconds());
        let asked = desk.event(Event::Listening(desk.attempt()));
        assert_eq!((requests(&asked), said(&asked).len()), (1, 0));
        desk.answered(EntryAnswer::NotRunning);
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 60, 60, 60]);
}

#[test]
fn a_signal_that_can_never_be_heard_opens_the_page() {
    let mut desk = entering(WITH_CODE);
    desk.answered(EntryAnswer::NotRunning);
    for _ in 0..2 {
        assert_eq!(opened(&desk.event(Event::ListenFailed(desk.attempt()))), Vec::<&str>::new());
        wakes(&mut desk);
    }
    assert_eq!(opened(&desk.event(Event::ListenFailed(desk.attempt()))), [page_with_code()]);
}

#[test]
fn whoever_says_no_is_not_taken_in() {
    let id = || the(thursday("08:00"));
    let other_room = Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) };
    let other_code = Action::SetText { field: crate::action::TextField::AccessCode, text: "other".into() };
    let form = Action::Switch { field: crate::action::SwitchField::EnterDirectly, on: false };
    for no in [
        Action::Skip { occurrence: Some(id()) },
        Action::Unskip { occurrence: id() },
        Action::ComeLater { at: thursday("08:25") },
        Action::Snooze { occurrence: Some(id()) },
        Action::StopWaiting,
        other_room,
        other_code,
        form,
    ] {
        for mut desk in [entering(WITH_CODE), waiting()] {
            let effects = desk.act(no.clone());
            assert!(effects.contains(&Effect::LeaveRoom), "{no:?}: {effects:?}");
            desk.event(Event::MeetingStarted(desk.attempt()));
            desk.answered(EntryAnswer::Enter { join_url: ticket() });
            let later = runs(&mut desk, "08:20");
            assert_eq!((opened(&later), requests(&later)), (vec![], 0), "{no:?}");
            assert_ne!(room_state(&desk), RoomState::Waiting, "{no:?}");
        }
    }
}

#[test]
fn answers_to_an_earlier_click_are_no_news() {
    let mut desk = entering(WITH_CODE);
    let first = desk.attempt();
    desk.act(Action::StopWaiting);
    desk.now += TimeDelta::seconds(1);
    desk.act(JOIN);
    for event in [
        Event::EntryAnswered { attempt: first, answer: EntryAnswer::Enter { join_url: ticket() } },
        Event::RoomProbed { attempt: first, probe: RoomProbe::Gone, form: Ok(()) },
        Event::Listening(first),
        Event::MeetingStarted(first),
        Event::ListenFailed(first),
    ] {
        assert_eq!(desk.event(event), []);
    }
    assert_eq!(requests(&desk.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}

#[test]
fn another_room_forgets_what_went_wrong_with_the_last_one() {
    let mut desk = desk(true);
    desk.act(JOIN);
    desk.probed(RoomProbe::Gone);
    assert_eq!(room_state(&desk), RoomState::Failed);
    desk.act(Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) });
    assert_eq!(room_state(&desk), RoomState::Known);
}

#[test]
fn a_host_who_never_comes_leaves_the_weeks_other_slot_announced() {
    let mut desk = waiting();
    assert_eq!(said(&runs(&mut desk, "08:59:59")), Vec::<&str>::new());
    let effects = runs(&mut desk, "09:00");
    assert!(said(&effects)[0].contains("Nobody opened the room"), "{effects:?}");
    assert!(effects.contains(&Effect::LeaveRoom));
    assert_eq!(answer(&desk), None);
    desk.told();
    desk.runs_until(thursday("17:00"));
    assert_eq!(desk.titles().len(), 2, "both reminders of 17:00");
}

#[test]
fn who_waits_is_not_reminded_and_is_again_after_a_restart() {
    let mut desk = waiting();
    desk.told();
    desk.runs_until(thursday("08:01"));
    assert_eq!(desk.told(), Vec::<String>::new());
    assert_eq!(desk.fate(thursday("08:00"), 0), Some(Fate::Silent(Why::Waiting)));
    desk.restarts();
    assert_eq!(answer(&desk), None);
    let told = desk.told();
    assert!(told.len() == 1 && told[0].contains("Started 1 minute ago"), "{told:?}");
}

#[test]
fn whoever_hosts_opens_the_page_on_which_the_meeting_is_started() {
    let mut desk = desk(true);
    desk.act(Action::Host { occurrence: None });
    desk.act(JOIN);
    desk.probed(RoomProbe::Greenlight(WITH_CODE));
    let effects = desk.answered(EntryAnswer::NotRunning);
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects)[0].contains("You host this slot"));
    assert_eq!(answer(&desk), Some(Answer::Hosts));
}

#[test]
fn another_click_at_the_door_asks_again_but_not_at_once() {
    let mut desk = waiting();
    let again = desk.act(JOIN);
    assert_eq!((requests(&again), said(&again).len()), (0, 0));
    assert!(matches!(&desk.reply, Reply::Said(text) if text.contains("has not opened")));
    desk.now += TimeDelta::seconds(3);
    assert_eq!(requests(&desk.act(JOIN)), 1);
}

#[test]
fn a_clock_that_is_set_back_makes_nobody_wait_for_hours() {
    let mut desk = waiting();
    desk.event(Event::MeetingStarted(desk.attempt()));
    desk.now = thursday("07:00");
    assert_eq!(requests(&desk.event(Event::Tick)), 1);
}

#[test]
fn after_sleep_a_lost_answer_is_given_up_and_the_wait_goes_on() {
    let mut desk = waiting();
    desk.event(Event::MeetingStarted(desk.attempt()));
    wakes(&mut desk);
    desk.now = thursday("08:20");
    desk.event(Event::Tick);
    assert_eq!(room_state(&desk), RoomState::Waiting);
    assert_eq!(requests(&wakes(&mut desk)), 1);
}

#[test]
fn a_browser_that_does_not_open_leaves_nobody_joined() {
    let mut desk = entering(WITH_CODE);
    desk.answered(EntryAnswer::Enter { join_url: ticket() });
    assert_eq!(answer(&desk), Some(Answer::Joined));
    let effects = desk.event(Event::OpenFailed { link: ticket(), why: "none".into() });
    assert_eq!((answer(&desk), room_state(&desk)), (None, RoomState::Failed));
    assert!(said(&effects)[0].contains(ROOM), "the room's link");
    assert!(!said(&effects)[0].contains("checksum"), "a notice is no place for a personal address");
    assert!(effects.contains(&Effect::CopyBriefly(ticket().as_str().into())));
    assert!(panel::view(&desk.state, desk.now).said.unwrap().contains("checksum"));
    // The next click is not too soon.
    desk.act(JOIN);
    assert_eq!(requests(&desk.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}

#[test]
fn a_thread_that_does_not_open_is_no_failed_join() {
    let mut desk = desk(false);
    desk.act(JOIN);
    desk.probed(RoomProbe::Greenlight(WITH_CODE));
    let thread = desk.state.thread().unwrap().clone();
    desk.act(Action::OpenThread);
    let effects = desk.event(Event::OpenFailed { link: thread, why: "none".into() });
    assert_eq!(copied(&effects), Vec::<&str>::new(), "the clipboard keeps what is on it");
    assert_eq!((answer(&desk), room_state(&desk)), (Some(Answer::Joined), RoomState::Known));
}

#[test]
fn a_name_too_long_for_the_link_is_told() {
    let settings = Settings { name: Some("王".repeat(3_000)), ..settings(false) };
    let mut desk = Desk::with(settings, Zone::utc(), thursday("07:55"));
    desk.act(JOIN);
    let effects = desk.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!(opened(&effects), [format!("{ROOM}?viewerCode=ccc")]);
    assert!(said(&effects)[0].contains("name is too long"), "{effects:?}");
}

#[test]
fn the_code_that_counts_is_the_persons_then_the_links_then_the_announced_one() {
    let greenlight = format!("{ROOM}?viewerCode=own");
    for (room, code, expected) in [
        (greenlight.as_str(), None, Some("own")),
        (greenlight.as_str(), Some("mine"), Some("mine")),
        (ROOM, None, Some("ccc")),
        (ROOM, Some(""), None),
        (
            "https://pilos.example.org/rooms/abc-def-ghi#accessCode=508307005&tab=files",
            None,
            Some("508307005"),
        ),
    ] {
        let settings =
            Settings { room_url: Some(link(room)), access_code: code.map(Into::into), ..settings(false) };
        let mut desk = Desk::with(settings, Zone::utc(), thursday("07:55"));
        let effects = desk.act(JOIN);
        assert_eq!(copied(&effects), expected.into_iter().collect::<Vec<_>>(), "{room} {code:?}");
        assert_eq!(desk.state.meetings[0].room.access_code.as_deref(), expected);
        if room.contains("pilos") {
            assert_eq!(opened(&effects), [room], "as it is written");
        }
    }
}

#[test]
fn without_a_slot_or_with_a_refused_link_the_answer_is_a_refusal() {
    let mut desk = desk(false);
    desk.act(Action::SetRoom { url: Some("javascript:alert(1)".into()) });
    assert!(matches!(&desk.reply, Reply::Refused(why) if why.contains("Not taken")), "{:?}", desk.reply);
    desk.act(Action::AddFriend { name: "Luz".into(), zone: "Nowhere/There".into() });
    assert!(matches!(&desk.reply, Reply::Refused(_)));
    desk.act(Action::AddTopic { topic: String::new() });
    assert!(matches!(&desk.reply, Reply::Refused(_)));
    desk.state.meetings.clear();
    desk.act(JOIN);
    assert!(matches!(&desk.reply, Reply::Refused(_)));
}
