//! Topics, hosting, first steps, clock changes and readiness: what the person keeps, and is told.

use crate::action::Action;
use crate::language::{Language, Locale};
use crate::readiness::{Facts, Notices, Reach, Reader, Resident, SettingsFile, Tray};
use crate::room::discover::Reason;
use crate::room::entry::{RoomProbe, Trouble};
use crate::settings::{Friend, Friends, Rung, Setting, Settings, Snooze};
use crate::testing::{Desk, at, copied, plain, the, thursday, zone};
use crate::thread::note::Found;
use crate::update::{Effect, Event};
use crate::view::panel;
use crate::zone::Zone;
use chrono::TimeDelta;

fn view(desk: &Desk) -> panel::PanelView {
    desk.program.panel(desk.now)
}

#[test]
fn topics_are_proposed_noted_copied_and_kept() {
    let mut desk = Desk::new(thursday("08:05"));
    let proposed = view(&desk).topic.unwrap().topic;
    desk.now += TimeDelta::microseconds(7);
    desk.act(Action::ShuffleTopic);
    assert_ne!(desk.program.state.topic, None);
    let talked = Action::TalkedAbout { topic: proposed.clone(), note: "a note".into() };
    assert_eq!(desk.act(talked), [Effect::SaveTopics]);
    let topic = view(&desk).topics.topics.into_iter().find(|topic| topic.topic == proposed).unwrap();
    assert_eq!(topic.history, ["26 Nov 2026: a note"]);
    assert_eq!(topic.last.as_deref(), Some("last on 26 Nov 2026"));
    // What nobody knows is not noted.
    assert_eq!(desk.act(Action::TalkedAbout { topic: "?".into(), note: String::new() }), []);
    let effects = desk.act(Action::CopyTopics);
    assert!(copied(&effects)[0].contains("  - 2026-11-26: a note"));
    assert_eq!(desk.act(topic.untalk.unwrap().action), [Effect::SaveTopics]);

    assert_eq!(desk.act(Action::AddTopic { topic: "Pay scales".into() }), [Effect::SaveTopics]);
    assert_eq!(desk.act(Action::AddTopic { topic: "pay scales".into() }), []);
    assert!(view(&desk).said.unwrap().contains("in the list already"));
    let own = view(&desk).topics.topics.pop().unwrap();
    assert_eq!(desk.act(own.remove.unwrap().action), [Effect::SaveTopics]);
}

#[test]
fn a_host_has_a_timer_a_text_for_the_thread_and_minutes() {
    let mut desk = Desk::new(thursday("07:58:00"));
    assert!(!view(&desk).host.unwrap().hosts);
    desk.act(view(&desk).host.unwrap().change.action);
    assert_eq!(view(&desk).host.unwrap().timer, "Your ten minutes begin in 2 min");
    desk.runs_until(thursday("08:03:00"));
    let host = view(&desk).host.unwrap();
    assert_eq!((host.hosts, host.running, host.timer.as_str()), (true, true, "You wait 7 min more"));
    let effects = desk.act(host.announce.action);
    assert!(copied(&effects)[0].starts_with("We will have a slot today at 08:00 UTC."), "{effects:?}");
    assert!(matches!(&effects[..], [_, Effect::Open(thread)] if thread.host() == "forum.workers.coop"));
    desk.act(Action::TalkedAbout { topic: "Equity and shares".into(), note: String::new() });
    let minutes = Action::CopyMinutes { occurrence: the(thursday("08:00")), notes: " Ana, Luz\n".into() };
    let effects = desk.act(minutes);
    assert_eq!(
        copied(&effects),
        [
            "# Coop Casual Conference, 26 Nov 2026\n\nThursday 08:00 UTC\n\nTopics: Equity and shares\n\nAna, Luz\n"
        ]
    );
    desk.runs_until(thursday("08:12"));
    assert_eq!(view(&desk).host.unwrap().timer, "Your ten minutes are over");
}

