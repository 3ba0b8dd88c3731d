//! What a package must hold to before it is anybody's.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail, ensure};

use super::Packing;
use super::stage::Contents;
use super::tree::Tree;
use crate::shell;

/// The newest C library that the programs may want: Ubuntu 22.04's. Debian 12 has 2.36.
const C_LIBRARY: (u32, u32) = (2, 35);

/// The section in which cargo-auditable puts the list of dependencies; all three systems' programs name it like this.
const DEPENDENCIES: &[u8] = b".dep-v0";

/// What a release's programs of any system must hold to: no folder of the builder is in them, and the list of their
/// dependencies is, for `cargo audit bin`.
pub(super) fn release(contents: &Contents) -> Result<()> {
    for (name, file) in &contents.programs {
        let bytes = fs::read(file)?;
        no_home(name, &bytes)?;
        ensure!(
            holds(&bytes, DEPENDENCIES),
            "{name} does not carry the list of its dependencies; build it with `cargo xtask package --only-programs`"
        );
    }
    Ok(())
}

/// The C library that they want, what they say of themselves, and what their man pages tell.
pub(super) fn programs(packing: &Packing, contents: &Contents) -> Result<()> {
    for (name, file) in &contents.programs {
        let symbols = shell::read(shell::command("objdump", &packing.work).arg("-T").arg(file))?;
        let newest = newest_c_library(&symbols);
        println!("{name} wants GLIBC_{}.{}", newest.0, newest.1);
        ensure!(
            newest <= C_LIBRARY,
            "{name} wants GLIBC_{}.{}, which Ubuntu 22.04 has not; build it there or on Debian 12",
            newest.0,
            newest.1
        );
        says_its_version(packing, name, file)?;
        man_page_tells_all(name, file, contents)?;
    }
    Ok(())
}

fn says_its_version(packing: &Packing, name: &str, file: &Path) -> Result<()> {
    let said = shell::read(shell::command(file, &packing.work).arg("--version"))?;
    let wanted = format!("{name} {}", packing.release.version);
    ensure!(said.trim() == wanted, "{name} says that it is `{}`, and not `{wanted}`", said.trim());
    Ok(())
}

/// The man pages of the two programs that do not write their own keep up with their options.
fn man_page_tells_all(name: &str, file: &Path, contents: &Contents) -> Result<()> {
    let Some((_, page)) = contents.manual.iter().find(|(page, _)| *page == format!("{name}.1")) else {
        bail!("{name} has no man page");
    };
    let help = shell::read(shell::command(file, Path::new("/")).arg("--help"))?;
    let plain = page.replace('\\', "");
    for option in options(&help) {
        ensure!(plain.contains(option), "the man page of {name} does not know {option}");
    }
    Ok(())
}

/// The long options that a help text lists.
fn options(help: &str) -> impl Iterator<Item = &str> {
    let lines = help.lines().filter(|line| line.trim_start().starts_with('-'));
    lines.filter_map(|line| line.split_whitespace().find(|word| word.starts_with("--")))
}

/// The newest version that `objdump -T` names of the C library.
fn newest_c_library(symbols: &str) -> (u32, u32) {
    let versions = symbols.split("GLIBC_").skip(1).filter_map(|rest| {
        let version = rest.split(|c: char| !c.is_ascii_digit() && c != '.').next()?;
        let (major, minor) = version.split_once('.')?;
        Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
    });
    versions.max().unwrap_or_default()
}

/// A home folder in a program tells who has built it, and makes it another one on each machine.
fn no_home(name: &str, bytes: &[u8]) -> Result<()> {
    for folder in
        [&b"/root/.cargo"[..], b"/.cargo/registry", b"\\.cargo\\registry", b"/home/runner", b"/Users/runner"]
    {
        ensure!(
            !holds(bytes, folder),
            "{name} names a folder of the machine that it was built on ({}); build it with `cargo xtask package --only-programs`",
            String::from_utf8_lossy(folder)
        );
    }
    Ok(())
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Desktop entries and metadata, by freedesktop's own checkers.
pub(super) fn desktop(tree: &Tree) -> Result<()> {
    let applications = tree.root.join("share/applications");
    let mut validate = shell::command("desktop-file-validate", &applications);
    shell::run(validate.args(["coop.patio.ccc.desktop", "coop.patio.ccc.link.desktop"]))?;
    let mut validate = shell::command("appstreamcli", &tree.root);
    validate.args(["validate", "--pedantic", "--no-net", "share/metainfo/coop.patio.ccc.metainfo.xml"]);
    shell::run(&mut validate)
}

/// Debian's judgement: no error, no warning. The translations look like misspelt English to it.
pub(super) fn lintian(package: &Path) -> Result<()> {
    let mut lintian = shell::command("lintian", Path::new("/"));
    lintian.args([
        "--allow-root",
        "--fail-on",
        "error,warning",
        "--suppress-tags",
        "spelling-error-in-binary",
    ]);
    shell::run(lintian.arg(package))
}

/// rpm's, with the reasons for what is left out beside it. It exits well whatever it warns of.
pub(super) fn rpmlint(packing: &Packing, package: &Path) -> Result<()> {
    let mut rpmlint = shell::command("rpmlint", Path::new("/"));
    rpmlint.arg("--config").arg(packing.place.root.join("packaging/linux/rpm/rpmlint.toml")).arg(package);
    let said = shell::read(&mut rpmlint)?;
    print!("{said}");
    ensure!(!said.contains(": W: ") && !said.contains(": E: "), "rpmlint warns of the package");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_c_library_counts_by_number() {
        let symbols = "0 DF *UND* 0 (GLIBC_2.9) open\n0 DF *UND* 0 (GLIBC_2.34) x\n0 (GLIBC_2.2.5) y\n";
        assert_eq!(newest_c_library(symbols), (2, 34));
        assert_eq!(newest_c_library(""), (0, 0));
    }

    #[test]
    fn a_home_folder_is_found_in_a_program() {
        assert!(no_home("x", b"\0/root/.cargo/registry/src\0").is_err());
        assert!(no_home("x", b"\0/cargo/registry/src\0/rustc/abc\0").is_ok());
    }

    #[test]
    fn long_options_are_read_from_a_help_text() {
        let help = "Usage: x [OPTIONS]\n\n  -h, --help  Print --this\n      --at <TIME>  Start\n";
        assert_eq!(options(help).collect::<Vec<_>>(), ["--help", "--at"]);
    }
}
