//! The package for Debian and all its children.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::release::{Changes, day};
use super::tree::Tree;
use super::{Finish, NAME, PROGRAMS, Packing, stage, template};
use crate::shell;

/// The longest line of the changelog.
const WIDTH: usize = 78;

/// Makes it of `tree`, and answers with its file.
pub(super) fn make(packing: &Packing, tree: &Tree) -> Result<PathBuf> {
    let package = Tree::new(packing.work.join("deb"))?;
    for file in tree.files()? {
        let name = file.to_string_lossy();
        let Some(place) = place(&name) else { continue };
        let from = tree.root.join(&file);
        if name.starts_with("bin/") {
            package.put_program(&place, &from)?;
        } else {
            package.put(&place, fs::read(from)?)?;
        }
    }
    package.put(&format!("usr/{}", stage::LABEL), packing.release.label("deb"))?;
    let documents = format!("usr/share/doc/{NAME}");
    let licence = fs::read_to_string(packing.place.root.join("LICENSE"))?;
    let copyright =
        template::fill(&packing.template("linux/deb/copyright")?, &[("LICENCE", &indented(&licence))])?;
    package.put(&format!("{documents}/copyright"), copyright)?;
    let mut changelog = String::new();
    for (index, changes) in packing.release.changes.iter().enumerate() {
        changelog += &entry(packing, changes, index == 0)?;
    }
    package.put(&format!("{documents}/changelog"), changelog)?;
    for name in ["changelog", "THIRD-PARTY.txt"] {
        stage::zip(&package.root.join(&documents).join(name))?;
    }
    package.settle(packing.release.epoch)?;
    let architecture = shell::read(shell::command("dpkg", &packing.work).arg("--print-architecture"))?;
    let architecture = architecture.trim();
    let sums = sums(&package)?;
    let control = template::fill(
        &packing.template("linux/deb/control")?,
        &[
            ("VERSION", &packing.release.version),
            ("ARCH", architecture),
            ("MAINTAINER", &packing.release.maintainer),
            ("SIZE", &kibibytes(&package)?.to_string()),
            ("DEPENDS", &depends(packing, &package, architecture)?),
        ],
    )?;
    package.put("DEBIAN/control", control)?;
    package.put("DEBIAN/md5sums", sums)?;
    package.settle(packing.release.epoch)?;
    let file = packing.out.join(format!("{NAME}_{}_{architecture}.deb", packing.release.version));
    let mut build = shell::command("dpkg-deb", &packing.work);
    build.env("SOURCE_DATE_EPOCH", packing.release.epoch.to_string());
    build.args(match packing.finish {
        Finish::Release => &["-Zxz", "-z9"][..],
        Finish::Draft => &["-Zgzip", "-z1"],
    });
    shell::run(build.args(["--root-owner-group", "--build"]).arg(&package.root).arg(&file))?;
    Ok(file)
}

/// Where Debian has a file of the tree: zsh looks elsewhere there, and the licence is in the copyright file.
fn place(name: &str) -> Option<String> {
    if name.starts_with("share/licenses/") || name.ends_with("/CHANGELOG.md") {
        return None;
    }
    Some(format!("usr/{}", name.replace("zsh/site-functions", "zsh/vendor-completions")))
}

/// The libraries that the programs want, by the versions that their symbols came with.
fn depends(packing: &Packing, package: &Tree, architecture: &str) -> Result<String> {
    let folder = packing.work.join("shlibs");
    fs::create_dir_all(folder.join("debian"))?;
    let control = format!("Source: {NAME}\n\nPackage: {NAME}\nArchitecture: {architecture}\n");
    fs::write(folder.join("debian/control"), control)?;
    let mut ask = shell::command("dpkg-shlibdeps", &folder);
    ask.arg("-O").args(PROGRAMS.map(|name| package.root.join("usr/bin").join(name)));
    let said = shell::read(&mut ask)?;
    let list = said.trim().strip_prefix("shlibs:Depends=").context("dpkg-shlibdeps names no library")?;
    Ok(list.to_owned())
}

fn sums(package: &Tree) -> Result<String> {
    let mut sum = shell::command("md5sum", &package.root);
    shell::read(sum.args(package.files()?))
}

/// As Debian's policy counts it: each file in whole KiB, and one for everything else.
fn kibibytes(package: &Tree) -> Result<u64> {
    let mut all = 0;
    for path in package.all()? {
        let about = fs::metadata(package.root.join(path))?;
        all += if about.is_file() { about.len().div_ceil(1024) } else { 1 };
    }
    Ok(all)
}

/// One release in Debian's changelog.
fn entry(packing: &Packing, changes: &Changes, is_newest: bool) -> Result<String> {
    // The day is all that is known of an older one.
    let time = if is_newest {
        day(packing.release.epoch, "+%a, %d %b %Y %H:%M:%S +0000")?
    } else {
        let mut date = shell::command("date", Path::new("/"));
        let said = shell::read(
            date.args(["-u", "-d", &changes.day, "+%a, %d %b %Y %H:%M:%S +0000"]).env("LC_ALL", "C"),
        )?;
        said.trim().to_owned()
    };
    let mut text = format!("{NAME} ({}) unstable; urgency=medium\n\n", changes.version);
    for item in &changes.items {
        let lines = wrapped(item, WIDTH - 4);
        for (index, line) in lines.iter().enumerate() {
            writeln!(text, "{}{line}", if index == 0 { "  * " } else { "    " })?;
        }
    }
    if changes.items.is_empty() {
        text += "  * Nothing that people see.\n";
    }
    writeln!(text, "\n -- {}  {time}\n", packing.release.maintainer)?;
    Ok(text)
}

/// A paragraph in lines of at most `width` characters, where its words let that happen.
pub(super) fn wrapped(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text as a field of Debian's copyright file: each line indented, an empty one a dot.
fn indented(text: &str) -> String {
    let lines = text.trim_end().lines().map(|line| match line.trim_end() {
        "" => " .".to_owned(),
        line => format!(" {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paragraphs_are_wrapped_at_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("incomprehensible x", 5), ["incomprehensible", "x"]);
        assert!(wrapped("", 5).is_empty());
    }

    #[test]
    fn an_empty_line_of_a_licence_is_a_dot() {
        assert_eq!(indented("a\n\n  b\n"), " a\n .\n   b");
    }

    #[test]
    fn zshs_completions_go_where_debian_looks() {
        assert_eq!(place("share/zsh/site-functions/_ccc").unwrap(), "usr/share/zsh/vendor-completions/_ccc");
        assert_eq!(place("share/licenses/x/LICENSE"), None);
    }
}
