//! A notice that stands says nothing that is no longer so, and comes back where its server went and came.

use crate::action::Action;
use crate::language::Language;
use crate::notice::Notice;
use crate::settings::{Settings, Urgency};
use crate::tests::{TestApp, rules, thursday, zone};
use crate::update::{Effect, Event};

/// What was told anew since this was last asked.
fn renewed(app: &mut TestApp) -> Vec<String> {
    let short = |told: String| told.replace("Coop Casual Conference ", "").replace("\nAccess code: ccc", "");
    std::mem::take(&mut app.renewed).into_iter().map(short).collect()
}

/// What an event has the apptop renew.
fn renewals(effects: &[Effect]) -> Vec<&Notice> {
    effects
        .iter()
        .filter_map(
            |effect| if let Effect::RenewNotice { notice, .. } = effect { Some(notice) } else { None },
        )
        .collect()
}

/// A app in Madrid with reminders so many minutes from the start, where nobody answers until `then`.
fn untouched(minutes: &[i64], then: &str) -> TestApp {
    let settings = Settings { reminders: rules(minutes), ..Settings::default() };
    let mut app = TestApp::with(settings, zone("Europe/Madrid"), thursday("07:00"));
    app.run_until(thursday(then));
    app
}

#[test]
fn a_minute_later_it_tells_the_time_and_then_each_phase_and_nothing_comes_up_anew() {
    let mut app = untouched(&[-15], "08:59:59");
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min"]);
    assert_eq!(
        renewed(&mut app),
        [
            "07:46:00: · Thu 09:00 | Thursday 08:00 UTC, 09:00 your time",
            "08:00:00: has started | Started at 09:00; the host waits until 09:10",
            "08:10:00: is underway | Started at 09:00; if the host has left, ask in the thread",
        ]
    );
    app.run_until(thursday("09:10"));
    assert!(app.screen.is_empty() && app.renewed.is_empty());
}

#[test]
fn what_a_later_notice_replaces_is_not_renewed_before() {
    let mut app = untouched(&[-15, 0], "08:09");
    assert_eq!(app.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
    let told = renewed(&mut app);
    assert_eq!(told.iter().map(|told| &told[..8]).collect::<Vec<_>>(), ["07:46:00", "08:01:00"]);
    assert_eq!(app.screen.len(), 1);
    assert_eq!(app.screen[0].1.urgency, Urgency::Critical, "it stays as insistent as it came");
}

#[test]
fn at_midnight_nothing_is_told_anew() {
    let mut app = TestApp::with(
        Settings { reminders: rules(&[-24 * 60]), ..Settings::default() },
        zone("Europe/Madrid"),
        thursday("07:00") - chrono::TimeDelta::days(1),
    );
    app.run_until(thursday("07:59"));
    let told = renewed(&mut app);
    assert_eq!(
        told,
        [
            "08:01:00: · Thu 09:00 | Thursday 08:00 UTC, 09:00 your time",
            "17:01:00: · Thu 18:00 | Thursday 17:00 UTC, 18:00 your time",
        ]
    );
}

#[test]
fn what_was_answered_or_closed_or_never_shown_is_not_renewed() {
    let mut app = untouched(&[-15], "07:45");
    app.act(Action::Skip { occurrence: None });
    app.run_until(thursday("08:30"));
    assert!(app.renewed.is_empty());

    let mut app = untouched(&[-15], "07:45");
    app.event(Event::NoticeClosed(app.last_notice()));
    app.run_until(thursday("08:30"));
    assert!(app.renewed.is_empty());

    let mut app = untouched(&[-15], "07:44");
    app.crashes_at_notice = true;
    app.run_until(thursday("08:30"));
    assert!(app.renewed.is_empty());
}

#[test]
fn no_renewal_is_noted_in_the_journal() {
    let mut app = untouched(&[-15], "07:45:59");
    app.now = thursday("07:46");
    let effects = app.event(Event::Tick);
    assert!(matches!(effects[..], [Effect::RenewNotice { .. }]), "{effects:?}");
}

#[test]
fn a_new_language_is_taken_up() {
    let mut app = untouched(&[0], "08:00");
    app.run_until(thursday("08:09"));
    app.renewed.clear();
    let spanish = Settings { language: Some(Language::Spanish), ..app.program.state.settings.clone() };
    let effects = app.event(Event::SettingsRead(spanish));
    assert!(renewals(&effects)[0].body.starts_with("Empezó a las 09:00"), "{effects:?}");
}

#[test]
fn what_stood_unanswered_comes_back_with_its_server_once_and_tells_the_truth() {
    let mut app = untouched(&[-15, 0], "08:05");
    app.renewed.clear();
    let effects = app.event(Event::NoticesReady { buttons: true });
    let [back] = renewals(&effects)[..] else { panic!("{effects:?}") };
    assert!(back.body.starts_with("Started at 09:00; the host waits until 09:10"), "{back:?}");
    assert_eq!(app.titles().len(), 2, "neither told nor noted a second time");

    app.act(Action::Skip { occurrence: None });
    assert!(renewals(&app.event(Event::NoticesReady { buttons: true })).is_empty());
}

#[test]
fn where_the_server_that_came_draws_no_buttons_the_notice_tells_how_to_join() {
    let mut app = untouched(&[-15], "07:50");
    let effects = app.event(Event::NoticesReady { buttons: false });
    assert!(renewals(&effects)[0].body.contains("ccc join"), "{effects:?}");
}
