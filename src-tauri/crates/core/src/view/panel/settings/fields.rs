//! The fields of the settings, each by itself, so that the first steps can show them too.

use super::{Button, Choice, Control, Field, Listed, button};
use crate::action::{Action, SwitchField, TextField};
use crate::builtin;
use crate::day;
use crate::language::dates::{Form, write};
use crate::language::{HourCycle, Language};
use crate::room::compose::code_in;
use crate::settings::{Appearance, line};
use crate::state::State;
use crate::text;
use crate::words;
use chrono::{DateTime, TimeDelta, Utc};

/// The reminders that are offered, in minutes from the start.
const OFFERED: [i32; 10] = [-1_440, -120, -60, -30, -15, -10, -5, 0, 3, 5];

/// The spans that are offered for Snooze, in minutes.
const SNOOZES: [u16; 5] = [2, 5, 10, 15, 30];

fn field(id: &str, label: String, hint: String, control: Control) -> Field {
    Field { id: id.into(), label, hint, control }
}

fn text(field: TextField, value: Option<&str>, placeholder: String, left_to_right: bool) -> Control {
    Control::Text { field, value: value.unwrap_or_default().into(), placeholder, left_to_right }
}

fn switch(field: SwitchField, on: bool) -> Control {
    Control::Switch { on, flip: Action::Switch { field, on: !on } }
}

