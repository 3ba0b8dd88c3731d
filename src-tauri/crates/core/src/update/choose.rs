//! What a person chooses in the panel is taken over at once, written into the settings' file, and can be taken back.

use super::{Effect, Turn, deliver};
use crate::action::{Action, SwitchField, TextField};
use crate::link::Link;
use crate::settings::change::Setting;
use crate::settings::{FARTHEST, Friend, QuietHours, Rung, is_plain, line};
use crate::shortcut::Shortcut;
use crate::state::State;
use crate::text;
use crate::words;
use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;

/// The longest name, code or browser line, in characters.
const LONGEST: usize = 200;

/// The shortest and the longest Snooze, in minutes.
const SNOOZE: std::ops::RangeInclusive<u16> = 1..=720;

/// More friends than a picture of days has room for.
const MOST_FRIENDS: usize = 24;

/// Does what a person wants with the settings; what is none of those actions comes back.
pub(super) fn act(turn: &mut Turn, action: Action) -> Result<(), Action> {
    let state = &*turn.state;
    let setting = match action {
        Action::SetText { field: TextField::Room, text } => {
            let text = Some(text.as_str()).filter(|text| !text.trim().is_empty());
            set_room(turn, text);
            return Ok(());
        }
        Action::SetText { field, text } => read(field, &text, state),
        Action::Switch { field, on } => {
            if field == SwitchField::EnterDirectly {
                turn.state.enter_directly_offer = None;
            }
            Ok(switch(field, on))
        }
        Action::ChooseLanguage { language } => Ok(Setting::Language(language)),
        Action::ChooseHours { hours } => Ok(Setting::Hours(hours)),
        Action::ChooseAppearance { appearance } => Ok(Setting::Appearance(appearance)),
        Action::ChooseSnooze { minutes } => Ok(snooze(minutes)),
        Action::AddReminder { offset_s } => Ok(with_reminder(state, offset_s)),
        Action::RemoveReminder { offset_s } => Ok(without_reminder(state, offset_s)),
        Action::RemindOfSlot { slot, yes } => {
            Ok(Setting::SlotReminders(slot, if yes { None } else { Some(Vec::new()) }))
        }
        Action::SetQuiet { hours } => {
            quiet(state, hours.as_ref()).ok_or_else(|| text!(state.locale, "quiet-refused"))
        }
        Action::AddFriend { name, zone } => {
            with_friend(state, &name, &zone).ok_or_else(|| text!(state.locale, "friend-refused"))
        }
        Action::RemoveFriend { name, zone } => Ok(without_friend(state, &name, &zone)),
        Action::SetRoom { url } => {
            set_room(turn, url.as_deref());
            return Ok(());
        }
        Action::UndoSetting => {
            undo(turn);
            return Ok(());
        }
        other => return Err(other),
    };
    match setting {
        Ok(setting) => choose(turn, setting),
        Err(why) => turn.refuse(why),
    }
    Ok(())
}

/// Takes a setting over.
fn choose(turn: &mut Turn, setting: Setting) {
    let mut settings = turn.state.settings.clone();
    let before = setting.clone().put(&mut settings);
    // Also where it is no news: the file may have been changed a moment ago, and say something else.
    turn.push(Effect::WriteSetting(setting));
    if settings == turn.state.settings {
        return;
    }
    deliver::take_settings(turn.state, settings, turn.now);
    turn.state.undo = Some(before);
}

/// Takes the room's link that a person gave, or forgets it.
fn set_room(turn: &mut Turn, url: Option<&str>) {
    match url.map(Link::mended).transpose() {
        Ok(link) => {
            let told = link.as_ref().map(|link| text!(turn.state.locale, "room-set", host = link.host()));
            if let Some(link) = &link {
                turn.state.journal.thread.chosen(link);
            }
            choose(turn, Setting::RoomUrl(link));
            turn.status(told.unwrap_or_else(|| text!(turn.state.locale, "room-forgotten")));
        }
        Err(why) => turn.refuse(words::link_refused(turn.state.locale, &why)),
    }
}

/// Takes the last change back.
fn undo(turn: &mut Turn) {
    if let Some(before) = turn.state.undo.take() {
        choose(turn, before);
        turn.state.undo = None;
    }
}

