//! Notices: at their instants, with their actions, exactly once.

use ccc_testkit::desktop::{Client, Desktop, Notice, Resident};
use serde_json::{Value, json};

const ROOM: &str = "[room]\nurl = 'https://meet.example.org/coop'\n";

/// The time that the resident goes by.
fn clock(client: &mut Client) -> String {
    client.ask(&json!("status"))["status"]["now"].as_str().unwrap().to_owned()
}

/// Waits until the resident's clock has passed `instant` (RFC 3339, in UTC, so that the text's order is the time's).
pub(crate) fn wait_until(desktop: &Desktop, instant: &str) {
    let mut client = desktop.client("cli");
    desktop.eventually(&format!("{instant} comes"), || (*clock(&mut client) >= *instant).then_some(()));
}

/// What the journal says of the reminder so many seconds from a start: its fate, and why it was silent.
pub(crate) fn fate(journal: &Value, start: &str, offset: i64) -> Option<String> {
    let notes = journal["notes"].as_array()?;
    let note = notes
        .iter()
        .find(|note| note["start"] == start && note["offset_s"] == offset && note.get("snoozed").is_none())?;
    let why = note["why"].as_str().map(|why| format!(" {why}")).unwrap_or_default();
    Some(format!("{}{why}", note["fate"].as_str()?))
}

fn summaries(desktop: &Desktop) -> Vec<String> {
    desktop.notices().all().into_iter().map(|notice| notice.summary).collect()
}

pub(crate) fn is_about_the_start(notice: &Notice) -> bool {
    // A busy machine may be a moment late, and at a high speed that is a minute: then it says that it has started.
    notice.summary.contains(" start")
}

#[test]
fn a_notice_comes_fifteen_minutes_before_at_its_instant_with_its_actions() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:44:50Z").start();
    let item = desktop.tray().item();
    item.tooltip_where(|text| text.starts_with("15 min\n"));
    let notice = desktop.notices().next(0);
    let now = clock(&mut desktop.client("cli"));
    // That it is not late, its text says: it is of this minute. Milliseconds are the simulation's.
    assert!(*now >= *"2026-11-26T07:45:00", "it came at {now}");
    assert_eq!(notice.summary, "Coop Casual Conference in 15 min");
    assert_eq!(notice.body, "Thursday 08:00 UTC, 08:00 your time\nAccess code: ccc");
    assert_eq!(notice.buttons(), ["Join", "Snooze 5 min", "Skip this one"]);
    let last = notice.actions.last().map(|(name, _)| name.as_str());
    assert_eq!(last, Some("default"), "a click on it does something, and no button is lost behind that");
    assert_eq!((notice.replaces, notice.urgency, notice.expires_ms), (0, Some(1), 0));
    assert!(!notice.app.is_empty());
}

#[test]
fn the_start_is_announced_insistently_in_place_of_the_earlier_notice() {
    let desktop = Desktop::builder().zone("Europe/Madrid").start();
    let _resident = desktop.resident().at("2026-11-26T07:44:58Z").speed(120).start();
    let first = desktop.notices().next(0);
    assert_eq!(first.body, "Thursday 08:00 UTC, 09:00 your time\nAccess code: ccc");
    let start = desktop.notices().next(1);
    assert!(is_about_the_start(&start), "{start:#?}");
    assert_eq!(start.body, "The host waits for 10 min\nAccess code: ccc");
    assert_eq!(start.urgency, Some(2));
    assert!(!desktop.notices().shows(&first) || start.replaces == first.id, "two on the screen: {start:#?}");
}

#[test]
fn a_slot_has_its_notices_exactly_once_also_across_a_restart() {
    let desktop = Desktop::start();
    let resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    let before = desktop.notices().next(0);
    let start = desktop.notices().next(1);
    assert!(before.summary.starts_with("Coop Casual Conference in 1"), "{before:#?}");
    assert!(is_about_the_start(&start), "{start:#?}");
    wait_until(&desktop, "2026-11-26T09:00:30");
    desktop.notices().wait_until_gone(&start);
    let told = [before.summary, start.summary];
    assert_eq!(summaries(&desktop), told);
    resident.kill();

    // The clock is set back, and the program starts anew: what was said stays said.
    let _resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(1200).start();
    wait_until(&desktop, "2026-11-26T09:00:30");
    assert_eq!(summaries(&desktop), told);
    let journal = desktop.journal().unwrap();
    for offset in [-900, 0] {
        assert_eq!(fate(&journal, "2026-11-26T08:00:00Z", offset).as_deref(), Some("shown"));
    }
}

