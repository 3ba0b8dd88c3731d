//! The trials of a target: its samples, then what chance makes of them.

use crate::mutate::mutated;
use crate::shrink::shrunk;
use crate::target::Target;
use crate::trial::{self, Fault};
use anyhow::Context as _;
use fastrand::Rng;
use std::collections::BTreeSet;

/// An input that led somewhere new is built upon, where it is not longer than this.
const LONGEST_KEPT: usize = 64 * 1024;

/// Of so many.
const MOST_KEPT: usize = 500;

/// An input for which something does not hold.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What was read.
    pub target: &'static str,
    /// The shortest input that was found for it.
    pub input: Vec<u8>,
    /// What does not hold.
    pub fault: Fault,
}

/// The trials of one target.
pub struct Campaign {
    target: Target,
    pool: Vec<Vec<u8>>,
    /// What was read so far, in the words of the target.
    seen: BTreeSet<String>,
    chance: Rng,
    /// Tells of an input before it is tried, since one can end the process.
    before: fn(&Target, &[u8]),
}

impl Campaign {
    /// The trials of `target` that follow from `seed`, after the samples.
    pub fn new(target: Target, seed: u64, before: fn(&Target, &[u8])) -> Self {
        Self { target, pool: Vec::new(), seen: BTreeSet::new(), chance: Rng::with_seed(seed), before }
    }

    /// Tries all samples of at most `longest` bytes; answers with the first for which something does not hold.
    pub fn samples(&mut self, longest: usize) -> anyhow::Result<Option<Finding>> {
        let samples = self.target.corpus().with_context(|| format!("the corpus of {}", self.target.name))?;
        for sample in samples.into_iter().filter(|sample| sample.len() <= longest) {
            if let Some(finding) = self.tried(&sample) {
                return Ok(Some(finding));
            }
            if sample.len() <= LONGEST_KEPT {
                self.pool.push(sample);
            }
        }
        Ok(None)
    }

    /// Tries one more input, of at most `longest` bytes.
    pub fn step(&mut self, longest: usize) -> Option<Finding> {
        let (words, longest) = (self.target.words, longest.min(self.target.longest));
        // Most of them short, where more of them can be tried.
        let longest = if self.chance.u8(..30) == 0 { longest } else { longest.min(4_096) };
        let input = mutated(&mut self.chance, &self.pool, words, longest);
        self.tried(&input)
    }

    /// How many inputs lead to something else than all others.
    pub fn kinds(&self) -> usize {
        self.seen.len()
    }

    /// What is tried.
    pub fn target(&self) -> &Target {
        &self.target
    }

    fn tried(&mut self, input: &[u8]) -> Option<Finding> {
        (self.before)(&self.target, input);
        match trial::read(&self.target, input) {
            Ok(read) => {
                if self.seen.insert(read) && input.len() <= LONGEST_KEPT && self.pool.len() < MOST_KEPT {
                    self.pool.push(input.to_vec());
                }
                None
            }
            Err(fault) => {
                let input = shrunk(&self.target, input, &fault);
                let fault = trial::read(&self.target, &input).err().unwrap_or(fault);
                Some(Finding { target: self.target.name, input, fault })
            }
        }
    }
}
