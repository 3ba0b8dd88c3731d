//! `cargo xtask icons`: the app's icons in all formats, from one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::shell;

/// The formats that the bundles use; Tauri's tool makes many more.
const FILES: [&str; 6] = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];

/// Makes them with Tauri's own tool, which npm fetches for this one use.
pub(crate) fn run(place: &Place) -> Result<()> {
    let icons = place.root.join("src-tauri/icons");
    let made = place.target.join("icons");
    let mut tauri = shell::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &place.root);
    tauri.args(["exec", "--yes", "--package=@tauri-apps/cli@2", "--", "tauri", "icon"]);
    shell::run(tauri.arg(icons.join("icon.svg")).arg("--output").arg(&made))?;
    for name in FILES {
        fs::copy(made.join(name), icons.join(name)).with_context(|| format!("{name} was not made"))?;
    }
    println!("the icons in {} are new", icons.display());
    Ok(())
}
