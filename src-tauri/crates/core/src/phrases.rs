//! The sentences that the program says: each fills a message of the [catalogue](crate::language::catalogue).

use crate::clock_change::{self, ClockChange};
use crate::countdown::{Parts, Remaining, ceil_minutes};
use crate::join::flow::HostStatus;
use crate::language::dates::{DateStyle, write};
use crate::language::{Language, Locale};
use crate::link::{LinkError, MAX_LINK_BYTES};
use crate::occurrence::{Occurrence, Phase};
use crate::reminder::SuppressReason;
use crate::room::discover::Reason;
use crate::room::entry::RoomFailure;
use crate::text;
use crate::zone::Zone;
use chrono::{DateTime, Datelike as _, FixedOffset, TimeDelta, Utc};
use std::fmt;

/// A span of time, short: `3d 4h`, `2h 05m`, `12 min`, `45 s`.
#[must_use]
pub fn remaining(locale: Locale, remaining: Remaining) -> String {
    match remaining.parts() {
        Parts::Days { days, hours } => text!(locale, "left-days", days = days, hours = hours),
        Parts::Hours { hours, minutes } => {
            text!(locale, "left-hours", hours = hours, minutes = format!("{minutes:02}"))
        }
        Parts::Minutes(minutes) => text!(locale, "left-minutes", minutes = minutes),
        Parts::Seconds(seconds) => text!(locale, "left-seconds", seconds = seconds),
    }
}

/// The countdown: `3d 4h`, `2h 05m`, `12 min`, `now · host waits 7 min`, `underway for 12 min`.
#[must_use]
pub fn countdown(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    match occurrence.phase(now) {
        Phase::Upcoming => remaining(locale, Remaining::of(occurrence.start - now)),
        Phase::Gathering => {
            text!(
                locale,
                "countdown-gathering",
                left = remaining(locale, Remaining::of(occurrence.host_wait_ends() - now))
            )
        }
        Phase::Underway => {
            text!(locale, "countdown-underway", minutes = elapsed_minutes(occurrence.start, now))
        }
        Phase::Over => text!(locale, "countdown-over"),
    }
}

/// The countdown where it stands in a sentence: `in 3d 4h` before the start.
#[must_use]
pub fn countdown_phrase(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    let countdown = countdown(locale, occurrence, now);
    match occurrence.phase(now) {
        Phase::Upcoming => text!(locale, "in-left", left = countdown),
        _ => countdown,
    }
}