#[test]
fn join_on_the_notice_opens_the_room_once_copies_the_code_and_silences_the_slot() {
    let desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    let notice = desktop.notices().next(0);
    desktop.press(&notice, "join");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    desktop.eventually("the code is copied", || (desktop.display().clipboard() == "ccc").then_some(()));
    wait_until(&desktop, "2026-11-26T09:00:30");
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
    assert_eq!(summaries(&desktop), [notice.summary]);
    let journal = desktop.journal().unwrap();
    assert_eq!(fate(&journal, "2026-11-26T08:00:00Z", 0).as_deref(), Some("silent joined"));
}

#[test]
fn joining_one_slot_silences_the_weeks_other_one_unless_the_person_wants_both() {
    for (both, expected) in [("false", 1), ("true", 0)] {
        let settings =
            format!("{ROOM}[reminders]\nat = ['at start']\none_slot_a_week = {}\n", both == "false");
        let desktop = Desktop::builder().display().settings(&settings).start();
        let resident = desktop.resident().at("2026-11-26T07:59:59Z").start();
        let notice = desktop.notices().next(0);
        desktop.press(&notice, "join");
        desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
        resident.kill();
        let _resident = desktop.resident().at("2026-11-26T16:59:58Z").speed(60).start();
        wait_until(&desktop, "2026-11-26T17:01:00");
        assert_eq!(desktop.notices().all().len(), 2 - expected, "both wanted: {both}");
    }
}

#[test]
fn snooze_brings_the_notice_again_after_five_minutes() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:44:30Z").speed(60).start();
    let notice = desktop.notices().next(0);
    let before = clock(&mut desktop.client("cli"));
    desktop.press(&notice, "snooze");
    let again = desktop.notices().next(1);
    let came = clock(&mut desktop.client("cli"));
    assert!(again.summary.starts_with("Coop Casual Conference in "), "{again:#?}");
    assert_eq!(again.buttons(), ["Join", "Snooze 5 min", "Skip this one"]);
    let minutes = |time: &str| -> f64 {
        time[14..16].parse::<f64>().unwrap() + time[17..19].parse::<f64>().unwrap() / 60.0
    };
    // Not the one at the start, as its text says, and not before five minutes have passed.
    assert!(minutes(&came) - minutes(&before) >= 5.0, "pressed after {before}, came again at {came}");
}

#[test]
fn skip_silences_the_slot_and_not_the_next() {
    let desktop = Desktop::start();
    let resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    let notice = desktop.notices().next(0);
    desktop.press(&notice, "skip");
    desktop.tray().item().tooltip_where(|text| text.contains("Thursday 17:00 UTC"));
    wait_until(&desktop, "2026-11-26T09:00:30");
    assert_eq!(summaries(&desktop), [notice.summary]);
    resident.kill();
    let _resident = desktop.resident().at("2026-11-26T16:44:59Z").start();
    assert_eq!(desktop.notices().next(1).summary, "Coop Casual Conference in 15 min");
    assert!(desktop.opened().is_empty());
}

#[test]
fn a_click_on_the_notice_itself_shows_the_panel() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    desktop.press(&notice, "default");
    desktop.eventually("the panel is started", || (desktop.panel_starts().len() == 1).then_some(()));
    assert!(desktop.opened().is_empty());
}

#[test]
fn a_notice_waved_away_or_expired_is_not_given_again_and_the_next_one_comes() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    let first = desktop.notices().next(0);
    desktop.notices().expire(&first);
    let start = desktop.notices().next(1);
    assert!(is_about_the_start(&start), "{start:#?}");
    desktop.notices().dismiss(&start);
    wait_until(&desktop, "2026-11-26T09:00:30");
    assert_eq!(desktop.notices().all().len(), 2);
}

#[test]
fn a_notice_leaves_the_screen_when_the_slot_was_joined_or_skipped_elsewhere() {
    for wish in ["join", "skip"] {
        let desktop = Desktop::builder().display().settings(ROOM).start();
        let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        let notice = desktop.notices().next(0);
        assert!(desktop.notices().shows(&notice));
        desktop.client("cli").ask(&json!({"act": {"do": wish}}));
        desktop.notices().wait_until_gone(&notice);
    }
}

