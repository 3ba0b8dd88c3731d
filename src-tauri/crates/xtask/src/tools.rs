//! Programs of cargo's that are not in its own package.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::Result;

use crate::place::Place;
use crate::shell;

/// A program from crates.io.
pub(crate) struct Tool {
    name: &'static str,
    /// The one that its settings and its output were tried with; where none is named, any will do.
    version: Option<&'static str>,
}

/// Licences, sources and bans of dependencies.
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", version: None };

/// Changes the code in small ways, and tells which change no test sees.
pub(crate) const MUTANTS: Tool = Tool { name: "cargo-mutants", version: Some("27.1.0") };

/// The program from the developer's PATH where any version will do, else from the cache, into which it is installed when
/// it is not there.
pub(crate) fn find(place: &Place, tool: &Tool) -> Result<PathBuf> {
    if let Some(theirs) = shell::find(tool.name).filter(|_| tool.version.is_none()) {
        return Ok(theirs);
    }
    let tools = place.cached("tools")?;
    // One folder for each version, so that another one is another file.
    let root = tool.version.map_or(tools.clone(), |version| tools.join(format!("{}-{version}", tool.name)));
    let ours = root.join("bin").join(format!("{}{}", tool.name, env::consts::EXE_SUFFIX));
    if !ours.is_file() {
        println!("{} is installed into {}; this takes some minutes, once", tool.name, root.display());
        let target = place.cache.join("tools-target");
        let mut install = shell::cargo(place, &["install", tool.name, "--locked", "--root"]);
        install.arg(&root).args(tool.version.map(|version| format!("--version={version}")));
        shell::run(install.env("CARGO_TARGET_DIR", &target))?;
        // Only the program is wanted.
        fs::remove_dir_all(&target)?;
    }
    Ok(ours)
}
