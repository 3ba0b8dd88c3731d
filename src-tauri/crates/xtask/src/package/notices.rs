//! The notices of everything that is linked into the programs, which their licences want along.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use super::page::Bundled;
use super::{Packing, System};
use crate::shell;

/// A library that is linked into the programs.
pub(super) struct Library {
    pub(super) name: String,
    pub(super) version: String,
    /// As SPDX has it, mostly.
    pub(super) licence: String,
    /// Where its texts lie; `None` for what comes with the compiler.
    folder: Option<PathBuf>,
    /// `cargo` or `npm`.
    pub(super) kind: &'static str,
}

/// Everything from crates.io and npm that is in the programs for `system`, and Rust's standard library.
pub(super) fn libraries(packing: &Packing, system: System, page: Vec<Bundled>) -> Result<Vec<Library>> {
    let mut tree = shell::cargo(
        packing.place,
        &["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}|{l}"],
    );
    tree.args(["--target", system.triple(), "-p", "ccc", "-p", "ccc-panel", "-p", "ccc-tray"]);
    let sources = registry_sources()?;
    let mut crates = BTreeMap::new();
    for line in shell::read(&mut tree)?.lines().filter(|line| !line.is_empty()) {
        let (package, licence) = line.split_once('|').context("cargo tree writes what it was asked for")?;
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { bail!("what is {package}?") };
        // what has a folder after its version is the project's own
        if package.contains(" (/") || package.contains(":\\") {
            continue;
        }
        let version = version.trim_start_matches('v');
        let folder = sources
            .iter()
            .map(|source| source.join(format!("{name}-{version}")))
            .find(|folder| folder.is_dir());
        let folder =
            folder.with_context(|| format!("the source of {name} {version} is not in cargo's registry"))?;
        let licence = licence.trim_end_matches(" (*)").to_owned();
        crates.insert((name.to_owned(), version.to_owned()), (licence, folder));
    }
    let mut all: Vec<Library> = crates
        .into_iter()
        .map(|((name, version), (licence, folder))| Library {
            name,
            version,
            licence,
            folder: Some(folder),
            kind: "cargo",
        })
        .collect();
    let modules = packing.place.ui().join("node_modules");
    all.extend(page.into_iter().map(|Bundled { name, version, licence }| {
        let folder = Some(modules.join(&name));
        Library { name, version, licence, folder, kind: "npm" }
    }));
    Ok(all)
}

/// The text: each library with the numbers of its texts, then each text once.
pub(super) fn text(packing: &Packing, libraries: &[Library]) -> Result<String> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts: Vec<String> = Vec::new();
    let mut number_of = |text: String| {
        *numbers.entry(text.split_whitespace().collect::<Vec<_>>().join(" ")).or_insert_with(|| {
            texts.push(text);
            texts.len()
        })
    };
    let mut list = String::new();
    let standard = packing.template("licences/MIT.txt")?;
    let rust = number_of(format!("Copyright (c) The Rust Project contributors\n\n{standard}"));
    writeln!(list, "Rust's standard library (MIT OR Apache-2.0): {rust}")?;
    for library in libraries {
        let mut its: Vec<usize> = texts_of(packing, library)?.into_iter().map(&mut number_of).collect();
        its.sort_unstable();
        its.dedup();
        let its = its.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        writeln!(list, "{} {} ({}): {its}", library.name, library.version, library.licence)?;
    }
    let mut whole = format!(
        "Coop Casual Conference is made with the libraries below, each under its own licence. The numbers after a library\n\
         are those of its texts, which follow.\n\n{list}"
    );
    for (index, text) in texts.iter().enumerate() {
        write!(
            whole,
            "\n\n{}\n[{}]\n\n{}\n",
            "=".repeat(80),
            index + 1,
            text.replace("\r\n", "\n").trim_end()
        )?;
    }
    Ok(whole)
}

/// The texts that a library comes with; the licence's own where it comes with none.
fn texts_of(packing: &Packing, library: &Library) -> Result<Vec<String>> {
    let folder = library.folder.as_deref().context("only the standard library has no folder")?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && is_a_notice(&path) {
            files.push(path);
        }
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let bytes = fs::read(&file)?;
        texts.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    if texts.is_empty() {
        let known = ["MIT", "Apache-2.0", "MPL-2.0", "BSL-1.0"]
            .into_iter()
            .find(|known| library.licence.contains(known));
        let known = known.with_context(|| {
            format!("{} has no licence's text, and {} is not known here", library.name, library.licence)
        })?;
        ensure!(
            !library.licence.contains(" AND "),
            "{} wants several licences and has no text of any",
            library.name
        );
        let text = packing.template(&format!("licences/{known}.txt"))?;
        texts.push(if known == "MIT" {
            format!("Copyright (c) the authors of {}\n\n{text}", library.name)
        } else {
            text
        });
    }
    Ok(texts)
}

fn is_a_notice(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let code = [".rs", ".js", ".toml", ".json", ".spdx"].iter().any(|end| name.ends_with(end));
    !code
        && ["license", "licence", "copying", "notice", "copyright", "unlicense"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// The folders in which cargo has the sources of crates.
fn registry_sources() -> Result<Vec<PathBuf>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folder = home.context("cargo's home is not known: set CARGO_HOME")?.join("registry/src");
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        found.push(entry?.path());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_are_known_by_their_names() {
        for name in ["LICENSE", "LICENSE-MIT", "license.md", "COPYING", "NOTICE.txt", "UNLICENSE", "LICENCE"]
        {
            assert!(is_a_notice(Path::new(name)), "{name}");
        }
        for name in ["license.rs", "README.md", "Cargo.toml", "LICENSE.spdx"] {
            assert!(!is_a_notice(Path::new(name)), "{name}");
        }
    }
}
