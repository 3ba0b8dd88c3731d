//! Debian's compiler with two more targets.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};

use crate::place::Place;
use crate::shell;

/// A system that is not this one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    Windows,
    MacOs,
}

impl System {
    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            System::Windows => "Windows",
            System::MacOs => "macOS",
        }
    }

    /// Its target as the compiler calls it.
    pub(crate) fn triple(self) -> &'static str {
        match self {
            System::Windows => "x86_64-pc-windows-gnu",
            System::MacOs => "aarch64-apple-darwin",
        }
    }
}

/// Debian's cargo and rustc with a sysroot and a target folder of their own.
pub(crate) struct Compiler {
    root: PathBuf,
    /// Everything of these checks that is worth keeping.
    pub(crate) folder: PathBuf,
    sysroot: PathBuf,
}

impl Compiler {
    /// The compiler in /usr/bin, with its folders in the cache.
    pub(crate) fn debians(place: &Place) -> Result<Compiler> {
        let folder = place.cached("systems")?;
        Ok(Compiler { root: place.root.clone(), sysroot: folder.join("sysroot"), folder })
    }

    /// Why this compiler will not do, if so: the workspace names the oldest version that does.
    pub(crate) fn too_old(&self) -> Result<Option<String>> {
        let version = shell::read(self.rustc().arg("--version"))?;
        let have = minor(version.split_whitespace().nth(1).unwrap_or_default());
        let need = minor(env!("CARGO_PKG_RUST_VERSION"));
        Ok((have < need).then(|| {
            format!(
                "Debian's compiler is older than the workspace's {}: {}",
                env!("CARGO_PKG_RUST_VERSION"),
                version.trim()
            )
        }))
    }

    /// Builds `std` for both systems, unless the sysroot was made for this very compiler.
    pub(crate) fn standard_library(&self) -> Result<()> {
        let version = shell::read(self.rustc().arg("-vV"))?;
        let stamp = self.sysroot.join("for-rustc");
        if fs::read_to_string(&stamp).is_ok_and(|made_for| made_for == version) {
            println!("it is there");
            return Ok(());
        }
        let _ = fs::remove_dir_all(&self.sysroot);
        let libraries = self.sysroot.join("lib/rustlib");
        fs::create_dir_all(&libraries)?;
        // Build scripts and macros run here, with the library that is there.
        #[cfg(target_os = "linux")]
        std::os::unix::fs::symlink(
            "/usr/lib/rustlib/x86_64-unknown-linux-gnu",
            libraries.join("x86_64-unknown-linux-gnu"),
        )?;
        let empty = self.folder.join("std");
        write_empty_package(&empty)?;
        for system in [System::MacOs, System::Windows] {
            let mut build = self.cargo(&["build", "--quiet", "--release"]);
            build
                .current_dir(&empty)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_DIR", empty.join("target"));
            shell::run(build.args([
                "-Zbuild-std=std,panic_abort,proc_macro,test",
                "--target",
                system.triple(),
            ]))?;
            let made = empty.join("target").join(system.triple()).join("release/deps");
            copy_libraries(&made, &libraries.join(system.triple()).join("lib"))?;
        }
        fs::remove_dir_all(&empty)?;
        fs::write(&stamp, version).context("cannot note for which compiler the sysroot was made")
    }

    /// Type-checks and lints the whole workspace for a system.
    pub(crate) fn lints(&self, system: System) -> Command {
        let mut clippy = self.cargo(&[
            "clippy",
            "--keep-going",
            "--workspace",
            "--all-targets",
            "--target",
            system.triple(),
        ]);
        if system == System::MacOs {
            // Makes the build scripts that compile Objective-C pass without Apple's compiler; nothing is linked here.
            clippy.env("DOCS_RS", "1");
        }
        clippy.args(["--", "-D", "warnings"]);
        clippy
    }

    /// Builds the command line and the resident as Windows programs.
    pub(crate) fn windows_programs(&self) -> Command {
        self.cargo(&["build", "-p", "ccc", "-p", "ccc-tray", "--target", System::Windows.triple()])
    }

    /// The folder with those.
    pub(crate) fn windows_folder(&self) -> PathBuf {
        self.folder.join("target").join(System::Windows.triple()).join("debug")
    }

    /// Debian's cargo with Debian's rustc, in the clone's root.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.debian("/usr/bin/cargo");
        let flag = format!("--sysroot={}", self.sysroot.display());
        for system in [System::Windows, System::MacOs] {
            let target = system.triple().to_uppercase().replace('-', "_");
            cargo.env(format!("CARGO_TARGET_{target}_RUSTFLAGS"), &flag);
            cargo.env(format!("CARGO_TARGET_{target}_RUSTDOCFLAGS"), &flag);
        }
        cargo.env("CARGO_TARGET_DIR", self.folder.join("target"));
        // Nobody debugs these, and they fill the disk.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
        cargo.args(arguments);
        cargo
    }

    fn rustc(&self) -> Command {
        self.debian("/usr/bin/rustc")
    }

    fn debian(&self, program: &str) -> Command {
        let mut command = shell::command(program, &self.root);
        // What the cargo that runs this program has set would send Debian's cargo back to it.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if (text.starts_with("CARGO") && text != "CARGO_HOME") || text.starts_with("RUST") {
                command.env_remove(&name);
            }
        }
        let path = env::var("PATH").unwrap_or_default();
        command
            .env("PATH", format!("/usr/bin:{path}"))
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTDOC", "/usr/bin/rustdoc");
        command
    }
}

fn write_empty_package(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)
        .context("cannot write the empty package that std is built for")
}

fn copy_libraries(built: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let mut copied = 0;
    for entry in fs::read_dir(built)? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if file.extension().is_some_and(|extension| extension == "rlib") && !name.starts_with("libempty") {
            fs::copy(&file, to.join(name))?;
            copied += 1;
        }
    }
    ensure!(copied > 0, "no library was built in {}", built.display());
    Ok(())
}

/// The minor number of a version such as `1.95` or `1.96.0`.
fn minor(version: &str) -> u32 {
    version.split('.').nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(minor("1.96.0"), 96);
        assert!(minor("1.100") > minor("1.95"));
        assert_eq!(minor("nonsense"), 0);
    }
}
