//! The house rules that a compiler does not hold: which package may know which, and how long a module may be.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each package, and those of the house that it may know: `cldr <- core <- app <- {tray, panel}`, and
/// `core <- sources <- cli`.
const ARROWS: [(&str, &[&str]); 14] = [
    ("ccc-cldr", &[]),
    ("ccc-memory", &[]),
    ("ccc-core", &["ccc-cldr"]),
    ("ccc-simulation", &["ccc-core"]),
    ("ccc-sources", &["ccc-core", "ccc-testkit"]),
    ("ccc-app", &["ccc-core", "ccc-memory", "ccc-testkit"]),
    ("ccc-tray", &["ccc-core", "ccc-app"]),
    ("ccc", &["ccc-core", "ccc-sources", "ccc-app", "ccc-testkit"]),
    ("ccc-panel", &["ccc-core", "ccc-app", "ccc-layer-shell"]),
    ("ccc-layer-shell", &[]),
    // The developer's commands write man pages from the command line's arguments, and play the core's simulation.
    ("xtask", &["ccc-core", "ccc-simulation", "ccc-app", "ccc", "ccc-testkit"]),
    // Each reader, wherever it is.
    ("ccc-fuzz", &["ccc-core", "ccc-sources", "ccc-app", "ccc"]),
    ("ccc-testkit", &[]),
    ("ccc-tests", &["ccc-testkit"]),
];

/// The libraries of the core: none of them reads a clock, a file, the network or the environment by itself there.
const CORE_USES: [&str; 14] = [
    "ccc-cldr",
    "chrono",
    "chrono-tz",
    "fluent-bundle",
    "icu_calendar",
    "icu_datetime",
    "icu_locale_core",
    "icu_normalizer",
    "jiff",
    "percent-encoding",
    "serde",
    "serde_json",
    "thiserror",
    "url",
];

/// Modules of more than [`LONG`] lines, each with the reason why it is one piece.
const LONG_FOR_A_REASON: [(&str, &str); 2] = [
    (
        "src-tauri/crates/simulation/src/checker/mod.rs",
        "one judgement: every rule reads and writes the same memory of what was seen; what stands alone is in modules",
    ),
    (
        "src-tauri/crates/simulation/src/world.rs",
        "one machine: every step of a story moves the same clocks, screen and program",
    ),
];

/// With more lines than these, a module wants a reason. The tests at its end do not count.
const LONG: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).arg("--offline").current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The packages of the house.
fn packages() -> Vec<Value> {
    let text = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let mut metadata: Value = serde_json::from_str(&text).unwrap();
    serde_json::from_value(metadata["packages"].take()).unwrap()
}

/// The names of what a package depends on; those for tests and building only where `all`.
fn needs(package: &Value, all: bool) -> BTreeSet<String> {
    let dependencies = package["dependencies"].as_array().unwrap().iter();
    let wanted = dependencies.filter(|dependency| all || dependency["kind"].is_null());
    wanted.map(|dependency| dependency["name"].as_str().unwrap().to_owned()).collect()
}

/// All files below a folder of the house with one of these endings.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if name != "target" && name != "node_modules" && name != "gen" {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path);
            }
        }
    }
    found
}

/// A module without the tests at its end.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

#[test]
fn the_arrows_between_the_packages_point_one_way() {
    let packages = packages();
    let names: BTreeSet<&str> = packages.iter().map(|package| package["name"].as_str().unwrap()).collect();
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, known, "a package is new or gone: tell here what it may know");
    for (name, may) in ARROWS {
        let package = packages.iter().find(|package| package["name"] == name).unwrap();
        for needed in needs(package, true) {
            let wrong = names.contains(needed.as_str()) && !may.contains(&needed.as_str());
            assert!(!wrong, "{name} must not know {needed}");
        }
        let is_program = name.starts_with("ccc") && name != "ccc-tests";
        assert!(
            !is_program || !needs(package, false).contains("ccc-testkit"),
            "{name} uses the tests' stand-ins"
        );
    }
}