#[test]
fn what_goes_to_the_thread_is_in_the_persons_language_and_in_english() {
    let mut desk = Desk::new(thursday("08:15"));
    desk.program.state =
        desk.program.state.clone().speaking(Locale { language: Language::German, ..Locale::default() });
    let effects = desk.act(Action::ComeLater { at: thursday("08:25") });
    let text = copied(&effects)[0].to_owned();
    let english = "I will join the 08:00 UTC slot at about 08:25 UTC.";
    assert!(text.ends_with(&format!("\n\n{english}")) && !text.starts_with(english), "{text}");
}

#[test]
fn the_first_steps_come_until_they_were_gone_through_and_never_again() {
    let mut desk = Desk::new(thursday("07:00"));
    let welcome = view(&desk).welcome.unwrap();
    assert_eq!(welcome.steps.iter().map(|step| step.fields.len()).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(welcome.steps[0].fields[0].label, "Thursday, 08:00");
    assert_eq!(desk.act(welcome.finish.action), [Effect::SaveJournal]);
    assert_eq!(view(&desk).welcome, None);
    desk.restarts();
    assert_eq!(view(&desk).welcome, None);
}

#[test]
fn the_room_that_the_thread_has_is_confirmed_in_the_first_steps() {
    let mut desk = Desk::new(thursday("07:00"));
    let link = crate::link::Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").unwrap();
    desk.program.state.journal.thread.found = vec![Found { link, reasons: vec![Reason::NearCode] }];
    let question = view(&desk).welcome.unwrap().steps.swap_remove(1).question.unwrap();
    assert!(question.label.contains("bbb.example.org"), "{}", question.label);
    desk.act(question.options[0].action.clone());
    assert_eq!(desk.program.state.room_url().unwrap().host(), "bbb.example.org");
    assert_eq!(view(&desk).welcome.unwrap().steps[1].question, None);
}

#[test]
fn with_a_name_the_first_steps_ask_how_to_enter() {
    let settings = Settings { name: Some(plain("Ana")), ..Settings::default() };
    let desk = Desk::with(settings, Zone::utc(), thursday("07:00"));
    let fields = view(&desk).welcome.unwrap().steps.swap_remove(1).fields;
    assert_eq!(fields.iter().map(|field| field.id.as_str()).collect::<Vec<_>>(), ["name", "room", "enter"]);
}

#[test]
fn the_first_join_of_a_room_that_can_be_entered_asks_once_how() {
    let room_url = crate::link::Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl/join").ok();
    let settings = Settings { name: Some(plain("Ana")), room_url, read_thread: false, ..Settings::default() };
    let mut desk = Desk::with(settings, Zone::utc(), thursday("07:55"));
    desk.act(Action::Join { occurrence: None });
    desk.probed(RoomProbe::NoAnswer(Trouble::Slow));
    let question = view(&desk).question.unwrap();
    assert!(question.label.contains("as Ana"), "{}", question.label);
    desk.act(question.options[0].action.clone());
    assert_eq!(desk.program.state.settings.enter_directly, Some(true));
    assert_eq!(view(&desk).question, None);
    // Whoever said no is not asked again either.
    desk.act(Action::Set(Setting::EnterDirectly(Some(false))));
    desk.now += TimeDelta::seconds(4);
    desk.act(Action::Join { occurrence: None });
    desk.probed(RoomProbe::NoAnswer(Trouble::Slow));
    assert_eq!(view(&desk).question, None);
}

#[test]
fn a_clock_change_that_moves_a_slot_over_midnight_names_the_days() {
    let settings = Settings { read_thread: false, reminders: vec![], ..Settings::default() };
    let desk = Desk::with(settings, zone("America/Anchorage"), at("2027-03-10T12:00:00Z"));
    let told = view(&desk).clock_change.unwrap();
    assert!(told.contains("is at Thu 00:00, not Wed 23:00."), "{told}");
    assert!(told.contains("is at 09:00, not 08:00."), "{told}");
}

#[test]
fn the_weeks_answer_tells_what_is_still_ahead_and_that_the_other_slot_stays_quiet() {
    let week = |now: &str, action: Action| {
        let mut desk = Desk::set(thursday(now), Settings::default());
        desk.act(action);
        view(&desk).week.unwrap()
    };
    let later = |time: &str| Action::ComeLater { at: thursday(time) };
    let quiet = "The week’s other slot stays quiet.";
    assert_eq!(week("07:00", later("08:20")), format!("You are coming on Thu 26 Nov, 08:00. {quiet}"));
    // The one that is left out may be the earlier one.
    assert_eq!(week("07:00", later("17:20")), format!("You are coming on Thu 26 Nov, 17:00. {quiet}"));
    assert_eq!(
        week("07:00", Action::Host { occurrence: None }),
        format!("You are coming on Thu 26 Nov, 08:00. {quiet}")
    );
    assert_eq!(
        week("08:05", Action::Join { occurrence: None }),
        format!("You joined on Thu 26 Nov, 08:00. {quiet}")
    );
}

#[test]
fn nobody_has_joined_who_has_yet_to_come() {
    let state = |desk: &Desk| view(desk).slots[0].state.clone().unwrap();
    let mut desk = Desk::set(thursday("07:55"), Settings::default());
    desk.act(Action::ComeLater { at: thursday("08:20") });
    assert_eq!(state(&desk), "you are coming");
    desk.jumps_to(thursday("08:12"));
    desk.act(Action::Join { occurrence: None });
    assert_eq!(state(&desk), "joined");
}

#[test]
fn a_host_is_not_told_that_the_host_waits() {
    let mut desk = Desk::set(thursday("07:55"), Settings::default());
    desk.act(Action::Host { occurrence: None });
    desk.jumps_to(thursday("08:03"));
    assert_eq!(view(&desk).now.unwrap().caption, "you wait for others");
}

#[test]
fn what_the_file_has_is_shown_to_the_second() {
    let settings = Settings {
        snooze: Snooze::new(TimeDelta::seconds(90)).unwrap(),
        reminders: [90, 120, 90_000, 88_200, 3_661].map(|s| Rung::at(TimeDelta::seconds(-s))).to_vec(),
        ..Settings::default()
    };
    let desk = Desk::set(thursday("07:00"), settings);
    let shown = serde_json::to_string(&view(&desk).settings).unwrap();
    for text in ["1 min 30 s", "2 min before", "1d 1h before", "1d 0h 30 min before", "1h 01m 1 s before"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
}

#[test]
fn another_thread_is_read_soon_and_what_was_known_of_the_old_one_is_forgotten() {
    let mut desk = Desk::set(thursday("07:00"), Settings::default());
    desk.program.state.journal.thread.highest_post = Some(131);
    desk.program.state.journal.thread.next_at = Some(thursday("12:00"));
    let thread = crate::link::Link::parse("https://forum.example/t/ours/7").ok();
    let settings = Settings { thread, ..desk.program.state.settings.clone() };
    let effects = desk.event(Event::SettingsRead(settings));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ReadThread(_))), "{effects:?}");
    assert_eq!(desk.program.state.journal.thread.highest_post, None);
}

