use super::*;
use crate::language::Locale;
use crate::view::panel::{CheckView, checks};
use chrono::TimeDelta;
use std::collections::BTreeSet;

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

const NOW: &str = "2026-11-26T07:00:00Z";

/// A machine on which all is good.
fn all_good() -> Facts {
    Facts {
        tray: Some(Tray::Host),
        notices: Some(Notices::Server {
            name: "xfce4-notifyd".into(),
            version: "0.7.3".into(),
            capabilities: vec!["body".into(), "actions".into()],
        }),
        resident: Resident::Runs { version: "1.2.3".into() },
        program: "1.2.3".into(),
        autostart: Some(true),
        settings: SettingsFile {
            path: "/home/ana/.config/ccc/ccc.toml".into(),
            exists: true,
            ..SettingsFile::default()
        },
        clock: vec![reading(0)],
        zone_data: Some(ZoneData { version: "2026e".into(), bundled: true }),
        room: Reach::Answers { host: "bbb.example".into() },
        thread: Reach::Answers { host: "forum.example".into() },
    }
}

/// A reading by a clock that is ahead so many milliseconds of a server that answered in no time, at the start of its
/// second.
fn reading(ahead_ms: i64) -> Reading {
    let here = at(NOW) + TimeDelta::milliseconds(ahead_ms);
    Reading { host: "forum.example".into(), said: at(NOW), asked: here, answered: here }
}

fn of(facts: &Facts, check: CheckId) -> CheckView {
    let checks = checks(Locale::english(), &judge(facts, at(NOW)));
    checks.into_iter().find(|view| view.check == check).unwrap()
}

fn clock_of(readings: &[Reading]) -> CheckView {
    of(&Facts { clock: readings.to_vec(), ..all_good() }, CheckId::Clock)
}

#[test]
fn each_thing_is_checked_once_and_all_can_be_good() {
    use CheckId::{Autostart, Clock, Notices, Resident, Room, Settings, Thread, Tray, Zones};
    let findings = judge(&all_good(), at(NOW));
    let ids: Vec<CheckId> = findings.iter().map(Finding::check).collect();
    assert_eq!(ids, [Tray, Notices, Resident, Autostart, Settings, Clock, Zones, Room, Thread]);
    assert!(findings.iter().all(|finding| finding.grade() == Grade::Good), "{findings:#?}");
}

/// One of each finding, and of each way to fail.
fn every_finding() -> Vec<Finding> {
    let text = || "text".to_owned();
    let ways = [
        Why::NoConnection,
        Why::NotTrusted,
        Why::Slow,
        Why::Closed,
        Why::Missing,
        Why::Moved { to: "elsewhere.example".into() },
        Why::Strange { status: Some(502) },
        Why::Strange { status: None },
    ];
    let mut all = vec![
        Finding::TrayReady,
        Finding::TrayWithoutBar,
        Finding::TrayMissing,
        Finding::TrayWithoutBus,
        Finding::TrayUnknown,
        Finding::NoticesReady { server: text() },
        Finding::NoticesWithoutButtons { server: text() },
        Finding::NoticesOfTheSystem,
        Finding::NoticesMissing,
        Finding::NoticesWithoutBus,
        Finding::NoticesUnknown,
        Finding::ResidentRuns { version: text() },
        Finding::ResidentOfOtherVersion { runs: text(), asks: text() },
        Finding::ResidentSilent,
        Finding::ResidentMissing,
        Finding::AutostartOn,
        Finding::AutostartOff,
        Finding::AutostartUnknown,
        Finding::SettingsInOrder { path: text() },
        Finding::SettingsNotYet { path: text() },
        Finding::SettingsWithUnknownKeys { first: text(), more: 1 },
        Finding::SettingsFaulty { first: text(), more: 0 },
        Finding::ClockInStep { host: text(), within: TimeDelta::seconds(1) },
        Finding::ClockOff { host: text(), ahead: TimeDelta::seconds(9) },
        Finding::ClockFarOff { host: text(), ahead: TimeDelta::seconds(-99) },
        Finding::ClockUnknown,
        Finding::ZonesNew { version: text(), bundled: true },
        Finding::ZonesOld { version: text(), bundled: false },
        Finding::ZonesUnknown,
        Finding::RoomAnswers { host: text() },
        Finding::RoomUnknown,
        Finding::RoomNotAsked,
        Finding::ThreadAnswers { host: text() },
        Finding::ThreadUnknown,
        Finding::ThreadTurnedOff,
        Finding::ThreadNotAsked,
        Finding::ThreadNotReadable,
    ];
    for why in ways {
        all.push(Finding::RoomFails { host: text(), why: why.clone() });
        all.push(Finding::ThreadFails { host: text(), why });
    }
    all
}

