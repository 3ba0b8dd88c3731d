//! What tray and panel show at different times.

mod bindings;
mod stories;

use crate::action::Action;
use crate::settings::Settings;
use crate::tests::{TestApp, at, thursday, zone};
use crate::view::panel::PanelView;
use crate::view::tray::Item;
use chrono::{DateTime, Utc};

fn madrid(now: DateTime<Utc>) -> TestApp {
    TestApp::with(Settings::default(), zone("Europe/Madrid"), now)
}

/// The tray in a few lines.
fn tray(app: &TestApp) -> String {
    let view = app.program.tray(app.now);
    let lines = lines(&view.menu, "");
    format!("{:?} {}\n{}\n{}\n{}\n{lines}", view.ring, view.label, view.title, view.countdown, view.tooltip)
}

fn lines(items: &[Item], indent: &str) -> String {
    let line = |item: &Item| match item {
        Item::Entry { text, .. } => format!("{indent}- {text}"),
        Item::Submenu { text, items } => format!("{indent}- {text}\n{}", lines(items, "  ")),
        Item::Separator => format!("{indent}-"),
    };
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What the panel shows about the current occurrence and each slot.
fn panel(app: &TestApp) -> String {
    let PanelView { now, slots, join, later, .. } = app.program.panel(app.now);
    let now = now.map(|now| {
        format!("{:?} {} {}\n{}, {}, {}", now.ring, now.countdown, now.caption, now.local, now.slot, now.zone)
    });
    let slots = slots.into_iter().map(|slot| {
        let marks =
            [Some("*".to_owned()).filter(|_| slot.current), slot.state, slot.undo.map(|undo| undo.label)];
        let marks: Vec<String> = marks.into_iter().flatten().collect();
        format!("{}, {}, {} {}", slot.slot, slot.local, slot.countdown, marks.join(" ")).trim_end().to_owned()
    });
    let prominent =
        match (join.is_some_and(|join| join.prominent), later.is_some_and(|later| later.prominent)) {
            (true, false) => "Join",
            (false, true) => "come later",
            _ => "nothing",
        };
    let lines = now.into_iter().chain(slots).chain([format!("prominent: {prominent}")]);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn far_away() {
    let app = madrid(at("2026-11-22T12:00:01Z"));
    insta::assert_snapshot!(tray(&app), @r"
    Empty 3d 20h
    Coop Casual Conference
    3d 20h
    Thu 26 Nov, 09:00 · Thursday 08:00 UTC
    - Open
    - Thu 26 Nov, 09:00 · 3d 20h
    -
    - Join
    - Copy access code
    - I will come later…
      - At about 08:10 UTC
      - At about 08:20 UTC
      - At about 08:30 UTC
    - Skip this one
    -
    - Pause reminders…
      - Until tomorrow
      - For a week
      - For four weeks
    - Settings
    - Quit
    ");
    insta::assert_snapshot!(panel(&app), @"
    Empty 3d 20h until it starts
    Thursday 26 November at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, 3d 20h *
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 4d 5h
    prominent: Join
    ");
}

#[test]
fn when_a_day_is_left() {
    assert!(panel(&madrid(at("2026-11-25T08:00:00Z"))).starts_with("Empty 1d 0h until it starts"));
    assert!(panel(&madrid(at("2026-11-25T08:01:00Z"))).starts_with("Empty 23h 59m until it starts"));
}

#[test]
fn in_the_last_hour() {
    insta::assert_snapshot!(panel(&madrid(thursday("07:10:30"))), @"
    Filling(10) 50 min until it starts
    Thursday 26 November at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, 50 min *
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 9h 50m
    prominent: Join
    ");
}

#[test]
fn in_the_last_minute() {
    insta::assert_snapshot!(panel(&madrid(thursday("07:59:15"))), @"
    Filling(59) 45 s until it starts
    Thursday 26 November at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, 45 s *
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 9h 01m
    prominent: Join
    ");
}

#[test]
fn while_the_host_waits() {
    let app = madrid(thursday("08:03:30"));
    insta::assert_snapshot!(tray(&app), @r"
    Draining(39) now · host waits 7 min
    Coop Casual Conference
    now · host waits 7 min
    Thu 26 Nov, 09:00 · Thursday 08:00 UTC
    - Open
    - Thu 26 Nov, 09:00 · now · host waits 7 min
    -
    - Join
    - Copy access code
    - I will come later…
      - At about 08:10 UTC
      - At about 08:20 UTC
      - At about 08:30 UTC
    - Skip this one
    -
    - Pause reminders…
      - Until tomorrow
      - For a week
      - For four weeks
    - Settings
    - Quit
    ");
    insta::assert_snapshot!(panel(&app), @"
    Draining(39) 7 min the host is still waiting
    Thursday 26 November at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, now · host waits 7 min *
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 8h 57m
    prominent: Join
    ");
    assert!(tray(&madrid(thursday("08:09:30"))).starts_with("Draining(3) now · host waits 30 s"));
}

#[test]
fn after_the_hosts_wait() {
    let app = madrid(thursday("08:12:59"));
    insta::assert_snapshot!(tray(&app), @r"
    Underway underway for 12 min
    Coop Casual Conference
    underway for 12 min
    Thu 26 Nov, 09:00 · Thursday 08:00 UTC
    - Open
    - Thu 26 Nov, 09:00 · underway for 12 min
    -
    - Join
    - Copy access code
    - I will come later…
      - At about 08:20 UTC
      - At about 08:30 UTC
      - At about 08:40 UTC
    - Skip this one
    -
    - Pause reminders…
      - Until tomorrow
      - For a week
      - For four weeks
    - Settings
    - Quit
    ");
    insta::assert_snapshot!(panel(&app), @"
    Underway 12 min since it started; the host may have left
    Thursday 26 November at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, underway for 12 min *
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 8h 48m
    prominent: come later
    ");
}

#[test]
fn after_the_slot_and_after_the_day() {
    insta::assert_snapshot!(panel(&madrid(thursday("09:00"))), @"
    Empty 8h 00m until it starts
    Thursday 26 November at 18:00, Thursday 17:00 UTC, Europe/Madrid (UTC+1)
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 8h 00m *
    Thursday 08:00 UTC, Thu 3 Dec, 09:00, 6d 23h
    prominent: Join
    ");
    insta::assert_snapshot!(panel(&madrid(thursday("18:00"))), @"
    Empty 6d 14h until it starts
    Thursday 3 December at 09:00, Thursday 08:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 3 Dec, 09:00, 6d 14h *
    Thursday 17:00 UTC, Thu 3 Dec, 18:00, 6d 23h
    prominent: Join
    ");
}

#[test]
fn during_a_pause_both_show_its_end_and_offer_to_resume() {
    let mut app = madrid(thursday("07:10"));
    app.act(Action::Pause { days: 6 });
    insta::assert_snapshot!(tray(&app), @r"
    Paused 50 min
    Coop Casual Conference
    50 min
    Thu 26 Nov, 09:00 · Thursday 08:00 UTC
    Reminders are paused until Thu 3 Dec, 00:00
    - Open
    - Thu 26 Nov, 09:00 · 50 min
    -
    - Join
    - Copy access code
    - I will come later…
      - At about 08:10 UTC
      - At about 08:20 UTC
      - At about 08:30 UTC
    - Skip this one
    -
    - Resume reminders
    - Settings
    - Quit
    ");
    let view = app.program.panel(app.now);
    let paused = view.paused.unwrap();
    assert_eq!(paused.text, "Reminders are paused until Thu 3 Dec, 00:00");
    assert_eq!((paused.end.action, view.pause), (Action::Resume, None));
}

#[test]
fn a_pause_until_another_year_names_the_year() {
    let mut app = madrid(thursday("07:10"));
    app.act(Action::Pause { days: 60 });
    assert_eq!(app.program.panel(app.now).paused.unwrap().text, "Reminders are paused until 26 Jan 2027");
}

#[test]
fn skip_and_join_can_be_undone() {
    let mut app = madrid(thursday("07:50"));
    app.act(Action::Skip { occurrence: None });
    app.act(Action::ComeLater { at: thursday("17:20") });
    insta::assert_snapshot!(panel(&app), @"
    Empty 9h 10m until it starts
    Thursday 26 November at 18:00, Thursday 17:00 UTC, Europe/Madrid (UTC+1)
    Thursday 08:00 UTC, Thu 26 Nov, 09:00, 10 min skipped Undo
    Thursday 17:00 UTC, Thu 26 Nov, 18:00, 9h 10m * you’re coming Undo
    prominent: Join
    ");
}

#[test]
fn times_for_coming_later_change_every_five_minutes() {
    let times = |now: &str| {
        let menu = madrid(thursday(now)).program.tray(thursday(now)).menu;
        let items = menu.into_iter().find_map(|item| match item {
            Item::Submenu { text, items } if text.starts_with("I will") => Some(items),
            _ => None,
        });
        lines(&items.unwrap(), "").replace("- At about ", "").replace(" UTC", "").replace('\n', " ")
    };
    assert_eq!(times("07:59:59"), "08:10 08:20 08:30");
    assert_eq!(times("08:00:00"), "08:10 08:20 08:30");
    assert_eq!(times("08:04:59"), "08:10 08:20 08:30");
    assert_eq!(times("08:05:00"), "08:15 08:25 08:35");
    assert_eq!(times("08:59:59"), "09:05 09:15 09:25");
}

#[test]
fn zones_off_the_hour_and_the_date_line_show_their_own_day() {
    let text = |name: &str| {
        let app = TestApp::with(Settings::default(), zone(name), thursday("07:00"));
        let view = app.program.panel(app.now);
        format!("{}, {}", view.now.unwrap().zone, view.slots[1].local)
    };
    assert_eq!(text("UTC"), "UTC, Thu 26 Nov, 17:00");
    assert_eq!(text("Asia/Kathmandu"), "Asia/Kathmandu (UTC+5:45), Thu 26 Nov, 22:45");
    assert_eq!(text("Pacific/Kiritimati"), "Pacific/Kiritimati (UTC+14), Fri 27 Nov, 07:00");
    assert_eq!(text("Pacific/Marquesas"), "Pacific/Marquesas (UTC−9:30), Thu 26 Nov, 07:30");
    assert_eq!(text("Europe/London"), "Europe/London (UTC+0), Thu 26 Nov, 17:00");
}

#[test]
fn without_a_slot_there_is_nothing_to_join_but_quit_remains() {
    let mut app = madrid(thursday("07:00"));
    app.program.state.meeting.slots.clear();
    insta::assert_snapshot!(tray(&app), @r"
    Empty 
    Coop Casual Conference


    - Open
    - Copy access code
    -
    - Pause reminders…
      - Until tomorrow
      - For a week
      - For four weeks
    - Settings
    - Quit
    ");
    assert_eq!(panel(&app), "prominent: nothing");
}
