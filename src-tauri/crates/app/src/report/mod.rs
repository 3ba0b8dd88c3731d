//! The report of `ccc doctor --report`: what somebody wants to know who looks for a fault, and nothing private.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

use crate::log::last_lines;
use crate::paths::Paths;
use crate::storage::settings_file;
use ccc_core::language::Locale;
use ccc_core::readiness::{Facts, Resident, judge};
use ccc_core::redact::Redactor;
use ccc_core::reminder::journal::Journal;
use ccc_core::settings::Settings;
use ccc_core::state::State;
use ccc_core::zone::Zone;
use chrono::{DateTime, SubsecRound as _, Utc};
use std::env;

/// So many lines of the log are told.
const LINES: usize = 100;

/// The system and its desktop in a line, such as `Debian GNU/Linux 12, x86_64, KDE, wayland`.
pub fn surroundings() -> String {
    let told = [system::name(), env::consts::ARCH.into()].into_iter().chain(system::desktop());
    told.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Versions, system, what was found and the end of the log, in Markdown and in English, for the program whose files are
/// in `paths`. Codes, names, keys, the home folder and all but the hosts of links are left out.
pub fn report(paths: &Paths, facts: &Facts, now: DateTime<Utc>) -> String {
    let resident = match &facts.resident {
        Resident::Runs { version } => format!("version {version}"),
        Resident::Silent => "runs and does not answer".into(),
        Resident::RunsNot => "does not run".into(),
    };
    let english = Locale::english();
    let judged = judge(facts, now).into_iter();
    let findings = judged
        .map(|(_, finding)| format!("- {:?}, {}: {}", finding.grade, finding.id, finding.text(english)))
        .collect::<Vec<_>>();
    let log = last_lines(paths, LINES);
    let lines: String = log.iter().flat_map(|line| [line, "\n"]).collect();
    let report = format!(
        "# Report from {}\n\n\
         - ccc: version {}\n\
         - ccc-tray: {resident}\n\
         - system: {}\n\n\
         ## Findings\n\n{}\n\n\
         ## The last {} lines of the log\n\n\
         ```\n{lines}```",
        now.trunc_subsecs(0).to_rfc3339(),
        facts.program,
        surroundings(),
        findings.join("\n"),
        log.len(),
    );
    private(&settings_file::read(&paths.settings).settings).redact(&report)
}

/// What this machine is called.
pub(crate) fn host() -> String {
    #[cfg(unix)]
    return rustix::system::uname().nodename().to_string_lossy().into_owned();
    #[cfg(windows)]
    env::var("COMPUTERNAME").unwrap_or_default()
}

/// What of the person, the room and this machine is nobody else's.
fn private(settings: &Settings) -> Redactor {
    let friends = settings.friends.iter().map(|friend| friend.name.clone());
    let names = settings.name.clone().into_iter().chain(friends).map(String::from);
    let code =
        |settings: Settings| State::new(settings, Zone::utc(), Journal::default()).meeting.room.access_code;
    // The one that is announced to everybody is no secret, and the program's own name.
    let code = code(settings.clone()).filter(|own| Some(own) != code(Settings::default()).as_ref());
    let login = ["USER", "LOGNAME", "USERNAME"].into_iter().filter_map(|name| env::var(name).ok());
    let home = etcetera::home_dir().unwrap_or_default();
    Redactor::new(&home.to_string_lossy(), names.chain(code).chain(login).chain([host()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::settings::{AccessCode, Friend, Friends, PlainText};

    #[test]
    fn the_person_is_left_out_and_the_announced_code_is_not() {
        let plain = |text: &str| PlainText::new(text).unwrap();
        let luz = Friend { name: plain("Luz"), zone: chrono_tz::UTC };
        let settings = Settings {
            name: Some(plain("Ana Pérez")),
            access_code: AccessCode::Own(plain("934571")),
            friends: Friends::new(vec![luz]).unwrap(),
            ..Settings::default()
        };
        let clean = private(&settings).redact("Ana Pérez asked Luz for 934571 from ccc-tray");
        assert_eq!(clean, "[…] asked […] for […] from ccc-tray");
        assert_eq!(private(&Settings::default()).redact("ccc-tray"), "ccc-tray");
    }
}