#[test]
fn new_rules_renew_the_friends_days_too() {
    let friend = Friend { name: plain("Luz"), zone: chrono_tz::America::Bogota };
    let settings = Settings { friends: Friends::new(vec![friend]).unwrap(), ..Settings::default() };
    let mut desk = Desk::set(thursday("07:00"), settings);
    desk.program.state.friends.clear();
    desk.event(Event::ZoneChanged(Zone::utc()));
    assert_eq!(desk.program.state.friends.len(), 1);
}

#[test]
fn the_minutes_have_the_topics_of_their_slot_each_once() {
    let mut desk = Desk::with(Settings::default(), zone("Asia/Yangon"), thursday("08:20"));
    let talk = |desk: &mut Desk, time: &str, topic: &str| {
        desk.now = thursday(time);
        desk.act(Action::TalkedAbout { topic: topic.into(), note: String::new() });
    };
    let topics = crate::builtin::coop_casual_conference().topics;
    talk(&mut desk, "08:20", &topics[0]);
    // Past midnight there.
    talk(&mut desk, "17:40", &topics[1]);
    talk(&mut desk, "17:50", &topics[1]);
    let mut minutes = |start: &str| {
        let occurrence = the(thursday(start));
        let effects = desk.act(Action::CopyMinutes { occurrence, notes: String::new() });
        copied(&effects)[0].to_owned()
    };
    let evening = minutes("17:00");
    assert_eq!(evening.matches(&topics[1]).count(), 1, "{evening}");
    assert!(!evening.contains(&topics[0]), "{evening}");
    assert!(minutes("08:00").contains(&topics[0]));
}

