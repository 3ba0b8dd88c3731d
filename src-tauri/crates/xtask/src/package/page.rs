//! The npm packages whose code is in the page, told by the page's own source map.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, str};

use anyhow::{Context, Result, ensure};

use super::Packing;
use crate::{node, shell};

/// An npm package whose code is in the page.
pub(super) struct Bundled {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) licence: String,
}

/// All of them, in the order of their names. Builds the page anew, with its source map.
pub(super) fn bundled(packing: &Packing) -> Result<Vec<Bundled>> {
    let ui = packing.place.ui();
    let folder = packing.work.join("page");
    node::packages(packing.place)?;
    let mut vite = shell::command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &ui);
    vite.args([
        "exec",
        "--",
        "vite",
        "build",
        "--sourcemap",
        "--emptyOutDir",
        "--logLevel",
        "warn",
        "--outDir",
    ]);
    shell::read(vite.arg(&folder))?;
    let mut names = BTreeSet::new();
    read_maps(&folder, &mut names)?;
    ensure!(
        names.contains("svelte"),
        "the page's source map does not name Svelte: is it written otherwise now?"
    );
    names.into_iter().map(|name| of(&ui, name)).collect()
}

fn read_maps(folder: &Path, names: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_maps(&path, names)?;
        } else if path.extension().is_some_and(|extension| extension == "map") {
            names.extend(names_in(&fs::read_to_string(path)?));
        }
    }
    Ok(())
}

/// The packages that a source map names: what follows `node_modules/` up to the next slash, or the one after for `@scope/name`.
fn names_in(map: &str) -> BTreeSet<String> {
    let sources = map.split("node_modules/").skip(1);
    let name = |rest: &str| {
        let parts = if rest.starts_with('@') { 2 } else { 1 };
        let name = rest.split('/').take(parts).collect::<Vec<_>>().join("/");
        name.chars().all(|c| c.is_ascii_alphanumeric() || "@/-_.".contains(c)).then_some(name)
    };
    sources.filter_map(name).collect()
}

fn of(ui: &Path, name: String) -> Result<Bundled> {
    let file = ui.join("node_modules").join(&name).join("package.json");
    let manifest = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let value = |key: &str| {
        let (_, rest) = manifest.split_once(&format!("\"{key}\": \""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let version = value("version").with_context(|| format!("{name} has no version"))?;
    let licence = value("license").with_context(|| format!("{name} has no licence"))?;
    Ok(Bundled { name, version, licence })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_map_names_the_packages_once_each() {
        let map = r#"{"sources":["../../ui/node_modules/svelte/src/a.js","../node_modules/svelte/b.js",
            "../node_modules/@tauri-apps/api/core.js","../../ui/src/App.svelte"],"x":"node_modules/ is a folder/"}"#;
        assert_eq!(names_in(map).into_iter().collect::<Vec<_>>(), ["@tauri-apps/api", "svelte"]);
    }
}
