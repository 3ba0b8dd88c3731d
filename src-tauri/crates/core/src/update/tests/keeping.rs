//! Topics, hosting, first steps, clock changes and readiness.

use crate::action::Action;
use crate::language::{Language, Locale};
use crate::readiness::{
    Facts, Installed, Notices, Package, Reachability, Reader, Resident, SettingsFile, Shortcut, Sound, Tray,
    Window,
};
use crate::room::discover::{Candidate, Reason};
use crate::room::entry::{RoomFailure, RoomProbe};
use crate::settings::{Friend, Friends, ReminderRule, Setting, Settings, Snooze};
use crate::tests::{TestApp, at, copied, occurrence_id, plain, thursday, zone};
use crate::update::{Effect, Event};
use crate::view::panel;
use crate::zone::Zone;
use chrono::TimeDelta;

fn view(app: &TestApp) -> panel::PanelView {
    app.program.panel(app.now)
}

#[test]
fn topics_are_proposed_recorded_copied_and_saved() {
    let mut app = TestApp::new(thursday("08:05"));
    let proposed = view(&app).topic.unwrap().topic;
    app.now += TimeDelta::microseconds(7);
    app.act(Action::ShuffleTopic);
    assert_ne!(app.program.state.run.topic, None);
    let talked = Action::TalkedAbout { topic: proposed.clone(), note: "a note".into() };
    assert_eq!(app.act(talked), [Effect::SaveTopics]);
    let topic = view(&app).topics.topics.into_iter().find(|topic| topic.topic == proposed).unwrap();
    assert_eq!(topic.history, ["26 Nov 2026: a note"]);
    assert_eq!(topic.last.as_deref(), Some("last discussed 26 Nov 2026"));
    // Unknown topics are not recorded.
    assert_eq!(app.act(Action::TalkedAbout { topic: "?".into(), note: String::new() }), []);
    let effects = app.act(Action::CopyTopics);
    assert!(copied(&effects)[0].contains("  - 2026-11-26: a note"));
    assert_eq!(app.act(topic.untalk.unwrap().action), [Effect::SaveTopics]);

    assert_eq!(app.act(Action::AddTopic { topic: "Pay scales".into() }), [Effect::SaveTopics]);
    assert_eq!(app.act(Action::AddTopic { topic: "pay scales".into() }), []);
    assert!(view(&app).said.unwrap().contains("already on the list"));
    let own = view(&app).topics.topics.pop().unwrap();
    assert_eq!(app.act(own.remove.unwrap().action), [Effect::SaveTopics]);
}

#[test]
fn a_host_has_a_timer_a_text_for_the_thread_and_minutes() {
    let mut app = TestApp::new(thursday("07:58:00"));
    assert!(!view(&app).host.unwrap().hosts);
    app.act(view(&app).host.unwrap().change.action);
    assert_eq!(view(&app).host.unwrap().timer, "Your ten minutes start in 2 min");
    app.run_until(thursday("08:03:00"));
    let host = view(&app).host.unwrap();
    assert_eq!((host.hosts, host.running, host.timer.as_str()), (true, true, "You’re waiting 7 min more"));
    let effects = app.act(host.announce.action);
    assert!(copied(&effects)[0].starts_with("We will have a slot today at 08:00 UTC."), "{effects:?}");
    assert!(matches!(&effects[..], [_, Effect::OpenLink(thread)] if thread.host() == "forum.workers.coop"));
    app.act(Action::TalkedAbout { topic: "Equity and shares".into(), note: String::new() });
    let minutes =
        Action::CopyMinutes { occurrence: occurrence_id(thursday("08:00")), notes: " Ana, Luz\n".into() };
    let effects = app.act(minutes);
    assert_eq!(
        copied(&effects),
        [
            "# Coop Casual Conference, 26 Nov 2026\n\nThursday 08:00 UTC\n\nTopics: Equity and shares\n\nAna, Luz\n"
        ]
    );
    app.run_until(thursday("08:12"));
    assert_eq!(view(&app).host.unwrap().timer, "Your ten minutes are up");
}

