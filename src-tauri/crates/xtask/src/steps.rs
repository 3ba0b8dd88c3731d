//! The headings, times and skips of a run of many steps.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What was done, how long it took, and what was left out.
pub(crate) struct Steps {
    done: Vec<(String, Duration)>,
    skipped: Vec<(String, String)>,
}

impl Steps {
    /// Nothing done yet.
    pub(crate) fn new() -> Steps {
        Steps { done: Vec::new(), skipped: Vec::new() }
    }

    /// Does one step under a heading; its failure names it.
    pub(crate) fn step(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n== {name}");
        let start = Instant::now();
        work().with_context(|| format!("stopped at “{name}”; what it said is above"))?;
        let took = start.elapsed();
        println!("== {name}: done in {}", in_words(took));
        self.done.push((name.to_owned(), took));
        Ok(())
    }

    /// Notes that something was left out, and why.
    pub(crate) fn skip(&mut self, name: &str, why: impl Into<String>) {
        let why = why.into();
        println!("\n== {name}: skipped, {why}");
        self.skipped.push((name.to_owned(), why));
    }

    /// The closing account.
    pub(crate) fn account(&self) -> String {
        let done = self.done.iter().map(|(name, took)| format!("{:>8}  {name}\n", in_words(*took)));
        let skipped = self.skipped.iter().map(|(name, why)| format!("  {name}: {why}\n"));
        let heading = if self.skipped.is_empty() { "Nothing was skipped.\n" } else { "Skipped:\n" };
        let head = "\n== All steps passed\n".to_owned();
        std::iter::once(head).chain(done).chain([heading.to_owned()]).chain(skipped).collect()
    }
}

fn in_words(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f32())
    } else {
        format!("{}:{:02} min", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn the_account_lists_what_was_done_and_what_was_not() {
        let mut steps = Steps::new();
        steps.step("format", || Ok(())).unwrap();
        steps.skip("other systems", "this is not Debian");
        let account = steps.account();
        assert!(account.contains("  format\n"), "{account}");
        assert!(account.ends_with("Skipped:\n  other systems: this is not Debian\n"), "{account}");
    }

    #[test]
    fn a_failure_names_its_step_first() {
        let failure = Steps::new().step("clippy", || bail!("two warnings")).unwrap_err();
        assert_eq!(format!("{failure:#}"), "stopped at “clippy”; what it said is above: two warnings");
    }

    #[test]
    fn times_are_short_to_read() {
        assert_eq!(in_words(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(in_words(Duration::from_secs(65)), "1:05 min");
    }
}
