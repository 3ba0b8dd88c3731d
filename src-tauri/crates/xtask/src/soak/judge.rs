//! Whether anything grows, and whether a reminder was lost or came twice.

use anyhow::{Context as _, Result, bail};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::sample::Sample;

/// So much of the time counts as beginning, in which caches fill and the journal grows to its limit.
const BEGINNING: f64 = 0.25;

/// How much more a resident may hold at the end than after the beginning: what chance makes of a measurement. Between the two
/// quarters lies half of the time, so of a year 31 KiB a week show.
const MORE_KIB: f64 = 800.0;
const MORE_OF_OTHERS: f64 = 1.0;
/// Sentences stay on this screen until it begins anew, and how many there are is chance.
const MORE_NOTICES: f64 = 4.0;

/// The fewest samples of which a trend can be told.
const FEWEST: usize = 20;

/// What is held: its name, the count of it, and how much more is allowed.
type Kind = (&'static str, fn(&Sample) -> usize, f64);

/// Fails where something grows.
pub(super) fn growth(samples: &[Sample]) -> Result<()> {
    if samples.len() < FEWEST {
        println!("{} weeks are too few to tell whether something grows", samples.len());
        return Ok(());
    }
    let kinds: [Kind; 5] = [
        ("KiB allocated", |sample| usize::try_from(sample.allocated_kib).unwrap_or(usize::MAX), MORE_KIB),
        ("descriptors", |sample| sample.descriptors, MORE_OF_OTHERS),
        ("threads", |sample| sample.threads, MORE_OF_OTHERS),
        ("child processes", |sample| sample.children, MORE_OF_OTHERS),
        ("standing notices", |sample| sample.notices, MORE_NOTICES),
    ];
    let mut grown = Vec::new();
    for (name, of, most) in kinds {
        let (early, late) = ends(&samples.iter().map(of).collect::<Vec<_>>());
        println!("{name}: {early} after the beginning, {late} at the end");
        if late - early > most {
            grown.push(format!("{name}: from {early} to {late}, and {most} more are allowed"));
        }
    }
    if grown.is_empty() { Ok(()) } else { bail!("the resident grows: {}", grown.join("; ")) }
}

/// The medians of the quarter after the beginning and of the last one.
fn ends(values: &[usize]) -> (f64, f64) {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small counts"
    )]
    let quarter = ((values.len() as f64 * BEGINNING) as usize).max(1);
    (median(&values[quarter..2 * quarter]), median(&values[values.len() - quarter..]))
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
fn median(values: &[usize]) -> f64 {
    let mut values = values.to_vec();
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = values[middle] as f64;
    if values.len().is_multiple_of(2) { f64::midpoint(values[middle - 1] as f64, upper) } else { upper }
}

/// What the journal says of a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Reminders that were shown.
    pub(super) shown: usize,
    /// Reminders that were silent for a reason.
    pub(super) silent: usize,
    /// Those among them whose meeting was over in the moment that the machine took to get to them.
    pub(super) late: usize,
}

impl std::ops::AddAssign for Told {
    fn add_assign(&mut self, other: Self) {
        self.shown += other.shown;
        self.silent += other.silent;
        self.late += other.late;
    }
}

/// How long a machine with much to do may take to write a journal and come back, at most; of the resident's time that is as
/// many times more as its clock runs faster.
const MACHINE_LATE: TimeDelta = TimeDelta::seconds(1);

/// No more reminders than this part may be lost to the machine's lateness, or too little was tried.
const MOST_LATE: usize = 10;

/// Whether what shows notices failed before or in the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Screen {
    Fine,
    Failing,
}

