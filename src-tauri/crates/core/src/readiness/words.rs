//! Everything that readiness says to people, in one place.

use super::CheckId;
use super::facts::Why;
use super::finding::Finding;
use crate::countdown::ceil_seconds;
use chrono::TimeDelta;

/// What was checked, as a heading.
#[must_use]
pub fn title(check: CheckId) -> String {
    match check {
        CheckId::Tray => "Tray icon",
        CheckId::Notices => "Notices",
        CheckId::Resident => "Program in the tray",
        CheckId::Autostart => "Start at login",
        CheckId::Settings => "Settings",
        CheckId::Clock => "Clock",
        CheckId::Zones => "Time zones",
        CheckId::Room => "Room",
        CheckId::Thread => "Thread",
    }
    .into()
}

/// What a check came to, in a sentence.
#[must_use]
pub fn finding(finding: &Finding) -> String {
    match finding {
        Finding::TrayReady => "Your desktop shows tray icons.".into(),
        Finding::TrayWithoutBar => "Your desktop takes tray icons, but no bar shows them.".into(),
        Finding::TrayMissing => {
            "Your desktop has no place for tray icons. Everything else works; the panel opens as a window."
                .into()
        }
        Finding::TrayWithoutBus => "There is no session bus here, and so no place for tray icons.".into(),
        Finding::TrayUnknown => "Your desktop did not say in time whether it shows tray icons.".into(),
        Finding::NoticesReady { server } => format!("{server} shows them, with buttons."),
        Finding::NoticesWithoutButtons { server } => format!("{server} shows them, but without buttons."),
        Finding::NoticesOfTheSystem => {
            "The system shows them itself, and does not say whether it lets this program.".into()
        }
        Finding::NoticesMissing => "Nobody shows them, so no reminder would be seen.".into(),
        Finding::NoticesWithoutBus => "There is no session bus here, so no reminder would be seen.".into(),
        Finding::NoticesUnknown => "Who shows them did not answer in time.".into(),
        Finding::ResidentRuns { version } => format!("It runs, version {version}."),
        Finding::ResidentOfOtherVersion { runs, asks } => {
            format!("Version {runs} runs, but this is version {asks}.")
        }
        Finding::ResidentSilent => "It runs, but does not answer.".into(),
        Finding::ResidentMissing => "It does not run, so nobody reminds you.".into(),
        Finding::AutostartOn => "The program starts when you log in.".into(),
        Finding::AutostartOff => "The program does not start when you log in.".into(),
        Finding::AutostartUnknown => "Whether the program starts when you log in is not known.".into(),
        Finding::SettingsInOrder { path } => format!("{path} is in order."),
        Finding::SettingsNotYet { path } => format!("There is no {path} yet; the defaults serve."),
        Finding::SettingsWithUnknownKeys { first, more } | Finding::SettingsFaulty { first, more } => {
            match more {
                0 => first.clone(),
                more => format!("{first} (and {more} more)"),
            }
        }
        Finding::ClockInStep { host, within } => {
            format!("It agrees with {host} to within {}.", span(ceil_seconds(*within)))
        }
        Finding::ClockOff { host, ahead } | Finding::ClockFarOff { host, ahead } => {
            let span = span((ahead.abs() + TimeDelta::milliseconds(500)).num_seconds());
            if *ahead < TimeDelta::zero() {
                format!("It is {span} behind {host}, so your reminders would come {span} late.")
            } else {
                format!("It is {span} ahead of {host}, so your reminders would come {span} early.")
            }
        }
        Finding::ClockUnknown => "No server told the time to compare it with.".into(),
        Finding::ZonesNew { version, bundled } => {
            format!("The rules are those of version {version}, {}.", whose(*bundled))
        }
        Finding::ZonesOld { version, bundled } => format!(
            "The rules are those of version {version}, {}. They are more than a year old, so a clock change that was \
             decided since is missing.",
            whose(*bundled)
        ),
        Finding::ZonesUnknown => "The version of the rules is not known.".into(),
        Finding::RoomAnswers { host } | Finding::ThreadAnswers { host } => format!("{host} answers."),
        Finding::RoomUnknown => "Its link is not known yet, so Join opens the thread.".into(),
        Finding::RoomNotAsked | Finding::ThreadNotAsked => {
            "It was not asked, because the program's clock was set for trying things.".into()
        }
        Finding::ThreadUnknown => "This meeting has no thread.".into(),
        Finding::ThreadTurnedOff => "It was not asked, because you have turned off that it is read.".into(),
        Finding::ThreadNotReadable => {
            "Its link leads to no topic of a forum, so it opens in the browser and is not read.".into()
        }
        Finding::RoomFails { host, why } | Finding::ThreadFails { host, why } => fails(host, why),
    }
}

