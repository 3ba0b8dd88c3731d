//! Trying the packages where people use them: installed, used, upgraded while they run, removed.
//!
//! What is tried is in `packaging/try`, as scripts that a release tries in containers as well.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;

use super::{
    Finish, Options, Packing, System, archive, deb, recipes,
    release::{Changelog, Release},
    rpm, stage, windows,
};
use crate::packages::{Family, For};
use crate::place::Place;
use crate::steps::Steps;
use crate::{setup, shell};

/// Where to try them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Trial {
    /// In all of the others but this machine
    Everywhere,
    /// The .deb in a copy of this machine's own system that is thrown away: quick, and needs no network
    Here,
    /// The .deb in a clean Debian 12
    Debian12,
    /// The .deb in a clean Debian 13
    Debian13,
    /// The .rpm in an empty root
    Rpm,
    /// The Arch package in an empty root
    Arch,
    /// The setup in Wine
    Windows,
}

/// What the clean systems have beside their smallest set: what the programs need, and a desktop.
const DESKTOP: &str = "ca-certificates,libwebkit2gtk-4.1-0,libgtk-3-0,dbus,dbus-x11,xvfb,openbox,xfce4-panel,dunst,xdotool,\
     imagemagick,desktop-file-utils,libglib2.0-bin,xdg-utils,procps,librsvg2-common,fonts-dejavu-core";

/// The command: packs the programs named, else the debug programs that are built, and tries the packages.
pub(super) fn run(place: &Place, options: &Options, trial: Trial) -> Result<()> {
    let mut steps = Steps::new();
    let programs = options.programs.clone().unwrap_or_else(|| place.target.join("debug"));
    try_one(place, &env::current_dir()?.join(programs), trial, &mut steps)?;
    println!("{}", steps.account());
    Ok(())
}

/// The quick form among all checks. Where it cannot be made, that is told; nothing is downloaded for it.
pub(crate) fn here(place: &Place, programs: &Path, steps: &mut Steps) -> Result<()> {
    const WHAT: &str = "the package: installed, used, upgraded and removed";
    if setup::family() != Some(Family::Debian) || !setup::is_root() {
        steps.skip(WHAT, "that needs Debian and the rights of root");
        return Ok(());
    }
    if !shell::command("unshare", &place.root)
        .args(["--mount", "--pid", "--fork", "true"])
        .status()?
        .success()
    {
        steps.skip(WHAT, "no namespaces are to be had here, as in most containers");
        return Ok(());
    }
    try_one(place, programs, Trial::Here, steps)
}

fn try_one(place: &Place, programs: &Path, trial: Trial, steps: &mut Steps) -> Result<()> {
    ensure!(
        setup::family() == Some(Family::Debian) && setup::is_root(),
        "packages are tried on Debian, with the rights of root"
    );
    let mut purposes = vec![For::Package, For::Test];
    if trial != Trial::Here {
        purposes.push(For::Try);
    }
    if matches!(trial, Trial::Everywhere | Trial::Windows) {
        purposes.push(For::Systems);
    }
    steps.step("packages: set-up", || setup::install(Family::Debian, &purposes))?;
    let wanted = |one: Trial| trial == one || trial == Trial::Everywhere;
    let linux = [Trial::Debian12, Trial::Debian13, Trial::Rpm, Trial::Arch];
    if trial == Trial::Here || linux.into_iter().any(wanted) {
        let mut staged = None;
        steps.step("packages: stage", || {
            staged = Some(Staged::linux(place, programs)?);
            Ok(())
        })?;
        let mut staged = staged.context("the step above has staged it")?;
        if trial == Trial::Here {
            steps.step(".deb on this machine's system", || staged.deb(Path::new("/"), "here"))?;
        }
        for (one, suite) in [(Trial::Debian12, "bookworm"), (Trial::Debian13, "trixie")] {
            if wanted(one) {
                steps.step(&format!("a clean {suite}"), || root(place, suite).map(drop))?;
                steps.step(&format!(".deb in {suite}"), || staged.deb(&root(place, suite)?, suite))?;
            }
        }
        if wanted(Trial::Rpm) {
            steps.step(".rpm in an empty root", || staged.rpm())?;
        }
        if wanted(Trial::Arch) {
            steps.step("the Arch package in an empty root", || staged.arch())?;
        }
    }
    if wanted(Trial::Windows) {
        steps.step("setup.exe in Wine", || in_wine(place))?;
    }
    Ok(())
}

/// What the packages to be tried are made of.
struct Staged<'a> {
    packing: Packing<'a>,
    tree: super::tree::Tree,
}

