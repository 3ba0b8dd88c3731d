//! The Windows programs, run in Wine: the core's tests, the command line, and the resident with its tray icon and pipe.
//!
//! Not in Wine, and so not tried here: a webview (the panel) and toasts.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::compiler::{Compiler, System};
use crate::display::Display;
use crate::place::Place;
use crate::steps::Steps;
use crate::{shell, wait};

/// What Wine calls the window in which it shows tray icons where the desktop has no tray. It is there only while it holds one.
const TRAY_WINDOW: &str = "Wine System Tray";

/// Runs everything that runs.
pub(crate) fn run(place: &Place, compiler: &Compiler, steps: &mut Steps) -> Result<()> {
    let wine = Wine::new(place, compiler)?;
    steps.step("Windows, in Wine: a fresh prefix", || wine.make_prefix())?;
    steps.step("Windows, in Wine: the tests of the core and of the command line", || {
        let packages = ["test", "-p", "ccc-core", "-p", "ccc", "--lib", "--bins"];
        let mut test = compiler.cargo(&[&packages[..], &["--target", System::Windows.triple()]].concat());
        test.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
        shell::run(test.envs(wine.variables()))
    })?;
    steps.step("Windows, in Wine: ccc.exe", || command_line(&wine))?;
    steps.step("Windows, in Wine: ccc-tray.exe", || resident(&wine))?;
    steps.skip("Windows: the panel's window and toasts", "Wine has neither a webview nor toasts");
    steps.skip("macOS: linking and running", "that needs a Mac; .github/workflows has one");
    Ok(())
}

fn command_line(wine: &Wine) -> Result<()> {
    let said = shell::read(wine.program("ccc").args(["next", "--at", "2026-11-22T00:00:00Z", "--json"]))?;
    println!("{}", said.trim());
    ensure!(
        said.contains("\"2026-11-26T08:00:00Z\""),
        "ccc.exe tells another start than 2026-11-26T08:00:00Z"
    );
    let said = shell::read(wine.program("ccc").args([
        "next",
        "--at",
        "2026-11-26T17:00:00Z",
        "--tz",
        "America/Vancouver",
    ]))?;
    println!("{}", said.trim());
    ensure!(
        said.contains("10:00"),
        "ccc.exe does not know that 17:00 UTC is 10:00 in Vancouver in November 2026"
    );
    Ok(())
}

fn resident(wine: &Wine) -> Result<()> {
    let mut tray = Resident::start(wine)?;
    let shown = wait::until("the tray icon", Duration::from_mins(1), || {
        tray.has_ended().or_else(|| wine.display.find_window(TRAY_WINDOW).map(Ok))
    })??;
    println!("the tray icon is there (window {shown})");
    let status = shell::read(wine.program("ccc").arg("status"))?;
    println!("the pipe answers: {}", status.trim());
    shell::read(wine.program("ccc").arg("quit"))?;
    tray.wait_for_end()?;
    wait::until("the tray icon to go", Duration::from_secs(10), || {
        wine.display.find_window(TRAY_WINDOW).is_none().then_some(())
    })?;
    println!("it has quit when asked, and its icon is gone");
    Ok(())
}

/// The resident; it and all else in the prefix is ended when this is dropped.
struct Resident<'a> {
    wine: &'a Wine,
    child: Child,
}

impl<'a> Resident<'a> {
    fn start(wine: &'a Wine) -> Result<Resident<'a>> {
        let mut start = wine.program("ccc-tray");
        start.args(["--at", "2026-11-26T07:30:00Z"]).stdin(Stdio::null());
        println!("$ {}", shell::line_of(&start));
        Ok(Resident { wine, child: start.spawn().context("wine cannot be started")? })
    }

    fn has_ended(&mut self) -> Option<Result<String>> {
        match self.child.try_wait() {
            Ok(None) => None,
            Ok(Some(status)) => Some(Err(anyhow::anyhow!("ccc-tray.exe ended too early with {status}"))),
            Err(error) => Some(Err(error.into())),
        }
    }

    fn wait_for_end(&mut self) -> Result<()> {
        let status = wait::until("ccc-tray.exe to quit", Duration::from_secs(20), || {
            self.child.try_wait().ok().flatten()
        })?;
        if !status.success() {
            bail!("ccc-tray.exe quit with {status}");
        }
        Ok(())
    }
}

impl Drop for Resident<'_> {
    fn drop(&mut self) {
        // The started process is Wine's loader; this ends what it loaded as well. Nothing is left to do when it fails.
        let _ = self.wine.command("wineserver").arg("--kill").status();
        let _ = self.child.wait();
    }
}

struct Wine {
    folder: PathBuf,
    programs: PathBuf,
    prefix: PathBuf,
    shim: PathBuf,
    display: Display,
}

impl Wine {
    fn new(place: &Place, compiler: &Compiler) -> Result<Wine> {
        let shim = compiler.folder.join("shim");
        fs::create_dir_all(&shim)?;
        let source = shim.join("shim.c");
        fs::write(&source, include_str!("shim.c"))?;
        let mut build = shell::command("x86_64-w64-mingw32-gcc", &shim);
        shell::read(build.args(["-O2", "-shared", "-o", "bcryptprimitives.dll", "shim.c", "-ladvapi32"]))?;
        Ok(Wine {
            folder: place.root.clone(),
            programs: compiler.windows_folder(),
            prefix: compiler.folder.join("wine"),
            shim,
            display: Display::start()?,
        })
    }

    /// A prefix without what an earlier run left: settings, journal.
    fn make_prefix(&self) -> Result<()> {
        let _ = self.command("wineserver").arg("--kill").stderr(Stdio::null()).status();
        let _ = fs::remove_dir_all(&self.prefix);
        shell::read(self.command("wineboot").arg("--init"))?;
        Ok(())
    }

    /// One of the project's programs.
    fn program(&self, name: &str) -> Command {
        let mut wine = self.command("wine");
        wine.arg(self.programs.join(format!("{name}.exe")));
        wine
    }

    fn command(&self, program: &str) -> Command {
        let mut command = shell::command(program, &self.folder);
        command.env_remove("WAYLAND_DISPLAY").envs(self.variables());
        command
    }

    fn variables(&self) -> [(&'static str, OsString); 5] {
        let shim = format!("Z:{}", self.shim.display()).replace('/', "\\");
        [
            ("WINEPREFIX", self.prefix.clone().into()),
            ("WINEPATH", shim.into()),
            ("WINEDEBUG", "-all".into()),
            // Nothing here needs .NET or a browser, and without them Wine asks whether to fetch them.
            ("WINEDLLOVERRIDES", "mscoree=;mshtml=".into()),
            // All of a prefix's programs share the display of the first one; it must not be the developer's.
            ("DISPLAY", self.display.name().into()),
        ]
    }
}
