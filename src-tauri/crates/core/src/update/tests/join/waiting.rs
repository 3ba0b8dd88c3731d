//! Waiting for the host.

use super::*;

#[test]
fn a_link_adds_nothing_to_a_way_in_that_is_under_way() {
    let mut desk = waiting();
    desk.now += TimeDelta::seconds(5);
    let effects = desk.act(Action::FollowLink);
    assert_eq!((requests(&effects), opened(&effects).len()), (0, 0));
}

#[test]
fn who_waits_is_let_in_once_the_host_is_inside() {
    let mut desk = entering(WITH_CODE);
    let effects = desk.answered(EntryAnswer::NotRunning);
    assert!(effects.contains(&Effect::Listen { attempt: desk.attempt(), room: link(ROOM) }));
    assert!(said(&effects)[0].contains("hasn’t opened the room yet"));
    assert_eq!((answer(&desk), room_state(&desk)), (None, RoomState::Waiting));
    let waits = desk.program.panel(desk.now);
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
    let effects = desk.event(Event::ListenFailed(desk.attempt()));
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects)[0].contains("press Join there"), "the page does nothing before: {effects:?}");
    assert_eq!(answer(&desk), None, "the program has opened it, not the person");
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
    assert!(said(&effects)[0].contains("You’re hosting this slot"));
    assert_eq!(answer(&desk), Some(Answer::Hosts));
}

#[test]
fn another_click_at_the_door_asks_again_but_not_at_once() {
    let mut desk = waiting();
    let again = desk.act(JOIN);
    assert_eq!((requests(&again), said(&again).len()), (0, 0));
    assert!(matches!(&desk.reply, Reply::Said(text) if text.contains("hasn’t opened")));
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
