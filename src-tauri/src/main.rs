//! The panel: the small window that the tray icon opens.

// Windows: no console beside the window.
#![cfg_attr(windows, windows_subsystem = "windows")]

use anyhow::Context as _;
use ccc_app::socket::client::StartPolicy;
use ccc_app::socket::wire::{Focus, PanelPlacement};
use ccc_core::action::Page;
use clap::Parser;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

/// The panel of Coop Casual Conference: the small window that the tray icon opens.
#[derive(Parser)]
#[command(name = "ccc-panel", version)]
struct Arguments {
    /// Open the window near this point of the screen, in pixels
    #[arg(long, value_name = "X,Y", value_parser = point, allow_hyphen_values = true)]
    near: Option<(i32, i32)>,

    /// The page to open
    #[arg(long, value_name = "PAGE", value_parser = page, default_value = "now")]
    page: Page,

    /// Leave the keyboard to the window that has it: a reminder opens the panel by itself
    #[arg(long, hide = true)]
    without_focus: bool,

    /// How long to stay in the background after the window is closed
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    warm: u64,

    /// Start no resident if none runs: the one that started this panel has ended since
    #[arg(long, hide = true)]
    by_resident: bool,

    /// Pass one of the app's own links, such as <ccc://join>, to the tray app without opening a window. An AppImage is
    /// always started through this program
    #[arg(long, value_name = "LINK", exclusive = true)]
    link: Option<String>,

    /// Say in a message box why no window opens
    #[cfg(windows)]
    #[arg(long, hide = true, exclusive = true)]
    say_what_is_missing: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    #[cfg(windows)]
    if arguments.say_what_is_missing {
        ccc_panel::without_engine::say();
        return ExitCode::SUCCESS;
    }
    let wanted = if arguments.by_resident { StartPolicy::OnlyReplaceOlder } else { StartPolicy::IfNoneRuns };
    let ended = if let Some(link) = arguments.link {
        ccc_app::scheme::hand_over(&link).context("ccc-tray could not be started")
    } else {
        let focus = if arguments.without_focus { Focus::Leave } else { Focus::Take };
        let placement = PanelPlacement { near: arguments.near, token: None, page: arguments.page, focus };
        ccc_panel::run(placement, Duration::from_secs(arguments.warm), wanted)
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is no window to say it in; and where nobody reads it, that is no reason to panic.
            let _ = writeln!(std::io::stderr(), "ccc-panel: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn page(name: &str) -> Result<Page, String> {
    Page::named(name).ok_or_else(|| format!("the pages are {}", Page::ALL.map(Page::name).join(", ")))
}

fn point(text: &str) -> Result<(i32, i32), String> {
    let read = |part: &str| part.parse().map_err(|_| format!("{part} is not a whole number"));
    let (x, y) = text.split_once(',').ok_or("expected two numbers separated by a comma: 1200,10")?;
    Ok((read(x)?, read(y)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_two_whole_numbers_also_left_of_the_first_screen() {
        assert_eq!(point("1200,10"), Ok((1200, 10)));
        assert_eq!(point("-5,-1080"), Ok((-5, -1080)));
        assert!(point("1200").is_err());
        assert!(point("1200,x").is_err());
        let arguments = Arguments::parse_from(["ccc-panel", "--near=-5,10", "--page", "settings"]);
        assert_eq!((arguments.near, arguments.page), (Some((-5, 10)), Page::Settings));
        assert!(Arguments::try_parse_from(["ccc-panel", "--page", "x"]).is_err());
    }
}
