//! `cargo xtask package`: what people install, for Linux, Windows and macOS.
//!
//! One tree is staged from the programs, `packaging/` and what is generated; each format is made of it. The same commit
//! makes the same bytes: times come from the commit, and the builder's paths are not in the programs.

mod archive;
mod build;
mod check;
mod deb;
mod macos;
mod notices;
mod page;
mod recipes;
mod release;
pub(crate) mod releasing;
mod rpm;
mod sbom;
mod stage;
mod template;
mod tree;
pub(crate) mod trying;
mod twice;
mod windows;

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use clap::{Args, ValueEnum};

use crate::packages::{Family, For};
use crate::place::Place;
use crate::steps::Steps;
use crate::{node, setup, shell};

use release::{Changelog, Release};

/// What to pack.
#[derive(Args, Default)]
pub(crate) struct Options {
    /// Pack the programs in this folder; without it they are built
    #[arg(long, value_name = "DIR")]
    programs: Option<PathBuf>,
    /// The system that the programs are for; without it, this one
    #[arg(long, value_enum)]
    system: Option<System>,
    /// For trying things: strips debug programs and compresses quickly
    #[arg(long)]
    draft: bool,
    /// Only build the programs as they are packed, and put them into target/packages/programs
    #[arg(long, conflicts_with_all = ["programs", "system", "draft"])]
    only_programs: bool,
    /// Build and pack in two places, and compare what comes out, byte for byte
    #[arg(long, conflicts_with_all = ["programs", "system", "draft", "only_programs"])]
    twice: bool,
    /// Install, use, upgrade and remove the packages in clean systems (Debian, as root)
    #[arg(long = "try", value_enum, value_name = "WHERE", num_args = 0..=1, require_equals = true, default_missing_value = "everywhere")]
    trial: Option<trying::Trial>,
}

/// A system that there are packages for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum System {
    Linux,
    Windows,
    Macos,
}

impl System {
    fn this() -> System {
        if cfg!(windows) {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::Macos
        } else {
            System::Linux
        }
    }

    /// Its name in file names.
    fn name(self) -> &'static str {
        match self {
            System::Linux => "linux",
            System::Windows => "windows",
            System::Macos => "macos",
        }
    }

    /// How its programs' names end.
    fn suffix(self) -> &'static str {
        if self == System::Windows { ".exe" } else { "" }
    }

    /// The target that stands for its libraries.
    fn triple(self) -> &'static str {
        match self {
            System::Linux => "x86_64-unknown-linux-gnu",
            System::Windows => "x86_64-pc-windows-msvc",
            System::Macos => "aarch64-apple-darwin",
        }
    }
}

/// The three programs of every package.
const PROGRAMS: [&str; 3] = ["ccc", "ccc-panel", "ccc-tray"];

/// The package's name with the package managers.
const NAME: &str = "coop-casual-conference";

/// How thoroughly things are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Finish {
    /// For people: small, and checked for all that a release needs.
    Release,
    /// For trying: quick.
    Draft,
}

/// What every format is made of.
struct Packing<'a> {
    place: &'a Place,
    release: Release,
    finish: Finish,
    /// Where things are put together.
    work: PathBuf,
    /// Where the packages end up.
    out: PathBuf,
}

impl Packing<'_> {
    /// A file of `packaging/`.
    fn template(&self, path: &str) -> Result<String> {
        template::read(self.place, path)
    }
}

/// The command.
pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    if options.only_programs {
        let folder = build::programs(place)?;
        println!("the programs are in {}", folder.display());
        return Ok(());
    }
    if let Some(trial) = options.trial {
        return trying::run(place, options, trial);
    }
    let mut steps = Steps::new();
    if options.twice {
        twice::run(place, options, &mut steps)?;
    } else {
        pack(place, options, &mut steps)?;
    }
    println!("{}", steps.account());
    Ok(())
}

/// Makes the packages, and answers with the folder in which they are.
fn pack(place: &Place, options: &Options, steps: &mut Steps) -> Result<PathBuf> {
    let system = options.system.unwrap_or_else(System::this);
    ensure!(
        options.programs.is_some() || system == System::this(),
        "the programs for {} are built on that system: name their folder by --programs",
        system.name()
    );
    let finish = if options.draft { Finish::Draft } else { Finish::Release };
    let packing = Packing {
        place,
        release: Release::read(place, Changelog::OrUnreleased)?,
        finish,
        work: place.target.join("packages/work").join(system.name()),
        out: place.target.join("packages"),
    };
    steps.step("set-up", || tools(system))?;
    let mut programs = options.programs.clone().unwrap_or_default();
    if options.programs.is_none() {
        steps.step("the programs", || {
            programs = build::programs(place)?;
            Ok(())
        })?;
    }
    let programs = env::current_dir()?.join(programs);
    let _ = fs::remove_dir_all(&packing.work);
    fs::create_dir_all(&packing.work)?;
    let mut contents = None;
    steps.step("man pages, completions, notices", || {
        contents = Some(stage::contents(&packing, system, &programs)?);
        Ok(())
    })?;
    let contents = contents.context("the step above makes them")?;
    if finish == Finish::Release {
        steps.step("the programs: dependencies and paths", || check::release(&contents))?;
    }
    match system {
        System::Linux => linux(&packing, &contents, steps)?,
        System::Windows => {
            steps.step("Windows: setup.exe", || windows::make(&packing, &contents).map(drop))?;
        }
        System::Macos => steps.step("macOS: the bundle", || macos::make(&packing, &contents))?,
    }
    let sums = sums(&packing.out)?;
    println!("\n{sums}");
    Ok(packing.out)
}

fn linux(packing: &Packing, contents: &stage::Contents, steps: &mut Steps) -> Result<()> {
    steps.step("the programs: libraries, versions and man pages", || check::programs(packing, contents))?;
    let tree = stage::linux(packing, contents)?;
    steps.step("desktop entries and metadata", || check::desktop(&tree))?;
    let mut made = Vec::new();
    steps.step(".deb", || {
        made.push(deb::make(packing, &tree)?);
        check::lintian(&made[0])
    })?;
    steps.step(".rpm", || check::rpmlint(packing, &rpm::make(packing, &tree)?))?;
    steps.step(".tar.xz and PKGBUILD", || {
        archive::make(packing, &tree)?;
        recipes::pkgbuild(packing.place, &packing.release, &packing.out, &packing.out)
    })
}

/// Debian has every tool that is needed; the bundle can be made on a Mac, too, which is where it is signed.
fn tools(system: System) -> Result<()> {
    node::check()?;
    match setup::family() {
        Some(Family::Debian) => setup::install(Family::Debian, &[For::Package]),
        _ if system == System::Macos => Ok(()),
        _ => bail!("packages are made on Debian 12: its tools name libraries as all its children know them"),
    }
}

/// Writes `SHA256SUMS` over all packages in the folder, and answers with its text.
fn sums(folder: &Path) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && name != "SHA256SUMS" {
            names.push(name);
        }
    }
    names.sort();
    let program =
        if shell::find("sha256sum").is_some() { vec!["sha256sum"] } else { vec!["shasum", "-a", "256"] };
    let mut sums = shell::command(program[0], folder);
    let text = shell::read(sums.args(&program[1..]).args(&names))?;
    fs::write(folder.join("SHA256SUMS"), &text)?;
    Ok(text)
}
