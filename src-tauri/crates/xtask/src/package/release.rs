//! The version, its day and what has changed: from Cargo.toml, the changelog and the commit.

use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use crate::place::Place;
use crate::shell;

/// A release, of which this is to be the newest.
pub(super) struct Release {
    /// The version, such as `0.1.0`.
    pub(super) version: String,
    /// The commit's time in seconds since 1970, which every file in the packages gets.
    pub(super) epoch: u64,
    /// The repository as GitHub names it: OWNER/NAME.
    pub(super) repository: String,
    /// Whom packages name as the one to turn to.
    pub(super) maintainer: String,
    /// All releases so far, the newest first.
    pub(super) changes: Vec<Changes>,
}

/// What one release has brought.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Changes {
    pub(super) version: String,
    /// As in 2026-11-26, UTC.
    pub(super) day: String,
    /// One paragraph each.
    pub(super) items: Vec<String>,
}

/// Where the project's repository is, and who maintains it, as Cargo.toml says. What is not set yet has these in it.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");
const MAINTAINER: &str = env!("CARGO_PKG_AUTHORS");
const UNSET: [&str; 2] = ["OWNER/NAME", "@example.org"];

/// What the changelog's newest part has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Changelog {
    /// This version's.
    Released,
    /// This version's, or what is unreleased, which is taken for it: so packages can be made and tried at any time.
    OrUnreleased,
}

impl Release {
    /// Reads it.
    pub(super) fn read(place: &Place, wanted: Changelog) -> Result<Release> {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let epoch = epoch(place)?;
        let changelog = fs::read_to_string(place.root.join("CHANGELOG.md"))?;
        let today = day(epoch, "+%Y-%m-%d")?;
        let unreleased = (version.as_str(), today.as_str());
        let changes = read_changes(&changelog, (wanted == Changelog::OrUnreleased).then_some(unreleased));
        let page = fs::read_to_string(place.ui().join("package.json"))?;
        ensure!(
            page.contains(&format!("\"version\": \"{version}\"")),
            "ui/package.json has another version than Cargo.toml's {version}"
        );
        match changes.first() {
            Some(newest) if newest.version == version => {}
            Some(newest) => bail!("CHANGELOG.md ends at {}, and Cargo.toml has {version}", newest.version),
            None => bail!("CHANGELOG.md has no part for {version}, such as `## [{version}] - 2026-11-26`"),
        }
        let repository = REPOSITORY
            .strip_prefix("https://github.com/")
            .with_context(|| format!("Cargo.toml's repository is {REPOSITORY}, which is not at GitHub"))?;
        let (repository, maintainer) = (repository.to_owned(), MAINTAINER.to_owned());
        Ok(Release { version, epoch, repository, maintainer, changes })
    }

    /// Fails while Cargo.toml has no real repository or maintainer.
    pub(super) fn settled(&self) -> Result<()> {
        for value in [&self.repository, &self.maintainer] {
            ensure!(
                !UNSET.iter().any(|unset| value.contains(unset)),
                "Cargo.toml's [workspace.package] still says {value}: set `repository` and `authors` before the first release"
            );
        }
        Ok(())
    }

    /// What it has brought, in the changelog's own words, and how to get it and make sure of it.
    pub(super) fn notes(&self, place: &Place) -> Result<String> {
        let changelog = fs::read_to_string(place.root.join("CHANGELOG.md"))?;
        let Release { version, repository, .. } = self;
        let changes = part(&changelog, version).with_context(|| format!("the changelog has no {version}"))?;
        Ok(format!(
            "{changes}\n\n## Install\n\n[How to install it on each system](https://github.com/{repository}/blob/v{version}/README.md#install). \
             To make sure that a file was built here from this tag: `gh attestation verify FILE --repo {repository}`."
        ))
    }

    /// What a package says of itself, for `ccc doctor`: its kind and the day of its release.
    pub(super) fn label(&self, kind: &str) -> String {
        let day = self.changes.first().map_or("", |newest| newest.day.as_str());
        format!("{kind} {day}\n")
    }
}

