//! Phrases: what is said in several places, or takes some thought, as messages of the
//! [catalogue](crate::language::catalogue).

mod links;

pub use links::{link_error, link_refused};

use crate::clock_change::{self, ClockChange};
use crate::countdown::{Remaining, ceil_minutes};
use crate::join::flow::HostStatus;
use crate::language::dates::{DateStyle, format_date};
use crate::language::{Language, Locale};
use crate::occurrence::{Occurrence, Phase};
use crate::reminder::SuppressReason;
use crate::room::discover::Reason;
use crate::room::entry::RoomFailure;
use crate::text;
use crate::zone::Zone;
use chrono::{DateTime, Datelike as _, FixedOffset, TimeDelta, Utc};

/// A span of time, short: `3d 4h`, `2h 05m`, `12 min`, `45 s`.
pub fn remaining(locale: Locale, remaining: Remaining) -> String {
    match remaining {
        Remaining::Days { days, hours } => text!(locale, "left-days", days = days, hours = hours),
        Remaining::Hours { hours, minutes } => {
            text!(locale, "left-hours", hours = hours, minutes = format!("{minutes:02}"))
        }
        Remaining::Minutes(minutes) => text!(locale, "left-minutes", minutes = minutes),
        Remaining::Seconds(seconds) => text!(locale, "left-seconds", seconds = seconds),
    }
}

/// The time from `now` until `end`, short.
pub(crate) fn remaining_until(locale: Locale, end: DateTime<Utc>, now: DateTime<Utc>) -> String {
    remaining(locale, Remaining::of(end - now))
}

/// The countdown: `3d 4h`, `2h 05m`, `12 min`, `now · host waits 7 min`, `underway for 12 min`.
pub fn countdown(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    match occurrence.phase(now) {
        Phase::Upcoming => remaining_until(locale, occurrence.start, now),
        Phase::Gathering => {
            let left = remaining_until(locale, occurrence.host_wait_ends(), now);
            text!(locale, "countdown-gathering", left = left)
        }
        Phase::Underway => {
            text!(locale, "countdown-underway", minutes = elapsed_minutes(occurrence.start, now))
        }
        Phase::Over => text!(locale, "countdown-over"),
    }
}

/// The countdown within a sentence: `in 3d 4h` before the start.
pub fn countdown_phrase(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    let countdown = countdown(locale, occurrence, now);
    match occurrence.phase(now) {
        Phase::Upcoming => text!(locale, "in-left", left = countdown),
        _ => countdown,
    }
}

/// The panel's large text and its caption, for a person who may be the host.
pub fn headline(
    locale: Locale,
    occurrence: &Occurrence,
    hosts: bool,
    now: DateTime<Utc>,
) -> (String, String) {
    let until = |end| remaining_until(locale, end, now);
    match (occurrence.phase(now), hosts) {
        (Phase::Upcoming, _) => (until(occurrence.start), text!(locale, "hero-upcoming")),
        (Phase::Gathering, false) => (until(occurrence.host_wait_ends()), text!(locale, "hero-gathering")),
        (Phase::Gathering, true) => (until(occurrence.host_wait_ends()), text!(locale, "hero-hosting")),
        (Phase::Underway, _) => {
            let since = text!(locale, "left-minutes", minutes = elapsed_minutes(occurrence.start, now));
            (since, if hosts { text!(locale, "hero-hosted") } else { text!(locale, "hero-underway") })
        }
        (Phase::Over, _) => (String::new(), text!(locale, "hero-over")),
    }
}

/// The first instant after `now` at which another minute since `start` has passed.
pub fn next_elapsed_change(start: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    start + TimeDelta::minutes(elapsed_minutes(start, now) + 1)
}

/// Whole minutes since `start`, rounded down.
fn elapsed_minutes(start: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (now - start).num_minutes()
}

/// A slot by its own clock: `Thursday 08:00 UTC`. Always with 24 hours, as the announcement writes it.
pub fn slot(locale: Locale, occurrence: &Occurrence) -> String {
    let zone = &occurrence.slot.zone;
    let local = zone.local(occurrence.start);
    let weekday = format_date(locale, DateStyle::Weekday, local);
    // One piece, which a right-to-left text does not take apart.
    let time = format!("{} {}", local.format("%H:%M"), zone.name());
    text!(locale, "slot", weekday = weekday, time = time)
}

