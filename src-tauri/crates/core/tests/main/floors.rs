//! The layers of the core: a module may use modules of its own layer and of those below, but none above.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom up. A folder stands for everything in it, unless a longer name says otherwise.
const FLOORS: [(&str, &[&str]); 8] = [
    ("words of the trade", &["link", "zone", "shortcut", "countdown", "language", "redact"]),
    (
        "model",
        &[
            "meeting",
            "occurrence",
            "builtin",
            "settings",
            "topics",
            "room",
            "thread",
            "reminder",
            "reminder/journal",
            "join/flow",
            "readiness",
            "reading",
            "deep_link",
            "action",
            "notice",
        ],
    ),
    ("state", &["state"]),
    ("deciding", &["reminder/plan", "ring", "day", "clock_change", "join"]),
    ("saying", &["phrases", "places"]),
    ("showing", &["view"]),
    ("happening", &["update"]),
    ("playing", &["rehearsal", "program"]),
];

/// The layer of the longest name in [`FLOORS`] that matches `module`.
fn floor(module: &str) -> Option<usize> {
    let names =
        FLOORS.iter().enumerate().flat_map(|(floor, (_, names))| names.iter().map(move |name| (name, floor)));
    let holds = |name: &str| module == name || module.starts_with(&format!("{name}/"));
    names.filter(|(name, _)| holds(name)).max_by_key(|(name, _)| name.len()).map(|(_, floor)| floor)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("a folder can be read to its end").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The modules that a file's `use crate::…` lines name, as paths.
fn used(text: &str) -> Vec<String> {
    let program = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    let mut used = Vec::new();
    for line in program
        .split(';')
        .filter_map(|part| part.trim_start().rsplit_once("use crate::").map(|(_, path)| path))
    {
        let path: String = line.split_whitespace().collect();
        let (before, names) = path.split_once('{').unwrap_or((path.as_str(), ""));
        let before = before.trim_end_matches("::").replace("::", "/");
        if names.is_empty() {
            used.push(before);
            continue;
        }
        for name in names.trim_end_matches('}').split([',', '{', '}']).filter(|name| !name.is_empty()) {
            let name = name.trim_end_matches("::").replace("::", "/");
            used.push(if before.is_empty() { name } else { format!("{before}/{name}") });
        }
    }
    used
}

#[test]
fn what_stands_on_a_floor_uses_nothing_above_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut above = BTreeMap::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let name =
            path.strip_prefix(&source).unwrap().with_extension("").to_str().unwrap().replace('\\', "/");
        let is_test = name.split('/').any(|part| part == "tests");
        if is_test || name == "lib" {
            continue;
        }
        let module = name.trim_end_matches("/mod");
        let own = floor(&name).or_else(|| floor(module));
        let own = own.unwrap_or_else(|| panic!("on which floor does {module} stand? Say so in FLOORS"));
        let text = fs::read_to_string(path).unwrap();
        let higher = used(&text).into_iter().filter(|other| floor(other).is_some_and(|other| other > own));
        let higher: Vec<String> = higher.collect();
        if !higher.is_empty() {
            above.insert(format!("{module} ({})", FLOORS[own].0), higher);
        }
    }
    assert_eq!(above, BTreeMap::new());
}
