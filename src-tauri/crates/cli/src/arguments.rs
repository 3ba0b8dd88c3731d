//! What the command line takes.

use ccc_app::zones;
use ccc_core::action::Page;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};

/// The Coop Casual Conference: when it is next, and into the room.
///
/// Times are given and answered as in 2026-11-26T08:00:00Z (RFC 3339). The exit code is 0 for success, 1 for a failure
/// and 2 for wrong usage.
#[derive(Debug, Parser)]
#[command(name = "ccc", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The occurrence that counts now: the one gathering or underway, else the nearest
    Next(Moment),
    /// The occurrences from an instant on
    Agenda(Agenda),
    /// What will be said when, and why something will not
    Reminders(Reminders),
    /// A live countdown in the terminal
    Watch(Watch),
    /// Open the room, with the access code on the clipboard
    Join(Join),
    /// Say in the thread that you come later: copies the text and opens the thread
    Late(Late),
    /// Show the panel
    Panel {
        /// The page that it shows: now, time, topics or settings
        #[arg(long, value_name = "PAGE", value_parser = page, default_value = "now")]
        page: Page,
    },
    /// End the program in the tray
    Quit,
    /// How the program in the tray is
    Status {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Whether everything is there for the next slot, and what to do where something is not
    Doctor {
        /// As JSON
        #[arg(long)]
        json: bool,
        /// For a report of a fault: versions, system, findings and the end of the log, in English, without names, codes and
        /// the paths of links
        #[arg(long, conflicts_with = "json")]
        report: bool,
    },
    /// What people have talked about and can return to
    Topics(Topics),
    /// The room's link
    Room(Room),
    /// The settings' file: where it is, and what is wrong with it
    Config {
        /// Its path alone
        #[arg(long)]
        path: bool,
    },
    /// Take back everything that the programs wrote outside their package, before they are removed: the start at login, the
    /// links' entries, the window's data; and after a question the settings, journal, topics and log
    Forget {
        /// Settings, journal, topics and log, too, without the question
        #[arg(long)]
        yes: bool,
    },
    /// Completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Do what a link of the program asks for, such as <ccc://join>
    Link {
        /// The link
        link: String,
    },
    /// Keep a text from standard input on the clipboard for a while
    #[command(hide = true)]
    HoldClipboard,
}

#[derive(Debug, Args)]
pub(crate) struct Moment {
    /// Look from this instant instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Show local times in this zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub(crate) tz: Option<Tz>,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Agenda {
    /// The first instant; now, where none is given
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) from: Option<DateTime<Utc>>,
    /// The instant before which occurrences start
    #[arg(long, value_name = "TIME", value_parser = time, conflicts_with = "count")]
    pub(crate) to: Option<DateTime<Utc>>,
    /// How many
    #[arg(long, value_name = "N", default_value_t = 6)]
    pub(crate) count: usize,
    /// Show local times in this zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub(crate) tz: Option<Tz>,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Reminders {
    #[command(flatten)]
    pub(crate) when: Moment,
    /// How many days ahead
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub(crate) days: u16,
}

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// Start the clock at this instant instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Let the clock run so many times as fast
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) speed: u32,
    /// Show local times in this zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub(crate) tz: Option<Tz>,
}

#[derive(Debug, Args)]
pub(crate) struct Join {
    /// Print what would be opened and copied instead of doing it
    #[arg(long)]
    pub(crate) print: bool,
    /// Join what counts at this instant instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
}

#[derive(Debug, Args)]
pub(crate) struct Topics {
    /// One of them, by chance: of those that you talked about least recently
    #[arg(long)]
    pub(crate) random: bool,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// As Markdown, with what you noted of each
    #[arg(long, conflicts_with_all = ["json", "random"])]
    pub(crate) markdown: bool,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct When {
    /// So long after the start, or after now where it has begun, such as 20m
    #[arg(long = "in", value_name = "TIME", value_parser = span)]
    pub(crate) after: Option<TimeDelta>,
    /// At this instant
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
}

#[derive(Debug, Args)]
pub(crate) struct Late {
    #[command(flatten)]
    pub(crate) when: When,
    /// Print the text instead of copying it and opening the thread
    #[arg(long)]
    pub(crate) print: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Room {
    /// Look for the room's link in the thread: all links that may be it, with the reasons, the likeliest first
    #[arg(long, conflicts_with_all = ["set", "forget"])]
    pub(crate) find: bool,
    /// Take the likeliest link at this host that you have not refused, or exactly this link where it is among them
    #[arg(long, value_name = "HOST|LINK", requires = "find")]
    pub(crate) confirm: Option<String>,
    /// What is found, as JSON
    #[arg(long, requires = "find", conflicts_with = "confirm")]
    pub(crate) json: bool,
    /// Set the room's link
    #[arg(long, value_name = "LINK", conflicts_with = "forget")]
    pub(crate) set: Option<String>,
    /// Forget the room's link
    #[arg(long)]
    pub(crate) forget: bool,
}

fn page(name: &str) -> Result<Page, String> {
    Page::named(name).ok_or_else(|| format!("the pages are {}", Page::ALL.map(Page::name).join(", ")))
}

fn time(text: &str) -> Result<DateTime<Utc>, String> {
    text.parse().map_err(|_| "write a time as in 2026-11-26T08:00:00Z".into())
}

fn zone(name: &str) -> Result<Tz, String> {
    zones::named(name).map_err(|error| error.to_string())
}

fn span(text: &str) -> Result<TimeDelta, String> {
    let span = ccc_app::storage::settings_file::duration(text).filter(|span| *span <= TimeDelta::hours(12));
    span.ok_or_else(|| "write a time such as 20m or 1h 30m, at most 12h".into())
}
