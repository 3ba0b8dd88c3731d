use super::*;
use crate::language::Locale;
use crate::view::panel::{CheckView, checks};
use chrono::TimeDelta;
use std::collections::BTreeSet;

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

const NOW: &str = "2026-11-26T07:00:00Z";

/// A machine that passes all checks.
fn all_good() -> Facts {
    Facts {
        tray: Some(Tray::Host),
        notices: Some(Notices::Server {
            name: "xfce4-notifyd".into(),
            version: "0.7.3".into(),
            capabilities: vec!["body".into(), "actions".into()],
        }),
        sound: Sound::Wanted { player: Some("pw-play".into()) },
        resident: Resident::Runs { version: "1.2.3".into() },
        shortcut: Shortcut::Held { keys: "Ctrl+Alt+J".into() },
        program: "1.2.3".into(),
        installed: Installed {
            package: Package::Deb { repository: true },
            released: "2026-11-20".parse().ok(),
            window: Window::Ready,
        },
        autostart: Some(true),
        settings: SettingsFile {
            path: "/home/ana/.config/ccc/ccc.toml".into(),
            exists: true,
            ..SettingsFile::default()
        },
        clock: vec![reading(0)],
        zone_data: Some(ZoneData { version: "2026e".into(), bundled: true }),
        reader: confined(true, true),
        room: Some(Reachability::Answers { host: "bbb.example".into() }),
        thread: Reachability::Answers { host: "forum.example".into() },
    }
}

/// A process that the system keeps from this.
fn confined(files: bool, connections: bool) -> Reader {
    Reader::Runs(Some(Confinement { files, connections }))
}

/// A reading with a clock this many milliseconds ahead of a server that answered immediately, at the start of its second.
fn reading(ahead_ms: i64) -> ClockReading {
    let here = at(NOW) + TimeDelta::milliseconds(ahead_ms);
    ClockReading { host: "forum.example".into(), server_time: at(NOW), asked: here, answered: here }
}

fn of(facts: &Facts, check: CheckId) -> CheckView {
    let checks = checks(Locale::english(), &judge(facts, at(NOW)));
    checks.into_iter().find(|view| view.check == check).unwrap()
}

fn clock_of(readings: &[ClockReading]) -> CheckView {
    of(&Facts { clock: readings.to_vec(), ..all_good() }, CheckId::Clock)
}

#[test]
fn each_check_runs_once_and_all_can_pass() {
    use CheckId::{
        Autostart, Clock, Notices, Reader, Resident, Room, Settings, Shortcut, Sound, Thread, Tray, Version,
        Window, Zones,
    };
    let findings = judge(&all_good(), at(NOW));
    let ids: Vec<CheckId> = findings.iter().map(|(check, _)| *check).collect();
    assert_eq!(
        ids,
        [
            Tray, Notices, Sound, Resident, Window, Autostart, Shortcut, Settings, Clock, Zones, Reader,
            Room, Thread, Version
        ]
    );
    assert!(findings.iter().all(|(_, finding)| finding.grade == Grade::Good), "{findings:#?}");
}

