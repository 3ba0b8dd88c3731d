//! Settings that are changed in the panel: applied at once, written, and undone.

use crate::action::{Action, TextField};
use crate::language::{HourCycle, Language};
use crate::occurrence::OccurrenceId;
use crate::reminder::SuppressReason;
use crate::reminder::journal::{Attendance, DeliveryStatus};
use crate::settings::{AccessCode, Appearance, Setting, Settings};
use crate::tests::{TestApp, occurrence_id, plain, thursday};
use crate::update::{Effect, Event};
use crate::view::panel::{self, Control};
use chrono::TimeDelta;

fn app() -> TestApp {
    TestApp::with(
        Settings { read_thread: false, ..Settings::default() },
        crate::zone::Zone::utc(),
        thursday("07:00"),
    )
}

fn written(effects: &[Effect]) -> Vec<&Setting> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::WriteSetting(setting) => Some(setting),
            _ => None,
        })
        .collect()
}

/// The control of the field with this identifier, if the panel has it.
fn field(app: &TestApp, id: &str) -> Option<Control> {
    let groups = app.program.panel(app.now).settings.groups.into_iter();
    groups.flat_map(|group| group.fields).find(|field| field.id == id).map(|field| field.control)
}

fn said(app: &TestApp) -> String {
    app.program.panel(app.now).said.unwrap_or_default()
}

#[test]
fn a_setting_is_applied_written_and_undone() {
    let mut app = app();
    let name = |text: &str| Action::SetText { field: TextField::Name, text: text.into() };
    let effects = app.act(name(" Ana "));
    assert_eq!(written(&effects), [&Setting::Name(Some(plain("Ana")))]);
    assert_eq!(app.program.state.settings.name.as_deref(), Some("Ana"));
    // The same value again changes nothing and keeps undo, but is written in case the file was edited.
    assert_eq!(written(&app.act(name("Ana"))), [&Setting::Name(Some(plain("Ana")))]);
    let undo = app.program.panel(app.now).settings.undo.unwrap();
    let effects = app.act(undo.action);
    assert_eq!(written(&effects), [&Setting::Name(None)]);
    assert_eq!(app.program.state.settings.name, None);
    assert_eq!(app.program.panel(app.now).settings.undo, None);
}

#[test]
fn reading_the_own_change_back_keeps_undo_and_an_edit_of_the_file_drops_it() {
    let mut app = app();
    app.act(Action::Set(Setting::OneSlotAWeek(false)));
    app.event(Event::SettingsRead(app.program.state.settings.clone()));
    assert!(app.program.panel(app.now).settings.undo.is_some());
    app.event(Event::SettingsRead(Settings::default()));
    assert!(app.program.panel(app.now).settings.undo.is_none());
}

#[test]
fn every_switch_in_the_panel_flips_its_setting() {
    let mut app = app();
    let switches = |app: &TestApp| -> Vec<(String, bool, Action)> {
        let groups = app.program.panel(app.now).settings.groups.into_iter();
        let fields = groups.flat_map(|group| group.fields);
        fields
            .filter_map(|field| match field.control {
                Control::Switch { on, flip } => Some((field.id, on, flip)),
                _ => None,
            })
            .collect()
    };
    let before = switches(&app);
    assert!(before.len() >= 8, "{before:?}");
    for (id, on, flip) in before.into_iter().filter(|(id, ..)| id != "login") {
        app.act(flip);
        let now = switches(&app).into_iter().find(|(other, ..)| *other == id).unwrap();
        assert_eq!(now.1, !on, "{id}");
    }
    // The system decides whether the program starts at login.
    assert_eq!(app.act(Action::StartAtLogin { yes: true }), [Effect::SetAutostart(true)]);
    app.event(Event::AutostartQueried(Some(true)));
    assert!(switches(&app).contains(&("login".into(), true, Action::StartAtLogin { yes: false })));
}

