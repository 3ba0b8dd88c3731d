//! Windows: a class of the person's own for the scheme, in the registry.

use crate::autostart::program_of;
use crate::paths::sibling;
use anyhow::Context as _;
use ccc_core::deep_link::SCHEME;
use std::path::{Path, absolute};
use windows_registry::CURRENT_USER;

/// Where Windows looks for the name under which the program's toasts come; the resident writes it.
const TOASTS: &str = r"Software\Classes\AppUserModelId\coop.patio.ccc";

fn is_registered() -> anyhow::Result<bool> {
    let wanted = command(&absolute(sibling("ccc-tray"))?);
    let written = CURRENT_USER.open(command_key()).and_then(|key| key.get_string(""));
    Ok(written.is_ok_and(|written| written == wanted))
}

pub(super) fn register() -> anyhow::Result<()> {
    if is_registered()? {
        return Ok(());
    }
    write().context("ccc:// links could not be registered")
}

/// The class of links that start a program which is beside this one or gone, and the name and icon of toasts.
pub(super) fn take_back() -> anyhow::Result<Vec<String>> {
    let mut taken = Vec::new();
    let starts = CURRENT_USER.open(command_key()).and_then(|key| key.get_string(""));
    let is_anothers = starts.is_ok_and(|line| {
        line != command(&absolute(sibling("ccc-tray")).unwrap_or_default())
            && program_of(&line).is_some_and(|program| Path::new(program).exists())
    });
    if !is_anothers {
        remove(&class_key(), &mut taken)?;
    }
    remove(TOASTS, &mut taken)?;
    Ok(taken)
}

fn remove(key: &str, taken: &mut Vec<String>) -> anyhow::Result<()> {
    if CURRENT_USER.open(key).is_err() {
        return Ok(());
    }
    CURRENT_USER.remove_tree(key).with_context(|| format!("{key} cannot be removed from the registry"))?;
    taken.push(format!(r"HKEY_CURRENT_USER\{key}"));
    Ok(())
}

fn write() -> anyhow::Result<()> {
    let class = CURRENT_USER.create(class_key())?;
    class.set_string("", "URL:Coop Casual Conference")?;
    class.set_string("URL Protocol", "")?;
    // The panel's program has the icon in it.
    let icon = format!("\"{}\",0", absolute(sibling("ccc-panel"))?.display());
    class.create("DefaultIcon")?.set_string("", icon)?;
    // Last, since it stands for all: what was cut short before is done again.
    CURRENT_USER.create(command_key())?.set_string("", command(&absolute(sibling("ccc-tray"))?))?;
    Ok(())
}

fn class_key() -> String {
    format!(r"Software\Classes\{SCHEME}")
}

fn command_key() -> String {
    format!(r"{}\shell\open\command", class_key())
}

/// The line in which Windows puts the link in place of `%1`. A link with a quote in it ends its argument there and brings
/// further ones, which the resident refuses beside `--link`.
fn command(program: &Path) -> String {
    format!("\"{}\" --link \"%1\"", program.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_and_link_are_one_word_each() {
        assert_eq!(
            command(Path::new(r"C:\Program Files\ccc\ccc-tray.exe")),
            r#""C:\Program Files\ccc\ccc-tray.exe" --link "%1""#
        );
        assert_eq!(command_key(), r"Software\Classes\ccc\shell\open\command");
    }
}
