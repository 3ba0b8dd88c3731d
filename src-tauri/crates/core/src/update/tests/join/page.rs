//! The room's page: how it opens, and how often.

use super::*;

#[test]
fn a_greenlight_room_is_probed_before_its_address_gets_a_code() {
    for (facts, address) in [(WITH_CODE, page_with_code()), (WITHOUT_CODE, page_without_code())] {
        let mut app = app(false);
        let effects = app.act(JOIN);
        assert_eq!((opened(&effects), copied(&effects), probes(&effects)), (vec![], vec!["ccc"], 1));
        assert_eq!(answer(&app), None);
        let effects = app.probed(RoomProbe::Greenlight(facts));
        assert_eq!((opened(&effects), copied(&effects)), (vec![address.as_str()], vec![]));
        assert_eq!(answer(&app), Some(Attendance::Joined));
    }
}

#[test]
fn a_rooms_requirements_are_remembered() {
    for (facts, address) in [(WITH_CODE, page_with_code()), (WITHOUT_CODE, page_without_code())] {
        let mut app = app(false);
        app.act(JOIN);
        app.probed(RoomProbe::Greenlight(facts));
        app.now += TimeDelta::minutes(1);
        app.restart();
        app.act(JOIN);
        assert_eq!(opened(&app.probed(RoomProbe::NoAnswer(RoomFailure::Slow))), [address.as_str()]);
        app.now += TimeDelta::minutes(1);
        let page = app.act(Action::OpenPage { occurrence: occurrence_id(thursday("08:00")) });
        assert_eq!(opened(&page), [address.as_str()]);
    }
}

#[test]
fn a_room_that_never_answered_gets_no_code_that_it_might_reject() {
    let mut silent = app(false);
    silent.act(JOIN);
    let effects = silent.probed(RoomProbe::NoAnswer(RoomFailure::Unreachable));
    assert_eq!(opened(&effects), [page_without_code()]);

    let mut late = app(false);
    late.act(JOIN);
    assert_eq!(next_wake(&late.program, late.now), Some(late.now + TimeDelta::milliseconds(1_600)));
    assert_eq!(opened(&wakes(&mut late)), [page_without_code()]);
    assert_eq!(opened(&late.probed(RoomProbe::Greenlight(WITH_CODE))), Vec::<&str>::new());
}

#[test]
fn old_answers_of_a_room_expire() {
    let mut app = app(false);
    app.act(JOIN);
    app.probed(RoomProbe::Greenlight(WITH_CODE));
    app.now += TimeDelta::days(7 * 20);
    app.act(JOIN);
    assert_eq!(opened(&app.probed(RoomProbe::NoAnswer(RoomFailure::Slow))), [page_without_code()]);
}

#[test]
fn another_front_end_gets_the_link_as_the_person_entered_it() {
    let pilos = "https://pilos.example.org/rooms/abc-def-ghi-jkl";
    let mut app = app(false);
    app.program.state.apply(Settings { room_url: Some(link(pilos)), ..app.program.state.settings.clone() });
    assert_eq!(copied(&app.act(JOIN)), ["ccc"]);
    assert_eq!(opened(&app.probed(RoomProbe::OtherFrontEnd)), [pilos]);
    assert_eq!(answer(&app), Some(Attendance::Joined));
}

#[test]
fn a_room_that_is_gone_opens_the_thread_on_either_way() {
    for directly in [false, true] {
        let mut app = app(directly);
        app.act(JOIN);
        let effects = app.probed(RoomProbe::Gone);
        assert_eq!(opened(&effects), ["https://forum.workers.coop/t/coop-casual-conference/726"]);
        assert_eq!((answer(&app), room_state(&app)), (None, RoomState::Failed));
    }
}

#[test]
fn with_copy_only_the_page_opens_at_once_without_the_code() {
    let mut app = app(false);
    app.program.state.settings.copy_code_only = true;
    let effects = app.act(JOIN);
    assert_eq!((opened(&effects), copied(&effects)), (vec![page_without_code().as_str()], vec!["ccc"]));
    assert_eq!(probes(&effects), 0);
}

#[test]
fn the_same_occurrence_is_not_opened_twice_within_three_seconds() {
    let settings = Settings { room_url: Some(link("https://meet.example.org/coop")), ..settings(false) };
    let mut app = TestApp::with(settings, Zone::utc(), thursday("07:55"));
    assert_eq!(opened(&app.act(JOIN)).len(), 1);
    for _ in 0..1_000 {
        app.now += TimeDelta::milliseconds(2);
        for action in
            [JOIN, Action::OpenPage { occurrence: occurrence_id(thursday("08:00")) }, Action::FollowLink]
        {
            assert_eq!(opened(&app.act(action)), Vec::<&str>::new());
        }
    }
    app.now += TimeDelta::seconds(1);
    assert_eq!(opened(&app.act(JOIN)).len(), 1);
    // The other slot is another room.
    let evening = occurrence_id(thursday("17:00"));
    assert_eq!(opened(&app.act(Action::Join { occurrence: Some(evening) })).len(), 1);
}

