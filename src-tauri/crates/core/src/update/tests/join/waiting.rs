//! Waiting for the host.

use super::*;

#[test]
fn a_link_does_not_affect_an_attempt_in_progress() {
    let mut app = waiting();
    app.now += TimeDelta::seconds(5);
    let effects = app.act(Action::FollowLink);
    assert_eq!((requests(&effects), opened(&effects).len()), (0, 0));
}

#[test]
fn a_waiting_person_is_let_in_once_the_host_is_inside() {
    let mut app = entering(WITH_CODE);
    let effects = app.answered(EntryAnswer::NotRunning);
    assert!(effects.contains(&Effect::Listen { attempt: app.attempt(), room: link(ROOM) }));
    assert!(said(&effects)[0].contains("hasn’t opened the room yet"));
    assert_eq!((answer(&app), room_state(&app)), (None, RoomState::Waiting));
    let waits = app.program.panel(app.now);
    assert_eq!(waits.slots[0].state.as_deref(), Some("waiting for the host"));
    assert_eq!(waits.slots[0].undo.as_ref().unwrap().action, Action::StopWaiting);

    // Nobody would hear of a start between the answer and the subscription.
    assert_eq!(requests(&app.event(Event::Listening(app.attempt()))), 1);
    assert_eq!(said(&app.answered(EntryAnswer::NotRunning)), Vec::<&str>::new(), "it was shown once");

    app.now = thursday("08:00:00");
    let effects = app.event(Event::MeetingStarted(app.attempt()));
    assert!(said(&effects).iter().any(|text| text.contains("The host has come")));
    assert_eq!(requests(&effects), 0, "the host is not inside yet");
    assert_eq!(app.event(Event::MeetingStarted(app.attempt())), [], "the signal may be repeated");
    let effects = wakes(&mut app);
    assert_eq!(requests(&effects), 1);
    let waited = app.now - thursday("08:00:00");
    assert!(waited >= TimeDelta::seconds(4) && waited <= TimeDelta::seconds(7), "{waited}");
    assert_eq!(opened(&app.answered(EntryAnswer::NotRunning)), Vec::<&str>::new());
    assert_eq!(requests(&wakes(&mut app)), 1);
    assert_eq!(opened(&app.answered(EntryAnswer::Enter { join_url: ticket() })), [ticket().as_str()]);
    assert_eq!(answer(&app), Some(Attendance::Joined));
}

#[test]
fn a_signal_that_comes_while_the_room_is_asked_is_not_lost() {
    let mut app = entering(WITH_CODE);
    app.answered(EntryAnswer::NotRunning);
    app.event(Event::Listening(app.attempt()));
    app.event(Event::MeetingStarted(app.attempt()));
    app.answered(EntryAnswer::NotRunning);
    assert_eq!(requests(&wakes(&mut app)), 1);
}

#[test]
fn a_started_room_that_lets_nobody_in_is_asked_a_few_times_before_its_page_opens() {
    let mut app = waiting();
    app.event(Event::MeetingStarted(app.attempt()));
    let (mut sent, mut shown, mut pages) = (0, 0, 0);
    for _ in 0..40 {
        let effects = wakes(&mut app);
        (sent, shown) = (sent + requests(&effects), shown + said(&effects).len());
        let effects = app.answered(EntryAnswer::NotRunning);
        (pages, shown) = (pages + opened(&effects).len(), shown + said(&effects).len());
        app.event(Event::MeetingStarted(app.attempt()));
        app.event(Event::Listening(app.attempt()));
        if pages > 0 {
            break;
        }
    }
    assert_eq!((sent, pages, shown), (6, 1, 1));
    assert_eq!(answer(&app), None, "the program has opened it, not the person");
    assert!(app.now < thursday("07:56"), "{}", app.now);
}