#[test]
fn only_the_panel_names_tauri() {
    for package in packages() {
        let tauri: Vec<String> =
            needs(&package, true).into_iter().filter(|name| name.starts_with("tauri")).collect();
        let is_panel = package["name"] == "ccc-panel";
        assert_eq!(!tauri.is_empty(), is_panel, "{} names {tauri:?}", package["name"]);
    }
    let importers: Vec<PathBuf> = files("ui/src", &["ts", "svelte", "js"])
        .into_iter()
        .filter(|path| fs::read_to_string(path).unwrap().contains("@tauri-apps/"))
        .map(|path| path.strip_prefix(root()).unwrap().to_owned())
        .collect();
    assert_eq!(importers, [Path::new("ui/src/bridge.ts")]);
}

#[test]
fn the_resident_and_the_command_line_hold_no_toolkit_and_no_browser_engine() {
    for package in ["ccc-tray", "ccc"] {
        let arguments = ["tree", "-p", package, "-e", "normal", "--prefix", "none", "--format", "{p}"];
        let tree = cargo(&[&arguments[..], &["--target", "x86_64-unknown-linux-gnu"]].concat());
        let names = tree.lines().filter_map(|line| line.split(' ').next());
        let heavy = ["gtk", "gdk", "glib", "wry", "webkit2gtk", "tao", "tauri", "winit", "libappindicator"];
        let found: BTreeSet<&str> = names.filter(|name| heavy.contains(name)).collect();
        assert!(found.is_empty(), "{package} brings {found:?}");
        let lines = tree.lines().filter(|line| line.starts_with("zbus v"));
        let versions: BTreeSet<&str> = lines.filter_map(|line| line.split(' ').nth(1)).collect();
        assert!(versions.len() <= 1, "{package} brings zbus more than once: {versions:?}");
    }
}

#[test]
fn resident_and_panel_hold_nothing_that_speaks_to_the_network_or_parses_what_comes_from_it() {
    let targets = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];
    for (package, target) in
        ["ccc-tray", "ccc-panel"].iter().flat_map(|one| targets.map(|target| (one, target)))
    {
        let tree = cargo(&[
            "tree", "-p", package, "-e", "normal", "--prefix", "none", "--format", "{p}", "--target", target,
        ]);
        let names = tree.lines().filter_map(|line| line.split(' ').next());
        let for_the_reader = [
            "ccc-sources",
            "rustls",
            "ring",
            "ureq",
            "html5gum",
            "tungstenite",
            "native-tls",
            "openssl",
            "hyper",
        ];
        let found: BTreeSet<&str> = names.filter(|name| for_the_reader.contains(name)).collect();
        assert!(found.is_empty(), "{package} on {target} brings {found:?}");
    }
    // Only what reads knows the sources, and only there is a click vouched for.
    let all = files("src-tauri", &["rs"]).into_iter();
    let all = all
        .filter(|path| !path.iter().any(|part| ["sources", "fuzz", "xtask"].iter().any(|own| part == *own)));
    let naming = |word: &str| {
        let names = |path: &PathBuf| {
            let text = fs::read_to_string(path).unwrap();
            text.lines().any(|line| line.contains(word) && !line.trim_start().starts_with("//"))
        };
        all.clone()
            .filter(names)
            .map(|path| path.strip_prefix(root()).unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let read = Path::new("src-tauri/crates/cli/src/read");
    assert!(naming("ccc_sources").iter().all(|path| path.starts_with(read)), "{:?}", naming("ccc_sources"));
    assert_eq!(naming("Click::on_join"), [read.join("mod.rs")]);
}

#[test]
fn the_core_uses_nothing_but_its_arguments() {
    let packages = packages();
    let core = packages.iter().find(|package| package["name"] == "ccc-core").unwrap();
    let needed = needs(core, false);
    let may: BTreeSet<String> = CORE_USES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(needed, may, "a library is new or gone: is it pure? Then tell so here");
    for path in files("src-tauri/crates/core/src", &["rs"]) {
        let text = fs::read_to_string(&path).unwrap();
        // Tests may read files.
        let is_test = path.iter().any(|part| {
            ["bindings.rs", "stories.rs", "testing.rs", "tests.rs", "tests"].iter().any(|name| part == *name)
        });
        let found = if is_test { Vec::new() } else { impure(without_tests(&text)) };
        assert!(found.is_empty(), "{found:?} in {}", path.display());
    }
}

/// What systems differ in is in files of these names, whatever the concern: so it is found on the first guess.
const SYSTEMS: [&str; 4] = ["linux", "windows", "macos", "windows_macos"];

/// Modules for some systems only that are called otherwise, each with the reason.
const CALLED_OTHERWISE: [(&str, &str); 2] = [
    ("banners", "the notices of macOS, beside those of Windows in a folder that is both systems' own"),
    ("toasts", "the notices of Windows, beside those of macOS in a folder that is both systems' own"),
];

#[test]
fn what_a_system_does_differently_is_in_a_file_of_the_systems_name() {
    for folder in ["src-tauri/crates/app/src", "src-tauri/crates/tray/src"] {
        for path in files(folder, &["rs"]) {
            let text = fs::read_to_string(&path).unwrap();
            for (condition, module) in text.lines().zip(text.lines().skip(1)) {
                let is_for_some =
                    ["target_os", "unix", "windows"].iter().any(|word| condition.contains(word));
                let module = module.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
                let Some(name) = module.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';')) else {
                    continue;
                };
                // What the tests compile everywhere is not a system's own.
                if !condition.starts_with("#[cfg(") || condition.contains("test") || !is_for_some {
                    continue;
                }
                let known =
                    SYSTEMS.contains(&name) || CALLED_OTHERWISE.iter().any(|(other, _)| *other == name);
                assert!(
                    known,
                    "{} names {name}, which is for some systems only: {SYSTEMS:?}",
                    path.display()
                );
            }
        }
    }
}

