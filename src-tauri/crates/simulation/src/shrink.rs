//! From a story that fails to a short one that still fails.

use crate::story::{Deed, HOUR, MINUTE, Ms, SECOND, Story};

/// The shortest story found that still breaks a rule; `breaks` says when a story does, by the true clock.
pub fn shrink(story: &Story, breaks: impl Fn(&Story) -> Option<Ms>) -> Story {
    let mut best = story.clone();
    let fails = |story: &Story| breaks(story).is_some();
    // First what makes each try quick: nothing is drawn, and nothing comes after the fault.
    attempt(&mut best, &fails, &|story| story.draws = false);
    if let Some(at) = breaks(&best) {
        attempt(&mut best, &fails, &|story| {
            story.ends = at;
            story.steps.retain(|step| step.at <= at);
        });
    }
    loop {
        let before = best.clone();
        drop_steps(&mut best, &fails);
        simplify(&mut best, &fails);
        if best == before {
            return best;
        }
    }
}

/// Changes the story where it still fails then.
fn attempt(best: &mut Story, fails: &impl Fn(&Story) -> bool, change: &dyn Fn(&mut Story)) {
    let mut plainer = best.clone();
    change(&mut plainer);
    if plainer != *best && fails(&plainer) {
        *best = plainer;
    }
}

/// Leaves out as many steps as possible: halves first, single ones last.
fn drop_steps(best: &mut Story, fails: &impl Fn(&Story) -> bool) {
    let mut width = best.steps.len().div_ceil(2).max(1);
    loop {
        let mut from = 0;
        while from < best.steps.len() {
            let mut shorter = best.clone();
            shorter.steps.drain(from..(from + width).min(best.steps.len()));
            if fails(&shorter) {
                *best = shorter;
            } else {
                from += width;
            }
        }
        if width == 1 {
            return;
        }
        width = width.div_ceil(2);
    }
}

/// Makes what is left plain: a shorter span, plainer settings, rounder instants.
fn simplify(best: &mut Story, fails: &impl Fn(&Story) -> bool) {
    let steps = best.steps.len();
    let mut attempt = |change: &dyn Fn(&mut Story)| attempt(best, fails, change);
    attempt(&|story| story.zone = "UTC".into());
    attempt(&|story| story.ends = story.steps.last().map_or(story.ends, |step| step.at));
    attempt(&|story| story.ends = story.begins + (story.ends - story.begins) / 2);
    // As late a beginning as can be: what comes before it comes at it.
    for index in (0..steps).rev() {
        for earlier in [0, HOUR, 24 * HOUR] {
            attempt(&|story| {
                let begins = story.steps[index].at - earlier;
                story.begins = story.begins.max(begins);
                for step in &mut story.steps {
                    step.at = step.at.max(begins);
                }
            });
        }
    }
    let simpler: [fn(&mut crate::story::Choices); 6] = [
        |choices| choices.quiet = None,
        |choices| choices.one_slot_a_week = false,
        |choices| choices.slot_ladders = [None, None],
        |choices| choices.room = true,
        |choices| {
            choices.ladder.pop();
        },
        |choices| {
            if choices.ladder.len() > 1 {
                choices.ladder.remove(0);
            }
        },
    ];
    for simpler in simpler {
        attempt(&|story| simpler(&mut story.choices));
        attempt(&|story| {
            simpler(&mut story.choices);
            for step in &mut story.steps {
                if let Deed::Choose(choices) = &mut step.deed {
                    simpler(choices);
                }
            }
        });
    }
    for index in 0..best.steps.len() {
        let mut attempt = |change: &dyn Fn(&mut Story)| self::attempt(best, fails, change);
        for unit in [HOUR, MINUTE, SECOND] {
            attempt(&|story| {
                let rounded = story.steps[index].at.div_euclid(unit) * unit;
                let earliest = index.checked_sub(1).map_or(story.begins, |before| story.steps[before].at);
                story.steps[index].at = rounded.max(earliest);
            });
        }
        attempt(&|story| {
            if let Deed::MoveClock { by_ms } = &mut story.steps[index].deed {
                *by_ms = rounder(*by_ms);
            }
        });
    }
}

/// A rounder span that is not nothing.
fn rounder(span: Ms) -> Ms {
    let unit = [HOUR, MINUTE, SECOND].into_iter().find(|unit| span.abs() > *unit).unwrap_or(1);
    span / unit * unit
}
