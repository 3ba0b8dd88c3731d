//! The shortcut that joins, whatever program has the keyboard: on X11, and by Wayland's portal.

use ccc_testkit::desktop::{Builder, Desktop, Kind, Portal, Resident};
use std::fs;

const ROOM: &str = "https://meet.example.org/coop";
const TIME: &str = "2026-11-26T07:00:00Z";
/// So that the three seconds are over in which the room is not opened again.
const FAST: u32 = 100;

fn with(shortcut: &str) -> Builder {
    Desktop::builder().settings(&settings(shortcut))
}

fn settings(shortcut: &str) -> String {
    format!("shortcut = '{shortcut}'\n[room]\nurl = '{ROOM}'\n")
}

/// Waits until the resident has done what was to be done: it does one thing after the other.
fn settled(desktop: &Desktop) {
    for _ in 0..5 {
        desktop.ccc(&["status"]).done();
    }
}

/// A resident on a desktop that draws with Wayland.
fn on_wayland(desktop: &Desktop) -> Resident {
    desktop.resident().at(TIME).speed(FAST).env("WAYLAND_DISPLAY", "wayland-of-the-test").start()
}

fn joined(desktop: &Desktop, times: usize) {
    let opened = || desktop.opened().into_iter().flatten().collect::<Vec<_>>();
    desktop.eventually("the room opens", || (opened().len() >= times).then_some(()));
    settled(desktop);
    assert_eq!(opened(), vec![ROOM; times]);
}

/// Waits until the person is told this in a notice.
fn told(desktop: &Desktop, text: &str) {
    desktop.notices().find(|notice| notice.body.contains(text) || notice.summary.contains(text));
}

#[test]
fn on_x11_the_keys_join_whatever_locks_are_on() {
    let desktop = with("Ctrl+Alt+J").display().start();
    let _resident = desktop.resident().at(TIME).speed(FAST).start();
    desktop.tray().item();
    settled(&desktop);
    let press = |keys: &str| desktop.output("xdotool", &["key", keys]).done();
    press("ctrl+alt+j");
    joined(&desktop, 1);
    press("Num_Lock");
    press("Caps_Lock");
    press("ctrl+alt+j");
    joined(&desktop, 2);
    // Other keys are other programs'.
    press("alt+j");
    press("ctrl+alt+shift+j");
    press("ctrl+alt+k");
    settled(&desktop);
    assert_eq!(desktop.opened().len(), 2);
}

#[test]
fn on_x11_a_changed_setting_changes_the_keys_at_once() {
    let desktop = with("Ctrl+Alt+J").display().start();
    let _resident = desktop.resident().at(TIME).start();
    desktop.tray().item();
    settled(&desktop);
    fs::write(desktop.settings_path(), settings("F9")).unwrap();
    desktop.eventually("the new key joins", || {
        desktop.output("xdotool", &["key", "F9"]).done();
        desktop.opened().first().cloned()
    });
    // The old keys are another program's to have.
    let other = with("Ctrl+Alt+J").start();
    let _other = other.resident().at(TIME).env("DISPLAY", desktop.display().name()).start();
    other.tray().item();
    settled(&other);
    desktop.output("xdotool", &["key", "ctrl+alt+j"]).done();
    joined(&other, 1);
}

#[test]
fn on_x11_keys_that_another_program_has_are_told_of() {
    let (desktop, other) = (with("Ctrl+Alt+J").display().start(), with("control+alt+j").start());
    let _first = desktop.resident().at(TIME).start();
    desktop.tray().item();
    settled(&desktop);
    let mut second = other.resident().at(TIME).env("DISPLAY", desktop.display().name()).start();
    told(&other, "Ctrl+Alt+J does not work: another app already uses it");
    assert!(second.runs());
}

