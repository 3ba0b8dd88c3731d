//! Killed at any step, again and again: nothing is lost, nothing is broken, nothing comes twice that could be known.

use crate::notices::fate;
use ccc_testkit::desktop::Desktop;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

/// How often the resident is killed, where `CCC_KILLS` says nothing.
const KILLS: usize = 300;

/// How many times in each round, which is one occurrence.
const A_ROUND: usize = 6;

/// The settings' file, which must be the same afterwards.
const SETTINGS: &str = "# mine\n[reminders]\nat = ['at start'] # no sooner\n";

/// Chance that can be had again: its seed is the one that `CCC_SEED` names, and is told where the test fails.
struct Chance {
    seed: u64,
    random: fastrand::Rng,
}

impl Chance {
    fn new() -> Self {
        let named = std::env::var("CCC_SEED").ok();
        let named = named.map(|seed| seed.parse().unwrap());
        let seed = named.unwrap_or_else(|| fastrand::u64(..));
        Self { seed, random: fastrand::Rng::with_seed(seed) }
    }

    /// A time shorter than this.
    fn within(&mut self, time: Duration) -> Duration {
        time.mul_f64(self.random.f64())
    }
}

impl Drop for Chance {
    #[expect(clippy::print_stderr, reason = "what helps to have the failure again")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("to have the same again: CCC_SEED={}", self.seed);
        }
    }
}

/// The day of a Thursday's slot, so many weeks after the first one.
fn thursday(week: usize) -> String {
    let first = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
    (first + Days::new(7 * week as u64)).to_string()
}

#[test]
fn a_resident_killed_at_any_step_loses_nothing() {
    let kills = std::env::var("CCC_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let desktop = Desktop::builder().settings(SETTINGS).start();
    let mut chance = Chance::new();
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
            let end = Instant::now() + chance.within(Duration::from_millis(250));
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
    let mut chance = Chance::new();
    for week in 0..12 {
        let day = thursday(week);
        let resident = desktop.resident().at(&format!("{day}T06:00:00Z")).start();
        let occurrence = serde_json::json!({"meeting": "ccc", "start": format!("{day}T08:00:00Z")});
        let mut client = desktop.client("cli");
        let answer = client.ask(&serde_json::json!({"act": {"do": "skip", "occurrence": occurrence}}));
        assert!(answer.get("done").is_some(), "{answer}");
        desktop.pass(Instant::now() + chance.within(Duration::from_millis(2)));
        resident.kill();
        let _resident = desktop.resident().at(&format!("{day}T06:00:01Z")).start();
        let view = desktop.client("cli").ask(&serde_json::json!("view"));
        assert_eq!(view["view"]["now"]["slot"], "Thursday 17:00 UTC", "the answer of week {week} is lost");
    }
}
