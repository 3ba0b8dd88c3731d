//! Generates the page's stories, which are the panel in each state, and fails if the committed ones differ. So browser and
//! page tests show what the program really produces.

use crate::action::Action;
use crate::language::{Language, Locale};
use crate::link::Link;
use crate::program::update;
use crate::readiness::{
    ClockReading, Facts, Installed, Notices, Package, Reachability, Reader, Resident, SettingsFile, Shortcut,
    Sound, Tray, Window, ZoneData,
};
use crate::room::discover::{Candidate, Reason};
use crate::room::entry::{EntryAnswer, RoomFacts, RoomFailure, RoomProbe};
use crate::room::front_end::FrontEnd;
use crate::settings::{Friend, Friends, QuietHours, Settings};
use crate::tests::{TestApp, at, occurrence_id, plain, thursday, zone};
use crate::update::{Event, Reply};
use crate::view::panel::{Lost, PanelView};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};
use std::path::Path;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";

/// A person in Madrid with friends in Bogotá and Osaka, who has set up the program.
fn app(now: DateTime<Utc>, locale: Locale) -> TestApp {
    let friend = |name: &str, zone: &str| Friend { name: plain(name), zone: zone.parse().unwrap() };
    let settings = Settings {
        name: Some(plain("Ana")),
        room_url: Link::parse(ROOM).ok(),
        enter_directly: Some(false),
        read_thread: false,
        friends: Friends::new(vec![friend("Luz", "America/Bogota"), friend("大阪", "Asia/Tokyo")]).unwrap(),
        ..Settings::default()
    };
    let mut app = TestApp::with(settings, zone("Europe/Madrid"), now);
    app.program.state = app.program.state.clone().with_system_locale(locale);
    app.program.state.journal.welcomed = true;
    app.program.state.run.autostart = Some(true);
    app
}

fn change(app: &mut TestApp, with: impl FnOnce(&mut Settings)) {
    let mut settings = app.program.state.settings.clone();
    with(&mut settings);
    app.event(Event::SettingsRead(settings));
}

/// Rooms that the thread links: the person's own is the second.
fn found_rooms() -> Vec<Candidate> {
    let found = |link: &str, reasons| Candidate { link: Link::parse(link).unwrap(), reasons };
    let called = Reason::Called("Big Blue Button room".into());
    vec![
        found(
            "https://meet.example.net/rooms/mno-pqr-stu-vwx/join",
            vec![Reason::Shape(FrontEnd::Greenlight3)],
        ),
        found(ROOM, vec![Reason::Shape(FrontEnd::Greenlight3), called, Reason::NearCode]),
        found("https://bbb.example.org/b/ana-xyz-uvw", vec![Reason::Shape(FrontEnd::Greenlight2)]),
    ]
}

fn with_found(mut app: TestApp, found: Vec<Candidate>) -> TestApp {
    app.program.state.journal.thread.found = found;
    app
}

fn fault(mut app: TestApp) -> TestApp {
    app.event(Event::SettingsFault("ccc.toml, line 4, reminders.at: “soon” is no time".into()));
    app
}

