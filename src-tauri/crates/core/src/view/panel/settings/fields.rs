//! The fields of the settings page, each on its own, so that the first steps can show some of them, too.

use super::{Button, Choice, Control, Field, Group, ItemSwitch, ListItem, button};
use crate::action::{Action, TextField};
use crate::builtin;
use crate::day;
use crate::language::catalogue::message;
use crate::language::dates::{DateStyle, format_date};
use crate::language::{HourCycle, Language, Locale};
use crate::link::Link;
use crate::phrases;
use crate::reminder::journal::ConfirmedHost;
use crate::room::compose::code_in;
use crate::room::front_end::FrontEnd;
use crate::settings::{AccessCode, AlertKind, Appearance, ReminderRule, Setting, Snooze, command_line};
use crate::state::State;
use crate::text;
use chrono::{DateTime, TimeDelta, Utc};

/// The reminders that can be added, in minutes from the start.
const OFFERED_REMINDERS: [i32; 10] = [-1_440, -120, -60, -30, -15, -10, -5, 0, 3, 5];

/// The snooze spans to pick from, in minutes.
const OFFERED_SNOOZES: [i64; 5] = [2, 5, 10, 15, 30];

/// All fields, in the groups and the order of the page.
pub(super) fn groups(state: &State, now: DateTime<Utc>) -> Vec<Group> {
    let (locale, settings) = (state.locale, &state.settings);
    let copy_code_only = switch(Setting::CopyCodeOnly, settings.copy_code_only);
    let restore_clipboard = switch(Setting::RestoreClipboard, settings.restore_clipboard);
    let joining = [
        Some(name(state)),
        Some(room(state)),
        access_code(state),
        no_access_code(state),
        enter_directly(state),
        confirmed_hosts(state),
        Some(field(locale, "set-copy-only", copy_code_only)),
        Some(field(locale, "set-clipboard", restore_clipboard)),
        Some(browser(state)),
    ];
    let mut reminding = vec![reminders(state)];
    reminding.extend(slots(state, now));
    let one_slot_a_week = switch(Setting::OneSlotAWeek, settings.one_slot_a_week);
    reminding.push(field(locale, "set-one-slot", one_slot_a_week));
    reminding.extend([snooze(state), quiet_hours(state), test_notice(locale)]);
    let read_thread = field(locale, "set-read-thread", switch(Setting::ReadThread, settings.read_thread));
    let countdown = switch(Setting::TrayCountdown, settings.tray_countdown);
    let countdown = state.has_label.then(|| field(locale, "set-countdown", countdown));
    let program = [Some(start_at_login(state)), countdown, Some(shortcut(state))];
    let group = |title, fields| Group { title, fields };
    vec![
        group(text!(locale, "settings-joining"), joining.into_iter().flatten().collect()),
        group(text!(locale, "settings-reminders"), reminding),
        group(text!(locale, "settings-thread"), vec![read_thread, thread(state)]),
        group(text!(locale, "settings-program"), program.into_iter().flatten().collect()),
        group(text!(locale, "settings-look"), vec![language(state), hours(state), appearance(state)]),
    ]
}

/// A field whose label is the message `name`, which begins with `set-`, and whose hint is the message `NAME-hint`.
fn field(locale: Locale, name: &str, control: Control) -> Field {
    let hint = message(locale.language, &format!("{name}-hint"), &[]);
    Field { hint, ..field_without_hint(locale, name, control) }
}

fn field_without_hint(locale: Locale, name: &str, control: Control) -> Field {
    let id = name.trim_start_matches("set-").to_owned();
    Field { id, label: message(locale.language, name, &[]), hint: String::new(), control }
}

fn text_input(field: TextField, value: Option<&str>, placeholder: &str, left_to_right: bool) -> Control {
    let value = value.unwrap_or_default().into();
    Control::Text { field, value, placeholder: placeholder.into(), left_to_right }
}

/// A switch that shows `on`; `setting` makes a setting of on and off.
fn switch(setting: impl FnOnce(bool) -> Setting, on: bool) -> Control {
    Control::Switch { on, flip: Action::Set(setting(!on)) }
}

/// A choice between all `options`, each with its label; `setting` makes a setting of one.
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
    field(state.locale, "set-name", text_input(TextField::Name, state.settings.name.as_deref(), "", false))
}