#[test]
fn every_finding_has_a_sentence_and_a_remedy_exactly_where_it_is_not_good() {
    let mut names = BTreeSet::new();
    for finding in every_finding() {
        let locale = Locale::english();
        let (text, remedy, name) = (finding.text(locale), finding.remedy(locale), finding.id());
        assert!(!text.trim().is_empty() && !finding.title(locale).is_empty(), "{finding:?}");
        assert_eq!(remedy.is_none(), finding.grade() == Grade::Good, "{finding:?}");
        assert!(remedy.is_none_or(|remedy| remedy.len() > 10), "{finding:?}");
        let check = serde_json::to_value(finding.check()).unwrap();
        assert!(name.starts_with(&format!("{}_", check.as_str().unwrap())), "{name} is about {check}");
        names.insert(name);
    }
    // Two of the findings come in eight ways each.
    assert_eq!(names.len(), every_finding().len() - 14, "each has a name of its own");
}

#[test]
fn the_clocks_offset_has_its_borders() {
    let cases = [
        (0, Grade::Good),
        // The second on top is the part that the server does not tell.
        (5_999, Grade::Good),
        (6_000, Grade::Good),
        (6_001, Grade::Warning),
        (61_000, Grade::Warning),
        (61_001, Grade::Bad),
        (-5_000, Grade::Good),
        (-5_001, Grade::Warning),
        (-60_000, Grade::Warning),
        (-60_001, Grade::Bad),
    ];
    for (ahead, state) in cases {
        assert_eq!(clock_of(&[reading(ahead)]).state, state, "{ahead} ms");
    }
}

#[test]
fn a_slow_answer_blames_nobody_for_what_it_cannot_tell() {
    let slow =
        |ahead: i64| Reading { answered: reading(ahead).asked + TimeDelta::seconds(4), ..reading(ahead) };
    assert_eq!(clock_of(&[slow(-9_000)]).state, Grade::Good);
    assert_eq!(clock_of(&[slow(-9_001)]).state, Grade::Warning);
    assert_eq!(clock_of(&[slow(6_001)]).state, Grade::Warning);
}

#[test]
fn a_clock_that_is_off_is_told_with_what_it_does_to_reminders() {
    let told = |ahead_s: i64| clock_of(&[reading(ahead_s * 1000 + 500)]).finding;
    assert_eq!(
        told(3_600),
        "It is 60 minutes ahead of forum.example, so your reminders would come 60 minutes early."
    );
    assert_eq!(
        told(-300),
        "It is 5 minutes behind forum.example, so your reminders would come 5 minutes late."
    );
    assert_eq!(
        told(-20),
        "It is 20 seconds behind forum.example, so your reminders would come 20 seconds late."
    );
    let reading = Reading { said: at(NOW) - TimeDelta::seconds(14), ..reading(30) };
    assert!(clock_of(&[reading]).finding.contains("14 seconds ahead"));
    assert!(told(86_400 * 366).contains("366 days ahead"));
    assert!(told(-36_000).contains("10 hours behind"));
    assert_eq!(told(0), "It agrees with forum.example to within 1 second.");
}

#[test]
fn one_server_that_agrees_is_enough_and_without_any_nothing_is_known() {
    let wrong = Reading { host: "bbb.example".into(), ..reading(3_600_000) };
    let told = clock_of(&[wrong.clone(), reading(0)]);
    assert_eq!((told.state, told.finding.contains("forum.example")), (Grade::Good, true));
    assert_eq!(clock_of(&[wrong]).id, "clock_far_off");
    assert_eq!(clock_of(&[]).state, Grade::Unknown);
}

#[test]
fn clocks_at_the_calendars_ends_are_far_off() {
    for here in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let reading = Reading { asked: here, answered: here, ..reading(0) };
        assert_eq!(clock_of(&[reading]).state, Grade::Bad);
        assert_eq!(judge(&all_good(), here).len(), 9);
    }
}

