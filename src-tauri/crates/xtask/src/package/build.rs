//! The programs as people get them: each carries the list of its dependencies (`cargo audit bin` reads it), and no folder
//! of the machine that built it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use super::{PROGRAMS, System};
use crate::place::Place;
use crate::{node, shell, tools};

/// Builds the programs for this system, and answers with the folder in which they are. On macOS they run on both kinds of
/// processors.
pub(super) fn programs(place: &Place) -> Result<PathBuf> {
    programs_with(place, &home()?)
}

/// Where cargo keeps the crates' sources.
pub(super) fn home() -> Result<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    home.context("cargo's home is not known: set CARGO_HOME")
}

/// The same, with the crates' sources in the folder `home`.
pub(super) fn programs_with(place: &Place, home: &Path) -> Result<PathBuf> {
    let auditable = tools::find(place, &tools::AUDITABLE)?;
    node::packages(place)?;
    node::script(place, "build")?;
    // Other flags than a developer's own builds have, so these have a folder of their own.
    let target = place.target.join("packages/target");
    let flags = flags(place, home);
    let triples: &[&str] =
        if cfg!(target_os = "macos") { &["aarch64-apple-darwin", "x86_64-apple-darwin"] } else { &[] };
    let mut folders = Vec::new();
    for triple in triples.iter().map(Some).chain(triples.is_empty().then_some(None)) {
        let mut cargo = shell::command(&auditable, &place.root);
        cargo.args(["auditable", "build", "--release", "--locked"]);
        for name in PROGRAMS {
            cargo.args(["-p", name]);
        }
        cargo.args(triple.iter().flat_map(|triple| ["--target", triple]));
        cargo
            .env("CARGO_HOME", home)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        shell::run(&mut cargo)?;
        folders.push(triple.map_or(target.clone(), |triple| target.join(triple)).join("release"));
    }
    let made = place.target.join("packages/programs");
    let _ = fs::remove_dir_all(&made);
    fs::create_dir_all(&made)?;
    for name in PROGRAMS {
        let name = format!("{name}{}", System::this().suffix());
        if let [one] = folders.as_slice() {
            fs::copy(one.join(&name), made.join(&name)).with_context(|| format!("{name} was not built"))?;
        } else {
            let mut join = shell::command("lipo", &made);
            join.arg("-create").args(folders.iter().map(|folder| folder.join(&name)));
            shell::run(join.arg("-output").arg(&name))?;
        }
    }
    Ok(made)
}

/// The flags that put neutral names in place of this machine's folders, so that nobody's home is told and every machine
/// makes the same. They come in place of those in `.cargo/config.toml`, so these are among them.
fn flags(place: &Place, home: &Path) -> Vec<String> {
    let mut flags = vec![
        format!("--remap-path-prefix={}=/cargo", home.display()),
        format!("--remap-path-prefix={}=/source", place.root.display()),
        format!("--remap-path-prefix={}=/target", place.target.join("packages/target").display()),
    ];
    if cfg!(all(windows, target_env = "msvc")) {
        // no library of Visual Studio's is wanted where the programs run, and no time of the build is in them
        flags.extend(["-Ctarget-feature=+crt-static", "-Clink-arg=/Brepro"].map(str::to_owned));
    }
    flags
}
