//! Everything that the program says to people, in one place.

use crate::countdown::Left;
use crate::link::{Link, LinkError};
use crate::occurrence::{Occurrence, Phase};
use crate::zone::Zone;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

/// The countdown: `3d 4h`, `2h 05m`, `12 min`, `now · host waits 7 min`, `underway for 12 min`.
#[must_use]
pub fn countdown(occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    match occurrence.phase(now) {
        Phase::Upcoming => Left::of(occurrence.start - now).to_string(),
        Phase::Gathering => format!("now · host waits {}", Left::of(occurrence.host_leaves() - now)),
        Phase::Underway => format!("underway for {} min", elapsed_minutes(occurrence.start, now)),
        Phase::Over => "over".into(),
    }
}

/// The panel's large text, and what it counts.
#[must_use]
pub fn hero(occurrence: &Occurrence, now: DateTime<Utc>) -> (String, String) {
    match occurrence.phase(now) {
        Phase::Upcoming => (Left::of(occurrence.start - now).to_string(), "until the start".into()),
        Phase::Gathering => {
            (Left::of(occurrence.host_leaves() - now).to_string(), "the host still waits".into())
        }
        Phase::Underway => {
            let since = elapsed_minutes(occurrence.start, now);
            (format!("{since} min"), "since the start; the host may have left".into())
        }
        Phase::Over => (String::new(), "over".into()),
    }
}

/// The first instant after `now` at which the minutes since `start` are one more.
#[must_use]
pub fn next_elapsed_change(start: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    start + TimeDelta::minutes(elapsed_minutes(start, now) + 1)
}

/// Whole minutes since `start`: what has passed is rounded down.
fn elapsed_minutes(start: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (now - start).num_minutes()
}

/// A slot by its own clock: `Thursday 08:00 UTC`.
#[must_use]
pub fn slot(occurrence: &Occurrence) -> String {
    let zone = &occurrence.slot.zone;
    format!("{} {}", zone.local(occurrence.start).format("%A %H:%M"), zone.name())
}

/// A day and time, whole: `Thursday 26 November 2026, 09:00`.
#[must_use]
pub fn day_and_time(local: DateTime<FixedOffset>) -> String {
    local.format("%A %-d %B %Y, %H:%M").to_string()
}

/// A day and time, short: `Thu 26 Nov, 09:00`.
#[must_use]
pub fn short_day_and_time(local: DateTime<FixedOffset>) -> String {
    local.format("%a %-d %b, %H:%M").to_string()
}

/// Where the person's clock stands: `Europe/Madrid (UTC+1)`.
#[must_use]
pub fn zone_and_offset(zone: &Zone, at: DateTime<Utc>) -> String {
    let seconds = zone.offset_at(at).local_minus_utc();
    let (sign, minutes) = if seconds < 0 { ('−', -seconds / 60) } else { ('+', seconds / 60) };
    match (minutes / 60, minutes % 60) {
        (0, 0) if zone.name().ends_with("UTC") => "UTC".into(),
        (hours, 0) => format!("{} (UTC{sign}{hours})", zone.name()),
        (hours, minutes) => format!("{} (UTC{sign}{hours}:{minutes:02})", zone.name()),
    }
}

/// A notice's first line.
#[must_use]
pub fn notice_title(occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    let name = &occurrence.meeting.name;
    match occurrence.phase(now) {
        Phase::Upcoming => format!("{name} in {}", Left::of(occurrence.start - now)),
        Phase::Gathering if elapsed_minutes(occurrence.start, now) == 0 => format!("{name} starts now"),
        Phase::Gathering => format!("{name} has started"),
        Phase::Underway | Phase::Over => format!("{name} is underway"),
    }
}

/// A notice's text: what is true at `now`, and how to join where the notice has no buttons.
#[must_use]
pub fn notice_body(occurrence: &Occurrence, zone: &Zone, now: DateTime<Utc>, buttons: bool) -> String {
    let since = ago(elapsed_minutes(occurrence.start, now));
    let when = match occurrence.phase(now) {
        Phase::Upcoming => {
            let (theirs, yours) =
                (occurrence.slot.zone.local(occurrence.start), zone.local(occurrence.start));
            let day = if theirs.date_naive() == yours.date_naive() { "%H:%M" } else { "%A %H:%M" };
            format!("{}, {} for you", slot(occurrence), yours.format(day))
        }
        Phase::Gathering if elapsed_minutes(occurrence.start, now) == 0 => {
            format!("The host waits {}", Left::of(occurrence.host_leaves() - now))
        }
        Phase::Gathering => {
            let left = Left::of(occurrence.host_leaves() - now).minutes();
            format!("Started {since}, the host waits {left} more")
        }
        Phase::Underway | Phase::Over => {
            format!("Started {since}; the host may have left: ask in the thread")
        }
    };
    let code = occurrence.meeting.room.access_code.as_deref();
    let code = code.map(|code| format!(". Access code: {code}")).unwrap_or_default();
    let how = if buttons { "" } else { ". To join, click the icon in the tray or run: ccc join" };
    format!("{when}{code}{how}")
}