pub(crate) fn room(state: &State) -> Field {
    let control = text_input(TextField::Room, state.room_url().map(Link::as_str), "https://", true);
    let hint = text!(state.locale, "set-room-hint");
    Field { id: "room".into(), label: text!(state.locale, "room-link"), hint, control }
}

/// Absent once the person has said that the room needs no code.
fn access_code(state: &State) -> Option<Field> {
    let code = match &state.settings.access_code {
        AccessCode::Announced => None,
        AccessCode::Own(code) => Some(&**code),
        AccessCode::NotNeeded => return None,
    };
    let default = state.settings.room_url.as_ref().and_then(code_in);
    let default = default.or(builtin::coop_casual_conference().room.access_code).unwrap_or_default();
    let control = text_input(TextField::AccessCode, code, &default, true);
    let hint = text!(state.locale, "set-code-hint");
    Some(Field { id: "code".into(), label: text!(state.locale, "access-code"), hint, control })
}

/// Only for a known room, and not beside the person's own code, which turning this on would forget.
fn no_access_code(state: &State) -> Option<Field> {
    let on = match &state.settings.access_code {
        AccessCode::Announced if state.room_url().is_some() => false,
        AccessCode::NotNeeded => true,
        AccessCode::Announced | AccessCode::Own(_) => return None,
    };
    let code = |none| if none { AccessCode::NotNeeded } else { AccessCode::Announced };
    Some(field(state.locale, "set-no-code", switch(|none| Setting::AccessCode(code(none)), on)))
}

/// Only if the room's front end can let a person in without its form.
pub(crate) fn enter_directly(state: &State) -> Option<Field> {
    let can = state.room_url().is_none_or(|room| FrontEnd::of(room) == Some(FrontEnd::Greenlight3));
    let control = switch(|on| Setting::EnterDirectly(Some(on)), state.settings.enter_directly == Some(true));
    can.then(|| field(state.locale, "set-enter", control))
}

/// Absent while no host is confirmed.
fn confirmed_hosts(state: &State) -> Option<Field> {
    let locale = state.locale;
    let confirmed = state.journal.confirmed_hosts();
    let item = |confirmed: &ConfirmedHost| ListItem {
        text: text!(locale, "set-hosts-entry", host = &*confirmed.host, room = &*confirmed.room),
        switches: Vec::new(),
        remove: button(text!(locale, "remove"), Action::ForgetHost(confirmed.clone())),
    };
    let control = Control::List { items: confirmed.iter().map(item).collect(), add: None };
    (!confirmed.is_empty()).then(|| field(locale, "set-hosts", control))
}

fn browser(state: &State) -> Field {
    let line = command_line::join(&state.settings.browser);
    let control = text_input(TextField::Browser, Some(&line), "firefox -P work", true);
    field(state.locale, "set-browser", control)
}

fn reminders(state: &State) -> Field {
    let locale = state.locale;
    let rules = &state.settings.reminders;
    let item = |rule: &ReminderRule| {
        let offset_s = i32::try_from(rule.offset.num_seconds()).unwrap_or_default();
        let switch = |label, kind, on: bool| {
            let flip = Action::SetAlert { offset_s, kind, on: !on };
            ItemSwitch { kind, label, on, flip }
        };
        ListItem {
            text: phrases::offset(locale, offset_s.into()),
            switches: vec![
                switch(text!(locale, "alert-sound"), AlertKind::Sound, rule.alert.sound),
                switch(text!(locale, "alert-panel"), AlertKind::Panel, rule.alert.panel),
            ],
            remove: button(text!(locale, "remove"), Action::RemoveReminder { offset_s }),
        }
    };
    let is_new = |minutes: &i32| {
        let offset = TimeDelta::minutes((*minutes).into());
        rules.iter().all(|rule| rule.offset != offset)
    };
    let add = |minutes: i32| {
        let label = phrases::offset(locale, i64::from(minutes) * 60);
        button(label, Action::AddReminder { offset_s: minutes * 60 })
    };
    let options = OFFERED_REMINDERS.into_iter().filter(is_new).map(add).collect();
    let control = Control::List {
        items: rules.iter().map(item).collect(),
        add: Some(Choice { label: text!(locale, "set-reminders-add"), prominent: false, options }),
    };
    field(locale, "set-reminders", control)
}