/// The setting that a text makes, where it is one that can hold it.
fn read(field: TextField, text: &str, state: &State) -> Result<Setting, String> {
    let text = text.trim();
    let some = (!text.is_empty()).then(|| text.to_owned());
    let link = || -> Result<Option<Link>, String> {
        let link = some.as_deref().map(Link::mended).transpose();
        link.map_err(|why| words::link_refused(state.locale, &why))
    };
    if !is_plain(text) || text.chars().count() > LONGEST.max(crate::link::LONGEST) {
        return Err(text!(state.locale, "text-refused"));
    }
    let short = || match text.chars().count() {
        ..=LONGEST => Ok(some.clone()),
        _ => Err(text!(state.locale, "text-refused")),
    };
    Ok(match field {
        TextField::Name => Setting::Name(short()?),
        TextField::AccessCode => Setting::AccessCode(short()?),
        TextField::Browser => {
            let words = line::words(text);
            // A first word that names no program is none.
            Setting::Browser(if words.first().is_some_and(|word| !word.trim().is_empty()) {
                words
            } else {
                vec![]
            })
        }
        TextField::Shortcut => {
            let keys = some.as_deref().map(str::parse::<Shortcut>).transpose();
            Setting::Shortcut(
                keys.map_err(|why| text!(state.locale, "shortcut-refused", why = why.to_string()))?,
            )
        }
        TextField::Room => Setting::RoomUrl(link()?),
        TextField::Thread => Setting::Thread(link()?),
    })
}

/// Turns a setting on or off.
fn switch(field: SwitchField, on: bool) -> Setting {
    match field {
        SwitchField::EnterDirectly => Setting::EnterDirectly(Some(on)),
        SwitchField::CopyCodeOnly => Setting::CopyCodeOnly(on),
        SwitchField::RestoreClipboard => Setting::RestoreClipboard(on),
        SwitchField::ReadThread => Setting::ReadThread(on),
        SwitchField::OneSlotAWeek => Setting::OneSlotAWeek(on),
        SwitchField::TrayCountdown => Setting::TrayCountdown(on),
    }
}

/// How long Snooze waits, within its borders.
fn snooze(minutes: u16) -> Setting {
    Setting::Snooze(TimeDelta::minutes(minutes.clamp(*SNOOZE.start(), *SNOOZE.end()).into()))
}

/// The ladder with one more reminder; within [`FARTHEST`].
fn with_reminder(state: &State, offset_s: i32) -> Setting {
    let farthest = FARTHEST.num_seconds();
    let offset = TimeDelta::seconds(i64::from(offset_s).clamp(-farthest, farthest));
    let mut rungs = state.settings.reminders.clone();
    if rungs.iter().all(|rung| rung.offset != offset) {
        rungs.push(Rung::at(offset));
    }
    rungs.sort();
    Setting::Reminders(rungs)
}

/// The ladder without a reminder.
fn without_reminder(state: &State, offset_s: i32) -> Setting {
    let mut rungs = state.settings.reminders.clone();
    rungs.retain(|rung| rung.offset.num_seconds() != i64::from(offset_s));
    Setting::Reminders(rungs)
}

/// Quiet hours; `None` where the texts are no two times of day.
fn quiet(state: &State, hours: Option<&(String, String)>) -> Option<Setting> {
    let Some((from, to)) = hours else { return Some(Setting::Quiet(None)) };
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let (from, to) = (time(from)?, time(to)?);
    let except = state.settings.quiet.as_ref().map(|quiet| quiet.except.clone()).unwrap_or_default();
    (from != to).then_some(Setting::Quiet(Some(QuietHours { from, to, except })))
}

/// The friends with one more; `None` where there is no such zone, or the friend is there already.
fn with_friend(state: &State, name: &str, zone: &str) -> Option<Setting> {
    let zone: Tz = zone.parse().ok()?;
    let name = name.trim();
    let city = || zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    let name = if name.is_empty() { city() } else { name.chars().take(LONGEST).collect() };
    let mut friends = state.settings.friends.clone();
    let friend = Friend { name, zone };
    if friends.contains(&friend) || friends.len() >= MOST_FRIENDS || !is_plain(&friend.name) {
        return None;
    }
    friends.push(friend);
    Some(Setting::Friends(friends))
}

/// The friends without one.
fn without_friend(state: &State, name: &str, zone: &str) -> Setting {
    let mut friends = state.settings.friends.clone();
    friends.retain(|friend| friend.name != name || friend.zone.name() != zone);
    Setting::Friends(friends)
}