/// What a module takes from the standard library that reads or changes anything but its arguments.
fn impure(module: &str) -> Vec<&str> {
    const IMPURE: [&str; 9] = ["fs", "env", "net", "process", "thread", "os", "io", "SystemTime", "Instant"];
    // `std::fs::read`, and `use std::{fs, env as surroundings};` to the end of the statement.
    let code = module.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    let mut in_use = false;
    for line in code {
        for part in line.split_inclusive(';') {
            let named = if in_use { Some(part) } else { part.split_once("std::").map(|(_, named)| named) };
            let whole = in_use || part.contains("use std::");
            let mut words =
                named.unwrap_or_default().split(|sign: char| !sign.is_alphanumeric() && sign != '_');
            let first = words.next().into_iter();
            let rest = words.filter(|_| whole);
            found.extend(first.chain(rest).filter(|word| IMPURE.contains(word)));
            in_use = whole && !part.ends_with(';');
        }
    }
    let clocks = ["Utc::now", "Local::now", "Timestamp::now", "Zoned::now"];
    found.extend(clocks.into_iter().filter(|clock| module.contains(clock)));
    found
}

#[test]
fn what_is_impure_is_found_however_it_is_imported() {
    assert_eq!(impure("use std::{fs, env as surroundings};"), ["fs", "env"]);
    assert_eq!(impure("use std::{\n    collections::BTreeMap,\n    time::Instant,\n};\n"), ["Instant"]);
    assert_eq!(impure("let all = std::fs::read(path);"), ["fs"]);
    assert_eq!(impure("let now = Utc::now();"), ["Utc::now"]);
    assert_eq!(impure("use std::fmt;\n// std::fs\nlet fs = env();\n"), [""; 0]);
}

#[test]
fn a_long_module_has_a_reason() {
    let mut long = BTreeSet::new();
    let rust = files("src-tauri", &["rs"]).into_iter().chain(files("tests", &["rs"]));
    for path in rust.chain(files("ui/src", &["ts", "svelte", "css"])) {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let lines = without_tests(&text).lines().count();
        if lines > LONG && !name.starts_with("ui/src/bindings/") {
            long.insert(name);
        }
    }
    let listed: BTreeSet<String> = LONG_FOR_A_REASON.iter().map(|(name, _)| (*name).to_owned()).collect();
    let unlisted: Vec<&String> = long.difference(&listed).collect();
    assert!(unlisted.is_empty(), "more than {LONG} lines: split {unlisted:?}, or give the reason here");
    let gone: Vec<&String> = listed.iter().filter(|name| !root().join(name).exists()).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}");
}