/// Facts that lead to each finding, and to each way of failing.
fn every_fact() -> Vec<Facts> {
    let text = || "text".to_owned();
    let zone_data = |version: &str, bundled| Some(ZoneData { version: version.into(), bundled });
    let server = |capabilities| Notices::Server { name: text(), version: text(), capabilities };
    let fails = |why| Reachability::Fails { host: text(), why };
    let mut all = vec![all_good()];
    all.extend(
        [Some(Tray::NoBar), Some(Tray::Indicators), Some(Tray::Nobody), Some(Tray::NoBus), None]
            .map(|tray| Facts { tray, ..all_good() }),
    );
    let notices =
        [Some(server(vec![])), Some(Notices::TheSystem), Some(Notices::Nobody), Some(Notices::NoBus), None];
    all.extend(notices.map(|notices| Facts { notices, ..all_good() }));
    let plays = Some(server(vec!["actions".into(), "sound".into()]));
    all.push(Facts { notices: plays, ..all_good() });
    let sounds = [Sound::Wanted { player: None }, Sound::NotWanted];
    all.extend(sounds.map(|sound| Facts { sound, ..all_good() }));
    let residents = [Resident::Runs { version: text() }, Resident::Silent, Resident::RunsNot];
    all.extend(residents.map(|resident| Facts { resident, ..all_good() }));
    let lacks = [Engine::WebView2, Engine::WebKitGtk].map(Window::Lacks);
    let windows = lacks.into_iter().chain([Window::Missing, Window::OtherVersion]);
    all.extend(
        windows.map(|window| Facts { installed: Installed { window, ..all_good().installed }, ..all_good() }),
    );
    let dates = [None, "2025-11-25".parse().ok()];
    all.extend(
        dates.map(|released| Facts {
            installed: Installed { released, ..all_good().installed },
            ..all_good()
        }),
    );
    all.extend([Some(false), None].map(|autostart| Facts { autostart, ..all_good() }));
    let shortcuts = [Shortcut::NotAsked, Shortcut::Refused { why: text() }];
    all.extend(shortcuts.map(|shortcut| Facts { shortcut, ..all_good() }));
    let file = SettingsFile { path: text(), ..SettingsFile::default() };
    let files = [
        file.clone(),
        SettingsFile { faults: vec![text()], ..file.clone() },
        SettingsFile { unknown: vec![text(), text()], ..file },
    ];
    all.extend(files.map(|settings| Facts { settings, ..all_good() }));
    let clocks = [vec![reading(9_000)], vec![reading(-99_000)], vec![]];
    all.extend(clocks.map(|clock| Facts { clock, ..all_good() }));
    let zones = [zone_data("2026a", false), zone_data("2020a", true), zone_data("2020a", false), None];
    all.extend(zones.map(|zone_data| Facts { zone_data, ..all_good() }));
    let readers = [
        confined(true, false),
        confined(false, false),
        Reader::Runs(None),
        Reader::Missing,
        Reader::OtherVersion,
        Reader::Silent,
    ];
    all.extend(readers.map(|reader| Facts { reader, ..all_good() }));
    let reaches = [
        Reachability::TurnedOff,
        Reachability::NotAsked,
        Reachability::NotReadable,
        fails(ReachFailure::NoConnection),
        fails(ReachFailure::NotTrusted),
        fails(ReachFailure::Slow),
        fails(ReachFailure::Closed),
        fails(ReachFailure::Missing),
        fails(ReachFailure::Moved { to: "elsewhere.example".into() }),
        fails(ReachFailure::Strange { status: Some(502) }),
        fails(ReachFailure::Strange { status: None }),
        fails(ReachFailure::NoReader),
    ];
    all.extend(reaches.map(|reach| Facts { room: Some(reach.clone()), thread: reach, ..all_good() }));
    all.push(Facts { room: None, ..all_good() });
    all
}

