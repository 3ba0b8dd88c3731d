//! `cargo xtask test --quick`: what a change breaks most often, in a minute or two.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::Selection;
use crate::place::Place;
use crate::steps::Steps;
use crate::{node, shell};

/// Tests that take longer than all others of their program together.
const LONG: &[&str] = &[
    "at_any_hour_views_change_only_when_the_program_wakes",
    "forty_reminders_a_slot_are_each_shown_once_over_weeks_of_restarts",
    "the_countdown_of_a_skipped_slot_goes_on",
    "nothing_is_sent_without_a_click_or_opened_after_a_refusal",
    "a_slot_in_the_hour_that_a_clock_change_skips_or_repeats_has_one_start_on_each_date",
    "around_every_clock_change_each_zone_tells_the_time_of",
];

/// Test programs that run whole: the unit tests, and those that start a process or talk to servers on this machine.
const TESTS: &[&str] = &["main", "network", "process", "reading"];

/// The black-box tests of what a person does every week: a reminder, a click, a room, a settings file; and those of the
/// workspace's own rules.
const SMOKE: &[&str] = &[
    "cli::next_has_exactly_the_promised_keys",
    "house::a_long_module_has_a_reason",
    "house::the_arrows_between_the_packages_point_one_way",
    "house::the_core_uses_nothing_but_its_arguments",
    "house::what_a_system_does_differently_is_in_a_file_of_the_systems_name",
    "instances::the_command_line_talks_to_the_resident",
    "joining::a_room_set_from_the_command_line_is_what_join_opens_from_then_on",
    "notices::a_slot_has_its_notices_exactly_once_also_across_a_restart",
    "settings::unknown_keys_are_reported_and_stay",
    "tray::join_in_the_menu_opens_the_room_and_copies_the_code",
];

/// The quick pass.
pub(super) fn run(place: &Place, steps: &mut Steps) -> Result<()> {
    steps.step("format", || super::format(place))?;
    let selection = Selection::new(false);
    steps.step("lints", || super::lints(place, &selection))?;
    steps.step("the programs and the Rust tests: build", || super::build(place, &selection))?;
    steps.step("unit tests", || {
        let mut test = super::test(place, &selection);
        test.args(["--lib", "--bins"]).args(TESTS.iter().flat_map(|name| ["--test", name])).arg("--");
        shell::run(test.args(LONG.iter().flat_map(|name| ["--skip", name])))
    })?;
    steps.step("some black-box tests", || {
        let mut test = super::test(place, &selection);
        shell::run(test.args(["--test", "blackbox", "--", "--exact"]).args(SMOKE))
    })?;
    page(place, steps)?;
    let left_out = "--quick leaves it out";
    steps.skip("tests that take long", format!("--quick leaves out {}", LONG.join(", ")));
    steps.skip("the simulation, the fuzzer and the other black-box tests", left_out);
    for what in [
        "the page in a real browser",
        "the panel: lints, build and tests",
        "the workflows",
        "the documentation's links",
        "licences, sources, bans and advisories of dependencies",
        "the package",
        "the other systems",
    ] {
        steps.skip(what, left_out);
    }
    Ok(())
}

/// The page's checks, unless the page is as it was when it passed them last.
fn page(place: &Place, steps: &mut Steps) -> Result<()> {
    let stamp = place.target.join("page-passed");
    let now = state(&place.ui())?;
    if fs::read_to_string(&stamp).is_ok_and(|passed| passed == now) {
        steps.skip("the page", "nothing in ui has changed since it passed its checks");
        return Ok(());
    }
    steps.step("the page's packages", || node::packages(place))?;
    super::page_checks(place, steps)?;
    fs::write(&stamp, now).with_context(|| format!("cannot write {}", stamp.display()))
}

/// The names, sizes and times of a folder's files, without what others have made there.
fn state(folder: &Path) -> Result<String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let entry = entry?;
            let about = entry.metadata()?;
            if !about.is_dir() {
                let since = about.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                files.insert(entry.path(), (about.len(), since));
            } else if entry.file_name() != "node_modules" && entry.file_name() != "dist" {
                folders.push(entry.path());
            }
        }
    }
    Ok(format!("{files:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_that_are_named_exist() {
        let place = Place::find().unwrap();
        let mut sources = String::new();
        let mut folders = vec![place.root.join("tests"), place.root.join("src-tauri/crates/core")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else if entry.path().extension().is_some_and(|ending| ending == "rs") {
                    sources += &fs::read_to_string(entry.path()).unwrap();
                }
            }
        }
        for name in LONG.iter().chain(SMOKE) {
            let name = name.rsplit("::").next().unwrap();
            assert!(sources.contains(&format!("fn {name}")), "{name}");
        }
    }

    #[test]
    fn a_page_that_has_changed_is_seen() {
        let ui = Place::find().unwrap().ui();
        let (whole, source) = (state(&ui).unwrap(), state(&ui.join("src")).unwrap());
        assert_eq!(whole, state(&ui).unwrap());
        assert_ne!(whole, source);
        assert!(!whole.contains("node_modules"));
    }
}
