//! The resident's command line. People rarely see it: the session, links and packages start the program.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use lexopt::prelude::*;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Coop Casual Conference in the tray: the icon, the countdown and the reminders

Usage: ccc-tray [OPTIONS]

Options:
      --at <TIME>    Simulate a clock that starts at this time, such as 2026-11-26T07:44:50Z
      --speed <N>    Simulate a clock that runs this many times as fast, 1 to 100000 [default: 1]
      --tz <ZONE>    Show local times in this time zone, such as Europe/Madrid
      --autostart    Start as the session does at login: show nothing beside the ring, also where the program runs already
      --link <LINK>  Open one of the app's own links, such as ccc://join, in the running app or in this one; alone
  -h, --help         Print help
  -V, --version      Print version
";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// To run.
    Run(Arguments),
    /// To print what the program takes.
    Help,
    /// To print its version.
    Version,
}

/// How the program is to run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// Where a simulated clock starts.
    pub(crate) at: Option<DateTime<Utc>>,
    /// How many times as fast as the machine's it runs, 1 to 100,000; `None` is 1.
    pub(crate) speed: Option<u32>,
    /// The zone that is shown instead of the settings' or the machine's.
    pub(crate) tz: Option<Tz>,
    /// Whether only the icon is to come.
    pub(crate) autostart: bool,
    /// A link of the app's own to open; then all else is as it is by default.
    pub(crate) link: Option<String>,
}

/// Reads the command line.
///
/// A link stands alone, since on Windows a hostile one can bring further arguments. No argument can be given twice.
///
/// # Errors
/// An unknown argument, a value that cannot be read, or an argument that cannot stand beside another.
pub(crate) fn parse(mut line: lexopt::Parser) -> Result<Request, lexopt::Error> {
    let mut arguments = Arguments::default();
    let mut count = 0;
    while let Some(argument) = line.next()? {
        count += 1;
        match argument {
            Short('h') | Long("help") => return Ok(Request::Help),
            Short('V') | Long("version") => return Ok(Request::Version),
            Long("at") => once(&mut arguments.at, "--at", line.value()?.parse()?)?,
            Long("speed") => once(&mut arguments.speed, "--speed", line.value()?.parse_with(speed)?)?,
            Long("tz") => once(&mut arguments.tz, "--tz", line.value()?.parse_with(ccc_app::zones::named)?)?,
            Long("autostart") => arguments.autostart = true,
            Long("link") => once(&mut arguments.link, "--link", line.value()?.string()?)?,
            other => return Err(other.unexpected()),
        }
    }
    if arguments.link.is_some() && count > 1 {
        return Err("the argument '--link' cannot be used with one or more of the other arguments".into());
    }
    Ok(Request::Run(arguments))
}

fn once<T>(kept: &mut Option<T>, name: &str, value: T) -> Result<(), lexopt::Error> {
    match kept.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("the argument '{name}' cannot be used more than once").into()),
    }
}

fn speed(text: &str) -> Result<u32, String> {
    let speed = text.parse().ok().filter(|speed| (1..=100_000).contains(speed));
    speed.ok_or_else(|| "it is not a whole number from 1 to 100000".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Request, String> {
        parse(lexopt::Parser::from_args(arguments)).map_err(|error| error.to_string())
    }

    #[test]
    fn each_argument_is_read() {
        assert_eq!(read(&[]), Ok(Request::Run(Arguments::default())));
        let said = ["--at", "2026-11-26T07:44:50Z", "--speed=60", "--tz", "europe/madrid", "--autostart"];
        let Ok(Request::Run(arguments)) = read(&said) else { panic!("it is refused") };
        assert_eq!(arguments.at.map(|at| at.to_rfc3339()), Some("2026-11-26T07:44:50+00:00".into()));
        assert_eq!(
            (arguments.speed, arguments.tz, arguments.autostart),
            (Some(60), Some(Tz::Europe__Madrid), true)
        );
        let link = Arguments { link: Some("ccc://join".into()), ..Arguments::default() };
        assert_eq!(read(&["--link", "ccc://join"]), Ok(Request::Run(link)));
        assert_eq!(read(&["-h"]), Ok(Request::Help));
        assert_eq!(read(&["--version"]), Ok(Request::Version));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_name() {
        for (arguments, named) in [
            (&["--at", "soon"][..], "soon"),
            (&["--speed", "0"], "\"0\""),
            (&["--speed", "100001"], "100001"),
            (&["--tz", "Nowhere/Land"], "Nowhere/Land"),
            (&["--tz"], "--tz"),
            (&["--autostart=yes"], "--autostart"),
            (&["--panel"], "--panel"),
            (&["ccc://join"], "ccc://join"),
            (&["--speed", "2", "--speed", "3"], "--speed"),
        ] {
            let said = read(arguments).unwrap_err();
            assert!(said.contains(named), "{said}");
        }
    }

    #[test]
    fn a_link_stands_alone() {
        for beside in [&["--at", "2026-11-26T07:44:50Z"][..], &["--autostart"], &["--link", "ccc://join"]] {
            for first in [true, false] {
                let link = ["--link", "ccc://join"];
                let line = if first { [&link, beside].concat() } else { [beside, &link].concat() };
                assert!(read(&line).unwrap_err().contains("--link"), "{line:?}");
            }
        }
    }
}