#[test]
fn a_shortcut_that_is_none_and_one_without_a_display_are_told_of() {
    let desktop = with("Ctrl+Alt").start();
    let _resident = desktop.resident().at(TIME).start();
    told(&desktop, "it has no key besides");
    fs::write(desktop.settings_path(), settings("Ctrl+Alt+J")).unwrap();
    told(&desktop, "there is no display");
}

#[test]
fn on_wayland_the_portal_gives_the_shortcut() {
    let desktop = with("Super+Shift+5").start();
    let portal = desktop.portal();
    let _resident = on_wayland(&desktop);
    let bound = portal.bound(0);
    assert_eq!(bound.trigger, "SHIFT+LOGO+5");
    assert!(!bound.description.is_empty());
    portal.press(&bound);
    joined(&desktop, 1);
    fs::write(desktop.settings_path(), settings("F9")).unwrap();
    let next = portal.bound(1);
    assert_eq!(next.trigger, "F9");
    portal.is_closed(0);
    // A press that was on its way when the session was closed is nobody's.
    portal.press(&bound);
    portal.press(&next);
    joined(&desktop, 2);
}

#[test]
fn on_wayland_a_portal_that_comes_back_is_asked_again() {
    let desktop = with("Ctrl+Alt+J").start();
    let mut portal: Portal = desktop.portal();
    let _resident = on_wayland(&desktop);
    portal.bound(0);
    portal.come_back();
    let bound = portal.bound(1);
    portal.press(&bound);
    joined(&desktop, 1);
    portal.take_back(&bound);
    told(&desktop, "the desktop has revoked it");
}

#[test]
fn on_wayland_a_refusal_says_what_to_do_instead() {
    let desktop = with("Ctrl+Alt+J").start();
    let portal = desktop.portal();
    portal.turn_down();
    let mut resident = on_wayland(&desktop);
    told(&desktop, "the desktop did not grant it");
    told(&desktop, "ccc join");
    assert!(resident.runs());

    let without = with("Ctrl+Alt+J").start();
    let mut resident = on_wayland(&without);
    told(&without, "Ctrl+Alt+J does not work: this desktop does not offer global shortcuts");
    told(&without, "ccc join");
    assert!(resident.runs());
}

#[test]
fn on_plasma_the_shortcut_works_at_once_and_no_window_opens() {
    let desktop = with("Ctrl+Alt+J").start();
    let portal = desktop.portal();
    portal.be(Kind::Plasma5);
    let resident = on_wayland(&desktop);
    let bound = portal.bound(0);
    assert_eq!(bound.trigger, "CTRL+ALT+j");
    settled(&desktop);
    portal.press(&bound);
    joined(&desktop, 1);
    // At each start it is the same shortcut.
    resident.kill();
    let _resident = on_wayland(&desktop);
    let again = portal.bound(1);
    assert_eq!(again.session_name(), bound.session_name());
    // Other keys are another one, since Plasma keeps those that it knows.
    fs::write(desktop.settings_path(), settings("F9")).unwrap();
    let other = portal.bound(2);
    assert_ne!(other.session_name(), bound.session_name());
    portal.press(&other);
    joined(&desktop, 2);
    assert_eq!(portal.windows(), 0);
}

#[test]
fn what_plasma_6_has_given_once_is_not_asked_for_again() {
    let desktop = with("Ctrl+Alt+J").start();
    let portal = desktop.portal();
    portal.be(Kind::Plasma6);
    let resident = on_wayland(&desktop);
    portal.press(&portal.bound(0));
    joined(&desktop, 1);
    assert_eq!(portal.windows(), 1);
    resident.kill();
    let _resident = on_wayland(&desktop);
    portal.press(&portal.bound(1));
    joined(&desktop, 2);
    assert_eq!(portal.windows(), 1);
}

#[test]
fn a_success_without_the_shortcut_is_no_success() {
    let desktop = with("Ctrl+Alt+J").start();
    let portal = desktop.portal();
    portal.be(Kind::Plasma5);
    portal.turn_down();
    let _resident = on_wayland(&desktop);
    told(&desktop, "the desktop did not grant it");
}
