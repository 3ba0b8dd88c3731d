//! `cargo xtask icons`: the app's icons in all formats, from one drawing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::shell;

/// The formats that the bundles and packages use; Tauri's tool makes many more.
const FILES: [&str; 6] = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];

/// Sizes that menus and software centres want as well, and that the tool makes only when asked.
const MORE: [&str; 2] = ["48", "64"];

/// Makes them with Tauri's own tool, which npm fetches for this one use.
pub(crate) fn run(place: &Place) -> Result<()> {
    let icons = place.root.join("src-tauri/icons");
    let made = place.target.join("icons");
    let tauri = |output: &Path| {
        let mut tauri = shell::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &place.root);
        tauri.args(["exec", "--yes", "--package=@tauri-apps/cli@2", "--", "tauri", "icon"]);
        tauri.arg(icons.join("icon.svg")).arg("--output").arg(output);
        tauri
    };
    shell::run(&mut tauri(&made))?;
    shell::run(tauri(&made).args(MORE.iter().flat_map(|size| ["--png", size])))?;
    let more = MORE.map(|size| format!("{size}x{size}.png"));
    for name in FILES.into_iter().chain(more.iter().map(String::as_str)) {
        fs::copy(made.join(name), icons.join(name)).with_context(|| format!("{name} was not made"))?;
    }
    println!("the icons in {} are new", icons.display());
    Ok(())
}
