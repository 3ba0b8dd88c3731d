//! Settings that change while the program runs.

use crate::action::Action;
use crate::link::Link;
use crate::reminder::Why;
use crate::reminder::journal::Fate;
use crate::settings::Setting;
use crate::settings::Settings;
use crate::testing::{Desk, rungs, thursday};
use crate::update::{Effect, Event};

fn reminders(minutes: &[i64]) -> Settings {
    Settings { reminders: rungs(minutes), ..Settings::default() }
}

#[test]
fn a_changed_ladder_never_gives_again_what_was_given() {
    let mut desk = Desk::new(thursday("07:50"));
    assert_eq!(desk.told().len(), 1);
    desk.event(Event::SettingsRead(reminders(&[0])));
    desk.event(Event::SettingsRead(reminders(&[-15, 0])));
    desk.restarts();
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn an_added_reminder_that_would_have_been_due_does_not_come_now() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.event(Event::SettingsRead(reminders(&[-90, -15, 0])));
    assert_eq!(desk.told(), [""; 0]);
    assert_eq!(desk.fate(thursday("08:00"), -90), Some(Fate::Silent(Why::AddedLater)));
    desk.runs_until(thursday("18:00"));
    assert_eq!(desk.told().len(), 5);
}

#[test]
fn a_reminder_that_was_added_while_the_program_was_off_does_not_come_after_a_later_one() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.runs_until(thursday("07:46"));
    assert_eq!(desk.told().len(), 1);
    desk.program.state.settings = reminders(&[-20, -15, 0]);
    desk.restarts();
    assert_eq!(desk.told(), [""; 0]);
    assert_eq!(desk.fate(thursday("08:00"), -20), Some(Fate::Silent(Why::Covered)));
}

#[test]
fn an_added_reminder_of_a_slot_that_is_over_was_not_missed() {
    let mut desk = Desk::new(thursday("10:00"));
    desk.event(Event::SettingsRead(reminders(&[-30, -15, 0])));
    assert_eq!(desk.fate(thursday("08:00"), -30), Some(Fate::Silent(Why::AddedLater)));
    assert_eq!(desk.fate(thursday("08:00"), 0), Some(Fate::Silent(Why::Over)));
}

#[test]
fn a_removed_reminder_does_not_come() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.event(Event::SettingsRead(reminders(&[])));
    desk.runs_until(thursday("18:00"));
    assert_eq!(desk.told(), [""; 0]);
}

#[test]
fn an_added_reminder_leaves_one_alone_that_waits_for_the_notification_server() {
    let mut desk = Desk::new(thursday("07:00"));
    desk.has_server = false;
    desk.runs_until(thursday("07:50"));
    desk.event(Event::SettingsRead(reminders(&[-15, -12, 0])));
    desk.has_server = true;
    desk.event(Event::NoticesReady { buttons: true });
    assert_eq!(desk.titles(), ["07:50:00 normal: in 10 min"]);
    assert_eq!(desk.fate(thursday("08:00"), -15), Some(Fate::Shown));
    assert_eq!(desk.fate(thursday("08:00"), -12), Some(Fate::Silent(Why::AddedLater)));
}

#[test]
fn a_fault_is_said_and_shown_until_it_is_mended_and_the_last_good_settings_serve() {
    let mut desk = Desk::set(thursday("07:00"), reminders(&[-15]));
    let fault = "line 3: \"soon\" is no offset";
    assert_eq!(desk.event(Event::SettingsFault(fault.into())), [Effect::Say(fault.into())]);
    assert_eq!(desk.program.panel(desk.now).fault.as_deref(), Some(fault));
    desk.runs_until(thursday("08:30"));
    assert_eq!(desk.told().len(), 1);
    desk.event(Event::SettingsRead(desk.program.state.settings.clone()));
    assert_eq!(desk.program.panel(desk.now).fault, None);
    // Read again, with the faults that were told.
    assert_eq!(desk.event(Event::SettingsFaultStays(fault.into())), []);
    assert_eq!(desk.program.panel(desk.now).fault.as_deref(), Some(fault));
}

#[test]
fn a_room_that_is_set_is_written_and_opened_from_then_on() {
    let mut desk = Desk::new(thursday("07:00"));
    let room = Link::parse("https://bbb.example.org/b/abc").unwrap();
    let effects = desk.act(Action::SetRoom { url: Some(" https://bbb.example.org/b/abc\n".into()) });
    assert_eq!(effects, [Effect::WriteSetting(Setting::RoomUrl(Some(room.clone())))]);
    assert_eq!(desk.program.state.room_url(), Some(&room));
    assert_eq!(
        desk.program.panel(desk.now).said.as_deref(),
        Some("Join now opens the room at bbb.example.org.")
    );
    // The file's change comes back, and changes nothing.
    assert_eq!(desk.event(Event::SettingsRead(desk.program.state.settings.clone())), []);
    assert_eq!(desk.act(Action::SetRoom { url: None }), [Effect::WriteSetting(Setting::RoomUrl(None))]);
    assert_eq!(desk.program.state.room_url(), None);
}

#[test]
fn a_room_that_is_no_link_is_refused_with_the_reason() {
    let mut desk = Desk::new(thursday("07:00"));
    assert_eq!(desk.act(Action::SetRoom { url: Some("javascript:alert(1)".into()) }), []);
    let said = desk.program.panel(desk.now).said.unwrap();
    assert_eq!(
        said,
        "Not accepted: only https:// links can be opened, and this one begins with javascript:."
    );
}
