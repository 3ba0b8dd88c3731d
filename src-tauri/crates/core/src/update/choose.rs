//! Changes of settings in the panel: applied at once, written to the settings file, and undoable.

use super::{Context, Effect, deliver};
use crate::action::TextField;
use crate::link::Link;
use crate::phrases;
use crate::settings::{
    AccessCode, AlertKind, Browser, Friend, Friends, MAX_REMINDER_OFFSET, MAX_REMINDERS, PlainText,
    QuietHours, ReminderRule, Setting, command_line,
};
use crate::shortcut::Shortcut;
use crate::state::State;
use crate::text;
use chrono::{NaiveTime, TimeDelta};

/// Changes a setting, or says why its value is refused.
pub(super) fn set(cx: &mut Context, setting: Result<Setting, String>) {
    match setting {
        Ok(Setting::RoomUrl(link)) => set_room(cx, link),
        Ok(setting) => choose(cx, setting),
        Err(why) => cx.refuse(why),
    }
}

/// Changes a setting.
fn choose(cx: &mut Context, setting: Setting) {
    if matches!(setting, Setting::EnterDirectly(_)) {
        cx.state.run.enter_directly_offer = None;
    }
    let mut settings = cx.state.settings.clone();
    let before = setting.clone().put(&mut settings);
    // Even if nothing changes here: the file may have been edited a moment ago.
    cx.push(Effect::WriteSetting(setting));
    if settings == cx.state.settings {
        return;
    }
    deliver::apply_settings(cx.state, settings, cx.now);
    cx.state.run.undo = Some(before);
}

/// Sets the room's link, or forgets it.
fn set_room(cx: &mut Context, link: Option<Link>) {
    let other_host = |link: &Link| cx.state.room_url().is_none_or(|room| room.host() != link.host());
    let own_code = matches!(cx.state.settings.access_code, AccessCode::Own(_));
    let status = match &link {
        Some(link) if own_code && other_host(link) => {
            text!(cx.state.locale, "room-set-own-code", host = link.host())
        }
        Some(link) => text!(cx.state.locale, "room-set", host = link.host()),
        None => text!(cx.state.locale, "room-forgotten"),
    };
    if let Some(link) = &link {
        cx.state.journal.thread.chosen(link);
    }
    choose(cx, Setting::RoomUrl(link));
    cx.status(status);
}

/// Undoes the last change.
pub(super) fn undo(cx: &mut Context) {
    if let Some(before) = cx.state.run.undo.take() {
        choose(cx, before);
        cx.state.run.undo = None;
    }
}

/// The setting that a text stands for, or why it is refused.
fn read(field: TextField, text: &str, state: &State) -> Result<Setting, String> {
    let locale = state.locale;
    let plain = || PlainText::filled(text).map_err(|_| text!(locale, "text-refused"));
    let link = || link(state, Some(text).filter(|text| !text.trim().is_empty()));
    Ok(match field {
        TextField::Name => Setting::Name(plain()?),
        TextField::AccessCode => Setting::AccessCode(plain()?.map_or(AccessCode::Announced, AccessCode::Own)),
        TextField::Browser => {
            let words = plain()?.map(|text| command_line::split(&text)).unwrap_or_default();
            // Without a program it is the system's default.
            Setting::Browser(Browser::new(words).unwrap_or_default())
        }
        TextField::Shortcut => {
            let keys = plain()?.map(|text| text.parse::<Shortcut>()).transpose();
            Setting::Shortcut(keys.map_err(|why| text!(locale, "shortcut-refused", why = why.to_string()))?)
        }
        TextField::Room => Setting::RoomUrl(link()?),
        TextField::Thread => Setting::Thread(link()?),
    })
}

/// A link as a person typed or pasted it.
fn link(state: &State, text: Option<&str>) -> Result<Option<Link>, String> {
    text.map(Link::parse_pasted).transpose().map_err(|why| phrases::link_refused(state.locale, &why))
}

/// Sets the room's link as a person typed or pasted it.
pub(super) fn set_link(cx: &mut Context, url: Option<&str>) {
    let setting = link(cx.state, url).map(Setting::RoomUrl);
    set(cx, setting);
}

