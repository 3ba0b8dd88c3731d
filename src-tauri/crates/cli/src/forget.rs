//! `ccc forget`: takes back what the programs wrote outside their package.

use crate::output::Output;
use crate::{resident, room};
use anyhow::Context as _;
use ccc_app::paths::Paths;
use ccc_app::{forget, locale};
use ccc_core::text;
use std::io::{IsTerminal as _, stdin};

/// `ccc forget`. Without `yes`, asks before it removes the person's own files; if nobody can answer, they stay.
pub(crate) fn forget(yes: bool, output: &mut Output) -> anyhow::Result<()> {
    let (paths, locale) = (Paths::for_current_user()?, locale::chosen());
    resident::quit_if_it_runs(output).context("the program in the tray must end first")?;
    for what in forget::the_programs_own(&paths)? {
        output.line(&text!(locale, "cli-removed", what = what))?;
    }
    let own = forget::the_persons_own(&paths);
    if own.is_empty() {
        return Ok(());
    }
    let list = own.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ");
    let ask = text!(locale, "cli-forget-own", folders = list.clone());
    let agreed = yes || (stdin().is_terminal() && room::says_yes(locale, &ask, output)?);
    if !agreed {
        return output.line(&text!(locale, "cli-forget-kept", folders = list));
    }
    for folder in own {
        forget::remove_folder(&folder)?;
        output.line(&text!(locale, "cli-removed", what = folder.display().to_string()))?;
    }
    Ok(())
}