/// A zone and its offset from UTC: `Europe/Madrid (UTC+1)`.
pub fn zone_and_offset(locale: Locale, zone: &Zone, at: DateTime<Utc>) -> String {
    let minutes = zone.offset_at(at).local_minus_utc() / 60;
    if minutes == 0 && zone.name().ends_with("UTC") {
        return "UTC".into();
    }
    let sign = if minutes < 0 { '−' } else { '+' };
    let offset = match (minutes.abs() / 60, minutes.abs() % 60) {
        (hours, 0) => format!("{sign}{hours}"),
        (hours, minutes) => format!("{sign}{hours}:{minutes:02}"),
    };
    text!(locale, "zone-and-offset", zone = zone.name(), offset = offset)
}

/// A notice's first line, and what it tells of the occurrence: as of `now`, or where it `stands`, in words that are true
/// until the phase changes.
pub fn notice(
    locale: Locale,
    occurrence: &Occurrence,
    zone: &Zone,
    now: DateTime<Utc>,
    stands: bool,
) -> (String, String) {
    let meeting = occurrence.meeting.name.as_str();
    let (start, wait_ends) = (occurrence.start, occurrence.host_wait_ends());
    let minutes = elapsed_minutes(start, now);
    let clock = |instant| format_date(locale, DateStyle::Time, zone.local(instant));
    let begun = || text!(locale, "notice-begun", meeting = meeting);
    let underway = || text!(locale, "notice-underway", meeting = meeting);
    match (occurrence.phase(now), stands) {
        (Phase::Upcoming, false) => {
            let left = remaining_until(locale, start, now);
            let title = text!(locale, "notice-soon", meeting = meeting, left = left);
            (title, start_for_you(locale, occurrence, zone))
        }
        (Phase::Upcoming, true) => {
            // With the day, which stays true at midnight.
            let day = format_date(locale, DateStyle::ShortWeekday, zone.local(start));
            (format!("{meeting} · {day} {}", clock(start)), start_for_you(locale, occurrence, zone))
        }
        (Phase::Gathering, false) if minutes == 0 => {
            let left = remaining_until(locale, wait_ends, now);
            let title = text!(locale, "notice-now", meeting = meeting);
            (title, text!(locale, "notice-host-waits", left = left))
        }
        (Phase::Gathering, false) => {
            let left = ceil_minutes(wait_ends - now);
            (begun(), text!(locale, "notice-started-host-waits", minutes = minutes, left = left))
        }
        (Phase::Gathering, true) => {
            let (time, until) = (clock(start), clock(wait_ends));
            (begun(), text!(locale, "notice-since-host-waits", time = time, until = until))
        }
        (Phase::Underway | Phase::Over, false) => {
            (underway(), text!(locale, "notice-started", minutes = minutes))
        }
        (Phase::Underway | Phase::Over, true) => {
            (underway(), text!(locale, "notice-since", time = clock(start)))
        }
    }
}

/// The start as the meeting tells it, and on the person's clocks.
fn start_for_you(locale: Locale, occurrence: &Occurrence, zone: &Zone) -> String {
    let time = local_time(locale, occurrence, zone.local(occurrence.start), DateStyle::Weekday);
    text!(locale, "notice-for-you", slot = slot(locale, occurrence), time = time)
}

/// When `occurrence` starts on other clocks than its slot's: `09:00`, after the weekday if that is another one there.
pub(crate) fn local_time(
    locale: Locale,
    occurrence: &Occurrence,
    local: DateTime<FixedOffset>,
    weekday: DateStyle,
) -> String {
    let time = format_date(locale, DateStyle::Time, local);
    if occurrence.slot.zone.local(occurrence.start).date_naive() == local.date_naive() {
        return time;
    }
    format!("{} {time}", format_date(locale, weekday, local))
}

/// A span to the second: `1 min 30 s`. Smaller units follow whatever a countdown's unit cannot show.
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

