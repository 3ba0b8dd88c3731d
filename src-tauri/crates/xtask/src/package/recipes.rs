//! The recipes by which other package managers install what is released: winget's manifests, Homebrew's cask, Arch's
//! PKGBUILD.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::release::Release;
use super::{NAME, template};
use crate::place::Place;
use crate::shell;

/// The processors that there may be an archive for, as Arch names them.
const PROCESSORS: [&str; 2] = ["x86_64", "aarch64"];

/// Writes all of them for the packages in `folder`: `winget/`, `Casks/` and `PKGBUILD` in `out`.
pub(super) fn all(place: &Place, release: &Release, folder: &Path, out: &Path) -> Result<()> {
    let version = &release.version;
    let setup = sum(&folder.join(format!("Coop-Casual-Conference-{version}-setup.exe")))?;
    let bundle = sum(&folder.join(format!("Coop-Casual-Conference-{version}-macos.zip")))?;
    let (winget, casks) = (out.join("winget"), out.join("Casks"));
    for folder in [&winget, &casks] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let (version, repository) = (("VERSION", version.as_str()), ("REPOSITORY", release.repository.as_str()));
    let manifests: [(&str, &[(&str, &str)]); 3] = [
        ("installer", &[version, repository, ("SHA256", &setup)]),
        ("locale.en-US", &[version, repository]),
        ("version", &[version]),
    ];
    for (part, values) in manifests {
        let text = template::fill(&template::read(place, &format!("windows/winget/{part}.yaml"))?, values)?;
        // as winget's own repository names them
        let suffix = if part == "version" { String::new() } else { format!(".{part}") };
        fs::write(winget.join(format!("Patio.CoopCasualConference{suffix}.yaml")), text)?;
    }
    let cask = template::read(place, &format!("homebrew/{NAME}.rb"))?;
    let cask = template::fill(&cask, &[version, repository, ("SHA256", &bundle)])?;
    fs::write(casks.join(format!("{NAME}.rb")), cask)?;
    pkgbuild(place, release, folder, out)
}

/// Writes `PKGBUILD` into `out`, for those processors whose archives lie in `folder`.
pub(super) fn pkgbuild(place: &Place, release: &Release, folder: &Path, out: &Path) -> Result<()> {
    let (version, repository) = (&release.version, &release.repository);
    let (mut there, mut sources) = (Vec::new(), Vec::new());
    for processor in PROCESSORS {
        let file = folder.join(format!("{NAME}-{version}-{processor}-linux.tar.xz"));
        if !file.is_file() {
            continue;
        }
        there.push(format!("'{processor}'"));
        let name = format!("{NAME}-$pkgver-{processor}-linux.tar.xz");
        sources.push(format!(
            "source_{processor}=(\"https://github.com/{repository}/releases/download/v$pkgver/{name}\")"
        ));
        sources.push(format!("sha256sums_{processor}=('{}')", sum(&file)?));
    }
    ensure!(!there.is_empty(), "no archive of {version} is in {}", folder.display());
    let text = template::fill(
        &template::read(place, "linux/arch/PKGBUILD")?,
        &[
            ("MAINTAINER", &release.maintainer),
            ("VERSION", version),
            ("ARCHES", &there.join(" ")),
            ("SOURCES", &sources.join("\n")),
        ],
    )?;
    fs::write(out.join("PKGBUILD"), text).context("cannot write PKGBUILD")
}

fn sum(file: &Path) -> Result<String> {
    let folder = file.parent().context("a file is in a folder")?;
    let said = shell::read(shell::command("sha256sum", folder).arg(file))?;
    said.split_whitespace().next().map(str::to_owned).context("sha256sum tells a sum")
}
