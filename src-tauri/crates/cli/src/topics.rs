//! `ccc topics`.

use crate::files;
use crate::output::Output;
use anyhow::Context as _;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::Write;

/// Lists the topics, or names one by chance.
pub(crate) fn topics(
    random: bool,
    json: bool,
    output: &mut Output<impl Write, impl Write>,
) -> anyhow::Result<()> {
    let state = files::state(None, output)?;
    let topics: Vec<&String> = state.meetings.iter().flat_map(|meeting| &meeting.topics).collect();
    if random {
        let topic =
            pick(&topics, RandomState::new().build_hasher().finish()).context("there are no topics")?;
        return if json { output.json(topic) } else { output.line(topic) };
    }
    if json {
        return output.json(&topics);
    }
    topics.iter().try_for_each(|topic| output.line(topic))
}

/// Each of `all` for an equal share of the numbers that `chance` may be.
fn pick<T>(all: &[T], chance: u64) -> Option<&T> {
    let count = u64::try_from(all.len()).ok()?;
    all.get(usize::try_from(chance.checked_rem(count)?).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_one_can_be_picked_and_none_of_none() {
        assert_eq!([0, 1, 2, 3, u64::MAX].map(|chance| pick(&["a", "b", "c"], chance)), {
            [Some(&"a"), Some(&"b"), Some(&"c"), Some(&"a"), Some(&"a")]
        });
        assert_eq!(pick::<u8>(&[], 5), None);
    }
}
