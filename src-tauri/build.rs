//! Compiles the page and the window's settings into the program.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    assert!(
        Path::new("../ui/dist/index.html").is_file(),
        "the page is not built yet: run `cargo xtask run`, which builds the page and then the panel"
    );
    tauri_build::build();
}