/// The states, by name.
fn states(locale: Locale) -> Vec<(&'static str, TestApp)> {
    let far = || app(at("2026-11-23T04:30:00Z"), locale);
    let hour = || app(thursday("07:37"), locale);
    let gathering = || app(thursday("08:03"), locale);
    let underway = || app(thursday("08:23"), locale);
    let acting = |mut app: TestApp, actions: Vec<Action>| {
        for action in actions {
            app.act(action);
        }
        app
    };
    let join = || Action::Join { occurrence: None };
    let page = || Action::OpenPage { occurrence: occurrence_id(thursday("08:00")) };
    let roomless = || {
        let mut app = far();
        change(&mut app, |settings| settings.room_url = None);
        app
    };
    let mut insecure = roomless();
    insecure.program.state.journal.thread.insecure = Some("bbb.example.org".into());
    let enters = |facts: RoomFacts, answer: Option<EntryAnswer>| {
        let mut app = gathering();
        change(&mut app, |settings| settings.enter_directly = Some(true));
        app.act(join());
        app.probed(RoomProbe::Greenlight(facts));
        let Some(answer) = answer else { return app };
        app.answered(answer);
        app.now += TimeDelta::seconds(61);
        app.event(Event::Tick);
        app
    };
    let code = RoomFacts { wants_code: true, ..RoomFacts::default() };
    let mut opening = gathering();
    opening.act(join());
    let mut enter_question = gathering();
    change(&mut enter_question, |settings| settings.enter_directly = None);
    enter_question.act(join());
    enter_question.probed(RoomProbe::NoAnswer(RoomFailure::Slow));
    let mut clock_change = app(at("2027-03-24T10:00:00Z"), locale);
    clock_change.event(Event::Tick);
    let mut quiet = far();
    change(&mut quiet, |settings| {
        let time = |text: &str| text.parse().unwrap();
        let except = std::collections::BTreeSet::new();
        settings.quiet =
            Some(QuietHours { from: time("22:00:00"), to: time("07:30:00"), except, off: false });
    });
    let mut rehearsal = acting(far(), vec![Action::Rehearse]);
    rehearsal.now += TimeDelta::milliseconds(13_000);
    rehearsal.event(Event::Tick);
    let mut welcome = far();
    welcome.program.state.journal.welcomed = false;
    change(&mut welcome, |settings| (settings.name, settings.room_url) = (None, None));
    let mut welcome_found = with_found(roomless(), found_rooms()[1..2].to_vec());
    welcome_found.program.state.journal.welcomed = false;
    let mut readiness = acting(far(), vec![Action::CheckReadiness]);
    readiness.event(Event::ReadinessChecked(Box::new(facts(readiness.now))));
    let talked = |topic: &str, note: &str| Action::TalkedAbout { topic: topic.into(), note: note.into() };
    vec![
        ("far", far()),
        ("hour", hour()),
        ("gathering", gathering()),
        ("underway", underway()),
        ("joined", acting(hour(), vec![join(), page()])),
        ("skipped", acting(hour(), vec![Action::Skip { occurrence: None }])),
        ("paused", acting(far(), vec![Action::Pause { days: 6 }])),
        ("roomless", roomless()),
        ("found", with_found(roomless(), found_rooms()[1..2].to_vec())),
        ("found-several", with_found(roomless(), found_rooms())),
        ("moved", with_found(far(), found_rooms())),
        ("insecure", insecure),
        ("opening", opening),
        ("entering", enters(code, None)),
        ("door", enters(code, Some(EntryAnswer::NotRunning))),
        ("recorded", enters(RoomFacts { records: true, ..code }, None)),
        ("failed", enters(code, Some(EntryAnswer::WrongCode))),
        ("enter-directly", enter_question),
        ("fault", fault(far())),
        ("said", acting(far(), vec![Action::CopyCode])),
        ("later", acting(underway(), vec![Action::ComeLater { at: thursday("08:35") }])),
        ("host", acting(gathering(), vec![Action::Host { occurrence: None }])),
        ("clock-change", clock_change),
        (
            "talked",
            acting(
                far(),
                vec![
                    Action::AddTopic { topic: "Pay scales".into() },
                    talked("Decision-making", "Consent, then try it for a month"),
                    talked("Budgets: how and when", ""),
                    Action::ShuffleTopic,
                ],
            ),
        ),
        ("changed", acting(quiet, vec![Action::AddReminder { offset_s: -3_600 }])),
        ("rehearsal", rehearsal),
        ("readiness", readiness),
        ("welcome", welcome),
        ("welcome-found", welcome_found),
    ]
}

/// A machine with findings of every grade.
fn facts(now: DateTime<Utc>) -> Facts {
    let behind = now + TimeDelta::minutes(4);
    Facts {
        tray: Some(Tray::Host),
        notices: Some(Notices::Server { name: "dunst".into(), version: "1.9".into(), capabilities: vec![] }),
        shortcut: Shortcut::NotAsked,
        sound: Sound::NotWanted,
        resident: Resident::Runs { version: "0.1.0".into() },
        program: "0.1.0".into(),
        installed: Installed {
            package: Package::Deb { repository: true },
            released: "2026-11-20".parse().ok(),
            window: Window::Ready,
        },
        autostart: Some(true),
        settings: SettingsFile { path: "ccc.toml".into(), exists: true, ..SettingsFile::default() },
        clock: vec![ClockReading {
            host: "forum.example".into(),
            server_time: behind,
            asked: now,
            answered: now,
        }],
        zone_data: Some(ZoneData { version: "2026e".into(), bundled: true }),
        reader: Reader::Runs(None),
        room: Some(Reachability::NotAsked),
        thread: Reachability::Answers { host: "forum.example".into() },
    }
}

/// The states of a language: all of them in English, and one of each page in the others.
fn stories(language: Language) -> Value {
    let locale = Locale { language, ..Locale::default() };
    let few = ["far", "gathering", "underway", "welcome", "talked", "changed", "clock-change", "readiness"];
    let mut texts = Value::Null;
    let mut all: Map<String, Value> = Map::new();
    for (name, app) in states(locale) {
        if language != Language::English && !few.contains(&name) {
            continue;
        }
        let view: PanelView = app.program.panel(app.now);
        let mut view = serde_json::to_value(view).unwrap();
        // They are the same in all states of a language.
        texts = view.as_object_mut().unwrap().remove("texts").unwrap();
        all.insert(name.into(), json!({ "view": view }));
    }
    all.insert("lost".into(), json!({ "lost": Lost::because(locale, None) }));
    json!({ "texts": texts, "stories": all, "refusals": { "room": refusal(locale) } })
}

/// The program's reply to an invalid room link.
fn refusal(locale: Locale) -> String {
    let mut app = app(thursday("07:37"), locale);
    let action = Action::SetRoom { url: Some("nonsense".into()) };
    match update(&mut app.program, Event::Act(action), app.now).reply {
        Reply::Refused(why) => why,
        other => panic!("it was not refused: {other:?}"),
    }
}

#[test]
fn the_pages_stories_are_what_the_program_shows() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/bindings/stories");
    // A left-to-right language, a right-to-left one, and one with other characters.
    for language in [Language::English, Language::Arabic, Language::Japanese] {
        let text = serde_json::to_string(&stories(language)).unwrap() + "\n";
        let path = folder.join(format!("{}.json", language.tag()));
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "{} is not what the program shows; run: UPDATE_BINDINGS=1 cargo test -p ccc-core stories",
            path.display()
        );
    }
}