#[test]
fn every_finding_has_a_sentence_and_a_remedy_exactly_if_it_is_not_good() {
    let mut names = BTreeSet::new();
    for (check, finding) in every_fact().iter().flat_map(|facts| judge(facts, at(NOW))) {
        let locale = Locale::english();
        let (text, remedy) = (finding.text(locale), finding.remedy(locale));
        assert!(!text.trim().is_empty() && !check.title(locale).starts_with("check-"), "{finding:?}");
        assert_eq!(remedy.is_none(), finding.grade == Grade::Good, "{finding:?}");
        assert!(remedy.is_none_or(|remedy| remedy.len() > 10 && !remedy.starts_with("do-")), "{finding:?}");
        let check = serde_json::to_value(check).unwrap();
        assert!(
            finding.id.starts_with(&format!("{}_", check.as_str().unwrap())),
            "{finding:?} is about {check}"
        );
        names.insert(finding.id);
    }
    let names = names.into_iter().collect::<Vec<_>>().join(" ");
    insta::assert_snapshot!(names, @"autostart_off autostart_on autostart_unknown clock_far_off clock_in_step clock_off clock_unknown notices_missing notices_of_the_system notices_ready notices_unknown notices_without_bus notices_without_buttons reader_apart reader_confined reader_confined_in_files reader_missing reader_of_other_version reader_silent reader_unconfined resident_missing resident_of_other_version resident_runs resident_silent room_answers room_fails room_not_asked room_unknown settings_faulty settings_in_order settings_not_yet settings_with_unknown_keys shortcut_held shortcut_refused sound_missing sound_played sound_played_by_the_system thread_answers thread_fails thread_not_asked thread_not_readable thread_turned_off tray_indicators tray_missing tray_ready tray_unknown tray_without_bar tray_without_bus version_new version_old version_without_date window_missing window_of_other_version window_ready window_without_engine zones_new zones_old zones_unknown");
}

#[test]
fn the_version_tells_its_age_and_where_the_next_one_comes_from() {
    let told = |package, released: &str| {
        let installed = Installed { package, released: released.parse().ok(), window: Window::Ready };
        let view = of(&Facts { installed, ..all_good() }, CheckId::Version);
        (view.id, view.finding)
    };
    let (id, text) = told(Package::Deb { repository: true }, "2026-11-20");
    assert_eq!(
        (id.as_str(), text.as_str()),
        ("version_new", "1.2.3, 6 days old. Installed from .deb; the next version comes with apt upgrade.")
    );
    assert_eq!(told(Package::Archive, "2025-11-26").0, "version_new");
    assert_eq!(told(Package::Archive, "2025-11-25").0, "version_old");
    // the clock is behind
    assert!(told(Package::Setup, "2027-01-01").1.contains("0 days old"));
    assert_eq!(told(Package::Source, "").0, "version_without_date");
    let all = [
        Package::Deb { repository: true },
        Package::Deb { repository: false },
        Package::Rpm { repository: true },
        Package::Rpm { repository: false },
        Package::Arch,
        Package::Flatpak,
        Package::Distribution,
        Package::Archive,
        Package::Setup,
        Package::Bundle,
        Package::Homebrew,
        Package::Source,
    ];
    let texts: BTreeSet<String> = all.iter().map(|package| told(*package, "2026-11-20").1).collect();
    assert_eq!(texts.len(), all.len(), "each package has a sentence of its own");
}

