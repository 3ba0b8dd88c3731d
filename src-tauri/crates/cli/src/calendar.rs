//! What is when: `ccc next`, `ccc agenda` and `ccc reminders`.

use crate::arguments::{Agenda, Moment, Reminders};
use crate::files;
use crate::output::Output;
use anyhow::Context as _;
use ccc_app::clock::Clock;
use ccc_app::controller;
use ccc_core::countdown::ceil_seconds;
use ccc_core::language::dates::{DateStyle, format_date};
use ccc_core::meeting::MeetingId;
use ccc_core::occurrence::{self, Occurrence, Phase};
use ccc_core::phrases;
use ccc_core::state::State;
use ccc_core::text;
use ccc_core::zone::Zone;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// The answer of `ccc next --json`. Spans are whole seconds, rounded up.
#[derive(Serialize)]
struct Next<'a> {
    meeting: &'a str,
    slot: &'a str,
    start: DateTime<Utc>,
    local_start: String,
    zone: &'a str,
    starts_in_s: i64,
    phase: Phase,
    host_waits_s: Option<i64>,
    room: Room<'a>,
    thread: &'a str,
    countdown: String,
}

#[derive(Serialize)]
struct Room<'a> {
    url: Option<&'a str>,
    access_code: Option<&'a str>,
}

/// An entry of `ccc agenda --json`.
#[derive(Serialize)]
struct Entry<'a> {
    meeting: &'a str,
    slot: &'a str,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    local_start: String,
    zone: &'a str,
}

/// An entry of `ccc reminders --json`.
#[derive(Serialize)]
struct Reminder {
    meeting: MeetingId,
    start: DateTime<Utc>,
    offset_s: i64,
    at: DateTime<Utc>,
    will_show: bool,
    why: Option<ccc_core::reminder::SuppressReason>,
}

/// `ccc next`.
pub(crate) fn next(options: &Moment, output: &mut Output) -> anyhow::Result<()> {
    let now = options.at.unwrap_or_else(|| Clock::machine().now());
    let state = files::state_with_journal(options.tz, now, output)?;
    let occurrence = state.current(now).with_context(|| text!(state.locale, "cli-no-slot"))?;
    let phase = occurrence.phase(now);
    let host_waits = occurrence.host_wait_ends() - now;
    if options.json {
        let meeting = occurrence.meeting;
        return output.json(&Next {
            meeting: meeting.id.as_str(),
            slot: &occurrence.slot.id,
            start: occurrence.start,
            local_start: state.zone.local(occurrence.start).to_rfc3339(),
            zone: state.zone.name(),
            starts_in_s: ceil_seconds(occurrence.start - now),
            phase,
            host_waits_s: (phase == Phase::Gathering).then(|| ceil_seconds(host_waits)),
            room: Room {
                url: meeting.room.url.as_ref().map(ccc_core::link::Link::as_str),
                access_code: meeting.room.access_code.as_deref(),
            },
            thread: meeting.thread.as_str(),
            countdown: phrases::countdown(state.locale, &occurrence, now),
        });
    }
    let locale = state.locale;
    output.line(&format!(
        "{}: {}",
        occurrence.meeting.name,
        phrases::countdown_phrase(locale, &occurrence, now)
    ))?;
    output.line(&line(&occurrence, &state))?;
    let room = state.room_url().map(|link| text!(locale, "room-at", host = link.host()));
    output.line(&room.unwrap_or_else(|| text!(locale, "room-missing")))?;
    let code = occurrence.meeting.room.access_code.as_deref();
    code.map_or(Ok(()), |code| output.line(&text!(locale, "notice-code", code = code)))
}

/// `ccc agenda`.
pub(crate) fn agenda(options: &Agenda, output: &mut Output) -> anyhow::Result<()> {
    let from = options.from.unwrap_or_else(|| Clock::machine().now());
    let state = files::state(options.tz, output)?;
    let all = occurrence::of_meeting(&state.meeting, from);
    let count = if options.to.is_some() { usize::MAX } else { options.count };
    let wanted = all.take_while(|occurrence| options.to.is_none_or(|to| occurrence.start < to)).take(count);
    if options.json {
        let entries: Vec<Entry> = wanted.map(|occurrence| entry(&occurrence, &state.zone)).collect();
        return output.json(&entries);
    }
    for occurrence in wanted {
        output.line(&line(&occurrence, &state))?;
    }
    Ok(())
}

/// `ccc reminders`.
pub(crate) fn reminders(options: &Reminders, output: &mut Output) -> anyhow::Result<()> {
    let now = options.when.at.unwrap_or_else(|| Clock::machine().now());
    let state = files::state_with_journal(options.when.tz, now, output)?;
    let planned = controller::planned(&state, now, options.days);
    if options.when.json {
        let entries = planned.into_iter().map(|planned| Reminder {
            meeting: planned.id.occurrence.meeting,
            start: planned.id.occurrence.start,
            offset_s: planned.id.offset_s,
            at: planned.at,
            will_show: planned.why.is_none(),
            why: planned.why,
        });
        return output.json(&entries.collect::<Vec<_>>());
    }
    for planned in planned {
        let when = format_date(state.locale, DateStyle::DayAndTime, state.zone.local(planned.at));
        let slot = planned.id.occurrence.start.format("%H:%M UTC");
        let offset = phrases::offset(state.locale, planned.id.offset_s);
        let fate = planned.why.map(|why| {
            format!(
                " ({})",
                text!(state.locale, "not-given", why = phrases::suppress_reason(state.locale, why))
            )
        });
        output.line(&format!("{when} · {offset} · {slot}{}", fate.unwrap_or_default()))?;
    }
    Ok(())
}

fn entry<'a>(occurrence: &Occurrence<'a>, zone: &'a Zone) -> Entry<'a> {
    Entry {
        meeting: occurrence.meeting.id.as_str(),
        slot: &occurrence.slot.id,
        start: occurrence.start,
        end: occurrence.end(),
        local_start: zone.local(occurrence.start).to_rfc3339(),
        zone: zone.name(),
    }
}

fn line(occurrence: &Occurrence, state: &State) -> String {
    let (locale, zone) = (state.locale, &state.zone);
    let local = format_date(locale, DateStyle::WholeDayAndTime, zone.local(occurrence.start));
    let here = phrases::zone_and_offset(locale, zone, occurrence.start);
    format!("{local} · {here} · {}", phrases::slot(locale, occurrence))
}