#[test]
fn a_clock_change_is_told_once_a_week_before_also_across_restarts() {
    let settings = Settings { read_thread: false, reminders: vec![], ..Settings::default() };
    let mut desk = Desk::with(settings, zone("Europe/Madrid"), at("2027-03-19T12:00:00Z"));
    let told = |effects: &[Effect]| effects.iter().filter(|effect| matches!(effect, Effect::Say(_))).count();
    assert_eq!(view(&desk).clock_change, None);
    desk.now = at("2027-03-21T08:00:00Z");
    let effects = desk.event(Event::Tick);
    assert!(effects.contains(&Effect::Say(
        "From 28 March your 08:00 UTC slot is at 10:00, not 09:00.\nFrom 28 March your 17:00 UTC slot is at 19:00, not 18:00.".into()
    )), "{effects:?}");
    desk.restarts();
    desk.now = at("2027-03-22T08:00:00Z");
    assert_eq!(told(&desk.event(Event::Tick)), 0);
    assert!(view(&desk).clock_change.is_some());
    desk.now = at("2027-03-28T01:00:00Z");
    desk.event(Event::Tick);
    assert_eq!(view(&desk).clock_change, None);
}

#[test]
fn a_clock_change_waits_for_the_end_of_quiet_hours() {
    let quiet = crate::testing::quiet("08:00", "12:00", &[]);
    let settings = Settings { read_thread: false, quiet: Some(quiet), ..Settings::default() };
    let mut desk = Desk::with(settings, zone("Europe/Madrid"), at("2027-03-20T12:00:00Z"));
    let tells = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::Say(_)));
    desk.now = at("2027-03-21T10:59:00Z");
    assert!(!tells(desk.event(Event::Tick)));
    desk.now = at("2027-03-21T11:00:00Z");
    assert!(tells(desk.event(Event::Tick)));
}

#[test]
fn readiness_is_found_out_once_at_a_time_and_told() {
    let mut desk = Desk::new(thursday("07:00"));
    assert_eq!(desk.act(Action::CheckReadiness), [Effect::CheckReadiness]);
    assert_eq!(desk.act(Action::CheckReadiness), []);
    assert!(view(&desk).readiness.checking);
    let facts = Facts {
        tray: Some(Tray::Nobody),
        notices: Some(Notices::Nobody),
        resident: Resident::RunsNot,
        program: "1".into(),
        autostart: None,
        settings: SettingsFile::default(),
        clock: vec![],
        zone_data: None,
        reader: Reader::Missing,
        room: Reach::NoLink,
        thread: Reach::TurnedOff,
    };
    desk.event(Event::ReadinessKnown(Box::new(facts)));
    let readiness = view(&desk).readiness;
    assert!(!readiness.checking);
    assert_eq!(readiness.checks.len(), 10);
    let remedies = readiness.checks.iter().filter(|check| check.remedy.is_some()).count();
    assert_eq!(remedies, 8, "{readiness:#?}");
    // What could not be found out leaves the way to another try.
    desk.act(Action::CheckReadiness);
    desk.event(Event::Trouble("no thread".into()));
    assert!(!view(&desk).readiness.checking);
}

#[test]
fn whoever_joined_is_told_what_that_means_for_the_week() {
    let mut desk = Desk::set(thursday("07:50"), Settings::default());
    desk.act(Action::Join { occurrence: None });
    assert_eq!(
        view(&desk).week.as_deref(),
        Some("You joined on Thu 26 Nov, 08:00. The week’s other slot stays quiet.")
    );
    desk.act(Action::Set(Setting::OneSlotAWeek(false)));
    assert_eq!(view(&desk).week.as_deref(), Some("You joined on Thu 26 Nov, 08:00."));
    desk.now = at("2026-11-27T10:00:00Z");
    desk.event(Event::Tick);
    assert_eq!(view(&desk).week, None);
}