impl<'a> Staged<'a> {
    fn linux(place: &'a Place, programs: &Path) -> Result<Staged<'a>> {
        let packing = packing(place, "linux")?;
        let contents = stage::contents(&packing, System::Linux, programs)?;
        let tree = stage::linux(&packing, &contents)?;
        Ok(Staged { packing, tree })
    }

    /// The package twice, in two versions, each in a folder of its own.
    fn twice<T>(&mut self, make: impl Fn(&Packing, &super::tree::Tree) -> Result<T>) -> Result<[T; 2]> {
        let (first, out) = (self.packing.release.version.clone(), self.packing.out.clone());
        let one = make(&self.packing, &self.tree);
        self.packing.release.version = later(&first);
        self.packing.out = out.join("next");
        fs::create_dir_all(&self.packing.out)?;
        let two = make(&self.packing, &self.tree);
        (self.packing.release.version, self.packing.out) = (first, out);
        Ok([one?, two?])
    }

    fn deb(&mut self, root: &Path, name: &str) -> Result<()> {
        let [first, next] = self.twice(deb::make)?;
        let folder = &self.packing.out;
        for script in ["linux.sh", "person.sh", "eventually.sh"] {
            fs::copy(script_of(self.packing.place, script), folder.join(script))?;
        }
        let inside =
            |file: &Path| -> Result<PathBuf> { Ok(Path::new("/try").join(file.strip_prefix(folder)?)) };
        let mut command = shell::command(script_of(self.packing.place, "in-root.sh"), folder);
        command.arg(root).arg(folder).args(["bash", "/try/linux.sh"]);
        command.arg(inside(&first)?).arg(inside(&next)?).arg(format!("/try/pictures-{name}"));
        shell::run(command.stdin(Stdio::null()))?;
        println!("its pictures are in {}", folder.join(format!("pictures-{name}")).display());
        Ok(())
    }

    fn rpm(&mut self) -> Result<()> {
        let [first, next] = self.twice(rpm::make)?;
        shell::run(
            shell::command(script_of(self.packing.place, "rpm.sh"), &self.packing.out).arg(first).arg(next),
        )
    }

    fn arch(&mut self) -> Result<()> {
        let folders = self.twice(|packing, tree| {
            archive::make(packing, tree)?;
            recipes::pkgbuild(packing.place, &packing.release, &packing.out, &packing.out)?;
            Ok(packing.out.clone())
        })?;
        shell::run(shell::command(script_of(self.packing.place, "arch.sh"), &self.packing.out).args(folders))
    }
}

/// The setup of the Windows programs that `cargo xtask systems` has built. Where the panel is not among them, which takes
/// long, a program stands in for it that does nothing.
fn in_wine(place: &Place) -> Result<()> {
    let systems = place.cached("systems")?;
    let built = systems.join("target").join(crate::systems::windows_triple()).join("debug");
    ensure!(
        built.join("ccc-tray.exe").is_file(),
        "the Windows programs are not built: run `cargo xtask systems`"
    );
    let mut packing = packing(place, "windows")?;
    let programs = packing.work.join("built");
    fs::create_dir_all(&programs)?;
    for name in ["ccc.exe", "ccc-tray.exe"] {
        fs::copy(built.join(name), programs.join(name))?;
    }
    let panel = programs.join("ccc-panel.exe");
    if fs::copy(built.join("ccc-panel.exe"), &panel).is_err() {
        println!("ccc-panel.exe is not built: a program that does nothing stands in for it");
        fs::write(programs.join("nothing.c"), "int main(void) { return 0; }\n")?;
        let mut compile = shell::command("x86_64-w64-mingw32-gcc", &programs);
        shell::read(compile.args(["-mwindows", "-o", "ccc-panel.exe", "nothing.c"]))?;
    }
    let contents = stage::contents(&packing, System::Windows, &programs)?;
    let first = windows::make(&packing, &contents)?;
    packing.release.version = later(&packing.release.version);
    let next = windows::make(&packing, &contents)?;
    let mut command = shell::command(script_of(place, "windows.sh"), &packing.out);
    shell::run(command.arg(first).arg(next).arg(systems.join("shim")).stdin(Stdio::null()))
}

fn packing<'a>(place: &'a Place, system: &str) -> Result<Packing<'a>> {
    let work = place.target.join("packages/try").join(system);
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work)?;
    let release = Release::read(place, Changelog::OrUnreleased)?;
    Ok(Packing { place, release, finish: Finish::Draft, out: work.join("out"), work })
}

/// A clean Debian in the cache, made where it is not there. It takes a minute and a gigabyte.
fn root(place: &Place, suite: &str) -> Result<PathBuf> {
    let root = place.cached("roots")?.join(suite);
    if root.is_dir() {
        return Ok(root);
    }
    let part = root.with_extension("part");
    let _ = fs::remove_dir_all(&part);
    let mut make = shell::command("mmdebstrap", &place.cache);
    make.args(["--quiet", "--mode=root", "--variant=minbase", "--aptopt=Acquire::Languages \"none\""]);
    make.arg(format!("--include={}", DESKTOP.replace(' ', "")));
    make.args([suite]).arg(&part).arg("http://deb.debian.org/debian");
    shell::run(&mut make).with_context(|| {
        format!(
            "a clean {suite} cannot be made; without the network, `--try=here` takes this machine's system"
        )
    })?;
    fs::rename(&part, &root)?;
    Ok(root)
}

fn script_of(place: &Place, name: &str) -> PathBuf {
    place.root.join("packaging/try").join(name)
}

/// The version after `version`, which an upgrade is tried with.
fn later(version: &str) -> String {
    match version.rsplit_once('.').map(|(head, patch)| (head, patch.parse::<u32>())) {
        Some((head, Ok(patch))) => format!("{head}.{}", patch + 1),
        _ => format!("{version}.1"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_version_is_later() {
        assert_eq!(later("0.1.0"), "0.1.1");
        assert_eq!(later("1.2.9"), "1.2.10");
    }
}