/// Changes the setting that a text stands for.
pub(super) fn set_text(cx: &mut Context, field: TextField, text: &str) {
    let setting = read(field, text, cx.state);
    set(cx, setting);
}

/// Adds a reminder, at most [`MAX_REMINDER_OFFSET`] from the start, unless there are [`MAX_REMINDERS`].
pub(super) fn add_reminder(cx: &mut Context, offset_s: i32) {
    let farthest = MAX_REMINDER_OFFSET.num_seconds();
    let offset = TimeDelta::seconds(i64::from(offset_s).clamp(-farthest, farthest));
    change_reminders(cx, |rules| {
        if rules.len() < MAX_REMINDERS && rules.iter().all(|rule| rule.offset != offset) {
            rules.push(ReminderRule::at(offset));
        }
        rules.sort();
    });
}

/// Removes a reminder.
pub(super) fn remove_reminder(cx: &mut Context, offset_s: i32) {
    change_reminders(cx, |rules| rules.retain(|rule| rule.offset.num_seconds() != i64::from(offset_s)));
}

/// Turns a part of a reminder's alert on or off.
pub(super) fn set_alert(cx: &mut Context, offset_s: i32, kind: AlertKind, on: bool) {
    change_reminders(cx, |rules| {
        let meant = rules.iter_mut().find(|rule| rule.offset.num_seconds() == i64::from(offset_s));
        if let Some(rule) = meant {
            rule.alert = rule.alert.with(kind, on);
        }
    });
}

fn change_reminders(cx: &mut Context, change: impl FnOnce(&mut Vec<ReminderRule>)) {
    let mut rules = cx.state.settings.reminders.clone();
    change(&mut rules);
    choose(cx, Setting::Reminders(rules));
}

/// Turns a slot on or off. Its own reminder rules stay either way.
pub(super) fn remind_of_slot(cx: &mut Context, slot: String, on: bool) {
    let mut off = cx.state.settings.slots_off.clone();
    // Any other name would make the settings file invalid.
    if cx.state.meeting.slots.iter().any(|known| known.id == slot) {
        if on {
            off.remove(&slot)
        } else {
            off.insert(slot)
        };
        choose(cx, Setting::SlotsOff(off));
    }
}

/// Sets quiet hours, which are remembered while they are off.
pub(super) fn set_quiet(cx: &mut Context, hours: Option<&(String, String)>) {
    let setting = quiet(cx.state, hours);
    set(cx, setting.ok_or_else(|| text!(cx.state.locale, "quiet-refused")));
}

/// `None` unless the texts are two different times of day.
fn quiet(state: &State, hours: Option<&(String, String)>) -> Option<Setting> {
    let before = state.settings.quiet.clone();
    let Some((from, to)) = hours else {
        return Some(Setting::Quiet(before.map(|quiet| QuietHours { off: true, ..quiet })));
    };
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let except = before.map(|quiet| quiet.except).unwrap_or_default();
    Some(Setting::Quiet(Some(QuietHours::new(time(from)?, time(to)?, except)?)))
}

/// Adds a friend.
pub(super) fn add_friend(cx: &mut Context, name: &str, zone: &str) {
    let setting = with_friend(cx.state, name, zone).map(Setting::Friends);
    set(cx, setting.ok_or_else(|| text!(cx.state.locale, "friend-refused")));
}

/// The friends with one more; `None` if there is no such zone, or the friend is in the list already.
fn with_friend(state: &State, name: &str, zone: &str) -> Option<Friends> {
    let zone: chrono_tz::Tz = zone.parse().ok()?;
    let city = || PlainText::new(&zone.name().rsplit('/').next().unwrap_or_default().replace('_', " "));
    let name = PlainText::filled(name).and_then(|name| name.map_or_else(city, Ok)).ok()?;
    let friend = Friend { name, zone };
    let known = &state.settings.friends;
    if known.contains(&friend) { None } else { Friends::new([known, &[friend][..]].concat()) }
}

/// Removes a friend.
pub(super) fn remove_friend(cx: &mut Context, name: &str, zone: &str) {
    let others = |friend: &&Friend| *friend.name != *name || friend.zone.name() != zone;
    let others = cx.state.settings.friends.iter().filter(others).cloned().collect();
    choose(cx, Setting::Friends(Friends::new(others).unwrap_or_default()));
}