/// What to do about it; `None` where all is good.
#[must_use]
pub fn remedy(finding: &Finding) -> Option<String> {
    let text = match finding {
        Finding::TrayReady
        | Finding::NoticesReady { .. }
        | Finding::ResidentRuns { .. }
        | Finding::AutostartOn
        | Finding::SettingsInOrder { .. }
        | Finding::SettingsNotYet { .. }
        | Finding::ClockInStep { .. }
        | Finding::ZonesNew { .. }
        | Finding::RoomAnswers { .. }
        | Finding::ThreadAnswers { .. } => return None,
        Finding::TrayWithoutBar => {
            "Add a tray (system tray, status icons, notification area) to your bar; the icon comes by itself."
        }
        Finding::TrayMissing => {
            "On GNOME, switch on the extension “AppIndicator and KStatusNotifierItem Support”; elsewhere add a tray to \
             your bar. The icon comes by itself."
        }
        Finding::TrayWithoutBus | Finding::NoticesWithoutBus => {
            "Run this inside your desktop's session, not over ssh and not as another user."
        }
        Finding::TrayUnknown | Finding::NoticesUnknown => {
            "Try again in a moment; if it stays so, log out and in again."
        }
        Finding::NoticesWithoutButtons { .. } => {
            "Join from the tray icon or the panel, or use a notification server that shows buttons."
        }
        Finding::NoticesOfTheSystem => {
            "See that notifications of this program are allowed in the system's settings."
        }
        Finding::NoticesMissing => {
            "Start the notification server of your desktop, or install one, such as dunst, mako or xfce4-notifyd."
        }
        Finding::ResidentOfOtherVersion { .. } => {
            "End it with Quit in its menu, and start it again: ccc-tray"
        }
        Finding::ResidentSilent => "End the process ccc-tray, and start it again: ccc-tray",
        Finding::ResidentMissing => "Start it from your menu of programs, or with: ccc-tray",
        Finding::AutostartOff | Finding::AutostartUnknown => {
            "See that ccc-tray is among the programs that your desktop starts when you log in."
        }
        Finding::SettingsWithUnknownKeys { .. } => {
            "Look whether it is misspelt; until then it does nothing. See all with: ccc config"
        }
        Finding::SettingsFaulty { .. } => {
            "Mend that line; until then what stood there before, or the default, serves. See all with: ccc config"
        }
        Finding::ClockOff { .. } | Finding::ClockFarOff { .. } => {
            "Let the system set its clock by the network; its settings for date and time have a switch for it."
        }
        Finding::ClockUnknown => "Try again when the room's or the thread's server answers.",
        Finding::ZonesOld { .. } | Finding::ZonesUnknown => {
            "Update this program or the system's zone data (tzdata); whichever is newer serves."
        }
        Finding::RoomUnknown => {
            "Look for it in the thread with ccc room --find, or set it with ccc room --set LINK."
        }
        Finding::RoomNotAsked | Finding::ThreadNotAsked => {
            "Start the program without --at and --speed to have it asked."
        }
        Finding::ThreadUnknown => "Set its link in the settings: url under [thread].",
        Finding::ThreadTurnedOff => {
            "Nothing, if that is what you want; else set read = true under [thread] in the settings."
        }
        Finding::ThreadNotReadable => {
            "Set a link of the form https://FORUM/t/NAME/NUMBER in the settings: url under [thread]."
        }
        Finding::RoomFails { why, .. } => {
            after_failure(why, "Ask in the thread for the new link, and set it with ccc room --set LINK.")
        }
        Finding::ThreadFails { why, .. } => {
            after_failure(why, "Look whether its link is right in the settings: url under [thread].")
        }
    };
    Some(text.into())
}

/// So many checks are bad.
#[must_use]
pub fn to_mend(bad: usize) -> String {
    match bad {
        1 => "one thing wants mending".into(),
        bad => format!("{bad} things want mending"),
    }
}

fn fails(host: &str, why: &Why) -> String {
    match why {
        Why::NoConnection => format!("{host} cannot be reached."),
        Why::NotTrusted => format!("The connection to {host} cannot be trusted."),
        Why::Slow => format!("{host} did not answer in time."),
        Why::Closed => format!("{host} does not let this program read it."),
        Why::Missing => format!("{host} has nothing at this link."),
        Why::Moved { to } => format!("{host} sends on to {to}, which is not followed."),
        Why::Strange { status: Some(status) } => format!("{host} is in trouble: it answered {status}."),
        Why::Strange { status: None } => format!("{host} answers something else than it should."),
    }
}

fn after_failure(why: &Why, new_link: &'static str) -> &'static str {
    match why {
        Why::NoConnection => "Look at your connection to the network, then try again.",
        Why::NotTrusted => {
            "Sign in to the network that you are in, where it wants that; else look at your clock."
        }
        Why::Slow => "Try again later.",
        Why::Closed | Why::Strange { .. } => "Open it in the browser to see more, and try again later.",
        Why::Missing | Why::Moved { .. } => new_link,
    }
}

fn whose(bundled: bool) -> &'static str {
    if bundled { "which came with this program" } else { "which the system has" }
}

/// So many seconds in the unit that says it shortly.
fn span(seconds: i64) -> String {
    let nearest = |unit: i64| (seconds + unit / 2) / unit;
    match seconds {
        1 => "1 second".into(),
        ..1 | 2..120 => format!("{seconds} seconds"),
        120..7_200 => format!("{} minutes", nearest(60)),
        7_200..172_800 => format!("{} hours", nearest(3_600)),
        _ => format!("{} days", nearest(86_400)),
    }
}
