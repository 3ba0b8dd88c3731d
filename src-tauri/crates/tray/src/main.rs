//! The resident: it sits in the tray for years, keeps the reminders, and starts the panel when it is wanted.
//!
//! This file only puts the parts together. What is decided is decided in `ccc-core`, what is done with it is in
//! `ccc-app`, and [`desktop`] has one thin adapter per system.

// Windows opens no console for it; what it has to say to a terminal, `ccc` says.
#![cfg_attr(windows, windows_subsystem = "windows")]

mod arguments;
mod desktop;
mod logging;
mod ring;
mod start;
mod vital;

use arguments::Request;
use ccc_app::clock::Clock;
use ccc_app::controller::End;
use ccc_app::paths::Paths;
use ccc_app::scheme;
use ccc_core::action::Action;
use std::io::{self, Write as _};
use std::process::ExitCode;
use tracing::error;

/// What the program was started with.
pub(crate) struct Setup {
    clock: Clock,
    /// The zone of the command line, which comes before settings and machine.
    zone: Option<chrono_tz::Tz>,
    paths: Paths,
    /// What this start is for.
    purpose: Purpose,
}

/// What a start of the resident is for.
pub(crate) enum Purpose {
    /// The person wants to see the program: where it runs already, its panel comes.
    Show,
    /// What a link asked for.
    Do(Action),
    /// The session has begun, or another version takes over: only the icon comes.
    BeThere,
}

fn main() -> ExitCode {
    let arguments = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(Request::Run(arguments)) => arguments,
        Ok(Request::Help) => return print(arguments::HELP),
        Ok(Request::Version) => return print(concat!("ccc-tray ", env!("CARGO_PKG_VERSION"), "\n")),
        Err(error) => {
            // Nobody reads it where this fails.
            let _ = writeln!(io::stderr(), "error: {error}\n\nFor more information, try '--help'.");
            return ExitCode::from(2);
        }
    };
    let clock = Clock::set(arguments.at, arguments.speed.unwrap_or(1));
    let paths = Paths::for_current_user();
    logging::begin(paths.as_ref().ok());
    let ended = paths.and_then(|paths| {
        let purpose = match &arguments.link {
            Some(link) => Purpose::Do(scheme::wish(link)?),
            None if arguments.autostart => Purpose::BeThere,
            None => Purpose::Show,
        };
        desktop::run(Setup { clock, zone: arguments.tz, paths, purpose })
    });
    match ended {
        Ok(End::Wanted) => ExitCode::SUCCESS,
        Ok(End::Replaced) => go_on_as_the_new_one(arguments.tz),
        Err(error) => {
            error!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> ExitCode {
    // A reader that has enough is no failure.
    let _ = io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

/// Becomes the program that lies in this one's place now. Only Linux lets the file of a running program be replaced.
fn go_on_as_the_new_one(zone: Option<chrono_tz::Tz>) -> ExitCode {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::process::CommandExt as _;
        let failed = ccc_app::linux::upgrade::own_file().map(|program| {
            let mut command = std::process::Command::new(program);
            command.arg("--autostart").args(zone.map(|zone| format!("--tz={}", zone.name())));
            command.exec()
        });
        let why = failed.unwrap_or_else(|error| error);
        error!("the new program cannot go on in this one's place: {why}");
    }
    #[cfg(not(target_os = "linux"))]
    let _ = zone;
    ExitCode::FAILURE
}
