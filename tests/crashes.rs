//! Killed at any step, again and again: nothing is lost, nothing is broken, nothing comes twice that could be known.

use crate::notices::fate;
use ccc_testkit::desktop::Desktop;
use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

/// How often the resident is killed, where `CCC_KILLS` says nothing.
const KILLS: usize = 300;

/// How many times in each round, which is one occurrence.
const A_ROUND: usize = 6;

/// The settings' file, which must be the same afterwards.
const SETTINGS: &str = "# mine\n[reminders]\nat = ['at start'] # no sooner\n";

/// A number below `below` from a small generator (splitmix64), so that a failure can be had again.
fn random(seed: &mut u64, below: u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) % below
}

/// A Thursday's slot, so many weeks after the first one, as a day of the calendar.
fn thursday(week: usize) -> String {
    let day = 26 + 7 * week;
    // From 26 November 2026 on: days of November, then of December, and so on, by the months' lengths.
    let mut left = day;
    let (mut year, mut month) = (2026, 11);
    loop {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let long = match month {
            4 | 6 | 9 | 11 => 30,
            2 => 28 + usize::from(leap),
            _ => 31,
        };
        if left <= long {
            return format!("{year}-{month:02}-{left:02}");
        }
        left -= long;
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
}

#[test]
fn a_resident_killed_at_any_step_loses_nothing() {
    let kills = std::env::var("CCC_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let desktop = Desktop::builder().settings(SETTINGS).start();
    let mut seed = u64::from(std::process::id());
    eprintln!("seed {seed}");
    let mut doubled = 0;
    for round in 0..kills.div_ceil(A_ROUND) {
        let day = thursday(round);
        let start = format!("{day}T08:00:00Z");
        let earlier = desktop.notices().all().len();
        // How often it was killed between the intent and the notice, or before it could note that it was shown: then
        // nobody can know.
        let mut unknown = 0;
        for _ in 0..A_ROUND {
            let resident = desktop.resident().at(&format!("{day}T07:59:59.9Z")).start();
            let end = Instant::now() + Duration::from_micros(random(&mut seed, 250_000));
            // The bell of this desktop rings for other things, too; only the deadline ends this.
            desktop.pass(end);
            resident.kill();
            assert_eq!(desktop.settings(), SETTINGS);
            // Reading it panics where it is not whole.
            let fate = desktop.journal().and_then(|journal| fate(&journal, &start, 0));
            unknown += usize::from(fate.as_deref() == Some("intended"));
        }
        let _resident = desktop.resident().at(&format!("{day}T08:00:02Z")).start();
        desktop.eventually("the reminder is noted as shown", || {
            (fate(&desktop.journal()?, &start, 0)? == "shown").then_some(())
        });
        let given = desktop.notices().all().len() - earlier;
        assert!(given >= 1, "round {round}: missed");
        assert!(given <= 1 + unknown, "round {round}: given {given} times, {unknown} of them unknowingly");
        doubled += given - 1;
    }
    eprintln!("{kills} kills, {doubled} notices given again because nobody could know");
    let folder = desktop.journal_path().parent().unwrap().to_owned();
    let names: BTreeSet<String> =
        fs::read_dir(folder).unwrap().flatten().map(|file| file.file_name().into_string().unwrap()).collect();
    assert!(names.contains("journal.json"));
    let known = ["journal.json", "lock", "ccc-tray.log"].map(String::from).into();
    assert!(names.is_subset(&known), "killed in the middle of writing, it leaves files behind: {names:?}");
}

#[test]
fn killed_while_wishes_are_carried_out_it_keeps_what_it_answered() {
    let desktop = Desktop::start();
    let mut seed = u64::from(std::process::id());
    for week in 0..12 {
        let day = thursday(week);
        let resident = desktop.resident().at(&format!("{day}T06:00:00Z")).start();
        let occurrence = serde_json::json!({"meeting": "ccc", "start": format!("{day}T08:00:00Z")});
        let mut client = desktop.client("cli");
        let answer = client.ask(&serde_json::json!({"act": {"do": "skip", "occurrence": occurrence}}));
        assert!(answer.get("done").is_some(), "{answer}");
        desktop.pass(Instant::now() + Duration::from_micros(random(&mut seed, 2_000)));
        resident.kill();
        let _resident = desktop.resident().at(&format!("{day}T06:00:01Z")).start();
        let view = desktop.client("cli").ask(&serde_json::json!("view"));
        assert_eq!(view["view"]["now"]["slot"], "Thursday 17:00 UTC", "the answer of week {week} is lost");
    }
}

#[test]
fn the_days_of_this_test_are_thursdays() {
    assert_eq!(thursday(0), "2026-11-26");
    assert_eq!(thursday(1), "2026-12-03");
    assert_eq!(thursday(6), "2027-01-07");
    assert_eq!(thursday(66), "2028-03-02");
}