#[test]
fn clock_errors_are_graded() {
    let cases = [
        (0, Grade::Good),
        // The extra second is the fraction that the server does not send.
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
fn a_slow_answer_proves_no_clock_error() {
    let slow = |ahead: i64| ClockReading {
        answered: reading(ahead).asked + TimeDelta::seconds(4),
        ..reading(ahead)
    };
    assert_eq!(clock_of(&[slow(-9_000)]).state, Grade::Good);
    assert_eq!(clock_of(&[slow(-9_001)]).state, Grade::Warning);
    assert_eq!(clock_of(&[slow(6_001)]).state, Grade::Warning);
}

#[test]
fn a_clock_error_is_described() {
    let described = |ahead_s: i64| clock_of(&[reading(ahead_s * 1000 + 500)]).finding;
    assert_eq!(
        described(3_600),
        "60 minutes ahead of forum.example, so your reminders would come 60 minutes early."
    );
    assert_eq!(
        described(-300),
        "5 minutes behind forum.example, so your reminders would come 5 minutes late."
    );
    assert_eq!(
        described(-20),
        "20 seconds behind forum.example, so your reminders would come 20 seconds late."
    );
    let reading = ClockReading { server_time: at(NOW) - TimeDelta::seconds(14), ..reading(30) };
    assert!(clock_of(&[reading]).finding.contains("14 seconds ahead"));
    assert!(described(86_400 * 366).contains("366 days ahead"));
    assert!(described(-36_000).contains("10 hours behind"));
    assert_eq!(described(0), "Within 1 second of forum.example.");
}

#[test]
fn one_server_that_agrees_is_enough_and_without_servers_the_clock_is_unknown() {
    let wrong = ClockReading { host: "bbb.example".into(), ..reading(3_600_000) };
    let described = clock_of(&[wrong.clone(), reading(0)]);
    assert_eq!((described.state, described.finding.contains("forum.example")), (Grade::Good, true));
    assert_eq!(clock_of(&[wrong]).id, "clock_far_off");
    assert_eq!(clock_of(&[]).state, Grade::Unknown);
}

#[test]
fn clocks_at_the_calendars_ends_are_far_off() {
    for here in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let reading = ClockReading { asked: here, answered: here, ..reading(0) };
        assert_eq!(clock_of(&[reading]).state, Grade::Bad);
        assert_eq!(judge(&all_good(), here).len(), 14);
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
        let zones = findings.iter().find(|(check, _)| *check == CheckId::Zones).unwrap();
        assert_eq!(zones.1.id, id, "{version} at {now}");
    }
    assert_eq!(of(&Facts { zone_data: None, ..all_good() }, CheckId::Zones).state, Grade::Unknown);
    let system = Some(ZoneData { version: "2026e".into(), bundled: false });
    let described = of(&Facts { zone_data: system, ..all_good() }, CheckId::Zones);
    assert_eq!(described.finding, "Up to date: version 2026e, less than a year old, provided by the system.");
}

#[test]
fn a_notification_server_is_named_and_one_without_buttons_is_a_warning() {
    let server = |name: &str, version: &str, capabilities: &[&str]| {
        let notices = Some(Notices::Server {
            name: name.into(),
            version: version.into(),
            capabilities: capabilities.iter().map(|&known| known.into()).collect(),
        });
        let described = of(&Facts { notices, ..all_good() }, CheckId::Notices);
        (described.id, described.finding)
    };
    let ready = |finding: &str| ("notices_ready".to_owned(), finding.to_owned());
    let lacking = |finding: &str| ("notices_without_buttons".to_owned(), finding.to_owned());
    assert_eq!(server("Plasma", "", &["actions"]), ready("Plasma shows notices, with buttons."));
    assert_eq!(server("nosd", "1.9", &["body"]), lacking("nosd 1.9 shows notices, but without buttons."));
    // They announce actions, for their keys and menus, and draw no button.
    for name in ["mako", "dunst", "Dunst"] {
        let told = format!("{name} 1.7 shows notices, but without buttons.");
        assert_eq!(server(name, "1.7", &["actions", "body"]), lacking(&told));
    }
}

#[test]
fn a_resident_of_another_version_is_a_warning() {
    let resident = Resident::Runs { version: "1.2.2".into() };
    let described = of(&Facts { resident, ..all_good() }, CheckId::Resident);
    assert_eq!(
        (described.state, described.finding.as_str()),
        (Grade::Warning, "Version 1.2.2 is running, but this is version 1.2.3.")
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
        let described = of(&Facts { settings, ..all_good() }, CheckId::Settings);
        (described.state, described.finding)
    };
    assert_eq!(file(&["line 1"], &["line 2"]), (Grade::Bad, "line 1".into()));
    assert_eq!(file(&["line 1", "line 2"], &[]), (Grade::Bad, "line 1 (and 1 more)".into()));
    assert_eq!(file(&[], &["line 2"]), (Grade::Warning, "line 2".into()));
    assert_eq!(file(&[], &[]), (Grade::Good, "No problems in ccc.toml.".into()));
    let settings = SettingsFile { path: "ccc.toml".into(), ..SettingsFile::default() };
    let described = of(&Facts { settings, ..all_good() }, CheckId::Settings);
    assert_eq!(
        (described.state, described.finding.as_str()),
        (Grade::Good, "ccc.toml doesn’t exist yet; the defaults are used.")
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
