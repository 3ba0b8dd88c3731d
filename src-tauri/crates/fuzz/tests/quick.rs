//! The quick pass: all samples, and some inputs that chance makes of them, the same each time.

use ccc_fuzz::campaign::{Campaign, Finding};
use ccc_fuzz::targets;

/// From which all inputs follow.
const SEED: u64 = 726;

// One test, since memory is measured for the whole process.
#[test]
fn what_must_hold_holds_for_hostile_input() {
    let mut findings: Vec<Finding> = Vec::new();
    for target in targets::all() {
        let mut campaign = Campaign::new(target, SEED, |_, _| {});
        findings.extend(campaign.samples().unwrap());
        findings.extend((0..target.quick).find_map(|_| campaign.step()));
    }
    let told: Vec<String> = findings
        .iter()
        .map(|Finding { target, input, fault }| {
            format!("{target}: {fault}\n{:.2000}", input.escape_ascii().to_string())
        })
        .collect();
    assert!(findings.is_empty(), "{}", told.join("\n\n"));
}
