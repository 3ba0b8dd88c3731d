//! Skipping the form: the request that can start the meeting, and the room's answers.

use super::*;
use crate::reminder::journal::ConfirmedHost;

#[test]
fn days_before_the_slot_join_opens_the_page_and_starts_nothing() {
    let mut app = app(true);
    app.now = thursday("07:44");
    let effects = app.act(JOIN);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: false, .. })));
    let effects = app.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    assert_eq!(answer(&app), None, "it was a look at the room");
    app.now = thursday("07:45");
    app.act(JOIN);
    assert_eq!(requests(&app.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}

#[test]
fn entering_hands_the_persons_own_address_over() {
    let mut app = app(true);
    let effects = app.act(JOIN);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: true, .. })));
    let effects = app.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!(code_sent(&effects).as_deref(), Some("ccc"));
    assert_eq!(opened(&app.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);
    assert_eq!((answer(&app), room_state(&app)), (Some(Attendance::Joined), RoomState::Known));
}

#[test]
fn joining_the_other_slot_meanwhile_is_an_attempt_of_its_own() {
    let mut app = app(true);
    app.act(JOIN);
    let first = app.attempt();
    let evening = Action::Join { occurrence: Some(occurrence_id(thursday("17:00"))) };
    assert_eq!(probes(&app.act(evening.clone())), 1);
    assert_ne!(app.attempt(), first);
    assert_eq!(probes(&app.act(evening)), 0, "a second click while the first one is being answered");
}

#[test]
fn a_room_without_a_code_is_sent_none() {
    let mut app = app(true);
    app.act(JOIN);
    assert_eq!(code_sent(&app.probed(RoomProbe::Greenlight(WITHOUT_CODE))), None);
}

#[test]
fn every_answer_of_the_server_has_a_sentence_and_a_way_on() {
    use EntryAnswer::{Gone, NotCreated, NotSent, Refused, SignInWanted, Unanswered, WrongCode};
    let thread = "https://forum.workers.coop/t/coop-casual-conference/726".to_owned();
    let failed = RoomState::Failed;
    for (given, opens, sentence, joins, state) in [
        (SignInWanted, page_with_code(), "wants you to sign in", true, RoomState::Known),
        (NotCreated, page_with_code(), "couldn’t be started", true, RoomState::Known),
        (NotSent(RoomFailure::Status(502)), page_with_code(), "error 502", true, RoomState::Known),
        (Refused(RoomFailure::Busy), page_with_code(), "too many requests", true, RoomState::Known),
        (NotSent(RoomFailure::Slow), page_with_code(), "slow to respond", true, RoomState::Known),
        (Unanswered(RoomFailure::Slow), page_with_code(), "may have started", true, RoomState::Known),
        (WrongCode, page_without_code(), "didn’t accept the access code", true, failed),
        (Gone, thread, "no room at this link", false, failed),
    ] {
        let mut app = entering(WITH_CODE);
        let effects = app.answered(given.clone());
        assert_eq!(opened(&effects), [opens], "{given:?}");
        assert!(said(&effects)[0].contains(sentence), "{given:?}: {effects:?}");
        assert_eq!((answer(&app).is_some(), room_state(&app)), (joins, state), "{given:?}");
        // The failure is shown until the slot is over.
        runs(&mut app, "09:00");
        assert_eq!(room_state(&app), RoomState::Known, "{given:?}");
    }
}

#[test]
fn each_failure_before_the_request_has_its_own_sentence() {
    for (trouble, sentence) in [
        (RoomFailure::Unreachable, "can’t be reached"),
        (RoomFailure::NotTrusted, "can’t be trusted"),
        (RoomFailure::Slow, "slow to respond"),
        (RoomFailure::Busy, "too many requests"),
        (RoomFailure::Forbidden, "refused the request"),
        (RoomFailure::Status(503), "error 503"),
        (RoomFailure::Unexpected, "unexpected response"),
    ] {
        let mut app = app(true);
        app.act(JOIN);
        let effects = app.probed(RoomProbe::NoAnswer(trouble));
        assert!(said(&effects)[0].contains(sentence), "{effects:?}");
        assert_eq!(opened(&effects).len(), 1);
        let mut no_form = self::app(true);
        no_form.act(JOIN);
        let attempt = no_form.attempt();
        let probe = RoomProbe::Greenlight(WITH_CODE);
        let effects = no_form.event(Event::RoomProbed { attempt, probe, form: Err(trouble) });
        assert!(said(&effects)[0].contains(sentence), "{effects:?}");
        assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    }
}

