//! Desktops that lack something: each time a clear message, the rest works, and what comes later is taken up.

use crate::notices::{fate, wait_until};
use ccc_testkit::desktop::Desktop;
use serde_json::json;

/// A message is for a person: no panic, no type's insides.
fn is_for_people(text: &str) {
    for word in ["panicked", "Err(", "Error {", "Some(", "None", "unwrap"] {
        assert!(!text.contains(word), "{word:?} in {text}");
    }
}

#[test]
fn without_a_session_bus_it_says_so_and_the_rest_works() {
    let desktop = Desktop::builder().without_bus().start();
    let mut resident = desktop.resident().at("2026-11-26T07:55:00Z").start();
    let said = resident.says("bus");
    is_for_people(&said);
    let mut client = desktop.client("cli");
    let view = client.ask(&json!("view"));
    assert_eq!(view["view"]["meeting"], "Coop Casual Conference");
    wait_until(&desktop, "2026-11-26T07:55:01");
    assert!(resident.runs());
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
}

#[test]
fn a_bus_that_cannot_be_reached_is_no_crash() {
    let desktop = Desktop::builder().without_bus().start();
    let nowhere = format!("unix:path={}", desktop.path("no-bus").display());
    let mut resident =
        desktop.resident().at("2026-11-26T07:59:59Z").env("DBUS_SESSION_BUS_ADDRESS", &nowhere).start();
    is_for_people(&resident.says("bus"));
    wait_until(&desktop, "2026-11-26T08:00:02");
    assert!(resident.runs());
}

#[test]
fn without_a_tray_it_says_so_once_opens_the_window_and_takes_up_a_tray_that_comes() {
    let mut desktop = Desktop::builder().without_tray_host().start();
    // A tray may come a while after the login: so long nothing is said, half a minute of this fast clock.
    let resident = desktop.resident().at("2026-11-22T00:00:00Z").speed(30).start();
    let notice = desktop.notices().next(0);
    assert!(notice.body.contains("no tray") || notice.summary.contains("no tray"), "{notice:#?}");
    desktop.eventually("the window opens", || (desktop.panel_starts().len() == 1).then_some(()));
    desktop.tray_mut();
    assert!(desktop.tray().item().title().starts_with("Coop Casual Conference"));
    resident.kill();

    // The next time the person knows.
    desktop.tray_mut().go_away();
    let _resident = desktop.resident().at("2026-11-26T07:59:00Z").speed(60).start();
    wait_until(&desktop, "2026-11-26T08:01:00");
    let told = desktop.notices().all();
    assert!(told[1..].iter().all(|notice| !notice.body.contains("no tray")), "{told:#?}");
    assert_eq!(desktop.panel_starts().len(), 1);
    desktop.tray_mut().come_back();
    desktop.tray().item();
}

#[test]
fn a_notification_server_that_comes_late_gets_what_is_owed_with_the_truth_of_then() {
    let mut desktop = Desktop::builder().without_notification_server().start();
    let mut resident = desktop.resident().at("2026-11-26T07:59:50Z").speed(30).start();
    desktop.tray().item().tooltip_where(|text| text.contains("host waits 8 min"));
    is_for_people(&resident.errors());
    desktop.notices_mut();
    let notice = desktop.notices().next(0);
    assert_eq!(notice.summary, "Coop Casual Conference has started");
    assert!(notice.body.contains("the host waits"), "{notice:#?}");
    wait_until(&desktop, "2026-11-26T08:06:00");
    assert_eq!(desktop.notices().all().len(), 1);
    assert!(resident.runs());
}

#[test]
fn a_standard_error_that_takes_nothing_costs_no_notice() {
    let mut desktop = Desktop::builder().without_notification_server().start();
    let mut resident = desktop.resident().at("2026-11-26T07:59:50Z").speed(30).start_unheard();
    // By now it has tried to show a notice in vain, and to tell that.
    desktop.tray().item().tooltip_where(|text| text.contains("host waits 8 min"));
    desktop.notices_mut();
    assert_eq!(desktop.notices().next(0).summary, "Coop Casual Conference has started");
    assert!(resident.runs());
}

#[test]
fn a_notification_server_that_is_started_anew_gets_the_next_notice_and_its_clicks_are_heard() {
    let mut desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let mut resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(300).start();
    desktop.notices().next(0);
    desktop.eventually("the notice is noted as shown", || {
        (fate(&desktop.journal()?, "2026-11-26T08:00:00Z", -900)? == "shown").then_some(())
    });
    desktop.notices_mut().come_back();
    let start = desktop.notices().next(1);
    assert!(start.summary.contains(" start"), "{start:#?}");
    desktop.press(&start, "join");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened().len(), 1);
    assert!(resident.runs());
}

#[test]
fn a_bus_that_goes_and_comes_back_is_taken_up_again() {
    let mut desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-26T07:59:30Z").start();
    desktop.tray().item();
    desktop.bus_mut().go_away();
    desktop.tray_mut().go_away();
    desktop.notices_mut().go_away();
    // It lives on without the bus.
    let mut client = desktop.client("cli");
    assert_eq!(client.ask(&json!("view"))["view"]["meeting"], "Coop Casual Conference");
    desktop.bus_mut().come_back();
    desktop.tray_mut().come_back();
    desktop.notices_mut().come_back();
    assert!(desktop.tray().item().title().starts_with("Coop Casual Conference"));
    let notice = desktop.eventually("the notice comes over the new bus", || {
        let mut client = desktop.client("cli");
        let _ = client.ask(&json!("status"));
        desktop.notices().all().into_iter().next()
    });
    assert!(notice.summary.starts_with("Coop Casual Conference"), "{notice:#?}");
    assert!(resident.runs());
}

#[test]
fn a_bus_that_goes_crashes_nothing() {
    for builder in [Desktop::builder(), Desktop::builder().without_tray_host()] {
        let mut desktop = builder.without_notification_server().start();
        let mut resident = desktop.resident().at("2026-11-26T07:30:00Z").start();
        desktop.eventually("the icon is on the bus", || {
            let name = format!("org.kde.StatusNotifierItem-{}-1", resident.pid());
            desktop.is_on_the_bus(&name).then_some(())
        });
        desktop.bus_mut().go_away();
        // It looks for the bus again, after all that lived on the old one has ended.
        resident.says("there is no session bus");
        assert!(!resident.errors().contains("panicked"), "{}", resident.errors());
        assert!(resident.runs());
    }
}

#[test]
fn without_a_home_folder_or_with_one_that_cannot_be_written_it_says_what_to_do() {
    let desktop = Desktop::start();
    let mut resident =
        desktop.resident().env("XDG_STATE_HOME", "/proc/nowhere").at("2026-11-26T07:59:59Z").start();
    // A reminder is not held back by a journal that cannot be written.
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference starts now");
    let told = desktop.notices().find(|notice| notice.body.contains("journal"));
    is_for_people(&told.body);
    assert!(resident.runs());
}
