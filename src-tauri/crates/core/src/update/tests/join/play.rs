//! Random events on the way into the room: in whatever order they come, some things never happen.

use crate::action::{Action, TextField};
use crate::link::Link;
use crate::occurrence::OccurrenceId;
use crate::program::next_wake;
use crate::room::entry::{AttemptId, EntryAnswer, RoomFacts, RoomFailure, RoomProbe};
use crate::settings::{Setting, Settings};
use crate::tests::{TestApp, occurrence_id, plain, thursday};
use crate::update::join::MAX_REQUESTS;
use crate::update::{Effect, Event, Reply};
use crate::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Move {
    Join { recorded: bool },
    Link,
    Page,
    No(Action),
    Other(Action),
    Probed(RoomProbe, Result<(), RoomFailure>, u64),
    Answered(EntryAnswer, u64),
    Listening(u64),
    Started(u64),
    ListenFailed(u64),
    Waits(i64),
    Wakes,
    OpenFailed,
    Restarts,
}

fn moves() -> impl Strategy<Value = Move> {
    let id = || occurrence_id(thursday("08:00"));
    let ticket = || Link::parse("https://bbb.example.org/bigbluebutton/api/join?checksum=1").unwrap();
    let elsewhere = Link::parse("https://live.example.net/api/join?checksum=1").unwrap();
    let facts =
        (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(wants_code, records, wants_sign_in)| {
            RoomProbe::Greenlight(RoomFacts { wants_code, records, wants_sign_in: wants_sign_in && records })
        });
    let trouble = || {
        prop_oneof![Just(RoomFailure::Slow), Just(RoomFailure::Unreachable), Just(RoomFailure::Status(500))]
    };
    let probe = prop_oneof![
        4 => facts,
        1 => Just(RoomProbe::OtherFrontEnd),
        1 => Just(RoomProbe::Gone),
        1 => trouble().prop_map(RoomProbe::NoAnswer),
    ];
    let form = prop_oneof![4 => Just(Ok(())), 1 => trouble().prop_map(Err)];
    let answer = prop_oneof![
        6 => Just(EntryAnswer::NotRunning),
        2 => Just(EntryAnswer::Enter { join_url: ticket() }),
        1 => Just(EntryAnswer::Enter { join_url: elsewhere }),
        1 => Just(EntryAnswer::WrongCode),
        1 => Just(EntryAnswer::SignInWanted),
        1 => Just(EntryAnswer::Gone),
        1 => Just(EntryAnswer::NotCreated),
        1 => trouble().prop_map(EntryAnswer::NotSent),
        1 => trouble().prop_map(EntryAnswer::Refused),
        1 => trouble().prop_map(EntryAnswer::Unanswered),
    ];
    let room = |name: &str| Some(format!("https://bbb.example.org/rooms/{name}/join"));
    let no = prop_oneof![
        Just(Action::Skip { occurrence: Some(id()) }),
        Just(Action::Unskip { occurrence: id() }),
        Just(Action::ComeLater { at: thursday("08:40") }),
        Just(Action::StopWaiting),
        Just(Action::SetRoom { url: room("mno-pqr-stu-vwx") }),
        Just(Action::SetText { field: TextField::AccessCode, text: "abc".into() }),
        Just(Action::Set(Setting::EnterDirectly(Some(false)))),
    ];
    let other = prop_oneof![
        Just(Action::Set(Setting::EnterDirectly(Some(true)))),
        Just(Action::Host { occurrence: Some(id()) }),
        Just(Action::CopyCode),
        Just(Action::Pause { days: 0 }),
    ];
    // How many clicks ago an answer's own click was.
    let ago = || prop_oneof![5 => Just(0_u64), 1 => 1_u64..3];
    prop_oneof![
        4 => any::<bool>().prop_map(|recorded| Move::Join { recorded }),
        1 => Just(Move::Link),
        1 => Just(Move::Page),
        1 => no.prop_map(Move::No),
        1 => other.prop_map(Move::Other),
        5 => (probe, form, ago()).prop_map(|(probe, form, ago)| Move::Probed(probe, form, ago)),
        8 => (answer, ago()).prop_map(|(answer, ago)| Move::Answered(answer, ago)),
        3 => ago().prop_map(Move::Listening),
        3 => ago().prop_map(Move::Started),
        3 => ago().prop_map(Move::ListenFailed),
        2 => (0_i64..4_000_000).prop_map(Move::Waits),
        8 => Just(Move::Wakes),
        1 => Just(Move::OpenFailed),
        1 => Just(Move::Restarts),
    ]
}

/// The invariants after every move.
#[derive(Default)]
struct Watch {
    /// Requests that can start the meeting, since the last click on Join.
    requests: u8,
    /// Whether a click on Join stands and has not been withdrawn since.
    clicked: bool,
    /// Whether anything may be opened: after a click on Join or the page, or a link, that has not been withdrawn since.
    may_open: bool,
    /// The last link that was opened, when, and for which occurrence.
    opened: Option<(Link, DateTime<Utc>, OccurrenceId)>,
}

