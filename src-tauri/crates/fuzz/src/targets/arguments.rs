//! What people type: dates, zones, shortcuts, commands.

use super::program::{is_shown, of, take};
use super::{at_most, same};
use crate::target::{Limits, Target, Verdict};
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::command_line::{join, split};
use ccc_core::settings::{PlainText, Settings};
use ccc_core::shortcut::Shortcut;
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use chrono::{DateTime, Utc};

pub(super) const TARGETS: &[Target] = &[
    Target {
        name: "command-lines",
        samples: long_lines,
        words: &[
            "next",
            "agenda",
            "reminders",
            "late",
            "topics",
            "room",
            "link",
            "--at",
            "--from",
            "--to",
            "--tz",
            "--count",
            "--days",
            "--in",
            "--json",
            "--set",
            "\n",
            "2026-11-26T08:00:00Z",
            "2026-11-26T08:00:00+14:00",
            "+262142-12-31T23:59:59Z",
            "Europe/Madrid",
            "20m",
            "1h 30m",
            "-1",
            "18446744073709551615",
            "ccc://join",
            "--",
            "=",
        ],
        longest: 20_000,
        limits: Limits::USUAL,
        quick: 300,
        read: command_line,
    },
    Target {
        name: "instants",
        samples: Vec::new,
        words: &[
            "2026",
            "-11",
            "-26",
            "T",
            "08:00:00",
            "Z",
            "+",
            "-262143",
            "+262142",
            ":60",
            ".999999999",
            "-00:00",
            "+14:00",
            "02-29",
        ],
        longest: 200,
        limits: Limits::USUAL,
        quick: 200,
        read: instant,
    },
    Target {
        name: "shortcuts",
        samples: || vec!["Ctrl+".repeat(4_000), "+".repeat(20_000), format!("Ctrl+F{}", "1".repeat(10_000))],
        words: &[
            "Ctrl", "Alt", "Shift", "Super", "Cmd", "+", " ", "J", "F24", "F25", "F1é", "Space", "PageUp",
            "ﬀ",
        ],
        longest: 20_000,
        limits: Limits::USUAL,
        quick: 1_000,
        read: shortcut,
    },
    Target {
        name: "words",
        samples: || vec!["\"".repeat(20_000), "a ".repeat(10_000)],
        words: &["\"", " ", "firefox", "-P", "C:\\Program Files", "\u{a0}"],
        longest: 20_000,
        limits: Limits::USUAL,
        quick: 1_000,
        read: line,
    },
];

fn long_lines() -> Vec<String> {
    vec![
        format!("next\n--at\n{}", "9".repeat(20_000)),
        format!("next\n--tz\n{}", "A".repeat(20_000)),
        "next\n--at\n2026-11-26T08:00:00Z\n".repeat(800),
        format!("late\n--in\n{}", "1h ".repeat(6_000)),
    ]
}

/// One argument a line.
fn command_line(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let arguments = std::iter::once("ccc").chain(text.lines());
    match ccc_cli::command().try_get_matches_from(arguments) {
        Ok(taken) => Ok(format!("taken {:?}", taken.subcommand_name())),
        Err(error) => {
            let told = error.render().to_string();
            // It quotes what was typed, and what might have been meant.
            at_most("what is wrong is too long", &told, 8 * text.len() + 8_000)?;
            Ok(format!("{:?}", error.kind()))
        }
    }
}

/// The program at an instant that somebody gave.
fn instant(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let Ok(now) = text.parse::<DateTime<Utc>>() else { return Ok("no instant".into()) };
    let mut program = of(Settings::default(), Journal::default(), TopicLog::default());
    take(&mut program, Event::Tick, now, &mut String::new())?;
    is_shown(&program, now)?;
    let planned = ccc_app::controller::planned(&program.state, now, u16::MAX);
    Ok(format!("reminders {}", super::about(planned.len())))
}

fn shortcut(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    match text.parse::<Shortcut>() {
        Ok(shortcut) => {
            same("a shortcut does not read back", &shortcut.to_string().parse(), &Ok(shortcut))?;
            Ok(shortcut.to_string())
        }
        Err(error) => Ok(format!("{error:?}").split('(').next().unwrap_or_default().to_owned()),
    }
}

/// A program with its arguments in one line, and a text on one line.
fn line(input: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(input);
    let once = split(&text);
    same("words do not stay the same", &split(&join(&once)), &once)?;
    let plain = PlainText::new(&text);
    if let Ok(plain) = &plain {
        same("a text does not stay the same", &PlainText::new(plain), &Ok(plain.clone()))?;
    }
    Ok(format!("words {}, {:?}", super::about(once.len()), plain.err()))
}
