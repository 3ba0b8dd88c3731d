//! `cargo xtask systems`: the workspace checked for Windows and macOS from Debian, and the Windows programs run in Wine.
//!
//! Debian's own Rust (`rustc-web`) comes with the sources of the standard library. That library is built for both systems
//! into a private sysroot in the cache; checking needs no linker, and Windows programs link with Debian's mingw.

mod compiler;
mod wine;

use anyhow::Result;

use crate::packages::{Family, For};
use crate::place::Place;
use crate::steps::Steps;
use crate::{node, setup, shell};

use compiler::{Compiler, System};

/// The target whose programs run in Wine.
pub(crate) fn windows_triple() -> &'static str {
    System::Windows.triple()
}

/// The command: what it needs from the page, then the checks.
pub(crate) fn command(place: &Place) -> Result<()> {
    let mut steps = Steps::new();
    node::check()?;
    steps.step("the page", || {
        node::packages(place)?;
        node::script(place, "build")
    })?;
    run(place, &mut steps)?;
    println!("{}", steps.account());
    Ok(())
}

/// The checks; the page is built already. Where they cannot be made, they are skipped with the reason.
pub(crate) fn run(place: &Place, steps: &mut Steps) -> Result<()> {
    const ALL: &str = "the other systems";
    if setup::family() != Some(Family::Debian) || !cfg!(target_arch = "x86_64") {
        steps.skip(ALL, "only Debian on x86-64 has a compiler with the standard library's sources and Wine");
        return Ok(());
    }
    steps.step("the other systems: set-up", || setup::install(Family::Debian, &[For::Systems, For::Test]))?;
    let compiler = Compiler::debians(place)?;
    if let Some(too_old) = compiler.too_old()? {
        steps.skip(ALL, too_old);
        return Ok(());
    }
    steps.step("the other systems: standard library", || compiler.standard_library())?;
    for system in [System::MacOs, System::Windows] {
        steps.step(&format!("{}: lints", system.name()), || shell::run(&mut compiler.lints(system)))?;
    }
    steps.step("Windows: build", || shell::run(&mut compiler.windows_programs()))?;
    wine::run(place, &compiler, steps)
}