#[test]
fn a_second_click_right_after_the_first_still_counts_as_joining() {
    let mut app = app(false);
    app.act(JOIN);
    app.probed(RoomProbe::Greenlight(WITH_CODE));
    app.act(Action::Unskip { occurrence: occurrence_id(thursday("08:00")) });
    assert_eq!(answer(&app), None);
    assert_eq!(opened(&app.act(JOIN)), Vec::<&str>::new());
    assert_eq!(answer(&app), Some(Attendance::Joined));
}

#[test]
fn a_link_opens_the_page_alone_and_once_in_ten_seconds() {
    let mut app = app(true);
    let effects = app.act(Action::FollowLink);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ProbeRoom { prepares: false, .. })));
    let effects = app.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!((opened(&effects), requests(&effects)), (vec![page_with_code().as_str()], 0));
    for _ in 0..9 {
        app.now += TimeDelta::seconds(1);
        assert_eq!(probes(&app.act(Action::FollowLink)), 0);
    }
    app.now += TimeDelta::seconds(1);
    assert_eq!(probes(&app.act(Action::FollowLink)), 1);
}

#[test]
fn a_thread_that_does_not_open_is_not_a_failed_join() {
    let mut app = app(false);
    app.act(JOIN);
    app.probed(RoomProbe::Greenlight(WITH_CODE));
    let thread = app.program.state.meeting.thread.clone();
    app.act(Action::OpenThread);
    let effects = app.event(Event::OpenFailed { link: thread, why: "none".into() });
    assert_eq!(copied(&effects), Vec::<&str>::new(), "the clipboard keeps what is on it");
    assert_eq!((answer(&app), room_state(&app)), (Some(Attendance::Joined), RoomState::Known));
}

#[test]
fn a_name_too_long_for_the_link_is_reported() {
    // The longest name takes 1,800 bytes in an address of at most 8,000.
    let room = format!("{ROOM}?theme={}", "x".repeat(7_000));
    let name = Some(plain(&"王".repeat(200)));
    let settings = Settings { name, room_url: Some(link(&room)), ..settings(false) };
    let mut app = TestApp::with(settings, Zone::utc(), thursday("07:55"));
    app.act(JOIN);
    let effects = app.probed(RoomProbe::Greenlight(WITH_CODE));
    assert_eq!(opened(&effects), [format!("{room}&viewerCode=ccc")]);
    assert!(said(&effects)[0].contains("name is too long"), "{effects:?}");
}

#[test]
fn the_persons_code_precedes_the_links_and_the_announced_one() {
    let greenlight = format!("{ROOM}?viewerCode=own");
    for (room, code, expected) in [
        (greenlight.as_str(), AccessCode::Announced, Some("own")),
        (greenlight.as_str(), AccessCode::Own(plain("mine")), Some("mine")),
        (ROOM, AccessCode::Announced, Some("ccc")),
        (ROOM, AccessCode::NotNeeded, None),
        (
            "https://pilos.example.org/rooms/abc-def-ghi#accessCode=508307005&tab=files",
            AccessCode::Announced,
            Some("508307005"),
        ),
    ] {
        let settings = Settings { room_url: Some(link(room)), access_code: code, ..settings(false) };
        let mut app = TestApp::with(settings, Zone::utc(), thursday("07:55"));
        let effects = app.act(JOIN);
        assert_eq!(copied(&effects), expected.into_iter().collect::<Vec<_>>(), "{room}");
        assert_eq!(app.program.state.meeting.room.access_code.as_deref(), expected);
        if room.contains("pilos") {
            assert_eq!(opened(&effects), [room], "as it is written");
        }
    }
}

#[test]
fn without_a_slot_or_with_an_invalid_link_the_reply_is_a_refusal() {
    let mut app = app(false);
    app.act(Action::SetRoom { url: Some("javascript:alert(1)".into()) });
    assert!(matches!(&app.reply, Reply::Refused(why) if why.contains("Not accepted")), "{:?}", app.reply);
    app.act(Action::AddFriend { name: "Luz".into(), zone: "Nowhere/There".into() });
    assert!(matches!(&app.reply, Reply::Refused(_)));
    app.act(Action::AddTopic { topic: String::new() });
    assert!(matches!(&app.reply, Reply::Refused(_)));
    app.program.state.meeting.slots.clear();
    app.act(JOIN);
    assert!(matches!(&app.reply, Reply::Refused(_)));
}

#[test]
fn a_room_that_is_set_right_after_the_thread_opened_is_joined_at_once() {
    let settings = Settings { room_url: None, ..settings(false) };
    let mut app = TestApp::with(settings, Zone::utc(), thursday("07:55"));
    assert_eq!(opened(&app.act(JOIN)), ["https://forum.workers.coop/t/coop-casual-conference/726"]);
    app.act(Action::SetRoom { url: Some("https://meet.example.org/coop".into()) });
    assert_eq!(opened(&app.act(JOIN)), ["https://meet.example.org/coop"]);
    assert_eq!(answer(&app), Some(Attendance::Joined));
}