#[test]
fn what_goes_to_the_thread_is_in_the_persons_language_and_in_english() {
    let mut app = TestApp::new(thursday("08:15"));
    app.program.state = app
        .program
        .state
        .clone()
        .with_system_locale(Locale { language: Language::German, ..Locale::default() });
    let effects = app.act(Action::ComeLater { at: thursday("08:25") });
    let text = copied(&effects)[0].to_owned();
    let english = "I will join the 08:00 UTC slot at about 08:25 UTC.";
    assert!(text.ends_with(&format!("\n\n{english}")) && !text.starts_with(english), "{text}");
}

#[test]
fn the_first_steps_appear_until_they_are_finished() {
    let mut app = TestApp::new(thursday("07:00"));
    let welcome = view(&app).welcome.unwrap();
    assert_eq!(welcome.steps.iter().map(|step| step.fields.len()).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(welcome.steps[0].fields[0].label, "Thursday, 08:00");
    assert_eq!(app.act(welcome.finish.action), [Effect::SaveJournal]);
    assert_eq!(view(&app).welcome, None);
    app.restart();
    assert_eq!(view(&app).welcome, None);
}

#[test]
fn the_first_steps_offer_the_room_that_the_thread_links() {
    let mut app = TestApp::new(thursday("07:00"));
    let link = crate::link::Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").unwrap();
    app.program.state.journal.thread.found = vec![Candidate { link, reasons: vec![Reason::NearCode] }];
    let question = view(&app).welcome.unwrap().steps.swap_remove(1).question.unwrap();
    assert!(question.label.contains("bbb.example.org"), "{}", question.label);
    app.act(question.options[0].action.clone());
    assert_eq!(app.program.state.room_url().unwrap().host(), "bbb.example.org");
    assert_eq!(view(&app).welcome.unwrap().steps[1].question, None);
}

#[test]
fn with_a_name_the_first_steps_ask_how_to_enter() {
    let settings = Settings { name: Some(plain("Ana")), ..Settings::default() };
    let app = TestApp::with(settings, Zone::utc(), thursday("07:00"));
    let fields = view(&app).welcome.unwrap().steps.swap_remove(1).fields;
    assert_eq!(fields.iter().map(|field| field.id.as_str()).collect::<Vec<_>>(), ["name", "room", "enter"]);
}

#[test]
fn the_first_join_of_a_room_that_can_be_entered_asks_once_how() {
    let room_url = crate::link::Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").ok();
    let settings = Settings { name: Some(plain("Ana")), room_url, read_thread: false, ..Settings::default() };
    let mut app = TestApp::with(settings, Zone::utc(), thursday("07:55"));
    app.act(Action::Join { occurrence: None });
    app.probed(RoomProbe::NoAnswer(RoomFailure::Slow));
    let question = view(&app).question.unwrap();
    assert!(question.label.contains("as Ana"), "{}", question.label);
    app.act(question.options[0].action.clone());
    assert_eq!(app.program.state.settings.enter_directly, Some(true));
    assert_eq!(view(&app).question, None);
    // Somebody who has declined is not asked again either.
    app.act(Action::Set(Setting::EnterDirectly(Some(false))));
    app.now += TimeDelta::seconds(4);
    app.act(Action::Join { occurrence: None });
    app.probed(RoomProbe::NoAnswer(RoomFailure::Slow));
    assert_eq!(view(&app).question, None);
}

#[test]
fn a_clock_change_that_moves_a_slot_over_midnight_names_the_days() {
    let settings = Settings { read_thread: false, reminders: vec![], ..Settings::default() };
    let app = TestApp::with(settings, zone("America/Anchorage"), at("2027-03-10T12:00:00Z"));
    let view = view(&app);
    let told = view.time.clock_change.unwrap();
    assert_eq!((view.said.as_ref(), view.clock_change), (Some(&told), None), "it is said once");
    assert!(told.contains("is at Thu 00:00, not Wed 23:00."), "{told}");
    assert!(told.contains("is at 09:00, not 08:00."), "{told}");
}

#[test]
fn the_panel_says_which_slot_is_ahead_and_that_the_other_stays_quiet() {
    let week = |now: &str, action: Action| {
        let mut app = TestApp::with_room(thursday(now), Settings::default());
        app.act(action);
        view(&app).week.unwrap()
    };
    let later = |time: &str| Action::ComeLater { at: thursday(time) };
    let quiet = "No reminders for that week’s other slot.";
    assert_eq!(week("07:00", later("08:20")), format!("You’re coming on Thu 26 Nov, 08:00. {quiet}"));
    // The skipped slot may be the earlier one.
    assert_eq!(week("07:00", later("17:20")), format!("You’re coming on Thu 26 Nov, 17:00. {quiet}"));
    assert_eq!(
        week("07:00", Action::Host { occurrence: None }),
        format!("You’re coming on Thu 26 Nov, 08:00. {quiet}")
    );
    assert_eq!(
        week("08:05", Action::Join { occurrence: None }),
        format!("You joined on Thu 26 Nov, 08:00. {quiet}")
    );
}

#[test]
fn coming_later_does_not_count_as_joined_before_that_time() {
    let state = |app: &TestApp| view(app).slots[0].state.clone().unwrap();
    let mut app = TestApp::with_room(thursday("07:55"), Settings::default());
    app.act(Action::ComeLater { at: thursday("08:20") });
    assert_eq!(state(&app), "you’re coming");
    app.set_clock(thursday("08:12"));
    app.act(Action::Join { occurrence: None });
    assert_eq!(state(&app), "joined");
}

#[test]
fn a_host_is_not_reminded_that_the_host_waits() {
    let mut app = TestApp::with_room(thursday("07:55"), Settings::default());
    app.act(Action::Host { occurrence: None });
    app.set_clock(thursday("08:03"));
    assert_eq!(view(&app).now.unwrap().caption, "you’re waiting for others");
}

#[test]
fn spans_from_the_file_are_shown_to_the_second() {
    let settings = Settings {
        snooze: Snooze::new(TimeDelta::seconds(90)).unwrap(),
        reminders: [90, 120, 90_000, 88_200, 3_661]
            .map(|s| ReminderRule::at(TimeDelta::seconds(-s)))
            .to_vec(),
        ..Settings::default()
    };
    let app = TestApp::with_room(thursday("07:00"), settings);
    let shown = serde_json::to_string(&view(&app).settings).unwrap();
    for text in ["1 min 30 s", "2 min before", "1d 1h before", "1d 0h 30 min before", "1h 01m 1 s before"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
}

#[test]
fn a_new_thread_is_read_soon_and_the_old_one_is_forgotten() {
    let mut app = TestApp::with_room(thursday("07:00"), Settings::default());
    app.program.state.journal.thread.highest_post = Some(131);
    app.program.state.journal.thread.next_at = Some(thursday("12:00"));
    let thread = crate::link::Link::parse("https://forum.example/t/ours/7").ok();
    let settings = Settings { thread, ..app.program.state.settings.clone() };
    let effects = app.event(Event::SettingsRead(settings));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ReadThread(_))), "{effects:?}");
    assert_eq!(app.program.state.journal.thread.highest_post, None);
}

