//! The fields of the settings, each by itself, so that the first steps can show some of them too.

use super::{Button, Choice, Control, Field, Group, Listed, button};
use crate::action::{Action, TextField};
use crate::builtin;
use crate::day;
use crate::language::dates::{Form, write};
use crate::language::{HourCycle, Language};
use crate::reminder::journal::ConfirmedHost;
use crate::room::compose::code_in;
use crate::settings::{AccessCode, Appearance, Setting, Snooze, line};
use crate::state::State;
use crate::text;
use crate::words;
use chrono::{DateTime, TimeDelta, Utc};

/// The reminders that are offered, in minutes from the start.
const OFFERED: [i32; 10] = [-1_440, -120, -60, -30, -15, -10, -5, 0, 3, 5];

/// The spans that are offered for Snooze, in minutes.
const SNOOZES: [i64; 5] = [2, 5, 10, 15, 30];

/// All of them, in the groups and the order of the page.
pub(super) fn groups(state: &State, now: DateTime<Utc>) -> Vec<Group> {
    let locale = state.locale;
    let group =
        |title, fields: Vec<Option<Field>>| Group { title, fields: fields.into_iter().flatten().collect() };
    let joining = vec![
        Some(name(state)),
        Some(room(state)),
        access_code(state),
        no_access_code(state),
        enter_directly(state),
        confirmed_hosts(state),
        Some(copy_code_only(state)),
        Some(restore_clipboard(state)),
        Some(browser(state)),
    ];
    let mut reminding = vec![Some(reminders(state))];
    reminding.extend(slots(state, now).into_iter().map(Some));
    reminding.extend([one_slot_a_week(state), snooze(state), quiet(state), test_notice(state)].map(Some));
    let thread = [read_thread(state), thread(state)].map(Some);
    let program = [start_at_login(state), tray_countdown(state), shortcut(state)].map(Some);
    let look = [language(state), hours(state), appearance(state)].map(Some);
    vec![
        group(text!(locale, "settings-joining"), joining),
        group(text!(locale, "settings-reminders"), reminding),
        group(text!(locale, "settings-thread"), thread.into()),
        group(text!(locale, "settings-program"), program.into()),
        group(text!(locale, "settings-look"), look.into()),
    ]
}

fn field(id: &str, label: String, hint: String, control: Control) -> Field {
    Field { id: id.into(), label, hint, control }
}

fn text(field: TextField, value: Option<&str>, placeholder: String, left_to_right: bool) -> Control {
    Control::Text { field, value: value.unwrap_or_default().into(), placeholder, left_to_right }
}

/// A switch that shows `on`; `setting` is what it makes of on and off.
fn switch(setting: impl FnOnce(bool) -> Setting, on: bool) -> Control {
    Control::Switch { on, flip: Action::Set(setting(!on)) }
}

/// All values that can be picked; `setting` is what it makes of one of them.
fn pick<T: Clone + PartialEq>(
    setting: fn(T) -> Setting,
    chosen: &T,
    options: impl IntoIterator<Item = (String, T)>,
) -> Control {
    let option = |(label, value): (String, T)| {
        let prominent = value == *chosen;
        Button { label, action: Action::Set(setting(value)), prominent }
    };
    Control::Pick { options: options.into_iter().map(option).collect() }
}

pub(crate) fn name(state: &State) -> Field {
    let control = text(TextField::Name, state.settings.name.as_deref(), String::new(), false);
    field("name", text!(state.locale, "set-name"), text!(state.locale, "set-name-hint"), control)
}

pub(crate) fn room(state: &State) -> Field {
    let link = state.room_url().map(crate::link::Link::as_str);
    let control = text(TextField::Room, link, "https://".into(), true);
    field("room", text!(state.locale, "room-link"), text!(state.locale, "set-room-hint"), control)
}

/// Not where the person has said that there is none.
fn access_code(state: &State) -> Option<Field> {
    let code = match &state.settings.access_code {
        AccessCode::Announced => None,
        AccessCode::Own(code) => Some(&**code),
        AccessCode::NotNeeded => return None,
    };
    let otherwise = state.settings.room_url.as_ref().and_then(code_in);
    let otherwise = otherwise.or(builtin::coop_casual_conference().room.access_code).unwrap_or_default();
    let control = text(TextField::AccessCode, code, otherwise, true);
    Some(field("code", text!(state.locale, "access-code"), text!(state.locale, "set-code-hint"), control))
}