#[test]
fn every_choice_in_the_panel_shows_what_was_chosen() {
    let mut app = app();
    let picks = |app: &TestApp| -> Vec<(String, Vec<panel::Button>)> {
        let groups = app.program.panel(app.now).settings.groups.into_iter();
        let fields = groups.flat_map(|group| group.fields);
        fields
            .filter_map(|field| match field.control {
                Control::Pick { options } => Some((field.id, options)),
                _ => None,
            })
            .collect()
    };
    for (id, options) in picks(&app) {
        for (at, option) in options.iter().enumerate() {
            app.act(option.action.clone());
            let now = picks(&app).into_iter().find(|(other, _)| *other == id).unwrap().1;
            let chosen: Vec<usize> = (0..now.len()).filter(|at| now[*at].prominent).collect();
            assert_eq!(chosen, [at], "{id}");
        }
    }
}

#[test]
fn invalid_values_are_refused_with_a_sentence_and_change_nothing() {
    let text = |field, text: &str| Action::SetText { field, text: text.into() };
    let long = "x".repeat(500);
    for (wish, shown) in [
        (text(TextField::Name, "a\nb"), "too long or contains a line break"),
        (text(TextField::Name, &long), "too long"),
        (text(TextField::Thread, "javascript:x"), "begins with javascript:"),
        (text(TextField::Room, "http://bbb.example.org/"), "begins with http:"),
        (text(TextField::Shortcut, "J"), "J alone would block typing"),
        (Action::SetQuiet { hours: Some(("22:00".into(), "22:00".into())) }, "two different times"),
        (Action::SetQuiet { hours: Some(("25:00".into(), "07:00".into())) }, "two different times"),
        (Action::AddFriend { name: "x".into(), zone: "Mars/Olympus".into() }, "zone is unknown"),
        (Action::AddFriend { name: "a\u{7}".into(), zone: "Asia/Tokyo".into() }, "zone is unknown"),
    ] {
        let mut app = app();
        assert_eq!(app.act(wish.clone()), [], "{wish:?}");
        assert!(said(&app).contains(shown), "{wish:?}: {}", said(&app));
        assert_eq!(app.program.state.settings, Settings { read_thread: false, ..Settings::default() });
    }
}