#[test]
fn new_zone_data_apply_to_friends_too() {
    let friend = Friend { name: plain("Luz"), zone: chrono_tz::America::Bogota };
    let settings = Settings { friends: Friends::new(vec![friend]).unwrap(), ..Settings::default() };
    let mut app = TestApp::with_room(thursday("07:00"), settings);
    app.program.state.friends.clear();
    app.event(Event::ZoneChanged(Zone::utc()));
    assert_eq!(app.program.state.friends.len(), 1);
}

#[test]
fn the_minutes_have_the_topics_of_their_slot_each_once() {
    let mut app = TestApp::with(Settings::default(), zone("Asia/Yangon"), thursday("08:20"));
    let talk = |app: &mut TestApp, time: &str, topic: &str| {
        app.now = thursday(time);
        app.act(Action::TalkedAbout { topic: topic.into(), note: String::new() });
    };
    let topics = crate::builtin::coop_casual_conference().topics;
    talk(&mut app, "08:20", &topics[0]);
    // It is past midnight there.
    talk(&mut app, "17:40", &topics[1]);
    talk(&mut app, "17:50", &topics[1]);
    let mut minutes = |start: &str| {
        let occurrence = occurrence_id(thursday(start));
        let effects = app.act(Action::CopyMinutes { occurrence, notes: String::new() });
        copied(&effects)[0].to_owned()
    };
    let evening = minutes("17:00");
    assert_eq!(evening.matches(&topics[1]).count(), 1, "{evening}");
    assert!(!evening.contains(&topics[0]), "{evening}");
    assert!(minutes("08:00").contains(&topics[0]));
}

