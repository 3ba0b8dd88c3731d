//! `cargo xtask release`: the steps from a tag to what people get, each to be run by hand as the workflow runs it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Result, bail, ensure};
use clap::{Args, Subcommand};

use super::release::{Changelog, Release};
use super::{recipes, sums};
use crate::place::Place;
use crate::{shell, tools};

/// What to do.
#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Refuse a tag that is not on main, another version than the manifests' and the changelog's, an owner or maintainer who
    /// is not set, and mistakes in the workflows
    Check {
        /// The tag, such as v0.2.0
        tag: String,
    },
    /// Write winget's manifests, Homebrew's cask and Arch's PKGBUILD for the packages in FOLDER beside them, and SHA256SUMS
    /// over all
    Recipes {
        /// The folder with all packages of the release
        folder: PathBuf,
    },
    /// Print what the release has brought, from the changelog, and how to get it
    Notes,
    /// Put the .deb and .rpm in FOLDER into signed repositories for apt, dnf and zypper, in SITE
    Repositories {
        /// The folder with the packages
        folder: PathBuf,
        /// The folder that a web server serves; packages of earlier releases in it stay
        site: PathBuf,
        /// The GPG key, by its fingerprint or address
        #[arg(long)]
        key: String,
        /// Where the site is served; without it, on the repository's GitHub pages
        #[arg(long)]
        url: Option<String>,
    },
}

/// The command.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    match &options.step {
        Step::Check { tag } => check(place, tag),
        Step::Recipes { folder } => {
            let folder = env::current_dir()?.join(folder);
            let release = Release::read(place, Changelog::OrUnreleased)?;
            let made = folder.join("recipes");
            recipes::all(place, &release, &folder, &made)?;
            // in one file, since a release has no folders
            let archive = folder.join(format!("{}-{}-recipes.tar.gz", super::NAME, release.version));
            let mut tar = shell::command("tar", &made);
            tar.args([
                "--create",
                "--use-compress-program=gzip -n",
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
            ]);
            shell::run(tar.arg(format!("--mtime=@{}", release.epoch)).arg("--file").arg(archive).arg("."))?;
            fs::copy(made.join("PKGBUILD"), folder.join("PKGBUILD"))?;
            println!("{}", sums(&folder)?);
            Ok(())
        }
        Step::Notes => {
            println!("{}", Release::read(place, Changelog::Released)?.notes(place)?);
            Ok(())
        }
        Step::Repositories { folder, site, key, url } => {
            repositories(place, folder, site, key, url.as_deref())
        }
    }
}

fn check(place: &Place, tag: &str) -> Result<()> {
    let release = Release::read(place, Changelog::Released)?;
    let version = tag.strip_prefix('v').unwrap_or(tag);
    ensure!(release.version == version, "the tag says {version}, and Cargo.toml {}", release.version);
    release.settled()?;
    let repository = &release.repository;
    if let Ok(here) = env::var("GITHUB_REPOSITORY") {
        ensure!(&here == repository, "this is {here}, and Cargo.toml's repository is {repository}");
    }
    let is_on_main = shell::command("git", &place.root)
        .args(["merge-base", "--is-ancestor", &format!("{tag}^{{commit}}"), "origin/main"])
        .status()?;
    ensure!(is_on_main.success(), "{tag} is not on main");
    let Some(zizmor) = tools::zizmor(place)? else {
        bail!("zizmor, which reads the workflows, cannot be installed")
    };
    let mut zizmor = shell::command(zizmor, &place.root);
    shell::run(zizmor.args(["--offline", "--no-progress", "--persona=pedantic", ".github"]))?;
    println!("{tag} can be released: it is on main, and manifests, page and changelog agree on {version}");
    Ok(())
}

fn repositories(place: &Place, folder: &Path, site: &Path, key: &str, url: Option<&str>) -> Result<()> {
    let release = Release::read(place, Changelog::OrUnreleased)?;
    let url = if let Some(url) = url {
        url.trim_end_matches('/').to_owned()
    } else {
        release.settled()?;
        pages_of(&release.repository)?
    };
    let mut packages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "deb" || kind == "rpm") {
            packages.push(env::current_dir()?.join(path));
        }
    }
    packages.sort();
    ensure!(!packages.is_empty(), "there is no .deb or .rpm in {}", folder.display());
    let mut publish =
        shell::command(place.root.join("packaging/linux/repository/publish.sh"), &env::current_dir()?);
    shell::run(publish.arg(site).arg(key).arg(url).args(packages))
}

/// Where GitHub serves the pages of the repository `OWNER/NAME`.
fn pages_of(repository: &str) -> Result<String> {
    match repository.split_once('/') {
        Some((owner, name)) => Ok(format!("https://{}.github.io/{name}", owner.to_lowercase())),
        None => bail!("{repository} is not OWNER/NAME"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_below_their_owners_name_in_small_letters() {
        assert_eq!(pages_of("Patio/ccc").unwrap(), "https://patio.github.io/ccc");
        assert!(pages_of("ccc").is_err());
    }
}
