//! Settings that change while the program runs.

use crate::action::Action;
use crate::link::Link;
use crate::reminder::SuppressReason;
use crate::reminder::journal::DeliveryStatus;
use crate::settings::Setting;
use crate::settings::Settings;
use crate::tests::{TestApp, rules, thursday};
use crate::update::{Effect, Event};

fn reminders(minutes: &[i64]) -> Settings {
    Settings { reminders: rules(minutes), ..Settings::default() }
}

#[test]
fn changed_rules_never_show_a_reminder_again() {
    let mut app = TestApp::new(thursday("07:50"));
    assert_eq!(app.shown().len(), 1);
    app.event(Event::SettingsRead(reminders(&[0])));
    app.event(Event::SettingsRead(reminders(&[-15, 0])));
    app.restart();
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn an_added_reminder_that_would_have_been_due_does_not_come_now() {
    let mut app = TestApp::new(thursday("07:00"));
    app.event(Event::SettingsRead(reminders(&[-90, -15, 0])));
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -90),
        Some(DeliveryStatus::Suppressed(SuppressReason::AddedLater))
    );
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown().len(), 5);
}

#[test]
fn a_reminder_that_was_added_while_the_program_was_off_does_not_come_after_a_later_one() {
    let mut app = TestApp::new(thursday("07:00"));
    app.run_until(thursday("07:46"));
    assert_eq!(app.shown().len(), 1);
    app.program.state.settings = reminders(&[-20, -15, 0]);
    app.restart();
    assert_eq!(app.shown(), [""; 0]);
    assert_eq!(
        app.delivery_status(thursday("08:00"), -20),
        Some(DeliveryStatus::Suppressed(SuppressReason::Covered))
    );
}

#[test]
fn an_added_reminder_of_a_slot_that_is_over_was_not_missed() {
    let mut app = TestApp::new(thursday("10:00"));
    app.event(Event::SettingsRead(reminders(&[-30, -15, 0])));
    assert_eq!(
        app.delivery_status(thursday("08:00"), -30),
        Some(DeliveryStatus::Suppressed(SuppressReason::AddedLater))
    );
    assert_eq!(
        app.delivery_status(thursday("08:00"), 0),
        Some(DeliveryStatus::Suppressed(SuppressReason::Over))
    );
}

#[test]
fn a_removed_reminder_does_not_come() {
    let mut app = TestApp::new(thursday("07:00"));
    app.event(Event::SettingsRead(reminders(&[])));
    app.run_until(thursday("18:00"));
    assert_eq!(app.shown(), [""; 0]);
}

#[test]
fn an_added_reminder_does_not_affect_one_that_waits_for_the_server() {
    let mut app = TestApp::new(thursday("07:00"));
    app.has_server = false;
    app.run_until(thursday("07:50"));
    app.event(Event::SettingsRead(reminders(&[-15, -12, 0])));
    app.has_server = true;
    app.event(Event::NoticesReady { buttons: true });
    assert_eq!(app.titles(), ["07:50:00 normal: in 10 min"]);
    assert_eq!(app.delivery_status(thursday("08:00"), -15), Some(DeliveryStatus::Shown));
    assert_eq!(
        app.delivery_status(thursday("08:00"), -12),
        Some(DeliveryStatus::Suppressed(SuppressReason::AddedLater))
    );
}

#[test]
fn a_fault_is_shown_until_it_is_fixed_and_the_last_good_settings_apply() {
    let mut app = TestApp::with_room(thursday("07:00"), reminders(&[-15]));
    let fault = "line 3: \"soon\" is no offset";
    assert_eq!(app.event(Event::SettingsFault(fault.into())), [Effect::ShowMessage(fault.into())]);
    assert_eq!(app.program.panel(app.now).fault.as_deref(), Some(fault));
    app.run_until(thursday("08:30"));
    assert_eq!(app.shown().len(), 1);
    app.event(Event::SettingsRead(app.program.state.settings.clone()));
    assert_eq!(app.program.panel(app.now).fault, None);
    // Read again, with the same faults.
    assert_eq!(app.event(Event::SettingsFaultPersists(fault.into())), []);
    assert_eq!(app.program.panel(app.now).fault.as_deref(), Some(fault));
}

#[test]
fn a_room_that_is_set_is_written_and_opened_from_then_on() {
    let mut app = TestApp::new(thursday("07:00"));
    let room = Link::parse("https://bbb.example.org/b/abc").unwrap();
    let effects = app.act(Action::SetRoom { url: Some(" https://bbb.example.org/b/abc\n".into()) });
    assert_eq!(effects, [Effect::WriteSetting(Setting::RoomUrl(Some(room.clone())))]);
    assert_eq!(app.program.state.room_url(), Some(&room));
    assert_eq!(
        app.program.panel(app.now).said.as_deref(),
        Some("Join now opens the room at bbb.example.org.")
    );
    // The file watcher reports the program's own change, which changes nothing.
    assert_eq!(app.event(Event::SettingsRead(app.program.state.settings.clone())), []);
    assert_eq!(app.act(Action::SetRoom { url: None }), [Effect::WriteSetting(Setting::RoomUrl(None))]);
    assert_eq!(app.program.state.room_url(), None);
}

#[test]
fn an_invalid_room_link_is_refused_with_the_reason() {
    let mut app = TestApp::new(thursday("07:00"));
    assert_eq!(app.act(Action::SetRoom { url: Some("javascript:alert(1)".into()) }), []);
    let said = app.program.panel(app.now).said.unwrap();
    assert_eq!(
        said,
        "Not accepted: only https:// links can be opened, and this one begins with javascript:."
    );
}

#[test]
fn a_refused_shortcut_is_told_of_until_the_settings_ask_for_another_one() {
    let mut app = TestApp::new(thursday("07:00"));
    let keys = |text: &str| text.parse().ok();
    let wanted = |shortcut| Settings { shortcut, ..Settings::default() };
    app.event(Event::SettingsRead(wanted(keys("Ctrl+Alt+J"))));
    assert_eq!(app.program.state.shortcut_refusal(), None);
    let why = "It is taken.".to_owned();
    let effects = app.event(Event::ShortcutRefused { shortcut: keys("Ctrl+Alt+J").unwrap(), why });
    assert_eq!(effects, [Effect::ShowMessage("It is taken.".into())]);
    assert_eq!(app.program.state.shortcut_refusal(), Some("It is taken."));
    app.event(Event::SettingsRead(wanted(keys("Ctrl+Alt+K"))));
    assert_eq!(app.program.state.shortcut_refusal(), None);
}

#[test]
fn the_countdown_beside_the_icon_can_be_chosen_where_the_system_shows_it() {
    for (shown, state) in [
        (true, TestApp::new(thursday("07:00")).program.state),
        (false, TestApp::new(thursday("07:00")).program.state.without_label()),
    ] {
        let view = crate::view::panel::view(&state, thursday("07:00"));
        let fields = view.settings.groups.iter().flat_map(|group| &group.fields);
        assert_eq!(fields.filter(|field| field.id == "countdown").count(), usize::from(shown));
    }
}
