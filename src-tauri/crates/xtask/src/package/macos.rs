//! The bundle for macOS, in a zip. Made on a Mac it is signed ad hoc; anywhere else, each program keeps the linker's own
//! signature, without which a Mac with Apple's processor would not start it.

use std::fs;

use anyhow::Result;

use super::stage::Contents;
use super::tree::Tree;
use super::{Packing, template};
use crate::shell;

const BUNDLE: &str = "Coop Casual Conference.app";

/// Makes it.
pub(super) fn make(packing: &Packing, contents: &Contents) -> Result<()> {
    let tree = Tree::new(packing.work.join("tree"))?;
    let inside = format!("{BUNDLE}/Contents");
    let version = &packing.release.version;
    let plist = template::fill(&packing.template("macos/Info.plist")?, &[("VERSION", version)])?;
    tree.put(&format!("{inside}/Info.plist"), plist)?;
    for (name, file) in &contents.programs {
        tree.put_program(&format!("{inside}/MacOS/{name}"), file)?;
    }
    let (root, resources) = (&packing.place.root, format!("{inside}/Resources"));
    tree.put(&format!("{resources}/icon.icns"), fs::read(root.join("src-tauri/icons/icon.icns"))?)?;
    tree.put(&format!("{resources}/LICENSE.txt"), fs::read(root.join("LICENSE"))?)?;
    tree.put(&format!("{resources}/CHANGELOG.md"), fs::read(root.join("CHANGELOG.md"))?)?;
    tree.put(&format!("{resources}/THIRD-PARTY.txt"), &contents.third_party)?;
    tree.put(&format!("{resources}/package"), packing.release.label("bundle"))?;
    for (name, page) in &contents.manual {
        tree.put(&format!("{resources}/man/man1/{name}"), page)?;
    }
    for (shell, name, text) in &contents.completions {
        tree.put(&format!("{resources}/completions/{shell}/{name}"), text)?;
    }
    if cfg!(target_os = "macos") {
        let mut sign = shell::command("codesign", &tree.root);
        shell::run(sign.args(["--force", "--deep", "--sign", "-", BUNDLE]))?;
        shell::run(shell::command("codesign", &tree.root).args(["--verify", "--deep", "--strict", BUNDLE]))?;
    }
    tree.settle(packing.release.epoch)?;
    let file = packing.out.join(format!("Coop-Casual-Conference-{version}-macos.zip"));
    let _ = fs::remove_file(&file);
    let mut zip = shell::command("zip", &tree.root);
    // zip's times are local ones
    zip.env("TZ", "UTC").args(["-X", "-q", "-9"]).arg(&file).args(tree.all()?);
    shell::run(&mut zip)
}
