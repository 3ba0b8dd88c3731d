//! The model desktop and its two judges.
//!
//! A seed makes a story ([`invent`]); the model desktop plays it with the real `ccc-core` ([`world`]) and keeps a record
//! of what a person would have seen ([`record`]). Two judge it: the checker, which says of each reminder what became of it
//! ([`checker`]), and one that knows only what must always hold ([`invariants`]). A story that fails is made short
//! ([`shrink`]) and can be written, read back and played again ([`story`]). Faults put in on purpose show that the judges
//! see them ([`mutant`]).

pub mod checker;
pub mod invariants;
pub mod invent;
pub mod mutant;
mod program;
mod random;
pub mod record;
pub mod shrink;
pub mod story;
pub mod world;

use checker::{Fault, Verdicts};
use mutant::Mutant;
use record::Entry;
use std::fmt;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use story::Story;

/// What a simulation came to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many stories were played.
    pub stories: u64,
    /// What became of their reminders.
    pub verdicts: Verdicts,
}

/// A story that breaks a rule.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed of the story as it was invented.
    pub seed: u64,
    /// The shortest story found that breaks a rule.
    pub story: Story,
    /// The rule that it breaks.
    pub fault: Fault,
    /// What was seen of it.
    pub record: Vec<Entry>,
}

/// Plays stories from `seed` until `slots` slots were judged, on two threads.
pub fn simulate(seed: u64, slots: u64) -> Result<Report, Box<Failure>> {
    simulate_with(seed, slots, None)
}

/// The same with a fault put in.
pub fn simulate_with(seed: u64, slots: u64, mutant: Option<Mutant>) -> Result<Report, Box<Failure>> {
    let (next, judged, stop) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
    let whole = Mutex::new((Report::default(), None::<(u64, u64)>));
    let work = || {
        let mut mine = Report::default();
        while !stop.load(Ordering::Relaxed) && judged.load(Ordering::Relaxed) < slots {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let story_seed = random::Random::new(seed ^ number.wrapping_mul(0xA076_1D64_78BD_642F)).next();
            if let Ok(verdicts) = judge(&invent::story(story_seed), mutant) {
                judged.fetch_add(verdicts.slots, Ordering::Relaxed);
                mine.stories += 1;
                mine.verdicts.add(&verdicts);
            } else {
                stop.store(true, Ordering::Relaxed);
                let mut whole = whole.lock().unwrap_or_else(PoisonError::into_inner);
                let earlier = whole.1.is_none_or(|(other, _)| number < other);
                if earlier {
                    whole.1 = Some((number, story_seed));
                }
            }
        }
        let mut whole = whole.lock().unwrap_or_else(PoisonError::into_inner);
        whole.0.stories += mine.stories;
        whole.0.verdicts.add(&mine.verdicts);
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(work);
        }
    });
    let (report, failed) = whole.into_inner().unwrap_or_else(PoisonError::into_inner);
    match failed.and_then(|(_, story_seed)| failure(story_seed, mutant)) {
        Some(failure) => Err(Box::new(failure)),
        None => Ok(report),
    }
}

/// Plays `story` and has both judges judge it.
pub fn judge(story: &Story, mutant: Option<Mutant>) -> Result<Verdicts, Fault> {
    let record = played(story, mutant)?;
    let verdicts = checker::judge(&record)?;
    invariants::judge(&record)?;
    Ok(verdicts)
}

/// Plays `story` and judges only what must always hold.
pub fn judge_invariants(story: &Story, mutant: Option<Mutant>) -> Result<(), Fault> {
    invariants::judge(&played(story, mutant)?)
}

fn played(story: &Story, mutant: Option<Mutant>) -> Result<Vec<Entry>, Fault> {
    let lost = |why: anyhow::Error| Fault { at: story.begins, clock: story.begins, what: format!("{why:#}") };
    world::play(story, mutant).map_err(lost)
}

/// The failure of the story of `seed`, made short; `None` where it does not fail.
fn failure(seed: u64, mutant: Option<Mutant>) -> Option<Failure> {
    let story =
        shrink::shrink(&invent::story(seed), |story| judge(story, mutant).err().map(|fault| fault.at));
    let fault = judge(&story, mutant).err()?;
    Some(Failure { seed, fault, record: world::play(&story, mutant).unwrap_or_default(), story })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdicts { slots, told, given, repeated, latest, .. } = &self.verdicts;
        writeln!(f, "{slots} slots in {} stories: 0 missed, 0 doubled, 0 late", self.stories)?;
        writeln!(f, "the program was told {told} things")?;
        writeln!(f, "given: {given}, the latest {latest} ms after its due")?;
        writeln!(f, "given again where the program ended before that was on the disk: {repeated}")?;
        for (why, count) in self.verdicts.silences() {
            writeln!(f, "left unsaid, {why}: {count}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.fault)?;
        writeln!(f, "# the story of seed {:#x}, made short; play it again with --story FILE", self.seed)?;
        writeln!(f, "{}", self.story.write().map_err(|_| fmt::Error)?)?;
        writeln!(f, "# what was seen")?;
        for entry in &self.record {
            writeln!(f, "# {entry}")?;
        }
        Ok(())
    }
}
