//! The package for Fedora, openSUSE and their children.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use anyhow::Result;

use super::tree::Tree;
use super::{Finish, NAME, Packing, stage, template};
use crate::shell;

/// Makes it of `tree`, and answers with its file. rpmbuild finds out by itself which libraries the programs want, by names
/// that Fedora and openSUSE share.
pub(super) fn make(packing: &Packing, tree: &Tree) -> Result<PathBuf> {
    let staged = Tree::new(packing.work.join("rpm/staged"))?;
    for file in tree.files()? {
        let (from, place) = (tree.root.join(&file), format!("usr/{}", file.display()));
        if file.starts_with("bin") {
            staged.put_program(&place, &from)?;
        } else {
            staged.put(&place, fs::read(from)?)?;
        }
    }
    staged.put(&format!("usr/{}", stage::LABEL), packing.release.label("rpm"))?;
    staged.settle(packing.release.epoch)?;
    let mut changes = String::new();
    for release in &packing.release.changes {
        let mut date = shell::command("date", &packing.work);
        let day = shell::read(date.args(["-u", "-d", &release.day, "+%a %b %d %Y"]).env("LC_ALL", "C"))?;
        writeln!(changes, "* {} {} - {}-1", day.trim(), packing.release.maintainer, release.version)?;
        for item in &release.items {
            // a % would begin a macro
            writeln!(changes, "- {}", super::deb::wrapped(item, 76).join("\n  ").replace('%', "%%"))?;
        }
        changes.push('\n');
    }
    let spec = template::fill(
        &packing.template("linux/rpm/coop-casual-conference.spec")?,
        &[("VERSION", &packing.release.version), ("CHANGES", changes.trim_end())],
    )?;
    let folder = packing.work.join("rpm");
    let file = folder.join(format!("{NAME}.spec"));
    fs::write(&file, spec)?;
    let architecture = env::consts::ARCH;
    let mut build = shell::command("rpmbuild", &folder);
    build.env("SOURCE_DATE_EPOCH", packing.release.epoch.to_string());
    build.args(["-bb", "--quiet", "--target", &format!("{architecture}-linux")]);
    let defines = [
        format!("_topdir {}", folder.join("top").display()),
        format!("_rpmdir {}", packing.out.display()),
        format!("staged {}", staged.root.display()),
        "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm".to_owned(),
        "_buildhost reproducible".to_owned(),
        "use_source_date_epoch_as_buildtime 1".to_owned(),
        "clamp_mtime_to_source_date_epoch 1".to_owned(),
        // a 64-bit program's needs are told as such, also where Debian's rpm packs them
        format!(
            "_binary_payload {}",
            if packing.finish == Finish::Release { "w19.zstdio" } else { "w3.zstdio" }
        ),
    ];
    for define in &defines {
        build.args(["--define", define]);
    }
    shell::run(build.arg(&file))?;
    Ok(packing.out.join(format!("{NAME}-{}-1.{architecture}.rpm", packing.release.version)))
}
