//! Links of the program's own, which the system hands over: `ccc://join`.

use anyhow::bail;
use ccc_app::storage::settings_file;
use ccc_app::zones;
use ccc_core::action::Action;
use ccc_core::deep_link;
use ccc_core::reminder::journal::Journal;
use ccc_core::state::State;
use std::path::Path;

/// What `link` asks for, which can only be joining. Any other link is refused, and so is a meeting that is not in the
/// `settings`.
pub(crate) fn wish(link: &str, settings: &Path) -> anyhow::Result<Action> {
    let Some(meeting) = deep_link::parse_join(link) else {
        bail!("unsupported link: only ccc://join works");
    };
    let settings = settings_file::read(settings).settings;
    let zone = zones::displayed(settings.zone)?;
    let known = State::new(settings, zone, Journal::default()).meeting.id;
    if meeting.is_some_and(|id| id != known) {
        bail!("no such meeting");
    }
    Ok(Action::FollowLink)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_joins_a_meeting_that_is_there_and_does_nothing_else() {
        let settings = Path::new("/nowhere/ccc.toml");
        for link in ["ccc://join", "ccc://join/", "ccc://join/ccc"] {
            assert_eq!(wish(link, settings).unwrap(), Action::FollowLink, "{link}");
        }
        for link in ["ccc://join/other", "ccc://quit", "ccc://join?room=x", "https://join", "--version"] {
            assert!(wish(link, settings).is_err(), "{link}");
        }
    }
}