#[test]
fn a_click_long_after_the_notice_came_is_still_answered() {
    let desktop = Desktop::builder().display().settings(ROOM).start();
    let _resident = desktop.resident().at("2026-11-26T07:44:40Z").speed(600).start();
    desktop.notices().next(0);
    let start = desktop.notices().next(1);
    wait_until(&desktop, "2026-11-26T08:45:00");
    desktop.press(&start, "join");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
}

#[test]
fn where_the_server_has_no_buttons_the_text_says_how_to_join() {
    let desktop = Desktop::builder().without_buttons().start();
    let _resident = desktop.resident().at("2026-11-26T07:44:58Z").start();
    let notice = desktop.notices().next(0);
    assert!(notice.body.contains("ccc join"), "{notice:#?}");
}

#[test]
fn also_the_first_notice_of_a_program_that_has_just_started_knows_what_the_server_can_do() {
    let desktop = Desktop::builder().without_buttons().start();
    let _resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let notice = desktop.notices().next(0);
    assert!(notice.body.contains("ccc join"), "{notice:#?}");
}

#[test]
fn a_start_in_the_middle_tells_the_truth_of_now() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T08:04:10Z").start();
    let notice = desktop.notices().next(0);
    assert_eq!(notice.summary, "Coop Casual Conference has started");
    assert_eq!(notice.body, "Started 4 minutes ago, the host waits 6 more minutes\nAccess code: ccc");
    assert_eq!(desktop.notices().all().len(), 1, "what is due together makes one notice");
}

#[test]
fn free_offsets_with_their_urgency_and_quiet_hours_hold() {
    let settings = "[reminders]
at = [{ at = '4m before', urgency = 'low' }, '2m before', { at = '1m after', urgency = 'critical' }]
[reminders.slots]
thu-1700 = ['30s before']
[reminders.quiet]
from = '16:00'
to = '18:00'
";
    let desktop = Desktop::builder().settings(settings).start();
    let resident = desktop.resident().at("2026-11-26T07:55:50Z").speed(60).start();
    desktop.notices().next(2);
    let told: Vec<_> = desktop.notices().all().into_iter().map(|one| (one.summary, one.urgency)).collect();
    let name = "Coop Casual Conference";
    assert_eq!(
        told,
        [
            (format!("{name} in 4 min"), Some(0)),
            (format!("{name} in 2 min"), Some(1)),
            (format!("{name} has started"), Some(2))
        ]
    );
    resident.kill();
    let _resident = desktop.resident().at("2026-11-26T16:59:20Z").speed(60).start();
    wait_until(&desktop, "2026-11-26T17:00:30");
    assert_eq!(desktop.notices().all().len(), 3, "quiet hours");
}

#[test]
fn a_pause_is_silent() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-26T07:59:50Z").speed(60).start();
    let item = desktop.tray().item();
    let earlier = desktop.notices().all().len();
    item.click(&["Pause reminders…", "Until tomorrow"]);
    item.tooltip_where(|text| text.contains("paused"));
    let paused = desktop.notices().all().len();
    wait_until(&desktop, "2026-11-26T08:02:00");
    assert_eq!(desktop.notices().all().len(), paused, "after {earlier} before the pause");
}

#[test]
fn the_programs_end_takes_its_notices_off_the_screen() {
    type End = fn(&Desktop, &Resident);
    let ends: [(&str, End); 3] = [
        ("ccc quit", |desktop, _| drop(desktop.ccc(&["quit"]).done())),
        ("the session's end", |_, resident| resident.terminate()),
        ("another version", |desktop, _| {
            desktop.client("tray").send(&json!({"ask": {"id": 1, "request": "step_down"}}));
        }),
    ];
    for (name, end) in ends {
        let desktop = Desktop::start();
        let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        let notice = desktop.notices().next(0);
        end(&desktop, &resident);
        assert_eq!(resident.ends().code(), Some(0), "{name}");
        assert!(!desktop.notices().shows(&notice), "{name} leaves buttons that nobody hears");
    }
}

#[test]
fn a_rehearsals_notice_goes_with_the_program_too() {
    let desktop = Desktop::start();
    // Five times as fast: the first notice comes after a second, and the rehearsal goes on for three.
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").speed(5).start();
    desktop.client("cli").ask(&json!({"act": {"do": "rehearse"}}));
    let notice = desktop.notices().find(|notice| notice.summary.starts_with("Rehearsal: "));
    resident.terminate();
    assert_eq!(resident.ends().code(), Some(0));
    assert!(!desktop.notices().shows(&notice));
}
