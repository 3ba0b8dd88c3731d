//! The sentences that the program says: each fills a message of the [catalogue](crate::language::catalogue).

use crate::countdown::{Left, Parts, ceil_minutes};
use crate::foresight::{self, Foresight};
use crate::language::dates::{Form, write};
use crate::language::{Language, Locale};
use crate::link::{LONGEST, LinkError};
use crate::occurrence::{Occurrence, Phase};
use crate::reminder::Why;
use crate::room::discover::Reason;
use crate::room::entry::Trouble;
use crate::text;
use crate::zone::Zone;
use chrono::{DateTime, Datelike as _, FixedOffset, TimeDelta, Utc};
use std::fmt;

/// A span of time, short: `3d 4h`, `2h 05m`, `12 min`, `45 s`.
#[must_use]
pub fn left(locale: Locale, left: Left) -> String {
    match left.parts() {
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
        Phase::Upcoming => left(locale, Left::of(occurrence.start - now)),
        Phase::Gathering => {
            text!(
                locale,
                "countdown-gathering",
                left = left(locale, Left::of(occurrence.host_leaves() - now))
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
pub fn lead(locale: Locale, occurrence: &Occurrence, now: DateTime<Utc>) -> String {
    let countdown = countdown(locale, occurrence, now);
    match occurrence.phase(now) {
        Phase::Upcoming => text!(locale, "in-left", left = countdown),
        _ => countdown,
    }
}

/// The panel's large text, and what it counts; the person may host.
#[must_use]
pub fn hero(locale: Locale, occurrence: &Occurrence, hosts: bool, now: DateTime<Utc>) -> (String, String) {
    match occurrence.phase(now) {
        Phase::Upcoming => (left(locale, Left::of(occurrence.start - now)), text!(locale, "hero-upcoming")),
        Phase::Gathering => {
            let caption = if hosts { text!(locale, "hero-hosting") } else { text!(locale, "hero-gathering") };
            (left(locale, Left::of(occurrence.host_leaves() - now)), caption)
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
    let weekday = write(locale, Form::Weekday, local);
    // One piece, which a text from right to left does not take apart.
    let time = format!("{} {}", local.format("%H:%M"), zone.name());
    text!(locale, "slot", weekday = weekday, time = time)
}

/// A day and time, whole: `Thursday, 26 November at 09:00`.
#[must_use]
pub fn day_and_time(locale: Locale, local: DateTime<FixedOffset>) -> String {
    write(locale, Form::WholeDayAndTime, local)
}

/// A day and time, short: `Thu 26 Nov, 09:00`.
#[must_use]
pub fn short_day_and_time(locale: Locale, local: DateTime<FixedOffset>) -> String {
    write(locale, Form::DayAndTime, local)
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
                left = left(locale, Left::of(occurrence.start - now))
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
            let waits = occurrence.host_leaves() - now;
            match minutes {
                0 => text!(locale, "notice-host-waits", left = left(locale, Left::of(waits))),
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
            let (day, time) = (write(locale, Form::ShortWeekday, start), write(locale, Form::Time, start));
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
    let clock = |instant| write(locale, Form::Time, zone.local(instant));
    let time = clock(occurrence.start);
    let when = match occurrence.phase(now) {
        Phase::Upcoming => start_for_you(locale, occurrence, zone),
        Phase::Gathering => {
            let until = clock(occurrence.host_leaves());
            text!(locale, "notice-since-host-waits", time = time, until = until)
        }
        Phase::Underway | Phase::Over => text!(locale, "notice-since", time = time),
    };
    with_code(locale, occurrence, when, buttons)
}

/// The start as the meeting tells it, and on the person's clocks.
fn start_for_you(locale: Locale, occurrence: &Occurrence, zone: &Zone) -> String {
    let (theirs, yours) = (occurrence.slot.zone.local(occurrence.start), zone.local(occurrence.start));
    let mut time = write(locale, Form::Time, yours);
    if theirs.date_naive() != yours.date_naive() {
        time = format!("{} {time}", write(locale, Form::Weekday, yours));
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
    let shown = left(locale, Left::of(whole));
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
pub fn why(locale: Locale, why: Why) -> String {
    match why {
        Why::Delivered => text!(locale, "why-delivered"),
        Why::Covered => text!(locale, "why-covered"),
        Why::Skipped => text!(locale, "why-skipped"),
        Why::Joined => text!(locale, "why-joined"),
        Why::Waiting => text!(locale, "why-waiting"),
        Why::OneSlotAWeek => text!(locale, "why-one-slot"),
        Why::Paused => text!(locale, "why-paused"),
        Why::QuietHours => text!(locale, "why-quiet"),
        Why::AddedLater => text!(locale, "why-added-later"),
        Why::Over => text!(locale, "why-over"),
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
/// use ccc_core::{builtin, language::Locale, occurrence, words};
/// let meetings = [builtin::coop_casual_conference()];
/// let at = "2026-11-26T17:25:00Z".parse()?;
/// let slot = occurrence::current(&meetings, at, |_| false).unwrap();
/// let text = words::come_later(Locale::of_system(["de"]), &slot, at);
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

/// How the room's server failed, so that the room's page opens in place of going in at once.
#[must_use]
pub fn trouble(locale: Locale, trouble: Trouble, host: &str) -> String {
    match trouble {
        Trouble::Unreachable => text!(locale, "entry-unreachable", host = host),
        Trouble::NotTrusted => text!(locale, "entry-not-trusted", host = host),
        Trouble::Slow => text!(locale, "entry-slow"),
        Trouble::Busy => text!(locale, "entry-busy", host = host),
        Trouble::Forbidden => text!(locale, "entry-forbidden", host = host),
        Trouble::Status(status) => text!(locale, "entry-status", host = host, status = status.to_string()),
        Trouble::Unexpected => text!(locale, "entry-unexpected", host = host),
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
        LinkError::TooLong => text!(locale, "link-too-long", most = LONGEST),
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
pub fn clock_change(locale: Locale, zone: &Zone, change: &Foresight) -> String {
    let day = write(locale, Form::Day, foresight::moment(change, zone));
    let sentences = change.shifts.iter().map(|shift| {
        let another_day = shift.before.weekday() != shift.after.weekday();
        let time = |local| {
            let day = another_day.then(|| write(locale, Form::ShortWeekday, local) + " ");
            day.unwrap_or_default() + &write(locale, Form::Time, local)
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
