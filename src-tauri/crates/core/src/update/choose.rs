//! Changes of settings in the panel: applied at once, written to the settings file, and undoable.

use super::{Context, Effect, deliver};
use crate::action::{Action, TextField};
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

/// Carries out an action on the settings.
pub(super) fn act(cx: &mut Context, action: Action) {
    let state = &*cx.state;
    let setting = match action {
        Action::Set(setting) => Ok(setting),
        Action::SetText { field, text } => read(field, &text, state),
        Action::AddReminder { offset_s } => Ok(with_reminder(state, offset_s)),
        Action::RemoveReminder { offset_s } => Ok(without_reminder(state, offset_s)),
        Action::SetAlert { offset_s, kind, on } => Ok(with_alert(state, offset_s, kind, on)),
        // It would make the settings file invalid.
        Action::RemindOfSlot { slot, .. } if !has_slot(state, &slot) => return,
        Action::RemindOfSlot { slot, yes } => Ok(with_slot(state, slot, yes)),
        Action::SetQuiet { hours } => {
            quiet(state, hours.as_ref()).ok_or_else(|| text!(state.locale, "quiet-refused"))
        }
        Action::AddFriend { name, zone } => {
            with_friend(state, &name, &zone).ok_or_else(|| text!(state.locale, "friend-refused"))
        }
        Action::RemoveFriend { name, zone } => Ok(without_friend(state, &name, &zone)),
        Action::SetRoom { url } => link(state, url.as_deref()).map(Setting::RoomUrl),
        Action::UndoSetting => return undo(cx),
        // No other action is on the settings.
        _ => return,
    };
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
fn undo(cx: &mut Context) {
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

/// The reminder rules with one more, at most [`MAX_REMINDER_OFFSET`] from the start; the same if there are [`MAX_REMINDERS`].
fn with_reminder(state: &State, offset_s: i32) -> Setting {
    let farthest = MAX_REMINDER_OFFSET.num_seconds();
    let offset = TimeDelta::seconds(i64::from(offset_s).clamp(-farthest, farthest));
    let mut rules = state.settings.reminders.clone();
    if rules.len() < MAX_REMINDERS && rules.iter().all(|rule| rule.offset != offset) {
        rules.push(ReminderRule::at(offset));
    }
    rules.sort();
    Setting::Reminders(rules)
}

/// The reminder rules without one.
fn without_reminder(state: &State, offset_s: i32) -> Setting {
    let mut rules = state.settings.reminders.clone();
    rules.retain(|rule| rule.offset.num_seconds() != i64::from(offset_s));
    Setting::Reminders(rules)
}

/// The reminder rules with another alert of one; the same where there is none at that offset.
fn with_alert(state: &State, offset_s: i32, kind: AlertKind, on: bool) -> Setting {
    let mut rules = state.settings.reminders.clone();
    if let Some(rule) = rules.iter_mut().find(|rule| rule.offset.num_seconds() == i64::from(offset_s)) {
        rule.alert = rule.alert.with(kind, on);
    }
    Setting::Reminders(rules)
}

fn has_slot(state: &State, name: &str) -> bool {
    state.meeting.slots.iter().any(|slot| slot.id == name)
}

/// Turns a slot on or off. Its own reminder rules stay either way.
fn with_slot(state: &State, slot: String, on: bool) -> Setting {
    let mut off = state.settings.slots_off.clone();
    if on {
        off.remove(&slot);
    } else {
        off.insert(slot);
    }
    Setting::SlotsOff(off)
}

/// Quiet hours, which are remembered while they are off; `None` unless the texts are two different times of day.
fn quiet(state: &State, hours: Option<&(String, String)>) -> Option<Setting> {
    let before = state.settings.quiet.clone();
    let Some((from, to)) = hours else {
        return Some(Setting::Quiet(before.map(|quiet| QuietHours { off: true, ..quiet })));
    };
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let except = before.map(|quiet| quiet.except).unwrap_or_default();
    Some(Setting::Quiet(Some(QuietHours::new(time(from)?, time(to)?, except)?)))
}

/// The friends with one more; `None` if there is no such zone, or the friend is in the list already.
fn with_friend(state: &State, name: &str, zone: &str) -> Option<Setting> {
    let zone: chrono_tz::Tz = zone.parse().ok()?;
    let city = || PlainText::new(&zone.name().rsplit('/').next().unwrap_or_default().replace('_', " "));
    let name = PlainText::filled(name).and_then(|name| name.map_or_else(city, Ok)).ok()?;
    let friend = Friend { name, zone };
    let mut friends = state.settings.friends.to_vec();
    if friends.contains(&friend) {
        return None;
    }
    friends.push(friend);
    Friends::new(friends).map(Setting::Friends)
}

/// The friends without one.
fn without_friend(state: &State, name: &str, zone: &str) -> Setting {
    let others = |friend: &&Friend| *friend.name != *name || friend.zone.name() != zone;
    let others = state.settings.friends.iter().filter(others).cloned().collect();
    Setting::Friends(Friends::new(others).unwrap_or_default())
}
