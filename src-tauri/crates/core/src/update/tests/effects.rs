//! Effects on the desktop, and what happens when they fail.

use crate::action::Action;
use crate::action::Page;
use crate::link::Link;
use crate::settings::Settings;
use crate::tests::{TestApp, copied, thursday};
use crate::update::{Effect, Event};
use crate::zone::Zone;

#[test]
fn the_journal_is_saved_first_and_only_if_it_changed() {
    let mut app =
        TestApp::with_room(thursday("07:00"), Settings { read_thread: false, ..Settings::default() });
    assert_eq!(app.event(Event::Tick), []);
    app.now = thursday("07:45");
    let effects = app.event(Event::Tick);
    assert!(matches!(effects[..], [Effect::SaveJournal, Effect::ShowNotice { .. }]), "{effects:?}");
    let effects = app.act(Action::Skip { occurrence: None });
    assert!(matches!(effects[..], [Effect::SaveJournal, Effect::CloseNotice(_)]), "{effects:?}");
}

#[test]
fn simple_actions_have_simple_effects() {
    let mut app = TestApp::new(thursday("07:00"));
    let thread = app.program.state.meeting.thread.clone();
    assert_eq!(copied(&app.act(Action::CopyCode)), ["ccc"]);
    assert_eq!(app.act(Action::OpenThread), [Effect::OpenLink(thread)]);
    assert_eq!(app.act(Action::OpenSettings), [Effect::OpenSettings]);
    assert_eq!(app.act(Action::ShowPanel { page: Page::Now }), [Effect::ShowPanel(Page::Now)]);
    assert_eq!(app.act(Action::Quit), [Effect::Quit]);
}

#[test]
fn the_status_is_shown_for_a_minute() {
    let mut app = TestApp::new(thursday("07:00"));
    app.act(Action::CopyCode);
    let said = |app: &TestApp| app.program.panel(app.now).said;
    assert_eq!(said(&app).as_deref(), Some("Access code copied."));
    app.run_until(thursday("07:00:59"));
    assert!(said(&app).is_some());
    app.run_until(thursday("07:01"));
    assert_eq!(said(&app), None);
}

#[test]
fn a_missing_tray_is_announced_only_once() {
    let mut app = TestApp::new(thursday("07:00"));
    let first = app.event(Event::TrayUnavailable);
    assert!(
        matches!(first[..], [Effect::SaveJournal, Effect::ShowMessage(_), Effect::ShowPanel(Page::Now)]),
        "{first:?}"
    );
    assert_eq!(app.event(Event::TrayUnavailable), []);
    app.restart();
    assert_eq!(app.event(Event::TrayUnavailable), []);
}

#[test]
fn if_the_browser_does_not_open_the_link_is_copied() {
    let link = Link::parse("https://bbb.example.org/b/abc").unwrap();
    let settings = Settings { room_url: Some(link.clone()), read_thread: false, ..Settings::default() };
    let mut app = TestApp::with(settings, Zone::utc(), thursday("07:00"));
    app.act(Action::Join { occurrence: None });
    let effects = app.event(Event::OpenFailed { link: link.clone(), why: "xdg-open is missing".into() });
    let text = "The browser couldn’t be opened (xdg-open is missing). The link was copied instead: https://bbb.example.org/b/abc";
    assert_eq!(effects, [Effect::Copy(link.as_str().into()), Effect::ShowMessage(text.into())]);
}

#[test]
fn if_copying_fails_the_code_is_shown() {
    let mut app = TestApp::new(thursday("07:00"));
    let effects = app.event(Event::CopyFailed { why: Some("no display".into()) });
    let text = "Couldn’t copy to the clipboard: no display. The access code is ccc.";
    assert_eq!(effects, [Effect::ShowMessage(text.into())]);
    let effects = app.event(Event::CopyFailed { why: None });
    let text = "This desktop doesn’t let the app copy in the background. The access code is ccc.";
    assert_eq!(effects, [Effect::ShowMessage(text.into())]);
}

#[test]
fn a_notice_without_buttons_says_how_to_join() {
    let mut app = TestApp::new(thursday("07:00"));
    app.event(Event::NoticesReady { buttons: false });
    app.run_until(thursday("07:45"));
    let shown = app.shown();
    assert!(shown[0].ends_with("To join, click the tray icon or run: ccc join"), "{shown:?}");
}