/// The panel's large text, and what it counts; the person may host.
#[must_use]
pub fn headline(
    locale: Locale,
    occurrence: &Occurrence,
    hosts: bool,
    now: DateTime<Utc>,
) -> (String, String) {
    match occurrence.phase(now) {
        Phase::Upcoming => {
            (remaining(locale, Remaining::of(occurrence.start - now)), text!(locale, "hero-upcoming"))
        }
        Phase::Gathering => {
            let caption = if hosts { text!(locale, "hero-hosting") } else { text!(locale, "hero-gathering") };
            (remaining(locale, Remaining::of(occurrence.host_wait_ends() - now)), caption)
        }
        Phase::Underway => {
            let since = text!(locale, "left-minutes", minutes = elapsed_minutes(occurrence.start, now));
            let caption = if hosts { text!(locale, "hero-hosted") } else { text!(locale, "hero-underway") };
            (since, caption)
        }
        Phase::Over => (String::new(), text!(locale, "hero-over")),
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

/// A slot by its own clock: `Thursday 08:00 UTC`. Hours are counted to 24, as the announcement writes them.
#[must_use]
pub fn slot(locale: Locale, occurrence: &Occurrence) -> String {
    let zone = &occurrence.slot.zone;
    let local = zone.local(occurrence.start);
    let weekday = write(locale, DateStyle::Weekday, local);
    // One piece, which a text from right to left does not take apart.
    let time = format!("{} {}", local.format("%H:%M"), zone.name());
    text!(locale, "slot", weekday = weekday, time = time)
}

/// A day and time, whole: `Thursday, 26 November at 09:00`.
#[must_use]
pub fn day_and_time(locale: Locale, local: DateTime<FixedOffset>) -> String {
    write(locale, DateStyle::WholeDayAndTime, local)
}

/// A day and time, short: `Thu 26 Nov, 09:00`.
#[must_use]
pub fn short_day_and_time(locale: Locale, local: DateTime<FixedOffset>) -> String {
    write(locale, DateStyle::DayAndTime, local)
}

/// Where the person's clock stands: `Europe/Madrid (UTC+1)`.
#[must_use]
pub fn zone_and_offset(locale: Locale, zone: &Zone, at: DateTime<Utc>) -> String {
    let offset = offset_from_utc(zone, at);
    if offset.is_empty() && zone.name().ends_with("UTC") {
        return "UTC".into();
    }
    let offset = if offset.is_empty() { "+0".into() } else { offset };
    text!(locale, "zone-and-offset", zone = zone.name(), offset = offset)
}

/// The offset from UTC: `+1`, `−3:30`; empty where there is none.
pub(crate) fn offset_from_utc(zone: &Zone, at: DateTime<Utc>) -> String {
    let seconds = zone.offset_at(at).local_minus_utc();
    let (sign, minutes) = if seconds < 0 { ('−', -seconds / 60) } else { ('+', seconds / 60) };
    match (minutes / 60, minutes % 60) {
        (0, 0) => String::new(),
        (hours, 0) => format!("{sign}{hours}"),
        (hours, minutes) => format!("{sign}{hours}:{minutes:02}"),
    }
}

/// A notice's first line.
#[must_use]
pub fn notice_title(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    let meeting = occurrence.meeting.name.as_str();
    match occurrence.phase(now) {
        Phase::Upcoming => {
            text!(
                locale,
                "notice-soon",
                meeting = meeting,
                left = remaining(locale, Remaining::of(occurrence.start - now))
            )
        }
        Phase::Gathering if elapsed_minutes(occurrence.start, now) == 0 => {
            text!(locale, "notice-now", meeting = meeting)
        }
        Phase::Gathering => text!(locale, "notice-begun", meeting = meeting),
        Phase::Underway | Phase::Over => text!(locale, "notice-underway", meeting = meeting),
    }
}

/// A notice's text: what is true at `now`, and how to join where the notice has no buttons.
#[must_use]
pub fn notice_body(
    locale: Locale,
    occurrence: &Occurrence,
    zone: &Zone,
    now: DateTime<Utc>,
    buttons: bool,
) -> String {
    let minutes = elapsed_minutes(occurrence.start, now);
    let when = match occurrence.phase(now) {
        Phase::Upcoming => start_for_you(locale, occurrence, zone),
        Phase::Gathering => {
            let waits = occurrence.host_wait_ends() - now;
            match minutes {
                0 => text!(locale, "notice-host-waits", left = remaining(locale, Remaining::of(waits))),
                _ => {
                    text!(locale, "notice-started-host-waits", minutes = minutes, left = ceil_minutes(waits))
                }
            }
        }
        Phase::Underway | Phase::Over => text!(locale, "notice-started", minutes = minutes),
    };
    with_code(locale, occurrence, when, buttons)
}

/// The title of a notice that stands at `now`, which is true until the phase changes.
#[must_use]
pub fn standing_title(locale: Locale, occurrence: &Occurrence, zone: &Zone, now: DateTime<Utc>) -> String {
    let meeting = occurrence.meeting.name.as_str();
    match occurrence.phase(now) {
        Phase::Upcoming => {
            let start = zone.local(occurrence.start);
            // With the day, which stays true at midnight.
            let (day, time) =
                (write(locale, DateStyle::ShortWeekday, start), write(locale, DateStyle::Time, start));
            format!("{meeting} · {day} {time}")
        }
        Phase::Gathering => text!(locale, "notice-begun", meeting = meeting),
        Phase::Underway | Phase::Over => text!(locale, "notice-underway", meeting = meeting),
    }
}

/// The text of a notice that stands at `now`, which is true until the phase changes.
#[must_use]
pub fn standing_body(
    locale: Locale,
    occurrence: &Occurrence,
    zone: &Zone,
    now: DateTime<Utc>,
    buttons: bool,
) -> String {
    let clock = |instant| write(locale, DateStyle::Time, zone.local(instant));
    let time = clock(occurrence.start);
    let when = match occurrence.phase(now) {
        Phase::Upcoming => start_for_you(locale, occurrence, zone),
        Phase::Gathering => {
            let until = clock(occurrence.host_wait_ends());
            text!(locale, "notice-since-host-waits", time = time, until = until)
        }
        Phase::Underway | Phase::Over => text!(locale, "notice-since", time = time),
    };
    with_code(locale, occurrence, when, buttons)
}

/// The start as the meeting tells it, and on the person's clocks.
fn start_for_you(locale: Locale, occurrence: &Occurrence, zone: &Zone) -> String {
    let (theirs, yours) = (occurrence.slot.zone.local(occurrence.start), zone.local(occurrence.start));
    let mut time = write(locale, DateStyle::Time, yours);
    if theirs.date_naive() != yours.date_naive() {
        time = format!("{} {time}", write(locale, DateStyle::Weekday, yours));
    }
    text!(locale, "notice-for-you", slot = slot(locale, occurrence), time = time)
}

/// What a notice tells, the room's code, and how to join where the notice has no buttons.
fn with_code(locale: Locale, occurrence: &Occurrence, when: String, buttons: bool) -> String {
    let code = occurrence.meeting.room.access_code.as_deref();
    let code = code.map(|code| text!(locale, "notice-code", code = code));
    let how = (!buttons).then(|| text!(locale, "notice-how-to-join"));
    // A line for each: full stops are not the same in all scripts.
    [Some(when), code, how].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A span as it is, to the second: `1 min 30 s`. What is not shown whole by a countdown's units has smaller ones behind
/// it.
#[must_use]
pub fn span(locale: Locale, span: TimeDelta) -> String {
    let unit = match span.num_minutes() {
        0 => 1,
        1..1440 => 60,
        _ => 3600,
    };
    let seconds = span.num_seconds();
    let whole = TimeDelta::seconds(seconds / unit * unit);
    let rest = TimeDelta::seconds(seconds % unit);
    let shown = remaining(locale, Remaining::of(whole));
    if rest.is_zero() { shown } else { format!("{shown} {}", self::span(locale, rest)) }
}

/// When a reminder comes: `15 min before the start`, `at the start`.
#[must_use]
pub fn offset(locale: Locale, offset_s: i64) -> String {
    let span = span(locale, TimeDelta::seconds(offset_s.saturating_abs()));
    match offset_s {
        0 => text!(locale, "reminder-at-start"),
        ..0 => text!(locale, "reminder-before", span = span),
        1.. => text!(locale, "reminder-after", span = span),
    }
}

/// Why a reminder is not given.
#[must_use]
pub fn suppress_reason(locale: Locale, reason: SuppressReason) -> String {
    match reason {
        SuppressReason::Delivered => text!(locale, "why-delivered"),
        SuppressReason::Covered => text!(locale, "why-covered"),
        SuppressReason::Skipped => text!(locale, "why-skipped"),
        SuppressReason::Joined => text!(locale, "why-joined"),
        SuppressReason::Waiting => text!(locale, "why-waiting"),
        SuppressReason::OneSlotAWeek => text!(locale, "why-one-slot"),
        SuppressReason::Paused => text!(locale, "why-paused"),
        SuppressReason::QuietHours => text!(locale, "why-quiet"),
        SuppressReason::AddedLater => text!(locale, "why-added-later"),
        SuppressReason::Over => text!(locale, "why-over"),
    }
}

/// What is said of a time without reminders.
#[must_use]
pub fn paused_until(locale: Locale, local: DateTime<FixedOffset>) -> String {
    text!(locale, "paused-until", when = short_day_and_time(locale, local))
}

/// The text for the thread: when one comes, in UTC; in the person's language, and in English for everybody else.
///
/// ```
/// use ccc_core::{builtin, language::Locale, occurrence, phrases};
/// let meetings = [builtin::coop_casual_conference()];
/// let at = "2026-11-26T17:25:00Z".parse()?;
/// let slot = occurrence::current(&meetings, at, |_| false).unwrap();
/// let text = phrases::come_later(Locale::from_system(["de"]), &slot, at);
/// assert_eq!(text.lines().last(), Some("I will join the 17:00 UTC slot at about 17:25 UTC."));
/// assert_eq!(text.lines().count(), 3);
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn come_later(locale: Locale, occurrence: &Occurrence, at: DateTime<Utc>) -> String {
    let time = |at: DateTime<Utc>| at.format("%H:%M").to_string();
    in_both_languages(locale, |locale| {
        text!(locale, "come-later-text", slot = time(occurrence.start), time = time(at))
    })
}

/// A text for the thread: in the person's language, then in English, where that is another one.
pub(crate) fn in_both_languages(locale: Locale, text: impl Fn(Locale) -> String) -> String {
    let english = text(Locale::english());
    match locale.language {
        Language::English => english,
        _ => format!("{}\n\n{english}", text(locale)),
    }
}

/// What is said after [`come_later`]'s text was copied.
#[must_use]
pub fn come_later_copied(locale: Locale, text: &str) -> String {
    text!(locale, "come-later-copied", text = text.lines().next().unwrap_or_default())
}

/// The thread links a room, with the reasons for taking it for one.
#[must_use]
pub fn room_found_because(locale: Locale, place: &str, because: &[Reason]) -> String {
    text!(locale, "room-found-because", host = place, reasons = reasons(locale, because))
}

/// Another room that the thread links, with the reasons.
#[must_use]
pub fn room_also(locale: Locale, place: &str, because: &[Reason]) -> String {
    text!(locale, "room-also", host = place, reasons = reasons(locale, because))
}

fn reasons(locale: Locale, reasons: &[Reason]) -> String {
    let reasons: Vec<String> = reasons.iter().map(|why| reason(locale, why)).collect();
    reasons.join("; ")
}

/// Why a link may be the room's.
#[must_use]
pub fn reason(locale: Locale, reason: &Reason) -> String {
    match reason {
        Reason::Called(words) => text!(locale, "reason-called", words = words.as_str()),
        Reason::Shape(front_end) => text!(locale, "reason-shape", service = front_end.name()),
        Reason::NearCode => text!(locale, "reason-near-code"),
    }
}

/// What somebody is told who waits for the host.
#[must_use]
pub(crate) fn waiting_for_host(locale: Locale, host: HostStatus) -> String {
    match host {
        HostStatus::Awaited => text!(locale, "at-the-door"),
        HostStatus::Arrived { .. } => text!(locale, "join-host-came"),
    }
}

/// How the room's server failed, so that the room's page opens in place of going in at once.
#[must_use]
pub fn room_failure(locale: Locale, failure: RoomFailure, host: &str) -> String {
    match failure {
        RoomFailure::Unreachable => text!(locale, "entry-unreachable", host = host),
        RoomFailure::NotTrusted => text!(locale, "entry-not-trusted", host = host),
        RoomFailure::Slow => text!(locale, "entry-slow"),
        RoomFailure::Busy => text!(locale, "entry-busy", host = host),
        RoomFailure::Forbidden => text!(locale, "entry-forbidden", host = host),
        RoomFailure::Status(status) => {
            text!(locale, "entry-status", host = host, status = status.to_string())
        }
        RoomFailure::Unexpected => text!(locale, "entry-unexpected", host = host),
    }
}

/// The text is no link that is taken.
#[must_use]
pub fn link_refused(locale: Locale, why: &LinkError) -> String {
    text!(locale, "link-refused", why = link_error(locale, why))
}

// Here, so that links need not know any language.
impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&link_error(Locale::english(), self))
    }
}

