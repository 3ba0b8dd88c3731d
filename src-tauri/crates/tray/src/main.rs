//! The resident: it sits in the tray for years, keeps the reminders, and starts the panel when it is wanted.
//!
//! This file only puts the parts together. What is decided is decided in `ccc-core`, what is done with it is in
//! `ccc-app`, and [`desktop`] has one thin adapter per system.

// Windows opens no console for it; what it has to say to a terminal, `ccc` says.
#![cfg_attr(windows, windows_subsystem = "windows")]

mod desktop;
mod link;
mod logging;
mod ring;
mod start;
mod vital;

use ccc_app::clock::Clock;
use ccc_app::controller::End;
use ccc_app::paths::Paths;
use ccc_app::zones;
use ccc_core::action::Action;
use chrono::{DateTime, Utc};
use clap::Parser;
use std::process::ExitCode;
use tracing::error;

/// Coop Casual Conference in the tray: the icon, the countdown and the reminders.
#[derive(Parser)]
#[command(name = "ccc-tray", version)]
struct Arguments {
    /// Simulate a clock that starts at this time, such as 2026-11-26T07:44:50Z
    #[arg(long, value_name = "TIME")]
    at: Option<DateTime<Utc>>,
    /// Simulate a clock that runs this many times as fast
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    speed: u32,
    /// Show local times in this time zone, such as Europe/Madrid
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    tz: Option<chrono_tz::Tz>,
    /// Start as the session does at login: show nothing beside the ring, also where the program runs already
    #[arg(long)]
    autostart: bool,
    /// Open one of the app's own links, such as <ccc://join>, in the running app or in this one
    // Alone, since on Windows a hostile link can bring further arguments.
    #[arg(long, value_name = "LINK", exclusive = true)]
    link: Option<String>,
}

/// What the program was started with.
pub(crate) struct Setup {
    clock: Clock,
    /// How many seconds of the clock pass in one of the machine's.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "only on Linux a tray is waited for"))]
    speed: u32,
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
    let arguments = Arguments::parse();
    let clock = match (arguments.at, arguments.speed) {
        (None, 1) => Clock::machine(),
        (at, speed) => Clock::set(at.unwrap_or_else(|| Clock::machine().now()), speed),
    };
    let paths = Paths::for_current_user();
    logging::begin(paths.as_ref().ok());
    let ended = paths.and_then(|paths| {
        let purpose = match arguments.link {
            Some(link) => Purpose::Do(link::wish(&link, &paths.settings)?),
            None if arguments.autostart => Purpose::BeThere,
            None => Purpose::Show,
        };
        desktop::run(Setup { clock, speed: arguments.speed, zone: arguments.tz, paths, purpose })
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

fn zone(name: &str) -> Result<chrono_tz::Tz, String> {
    zones::named(name).map_err(|error| error.to_string())
}