/// Fails where one of the reminders that the settings want for a `start` has no note, or one that is none.
/// The resident's clock runs `speed` times as fast as the machine's.
pub(super) fn lost(
    journal: &Value,
    start: &str,
    offsets: &[i64],
    screen: Screen,
    speed: u32,
) -> Result<Told> {
    let notes = journal["notes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut told = Told::default();
    for offset in offsets {
        let is_its = |note: &&Value| {
            note["start"] == start && note["offset_s"] == *offset && note.get("snoozed").is_none()
        };
        let Some(note) = notes.iter().find(is_its) else {
            bail!("the reminder {offset} s from {start} was lost: nothing is noted of it");
        };
        match (note["fate"].as_str(), note["why"].as_str()) {
            (Some("shown"), _) => told.shown += 1,
            (Some("silent"), Some("over"))
                if screen == Screen::Fine && is_late(note, start, *offset, speed)? =>
            {
                told.silent += 1;
                told.late += 1;
            }
            (Some("silent"), Some("over")) | (Some("intended"), _) if screen == Screen::Fine => {
                bail!(
                    "the reminder {offset} s from {start} was not given, though nothing stood in its way: {note}"
                );
            }
            (Some("silent" | "intended"), _) => told.silent += 1,
            _ => bail!("the journal says of the reminder {offset} s from {start}: {note}"),
        }
    }
    Ok(told)
}

/// Whether a reminder was got to so soon after it was due that a faster machine would have given it.
fn is_late(note: &Value, start: &str, offset_s: i64, speed: u32) -> Result<bool> {
    let at: DateTime<Utc> = note["at"].as_str().context("a note has an instant")?.parse()?;
    let due = start.parse::<DateTime<Utc>>()? + TimeDelta::seconds(offset_s);
    let speed = i32::try_from(speed)?;
    Ok(at - due < MACHINE_LATE * speed)
}

/// Fails where the machine was so slow that little was tried.
pub(super) fn tried(told: Told) -> Result<()> {
    if told.late * MOST_LATE > told.shown + told.silent {
        bail!("the machine was too slow for {} of the reminders: try a lower --speed", told.late);
    }
    Ok(())
}

/// Fails where more notices came for a start than reminders were shown.
pub(super) fn doubled(start: &str, notices: usize, snoozed: usize, told: Told, screen: Screen) -> Result<()> {
    if screen == Screen::Fine && notices > told.shown + snoozed {
        bail!("{notices} notices came for {start}, and {} reminders were given", told.shown + snoozed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample(allocated_kib: u64, descriptors: usize) -> Sample {
        Sample { pss_kib: 9_000, allocated_kib, descriptors, threads: 1, children: 0, notices: 0 }
    }

    #[test]
    fn growth_is_seen_and_a_beginning_is_none() {
        let steady: Vec<Sample> = (0..52).map(|week| sample(5_000 + week % 3 * 200, 14)).collect();
        assert!(growth(&steady).is_ok());
        let begins: Vec<Sample> = (0..52).map(|week| sample(5_000 + week.min(10) * 500, 14)).collect();
        assert!(growth(&begins).is_ok());
        let grows: Vec<Sample> = (0..52).map(|week| sample(5_000 + week * 50, 14)).collect();
        assert!(growth(&grows).is_err());
        let leaks: Vec<Sample> = (0..52_usize).map(|week| sample(5_000, 14 + week / 10)).collect();
        assert!(growth(&leaks).is_err());
    }

    #[test]
    fn a_reminder_is_lost_where_nothing_is_noted_or_nothing_excuses_it() {
        let start = "2026-11-26T08:00:00Z";
        let judged = |note: Value, screen| {
            lost(&json!({ "notes": [note] }), start, &[0], screen, 100).map_err(|error| error.to_string())
        };
        let note = |fate: &str, why: &str| json!({ "start": start, "offset_s": 0, "fate": fate, "why": why, "at": "2026-11-26T09:00:00Z" });
        let is_fine = |note, screen| judged(note, screen).is_ok();
        assert!(is_fine(note("shown", ""), Screen::Fine));
        assert!(is_fine(note("silent", "joined"), Screen::Fine));
        assert!(!is_fine(note("silent", "over"), Screen::Fine));
        assert!(is_fine(note("silent", "over"), Screen::Failing));
        assert!(!is_fine(note("intended", ""), Screen::Fine));
        assert!(!is_fine(json!({ "start": start, "offset_s": -900, "fate": "shown" }), Screen::Failing));
    }

    #[test]
    fn what_the_machine_was_late_for_is_counted_and_is_not_to_be_much() {
        let start = "2026-11-26T08:00:00Z";
        let at =
            |at: &str| json!({ "start": start, "offset_s": 0, "fate": "silent", "why": "over", "at": at });
        let judged = |at: Value| lost(&json!({ "notes": [at] }), start, &[0], Screen::Fine, 20_000);
        assert_eq!(judged(at("2026-11-26T09:20:53Z")).unwrap(), Told { shown: 0, silent: 1, late: 1 });
        // Six hours are more than a second of the machine's.
        assert!(judged(at("2026-11-26T14:00:00Z")).is_err());
        assert!(tried(Told { shown: 95, silent: 5, late: 5 }).is_ok());
        assert!(tried(Told { shown: 80, silent: 20, late: 11 }).is_err());
    }

    #[test]
    fn a_notice_too_many_is_seen_where_the_screen_was_fine() {
        let told = Told { shown: 2, silent: 0, late: 0 };
        assert!(doubled("x", 2, 0, told, Screen::Fine).is_ok());
        assert!(doubled("x", 3, 0, told, Screen::Fine).is_err());
        assert!(doubled("x", 3, 1, told, Screen::Fine).is_ok());
        assert!(doubled("x", 3, 0, told, Screen::Failing).is_ok());
    }
}