#[test]
fn reminders_are_added_once_within_limits_and_never_for_the_past() {
    let mut app = app();
    app.now = thursday("07:50");
    app.event(Event::Tick);
    assert_eq!(app.shown().len(), 1);
    app.act(Action::AddReminder { offset_s: -3_600 });
    app.act(Action::AddReminder { offset_s: -3_600 });
    app.act(Action::AddReminder { offset_s: i32::MIN });
    let offsets: Vec<i64> =
        app.program.state.settings.reminders.iter().map(|rule| rule.offset.num_minutes()).collect();
    assert_eq!(offsets, [-7 * 24 * 60, -60, -15, 0]);
    let few = app.program.state.settings.clone();
    (0..220).for_each(|offset_s| drop(app.act(Action::AddReminder { offset_s })));
    assert_eq!(app.program.state.settings.reminders.len(), crate::settings::MAX_REMINDERS);
    app.event(Event::SettingsRead(few));
    assert_eq!(app.shown(), [""; 0]);
    assert!(matches!(
        app.delivery_status(thursday("08:00"), -60),
        Some(DeliveryStatus::Suppressed(SuppressReason::AddedLater | SuppressReason::Covered))
    ));
    app.act(Action::RemoveReminder { offset_s: 0 });
    app.act(Action::RemoveReminder { offset_s: -7 * 24 * 3_600 });
    app.run_until(thursday("08:30"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn a_slot_that_is_turned_off_has_no_reminders_but_remains_current() {
    let mut app = app();
    app.act(Action::RemindOfSlot { slot: "thu-0800".into(), yes: false });
    app.run_until(thursday("16:50"));
    assert_eq!(app.titles(), ["16:45:00 normal: in 15 min"]);
    app.act(Action::RemindOfSlot { slot: "thu-0800".into(), yes: true });
    assert!(app.program.state.settings.slot_reminders.is_empty());
}

#[test]
fn a_slot_that_the_meeting_does_not_have_is_not_written() {
    let mut app = app();
    let before = app.program.state.settings.clone();
    for slot in ["", "no such slot"] {
        app.act(Action::RemindOfSlot { slot: slot.into(), yes: false });
    }
    assert_eq!(app.program.state.settings, before);
}

#[test]
fn turning_a_slot_off_and_on_keeps_its_own_reminders() {
    let slot_reminders = [("thu-0800".to_owned(), crate::tests::rules(&[-20]))].into();
    let settings = Settings { slot_reminders, read_thread: false, ..Settings::default() };
    let mut app = TestApp::with(settings.clone(), crate::zone::Zone::utc(), thursday("07:00"));
    let wish = |yes| Action::RemindOfSlot { slot: "thu-0800".into(), yes };
    let effects = app.act(wish(false));
    assert_eq!(written(&effects), [&Setting::SlotsOff(["thu-0800".to_owned()].into())]);
    assert_eq!(app.program.state.settings.reminder_rules("thu-0800"), []);
    app.act(wish(true));
    assert_eq!(app.program.state.settings, settings);
    app.run_until(thursday("07:50"));
    assert_eq!(app.titles(), ["07:40:00 normal: in 20 min"]);
}

#[test]
fn turning_quiet_hours_off_and_on_keeps_their_exceptions() {
    let mut app = app();
    let quiet = crate::tests::quiet("20:00", "09:00", &["thu-0800"]);
    app.event(Event::SettingsRead(Settings { quiet: Some(quiet), ..app.program.state.settings.clone() }));
    app.act(Action::SetQuiet { hours: Some(("21:00".into(), "10:00".into())) });
    let quiet = app.program.state.settings.quiet.clone().unwrap();
    assert_eq!((quiet.from.to_string().as_str(), quiet.except.len()), ("21:00:00", 1));
    // Turned off, they no longer apply, but are remembered.
    let Control::Hours { proposed, .. } = field(&app, "quiet").unwrap() else { panic!("no hours") };
    app.act(Action::SetQuiet { hours: None });
    assert_eq!(app.program.state.settings.quiet(), None);
    let Control::Hours { hours, proposed: kept, .. } = field(&app, "quiet").unwrap() else {
        panic!("no hours")
    };
    assert_eq!((hours, &kept), (None, &proposed));
    assert_eq!(proposed, ("21:00".into(), "10:00".into()));
    app.act(Action::SetQuiet { hours: Some(kept) });
    assert_eq!(app.program.state.settings.quiet(), Some(&quiet));
}

#[test]
fn the_room_can_have_no_code_unless_the_person_gave_one() {
    let mut app = app();
    assert_eq!(field(&app, "no-code"), None, "without a room there is nothing to say of its code");
    app.act(Action::SetRoom { url: Some("https://bbb.example.org/b/abc".into()) });
    let code = |app: &TestApp| app.program.state.meeting.room.access_code.clone();
    assert_eq!(code(&app).as_deref(), Some("ccc"));
    let flip = |app: &mut TestApp| match field(app, "no-code").unwrap() {
        Control::Switch { on, flip } => (on, app.act(flip)),
        other => panic!("{other:?}"),
    };
    let (on, effects) = flip(&mut app);
    assert_eq!((on, written(&effects)), (false, vec![&Setting::AccessCode(AccessCode::NotNeeded)]));
    assert_eq!((code(&app), field(&app, "code")), (None, None));
    let (on, effects) = flip(&mut app);
    assert_eq!((on, written(&effects)), (true, vec![&Setting::AccessCode(AccessCode::Announced)]));
    assert!(field(&app, "code").is_some());
    app.act(Action::SetText { field: TextField::AccessCode, text: "hush".into() });
    assert_eq!((code(&app).as_deref(), field(&app, "no-code")), (Some("hush"), None));
}

#[test]
fn the_language_changes_while_it_runs_everywhere_at_once() {
    let mut app = app();
    app.act(Action::Set(Setting::Language(Some(Language::Arabic))));
    let view = app.program.panel(app.now);
    assert!(view.right_to_left && view.language == Language::Arabic);
    let english = TestApp::new(app.now).program.tray(app.now).menu;
    assert_ne!(app.program.tray(app.now).menu, english);
    app.run_until(thursday("07:45"));
    assert_ne!(app.screen[0].1.buttons[0].label, "Join");
    app.act(Action::Set(Setting::Hours(Some(HourCycle::TwentyFour))));
    app.act(Action::Set(Setting::Language(Some(Language::English))));
    assert!(app.program.panel(app.now).now.unwrap().local.contains("08:00"));
    app.act(Action::Set(Setting::Appearance(Appearance::Dark)));
    assert_eq!(app.program.panel(app.now).appearance, Appearance::Dark);
}

#[test]
fn friends_are_added_by_zone_named_after_its_city_and_removed() {
    let mut app = app();
    app.act(Action::AddFriend { name: " ".into(), zone: "America/Argentina/Buenos_Aires".into() });
    app.act(Action::AddFriend { name: "Luz".into(), zone: "America/Bogota".into() });
    let days = app.program.panel(app.now).time.days;
    let names: Vec<&str> = days.iter().map(|day| day.name.as_str()).collect();
    assert_eq!(names, ["You", "Buenos Aires", "Luz"]);
    // 08:00 UTC is 03:00 in Bogotá, at night; 17:00 UTC is noon.
    assert_eq!((days[2].marks[0].minute, days[2].marks[1].minute), (180, 720));
    assert_eq!(days[2].kinder, "17:00 UTC suits you better");
    app.act(days[1].remove.clone().unwrap().action);
    assert_eq!(app.program.state.settings.friends.len(), 1);
}

#[test]
fn snooze_stays_within_what_the_file_can_hold() {
    let mut app = app();
    let wish = |seconds: u32| format!(r#"{{"do":"set","setting":"snooze","to":{seconds}}}"#);
    for seconds in [0, 59, 43_201, 65_535, 1_000_000] {
        assert!(serde_json::from_str::<Action>(&wish(seconds)).is_err(), "{seconds}");
    }
    for seconds in [60, 90, 43_200] {
        app.act(serde_json::from_str(&wish(seconds)).unwrap());
        assert_eq!(app.program.state.settings.snooze.span(), TimeDelta::seconds(seconds.into()));
    }
}

#[test]
fn a_slot_that_the_meeting_does_not_have_cannot_be_turned_off() {
    let mut app = app();
    let effects = app.act(Action::RemindOfSlot { slot: "fri-0300".into(), yes: false });
    assert_eq!(written(&effects), Vec::<&Setting>::new());
    assert!(app.program.state.settings.slots_off.is_empty());
}

#[test]
fn undoing_without_an_answer_forgets_no_other_answer() {
    let mut app = app();
    app.act(Action::Skip { occurrence: None });
    for day in 0..100 {
        let start = thursday("08:00") + TimeDelta::days(day);
        let occurrence = OccurrenceId { start, ..occurrence_id(thursday("17:00")) };
        if start != thursday("08:00") {
            app.act(Action::Unskip { occurrence });
        }
    }
    assert_eq!(
        app.program.state.journal.attendance(&occurrence_id(thursday("08:00"))),
        Some(Attendance::Skipped)
    );
}

#[test]
fn another_rooms_server_is_announced_to_get_an_own_code() {
    let set = |url: &str| Action::SetRoom { url: Some(url.into()) };
    for (code, told) in [(AccessCode::Own(plain("934571")), true), (AccessCode::Announced, false)] {
        let mut app = app();
        app.act(Action::Set(Setting::AccessCode(code)));
        app.act(set("https://bbb.example.org/rooms/abc-def-ghi-jkl/join"));
        assert_eq!(said(&app).contains("your own access code"), told, "{}", said(&app));
        app.act(set("https://bbb.example.org/rooms/mno-pqr-stu-vwx/join"));
        assert!(!said(&app).contains("your own access code"), "the server has it already");
    }
}