#[test]
fn a_clock_change_is_announced_once_a_week_before_even_across_restarts() {
    let settings = Settings { read_thread: false, reminders: vec![], ..Settings::default() };
    let mut app = TestApp::with(settings, zone("Europe/Madrid"), at("2027-03-19T12:00:00Z"));
    let announcements =
        |effects: &[Effect]| effects.iter().filter(|effect| matches!(effect, Effect::ShowMessage(_))).count();
    assert_eq!(view(&app).clock_change, None);
    app.now = at("2027-03-21T08:00:00Z");
    let effects = app.event(Event::Tick);
    assert!(effects.contains(&Effect::ShowMessage(
        "From 28 March your 08:00 UTC slot is at 10:00, not 09:00.\nFrom 28 March your 17:00 UTC slot is at 19:00, not 18:00.".into()
    )), "{effects:?}");
    app.restart();
    app.now = at("2027-03-22T08:00:00Z");
    assert_eq!(announcements(&app.event(Event::Tick)), 0);
    assert!(view(&app).clock_change.is_some());
    app.now = at("2027-03-28T01:00:00Z");
    app.event(Event::Tick);
    assert_eq!(view(&app).clock_change, None);
}

#[test]
fn a_clock_change_waits_for_the_end_of_quiet_hours() {
    let quiet = crate::tests::quiet("08:00", "12:00", &[]);
    let settings = Settings { read_thread: false, quiet: Some(quiet), ..Settings::default() };
    let mut app = TestApp::with(settings, zone("Europe/Madrid"), at("2027-03-20T12:00:00Z"));
    let tells = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::ShowMessage(_)));
    app.now = at("2027-03-21T10:59:00Z");
    assert!(!tells(app.event(Event::Tick)));
    app.now = at("2027-03-21T11:00:00Z");
    assert!(tells(app.event(Event::Tick)));
}

#[test]
fn only_one_checkup_runs_at_a_time_and_its_results_are_shown() {
    let mut app = TestApp::new(thursday("07:00"));
    assert_eq!(app.act(Action::CheckReadiness), [Effect::CheckReadiness]);
    assert_eq!(app.act(Action::CheckReadiness), []);
    assert!(view(&app).readiness.checking);
    let facts = Facts {
        tray: Some(Tray::Nobody),
        notices: Some(Notices::Nobody),
        shortcut: Shortcut::NotAsked,
        sound: Sound::NotWanted,
        resident: Resident::RunsNot,
        program: "1".into(),
        installed: Installed { package: Package::Source, released: None, window: Window::Missing },
        autostart: None,
        settings: SettingsFile::default(),
        clock: vec![],
        zone_data: None,
        reader: Reader::Missing,
        room: None,
        thread: Reachability::TurnedOff,
    };
    app.event(Event::ReadinessChecked(Box::new(facts)));
    let readiness = view(&app).readiness;
    assert!(!readiness.checking);
    assert_eq!(readiness.checks.len(), 12);
    let remedies = readiness.checks.iter().filter(|check| check.remedy.is_some()).count();
    assert_eq!(remedies, 10, "{readiness:#?}");
    // After a failure another checkup can be started.
    app.act(Action::CheckReadiness);
    app.event(Event::Failure("no thread".into()));
    assert!(!view(&app).readiness.checking);
}

#[test]
fn after_joining_the_panel_says_what_that_means_for_the_week() {
    let mut app = TestApp::with_room(thursday("07:50"), Settings::default());
    app.act(Action::Join { occurrence: None });
    assert_eq!(
        view(&app).week.as_deref(),
        Some("You joined on Thu 26 Nov, 08:00. No reminders for that week’s other slot.")
    );
    app.act(Action::Set(Setting::OneSlotAWeek(false)));
    assert_eq!(view(&app).week.as_deref(), Some("You joined on Thu 26 Nov, 08:00."));
    app.now = at("2026-11-27T10:00:00Z");
    app.event(Event::Tick);
    assert_eq!(view(&app).week, None);
}
