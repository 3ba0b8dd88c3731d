//! The recipe for Arch and its children, which unpacks the archive.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::release::MAINTAINER;
use super::{NAME, Packing, template};
use crate::shell;

/// The processors that there may be an archive for.
const PROCESSORS: [&str; 2] = ["x86_64", "aarch64"];

/// Writes `PKGBUILD` for `archive`, and for that of the other processor where it lies beside.
pub(super) fn make(packing: &Packing, archive: &Path, repository: &str) -> Result<()> {
    let version = &packing.release.version;
    let (mut there, mut sources) = (Vec::new(), Vec::new());
    for processor in PROCESSORS {
        let file = archive.with_file_name(format!("{NAME}-{version}-{processor}-linux.tar.xz"));
        if !file.is_file() {
            continue;
        }
        let said = shell::read(shell::command("sha256sum", &packing.work).arg(&file))?;
        let sum = said.split_whitespace().next().context("sha256sum tells a sum")?.to_owned();
        there.push(format!("'{processor}'"));
        let name = format!("{NAME}-$pkgver-{processor}-linux.tar.xz");
        sources.push(format!(
            "source_{processor}=(\"https://github.com/{repository}/releases/download/v$pkgver/{name}\")"
        ));
        sources.push(format!("sha256sums_{processor}=('{sum}')"));
    }
    let text = template::fill(
        &packing.template("linux/arch/PKGBUILD")?,
        &[
            ("MAINTAINER", MAINTAINER),
            ("VERSION", version),
            ("ARCHES", &there.join(" ")),
            ("SOURCES", &sources.join("\n")),
        ],
    )?;
    fs::write(packing.out.join("PKGBUILD"), text).context("cannot write PKGBUILD")
}
