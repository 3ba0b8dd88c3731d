//! The command line: [`run`] takes arguments and two writers, and returns the exit code. 0 is success, 1 a failure,
//! 2 wrong usage.

mod arguments;
mod calendar;
mod doctor;
mod files;
mod forget;
mod output;
mod read;
mod resident;
mod room;
mod topics;
mod watch;

pub use read::MAX_DATA;

use anyhow::Context as _;
use arguments::{Arguments, Command};
use clap::{CommandFactory as _, Parser as _};
use output::Output;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// The command's arguments as clap knows them, for completions and man pages.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs one command. Its output goes to `out`, its remarks and errors to `err`.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = error.render().to_string();
            let written = if error.use_stderr() { write!(err, "{text}") } else { write!(out, "{text}") };
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            return if written.is_ok() { ExitCode::from(code) } else { ExitCode::FAILURE };
        }
    };
    match carry_out(arguments, &mut Output { out, err: &mut *err }) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has read enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(err, "ccc: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(arguments: Arguments, output: &mut Output) -> anyhow::Result<()> {
    match arguments.command {
        Command::Next(options) => calendar::next(&options, output),
        Command::Agenda(options) => calendar::agenda(&options, output),
        Command::Reminders(options) => calendar::reminders(&options, output),
        Command::Watch(options) => watch::watch(&options, output),
        Command::Join(options) => resident::join(&options, output),
        Command::Late(options) => resident::late(&options, output),
        Command::Panel { page } => resident::panel(page, output),
        Command::Quit => resident::quit(output),
        Command::Status { json } => resident::status(json, output),
        Command::Doctor { report: true, .. } => doctor::report(output),
        Command::Doctor { json, .. } => doctor::doctor(json, output),
        Command::Topics(options) => topics::topics(&options, output),
        Command::Room(options) => room::room(&options, output),
        Command::Config { path } => files::config(path, output),
        Command::Forget { yes } => forget::forget(yes, output),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command(), "ccc", &mut script);
            output.out.write_all(&script).context("the completions could not be written")
        }
        Command::Link { link } => resident::link(&link, output),
        Command::Read => read::read(output),
        Command::HoldClipboard => resident::hold_clipboard(output),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}