/// When a reminder is due: `15 min before the start`, `at the start`.
pub fn offset(locale: Locale, offset_s: i64) -> String {
    let span = span(locale, TimeDelta::seconds(offset_s.saturating_abs()));
    match offset_s {
        0 => text!(locale, "reminder-at-start"),
        ..0 => text!(locale, "reminder-before", span = span),
        1.. => text!(locale, "reminder-after", span = span),
    }
}

/// Why a reminder is not shown.
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

/// That there are no reminders until then.
pub fn paused_until(locale: Locale, until: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> String {
    let style = if until.year() == now.year() { DateStyle::DayAndTime } else { DateStyle::Date };
    text!(locale, "paused-until", when = format_date(locale, style, until))
}

/// The text for the thread that says when the person will come, in UTC: in their language, and in English for all others.
///
/// ```
/// use ccc_core::{builtin, language::Locale, occurrence, phrases};
/// let meeting = builtin::coop_casual_conference();
/// let at = "2026-11-26T17:25:00Z".parse()?;
/// let slot = occurrence::current(&meeting, at, |_| false).unwrap();
/// let text = phrases::come_later(Locale::from_system(["de"]), &slot, at);
/// assert_eq!(text.lines().last(), Some("I will join the 17:00 UTC slot at about 17:25 UTC."));
/// assert_eq!(text.lines().count(), 3);
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn come_later(locale: Locale, occurrence: &Occurrence, at: DateTime<Utc>) -> String {
    let time = |at: DateTime<Utc>| at.format("%H:%M").to_string();
    in_both_languages(locale, |locale| {
        text!(locale, "come-later-text", slot = time(occurrence.start), time = time(at))
    })
}

/// A text for the thread: in the person's language, then in English if that is another one.
pub(crate) fn in_both_languages(locale: Locale, text: impl Fn(Locale) -> String) -> String {
    let english = text(Locale::english());
    match locale.language {
        Language::English => english,
        _ => format!("{}\n\n{english}", text(locale)),
    }
}

/// Why a link may lead to the room, in one phrase.
pub(crate) fn reasons(locale: Locale, reasons: &[Reason]) -> String {
    let reasons: Vec<String> = reasons.iter().map(|why| reason(locale, why)).collect();
    reasons.join("; ")
}

/// Why a link may lead to the room.
pub fn reason(locale: Locale, reason: &Reason) -> String {
    match reason {
        Reason::Called(words) => text!(locale, "reason-called", words = words.as_str()),
        Reason::Shape(front_end) => text!(locale, "reason-shape", service = front_end.name()),
        Reason::NearCode => text!(locale, "reason-near-code"),
    }
}

/// The message for somebody who waits for the host.
pub(crate) fn waiting_for_host(locale: Locale, host: HostStatus) -> String {
    match host {
        HostStatus::Awaited => text!(locale, "at-the-door"),
        HostStatus::Arrived { .. } => text!(locale, "join-host-came"),
    }
}

/// How the room's server failed, so that the room's page opens instead.
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

/// `From 28 March your 17:00 UTC slot is at 19:00, not 18:00.` A sentence for each slot.
pub fn clock_change(locale: Locale, zone: &Zone, change: &ClockChange) -> String {
    let day = format_date(locale, DateStyle::Day, clock_change::local_moment(change, zone));
    let sentences = change.shifts.iter().map(|shift| {
        let another_day = shift.before.weekday() != shift.after.weekday();
        let time = |local| {
            let day = another_day.then(|| format_date(locale, DateStyle::ShortWeekday, local) + " ");
            day.unwrap_or_default() + &format_date(locale, DateStyle::Time, local)
        };
        let slot = format!("{} {}", shift.slot.time.format("%H:%M"), shift.slot.zone.name());
        let (after, before) = (time(shift.after), time(shift.before));
        text!(locale, "clock-change", day = day.as_str(), slot = slot, after = after, before = before)
    });
    sentences.collect::<Vec<_>>().join("\n")
}

/// The host's text for the thread, in the person's language and in English.
pub fn announcement(locale: Locale, occurrence: &Occurrence) -> String {
    in_both_languages(locale, |locale| {
        let time = occurrence.start.format("%H:%M").to_string();
        let minutes = occurrence.meeting.host_wait.num_minutes();
        text!(locale, "host-announcement", time = time, minutes = minutes)
    })
}