#[test]
fn while_the_answer_is_slow_the_page_is_offered() {
    let mut app = entering(WITH_CODE);
    let page = app.program.panel(app.now).question.unwrap().options[0].clone();
    assert_eq!(page.label, "Open page instead");
    let effects = wakes(&mut app);
    assert!(said(&effects)[0].contains("can take a few seconds"), "{effects:?}");
    assert_eq!(app.now, thursday("07:55:02"));
    let mut late = entering(WITH_CODE);
    late.now += TimeDelta::seconds(8);
    late.event(Event::Tick);
    assert_eq!(opened(&late.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);

    let mut never = entering(WITH_CODE);
    let effects = runs(&mut never, "07:55:09");
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects).iter().any(|text| text.contains("may have started")), "{effects:?}");
    assert_eq!(opened(&never.answered(EntryAnswer::Enter { join_url: ticket() })), Vec::<&str>::new());

    let effects = app.act(page.action);
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(effects.contains(&Effect::CancelRoomRequests));
    assert!(matches!(&app.reply, Reply::Message(text) if text.contains("may already have started")));
    assert_eq!(opened(&app.answered(EntryAnswer::Enter { join_url: ticket() })), Vec::<&str>::new());
}

#[test]
fn consent_is_asked_before_anything_is_sent() {
    let recorded = RoomFacts { records: true, ..WITH_CODE };
    let mut app = app(true);
    app.act(JOIN);
    let effects = app.probed(RoomProbe::Greenlight(recorded));
    assert_eq!((requests(&effects), effects.contains(&Effect::ShowPanel(Page::Now))), (0, true));
    let options = app.program.panel(app.now).question.unwrap().options;
    app.act(options[0].action.clone());
    assert_eq!(requests(&app.probed(RoomProbe::Greenlight(recorded))), 1);

    let mut declines = self::app(true);
    declines.act(JOIN);
    declines.probed(RoomProbe::Greenlight(recorded));
    assert_eq!(opened(&declines.act(options[1].action.clone())), [page_with_code()]);
    assert_eq!(declines.program.panel(declines.now).question, None);
}

#[test]
fn another_host_is_confirmed_first_and_only_that_one_can_be() {
    let elsewhere = link("https://live.example.net/bigbluebutton/api/join?checksum=1");
    let confirm =
        |host: &str| Action::ConfirmHost { host: host.into(), occurrence: occurrence_id(thursday("08:00")) };
    let mut app = entering(WITH_CODE);
    let effects = app.answered(EntryAnswer::Enter { join_url: elsewhere.clone() });
    assert_eq!(opened(&effects), Vec::<&str>::new());
    let question = app.program.panel(app.now).question.unwrap();
    assert!(question.label.contains("live.example.net"));
    let effects = app.act(question.options[0].action.clone());
    assert_eq!((opened(&effects), requests(&effects)), (vec![elsewhere.as_str()], 0));
    assert_eq!(app.program.state.journal.confirmed_hosts(), [confirmed_host()]);
    // It is listed in the settings, from where it can be taken back.
    let groups = app.program.panel(app.now).settings.groups;
    let hosts = groups.iter().flat_map(|group| &group.fields).find(|field| field.id == "hosts").unwrap();
    let Control::List { items, add: None } = &hosts.control else { panic!("{hosts:?}") };
    assert!(items[0].text.contains("live.example.net"));
    app.act(items[0].remove.action.clone());
    assert_eq!(app.program.state.journal.confirmed_hosts(), []);
    assert_eq!(answer(&app), Some(Attendance::Joined));

    let mut other = entering(WITH_CODE);
    other.answered(EntryAnswer::Enter { join_url: elsewhere });
    assert_eq!(opened(&other.act(confirm("evil.example"))), Vec::<&str>::new());
    let mut nobody_asked = self::app(true);
    nobody_asked.act(confirm("evil.example"));
    for app in [other, nobody_asked] {
        assert_eq!(app.program.state.journal.confirmed_hosts(), []);
    }
}