fn pick(options: impl IntoIterator<Item = (String, Action, bool)>) -> Control {
    let option = |(label, action, prominent)| Button { label, action, prominent };
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

pub(super) fn access_code(state: &State) -> Field {
    let code = state.settings.access_code.as_deref();
    let otherwise = || {
        let own = state.settings.room_url.as_ref().and_then(code_in);
        own.or(builtin::coop_casual_conference().room.access_code).unwrap_or_default()
    };
    let placeholder = if code == Some("") { text!(state.locale, "set-code-none") } else { otherwise() };
    let control = text(TextField::AccessCode, code, placeholder, true);
    field("code", text!(state.locale, "access-code"), text!(state.locale, "set-code-hint"), control)
}

/// Only where the room's front end has a way in of a person's own.
pub(crate) fn enter_directly(state: &State) -> Option<Field> {
    use crate::room::front_end::FrontEnd;
    let can = state.room_url().is_none_or(|room| FrontEnd::of(room) == Some(FrontEnd::Greenlight3));
    let control = switch(SwitchField::EnterDirectly, state.settings.enter_directly == Some(true));
    let (label, hint) = (text!(state.locale, "set-enter"), text!(state.locale, "set-enter-hint"));
    can.then(|| field("enter", label, hint, control))
}

pub(super) fn copy_code_only(state: &State) -> Field {
    let control = switch(SwitchField::CopyCodeOnly, state.settings.copy_code_only);
    field(
        "copy-only",
        text!(state.locale, "set-copy-only"),
        text!(state.locale, "set-copy-only-hint"),
        control,
    )
}

pub(super) fn restore_clipboard(state: &State) -> Field {
    let control = switch(SwitchField::RestoreClipboard, state.settings.restore_clipboard);
    field(
        "clipboard",
        text!(state.locale, "set-clipboard"),
        text!(state.locale, "set-clipboard-hint"),
        control,
    )
}

pub(super) fn browser(state: &State) -> Field {
    let line = line::joined(&state.settings.browser);
    let control = text(TextField::Browser, Some(&line), "firefox -P work".into(), true);
    field("browser", text!(state.locale, "set-browser"), text!(state.locale, "set-browser-hint"), control)
}

pub(super) fn reminders(state: &State) -> Field {
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
    let control = Control::List { items, add };
    field("reminders", text!(locale, "set-reminders"), text!(locale, "set-reminders-hint"), control)
}

/// One switch for each slot, told by its local time.
pub(crate) fn slots(state: &State, now: DateTime<Utc>) -> Vec<Field> {
    let locale = state.locale;
    let next = state.meetings.first().map(|meeting| day::next_of_each_slot(meeting, now)).unwrap_or_default();
    let view = |mark: &day::Mark| {
        let slot = &mark.occurrence.slot.id;
        let on = state.settings.slot_reminders.get(slot).is_none_or(|rungs| !rungs.is_empty());
        let (weekday, time) =
            (write(locale, Form::Weekday, mark.local), write(locale, Form::Time, mark.local));
        let label = text!(locale, "set-slot", weekday = weekday, time = time);
        let flip = Action::RemindOfSlot { slot: slot.clone(), yes: !on };
        let hint = words::slot(locale, &mark.occurrence);
        field(&format!("slot-{slot}"), label, hint, Control::Switch { on, flip })
    };
    day::marks(&next, &state.zone).iter().map(view).collect()
}

pub(super) fn one_slot_a_week(state: &State) -> Field {
    let control = switch(SwitchField::OneSlotAWeek, state.settings.one_slot_a_week);
    field("one-slot", text!(state.locale, "set-one-slot"), text!(state.locale, "set-one-slot-hint"), control)
}

pub(super) fn snooze(state: &State) -> Field {
    let locale = state.locale;
    let chosen = state.settings.snooze;
    let span = |minutes: u16| TimeDelta::minutes(minutes.into());
    let option = |minutes: u16| {
        let label = words::span(locale, span(minutes));
        (label, Action::ChooseSnooze { minutes }, span(minutes) == chosen)
    };
    // What the file has and is not offered is shown, too.
    let own =
        u16::try_from(chosen.num_minutes()).ok().filter(|_| !SNOOZES.iter().any(|&s| span(s) == chosen));
    let own = own.map(|minutes| (words::span(locale, chosen), Action::ChooseSnooze { minutes }, true));
    let control = pick(SNOOZES.into_iter().map(option).chain(own));
    field("snooze", text!(locale, "set-snooze"), text!(locale, "set-snooze-hint"), control)
}

pub(super) fn quiet(state: &State) -> Field {
    let locale = state.locale;
    let hours = state.settings.quiet.as_ref().map(|quiet| {
        let text = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        (text(quiet.from), text(quiet.to))
    });
    let control = Control::Hours {
        hours,
        proposed: ("22:00".into(), "07:30".into()),
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

pub(super) fn read_thread(state: &State) -> Field {
    let control = switch(SwitchField::ReadThread, state.settings.read_thread);
    field(
        "read-thread",
        text!(state.locale, "set-read-thread"),
        text!(state.locale, "set-read-thread-hint"),
        control,
    )
}

pub(super) fn thread(state: &State) -> Field {
    let own = state.settings.thread.as_ref().map(crate::link::Link::as_str);
    let control = text(TextField::Thread, own, crate::builtin::THREAD.into(), true);
    field("thread", text!(state.locale, "set-thread"), text!(state.locale, "set-thread-hint"), control)
}

pub(crate) fn start_at_login(state: &State) -> Field {
    let on = state.autostart == Some(true);
    let control = Control::Switch { on, flip: Action::StartAtLogin { yes: !on } };
    field("login", text!(state.locale, "set-login"), text!(state.locale, "set-login-hint"), control)
}

pub(super) fn tray_countdown(state: &State) -> Field {
    let control = switch(SwitchField::TrayCountdown, state.settings.tray_countdown);
    field(
        "countdown",
        text!(state.locale, "set-countdown"),
        text!(state.locale, "set-countdown-hint"),
        control,
    )
}

pub(super) fn shortcut(state: &State) -> Field {
    let keys = state.settings.shortcut.map(|keys| keys.to_string());
    let control = text(TextField::Shortcut, keys.as_deref(), "Ctrl+Alt+J".into(), true);
    field("shortcut", text!(state.locale, "set-shortcut"), text!(state.locale, "set-shortcut-hint"), control)
}

pub(super) fn language(state: &State) -> Field {
    let locale = state.locale;
    let chosen = state.settings.language;
    let system =
        (text!(locale, "set-as-system"), Action::ChooseLanguage { language: None }, chosen.is_none());
    let all = Language::ALL.into_iter().map(|language| {
        let action = Action::ChooseLanguage { language: Some(language) };
        (language.own_name().to_owned(), action, chosen == Some(language))
    });
    field("language", text!(locale, "set-language"), String::new(), pick([system].into_iter().chain(all)))
}

pub(super) fn hours(state: &State) -> Field {
    let locale = state.locale;
    let option = |label, hours| (label, Action::ChooseHours { hours }, state.settings.hours == hours);
    let control = pick([
        option(text!(locale, "set-hours-usual"), None),
        option(text!(locale, "set-hours-24"), Some(HourCycle::TwentyFour)),
        option(text!(locale, "set-hours-12"), Some(HourCycle::Twelve)),
    ]);
    field("hours", text!(locale, "set-hours"), String::new(), control)
}

pub(super) fn appearance(state: &State) -> Field {
    let locale = state.locale;
    let option = |label, appearance| {
        (label, Action::ChooseAppearance { appearance }, state.settings.appearance == appearance)
    };
    let control = pick([
        option(text!(locale, "set-as-system"), Appearance::System),
        option(text!(locale, "set-light"), Appearance::Light),
        option(text!(locale, "set-dark"), Appearance::Dark),
    ]);
    field("appearance", text!(locale, "set-appearance"), String::new(), control)
}
