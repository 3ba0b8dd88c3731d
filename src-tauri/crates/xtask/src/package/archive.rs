//! The archive for every other Linux: unpacked anywhere, `bin/ccc-tray` starts and makes itself known to the desktop.

use std::env;
use std::fs;

use anyhow::Result;

use super::tree::Tree;
use super::{Finish, NAME, Packing};
use crate::shell;

/// Makes it of `tree`.
pub(super) fn make(packing: &Packing, tree: &Tree) -> Result<()> {
    let name = format!("{NAME}-{}-{}-linux", packing.release.version, env::consts::ARCH);
    let folder = packing.work.join("archive");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let file = packing.out.join(format!("{name}.tar.xz"));
    let mut tar = shell::command("tar", &tree.root);
    tar.env("XZ_OPT", if packing.finish == Finish::Release { "-9e -T1" } else { "-1 -T1" });
    tar.args([
        "--create",
        "--xz",
        "--format=gnu",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
    ]);
    tar.arg(format!("--mtime=@{}", packing.release.epoch)).arg(format!("--transform=s,^\\.,{name},"));
    shell::run(tar.arg("--file").arg(&file).arg("."))
}