/// Only for a known room, and not beside a code that the person gave, which turning it on would forget.
fn no_access_code(state: &State) -> Option<Field> {
    let on = match &state.settings.access_code {
        AccessCode::Announced if state.room_url().is_some() => false,
        AccessCode::NotNeeded => true,
        AccessCode::Announced | AccessCode::Own(_) => return None,
    };
    let code = |none| if none { AccessCode::NotNeeded } else { AccessCode::Announced };
    let control = switch(|none| Setting::AccessCode(code(none)), on);
    Some(field(
        "no-code",
        text!(state.locale, "set-no-code"),
        text!(state.locale, "set-no-code-hint"),
        control,
    ))
}

/// Only where the room's front end has a way in of a person's own.
pub(crate) fn enter_directly(state: &State) -> Option<Field> {
    use crate::room::front_end::FrontEnd;
    let can = state.room_url().is_none_or(|room| FrontEnd::of(room) == Some(FrontEnd::Greenlight3));
    let control = switch(|on| Setting::EnterDirectly(Some(on)), state.settings.enter_directly == Some(true));
    let (label, hint) = (text!(state.locale, "set-enter"), text!(state.locale, "set-enter-hint"));
    can.then(|| field("enter", label, hint, control))
}

/// Only where the person has confirmed any.
fn confirmed_hosts(state: &State) -> Option<Field> {
    let locale = state.locale;
    let confirmed = state.journal.confirmed_hosts();
    let listed = |confirmed: &ConfirmedHost| Listed {
        text: text!(
            locale,
            "set-hosts-entry",
            host = confirmed.host.as_str(),
            room = confirmed.room.as_str()
        ),
        remove: button(text!(locale, "remove"), Action::ForgetHost(confirmed.clone())),
    };
    let control = Control::List { items: confirmed.iter().map(listed).collect(), add: None };
    let (label, hint) = (text!(locale, "set-hosts"), text!(locale, "set-hosts-hint"));
    (!confirmed.is_empty()).then(|| field("hosts", label, hint, control))
}

fn copy_code_only(state: &State) -> Field {
    let control = switch(Setting::CopyCodeOnly, state.settings.copy_code_only);
    field(
        "copy-only",
        text!(state.locale, "set-copy-only"),
        text!(state.locale, "set-copy-only-hint"),
        control,
    )
}

fn restore_clipboard(state: &State) -> Field {
    let control = switch(Setting::RestoreClipboard, state.settings.restore_clipboard);
    field(
        "clipboard",
        text!(state.locale, "set-clipboard"),
        text!(state.locale, "set-clipboard-hint"),
        control,
    )
}

fn browser(state: &State) -> Field {
    let line = line::joined(&state.settings.browser);
    let control = text(TextField::Browser, Some(&line), "firefox -P work".into(), true);
    field("browser", text!(state.locale, "set-browser"), text!(state.locale, "set-browser-hint"), control)
}

fn reminders(state: &State) -> Field {
    let locale = state.locale;
    let listed = |offset_s: i64| Listed {
        text: words::offset(locale, offset_s),
        remove: button(
            text!(locale, "remove"),
            Action::RemoveReminder { offset_s: i32::try_from(offset_s).unwrap_or_default() },
        ),
    };
    let rungs = &state.settings.reminders;
    let is_there = |minutes: i32| rungs.iter().any(|rung| rung.offset == TimeDelta::minutes(minutes.into()));
    let offered = OFFERED.into_iter().filter(|minutes| !is_there(*minutes)).map(|minutes| {
        let label = words::offset(locale, i64::from(minutes) * 60);
        button(label, Action::AddReminder { offset_s: minutes * 60 })
    });
    let add =
        Choice { label: text!(locale, "set-reminders-add"), prominent: false, options: offered.collect() };
    let items = rungs.iter().map(|rung| listed(rung.offset.num_seconds())).collect();
    let control = Control::List { items, add: Some(add) };
    field("reminders", text!(locale, "set-reminders"), text!(locale, "set-reminders-hint"), control)
}

/// One switch for each slot, told by its local time.
pub(crate) fn slots(state: &State, now: DateTime<Utc>) -> Vec<Field> {
    let locale = state.locale;
    let next = state.meetings.first().map(|meeting| day::next_of_each_slot(meeting, now)).unwrap_or_default();
    let view = |mark: &day::Mark| {
        let slot = &mark.occurrence.slot.id;
        let on = !state.settings.slots_off.contains(slot);
        let (weekday, time) =
            (write(locale, Form::Weekday, mark.local), write(locale, Form::Time, mark.local));
        let label = text!(locale, "set-slot", weekday = weekday, time = time);
        let flip = Action::RemindOfSlot { slot: slot.clone(), yes: !on };
        let hint = words::slot(locale, &mark.occurrence);
        field(&format!("slot-{slot}"), label, hint, Control::Switch { on, flip })
    };
    day::marks(&next, &state.zone).iter().map(view).collect()
}