impl Watch {
    fn sees(&mut self, effects: &[Effect], app: &TestApp, asked_for_page: bool) {
        let now = app.now;
        for effect in effects {
            match effect {
                Effect::RequestEntry { .. } => {
                    assert!(self.clicked, "a request without a click");
                    assert!(thursday("07:45") <= now && now < thursday("18:00"), "a request days before");
                    self.requests += 1;
                    assert!(self.requests <= MAX_REQUESTS, "too many requests for one click");
                }
                Effect::OpenLink(link) if !link.as_str().contains("forum.") => {
                    assert!(self.may_open, "an opening after a no");
                    let occurrence =
                        &app.program.state.run.opened.as_ref().expect("it is remembered").occurrence;
                    let too_soon = self
                        .opened
                        .as_ref()
                        .is_some_and(|(_, at, of)| of == occurrence && now < *at + TimeDelta::seconds(3));
                    assert!(!too_soon || asked_for_page, "opened twice within three seconds");
                    self.opened = Some((link.clone(), now, occurrence.clone()));
                }
                _ => {}
            }
        }
    }
}

proptest! {

    #[test]
    fn nothing_is_sent_without_a_click_or_opened_after_a_refusal(moves in prop::collection::vec(moves(), 1..60)) {
        let settings = Settings {
            room_url: Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").ok(),
            name: Some(plain("Ana")),
            enter_directly: Some(true),
            read_thread: false,
            ..Settings::default()
        };
        let mut app = TestApp::with(settings, Zone::utc(), thursday("07:50"));
        let mut watch = Watch::default();
        for made in moves {
            let attempt = |ago: u64| AttemptId(app.attempt().0.saturating_sub(ago));
            let mut asked_for_page = false;
            let effects = match made {
                Move::Join { recorded } => {
                    (watch.requests, watch.clicked, watch.may_open) = (0, true, true);
                    let occurrence = Some(occurrence_id(thursday("08:00")));
                    app.act(match occurrence {
                        Some(occurrence) if recorded => Action::JoinRecorded { occurrence },
                        occurrence => Action::Join { occurrence },
                    })
                }
                // A link means the current slot, which all moves here are about.
                Move::Link if app.program.state.current(app.now).map(|it| it.start) != Some(thursday("08:00")) => continue,
                Move::Link => {
                    watch.may_open = true;
                    app.act(Action::FollowLink)
                }
                Move::Page => {
                    (watch.may_open, asked_for_page) = (true, true);
                    app.act(Action::OpenPage { occurrence: occurrence_id(thursday("08:00")) })
                }
                Move::No(action) => {
                    let settings = app.program.state.settings.clone();
                    let is_setting = !matches!(
                        action,
                        Action::Skip { .. } | Action::Unskip { .. } | Action::ComeLater { .. } | Action::StopWaiting
                    );
                    let effects = app.act(action);
                    // An unchanged or refused setting withdraws nothing.
                    let is_no = !is_setting || settings != app.program.state.settings;
                    if settings.room_url != app.program.state.settings.room_url {
                        // Another room may open at once.
                        watch.opened = None;
                    }
                    if is_no && !matches!(app.reply, Reply::Refused(_)) {
                        (watch.clicked, watch.may_open) = (false, false);
                    }
                    effects
                }
                Move::Other(action) => app.act(action),
                Move::Probed(probe, form, ago) => {
                    let attempt = attempt(ago);
                    app.event(Event::RoomProbed { attempt, probe, form })
                }
                Move::Answered(answer, ago) => {
                    let attempt = attempt(ago);
                    app.event(Event::EntryAnswered { attempt, answer })
                }
                Move::Listening(ago) => { let event = Event::Listening(attempt(ago)); app.event(event) }
                Move::Started(ago) => { let event = Event::MeetingStarted(attempt(ago)); app.event(event) }
                Move::ListenFailed(ago) => { let event = Event::ListenFailed(attempt(ago)); app.event(event) }
                Move::Waits(ms) => {
                    app.now += TimeDelta::milliseconds(ms);
                    app.event(Event::Tick)
                }
                Move::Wakes => {
                    let Some(wake) = next_wake(&app.program, app.now) else { continue };
                    app.now = wake;
                    app.event(Event::Tick)
                }
                Move::OpenFailed => {
                    let Some((link, ..)) = watch.opened.take() else { continue };
                    app.event(Event::OpenFailed { link, why: "none".into() })
                }
                Move::Restarts => {
                    (watch.clicked, watch.may_open, watch.opened) = (false, false, None);
                    app.restart();
                    continue;
                }
            };
            watch.sees(&effects, &app, asked_for_page);
        }
    }
}