#[test]
fn lost_connections_are_restored_during_the_slot_and_the_room_is_asked_again() {
    let mut app = waiting();
    let mut waits = Vec::new();
    for _ in 0..8 {
        let lost = app.now;
        assert_eq!(app.event(Event::ListenFailed(app.attempt())), []);
        let effects = loop {
            let effects = wakes(&mut app);
            if effects.iter().any(|effect| matches!(effect, Effect::Listen { .. })) {
                break effects;
            }
        };
        assert_eq!(requests(&effects), 0);
        waits.push((app.now - lost).num_seconds());
        let asked = app.event(Event::Listening(app.attempt()));
        assert_eq!((requests(&asked), said(&asked).len()), (1, 0));
        app.answered(EntryAnswer::NotRunning);
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 60, 60, 60]);
}

#[test]
fn a_signal_that_can_never_be_heard_opens_the_page() {
    let mut app = entering(WITH_CODE);
    app.answered(EntryAnswer::NotRunning);
    for _ in 0..2 {
        assert_eq!(opened(&app.event(Event::ListenFailed(app.attempt()))), Vec::<&str>::new());
        wakes(&mut app);
    }
    let effects = app.event(Event::ListenFailed(app.attempt()));
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects)[0].contains("press Join there"), "the page does nothing before: {effects:?}");
    assert_eq!(answer(&app), None, "the program has opened it, not the person");
}

#[test]
fn if_the_host_never_comes_the_weeks_other_slot_is_announced() {
    let mut app = waiting();
    assert_eq!(said(&runs(&mut app, "08:59:59")), Vec::<&str>::new());
    let effects = runs(&mut app, "09:00");
    assert!(said(&effects)[0].contains("Nobody opened the room"), "{effects:?}");
    assert!(effects.contains(&Effect::CancelRoomRequests));
    assert_eq!(answer(&app), None);
    app.shown();
    app.run_until(thursday("17:00"));
    assert_eq!(app.titles().len(), 2, "both reminders of 17:00");
}

#[test]
fn a_waiting_person_is_not_reminded_until_a_restart() {
    let mut app = waiting();
    app.shown();
    app.run_until(thursday("08:01"));
    assert_eq!(app.shown(), Vec::<String>::new());
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Waiting))
    );
    app.restart();
    assert_eq!(answer(&app), None);
    let shown = app.shown();
    assert!(shown.len() == 1 && shown[0].contains("Started 1 minute ago"), "{shown:?}");
}

#[test]
fn a_host_gets_the_page_that_starts_the_meeting() {
    let mut app = app(true);
    app.act(Action::Host { occurrence: None });
    app.act(JOIN);
    app.probed(RoomProbe::Greenlight(WITH_CODE));
    let effects = app.answered(EntryAnswer::NotRunning);
    assert_eq!(opened(&effects), [page_with_code()]);
    assert!(said(&effects)[0].contains("You’re hosting this slot"));
    assert_eq!(answer(&app), Some(Attendance::Hosting));
}

#[test]
fn another_click_while_waiting_asks_again_but_not_at_once() {
    let mut app = waiting();
    let again = app.act(JOIN);
    assert_eq!((requests(&again), said(&again).len()), (0, 0));
    assert!(matches!(&app.reply, Reply::Message(text) if text.contains("hasn’t opened")));
    app.now += TimeDelta::seconds(3);
    assert_eq!(requests(&app.act(JOIN)), 1);
}

#[test]
fn a_clock_that_is_set_back_makes_nobody_wait_for_hours() {
    let mut app = waiting();
    app.event(Event::MeetingStarted(app.attempt()));
    app.now = thursday("07:00");
    assert_eq!(requests(&app.event(Event::Tick)), 1);
}

#[test]
fn after_sleep_a_lost_answer_is_given_up_and_the_wait_goes_on() {
    let mut app = waiting();
    app.event(Event::MeetingStarted(app.attempt()));
    wakes(&mut app);
    app.now = thursday("08:20");
    app.event(Event::Tick);
    assert_eq!(room_state(&app), RoomState::Waiting);
    assert_eq!(requests(&wakes(&mut app)), 1);
}