#[test]
fn zone_data_are_old_after_a_year() {
    let cases = [
        ("2026e", NOW, "zones_new"),
        ("2027a", NOW, "zones_new"),
        ("2025f", NOW, "zones_new"),
        ("2025z", NOW, "zones_new"),
        ("2025e", NOW, "zones_old"),
        ("2025b", NOW, "zones_old"),
        ("2025b", "2026-05-01T23:59:59Z", "zones_new"),
        ("2025b", "2026-05-02T00:00:00Z", "zones_old"),
        ("1996a", NOW, "zones_old"),
        ("2024a-custom", NOW, "zones_old"),
        ("", NOW, "zones_unknown"),
        ("2026", NOW, "zones_unknown"),
        ("2026é", NOW, "zones_unknown"),
        ("unknown", NOW, "zones_unknown"),
        ("202é6a", NOW, "zones_unknown"),
        ("99999a", NOW, "zones_unknown"),
    ];
    for (version, now, id) in cases {
        let zone_data = Some(ZoneData { version: version.into(), bundled: true });
        let findings = judge(&Facts { zone_data, ..all_good() }, at(now));
        let zones = findings.iter().find(|finding| finding.check() == CheckId::Zones).unwrap();
        assert_eq!(zones.id(), id, "{version} at {now}");
    }
    assert_eq!(of(&Facts { zone_data: None, ..all_good() }, CheckId::Zones).state, Grade::Unknown);
    let system = Some(ZoneData { version: "2026e".into(), bundled: false });
    let told = of(&Facts { zone_data: system, ..all_good() }, CheckId::Zones);
    assert_eq!(told.finding, "The rules are those of version 2026e, which the system has.");
}

#[test]
fn a_notification_server_is_told_by_name_and_one_without_buttons_is_lacking() {
    let server = |name: &str, version: &str, capabilities: &[&str]| {
        let notices = Some(Notices::Server {
            name: name.into(),
            version: version.into(),
            capabilities: capabilities.iter().map(|&known| known.into()).collect(),
        });
        let told = of(&Facts { notices, ..all_good() }, CheckId::Notices);
        (told.id, told.finding)
    };
    let ready = |finding: &str| ("notices_ready".to_owned(), finding.to_owned());
    let lacking = |finding: &str| ("notices_without_buttons".to_owned(), finding.to_owned());
    assert_eq!(server("Plasma", "", &["actions"]), ready("Plasma shows them, with buttons."));
    assert_eq!(server("nosd", "1.9", &["body"]), lacking("nosd 1.9 shows them, but without buttons."));
    // They announce actions, for their keys and menus, and draw no button.
    for name in ["mako", "dunst", "Dunst"] {
        let told = format!("{name} 1.7 shows them, but without buttons.");
        assert_eq!(server(name, "1.7", &["actions", "body"]), lacking(&told));
    }
}

#[test]
fn a_resident_of_another_version_is_no_other_program() {
    let resident = Resident::Runs { version: "1.2.2".into() };
    let told = of(&Facts { resident, ..all_good() }, CheckId::Resident);
    assert_eq!(
        (told.state, told.finding.as_str()),
        (Grade::Warning, "Version 1.2.2 runs, but this is version 1.2.3.")
    );
}

#[test]
fn faults_come_before_unknown_keys_and_the_rest_is_counted() {
    let file = |faults: &[&str], unknown: &[&str]| {
        let settings = SettingsFile {
            path: "ccc.toml".into(),
            exists: true,
            faults: faults.iter().map(|&fault| fault.into()).collect(),
            unknown: unknown.iter().map(|&key| key.into()).collect(),
        };
        let told = of(&Facts { settings, ..all_good() }, CheckId::Settings);
        (told.state, told.finding)
    };
    assert_eq!(file(&["line 1"], &["line 2"]), (Grade::Bad, "line 1".into()));
    assert_eq!(file(&["line 1", "line 2"], &[]), (Grade::Bad, "line 1 (and 1 more)".into()));
    assert_eq!(file(&[], &["line 2"]), (Grade::Warning, "line 2".into()));
    assert_eq!(file(&[], &[]), (Grade::Good, "ccc.toml is in order.".into()));
    let settings = SettingsFile { path: "ccc.toml".into(), ..SettingsFile::default() };
    let told = of(&Facts { settings, ..all_good() }, CheckId::Settings);
    assert_eq!(
        (told.state, told.finding.as_str()),
        (Grade::Good, "There is no ccc.toml yet; the defaults serve.")
    );
}

#[test]
fn what_scripts_read_stays_the_same() {
    let tray = of(&Facts { tray: Some(Tray::Nobody), ..all_good() }, CheckId::Tray);
    let value = serde_json::to_value(&tray).unwrap();
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["check", "finding", "id", "remedy", "state", "title"]);
    assert_eq!(
        (value["check"].as_str(), value["state"].as_str(), value["id"].as_str()),
        (Some("tray"), Some("warning"), Some("tray_missing"))
    );
}
