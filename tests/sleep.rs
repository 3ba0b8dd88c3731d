//! Sleep: the process stands still while the world goes on, and tells the truth when it wakes.

use crate::notices::{fate, wait_until};
use ccc_testkit::desktop::Desktop;
use serde_json::json;

/// How many times as fast the clocks run here.
const SPEED: u32 = 60;

#[test]
fn after_a_sleep_across_the_start_one_notice_tells_how_long_ago_it_was() {
    let desktop = Desktop::start();
    let resident = desktop.resident().at("2026-11-26T07:58:00Z").speed(SPEED).start();
    desktop.tray().item();
    desktop.client("cli").ask(&json!("status"));
    // The notice of 15 minutes before is owed at this start, and is given before it falls asleep.
    let before = desktop.notices().next(0);
    resident.freeze();
    // Another desktop is the clock: it has started later, so it is there later.
    let awake = Desktop::start();
    let _clock = awake.resident().at("2026-11-26T07:58:00Z").speed(SPEED).start();
    wait_until(&awake, "2026-11-26T08:03:00");
    assert_eq!(desktop.notices().all().len(), 1, "it sleeps");
    resident.thaw();
    let notice = desktop.notices().next(1);
    assert_eq!(notice.summary, "Coop Casual Conference has started");
    let minutes: Vec<i64> =
        notice.body.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
    let [ago, waits, ..] = minutes[..] else { panic!("{notice:#?}") };
    assert!((3..10).contains(&ago) && ago + waits == 10, "{notice:#?}");
    assert!(notice.replaces == before.id || !desktop.notices().shows(&before), "two on the screen");
    wait_until(&desktop, "2026-11-26T08:12:00");
    assert_eq!(desktop.notices().all().len(), 2, "one notice for all that was slept through");
}

#[test]
fn after_a_sleep_through_the_whole_slot_nothing_is_said_and_the_journal_knows() {
    let desktop = Desktop::start();
    let resident = desktop.resident().at("2026-11-26T07:40:00Z").speed(600).start();
    desktop.tray().item();
    resident.freeze();
    let earlier = desktop.notices().all().len();
    let awake = Desktop::start();
    let _clock = awake.resident().at("2026-11-26T07:40:00Z").speed(1200).start();
    wait_until(&awake, "2026-11-26T10:20:00");
    resident.thaw();
    wait_until(&desktop, "2026-11-26T09:00:30");
    desktop.tray().item().tooltip_where(|text| text.contains("Thursday 17:00 UTC"));
    // It may have fallen asleep while it drew: then it draws first, and judges what is due right after.
    desktop.eventually("the journal knows that the slot was slept through", || {
        let fate = fate(&desktop.journal()?, "2026-11-26T08:00:00Z", 0);
        (fate.as_deref() == Some("silent over")).then_some(())
    });
    assert_eq!(desktop.notices().all().len(), earlier);
}

#[test]
fn a_wish_uttered_in_sleep_is_answered_after_it() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    desktop.wait_until_listened_to(&notice);
    resident.freeze();
    desktop.notices().press(&notice, "join");
    assert!(desktop.opened().is_empty());
    resident.thaw();
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
}