impl std::error::Error for LinkError {}

/// Why a text is not taken as a link.
#[must_use]
pub fn link_error(locale: Locale, error: &LinkError) -> String {
    match error {
        LinkError::Empty => text!(locale, "link-empty"),
        LinkError::TooLong => text!(locale, "link-too-long", most = MAX_LINK_BYTES),
        LinkError::Invisible => text!(locale, "link-invisible"),
        LinkError::NotALink => text!(locale, "link-not-a-link"),
        LinkError::Scheme(scheme) => text!(locale, "link-scheme", scheme = scheme.as_str()),
        LinkError::UserInfo(host) => text!(locale, "link-user-info", host = host.as_str()),
    }
}

/// The clipboard did not take a text; `code` is what the person may have to type instead.
#[must_use]
pub fn copy_failed(locale: Locale, code: Option<&str>, why: &str) -> String {
    match code {
        Some(code) => text!(locale, "copy-failed-code", why = why, code = code),
        None => text!(locale, "copy-failed", why = why),
    }
}

/// `From 28 March your 17:00 UTC slot is at 19:00, not 18:00.` A sentence for each slot.
#[must_use]
pub fn clock_change(locale: Locale, zone: &Zone, change: &ClockChange) -> String {
    let day = write(locale, DateStyle::Day, clock_change::local_moment(change, zone));
    let sentences = change.shifts.iter().map(|shift| {
        let another_day = shift.before.weekday() != shift.after.weekday();
        let time = |local| {
            let day = another_day.then(|| write(locale, DateStyle::ShortWeekday, local) + " ");
            day.unwrap_or_default() + &write(locale, DateStyle::Time, local)
        };
        let slot = format!("{} {}", shift.slot.time.format("%H:%M"), shift.slot.zone.name());
        let (after, before) = (time(shift.after), time(shift.before));
        text!(locale, "clock-change", day = day.as_str(), slot = slot, after = after, before = before)
    });
    sentences.collect::<Vec<_>>().join("\n")
}

/// The host's text for the thread, in the person's language and in English.
#[must_use]
pub fn announcement(locale: Locale, occurrence: &Occurrence) -> String {
    in_both_languages(locale, |locale| {
        let time = occurrence.start.format("%H:%M").to_string();
        let minutes = occurrence.meeting.host_wait.num_minutes();
        text!(locale, "host-announcement", time = time, minutes = minutes)
    })
}
