//! A notice that stands says nothing that is no longer so, and comes back where its server went and came.

use crate::action::Action;
use crate::language::Language;
use crate::notice::Notice;
use crate::settings::{Settings, Urgency};
use crate::testing::{Desk, rungs, thursday, zone};
use crate::update::{Effect, Event};

/// What was told anew since this was last asked.
fn renewed(desk: &mut Desk) -> Vec<String> {
    let short = |told: String| told.replace("Coop Casual Conference ", "").replace("\nAccess code: ccc", "");
    std::mem::take(&mut desk.renewed).into_iter().map(short).collect()
}

/// What an event has the desktop renew.
fn renewals(effects: &[Effect]) -> Vec<&Notice> {
    effects
        .iter()
        .filter_map(|effect| if let Effect::Renew { notice, .. } = effect { Some(notice) } else { None })
        .collect()
}

/// A desk in Madrid with reminders so many minutes from the start, where nobody answers until `then`.
fn untouched(minutes: &[i64], then: &str) -> Desk {
    let settings = Settings { reminders: rungs(minutes), ..Settings::default() };
    let mut desk = Desk::with(settings, zone("Europe/Madrid"), thursday("07:00"));
    desk.runs_until(thursday(then));
    desk
}

#[test]
fn a_minute_later_it_tells_the_time_and_then_each_phase_and_nothing_comes_up_anew() {
    let mut desk = untouched(&[-15], "08:59:59");
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min"]);
    assert_eq!(
        renewed(&mut desk),
        [
            "07:46:00: · Thu 09:00 | Thursday 08:00 UTC, 09:00 for you",
            "08:00:00: has started | Started at 09:00, the host waits until 09:10",
            "08:10:00: is underway | Started at 09:00; the host may have left: ask in the thread",
        ]
    );
    desk.runs_until(thursday("09:10"));
    assert!(desk.screen.is_empty() && desk.renewed.is_empty());
}

#[test]
fn what_a_later_notice_replaces_is_not_renewed_before() {
    let mut desk = untouched(&[-15, 0], "08:09");
    assert_eq!(desk.titles(), ["07:45:00 normal: in 15 min", "08:00:00 critical: starts now"]);
    let told = renewed(&mut desk);
    assert_eq!(told.iter().map(|told| &told[..8]).collect::<Vec<_>>(), ["07:46:00", "08:01:00"]);
    assert_eq!(desk.screen.len(), 1);
    assert_eq!(desk.screen[0].1.urgency, Urgency::Critical, "it stays as insistent as it came");
}

#[test]
fn at_midnight_nothing_is_told_anew() {
    let mut desk = Desk::with(
        Settings { reminders: rungs(&[-24 * 60]), ..Settings::default() },
        zone("Europe/Madrid"),
        thursday("07:00") - chrono::TimeDelta::days(1),
    );
    desk.runs_until(thursday("07:59"));
    let told = renewed(&mut desk);
    assert_eq!(
        told,
        [
            "08:01:00: · Thu 09:00 | Thursday 08:00 UTC, 09:00 for you",
            "17:01:00: · Thu 18:00 | Thursday 17:00 UTC, 18:00 for you",
        ]
    );
}

#[test]
fn what_was_answered_or_closed_or_never_shown_is_not_renewed() {
    let mut desk = untouched(&[-15], "07:45");
    desk.act(Action::Skip { occurrence: None });
    desk.runs_until(thursday("08:30"));
    assert!(desk.renewed.is_empty());

    let mut desk = untouched(&[-15], "07:45");
    desk.event(Event::NoticeClosed(desk.newest()));
    desk.runs_until(thursday("08:30"));
    assert!(desk.renewed.is_empty());

    let mut desk = untouched(&[-15], "07:44");
    desk.dies_at_notice = true;
    desk.runs_until(thursday("08:30"));
    assert!(desk.renewed.is_empty());
}

#[test]
fn no_renewal_is_noted_in_the_journal() {
    let mut desk = untouched(&[-15], "07:45:59");
    desk.now = thursday("07:46");
    let effects = desk.event(Event::Tick);
    assert!(matches!(effects[..], [Effect::Renew { .. }]), "{effects:?}");
}

#[test]
fn a_new_language_is_taken_up() {
    let mut desk = untouched(&[0], "08:00");
    desk.runs_until(thursday("08:09"));
    desk.renewed.clear();
    let spanish = Settings { language: Some(Language::Spanish), ..desk.program.state.settings.clone() };
    let effects = desk.event(Event::SettingsRead(spanish));
    assert!(renewals(&effects)[0].body.starts_with("Empezó a las 09:00"), "{effects:?}");
}

#[test]
fn what_stood_unanswered_comes_back_with_its_server_once_and_tells_the_truth() {
    let mut desk = untouched(&[-15, 0], "08:05");
    desk.renewed.clear();
    let effects = desk.event(Event::NoticesReady { buttons: true });
    let [back] = renewals(&effects)[..] else { panic!("{effects:?}") };
    assert!(back.body.starts_with("Started at 09:00, the host waits until 09:10"), "{back:?}");
    assert_eq!(desk.titles().len(), 2, "neither told nor noted a second time");

    desk.act(Action::Skip { occurrence: None });
    assert!(renewals(&desk.event(Event::NoticesReady { buttons: true })).is_empty());
}

#[test]
fn where_the_server_that_came_draws_no_buttons_the_notice_tells_how_to_join() {
    let mut desk = untouched(&[-15], "07:50");
    let effects = desk.event(Event::NoticesReady { buttons: false });
    assert!(renewals(&effects)[0].body.contains("ccc join"), "{effects:?}");
}