/// `SOURCE_DATE_EPOCH`, else the commit's time.
fn epoch(place: &Place) -> Result<u64> {
    let text = match env::var("SOURCE_DATE_EPOCH") {
        Ok(given) => given,
        Err(_) => shell::read(shell::command("git", &place.root).args(["log", "-1", "--format=%ct"]))
            .context("outside a clone, set SOURCE_DATE_EPOCH to the release's time in seconds since 1970")?,
    };
    text.trim().parse().with_context(|| format!("{} is no number of seconds", text.trim()))
}

/// An instant as `date` writes it, in UTC and English.
pub(super) fn day(epoch: u64, format: &str) -> Result<String> {
    let mut date = shell::command("date", std::path::Path::new("/"));
    // a Mac's `date` takes the instant in its own way
    let at = if cfg!(target_os = "macos") {
        ["-r".into(), epoch.to_string()]
    } else {
        ["-d".into(), format!("@{epoch}")]
    };
    let said = shell::read(date.arg("-u").args(at).arg(format).env("LC_ALL", "C"))?;
    Ok(said.trim().to_owned())
}

/// The changelog's part about `version`, without its heading.
fn part<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let (_, rest) = changelog.split_once(&format!("\n## [{version}]"))?;
    let (_, rest) = rest.split_once('\n')?;
    Some(rest.split("\n## ").next().unwrap_or(rest).trim())
}

/// Reads a changelog in the form of Keep a Changelog; `unreleased` is the version and day for what is not released yet.
fn read_changes(changelog: &str, unreleased: Option<(&str, &str)>) -> Vec<Changes> {
    let mut all: Vec<Changes> = Vec::new();
    let mut reading = false;
    for line in changelog.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let known = match heading.trim().split_once("] - ") {
                Some((version, day)) => Some((version.trim_start_matches('['), day.trim())),
                None if heading.trim() == "[Unreleased]" => unreleased,
                None => None,
            };
            reading = known.is_some();
            match (known, all.last_mut()) {
                // what a draft has taken for a version that is released already
                (Some((version, day)), Some(last)) if last.version == version => {
                    day.clone_into(&mut last.day);
                }
                (Some((version, day)), _) => {
                    all.push(Changes { version: version.into(), day: day.into(), items: Vec::new() });
                }
                (None, _) => {}
            }
        } else if let Some(changes) = all.last_mut().filter(|_| reading) {
            if let Some(item) = line.strip_prefix("- ") {
                changes.items.push(item.trim().to_owned());
            } else if let (Some(item), Some(rest)) = (changes.items.last_mut(), line.strip_prefix("  ")) {
                item.push(' ');
                item.push_str(rest.trim());
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One\n  thing.\n- Two\n\n## [0.1.0] - 2026-11-26\n\n- First\n";

    #[test]
    fn a_release_waits_until_its_repository_and_maintainer_are_set() {
        let release = |repository: &str, maintainer: &str| Release {
            version: "0.1.0".into(),
            epoch: 0,
            repository: repository.into(),
            maintainer: maintainer.into(),
            changes: read_changes(LOG, None),
        };
        assert!(release("OWNER/NAME", "Ana <ana@coop.example>").settled().is_err());
        assert!(release("patio/ccc", "Ana <maintainer@example.org>").settled().is_err());
        let settled = release("patio/ccc", "Ana <ana@coop.example>");
        assert!(settled.settled().is_ok());
        assert_eq!(settled.label("deb"), "deb 2026-11-26\n");
    }

    #[test]
    fn a_release_takes_only_what_is_released() {
        let all = read_changes(LOG, None);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].version.as_str(), all[0].day.as_str()), ("0.1.0", "2026-11-26"));
        assert_eq!(all[0].items, ["First"]);
        assert_eq!(part(LOG, "0.1.0"), Some("- First"));
        assert_eq!(part(LOG, "0.1"), None);
    }

    #[test]
    fn a_draft_takes_the_unreleased_for_its_own() {
        let all = read_changes(LOG, Some(("0.2.0", "2026-12-01")));
        assert_eq!(all[0].items, ["One thing.", "Two"]);
        assert_eq!(all[1].version, "0.1.0");
        let same = read_changes(LOG, Some(("0.1.0", "2026-12-01")));
        assert_eq!(same.len(), 1);
        assert_eq!((same[0].day.as_str(), same[0].items.len()), ("2026-11-26", 3));
    }
}
