//! Compiles the page and the window's settings into the program.

use std::path::Path;
use tauri_build::{AppManifest, Attributes};

/// What the page may ask: the commands in `src/commands.rs`, each of which `capabilities/panel.json` allows.
const COMMANDS: [&str; 8] = ["shown", "act", "find_places", "first_page", "again", "close", "paint", "drawn"];

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    assert!(
        Path::new("../ui/dist/index.html").is_file(),
        "the page is not built yet: run `cargo xtask run`, which builds the page and then the panel"
    );
    // With the commands named, the page may ask what its capability allows and nothing else.
    let commands = AppManifest::new().commands(&COMMANDS);
    if let Err(error) = tauri_build::try_build(Attributes::new().app_manifest(commands)) {
        panic!("the panel cannot be built: {error:#}");
    }
}