fn confirmed_host() -> ConfirmedHost {
    ConfirmedHost { room: link(ROOM).host(), host: "live.example.net".into() }
}

#[test]
fn a_host_is_confirmed_once_and_only_for_one_rooms_server() {
    let elsewhere = link("https://live.example.net/bigbluebutton/api/join?checksum=1");
    for (room, asked) in [(link(ROOM).host(), false), ("bbb.example.net".into(), true)] {
        let mut app = entering(WITH_CODE);
        for _ in 0..2 {
            app.program.state.journal.confirm_host(ConfirmedHost { room: room.clone(), ..confirmed_host() });
        }
        assert_eq!(app.program.state.journal.confirmed_hosts().len(), 1);
        let effects = app.answered(EntryAnswer::Enter { join_url: elsewhere.clone() });
        assert_eq!(opened(&effects).is_empty(), asked);
    }
}

#[test]
fn changing_ones_mind_cancels_the_attempt() {
    let id = || occurrence_id(thursday("08:00"));
    let other_room = Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) };
    let other_code = Action::SetText { field: crate::action::TextField::AccessCode, text: "other".into() };
    let form = Action::Set(Setting::EnterDirectly(Some(false)));
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
        for mut app in [entering(WITH_CODE), waiting()] {
            let effects = app.act(no.clone());
            assert!(effects.contains(&Effect::CancelRoomRequests), "{no:?}: {effects:?}");
            app.event(Event::MeetingStarted(app.attempt()));
            app.answered(EntryAnswer::Enter { join_url: ticket() });
            let later = runs(&mut app, "08:20");
            assert_eq!((opened(&later), requests(&later)), (vec![], 0), "{no:?}");
            assert_ne!(room_state(&app), RoomState::Waiting, "{no:?}");
        }
    }
}

#[test]
fn answers_to_an_earlier_click_are_ignored() {
    let mut app = entering(WITH_CODE);
    let first = app.attempt();
    app.act(Action::StopWaiting);
    app.now += TimeDelta::seconds(1);
    app.act(JOIN);
    for event in [
        Event::EntryAnswered { attempt: first, answer: EntryAnswer::Enter { join_url: ticket() } },
        Event::RoomProbed { attempt: first, probe: RoomProbe::Gone, form: Ok(()) },
        Event::Listening(first),
        Event::MeetingStarted(first),
        Event::ListenFailed(first),
    ] {
        assert_eq!(app.event(event), []);
    }
    assert_eq!(requests(&app.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}

#[test]
fn another_room_clears_the_failure_of_the_last_one() {
    let mut app = app(true);
    app.act(JOIN);
    app.probed(RoomProbe::Gone);
    assert_eq!(room_state(&app), RoomState::Failed);
    app.act(Action::SetRoom { url: Some("https://bbb.example.org/rooms/mno-pqr-stu-vwx".into()) });
    assert_eq!(room_state(&app), RoomState::Known);
}

#[test]
fn a_browser_that_does_not_open_leaves_nobody_joined() {
    let mut app = entering(WITH_CODE);
    app.answered(EntryAnswer::Enter { join_url: ticket() });
    assert_eq!(answer(&app), Some(Attendance::Joined));
    let effects = app.event(Event::OpenFailed { link: ticket(), why: "none".into() });
    assert_eq!((answer(&app), room_state(&app)), (None, RoomState::Failed));
    assert!(said(&effects)[0].contains(ROOM), "the room's link");
    assert!(!said(&effects)[0].contains("checksum"), "a notice is no place for a personal address");
    assert!(effects.contains(&Effect::CopyTemporarily(ticket().as_str().into())));
    assert!(app.program.panel(app.now).said.unwrap().contains("checksum"));
    // The next click comes late enough.
    app.act(JOIN);
    assert_eq!(requests(&app.probed(RoomProbe::Greenlight(WITH_CODE))), 1);
}
