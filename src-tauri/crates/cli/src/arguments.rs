//! What the command line takes.

use ccc_app::zones;
use ccc_core::action::Page;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};

/// Coop Casual Conference: see when the next slot is, and join it.
///
/// Times are read and written in RFC 3339 format, such as 2026-11-26T08:00:00Z. The exit code is 0 on success, 1 on
/// failure and 2 on wrong usage.
#[derive(Debug, Parser)]
#[command(name = "ccc", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show the current slot, or the next one if none is on
    Next(Moment),
    /// List upcoming slots
    Agenda(Agenda),
    /// List which reminders will appear when, and why some won't
    Reminders(Reminders),
    /// Show a live countdown in the terminal
    Watch(Watch),
    /// Join: open the room, with the access code on the clipboard
    Join(Join),
    /// Say in the thread that you'll come later: copies the text and opens the thread
    Late(Late),
    /// Show the panel
    Panel {
        /// The page to show: now, time, topics or settings
        #[arg(long, value_name = "PAGE", value_parser = page, default_value = "now")]
        page: Page,
    },
    /// Quit the tray app
    Quit,
    /// Show the state of the tray app
    Status {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Check whether everything is ready for the next slot, and what to do if not
    Doctor {
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Print a bug report: versions, system, findings and the end of the log, in English, without names, codes or the
        /// paths of links
        #[arg(long, conflicts_with = "json")]
        report: bool,
    },
    /// List the topics to talk about
    Topics(Topics),
    /// Show, find, set or forget the room link
    Room(Room),
    /// Show where the settings file is and what is wrong with it
    Config {
        /// Print only its path
        #[arg(long)]
        path: bool,
    },
    /// Remove everything that the programs wrote outside their package: the start at login, the link handler, the window's
    /// data; and after a question the settings, journal, topics and log
    Forget {
        /// Settings, journal, topics and log, too, without the question
        #[arg(long)]
        yes: bool,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Open one of the app's own links, such as <ccc://join>
    Link {
        /// The link
        link: String,
    },
    /// Read the network for the program in the tray: questions on standard input, answers on standard output
    #[command(hide = true)]
    Read,
    /// Keep a text from standard input on the clipboard for a while
    #[command(hide = true)]
    HoldClipboard,
}

#[derive(Debug, Args)]
pub(crate) struct Moment {
    /// Use this time instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Show local times in this time zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zones::named)]
    pub(crate) tz: Option<Tz>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Agenda {
    /// List slots from this time on [default: now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) from: Option<DateTime<Utc>>,
    /// List slots that start before this time
    #[arg(long, value_name = "TIME", value_parser = time, conflicts_with = "count")]
    pub(crate) to: Option<DateTime<Utc>>,
    /// How many slots to list
    #[arg(long, value_name = "N", default_value_t = 6)]
    pub(crate) count: usize,
    /// Show local times in this time zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zones::named)]
    pub(crate) tz: Option<Tz>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Reminders {
    #[command(flatten)]
    pub(crate) when: Moment,
    /// How many days to look ahead
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub(crate) days: u16,
}

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// Start the clock at this time instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Run the clock this many times as fast
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) speed: u32,
    /// Show local times in this time zone, such as America/Vancouver
    #[arg(long, value_name = "ZONE", value_parser = zones::named)]
    pub(crate) tz: Option<Tz>,
}

#[derive(Debug, Args)]
pub(crate) struct Join {
    /// Print what would be opened and copied, without doing it
    #[arg(long)]
    pub(crate) print: bool,
    /// Join the slot that is current at this time instead of now
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
}

#[derive(Debug, Args)]
pub(crate) struct Topics {
    /// Pick one at random, from those discussed least recently
    #[arg(long)]
    pub(crate) random: bool,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Print Markdown, with your notes
    #[arg(long, conflicts_with_all = ["json", "random"])]
    pub(crate) markdown: bool,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct When {
    /// This long after the start (or after now, once it has started), such as 20m
    #[arg(long = "in", value_name = "TIME", value_parser = span)]
    pub(crate) after: Option<TimeDelta>,
    /// At this time
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(crate) at: Option<DateTime<Utc>>,
}

#[derive(Debug, Args)]
pub(crate) struct Late {
    #[command(flatten)]
    pub(crate) when: When,
    /// Print the text, without copying it or opening the thread
    #[arg(long)]
    pub(crate) print: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Room {
    /// Find the room link in the thread: list all candidates with the reasons, the likeliest first
    #[arg(long, conflicts_with_all = ["set", "forget"])]
    pub(crate) find: bool,
    /// Use the likeliest candidate on this server that you haven't refused, or exactly this link if it is a candidate
    #[arg(long, value_name = "HOST|LINK", requires = "find")]
    pub(crate) confirm: Option<String>,
    /// Print the candidates as JSON
    #[arg(long, requires = "find", conflicts_with = "confirm")]
    pub(crate) json: bool,
    /// Set the room link
    #[arg(long, value_name = "LINK", conflicts_with = "forget")]
    pub(crate) set: Option<String>,
    /// Forget the room link
    #[arg(long)]
    pub(crate) forget: bool,
}

fn page(name: &str) -> Result<Page, String> {
    Page::named(name).ok_or_else(|| format!("the pages are {}", Page::ALL.map(Page::name).join(", ")))
}

fn time(text: &str) -> Result<DateTime<Utc>, String> {
    text.parse().map_err(|_| "use a time such as 2026-11-26T08:00:00Z".into())
}

fn span(text: &str) -> Result<TimeDelta, String> {
    let span = ccc_app::storage::settings_file::duration(text).filter(|span| *span <= TimeDelta::hours(12));
    span.ok_or_else(|| "use a duration such as 20m or 1h 30m, at most 12h".into())
}