/// A switch for each slot, labelled with its local time.
pub(crate) fn slots(state: &State, now: DateTime<Utc>) -> Vec<Field> {
    let locale = state.locale;
    let next = day::next_of_each_slot(&state.meeting, now);
    let view = |start: &day::LocalStart| {
        let slot = &start.occurrence.slot.id;
        let on = !state.settings.slots_off.contains(slot);
        let weekday = format_date(locale, DateStyle::Weekday, start.local);
        let time = format_date(locale, DateStyle::Time, start.local);
        Field {
            id: format!("slot-{slot}"),
            label: text!(locale, "set-slot", weekday = weekday, time = time),
            hint: phrases::slot(locale, &start.occurrence),
            control: Control::Switch { on, flip: Action::RemindOfSlot { slot: slot.clone(), yes: !on } },
        }
    };
    day::local_starts(&next, &state.zone).iter().map(view).collect()
}

fn snooze(state: &State) -> Field {
    let chosen = state.settings.snooze;
    let offered: Vec<Snooze> =
        OFFERED_SNOOZES.into_iter().filter_map(|minutes| Snooze::new(TimeDelta::minutes(minutes))).collect();
    // A span from the file that is not offered is shown, too.
    let own = Some(chosen).filter(|own| !offered.contains(own));
    let option = |snooze: Snooze| (phrases::span(state.locale, snooze.span()), snooze);
    let control = pick(Setting::Snooze, &chosen, offered.into_iter().chain(own).map(option));
    field(state.locale, "set-snooze", control)
}

fn quiet_hours(state: &State) -> Field {
    let locale = state.locale;
    let text = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    let kept = state.settings.quiet.as_ref().map(|quiet| (text(quiet.from), text(quiet.to)));
    let control = Control::Hours {
        hours: kept.clone().filter(|_| state.settings.quiet().is_some()),
        proposed: kept.unwrap_or_else(|| ("22:00".into(), "07:30".into())),
        from: text!(locale, "set-quiet-from"),
        to: text!(locale, "set-quiet-to"),
    };
    field(locale, "set-quiet", control)
}

pub(crate) fn test_notice(locale: Locale) -> Field {
    let button = button(text!(locale, "set-test-show"), Action::TestNotice);
    field(locale, "set-test", Control::Deed { button })
}

fn thread(state: &State) -> Field {
    let own = state.settings.thread.as_ref().map(Link::as_str);
    field(state.locale, "set-thread", text_input(TextField::Thread, own, builtin::THREAD, true))
}

pub(crate) fn start_at_login(state: &State) -> Field {
    let on = state.run.autostart == Some(true);
    field(state.locale, "set-login", Control::Switch { on, flip: Action::StartAtLogin { yes: !on } })
}

fn shortcut(state: &State) -> Field {
    let keys = state.settings.shortcut.map(|keys| keys.to_string());
    let control = text_input(TextField::Shortcut, keys.as_deref(), "Ctrl+Alt+J", true);
    field(state.locale, "set-shortcut", control)
}

fn language(state: &State) -> Field {
    let system = (text!(state.locale, "set-as-system"), None);
    let all = Language::ALL.into_iter().map(|language| (language.own_name().to_owned(), Some(language)));
    let control = pick(Setting::Language, &state.settings.language, [system].into_iter().chain(all));
    field_without_hint(state.locale, "set-language", control)
}

fn hours(state: &State) -> Field {
    let options = [
        (text!(state.locale, "set-hours-usual"), None),
        (text!(state.locale, "set-hours-24"), Some(HourCycle::TwentyFour)),
        (text!(state.locale, "set-hours-12"), Some(HourCycle::Twelve)),
    ];
    let control = pick(Setting::Hours, &state.settings.hours, options);
    field_without_hint(state.locale, "set-hours", control)
}

fn appearance(state: &State) -> Field {
    let options = [
        (text!(state.locale, "set-as-system"), Appearance::System),
        (text!(state.locale, "set-light"), Appearance::Light),
        (text!(state.locale, "set-dark"), Appearance::Dark),
    ];
    let control = pick(Setting::Appearance, &state.settings.appearance, options);
    field_without_hint(state.locale, "set-appearance", control)
}
