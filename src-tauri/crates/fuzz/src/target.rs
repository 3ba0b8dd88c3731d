//! What is tried: a reader, and what must hold for whatever it reads.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

/// What came of an input: in a few words what was read, so that inputs that lead somewhere new are built upon; or what
/// does not hold.
pub type Verdict = Result<String, String>;

/// A reader under trial.
#[derive(Clone, Copy)]
pub struct Target {
    /// What it is called; its corpus lies in a folder of that name.
    pub name: &'static str,
    /// Samples that are too large, or too regular, for files.
    pub samples: fn() -> Vec<String>,
    /// Words of its language, to be put anywhere.
    pub words: &'static [&'static str],
    /// The longest input that reaches it, in bytes.
    pub longest: usize,
    /// What reading may take.
    pub limits: Limits,
    /// How many inputs the quick pass makes of the corpus.
    pub quick: u32,
    /// Reads one input.
    pub read: fn(&[u8]) -> Verdict,
}

/// What reading an input may take: something in any case, and something for each of its bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The processor's time.
    pub time: Duration,
    /// The same for each byte.
    pub time_a_byte: Duration,
    /// Bytes allocated at once.
    pub memory: usize,
    /// The same for each byte.
    pub memory_a_byte: usize,
}

impl Limits {
    /// Generous by some ten times for programs that are not optimised: what grows with the square of its input breaks
    /// them all the same.
    pub const USUAL: Self = Self {
        time: Duration::from_millis(500),
        time_a_byte: Duration::from_micros(4),
        memory: 4 * 1024 * 1024,
        memory_a_byte: 32,
    };

    /// The time for an input of this length.
    pub fn time_for(&self, length: usize) -> Duration {
        self.time + self.time_a_byte * u32::try_from(length).unwrap_or(u32::MAX)
    }

    /// The memory for an input of this length.
    pub fn memory_for(&self, length: usize) -> usize {
        self.memory + self.memory_a_byte * length
    }
}

impl Target {
    /// The folder of its corpus.
    pub fn folder(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(self.name)
    }

    /// All samples: the corpus' files by name, then those that are made.
    pub fn corpus(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(self.folder())? {
            paths.push(entry?.path());
        }
        paths.sort();
        let mut samples = paths.iter().map(fs::read).collect::<io::Result<Vec<_>>>()?;
        samples.extend((self.samples)().into_iter().map(String::into_bytes));
        Ok(samples)
    }
}