fn ago(minutes: i64) -> String {
    match minutes {
        1 => "1 minute ago".into(),
        more => format!("{more} minutes ago"),
    }
}

/// When a reminder comes: `15 min before the start`, `at the start`.
#[must_use]
pub fn offset(offset_s: i64) -> String {
    let span = Left::of(TimeDelta::seconds(offset_s.saturating_abs()));
    match offset_s {
        0 => "at the start".into(),
        ..0 => format!("{span} before the start"),
        1.. => format!("{span} after the start"),
    }
}

/// What is said of a time without reminders.
#[must_use]
pub fn paused_until(local: DateTime<FixedOffset>) -> String {
    format!("Reminders are paused until {}", short_day_and_time(local))
}

/// The text for the thread: when one comes, in UTC.
#[must_use]
pub fn come_later(occurrence: &Occurrence, at: DateTime<Utc>) -> String {
    let slot = occurrence.start.format("%H:%M");
    format!("I will join the {slot} UTC slot at about {} UTC.", at.format("%H:%M"))
}

/// What is said after [`come_later`]'s text was copied.
#[must_use]
pub fn come_later_copied(text: &str) -> String {
    format!("Copied for the thread: “{text}” Paste it as a reply.")
}

/// Join without a known room.
#[must_use]
pub fn room_unknown() -> String {
    "The room's link is not known yet, so the thread opens: its first post links the room. Paste that link in the \
     panel, or run: ccc room --set LINK"
        .into()
}

/// Join where there is nothing to open at all.
#[must_use]
pub fn no_room_no_thread() -> String {
    "This meeting has neither a room's link nor a thread. Paste the room's link in the panel, or run: ccc room --set LINK"
        .into()
}

/// Where Join leads.
#[must_use]
pub fn room_at(link: &Link) -> String {
    format!("Join opens the room at {}", link.host())
}

/// Why Join does not lead to the room.
#[must_use]
pub fn room_missing() -> String {
    "The room's link is not known yet: the first post of the thread has it.".into()
}

/// The room's link is asked for and not known.
#[must_use]
pub fn room_not_set() -> String {
    "the room's link is not known: the first post of the thread has it. Set it with: ccc room --set LINK"
        .into()
}

/// The thread links a room.
#[must_use]
pub fn room_found(link: &Link) -> String {
    format!(
        "The thread links a room at {}. Open the panel to confirm it, then Join leads there.",
        link.host()
    )
}

/// The thread links a room, with the reason for taking it for one.
#[must_use]
pub fn room_found_because(link: &Link, reason: &str) -> String {
    format!("The thread links a room at {}: {reason}. Is this host right?", link.host())
}

/// The host has not opened the room.
#[must_use]
pub fn waiting_at_the_door() -> String {
    "The host has not opened the room yet. You go in as soon as it opens.".into()
}

/// The room may be recorded.
#[must_use]
pub fn recorded() -> String {
    "This room may be recorded. Do you agree to be recorded?".into()
}

/// The way in leads to another host.
#[must_use]
pub fn other_host(host: &str) -> String {
    format!("The room leads to another host, {host}. Do you trust it?")
}

/// The room's link was set.
#[must_use]
pub fn room_set(link: &Link) -> String {
    format!("Join opens the room at {} from now on.", link.host())
}

/// The room's link was forgotten.
#[must_use]
pub fn room_forgotten() -> String {
    "The room's link is forgotten. Join opens the thread until a link is set.".into()
}

/// The text is no room's link.
#[must_use]
pub fn not_a_room(why: &LinkError) -> String {
    format!("Not taken: {why}.")
}

/// There is no occurrence to act on.
#[must_use]
pub fn nothing_to_join() -> String {
    "There is no slot to join.".into()
}

/// No occurrence goes on at the time at which one wants to come.
#[must_use]
pub fn no_slot_then() -> String {
    "There is no slot at that time.".into()
}

/// The meeting has no thread.
#[must_use]
pub fn no_thread() -> String {
    "This meeting has no thread.".into()
}

/// The room has no access code.
#[must_use]
pub fn no_code() -> String {
    "This room has no access code.".into()
}

/// The code is on the clipboard.
#[must_use]
pub fn code_copied() -> String {
    "The access code is on the clipboard.".into()
}

/// The clipboard did not take the text.
#[must_use]
pub fn copy_failed(code: Option<&str>, why: &str) -> String {
    let code = code.map(|code| format!(" The access code is {code}.")).unwrap_or_default();
    format!("Nothing could be put on the clipboard: {why}.{code}")
}

/// The browser did not take the link.
#[must_use]
pub fn open_failed(link: &Link, why: &str) -> String {
    format!("No browser opened ({why}). The link was copied instead: {link}")
}

/// There is no tray.
#[must_use]
pub fn no_tray() -> String {
    "This desktop has no tray, so there is no icon. Reminders come all the same, and starting the program again opens \
     its window."
        .into()
}

/// The panel cannot reach the resident: it has ended, or `why` there was no way to it.
#[must_use]
pub fn resident_lost(why: Option<&str>) -> String {
    match why {
        None => "The program in the tray has ended. Without it no reminders come.".into(),
        Some(why) => format!("The program in the tray cannot be reached: {why}."),
    }
}