fn one_slot_a_week(state: &State) -> Field {
    let control = switch(Setting::OneSlotAWeek, state.settings.one_slot_a_week);
    field("one-slot", text!(state.locale, "set-one-slot"), text!(state.locale, "set-one-slot-hint"), control)
}

fn snooze(state: &State) -> Field {
    let locale = state.locale;
    let chosen = state.settings.snooze;
    let offered: Vec<Snooze> =
        SNOOZES.into_iter().filter_map(|minutes| Snooze::new(TimeDelta::minutes(minutes))).collect();
    // What the file has and is not offered is shown, too.
    let own = Some(chosen).filter(|own| !offered.contains(own));
    let option = |snooze: Snooze| (words::span(locale, snooze.span()), snooze);
    let control = pick(Setting::Snooze, &chosen, offered.into_iter().chain(own).map(option));
    field("snooze", text!(locale, "set-snooze"), text!(locale, "set-snooze-hint"), control)
}

fn quiet(state: &State) -> Field {
    let locale = state.locale;
    let text = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    let kept = state.settings.quiet.as_ref().map(|quiet| (text(quiet.from), text(quiet.to)));
    let control = Control::Hours {
        hours: kept.clone().filter(|_| state.settings.quiet().is_some()),
        proposed: kept.unwrap_or_else(|| ("22:00".into(), "07:30".into())),
        from: text!(locale, "set-quiet-from"),
        to: text!(locale, "set-quiet-to"),
    };
    field("quiet", text!(locale, "set-quiet"), text!(locale, "set-quiet-hint"), control)
}

pub(crate) fn test_notice(state: &State) -> Field {
    let locale = state.locale;
    let control = Control::Deed { button: button(text!(locale, "set-test-show"), Action::TestNotice) };
    field("test", text!(locale, "set-test"), text!(locale, "set-test-hint"), control)
}

fn read_thread(state: &State) -> Field {
    let control = switch(Setting::ReadThread, state.settings.read_thread);
    field(
        "read-thread",
        text!(state.locale, "set-read-thread"),
        text!(state.locale, "set-read-thread-hint"),
        control,
    )
}

fn thread(state: &State) -> Field {
    let own = state.settings.thread.as_ref().map(crate::link::Link::as_str);
    let control = text(TextField::Thread, own, crate::builtin::THREAD.into(), true);
    field("thread", text!(state.locale, "set-thread"), text!(state.locale, "set-thread-hint"), control)
}

pub(crate) fn start_at_login(state: &State) -> Field {
    let on = state.autostart == Some(true);
    let control = Control::Switch { on, flip: Action::StartAtLogin { yes: !on } };
    field("login", text!(state.locale, "set-login"), text!(state.locale, "set-login-hint"), control)
}

fn tray_countdown(state: &State) -> Field {
    let control = switch(Setting::TrayCountdown, state.settings.tray_countdown);
    field(
        "countdown",
        text!(state.locale, "set-countdown"),
        text!(state.locale, "set-countdown-hint"),
        control,
    )
}

fn shortcut(state: &State) -> Field {
    let keys = state.settings.shortcut.map(|keys| keys.to_string());
    let control = text(TextField::Shortcut, keys.as_deref(), "Ctrl+Alt+J".into(), true);
    field("shortcut", text!(state.locale, "set-shortcut"), text!(state.locale, "set-shortcut-hint"), control)
}

fn language(state: &State) -> Field {
    let locale = state.locale;
    let system = (text!(locale, "set-as-system"), None);
    let all = Language::ALL.into_iter().map(|language| (language.own_name().to_owned(), Some(language)));
    let options = [system].into_iter().chain(all);
    let control = pick(Setting::Language, &state.settings.language, options);
    field("language", text!(locale, "set-language"), String::new(), control)
}

fn hours(state: &State) -> Field {
    let locale = state.locale;
    let options = [
        (text!(locale, "set-hours-usual"), None),
        (text!(locale, "set-hours-24"), Some(HourCycle::TwentyFour)),
        (text!(locale, "set-hours-12"), Some(HourCycle::Twelve)),
    ];
    let control = pick(Setting::Hours, &state.settings.hours, options);
    field("hours", text!(locale, "set-hours"), String::new(), control)
}

fn appearance(state: &State) -> Field {
    let locale = state.locale;
    let options = [
        (text!(locale, "set-as-system"), Appearance::System),
        (text!(locale, "set-light"), Appearance::Light),
        (text!(locale, "set-dark"), Appearance::Dark),
    ];
    let control = pick(Setting::Appearance, &state.settings.appearance, options);
    field("appearance", text!(locale, "set-appearance"), String::new(), control)
}
