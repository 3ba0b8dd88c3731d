//! Plays the weeks.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use ccc_testkit::desktop::{Desktop, Notice, Resident};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::discourse::Discourse;
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::{Value, json};

use super::Options;
use super::act::Stage;
use super::judge::{self, Screen, Told};
use super::sample::Sample;

/// A Monday; the first Thursday is three days ahead.
const BEGIN: &str = "2026-11-23T00:00:00Z";

/// The reminders, in seconds from the start.
const OFFSETS: [i64; 2] = [-900, 0];

/// When in the week things are done, in hours from Monday: before, between and after the meetings of Thursday.
const HOURS: [i64; 9] = [50, 70, 79, 80, 84, 89, 96, 110, 125];

/// When all is calm, and when what is held is looked at: on Sunday, and on Tuesday.
const CALM: i64 = 6 * 24;
const LOOK: i64 = 36;

/// So much time may pass by the machine's clock until the resident's shows an instant that has come.
const LATE: Duration = Duration::from_mins(1);

/// Plays, prints what is held in each week, and fails where something grows, or a reminder is lost or doubled.
pub(crate) fn run(options: &Options) -> Result<()> {
    let seed = options.seed.unwrap_or_else(|| fastrand::u64(..));
    println!(
        "{} weeks at {} times the speed; to have the same again: --seed {seed}",
        options.weeks, options.speed
    );
    let mut play = Play::begin(options.speed, seed)?;
    let (mut samples, mut told) = (Vec::new(), Told::default());
    println!("week   PSS KiB  allocated  descriptors  threads  children  notices  given  silent");
    for week in 0..options.weeks {
        let sample = play.sample(week)?;
        let of_week =
            play.week(week).with_context(|| format!("week {week}, after: {}", play.done.join("; ")))?;
        told += of_week;
        let Sample { pss_kib, allocated_kib, descriptors, threads, children, notices } = sample;
        let Told { shown, silent, .. } = of_week;
        println!(
            "{week:>4}  {pss_kib:>8}  {allocated_kib:>9}  {descriptors:>11}  {threads:>7}  {children:>8}  {notices:>7}  {shown:>5}  {silent:>6}"
        );
        samples.push(sample);
    }
    println!(
        "{} reminders were given, {} silent for a reason ({} of them since the machine was late); none was lost, none came twice",
        told.shown, told.silent, told.late
    );
    judge::tried(told)?;
    judge::growth(&samples)
}

struct Play {
    stage: Stage,
    resident: Resident,
    chance: Rng,
    begin: DateTime<Utc>,
    /// How many seconds of the resident's clock pass in one of the machine's.
    speed: u32,
    /// What was done in this week.
    done: Vec<&'static str>,
    screen: Screen,
}

impl Play {
    fn begin(speed: u32, seed: u64) -> Result<Self> {
        let server = BigBlueButton::start();
        let room = Greenlight::start(Setup { code: Some("ccc".into()), ..Setup::default() }, &server);
        let forum = Discourse::start(&room.room());
        let settings = format!(
            "name = \"Ana\"\n[room]\nurl = \"{}\"\nenter_directly = true\n[thread]\nurl = \"{}\"\n",
            room.room(),
            forum.thread()
        );
        let desktop = Desktop::builder().settings(&settings).welcomed().start();
        let resident = desktop.resident().at(BEGIN).speed(speed).start();
        desktop.tray().item();
        let stage = Stage::new(desktop, forum, room, settings);
        let begin = BEGIN.parse().context("the beginning is an instant")?;
        // The room's meeting is held nowhere else.
        std::mem::forget(server);
        Ok(Self {
            stage,
            resident,
            chance: Rng::with_seed(seed),
            begin,
            speed,
            done: Vec::new(),
            screen: Screen::Fine,
        })
    }

    fn instant(&self, week: u32, hours: i64) -> DateTime<Utc> {
        self.begin + TimeDelta::weeks(week.into()) + TimeDelta::hours(hours)
    }

    /// The time that the resident goes by.
    fn now(&self) -> Result<DateTime<Utc>> {
        let status = self.stage.ask(&json!("status"));
        let now = status["status"]["now"].as_str().with_context(|| format!("it answers {status}"))?;
        Ok(now.parse()?)
    }

    fn wait_until(&mut self, instant: DateTime<Utc>) -> Result<()> {
        loop {
            if !self.resident.runs() {
                bail!("the resident has ended:\n{}", self.resident.errors());
            }
            let left = (instant - self.now()?).to_std().unwrap_or_default() / self.speed;
            if left.is_zero() {
                return Ok(());
            }
            crate::wait::pause(left.min(LATE));
        }
    }

    fn sample(&mut self, week: u32) -> Result<Sample> {
        self.wait_until(self.instant(week, LOOK))?;
        Sample::of(self.resident.pid(), &self.stage.desktop)
    }

    fn week(&mut self, week: u32) -> Result<Told> {
        let starts =
            [80, 89].map(|hours| self.instant(week, hours).to_rfc3339_opts(SecondsFormat::Secs, true));
        let earlier = self.stage.desktop.notices().all().len();
        // What shows notices fails in every third week only, so that the others can be judged strictly.
        let all = week % 3 == 2;
        if all {
            self.screen = Screen::Failing;
        }
        self.done.clear();
        for hours in HOURS {
            self.wait_until(self.instant(week, hours))?;
            for _ in 0..self.chance.u8(1..5) {
                let start = self.chance.choice(&starts).cloned().unwrap_or_default();
                let (done, _) = self.stage.act(&mut self.chance, &start, all);
                self.done.push(done);
            }
        }
        self.wait_until(self.instant(week, CALM))?;
        self.stage.calm();
        let journal = self.stage.desktop.journal().context("there is no journal")?;
        let mut told = Told::default();
        for start in &starts {
            told += judge::lost(&journal, start, &OFFSETS, self.screen, self.speed)?;
        }
        let notices = self.stage.desktop.notices().all();
        let given = notices.iter().skip(earlier).filter(|notice| is_reminder(notice)).count();
        judge::doubled(&starts.join(" and "), given, snoozed(&journal, &starts), told, self.screen)?;
        if !all {
            self.screen = Screen::Fine;
        }
        Ok(told)
    }
}

/// Whether a notice reminds of a meeting, and is not a rehearsal's or a sentence.
fn is_reminder(notice: &Notice) -> bool {
    let is_played = notice.summary.contains("ehears");
    notice.actions.iter().any(|(action, _)| action == "join") && !is_played
}

/// How many reminders that a person asked for with Snooze are noted for these starts.
fn snoozed(journal: &Value, starts: &[String]) -> usize {
    let notes = journal["notes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_one =
        |note: &&Value| note["snoozed"] == true && starts.iter().any(|start| note["start"] == *start);
    notes.iter().filter(is_one).count()
}
