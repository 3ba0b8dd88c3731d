//! Starting other programs: the line is shown before it runs, and a failure says which line it was.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fmt::Write as _};

use anyhow::{Context, Result, bail};

use crate::place::Place;

/// A command in `folder`, without the library path that cargo sets for the programs it runs.
///
/// That path would make every program started from here look for its libraries among the build's first.
pub(crate) fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env_remove("LD_LIBRARY_PATH");
    command
}

/// `cargo ARGUMENTS…` in the clone's root, with the cargo that started this program, as if it had been typed.
pub(crate) fn cargo(place: &Place, arguments: &[&str]) -> Command {
    let mut cargo = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), &place.root);
    // Cargo sets these for the programs it runs. ring's build script depends on them, so ring and everything that uses it
    // would be compiled again whenever a typed command follows one from here.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo.args(arguments);
    cargo
}

/// Shows the line, runs it, and fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    println!("$ {line}");
    let status = command.status().with_context(|| cannot_start(command))?;
    if status.success() {
        return Ok(());
    }
    match status.code() {
        Some(code) => bail!("`{line}` failed with exit code {code}"),
        None => bail!("`{line}` was ended by a signal"),
    }
}

/// Runs it quietly and gives what it printed; a failure shows what it complained of.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    bail!("`{}` failed ({}):\n{printed}{complaint}", line_of(command), output.status)
}

/// The path of a program in PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// The command as one would type it, without its folder and variables.
pub(crate) fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut line = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    for argument in command.get_args() {
        let argument = argument.to_string_lossy();
        let quote = if argument.contains([' ', '*', '(']) { "'" } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(line, " {quote}{argument}{quote}");
    }
    line
}

fn cannot_start(command: &Command) -> String {
    format!("`{}` cannot be started; is it installed?", command.get_program().to_string_lossy())
}
